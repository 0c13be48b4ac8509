"""Correlations along one axis after the other, cut into bands, and written down as the layout that the kernel reads.

A band holds some outputs of the first correlation along an axis over which none of the others slides, and all it has
along the other axes; so each of them finds all it needs in the band before.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import _geometry, kernels
from convjit._axes import Axis, View, view
from convjit._problem import Array, Problem, Shape

# Bytes of a band: a quarter of a second-level cache of 1 MiB.
BAND_BYTES = 1 << 18

# Bands a worker, so that one who is disturbed leaves the rest to the others; none has less than a few rows of tiles.
BANDS_A_WORKER = 6
LEAST_BAND = 12

# Weights of 1, from which running sums take less than tiles: down an axis, and along a row, where each waits for the
# one before.
SUMMED_DOWN = 4
SUMMED_ALONG = 16


class Cutting(NamedTuple):
    """Results of a dtype of their own: sums are divided and cut to it after each step."""

    dtype: np.dtype[Any]
    divisors: tuple[float, ...]
    weights: tuple[str, ...]  # of each step: BOX, EVEN or ODD, or any others


# What is known of weights: that all are 1, and sums integers; that they are symmetric about their middle, or
# antisymmetric.
ANY, BOX, EVEN, ODD = "", "box", "even", "odd"


class Chain(NamedTuple):
    """What it takes to run the kernel."""

    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    bands: int


@lru_cache(maxsize=256)
def chain(
    steps: tuple[Problem, ...], dtype: np.dtype[Any], x_strides: Shape, workers: int, cutting: Cutting | None = None
) -> Chain | None:
    """Cut steps that each slide over an axis of their own, for outputs that are contiguous.

    Bands lie along the axis of the first one, or along one over which nothing slides. None where neither will do, for
    outputs lie side by side along the one, and there is no other.
    """
    slid = {axis for step in steps for axis in step.axes}
    # Of one element there are no bands, and an axis before it has its stride.
    others = [axis for axis, n in enumerate(steps[0].shape) if axis not in slid and n > 1]
    others.sort(key=lambda axis: -steps[0].shape[axis])
    cuts = (_cut(axis, steps, dtype, x_strides, workers, cutting) for axis in (steps[0].axes[0], *others))
    return next(filter(None, cuts), None)


def _cut(
    axis: int,
    steps: tuple[Problem, ...],
    dtype: np.dtype[Any],
    x_strides: Shape,
    workers: int,
    cutting: Cutting | None,
) -> Chain | None:
    """Cut steps into bands along an axis; None where outputs lie side by side along it."""
    kind, outputs = steps[0].compute_dtype, steps[0].out_shape[axis]
    assert all(step.compute_dtype == kind for step in steps)
    weights = cutting.weights if cutting else (None,) * len(steps)
    least = 3 * steps[0].taps[0] if weights[0] == BOX and axis in steps[0].axes else LEAST_BAND
    height = _height(axis, steps, kind, least, workers)
    shapes = [tuple(height if a == axis else n for a, n in enumerate(step.out_shape)) for step in steps]
    last = cutting.dtype if cutting else kind
    out_stride = last.itemsize * math.prod(steps[-1].out_shape[axis + 1 :])
    targets = [*shapes[:-1], shapes[-1] if cutting else steps[-1].out_shape]
    first = _first(axis, steps[0], height, targets[0], dtype, x_strides, weights[0])
    if first is None:
        return None
    entry, made = first
    parts = [made]
    for step, shape, target, known in zip(steps[1:], shapes, targets[1:], weights[1:], strict=False):
        parts.append(_later(replace(step, shape=shape, dtype=kind, kernel_dtype=kind), target, known))
    tables = _geometry.Tables(kernels.chain.CHAIN)
    layout = _records(steps, parts, shapes, cutting, tables)
    sizes = {
        "own_at": made.layout.nbytes,
        "counter_at": 64,
        "even_at": max(math.prod(shape) for shape in shapes[::2]) * kind.itemsize,
        "odd_at": max((math.prod(shape) for shape in shapes[1::2]), default=0) * kind.itemsize,
        "room_at": max(part.room for part in parts),
    }
    at = 0
    for name, size in sizes.items():
        layout[name] = at
        at += -(-size // 64) * 64 + 64
    layout |= {
        "bands": -(-outputs // height),
        "height": height,
        "outputs": outputs,
        "stride": out_stride,
        "entry": entry,
        "own": made.layout.size,
        "runs": math.prod(shapes[-1][:axis]),
        "run": math.prod(shapes[-1][axis:]),
        "apart": outputs * out_stride,
    }
    return Chain(tables.build(layout), at, -(-outputs // height))


def _height(axis: int, steps: tuple[Problem, ...], kind: np.dtype[Any], least: int, workers: int) -> int:
    """Outputs of a band along its axis."""
    outputs = steps[0].out_shape[axis]
    across = max(math.prod(step.out_shape) // step.out_shape[axis] for step in steps)
    held = BAND_BYTES // (across * kind.itemsize)
    shared = -(-outputs // (BANDS_A_WORKER * workers)) if workers > 1 else outputs
    rows = kernels.tile.ROWS
    return min(outputs, max(least, min(held, shared), rows) // rows * rows)


def _strides(shape: Sequence[int], size: int, order: Sequence[int]) -> Shape:
    """Strides of contiguous memory of a shape, its axes in this order."""
    return tuple(size * math.prod(shape[axis + 1 :]) for axis in order)


def _first(
    axis: int,
    step: Problem,
    height: int,
    target: Shape,
    dtype: np.dtype[Any],
    x_strides: Shape,
    weights: str | None,
) -> tuple[int, _geometry.Geometry] | None:
    """The first step of a band, and the place in its layout where the offsets along the band's axis are named."""
    seen = _seen(step, dtype, x_strides, target)
    name = step.axes.index(axis) if axis in step.axes else -1
    stride = _strides(target, step.compute_dtype.itemsize, (axis,))[0]
    found = [at for at, outer in enumerate(seen.outer) if outer.name == name and outer.out_stride == stride]
    if not found:
        return None
    at = found[0]
    band = (*seen.outer[:at], replace(seen.outer[at], outputs=height), *seen.outer[at + 1 :])
    made = _laid_out(replace(seen, outer=band), seen.outer, weights, in_band=False)
    return int(made.layout[kernels.layout.FIELDS.index("offsets")]) + at, made


