"""Packing: a copy of all that a box of outputs reaches, contiguous, converted, and continued past the boundary."""

from collections.abc import Callable
from typing import Any

import numpy as np

from convjit._jit import inner
from convjit.kernels.layout import OUTSIDE, elements, fetch, header, least, most, rolled
from convjit.kernels.tile import move

# Places of a row that are gathered before those of the next row: where the rows of an array do not lie side by side
# in memory, the cache lines they share are still there.
GATHERED = 256

# Rows ahead whose cache lines are asked for: those of a narrow box are too short for the CPU to see what comes.
SOON = 4


@inner
def plane_offset(layout: int, box: Any, plane: int) -> int:
    """Where in the array the plane of this number begins, of all planes that the box reaches; OUTSIDE if nowhere."""
    rolled()
    h = header(layout)
    ints = elements("i8", layout)
    total = 0
    for axis in range(h.outer - 2, -1, -1):
        extent = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        offset = ints[ints[h.offsets + axis] + box[2 * axis] + plane % extent]
        plane //= extent
        total = OUTSIDE if offset == OUTSIDE or total == OUTSIDE else total + offset
    return total


def packer(source: str, kind: str, lanes: int) -> Callable[..., int]:
    """Make the kernel that packs elements of dtype `source` as dtype `kind`, `lanes` at a time where it can."""
    width = np.dtype(source).itemsize
    same = source.replace("u", "i") == kind

    def pack(x: int, layout: int, box_at: int, packed: int) -> int:
        """Fill `packed` with what the box reaches."""
        # Fields are read once: for all the compiler knows, what is written to `packed` might change them.
        h = header(layout)
        ints, box = elements("i8", layout), elements("i8", box_at)
        outer, size, pitch, stride, near, broken = h.outer, h.size, h.pitch, h.stride, h.linear, h.broken
        columns = elements("i8", layout + 8 * h.columns)
        fill = elements(kind, layout + 8 * h.fill)[0]
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
                offset = plane_offset(layout, box, plane)
                for row in range(rows):
                    target_at = packed + (plane * rows + row) * pitch - start * size
                    target = elements(kind, target_at)
                    if offset == OUTSIDE or offsets[row] == OUTSIDE:
                        for j in range(first, last):
                            target[j] = fill
                        continue
                    at = x + offset + offsets[row]
                    if row + SOON < rows and stride == width:
                        soon = x + offset + offsets[row + SOON] + (begin - near) * stride
                        for j in range(0, (end - begin) * stride, 64):
                            fetch(soon + j, False)
                    for side in range(2):  # what lies before the places at even distances, and behind them
                        low, high, shift = most(outside, first), last, broken - near
                        if side == 0:
                            low, high, shift = first, least(inside, last), 0
                        for j in range(low, high):
                            target[j] = fill
                        low, high = most(after, first), least(outside, last)
                        if side == 0:
                            low, high = most(inside, first), least(linear, last)
                        for j in range(low, high):
                            target[j] = elements(source, at + columns[j - shift])[0]
                    even = at + (begin - near) * stride
                    if same and stride == width and end - begin >= lanes:
                        for j in range(0, end - begin, lanes):
                            k = least(j, end - begin - lanes)
                            move(kind, even + k * size, target_at + (begin + k) * size)
                    elif stride == width:
                        one = elements(source, even)
                        for j in range(end - begin):
                            target[begin + j] = one[j]
                    else:
                        for j in range(end - begin):
                            target[begin + j] = elements(source, even + j * stride)[0]
        return 0

    return pack
