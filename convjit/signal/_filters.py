"""`lfilter` and `lfilter_zi` of `scipy.signal`, which convolve along an axis if the filter is FIR."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.lib.array_utils import normalize_axis_index

from convjit._calls import interop
from convjit._methods import TABLE
from convjit._problem.options import one_of
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.numpy._sums import part, summed
from convjit.signal._coefficients import IIR, coefficients, convolved, divided, floating, taps_of, uncut
from convjit.signal._scipys import scipys


def lfilter(
    b: npt.ArrayLike,
    a: npt.ArrayLike,
    x: npt.ArrayLike,
    axis: int = -1,
    zi: npt.ArrayLike | None = None,
    *,
    method: MethodName = "auto",
) -> Any:
    """Filter an array along an axis, as `scipy.signal.lfilter` does; FIR filters are convolutions.

    Parameters
    ----------
    b, a : array_like
        Coefficients of the numerator and the denominator, each a number or one dimension of them. With a single one in
        `a`, the filter is FIR, ``y[i] = sum over j of b[j] / a[0] * x[i - j]``. IIR filters are computed by SciPy.
    x : array_like
        Numbers in at least one dimension. A Dask array gives a lazy one; it is not cut along the axis if the filter is
        IIR.
    axis : int
        The axis to filter along.
    zi : array_like, optional
        What earlier elements add to the first ``len(b) - 1`` outputs, as the call before returned it: of as many
        dimensions as `x`, and of its shape but for `axis`; along the other axes, a length of 1 stands for any.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums as accurately as SciPy does. The others, which SciPy does not have, force that method of
        `convjit.convolve` for an FIR filter: with thousands of taps, a Fourier transform is some 20 times as fast, but
        only of normwise accuracy.

    Returns
    -------
    y : ndarray
        Of the shape of `x` and the dtype ``numpy.result_type(b, a, x, zi)``, where each number counts as an array.
    zf : ndarray
        The state after the last element, of the full shape of `zi`; returned only if `zi` is given.

    Raises
    ------
    ValueError
        If an argument is not as described.
    NotImplementedError
        If the dtype of the result is none of floats (from float32 on), complex numbers and objects.
    ImportError
        If the filter is IIR and SciPy is not installed.

    See Also
    --------
    lfilter_zi : A state to begin with.
    filtfilt : Without a shift of phases.
    convjit.convolve : Also has boundaries, several axes, `out` and the number of threads.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.lfilter([0.5, 0.5], 1.0, [2.0, 4.0, 8.0])
    array([1., 3., 6.])
    >>> signal.lfilter([0.5, 0.5], 1.0, [2.0, 4.0, 8.0], zi=[1.0])
    (array([2., 3., 6.]), array([4.]))
    """
    if method != "auto":
        one_of("method", method, ("auto", *TABLE))
    numerator, denominator = coefficients("b", b), coefficients("a", a)
    if type(x) is not np.ndarray and interop.is_dask(x):
        return _lazily(numerator, denominator, x, axis, zi, method)
    array = interop.read("x", x)
    state = None if zi is None else interop.read("zi", zi)
    if denominator.size > 1:
        return scipys("lfilter", IIR)(numerator, denominator, array, axis, state)
    if array.ndim == 0:
        raise ValueError("x must be at least 1-D")
    axis = normalize_axis_index(axis, array.ndim)
    n = array.shape[axis]
    if state is None:
        taps = taps_of(numerator, denominator, np.result_type(numerator, denominator, array))
        taps = taps[: max(n, 1)] if n < taps.size else taps  # the others meet no element
        return convolved(array, taps, axis, method, count=n)[part(axis, 0, n)]
    state = _state(state, array, axis, numerator.size - 1)
    dtype = np.result_type(numerator, denominator, array, state)
    taps = taps_of(numerator, denominator, dtype)
    wide = dtype.char == "f" and method == "auto"  # sums are rounded with what the state adds
    full = convolved(array, taps.astype(np.float64) if wide else taps, axis, method)
    full[part(axis, 0, taps.size - 1)] += state
    if wide:
        with np.errstate(over="ignore"):
            full = full.astype(np.float32)
    return full[part(axis, 0, n)], full[part(axis, n, n + taps.size - 1)]


def lfilter_zi(b: npt.ArrayLike, a: npt.ArrayLike) -> Array:
    """Find the state of a filter whose input was always 1, as `scipy.signal.lfilter_zi` does.

    Parameters
    ----------
    b, a : array_like
        Coefficients of the numerator and the denominator, each a number or one dimension of them. With a single one in
        `a`, the filter is FIR; IIR filters are computed by SciPy.

    Returns
    -------
    ndarray
        The `zi` of `lfilter`, in floating point.

    Raises
    ------
    ValueError
        If `b` or `a` has more than one dimension, or `a` has no coefficient but 0.
    ImportError
        If the filter is IIR and SciPy is not installed.

    See Also
    --------
    lfilter : Takes the result, times the first input, as `zi`.

    Notes
    -----
    For an FIR filter, each element of the state is the sum of all coefficients behind its own.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.lfilter_zi([0.5, 0.25, 0.25], 1.0)
    array([0.5 , 0.25])
    """
    numerator, denominator = np.atleast_1d(interop.read("b", b), interop.read("a", a))
    if numerator.ndim != 1:
        raise ValueError("Numerator b must be 1-D.")
    if denominator.ndim != 1:
        raise ValueError("Denominator a must be 1-D.")
    if denominator.size > 1:
        result: Array = scipys("lfilter_zi", IIR)(numerator, denominator)
        return result
    if not denominator.any():
        raise ValueError("There must be at least one nonzero `a` coefficient.")
    dtype = floating(np.result_type(numerator, denominator))
    return np.cumsum(divided(numerator, denominator, dtype)[:0:-1])[::-1]


def _state(zi: Array, x: Array, axis: int, length: int) -> Array:
    """Check a state, and repeat it along axes where it has length 1."""
    if zi.ndim != x.ndim:
        raise ValueError(f"Dimensions of parameters x and zi must match, but x.ndim={x.ndim}, zi.ndim={zi.ndim}!")
    expected = (*x.shape[:axis], length, *x.shape[axis + 1 :])
    if zi.shape == expected:
        return zi
    for place, (have, want) in enumerate(zip(zi.shape, expected, strict=True)):
        if have != want and (have != 1 or place == axis):
            raise ValueError(f"Unexpected shape for parameter zi: expected {expected}, found {zi.shape}.")
    return np.broadcast_to(zi, expected)


def _lazily(b: Array, a: Array, x: Any, axis: int, zi: Any, method: str) -> Any:
    """Filter a Dask array."""
    if zi is not None:
        raise ValueError(f"`zi` must be None for a Dask array, which is filtered as a whole; got {type(zi).__name__}.")
    if a.size > 1:
        return uncut(lfilter, b, a, x, axis, {})
    axis = normalize_axis_index(axis, x.ndim)
    n = x.shape[axis]
    taps = taps_of(b, a, np.result_type(b, a, x.dtype))
    taps = taps[: max(n, 1)] if n < taps.size else taps  # not where `n` is NaN, which Dask has for unknown lengths
    return summed(x, taps, "full", axis, method=method)[part(axis, 0, n)]
