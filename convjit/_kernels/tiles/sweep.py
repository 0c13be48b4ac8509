"""Direct correlation: boxes of outputs swept by register tiles.

The rows of input under a tile are looked up in a table of addresses, built once for a row of tiles. So rows outside the
array, planes of the window and folded rows all cost the tile nothing.

What goes through the boxes knows no dtype, only sizes, and is compiled once; a row of tiles is the kernel of a dtype,
which the layout names. To compile both as one for every dtype and tile took four times as long.
"""

from collections.abc import Callable
from typing import Any

from numba.core import cgutils

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, copy, elements, field, header, least, most, rolled, take
from convjit._kernels.tiles.tile import Window, tile
from convjit._kernels.vectors import INT, Elements
from convjit._runtime.layouts import FIELDS, OUTSIDE


@inner
def list_offsets(layout: int, box: Any, offsets: Any) -> int:
    """List where each place along each outer axis lies, in the array or in the packed copy of the box.

    Those along the last axis come first. Return the number of planes of outputs, one for each place along the others.
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
    """List where each part of the window begins for this plane of outputs; return where the plane of outputs does."""
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
    """List the addresses of the rows of input under a row of tiles: for each part its height and so many more."""
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


def counter_of(size: int) -> Callable[..., int]:
    """Make the kernel that counts the numbers of `size` bytes, 4 or 8, that are not finite."""
    exponent = 0x7F800000 if size == 4 else 0x7FF0000000000000
    kind = f"i{size}"

    def count(address: int, number: int) -> int:
        bits = elements(kind, address)
        bad = 0
        for j in range(number):
            bad += (bits[j] & exponent) == exponent
        return bad

    return count


@inner
def begin(kernel: int, layout: int, taps: int, filled: int) -> Any:
    """Take the taps from the kernel, and fill the row of fill values; how many of those that must be are not finite."""
    rolled()
    h = header(layout)
    order = elements("i8", layout + 8 * h.order)
    for t in range(h.taps):
        copy(taps + t * h.size, kernel + order[t], h.size)
        if h.conjugate:
            elements("u1", taps + (t + 1) * h.size - 1)[0] ^= 128  # the sign of the imaginary part
    done = 1
    if h.filled:
        copy(filled, layout + 8 * h.fill, h.size)
    while done < h.filled:  # twice as much each time
        more = least(done, h.filled - done)
        copy(filled + done * h.size, filled, more * h.size)
        done += more
    return call(h.count, (taps, h.taps * h.numbers)) if h.finite else 0


def sweep(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
    """Compute boxes until none is left; not 0 if the layout says that what is not finite has to be so."""
    rolled()
    h = header(layout)
    ints = elements("i8", layout)
    filled, table, aside = scratch + h.filled_at, scratch + h.table_at, scratch + h.buffer_at
    if begin(kernel, layout, scratch, filled):
        return 1
    offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
    out_row = ints[h.strides + h.outer - 1]
    bad = 0
    b = take(counter)
    while b < h.boxes:
        box_at = layout + 8 * (h.box + b * (2 * h.outer + 3))
        box = elements("i8", box_at)
        top, bottom = box[2 * h.outer - 2], box[2 * h.outer - 1]
        start, stop = box[2 * h.outer], box[2 * h.outer + 1]
        number = list_offsets(layout, box, offsets)
        source = x + start * h.size - h.before
        if box[2 * h.outer + 2]:
            source = scratch + h.packed_at
            call(h.pack, (x, layout, box_at, source))
        for plane in range(number):
            target = out + start * h.across + enter_plane(layout, box, plane, offsets, planes)
            for block in range(0, stop - start, h.block):
                left = most(0, least(block, stop - start - h.unit))
                width = least(h.block, stop - start - left)
                begin_at = source + left * h.size
                rows, last = table, bottom
                if h.sliding:
                    list_rows(layout, begin_at, filled, offsets, planes, elements("i8", table), bottom - top - 1)
                if h.running:
                    first = target + top * out_row + left * h.across
                    call(h.running, (layout, scratch, table, first, bottom - top, width))
                    last = top
                for next_row in range(top, last, h.down):
                    i = most(
                        top, least(next_row, bottom - h.down)
                    )  # the last rows are moved back over rows done before
                    if h.sliding:
                        rows = table + 8 * (i - top)
                    else:
                        here = elements("i8", scratch + h.offsets_at + 8 * (i - top))
                        list_rows(layout, begin_at, filled, here, planes, elements("i8", table), h.rows - 1)
                    to = target + i * out_row + left * h.across
                    # A box that is narrower than a tile is packed, with room to read a whole one.
                    in_place = width >= h.unit and not h.store
                    sums = to if in_place else aside
                    apart = out_row if in_place else h.aside
                    call(h.tiles, (layout, scratch, rows, sums, h.apart if in_place else h.aside, most(width, h.unit)))
                    for r in range(h.down):
                        if h.watched:
                            bad += call(h.count, (sums + r * apart, width * h.numbers))
                        if h.store:  # but for outputs that the block before has stored
                            again, by = block - left, layout + 8 * h.divisor
                            row, place = sums + r * apart + again * h.size, to + r * out_row + again * h.across
                            call(h.store, (row, width - again, place, h.across, by))
                        elif not in_place:
                            copy(to + r * out_row, sums + r * apart, width * h.size)
        b = take(counter)
    return bad


def sweeper(kind: str, rows: int, columns: int, line: bool) -> Callable[..., None]:
    """Make what emits the kernel that computes a row of tiles of `rows` by up to `columns` vectors.

    With `line`, the rows of a tile are stretches of one row: folded after every vector, the row is an image whose rows
    overlap, and its taps, folded likewise, are a window of several rows.
    """
    item = Elements(kind)
    unit = item.together * (rows if line else 1)  # outputs of a tile of one column, in a row
    size = item.bytes * item.lanes // item.together

    def tiles(builder: Any, layout: Any, taps: Any, table: Any, out: Any, out_row: Any, width: Any) -> None:
        """Compute `width` outputs, at least a tile's; the last tile is moved back over outputs done before."""

        def least(a: Any, b: Any) -> Any:
            return builder.select(builder.icmp_signed("<", a, b), a, b)

        number, tap_row, step = (field(builder, layout, FIELDS, name) for name in ("rectangles", "tap_row", "step"))
        parts = builder.add(layout, builder.mul(field(builder, layout, FIELDS, "rectangle"), INT(8)))
        window = Window(table, parts, number, taps, tap_row, step)
        whole = builder.udiv(width, INT(unit))
        done = cgutils.alloca_once_value(builder, INT(0))
        loop, body, end = (builder.append_basic_block(name) for name in ("loop", "body", "end"))
        builder.branch(loop)
        builder.position_at_end(loop)
        left = builder.sub(width, builder.load(done))
        builder.cbranch(builder.icmp_signed(">", left, INT(0)), body, end)
        builder.position_at_end(body)
        wanted = builder.udiv(builder.add(left, INT(unit - 1)), INT(unit))
        # One more than a tile has is two of half the width, not one whose few sums wait for each other.
        few = builder.icmp_signed("==", wanted, INT(columns + 1))
        count = least(least(wanted, whole), builder.select(few, INT(max(1, columns - 1)), INT(columns)))
        taken = builder.mul(count, INT(unit))
        start = least(builder.load(done), builder.sub(width, taken))
        builder.store(builder.add(start, taken), done)
        at = builder.mul(start, INT(size))
        tile(builder, kind, rows, columns, line, count, window, at, builder.add(out, at), out_row)
        builder.branch(loop)
        builder.position_at_end(end)

    return tiles
