"""Texts of kernels that are kept in the package: LLVM's instructions, which are the same for all CPUs.

`convjit._tools.keep` writes them. The first line names the sources that they were made from.
"""

from functools import cache
from typing import Any

from convjit._runtime import stamp

FOLDER = "texts"
SOURCES = "; sources "


def text(name: str) -> str | None:
    """The text of the kernel of this name; None where there is none that was made from the present sources."""
    content = _read(name)
    first = f"{SOURCES}{stamp.sources()}\n"
    return content[len(first) :] if content.startswith(first) else None


@cache
def _read(name: str) -> str:
    """A file's content, by the loader of this package, which may lie in a zip; empty if there is no such file."""
    loader: Any = __spec__.loader
    folder = __file__.rpartition("kept")[0]
    try:
        return str(loader.get_data(f"{folder}{FOLDER}/{name}.ll").decode().replace("\r\n", "\n"))
    except OSError:
        return ""
