"""Banks of kernels over channels: the driver that computes blocks of outputs by register tiles, and two that pack.

`convjit._runtime.channels` describes the layout. A block reads its inputs in place, or from a packed copy in scratch,
in which they have the compute dtype, are continued as the boundary says, and lie as the tiles need them.
"""

from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, elements, least, most, record, rolled, take
from convjit._runtime.channels import BANK, BLOCK, PACKING, PANELS
from convjit._runtime.layouts import OUTSIDE

bank_of, block_of, packing_of, panels_of = record(BANK), record(BLOCK), record(PACKING), record(PANELS)

# Integers of a block's record.
BLOCK_LENGTH = len(BLOCK)


@inner
def compute_kernel_rows(
    layout: int, scratch: int, block: int, weights: int, source: int, target: int, task: int
) -> None:
    """Compute a block whose rows of tiles are kernels, with pixels in lanes."""
    rolled()
    h, b = bank_of(layout), block_of(block)
    size, strip, lanes, rows, units = h.size, h.strip, h.lanes, h.rows, h.units
    inputs, outputs = elements("i8", layout + 8 * b.inputs), elements("i8", layout + 8 * b.outputs)
    vectors, numbers, totals = layout + 8 * h.vectors, layout + 8 * h.numbers, scratch + h.totals_at
    first, last = units * task // h.parts, units * (task + 1) // h.parts
    whole = least(last, units - (h.rest != 0)) - first  # rows of tiles that have all rows
    for row in range(b.rows):
        for begin in range(0, b.width, strip):
            left = most(0, least(begin, b.width - lanes))
            width = least(strip, b.width - left)
            at, out = source + inputs[row] + left * size, target + outputs[row] + left * h.out_pixel
            if h.put == 0:
                offsets = layout + 8 * (h.weights + first * rows), layout + 8 * (h.outs + first * rows)
                call(
                    h.tiles, (at, vectors, weights, numbers, offsets[0], h.terms, out, offsets[1], width, whole, totals)
                )
                if first + whole < last:
                    offsets = layout + 8 * (h.weights + h.rest_at), layout + 8 * (h.outs + h.rest_at)
                    call(
                        h.rest, (at, vectors, weights, numbers, offsets[0], h.terms, out, offsets[1], width, 1, totals)
                    )
            else:
                for unit in range(first, last):
                    whole_unit = unit - first < whole
                    kernel = unit * rows if whole_unit else h.rest_at
                    tiles, count = (h.tiles, rows) if whole_unit else (h.rest, h.rest_rows)
                    offsets, aside = layout + 8 * (h.weights + kernel), scratch + h.aside_at
                    places = layout + 8 * h.asides
                    length = most(width, lanes)
                    call(tiles, (at, vectors, weights, numbers, offsets, h.terms, aside, places, length, 1, totals))
                    place = out + elements("i8", layout + 8 * (h.outs + kernel))[0]
                    call(h.put, (aside, h.aside, place, h.out_kernel, h.out_pixel, least(count, h.kernels), width))


