"""Packing: a copy of all that a box of outputs reaches, contiguous, converted, and continued past the boundary."""

from collections.abc import Callable
from typing import Any

import numpy as np

from convjit._jit import jit
from convjit.kernels.layout import OUTSIDE, elements, header

# Places of a row that are gathered before those of the next row: where the rows of an array do not lie side by side
# in memory, the cache lines they share are still there.
GATHERED = 256


@jit
def plane_offset(layout: int, box: Any, plane: int) -> int:
    """Where in the array the plane of this number begins, of all planes that the box reaches; OUTSIDE if nowhere."""
    h = header(layout)
    ints = elements("i8", layout)
    total = 0
    for axis in range(h.outer - 2, -1, -1):
        extent = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        offset = ints[ints[h.offsets + axis] + box[2 * axis] + plane % extent]
        plane //= extent
        total = OUTSIDE if offset == OUTSIDE or total == OUTSIDE else total + offset
    return total


def packer(source: str, kind: str) -> Callable[..., int]:
    """Make the kernel that packs elements of dtype `source` as dtype `kind`."""
    width = np.dtype(source).itemsize

    def pack(x: int, layout: int, box_at: int, packed: int) -> int:
        """Fill `packed` with what the box reaches."""
        h = header(layout)
        ints = elements("i8", layout)
        box = elements("i8", box_at)
        fill = elements(kind, layout + 8 * h.fill)[0]
        columns = elements("i8", layout + 8 * h.columns)
        start, stop = box[2 * h.outer], box[2 * h.outer + 1] + h.reach // h.size
        inside, outside = max(start, min(stop, h.inside)), max(start, min(stop, h.outside))
        linear, broken = max(inside, min(outside, h.linear)), max(inside, min(outside, h.broken))
        axis = h.outer - 1
        offsets = elements("i8", layout + 8 * (ints[h.offsets + axis] + box[2 * axis]))
        rows = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        planes = 1
        for axis in range(h.outer - 1):
            planes *= box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        across = max(1, stop - start) if h.stride == width else GATHERED
        for first in range(start, stop, across):
            last = min(stop, first + across)
            for plane in range(planes):
                offset = plane_offset(layout, box, plane)
                for row in range(rows):
                    target = elements(kind, packed + (plane * rows + row) * h.pitch - start * h.size)
                    if offset == OUTSIDE or offsets[row] == OUTSIDE:
                        for j in range(first, last):
                            target[j] = fill
                        continue
                    at = x + offset + offsets[row]
                    for j in range(first, min(inside, last)):
                        target[j] = fill
                    for j in range(max(inside, first), min(linear, last)):
                        target[j] = elements(source, at + columns[j])[0]
                    begin, end = max(linear, first), min(broken, last)
                    even = at + (begin - h.linear) * h.stride
                    if h.stride == width:
                        near = elements(source, even)
                        for j in range(end - begin):
                            target[begin + j] = near[j]
                    else:
                        for j in range(end - begin):
                            target[begin + j] = elements(source, even + j * h.stride)[0]
                    for j in range(max(broken, first), min(outside, last)):
                        target[j] = elements(source, at + columns[j - h.broken + h.linear])[0]
                    for j in range(max(outside, first), last):
                        target[j] = fill
        return 0

    return pack
