"""Kernels that are outer products: a pass along each axis, a band at a time, so that what lies between stays in cache.

Source: textbook; A. Rosenfeld and A. C. Kak, "Digital Picture Processing", 1976. An output's error is that of `direct`
and, where taps are no whole numbers, what the factors' product is away from the kernel: at most ``4 eps sqrt(m k)`` a
tap of magnitude k, of which the largest is m, or ``8 eps k`` where outputs have to be accurate one by one.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from convjit import _chain, _steps, _structure, _threads, _tilework
from convjit._axes import Sums
from convjit._chain import Step
from convjit._problem import Array, Problem, Shape
from convjit._profile import Amounts, Work
from convjit.methods._method import compiled, tasks

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = True
STORES_SINGLE = True


def supports(problem: Problem) -> str:
    """Kernels whose factors were found, and every dtype that tiles are compiled for."""
    if problem.swapped:
        return "slides a kernel over an array, not an array over a larger kernel"
    if not problem.outer:
        return "needs a kernel that is known to be an outer product"
    if not problem.axes:
        return "needs an axis to go along"
    return compiled(problem)


def work(problem: Problem) -> Work:
    """What tiles have to do along each axis, and what lies between."""
    shared: Amounts = {}
    steps = _passes(problem, problem.dtype)
    for step in steps:
        for unit, amount in _tilework.work(step).items():
            shared[unit] = shared.get(unit, 0.0) + amount
    products = sum(step.multiply_adds for step in steps)
    return Work({"calls": 1.0}, shared, tasks(products))


def memory(problem: Problem) -> int:
    """A band of what lies between for each worker."""
    row = max(problem.batch * math.prod(problem.outputs) // max(problem.outputs[0], 1), 1)
    band = max(_chain.BAND_BYTES, _chain.LEAST_BAND * row * problem.compute_dtype.itemsize)
    return 2 * band * _threads.available()


def prepare(problem: Problem, taps: Array) -> list[Array]:
    """Find the factors."""
    found = _structure.factors(taps, problem.accuracy)
    if found is None:
        raise ValueError("`method` 'separable' needs a kernel that is an outer product.")
    return found


def run(problem: Problem, factors: list[Array], x: Array, out: Array) -> None:
    """Make a pass along each axis."""
    back = [problem.order.index(axis) for axis in range(x.ndim)]
    x, out = x.transpose(back), out.transpose(back)
    # Steps write outputs that are contiguous, and not what they are still reading.
    apart = out.flags.c_contiguous and not np.may_share_memory(x, out)
    target = out if apart else np.empty(out.shape, out.dtype)
    steps = ready(problem, factors, x.dtype, x.strides, out.dtype)
    steps(x, target)
    if target is not out:
        out[...] = target


def ready(
    problem: Problem,
    factors: Sequence[Array],
    dtype: np.dtype[Any],
    strides: Shape,
    stored: np.dtype[Any] | None = None,
) -> _steps.Ready:
    """Make passes ready for an `x` of this dtype and these strides, its axes in their order.

    Results are stored in the dtype that is computed in, or in another one.
    """
    stored = problem.compute_dtype if stored is None else stored
    taps = _taps(problem, factors)
    problems = _passes(problem, dtype, _outside(problem, taps))
    workers = min(problem.workers, tasks(sum(step.multiply_adds for step in problems)))
    *first, last = problems
    steps = (*map(Step, first), Step(last, None if stored == problem.compute_dtype else Sums(stored)))
    prepared = _steps.prepare(steps, taps, strides, _chain.contiguous(problem.out_shape, stored.itemsize), workers)
    assert prepared  # memory that is contiguous has rows
    return prepared


def _along(problem: Problem) -> list[tuple[int, int]]:
    """Axes along which the kernel is long, or one, in the order of memory; and which of the kernel's they are."""
    axes = sorted((axis, at) for at, axis in enumerate(problem.axes))
    return [(axis, at) for axis, at in axes if problem.taps[at] > 1] or axes[:1]


def _taps(problem: Problem, factors: Sequence[Array]) -> list[Array]:
    """The taps along each of these axes; factors of one tap are multiplied into the first of them."""
    used = [at for _, at in _along(problem)]
    taps = [factors[at] for at in used]
    for at, factor in enumerate(factors):
        if at not in used:
            taps[0] = taps[0] * factor[0]
    return taps


def _outside(problem: Problem, taps: Sequence[Array]) -> tuple[Any, ...]:
    """What lies outside for each step: for those after the first, what the step before makes of it."""
    if problem.mode == "valid" or problem.fill_value == 0:
        return ()
    values = [problem.compute_dtype.type(problem.fill_value)]
    for factor in taps[:-1]:
        values.append(np.sum(values[-1] * factor).astype(factor.dtype))
    return tuple(values)


@lru_cache(maxsize=256)
def _passes(problem: Problem, dtype: np.dtype[Any], outside: tuple[Any, ...] = ()) -> tuple[Problem, ...]:
    """A problem along each of these axes, for an array of this dtype.

    With values that lie outside of each, or the problem's own for all.
    """
    kind, shape = problem.compute_dtype, problem.shape
    steps: list[Problem] = []
    for number, (axis, at) in enumerate(_along(problem)):
        origin = (problem.origin[at],) if problem.origin else ()
        fill = outside[number] if outside else problem.fill_value
        step = replace(
            problem, shape=shape, kernel_shape=(problem.taps[at],), dtype=dtype, kernel_dtype=kind, fill_value=fill,
            axes=(axis,), origin=origin, outer=False, support=(),
        )  # fmt: skip
        steps.append(step)
        shape, dtype = step.out_shape, kind
    return tuple(steps)
