"""Image to column: copy the inputs of many outputs side by side, so that a matrix product computes their sums.

The method im2col has `packer` and `unpacker` called for the outputs that are computed together, and NumPy's matrix
product in between. A patch matrix has a row for each tap and a column for each output; several lie one after the other.

Source: K. Chellapilla, S. Puri and P. Simard, "High Performance Convolutional Neural Networks for Document
Processing", 2006.
"""

from collections.abc import Callable
from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import elements, record, rolled, take
from convjit._runtime.layouts import PATCHES

patches_of: Any = record(PATCHES)


@inner
def row_start(row: int, axes: int, extents: Any, strides: Any) -> int:
    """Distance from the first element of an array to the first of a row, from the row's place on the outer axes."""
    start = 0
    for axis in range(axes - 1, -1, -1):
        start += (row % extents[axis]) * strides[axis]
        row //= extents[axis]
    return start


@inner
def pack(
    x: Any, axes: int, extents: Any, strides: Any, width: int, offsets: Any, taps: int, first: int, last: int,
    across: int, matrix: Any,
) -> None:  # fmt: skip
    """Fill a patch matrix (taps, across), given by a pointer, with the inputs of outputs from `first` up to `last`.

    Outputs are counted in row-major order, `width` in a row; `offsets` are the distances from an output's first input
    to that of each tap. Columns behind the last output are zero.
    """
    begin = first
    while first < last:
        row = first // width
        inside = first - row * width
        count = min(last - first, width - inside)
        i = row_start(row, axes, extents, strides) + inside
        for t in range(taps):
            p, q = i + offsets[t], t * across + first - begin
            for j in range(count):
                matrix[q + j] = x[p + j]
        first += count
    for t in range(taps):
        for j in range(max(0, last - begin), across):
            matrix[t * across + j] = 0


@inner
def unpack(sums: Any, axes: int, extents: Any, strides: Any, width: int, first: int, last: int, out: Any) -> None:
    """Write the sums of outputs from `first` up to `last`, in row-major order, to their places."""
    begin = first
    while first < last:
        row = first // width
        inside = first - row * width
        count = min(last - first, width - inside)
        o = row_start(row, axes, extents, strides) + inside
        for j in range(count):
            out[o + j] = sums[first - begin + j]
        first += count


def packer(dtype: str) -> Callable[..., int]:
    """Make the kernel that fills the patch matrices in `out`, each a task, from the inputs `x`."""

    def packs(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
        rolled()
        p = patches_of(layout)
        task = take(counter)
        while task < p.matrices:
            first = p.column + task * p.across
            matrix = elements(dtype, out + task * p.taps * p.across * p.size)
            extents, steps = elements("i8", layout + 8 * p.extents), elements("i8", layout + 8 * p.steps)
            offsets, last = elements("i8", layout + 8 * p.offsets), min(first + p.across, p.columns)
            pack(elements(dtype, x), p.axes, extents, steps, p.width, offsets, p.taps, first, last, p.across, matrix)
            task = take(counter)
        return 0

    return packs


def unpacker(dtype: str) -> Callable[..., int]:
    """Make the kernel that writes sums, `x`, to the places of their outputs in `out`."""

    def unpacks(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
        rolled()
        p = patches_of(layout)
        task = take(counter)
        while task < 1:
            last = min(p.column + p.matrices * p.across, p.columns)
            extents, strides = elements("i8", layout + 8 * p.extents), elements("i8", layout + 8 * p.strides)
            unpack(elements(dtype, x), p.axes, extents, strides, p.width, p.column, last, elements(dtype, out))
            task = take(counter)
        return 0

    return unpacks
