"""Convolving from within compiled code: find the record of a call and run it, or have Python compute the result.

Each call in the caller's code has a table of its own with the records that it used last. Records are never changed, so
that any number of threads may read them; Python is asked again for one that another has displaced from the table.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from convjit._kernels import compiler, native
from convjit._kernels.intrinsics import call, elements, record, set_counter, stack_room
from convjit._runtime.layouts import COUNTER, END, STACK_ROOM
from convjit._runtime.types import Array
from convjit.jitted._intrinsics import SLOTS, address, outside, peek, publish, put

# Fields of a record, which says how to convolve arrays of some shapes and strides; "position of" means the place of a
# table in the record. From "turned" on, the fields are for taps that come with the call.
RECORD = (
    "count",  # integers of the key
    "key",  # position of: the key, by which the record is found
    "shape",  # position of: the result's shape
    "way",  # one of those below
    "kernel",  # address of the compiled kernel
    "layout",  # address
    "room",  # bytes of scratch that one worker needs
    "run",  # address of `run`
    "memory",  # bytes that `run` needs; 0 if `STACK_ROOM`, from the stack, is enough
    "analyse",  # address of the kernel that examines taps and transforms them
    "length",  # number of taps
    "taps",  # address of a plan's prepared taps or their spectrum; 0 if taps come with the call
    "phased",  # address of the kernel whose workers share tiles
    "phases",  # number of its phases
    "analysis",  # address of the layout by which taps are transformed
    "steps",  # number of phases of that transform
    "spectrum",  # bytes of the taps' spectrum
    "turned",  # whether taps come in the opposite order, those of a convolution
    "finite",  # whether taps must be finite
    "look",  # whether a faster way may exist for an outer product, or for a kernel that is mostly zeros
    "several",  # whether the kernel is longer than 1 along several axes
    "right",  # distance from the first tap to the one at the end of the last such axis, counted in taps
    "below",  # distance from the first tap to the one at the end of the first such axis
    "most",  # a kernel with no more nonzero taps is mostly zeros
)
LEFT, EMPTY, TILES, SPECTRA = range(4)  # ways: left to Python, nothing to compute, register tiles, Fourier tiles

KEY_BYTES = 2112  # enough for arrays of 64 axes
LONG_KEY_BYTES = 2 * KEY_BYTES  # with stride, dilation and lags
INFO_BYTES = 2560

# Python's answer, `info`: a status, then the length of an error message and the message itself, or the result's shape.
STATUS, LENGTH, SHAPE = range(3)
MESSAGE = 1088  # place of its first byte
FINE, VALUE, TYPE, MEMORY, INTERRUPT, OTHER = range(6)  # statuses: no error, or which exception


class Call(NamedTuple):
    """A call from compiled code: addresses, but for one of an array."""

    record: int  # of the record; 0 if there is none
    spec: int  # of the text that describes the call
    plan: int  # of the plan's table; 0 if none is called
    key: int
    end: int  # the first one behind the key
    info: int  # of Python's answer


record_of = record(RECORD)


@compiler.jit
def look(slots: int, spec: int, plan: int, key: int, end: int, info: int) -> Any:
    """Address of the record for a key that ends at `end`; 0 where there is none.

    In that case `info` says what is wrong, or holds the result's shape. `spec` is the address of the text that
    describes the call, which for a plan is only the version of this code.
    """
    elements("i8", info)[STATUS] = FINE
    integers, count = elements("i8", key), (end - key) // 8
    digest = count
    for j in range(count):
        digest = digest * 1000003 ^ integers[j]
    slot = slots + 8 * ((digest ^ (digest >> 32) ^ (digest >> 16)) & (SLOTS - 1))
    known = peek(slot)
    if known:
        r = record_of(known)
        if r.count == count:
            other = elements("i8", known + 8 * r.key)
            same = True
            for j in range(count):
                same &= other[j] == integers[j]
            if same:
                return known
    answer = outside("convjit_look", (spec, plan, key, count, info))
    if answer:
        publish(slot, answer)
    return answer


@compiler.jit
def shape_at(record: int, info: int) -> Any:
    """Address of the result's shape: in the record, or where there is none in Python's answer."""
    return record + 8 * record_of(record).shape if record else info + 8 * SHAPE


@compiler.jit
def refuse(info: int) -> None:
    """Raise the exception that Python's answer names, if any."""
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
    if status == INTERRUPT:  # compiled code cannot raise KeyboardInterrupt; Python will as soon as it runs again
        outside("PyErr_SetInterrupt", ())
    raise RuntimeError(message)


def analyser(kind: str) -> Callable[..., int]:
    """Make the kernel that examines taps of a dtype, and transforms them where Fourier tiles need their spectrum."""

    def analyse(record: int, given: int, scratch: int, to: int) -> int:
        """Store the spectrum of taps at the address `to`, if it is needed; not 0 for taps that Python has to handle.

        Those are of kernels for which there may be a faster way, as `special_kernels.seems_special` tells them, and
        taps that are not finite where a transform would spread them.
        """
        r, taps = record_of(record), elements(kind, given)
        if r.look:
            count = 0
            for j in range(r.length):
                count += taps[j] != 0
            # The corners of a plane of taps, of which an outer product has determinant 0.
            first, last = np.complex128(taps[0]), np.complex128(taps[r.below + r.right])
            right, below = np.complex128(taps[r.right]), np.complex128(taps[r.below])
            determinant, size = abs(first * last - right * below), abs(first * last) + abs(right * below)
            if count <= r.most or (r.several and determinant <= 1e-5 * size):
                return 1
        if r.way != SPECTRA:
            return 0
        ordered_at = to + r.spectrum
        ordered = elements(kind, ordered_at)
        for j in range(r.length):
            tap = taps[r.length - 1 - j] if r.turned else taps[j]
            if r.finite and tap - tap != 0:
                return 1
            ordered[j] = np.conj(tap) if r.turned else tap
        for step in range(r.steps):
            set_counter(scratch, 0, END)
            call(r.phased, (ordered_at, ordered_at, to, r.analysis, scratch + COUNTER, scratch, step))
        return 0

    return analyse


