"""The public functions of `convjit.jitted`, compiled when they are first called."""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from numba.extending import overload

from convjit._api import one_kernel
from convjit._kernels.compiler import jit
from convjit._kernels.intrinsics import stack
from convjit._runtime.types import Array
from convjit.jitted import _entry
from convjit.jitted._arguments import OVERLOAD_OPTIONS, CallDtypes, dtype_of, literal, refusal
from convjit.jitted._im2col import prepared, sum_pieces, sum_some
from convjit.jitted._intrinsics import numbers, put, put_number, slots, text, threads
from convjit.jitted._lookup import INFO_BYTES, KEY_BYTES, Call, convolved_in_threads, look, refuse, shape_at
from convjit.jitted._results import taps_in_order
from convjit.jitted._spec import CallSpec

_entry.init()  # which tells Numba of `convjit.correlate`


def check_arrays(x: Any, kernel: Any) -> None:
    """Refuse arrays that `convjit.jitted` does not take: by type when a caller is compiled, by shape when it runs."""


@overload(check_arrays, **OVERLOAD_OPTIONS)
def _check_arrays(x: Any, kernel: Any) -> Callable[..., Any]:
    dtype, kernel_dtype = dtype_of("x", x), dtype_of("kernel", kernel)
    if dtype.char not in "fdFD":
        raise refusal(f"`x` must hold float32, float64, complex64 or complex128; got {dtype}.")
    if kernel_dtype != dtype:
        raise refusal(f"`kernel` must have the dtype of `x` ({dtype}); got {kernel_dtype}.")
    if kernel.ndim != x.ndim:
        raise refusal(f"`kernel` must have as many dimensions as `x` ({x.ndim}); got {kernel.ndim}.")

    def run(x: Any, kernel: Any) -> None:
        for axis in range(x.ndim):
            if not 0 < kernel.shape[axis] <= x.shape[axis]:
                raise ValueError("`kernel` must have at least one element, and be no longer than `x` along any axis.")

    return run


def in_threads(x: Any, kernel: Any, method: Any) -> Any:
    """Correlate in mode "valid" by a method, in as many threads as Numba's loops have."""


@overload(in_threads, **OVERLOAD_OPTIONS)
def _in_threads(x: Any, kernel: Any, method: Any) -> Callable[..., Any]:
    dtypes = CallDtypes(x, kernel)
    options = {"mode": "valid", "method": literal("method", method), "correlate": True}
    spec = CallSpec(options, dtypes.x.char, dtypes.kernel.char, x.ndim, kernel.ndim).text()
    dims, compute = x.ndim, numba.from_dtype(dtypes.compute)

    def run(x: Any, kernel: Any, method: Any) -> Any:
        taps, workers = taps_in_order(kernel, compute), threads()
        key, info = stack(KEY_BYTES), stack(INFO_BYTES)
        end = put(put_number(put(put(put(key, x.shape), x.strides), kernel.shape), 0.0), workers)
        record = look(slots(), text(spec), 0, key, end, info)
        refuse(info)
        out = np.empty(numbers(shape_at(record, info), dims), compute)
        convolved_in_threads(Call(record, text(spec), 0, key, end, info), x, taps, out, workers)
        return out

    return run


