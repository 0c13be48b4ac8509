"""What the functions of `scipy.signal` ask of the core: arguments in its words, arrays of objects, timings."""

import math
import numbers
import operator
import timeit
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from convjit._calls.aliasing import check_file
from convjit._calls.checks import check_memory, check_result
from convjit._calls.dispatch import compute
from convjit._calls.interop import read
from convjit._calls.plan import Plan
from convjit._choice.choose import decide
from convjit._methods import TABLE
from convjit._methods.method import InexactError
from convjit._problem.dtypes import dtypes
from convjit._problem.options import MODES, Options, given, one_of
from convjit._runtime.types import Array, Shape

# SciPy's names of methods and of what lies outside the array, and ours.
METHODS = {"auto": "auto", "direct": "direct", "fft": "overlap_save"}
LONGDOUBLE_METHODS = {"auto": "auto", "direct": "plain", "fft": "fft"}  # for which there is no compiled code
BOUNDARIES = {
    "fill": "fill",
    "pad": "fill",
    "wrap": "wrap",
    "circular": "wrap",
    "symm": "reflect",
    "symmetric": "reflect",
}

# What SciPy says of a mode, by the method that meets it.
WRONG_MODE = {
    "auto": "Acceptable mode flags are 'valid', 'same', or 'full', not mode={}",
    "direct": "Acceptable mode flags are 'valid', 'same', or 'full'.",
    "fft": "acceptable mode flags are 'valid', 'same', or 'full'",
}

# Seconds that a timing takes at least, and from which one is enough.
SHORTEST_TIMING = 5e-3
LONG_TIMING = 1.0

# Elements from which on it pays that results are rounded as they are stored, in a call that is prepared anew.
LARGE_IMAGE = 1 << 15


def arrays(in1: Any, in2: Any) -> tuple[Array, Array]:
    """See what was given as two arrays, of numbers or of objects."""
    x, kernel = read("in1", in1), read("in2", in2)
    check_file("in1", x)
    check_file("in2", kernel)
    check_result("in1", x, x.shape, x.dtype)
    check_memory("in2", kernel.shape, kernel.dtype)
    return x, kernel


def summed(correlate: bool, x: Array, kernel: Array, mode: str, method: str, words: str) -> Array:
    """Check what has been asked of arrays of the same number of dimensions, and compute it."""
    if method not in METHODS:
        raise ValueError("Acceptable method flags are 'auto', 'direct', or 'fft'.")
    if mode not in MODES:
        raise ValueError(WRONG_MODE[words].format(mode))
    _refuse_empty(x, kernel, mode)
    if mode == "valid":
        slides_over(x.shape, kernel.shape)  # refuses
    kinds = x.dtype.kind + kernel.dtype.kind
    if "O" in kinds:
        return _sum_of_objects(x, np.flip(kernel) if correlate else kernel, mode)
    if any(kind not in "biufc" for kind in kinds):
        raise ValueError(f"Unsupported type: in1 and in2 must hold numbers; got {x.dtype} and {kernel.dtype}.")
    longdouble = dtypes(x.dtype.char, kernel.dtype.char).compute.char in "gG"
    name = (LONGDOUBLE_METHODS if longdouble else METHODS)[method]
    try:
        result = compute(x, kernel, given(mode=mode, method=name, correlate=correlate))
    except InexactError:  # integers too large to be transformed
        return compute(x, kernel, given(mode=mode, method="direct", correlate=correlate))
    if name == "fft" and not np.isfinite(result).all():  # a NaN or Inf has reached every output
        return compute(x, kernel, given(mode=mode, method="plain", correlate=correlate))
    return result


def summed_2d(correlate: bool, in1: Any, in2: Any, mode: str, boundary: str, fillvalue: Any, method: str) -> Array:
    """Check what has been asked of two images, and compute it."""
    one_of("method", method, ("auto", *TABLE))
    x, kernel = arrays(in1, in2)
    if not x.ndim == kernel.ndim == 2:
        raise ValueError(f"{'correlate2d' if correlate else 'convolve2d'} inputs must both be 2-D arrays")
    swapped = mode == "valid" and slides_over(x.shape, kernel.shape)
    if mode not in MODES:
        raise ValueError(WRONG_MODE["direct"])
    if boundary not in BOUNDARIES:
        raise ValueError("Acceptable boundary flags are 'fill', 'circular' (or 'wrap'), and 'symmetric' (or 'symm').")
    _refuse_empty(x, kernel, mode)
    if not {x.dtype.kind, kernel.dtype.kind} <= set("biufc"):
        raise ValueError("convolve2d not available for this type.")
    outside, fill = BOUNDARIES[boundary], 0
    if outside == "fill":
        fill = _fill(fillvalue, np.result_type(x, kernel))
    # The notes of `correlate2d` say what SciPy does here.
    shifted = correlate and mode == "same" and not all(k % 2 for k in kernel.shape)
    origin = tuple(k % 2 - 1 for k in kernel.shape) if shifted else ()
    result = _summed_2d(correlate, x, kernel, mode, method, outside, fill, origin)
    return result.conj() if correlate and swapped else result


def _summed_2d(
    correlate: bool, x: Array, kernel: Array, mode: str, method: str, boundary: str, fill: Any, origin: Shape
) -> Array:
    """Sum output by output unless a method is forced, float32 in double precision, each result rounded once."""
    accuracy = "elementwise" if method == "auto" else "normwise"
    in_double = method == "auto" and np.result_type(x, kernel) == np.float32
    if in_double:
        kernel = kernel.astype(np.float64)
    options: dict[str, Any] = {
        "mode": mode, "method": method, "boundary": boundary, "fill_value": fill, "accuracy": accuracy,
        "correlate": correlate,
    }  # fmt: skip
    if not origin and not (in_double and x.size >= LARGE_IMAGE):
        result = compute(x, kernel, given(**options))
        with np.errstate(over="ignore"):
            return result.astype(np.float32) if in_double else result
    problem, choice = decide(x.shape, kernel.shape, x.dtype, kernel.dtype, Options(**options), origin=origin)
    out = np.empty(problem.out_shape, np.float32 if in_double else problem.result_dtype)
    return Plan(problem, choice, kernel).run(x, out)


