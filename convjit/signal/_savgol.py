"""`savgol_filter` and `savgol_coeffs` of `scipy.signal`: smoothing and derivatives by polynomials fitted to windows."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from numpy.lib.array_utils import normalize_axis_index

from convjit._calls import interop
from convjit._calls.dispatch import compute
from convjit._problem.options import PLAIN
from convjit._problem.words import MethodName
from convjit._runtime import lazy
from convjit._runtime.types import Array
from convjit.ndimage import convolve1d

MODES = ("mirror", "constant", "nearest", "interp", "wrap")


def savgol_coeffs(
    window_length: int,
    polyorder: int,
    deriv: int = 0,
    delta: float = 1.0,
    pos: float | None = None,
    use: str = "conv",
    *,
    xp: Any = None,
    device: Any = None,
) -> Any:
    """Compute the taps of a Savitzky-Golay filter, as `scipy.signal.savgol_coeffs` does.

    Parameters
    ----------
    window_length : int
        Number of taps.
    polyorder : int
        Order of the polynomial, which is less than `window_length`.
    deriv : int
        Order of the derivative; 0 smooths.
    delta : float
        Distance of the samples, for derivatives.
    pos : int, optional
        Place in the window for which the polynomial is evaluated; its middle by default.
    use : {"conv", "dot"}
        The order of the taps: for a convolution, or for a dot product with the samples.
    xp : module, optional
        Whose array to return; NumPy's by default.
    device : optional
        Where to put that array.

    Returns
    -------
    ndarray
        Of float64.

    Raises
    ------
    ValueError
        If an argument is not as described.

    See Also
    --------
    savgol_filter : Filters by these taps.

    Notes
    -----
    Taps for the middle of a window are symmetric or antisymmetric to the last bit, so that the derivative of a constant
    is zero. Polynomials are fitted in orthogonal columns: the error of a tap is some 1e-15 of the largest one, where
    SciPy's is 2e-13 with 21 taps of order 4, and 3e-8 with 31 of order 9.

    References
    ----------
    A. Savitzky and M. J. E. Golay, "Smoothing and differentiation of data by simplified least squares procedures",
    Analytical Chemistry 36 (1964), 1627-1639. J. Luo, K. Ying and J. Bai, "Savitzky-Golay smoothing and
    differentiation filter for even number data", Signal Processing 85 (2005), 1429-1434.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.savgol_coeffs(5, 2).round(4)
    array([-0.0857,  0.3429,  0.4857,  0.3429, -0.0857])
    >>> signal.savgol_coeffs(4, 2, pos=3, deriv=1, use="dot").round(4)
    array([ 0.45, -0.85, -0.65,  1.05])
    """
    if polyorder >= window_length:
        raise ValueError("polyorder must be less than window_length.")
    middle = (window_length - 1) / 2
    place = middle if pos is None else pos
    if not 0 <= place < window_length:
        raise ValueError("pos must be nonnegative and less than window_length.")
    if use not in ("conv", "dot"):
        raise ValueError("`use` must be 'conv' or 'dot'")
    taps = _fit(window_length, polyorder, deriv, place) / float(delta) ** deriv
    if place == middle:
        taps = (taps + (-1) ** deriv * taps[::-1]) / 2
    return (xp or np).asarray(taps[::-1].copy() if use == "conv" else taps, device=device)


def savgol_filter(
    x: npt.ArrayLike,
    window_length: int,
    polyorder: int,
    deriv: int = 0,
    delta: float = 1.0,
    axis: int = -1,
    mode: Literal["mirror", "constant", "nearest", "wrap", "interp"] = "interp",
    cval: float = 0.0,
    *,
    method: MethodName = "auto",
) -> Any:
    """Smooth an array by a Savitzky-Golay filter, or differentiate it, as `scipy.signal.savgol_filter` does.

    Parameters
    ----------
    x : array_like
        Numbers in at least one dimension. float32 stays so, and all other dtypes become float64. A Dask array gives a
        lazy one.
    window_length : int
        Number of elements that a polynomial is fitted to.
    polyorder : int
        Order of the polynomial, which is less than `window_length`.
    deriv : int
        Order of the derivative; 0 smooths.
    delta : float
        Distance of the samples, for derivatives.
    axis : int
        The axis to filter along.
    mode : {"mirror", "constant", "nearest", "wrap", "interp"}
        The values outside `x`: to the left of ``a b c d`` the values ``d c b``, `cval`, ``a a a`` or ``b c d``. With
        "interp", the first and last ``window_length // 2`` outputs are those of the polynomial that is fitted to the
        first and last `window_length` elements, of which there have to be as many.
    cval : number
        The value outside `x` in mode "constant".
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums as SciPy does, in double precision. The others, which SciPy does not have, force that method of
        `convjit.convolve`.

    Returns
    -------
    ndarray
        Of the shape of `x`, in float32 or float64.

    Raises
    ------
    ValueError
        If an argument is not as described.

    See Also
    --------
    savgol_coeffs : The taps of the filter.
    filtfilt : Any other filter, without a shift of phases.

    Notes
    -----
    A NaN or Inf reaches only the outputs whose window holds it; at the ends of mode "interp", those of its line.

    References
    ----------
    A. Savitzky and M. J. E. Golay, "Smoothing and differentiation of data by simplified least squares procedures",
    Analytical Chemistry 36 (1964), 1627-1639.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.savgol_filter([2, 2, 5, 2, 1, 0, 1, 4, 9], 5, 2).round(2)
    array([1.66, 3.17, 3.54, 2.86, 0.66, 0.17, 1. , 4. , 9. ])
    """
    if mode not in MODES:
        raise ValueError("mode must be 'mirror', 'constant', 'nearest' 'wrap' or 'interp'.")
    taps = _taps(window_length, polyorder, deriv, delta)
    if interop.is_dask(x):
        return _lazily(x, (window_length, polyorder, deriv, delta), axis, mode, cval, method)
    array = interop.read("x", x)
    if array.dtype not in (np.float64, np.float32):
        array = array.astype(np.float64)
    axis = normalize_axis_index(axis, array.ndim)
    if mode != "interp":
        return convolve1d(array, taps, axis, mode=mode, cval=cval, method=method)
    n = array.shape[axis]
    if window_length > n:
        raise ValueError("If mode is 'interp', window_length must be less than or equal to the size of x.")
    result = convolve1d(array, taps, axis, mode="constant", method=method)
    half = window_length // 2
    if half and array.size:
        lines, ends = array.swapaxes(axis, -1), result.swapaxes(axis, -1)
        first, last = _at_ends(window_length, polyorder, deriv, delta)
        with np.errstate(invalid="ignore"):  # NumPy's products of NaN warn on some CPUs
            ends[..., :half] = lines[..., :window_length] @ first
            ends[..., n - half :] = lines[..., n - window_length :] @ last
    return result


@lru_cache(maxsize=256)
def _taps(window_length: int, polyorder: int, deriv: int, delta: float) -> Array:
    taps: Array = savgol_coeffs(window_length, polyorder, deriv, delta)
    taps.flags.writeable = False
    return taps


@lru_cache(maxsize=64)
def _at_ends(window_length: int, polyorder: int, deriv: int, delta: float) -> tuple[Array, Array]:
    """Matrices that map the first and the last window of a line to its first and last outputs."""
    places = range(window_length // 2)
    columns = [savgol_coeffs(window_length, polyorder, deriv, delta, place, "dot") for place in places]
    first = np.stack(columns, 1)
    return first, (-1) ** deriv * first[::-1, ::-1]


@lru_cache(maxsize=1024)
def _fit(window_length: int, polyorder: int, deriv: int, place: float) -> Array:
    """What each sample adds to a derivative, at a place, of the polynomial that is fitted to a window.

    It is fitted by orthogonal columns, in distances from the middle that are relative to the largest of them: no power
    of these is large.
    """
    if deriv > polyorder:
        return np.zeros(window_length)
    middle = (window_length - 1) / 2
    scale = middle or 1.0
    q, r = np.linalg.qr(np.vander((np.arange(window_length) - middle) / scale, polyorder + 1, increasing=True))
    t = (place - middle) / scale
    derivatives = [math.perm(order, deriv) * t ** max(order - deriv, 0) for order in range(polyorder + 1)]
    fit: Array = q @ np.linalg.solve(r.T, np.array(derivatives) / scale**deriv)
    return fit


def _lazily(x: Any, fit: tuple[Any, ...], axis: int, mode: str, cval: float, method: str) -> Any:
    """Filter a Dask array."""
    window_length, taps, n = fit[0], _taps(*fit), x.shape[axis]
    x = x if x.dtype in (np.float64, np.float32) else x.astype(np.float64)
    axis, dask = normalize_axis_index(axis, x.ndim), lazy.load("dask.array")
    accuracy = "elementwise" if method == "auto" else "normwise"
    if mode != "interp":
        boundary = "fill" if mode == "constant" else mode
        # Windows of an even length reach further ahead in `scipy.ndimage`: as they do in an array that is turned round.
        even = window_length % 2 == 0
        x, taps = (dask.flip(x, axis), taps[::-1]) if even else (x, taps)
        result = compute(x, taps, ("same", method, boundary, cval, axis, None, accuracy, False, *PLAIN)).astype(x.dtype)
        return dask.flip(result, axis) if even else result
    if window_length > n:
        raise ValueError("If mode is 'interp', window_length must be less than or equal to the size of x.")
    middle = compute(x, taps, ("valid", method, "fill", 0, axis, None, accuracy, False, *PLAIN))
    lines, ends = dask.moveaxis(x, axis, -1), _at_ends(*fit)
    first, last = lines[..., :window_length] @ ends[0], lines[..., n - window_length :] @ ends[1]
    # Of an even number of taps, the first output of mode "valid" is the last one of the first window, too.
    parts = [first, dask.moveaxis(middle, axis, -1)[..., 1 - window_length % 2 :], last]
    return dask.moveaxis(dask.concatenate(parts, -1), -1, axis).astype(x.dtype)
