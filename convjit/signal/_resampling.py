"""`upfirdn`, `resample_poly` and `decimate` of `scipy.signal`, by polyphase filters."""

import math
import operator
import sys
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.aliasing import check_file
from convjit._calls.interop import is_dask, read
from convjit._runtime import lazy
from convjit._runtime.types import Array
from convjit.signal._continuation import CONTINUATIONS
from convjit.signal._lowpass import lowpass, scipy_signal
from convjit.signal._polyphase import filtered

# How signals are continued, in SciPy's order.
MODES = ("constant", "wrap", "edge", "smooth", "symmetric", "reflect", "antisymmetric", "antireflect", "line")
assert {*MODES} == {"constant", *CONTINUATIONS}

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
    cval : scalar
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
    taps, signals = _coefficients(h), _signals(x)
    dtype = _dtype(taps, signals)
    up, down = int(up), int(down)
    if up < 1 or down < 1:
        raise ValueError("Both up and down must be >= 1")
    outputs = max(0, ((signals.shape[axis] - 1) * up + taps.size - 1) // down + 1)
    mode = mode.lower()
    if mode not in MODES:
        raise ValueError(f"Unknown mode: {mode}")
    if is_dask(signals):
        compute = partial(_upfirdn_of, taps, up=up, down=down, axis=axis, mode=mode, cval=cval)
        return _in_chunks(compute, signals, axis, outputs, dtype)
    return _filtered(signals, taps, dtype, up, down, axis, 0, outputs, mode, cval)


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
    cval : scalar, optional
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
    array([2., 4., 6., 8., 10., 5.])
    """
    signals = _signals(x)
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
    dtype = _dtype(taps, signals)
    if padtype not in (*BACKGROUNDS, *MODES):
        raise ValueError(f"padtype must be one of: {', '.join((*BACKGROUNDS, *MODES))}")
    if is_dask(signals):
        compute = partial(resample_poly, up=up, down=down, axis=axis, window=window, padtype=padtype, cval=cval)
        return _in_chunks(compute, signals, axis, outputs, dtype)
    mode = "constant" if padtype in BACKGROUNDS else padtype
    background = None
    if padtype in BACKGROUNDS:
        signals = signals.astype(dtype)
        background = BACKGROUNDS[padtype](signals, axis=axis, keepdims=True)
        signals -= background
    middle = (taps.size - 1) // 2
    result = _filtered(signals, taps, dtype, up, down, axis, middle, outputs, mode, 0 if cval is None else cval)
    if background is not None:
        result += background
    return result


def decimate(
    x: npt.ArrayLike, q: int, n: int | None = None, ftype: Any = "iir", axis: int = -1, zero_phase: bool = True
) -> Array:
    """Downsample signals after a low-pass filter, as `scipy.signal.decimate` does.

    Parameters
    ----------
    x : array_like
        Signals along an axis; any number of dimensions.
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
    signals, q = _signals(x), operator.index(q)
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
        taps = taps.astype(_real(dtype))
    if zero_phase:
        return resample_poly(signals, 1, q, axis, taps)
    if is_dask(signals):
        kept = [slice(None)] * signals.ndim
        kept[axis] = slice(-(-signals.shape[axis] // q))
        return upfirdn(taps, signals, 1, q, axis)[tuple(kept)]
    return _filtered(signals, taps, _dtype(taps, signals), 1, q, axis, 0, -(-signals.shape[axis] // q), "constant", 0)


def _recursive(form: str, coefficients: tuple[Any, ...], x: Array, q: int, axis: int, zero_phase: bool) -> Array:
    """Filter by one of SciPy's filters of infinite impulse response, and keep every `q`-th output."""
    name = f"{form}filtfilt" if zero_phase else "sosfilt" if form else "lfilter"
    result: Array = getattr(scipy_signal("filters of infinite impulse response"), name)(*coefficients, x, axis=axis)
    kept = [slice(None)] * x.ndim
    kept[axis] = slice(None, None, q)
    return result[tuple(kept)]


def _filter_for(dtype: np.dtype[Any], up: int, down: int, window: Any) -> Array:
    """The filter by which `resample_poly` resamples arrays of a dtype, in its precision."""
    if isinstance(window, list) or hasattr(window, "__array__"):
        given: Array = np.asarray(window)
        if given.ndim > 1:
            raise ValueError("window must be 1-D")
        return (given if given.dtype.kind in "fc" else given.astype(np.result_type(given, np.float32))) * up
    most = max(up, down)
    taps = lowpass(20 * most + 1, 1 / most, window)
    if dtype.kind in "fc":
        taps = taps.astype(_real(dtype))
    return taps * taps.dtype.type(up)


def _filtered(
    x: Array, taps: Array, dtype: np.dtype[Any], up: int, down: int, axis: int, offset: int, outputs: int, mode: str,
    cval: Any,
) -> Array:  # fmt: skip
    """Cast both arrays, and filter; real taps stay real, whatever the signals are."""
    real = taps.dtype.kind != "c"
    taps, x = taps.astype(_real(dtype) if real else dtype, copy=False), x.astype(dtype, copy=False)
    return filtered(x, taps, up, down, axis % x.ndim, offset, outputs, mode, cval)


def _coefficients(h: Any) -> Array:
    taps = read("h", h)
    if taps.ndim != 1 or taps.size == 0:
        raise ValueError("h must be 1-D with non-zero length")
    return taps


def _signals(x: Any) -> Any:
    """Read signals as an array; Dask arrays stay what they are."""
    if is_dask(x):
        return x
    signals = read("x", x)
    check_file("x", signals)
    return signals


def _dtype(taps: Array, x: Array) -> np.dtype[Any]:
    """The dtype of results, in which sums are taken."""
    known = {taps.dtype.kind, x.dtype.kind} <= set("biufc")
    dtype = np.result_type(taps.dtype, x.dtype, np.float32) if known else None
    if dtype is None or dtype.char not in "fdFD":
        given = f"{x.dtype} and {taps.dtype}"
        raise TypeError(f"Signals and filters must hold numbers of at most double precision; got {given}.")
    return dtype


def _real(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype of the real parts of a floating dtype, in native byte order."""
    real: np.dtype[Any] = np.empty(0, dtype).real.dtype.newbyteorder("=")
    return real


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
