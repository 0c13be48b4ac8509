"""Writing a file so that readers find the old content or the new one, never a part."""

import contextlib
import os
import tempfile
from pathlib import Path

PART = ".part"  # the end of the name of a file that is not in its place yet; a process that is killed leaves it


def write_atomically(path: str | Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file beside its place, and then move it there; by default only this user may read or write it."""
    handle, beside = tempfile.mkstemp(PART, dir=Path(path).parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if mode != 0o600:
            Path(beside).chmod(mode)
        Path(beside).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise
