"""Correlations one after the other, cut into bands, and laid out for the kernel that computes a band by all of them.

A band holds some outputs along one axis, and all outputs along the others. Where a step slides over that axis, it needs
more rows than it gives, which the step before computes for each band anew.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.tiles import short_rows, weighted
from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.layout import lay_out, scratch_places
from convjit._methods.tiles.view import BYTES, MEANS, OF_ROWS, RUNNING, WEIGHTED, Sums, View, lengthwise, view_of
from convjit._problem import boundary
from convjit._problem.dtypes import kind_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE
from convjit._runtime.types import Array, Shape

# Bytes of a band: a quarter of a second-level cache of 1 MiB.
BAND_BYTES = 1 << 18

# Each worker has several bands, so that the others can take those of a worker that is interrupted. A band has at least
# LEAST_BAND rows, which are a few rows of tiles.
BANDS_A_WORKER = 6
LEAST_BAND = 12

# The least ratio of a band's length to the window's, along an axis along which sums run.
RUNNING_BAND = 3

# The largest ratio of the rows that the first step computes for a band to the rows of the band.
MOST_AGAIN = 1.5


class Step(NamedTuple):
    """A correlation, the dtype of whose problem is that of the array, and how its sums are taken and stored."""

    problem: Problem
    sums: Sums | None = None

    @property
    def stored(self) -> np.dtype[Any]:
        """The dtype of the outputs."""
        return self.sums.stored if self.sums else self.problem.compute_dtype

    @property
    def taps_bytes(self) -> int:
        """Bytes of the taps, in multiples of 8."""
        if self.sums and self.sums.order == WEIGHTED:
            return weighted.size(math.prod(self.problem.taps))
        if self.sums and self.sums.order in OF_ROWS.values():
            return 8 * max(2, math.prod(self.problem.taps))
        return -(-math.prod(self.problem.taps) * self.problem.compute_dtype.itemsize // 8) * 8


class _Bands(NamedTuple):
    """How steps are cut along an axis."""

    axis: int
    rows: tuple[int, ...]  # of a band, by step
    starts: Array  # (bands, steps): the first row of each


class _Part(NamedTuple):
    """One step of the layout of all, for the rows of a band."""

    job: Job
    entry: int  # place in the job's layout of the position of the offsets along the axis of bands
    strides: Shape  # of the outputs of a band
    size: int  # bytes of these


@lru_cache(maxsize=256)
def chain(steps: tuple[Step, ...], x_strides: Shape, workers: int) -> Job | None:
    """Lay out steps in bands, the tasks of a job, for outputs that are contiguous.

    None where they cannot be cut into bands, or too many rows would be computed again.
    """
    shape, first = steps[0].problem.shape, steps[0].problem.axes[0]
    others = sorted((axis for axis in range(len(shape)) if axis != first), key=lambda axis: -shape[axis])
    for axis in (first, *others):
        bands = _cut(axis, steps, workers)
        parts = _parts(steps, x_strides, bands) if bands else None
        if bands and parts:
            return _joined(steps, bands, parts)
    return None


def _cut(axis: int, steps: tuple[Step, ...], workers: int) -> _Bands | None:
    """Choose the rows of a band along an axis; None where there would be too few bands, or too large ones."""
    outputs = steps[-1].problem.out_shape[axis]
    if outputs == 1:
        return None
    height = _height(axis, steps, workers)
    starts = np.minimum(np.arange(-(-outputs // height)) * height, outputs - height)
    if len(starts) < workers:
        return None
    rows, firsts = [height], [starts]
    for step in reversed(steps[1:]):
        problem = step.problem
        length, (before, after) = problem.shape[axis], _reach(problem, axis)
        needed = min(length, rows[0] + before + after)
        first = np.clip(firsts[0] - before, 0, length - needed)
        if needed < length and not _within(problem, axis, firsts[0], rows[0], first, needed):
            return None
        rows.insert(0, needed)
        firsts.insert(0, first)
    if rows[0] > MOST_AGAIN * height and rows[0] > 2 * LEAST_BAND:
        return None
    return _Bands(axis, tuple(rows), np.stack(firsts, axis=1))


def _reach(problem: Problem, axis: int) -> tuple[int, int]:
    """How far windows reach ahead of an output, and behind it."""
    if axis not in problem.axes:
        return 0, 0
    at = problem.axes.index(axis)
    return problem.before[at], problem.taps[at] - 1 - problem.before[at]


def _within(problem: Problem, axis: int, starts: Array, rows: int, firsts: Array, given: int) -> bool:
    """Whether all rows that the windows of a band reach are among the `given` rows that the step before computes."""
    if problem.mode == "valid" or problem.boundary == "fill" or axis not in problem.axes:
        return True
    before, after = _reach(problem, axis)
    places = starts[:, None] + np.arange(-before, rows + after)
    sources = boundary.SOURCES[problem.boundary](places, problem.shape[axis]) - firsts[:, None]
    return bool(sources.min() >= 0 and sources.max() < given)


def _height(axis: int, steps: tuple[Step, ...], workers: int) -> int:
    """Outputs of a band along its axis."""
    outputs = steps[-1].problem.out_shape[axis]
    row_bytes = max(math.prod(s.problem.out_shape) // s.problem.out_shape[axis] * s.stored.itemsize for s in steps)
    in_cache = BAND_BYTES // row_bytes
    # Sums that run along the axis begin anew in each band.
    running = [sum(_reach(s.problem, axis)) for s in steps if s.sums and s.sums.order in (RUNNING, MEANS, BYTES)]
    least = max([LEAST_BAND, *(RUNNING_BAND * reach for reach in running)])
    share = -(-outputs // (BANDS_A_WORKER * workers)) if workers > 1 else outputs
    rows = max(layouts.tallest(kind_of(step.problem.compute_dtype)) for step in steps)
    return min(outputs, max(least, min(in_cache, share), rows) // rows * rows)


def contiguous(shape: Sequence[int], size: int) -> Shape:
    """Strides of contiguous memory."""
    return tuple(size * math.prod(shape[axis + 1 :]) for axis in range(len(shape)))


def _parts(steps: tuple[Step, ...], x_strides: Shape, bands: _Bands) -> list[_Part] | None:
    """Lay out all steps; None where the outputs of one are contiguous along the axis of bands."""
    parts: list[_Part] = []
    for step, rows in zip(steps, bands.rows, strict=True):
        shape = list(step.problem.out_shape)
        if len(parts) + 1 < len(steps):  # the last step writes into the whole result
            shape[bands.axis] = rows
        part = _part(step, bands.axis, rows, shape, parts[-1].strides if parts else x_strides)
        if part is None:
            return None
        parts.append(part)
    return parts


def _part(step: Step, axis: int, rows: int, shape: list[int], x_strides: Shape) -> _Part | None:
    """Lay out a step for the rows of a band, whose outputs lie in contiguous memory of this shape."""
    problem, strides = step.problem, contiguous(shape, step.stored.itemsize)
    operands = Operands.of(problem, problem.dtype, x_strides, strides)
    long = lengthwise(problem, operands, step.sums, longest=False)
    view = long or view_of(problem, operands, step.sums)
    place = None if view is None else _outer_axis(view, axis, x_strides[axis], strides[axis])
    if view is None or place is None:
        return None
    outer = view.outer
    band = view.with_outer((*outer[:place], outer[place].cut_to(rows), *outer[place + 1 :]))
    job = short_rows.lay_out(band, outer, 1) if long else lay_out(band, outer, 1)
    at = short_rows.nested(job) if long else 0
    entry = at + int(job.layout[at + layouts.FIELDS.index("offsets")]) + place
    return _Part(job, entry, strides, math.prod(shape) * step.stored.itemsize)


def _outer_axis(view: View, axis: int, x_stride: int, out_stride: int) -> int | None:
    """Which of the outer axes an axis of the array is; None where it is part of the row, or of short lines."""
    axes = view.problem.axes
    name = axes.index(axis) if axis in axes else -1
    wanted = name, x_stride, out_stride
    places = [at for at, outer in enumerate(view.outer) if (outer.name, outer.x_stride, outer.out_stride) == wanted]
    return places[0] if places and view.outer[places[0]].least == 1 else None


def _joined(steps: tuple[Step, ...], bands: _Bands, parts: list[_Part]) -> Job:
    """The job of all steps: a record of each, and what lies where in the scratch."""
    tables = layouts.Tables(layouts.CHAIN)
    records, own, taps = [], 0, 0
    for step, (job, entry, strides, _) in zip(steps, parts, strict=True):
        stride = strides[bands.axis]
        records.append([job.kernel, tables.put(job.layout), job.layout.size, own, entry, taps, stride])
        own += job.layout.nbytes
        taps += step.taps_bytes
    sizes = {
        "counter_at": LINE,
        "even_at": max((part.size for part in parts[:-1:2]), default=0),
        "odd_at": max((part.size for part in parts[1:-1:2]), default=0),
        "room_at": max(part.job.room for part in parts),
        "own_at": own,
    }
    places, room = scratch_places(sizes, gap=LINE)
    header = {
        "bands": len(bands.starts),
        "steps": len(steps),
        "step": tables.put(records),
        "starts": tables.put(bands.starts),
    }
    return Job(loader.kernel("bands"), tables.build(places | header), room, len(bands.starts))


def joined_taps(factors: Sequence[Array]) -> Array:
    """Taps of all steps, as the kernel finds them: each step's begin at a multiple of 8 bytes."""
    starts = np.cumsum([0, *(-(-factor.nbytes // 8) * 8 for factor in factors)]).tolist()
    taps = np.zeros(starts[-1], np.uint8)
    for start, factor in zip(starts, factors, strict=False):
        taps[start : start + factor.nbytes] = np.ascontiguousarray(factor).ravel().view(np.uint8)
    return taps
