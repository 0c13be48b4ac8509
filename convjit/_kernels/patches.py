"""Image to column: copy the inputs of many outputs side by side, so that a matrix product computes their sums.

The method im2col calls `pack` and `unpack` for the outputs that are computed together, and NumPy's matrix product in
between.

Source: K. Chellapilla, S. Puri and P. Simard, "High Performance Convolutional Neural Networks for Document
Processing", 2006.
"""

from convjit._kernels.compiler import inner, jit, parallel, pointer, prange
from convjit._runtime.types import Array


@inner
def row_start(row: int, extents: Array, strides: Array) -> int:
    """Distance from the first element of an array to the first of a row, from the row's place on the outer axes."""
    start = 0
    for axis in range(extents.size - 1, -1, -1):
        start += (row % extents[axis]) * strides[axis]
        row //= extents[axis]
    return start


@jit
def pack(
    x_at: int, outer: Array, width: int, offsets: Array, column: int, columns: int, stack: Array, start: int, stop: int
) -> None:
    """Fill the patch matrices from `start` up to `stop` of a stack (matrices, taps, columns).

    Each column holds the inputs of one output. Outputs are taken in row-major order from number `column` on; columns
    behind the last of the `columns` outputs are zero.
    """
    x = pointer(x_at, stack)
    taps, across = stack.shape[1], stack.shape[2]
    for matrix in range(start, stop):
        first = column + matrix * across
        last = max(first, min(first + across, columns))
        while first < last:
            row = first // width
            inside = first - row * width
            count = min(last - first, width - inside)
            i = row_start(row, outer[0], outer[1]) + inside
            at = first - column - matrix * across
            for t in range(taps):
                line = stack[matrix, t, at : at + count]
                p = i + offsets[t]
                for j in range(count):
                    line[j] = x[p + j]
            first += count
        stack[matrix, :, last - column - matrix * across :] = 0


@parallel
def packs(
    x_at: int, outer: Array, width: int, offsets: Array, column: int, columns: int, stack: Array, ranges: int
) -> None:
    """Fill all patch matrices of the stack, in `ranges` equal ranges that run in parallel."""
    depth = stack.shape[0]
    for r in prange(ranges):
        pack(x_at, outer, width, offsets, column, columns, stack, depth * r // ranges, depth * (r + 1) // ranges)


@jit
def unpack(sums: Array, out_at: int, outer: Array, width: int, column: int, columns: int) -> None:
    """Write the sums of outputs, in row-major order from number `column` on, to their places."""
    out = pointer(out_at, sums)
    first, last = column, min(column + sums.size, columns)
    while first < last:
        row = first // width
        inside = first - row * width
        count = min(last - first, width - inside)
        o = row_start(row, outer[0], outer[2]) + inside
        for j in range(count):
            out[o + j] = sums[first - column + j]
        first += count
