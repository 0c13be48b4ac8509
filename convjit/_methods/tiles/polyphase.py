"""Polyphase filters: upsampling, filtering and downsampling along an axis, cut into the tasks of compiled kernels.

R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal Processing", 1983, chapter 3. Upsampled by `up`, input i
lies at place i * up of the axis. Output m is the sum, over all taps k, of taps[k] times what lies at place
m * down + offset - k. It takes only the taps of one phase, those with inputs at their places.
"""

import math
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.tiles.continuations import sources
from convjit._methods.workload import tasks
from convjit._runtime import cores, cpu, loader, polyphase
from convjit._runtime.launch import BRIEF_OPERATIONS, Brief, Job, launch
from convjit._runtime.layouts import BRIEF_ROOM, COUNTER, LINE, Tables
from convjit._runtime.polyphase import GROUP, RECORD_BYTES
from convjit._runtime.types import Array, Shape

# The dtypes of elements that are moved along lines, by their bytes.
UNITS = {4: "f", 8: "d", 16: "D"}

# Bytes of a strip of rows, whose inputs under a window are to stay in cache, and outputs of a block of such rows.
STRIP = 1 << 11
BLOCK = 32

# Bytes of scratch of a block of periods, which is to stay in the nearest cache. Long periods may need more, for rows to
# have the vectors of a tile: 160 outputs from 147 inputs take half the time with 4 vectors a row.
SCRATCH, MOST_SCRATCH = 3 << 14, 1 << 18
TILE = 4

# Vectors run over signals instead of periods where the periods of a signal fill fewer vectors. The distance between
# places that share a row is then beyond all.
FEW = 2
ENDLESS = 1 << 40

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


class Signals(NamedTuple):
    """How signals lie in memory, and what continues them; distances are in bytes."""

    number: int
    size: int  # of what lies side by side at each place of the axis
    x_batch: int  # distance between signals
    x_row: int  # distance between inputs along the axis
    sides: Shape  # places outside, before and behind, that have values other than zero
    ends_step: int  # distance between these values, 0 where all are the same
    ends_batch: int  # distance between those of two signals, 0 where all have the same
    repeated: str  # the mode under which they are inputs, if they are


class Ready(NamedTuple):
    """A filter made ready for arrays of given strides."""

    job: Job
    workers: int
    multiply_adds: int

    def __call__(self, x: Array, out: Array, taps: Array) -> None:
        """Fill `out`, which is contiguous; behind the taps lies what continues the signals, if anything does."""
        launch(self.job, self.workers, self.multiply_adds, x, out, taps)

    def again(self, dtype: np.dtype[Any], shape: Shape) -> Callable[[Array, Array], Array | None]:
        """A function of an array like `x` and of taps, which makes `out` of this dtype and shape and returns it."""
        if self.workers == 1 and self.job.room <= BRIEF_ROOM - COUNTER and self.multiply_adds <= BRIEF_OPERATIONS:
            return Brief(self.job, dtype, shape, self.multiply_adds)

        def repeat(x: Array, taps: Array) -> Array:
            out = np.empty(shape, dtype)
            self(x, out, taps)
            return out

        return repeat


# What continues signals: values, the mode under which inputs are repeated, or None for zeros.
Ends = Array | str | None


def along_lines(fir: Filter, taps: Array, x: Array, ends: Ends, out: Array) -> Ready:
    """Filter signals whose inputs lie side by side, along axis 1 of `x`, whose other axes are of signals and of parts.

    The parts of an input, as those of a complex number, are filtered alike. `ends` has what continues each signal, or
    all of them, before and behind it, as many values as `fir.sides` says, or one that is the value everywhere; or it is
    a mode of `continuations` that repeats inputs. If it is None, all values outside are zero, and taps must be finite.
    `out` is contiguous.
    """
    return _filter(_lines, fir, taps, x, ends, out)


def across_rows(fir: Filter, taps: Array, x: Array, ends: Ends, out: Array) -> Ready:
    """Filter along axis 1 of `x`, whose rows along axis 2 lie side by side and have at least the bytes of a vector.

    Other arguments are as for `along_lines`, but where `ends` is None, taps may be anything.
    """
    return _filter(_rows, fir, taps, x, ends, out)


def _filter(lay_out: Callable[..., Job], fir: Filter, taps: Array, x: Array, ends: Ends, out: Array) -> Ready:
    step = batch = 0
    if isinstance(ends, np.ndarray):
        batch, step = (ends.strides[axis] if ends.shape[axis] > 1 else 0 for axis in (0, 1))
    number, _, width = x.shape
    sides, repeated = (0, 0) if ends is None else fir.sides, ends if isinstance(ends, str) else ""
    signals = Signals(number, width * x.itemsize, x.strides[0], x.strides[1], sides, step, batch, repeated)
    multiply_adds = out.size * fir.longest
    # To touch an input takes about as long as a multiply-add.
    touched = min(x.size, multiply_adds)
    workers = cores.available() if tasks(multiply_adds + touched) > 1 else 1
    job = lay_out(fir, taps.dtype.char, signals, workers)
    ready = Ready(job, min(workers, job.tasks), multiply_adds)
    ready(x, out, joined(taps, ends) if isinstance(ends, np.ndarray) else taps)
    return ready


