"""Convolving from within compiled code: what was planned before is looked up and run, and Python asked for the rest.

Each call in the caller's code has a table of its own with the records of what it met last. Records are never changed,
so that any number of threads may read them; what does not fit into the table is asked for again.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from convjit._kernels import compiler
from convjit._kernels.intrinsics import call, elements, record, set_counter, stack
from convjit._runtime.layouts import BRIEF_ROOM, COUNTER, END
from convjit._runtime.types import Array
from convjit.jitted._intrinsics import SLOTS, address, outside, peek, publish, put

# A record: what it takes to convolve arrays of some shapes and strides.
RECORD = (
    "count",  # of integers of the key, which are what the record is found by
    "key",  # position of: these
    "shape",  # position of: the result's shape
    "way",
    "kernel",  # address of the compiled kernel
    "layout",  # address
    "room",  # bytes of scratch a worker needs
    "run",  # address of `run`
    "memory",  # bytes that it needs; 0 where it has enough
    "analyse",  # address of the kernel that looks at taps, and transforms them
    "length",  # their number
    "taps",  # address of taps, or of their spectrum, that were prepared; 0 where they come with the call
    "phased",  # address of the kernel whose workers share tiles
    "phases",  # number of phases
    "analysis",  # address of the layout by which the kernel is transformed
    "steps",  # number of its phases
    "spectrum",  # bytes of the kernel's spectrum
    "turned",  # whether taps come in the opposite order
    "finite",  # whether taps must be finite
    "look",  # whether a kernel may gain from being an outer product, or mostly zeros
    "several",  # whether it has several axes
    "right",  # place of the tap at the end of its last axis
    "below",  # and at the end of its first
    "most",  # nonzero taps, up to which it is mostly zeros
)
LEFT, EMPTY, TILES, SPECTRA = range(4)  # ways: left to Python, nothing to do, register tiles, Fourier tiles

KEY_BYTES = 2112  # for arrays of 64 axes
INFO_BYTES = 2560

# What Python answers is put here: what is wrong, the length of the message, and the result's shape; then the message.
STATUS, LENGTH, SHAPE = range(3)
MESSAGE = 1088
FINE, VALUE, TYPE, MEMORY, INTERRUPT, OTHER = range(6)

record_of = record(RECORD)


@compiler.jit
def look(slots: int, spec: int, plan: int, key: int, end: int, info: int) -> Any:
    """Find the record for a key that ends at `end`; 0 where there is none, and `info` says what is wrong, or the shape.

    What is asked is said by `spec`, the address of words, or by a plan; of that, the words are but the code's version.
    """
    elements("i8", info)[STATUS] = FINE
    ints, count = elements("i8", key), (end - key) // 8
    mixed = count
    for j in range(count):
        mixed = mixed * 1000003 ^ ints[j]
    place = slots + 8 * ((mixed ^ (mixed >> 32) ^ (mixed >> 16)) & (SLOTS - 1))
    found = peek(place)
    if found:
        r = record_of(found)
        if r.count == count:
            held = elements("i8", found + 8 * r.key)
            same = True
            for j in range(count):
                same &= held[j] == ints[j]
            if same:
                return found
    found = outside("convjit_look", (spec, plan, key, count, info))
    if found:
        publish(place, found)
    return found


@compiler.jit
def shape_at(record: int, info: int) -> Any:
    """Address of the result's shape."""
    return record + 8 * record_of(record).shape if record else info + 8 * SHAPE


@compiler.jit
def refuse(info: int) -> None:
    """Raise what Python found to be wrong, if anything."""
    status = elements("i8", info)[STATUS]
    if status == FINE:
        return
    message = ""
    for j in range(elements("i8", info)[LENGTH]):
        message += chr(elements("u1", info + MESSAGE)[j])
    if status == VALUE:
        raise ValueError(message)
    if status == TYPE:
        raise TypeError(message)
    if status == MEMORY:
        raise MemoryError(message)
    if status == INTERRUPT:  # which compiled code cannot raise: Python does when it runs again
        outside("PyErr_SetInterrupt", ())
    raise RuntimeError(message)


def analyser(kind: str) -> Callable[..., int]:
    """Make the kernel that looks at taps of a dtype, and transforms them where they are needed so."""

    def analyse(record: int, given: int, scratch: int, to: int) -> int:
        """Transform taps to an address, if at all; not 0 for those that Python is to look at."""
        r, taps = record_of(record), elements(kind, given)
        if r.look:
            count = 0
            for j in range(r.length):
                count += taps[j] != 0
            here, across = np.complex128(taps[0]), np.complex128(taps[r.below + r.right])
            right, below = np.complex128(taps[r.right]), np.complex128(taps[r.below])
            apart, size = abs(here * across - right * below), abs(here * across) + abs(right * below)
            if count <= r.most or (r.several and apart <= 1e-5 * size):
                return 1
        if r.way != SPECTRA:
            return 0
        kept_at = to + r.spectrum
        kept = elements(kind, kept_at)
        for j in range(r.length):
            tap = taps[r.length - 1 - j] if r.turned else taps[j]
            if r.finite and tap - tap != 0:
                return 1
            kept[j] = np.conj(tap) if r.turned else tap
        for step in range(r.steps):
            set_counter(scratch, 0, END)
            call(r.phased, (kept_at, kept_at, to, r.analysis, scratch + COUNTER, scratch, step))
        return 0

    return analyse


