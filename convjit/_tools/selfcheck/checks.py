"""Check a case: make its data, call the method or filter, and compare the result with the definition."""

import math
from collections.abc import Callable, Iterator
from functools import partial, reduce
from typing import Any, NamedTuple

import numpy as np

import convjit
from convjit._methods import TABLE
from convjit._methods.banks import TABLE as BANK_TABLE
from convjit._problem.bank import Bank
from convjit._problem.dtypes import dtypes
from convjit._runtime.types import Array, Shape
from convjit._tools.selfcheck import filters
from convjit._tools.selfcheck.banks import BankCase, bank_cases
from convjit._tools.selfcheck.cases import INFINITE, NAN, RANDOM, SPARSE, Case, cases
from convjit._tools.selfcheck.definition import convolved, convolved_bank, extended, spread
from convjit._tools.selfcheck.normalized import Normalized, normalized_cases
from convjit._tools.selfcheck.templates import BOUNDS, TemplateCase, template_cases

# Names that stand beside those of methods: for kernels that only `convjit.ndimage` uses, for many kernels, for
# normalised convolutions, and for templates.
FILTERS, BANKS, NORMALIZED, TEMPLATES = "filters", "banks", "normalized", "templates"


class Outcome(NamedTuple):
    """The outcome of a check."""

    error: float = 0.0  # the largest, in units of its bound; infinite where a result has to be exact and is not
    failure: str = ""  # a description; empty if the result is right


def checks(name: str) -> Iterator[tuple[str, Callable[[], Outcome]]]:
    """Checks of a method, or of one of these: the description of each case, and a function that checks it."""
    if name == FILTERS:
        yield from ((str(case), partial(check_filter, case)) for case in filters.filters())
    elif name == BANKS:
        yield from ((str(case), partial(check_bank, case)) for case in bank_cases())
    elif name == NORMALIZED:
        yield from ((str(case), partial(check_normalized, case)) for case in normalized_cases())
    elif name == TEMPLATES:
        yield from ((str(case), partial(check_template, case)) for case in template_cases())
    else:
        yield from ((str(case), partial(check, case)) for case in cases(name))


def check(case: Case) -> Outcome:
    """Compare the results of two calls with the definition; the second one takes the path of cached calls."""
    x, kernel = data(case)
    function = convjit.correlate if case.correlate else convjit.convolve
    options: Any = {"boundary": case.boundary, "fill_value": case.fill, "axes": case.axes, "workers": case.workers}
    options |= {"mode": case.mode, "method": case.method, "stride": case.stride, "dilation": case.dilation}
    result, again = (function(x, kernel, **options) for _ in range(2))
    if not np.array_equal(result, again, equal_nan=result.dtype.kind in "fc"):
        return Outcome(math.inf, "a second call gives another result")
    kernel = spread(kernel, (case.dilation,) * kernel.ndim)
    taps = np.flip(kernel).conj() if case.correlate else kernel
    finite = np.isfinite(x)
    x = np.where(finite, x, 0).astype(x.dtype)
    extent = case.mode, case.boundary
    dtype = np.result_type(x, kernel)
    number = np.longdouble if case.data == RANDOM or dtype.char in "gG" else np.int64
    sums = convolved(x, taps, *extent, case.fill, case.axes, number)
    sums = sums[tuple(slice(None, None, case.stride if axis in case.axes else 1) for axis in range(x.ndim))]
    expected = sums > 0 if dtype.kind == "b" else sums.astype(dtype)
    all_ones = np.ones(kernel.shape, bool)
    finite_windows = finite.all() or convolved(~finite, all_ones, *extent, 0, case.axes, np.int64) == 0
    exact = TABLE[case.method].ALWAYS_EXACT or dtype.kind not in "fc"
    return compared(result, expected, 0 if exact else _bound(case, x, kernel, expected), finite_windows)


def check_filter(case: filters.Filter) -> Outcome:
    """Compare a filter with its definition."""
    return compared(case.result(), case.expected())


def check_normalized(case: Normalized) -> Outcome:
    """Compare a normalised convolution with its definition: rounded once, after sums in double precision."""
    expected, there = case.expected()
    with np.errstate(invalid="ignore"):
        bound = 2 * np.spacing(np.abs(expected)) + 1e-11
    return compared(case.result(), expected, bound, there)


