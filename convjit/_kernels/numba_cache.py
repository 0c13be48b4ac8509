"""Compiled code on the disk: one file for each variant of a function, in the user's cache folder.

The name of a file is a digest of all that its code is made from, so that changed sources never run old code. Files are
read and written by `convjit._runtime.store`.
"""

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
    """Digest of all that compiled code is made from, besides a function and its signature: sources, versions, the CPU.

    Numba's own cache only looks at the file of a function, not at those of the functions that it calls.
    """
    versions = numba.__version__, llvmlite.__version__, sys.implementation.cache_tag
    digest = hashlib.sha256(repr((versions, registry.cpu_target.target_context.codegen().magic_tuple())).encode())
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()


def sources() -> list[Path]:
    """Files of all code that is compiled, and of the code that compiles it."""
    package = Path(__file__).parent.parent
    read_by_kernels = (package / "_runtime" / f"{name}.py" for name in ("cpu", "gate", "layouts"))
    return [*read_by_kernels, *sorted((package / "_kernels").rglob("*.py")), *sorted((package / "jitted").glob("*.py"))]


def name(function: Callable[..., Any], signature: Any) -> str:
    """Name of the file of a function's code; variants of the function are closures over names and numbers."""
    variant = [cell.cell_contents for cell in function.__closure__ or ()]
    key = repr((function.__module__, function.__qualname__, variant, signature))
    if function.__module__.startswith("convjit._kernels.") and " at 0x" in key:
        raise TypeError(f"{function.__qualname__} holds an object that two variants may have at one address: {key}.")
    return f"{function.__name__}-{hashlib.sha256((stamp() + key).encode()).hexdigest()[:32]}.code"


def load_library(codegen: Any, file: str) -> Any:
    """Load a library from the file of this name; None where there is none that can be used."""
    stored = store.load(file)
    with contextlib.suppress(Exception):  # whatever is wrong, the code can be compiled
        return stored and codegen.unserialize_library(pickle.loads(stored))
    return None


def save_library(library: Any, file: str) -> None:
    """Save a library in the file of this name."""
    with contextlib.suppress(Exception):  # whatever is wrong, the code can be compiled again
        store.save(file, pickle.dumps(library.serialize_using_object_code()))


class Cache:
    """The cache of a function, which Numba asks for compiled code, and to which it gives what it has compiled.

    Numba's own cache numbers the files of the variants of a function, so that two processes may write two variants by
    one number. It also trusts the content of a file.
    """

    def __init__(self, function: Callable[..., Any], options: dict[str, Any]) -> None:
        self._function = function
        self._options = sorted(options.items())  # one function may be compiled by several

    @property
    def cache_path(self) -> str:
        """Folder of the files."""
        return str(store.folder())

    def load_overload(self, signature: Any, target: Any) -> Any:
        """Load the code for a signature; None where there is none that can be used."""
        stored = store.load(name(self._function, (signature, self._options)))
        if stored is None:
            return None
        target.refresh()  # defines the symbols that the code calls; without them LLVM ends the process
        with contextlib.suppress(Exception):  # whatever is wrong, the code can be compiled
            return compiler.CompileResult._rebuild(target, *pickle.loads(stored))
        return None

    def save_overload(self, signature: Any, compiled: Any) -> None:
        """Save the code for a signature."""
        if compiled.library.has_dynamic_globals:  # it contains addresses of this process
            return
        with contextlib.suppress(Exception):  # whatever is wrong, the code can be compiled again
            store.save(name(self._function, (signature, self._options)), serialize.dumps(compiled._reduce()))
