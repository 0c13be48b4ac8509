"""Machine code that is kept between processes: files named by all that it comes from, in the user's cache folder."""

import contextlib
import hashlib
import pickle
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite
import numba
from numba.core import compiler, registry, serialize

from convjit._runtime import store


@cache
def stamp() -> str:
    """All that machine code comes from besides a function and its signature: sources, versions, and the CPU.

    Numba itself looks at a function's own file, and misses what it calls.
    """
    versions = numba.__version__, llvmlite.__version__, sys.implementation.cache_tag
    digest = hashlib.sha256(repr((versions, registry.cpu_target.target_context.codegen().magic_tuple())).encode())
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()


def sources() -> list[Path]:
    """Files of all code that is compiled, and of how."""
    package = Path(__file__).parent.parent
    read_by_kernels = (package / "_runtime" / f"{name}.py" for name in ("cpu", "gate", "layouts"))
    return [*read_by_kernels, *sorted((package / "_kernels").rglob("*.py")), *sorted((package / "jitted").glob("*.py"))]


def name(function: Callable[..., Any], signature: Any) -> str:
    """A name for the file of exactly this code: variants of a function are closures over names and numbers."""
    variant = [cell.cell_contents for cell in function.__closure__ or ()]
    asked = repr((function.__module__, function.__qualname__, variant, signature))
    if function.__module__.startswith("convjit._kernels.") and " at 0x" in asked:
        raise TypeError(f"{function.__qualname__} holds an object that two variants may have at one address: {asked}.")
    return f"{function.__name__}-{hashlib.sha256((stamp() + asked).encode()).hexdigest()[:32]}.code"


def load_library(codegen: Any, known: str) -> Any:
    """The library that was saved by a name; None where none was."""
    kept = store.load(known)
    with contextlib.suppress(Exception):  # whatever it is, the code can be compiled
        return kept and codegen.unserialize_library(pickle.loads(kept))
    return None


def save_library(library: Any, known: str) -> None:
    """Keep a library by a name."""
    with contextlib.suppress(Exception):  # likewise
        store.save(known, pickle.dumps(library.serialize_using_object_code()))


class Cache:
    """What Numba asks for compiled code before it compiles, and gives it afterwards.

    Its own cache numbers the files of one function's variants, so that two processes may write two of them by one
    number; and it takes what a file holds for what was written.
    """

    def __init__(self, function: Callable[..., Any], options: dict[str, Any]) -> None:
        self._function = function
        self._options = sorted(options.items())  # one function may be compiled by several

    @property
    def cache_path(self) -> str:
        """Folder of the files."""
        return str(store.folder())

    def load_overload(self, signature: Any, target: Any) -> Any:
        kept = store.load(name(self._function, (signature, self._options)))
        if kept is None:
            return None
        target.refresh()  # which defines what the code calls; without it, LLVM ends the process
        with contextlib.suppress(Exception):  # whatever it is, the code can be compiled
            return compiler.CompileResult._rebuild(target, *pickle.loads(kept))
        return None

    def save_overload(self, signature: Any, compiled: Any) -> None:
        if compiled.library.has_dynamic_globals:  # addresses that are this process's
            return
        with contextlib.suppress(Exception):  # likewise
            store.save(name(self._function, (signature, self._options)), serialize.dumps(compiled._reduce()))
