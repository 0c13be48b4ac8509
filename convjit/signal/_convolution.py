"""`convolve` and `correlate` of `scipy.signal`, and the functions that choose their method and list their lags."""

from __future__ import annotations

import timeit
from collections.abc import Callable
from functools import partial
from typing import Literal, overload

import numpy as np
import numpy.typing as npt

from convjit._calls.dispatch import compute
from convjit._calls.interop import is_dask, read
from convjit._choice.decide import decide
from convjit._methods import TABLE
from convjit._methods.method import InexactError
from convjit._problem.dtypes import dtypes
from convjit._problem.options import Options, given
from convjit._problem.words import MODES, Mode
from convjit._runtime.types import Array
from convjit.signal._arguments import (
    WRONG_MODE,
    arrays,
    check_not_empty,
    check_swapped,
    lazily,
    lengths,
    product,
    unread,
)

SumMethod = Literal["auto", "direct", "fft"]

# The methods of `convjit.convolve` that stand for SciPy's; for longdouble, those that need no compiled code.
METHODS = {"auto": "auto", "direct": "direct", "fft": "overlap_save"}
LONGDOUBLE_METHODS = {"auto": "auto", "direct": "plain", "fft": "fft"}

# A timing lasts at least so many seconds; one that lasts longer than the second figure is not repeated.
SHORTEST_TIMING = 5e-3
LONG_TIMING = 1.0


