"""What `convjit info` says of stored code: what it is for, where it lies and how much it is."""

import os
from pathlib import Path

from convjit._runtime import stamp, store
from convjit._runtime.stored import Stored, remove_others, stored


def rows() -> list[tuple[str, str]]:
    """Rows of a table: the folders that code is read from, and what each holds for this version and CPU and others."""
    found, lines = stored(), []
    for root in dict.fromkeys((store.folder(), *store.code_path())):
        here = [one for one in found if one.root == root]
        current = [one for one in here if one.current]
        others = [one for one in here if not one.current]
        if root == store.folder():
            why = _cannot_be_written(root)
            lines.append(("cache folder", f"{root} (nothing is kept there: {why})" if why else root))
        else:
            lines.append(("code path", root))
        lines.append(("  this version", f"{stamp.name()}: {_amount(current[0]) if current else 'none'}"))
        lines += [("  another one", f"{_name(one)}: {_amount(one)}{_made_for(one)}") for one in others]
    return lines


def _cannot_be_written(root: str) -> str:
    """Why nothing can be kept in the user's folder; empty where it can."""
    folder = Path(root, stamp.name())
    if not folder.is_absolute():
        return "the user has no home folder"
    there = next(path for path in (folder, *folder.parents) if os.path.lexists(path))  # where others would be made
    if not there.is_dir():
        return f"{there} is not a folder"
    return "" if os.access(there, os.W_OK | os.X_OK) else f"{there} cannot be written to"


def remove_old() -> str:
    """Remove the user's code of other versions and CPUs; a sentence that says how much that was."""
    files, size = remove_others()
    return f"Removed: {files} files of other versions and CPUs, {_mebibytes(size)}"


def _name(one: Stored) -> str:
    """What code is for: the name of its folder; older versions kept their files without folders."""
    return "older ones" if one.folder == one.root else Path(one.folder).name


def _made_for(one: Stored) -> str:
    """The versions and the CPU that code is for, where a file beside it says so."""
    names = [f"{name} {one.about[name]}" for name in ("numba", "llvmlite") if name in one.about]
    return "".join(f", {text}" for text in (one.about.get("cpu"), *names) if text)


def _amount(one: Stored) -> str:
    """How much code there is, and whether it is used."""
    amount = f"{one.files} files, {_mebibytes(one.bytes)}"
    return amount if one.trusted else f"{amount}, not used, as others may write there"


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:.1f} MiB"
