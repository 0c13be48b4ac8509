"""The definition in NumPy, one tap at a time: slow, and right for every dtype that adds and multiplies.

Under zero filling a tap outside the array is left out rather than multiplied by zero, so that taps that are NaN or
Inf stay where they belong.
"""

import math

import numpy as np

from convjit import _boundary
from convjit._problem import Array, Problem
from convjit._profile import Work

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ANY_LAYOUT = False
STORES_SINGLE = False


def supports(problem: Problem) -> str:
    """Everything."""
    return ""


def work(problem: Problem) -> Work:
    """Products, and for each tap one NumPy step that goes through the rows."""
    taps = math.prod(problem.taps)
    rows = problem.batch * math.prod(problem.outputs[:-1])
    return Work({"calls": 1.0, "taps": taps, "rows": rows * taps, "products": problem.multiply_adds}, {}, 1)


def memory(problem: Problem) -> int:
    """The array with what lies outside it, and the products with one tap."""
    extended = math.prod(m + k - 1 for m, k in zip(problem.outputs, problem.taps, strict=True))
    return problem.batch * (extended + math.prod(problem.outputs)) * problem.compute_dtype.itemsize


def prepare(problem: Problem, taps: Array) -> Array:
    """The taps are used as they come."""
    return taps


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Add each tap's shifted copy of `x`."""
    before = problem.before
    if not problem.zero_filled:
        x, before = _boundary.whole(problem, x), (0,) * len(before)
    out[...] = 0
    for place in np.ndindex(taps.shape):
        source, target = [slice(None)], [slice(None)]
        for p, b, n, m in zip(place, before, x.shape[1:], out.shape[1:], strict=True):
            start, stop = max(0, b - p), min(m, n + b - p)
            target.append(slice(start, max(start, stop)))
            source.append(slice(start + p - b, max(start, stop) + p - b))
        out[tuple(target)] += taps[place] * x[tuple(source)]
