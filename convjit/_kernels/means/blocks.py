"""Means of the windows of a length along one axis, by blocks: a few additions an output, whatever the window.

M. van Herk, "A fast algorithm for local minimum and maximum filters on rectangular and octagonal kernels", Pattern
Recognition Letters 13 (7), 1992; J. Gil and M. Werman, "Computing 2-D min, median, and max filters", IEEE Trans. PAMI
15 (5), 1993. The line is cut into blocks that are no longer than a window. A window is the tail of one block, whole
blocks, and the head of another; tails are summed from the block's end, heads from its beginning. Nothing is taken away
again, so that a spike leaves nothing behind, and NaN and Inf are where their windows are.

Blocks begin at multiples of their length along the whole axis, so that no bit depends on how it is cut into boxes.
Down an axis, lanes are columns. Along a row they are blocks: the row is turned into a matrix whose columns they are.
"""

from collections.abc import Callable

from numba.misc.special import literally

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, copy, elements, header, least, most, rolled, take
from convjit._kernels.means.lines import mean_heads, mean_lines, mean_rows, sum_lines, sum_tails
from convjit._kernels.tiles.sweep import enter_plane, list_offsets
from convjit._runtime.layouts import LINE, MEAN_COLUMNS, SHORT_MEANS


@inner
def aligned(address: int) -> int:
    """The address, or the next at which a cache line begins."""
    return address + (-address & (LINE - 1))


@inner
def average_rows(
    parts: int,
    lanes: int,
    offsets: int,
    base: int,
    filled: int,
    count: int,
    width: int,
    divisor: int,
    aside: int,
    out: int,
) -> None:
    """Means of `count` rows; the last vectors are moved back over outputs done before."""
    literally(parts)
    rolled()
    j = 0
    while j < width:
        if width >= MEAN_COLUMNS * lanes:
            j = least(j, width - MEAN_COLUMNS * lanes)
            mean_rows(MEAN_COLUMNS, parts, offsets, base + 8 * j, filled, count, divisor, out + 8 * j)
            j += MEAN_COLUMNS * lanes
        else:
            j = most(0, least(j, width - lanes))
            mean_rows(1, parts, offsets, base + 8 * j, filled, count, divisor, aside if width < lanes else out + 8 * j)
            j += lanes
    if width < lanes:  # such a box is packed, with room to read a whole vector
        copy(out, aside, 8 * width)


