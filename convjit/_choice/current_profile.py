"""Which profile is in force.

It is the one that `use` was given, else the first of these that can be read and fits: the file that ``CONVJIT_PROFILE``
names; the user's own, which `convjit calibrate` measured on this machine; and the packaged one.
"""

import hashlib
import json
import os
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Self

from convjit._choice import machine
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._choice.profile_file import from_json, load, reason
from convjit._runtime import cores, lazy


def user_path() -> Path:
    """Where `convjit calibrate` writes for this machine: several machines may share the folder."""
    platformdirs = lazy.load("platformdirs")  # 10 ms that `import convjit` need not pay
    digest = hashlib.sha256(json.dumps(machine.key(), sort_keys=True).encode()).hexdigest()[:12]
    return Path(platformdirs.user_data_dir("convjit", appauthor=False)) / f"profile-{digest}.json"


@cache
def packaged() -> Profile:
    """Read the profile that comes with the package, by what loaded this module: in a zip, there are no files."""
    loader: Any = __spec__.loader
    content = loader.get_data(str(Path(__file__).parent / "profiles" / "default.json"))
    return from_json(json.loads(content), "packaged default")


_used: Profile | None = None

# Functions that each empty a cache of what follows from the profile.
_clear_caches: list[Callable[[], object]] = []


def when_it_changes(clear_cache: Callable[[], object]) -> None:
    """Register a function that empties a cache, to be called when another profile is put in force."""
    _clear_caches.append(clear_cache)


def forget() -> None:
    """Empty all caches of what follows from the profile."""
    for clear_cache in _clear_caches:
        clear_cache()


def in_force() -> Profile:
    """The profile given to `use`, else the one that was discovered."""
    return discovered().profile if _used is None else _used


def use(profile: Profile | None) -> Profile | None:
    """Put a profile in force for this process, or with None the one discovered; return what was given before."""
    global _used
    before, _used = _used, profile
    forget()
    return before


class Discovered(NamedTuple):
    """A profile, and why it is in force."""

    profile: Profile
    why: str
    passed_over: bool = False  # whether another one would be in force if it could be used


# Holds the profile discovered, once it is: all calls of a process choose by the same one.
_discovered: dict[str, Discovered] = {}


def discovered() -> Discovered:
    """Discover the profile to use, at the first call; warn then if another one was passed over."""
    known = _discovered.get("")
    if known is None:
        candidate = _discover()
        # Stored before the warning, which may be raised as an error. Of several threads, the first one's is kept.
        known = _discovered.setdefault("", candidate)
        if known is candidate and known.passed_over:
            warnings.warn(f"The profile {known.why}. Run `convjit calibrate`.", stacklevel=2)
    return known


def _discover() -> Discovered:
    """Read the file that ``CONVJIT_PROFILE`` names, else the user's own profile, else the packaged one.

    Where the file that is named cannot be used, the packaged profile is, and not the user's, so that the choice does
    not depend on what has been calibrated on this machine.
    """
    named = os.environ.get("CONVJIT_PROFILE")
    path = Path(named) if named else user_path()
    try:
        if named:
            return Discovered(load(path), "named by CONVJIT_PROFILE")
        if not path.exists():  # then the newest for another machine, to warn how that machine differs
            others = path.parent.glob("profile*.json")
            newest = max(others, key=lambda other: other.lstat().st_mtime, default=None)
            if newest is None:
                return Discovered(packaged(), "no profile has been calibrated here")
            path = newest
        own = load(path)
        _check_key(own)
    except (OSError, ValueError) as error:
        return Discovered(packaged(), f"{path} is not used: it {reason(error)}", passed_over=True)
    return Discovered(own, "calibrated on this machine")


def _check_key(profile: Profile) -> None:
    """Refuse a profile that was measured on another machine, or for fewer threads than there are."""
    key = profile.made.get("key")
    if not key:
        raise ValueError("does not say what it was made with")
    differences = machine.differences(key, machine.key())
    if differences:
        raise ValueError(f"was made with {'; '.join(differences)}")
    most = profile.rates(DTYPE_CLASSES[0], 1).counts[-1]
    if most < cores.available():
        raise ValueError(f"was made with up to {most} of the {cores.available()} threads there are")


def why() -> str:
    """Why the profile in force is, to be printed after its source."""
    return discovered().why if _used is None else "named by use_profile"


class ProfileInUse:
    """A profile put in force for the whole process; the end of a ``with`` block restores the one before."""

    def __init__(self, profile: Profile | None) -> None:
        self._before = use(profile)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        use(self._before)
