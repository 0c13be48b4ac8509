"""Polyphase filters: upsampling, filtering and downsampling along an axis, cut into the tasks of compiled kernels.

R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal Processing", 1983, chapter 3. Upsampled by `up`, input i
lies at place i * up of the axis. Output m is the sum, over all taps k, of taps[k] times what lies at place
m * down + offset - k. It takes only the taps of one phase, those with inputs at their places.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from convjit._methods.workload import tasks
from convjit._runtime import cores, cpu, loader, polyphase
from convjit._runtime.launch import Job, launch
from convjit._runtime.layouts import LINE, Tables
from convjit._runtime.polyphase import GROUP, RECORD_BYTES
from convjit._runtime.types import Array, Shape

# The dtypes of elements that are moved along lines, by their bytes.
UNITS = {4: "f", 8: "d", 16: "D"}

# Bytes of a strip of rows, whose inputs under a window are to stay in cache, and outputs of a block of such rows.
STRIP = 1 << 11
BLOCK = 32

# Bytes of scratch of a block of periods, which is to stay in cache.
SCRATCH = 1 << 17

# Periods of fewer outputs are joined, so that groups of outputs are full.
SHORT_PERIOD = 4 * GROUP

# Most rows of inputs and outputs that a task has in scratch; longer periods are cut into ranges of outputs.
MOST_ROWS = 1 << 12

# Tasks for each worker at least, so that all end at about the same time.
TASKS_EACH = 4


class Filter(NamedTuple):
    """A polyphase filter of signals of a given length; `up` and `down` have no common divisor."""

    up: int
    down: int
    offset: int  # place of the first output on the upsampled axis, where the first tap lies
    taps: int  # number of taps
    inputs: int
    outputs: int

    @property
    def longest(self) -> int:
        """Number of taps of the phase that has most."""
        return -(-self.taps // self.up)

    @property
    def joined(self) -> int:
        """Number of periods that are joined to one, where vectors run over periods."""
        return GROUP // math.gcd(GROUP, self.up) if self.up < SHORT_PERIOD else 1

    @property
    def sides(self) -> tuple[int, int]:
        """Places before and behind the inputs that outputs need."""
        first = (self.offset - self.taps) // self.up + 1
        last = ((self.outputs - 1) * self.down + self.offset) // self.up
        return max(0, -first), max(0, last + 1 - self.inputs)


def phases(taps: Array, up: int) -> Array:
    """The taps of each phase, in the order of inputs; phases that have one tap less begin with a zero."""
    longest = -(-taps.size // up)
    table = np.zeros(longest * up, taps.dtype)
    table[: taps.size] = taps
    return np.ascontiguousarray(table.reshape(longest, up)[::-1].T)


def along_lines(fir: Filter, taps: Array, x: Array, ends: Array, out: Array) -> None:
    """Filter signals whose inputs lie side by side, along axis 1 of `x`, whose other axes are of signals and of parts.

    The parts of an input, as those of a complex number, are filtered alike. `ends` has the continuations of each
    signal, or of all signals, before and behind it, as many as `fir.sides` says; `out` is contiguous.
    """
    unit = x.shape[2] * x.itemsize
    multiply_adds = out.size * fir.longest
    signals = x.shape[0], x.strides[0], 0 if len(ends) == 1 else ends.strides[0]
    workers = cores.available() if tasks(multiply_adds) > 1 else 1
    job = _lines(fir, taps.dtype.char, unit, signals, workers)
    launch(job, workers, multiply_adds, x, out, _joined(phases(taps, fir.up), ends))


def across_rows(fir: Filter, taps: Array, x: Array, ends: Array | None, out: Array) -> None:
    """Filter along axis 1 of `x`, whose rows along axis 2 lie side by side and have at least the bytes of a vector.

    `ends` is as for `along_lines`, or None: then there is nothing outside. `out` is contiguous.
    """
    multiply_adds = out.size * fir.longest
    if ends is None:
        sides, ends = (0, 0), np.empty((1, 0, 0), x.dtype)
    else:
        sides = fir.sides
    signals = x.shape[0], x.strides[0], 0 if len(ends) == 1 else ends.strides[0]
    workers = cores.available() if tasks(multiply_adds) > 1 else 1
    job = _rows(fir, taps.dtype.char, x.strides[1], x.shape[2] * x.itemsize, signals, sides, workers)
    launch(job, workers, multiply_adds, x, out, _joined(phases(taps, fir.up), ends))


def _joined(table: Array, ends: Array) -> Array:
    """Taps and continuations, one behind the other."""
    return np.concatenate([table.ravel().view(np.uint8), ends.ravel().view(np.uint8)])


def _header(fir: Filter, dtype: str, sides: Sequence[int]) -> dict[str, int]:
    """What both layouts have in common."""
    tap = np.dtype(dtype).itemsize
    return {
        "up": fir.up,
        "down": fir.down,
        "offset": fir.offset,
        "taps": fir.taps,
        "longest": fir.longest,
        "tap_bytes": tap,
        "inputs": fir.inputs,
        "outputs": fir.outputs,
        "ends": fir.longest * fir.up * tap,
        "before": sides[0],
        "after": sides[1],
        "table_at": GROUP * RECORD_BYTES,
    }


@lru_cache(maxsize=256)
def _rows(fir: Filter, dtype: str, row: int, width: int, signals: Shape, sides: Shape, workers: int) -> Job:
    """Lay out a filter across rows of `width` bytes, `row` bytes apart."""
    number, x_batch, ends_batch = signals
    strips = max(1, width // STRIP)
    block = max(1, min(BLOCK, fir.outputs * number * strips // (TASKS_EACH * workers) // GROUP * GROUP))
    blocks = -(-fir.outputs // block)
    header = {
        **_header(fir, dtype, sides),
        "tasks": number * blocks * strips,
        "x_batch": x_batch,
        "out_batch": fir.outputs * width,
        "ends_batch": ends_batch,
        "blocks": blocks,
        "block": block,
        "x_row": row,
        "width": width,
        "strips": strips,
        "strip": width // strips // cpu.vector_bytes() * cpu.vector_bytes(),
    }
    room = header["table_at"] + 8 * (fir.longest + (block * fir.down) // fir.up + 2)
    kernel = loader.kernel("polyphase_rows", dtype)
    return Job(kernel, Tables(polyphase.ROWS).build(header), _whole(room), header["tasks"])


@lru_cache(maxsize=256)
def _lines(fir: Filter, dtype: str, unit: int, signals: Shape, workers: int) -> Job:
    """Lay out a filter along lines of elements of `unit` bytes."""
    number, x_batch, ends_batch = signals
    vector = cpu.vector_bytes()
    apart = fir.down >= fir.longest * fir.up  # no input is under two windows
    joined = 1 if apart else fir.joined
    period, step = joined * fir.up, joined * fir.down
    each = 1 if apart else period  # outputs of a range
    while each > 1 and each + min(step, _span(fir, each)) > MOST_ROWS:
        each = -(-each // 2)
    span = _span(fir, each)
    places, periods, ranges = min(span, step), -(-fir.outputs // period), -(-period // each)
    fitting = max(1, SCRATCH // ((places + each) * vector))  # vectors
    shared = -(-periods * unit * number * ranges // (TASKS_EACH * workers * vector))
    block = min(fitting, max(1, shared)) * (vector // unit)
    blocks = -(-periods // block)
    block = -(-periods // blocks)
    out_pitch = _whole(block * unit) + LINE
    pitch = _whole(block * unit + (span - 1) // step * unit) + LINE
    header = {
        **_header(fir, dtype, fir.sides),
        "tasks": number * blocks * ranges,
        "x_batch": x_batch,
        "out_batch": fir.outputs * unit,
        "ends_batch": ends_batch,
        "blocks": blocks,
        "block": block,
        "unit": unit,
        "period": period,
        "step": step,
        "periods": periods,
        "ranges": ranges,
        "range": each,
        "vector": vector,
        "pitch": pitch,
        "out_pitch": out_pitch,
    }
    header["packed_at"] = _whole(header["table_at"] + 8 * span)
    header["sums_at"] = header["packed_at"] + places * pitch
    room = header["sums_at"] + each * out_pitch
    kernel = loader.kernel("polyphase_lines", dtype, UNITS[unit])
    return Job(kernel, Tables(polyphase.LINES).build(header), room, header["tasks"])


def _span(fir: Filter, outputs: int) -> int:
    """Most inputs under the windows of so many outputs side by side."""
    return (outputs - 1) * fir.down // fir.up + 1 + fir.longest


def _whole(size: int) -> int:
    """At least so many bytes, in whole cache lines."""
    return -(-size // LINE) * LINE
