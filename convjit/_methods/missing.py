"""Steps of a normalised convolution besides its two convolutions: what is missing, quotients, and single windows.

Values and weights are a pair of arrays, the planes: an array of two of them where both are doubles, which compiled code
takes, else a tuple, for complex numbers or extended precision, which NumPy computes.
"""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit._runtime import loader
from convjit._runtime.launch import Job, launch
from convjit._runtime.types import Array, Shape

# Two arrays of one shape: values or their sums, and weights or theirs.
Planes = Array | tuple[Array, Array]

# Where the elements of an array lie in planes that are larger: an ellipsis and a slice for each axis.
Inside = Any

# Elements of a piece of a contiguous array.
FLAT = 1 << 12

# Elements of a task, which take long enough to be worth the start of a thread: about 30 us.
ELEMENTS = 1 << 15

# Multiply-adds of a task of single windows, and of a step of them by NumPy.
PRODUCTS = 1 << 16
GATHERED = 1 << 20


class Quotients(NamedTuple):
    """How sums are divided by sums of weights: by those above `bound` once they are multiplied by `sign`.

    The values were shifted by `shift` before they were summed.
    """

    bound: float
    sign: float  # that of the kernel's sum, 1 or -1
    shift: Any = 0.0


def separate(x: Array, planes: Planes, inside: Inside, shift: Any, workers: int) -> int:
    """Write `x` less a shift, zero where it is NaN, and weights, one and zero, `inside` planes; how many are NaN."""
    if x.dtype.char not in "fd" or not x.dtype.isnative:
        x = x.astype(planes[0].dtype)
    if isinstance(planes, np.ndarray) and x.size:
        x = x if x.strides[-1:] == (x.itemsize,) or x.ndim == 0 else np.ascontiguousarray(x)
        layout = _rows(x, planes, inside)
        job = Job(loader.kernel("separate", x.dtype.char), layout, 0, int(layout[2]))
        return launch(job, workers, x.size, x, planes, np.array([shift], np.float64))
    values, weights = planes[0][inside], planes[1][inside]
    np.subtract(x, shift, out=values, casting="unsafe")
    missing = np.isnan(values)
    np.copyto(values, 0, where=missing)
    np.logical_not(missing, out=weights, casting="unsafe")
    return int(np.count_nonzero(missing))


