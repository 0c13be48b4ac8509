"""A normalised convolution in one launch: bands of outputs, of which values and weights are summed one after the other.

What a band reads is separated into values and weights in scratch, summed by register tiles, and divided, while all of
it is in cache. The weights are summed only where an element of the band is missing.
"""

import math
from typing import Any

import numpy as np

from convjit._methods.missing import Quotients, row_places
from convjit._methods.tiles import short_rows
from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.bands import contiguous
from convjit._methods.tiles.layout import scratch_places
from convjit._problem.partition import LEAST, reaches
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE
from convjit._runtime.normalized import NORMALIZED
from convjit._runtime.types import Array, Shape

# Elements that a band reads, about: values and weights of 32 Ki take half of a second-level cache of 1 MiB, their sums
# most of the other half. If the rows of a band would have to be fewer, or to reach farther, blocks serve.
BAND_ELEMENTS = 1 << 15
FEWEST_ROWS = 8
MOST_ELEMENTS = 1 << 17

# Bands of each worker, so that another can take those of one that is interrupted.
BANDS_A_WORKER = 3


def job(
    problem: Problem, strides: Shape, dtypes: tuple[str, str], how: Quotients, total: float, fill: float | None
) -> Job | None:
    """Lay out a problem of doubles, whose boundary is "fill", for an `x` of these strides; None where blocks serve.

    `dtypes` are those of `x` and of the contiguous result, "f" or "d". Elements outside `x` are `fill`, or missing.
    """
    shape, outputs, size = problem.shape, problem.out_shape, np.dtype(dtypes[0]).itemsize
    if not shape or strides[-1] != size or 0 in outputs or 0 in shape:
        return None
    around, inner = reaches(problem), math.prod(outputs[1:])
    whole = tuple(m + sum(reach) for m, reach in zip(outputs, around, strict=True))
    slab = math.prod(whole[1:])
    rows = _rows(outputs[0], sum(around[0]), slab, problem.workers)
    if rows is None:
        return None
    inputs = (rows + sum(around[0]), *whole[1:])
    summing = _sums(problem, inputs, (rows, *outputs[1:]))
    tables = layouts.Tables(NORMALIZED)
    before = [ahead for ahead, _ in around]
    planes = contiguous(inputs, 8)
    lines = math.prod(shape[1:-1]) if len(shape) > 1 else 0
    margins = fill is None and whole[1:] != shape[1:]
    plane, row_bytes = math.prod(inputs), 8 * rows * inner
    sizes = {
        "counter_at": LINE,
        "planes_at": 16 * plane,
        "sums_at": 2 * row_bytes,
        "complete_at": row_bytes,
        "room_at": summing.room,
    }
    places, room = scratch_places(sizes, gap=LINE)
    bands = -(-outputs[0] // rows)
    header = {
        "bands": bands, "rows": rows, "outputs": outputs[0], "length": shape[0], "before": before[0],
        "inputs": inputs[0], "slab": 8 * slab, "x_slab": strides[0], "lines": lines, "line": shape[-1],
        "sources": tables.put(row_places(shape[1:-1], strides[1:-1])),
        "targets": tables.put(row_places(shape[1:-1], planes[1:-1], before[1:-1]) + 8 * before[-1] * (lines > 0)),
        "plane": plane, "row": inner, "kernel": summing.kernel, "layout": tables.put(summing.layout),
        "excluded": fill is None, "margins": margins,
        "outside": tables.put(_bits(0.0 if fill is None else fill, 0.0 if fill is None else 1.0)),
        "zero": tables.put(_bits(0.0)), "how": tables.put(_bits(*how)), "total": tables.put(_bits(total)),
    }  # fmt: skip
    return Job(loader.kernel("normalized", *dtypes), tables.build(places | header), room, bands)


def _rows(outputs: int, reach: int, slab: int, workers: int) -> int | None:
    """Outputs of a band along its axis, of which there are so many; None where bands would be too large."""
    least = max(reach, FEWEST_ROWS if slab > 1 else LEAST)
    share = -(-outputs // (BANDS_A_WORKER * workers)) if workers > 1 else outputs
    rows = min(outputs, max(least, min(share, BAND_ELEMENTS // slab - reach)))
    return rows if (rows + reach) * slab <= MOST_ELEMENTS else None


def _sums(problem: Problem, inputs: Shape, outputs: Shape) -> Job:
    """The job that sums a plane of a band."""
    part = problem.within(inputs, np.dtype(np.float64), problem.axes, support=(), workers=1)
    operands = Operands.of(part, part.dtype, contiguous(inputs, 8), contiguous(outputs, 8))
    laid_out = short_rows.geometry(part, operands, 1)
    assert laid_out  # contiguous memory has contiguous rows
    return laid_out


def _bits(*numbers: Any) -> Array:
    """Doubles as integers of a layout."""
    return np.array(numbers, np.float64).view(np.int64)
