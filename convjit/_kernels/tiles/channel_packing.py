"""Kernels that pack the inputs of a block of a bank, and the weights of kernels that lie in lanes.

`convjit._runtime.channels` describes the records that they read.
"""

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, elements, least, most, record, rolled, take
from convjit._runtime.channels import BLOCK, ENTRIES, PACKING, PANELS
from convjit._runtime.layouts import OUTSIDE

block_of, entries_of, packing_of, panels_of = record(BLOCK), record(ENTRIES), record(PACKING), record(PANELS)

ENTRIES_BYTES = 8 * len(ENTRIES)


@inner
def pack_ends(
    layout: int, packing: int, row: int, start: int, first: int, last: int, target: int, channels: int
) -> None:
    """Pack the places from `first` up to `last` one by one, each with so many channels; place 0 lies at `start`."""
    rolled()
    p = packing_of(packing)
    columns = elements("i8", layout + 8 * p.columns)
    step = p.pixel if p.interleaved else p.size
    for place in range(first, last):
        number = start + place * p.apart
        if number >= p.inside:  # behind the array; no output needs what lies behind the last place of the table
            number = least(number - p.outside + p.inside, p.listed - 1)
        offset = columns[number]
        if offset == OUTSIDE:
            call(p.fill, (target + place * step, channels, layout + 8 * p.fill_at))
        else:
            call(p.carry, (row + offset, p.x_channel, target + place * step, channels, 1, 0, 0))


@inner
def pack_interleaved(
    layout: int, packing: int, at: int, rows: int, apart: int, start: int, places: int, target: int, step: int,
    again: int,
) -> None:  # fmt: skip
    """Pack rows, `apart` in the array and by a `step` when packed, the channels of each place side by side."""
    rolled()
    p = packing_of(packing)
    width, pixel, channels, x_channel, x_pixel = p.width, p.pixel, p.channels, p.x_channel, p.x_pixel
    first = most(0, least(places, p.inside - start))
    last = most(first, least(places, p.outside - start))
    if not again:
        for row in range(rows):
            pack_ends(layout, packing, at + row * apart, start, 0, first, target + row * step, channels)
            pack_ends(layout, packing, at + row * apart, start, last, places, target + row * step, channels)
    if first < last:
        source, to, count = at + (start + first - p.inside) * x_pixel, target + first * pixel, last - first
        if x_channel == width and pixel == channels * p.size and x_pixel == channels * width:
            call(p.carry, (source, width, to, count * channels, rows, apart, step))
        elif x_pixel == width and x_channel != width:
            for row in range(rows):
                call(p.lines, (source + row * apart, x_channel, count, to + row * step, pixel, channels))
        else:
            for row in range(rows):
                call(p.carry, (source + row * apart, x_channel, to + row * step, channels, count, x_pixel, pixel))


@inner
def pack_planes(
    layout: int, packing: int, at: int, rows: int, apart: int, start: int, places: int, target: int, step: int,
    again: int,
) -> None:  # fmt: skip
    """Pack rows, `apart` in the array and by a `step` when packed, one channel after the other."""
    rolled()
    p = packing_of(packing)
    width, size, spacing, channels, x_pixel = p.width, p.size, p.apart, p.channels, p.x_pixel
    first = most(0, least(places, (p.inside - start + spacing - 1) // spacing))
    last = most(first, least(places, (p.outside - start + spacing - 1) // spacing))
    count = last - first
    source, to = at + (start + first * spacing - p.inside) * x_pixel, target + first * size
    lines = p.x_channel == width and x_pixel != width and channels > 1
    if lines:
        for row in range(rows):
            call(p.lines, (source + row * apart, spacing * x_pixel, channels, to + row * step, p.channel, count))
    for channel in range(channels):
        plane, shift = channel * p.channel, channel * p.x_channel
        if not again:
            for row in range(rows):
                begin = at + shift + row * apart
                pack_ends(layout, packing, begin, start, 0, first, target + plane + row * step, 1)
                pack_ends(layout, packing, begin, start, last, places, target + plane + row * step, 1)
        if not lines:
            call(p.carry, (source + shift, spacing * x_pixel, to + plane, count, rows, apart, step))


@inner
def fill_row(layout: int, packing: int, places: int, target: int) -> None:
    """Fill all channels of a row that lies outside the array."""
    rolled()
    p = packing_of(packing)
    fill_at = layout + 8 * p.fill_at
    for copy in range(p.copies):
        to = target + copy * p.copy_step
        if p.interleaved:
            call(p.fill, (to, places * p.pixel // p.size, fill_at))
        else:
            for channel in range(p.channels):
                call(p.fill, (to + channel * p.channel, places, fill_at))


def pack_block(x: int, layout: int, packing: int, block: int, packed: int, before: int) -> int:
    """Pack the inputs of a block; `before` tells that it was packed at the same place before, from another array."""
    rolled()
    p, b = packing_of(packing), block_of(block)
    ints, places, outer = elements("i8", layout), b.places, p.outer
    again = before * p.filled
    entries = layout + 8 * b.entries
    number = 1
    for axis in range(outer - 1):
        number *= entries_of(entries + axis * ENTRIES_BYTES).count
    last = entries_of(entries + (outer - 1) * ENTRIES_BYTES)
    count, offsets, first, behind = last.count, elements("i8", layout + 8 * last.offsets), last.first, last.behind
    row_step = ints[p.steps + outer - 1]
    for plane in range(number):
        rest, offset, to = plane, 0, packed
        for axis in range(outer - 2, -1, -1):
            e = entries_of(entries + axis * ENTRIES_BYTES)
            place = rest % e.count
            rest //= e.count
            along = ints[e.offsets + place]
            offset = OUTSIDE if along == OUTSIDE or offset == OUTSIDE else offset + along
            to += place * ints[p.steps + axis]
        row = 0
        while row < count:
            target = to + row * row_step
            if offset == OUTSIDE or offsets[row] == OUTSIDE:
                if not again:
                    fill_row(layout, packing, places, target)
                row += 1
                continue
            rows = behind - first if row == first else 1
            at = x + offset + offsets[row]
            for copy in range(p.copies):
                start, begin = b.first + ints[p.copy + copy], target + copy * p.copy_step
                if p.interleaved:
                    pack_interleaved(layout, packing, at, rows, last.step, start, places, begin, row_step, again)
                else:
                    pack_planes(layout, packing, at, rows, last.step, start, places, begin, row_step, again)
            row += rows
    return 0


def pack_kernels(weights: int, packed: int, unused: int, layout: int, scratch: int, counter: int) -> int:
    """Pack weights in panels, the kernels of a panel side by side for each term; lanes without a kernel stay unset."""
    rolled()
    h = panels_of(layout)
    task = take(counter)
    while task < h.tasks:
        group, number = task // h.panels, task % h.panels
        panel = elements("i8", layout + 8 * (h.panel + 4 * number))
        source = weights + group * h.group + panel[0] * h.kernel
        target = packed + group * h.packed_group + panel[3]
        call(h.lines, (source, h.kernel, h.terms, target, panel[2] * h.vector, panel[1]))
        task = take(counter)
    return 0
