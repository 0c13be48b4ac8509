"""The gate of a call that threads share: it guards the call's arrays, which a thread may touch only while inside.

This module makes gates and says what they hold; `_kernels.gate` is the compiled code that enters and leaves them.
"""

import ctypes
import os
from functools import cache
from typing import NamedTuple

import numpy as np

from convjit._runtime.types import Array

GATE = (
    "inside",  # number of threads inside, or one of the two values below
    "status",  # sum of what the threads return
    "event",  # address of the event
)
EVENT = (
    "used",  # whether a call is using the event
    "lock",  # address of a lock of Python's: the leader waits for it, and the last thread to leave unlocks it
    "acquire",  # address of the C function that locks it
    "release",  # address of the C function that unlocks it
)

# Values of `inside` before the gate is opened, and after the last thread has left.
UNOPENED = -1
CLOSED = 0


class Gate(NamedTuple):
    """A gate for one call, and its event; both must live for as long as a thread may still come to the gate."""

    words: Array
    event: Array

    def close(self) -> None:
        """Close the gate, also one that was never opened: threads that come later turn back."""
        self.words[0] = CLOSED


def unopened() -> Gate:
    """Make a gate that is not open yet."""
    event, address = _event()
    return Gate(np.array([UNOPENED, 0, address], np.int64), event)


@cache
def _event() -> tuple[Array, int]:
    """The event for which leaders wait in this process, one at a time, and its address.

    It is a lock of Python's, which every system has. Compiled code uses it by its C functions: they need no GIL, and no
    signal interrupts them.
    """
    lock = ctypes.PYFUNCTYPE(ctypes.c_void_p)(("PyThread_allocate_lock", ctypes.pythonapi))()
    if not lock:
        raise MemoryError("There is no memory for a lock.")
    functions = ctypes.pythonapi.PyThread_acquire_lock, ctypes.pythonapi.PyThread_release_lock
    event = np.array([0, lock, *(ctypes.cast(function, ctypes.c_void_p).value for function in functions)], np.int64)
    return event, event.ctypes.data


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_event.cache_clear)  # a thread that the child does not have may be using it
