"""Boxes of outputs that are apart in memory: each is computed aside, where they are not, and dealt out from there."""

from collections.abc import Callable

from convjit._kernels.intrinsics import call, elements, header, least, record, rolled, set_counter, take
from convjit._kernels.moves import fetch
from convjit._kernels.tiles.lines import put_lines
from convjit._runtime.layouts import LENGTHWISE

lengthwise_of = record(LENGTHWISE)

# Outputs of a row that are dealt out before those of the next row, which share their cache lines.
DEALT = 256


def dealer(kind: str) -> Callable[..., int]:
    """Make the kernel that computes boxes of outputs of one dtype; it takes and returns what a sweep does."""

    def compute(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
        """Compute boxes until none is left."""
        rolled()
        h = lengthwise_of(layout)
        inner = layout + 8 * h.layout
        s = header(inner)
        outer, size, one = s.outer, s.size, scratch + h.counter_at
        steps, strides = elements("i8", inner + 8 * s.strides), elements("i8", layout + 8 * h.strides)
        status = 0
        b = take(counter)
        while b < h.boxes:
            box = elements("i8", inner + 8 * (s.box + b * (2 * outer + 3)))
            start, stop = box[2 * outer], box[2 * outer + 1]
            first, rows = scratch + h.aside_at - start * size, 1
            for axis in range(outer):
                first -= box[2 * axis] * steps[axis]
                rows *= box[2 * axis + 1] - box[2 * axis]
            set_counter(one, b, b + 1)
            status += call(h.sweep, (x, first, kernel, inner, scratch + h.room_at, one))
            for begin in range(start, stop, DEALT):
                row = 0
                while row < rows:
                    source, target, rest = first + begin * size, out + begin * h.stride, row
                    for axis in range(outer - 1, -1, -1):
                        extent = box[2 * axis + 1] - box[2 * axis]
                        place = box[2 * axis] + rest % extent
                        rest //= extent
                        source += place * steps[axis]
                        target += place * strides[axis]
                    extent = box[2 * outer - 1] - box[2 * outer - 2]
                    run = extent - row % extent if strides[outer - 1] == size else 1
                    count = least(DEALT, stop - begin)
                    if h.stride <= 2 * run * size:
                        fetch(target + DEALT * h.stride, count * h.stride, True)
                    put_lines(kind, source, steps[outer - 1], target, h.stride, run, count)
                    row += run
            b = take(counter)
        return status

    return compute
