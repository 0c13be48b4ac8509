"""The kernel for short rows: it computes boxes aside, along an axis that is long, and moves outputs to their places.

Each box is computed by `convjit._kernels.tiles.sweep` into scratch, where its outputs lie side by side along the long
axis. In the result they lie apart.
"""

from convjit._kernels.intrinsics import call, elements, fetch, header, least, part, record, rolled, set_counter, take
from convjit._runtime.layouts import LENGTHWISE

lengthwise_of = record(LENGTHWISE)

# What depends on the dtype: see `convjit._kernels.tiles.parts`.
put_lines = part("put_lines")

# Bytes of a row that are moved before those of the next row, which share their cache lines.
MOVED = 2048


def short_rows(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
    """Compute boxes aside until none is left; this takes and returns what a sweep does."""
    rolled()
    h = lengthwise_of(layout)
    aside = layout + 8 * h.layout  # the layout of the sweep
    s = header(aside)
    outer, size, own_counter = s.outer, s.across, scratch + h.counter_at
    steps, strides = elements("i8", aside + 8 * s.strides), elements("i8", layout + 8 * h.strides)
    status, moved = 0, MOVED // size
    b = take(counter)
    while b < h.boxes:
        box = elements("i8", aside + 8 * (s.box + b * (2 * outer + 3)))
        start, stop = box[2 * outer], box[2 * outer + 1]
        first, rows = scratch + h.aside_at - start * size, 1
        for axis in range(outer):
            first -= box[2 * axis] * steps[axis]
            rows *= box[2 * axis + 1] - box[2 * axis]
        set_counter(own_counter, b, b + 1)
        status += call(h.sweep, (x, first, kernel, aside, scratch + h.room_at, own_counter))
        for begin in range(start, stop, moved):
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
                run = extent - row % extent if strides[outer - 1] == size else 1  # rows that lie side by side
                count = least(moved, stop - begin)
                if h.stride <= 2 * run * size:
                    fetch(target + moved * h.stride, count * h.stride, True)
                put_lines((source, steps[outer - 1], target, h.stride, run, count))
                row += run
        b = take(counter)
    return status
