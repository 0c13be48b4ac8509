"""Image to column: the inputs of many outputs copied side by side, for a matrix product to sum.

Source: K. Chellapilla, S. Puri and P. Simard, "High Performance Convolutional Neural Networks for Document
Processing", 2006.
"""

from collections.abc import Callable
from typing import Any

import numpy.typing as npt

from convjit._jit import jit, parallel, pointer, prange
from convjit.kernels.rows import Rows, row_start

Array = npt.NDArray[Any]


@jit
def pack(
    x_at: int, outer: Array, width: int, offsets: Array, column: int, columns: int, stack: Array, start: int, stop: int
) -> None:
    """Fill the patch matrices from `start` up to `stop` of a stack (matrices, taps, columns).

    Columns are the outputs in row-major order, from output `column` on; those past the last, `columns`, are zero.
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
    """`pack` over all matrices of the stack, in `ranges` equal ranges side by side."""
    depth = stack.shape[0]
    for r in prange(ranges):
        pack(x_at, outer, width, offsets, column, columns, stack, depth * r // ranges, depth * (r + 1) // ranges)


@jit
def unpack(sums: Array, out_at: int, outer: Array, width: int, column: int, columns: int) -> None:
    """Write the sums of outputs `column` and on, in row-major order, to their places."""
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


def fill(rows: Rows, offsets: Array, column: int, stack: Array, ranges: int, launch: Callable[..., object]) -> None:
    """Pack the patches of the outputs from `column` on, for the taps at these offsets; several ranges by `launch`."""
    columns = rows.number * rows.width
    if ranges == 1:
        pack(rows.x, rows.outer, rows.width, offsets, column, columns, stack, 0, stack.shape[0])
    else:
        launch(packs, rows.x, rows.outer, rows.width, offsets, column, columns, stack, ranges)


def scatter(rows: Rows, sums: Array, column: int) -> None:
    """Write sums to the outputs from `column` on."""
    unpack(sums, rows.out, rows.outer, rows.width, column, rows.number * rows.width)