def _sum_of_objects(x: Array, kernel: Array, mode: str) -> Array:
    """Convolve by the definition, an element of the smaller array at a time, whatever it means to add and multiply."""
    if kernel.size > x.size and mode != "same":
        x, kernel = kernel, x
    full = np.zeros([n + k - 1 for n, k in pairs_of(x, kernel)], object)
    for place in np.ndindex(kernel.shape):
        full[tuple(slice(p, p + n) for p, n in zip(place, x.shape, strict=True))] += x * kernel[place]
    if mode == "full":
        return full
    if mode == "same":
        return full[tuple(slice((k - 1) // 2, (k - 1) // 2 + n) for n, k in pairs_of(x, kernel))]
    return full[tuple(slice(k - 1, n) for n, k in pairs_of(x, kernel))]


def summed_for_each(x: Array, kernel: Array, mode: str, along: Shape) -> Array:
    """Convolve along some axes; along the others, each array with its own kernel, or all that there are with one."""
    others = [axis for axis in range(x.ndim) if axis not in along]
    if mode == "full" and math.prod(kernel.shape[a] for a in others) > math.prod(x.shape[a] for a in others):
        x, kernel = kernel, x  # a call for each kernel: the fewer the better
    window = tuple(kernel.shape[axis] for axis in along)
    counts = [kernel.shape[axis] for axis in others]
    if math.prod(counts) == 1:
        return compute(x, kernel.reshape(window), given(mode=mode, axes=along))
    x = np.broadcast_to(x, [n if axis in along else max(n, k) for axis, (n, k) in enumerate(pairs_of(x, kernel))])
    more = {"full": 1, "same": 0, "valid": -1}[mode]
    outputs = [n + more * (k - 1) if axis in along else n for axis, (n, k) in enumerate(pairs_of(x, kernel))]
    out = np.empty(outputs, np.result_type(x, kernel))
    for place in np.ndindex(*counts):
        part = [slice(None)] * x.ndim
        for axis, index in zip(others, place, strict=True):
            if kernel.shape[axis] > 1:
                part[axis] = slice(index, index + 1)
        own = tuple(part)
        compute(x[own], kernel[own].reshape(window), given(mode=mode, axes=along), out[own])
    return out


def slides_over(shape: Sequence[int], kernel_shape: Sequence[int]) -> bool:
    """Whether the second array is the larger one in mode "valid"; refuse two of which neither is."""
    pairs = list(zip(shape, kernel_shape, strict=True))
    swapped = any(n < k for n, k in pairs)
    if swapped and any(n > k for n, k in pairs):
        raise ValueError("For 'valid' mode, one must be at least as large as the other in every dimension")
    return swapped


def _refuse_empty(x: Array, kernel: Array, mode: str) -> None:
    """Refuse arrays without elements, of which no output is a sum; those centred on an empty array are none."""
    if x.size == 0 and (mode != "same" or kernel.size == 0):
        raise ValueError("a cannot be empty")
    if kernel.size == 0:
        raise ValueError("v cannot be empty")


def transform_axes(axes: Any, ndim: int) -> Shape:
    """Read axes in SciPy's words, counted from the first and sorted."""
    if axes is None:
        return tuple(range(ndim))
    try:
        places = list(map(operator.index, (axes,) if isinstance(axes, numbers.Number) else axes))
    except TypeError:
        raise ValueError("axes must be a scalar or iterable of integers") from None
    if any(not -ndim <= axis < ndim for axis in places):
        raise ValueError("axes exceeds dimensionality of input")
    along = sorted({axis % ndim for axis in places})
    if len(along) != len(places):
        raise ValueError("all axes must be unique")
    if not along:
        raise ValueError("when provided, axes cannot be empty")
    return tuple(along)


def as_floats(array: Array) -> Array:
    """What SciPy transforms: float32 for float16, and float64 for what is not floating point."""
    if array.dtype.kind in "biuO":
        return array.astype(np.float64)
    return array.astype(np.float32) if array.dtype.char == "e" else array


def _fill(value: Any, dtype: np.dtype[Any]) -> Any:
    """Read the value outside as a number of the result's dtype."""
    values = np.asarray(value)
    if values.size == 0:
        raise ValueError("`fillvalue` cannot be an empty array.")
    if values.size > 1:
        raise ValueError("`fillvalue` must be scalar or an array with one element.")
    number = values.item()
    try:
        return dtype.type(int(number) if dtype.kind in "biu" else number)
    except (TypeError, ValueError, OverflowError):
        wrong = "could not cast `fillvalue` directly to the output type (it was first converted to complex)."
        raise ValueError(wrong) from None


def seconds_of(run: Callable[[], object]) -> float:
    """Measure the least time that a call takes, once what it needs is compiled."""
    run()
    timer, number = timeit.Timer(run), 1
    while (time := timer.timeit(number)) < SHORTEST_TIMING:
        number *= 10
    if time < LONG_TIMING:
        time = min(time, *timer.repeat(2, number))
    return time / number


def product_of(x: Array, kernel: Array) -> Array:
    product: Array = x * kernel
    return product


def pairs_of(x: Array, kernel: Array) -> Iterable[tuple[int, int]]:
    """Their lengths along each axis."""
    return zip(x.shape, kernel.shape, strict=True)
