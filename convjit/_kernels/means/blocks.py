"""The kernel of means over the windows of a length along one axis: a few additions an output, whatever the length.

`convjit._kernels.tiles.sweep` calls it for all rows of a plane of a box. Inputs and outputs are doubles; in place of
taps the layout has one number, by which sums are divided.

The line is cut into blocks that are no longer than a window. A window is the tail of one block, whole blocks, and the
head of another; tails are summed from the end of their block, heads from the beginning. Nothing is subtracted again. So
a large value has no influence behind its windows, and NaN and Inf are where their windows are. The method is that of M.
van Herk, "A fast algorithm for local minimum and maximum filters on rectangular and octagonal kernels", Pattern
Recognition Letters 13 (7), 1992, and J. Gil and M. Werman, "Computing 2-D min, median, and max filters", IEEE Trans.
PAMI 15 (5), 1993.

Blocks begin at multiples of their length along the whole axis, so that no bit of a result depends on how the axis is
cut into boxes. Down an axis, the lanes of vectors are columns. Along a row they are blocks: the row is read as a matrix
whose columns are its blocks.
"""

from collections.abc import Callable

from numba.misc.special import literally

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, copy, elements, header, least, most, rolled
from convjit._kernels.means.lines import mean_heads, mean_lines, mean_rows, sum_lines, sum_tails
from convjit._runtime.layouts import LINE, MEAN_COLUMNS, SHORT_MEANS