@inner
def average_down(
    columns: int, parts: int, lanes: int, layout: int, scratch: int, rows: int, base: int, first: int, last: int,
    count: int, width: int, out: int, apart: int,
) -> None:  # fmt: skip
    """Means of the windows from `first` up to `last` down a few columns; `rows` lists the rows from `first` on.

    It goes from the last block to the first, as the sum of a block is that of its longest tail.
    """
    literally(columns), literally(parts)
    rolled()
    h = header(layout)
    chunk, filled, low = h.chunk, scratch + h.filled_at, columns * 8 * lanes
    tails, wholes = aligned(scratch + h.tails_at), aligned(scratch + h.wholes_at)
    whole = (count - 1) // chunk - 1
    listed = elements("i8", scratch + h.listed_at)
    for block in range((last - 1) // chunk + whole, first // chunk - 1, -1):
        start = block * chunk
        begin, end = most(0, first - start), least(chunk, last - start)
        sum_tails(columns, parts, rows + 8 * (start - first), base, filled, begin, chunk, tails, 2 * low)
        copy(wholes + 2 * low * (block % (whole + 1)), tails, 2 * low)
        if begin >= end:
            continue
        for q in range(whole):
            listed[q] = wholes + 2 * low * ((block + 1 + q) % (whole + 1))
        to, pitch = out + (start - first) * apart, apart
        if width < lanes:  # such a box is packed, with room to read a whole vector
            to, pitch = scratch + h.means_at, 8 * lanes
        after = start + (whole + 1) * chunk
        mean_heads(columns, parts, scratch + h.listed_at, whole, low, rows + 8 * (after - first), base, filled,
                   start + count - after, begin, end, tails, scratch + h.divisor_at, to, pitch)  # fmt: skip
        if width < lanes:
            for r in range(begin, end):
                copy(out + (start + r - first) * apart, to + r * pitch, 8 * width)


@inner
def average_columns(
    parts: int, lanes: int, layout: int, scratch: int, rows: int, base: int, first: int, last: int, count: int,
    width: int, out: int, apart: int,
) -> None:  # fmt: skip
    """Likewise down all columns of a box; the last vectors are moved back over outputs done before."""
    literally(parts)
    rolled()
    j = 0
    h = header(layout)
    if count <= SHORT_MEANS:
        for i in range(last - first):
            average_rows(parts, lanes, rows + 8 * i, base, scratch + h.filled_at, count, width,
                         scratch + h.divisor_at, scratch + h.means_at, out + i * apart)  # fmt: skip
        j = width
    while j < width:
        if width >= MEAN_COLUMNS * lanes:
            j = least(j, width - MEAN_COLUMNS * lanes)
            average_down(MEAN_COLUMNS, parts, lanes, layout, scratch, rows, base + 8 * j, first, last, count, width,
                         out + 8 * j, apart)  # fmt: skip
            j += MEAN_COLUMNS * lanes
        else:
            j = most(0, least(j, width - lanes))
            average_down(1, parts, lanes, layout, scratch, rows, base + 8 * j, first, last, count, width,
                         out + 8 * j, apart)  # fmt: skip
            j += lanes


@inner
def average_block(
    parts: int, lanes: int, layout: int, scratch: int, line: int, across: int, out: int, out_across: int, apart: int,
    begin: int, end: int, count: int, total: int, low: int, size: int,
) -> None:  # fmt: skip
    """Means of the windows from `begin` up to `end` of a block, along as many lines as there are lanes.

    Lines are `across` from each other, and places on them `apart`. Of the sum of the block, `size` bytes of both parts
    are kept at `total`, `low` from each other, as are those of the blocks behind it, which are listed.
    """
    literally(parts)
    rolled()
    h = header(layout)
    chunk, tails = h.chunk, aligned(scratch + h.tails_at)
    whole = (count - 1) // chunk - 1
    sum_lines(parts, line, across, apart, begin, chunk, tails, 16 * lanes)
    copy(total, tails, size)
    copy(total + low, tails + 8 * lanes, size)
    if begin < end:
        after = (whole + 1) * chunk
        mean_lines(parts, scratch + h.listed_at, whole, low, line + after * apart, across, apart, count - after, begin,
                   end, tails, scratch + h.divisor_at, out, out_across)  # fmt: skip


@inner
def average_lines(
    parts: int, lanes: int, layout: int, scratch: int, line: int, across: int, out: int, out_across: int, apart: int,
    first: int, last: int, count: int,
) -> None:  # fmt: skip
    """Means of the windows from `first` up to `last` along such lines, from the last block to the first."""
    literally(parts)
    rolled()
    h = header(layout)
    chunk, vector, wholes = h.chunk, 8 * lanes, aligned(scratch + h.wholes_at)
    whole = (count - 1) // chunk - 1
    listed = elements("i8", scratch + h.listed_at)
    for block in range((last - 1) // chunk + whole, first // chunk - 1, -1):
        for q in range(whole):
            listed[q] = wholes + 2 * vector * ((block + 1 + q) % (whole + 1))
        start = block * chunk
        average_block(parts, lanes, layout, scratch, line + start * apart, across, out + start * apart, out_across,
                      apart, most(0, first - start), least(chunk, last - start), count,
                      wholes + 2 * vector * (block % (whole + 1)), vector, vector)  # fmt: skip


@inner
def average_line(
    parts: int, lanes: int, layout: int, scratch: int, line: int, out: int, apart: int, first: int, last: int,
    count: int,
) -> None:  # fmt: skip
    """Likewise along a line by itself: lanes are blocks of it, the last moved back, or they are all the same block."""
    literally(parts)
    rolled()
    h = header(layout)
    chunk, together, wholes = h.chunk, h.together, scratch + h.wholes_at
    whole = (count - 1) // chunk - 1
    listed, sums = elements("i8", scratch + h.listed_at), elements("d", wholes)
    head, full, tail, end = first // chunk, -(-first // chunk), last // chunk, (last - 1) // chunk + 1
    block = end + whole
    base = block - (together - lanes)  # the block whose sum is kept first
    while block > head:
        lower, upper = end, end + whole  # blocks of which the sums are wanted
        if block <= end:
            lower, upper = tail, tail + 1  # one in which some windows are
        if block <= tail:
            lower, upper = full, tail  # or all
        if block <= full:
            lower, upper = head, head + 1
        number = lanes if upper - lower >= lanes else 1
        block = most(lower, block - number)
        if block < base:
            shift = together - whole - 2 * lanes
            for q in range(whole + lanes - 1, -1, -1):
                sums[q + shift], sums[q + shift + together] = sums[q], sums[q + together]
            base -= shift
        for q in range(whole):
            listed[q] = wholes + 8 * (block - base + 1 + q)
        start, across = block * chunk, chunk * apart if number > 1 else 0
        average_block(parts, lanes, layout, scratch, line + start * apart, across, out + start * apart, across, apart,
                      most(0, first - start), least(chunk, last - start - (number - 1) * chunk), count,
                      wholes + 8 * (block - base), 8 * together, 8 * number)  # fmt: skip


@inner
def average_along(
    parts: int, lanes: int, layout: int, scratch: int, row: int, across: int, out: int, out_across: int, rows: int,
    start: int, stop: int, count: int,
) -> None:  # fmt: skip
    """Means along rows, from element `start` up to `stop`; the last lines are moved back over outputs done before."""
    literally(parts)
    rolled()
    h = header(layout)
    step = h.step // h.size
    if count <= SHORT_MEANS:
        for i in range(rows):
            average_rows(parts, lanes, scratch + h.listed_at, row + i * across, row, count, stop - start,
                         scratch + h.divisor_at, scratch + h.means_at, out + i * out_across)  # fmt: skip
        return
    for channel in range(step):
        first, last = -((channel - start) // step), -((channel - stop) // step)
        shift = 8 * (channel - start)
        i = 0
        while i < rows and first < last:
            if rows >= lanes:
                i = least(i, rows - lanes)
                average_lines(parts, lanes, layout, scratch, row + shift + i * across, across,
                              out + shift + i * out_across, out_across, 8 * step, first, last, count)  # fmt: skip
                i += lanes
            else:
                average_line(parts, lanes, layout, scratch, row + shift + i * across, out + shift + i * out_across,
                             8 * step, first, last, count)  # fmt: skip
                i += 1


def averager(down: bool, parts: int, lanes: int) -> Callable[..., int]:
    """Make the kernel for windows down the last outer axis, or along the row; it reads a sweep's layout.

    Elements are doubles, and in place of taps there is the number by which sums are divided, another.
    """

    def sweep(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
        """Compute boxes until none is left."""
        rolled()
        h = header(layout)
        ints = elements("i8", layout)
        filled = scratch + h.filled_at
        for j in range(h.filled):
            elements("d", filled)[j] = elements("d", layout + 8 * h.fill)[0]
        divisor = elements("d", scratch + h.divisor_at)
        divisor[0] = elements("d", kernel)[0]
        divisor[1] = 1 / divisor[0]
        offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
        out_row = ints[h.strides + h.outer - 1]
        count = ints[h.windows + h.outer - 1] if down else h.reach // h.step + 1
        if not down and count <= SHORT_MEANS:
            for q in range(count):
                elements("i8", scratch + h.listed_at)[q] = q * h.step
        # Where bands lie along the axis, the list of its places has been moved on.
        moved = ints[h.offsets + h.outer - 1] - h.first
        b = take(counter)
        while b < h.boxes:
            box_at = layout + 8 * (h.box + b * (2 * h.outer + 3))
            box = elements("i8", box_at)
            top, bottom = box[2 * h.outer - 2], box[2 * h.outer - 1]
            start, stop = box[2 * h.outer], box[2 * h.outer + 1]
            count_of_planes = list_offsets(layout, box, offsets)
            source = x + start * h.size - h.before
            if box[2 * h.outer + 2]:
                source = scratch + h.packed_at
                call(h.pack, (x, layout, box_at, source))
            for number in range(count_of_planes):
                first = out + start * h.across + enter_plane(layout, box, number, offsets, planes) + top * out_row
                rows, base = scratch + h.offsets_at, source + planes[0]
                to, apart = first, out_row
                if h.store:
                    to, apart = scratch + h.buffer_at, h.aside
                if down:
                    average_columns(parts, lanes, layout, scratch, rows, base, moved + top, moved + bottom, count,
                                    stop - start, to, apart)  # fmt: skip
                else:
                    across = (offsets[bottom - top - 1] - offsets[0]) // most(1, bottom - top - 1)
                    average_along(parts, lanes, layout, scratch, base + offsets[0], across, to, apart, bottom - top,
                                  start, stop, count)  # fmt: skip
                if h.store:
                    for i in range(bottom - top):
                        by = layout + 8 * h.divisor
                        call(h.store, (to + i * apart, stop - start, first + i * out_row, h.across, by))
            b = take(counter)
        return 0

    return sweep
