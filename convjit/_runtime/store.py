"""A store of files that are kept between processes, such as compiled code, in the user's cache folder.

Any number of processes may read and write at once. A file begins with a digest of its name and its content, and its
name depends on all that the content depends on: what is read is right, or it is not used. No function here raises an
exception for what is on the disk: a file that cannot be read counts as missing, and one that cannot be written is not
kept.

Stored code will be run, so it is used only where nobody but this user and the system's administrator can have written
it. The file and its folder must belong to one of the two, and nobody else may write to them. Nor may anybody else
replace the folder by another. So all folders above must belong to one of the two, and others may not write to them
unless the folder is sticky, as ``/tmp`` is, where nobody moves the files of others. One exception: a group may write to
a folder that lies within one that nobody else may enter, because users whose umask is 002 have such folders in their
homes. On Windows, where files have neither owners nor modes of this kind, the safety is that of the user's profile
folder.
"""

import contextlib
import hashlib
import os
import stat
from pathlib import Path

import platformdirs

from convjit._runtime.files import write_atomically

HEADER = b"convjit\n"
DIGEST = hashlib.sha256
SIZE = DIGEST().digest_size


def folder() -> Path:
    """Folder of the store: within ``NUMBA_CACHE_DIR`` where that is set, else the user's cache folder."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    return Path(chosen).absolute() / "convjit" if chosen else Path(platformdirs.user_cache_dir("convjit", False))


def load(name: str) -> bytes | None:
    """What was saved under a name; None if there is no such file, it is damaged, or others could have written it."""
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
    """Save a file under a name; it replaces an older one of this name."""
    path = folder() / name
    if not path.is_absolute():  # the user has no home, and a folder named "~" in the current one would help nobody
        return
    with contextlib.suppress(OSError, ValueError):
        for missing in [above for above in reversed(path.parents) if not above.exists()]:
            missing.mkdir(0o700, exist_ok=True)
        if not _ours(path.parent):
            return
        write_atomically(path, _header(name, body) + body)


def _header(name: str, body: bytes) -> bytes:
    """The beginning of a file. The name is part of the digest, so that no file can be taken for another."""
    return HEADER + DIGEST(name.encode() + b"\n" + body).digest()


def _owned(status: os.stat_result) -> bool:
    """Whether a file belongs to this user or to the system's administrator."""
    return status.st_uid in (0, getattr(os, "geteuid", lambda: 0)())


def _trusted(status: os.stat_result) -> bool:
    """Whether nobody but this user and the system's administrator may write to a file or a folder."""
    return os.name != "posix" or (_owned(status) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _ours(folder: Path) -> bool:
    """Whether nobody else can have put files into a folder, or replaced it by another."""
    return os.name != "posix" or (_trusted(folder.stat()) and _stays(str(folder)))


def _stays(path: str) -> bool:
    """Whether nobody else can replace the file or folder at a path, nor what it leads to if it is a link."""
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
    """Whether a folder lies in one that nobody else may enter."""
    return any(not above.stat().st_mode & (stat.S_IXGRP | stat.S_IXOTH) for above in folder.resolve().parents)
