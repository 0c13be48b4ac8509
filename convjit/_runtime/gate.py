"""The gate of a call that threads share: what it is made of, and how one is made."""

import ctypes
import os
from functools import cache
from typing import NamedTuple

import numpy as np

from convjit._runtime.types import Array

GATE = (
    "inside",  # how many threads are
    "status",  # sum of what they return
    "event",  # address of the event
)
EVENT = (
    "used",  # whether a call uses it
    "lock",  # of Python's: locked, until the last thread has left and unlocks it for the leader, who waits for that
    "acquire",  # address of the function that locks it
    "release",  # and of the one that unlocks it
)

# What `inside` holds before the gate is opened, and when the last has left.
UNOPENED = -1
CLOSED = 0


class Gate(NamedTuple):
    """A gate for one use and the event that it names, which live for as long as a thread may come to it."""

    words: Array
    event: Array

    def close(self) -> None:
        """Send away who comes when nobody leads any more, also where the gate was never opened."""
        self.words[0] = CLOSED


def unopened() -> Gate:
    """Make a gate."""
    event, address = _event()
    return Gate(np.array([UNOPENED, 0, address], np.int64), event)


@cache
def _event() -> tuple[Array, int]:
    """What leaders wait for in this process, one at a time, and its address.

    Python's locks, by their C functions, which neither hear signals nor need the interpreter's lock, are there on every
    system.
    """
    lock = ctypes.PYFUNCTYPE(ctypes.c_void_p)(("PyThread_allocate_lock", ctypes.pythonapi))()
    if not lock:
        raise MemoryError("There is no memory for a lock.")
    functions = ctypes.pythonapi.PyThread_acquire_lock, ctypes.pythonapi.PyThread_release_lock
    event = np.array([0, lock, *(ctypes.cast(function, ctypes.c_void_p).value for function in functions)], np.int64)
    return event, event.ctypes.data


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_event.cache_clear)  # a thread that the child does not have may be using it
