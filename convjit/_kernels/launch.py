"""Functions that run a kernel, in one thread or in several.

`convjit._runtime.launch` calls them. Kernels take addresses, so that these few functions, compiled once, run every
kernel of every dtype.

The scratch begins with the counter of tasks. Behind it, each worker has a part of its own, of `room` bytes. A kernel
whose tasks are phases, one after the other, is given the number of the phase as well, and all workers share its
scratch.
"""

from typing import Any

from convjit._kernels.compiler import parallel, prange
from convjit._kernels.gate import enter, leave
from convjit._kernels.intrinsics import add, call, elements, record, rolled, set_counter, stack_room
from convjit._runtime.layouts import BRIEF_ROOM, COUNTER, END, NO_PHASE, TEAM, TEAM_BYTES

# Offset in the scratch of the sum of what threads return, behind the counter. To sum it over a ``prange`` takes 0.2 s
# more to compile.
STATUS = 16

team_of: Any = record(TEAM)


def alone(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, first: int, last: int, phased: int
) -> Any:
    """Run the tasks, or the phases, from `first` up to `last` of a kernel in the calling thread."""
    rolled()
    if phased == 0:
        set_counter(scratch, first, last)
        return call(kernel, (x, out, taps, layout, scratch + COUNTER, scratch))
    status = 0
    for phase in range(first, last):
        set_counter(scratch, 0, END)
        status += call(kernel, (x, out, taps, layout, scratch + COUNTER, scratch, phase))
    return status


def brief(kernel: int, layout: int, x: int, out: int, taps: int) -> Any:
    """Run all tasks of a kernel that needs at most `BRIEF_ROOM` bytes of scratch, which are on the stack."""
    rolled()
    at = stack_room(BRIEF_ROOM)
    set_counter(at, 0, END)
    return call(kernel, (x, out, taps, layout, at + COUNTER, at))


def member(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, phase: int, first: int, last: int,
    gate: int, number: int,
) -> Any:  # fmt: skip
    """Run tasks of a kernel, or of one of its phases, as one of several threads that enter the same gate.

    Number 0 is the leader: it sets the counter to the tasks from `first` up to `last`, and when all threads have left
    it returns the sum of what the kernel returned to each. The others return `UNOPENED` if they come before the leader,
    and `CLOSED` if they come after it. In both cases they have read nothing but the gate, since the arrays may be gone.
    """
    rolled()
    if number == 0:
        set_counter(scratch, first, last)
    inside = enter(gate, number)
    if inside <= 0:
        return inside
    own = scratch + COUNTER + number * room
    if phase == NO_PHASE:
        done = call(kernel, (x, out, taps, layout, own, scratch))
    else:
        done = call(kernel, (x, out, taps, layout, own, scratch, phase))
    return leave(gate, number, done)


def team(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, parallel: int, body: int, room: int,
    workers: int, first: int, last: int, phased: int,
) -> Any:  # fmt: skip
    """Run the tasks, or the phases, from `first` up to `last` of a kernel in a team of OpenMP's threads.

    `parallel` is the address of OpenMP's function that starts a team, and `body` that of `in_team`.
    """
    rolled()
    shared = stack_room(TEAM_BYTES)
    values = elements("i8", shared)
    values[KERNEL], values[X], values[OUT], values[TAPS] = kernel, x, out, taps
    values[LAYOUT], values[SCRATCH], values[ROOM] = layout, scratch, room
    values[STATUS_OF_TEAM], values[PHASE] = 0, NO_PHASE
    if phased == 0:
        set_counter(scratch, first, last)
        values[NUMBER] = 0
        call(parallel, (body, shared, workers, 0))
    else:
        for phase in range(first, last):
            set_counter(scratch, 0, END)
            values[NUMBER], values[PHASE] = 0, phase
            call(parallel, (body, shared, workers, 0))
    return values[STATUS_OF_TEAM]


KERNEL, X, OUT, TAPS, LAYOUT, SCRATCH, ROOM, STATUS_OF_TEAM, PHASE, NUMBER = map(
    TEAM.index, ("kernel", "x", "out", "taps", "layout", "scratch", "room", "status", "phase", "number")
)


def in_team(record: int) -> Any:
    """Run tasks of a kernel, as one thread of a team: OpenMP calls this in each of them."""
    rolled()
    t = team_of(record)
    number = add(record + 8 * NUMBER, 1)
    own = t.scratch + COUNTER + number * t.room
    if t.phase == NO_PHASE:
        done = call(t.kernel, (t.x, t.out, t.taps, t.layout, own, t.scratch))
    else:
        done = call(t.kernel, (t.x, t.out, t.taps, t.layout, own, t.scratch, t.phase))
    add(record + 8 * STATUS_OF_TEAM, done)
    return 0


@parallel
def threads(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, workers: int, first: int, last: int
) -> Any:
    """Run tasks of a kernel in several of Numba's threads."""
    set_counter(scratch, first, last)
    status = elements("i8", scratch + STATUS)
    status[0] = 0
    for w in prange(workers):
        add(scratch + STATUS, call(kernel, (x, out, taps, layout, scratch + COUNTER + w * room, scratch)))
    return status[0]


@parallel
def phases(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, workers: int, first: int, last: int
) -> Any:
    """Run phases of a kernel, one after the other, each in several of Numba's threads, which share the scratch."""
    status = elements("i8", scratch + STATUS)
    status[0] = 0
    for phase in range(first, last):
        set_counter(scratch, 0, END)
        for _ in prange(workers):
            add(scratch + STATUS, call(kernel, (x, out, taps, layout, scratch + COUNTER, scratch, phase)))
    return status[0]