def averager(down: bool, parts: int, lanes: int) -> Callable[..., int]:
    """Make the kernel for windows down the last outer axis, or along the row, with sums of one or two parts."""

    def average(layout: int, scratch: int, table: int, out: int, top: int, rows: int, start: int, width: int) -> int:
        """Compute rows of means, `width` from place `start` on; the table holds the addresses of the rows of input."""
        rolled()
        h = header(layout)
        ints, lines = elements("i8", layout), elements("i8", table)
        divisor = elements("d", scratch + h.divisor_at)
        divisor[0] = elements("d", scratch)[0]
        divisor[1] = 1 / divisor[0]
        out_row = ints[h.strides + h.outer - 1]
        to, apart = out, out_row
        if h.store:
            to, apart = scratch + h.buffer_at, h.aside
        if down:
            # For a band of outputs, the list of places along the axis begins at the band; blocks do not.
            first = top + ints[h.offsets + h.outer - 1] - h.first
            count = ints[h.windows + h.outer - 1]
            average_columns(parts, lanes, layout, scratch, table, first, first + rows, count, width, to, apart)
        else:
            across = (lines[rows - 1] - lines[0]) // most(1, rows - 1)
            average_along(parts, lanes, layout, scratch, lines[0], across, to, apart, rows, start, start + width,
                          h.reach // h.step + 1)  # fmt: skip
        if h.store:
            for i in range(rows):
                call(h.store, (to + i * apart, width, out + i * out_row, h.across, layout + 8 * h.divisor))
        return 0

    return average


@inner
def aligned(address: int) -> int:
    """The first address from this one on at which a cache line begins."""
    return address + (-address & (LINE - 1))


@inner
def average_rows(
    parts: int, lanes: int, table: int, column: int, count: int, width: int, divisor: int, aside: int, out: int
) -> None:
    """Compute the means of `count` rows, element by element; the last vectors overlap those before."""
    literally(parts)
    rolled()
    j = 0
    while j < width:
        if width >= MEAN_COLUMNS * lanes:
            j = least(j, width - MEAN_COLUMNS * lanes)
            mean_rows(MEAN_COLUMNS, parts, table, column + 8 * j, count, divisor, out + 8 * j)
            j += MEAN_COLUMNS * lanes
        else:
            j = most(0, least(j, width - lanes))
            mean_rows(1, parts, table, column + 8 * j, count, divisor, aside if width < lanes else out + 8 * j)
            j += lanes
    if width < lanes:  # such a box is packed, with room to read a whole vector
        copy(out, aside, 8 * width)


@inner
def average_down(
    columns: int, parts: int, lanes: int, layout: int, scratch: int, rows: int, column: int, first: int, last: int,
    count: int, width: int, out: int, apart: int,
) -> None:  # fmt: skip
    """Compute the means of the windows from `first` up to `last` down a few columns of vectors.

    `rows` is a table of the addresses of the rows from `first` on, and the vectors lie `column` bytes behind these.
    Blocks are taken from the last to the first: the longest tail of a block is its sum, which the windows before need.
    """
    literally(columns), literally(parts)
    rolled()
    h = header(layout)
    chunk, low = h.chunk, columns * 8 * lanes
    tails, wholes = aligned(scratch + h.tails_at), aligned(scratch + h.wholes_at)
    whole = (count - 1) // chunk - 1
    listed = elements("i8", scratch + h.listed_at)
    for block in range((last - 1) // chunk + whole, first // chunk - 1, -1):
        start = block * chunk
        begin, end = most(0, first - start), least(chunk, last - start)
        sum_tails(columns, parts, rows + 8 * (start - first), column, begin, chunk, tails, 2 * low)
        copy(wholes + 2 * low * (block % (whole + 1)), tails, 2 * low)
        if begin >= end:
            continue
        for q in range(whole):
            listed[q] = wholes + 2 * low * ((block + 1 + q) % (whole + 1))
        to, pitch = out + (start - first) * apart, apart
        if width < lanes:  # such a box is packed, with room to read a whole vector
            to, pitch = scratch + h.means_at, 8 * lanes
        after = start + (whole + 1) * chunk
        mean_heads(columns, parts, scratch + h.listed_at, whole, low, rows + 8 * (after - first), column,
                   start + count - after, begin, end, tails, scratch + h.divisor_at, to, pitch)  # fmt: skip
        if width < lanes:
            for r in range(begin, end):
                copy(out + (start + r - first) * apart, to + r * pitch, 8 * width)


@inner
def average_columns(
    parts: int, lanes: int, layout: int, scratch: int, rows: int, first: int, last: int, count: int, width: int,
    out: int, apart: int,
) -> None:  # fmt: skip
    """Compute the means of these windows down all columns of a box; the last vectors overlap those before."""
    literally(parts)
    rolled()
    j = 0
    h = header(layout)
    if count <= SHORT_MEANS:
        for i in range(last - first):
            average_rows(parts, lanes, rows + 8 * i, 0, count, width, scratch + h.divisor_at, scratch + h.means_at,
                         out + i * apart)  # fmt: skip
        j = width
    while j < width:
        if width >= MEAN_COLUMNS * lanes:
            j = least(j, width - MEAN_COLUMNS * lanes)
            average_down(MEAN_COLUMNS, parts, lanes, layout, scratch, rows, 8 * j, first, last, count, width,
                         out + 8 * j, apart)  # fmt: skip
            j += MEAN_COLUMNS * lanes
        else:
            j = most(0, least(j, width - lanes))
            average_down(1, parts, lanes, layout, scratch, rows, 8 * j, first, last, count, width,
                         out + 8 * j, apart)  # fmt: skip
            j += lanes


@inner
def average_block(
    parts: int, lanes: int, layout: int, scratch: int, line: int, across: int, out: int, out_across: int, apart: int,
    begin: int, end: int, count: int, total: int, low: int, size: int,
) -> None:  # fmt: skip
    """Compute the means of the windows from `begin` up to `end` of a block, along as many lines as there are lanes.

    Lines are `across` bytes from each other, and the places of a line `apart`. The sum of the block is kept at `total`:
    `size` bytes of its high part, and `low` bytes behind, of its low part. The sums of the blocks behind are listed.
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
    """Compute the means of the windows from `first` up to `last` along as many lines as there are lanes.

    Blocks are taken from the last to the first.
    """
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
    """Compute the means of these windows along a single line, from its last block to the first.

    Lanes are blocks of the line, the last of which overlap those before; or all lanes are the same block.
    """
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
        lower, upper = end, end + whole  # blocks whose sums alone are needed
        if block <= end:
            lower, upper = tail, tail + 1  # the block in which the last windows begin, if it is not full of them
        if block <= tail:
            lower, upper = full, tail  # blocks in which a window begins at every place
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
    """Compute the means along rows, from element `start` up to `stop`; the last lines overlap those before."""
    literally(parts)
    rolled()
    h = header(layout)
    step = h.step // h.size
    if count <= SHORT_MEANS:
        listed = elements("i8", scratch + h.listed_at)
        for q in range(count):
            listed[q] = q * h.step
        for i in range(rows):
            average_rows(parts, lanes, scratch + h.listed_at, row + i * across, count, stop - start,
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
