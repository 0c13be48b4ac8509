"""One case after the other: its data, the call, and the comparison with the definition."""

import math
from collections.abc import Callable, Iterator
from functools import partial, reduce
from typing import Any, NamedTuple

import numpy as np

import convjit
from convjit._methods import TABLE
from convjit._problem.dtypes import dtypes
from convjit._runtime.types import Array, Shape
from convjit._tools.selfcheck import filters
from convjit._tools.selfcheck.cases import INFINITE, NAN, RANDOM, SPARSE, Case, cases
from convjit._tools.selfcheck.definition import convolved, extended

FILTERS = "filters"  # the name of those kernels that only `convjit.ndimage` reaches


class Outcome(NamedTuple):
    """What a check has found."""

    error: float = 0.0  # the largest, in units of what it may be; infinite where all has to be exact, and is not
    wrong: str = ""  # in words


def checks(name: str) -> Iterator[tuple[str, Callable[[], Outcome]]]:
    """Checks of a method, or of the filters: each in words, and to be called."""
    if name == FILTERS:
        yield from ((str(one), partial(check_filter, one)) for one in filters.filters())
    else:
        yield from ((str(case), partial(check, case)) for case in cases(name))


def check(case: Case) -> Outcome:
    """Call twice, for a call like one that was made before goes another way, and compare with the definition."""
    x, kernel = data(case)
    call = convjit.correlate if case.correlate else convjit.convolve
    options: Any = {"boundary": case.boundary, "fill_value": case.fill, "axes": case.axes, "workers": case.workers}
    got, again = (call(x, kernel, case.mode, case.method, **options) for _ in range(2))
    if not np.array_equal(got, again, equal_nan=got.dtype.kind in "fc"):
        return Outcome(math.inf, "a second call gives another result")
    taps = np.flip(kernel).conj() if case.correlate else kernel
    finite = np.isfinite(x)
    x = np.where(finite, x, 0).astype(x.dtype)
    around = case.mode, case.boundary
    kind = np.result_type(x, kernel)
    number = np.longdouble if case.data == RANDOM or kind.char in "gG" else np.int64
    sums = convolved(x, taps, *around, case.fill, case.axes, number)
    wanted = sums > 0 if kind.kind == "b" else sums.astype(kind)
    everywhere = np.ones(kernel.shape, bool)
    held = finite.all() or convolved(~finite, everywhere, *around, 0, case.axes, np.int64) == 0
    exact = TABLE[case.method].ALWAYS_EXACT or kind.kind not in "fc"
    return compared(got, wanted, 0 if exact else _bound(case, x, kernel, wanted), held)


def check_filter(one: filters.Filter) -> Outcome:
    """Compare a filter with its definition."""
    return compared(one.result(), one.wanted())


def data(case: Case) -> tuple[Array, Array]:
    """The array and the kernel of a case."""
    rng = np.random.default_rng([*case.shape, *case.kernel_shape])
    real = np.result_type(case.dtype, case.kernel_dtype).kind in "fc"
    narrow = real or not TABLE[case.method].ALWAYS_EXACT
    if case.data == RANDOM:
        x, kernel = (_random(rng, *of) for of in ((case.shape, case.dtype), (case.kernel_shape, case.kernel_dtype)))
    else:
        x = _whole(rng, case.shape, case.dtype, narrow)
        kernel = _whole(rng, case.kernel_shape, case.kernel_dtype, narrow)
    if TABLE[case.method].supports(case.problem(False)):  # it needs an outer product
        signs = 1 if np.dtype(case.kernel_dtype).kind in "bu" else -1
        lines = [rng.integers(1, 4, k) * signs ** np.arange(k) for k in case.kernel_shape]
        kernel = np.asarray(reduce(np.multiply.outer, lines)).astype(case.kernel_dtype)
    elif case.data == SPARSE:
        kernel = np.where(np.arange(kernel.size).reshape(kernel.shape) % 6 == 0, kernel, 0).astype(kernel.dtype)
    if case.data in (NAN, INFINITE):
        x[tuple(n // 2 for n in x.shape)] = math.nan if case.data == NAN else -math.inf
    return case.laid_out(x), kernel


def _whole(rng: np.random.Generator, shape: Shape, dtype: str, narrow: bool) -> Array:
    """Integers: of the whole range of an integer dtype, unless narrow; a few around zero for the others."""
    kind = np.dtype(dtype)
    if kind.kind == "c":
        return (rng.integers(-3, 4, shape) + 1j * rng.integers(-3, 4, shape)).astype(kind)
    if kind.kind == "b":
        return rng.random(shape) < 0.3
    low, high = (-3, 3) if kind.kind == "f" else (np.iinfo(kind).min, np.iinfo(kind).max)
    if narrow:
        low, high = max(low, -100), min(high, 100)
    return rng.integers(low, high, shape, "q" if kind.kind == "f" else kind, endpoint=True).astype(kind)


def _random(rng: np.random.Generator, shape: Shape, dtype: str) -> Array:
    found = rng.normal(size=shape)
    return (found + 1j * rng.normal(size=shape) if np.dtype(dtype).kind == "c" else found).astype(dtype)


def _bound(case: Case, x: Array, kernel: Array, wanted: Array) -> Any:
    """How far a result of Fourier transforms may be from the definition, as the methods have it in their docstrings."""
    compute = dtypes(case.dtype, case.kernel_dtype).compute
    fill = case.fill
    reached = extended(np.moveaxis(x, case.axes, range(-kernel.ndim, 0)), kernel.shape, case.mode, case.boundary, fill)
    lengths = zip(reached.shape[-kernel.ndim :], kernel.shape, strict=True)
    points = math.prod(1 << (n + k - 2).bit_length() for n, k in lengths)  # no transform is longer
    energy = math.prod(float(np.square(np.abs(array.astype("D"))).sum()) for array in (reached, kernel))
    bound = 2 * np.finfo(compute).eps * math.log2(max(2, points)) * math.sqrt(energy)
    return bound + np.spacing(np.abs(wanted)) if wanted.dtype.char == "e" else bound


def compared(got: Array, wanted: Array, bound: Any = 0, held: Any = True) -> Outcome:
    """Compare a result with what is wanted: within a bound where `held`, and not finite elsewhere."""
    if (got.shape, got.dtype) != (wanted.shape, wanted.dtype):
        return Outcome(math.inf, f"gives {got.dtype} of shape {got.shape}, not {wanted.dtype} of {wanted.shape}")
    finite, kind = np.isfinite(got), got.dtype.kind
    if kind in "fc":
        wide: Any = np.clongdouble if kind == "c" else np.longdouble
        off = np.abs(np.where(finite & held, got, 0).astype(wide) - np.where(finite & held, wanted, 0).astype(wide))
    else:
        off = (got != wanted).astype(np.longdouble)
    with np.errstate(divide="ignore", invalid="ignore"):
        error = np.where(off > 0, off / bound, 0.0)
    error[finite != held] = math.inf
    wrong = np.argwhere(error > 1)
    if not len(wrong):
        return Outcome(float(error.max(initial=0)))
    place = tuple(map(int, wrong[0]))
    right = wanted[place] if np.broadcast_to(held, got.shape)[place] else "one that is not finite"
    told = f"{len(wrong)} of {got.size} values are wrong, the first at {place}: {got[place]} instead of {right}"
    return Outcome(float(error.max()), told)
