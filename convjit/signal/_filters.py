"""`lfilter`, `lfilter_zi` and `filtfilt` of `scipy.signal`, which convolve along an axis if the filter is FIR."""

from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.lib.array_utils import normalize_axis_index

from convjit._calls import interop
from convjit._methods import TABLE
from convjit._problem.options import one_of
from convjit._runtime.types import Array
from convjit.numpy._sums import part, summed
from convjit.signal._scipys import scipys

IIR = "`a` of more than one coefficient, an IIR filter,"


def lfilter(
    b: npt.ArrayLike,
    a: npt.ArrayLike,
    x: npt.ArrayLike,
    axis: int = -1,
    zi: npt.ArrayLike | None = None,
    *,
    method: str = "auto",
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
    numerator, denominator = _coefficients("b", b), _coefficients("a", a)
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
        taps = _taps(numerator, denominator, np.result_type(numerator, denominator, array))
        taps = taps[:n] if n < taps.size else taps  # the others meet no element
        return _convolved(array, taps, axis, method)[part(axis, 0, n)]
    state = _state(state, array, axis, numerator.size - 1)
    dtype = np.result_type(numerator, denominator, array, state)
    taps = _taps(numerator, denominator, dtype)
    wide = dtype.char == "f" and method == "auto"  # sums are rounded with what the state adds
    full = _convolved(array, taps.astype(np.float64) if wide else taps, axis, method)
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
        As for `lfilter`.

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
    dtype = _floating(np.result_type(numerator, denominator))
    return np.cumsum(_divided(numerator, denominator, dtype)[:0:-1])[::-1]


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
        As for `lfilter`.
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
        As for `lfilter`.
    ImportError
        If the filter is IIR or `method` is "gust", and SciPy is not installed.

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
        return _uncut(filtfilt, numerator, denominator, x, axis, options)
    array = interop.read("x", x)
    if method == "gust" or denominator.size > 1:
        what = "`method` 'gust'" if method == "gust" else IIR
        return scipys("filtfilt", what)(numerator, denominator, array, axis, **options)
    edge = _edge(padtype, padlen, array, axis, numerator.size)
    axis = normalize_axis_index(axis, array.ndim)
    dtype = np.result_type(numerator, denominator, array, _floating(np.result_type(numerator, denominator)))
    taps = _taps(numerator, denominator, dtype)
    wide = np.result_type(dtype, np.float64) if dtype.kind in "fc" else dtype  # rounded once, at the end
    return _forward_and_backward(taps.astype(wide), array.astype(wide), axis, padtype, edge).astype(dtype, copy=False)


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
    forward = _convolved(extended, taps, axis, "auto", "valid")
    if known < reach:
        end = forward.shape[axis]
        forward = np.concatenate([forward, np.repeat(forward[part(axis, end - 1, end)], reach - known, axis)], axis)
    return _convolved(forward, taps[::-1], axis, "auto", "valid")


def _convolved(x: Array, taps: Array, axis: int, method: str, mode: str = "full") -> Array:
    """Convolve along an axis, in mode "full" or "valid"; `x` may be empty, and hold objects in mode "full"."""
    growth = taps.size - 1 if mode == "full" else 1 - taps.size
    shape = [n + growth if place == axis else n for place, n in enumerate(x.shape)]
    if x.size and taps.dtype.kind != "O":
        result: Array = summed(x, np.ascontiguousarray(taps), mode, axis, method=method)
        return result
    full = np.zeros(shape, taps.dtype)
    for start, tap in enumerate(taps if x.size else ()):
        full[part(axis, start, start + x.shape[axis])] += x * tap
    return full


def _coefficients(name: str, value: Any) -> Array:
    array = value if type(value) is np.ndarray else interop.read(name, value)
    if array.ndim == 0:
        return array.reshape(1)
    if array.ndim != 1 or not array.size:
        raise ValueError(f"Parameter {name} is not a non-empty 1d array, since {name}.shape={array.shape}!")
    return array


def _taps(b: Array, a: Array, dtype: np.dtype[Any]) -> Array:
    """The kernel of an FIR filter, in the dtype of the result."""
    if dtype.char not in "fdgFDGO":
        raise NotImplementedError(f"Parameter's dtypes produced result type '{dtype}', which is not supported!")
    return _divided(b, a, dtype)


def _divided(b: Array, a: Array, dtype: np.dtype[Any]) -> Array:
    taps: Array = b.astype(dtype)
    return taps if a.item() == 1 else taps / a.astype(dtype)


def _floating(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype in which a filter's state is computed."""
    return dtype if dtype.kind in "fcO" else np.dtype(np.float64)


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


def _edge(padtype: str | None, padlen: int | None, x: Array, axis: int, coefficients: int) -> int:
    """Check how an array is extended, and return by how many values."""
    if padtype not in ("even", "odd", "constant", None):
        wrong = f"Unknown value '{padtype}' given to padtype."
        raise ValueError(f"{wrong} padtype must be 'even', 'odd', 'constant', or None.")
    edge = 0 if padtype is None else 3 * coefficients if padlen is None else padlen
    if x.shape[axis] <= edge:
        raise ValueError(f"The length of the input vector x must be greater than padlen, which is {edge}.")
    return max(edge, 0)


def _lazily(b: Array, a: Array, x: Any, axis: int, zi: Any, method: str) -> Any:
    """Filter a Dask array."""
    if zi is not None:
        raise ValueError(f"`zi` must be None for a Dask array, which is filtered as a whole; got {type(zi).__name__}.")
    if a.size > 1:
        return _uncut(lfilter, b, a, x, axis, {})
    axis = normalize_axis_index(axis, x.ndim)
    n = x.shape[axis]
    taps = _taps(b, a, np.result_type(b, a, x.dtype))[: max(n, 1)]
    return summed(x, taps, "full", axis, method=method)[part(axis, 0, n)]


def _uncut(function: Any, b: Array, a: Array, x: Any, axis: int, options: dict[str, Any]) -> Any:
    """Filter a Dask array, each line along the axis within one chunk."""
    axis = normalize_axis_index(axis, x.ndim)
    dtype = np.result_type(b, a, x.dtype, _floating(np.result_type(b, a)))
    meta = np.empty((0,) * x.ndim, dtype)
    call = {"function": function, "b": b, "a": a, "axis": axis, "options": options}
    return x.rechunk({axis: -1}).map_blocks(_of_chunk, **call, dtype=dtype, meta=meta)


def _of_chunk(x: Array, function: Any, b: Array, a: Array, axis: int, options: dict[str, Any]) -> Any:
    return function(b, a, x, axis, **options)