@compiler.jit
def taps_of(record: int, taps: int, scratch: int, workers: int) -> Any:
    """Address of the taps, or their spectrum, as the record's kernel takes them; 0 where Python is to look at them."""
    r = record_of(record)
    if r.taps:
        return r.taps
    to = (scratch + COUNTER + workers * r.room + 63) // 64 * 64
    if call(r.analyse, (record, taps, scratch, to)):
        return 0
    return to if r.way == SPECTRA else taps


def run(record: int, x: int, taps: int, out: int, memory: int) -> Any:
    """Run what a record says, in this thread; not 0 where Python has to do it."""
    r = record_of(record)
    if r.way <= EMPTY:
        return r.way == LEFT
    at = memory if r.memory else stack(BRIEF_ROOM)
    taken = taps_of(record, taps, at, 1)
    if taken == 0:
        return 1
    set_counter(at, 0, END)
    return call(r.kernel, (x, out, taken, r.layout, at + COUNTER, at))


@compiler.parallel
def run_threads(record: int, x: int, taps: int, out: int, memory: Array, workers: int) -> Any:
    """Run what a record for so many workers says, each in a thread; not 0 where Python has to do it."""
    r, at = record_of(record), address(memory)
    if r.way <= EMPTY:
        return r.way == LEFT
    taken = taps_of(record, taps, at, workers)
    if taken == 0:
        return 1
    kernel, layout, room, phased = r.kernel, r.layout, r.room, r.phased
    set_counter(at, 0, END)
    status = 0
    for w in compiler.prange(workers):
        status += call(kernel, (x, out, taken, layout, at + COUNTER + w * room, at))
    for phase in range(r.phases):
        set_counter(at, 0, END)
        for _ in compiler.prange(workers):
            status += call(phased, (x, out, taken, layout, at + COUNTER, at, phase))
    return status


@compiler.jit
def enter(record: int, x: Array, taps: Array, out: Array, memory: Array) -> Any:
    """Call `run` while all that it is given is held."""
    return call(record_of(record).run, (record, address(x), address(taps), address(out), address(memory)))


@compiler.jit
def convolved(
    record: int, spec: int, plan: int, key: int, end: int, x: Array, taps: Array, out: Array, info: int
) -> None:
    """Fill `out`, contiguous and of the dtype that is computed in; `taps` are the kernel's, in a row, likewise."""
    if record == 0 or enter(record, x, taps, out, np.empty(record_of(record).memory, np.uint8)):
        left(spec, plan, key, end, x, taps, out, info)


@compiler.jit
def convolved_in_threads(
    record: int, spec: int, key: int, end: int, x: Array, taps: Array, out: Array, info: int, workers: int
) -> None:
    """Do so in several threads."""
    status = 1
    if record:
        r = record_of(record)
        memory = np.empty(COUNTER + workers * r.room + r.spectrum + 64 + taps.size * taps.itemsize, np.uint8)
        status = run_threads(record, address(x), address(taps), address(out), memory, workers)
    if status:
        left(spec, 0, key, end, x, taps, out, info)


@compiler.jit
def left(spec: int, plan: int, key: int, end: int, x: Array, taps: Array, out: Array, info: int) -> None:
    """Have Python fill `out`."""
    count = (end - key) // 8
    outside("convjit_finish", (spec, plan, key, count, address(x), address(taps), address(out), info))
    refuse(info)


@compiler.jit
def shares(a: Array, b: Array) -> bool:
    """Whether two arrays lie in memory that overlaps, or might."""
    first, last = address(a), address(a) + a.itemsize
    for n, stride in zip(a.shape, a.strides):  # noqa: B905, compiled code does not know of `strict`
        first, last = first + min(0, (n - 1) * stride), last + max(0, (n - 1) * stride)
    begin, end = address(b), address(b) + b.itemsize
    for n, stride in zip(b.shape, b.strides):  # noqa: B905
        begin, end = begin + min(0, (n - 1) * stride), end + max(0, (n - 1) * stride)
    return a.size > 0 and b.size > 0 and begin < last and first < end


@compiler.jit
def fit(shape: Any, wanted: Any, info: int) -> None:
    """Refuse an `out` of another shape."""
    if shape != wanted:
        end = put(info + 8 * SHAPE, wanted)
        put(end, shape)
        outside("convjit_misfit", (len(wanted), info))
        refuse(info)


@compiler.once
def runs() -> Any:
    """Compile `run`; it has an ``address``."""
    return compiler.native(run, 5)


@compiler.once
def analyses(kind: str) -> Any:
    """Compile the kernel that looks at taps of one dtype; it has an ``address``."""
    return compiler.native(analyser(kind), 4)
