"""The public functions of `convjit.jitted`, compiled when they are first called."""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from numba.extending import overload

from convjit._api import one_kernel
from convjit._kernels.compiler import jit, parallel, pointer, prange
from convjit._kernels.intrinsics import stack
from convjit._kernels.patches import pack, unpack
from convjit._runtime.types import Array
from convjit.jitted import _entry
from convjit.jitted._arguments import OVERLOAD_OPTIONS, CallDtypes, dtype_of, literal, refusal
from convjit.jitted._intrinsics import address, numbers, put, put_number, replaced, slots, text, threads
from convjit.jitted._lookup import INFO_BYTES, KEY_BYTES, Call, convolved_in_threads, look, refuse, shape_at
from convjit.jitted._results import taps_in_order
from convjit.jitted._spec import CallSpec

_entry.init()  # which tells Numba of `convjit.correlate`

# Patches are packed for so many outputs and so many taps at a time: 128 KiB of float64, which stay in a second-level
# cache.
OUTPUTS = 128
TAPS = 128


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
    """`direct` in several threads, with the same bits.

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
    """`overlap_save` in several threads.

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

    Examples
    --------
    >>> import numpy
    >>> from convjit import jitted
    >>> jitted.im2col(numpy.arange(5.0), numpy.ones(3))
    array([3., 6., 9.])
    """
    check_arrays(x, kernel)
    x, taps, out, outer, offsets = _prepared(x, kernel)
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
    check_arrays(x, kernel)
    x, taps, out, outer, offsets = _prepared(x, kernel)
    _sum_pieces(x, taps, out, outer, offsets)
    return out


@jit
def _prepared(x: Array, kernel: Array) -> Any:
    """What `_sum` needs: a contiguous `x`, conjugated taps, a new `out`, and how to find the inputs of each output.

    `outer` has three rows with an entry for each axis but the last: the number of outputs, and the distances in `x` and
    in `out` between neighbours. `offsets` are the distances in `x` from the input of the first tap to that of each tap.
    Distances are counted in elements.
    """
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
    """Compute the outputs from number `first` up to `last` in the order of memory."""
    memory, sums = np.empty(TAPS * OUTPUTS, x.dtype), np.empty(OUTPUTS, x.dtype)
    source, target, patches = pointer(address(x), x), pointer(address(out), out), pointer(address(memory), memory)
    axes, row = outer.shape[1], address(outer)
    extents, steps, strides = (
        pointer(row, outer), pointer(row + 8 * axes, outer), pointer(row + 16 * axes, outer)
    )  # fmt: skip
    width = out.shape[out.ndim - 1]
    for column in range(first, last, OUTPUTS):
        end = min(column + OUTPUTS, last)
        sums[:] = 0
        for t in range(0, taps.size, TAPS):
            group = min(TAPS, taps.size - t)
            pack(
                source, axes, extents, steps, width, pointer(address(offsets) + 8 * t, offsets), group, column, end,
                OUTPUTS, patches,
            )  # fmt: skip
            for q in range(group):
                tap, inputs = taps[t + q], memory[q * OUTPUTS : (q + 1) * OUTPUTS]
                for j in range(OUTPUTS):
                    sums[j] += tap * inputs[j]
        unpack(pointer(address(sums), sums), axes, extents, strides, width, column, end, target)


@parallel
def _sum_pieces(x: Array, taps: Array, out: Array, outer: Array, offsets: Array) -> None:
    """Compute all outputs, an equal share in each thread."""
    pieces = threads()
    for piece in prange(pieces):
        _sum(x, taps, out, outer, offsets, out.size * piece // pieces, out.size * (piece + 1) // pieces)
