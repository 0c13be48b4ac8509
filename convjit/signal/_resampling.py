"""`upfirdn` and `resample_poly` of `scipy.signal`, by polyphase filters."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import is_dask, read
from convjit._runtime import lazy
from convjit._runtime.types import Array
from convjit.signal._continuation import MODES as CONTINUED
from convjit.signal._lowpass import lowpass
from convjit.signal._polyphase import filtered, read_signals, real, sum_dtype

# How signals are continued.
MODES = ("constant", *CONTINUED)

# What `resample_poly` may subtract from signals before, and add again after.
BACKGROUNDS: dict[str, Any] = {"maximum": np.max, "mean": np.mean, "median": np.median, "minimum": np.min}


def upfirdn(
    h: npt.ArrayLike,
    x: npt.ArrayLike,
    up: int = 1,
    down: int = 1,
    axis: int = -1,
    mode: str = "constant",
    cval: Any = 0,
) -> Array:
    """Upsample, filter and downsample signals, as `scipy.signal.upfirdn` does.

    Parameters
    ----------
    h : array_like
        The coefficients of the filter, in one dimension.
    x : array_like
        Signals along an axis; any number of dimensions. A Dask array gives a lazy one.
    up : int
        Each input is followed by ``up - 1`` zeros.
    down : int
        Of the outputs of the filter, every `down`-th is kept. The others are not computed.
    axis : int
        The axis of the signals.
    mode : {"constant", "symmetric", "reflect", "edge", "wrap", "antisymmetric", "antireflect", "line", "smooth"}
        How signals ``a b c d`` go on: with `cval`, ``d c b a``, ``c b a b``, ``d d d d`` or ``a b c d``; turned by half
        a turn about the place behind the last point ("antisymmetric") or about the last point; along the line through
        the first and the last point, or through the last two points ("smooth").
    cval : number
        The value outside under "constant".

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(h, x, numpy.float32)``. Its length along `axis` is
        ``((x.shape[axis] - 1) * up + len(h) - 1) // down + 1``.

    Raises
    ------
    ValueError
        If `h` is empty or not of one dimension, if `up` or `down` is less than 1, or if `mode` is not one of these.
    TypeError
        If the dtype of the result would not be of single or double precision.
    IndexError
        If `x` has no such axis.

    See Also
    --------
    resample_poly : Designs the filter, and removes its delay.
    decimate : Downsample after a low-pass filter.

    Notes
    -----
    Each output is the sum of the products with the taps of its phase: R. E. Crochiere and L. R. Rabiner, "Multirate
    Digital Signal Processing", 1983, chapter 3.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.upfirdn([1, 2, 1], [1, 0, 2, 3], up=2)  # linear interpolation
    array([1., 2., 1., 0., 2., 4., 5., 6., 3.])
    >>> signal.upfirdn([1, 1], [1, 2, 3, 4, 5], down=2, mode="edge")
    array([2., 5., 9.])
    """
    taps, signals = _coefficients(h), read_signals(x)
    up, down = int(up), int(down)
    if up < 1 or down < 1:
        raise ValueError("Both up and down must be >= 1")
    outputs = max(0, ((signals.shape[axis] - 1) * up + taps.size - 1) // down + 1)
    mode = mode.lower()
    if mode not in MODES:
        raise ValueError(f"Unknown mode: {mode}")
    if is_dask(signals):
        compute = partial(_upfirdn_of, taps, up=up, down=down, axis=axis, mode=mode, cval=cval)
        return _in_chunks(compute, signals, axis, outputs, sum_dtype(taps, signals))
    return filtered(signals, taps, up, down, axis, 0, outputs, mode, cval)


def resample_poly(
    x: npt.ArrayLike,
    up: int,
    down: int,
    axis: int = 0,
    window: Any = ("kaiser", 5.0),
    padtype: str = "constant",
    cval: Any = None,
) -> Array:
    """Resample signals by the factor ``up / down``, as `scipy.signal.resample_poly` does.

    Parameters
    ----------
    x : array_like
        Signals along an axis; any number of dimensions. A Dask array gives a lazy one.
    up, down : int
        The factor; common divisors are taken out.
    axis : int
        The axis of the signals.
    window : str, tuple, float or array_like
        The window by which a low-pass filter is designed, as `scipy.signal.get_window` takes it, or in an array or a
        list the coefficients of a filter for the upsampled signal, the middle of which is at each output.
    padtype : str
        A mode of `upfirdn` says how signals go on. With "mean", "median", "minimum" or "maximum", that value of each
        signal is the value outside.
    cval : number, optional
        The value outside under "constant"; 0 by default.

    Returns
    -------
    ndarray
        Of length ``ceil(x.shape[axis] * up / down)`` along `axis`, and of dtype
        ``numpy.result_type(h, x, numpy.float32)``, where the filter `h` is designed in the dtype of `x`, or in float64
        for integers. If `up` equals `down`, a copy of `x`.

    Raises
    ------
    ValueError
        If an argument is not as described.
    TypeError
        If the dtype of the result would not be of single or double precision.
    ImportError
        If a window needs SciPy, which is not installed: "kaiser", "hamming", "hann", "blackman", "bartlett" and
        "boxcar" do not.

    See Also
    --------
    upfirdn : By a filter of your own.
    decimate : By an integer.

    Notes
    -----
    R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal Processing", 1983, chapters 3 and 4. The default filter
    has ``20 * max(up, down) + 1`` coefficients, and cuts off at the lower of both Nyquist frequencies.

    Examples
    --------
    >>> import numpy
    >>> from convjit import signal
    >>> signal.resample_poly(numpy.ones(6), 1, 2, padtype="edge").round(3)
    array([1., 1., 1.])
    >>> signal.resample_poly([1.0, 3.0, 5.0], 2, 1, window=[0.5, 1, 0.5])
    array([ 2.,  4.,  6.,  8., 10.,  5.])
    """
    signals = read_signals(x)
    up, down = _whole("up", up), _whole("down", down)
    if up < 1 or down < 1:
        raise ValueError("up and down must be >= 1")
    if cval is not None and padtype != "constant":
        raise ValueError(f"cval has no effect when padtype is {padtype}")
    common = math.gcd(up, down)
    up, down = up // common, down // common
    if up == down == 1:
        same: Array = signals.copy()
        return same
    outputs = -(-signals.shape[axis] * up // down)
    taps = _filter_for(signals.dtype, up, down, window)
    if padtype not in (*BACKGROUNDS, *MODES):
        raise ValueError(f"padtype must be one of: {', '.join((*BACKGROUNDS, *MODES))}")
    if is_dask(signals):
        compute = partial(resample_poly, up=up, down=down, axis=axis, window=window, padtype=padtype, cval=cval)
        return _in_chunks(compute, signals, axis, outputs, sum_dtype(taps, signals))
    mode = "constant" if padtype in BACKGROUNDS else padtype
    background = None
    if padtype in BACKGROUNDS:
        signals = signals.astype(sum_dtype(taps, signals))
        background = BACKGROUNDS[padtype](signals, axis=axis, keepdims=True)
        signals -= background
    middle = (taps.size - 1) // 2
    result = filtered(signals, taps, up, down, axis, middle, outputs, mode, 0 if cval is None else cval)
    if background is not None:
        result += background
    return result


def _filter_for(dtype: np.dtype[Any], up: int, down: int, window: Any) -> Array:
    """The filter by which `resample_poly` resamples arrays of a dtype, in its precision."""
    if isinstance(window, list) or hasattr(window, "__array__"):
        given: Array = np.asarray(window)
        if given.ndim > 1:
            raise ValueError("window must be 1-D")
        floating: Array = given if given.dtype.kind in "fc" else given.astype(np.result_type(given, np.float32))
        return floating * up
    most = max(up, down)
    taps = lowpass(20 * most + 1, 1 / most, window)
    if dtype.kind in "fc":
        taps = taps.astype(real(dtype))
    scaled: Array = taps * taps.dtype.type(up)
    return scaled


def _coefficients(h: Any) -> Array:
    taps = read("h", h)
    if taps.ndim != 1 or taps.size == 0:
        raise ValueError("h must be 1-D with non-zero length")
    return taps


def _whole(name: str, number: Any) -> int:
    whole = int(number)
    if whole != number:
        raise ValueError(f"{name} must be an integer")
    return whole


def _upfirdn_of(h: Array, x: Array, **options: Any) -> Array:
    """`upfirdn` of a chunk."""
    return upfirdn(h, np.asarray(x), **options)


def _in_chunks(compute: Any, x: Any, axis: int, outputs: int, dtype: np.dtype[Any]) -> Array:
    """Compute a Dask array chunk by chunk; along the axis of the signals there is one chunk."""
    axis %= x.ndim
    x = x.rechunk({axis: -1})
    chunks = (*x.chunks[:axis], (outputs,), *x.chunks[axis + 1 :])
    meta = np.empty((0,) * x.ndim, dtype)
    lazily: Array = lazy.load("dask.array").map_blocks(compute, x, chunks=chunks, dtype=dtype, meta=meta)
    return lazily
