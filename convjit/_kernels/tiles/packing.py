"""Packing: a copy of all that a box of outputs reaches, contiguous, converted, and continued past the boundary.

And arrays of another dtype that are copied as a whole.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import elements, header, least, most, rolled, take
from convjit._kernels.moves import carry, fetch, fill, gather
from convjit._kernels.tiles.lines import take_lines
from convjit._runtime.layouts import OUTSIDE

# Places of a row that are gathered before those of the next row: where the rows of an array do not lie side by side
# in memory, the cache lines they share are still there.
GATHERED = 256

# Rows ahead whose cache lines are asked for: those of a narrow box are too short for the CPU to see what comes.
SOON = 4


def packer(source: str, kind: str, lines: bool = False) -> Callable[..., int]:
    """Make the kernel that packs elements of dtype `source` as dtype `kind`.

    With `lines`, rows of a box that lie side by side in the array are packed together.
    """
    width = np.dtype(source).itemsize

    def pack(x: int, layout: int, box_at: int, packed: int) -> int:
        """Fill `packed` with what the box reaches."""
        rolled()
        # Fields are read once: for all the compiler knows, what is written to `packed` might change them.
        h = header(layout)
        ints, box = elements("i8", layout), elements("i8", box_at)
        outer, size, pitch, stride, near, broken = h.outer, h.size, h.pitch, h.stride, h.linear, h.broken
        columns, fill_at = layout + 8 * h.columns, layout + 8 * h.fill
        start, stop = box[2 * outer], box[2 * outer + 1] + h.reach // size
        inside, outside = most(start, least(stop, h.inside)), most(start, least(stop, h.outside))
        linear, after = most(inside, least(outside, near)), most(inside, least(outside, broken))
        axis = outer - 1
        offsets = elements("i8", layout + 8 * (ints[h.offsets + axis] + box[2 * axis]))
        rows = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        planes = 1
        for axis in range(outer - 1):
            planes *= box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        across = most(1, stop - start) if stride == width else GATHERED
        for first in range(start, stop, across):
            last = least(stop, first + across)
            begin, end = most(linear, first), least(after, last)
            for plane in range(planes):
                offset, rest = 0, plane
                for axis in range(outer - 2, -1, -1):
                    extent = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
                    there = ints[ints[h.offsets + axis] + box[2 * axis] + rest % extent]
                    rest //= extent
                    offset = OUTSIDE if there == OUTSIDE or offset == OUTSIDE else offset + there
                taken = 0
                for row in range(rows):
                    target = packed + (plane * rows + row) * pitch - start * size
                    if offset == OUTSIDE or offsets[row] == OUTSIDE:
                        fill(kind, target + first * size, last - first, fill_at)
                        continue
                    at = x + offset
                    if row + SOON < rows and stride == width:
                        fetch(at + offsets[row + SOON] + (begin - near) * stride, (end - begin) * stride, False)
                    at += offsets[row]
                    if lines:
                        if row >= taken:
                            run = neighbours(offsets, row, rows, width)
                            taken = row + run
                            here, to = at + (begin - near) * stride, target + begin * size
                            if stride <= 2 * run * width:
                                fetch(here + GATHERED * stride, (end - begin) * stride, False)
                            take_lines(source, kind, here, stride, run, to, pitch, end - begin)
                    else:
                        carry(source, kind, at + (begin - near) * stride, stride, target + begin * size, end - begin)
                    for side in range(2):  # what lies before the places at even distances, and behind them
                        low, high, listed = most(after, first), least(outside, last), columns - 8 * (broken - near)
                        if side == 0:
                            low, high, listed = most(inside, first), least(linear, last), columns
                        gather(source, kind, at, listed + 8 * low, target + low * size, high - low)
                        low, high = most(outside, first), last
                        if side == 0:
                            low, high = first, least(inside, last)
                        fill(kind, target + low * size, high - low, fill_at)
        return 0

    return pack


@inner
def neighbours(offsets: Any, row: int, rows: int, width: int) -> int:
    """Of how many rows from one on the elements lie side by side in the array."""
    count = 1
    while row + count < rows and offsets[row + count] == offsets[row] + count * width:
        count += 1
    return count


def converter(source: str, kind: str) -> Callable[..., int]:
    """Make the kernel that fills an array of dtype `kind` from one of dtype `source`, both contiguous."""
    width, size = np.dtype(source).itemsize, np.dtype(kind).itemsize

    def convert(x: int, out: int, unused: int, layout: int, scratch: int, counter: int) -> int:
        """Convert until no task is left; the layout holds the elements of all, those of a task, and their number."""
        numbers = elements("i8", layout)
        count, each, tasks = numbers[0], numbers[1], numbers[2]
        task = take(counter)
        while task < tasks:
            first = each * task
            carry(source, kind, x + first * width, width, out + first * size, least(each, count - first))
            task = take(counter)
        return 0

    return convert
