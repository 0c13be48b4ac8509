"""What Numba loads, in every process that compiles, where this package is installed: as little as may be.

The rest comes when a function of this package is first seen in code to be compiled. Numba's entry point is ``init``.
"""

import ctypes
import sys

from convjit import _forks

_state = {"begun": False, "done": False}

# Packages of SciPy's names, whose functions compiled code cannot call.
DROP_INS = ("convjit.ndimage", "convjit.signal")
_refused: set[str] = set()


@ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 5)
def _look(*arguments: int) -> int:
    return int(_forks.load("convjit._compiled").look(*arguments))


@ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * 8)
def _finish(*arguments: int) -> int:
    return int(_forks.load("convjit._compiled").finish(*arguments))


@ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
def _misfit(*arguments: int) -> int:
    return int(_forks.load("convjit._compiled").misfit(*arguments))


def init() -> None:
    """Have compiled code find what it calls, by name: it may come from a cache, and be another process's."""
    if _state["begun"]:
        return
    from llvmlite import binding

    for name, function in (("convjit_look", _look), ("convjit_finish", _finish), ("convjit_misfit", _misfit)):
        binding.add_symbol(name, ctypes.cast(function, ctypes.c_void_p).value)
    _state["begun"] = True
    loaded()


def loaded() -> None:
    """Have the public functions known to Numba, which are there now, if it wants to know."""
    if not _state["begun"]:
        return
    if not _state["done"] and hasattr(sys.modules.get("convjit._api"), "use_profile"):
        _state["done"] = True
        _forks.load("convjit._overloads")
    for name in DROP_INS:
        if name not in _refused and hasattr(sys.modules.get(name), "__all__"):
            _refused.add(name)
            _forks.load("convjit._uncompiled").refuse(name, sys.modules[name])
