"""Compiling: one thread at a time, without garbage collection, and so that Ctrl-C is heard."""

import gc
from collections.abc import Callable
from typing import TypeVar

from convjit._kernels.interrupts import raising_lost_interrupts
from convjit._runtime import forks

Result = TypeVar("Result")


def compiling(compile_: Callable[[], Result]) -> Result:
    """Call a function that compiles a kernel, while no other thread compiles one."""
    with forks.compiling:
        return undisturbed(compile_)


def undisturbed(compile_: Callable[[], Result]) -> Result:
    """Call a function that compiles something, without garbage collection.

    Compilers make objects by the million, and without collections take 7 % less time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        with raising_lost_interrupts():
            return with_room(compile_)
    finally:
        if collecting:
            gc.enable()


def with_room(call: Callable[[], Result]) -> Result:
    """Call a function with room for the frames of all calls within it, in one block of memory.

    Python takes memory for frames in blocks of 16 KiB, and gives each back when the call that needed it returns. A loop
    whose calls happen to cross the end of a block maps and unmaps one at every call: 23,000 times, which took 0.3 s of
    3 s, where the first call of a program went through overlap-save. A frame that asks for a large block leaves half of
    that free for the frames above.
    """
    return call()


with_room.__code__ = with_room.__code__.replace(co_stacksize=1 << 16)