def _later(step: Problem, target: Shape, weights: str | None) -> _geometry.Geometry:
    """A step from a band to the next, or to outputs of the shape `target`."""
    size = step.compute_dtype.itemsize
    seen = _seen(step, step.dtype, _strides(step.shape, size, range(len(step.shape))), target)
    return _laid_out(seen, seen.outer, weights, in_band=True)


def _seen(step: Problem, dtype: np.dtype[Any], x_strides: Shape, target: Shape) -> View:
    moved = tuple(x_strides[axis] for axis in step.order)
    seen = view(step, step.batch_shape, dtype, moved, _strides(target, step.compute_dtype.itemsize, step.order))
    assert seen  # memory that is contiguous has rows
    return seen


def _laid_out(seen: View, reached: tuple[Axis, ...], weights: str | None, *, in_band: bool) -> _geometry.Geometry:
    """A step's layout, and the kernel that reads it; sums that are cut are rounded as SciPy's are, step by step."""
    made = _geometry.lay_out(seen, reached, 1, rounded=weights is not None and seen.kind == "d")
    along = seen.row.name == 0 and seen.step == 1
    down = seen.outer[-1].name == 0 and seen.row.name < 0
    if weights == BOX and (along or down) and max(seen.problem.taps) >= (SUMMED_ALONG if along else SUMMED_DOWN):
        return made._replace(kernel=kernels.launch.sum_windows(seen.kind, down).address)
    # Pairs along a row are read with up to a vector around them, for which only bands and packed boxes have room.
    if weights in (EVEN, ODD) and (down or (along and (in_band or not seen.readable))):
        return made._replace(kernel=kernels.launch.sum_pairs(seen.kind, weights == ODD, down).address)
    return made


def _records(
    steps: tuple[Problem, ...],
    parts: list[_geometry.Geometry],
    shapes: list[Shape],
    cutting: Cutting | None,
    tables: _geometry.Tables,
) -> dict[str, int]:
    """Fields that say what each step does, and how its results are cut."""
    records, taps = [], 0
    kind = f"{steps[0].compute_dtype.kind}{steps[0].compute_dtype.itemsize}"
    divisors = [0] * len(steps)
    to = ""
    if cutting:
        to = f"{cutting.dtype.kind}{cutting.dtype.itemsize}"
        divisors = [tables.put(np.array([divisor], np.float64).view(np.int64)) for divisor in cutting.divisors]
    for number, (step, part, shape, divisor) in enumerate(zip(steps, parts, shapes, divisors, strict=True)):
        between = cutting is not None and number + 1 < len(steps)
        cut = kernels.launch.cut(kind, to, True).address if between else 0
        records.append([part.kernel, tables.put(part.layout), taps, cut, divisor, math.prod(shape)])
        taps += -(-math.prod(step.taps) * step.compute_dtype.itemsize // 8) * 8
    return {
        "steps": len(steps),
        "step": tables.put(records),
        "size": steps[0].compute_dtype.itemsize,
        "cut": kernels.launch.cut(kind, to, False).address if cutting else 0,
        "divisor": divisors[-1],
    }


def packed(factors: Sequence[Array]) -> Array:
    """Taps of all steps, as the kernel finds them."""
    size = factors[0].itemsize
    starts = np.cumsum([0, *(-(-factor.nbytes // 8) * 8 for factor in factors)]).tolist()
    taps = np.empty(starts[-1] // size, factors[0].dtype)
    for start, factor in zip(starts, factors, strict=False):
        taps[start // size : start // size + factor.size] = factor.ravel()
    return taps
