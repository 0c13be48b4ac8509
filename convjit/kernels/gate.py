"""The gate of a call that threads share: who is inside may touch the call's arrays, and nobody else may.

The thread that leads opens the gate for as long as it works, and returns when all have left. All of this happens in
compiled code, where no signal handler runs: no exception can come between, and after it nobody is inside.
"""

import ctypes
import os
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from convjit._jit import inner
from convjit.kernels.layout import add, call, record

Array = npt.NDArray[Any]

GATE = (
    "inside",  # how many are
    "status",  # sum of what they return
    "bell",  # address of the bell
)
BELL = (
    "used",  # whether a call uses it
    "lock",  # of Python's, locked until the last has left
    "acquire",  # address of the function that waits for it
    "release",  # and of the one that ends the waiting
)

# What `inside` holds before the gate is opened, and when the last has left.
UNOPENED = -1
CLOSED = 0

STATUS = 8 * GATE.index("status")

_INT = ir.IntType(64)


class Gate(NamedTuple):
    """A gate for one use, and the bell that it names, which live for as long as a thread may come to it."""

    words: Array
    bell: Array

    def close(self) -> None:
        """Send away who comes when nobody leads any more, also where the gate was never opened."""
        self.words[0] = CLOSED


def unopened() -> Gate:
    """Make a gate."""
    bell, address = _bell()
    return Gate(np.array([UNOPENED, 0, address]), bell)


@cache
def _bell() -> tuple[Array, int]:
    """The bell of this process and its address: a lock of Python's, whose C functions neither hear signals nor need
    the interpreter's lock.
    """
    lock = ctypes.PYFUNCTYPE(ctypes.c_void_p)(("PyThread_allocate_lock", ctypes.pythonapi))()
    if not lock:
        raise MemoryError("There is no memory for a lock.")
    functions = ctypes.pythonapi.PyThread_acquire_lock, ctypes.pythonapi.PyThread_release_lock
    bell = np.array([0, lock, *(ctypes.cast(function, ctypes.c_void_p).value for function in functions)], np.int64)
    return bell, bell.ctypes.data


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_bell.cache_clear)  # a thread that the child does not have may be using it


def _fetch(operation: str) -> Any:
    def fetch(context: Any, address: Any, number: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
            return builder.atomic_rmw(operation, pointer, arguments[1], "seq_cst")

        return types.intp(types.intp, types.intp), generate

    return intrinsic(fetch)


def _replace(context: Any, address: Any, known: Any, number: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
        both = builder.cmpxchg(pointer, arguments[1], arguments[2], "seq_cst", "seq_cst")
        return builder.extract_value(both, 0)

    return types.intp(types.intp, types.intp, types.intp), generate


# Each returns the integer that was at an address that threads share: `exchange` puts a number there, `change` adds one,
# and `replace` puts one there if another, that is known, is there.
exchange: Any = _fetch("xchg")
change: Any = _fetch("add")
replace: Any = intrinsic(_replace)

gate_of: Any = record(GATE)
bell_of: Any = record(BELL)


@inner
def enter(gate: int, number: int) -> Any:
    """Go in, number 0 by opening the gate, the others if anybody is inside; what is not positive tells why not."""
    if number == 0:
        b = bell_of(gate_of(gate).bell)
        if exchange(gate_of(gate).bell, 1) == 0:  # else another call has the bell, and this one is made alone
            call(b.acquire, (b.lock, 0))  # without waiting: it is not yet locked when it is new
            exchange(gate, 1)
        return 1
    known, inside = 0, change(gate, 0)
    while inside > 0 and inside != known:
        known = inside
        inside = replace(gate, known, known + 1)
    return inside


@inner
def leave(gate: int, number: int, status: int) -> Any:
    """Go out; number 0 as the last, and with the sum of what all give as their status."""
    g = gate_of(gate)
    if number == 0 and g.inside == UNOPENED:
        return status
    b = bell_of(g.bell)
    add(gate + STATUS, status)
    others = change(gate, -1) - 1
    if number:
        if others == 0:
            call(b.release, (b.lock,))
        return 1
    if others:
        call(b.acquire, (b.lock, 1))
    exchange(g.bell, 0)
    return g.status
