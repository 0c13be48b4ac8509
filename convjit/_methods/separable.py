"""Kernels that are outer products: a pass along each axis, a band at a time, so that what lies between stays in cache.

Source: textbook; A. Rosenfeld and A. C. Kak, "Digital Picture Processing", 1976. An output's error is that of `direct`
and, where taps are no whole numbers, what the factors' product is away from the kernel: at most ``4 eps sqrt(m k)`` a
tap of magnitude k, of which the largest is m, or ``8 eps k`` where outputs have to be accurate one by one.

Sums along one axis may overflow where those of the whole window do not: of 3e38 in single precision and the outer
product of ``1 2 1`` and ``1 0 -1`` they are infinite, and their difference NaN. By kernels whose magnitudes add up to 1
they cannot. By others results that are not finite are counted, and computed again as `direct` does it if the array has
elements so large.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.method import Region, compiled
from convjit._methods.tiles import bands, passes
from convjit._methods.tiles import work as _work
from convjit._methods.tiles.axes import Sums
from convjit._methods.tiles.bands import Step
from convjit._methods.workload import Amounts, Rates, Work, tasks
from convjit._problem import special_kernels
from convjit._problem.problem import Problem
from convjit._runtime import cores
from convjit._runtime.types import Array, Shape

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = True
STORES_SINGLE = True


class Prepared(NamedTuple):
    """The factors, and the magnitude of elements up to which no sum on the way overflows; 0 where that is not all.

    It is not where a tap and the product of its factors are not both zero: an infinite element tells them apart.
    """

    factors: list[Array]
    within: float


def supports(problem: Problem) -> str:
    """Kernels whose factors were found, and every dtype that tiles are compiled for."""
    if problem.swapped:
        return "slides a kernel over an array, not an array over a larger kernel"
    if not problem.outer:
        return "needs a kernel that is known to be an outer product"
    if not problem.axes:
        return "needs an axis to go along"
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """What tiles have to do along each axis, and what lies between."""
    shared: Amounts = {}
    steps = _passes(problem, problem.dtype)
    for step in steps:
        for unit, amount in _work.work(step).items():
            shared[unit] = shared.get(unit, 0.0) + amount
    products = sum(step.multiply_adds for step in steps)
    return Work({"calls": 1.0}, shared, tasks(products))


def memory(problem: Problem, rates: Rates) -> int:
    """A band of what lies between for each worker."""
    row = max(problem.batch * math.prod(problem.outputs) // max(problem.outputs[0], 1), 1)
    band = max(bands.BAND_BYTES, bands.LEAST_BAND * row * problem.compute_dtype.itemsize)
    return 2 * band * cores.available()


def prepare(problem: Problem, taps: Array, rates: Rates) -> Prepared:
    """Find the factors."""
    factors = special_kernels.factors(taps, problem.accuracy)
    if factors is None:
        raise ValueError("`method` 'separable' needs a kernel that is an outer product.")
    alike = special_kernels.same_zeros(taps, factors)
    return Prepared(factors, _within(problem, _taps(problem, factors)) if alike else 0.0)


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> Sequence[Region]:
    """Make a pass along each axis; arrays in which sums may have overflowed on the way are left."""
    back = [problem.order.index(axis) for axis in range(x.ndim)]
    array, result = x.transpose(back), out.transpose(back)
    # Steps write outputs that are contiguous, and not what they are still reading.
    apart = result.flags.c_contiguous and not np.may_share_memory(x, out)
    target = result if apart else np.empty(result.shape, out.dtype)
    steps = ready(problem, prepared, x.dtype, array.strides, out.dtype)
    bad = steps(array, target)
    if target is not result:
        result[...] = target
    if not bad or _largest(problem, x) < prepared.within:
        return ()
    region = [(0, m) for m in problem.outputs]
    batch = np.ndindex(x.shape[: x.ndim - len(region)])
    return [(place, region) for place in batch if not np.isfinite(out[place]).all()]


def ready(
    problem: Problem,
    prepared: Prepared,
    dtype: np.dtype[Any],
    strides: Shape,
    stored: np.dtype[Any] | None = None,
) -> passes.Ready:
    """Make passes ready for an `x` of this dtype and these strides, its axes in their order.

    Results are stored in the dtype that is computed in, or in another one.
    """
    stored = problem.compute_dtype if stored is None else stored
    taps = _taps(problem, prepared.factors)
    problems = _passes(problem, dtype, _outside(problem, taps))
    workers = min(problem.workers, tasks(sum(step.multiply_adds for step in problems)))
    *first, last = problems
    if _may_overflow(problem, prepared, dtype):  # what is not finite after one step reaches results of the next
        last = replace(last, watched=True)
    steps = (*map(Step, first), Step(last, None if stored == problem.compute_dtype else Sums(stored)))
    made_ready = passes.prepare(steps, taps, strides, bands.contiguous(problem.out_shape, stored.itemsize), workers)
    assert made_ready  # memory that is contiguous has rows
    return made_ready


def _may_overflow(problem: Problem, prepared: Prepared, dtype: np.dtype[Any]) -> bool:
    """Whether sums of an `x` of this dtype may overflow on the way, and results that are not finite may be wrong."""
    if problem.compute_dtype.kind not in "fc":
        return False
    outside = float(abs(problem.fill_value)) if np.isfinite(problem.fill_value) else 0.0
    most = np.finfo(dtype).max if dtype.kind in "fc" else 1 if dtype.kind == "b" else np.iinfo(dtype).max
    return max(float(most), outside) >= prepared.within


def _within(problem: Problem, taps: Sequence[Array]) -> float:
    """The magnitude of elements up to which no pass overflows."""
    kind = problem.compute_dtype
    if kind.kind not in "fc":
        return math.inf
    sums = [float((np.abs(factor.real) + np.abs(factor.imag)).sum(dtype=np.float64)) for factor in taps]
    most = float(max(np.cumprod(sums)))
    # The sum of a kernel that was divided by its sum is 1 but for rounding.
    rounding = 1 + 4 * float(np.finfo(kind).eps) * sum(factor.size for factor in taps)
    return math.inf if most <= rounding else float(np.finfo(kind).max) / most / 2


def _largest(problem: Problem, x: Array) -> float:
    """The largest magnitude of what is finite of an array and around it, of the real and the imaginary parts."""
    parts = [part for array in (x, np.array(problem.fill_value)) for part in (array.real, array.imag)]
    ends = [float(end.reduce(part, axis=None)) for part in parts for end in (np.fmin, np.fmax)]  # without NaN
    if math.inf in map(abs, ends):
        ends = [float(np.abs(part).max(where=np.isfinite(part), initial=0)) for part in parts]
    return max((abs(end) for end in ends if not math.isnan(end)), default=0.0)


def _along(problem: Problem) -> list[tuple[int, int]]:
    """Axes along which the kernel is long, or one, in the order of memory; and which of the kernel's they are."""
    axes = sorted((axis, at) for at, axis in enumerate(problem.axes))
    return [(axis, at) for axis, at in axes if problem.taps[at] > 1] or axes[:1]


def _taps(problem: Problem, factors: Sequence[Array]) -> list[Array]:
    """The taps along each of these axes; factors of one tap are multiplied into the first of them.

    The first pass is also given the scale of the kernel, which is the first factor's: data whose products are none of
    the smallest numbers would else become such on the way.
    """
    used = [at for _, at in _along(problem)]
    taps = [factors[at] for at in used]
    for at, factor in enumerate(factors):
        if at not in used:
            taps[0] = taps[0] * factor[0]
    if 0 in used[1:] and problem.compute_dtype.kind in "fc":
        scale = 2.0 ** float(np.frexp(np.abs(factors[0]).max())[1] - 1)  # a power of two: no tap is rounded
        taps[0] = taps[0] * scale
        taps[used.index(0)] = factors[0] / scale
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
