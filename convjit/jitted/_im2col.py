"""The loops of `convjit.jitted.im2col`: patches are copied a block at a time, and summed while in cache."""

from typing import Any

import numpy as np

from convjit._kernels.compiler import jit, parallel, pointer, prange
from convjit._kernels.patches import pack, unpack
from convjit._runtime.types import Array
from convjit.jitted._intrinsics import address, replaced, threads

# Patches are packed for so many outputs and so many taps at a time: 128 KiB of float64, which stay in a second-level
# cache.
OUTPUTS = 128
TAPS = 128


@jit
def prepared(x: Array, kernel: Array) -> Any:
    """What `sum_some` needs: a contiguous `x`, conjugated taps, a new `out`, and how to find the inputs of each output.

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
def sum_some(x: Array, taps: Array, out: Array, outer: Array, offsets: Array, first: int, last: int) -> None:
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
def sum_pieces(x: Array, taps: Array, out: Array, outer: Array, offsets: Array) -> None:
    """Compute all outputs, an equal share in each thread."""
    pieces = threads()
    for piece in prange(pieces):
        sum_some(x, taps, out, outer, offsets, out.size * piece // pieces, out.size * (piece + 1) // pieces)