def convolve(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", method: SumMethod = "auto") -> Array:
    """Convolve two arrays, as `scipy.signal.convolve` does.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, or objects that can be added and multiplied, in the same number of dimensions.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`.
    method : {"auto", "direct", "fft"}
        "direct" sums products, "fft" uses Fourier transforms, and "auto" takes the fastest method.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(in1, in2)``; a scalar if both have no dimensions.

    Raises
    ------
    ValueError
        If an argument is not as described, if an array is empty, or in mode "valid" if neither array is at least as
        large as the other in every dimension.

    See Also
    --------
    correlate : The same with `in2` reversed and conjugated.
    convolve2d : With boundaries.
    choose_conv_method : Which method "auto" stands for.
    convjit.convolve : Also has boundaries, axes, `out`, the number of threads and all methods as options.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.convolve([1, 2, 3], [1, 0, -1], mode="same")
    array([ 2,  2, -2])
    """
    volume, kernel = arrays(in1, in2)
    if volume.ndim != kernel.ndim:
        raise ValueError("volume and kernel should have the same dimensionality")
    return _summed(False, volume, kernel, mode, method) if volume.ndim else product(volume, kernel)


def correlate(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", method: SumMethod = "auto") -> Array:
    """Correlate two arrays, as `scipy.signal.correlate` does: convolve with `in2` reversed and conjugated.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, or objects that can be added and multiplied, in the same number of dimensions; `in2` is conjugated.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`.
    method : {"auto", "direct", "fft"}
        "direct" sums products, "fft" uses Fourier transforms, and "auto" takes the fastest method.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(in1, in2)``; a scalar if both have no dimensions.

    Raises
    ------
    ValueError
        If an argument is not as described, if an array is empty, or in mode "valid" if neither array is at least as
        large as the other in every dimension.

    See Also
    --------
    convolve : The same without reversing `in2`.
    correlation_lags : The shift of each output.
    convjit.correlate : Also has lags, boundaries, axes, `out`, the number of threads and all methods as options.

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
        return product(x, kernel.conj() if kernel.dtype.kind == "c" else kernel)
    return _summed(True, x, kernel, mode, method)


@overload
def choose_conv_method(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", measure: Literal[False] = False
) -> SumMethod: ...


@overload
def choose_conv_method(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", *, measure: bool
) -> SumMethod | tuple[SumMethod, dict[str, float]]: ...


def choose_conv_method(
    in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", measure: bool = False
) -> SumMethod | tuple[SumMethod, dict[str, float]]:
    """Find whether `convolve` and `correlate` are faster with method "direct" or "fft".

    Parameters
    ----------
    in1, in2 : array_like
        The arrays that are to be convolved.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`.
    measure : bool
        Whether to time both methods; otherwise the profile of this machine predicts their times.

    Returns
    -------
    method : {"direct", "fft"}
        The faster one, for `convolve` and `correlate`; "auto" takes it, or a method that is as exact and faster.
    times : dict of str to float
        Seconds that each took; returned only if `measure` is true.

    Raises
    ------
    ValueError
        If `mode` is not one of these, or if the arrays have different numbers of dimensions.

    See Also
    --------
    convolve : Takes the result as `method`.
    convjit.explain : Which of all methods is predicted to be the fastest, and why.

    Examples
    --------
    >>> import numpy
    >>> from convjit import signal
    >>> signal.choose_conv_method(numpy.ones((512, 512)), numpy.ones((3, 3)))
    'direct'
    >>> signal.choose_conv_method(numpy.ones((512, 512)), numpy.ones((99, 99)), mode="same")
    'fft'
    """
    volume, kernel = map(read if measure else unread, ("in1", "in2"), (in1, in2))
    if measure:
        times = {name: _seconds_of(partial(convolve, volume, kernel, mode, name)) for name in ("fft", "direct")}
        return ("fft" if times["fft"] < times["direct"] else "direct"), times
    if mode not in MODES:
        raise ValueError(WRONG_MODE["auto"].format(mode))
    if volume.ndim != kernel.ndim:
        raise ValueError("volume and kernel should have the same dimensionality")
    if mode == "valid":
        check_swapped(volume.shape, kernel.shape)
    if volume.size == 0 or kernel.size == 0 or np.result_type(volume.dtype, kernel.dtype).kind not in "biufc":
        return "direct"
    _, choice = decide(volume.shape, kernel.shape, volume.dtype, kernel.dtype, Options(mode))
    return "direct" if TABLE[choice.method].ALWAYS_EXACT else "fft"


def correlation_lags(in1_len: int, in2_len: int, mode: str = "full") -> npt.NDArray[np.int_]:
    """List the shift of `in2` against `in1` for each output of `correlate`, as `scipy.signal.correlation_lags` does.

    Parameters
    ----------
    in1_len, in2_len : int
        Lengths of two arrays of one dimension.
    mode : {"full", "valid", "same"}
        Which lags: all, those at which one array lies within the other, or as many as the first array has elements.

    Returns
    -------
    ndarray
        The lag of each output.

    Raises
    ------
    ValueError
        If `mode` is not one of these.

    See Also
    --------
    correlate : Computes the outputs at these lags.
    convjit.correlate : Computes those at some lags only.

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
        last = in1_len - in2_len
        return np.arange(min(last, 0), max(last, 0) + 1)
    raise ValueError(f"Mode {mode} is invalid")


def _summed(correlate: bool, x: Array, kernel: Array, mode: str, method: str) -> Array:
    """Check the arguments, given arrays of the same number of dimensions, and compute."""
    if method not in METHODS:
        raise ValueError("Acceptable method flags are 'auto', 'direct', or 'fft'.")
    if mode not in MODES:
        raise ValueError(WRONG_MODE["direct" if correlate else method].format(mode))
    check_not_empty(x, kernel, mode)
    if mode == "valid":
        check_swapped(x.shape, kernel.shape)
    kinds = {x.dtype.kind, kernel.dtype.kind}
    if "O" not in kinds and not kinds <= set("biufc"):
        raise ValueError(f"Unsupported type: in1 and in2 must hold numbers; got {x.dtype} and {kernel.dtype}.")
    if is_dask(x):
        name, dtype = "correlate" if correlate else "convolve", np.result_type(x.dtype, kernel.dtype)
        return lazily(name, partial(_summed, correlate), x, kernel, mode, method, mode=mode, dtype=dtype)
    if "O" in kinds:
        return _sum_of_objects(x, np.flip(kernel) if correlate else kernel, mode)
    longdouble = dtypes(x.dtype.char, kernel.dtype.char).compute.char in "gG"
    name = (LONGDOUBLE_METHODS if longdouble else METHODS)[method]
    try:
        result = compute(x, kernel, given(mode=mode, method=name, correlate=correlate))
    except InexactError:  # a transform would not be exact for integers this large
        return compute(x, kernel, given(mode=mode, method="direct", correlate=correlate))
    if name == "fft" and not np.isfinite(result).all():  # a NaN or Inf has reached every output
        return compute(x, kernel, given(mode=mode, method="plain", correlate=correlate))
    return result


def _sum_of_objects(x: Array, kernel: Array, mode: str) -> Array:
    """Convolve objects by the definition, one element of the smaller array at a time, by their own `+` and `*`."""
    if kernel.size > x.size and mode != "same":
        x, kernel = kernel, x
    full = np.zeros([n + k - 1 for n, k in lengths(x, kernel)], object)
    for place in np.ndindex(kernel.shape):
        full[tuple(slice(p, p + n) for p, n in zip(place, x.shape, strict=True))] += x * kernel[place]
    if mode == "full":
        return full
    if mode == "same":
        return full[tuple(slice((k - 1) // 2, (k - 1) // 2 + n) for n, k in lengths(x, kernel))]
    return full[tuple(slice(k - 1, n) for n, k in lengths(x, kernel))]


def _seconds_of(run: Callable[[], object]) -> float:
    """Measure the least seconds that a call takes, after a first call that compiles."""
    run()
    timer, number = timeit.Timer(run), 1
    while (time := timer.timeit(number)) < SHORTEST_TIMING:
        number *= 10
    if time < LONG_TIMING:
        time = min(time, *timer.repeat(2, number))
    return time / number