@jit
def direct(x: Array, kernel: Array) -> Any:
    """Correlate by the sum of the definition, in register tiles.

    Parameters
    ----------
    x, kernel : ndarray
        Of one dtype (float32, float64, complex64 or complex128) and one number of dimensions. `kernel` is not empty,
        and no longer than `x` along any axis.

    Returns
    -------
    ndarray
        The outputs whose window lies within `x`, in its dtype.

    Raises
    ------
    ValueError
        If the shapes are not as above.
    numba.TypingError
        If the dtypes or numbers of dimensions are not as above.

    See Also
    --------
    direct_parallel : In several threads.
    convjit.correlate : Chooses the method; compiled code may call it, too.

    Notes
    -----
    The tiles are those of a matrix product, K. Goto and R. van de Geijn, "Anatomy of high-performance matrix
    multiplication", 2008, applied to the window itself.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.direct(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    return one_kernel.correlate(x, kernel, "valid", "direct")


@jit
def direct_parallel(x: Array, kernel: Array) -> Any:
    """Correlate as `direct` does, in several threads and with the same bits.

    Parameters
    ----------
    x, kernel : ndarray
        Of one dtype (float32, float64, complex64 or complex128) and one number of dimensions. `kernel` is not empty,
        and no longer than `x` along any axis.

    Returns
    -------
    ndarray
        The outputs whose window lies within `x`, in its dtype.

    Raises
    ------
    ValueError
        If the shapes are not as above.
    numba.TypingError
        If the dtypes or numbers of dimensions are not as above.

    See Also
    --------
    direct : In the calling thread.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.direct_parallel(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    return in_threads(x, kernel, "direct")


@jit
def overlap_save(x: Array, kernel: Array) -> Any:
    """Correlate by overlap-save, in Fourier tiles: for large kernels.

    Parameters
    ----------
    x, kernel : ndarray
        Of one dtype (float32, float64, complex64 or complex128) and one number of dimensions. `kernel` is not empty,
        and no longer than `x` along any axis.

    Returns
    -------
    ndarray
        The outputs whose window lies within `x`, in its dtype.

    Raises
    ------
    ValueError
        If the shapes are not as above.
    numba.TypingError
        If the dtypes or numbers of dimensions are not as above.

    See Also
    --------
    overlap_save_parallel : In several threads.
    convjit.correlate : Chooses the method; compiled code may call it, too.

    Notes
    -----
    T. G. Stockham, "High-speed convolution and correlation", 1966.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.overlap_save(numpy.arange(5.0), numpy.ones(3)).round(6)
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    return one_kernel.correlate(x, kernel, "valid", "overlap_save")


@jit
def overlap_save_parallel(x: Array, kernel: Array) -> Any:
    """Correlate as `overlap_save` does, in several threads and with the same bits.

    Parameters
    ----------
    x, kernel : ndarray
        Of one dtype (float32, float64, complex64 or complex128) and one number of dimensions. `kernel` is not empty,
        and no longer than `x` along any axis.

    Returns
    -------
    ndarray
        The outputs whose window lies within `x`, in its dtype.

    Raises
    ------
    ValueError
        If the shapes are not as above.
    numba.TypingError
        If the dtypes or numbers of dimensions are not as above.

    See Also
    --------
    overlap_save : In the calling thread.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.overlap_save_parallel(numpy.arange(5.0), numpy.ones(3)).round(6)
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    return in_threads(x, kernel, "overlap_save")


@jit
def im2col(x: Array, kernel: Array) -> Any:
    """Correlate by patches (im2col) that are copied side by side, a block at a time, and summed while in cache.

    Parameters
    ----------
    x, kernel : ndarray
        Of one dtype (float32, float64, complex64 or complex128) and one number of dimensions. `kernel` is not empty,
        and no longer than `x` along any axis.

    Returns
    -------
    ndarray
        The outputs whose window lies within `x`, in its dtype.

    Raises
    ------
    ValueError
        If the shapes are not as above.
    numba.TypingError
        If the dtypes or numbers of dimensions are not as above.

    See Also
    --------
    im2col_parallel : In several threads.
    direct : Without copies of patches.

    Notes
    -----
    K. Chellapilla, S. Puri and P. Simard, "High Performance Convolutional Neural Networks for Document Processing",
    2006.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.im2col(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    x, taps, out, outer, offsets = prepared(x, kernel)
    sum_some(x, taps, out, outer, offsets, 0, out.size)
    return out


@jit
def im2col_parallel(x: Array, kernel: Array) -> Any:
    """Correlate as `im2col` does, in several threads and with the same bits.

    Parameters
    ----------
    x, kernel : ndarray
        Of one dtype (float32, float64, complex64 or complex128) and one number of dimensions. `kernel` is not empty,
        and no longer than `x` along any axis.

    Returns
    -------
    ndarray
        The outputs whose window lies within `x`, in its dtype.

    Raises
    ------
    ValueError
        If the shapes are not as above.
    numba.TypingError
        If the dtypes or numbers of dimensions are not as above.

    See Also
    --------
    im2col : In the calling thread.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.im2col_parallel(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    x, taps, out, outer, offsets = prepared(x, kernel)
    sum_pieces(x, taps, out, outer, offsets)
    return out
