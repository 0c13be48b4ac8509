"""Kernels of running sums: sums over all elements of a window along one axis, by two operations an output.

The cost does not depend on the length of the window. They are for integers only, where what is added to a running sum
and subtracted again leaves no error. `convjit._kernels.tiles.sweep` calls them in place of register tiles.
"""

from collections.abc import Callable

from numba.misc.special import literally

from convjit._kernels.compiler import jit
from convjit._kernels.intrinsics import call, elements, header


@jit
def add_row(dtype: str, sums: int, row: int, width: int) -> None:
    """Add a row to sums."""
    literally(dtype)
    total, more = elements(dtype, sums), elements(dtype, row)
    for j in range(width):
        total[j] += more[j]


@jit
def move_row(dtype: str, sums: int, entering: int, leaving: int, width: int) -> None:
    """Move the windows of sums by one row."""
    literally(dtype)
    total, new, old = elements(dtype, sums), elements(dtype, entering), elements(dtype, leaving)
    for j in range(width):
        total[j] += new[j] - old[j]


def down(dtype: str) -> Callable[..., int]:
    """Make the kernel that sums windows down the last outer axis, and stores each row of sums when it is complete."""

    def run(layout: int, scratch: int, table: int, out: int, top: int, rows: int, start: int, width: int) -> int:
        """Compute all rows of a plane of a box, whose rows of input are in the table."""
        h = header(layout)
        sums, by = scratch + h.buffer_at, layout + 8 * h.divisor
        inputs, total = elements("i8", table), elements(dtype, sums)
        out_row = elements("i8", layout)[h.strides + h.outer - 1]
        for j in range(width):
            total[j] = 0
        for q in range(h.taps):
            add_row(dtype, sums, inputs[q], width)
        call(h.store, (sums, width, out, h.across, by))
        for i in range(1, rows):
            move_row(dtype, sums, inputs[i - 1 + h.taps], inputs[i - 1], width)
            call(h.store, (sums, width, out + i * out_row, h.across, by))
        return 0

    return run


def along(dtype: str) -> Callable[..., int]:
    """Make the kernel that sums windows along a row, whose address is in the table."""

    def run(layout: int, taps: int, table: int, out: int, out_row: int, width: int) -> int:
        """Compute a row of outputs."""
        h = header(layout)
        total, row = elements(dtype, out), elements(dtype, elements("i8", table)[0])
        step = h.step // h.size
        for first in range(step):
            running = row[0] - row[0]
            for q in range(h.taps):
                running += row[first + q * step]
            total[first] = running
            for j in range(first + step, width, step):
                running += row[j + (h.taps - 1) * step] - row[j - step]
                total[j] = running
        return 0

    return run
