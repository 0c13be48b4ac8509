"""Files that are kept between processes, whole or not at all: compiled code, in the user's cache folder.

Any number of processes may read and write at once. A file is written beside its place and then put there, begins with a
digest of what follows, and is named for all that its content depends on: what is found is right, or it is not used.
Nothing here raises; where nothing can be kept, nothing is.
"""

import contextlib
import hashlib
import os
import stat
import tempfile
from pathlib import Path

import platformdirs

HEADER = b"convjit\n"
DIGEST = hashlib.sha256
SIZE = DIGEST().digest_size


def folder() -> Path:
    """Folder of what is kept: below ``NUMBA_CACHE_DIR`` where that is set, else the user's cache folder."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    return Path(chosen).absolute() / "convjit" if chosen else Path(platformdirs.user_cache_dir("convjit", False))


def load(name: str) -> bytes | None:
    """What was saved by this name; None where nothing was, or not by this user, or not all of it is there."""
    try:
        with (folder() / name).open("rb") as file:
            if not _trusted(os.fstat(file.fileno())):
                return None
            content = file.read()
    except (OSError, MemoryError, ValueError):
        return None
    body = content[len(HEADER) + SIZE :]
    return body if content[: len(HEADER) + SIZE] == HEADER + DIGEST(body).digest() else None


def save(name: str, body: bytes) -> None:
    """Keep this by this name, in the place of what was there."""
    path = folder() / name
    if not path.is_absolute():  # the user has no home: "~/.cache" is where nobody looks for it
        return
    with contextlib.suppress(OSError, ValueError):
        path.parent.mkdir(0o700, parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent)  # which nobody else may read or write
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(HEADER + DIGEST(body).digest() + body)
            Path(beside).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(beside).unlink()
            raise


def _trusted(status: os.stat_result) -> bool:
    """Whether nobody but this user and the system's administrator can have written the file: it will be run."""
    owner = getattr(os, "geteuid", lambda: 0)()
    return status.st_uid in (0, owner) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
