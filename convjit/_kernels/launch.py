"""Running a compiled kernel from Python, in this thread or in several, at hardly any cost of its own.

Kernels take addresses, so that these few functions, compiled once, run every kernel of every dtype. Arrays are named
by their ``id``: the caller holds them, and their memory is found without a call into Python.
"""

from typing import Any

from convjit._kernels import compiler
from convjit._kernels.gate import enter, leave
from convjit._kernels.intrinsics import add, call, data, elements, set_counter, stack
from convjit._runtime.layouts import BRIEF_ROOM, COUNTER, END

# Where in it the sum of what threads return is: a sum over a ``prange`` takes 0.2 s more to compile.
STATUS = 16


@compiler.jit
def serial(kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, first: int, last: int) -> Any:
    """Run tasks `first` up to `last` of a kernel in the calling thread; all but its address are ids of arrays."""
    at = data(scratch)
    set_counter(at, first, last)
    return call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at))


@compiler.jit
def brief(kernel: int, x: int, out: int, taps: int, layout: int) -> Any:
    """Run a kernel that needs no more than `BRIEF_ROOM` bytes of scratch, which come from the stack."""
    at = stack(BRIEF_ROOM)
    set_counter(at, 0, END)
    return call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at))


@compiler.parallel
def threads(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, workers: int, first: int, last: int
) -> Any:
    """Run tasks of a kernel in several threads, each with `room` bytes of the scratch."""
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
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, first: int, last: int, gate: int,
    number: int,
) -> Any:  # fmt: skip
    """Run tasks of a kernel beside others that come through the same gate, each with `room` bytes of the scratch.

    Number 0 leads: it sets out the tasks from `first` up to `last`, and when all have left it returns the sum of what
    the kernel returned to each. The others return `UNOPENED` if they come before it, `CLOSED` after, and then they have
    looked at nothing but the gate: all else may be gone.
    """
    entrance = data(gate)
    if number == 0:
        set_counter(data(scratch), first, last)
    inside = enter(entrance, number)
    if inside <= 0:
        return inside
    at = data(scratch)
    done = call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER + number * room, at))
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
    """Run phases of a kernel, one after the other, each in several threads that share the scratch."""
    at = data(scratch)
    status = elements("i8", at + STATUS)
    status[0] = 0
    for phase in range(first, last):
        set_counter(at, 0, END)
        for _ in compiler.prange(workers):
            add(at + STATUS, call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at, phase)))
    return status[0]


@compiler.jit
def phase_member(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, phase: int, first: int, last: int, gate: int,
    number: int,
) -> Any:  # fmt: skip
    """Run tasks of one phase of a kernel likewise; the scratch is the same for all."""
    entrance = data(gate)
    if number == 0:
        set_counter(data(scratch), first, last)
    inside = enter(entrance, number)
    if inside <= 0:
        return inside
    at = data(scratch)
    done = call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at, phase))
    return leave(entrance, number, done)


@compiler.once
def brief_entry() -> Any:
    """`brief`, without a look at its arguments."""
    return compiler.entry(brief, 5)
