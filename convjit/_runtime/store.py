"""A store of files that are kept between processes, such as compiled code: in the user's cache folder, and in others.

A file lies in a subfolder that is named by all that code depends on (see `stamp`), so that one folder serves any number
of versions and CPUs. What the user's own folder does not have is looked for in those of ``CONVJIT_CODE_PATH``, which
are laid out alike and never written to.

Any number of processes may read and write at once. A file begins with a digest of its subfolder, its name and its
content: what is read is right, or it is not used. Nor is it used where somebody else could have written it (see
`trust`). No function here raises an exception for what is on the disk: a file that cannot be read counts as missing,
and one that cannot be written is not kept.

Loading is most of a first call that finds all its code. So this imports nothing that takes long: not `hashlib` (2.8
ms), `pathlib` (4.3 ms), `tempfile` (4.4 ms) nor, on Linux, `platformdirs` (9.5 ms); paths are strings.
"""

import contextlib
import os

from convjit._runtime import folders, lazy, stamp, trust
from convjit._runtime.digests import SIZE, digest

HEADER = b"convjit\n"
ABOUT = "about.txt"  # tells people what the code beside it is for
PRIVATE, SHARED = 0o700, 0o755  # modes of the user's own folders, and of those made for others


def folder() -> str:
    """The user's own folder: within ``NUMBA_CACHE_DIR`` where that is set, else the user's cache folder."""
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    if chosen:
        return os.path.join(os.path.abspath(chosen), "convjit")
    return folders.of_user("cache")


def code_path() -> list[str]:
    """Further folders that are looked in, from ``CONVJIT_CODE_PATH``."""
    return [os.path.abspath(path) for path in os.environ.get("CONVJIT_CODE_PATH", "").split(os.pathsep) if path]


def load(name: str) -> bytes | None:
    """What was saved under a name; None if there is no such file, it is damaged, or others could have written it."""
    for root in (folder(), *code_path()):
        body = load_from(root, name)
        if body is not None:
            return body
    return None


def load_from(root: str, name: str) -> bytes | None:
    """What was saved under a name in a folder that is laid out as the user's own; None as of `load`."""
    version = stamp.name()
    within = os.path.join(root, version)
    try:
        if not os.path.isabs(root) or not trust.ours(within):
            return None
        with open(os.path.join(within, name), "rb") as file:
            if not trust.trusted(os.fstat(file.fileno())):
                return None
            content = file.read()
    except (OSError, MemoryError, ValueError):
        return None
    body = content[len(HEADER) + SIZE :]
    return body if content[: len(HEADER) + SIZE] == header(version, name, body) else None


def save(name: str, body: bytes) -> bool:
    """Save a file under a name in the user's own folder, in place of an older one; whether that could be done."""
    return _save(folder(), name, body, PRIVATE)


def save_in(root: str, name: str, body: bytes) -> bool:
    """Save a file in another folder as `save` does, for others to read."""
    return _save(os.path.abspath(root), name, body, SHARED)


def header(version: str, name: str, body: bytes) -> bytes:
    """The beginning of a file. Its names are part of the digest, so that no file can be taken for another."""
    return HEADER + digest(f"{version}/{name}\n".encode() + body)


def _save(root: str, name: str, body: bytes, mode: int) -> bool:
    """Save a file; `mode` is that of folders that are made, and files are as readable as these."""
    version = stamp.name()
    within = os.path.join(root, version)
    if not os.path.isabs(root):  # the user has no home, and a folder named "~" in the current one would help nobody
        return False
    with contextlib.suppress(OSError, ValueError):
        new = _make(within, mode)
        if not trust.ours(within):
            return False
        write_atomically = lazy.load("convjit._runtime.files").write_atomically
        if new:
            write_atomically(os.path.join(within, ABOUT), _about().encode(), mode & 0o666)
        write_atomically(os.path.join(within, name), header(version, name, body) + body, mode & 0o666)
        return True
    return False


def _make(path: str, mode: int) -> bool:
    """Make a folder, and those above it, with this mode whatever the user's umask adds; whether it was not there."""
    if os.path.exists(path):
        return False
    above = os.path.dirname(path)
    if above != path:
        _make(above, mode)
    with contextlib.suppress(FileExistsError):
        os.mkdir(path, mode)
        return True
    return False


def _about() -> str:
    """What `ABOUT` says."""
    lines = [f"{name}: {' '.join(value.split())}" for name, value in stamp.about().items()]
    return "\n".join(["Code that convjit compiled. It may be removed, and is compiled again when needed.", *lines, ""])
