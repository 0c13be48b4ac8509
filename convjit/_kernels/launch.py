"""Functions that run a kernel from Python, in one thread or in several.

`convjit._runtime.launch` calls them. Kernels take addresses, so that these few functions, compiled once, run every
kernel of every dtype. Arrays are given by their ``id``: the caller holds them, and the address of their elements is
read from the array object without a call into Python.

The scratch begins with the counter of tasks. Behind it, each worker has a part of its own, of `room` bytes.
"""

from typing import Any

from convjit._kernels import compiler
from convjit._kernels.gate import enter, leave
from convjit._kernels.intrinsics import add, call, data, elements, set_counter, stack
from convjit._runtime.layouts import BRIEF_ROOM, COUNTER, END

# Offset in the scratch of the sum of what threads return, behind the counter. To sum it over a ``prange`` takes 0.2 s
# more to compile.
STATUS = 16

# The phase of kernels that have none.
NO_PHASE = -1


@compiler.jit
def serial(kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, first: int, last: int) -> Any:
    """Run the tasks from `first` up to `last` of a kernel in the calling thread."""
    at = data(scratch)
    set_counter(at, first, last)
    return call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at))


@compiler.jit
def brief(kernel: int, x: int, out: int, taps: int, layout: int) -> Any:
    """Run all tasks of a kernel that needs at most `BRIEF_ROOM` bytes of scratch, which are on the stack."""
    at = stack(BRIEF_ROOM)
    set_counter(at, 0, END)
    return call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at))


@compiler.parallel
def threads(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, workers: int, first: int, last: int
) -> Any:
    """Run tasks of a kernel in several of Numba's threads."""
    at = data(scratch)
    set_counter(at, first, last)
    status = elements("i8", at + STATUS)
    status[0] = 0
    for w in compiler.prange(workers):
        done = call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER + w * room, at))
        add(at + STATUS, done)
    return status[0]


@compiler.jit
def member(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, phase: int, first: int, last: int,
    gate: int, number: int,
) -> Any:  # fmt: skip
    """Run tasks of a kernel, or of one of its phases, as one of several threads that enter the same gate.

    Threads that share the scratch have no `room` of their own. Number 0 is the leader: it sets the counter to the tasks
    from `first` up to `last`, and when all threads have left it returns the sum of what the kernel returned to each.
    The others return `UNOPENED` if they come before the leader, and `CLOSED` if they come after it. In both cases they
    have read nothing but the gate, since the arrays may be gone.
    """
    entrance = data(gate)
    if number == 0:
        set_counter(data(scratch), first, last)
    inside = enter(entrance, number)
    if inside <= 0:
        return inside
    at = data(scratch)
    own = at + COUNTER + number * room
    if phase == NO_PHASE:
        done = call(kernel, (data(x), data(out), data(taps), data(layout), own, at))
    else:
        done = call(kernel, (data(x), data(out), data(taps), data(layout), own, at, phase))
    return leave(entrance, number, done)


@compiler.jit
def phases_alone(kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, first: int, last: int) -> Any:
    """Run the phases from `first` up to `last` of a kernel, one after the other, in the calling thread."""
    at = data(scratch)
    status = 0
    for phase in range(first, last):
        set_counter(at, 0, END)
        status += call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at, phase))
    return status


@compiler.parallel
def phases(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, workers: int, first: int, last: int
) -> Any:
    """Run phases of a kernel, one after the other, each in several of Numba's threads, which share the scratch."""
    at = data(scratch)
    status = elements("i8", at + STATUS)
    status[0] = 0
    for phase in range(first, last):
        set_counter(at, 0, END)
        for _ in compiler.prange(workers):
            add(at + STATUS, call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at, phase)))
    return status[0]


@compiler.once
def brief_entry() -> Any:
    """Compile `brief`, to be called without a check of its arguments."""
    return compiler.entry(brief, 5)