@inner
def compute_pixel_rows(
    layout: int, scratch: int, block: int, weights: int, source: int, target: int, task: int
) -> None:
    """Compute a block whose rows of tiles are rows of pixels, each kernel by itself."""
    rolled()
    h, b = bank_of(layout), block_of(block)
    lanes, rows = h.lanes, h.rows
    outputs = elements("i8", layout + 8 * b.outputs)
    vectors, numbers, totals = layout + 8 * h.vectors, layout + 8 * h.numbers, scratch + h.totals_at
    for kernel in range(h.units * task // h.parts, h.units * (task + 1) // h.parts):
        taps, out = weights + kernel * h.kernel, target + kernel * h.out_kernel
        if h.put == 0:
            offsets = layout + 8 * b.inputs, layout + 8 * b.outputs
            count = b.rows // rows
            call(
                h.tiles, (source, vectors, taps, numbers, offsets[0], h.terms, out, offsets[1], b.width, count, totals)
            )
        else:
            for row in range(0, b.rows, rows):
                offsets, aside = layout + 8 * (b.inputs + row), scratch + h.aside_at
                places = layout + 8 * h.asides
                length = most(b.width, lanes)
                call(h.tiles, (source, vectors, taps, numbers, offsets, h.terms, aside, places, length, 1, totals))
                for r in range(rows):
                    place = out + outputs[row + r]
                    call(h.put, (aside + r * h.aside, h.aside, place, 0, h.out_pixel, 1, b.width))


@inner
def compute_kernel_lanes(
    layout: int, scratch: int, block: int, weights: int, source: int, target: int, task: int
) -> None:
    """Compute a block whose rows of tiles are pixels, with kernels in lanes."""
    rolled()
    h, b = bank_of(layout), block_of(block)
    rows, chunk, pixels, lanes = h.rows, h.chunk, b.rows, h.lanes
    outputs = elements("i8", layout + 8 * b.outputs)
    vectors, numbers, totals = layout + 8 * h.vectors, layout + 8 * h.numbers, scratch + h.totals_at
    aside = scratch + h.aside_at
    tiles = (pixels + rows - 1) // rows
    first, last = h.units * task // h.parts, h.units * (task + 1) // h.parts
    for begin in range(0, tiles, chunk):
        count = least(chunk, tiles - begin)
        inputs = layout + 8 * (b.inputs + begin * rows)
        for number in range(first, last):
            panel = elements("i8", layout + 8 * (h.panel + 4 * number))
            taps, offsets, length = weights + panel[3], vectors + 8 * (panel[2] - 1) * h.terms, panel[2] * lanes
            out = target + panel[0] * h.out_kernel
            if h.put == 0:
                places = layout + 8 * (b.outputs + begin * rows)
                call(h.tiles, (taps, offsets, source, numbers, inputs, h.terms, out, places, length, count, totals))
                continue
            places = layout + 8 * h.asides
            call(h.tiles, (taps, offsets, source, numbers, inputs, h.terms, aside, places, length, count, totals))
            start = begin * rows
            pixel, stop = start, least(pixels, (begin + count) * rows)
            while pixel < stop:
                behind = least(stop, (pixel // b.width + 1) * b.width)
                sums, place = aside + (pixel - start) * h.aside, out + outputs[pixel]
                call(h.put, (sums, h.aside, place, h.out_pixel, h.out_kernel, behind - pixel, panel[1]))
                pixel = behind


def bank(x: int, out: int, weights: int, layout: int, scratch: int, counter: int) -> int:
    """Compute blocks until none is left."""
    rolled()
    h = bank_of(layout)
    ints = elements("i8", layout)
    task = take(counter)
    while task < h.tasks:
        division, rest = task % h.parts, task // h.parts
        number, rest = rest % h.blocks, rest // h.blocks
        group, array = rest % h.groups, rest // h.groups
        inputs, outputs = x + group * h.x_group, out + group * h.out_group
        for axis in range(h.batch_axes - 1, -1, -1):
            at = h.batch + 3 * axis
            place = array % ints[at]
            array //= ints[at]
            inputs += place * ints[at + 1]
            outputs += place * ints[at + 2]
        block = layout + 8 * (h.block + BLOCK_LENGTH * number)
        b = block_of(block)
        source, target = inputs + b.x, outputs + b.out
        if h.pack:
            source = scratch + h.packed_at
            call(h.pack, (inputs, layout, layout + 8 * h.packing, block, source))
        taps = weights + group * h.weights_group
        if h.form == 0:
            compute_kernel_rows(layout, scratch, block, taps, source, target, division)
        elif h.form == 1:
            compute_pixel_rows(layout, scratch, block, taps, source, target, division)
        else:
            compute_kernel_lanes(layout, scratch, block, taps, source, target, division)
        task = take(counter)
    return 0


@inner
def pack_ends(
    columns: Any, row: int, packing: int, start: int, first: int, last: int, target: int, channels: int, fill_at: int
) -> None:
    """Pack the places from `first` up to `last` one by one, each with so many channels; place 0 lies at `start`."""
    rolled()
    p = packing_of(packing)
    step = p.pixel if p.interleaved else p.size
    for place in range(first, last):
        offset = columns[start + place * p.apart]
        if offset == OUTSIDE:
            call(p.fill, (target + place * step, channels, fill_at))
        else:
            call(p.carry, (row + offset, p.x_channel, target + place * step, channels))


@inner
def pack_interleaved(columns: Any, row: int, packing: int, start: int, places: int, target: int, fill_at: int) -> None:
    """Pack a row of places, with the channels of each side by side."""
    rolled()
    p = packing_of(packing)
    width, pixel, channels, x_channel, x_pixel, size = (
        p.width,
        p.pixel,
        p.channels,
        p.x_channel,
        p.x_pixel,
        p.size,
    )
    first = most(0, least(places, p.inside - start))
    last = most(first, least(places, p.outside - start))
    pack_ends(columns, row, packing, start, 0, first, target, channels, fill_at)
    pack_ends(columns, row, packing, start, last, places, target, channels, fill_at)
    if first < last:
        at, to = row + columns[start + first], target + first * pixel
        if x_channel == width and pixel == channels * size and x_pixel == channels * width:
            call(p.carry, (at, width, to, (last - first) * channels))
        elif x_pixel == width and x_channel != width:
            call(p.lines, (at, x_channel, last - first, to, pixel, channels))
        else:
            for place in range(last - first):
                call(p.carry, (at + place * x_pixel, x_channel, to + place * pixel, channels))


@inner
def pack_planes(columns: Any, row: int, packing: int, start: int, places: int, target: int, fill_at: int) -> None:
    """Pack a row of places, one channel after the other."""
    rolled()
    p = packing_of(packing)
    width, size, apart, channels, x_pixel = p.width, p.size, p.apart, p.channels, p.x_pixel
    first = most(0, least(places, (p.inside - start + apart - 1) // apart))
    last = most(first, least(places, (p.outside - start + apart - 1) // apart))
    at = row + columns[start + first * apart] if first < last else row
    lines = p.x_channel == width and x_pixel != width and channels > 1
    if lines:
        call(p.lines, (at, apart * x_pixel, channels, target + first * size, p.channel, last - first))
    for channel in range(channels):
        to, shift = target + channel * p.channel, channel * p.x_channel
        pack_ends(columns, row + shift, packing, start, 0, first, to, 1, fill_at)
        pack_ends(columns, row + shift, packing, start, last, places, to, 1, fill_at)
        if not lines:
            call(p.carry, (at + shift, apart * x_pixel, to + first * size, last - first))


def pack_block(x: int, layout: int, packing: int, block: int, packed: int) -> int:
    """Pack the inputs of a block."""
    rolled()
    p, b = packing_of(packing), block_of(block)
    ints, columns = elements("i8", layout), elements("i8", layout + 8 * p.columns)
    fill_at, places, size = layout + 8 * p.fill_at, b.places, p.size
    number = 1
    for axis in range(p.outer):
        number *= ints[b.entries + 2 * axis]
    for entry in range(number):
        rest, offset, to = entry, 0, packed
        for axis in range(p.outer - 1, -1, -1):
            count, table = ints[b.entries + 2 * axis], ints[b.entries + 2 * axis + 1]
            place = rest % count
            rest //= count
            along = ints[table + place]
            offset = OUTSIDE if along == OUTSIDE or offset == OUTSIDE else offset + along
            to += place * ints[p.steps + axis]
        for copy in range(p.copies):
            start, target = b.first + ints[p.copy + copy], to + copy * p.copy_step
            if offset == OUTSIDE:
                if p.interleaved:
                    call(p.fill, (target, places * p.pixel // size, fill_at))
                else:
                    for channel in range(p.channels):
                        call(p.fill, (target + channel * p.channel, places, fill_at))
            elif p.interleaved:
                pack_interleaved(columns, x + offset, packing, start, places, target, fill_at)
            else:
                pack_planes(columns, x + offset, packing, start, places, target, fill_at)
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