def joined(taps: Array, ends: Array) -> Array:
    """Taps, and behind them what continues the signals, as a filter that is ready takes them."""
    return np.concatenate([taps.view(np.uint8), ends.ravel().view(np.uint8)])


def _header(fir: Filter, dtype: str, signals: Signals, tables: Tables) -> dict[str, int]:
    """What both layouts have in common."""
    tap, sides, repeated = np.dtype(dtype).itemsize, signals.sides, signals.repeated
    return {
        "up": fir.up,
        "down": fir.down,
        "offset": fir.offset,
        "taps": fir.taps,
        "longest": fir.longest,
        "tap_bytes": tap,
        "inputs": fir.inputs,
        "outputs": fir.outputs,
        "x_batch": signals.x_batch,
        "out_batch": fir.outputs * signals.size,
        "ends": fir.taps * tap if any(sides) else 0,
        "ends_step": signals.ends_step,
        "ends_batch": signals.ends_batch,
        "before": sides[0],
        "after": sides[1],
        "repeated": tables.put(sources(repeated, fir.inputs, *sides).inputs) if repeated else 0,
        "table_at": GROUP * RECORD_BYTES,
    }


@lru_cache(maxsize=256)
def _rows(fir: Filter, dtype: str, signals: Signals, workers: int) -> Job:
    """Lay out a filter across rows."""
    number, width = signals.number, signals.size
    strips = max(1, width // STRIP)
    block = max(1, min(BLOCK, fir.outputs * number * strips // (TASKS_EACH * workers) // GROUP * GROUP))
    blocks = -(-fir.outputs // block)
    tables = Tables(polyphase.ROWS)
    header = {
        **_header(fir, dtype, signals, tables),
        "tasks": number * blocks * strips,
        "blocks": blocks,
        "block": block,
        "x_row": signals.x_row,
        "width": width,
        "strips": strips,
        "strip": width // strips // cpu.vector_bytes() * cpu.vector_bytes(),
    }
    room = header["table_at"] + 8 * (fir.longest + (block * fir.down) // fir.up + 2)
    kernel = loader.kernel("polyphase_rows", dtype)
    return Job(kernel, tables.build(header), _whole(room), header["tasks"])


@lru_cache(maxsize=256)
def _lines(fir: Filter, dtype: str, signals: Signals, workers: int) -> Job:
    """Lay out a filter along lines: periods, or signals where the periods of each would fill few vectors."""
    number, unit, vector = signals.number, signals.size, cpu.vector_bytes()
    apart = fir.down >= fir.longest * fir.up  # no input is under two windows
    period = fir.up if apart else fir.joined * fir.up
    periods = -(-fir.outputs // period)
    short = periods * unit < FEW * vector and number > periods
    if short:
        lines = {"lines": number, "advance": 0, "step": ENDLESS, "period": fir.outputs, "outputs": number * fir.outputs}
        lines |= {"x_batch": 0, "out_batch": 0, "ends_batch": 0, "x_line": signals.x_batch}
        lines |= {"out_line": fir.outputs * unit, "ends_line": signals.ends_batch}
    else:
        lines = {"lines": periods, "advance": period // fir.up * fir.down, "step": period // fir.up * fir.down}
        lines |= {"x_line": lines["step"] * unit, "out_line": period * unit, "period": period}
    step, period, count = lines["step"], lines["period"], lines["lines"]
    each = 1 if apart else period  # outputs of a range
    while each > 1 and each + min(step, _span(fir, each)) > MOST_ROWS:
        each = -(-each // 2)
    span = _span(fir, each)
    places, ranges, batches = min(span, step), -(-period // each), 1 if short else number
    column = (places + each) * vector
    fitting = max(1, SCRATCH // column, min(TILE, MOST_SCRATCH // column))  # vectors in a row
    shared = -(-count * unit * batches * ranges // (TASKS_EACH * workers * vector))
    block = min(fitting, max(1, shared)) * (vector // unit)
    blocks = -(-count // block)
    block = -(-count // blocks)
    tables = Tables(polyphase.LINES)
    header = {
        **_header(fir, dtype, signals, tables),
        **lines,
        "before": fir.sides[0],  # also where zeros are there
        "after": fir.sides[1],
        "zeros": tables.put([0] * (max(UNITS) // 8)),
        "tasks": batches * blocks * ranges,
        "blocks": blocks,
        "block": block,
        "unit": unit,
        "ranges": ranges,
        "range": each,
        "vector": vector,
        "pitch": _pitch(block * unit + (span - 1) // step * unit),
        "out_pitch": _pitch(block * unit),
    }
    header["packed_at"] = _whole(header["table_at"] + 8 * span)
    header["sums_at"] = header["packed_at"] + places * header["pitch"]
    room = header["sums_at"] + each * header["out_pitch"]
    kernel = loader.kernel("polyphase_lines", dtype, UNITS[unit])
    return Job(kernel, tables.build(header), room, header["tasks"])


def _span(fir: Filter, outputs: int) -> int:
    """Most inputs under the windows of so many outputs side by side."""
    return (outputs - 1) * fir.down // fir.up + 1 + fir.longest


def _pitch(size: int) -> int:
    """Distance between rows of so many bytes, not a power of two: those would all share the same lines of the cache."""
    whole = _whole(size)
    return whole + LINE if whole > LINE else whole


def _whole(size: int) -> int:
    """At least so many bytes, in whole cache lines."""
    return -(-size // LINE) * LINE