def check_template(case: TemplateCase) -> Outcome:
    """Compare the coefficients of templates with their definition."""
    result, expected = case.result(), case.expected()
    if (np.abs(result) > 1).any():
        return Outcome(math.inf, "gives a coefficient outside [-1, 1]")
    dtype = result.dtype
    return compared(result.astype(np.longdouble), expected, BOUNDS[dtype.char], np.isfinite(expected))


def check_bank(case: BankCase) -> Outcome:
    """Compare the results of two calls with many kernels with the definition."""
    method = BANK_TABLE[case.method]
    rng = np.random.default_rng([*case.shape, *case.kernels_shape])
    dtype = np.result_type(case.dtype, case.kernels_dtype)
    narrow = dtype.kind in "fc" or not method.ALWAYS_EXACT
    if case.data == RANDOM:
        x, kernels = _random(rng, case.shape, case.dtype), _random(rng, case.kernels_shape, case.kernels_dtype)
    else:
        x = _whole(rng, case.shape, case.dtype, narrow)
        kernels = _whole(rng, case.kernels_shape, case.kernels_dtype, narrow)
    if case.data in (NAN, INFINITE):
        x[tuple(n // 2 for n in x.shape)] = math.nan if case.data == NAN else -math.inf
    function = convjit.correlate_bank if case.correlate else convjit.convolve_bank
    result, again = (function(x, kernels, **case.options()) for _ in range(2))
    if not np.array_equal(result, again, equal_nan=result.dtype.kind in "fc"):
        return Outcome(math.inf, "a second call gives another result")
    turned = tuple(range(kernels.ndim - case.sliding, kernels.ndim))
    taps = kernels.conj() if case.correlate else np.flip(kernels, turned)
    finite = np.isfinite(x)
    x = np.where(finite, x, 0).astype(x.dtype)
    where = case.channel_axis, case.groups, case.padding, case.boundary
    steps = case.stride, case.dilation
    number = np.longdouble if case.data == RANDOM or dtype.char in "gG" else np.int64
    sums = convolved_bank(x, taps, *where, case.fill, *steps, number)
    expected = sums > 0 if dtype.kind == "b" else sums.astype(dtype)
    all_ones = np.ones(taps.shape, bool)
    finite_windows = finite.all() or convolved_bank(~finite, all_ones, *where, 0, *steps, np.int64) == 0
    if method.ALWAYS_EXACT or dtype.kind not in "fc":
        return compared(result, expected, 0, finite_windows)
    return compared(result, expected, _bound_of_bank(case.bank(), x, taps, expected), finite_windows)


def _bound_of_bank(bank: Bank, x: Array, taps: Array, expected: Array) -> Any:
    """Bound of the error of a result of Fourier transforms, over which many channels are summed."""
    columns = zip(bank.lengths, bank.before, bank.after, bank.span, strict=True)
    points = math.prod(1 << (before + n + after + k - 2).bit_length() for n, before, after, k in columns)
    # No value in the padding is larger than the largest one, and sums of norms are bounded by the norm of all channels.
    largest = max(float(np.abs(x).max()), abs(bank.fill_value))
    return _rounding(bank.compute_dtype, points, bank.channels * points * largest**2 * _energy(taps), expected)


def data(case: Case) -> tuple[Array, Array]:
    """Make the array and the kernel of a case."""
    rng = np.random.default_rng([*case.shape, *case.kernel_shape])
    real = np.result_type(case.dtype, case.kernel_dtype).kind in "fc"
    narrow = real or not TABLE[case.method].ALWAYS_EXACT
    if case.data == RANDOM:
        x = _random(rng, case.shape, case.dtype)
        kernel = _random(rng, case.kernel_shape, case.kernel_dtype)
    else:
        x = _whole(rng, case.shape, case.dtype, narrow)
        kernel = _whole(rng, case.kernel_shape, case.kernel_dtype, narrow)
    if TABLE[case.method].supports(case.problem(False)):  # the method refuses kernels that are no outer products
        signs = 1 if np.dtype(case.kernel_dtype).kind in "bu" else -1
        lines = [rng.integers(1, 4, k) * signs ** np.arange(k) for k in case.kernel_shape]
        kernel = np.asarray(reduce(np.multiply.outer, lines)).astype(case.kernel_dtype)
    elif case.data == SPARSE:
        kernel = np.where(np.arange(kernel.size).reshape(kernel.shape) % 6 == 0, kernel, 0).astype(kernel.dtype)
    if case.data in (NAN, INFINITE):
        x[tuple(n // 2 for n in x.shape)] = math.nan if case.data == NAN else -math.inf
    return case.laid_out(x), kernel


def _whole(rng: np.random.Generator, shape: Shape, dtype: str, narrow: bool) -> Array:
    """Random integers: from -3 to 3 in floats; in integer dtypes of their whole range, or up to 100 if narrow."""
    as_dtype = np.dtype(dtype)
    if as_dtype.kind == "c":
        return (rng.integers(-3, 4, shape) + 1j * rng.integers(-3, 4, shape)).astype(as_dtype)
    if as_dtype.kind == "b":
        return rng.random(shape) < 0.3
    low, high = (-3, 3) if as_dtype.kind == "f" else (np.iinfo(as_dtype).min, np.iinfo(as_dtype).max)
    if narrow:
        low, high = max(low, -100), min(high, 100)
    return rng.integers(low, high, shape, "q" if as_dtype.kind == "f" else as_dtype, endpoint=True).astype(as_dtype)


def _random(rng: np.random.Generator, shape: Shape, dtype: str) -> Array:
    """Random numbers of normal distribution."""
    real = rng.normal(size=shape)
    return (real + 1j * rng.normal(size=shape) if np.dtype(dtype).kind == "c" else real).astype(dtype)


def _bound(case: Case, x: Array, kernel: Array, expected: Array) -> Any:
    """Bound of the error of a result of Fourier transforms, as the docstrings of these methods state it."""
    compute = dtypes(case.dtype, case.kernel_dtype).compute
    fill = case.fill
    reached = extended(np.moveaxis(x, case.axes, range(-kernel.ndim, 0)), kernel.shape, case.mode, case.boundary, fill)
    lengths = zip(reached.shape[-kernel.ndim :], kernel.shape, strict=True)
    points = math.prod(1 << (n + k - 2).bit_length() for n, k in lengths)  # upper bound of the transform's length
    return _rounding(compute, points, _energy(reached) * _energy(kernel), expected)


def _energy(array: Array) -> float:
    return float(np.square(np.abs(array.astype("D"))).sum())


def _rounding(compute: np.dtype[Any], points: int, energy: float, expected: Array) -> Any:
    """Bound of the error of a result of transforms of so many points; `energy` is that of the array times the taps'."""
    bound = 2 * np.finfo(compute).eps * math.log2(max(2, points)) * math.sqrt(energy)
    return bound + np.spacing(np.abs(expected)) if expected.dtype.char == "e" else bound


def compared(result: Array, expected: Array, bound: Any = 0, finite_windows: Any = True) -> Outcome:
    """Compare a result with the expected one, within a bound.

    It has to be finite where the window of an output holds finite values only (`finite_windows`), and NaN or infinite
    elsewhere.
    """
    if (result.shape, result.dtype) != (expected.shape, expected.dtype):
        wrong = f"gives {result.dtype} of shape {result.shape}, not {expected.dtype} of {expected.shape}"
        return Outcome(math.inf, wrong)
    finite = np.isfinite(result)
    if result.dtype.kind in "fc":
        wide: Any = np.clongdouble if result.dtype.kind == "c" else np.longdouble
        both = finite & finite_windows
        difference = np.abs(np.where(both, result, 0).astype(wide) - np.where(both, expected, 0).astype(wide))
    else:
        difference = (result != expected).astype(np.longdouble)
    with np.errstate(divide="ignore", invalid="ignore"):
        error = np.where(difference > 0, difference / bound, 0.0)
    error[finite != finite_windows] = math.inf
    places = np.argwhere(error > 1)
    if not len(places):
        return Outcome(float(error.max(initial=0)))
    first = tuple(map(int, places[0]))
    right = expected[first] if np.broadcast_to(finite_windows, result.shape)[first] else "one that is not finite"
    wrong = f"{len(places)} of {result.size} values are wrong, the first at {first}: {result[first]} instead of {right}"
    return Outcome(float(error.max()), wrong)
