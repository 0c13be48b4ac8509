"""The convolutions of `scipy.signal`: its names, signatures, dtypes and error texts, computed by convjit.

Where they differ from SciPy 1.17, they do so to be exact, or because SciPy refuses:

- a NaN or Inf reaches the outputs whose window holds it and no others, whatever the method, and nothing is warned of;
- integers are exact with every method, and sums that the dtype cannot hold wrap around;
- `fftconvolve` and `oaconvolve` are one function, which takes what is fastest, a Fourier transform or not, and
  `choose_conv_method` answers by the profile of this machine;
- bool and float16 are taken in any number of dimensions, also by `convolve2d` and `correlate2d`;
- objects, such as `decimal.Decimal`, are taken by `convolve` and `correlate` in any number of dimensions, and added and
  multiplied as they are, whatever the method;
- longdouble is summed by NumPy, slowly, whatever the method;
- empty arrays are refused in any number of dimensions alike, but by `fftconvolve` and `oaconvolve`; strings and dates
  are never read as numbers.
"""

import math
import numbers
import operator
import timeit
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._plan import Plan, compute, decide
from convjit._problem import MODES, Array, Shape, dtypes
from convjit.methods import TABLE, InexactError

__all__ = (
    "choose_conv_method",
    "convolve",
    "convolve2d",
    "correlate",
    "correlate2d",
    "correlation_lags",
    "fftconvolve",
    "oaconvolve",
)

# SciPy's names of methods and of what lies outside the array, and ours.
METHODS = {"auto": "auto", "direct": "direct", "fft": "overlap_save"}
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


