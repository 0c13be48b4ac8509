"""The user's own profiles: where they are, and whether one fits this machine.

Loaded only where there is one, for the key of a machine takes 20 ms, in which the versions of packages are looked up.
"""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from convjit._choice import machine
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._choice.profile_file import load, reason
from convjit._runtime import cores, folders


class Found(NamedTuple):
    """A profile and why it is in force; or none, and why the one that was found is not."""

    profile: Profile | None
    why: str


def user_path() -> Path:
    """Where `convjit calibrate` writes for this machine: several machines may share the folder."""
    digest = hashlib.sha256(json.dumps(machine.key(), sort_keys=True).encode()).hexdigest()[:12]
    return Path(folders.of_user("data")) / f"profile-{digest}.json"


def find(named: str) -> Found:
    """Read the file that is named, else this machine's own profile, else see how another machine's differs."""
    path = Path(named) if named else user_path()
    try:
        if named:
            return Found(load(path), "named by CONVJIT_PROFILE")
        if not path.exists():  # then the newest for another machine, to warn how that machine differs
            others = path.parent.glob("profile*.json")
            newest = max(others, key=lambda other: other.lstat().st_mtime, default=None)
            if newest is None:
                return Found(None, "")
            path = newest
        own = load(path)
        _check_key(own)
    except (OSError, ValueError) as error:
        return Found(None, f"{path} is not used: it {reason(error)}")
    return Found(own, "calibrated on this machine")


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
