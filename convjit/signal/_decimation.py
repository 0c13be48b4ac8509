"""`decimate` of `scipy.signal`: by polyphase filters, or by SciPy's own filters of infinite impulse response."""

from __future__ import annotations

import operator
import sys
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import is_dask
from convjit._runtime.types import Array
from convjit.signal._lowpass import lowpass, scipy_signal
from convjit.signal._polyphase import filtered, read_signals, real
from convjit.signal._resampling import resample_poly, upfirdn


def decimate(
    x: npt.ArrayLike, q: int, n: int | None = None, ftype: Any = "iir", axis: int = -1, zero_phase: bool = True
) -> Array:
    """Downsample signals after a low-pass filter, as `scipy.signal.decimate` does.

    Parameters
    ----------
    x : array_like
        Signals along an axis; any number of dimensions. With "fir", a Dask array gives a lazy one.
    q : int
        Every `q`-th output of the filter is kept.
    n : int, optional
        The order of the filter: 8 by default for "iir", and ``20 * q`` for "fir".
    ftype : {"iir", "fir"} or scipy.signal.dlti
        The filter: Chebyshev's of type I, which needs SciPy, or one with a Hamming window, or any system.
    axis : int
        The axis of the signals.
    zero_phase : bool
        Whether outputs are not delayed: "iir" filters forwards and backwards, and "fir" shifts by half its length.

    Returns
    -------
    ndarray
        Of length ``ceil(x.shape[axis] / q)`` along `axis`. Integers and float16 give float64.

    Raises
    ------
    ValueError
        If `ftype` is not one of these.
    TypeError
        If `q` or `n` is not an integer.
    ImportError
        If `ftype` is "iir", and SciPy is not installed.

    See Also
    --------
    resample_poly : By a ratio of two integers.
    convjit.convolve : With ``stride=q``, by any filter.

    Notes
    -----
    Only the outputs that are kept are computed by a filter of finite impulse response. Others are SciPy's, and compute
    all outputs.

    Examples
    --------
    >>> import numpy
    >>> from convjit import signal
    >>> signal.decimate(numpy.ones(240), 4, ftype="fir")[20:23].round(6)
    array([1., 1., 1.])
    """
    signals, q = read_signals(x), operator.index(q)
    order = None if n is None else operator.index(n)
    floating = signals.dtype.kind in "fc" and signals.dtype.char != "e"
    dtype = signals.dtype if floating else np.dtype(np.float64)
    system: Any = sys.modules.get("scipy.signal")
    if ftype == "fir":
        taps = lowpass((20 * q if order is None else order) + 1, 1 / q, "hamming")
    elif ftype == "iir":
        system = scipy_signal("`ftype` 'iir'")
        sections = system.cheby1(8 if order is None else order, 0.05, 0.8 / q, output="sos")
        return _recursive("sos", (sections.astype(dtype),), signals, q, axis, zero_phase)
    elif system and isinstance(ftype, system.dlti):
        zeros_and_poles = ftype.to_zpk()
        transfer = ftype.to_tf()
        if zeros_and_poles.poles.size:
            if np.iscomplex(zeros_and_poles.poles).any() or np.iscomplex(zeros_and_poles.gain):
                return _recursive("", (transfer.num, transfer.den), signals, q, axis, zero_phase)
            sections = system.zpk2sos(zeros_and_poles.zeros, zeros_and_poles.poles, zeros_and_poles.gain)
            return _recursive("sos", (sections.astype(dtype),), signals, q, axis, zero_phase)
        taps = transfer.num / transfer.den
    else:
        raise ValueError("invalid ftype")
    if ftype == "fir":
        taps = taps.astype(real(dtype))
    if zero_phase:
        return resample_poly(signals, 1, q, axis, taps)
    if is_dask(signals):
        kept = [slice(None)] * signals.ndim
        kept[axis] = slice(-(-signals.shape[axis] // q))
        return upfirdn(taps, signals, 1, q, axis)[tuple(kept)]
    return filtered(signals, taps, 1, q, axis, 0, -(-signals.shape[axis] // q), "constant", 0)


def _recursive(form: str, coefficients: tuple[Any, ...], x: Array, q: int, axis: int, zero_phase: bool) -> Array:
    """Filter by one of SciPy's filters of infinite impulse response, and keep every `q`-th output."""
    name = f"{form}filtfilt" if zero_phase else "sosfilt" if form else "lfilter"
    result: Array = getattr(scipy_signal("filters of infinite impulse response"), name)(
        *coefficients, np.asarray(x), axis=axis
    )
    kept = [slice(None)] * x.ndim
    kept[axis] = slice(None, None, q)
    return result[tuple(kept)]
