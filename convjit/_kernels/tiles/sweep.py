"""Direct correlation: the driver that computes boxes of outputs one after the other.

A layout describes the work, as an array of integers: a header, `FIELDS` of `convjit._runtime.layouts`, and tables. The
window slides over outer axes, the last of which is that of the rows of a register tile, and along a row of elements
that lie side by side in memory. Outputs are cut into boxes. A box reads the array in place, or a packed copy of all the
inputs it needs: packing converts the dtype, gathers strided elements and continues the array as the boundary says.

The rows of input under a tile are looked up in a table of addresses, built once for a row of tiles. So rows outside the
array, planes of the window and folded rows cost the tile nothing.

The driver knows sizes but no dtype, and is compiled once. The layout names the kernels of a dtype that it calls: one
that packs a box, one that computes a row of tiles, or all rows of a plane of outputs at once, and one that stores rows
as another dtype. To compile driver and kernels together, for every dtype and tile, took four times as long.
"""

from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, copy, elements, header, inlined, least, most, rolled, take
from convjit._runtime.layouts import OUTSIDE


@inner
def list_offsets(layout: int, box: Any, offsets: Any) -> int:
    """List the offset of each place along each outer axis, in the array or in the packed copy of the box.

    Places along the last axis come first. Return the number of planes of outputs: one for each place along the others.
    """
    rolled()
    h = header(layout)
    ints = elements("i8", layout)
    packed = box[2 * h.outer + 2]
    at, step, planes = 0, h.pitch, 1
    for axis in range(h.outer - 1, -1, -1):
        length = box[2 * axis + 1] - box[2 * axis]
        extent = length + ints[h.windows + axis] - 1
        source = ints[h.offsets + axis] + box[2 * axis]
        for place in range(extent):
            offsets[at + place] = place * step if packed else ints[source + place]
        at += extent
        step *= extent
        if axis < h.outer - 1:
            planes *= length
    return planes


@inner
def enter_plane(layout: int, box: Any, plane: int, offsets: Any, planes: Any) -> int:
    """List the offset of each part of the window for a plane of outputs; return the offset of the plane itself."""
    rolled()
    h = header(layout)
    ints = elements("i8", layout)
    for p in range(h.parts):
        planes[p] = 0
    out, at = 0, 0
    for axis in range(h.outer - 1, -1, -1):
        length = box[2 * axis + 1] - box[2 * axis]
        if axis < h.outer - 1:
            place = plane % length
            plane //= length
            out += (box[2 * axis] + place) * ints[h.strides + axis]
            for p in range(h.parts):
                offset = offsets[at + place + ints[h.planes + p * (h.outer - 1) + axis]]
                inside = offset != OUTSIDE and planes[p] != OUTSIDE
                planes[p] = planes[p] + offset if inside else OUTSIDE
        at += length + ints[h.windows + axis] - 1
    return out


@inner
def list_rows(layout: int, source: int, filled: int, offsets: Any, planes: Any, table: Any, more: int) -> None:
    """List the addresses of the rows of input: for each part of the window, as many as its height and `more`."""
    rolled()
    h = header(layout)
    ints = elements("i8", layout)
    fold = h.fold
    entry = 0
    for p in range(h.parts):
        top, left = ints[h.corners + 2 * p], ints[h.corners + 2 * p + 1]
        shift = source + planes[p] + left + (p * h.shift if fold else 0)
        for q in range(ints[h.heights + p] + more):
            offset = offsets[0 if fold else top + q]
            table[entry] = filled if offset == OUTSIDE or planes[p] == OUTSIDE else shift + offset + q * fold
            entry += 1


@inner
def begin(kernel: int, layout: int, taps: int, filled: int) -> Any:
    """Copy the taps from the kernel, and fill a row with the fill value; the number of taps that are not finite.

    They are only counted where the layout says that taps must be finite.
    """
    rolled()
    h = header(layout)
    order = elements("i8", layout + 8 * h.order)
    first = 0
    while first < h.taps:  # taps that follow each other in the kernel, too, are copied together
        behind = first + 1
        while behind < h.taps and order[behind] == order[behind - 1] + h.size:
            behind += 1
        copy(taps + first * h.size, kernel + order[first], (behind - first) * h.size)
        first = behind
    if h.conjugate:
        for t in range(h.taps):
            elements("u1", taps + (t + 1) * h.size - 1)[0] ^= 128  # the sign of the imaginary part
    done = 1
    if h.filled:
        copy(filled, layout + 8 * h.fill, h.size)
    while done < h.filled:  # copies double in length
        more = least(done, h.filled - done)
        copy(filled + done * h.size, filled, more * h.size)
        done += more
    return call(h.count, (taps, h.taps * h.numbers)) if h.finite else 0


