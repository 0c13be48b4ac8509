"""The public functions of `convjit.jitted`, compiled when they are first called."""

from typing import Any

import numpy as np

from convjit import _api
from convjit._kernels.compiler import jit, parallel, prange
from convjit._kernels.patches import pack, unpack
from convjit._runtime.types import Array
from convjit.jitted import _entry, _functions
from convjit.jitted._intrinsics import address, replaced, threads

_entry.init()

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
    _functions.check_arrays(x, kernel)
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
    _functions.check_arrays(x, kernel)
    return _functions.in_threads(x, kernel, "direct")


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
    _functions.check_arrays(x, kernel)
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
    _functions.check_arrays(x, kernel)
    return _functions.in_threads(x, kernel, "overlap_save")


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
    _functions.check_arrays(x, kernel)
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
    _functions.check_arrays(x, kernel)
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
