"""What Numba loads, in every process that compiles, where this package is installed: as little as may be.

The rest comes when a function of this package is first seen in code to be compiled. Numba's entry point is ``init``.
"""

import ctypes
import sys
from functools import partial

from convjit._runtime import lazy

_begun: list[bool] = []

# Packages of SciPy's names, whose functions compiled code cannot call.
DROP_INS = ("convjit.ndimage", "convjit.signal")


@ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 5)
def _look(*arguments: int) -> int:
    return int(lazy.load("convjit.jitted._records").look(*arguments))


@ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 8)
def _finish(*arguments: int) -> int:
    return int(lazy.load("convjit.jitted._records").finish(*arguments))


@ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
def _misfit(*arguments: int) -> int:
    return int(lazy.load("convjit.jitted._records").misfit(*arguments))


def init() -> None:
    """Have compiled code find what it calls, by name: it may come from a cache, and be another process's.

    Numba is told of the public functions when these are there.
    """
    if _begun:
        return
    from llvmlite import binding

    for name, function in (("convjit_look", _look), ("convjit_finish", _finish), ("convjit_misfit", _misfit)):
        binding.add_symbol(name, ctypes.cast(function, ctypes.c_void_p).value)
    _begun.append(True)
    lazy.when_ready("convjit._api", partial(lazy.load, "convjit.jitted._functions"))
    for package in DROP_INS:
        lazy.when_ready(package, partial(_refuse, package))


def _refuse(package: str) -> None:
    """Have compiled code that calls a function of this package refused in a sentence."""
    lazy.load("convjit.jitted._refusals").refuse(package, sys.modules[package])
