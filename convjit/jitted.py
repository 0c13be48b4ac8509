"""Building blocks for code that Numba compiles: one method each, valid correlation, from Python or within ``@njit``.

Each takes an array `x` and a `kernel` of as many dimensions and the same dtype (float32, float64, complex64 or
complex128), no longer than `x` along any axis, and returns the new array of
``sum over p of x[i + p] * conj(kernel[p])``, which is `convjit.correlate` in mode "valid". Contiguous arrays are the
fastest. Those named ``..._parallel`` run on Numba's threads, as many as ``numba.get_num_threads()`` says, and are not
for the inside of a ``prange``; all others run in the calling thread, and hold no lock while they do. No bit depends on
the number of threads.

Examples
--------
>>> import numba, numpy
>>> from convjit import jitted
>>> @numba.njit
... def edges(x, kernel):
...     return numpy.abs(jitted.direct(x, kernel)).max()
>>> edges(numpy.array([1.0, 2.0, 4.0, 8.0]), numpy.array([-1.0, 1.0]))
4.0
"""

from typing import Any

import numpy as np

from convjit import _api, _numba, _overloads
from convjit._jit import jit, parallel, prange
from convjit._problem import Array
from convjit.kernels.patches import pack, unpack
from convjit.kernels.reach import address, replaced, threads

__all__ = ["direct", "direct_parallel", "im2col", "im2col_parallel", "overlap_save", "overlap_save_parallel"]

_numba.init()

# Outputs whose patches are packed at a time: with the taps below, 128 KiB of float64, which stay in a second-level
# cache.
ACROSS = 128
DOWN = 128


@jit
def direct(x: Array, kernel: Array) -> Any:
    """Correlate by the sum as it is defined, in register tiles.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.direct(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    _overloads.check_arrays(x, kernel)
    return _api.correlate(x, kernel, "valid", "direct")


@jit
def direct_parallel(x: Array, kernel: Array) -> Any:
    """`direct` in several threads, with the same bits.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.direct_parallel(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    _overloads.check_arrays(x, kernel)
    return _overloads.in_threads(x, kernel, "direct")


@jit
def overlap_save(x: Array, kernel: Array) -> Any:
    """Correlate by Fourier tiles that overlap: for large kernels.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.overlap_save(numpy.arange(5.0), numpy.ones(3)).round(6)
    array([3., 6., 9.])
    """
    _overloads.check_arrays(x, kernel)
    return _api.correlate(x, kernel, "valid", "overlap_save")


@jit
def overlap_save_parallel(x: Array, kernel: Array) -> Any:
    """`overlap_save` in several threads.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.overlap_save_parallel(numpy.arange(5.0), numpy.ones(3)).round(6)
    array([3., 6., 9.])
    """
    _overloads.check_arrays(x, kernel)
    return _overloads.in_threads(x, kernel, "overlap_save")


@jit
def im2col(x: Array, kernel: Array) -> Any:
    """Correlate by patches copied side by side, a block at a time, and summed while they are in cache.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.im2col(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    _overloads.check_arrays(x, kernel)
    x, taps, out, outer, offsets = _seen(x, kernel)
    _sum(x, taps, out, outer, offsets, 0, out.size)
    return out


@jit
def im2col_parallel(x: Array, kernel: Array) -> Any:
    """`im2col` in several threads, with the same bits.

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.im2col_parallel(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    _overloads.check_arrays(x, kernel)
    x, taps, out, outer, offsets = _seen(x, kernel)
    _sum_pieces(x, taps, out, outer, offsets)
    return out


@jit
def _seen(x: Array, kernel: Array) -> Any:
    """See arrays as `kernels.patches` does: the extents of outer axes with their strides, and where each tap reads."""
    x, taps = np.ascontiguousarray(x), np.conj(np.ascontiguousarray(kernel)).reshape(kernel.size)
    shape = x.shape
    for axis in range(x.ndim):
        shape = replaced(shape, axis, x.shape[axis] - kernel.shape[axis] + 1)
    out = np.empty(shape, x.dtype)
    outer = np.empty((3, x.ndim - 1), np.int64)
    for axis in range(x.ndim - 1):
        outer[0, axis] = out.shape[axis]
        outer[1, axis] = x.strides[axis] // x.itemsize
        outer[2, axis] = out.strides[axis] // out.itemsize
    offsets = np.zeros(taps.size, np.int64)
    for t in range(taps.size):
        rest = t
        for axis in range(x.ndim - 1, -1, -1):
            offsets[t] += rest % kernel.shape[axis] * (x.strides[axis] // x.itemsize)
            rest //= kernel.shape[axis]
    return x, taps, out, outer, offsets


@jit
def _sum(x: Array, taps: Array, out: Array, outer: Array, offsets: Array, first: int, last: int) -> None:
    """Compute the outputs from `first` up to `last`, counted through."""
    memory, sums = np.empty(DOWN * ACROSS, x.dtype), np.empty(ACROSS, x.dtype)
    width = out.shape[out.ndim - 1]
    for column in range(first, last, ACROSS):
        sums[:] = 0
        for t in range(0, taps.size, DOWN):
            group = min(DOWN, taps.size - t)
            stack = memory[: group * ACROSS].reshape(1, group, ACROSS)
            pack(address(x), outer, width, offsets[t : t + group], column, last, stack, 0, 1)
            for q in range(group):
                tap, line = taps[t + q], stack[0, q]
                for j in range(ACROSS):
                    sums[j] += tap * line[j]
        unpack(sums, address(out), outer, width, column, last)


@parallel
def _sum_pieces(x: Array, taps: Array, out: Array, outer: Array, offsets: Array) -> None:
    pieces = threads()
    for piece in prange(pieces):
        _sum(x, taps, out, outer, offsets, out.size * piece // pieces, out.size * (piece + 1) // pieces)
