"""`filtfilt` of `scipy.signal`, which convolves along an axis, there and back, if the filter is FIR."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.lib.array_utils import normalize_axis_index

from convjit._calls import interop
from convjit._runtime.types import Array
from convjit.numpy._sums import part
from convjit.signal._coefficients import IIR, convolved, floating, taps_of, uncut
from convjit.signal._scipys import scipys


def filtfilt(
    b: npt.ArrayLike,
    a: npt.ArrayLike,
    x: npt.ArrayLike,
    axis: int = -1,
    padtype: str | None = "odd",
    padlen: int | None = None,
    method: str = "pad",
    irlen: int | None = None,
) -> Any:
    """Filter an array forward and backward along an axis, as `scipy.signal.filtfilt` does: no phase is shifted.

    Parameters
    ----------
    b, a : array_like
        Coefficients of the numerator and the denominator, each a number or one dimension of them. With a single one in
        `a`, the filter is FIR; IIR filters are computed by SciPy.
    x : array_like
        Numbers in at least one dimension. A Dask array gives a lazy one, which is not cut along the axis.
    axis : int
        The axis to filter along.
    padtype : {"odd", "even", "constant", None}
        What lies outside `x`: to the left of ``a b c`` the values ``2a-c 2a-b`` ("odd"), ``c b`` ("even") or ``a a``
        ("constant"). Outside of all that, and with None, each filter goes on with the last value that it meets.
    padlen : int, optional
        How many of these values; 3 times the number of coefficients by default. It is less than ``x.shape[axis]``.
    method : {"pad", "gust"}
        "gust", Gustafsson's method, chooses states such that filtering backward first gives the same; it is computed
        by SciPy.
    irlen : int, optional
        With "gust", the length of the filter's response to an impulse; by default, it is not limited.

    Returns
    -------
    ndarray
        Of the shape of `x`, in floating point.

    Raises
    ------
    ValueError
        If an argument is not as described.
    NotImplementedError
        If the dtype of the result is none of floats (from float32 on), complex numbers and objects.
    ImportError
        If the filter is IIR or `method` is "gust", and SciPy is not installed.

    See Also
    --------
    lfilter : Filter once, forward.
    savgol_filter : Smooth by polynomials.

    References
    ----------
    F. Gustafsson, "Determining the initial states in forward-backward filtering", IEEE Transactions on Signal
    Processing 44 (1996), 988-992.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.filtfilt([0.5, 0.5], 1.0, [0.0, 0.0, 4.0, 0.0, 0.0, 0.0, 0.0])
    array([0., 1., 2., 1., 0., 0., 0.])
    """
    numerator, denominator = np.atleast_1d(interop.read("b", b), interop.read("a", a))
    if method not in ("pad", "gust"):
        raise ValueError("method must be 'pad' or 'gust'.")
    options = {"padtype": padtype, "padlen": padlen, "method": method, "irlen": irlen}
    if interop.is_dask(x):
        return uncut(filtfilt, numerator, denominator, x, axis, options)
    array = interop.read("x", x)
    if method == "gust" or denominator.size > 1:
        what = "`method` 'gust'" if method == "gust" else IIR
        return scipys("filtfilt", what)(numerator, denominator, array, axis, **options)
    edge = _edge(padtype, padlen, array, axis, numerator.size)
    axis = normalize_axis_index(axis, array.ndim)
    dtype = np.result_type(numerator, denominator, array, floating(np.result_type(numerator, denominator)))
    taps = taps_of(numerator, denominator, dtype)
    wide = np.result_type(dtype, np.float64) if dtype.kind in "fc" else dtype  # rounded once, at the end
    taps, array = taps.astype(wide), array.astype(wide, copy=False)
    return _forward_and_backward(taps, array, axis, padtype, edge).astype(dtype, copy=False)


def _forward_and_backward(taps: Array, x: Array, axis: int, padtype: str | None, edge: int) -> Array:
    """Apply an FIR filter twice to an array that is extended by `edge` values; the outputs of these are not computed.

    A filter that begins in its steady state is one that has met the first value for ever.
    """
    reach = taps.size - 1
    n, known = x.shape[axis], min(edge, reach)
    first, last = x[part(axis, 0, 1)], x[part(axis, n - 1, n)]
    before, after = x[part(axis, 1, 1 + known)], x[part(axis, n - 1 - known, n - 1)]
    before, after = np.flip(before, axis), np.flip(after, axis)
    if padtype == "odd":
        before, after = 2 * first - before, 2 * last - after
    elif padtype == "constant":
        before, after = np.repeat(first, known, axis), np.repeat(last, known, axis)
    extended = np.concatenate([before, x, after], axis)
    if known < reach:
        extended = np.concatenate([np.repeat(extended[part(axis, 0, 1)], reach - known, axis), extended], axis)
    forward = convolved(extended, taps, axis, "auto", "valid")
    if known < reach:
        end = forward.shape[axis]
        forward = np.concatenate([forward, np.repeat(forward[part(axis, end - 1, end)], reach - known, axis)], axis)
    return convolved(forward, taps[::-1], axis, "auto", "valid")


def _edge(padtype: str | None, padlen: int | None, x: Array, axis: int, coefficients: int) -> int:
    """Check how an array is extended, and return by how many values."""
    if padtype not in ("even", "odd", "constant", None):
        wrong = f"Unknown value '{padtype}' given to padtype."
        raise ValueError(f"{wrong} padtype must be 'even', 'odd', 'constant', or None.")
    edge = 0 if padtype is None else 3 * coefficients if padlen is None else padlen
    if x.shape[axis] <= edge:
        raise ValueError(f"The length of the input vector x must be greater than padlen, which is {edge}.")
    return max(edge, 0)
