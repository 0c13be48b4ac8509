"""Banks of kernels over channels: the driver that computes blocks of outputs by register tiles.

`convjit._runtime.channels` describes the layout. A block reads its inputs in place, or from a packed copy in scratch,
in which they have the compute dtype, are continued as the boundary says, and lie as the tiles need them.
"""

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, elements, least, most, record, rolled, take
from convjit._runtime.channels import BANK, BLOCK, CHANNEL_LANES, KERNEL_ROWS, PIXEL_ROWS

bank_of, block_of = record(BANK), record(BLOCK)

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
                    h.tiles,
                    (at, vectors, weights, numbers, offsets[0], h.terms, out, offsets[1], width, whole, totals, 0),
                )
                if first + whole < last:
                    offsets = layout + 8 * (h.weights + h.rest_first), layout + 8 * (h.outs + h.rest_first)
                    call(
                        h.rest,
                        (at, vectors, weights, numbers, offsets[0], h.terms, out, offsets[1], width, 1, totals, 0),
                    )
            else:
                for unit in range(first, last):
                    whole_unit = unit - first < whole
                    kernel = unit * rows if whole_unit else h.rest_first
                    tiles, count = (h.tiles, rows) if whole_unit else (h.rest, h.rest_rows)
                    offsets, aside = layout + 8 * (h.weights + kernel), scratch + h.aside_at
                    places = layout + 8 * h.asides
                    length = most(width, lanes)
                    call(tiles, (at, vectors, weights, numbers, offsets, h.terms, aside, places, length, 1, totals, 0))
                    place = out + elements("i8", layout + 8 * (h.outs + kernel))[0]
                    call(h.put, (aside, h.aside, place, h.out_kernel, h.out_pixel, least(count, h.kernels), width))


@inner
def slide_down(layout: int, scratch: int, block: int, taps: int, source: int, target: int) -> None:
    """Compute a block of one kernel by tiles of rows that lie one below the other, and share inputs."""
    rolled()
    h, b = bank_of(layout), block_of(block)
    rows, window, table, count = h.rows, layout + 8 * h.sliding, scratch + h.table_at, h.output_rows
    inputs, outputs = elements("i8", layout + 8 * b.inputs), elements("i8", layout + 8 * b.outputs)
    addresses, planes = elements("i8", table), elements("i8", layout + 8 * h.plane)
    for plane in range(0, b.pixel_rows, count):
        for begin in range(0, count, rows):
            row = plane + least(begin, count - rows)  # the last rows of tiles overlap those before
            entry = 0
            for part in range(h.planes):
                at = source + inputs[row] + planes[part]
                for number in range(h.input_rows):
                    addresses[entry] = at + number * h.input_step
                    entry += 1
            call(h.tiles, (window, taps, table, target + outputs[row], h.output_step, b.width))


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
    if h.sliding:
        slide_down(layout, scratch, block, weights, source, target)
        return
    for kernel in range(h.units * task // h.parts, h.units * (task + 1) // h.parts):
        taps, out = weights + kernel * h.kernel, target + kernel * h.out_kernel
        if h.put == 0:
            offsets = layout + 8 * b.inputs, layout + 8 * b.outputs
            count = b.rows // rows
            call(
                h.tiles,
                (source, vectors, taps, numbers, offsets[0], h.terms, out, offsets[1], b.width, count, totals, 0),
            )
        else:
            for row in range(0, b.rows, rows):
                offsets, aside = layout + 8 * (b.inputs + row), scratch + h.aside_at
                length, count = most(b.width, lanes), least(rows, b.pixel_rows - row)
                places = layout + 8 * h.asides
                call(h.tiles, (source, vectors, taps, numbers, offsets, h.terms, aside, places, length, 1, totals, 0))
                if h.row_step:
                    call(h.put, (aside, h.aside, out + outputs[row], h.row_step, h.out_pixel, count, b.width))
                else:
                    for r in range(count):
                        place = out + outputs[row + r]
                        call(h.put, (aside + r * h.aside, h.aside, place, 0, h.out_pixel, 1, b.width))


@inner
def compute_kernel_lanes(
    layout: int, scratch: int, block: int, weights: int, source: int, target: int, task: int
) -> None:
    """Compute a block whose rows of tiles are pixels, with kernels in lanes, or channels."""
    rolled()
    h, b = bank_of(layout), block_of(block)
    rows, chunk, pixels, lanes, terms = h.rows, h.chunk, b.rows, h.lanes, h.terms
    outputs = elements("i8", layout + 8 * b.outputs)
    in_place, numbers, totals, aside = h.put == 0, layout + 8 * h.numbers, scratch + h.totals_at, scratch + h.aside_at
    tiles, together = (pixels + rows - 1) // rows, h.together
    first, last = h.units * task // h.parts, h.units * (task + 1) // h.parts
    for begin in range(0, tiles, chunk):
        count = least(chunk, tiles - begin)
        inputs = layout + 8 * (b.inputs + begin * rows)
        for number in range(first, last):
            panel = elements("i8", layout + 8 * (h.panel + 4 * number))
            taps, offsets, length = (
                weights + panel[3],
                layout + 8 * (h.vectors + (panel[2] - 1) * terms),
                panel[2] * lanes,
            )
            out = target + panel[0] * h.out_kernel
            sums, places = (out, b.outputs + begin * rows) if in_place else (aside, h.asides)
            places = layout + 8 * places
            if h.form == CHANNEL_LANES:
                at = source + panel[0] * h.size
                call(h.tiles, (at, numbers, taps, offsets, inputs, terms, sums, places, length, count, totals, 0))
            else:
                # So many terms that the weights stay in the second-level cache while all rows of tiles go over them.
                for term in range(0, terms, together):
                    more, some = 1 if term else 0, least(together, terms - term)
                    weighted, at = offsets + 8 * term, numbers + 8 * term
                    call(h.tiles, (taps, weighted, source, at, inputs, some, sums, places, length, count, totals, more))
            pixel, stop = begin * rows, least(pixels, (begin + count) * rows)
            while pixel < stop and not in_place:
                behind = least(stop, (pixel // b.width + 1) * b.width)
                place = out + outputs[pixel]
                call(h.put, (sums, h.aside, place, h.out_pixel, h.out_kernel, behind - pixel, panel[1]))
                sums += (behind - pixel) * h.aside
                pixel = behind


def bank(x: int, out: int, weights: int, layout: int, scratch: int, counter: int) -> int:
    """Compute blocks until none is left."""
    rolled()
    h = bank_of(layout)
    ints = elements("i8", layout)
    packed, before = scratch + h.packed_at, -1  # number of the block that was packed last
    task = take(counter)
    while task < h.tasks:
        division, rest = task % h.parts, task // h.parts
        group, rest = rest % h.groups, rest // h.groups
        array, number = rest % h.arrays, rest // h.arrays
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
            source = packed
            call(h.pack, (inputs, layout, layout + 8 * h.packing, block, packed, 1 if number == before else 0))
            before = number
        taps = weights + group * h.weights_group
        if h.form == KERNEL_ROWS:
            compute_kernel_rows(layout, scratch, block, taps, source, target, division)
        elif h.form == PIXEL_ROWS:
            compute_pixel_rows(layout, scratch, block, taps, source, target, division)
        else:
            compute_kernel_lanes(layout, scratch, block, taps, source, target, division)
        task = take(counter)
    return 0
