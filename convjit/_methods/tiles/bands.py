"""Correlations one after the other, cut into bands, and written down as the layout that the kernel reads.

A band holds some outputs along one axis, and all there are along the others. Where a step slides over that axis, it
needs more rows than it gives, which the step before computes for each band anew.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.tiles.axes import MEANS, RUNNING, Sums, View, view
from convjit._methods.tiles.layout import Geometry, lay_out
from convjit._problem import boundary
from convjit._problem.problem import Problem
from convjit._runtime import layouts
from convjit._runtime.types import Array, Shape

# Bytes of a band: a quarter of a second-level cache of 1 MiB.
BAND_BYTES = 1 << 18

# Bands a worker, so that one who is disturbed leaves the rest to the others; none has less than a few rows of tiles.
BANDS_A_WORKER = 6
LEAST_BAND = 12

# How many times as long as a window a band is at least along which sums run.
RUNNING_BAND = 3

# How many times as many rows as it gives the first step may compute for a band.
MOST_AGAIN = 1.5


class Step(NamedTuple):
    """A correlation, whose array has the dtype that it is read in, and how its sums are taken and stored."""

    problem: Problem
    sums: Sums | None = None

    @property
    def stored(self) -> np.dtype[Any]:
        """The dtype of what it gives."""
        return self.sums.stored if self.sums else self.problem.compute_dtype


class Chain(NamedTuple):
    """What it takes to run the kernel."""

    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    bands: int


class _Bands(NamedTuple):
    """How steps are cut along an axis."""

    axis: int
    rows: tuple[int, ...]  # of a band, that each step gives
    starts: Array  # (bands, steps): the first of them


@lru_cache(maxsize=256)
def chain(steps: tuple[Step, ...], x_strides: Shape, workers: int) -> Chain | None:
    """Cut steps into bands, for outputs that are contiguous; None where they cannot be, or had too much done again."""
    shape, first = steps[0].problem.shape, steps[0].problem.axes[0]
    others = sorted((axis for axis in range(len(shape)) if axis != first), key=lambda axis: -shape[axis])
    for axis in (first, *others):
        bands = _cut(axis, steps, workers)
        layout = _lay_out(steps, x_strides, bands) if bands else None
        if layout:
            return layout
    return None


def _cut(axis: int, steps: tuple[Step, ...], workers: int) -> _Bands | None:
    """Choose the rows of a band along an axis."""
    outputs = steps[-1].problem.out_shape[axis]
    if outputs == 1:
        return None
    height = _height(axis, steps, workers)
    starts = np.minimum(np.arange(-(-outputs // height)) * height, outputs - height)
    if len(starts) < workers:
        return None
    rows, begins = [height], [starts]
    for step in reversed(steps[1:]):
        problem = step.problem
        length, (before, after) = problem.shape[axis], _reach(problem, axis)
        wanted = min(length, rows[0] + before + after)
        begin = np.clip(begins[0] - before, 0, length - wanted)
        if wanted < length and not _within(problem, axis, begins[0], rows[0], begin, wanted):
            return None
        rows.insert(0, wanted)
        begins.insert(0, begin)
    if rows[0] > MOST_AGAIN * height and rows[0] > 2 * LEAST_BAND:
        return None
    return _Bands(axis, tuple(rows), np.stack(begins, axis=1))


def _reach(problem: Problem, axis: int) -> tuple[int, int]:
    """How far windows reach ahead of an output, and behind it."""
    if axis not in problem.axes:
        return 0, 0
    at = problem.axes.index(axis)
    return problem.before[at], problem.taps[at] - 1 - problem.before[at]


def _within(problem: Problem, axis: int, starts: Array, rows: int, begins: Array, given: int) -> bool:
    """Whether all that the rows of every band reach is among the rows that the step before gives."""
    if problem.mode == "valid" or problem.boundary == "fill" or axis not in problem.axes:
        return True
    before, after = _reach(problem, axis)
    places = starts[:, None] + np.arange(-before, rows + after)
    sources = boundary.SOURCES[problem.boundary](places, problem.shape[axis]) - begins[:, None]
    return bool(sources.min() >= 0 and sources.max() < given)


def _height(axis: int, steps: tuple[Step, ...], workers: int) -> int:
    """Outputs of a band along its axis."""
    outputs = steps[-1].problem.out_shape[axis]
    across = max(math.prod(s.problem.out_shape) // s.problem.out_shape[axis] * s.stored.itemsize for s in steps)
    held = BAND_BYTES // across
    # Sums that run along the axis begin anew in each band.
    running = [sum(_reach(s.problem, axis)) for s in steps if s.sums and s.sums.order in (RUNNING, MEANS)]
    least = max([LEAST_BAND, *(RUNNING_BAND * reach for reach in running)])
    shared = -(-outputs // (BANDS_A_WORKER * workers)) if workers > 1 else outputs
    rows = layouts.ROWS
    return min(outputs, max(least, min(held, shared), rows) // rows * rows)


def contiguous(shape: Sequence[int], size: int) -> Shape:
    """Strides of contiguous memory."""
    return tuple(size * math.prod(shape[axis + 1 :]) for axis in range(len(shape)))


def _lay_out(steps: tuple[Step, ...], x_strides: Shape, bands: _Bands) -> Chain | None:
    """Write down all steps; None where outputs of one lie side by side along the axis of bands."""
    axis, source = bands.axis, x_strides
    parts, entries, strides, sizes = [], [], [], []
    for number, (step, rows) in enumerate(zip(steps, bands.rows, strict=True)):
        shape = list(step.problem.out_shape)
        if number + 1 < len(steps):
            shape[axis] = rows
        target = contiguous(shape, step.stored.itemsize)
        part = _part(step, axis, rows, source, target)
        if part is None:
            return None
        parts.append(part[0])
        entries.append(part[1])
        strides.append(target[axis])
        sizes.append(math.prod(shape) * step.stored.itemsize)
        source = target
    return _written(steps, bands, parts, entries, strides, sizes)


def _part(step: Step, axis: int, rows: int, source: Shape, target: Shape) -> tuple[Geometry, int] | None:
    """The layout of a step for the rows of a band, and the place in it where the offsets along its axis are named."""
    problem = step.problem
    moved, to = (tuple(strides[a] for a in problem.order) for strides in (source, target))
    seen = view(problem, problem.batch_shape, problem.dtype, moved, to, step.sums)
    if seen is None:
        return None
    place = _outer_axis(seen, problem, axis, source[axis], target[axis])
    if place is None:
        return None
    short = (*seen.outer[:place], seen.outer[place].cut_to(rows), *seen.outer[place + 1 :])
    made = lay_out(seen.with_outer(short), seen.outer, 1)
    return made, int(made.layout[layouts.FIELDS.index("offsets")]) + place


def _outer_axis(seen: View, problem: Problem, axis: int, x_stride: int, out_stride: int) -> int | None:
    """Which of the outer axes this one is; None where it is part of the row."""
    name = problem.axes.index(axis) if axis in problem.axes else -1
    same = [
        place
        for place, outer in enumerate(seen.outer)
        if (outer.name, outer.x_stride, outer.out_stride) == (name, x_stride, out_stride)
    ]
    return same[0] if same else None


def _written(
    steps: tuple[Step, ...],
    bands: _Bands,
    parts: list[Geometry],
    entries: list[int],
    strides: list[int],
    sizes: list[int],
) -> Chain:
    """The whole layout: records of the steps, and what lies where in the scratch."""
    tables = layouts.Tables(layouts.CHAIN)
    records, own, taps = [], 0, 0
    for step, part, entry, stride in zip(steps, parts, entries, strides, strict=True):
        records.append([part.kernel, tables.put(part.layout), part.layout.size, own, entry, taps, stride])
        own += part.layout.nbytes
        taps += -(-math.prod(step.problem.taps) * step.problem.compute_dtype.itemsize // 8) * 8
    rooms = {
        "counter_at": 64,
        "even_at": max(sizes[:-1:2], default=0),
        "odd_at": max(sizes[1:-1:2], default=0),
        "room_at": max(part.room for part in parts),
        "own_at": own,
    }
    layout, at = {}, 0
    for name, size in rooms.items():
        layout[name] = at
        at += -(-size // 64) * 64 + 64
    layout |= {
        "bands": len(bands.starts),
        "steps": len(steps),
        "step": tables.put(records),
        "starts": tables.put(bands.starts),
    }
    return Chain(tables.build(layout), at, len(bands.starts))


def packed(factors: Sequence[Array]) -> Array:
    """Taps of all steps, as the kernel finds them: each begins at a multiple of 8 bytes."""
    starts = np.cumsum([0, *(-(-factor.nbytes // 8) * 8 for factor in factors)]).tolist()
    taps = np.zeros(starts[-1], np.uint8)
    for start, factor in zip(starts, factors, strict=False):
        taps[start : start + factor.nbytes] = np.ascontiguousarray(factor).ravel().view(np.uint8)
    return taps
