"""The sum as it is defined, in NumPy: one shifted copy of the array is added for each tap.

It is slow, and right for every dtype that adds and multiplies. For longdouble, which has no compiled code, all taps
along one axis are summed by `numpy.dot`.

Source: textbook. Where zeros lie outside the array, taps beyond its ends are left out rather than multiplied by zero.
So a tap that is NaN or Inf reaches only outputs for which it meets an element of the array.
"""

import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from convjit._methods import padding
from convjit._methods.method import LONGDOUBLE, longdouble
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime.types import Array, Shape

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = False
STORES_SINGLE = False
STORES_ROUNDED = False
TAKES_STEPS = True

# Longdouble has the costs of float64 in a profile, but a product takes 4 times as long (2.1 and 0.5 ns in one
# dimension, measured on x86-64); and a sum of products takes some 8 ns more, as long as 4 products.
LONGDOUBLE_COST = 4
PRODUCTS_A_SUM = 4


def supports(problem: Problem) -> str:
    """Every problem."""
    return ""


def work(problem: Problem, rates: Rates) -> Work:
    """Products, and for each tap one NumPy call that goes through the rows; two for each line of longdouble taps."""
    taps = math.prod(problem.taps)
    if longdouble(problem):
        lines = taps // max(problem.taps)
        sums = problem.batch * math.prod(problem.outputs) * lines
        products = LONGDOUBLE_COST * sums * (max(problem.taps) + PRODUCTS_A_SUM)
        return Work({"calls": 1.0, "taps": 2 * lines, "products": products}, {}, 1)
    rows = problem.batch * math.prod(problem.outputs[:-1])
    return Work({"calls": 1.0, "taps": taps, "rows": rows * taps, "products": problem.multiply_adds}, {}, 1)


def memory(problem: Problem, rates: Rates) -> int:
    """The extended array, and the products with one tap or one line of taps."""
    extended = math.prod(m + k - 1 for m, k in zip(problem.positions, problem.extents, strict=True))
    return problem.batch * (extended + math.prod(problem.outputs)) * problem.compute_dtype.itemsize


def prepare(problem: Problem, taps: Array, rates: Rates) -> Array:
    """The taps are used as they come."""
    return taps


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Add the products with each tap, or with each line of taps."""
    before = problem.before
    if not problem.zero_filled:
        x, before = padding.whole(problem, x), (0,) * len(before)
    summable = problem.plain and not (problem.zero_filled and not np.isfinite(taps).all())
    if taps.dtype.char in LONGDOUBLE and summable:
        _add_lines(problem, taps, x, before, out)
    else:
        _add_taps(problem, taps, x, before, out)


def bind(problem: Problem, dtype: np.dtype[Any], strides: Shape) -> Callable[..., Array] | None:
    """Make a function of `x`, the kernel and `out`, as the caller gave them, that calls NumPy's sum in one dimension.

    It is for longdouble, whose products it sums in the same order as `run` does, in 7 us instead of 50 for 5 taps over
    100 elements. It puts no zeros around `x`, so that the kernel need not be finite. None where NumPy has no such sum.
    """
    alone = len(problem.shape) == len(problem.axes) == 1 and dtype == problem.compute_dtype and dtype.char in LONGDOUBLE
    outside = problem.mode != "valid" and not problem.zero_filled
    usual = problem.plain and not problem.origin and problem.out_dtype is None
    if not alone or problem.swapped or problem.lengths < problem.taps or not usual or outside:
        return None
    summed: Callable[..., Array] = np.correlate if problem.correlate else np.convolve

    def compute(x: Array, kernel: Array, out: Array | None = None) -> Array:
        result = summed(x, kernel, mode=problem.mode)
        if out is None:
            return result
        out[...] = result
        return out

    return compute


def _add_taps(problem: Problem, taps: Array, x: Array, before: Shape, out: Array) -> None:
    """Add the products with each tap to `out`, which is cleared first."""
    out[...] = 0
    for place in np.ndindex(taps.shape):
        apart = tuple(map(operator.mul, place, problem.dilations))
        source, target = padding.overlap(apart, before, x.shape[1:], out.shape[1:], problem.strides)
        out[target] += taps[place] * x[source]


def _add_lines(problem: Problem, taps: Array, x: Array, before: Shape, out: Array) -> None:
    """Sum the products with a line of taps, along the axis that has most of them, for each place along other axes.

    Along that axis `x` is extended by zeros: the taps that meet them must be finite.
    """
    axis = taps.shape.index(max(taps.shape))
    k, starts, stops = taps.shape[axis], [0] * taps.ndim, list(x.shape[1:])
    starts[axis] = -before[axis]
    stops[axis] = starts[axis] + out.shape[1 + axis] + k - 1
    windows = sliding_window_view(padding.extended(problem, x, starts, stops), k, 1 + axis)
    if taps.size == k:  # numpy.dot needs a contiguous `out`, as this one is
        np.dot(windows, taps.reshape(k), out=out)
        return
    lines = np.moveaxis(taps, axis, -1)
    scratch = np.empty(out.size, out.dtype)  # a new array for each line would take half as long again
    out[...] = 0
    # A line counts as one tap, whose windows are at the places of their outputs.
    before = (*before[:axis], 0, *before[axis + 1 :])
    for place in np.ndindex((*taps.shape[:axis], 1, *taps.shape[axis + 1 :])):
        source, target = padding.overlap(place, before, windows.shape[1:-1], out.shape[1:], problem.strides)
        sums = scratch[: out[target].size].reshape(out[target].shape)
        np.dot(windows[source], lines[(*place[:axis], *place[axis + 1 :])], out=sums)
        out[target] += sums
