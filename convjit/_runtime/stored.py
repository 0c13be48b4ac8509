"""What the folders of `store` hold: code of this version and CPU, and of others, which may be removed."""

import contextlib
import os
from collections.abc import Iterator
from typing import NamedTuple

from convjit._runtime import stamp, trust
from convjit._runtime.files import PART
from convjit._runtime.store import ABOUT, code_path, folder

CODE = ".code"  # the end of the names of files
ENDS = (CODE, PART)  # of files that may be removed, besides ABOUT
ABOUT_BYTES = 1 << 14  # more of what a folder says of itself is not read


class Stored(NamedTuple):
    """A folder of stored code."""

    root: str  # the folder that it lies in: the user's own, or one of those of CONVJIT_CODE_PATH
    folder: str
    about: dict[str, str]  # what the code is for; empty if that is not known
    files: int  # of code
    bytes: int
    current: bool  # whether it is for this version and CPU
    trusted: bool  # whether nobody else may write there; else it is not used


def stored() -> list[Stored]:
    """All folders of stored code: one for each version and CPU, in the user's own folder and in further ones."""
    return [one for root in dict.fromkeys((folder(), *code_path())) for one in _stored_in(root)]


def remove_others() -> tuple[int, int]:
    """Remove the user's own code of other versions and CPUs; return how many files of code, and how many bytes of all.

    Nothing but files that were saved here is removed, and nothing where others may write.
    """
    files = size = 0
    for one in _stored_in(folder()):
        if one.current or not one.trusted or os.path.islink(one.folder):
            continue
        for entry in _files(one.folder):
            with contextlib.suppress(OSError):
                entry_size = entry.stat(follow_symlinks=False).st_size
                os.unlink(entry.path)
                files, size = files + entry.name.endswith(CODE), size + entry_size
        if one.folder != folder():
            with contextlib.suppress(OSError):  # it holds files of somebody else
                os.rmdir(one.folder)
    return files, size


def _stored_in(root: str) -> Iterator[Stored]:
    """Folders of stored code in a folder, after the folder itself if files lie in it, as they did before."""
    with contextlib.suppress(OSError, ValueError):
        within = sorted(entry.path for entry in os.scandir(root) if entry.is_dir())
        for path in (root, *within):
            sizes = {entry.name: entry.stat(follow_symlinks=False).st_size for entry in _files(path)}
            files = sum(name.endswith(CODE) for name in sizes)
            if files:
                current = path != root and os.path.basename(path) == stamp.name()
                safe = trust.ours(path)
                about = _read_about(path) if safe else {}  # a stranger's text might hold what a terminal obeys
                yield Stored(root, path, about, files, sum(sizes.values()), current, safe)


def _files(path: str) -> list["os.DirEntry[str]"]:
    """The files in a folder that were saved there."""
    with contextlib.suppress(OSError, ValueError), os.scandir(path) as entries:
        return [
            entry
            for entry in entries
            if entry.is_file(follow_symlinks=False) and (entry.name == ABOUT or entry.name.endswith(ENDS))
        ]
    return []


def _read_about(path: str) -> dict[str, str]:
    """What a folder's code is for."""
    with contextlib.suppress(OSError, ValueError), open(os.path.join(path, ABOUT), "rb") as file:
        lines = file.read(ABOUT_BYTES).decode().splitlines()
        return {name: value for name, found, value in (line.partition(": ") for line in lines) if found}
    return {}