def _rows(x: Array, planes: Array, inside: Inside) -> Array:
    """The layout by which `x`, whose rows are contiguous, is separated: a row after the other, or pieces of it all."""
    part, size = planes[0][inside], x.itemsize
    if x.flags.c_contiguous and (x.ndim < 2 or part.size == planes[0].size):
        count, length = -(-x.size // FLAT), min(x.size, FLAT)
        sources, targets = size * FLAT * np.arange(count), 8 * FLAT * np.arange(count)
        last = x.size - FLAT * (count - 1)
    else:
        sources, targets = (row_places(x.shape[:-1], array.strides) for array in (x, part))
        count, length = sources.size, x.shape[-1]
        last = length
    targets = targets + part.__array_interface__["data"][0] - planes.__array_interface__["data"][0]
    each = max(1, ELEMENTS // length)
    header = [count, each, -(-count // each), length, last, planes[0].size]
    return np.concatenate([header, sources, targets])


def row_places(shape: Shape, strides: Shape, first: Sequence[int] = ()) -> Array:
    """Places, in bytes, of all rows of an array (*shape, length), which begin at the places `first` along each axis."""
    begins = np.zeros(1, np.int64)
    for length, stride, begin in zip(shape, strides, first or (0,) * len(shape), strict=False):
        begins = np.add.outer(begins, stride * (np.arange(length) + begin))
    return begins.reshape(-1)


def weigh(x: Array, given: Array, planes: Planes, inside: Inside, shift: Any) -> None:
    """Write values less a shift times weights, zero where the weight is zero, and the weights, `inside` planes."""
    values, weights = planes[0][inside], planes[1][inside]
    np.copyto(weights, given, casting="unsafe")
    np.subtract(x.astype(values.dtype, copy=False), shift, out=values)
    np.multiply(values, weights, out=values)
    np.copyto(values, 0, where=weights == 0)


def surround(planes: Planes, inside: Inside, value: Any, weight: float) -> int:
    """Fill planes around what is `inside` with a weighted value, and with its weight; how many elements there are."""
    around = 0
    region: list[slice] = list(inside)[1:]
    shape = planes[0].shape
    box = [slice(None)] * len(shape)
    for axis, (part, n) in enumerate(zip(region, shape, strict=True)):
        for strip in (slice(0, part.start), slice(part.stop, n)):
            if strip.start < strip.stop:
                place = (..., *box[:axis], strip, *box[axis + 1 :])
                planes[0][place], planes[1][place] = value, weight
                around += planes[0][place].size
        box[axis] = part
    return around


def writes_to(out: Array) -> bool:
    """Whether compiled code can write quotients to an array."""
    return out.dtype.char in "fd" and out.dtype.isnative and out.flags.c_contiguous and out.flags.aligned


def divide(sums: Planes, out: Array, how: Quotients, workers: int) -> int:
    """Fill `out` with quotients, and with NaN where weights are not above the bound; how many are left NaN so.

    They are rounded to the dtype of `out` once, to which compiled code can write if sums are doubles: see `writes_to`.
    """
    if isinstance(sums, np.ndarray):
        numbers = np.array(how, np.float64)
        return _launch(loader.kernel("divide", out.dtype.char), sums, out, numbers, out.size, workers)
    values, weights = sums
    left = ~(weights * how.sign > how.bound)
    quotients = values / weights + how.shift
    quotients[left] = np.nan
    np.copyto(out, quotients, casting="unsafe")
    return int(np.count_nonzero(left))


def sum_windows(planes: Planes, taps: Array, starts: Array, behind: Array, workers: int) -> Planes:
    """Sum single windows of both planes, each product and sum rounded, in the order of the taps.

    `starts` are the places of the first elements of windows in a plane, and `behind` those of all taps after the first,
    both counted in elements of the flat plane.
    """
    if not isinstance(planes, np.ndarray):
        step = max(1, GATHERED // behind.size)
        parts = [starts[first : first + step, None] + behind for first in range(0, len(starts), step)]
        return tuple(np.concatenate([plane.ravel()[part] @ taps for part in parts]) for plane in planes)  # type: ignore[return-value]
    each = max(1, PRODUCTS // behind.size)
    tasks = -(-len(starts) // each)
    header = [len(starts), each, tasks, behind.size, planes[0].size]
    layout = np.concatenate([header, starts, behind]).astype(np.int64)
    sums = np.empty((2, len(starts)))
    job = Job(loader.kernel("sum_some"), layout, 0, tasks)
    launch(job, workers, 2 * len(starts) * behind.size, planes, sums, np.ascontiguousarray(taps, np.float64))
    return sums


def present(weights: Array, window: Shape) -> Array:
    """Count the weights that are not zero in each window (*window along the last axes), exactly."""
    counts: Array = (weights != 0).astype(np.int64)
    for axis, k in zip(range(weights.ndim - len(window), weights.ndim), window, strict=True):
        np.cumsum(counts, axis=axis, out=counts)
        lead = (slice(None),) * axis
        behind = counts[(*lead, slice(k - 1, None))]
        behind[(*lead, slice(1, None))] -= counts[(*lead, slice(0, behind.shape[axis] - 1))].copy()
        counts = behind
    return counts


def places(positions: Array, outputs: Shape, lengths: Shape, window: Shape, axes: Shape) -> tuple[Array, Array]:
    """Places in a flat array of the shape `lengths`: of the first elements of windows, and of taps behind these.

    `positions` are those of the windows among all `outputs`, flat too. Windows slide along `axes`, in their order.
    """
    starts = np.ravel_multi_index(np.unravel_index(positions, outputs), lengths)
    behind = np.zeros((), np.int64)
    for axis, k in zip(axes, window, strict=True):
        behind = behind[..., None] + math.prod(lengths[axis + 1 :]) * np.arange(k)
    return starts, behind.ravel()


def _launch(kernel: int, x: Array, out: Array, third: Array, size: int, workers: int) -> int:
    tasks = -(-size // ELEMENTS)
    return launch(Job(kernel, np.array([size, ELEMENTS, tasks]), 0, tasks), workers, size, x, out, third)
