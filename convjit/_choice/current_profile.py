"""Which profile is in force."""

import hashlib
import json
import os
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple, Self

from convjit._choice import machine
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._choice.profile_file import from_json, load, reason
from convjit._runtime import cores, lazy


def user_path() -> Path:
    """Where `convjit calibrate` writes for this machine: a folder may be shared by several."""
    platformdirs = lazy.load("platformdirs")  # 10 ms that `import convjit` need not pay
    digest = hashlib.sha256(json.dumps(machine.key(), sort_keys=True).encode()).hexdigest()[:12]
    return Path(platformdirs.user_data_dir("convjit", appauthor=False)) / f"profile-{digest}.json"


@cache
def packaged() -> Profile:
    """Read the profile that comes with the package."""
    text = (Path(__file__).parent / "profiles" / "default.json").read_text("utf-8")
    return from_json(json.loads(text), "packaged default")


_used: Profile | None = None

# What forgets all that follows from a profile, of each cache that holds such.
_forget: list[Callable[[], object]] = []


def when_it_changes(forget: Callable[[], object]) -> None:
    """Have a cache emptied when another profile is put in force."""
    _forget.append(forget)


def forget() -> None:
    """Have all that follows from a profile found anew."""
    for cache_of_one in _forget:
        cache_of_one()


def in_force() -> Profile:
    """The profile that the process was told to use, else the one that it found."""
    return found().profile if _used is None else _used


def use(profile: Profile | None) -> Profile | None:
    """Put a profile in force for this process, or with None the one that is found; the one that was used before."""
    global _used
    before, _used = _used, profile
    forget()
    return before


class Found(NamedTuple):
    """A profile and why it is the one."""

    profile: Profile
    why: str
    passed_over: bool = False  # whether there is one that should have been used, and cannot be


_found: dict[str, Found] = {}  # one at most: all calls of a process are to choose alike


def found() -> Found:
    """The first profile of the layers that can be used, with a warning the first time where one was passed over."""
    known = _found.get("")
    if known is None:
        looked = _look()
        known = _found.setdefault("", looked)  # before the warning, which may be an error; one thread's is taken
        if known is looked and known.passed_over:
            warnings.warn(f"The profile {known.why}. Run `convjit calibrate`.", stacklevel=2)
    return known


def _look() -> Found:
    """What ``CONVJIT_PROFILE`` names, else the user's own that was measured on this machine, else the packaged one.

    Where the one that is named cannot be used, the packaged one is, and not the user's: which one stands in does not
    depend on what this machine has been through.
    """
    chosen = os.environ.get("CONVJIT_PROFILE")
    path = Path(chosen) if chosen else user_path()
    try:
        if chosen:
            return Found(load(path), "named by CONVJIT_PROFILE")
        if not path.exists():  # the newest for another machine then, to say how that differs
            others = path.parent.glob("profile*.json")
            newest = max(others, key=lambda other: other.lstat().st_mtime, default=None)
            if newest is None:
                return Found(packaged(), "no profile has been calibrated here")
            path = newest
        own = load(path)
        _check_key(own)
    except (OSError, ValueError) as error:
        return Found(packaged(), f"{path} is not used: it {reason(error)}", passed_over=True)
    return Found(own, "calibrated on this machine")


def _check_key(profile: Profile) -> None:
    """Refuse a profile that was not measured here, or for fewer threads than there are."""
    made = profile.made.get("key")
    if not made:
        raise ValueError("does not say what it was made with")
    differences = machine.differences(made, machine.key())
    if differences:
        raise ValueError(f"was made with {'; '.join(differences)}")
    most = profile.rates(DTYPE_CLASSES[0], 1).counts[-1]
    if most < cores.available():
        raise ValueError(f"was made with up to {most} of the {cores.available()} threads there are")


def why() -> str:
    """Why the profile in force is the one, to follow its source."""
    return found().why if _used is None else "named by use_profile"


class ProfileInUse:
    """A profile that was put in force for the whole process; the end of a ``with`` block puts back the one before."""

    def __init__(self, profile: Profile | None) -> None:
        self._before = use(profile)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        use(self._before)
