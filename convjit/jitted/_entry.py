"""Numba's entry point, ``init``: Numba calls it in every process that compiles, so it loads as little as possible.

The rest is loaded with `convjit` itself, without which no code can call a function of this package.
"""

import ctypes
import sys
from functools import partial

from convjit._runtime import lazy, threads

_begun: list[bool] = []  # not empty when `init` has run

# Modules of public functions, and those that tell Numba what compiled code can call of them.
KNOWN = {
    "one_kernel": "_functions",
    "plans": "_functions",
    "banks": "_banks",
    "bank_plans": "_banks",
    "normalized": "_normalized",
}

# Modules whose functions compiled code cannot call, and the packages that users know them by.
OUTSIDE = {
    "convjit._api.accelerating": "convjit",
    "convjit._api.templates": "convjit",
    "convjit.astropy": "convjit.astropy",
    "convjit.ndimage": "convjit.ndimage",
    "convjit.numpy": "convjit.numpy",
    "convjit.signal": "convjit.signal",
}


@ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 5)
def _look(*arguments: int) -> int:
    return int(lazy.load("convjit.jitted._callbacks").look(*arguments))


@ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 8)
def _finish(*arguments: int) -> int:
    return int(lazy.load("convjit.jitted._callbacks").finish(*arguments))


@ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
def _misfit(*arguments: int) -> int:
    return int(lazy.load("convjit.jitted._callbacks").misfit(*arguments))


def init() -> None:
    """Make the functions that compiled code calls back known by their names, and tell Numba of the public functions.

    Compiled code calls by name because it may come from a cache, where addresses would be those of another process.
    Numba is told of the public functions as soon as their modules have been imported.
    """
    if _begun:
        return
    from llvmlite import binding

    # Caches of users hold these names, also after an update, and LLVM ends the process at a name that is unknown.
    for name, function in (("convjit_look", _look), ("convjit_finish", _finish), ("convjit_misfit", _misfit)):
        binding.add_symbol(name, ctypes.cast(function, ctypes.c_void_p).value)
    _begun.append(True)
    threads.keep_numba_from_openmp()
    for home, ours in KNOWN.items():
        lazy.when_ready(f"convjit._api.{home}", partial(lazy.load, f"convjit.jitted.{ours}"))
    for home in OUTSIDE:
        lazy.when_ready(home, partial(_refuse, home))


def _refuse(home: str) -> None:
    """Have calls from compiled code of a module's functions refused."""
    lazy.load("convjit.jitted._refusals").refuse(OUTSIDE[home], sys.modules[home])
