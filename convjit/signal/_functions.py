"""The functions of `scipy.signal`, by its names and signatures."""

from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import read
from convjit._choice.choose import decide
from convjit._methods import TABLE
from convjit._problem.options import MODES, Options
from convjit._runtime.types import Array
from convjit.signal._sums import (
    WRONG_MODE,
    arrays,
    as_floats,
    pairs_of,
    product_of,
    seconds_of,
    slides_over,
    summed,
    summed_2d,
    summed_for_each,
    transform_axes,
)


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
    volume, kernel = arrays(in1, in2)
    if volume.ndim != kernel.ndim:
        raise ValueError("volume and kernel should have the same dimensionality")
    return summed(False, volume, kernel, mode, method, method) if volume.ndim else product_of(volume, kernel)


def correlate(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: str = "full", method: str = "auto") -> Array:
    """Correlate two arrays, as `scipy.signal.correlate`: `convolve` with `in2` turned round and conjugated.

    Parameters, result and errors are those of `convolve`.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.correlate([1, 2, 3, 4], [1, 1, 0], mode="valid")
    array([3, 5])
    """
    x, kernel = arrays(in1, in2)
    if x.ndim != kernel.ndim:
        raise ValueError("in1 and in2 should have the same dimensionality")
    if x.ndim == 0:
        return product_of(x, kernel.conj() if kernel.dtype.kind == "c" else kernel)
    return summed(True, x, kernel, mode, method, "direct")


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
    x, kernel = arrays(in1, in2)
    if x.ndim != kernel.ndim:
        raise ValueError("in1 and in2 should have the same dimensionality")
    if x.ndim == 0:
        return product_of(x, kernel)
    if x.size == 0 or kernel.size == 0:
        return np.array([])
    along = transform_axes(axes, x.ndim)
    if any(n != k and n != 1 and k != 1 for axis, (n, k) in enumerate(pairs_of(x, kernel)) if axis not in along):
        raise ValueError(f"incompatible shapes for in1 and in2: {x.shape} and {kernel.shape}")
    both = [axis for axis in along if x.shape[axis] != 1 != kernel.shape[axis]]
    if mode == "valid":
        if slides_over([x.shape[axis] for axis in both], [kernel.shape[axis] for axis in both]):
            x, kernel = kernel, x
        # SciPy broadcasts along an axis where what is larger along the others has one element.
        along = tuple(axis for axis in along if x.shape[axis] >= kernel.shape[axis])
    elif mode == "same":
        # What is broadcast is cropped to its middle.
        middles = [slice((k - 1) // 2, (k + 1) // 2) if n == 1 else slice(None) for n, k in pairs_of(x, kernel)]
        kernel = kernel[tuple(middles)]
    elif mode != "full":
        raise ValueError(WRONG_MODE["fft"])
    return summed_for_each(as_floats(x), as_floats(kernel), mode, along) if both else product_of(x, kernel)


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
    in1: npt.ArrayLike,
    in2: npt.ArrayLike,
    mode: str = "full",
    boundary: str = "fill",
    fillvalue: Any = 0,
    *,
    method: str = "auto",
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
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" takes sums, each output as accurate as its own products are, float32 in double precision. The others,
        which SciPy does not have, force that method of `convjit.convolve`, in the precision of the result.

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
    return summed_2d(False, in1, in2, mode, boundary, fillvalue, method)


def correlate2d(
    in1: npt.ArrayLike,
    in2: npt.ArrayLike,
    mode: str = "full",
    boundary: str = "fill",
    fillvalue: Any = 0,
    *,
    method: str = "auto",
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
    return summed_2d(True, in1, in2, mode, boundary, fillvalue, method)


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
    volume, kernel = read("in1", in1), read("in2", in2)
    if measure:
        times = {name: seconds_of(partial(convolve, volume, kernel, mode, name)) for name in ("fft", "direct")}
        return ("fft" if times["fft"] < times["direct"] else "direct"), times
    if mode not in MODES:
        raise ValueError(WRONG_MODE["auto"].format(mode))
    if volume.ndim != kernel.ndim:
        raise ValueError("volume and kernel should have the same dimensionality")
    if mode == "valid":
        slides_over(volume.shape, kernel.shape)
    if volume.size == 0 or kernel.size == 0 or np.result_type(volume, kernel).kind not in "biufc":
        return "direct"
    _, choice = decide(volume.shape, kernel.shape, volume.dtype, kernel.dtype, Options(mode))
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