@inner
def compute_tiles(layout: int, scratch: int, rows: int, out: int, width: int, stored: int) -> int:
    """Compute a row of tiles, of `width` outputs, from the rows of input in a table; the number that are not finite.

    They are only counted where the layout says so. Where tiles cannot write to `out`, outputs are computed aside and
    stored from there, except for the first ones, which the block before has `stored`.
    """
    inlined()
    h = header(layout)
    out_row = elements("i8", layout)[h.strides + h.outer - 1]
    # A box that is narrower than a tile is packed, with room to read a whole one.
    in_place = width >= h.unit and not h.store
    sums = out if in_place else scratch + h.buffer_at
    apart = out_row if in_place else h.aside
    call(h.tiles, (layout, scratch, rows, sums, h.apart if in_place else h.aside, most(width, h.unit)))
    bad = 0
    for r in range(h.down):
        row = sums + r * apart
        if h.watched:
            bad += call(h.count, (row, width * h.numbers))
        if h.store:
            target = out + r * out_row + stored * h.across
            call(h.store, (row + stored * h.size, width - stored, target, h.across, layout + 8 * h.divisor))
        elif not in_place:
            copy(out + r * out_row, row, width * h.size)
    return bad


@inner
def compute_plane(layout: int, scratch: int, box: Any, source: int, out: int) -> int:
    """Compute a plane of the outputs of a box, in blocks whose inputs stay in cache; the number that are not finite."""
    inlined()
    h = header(layout)
    out_row = elements("i8", layout)[h.strides + h.outer - 1]
    table, filled = scratch + h.table_at, scratch + h.filled_at
    offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
    top, bottom = box[2 * h.outer - 2], box[2 * h.outer - 1]
    start, length = box[2 * h.outer], box[2 * h.outer + 1] - box[2 * h.outer]
    bad = 0
    for block in range(0, length, h.block):
        left = most(0, least(block, length - h.unit))
        width = least(h.block, length - left)
        inputs, outputs = source + left * h.size, out + left * h.across
        last = bottom
        if h.sliding or h.running:
            list_rows(layout, inputs, filled, offsets, planes, elements("i8", table), bottom - top - 1)
        if h.running:
            call(h.running, (layout, scratch, table, outputs + top * out_row, top, bottom - top, start + left, width))
            last = top
        for next_row in range(top, last, h.down):
            i = most(top, least(next_row, bottom - h.down))  # the last rows of tiles overlap those before
            rows = table
            if h.sliding:
                rows += 8 * (i - top)
            else:
                below = elements("i8", scratch + h.offsets_at + 8 * (i - top))
                list_rows(layout, inputs, filled, below, planes, elements("i8", table), h.rows - 1)
            bad += compute_tiles(layout, scratch, rows, outputs + i * out_row, width, block - left)
    return bad


def sweep(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
    """Compute boxes until none is left; not 0 if taps or outputs that must be finite are not."""
    rolled()
    h = header(layout)
    if begin(kernel, layout, scratch, scratch + h.filled_at):
        return 1
    offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
    bad = 0
    b = take(counter)
    while b < h.boxes:
        box_at = layout + 8 * (h.box + b * (2 * h.outer + 3))
        box = elements("i8", box_at)
        start, packed = box[2 * h.outer], box[2 * h.outer + 2]
        number = list_offsets(layout, box, offsets)
        source = x + start * h.size - h.before
        if packed:
            source = scratch + h.packed_at
            call(h.pack, (x, layout, box_at, source))
        for plane in range(number):
            target = out + start * h.across + enter_plane(layout, box, plane, offsets, planes)
            bad += compute_plane(layout, scratch, box, source, target)
        b = take(counter)
    return bad
