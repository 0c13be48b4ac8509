"""The kernel of outer products of two factors: passes down columns and along rows, in strips that stay in cache.

A strip is some columns wide. Going down it, the rows of inputs that the next few rows of outputs need are copied to a
ring of as many rows as lie under a tile. They are correlated down the columns, and the results along the rows. So every
input is copied once, intermediate results are read again at once, and all rows that are read together lie an odd number
of cache lines apart. Those of an image often lie a multiple of 4 KiB apart, and would evict each other from the cache.

Rows and columns outside the array are what the boundary makes them, as for any window: the array is continued before
the passes.
"""

from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, copy, elements, header, inlined, least, record, rolled, take
from convjit._runtime.layouts import OUTSIDE
from convjit._runtime.strips import STRIPS

strips_of = record(STRIPS)

# Rows behind the last inputs that are needed that are prefetched, and rows below the outputs that are computed: the
# CPU's own prefetcher begins anew in each row of a strip. With each tile its part of a row is prefetched. To ask for
# whole rows at once takes 15 % longer at 31 taps over 2048x2048 float32, as the CPU then waits for them.
AHEAD, BELOW = 4, 2


def strips(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Compute strips until none is left; not 0 if outputs that must be finite are not."""
    rolled()
    h = strips_of(layout)
    ring, pitch, rows = h.ring, h.pitch, scratch + h.ring_at
    table = elements("i8", scratch + h.table_at)
    for number in range(2 * ring):
        table[number] = rows + (number if number < ring else number - ring) * pitch
    bad = 0
    task = take(counter)
    while task < h.tasks:
        bad += compute_strip(x, out, taps, layout, scratch, task)
        task = take(counter)
    return bad


@inner
def compute_strip(x: int, out: int, taps: int, layout: int, scratch: int, task: int) -> int:
    """Compute the outputs of one task; the number of those that are not finite, where they are counted."""
    rolled()
    h = strips_of(layout)
    f = header(layout + 8 * h.array)
    ints, box, outer = elements("i8", layout + 8 * h.array), elements("i8", scratch + h.box_at), f.outer
    chunk, strip = elements("i8", layout + 8 * h.chunk), elements("i8", layout + 8 * h.strip)
    top, bottom = chunk[2 * (task % h.chunks)], chunk[2 * (task % h.chunks) + 1]
    task //= h.chunks
    which = 3 * (task % h.strips)
    start, width = strip[which], strip[which + 1] - strip[which]
    source = x + enter_plane(layout, task // h.strips, box) + start * f.size - f.before
    target, out_row = out + start * f.size, ints[f.strides + outer - 1]
    for axis in range(outer - 1):
        target += box[2 * axis] * ints[f.strides + axis]
    offsets = elements("i8", layout + 8 * (h.array + ints[f.offsets + outer - 1]))
    box[2 * outer], box[2 * outer + 1], box[2 * outer + 2] = start, start + width, strip[which + 2]
    column_taps, rows, ring, second, pitch = h.column_taps, h.rows, h.ring, h.second, h.between
    table, between, summed = scratch + h.table_at, scratch + h.between_at, width + h.row_taps - 1
    done, bad = top, 0
    for next_row in range(top, bottom, rows):
        row = least(next_row, bottom - rows)  # the last rows of tiles overlap those before
        last = row + column_taps + rows - 1
        while done < last:
            done = copy_rows(x, source, layout, scratch, done, last)
        call(h.down, (table + 8 * (row % ring), taps, column_taps, between, pitch, second, summed))
        for r in range(rows):
            at, inputs = target + (row + r) * out_row, between + r * pitch
            later = offsets[least(last + AHEAD + r, bottom + column_taps - 2)]
            ahead = inputs if later == OUTSIDE else source + later
            below = target + least(row + r + BELOW, bottom - 1) * out_row
            bad += call(h.along, (inputs, inputs + second, taps + h.taps, h.row_taps, at, width, ahead, below))
    return bad


@inner
def enter_plane(layout: int, plane: int, box: Any) -> int:
    """Set the box to a plane of the axes around rows and columns; return the offset of the plane in the array."""
    inlined()
    h = strips_of(layout)
    f = header(layout + 8 * h.array)
    ints, extents = elements("i8", layout + 8 * h.array), elements("i8", layout + 8 * h.extents)
    offset = 0
    for axis in range(f.outer - 2, -1, -1):
        at = plane % extents[axis]
        plane //= extents[axis]
        box[2 * axis], box[2 * axis + 1] = at, at + 1
        offset += ints[ints[f.offsets + axis] + at]
    return offset


@inner
def copy_rows(x: int, source: int, layout: int, scratch: int, first: int, last: int) -> int:
    """Copy rows of inputs to the ring, from `first` up to `last` or the ring's end; return the next one.

    They are packed along the sides of the array, and where their dtype or layout is not that of the sums.
    """
    inlined()
    h = strips_of(layout)
    f = header(layout + 8 * h.array)
    ints, box, outer = elements("i8", layout + 8 * h.array), elements("i8", scratch + h.box_at), f.outer
    offsets = elements("i8", layout + 8 * (h.array + ints[f.offsets + outer - 1]))
    start = first % h.ring
    last = least(last, first + h.ring - start)
    target = scratch + h.ring_at + start * h.pitch
    if box[2 * outer + 2]:
        box[2 * outer - 2], box[2 * outer - 1] = first, last
        call(f.pack, (x, layout + 8 * h.array, scratch + h.box_at, target))
        return last
    size = (box[2 * outer + 1] - box[2 * outer]) * f.size + f.reach
    for place in range(first, last):
        row = target + (place - first) * h.pitch
        if offsets[place] == OUTSIDE:
            box[2 * outer - 2], box[2 * outer - 1] = place, place + 1
            call(f.pack, (x, layout + 8 * h.array, scratch + h.box_at, row))
        else:
            copy(row, source + offsets[place], size)
    return last
