"""Files that are kept between processes, whole or not at all: compiled code, in the user's cache folder.

Any number of processes may read and write at once. A file is written beside its place and then put there, begins with a
digest of its name and what follows, and is named for all that its content depends on: what is found is right, or it is
not used. Nothing here raises; where nothing can be kept, nothing is.

What is kept will be run. So it is used only where nobody but this user and the system's administrator can have put it:
files and folder are theirs, and nobody else may write to them. Nor may anybody else put another folder in its place:
all folders above are theirs, too, and are either not written to by others or sticky, as ``/tmp`` is, where nobody moves
what is not theirs. A group may write to those that lie within a folder that nobody else may enter: users whose umask is
002 have such folders in their homes. On Windows, where files have neither owners nor modes of this kind, all this is
left to the user's profile folder.
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
        path = folder() / name
        if not _ours(path.parent):
            return None
        with path.open("rb") as file:
            if not _trusted(os.fstat(file.fileno())):
                return None
            content = file.read()
    except (OSError, MemoryError, ValueError):
        return None
    body = content[len(HEADER) + SIZE :]
    return body if content[: len(HEADER) + SIZE] == _header(name, body) else None


def save(name: str, body: bytes) -> None:
    """Keep this by this name, in the place of what was there."""
    path = folder() / name
    if not path.is_absolute():  # the user has no home: "~/.cache" is where nobody looks for it
        return
    with contextlib.suppress(OSError, ValueError):
        for missing in [above for above in reversed(path.parents) if not above.exists()]:
            missing.mkdir(0o700, exist_ok=True)
        if not _ours(path.parent):
            return
        handle, beside = tempfile.mkstemp(dir=path.parent)  # which nobody else may read or write
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_header(name, body) + body)
            Path(beside).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(beside).unlink()
            raise


def _header(name: str, body: bytes) -> bytes:
    """What a file begins with. By a digest of the body alone, a file could be put in the place of another."""
    return HEADER + DIGEST(name.encode() + b"\n" + body).digest()


def _owned(status: os.stat_result) -> bool:
    return status.st_uid in (0, getattr(os, "geteuid", lambda: 0)())


def _trusted(status: os.stat_result) -> bool:
    """Whether nobody but this user and the system's administrator can have written a file, or to a folder."""
    return os.name != "posix" or (_owned(status) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _ours(folder: Path) -> bool:
    """Whether nobody else can have put files there, or another folder in its place."""
    return os.name != "posix" or (_trusted(folder.stat()) and _stays(str(folder)))


def _stays(path: str) -> bool:
    """Whether nobody else can put something else in the place of a path, or of what it leads to if it is a link."""
    folder = os.path.dirname(path)  # noqa: PTH120, pathlib takes ten times as long
    if folder == path:
        return True
    status, above = os.lstat(path), os.stat(folder)  # noqa: PTH116
    if not (_owned(status) and _owned(above)):
        return False
    writers = above.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if writers and not above.st_mode & stat.S_ISVTX and (writers & stat.S_IWOTH or not _hidden(Path(folder))):
        return False
    return _stays(folder) and (not stat.S_ISLNK(status.st_mode) or _stays(str(Path(folder) / Path(path).readlink())))


def _hidden(folder: Path) -> bool:
    """Whether it lies in a folder that nobody else may enter."""
    return any(not above.stat().st_mode & (stat.S_IXGRP | stat.S_IXOTH) for above in folder.resolve().parents)
