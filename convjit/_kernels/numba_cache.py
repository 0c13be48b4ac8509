"""Code of Numba's dispatchers on the disk: one file for each variant of a function, in the user's cache folder.

`convjit._runtime.store` reads and writes the files, and keeps those of other sources, versions and CPUs apart.
"""

import contextlib
import hashlib
import pickle
import sys
from collections.abc import Callable
from typing import Any

from numba.core import compiler, serialize

from convjit._runtime import store


def name(function: Callable[..., Any], signature: Any) -> str:
    """Name of the file of a function's code; variants of the function are closures over names and numbers."""
    variant = [cell.cell_contents for cell in function.__closure__ or ()]
    key = repr((sys.implementation.cache_tag, function.__module__, function.__qualname__, variant, signature))
    return f"{function.__name__}-{hashlib.sha256(key.encode()).hexdigest()[:24]}.code"


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
