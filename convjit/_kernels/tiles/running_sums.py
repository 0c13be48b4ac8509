"""Sums of all elements of a window along one axis, by running sums: two operations an output, whatever the window.

For integers only: what is added to a running sum and taken away again leaves no trace there.
"""

from collections.abc import Callable

from numba.misc.special import literally

from convjit._kernels.compiler import jit
from convjit._kernels.intrinsics import call, elements, header


@jit
def add_row(kind: str, sums: int, row: int, width: int) -> None:
    """Add a row to sums."""
    literally(kind)
    total, more = elements(kind, sums), elements(kind, row)
    for j in range(width):
        total[j] += more[j]


@jit
def move_row(kind: str, sums: int, reached: int, left: int, width: int) -> None:
    """Sums of windows that move by one row."""
    literally(kind)
    total, new, old = elements(kind, sums), elements(kind, reached), elements(kind, left)
    for j in range(width):
        total[j] += new[j] - old[j]


def down(kind: str) -> Callable[..., int]:
    """Make the kernel that sums windows from row to row, for a block of columns; it stores each row when it is done."""

    def run(layout: int, scratch: int, table: int, out: int, rows: int, width: int) -> int:
        h = header(layout)
        sums, by = scratch + h.buffer_at, layout + 8 * h.divisor
        lines, total = elements("i8", table), elements(kind, sums)
        out_row = elements("i8", layout)[h.strides + h.outer - 1]
        for j in range(width):
            total[j] = 0
        for q in range(h.taps):
            add_row(kind, sums, lines[q], width)
        call(h.store, (sums, width, out, h.across, by))
        for i in range(1, rows):
            move_row(kind, sums, lines[i - 1 + h.taps], lines[i - 1], width)
            call(h.store, (sums, width, out + i * out_row, h.across, by))
        return 0

    return run


def along(kind: str) -> Callable[..., int]:
    """Make the kernel that sums windows along a row, whose address is in the table."""

    def run(layout: int, taps: int, table: int, out: int, out_row: int, width: int) -> int:
        h = header(layout)
        total, row = elements(kind, out), elements(kind, elements("i8", table)[0])
        step = h.step // h.size
        for first in range(step):
            moving = row[0] - row[0]
            for q in range(h.taps):
                moving += row[first + q * step]
            total[first] = moving
            for j in range(first + step, width, step):
                moving += row[j + (h.taps - 1) * step] - row[j - step]
                total[j] = moving
        return 0

    return run
