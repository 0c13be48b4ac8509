"""Which profile is in force.

It is the one that `use` was given, else the first of these that can be read and fits: the file that ``CONVJIT_PROFILE``
names; the user's own, which `convjit calibrate` measured on this machine; and the packaged one for this CPU's width of
vectors.
"""

import json
import os
import warnings
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from convjit._choice.profile import Profile
from convjit._runtime import cpu, folders, lazy
from convjit._runtime.callers import callers_level

if TYPE_CHECKING:
    from pathlib import Path


def user_path() -> "Path":
    """Where `convjit calibrate` writes for this machine."""
    path: Path = _own().user_path()
    return path


def _own() -> Any:
    """The module that knows the user's own profiles: it is loaded where there are some, which takes 25 ms."""
    return lazy.load("convjit._choice.own_profile")


@cache
def packaged() -> Profile:
    """Read the profile that comes with the package for a CPU whose vectors are as wide as this one's.

    It is in the folder of the package, an archive or a program that the package was frozen into.
    """
    bits = 8 * cpu.vector_bytes()
    loader: Any = __spec__.loader if __spec__ else None
    path = os.path.join(os.path.dirname(__file__), "profiles", f"{bits}-bit.json")  # noqa: PTH118, PTH120
    return Profile.of_json(json.loads(loader.get_data(path)), f"packaged, for {bits}-bit vectors")


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
            warnings.warn(f"The profile {known.why}. Run `convjit calibrate`.", stacklevel=callers_level())
    return known


def _discover() -> Discovered:
    """Read the file that ``CONVJIT_PROFILE`` names, else the user's own profile, else the packaged one.

    Where the file that is named cannot be used, the packaged profile is, and not the user's, so that the choice does
    not depend on what has been calibrated on this machine.
    """
    named = os.environ.get("CONVJIT_PROFILE", "")
    profile, why = _own().find(named) if named or _calibrated() else (None, "")
    if profile:
        return Discovered(profile, why)
    return Discovered(packaged(), why or "no profile has been calibrated here", passed_over=bool(why))


def _calibrated() -> bool:
    """Whether there may be a profile in the user's folder, of this machine or of another one."""
    try:
        return any(name.startswith("profile") for name in os.listdir(folders.of_user("data")))  # noqa: PTH208
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


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
