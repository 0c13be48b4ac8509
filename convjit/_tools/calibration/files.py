"""Write profiles to files."""

import json
from pathlib import Path
from typing import Any

from convjit._choice.profile import Profile
from convjit._runtime.files import write_atomically


def write(profile: Profile, path: Path) -> None:
    """Write a profile so that other processes read either the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, dumps(profile).encode())


def dumps(profile: Profile) -> str:
    """Format a profile as JSON, with one line for each method's costs and for each row of thresholds."""
    return _indented(profile.as_json(), "\n") + "\n"


def _indented(value: Any, newline: str) -> str:
    """JSON of a value, of which dictionaries that hold others have a line for each entry."""
    if not isinstance(value, dict) or not any(isinstance(part, dict | list) for part in value.values()):
        return json.dumps(value)
    inner = newline + " "
    parts = (f"{json.dumps(name)}: {_indented(part, inner)}" for name, part in value.items())
    return "{" + inner + ("," + inner).join(parts) + newline + "}"
