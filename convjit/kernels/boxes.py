"""Sums of all elements of a window along one axis, by running sums: two operations an output, whatever the window.

For integers only: what is added to a running sum and taken away again leaves no trace there.
"""

from collections.abc import Callable

from numba.misc.special import literally

from convjit._jit import jit
from convjit.kernels.layout import OUTSIDE, call, elements, header, take
from convjit.kernels.sweep import enter_plane, list_offsets


@jit
def row_at(offset: int, plane: int, source: int, filled: int) -> int:
    """Address of a row of input, or of one of fill values."""
    return filled if offset == OUTSIDE or plane == OUTSIDE else source + plane + offset


@jit
def add_row(kind: str, sums: int, row: int, width: int) -> None:
    """Add a row to sums."""
    literally(kind)
    total, one = elements(kind, sums), elements(kind, row)
    for j in range(width):
        total[j] += one[j]


@jit
def next_row(kind: str, sums: int, before: int, reached: int, left: int, width: int) -> None:
    """Sums of a window that has moved by one row, from those before it did."""
    literally(kind)
    total, last, new, old = elements(kind, sums), elements(kind, before), elements(kind, reached), elements(kind, left)
    for j in range(width):
        total[j] = last[j] + (new[j] - old[j])


@jit
def sum_along(kind: str, sums: int, source: int, count: int, width: int) -> None:
    """Sums of the windows of a row."""
    literally(kind)
    total, row = elements(kind, sums), elements(kind, source)
    one = row[0] - row[0]
    for q in range(count):
        one += row[q]
    total[0] = one
    for j in range(1, width):
        one += row[j - 1 + count] - row[j - 1]
        total[j] = one


def summer(kind: str, down: bool) -> Callable[..., int]:
    """Make the kernel that sums windows down the last outer axis, or along the row; it reads a sweep's layout."""

    def sweep(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
        """Compute boxes until none is left."""
        h = header(layout)
        ints = elements("i8", layout)
        filled = scratch + h.filled_at
        for j in range(h.filled):
            elements(kind, filled)[j] = elements(kind, layout + 8 * h.fill)[0]
        offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
        out_row = ints[h.strides + h.outer - 1]
        count = ints[h.windows + h.outer - 1] if down else h.reach // h.size + 1
        b = take(counter)
        while b < h.boxes:
            box_at = layout + 8 * (h.box + b * (2 * h.outer + 3))
            box = elements("i8", box_at)
            top, bottom = box[2 * h.outer - 2], box[2 * h.outer - 1]
            start, stop = box[2 * h.outer], box[2 * h.outer + 1]
            count_of_planes = list_offsets(layout, box, offsets)
            source = x + start * h.size - h.before
            if box[2 * h.outer + 2]:
                source = scratch + h.packed_at
                call(h.pack, (x, layout, box_at, source))
            here = offsets
            for number in range(count_of_planes):
                to = out + start * h.size + enter_plane(layout, box, number, offsets, planes)
                plane = planes[0]
                if down:
                    for block in range(0, stop - start, h.block):
                        width, left = min(h.block, stop - start - block), source + block * h.size
                        first = to + top * out_row + block * h.size
                        for j in range(width):
                            elements(kind, first)[j] = 0
                        for q in range(count):
                            add_row(kind, first, row_at(here[q], plane, left, filled), width)
                        for i in range(1, bottom - top):
                            next_row(kind, first + i * out_row, first + (i - 1) * out_row,
                                     row_at(here[i - 1 + count], plane, left, filled),
                                     row_at(here[i - 1], plane, left, filled), width)  # fmt: skip
                else:
                    for i in range(bottom - top):
                        row = row_at(here[i], plane, source, filled)
                        sum_along(kind, to + (top + i) * out_row, row, count, stop - start)
            b = take(counter)
        return 0

    return sweep
