"""The public functions for one kernel: convolve and correlate."""

from __future__ import annotations

from typing import Any, TypeVar, Unpack, overload

import numpy as np
import numpy.typing as npt

from convjit._calls import repeats
from convjit._calls.dispatch import compute
from convjit._problem.words import Accuracy, Boundary, Integers, Keywords, MethodName, Mode, Pairs, Progress
from convjit._runtime import lazy
from convjit._runtime.types import Array

__all__ = ["convolve", "correlate"]

# For type checkers: arrays of one dtype give arrays of this dtype.
Number = TypeVar("Number", bound=np.number[Any])


@overload
def convolve(
    x: npt.NDArray[Number],
    kernel: npt.NDArray[Number],
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    dtype: None = None,
    out: None = None,
    **options: Unpack[Keywords],
) -> npt.NDArray[Number]: ...
@overload
def convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    dtype: npt.DTypeLike | None = None,
    out: Array | None = None,
    **options: Unpack[Keywords],
) -> Array: ...
def convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    boundary: Boundary = "fill",
    fill_value: complex = 0,
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    dtype: npt.DTypeLike | None = None,
    accuracy: Accuracy = "normwise",
    out: Array | None = None,
    workers: int | None = None,
    progress: Progress = False,
) -> Array:
    """Convolve two arrays by the method that is fastest for them on this machine.

    Parameters
    ----------
    x : array_like
        Numbers in any number of dimensions.
    kernel : array_like
        Of as many dimensions as `x`, or as many as `axes` names; not empty.
    mode : {"full", "same", "valid"}
        Which outputs to compute: all where the kernel overlaps `x` (``n + k - 1`` along an axis), those centred on `x`
        (``n``), or those whose window lies within it (``n - k + 1``), as in `scipy.signal.convolve`. "valid" swaps the
        two arrays where `kernel` is larger in every dimension.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        The values outside `x`: `fill_value`, or to the left of ``a b c d`` the values ``a a a``, ``c b a``, ``d c b``
        or ``b c d``. Not used in mode "valid". `scipy.ndimage` calls this ``mode``, and "fill" "constant".
    fill_value : number
        The value outside `x` with boundary "fill". Zero adds nothing to a sum, even if a tap is NaN or infinite.
        `scipy.ndimage` calls it ``cval``, and `scipy.signal` ``fillvalue``.
    axes : int or tuple of int, optional
        The axes of `x` that the dimensions of `kernel` slide over; all others are a batch. All axes by default.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each: the result is that of stride 1 with
        ``[::stride]`` along these axes, and what is left out is not computed where the method allows it.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each: the kernel is as one with ``dilation - 1``
        zeros between its taps, which is never made. Elements between taps are not read, be they NaN.
    dtype : dtype_like, optional
        Dtype of the result. Sums are taken where they cannot overflow (of integers, in as many bits as they need, up to
        64), then rounded to nearest even and clipped to an integer dtype, NaN as 0; or cast to a floating one. By
        default the result has the dtype below, and integers wrap.
    accuracy : {"normwise", "elementwise"}
        What bounds the error of an output. "normwise": eps times the norms of the data, which every method meets.
        "elementwise": a small multiple of eps times the sum of the magnitudes of its own products, so that faint values
        beside bright ones keep their digits. No Fourier transform is used then, data and kernels without negative
        values give no negative outputs, and an output whose products are all zero is zero. Integers are always exact.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`,
        but its own elements must not share memory. Sums are taken in the dtype of the result whatever that of `out` is:
        sums of int16 arrays wrap around before they are stored in an `out` of int64. For wider sums ask for them by
        ``dtype=numpy.int64``.
    workers : int, optional
        Number of threads. None and -1: as many as this process may use (``CONVJIT_NUM_THREADS``, else CPU affinity and
        the quota of the cgroup). The result is the same for any number, bit for bit.
    progress : bool or function, optional
        True shows a progress bar, by rich or tqdm where one is installed; a function is called as ``progress(done,
        total)`` with numbers of outputs, after each band of about 32 MiB. Finished bands stay in `out` if Ctrl-C or an
        error ends the call.

    Returns
    -------
    ndarray
        Of dtype `dtype`, by default ``numpy.result_type(x, kernel)``, in which integers are exact and wrap as NumPy's
        do; float16 is computed in float32; bool with bool is True where any pair is, as in SciPy; longdouble is
        computed by NumPy, slowly.

    Raises
    ------
    ValueError
        If an argument is not as above, an array has masked elements, the method that was forced cannot do the problem
        exactly, or an array lies in a mapped file that was truncated.
    TypeError
        If an array does not hold numbers (sparse arrays and iterators are none) or has a unit, `out` has the wrong
        dtype, or an option has the wrong type.
    MemoryError
        If there is not enough memory for the result or the kernel.

    See Also
    --------
    correlate : The same without turning the kernel round.
    convolve_bank : Many kernels, channels and groups.
    normalized_convolve : For arrays some of whose elements are missing.
    plan : Choose once, then run on many arrays.
    explain : Which method would be taken, and why.
    methods : What the methods are.

    Notes
    -----
    With "auto", a NaN or infinite element reaches exactly the outputs whose window holds it, and integers are exact: if
    a Fourier transform was chosen and the data turn out not to allow it, another method computes the result.

    Functions that Numba compiles may call this function, `correlate` and plans, also within a ``prange``; such a call
    uses the calling thread only. Its arguments are arrays; `mode`, `method`, `boundary` and `accuracy` are literals,
    and `method` is "auto", "direct", "overlap_save" or "separable"; `dtype` is a literal or a dtype of NumPy. Kernels
    that are outer products or mostly zeros call back into Python each time, unless they belong to a plan; so do calls
    and plans with a stride, a dilation, lags or another dtype. Numba loses errors that are raised within a
    ``prange``: if shapes do not fit there, the result is left unset.

    If `x` or `out` is a large `numpy.memmap`, bands are read, computed and written one after the other; if `out` is
    one, in memory that does not grow with the files. Computed as a whole are calls in which arrays share memory or a
    part of a file, kernels with NaN or Inf where zeros lie outside, and kernels larger than `x`.

    A Dask array `x` gives a lazy Dask array of the same values. Chunks smaller than the kernel are merged, each chunk
    is computed in one thread, and the method is chosen once for the whole array. A Dask array as `kernel` is computed
    immediately; `out` and `progress` are refused. A torch tensor on the CPU gives a tensor (a plan returns an array).
    For xarray objects, use
    ``xarray.apply_ufunc(convjit.convolve, x, kernel, kwargs={"mode": "same"}, dask="allowed")``.

    Examples
    --------
    >>> import convjit
    >>> convjit.convolve([1, 2, 3], [1, 0, -1])
    array([ 1,  2,  2, -2, -3])
    >>> convjit.convolve([[1.0, 2.0], [3.0, 4.0]], [[0.5, 0.5]], mode="same", boundary="nearest")
    array([[1. , 1.5],
           [3. , 3.5]])
    >>> convjit.convolve([1, 2, 3, 4, 5, 6], [1, 1], mode="valid", stride=2)
    array([ 3,  7, 11])
    """
    if out is None and progress is False:
        result = repeats.call(
            x, kernel, mode, method, boundary, fill_value, axes, workers, accuracy, False, stride, dilation, None, dtype
        )
        if result is not None:
            return result
    given = mode, method, boundary, fill_value, axes, workers, accuracy, False, stride, dilation, None, dtype
    return compute(x, kernel, given, out, progress)


