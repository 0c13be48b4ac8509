"""Running a compiled kernel from Python, in this thread or in several, at hardly any cost of its own.

Kernels take addresses, so that these few functions, compiled once, run every kernel of every dtype. Arrays are named
by their ``id``: the caller holds them, and their memory is found without a call into Python.
"""

from typing import Any

from convjit import _jit
from convjit.kernels import boxes, ordered
from convjit.kernels.casting import caster
from convjit.kernels.chain import chain
from convjit.kernels.fourier import blocker, passer
from convjit.kernels.gate import enter, leave
from convjit.kernels.layout import END, add, call, data, elements, set_counter, stack
from convjit.kernels.lengthwise import dealer
from convjit.kernels.means import averager
from convjit.kernels.overlap import overlap, share, storer
from convjit.kernels.packing import converter, packer
from convjit.kernels.sweep import sweeper
from convjit.kernels.tile import Elements, columns

# Scratch begins with the counter that threads share and its end, on a cache line of their own.
COUNTER = 64

# Where in it the sum of what threads return is: a sum over a ``prange`` takes 0.2 s more to compile.
STATUS = 16

# Scratch that a small problem needs; from the heap it would cost 0.15 us.
BRIEF_ROOM = 1 << 14


@_jit.jit
def serial(kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, first: int, last: int) -> Any:
    """Run tasks `first` up to `last` of a kernel in the calling thread; all but its address are ids of arrays."""
    at = data(scratch)
    set_counter(at, first, last)
    return call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at))


@_jit.jit
def brief(kernel: int, x: int, out: int, taps: int, layout: int) -> Any:
    """Run a kernel that needs no more than `BRIEF_ROOM` bytes of scratch, which come from the stack."""
    at = stack(BRIEF_ROOM)
    set_counter(at, 0, END)
    return call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at))


@_jit.parallel
def threads(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, room: int, workers: int, first: int, last: int
) -> Any:
    """Run tasks of a kernel in several threads, each with `room` bytes of the scratch."""
    at = data(scratch)
    set_counter(at, first, last)
    status = elements("i8", at + STATUS)
    status[0] = 0
    for w in _jit.prange(workers):
        done = call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER + w * room, at))
        add(at + STATUS, done)
    return status[0]


@_jit.jit
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


@_jit.jit
def phases_alone(kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, first: int, last: int) -> Any:
    """Run the phases from `first` up to `last` of a kernel, one after the other, in the calling thread."""
    at = data(scratch)
    status = 0
    for phase in range(first, last):
        set_counter(at, 0, END)
        status += call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at, phase))
    return status


@_jit.parallel
def phases(
    kernel: int, x: int, out: int, taps: int, layout: int, scratch: int, workers: int, first: int, last: int
) -> Any:
    """Run phases of a kernel, one after the other, each in several threads that share the scratch."""
    at = data(scratch)
    status = elements("i8", at + STATUS)
    status[0] = 0
    for phase in range(first, last):
        set_counter(at, 0, END)
        for _ in _jit.prange(workers):
            add(at + STATUS, call(kernel, (data(x), data(out), data(taps), data(layout), at + COUNTER, at, phase)))
    return status[0]


@_jit.jit
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


@_jit.once
def brief_entry() -> Any:
    """`brief`, without a look at its arguments."""
    return _jit.entry(brief, 5)


@_jit.once
def sweep(kind: str, rows: int, line: bool) -> Any:
    """Compile the kernel that sweeps boxes of elements of one dtype; it has an ``address``."""
    return _jit.emitted(sweeper(kind, rows, columns(kind), line), 6)


@_jit.once
def pack(source: str, kind: str, lines: bool = False) -> Any:
    """Compile the kernel that packs elements of dtype `source` as dtype `kind`; it has an ``address``."""
    return _jit.native(packer(source, kind, lines), 4)


@_jit.once
def lengthwise(kind: str) -> Any:
    """Compile the kernel that computes boxes of outputs that are apart; it has an ``address``."""
    return _jit.native(dealer(kind), 6)


@_jit.once
def conversion(source: str, kind: str) -> Any:
    """Compile the kernel that fills an array of dtype `kind` from one of dtype `source`; it has an ``address``."""
    return _jit.native(converter(source, kind), 6)


@_jit.once
def chained() -> Any:
    """Compile the kernel that correlates along one axis after the other; it has an ``address``."""
    return _jit.native(chain, 6)


@_jit.once
def cast(kind: str, to: str, add: bool) -> Any:
    """Compile the kernel that stores sums of one dtype as another; it has an ``address``."""
    return _jit.emitted(caster(kind, to, add), 5)


@_jit.once
def sum_in_order(kind: str, order: str) -> Any:
    """Compile the kernel that sums a row in a given order; it has an ``address``."""
    return _jit.emitted(ordered.summer(kind, order), 6)


@_jit.once
def run_down(kind: str) -> Any:
    """Compile the kernel of sums of integers that run from row to row; it has an ``address``."""
    return _jit.native(boxes.down(kind), 6)


@_jit.once
def run_along(kind: str) -> Any:
    """Compile the kernel of sums of integers that run along a row; it has an ``address``."""
    return _jit.native(boxes.along(kind), 6)


@_jit.once
def average(down: bool, parts: int) -> Any:
    """Compile the kernel that takes means of windows of doubles along an axis; it has an ``address``.

    Sums have two parts, or one where doubles hold them well enough: those of float32, and of small integers.
    """
    return _jit.native(averager(down, parts, Elements("d").lanes), 6)


@_jit.once
def overlap_tiles() -> Any:
    """Compile the kernel that convolves tiles of any dtype; it has an ``address``."""
    return _jit.native(overlap, 6)


@_jit.once
def overlap_phases() -> Any:
    """Compile the kernel of phases that workers share; it has an ``address``."""
    return _jit.native(share, 7)


@_jit.once
def store(kind: str, to: str, both: bool) -> Any:
    """Compile the kernel that stores rows of tiles of dtype `kind` as dtype `to`; it has an ``address``."""
    return _jit.native(storer(kind, to, both, Elements(kind).lanes), 6)


@_jit.once
def fourier_pass(kind: str, radix: int, forward: bool, turned: int) -> Any:
    """Compile the kernel of Fourier passes of one radix; it has an ``address``."""
    return _jit.emitted(passer(kind, radix, forward, turned), 4)


@_jit.once
def fourier_block(kind: str, keep: bool) -> Any:
    """Compile the kernel of the transforms within vectors; it has an ``address``."""
    return _jit.emitted(blocker(kind, keep), 4)