@compiler.jit
def taps_of(record: int, taps: int, scratch: int, workers: int) -> Any:
    """Address of the taps or the spectrum that the record's kernel takes; 0 where Python has to handle the call."""
    r = record_of(record)
    if r.taps:
        return r.taps
    to = (scratch + COUNTER + workers * r.room + 63) // 64 * 64
    if call(r.analyse, (record, taps, scratch, to)):
        return 0
    return to if r.way == SPECTRA else taps


def run(record: int, x: int, taps: int, out: int, memory: int) -> Any:
    """Run a record in this thread; not 0 where Python has to compute the result."""
    r = record_of(record)
    if r.way <= EMPTY:
        return r.way == LEFT
    at = memory if r.memory else stack_room(STACK_ROOM)
    prepared = taps_of(record, taps, at, 1)
    if prepared == 0:
        return 1
    set_counter(at, 0, END)
    return call(r.kernel, (x, out, prepared, r.layout, at + COUNTER, at))


@compiler.parallel
def run_threads(record: int, x: int, taps: int, out: int, memory: Array, workers: int) -> Any:
    """Run a record for so many workers, each in a thread; not 0 where Python has to compute the result."""
    r, at = record_of(record), address(memory)
    if r.way <= EMPTY:
        return r.way == LEFT
    prepared = taps_of(record, taps, at, workers)
    if prepared == 0:
        return 1
    kernel, layout, room, phased = r.kernel, r.layout, r.room, r.phased
    set_counter(at, 0, END)
    status = 0
    for w in compiler.prange(workers):
        status += call(kernel, (x, out, prepared, layout, at + COUNTER + w * room, at))
    for phase in range(r.phases):
        set_counter(at, 0, END)
        for _ in compiler.prange(workers):
            status += call(phased, (x, out, prepared, layout, at + COUNTER, at, phase))
    return status


@compiler.jit
def enter(record: int, x: Array, taps: Array, out: Array, memory: Array) -> Any:
    """Call `run`; the arrays, which are arguments here, stay alive meanwhile."""
    return call(record_of(record).run, (record, address(x), address(taps), address(out), address(memory)))


@compiler.jit
def convolved(call: Call, x: Array, taps: Array, out: Array) -> None:
    """Fill `out`, which is contiguous and of the dtype in which is computed, as are the kernel's `taps`."""
    record = call.record
    if record == 0 or enter(record, x, taps, out, np.empty(record_of(record).memory, np.uint8)):
        left(call, x, taps, out)


@compiler.jit
def convolved_in_threads(call: Call, x: Array, taps: Array, out: Array, workers: int) -> None:
    """Fill `out` likewise, in several threads."""
    status, record = 1, call.record
    if record:
        r = record_of(record)
        memory = np.empty(COUNTER + workers * r.room + r.spectrum + 64 + taps.size * taps.itemsize, np.uint8)
        status = run_threads(record, address(x), address(taps), address(out), memory, workers)
    if status:
        left(call, x, taps, out)


@compiler.jit
def left(call: Call, x: Array, taps: Array, out: Array) -> None:
    """Have Python fill `out`."""
    count = (call.end - call.key) // 8
    arrays = address(x), address(taps), address(out)
    outside("convjit_finish", (call.spec, call.plan, call.key, count, *arrays, call.info))
    refuse(call.info)


@compiler.jit
def shares(a: Array, b: Array) -> bool:
    """Whether the memory between the first and the last byte of two arrays overlaps."""
    first, last = address(a), address(a) + a.itemsize
    for n, stride in zip(a.shape, a.strides):  # noqa: B905, compiled code does not know of `strict`
        first, last = first + min(0, (n - 1) * stride), last + max(0, (n - 1) * stride)
    begin, end = address(b), address(b) + b.itemsize
    for n, stride in zip(b.shape, b.strides):  # noqa: B905
        begin, end = begin + min(0, (n - 1) * stride), end + max(0, (n - 1) * stride)
    return a.size > 0 and b.size > 0 and begin < last and first < end


@compiler.jit
def fit(shape: Any, wanted: Any, info: int) -> None:
    """Refuse an `out` of another shape than is wanted."""
    if shape != wanted:
        end = put(info + 8 * SHAPE, wanted)
        put(end, shape)
        outside("convjit_misfit", (len(wanted), info))
        refuse(info)


def runs() -> bytes:
    """Machine code of `run`; `convjit._runtime.loader.address` calls this where it is not stored."""
    return native.function(run, 5)


def analyses(kind: str) -> bytes:
    """Machine code of the kernel that examines taps of one dtype."""
    return native.function(analyser(kind), 4)