def convolve(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", method: str = "auto") -> Array:
    """Convolve two arrays, as `scipy.signal.convolve`.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, or objects that add and multiply, in the same number of dimensions.
    mode : {"full", "valid", "same"}
        Which outputs: all, those that need nothing from outside the larger array, or those centred on `in1`.
    method : {"auto", "direct", "fft"}
        "direct" sums as the definition does, "fft" transforms, and "auto" takes what is fastest.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(in1, in2)``; a scalar where both have no dimensions.

    Raises
    ------
    ValueError
        If an argument is not as above, an array is empty, or in mode "valid" neither is the larger one in every
        dimension.

    See Also
    --------
    convjit.convolve : The same with boundaries, axes, `out`, and a choice of threads and of all methods.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.convolve([1, 2, 3], [1, 0, -1], mode="same")
    array([ 2,  2, -2])
    """
    volume, kernel = np.asarray(in1), np.asarray(in2)
    if volume.ndim != kernel.ndim:
        raise ValueError("volume and kernel should have the same dimensionality")
    return _sum(False, volume, kernel, mode, method, method) if volume.ndim else _product(volume, kernel)


def correlate(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", method: str = "auto") -> Array:
    """Correlate two arrays, as `scipy.signal.correlate`: `convolve` with `in2` turned round and conjugated.

    Parameters, result and errors are those of `convolve`.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.correlate([1, 2, 3, 4], [1, 1, 0], mode="valid")
    array([3, 5])
    """
    x, kernel = np.asarray(in1), np.asarray(in2)
    if x.ndim != kernel.ndim:
        raise ValueError("in1 and in2 should have the same dimensionality")
    if x.ndim == 0:
        return _product(x, kernel.conj() if kernel.dtype.kind == "c" else kernel)
    return _sum(True, x, kernel, mode, method, "direct")


def fftconvolve(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", axes: int | tuple[int, ...] | None = None
) -> Array:
    """Convolve two arrays in floating point along some axes, as `scipy.signal.fftconvolve`.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, in the same number of dimensions. Along axes that are not in `axes` their lengths are the same, or one
        of them is 1.
    mode : {"full", "valid", "same"}
        As for `convolve`; "same" also crops to the shape of `in1` along axes that are not in `axes`.
    axes : int or tuple of int, optional
        Axes to convolve along; all by default.

    Returns
    -------
    ndarray
        Of floats; integers and bool become float64, and float16 float32, unless one of the arrays has length 1 along
        each of `axes`, where their product is returned as it is. An empty array has the empty result.

    Raises
    ------
    ValueError
        If an argument is not as above, or in mode "valid" neither array is the larger one along each of `axes`.

    Notes
    -----
    This takes the method that is fastest, a Fourier transform or not; results differ from SciPy's by rounding only.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.fftconvolve([[1, 2, 3], [4, 5, 6]], [[1, 1]], axes=1)
    array([[ 1.,  3.,  5.,  3.],
           [ 4.,  9., 11.,  6.]])
    """
    x, kernel = np.asarray(in1), np.asarray(in2)
    if x.ndim != kernel.ndim:
        raise ValueError("in1 and in2 should have the same dimensionality")
    if x.ndim == 0:
        return _product(x, kernel)
    if x.size == 0 or kernel.size == 0:
        return np.array([])
    along = _axes(axes, x.ndim)
    if any(n != k and n != 1 and k != 1 for axis, (n, k) in enumerate(_pairs(x, kernel)) if axis not in along):
        raise ValueError(f"incompatible shapes for in1 and in2: {x.shape} and {kernel.shape}")
    both = [axis for axis in along if x.shape[axis] != 1 != kernel.shape[axis]]
    if mode == "valid":
        if _swapped([x.shape[axis] for axis in both], [kernel.shape[axis] for axis in both]):
            x, kernel = kernel, x
        # SciPy broadcasts along an axis where what is larger along the others has one element.
        along = tuple(axis for axis in along if x.shape[axis] >= kernel.shape[axis])
    elif mode == "same":
        # What is broadcast is cropped to its middle.
        middles = [slice((k - 1) // 2, (k + 1) // 2) if n == 1 else slice(None) for n, k in _pairs(x, kernel)]
        kernel = kernel[tuple(middles)]
    elif mode != "full":
        raise ValueError(WRONG_MODE["fft"])
    return _broadcast(_floats(x), _floats(kernel), mode, along) if both else _product(x, kernel)


def oaconvolve(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", axes: int | tuple[int, ...] | None = None
) -> Array:
    """Convolve two arrays in floating point along some axes, as `scipy.signal.oaconvolve`: another `fftconvolve`.

    Parameters, result and errors are those of `fftconvolve`.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.oaconvolve([1.0, 2.0, 3.0, 4.0], [1.0, 1.0], mode="valid")
    array([3., 5., 7.])
    """
    return fftconvolve(in1, in2, mode, axes)


def convolve2d(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", boundary: str = "fill", fillvalue: Any = 0
) -> Array:
    """Convolve two arrays of two dimensions, as `scipy.signal.convolve2d`.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, in two dimensions.
    mode : {"full", "valid", "same"}
        As for `convolve`.
    boundary : {"fill", "wrap", "symm"}
        What lies outside `in1`: `fillvalue`, or for ``a b c d`` on its left ``b c d`` or ``c b a``. "pad", "circular"
        and "symmetric" are other names of the three.
    fillvalue : scalar
        What lies outside `in1` under "fill"; cut to an integer for integers.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(in1, in2)``.

    Raises
    ------
    ValueError
        If an argument is not as above, an array is empty, or in mode "valid" neither is the larger one in both
        dimensions.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.convolve2d([[1, 2, 3], [4, 5, 6]], [[1, 1]], mode="same", boundary="wrap")
    array([[ 4,  3,  5],
           [10,  9, 11]])
    """
    return _sum2d(False, in1, in2, mode, boundary, fillvalue)


def correlate2d(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", boundary: str = "fill", fillvalue: Any = 0
) -> Array:
    """Correlate two arrays of two dimensions, as `scipy.signal.correlate2d`.

    Parameters, result and errors are those of `convolve2d`.

    Notes
    -----
    As in SciPy, this differs from `correlate` in two ways. In mode "same" an output comes one sooner along an axis
    where `in2` has an even length. In mode "valid", where `in2` is the larger one, a complex result is conjugated.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.correlate2d([[1, 2, 3], [4, 5, 6]], [[1, 0]], mode="same")
    array([[1, 2, 3],
           [4, 5, 6]])
    """
    return _sum2d(True, in1, in2, mode, boundary, fillvalue)


def choose_conv_method(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", measure: bool = False
) -> str | tuple[str, dict[str, float]]:
    """Find whether `convolve` and `correlate` are faster by sums or by Fourier transforms.

    Parameters
    ----------
    in1, in2 : array_like
        What is to be convolved.
    mode : {"full", "valid", "same"}
        As for `convolve`.
    measure : bool
        Measure both, instead of asking the profile of this machine.

    Returns
    -------
    method : {"direct", "fft"}
        What may be given to `convolve` and `correlate`; "auto" takes it, or a method that is as exact and faster.
    times : dict of str to float
        Seconds that each took. Only where `measure` is true.

    Raises
    ------
    ValueError
        As for `convolve`.

    Examples
    --------
    >>> import numpy
    >>> from convjit import signal
    >>> signal.choose_conv_method(numpy.ones((512, 512)), numpy.ones((3, 3)))
    'direct'
    >>> signal.choose_conv_method(numpy.ones((512, 512)), numpy.ones((99, 99)), mode="same")
    'fft'
    """
    volume, kernel = np.asarray(in1), np.asarray(in2)
    if measure:
        times = {name: _seconds(partial(convolve, volume, kernel, mode, name)) for name in ("fft", "direct")}
        return ("fft" if times["fft"] < times["direct"] else "direct"), times
    if mode not in MODES:
        raise ValueError(WRONG_MODE["auto"].format(mode))
    if volume.ndim != kernel.ndim:
        raise ValueError("volume and kernel should have the same dimensionality")
    if mode == "valid":
        _swapped(volume.shape, kernel.shape)
    if volume.size == 0 or kernel.size == 0 or np.result_type(volume, kernel).kind not in "biufc":
        return "direct"
    options = mode, "fill", 0, None, None
    _, choice = decide("auto", False, volume.shape, kernel.shape, volume.dtype, kernel.dtype, *options)
    return "direct" if TABLE[choice.method].ALWAYS_EXACT else "fft"


def correlation_lags(in1_len: int, in2_len: int, mode: str = "full") -> npt.NDArray[np.int_]:
    """List how far `in2` is shifted against `in1` for each output of `correlate`, as `scipy.signal.correlation_lags`.

    Parameters
    ----------
    in1_len, in2_len : int
        Lengths of the two arrays, which have one dimension.
    mode : {"full", "valid", "same"}
        As for `correlate`.

    Returns
    -------
    ndarray
        A lag for each output.

    Raises
    ------
    ValueError
        If `mode` is none of these.

    Notes
    -----
    As in SciPy, the lags in mode "same" are one too large where `in1_len` is odd and `in2_len` is even.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.correlation_lags(3, 2)
    array([-1,  0,  1,  2])
    """
    if mode == "full":
        return np.arange(1 - in2_len, in1_len)
    if mode == "same":
        lags = np.arange(1 - in2_len, in1_len)
        first = lags.size // 2 - in1_len // 2
        return lags[first : first + in1_len]
    if mode == "valid":
        apart = in1_len - in2_len
        return np.arange(min(apart, 0), max(apart, 0) + 1)
    raise ValueError(f"Mode {mode} is invalid")


def _sum(correlate: bool, x: Array, kernel: Array, mode: str, method: str, words: str) -> Array:
    """Check what has been asked of arrays of the same number of dimensions, and compute it."""
    if method not in METHODS:
        raise ValueError("Acceptable method flags are 'auto', 'direct', or 'fft'.")
    if mode not in MODES:
        raise ValueError(WRONG_MODE[words].format(mode))
    _refuse_empty(x, kernel, mode)
    if mode == "valid":
        _swapped(x.shape, kernel.shape)  # refuses
    kinds = x.dtype.kind + kernel.dtype.kind
    if "O" in kinds:
        return _sum_of_objects(x, np.flip(kernel) if correlate else kernel, mode)
    if any(kind not in "biufc" for kind in kinds):
        raise ValueError(f"Unsupported type: in1 and in2 must hold numbers; got {x.dtype} and {kernel.dtype}.")
    name = METHODS[method]
    if name != "auto" and dtypes(x.dtype.char, kernel.dtype.char).compute.char in "gG":
        name = "auto"  # there is one method for these
    try:
        return compute(correlate, x, kernel, mode, name, "fill", 0, None, None, None)
    except InexactError:  # integers too large to be transformed
        return compute(correlate, x, kernel, mode, "direct", "fill", 0, None, None, None)


def _sum2d(correlate: bool, in1: Any, in2: Any, mode: str, boundary: str, fillvalue: Any) -> Array:
    """Check what has been asked of two images, and compute it."""
    x, kernel = np.asarray(in1), np.asarray(in2)
    if not x.ndim == kernel.ndim == 2:
        raise ValueError(f"{'correlate2d' if correlate else 'convolve2d'} inputs must both be 2-D arrays")
    swapped = mode == "valid" and _swapped(x.shape, kernel.shape)
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
    if correlate and mode == "same" and not all(k % 2 for k in kernel.shape):
        origin = tuple(k % 2 - 1 for k in kernel.shape)
        asked: Any = x.shape, kernel.shape, x.dtype, kernel.dtype, mode, outside, fill, None, None
        return Plan(*decide("auto", True, *asked, origin=origin), kernel).run(x, None)
    result = compute(correlate, x, kernel, mode, "auto", outside, fill, None, None, None)
    return result.conj() if correlate and swapped else result


def _sum_of_objects(x: Array, kernel: Array, mode: str) -> Array:
    """Convolve by the definition, an element of the smaller array at a time, whatever it means to add and multiply."""
    if kernel.size > x.size and mode != "same":
        x, kernel = kernel, x
    full = np.zeros([n + k - 1 for n, k in _pairs(x, kernel)], object)
    for place in np.ndindex(kernel.shape):
        full[tuple(slice(p, p + n) for p, n in zip(place, x.shape, strict=True))] += x * kernel[place]
    if mode == "full":
        return full
    if mode == "same":
        return full[tuple(slice((k - 1) // 2, (k - 1) // 2 + n) for n, k in _pairs(x, kernel))]
    return full[tuple(slice(k - 1, n) for n, k in _pairs(x, kernel))]


def _broadcast(x: Array, kernel: Array, mode: str, along: Shape) -> Array:
    """Convolve along some axes; along the others, each array with its own kernel, or all that there are with one."""
    others = [axis for axis in range(x.ndim) if axis not in along]
    if mode == "full" and math.prod(kernel.shape[a] for a in others) > math.prod(x.shape[a] for a in others):
        x, kernel = kernel, x  # a call for each kernel: the fewer the better
    window = tuple(kernel.shape[axis] for axis in along)
    counts = [kernel.shape[axis] for axis in others]
    if math.prod(counts) == 1:
        return compute(False, x, kernel.reshape(window), mode, "auto", "fill", 0, along, None, None)
    x = np.broadcast_to(x, [n if axis in along else max(n, k) for axis, (n, k) in enumerate(_pairs(x, kernel))])
    more = {"full": 1, "same": 0, "valid": -1}[mode]
    outputs = [n + more * (k - 1) if axis in along else n for axis, (n, k) in enumerate(_pairs(x, kernel))]
    out = np.empty(outputs, np.result_type(x, kernel))
    for place in np.ndindex(*counts):
        part = [slice(None)] * x.ndim
        for axis, index in zip(others, place, strict=True):
            if kernel.shape[axis] > 1:
                part[axis] = slice(index, index + 1)
        own = tuple(part)
        compute(False, x[own], kernel[own].reshape(window), mode, "auto", "fill", 0, along, out[own], None)
    return out


def _swapped(shape: Sequence[int], kernel_shape: Sequence[int]) -> bool:
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


def _axes(axes: Any, ndim: int) -> Shape:
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


def _floats(array: Array) -> Array:
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


def _seconds(run: Callable[[], object]) -> float:
    """Measure the least time that a call takes, once what it needs is compiled."""
    run()
    timer, number = timeit.Timer(run), 1
    while (time := timer.timeit(number)) < SHORTEST_TIMING:
        number *= 10
    if time < LONG_TIMING:
        time = min(time, *timer.repeat(2, number))
    return time / number


def _product(x: Array, kernel: Array) -> Array:
    product: Array = x * kernel
    return product


def _pairs(x: Array, kernel: Array) -> Iterable[tuple[int, int]]:
    """Their lengths along each axis."""
    return zip(x.shape, kernel.shape, strict=True)