@overload
def correlate(
    x: npt.NDArray[Number],
    kernel: npt.NDArray[Number],
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    lags: Pairs | None = None,
    dtype: None = None,
    out: None = None,
    **options: Unpack[Keywords],
) -> npt.NDArray[Number]: ...
@overload
def correlate(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    lags: Pairs | None = None,
    dtype: npt.DTypeLike | None = None,
    out: Array | None = None,
    **options: Unpack[Keywords],
) -> Array: ...
def correlate(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    boundary: Boundary = "fill",
    fill_value: complex = 0,
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    lags: Pairs | None = None,
    dtype: npt.DTypeLike | None = None,
    accuracy: Accuracy = "normwise",
    out: Array | None = None,
    workers: int | None = None,
    progress: Progress = False,
) -> Array:
    """Correlate two arrays: `convolve` with the kernel reversed and conjugated, as `scipy.signal.correlate` does.

    An output at lag l is the sum over i of ``x[l + i] * conj(kernel[i])``.

    Parameters
    ----------
    x : array_like
        Numbers in any number of dimensions.
    kernel : array_like
        Of as many dimensions as `x`, or as many as `axes` names; not empty.
    mode : {"full", "same", "valid"}
        Which outputs to compute: all where the kernel overlaps `x` (``n + k - 1`` along an axis), those centred on `x`
        (``n``), or those whose window lies within it (``n - k + 1``), as in `scipy.signal.correlate`.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        The values outside `x`: `fill_value`, or to the left of ``a b c d`` the values ``a a a``, ``c b a``, ``d c b``
        or ``b c d``. Not used in mode "valid".
    fill_value : number
        The value outside `x` with boundary "fill".
    axes : int or tuple of int, optional
        The axes of `x` that the dimensions of `kernel` slide over; all others are a batch. All axes by default.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each.
    lags : tuple of int, or tuple of such tuples, optional
        First and last shift of `kernel` against `x` that is wanted, both included, or such a pair for each sliding
        axis; needs mode "full". The outputs are in the order of `scipy.signal.correlation_lags`. By default those at
        all lags are computed.
    dtype : dtype_like, optional
        Dtype of the result, to which sums are rounded and clipped, as for `convolve`.
    accuracy : {"normwise", "elementwise"}
        What bounds the error of an output: the norms of the data, or the magnitudes of its own products. See
        `convolve`.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`.
    workers : int, optional
        Number of threads; by default as many as this process may use. The result is the same for any number, bit for
        bit.
    progress : bool or function, optional
        True shows a progress bar; a function is called as ``progress(done, total)`` with numbers of outputs.

    Returns
    -------
    ndarray
        Of dtype `dtype`, by default ``numpy.result_type(x, kernel)``, in which integers are exact and wrap as NumPy's
        do.

    Raises
    ------
    ValueError
        If an argument is not as above, an array has masked elements, the method that was forced cannot do the problem
        exactly, or an array lies in a mapped file that was truncated.
    TypeError
        If an array does not hold numbers or has a unit, `out` has the wrong dtype, or an option has the wrong type.
    MemoryError
        If there is not enough memory for the result or the kernel.

    See Also
    --------
    convolve : The same with the kernel turned round, and not conjugated; says more of each option.
    match_template : Correlation coefficients, which do not depend on the brightness of a window.
    correlate_bank : Many kernels, channels and groups.
    plan : Choose once, with ``correlate=True``, then run on many arrays.

    Notes
    -----
    Other libraries' arrays, mapped files and functions that Numba compiles are treated as by `convolve`.

    Examples
    --------
    >>> import convjit
    >>> convjit.correlate([1, 2, 3, 4], [1, 1, 0], mode="valid")
    array([3, 5])
    >>> convjit.correlate([0, 0, 1, 2, 3], [1, 2, 3, 0, 0], lags=(1, 3))  # the first one lags two behind the second
    array([ 8, 14,  8])
    """
    if out is None and progress is False:
        result = repeats.call(
            x, kernel, mode, method, boundary, fill_value, axes, workers, accuracy, True, stride, dilation, lags, dtype
        )
        if result is not None:
            return result
    given = mode, method, boundary, fill_value, axes, workers, accuracy, True, stride, dilation, lags, dtype
    return compute(x, kernel, given, out, progress)


lazy.ready(__name__)
