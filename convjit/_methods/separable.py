"""Separable kernels, which are outer products: a correlation along each axis by one factor of the kernel.

The passes are made over one band of outputs after the other, so that intermediate results stay in cache. Where there
are two, down columns and along rows, of single or double precision, they are made in strips, of a few rows at a time.

Source: textbook; A. Rosenfeld and A. C. Kak, "Digital Picture Processing", 1976. An output's error is that of `direct`
and, unless taps are whole numbers, the difference between the factors' product and the kernel: for a tap of magnitude k
at most ``4 eps sqrt(m k)``, where m is the largest magnitude, or ``8 eps k`` for elementwise accuracy.

Sums along one axis may overflow where sums over the whole window do not: for elements of 3e38 in single precision and
the outer product of ``1 2 1`` and ``1 0 -1`` they are infinite, and their difference is NaN. Kernels whose magnitudes
add up to 1 cannot cause this. For others, results that are not finite are counted, and if the array has elements so
large they are left to an exact method.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from convjit._methods.method import BatchRegion, compiled
from convjit._methods.tiles import work as _work
from convjit._methods.tiles.view import Sums
from convjit._methods.workload import Amounts, Rates, Work, tasks
from convjit._problem import special_kernels
from convjit._problem.problem import Problem
from convjit._problem.taps import finite
from convjit._runtime import cores, lazy
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:
    from convjit._methods.tiles import bands, passes, strips, sums
else:  # 1 ms that a choice of another method does without
    bands, passes, strips, sums = (
        lazy.Later(f"convjit._methods.tiles.{name}") for name in ("bands", "passes", "strips", "sums")
    )

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = True
STORES_SINGLE = True
STORES_ROUNDED = False
TAKES_STEPS = True


# With strides or dilations each pass is made over the whole array, whose elements then take so many times as long: in
# passes of 5 to 31 taps over 1024x1024 and 2048x2048 float32, by strides of 2 and 4 and by a dilation of 8.
WHOLE_PASSES, DILATED_PASSES = 3, 8


class Prepared(NamedTuple):
    """The factors, and the magnitude of elements up to which no intermediate sum overflows.

    The magnitude is 0 if a tap is zero and the product of its factors is not, or the reverse: an infinite element would
    show that.
    """

    factors: list[Array]
    within: float


def supports(problem: Problem) -> str:
    """Kernels that are known to be outer products, and every dtype that kernels are compiled for."""
    if problem.swapped:
        return "slides a kernel over an array, not an array over a larger kernel"
    if not problem.outer:
        return "needs a kernel that is known to be an outer product"
    if not problem.axes:
        return "needs an axis to go along"
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """The work of register tiles along each axis, whose intermediate results count as arrays."""
    shared: Amounts = {}
    steps = _passes(problem, problem.dtype)
    for step in steps:
        for unit, amount in _work.work(step).items():
            shared[unit] = shared.get(unit, 0.0) + amount
    if not problem.plain:
        shared["elements"] *= DILATED_PASSES if problem.dilation else WHOLE_PASSES
    products = sum(step.multiply_adds for step in steps)
    return Work({"calls": 1.0}, shared, tasks(products))


def memory(problem: Problem, rates: Rates) -> int:
    """Two bands of intermediate results for each worker."""
    row = max(problem.batch * math.prod(problem.outputs) // max(problem.outputs[0], 1), 1)
    band = max(bands.BAND_BYTES, bands.LEAST_BAND * row * problem.compute_dtype.itemsize)
    return 2 * band * cores.available()


def prepare(problem: Problem, taps: Array, rates: Rates) -> Prepared:
    """Find the factors."""
    factors = special_kernels.factors(taps, problem.accuracy)
    if factors is None:
        raise ValueError("`method` 'separable' needs a kernel that is an outer product.")
    same_zeros = special_kernels.same_zeros(taps, factors)
    return Prepared(factors, _within(problem, _taps(problem, factors)) if same_zeros else 0.0)


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> Sequence[BatchRegion]:
    """Make a pass along each axis; arrays whose intermediate sums may have overflowed are left uncomputed."""
    back = [problem.order.index(axis) for axis in range(x.ndim)]
    array, result = x.transpose(back), out.transpose(back)
    # Passes write contiguous outputs, and must not write to the array that they read.
    in_place = result.flags.c_contiguous and not np.may_share_memory(x, out)
    target = result if in_place else np.empty(result.shape, out.dtype)
    if problem.plain:
        bad = ready(problem, prepared, x.dtype, array.strides, out.dtype)(array, target)
    else:
        bad = _one_by_one(problem, prepared, array, target)
    if target is not result:
        result[...] = target
    if not bad or _largest(problem, x) < prepared.within:
        return ()
    region = [(0, m) for m in problem.outputs]
    batch = np.ndindex(x.shape[: x.ndim - len(region)])
    return [BatchRegion(place, region) for place in batch if not np.isfinite(out[place]).all()]


def _one_by_one(problem: Problem, prepared: Prepared, x: Array, out: Array) -> bool:
    """Make the passes of a problem with strides, dilations or lags; whether results may be wrongly NaN or infinite."""
    taps = _taps(problem, prepared.factors)
    steps = _passes(problem, x.dtype, _outside(problem, taps))
    for number, (step, factor) in enumerate(zip(steps, taps, strict=True), 1):
        target = out if number == len(steps) else np.empty(step.out_shape, step.compute_dtype)
        sums.correlate(step, factor, x.transpose(step.order), target.transpose(step.order))
        x = target
    return _may_overflow(problem, prepared, problem.dtype) and not finite(out)


def ready(
    problem: Problem,
    prepared: Prepared,
    dtype: np.dtype[Any],
    strides: Shape,
    stored: np.dtype[Any] | None = None,
) -> "passes.Ready":
    """Prepare the passes for an `x` of this dtype and these strides, whose axes are in the caller's order.

    Results are stored in the dtype `stored`, by default the compute dtype.
    """
    stored = problem.compute_dtype if stored is None else stored
    in_strips = _in_strips(problem, prepared, dtype, strides) if stored == problem.compute_dtype else None
    if in_strips:
        return in_strips
    taps = _taps(problem, prepared.factors)
    problems = _passes(problem, dtype, _outside(problem, taps))
    workers = min(problem.workers, tasks(sum(step.multiply_adds for step in problems)))
    *first, last = problems
    if _may_overflow(problem, prepared, dtype):  # results of one pass that are not finite reach those of the next
        last = last._replace(watched=True)
    steps = (*map(bands.Step, first), bands.Step(last, None if stored == problem.compute_dtype else Sums(stored)))
    out_strides = bands.contiguous(problem.out_shape, stored.itemsize)
    prepared_passes = passes.prepare(steps, taps, strides, out_strides, workers)
    assert prepared_passes  # contiguous memory has contiguous rows
    return prepared_passes


def _in_strips(problem: Problem, prepared: Prepared, dtype: np.dtype[Any], x_strides: Shape) -> "passes.InBands | None":
    """Prepare passes along rows and down columns in strips; None where these are not all, or strips do not suit them.

    Over 2048x2048 outer products take 0.55 to 1 of the time that they take in bands: 15x15 and 31x31 float32 0.55 and
    0.71, float64 0.61 and 0.60.
    """
    axes = strips.axes_of(problem)
    if axes is None:
        return None
    multiply_adds = problem.batch * math.prod(problem.outputs) * sum(problem.taps[at] for at in axes)
    workers = min(problem.workers, tasks(multiply_adds))
    sums: Any = {"kernel_dtype": problem.compute_dtype, "out_dtype": None, "outer": False, "support": ()}
    whole = problem._replace(dtype=dtype, watched=_may_overflow(problem, prepared, dtype), **sums)
    out_strides = bands.contiguous(problem.out_shape, problem.compute_dtype.itemsize)
    job = strips.job(whole, x_strides, out_strides, workers)
    if job is None:
        return None
    taps = _taps(problem, prepared.factors)
    return passes.InBands(job, workers, bands.joined_taps(taps), multiply_adds)


def _may_overflow(problem: Problem, prepared: Prepared, dtype: np.dtype[Any]) -> bool:
    """Whether intermediate sums of an `x` of this dtype may overflow, and make results wrongly NaN or infinite."""
    if problem.compute_dtype.kind not in "fc":
        return False
    outside = float(abs(problem.fill_value)) if np.isfinite(problem.fill_value) else 0.0
    most = np.finfo(dtype).max if dtype.kind in "fc" else 1 if dtype.kind == "b" else np.iinfo(dtype).max
    return max(float(most), outside) >= prepared.within


def _within(problem: Problem, taps: Sequence[Array]) -> float:
    """The magnitude of elements up to which no pass overflows."""
    dtype = problem.compute_dtype
    if dtype.kind not in "fc":
        return math.inf
    sums = [float((np.abs(factor.real) + np.abs(factor.imag)).sum(dtype=np.float64)) for factor in taps]
    most = float(max(np.cumprod(sums)))
    # The sum of a kernel that was divided by its sum is 1 within rounding.
    rounding = 1 + 4 * float(np.finfo(dtype).eps) * sum(factor.size for factor in taps)
    return math.inf if most <= rounding else float(np.finfo(dtype).max) / most / 2


def _largest(problem: Problem, x: Array) -> float:
    """The largest finite magnitude of the real and the imaginary parts, in an array and outside it."""
    parts = [part for array in (x, np.array(problem.fill_value)) for part in (array.real, array.imag)]
    ends = [float(end.reduce(part, axis=None)) for part in parts for end in (np.fmin, np.fmax)]  # both ignore NaN
    if math.inf in map(abs, ends):
        ends = [float(np.abs(part).max(where=np.isfinite(part), initial=0)) for part in parts]
    return max((abs(end) for end in ends if not math.isnan(end)), default=0.0)


def _along(problem: Problem) -> list[tuple[int, int]]:
    """Axes of the array along which the kernel has several taps, or the first; and their places in the kernel.

    They are in the order of memory.
    """
    axes = sorted((axis, at) for at, axis in enumerate(problem.axes))
    stepped = [at for at, s in enumerate(problem.strides) if s > 1 or problem.lags]
    return [(axis, at) for axis, at in axes if problem.taps[at] > 1 or at in stepped] or axes[:1]


def _taps(problem: Problem, factors: Sequence[Array]) -> list[Array]:
    """The taps along each of these axes; factors of one tap are multiplied into the taps of the first pass.

    So is the scale of the kernel, which the first factor has: without it, intermediate results might be denormal where
    the results are not.
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
    """The fill value of each pass: for passes after the first, the sum that the pass before takes of it."""
    if problem.mode == "valid" or problem.fill_value == 0:
        return ()
    values = [problem.compute_dtype.type(problem.fill_value)]
    for factor in taps[:-1]:
        values.append(np.sum(values[-1] * factor).astype(factor.dtype))
    return tuple(values)


@lru_cache(maxsize=256)
def _passes(problem: Problem, dtype: np.dtype[Any], outside: tuple[Any, ...] = ()) -> tuple[Problem, ...]:
    """A problem along each of these axes, for an array of this dtype.

    The values `outside` are the fill values of each; by default all have the problem's own.
    """
    compute_dtype, shape = problem.compute_dtype, problem.shape
    steps: list[Problem] = []
    for number, (axis, at) in enumerate(_along(problem)):
        along: Any = {name: getattr(problem, name)[at : at + 1] for name in ("origin", "stride", "dilation", "lags")}
        fill = outside[number] if outside else problem.fill_value
        step = problem._replace(
            shape=shape, kernel_shape=(problem.taps[at],), dtype=dtype, kernel_dtype=compute_dtype,
            fill_value=fill, axes=(axis,), outer=False, support=(), out_dtype=None, **along,
        )  # fmt: skip
        steps.append(step)
        shape, dtype = step.out_shape, compute_dtype
    return tuple(steps)
