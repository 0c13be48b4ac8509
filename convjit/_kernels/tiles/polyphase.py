"""Kernels of polyphase filters: signals that are upsampled, filtered and downsampled along one axis, in one step.

No upsampled signal is made, and no output that is not wanted is computed: each output has the taps of its phase alone
(R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal Processing", 1983, chapter 3). There are two kernels.
`polyphase_rows` filters across rows that lie side by side, as along axis 0 of an image. `polyphase_lines` filters along
lines, which are periods of a signal or short signals: it packs them so that inputs of the same place in each line lie
side by side, computes rows of outputs in the same order, and moves these to their places.
"""

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import elements, inlined, least, most, part, record, rolled, take
from convjit._runtime.polyphase import AXIS, GROUP, LINES, RECORD_BYTES, ROWS

axis_of, rows_of, lines_of = record(AXIS), record(ROWS), record(LINES)

# What depends on dtypes: see `convjit._kernels.tiles.parts`.
sum_rows, take_lines, put_lines, move = part("sum_rows"), part("take_lines"), part("put_lines"), part("move")


@inner
def describe(records: int, layout: int, position: int, taps: int, count: int, out: int, pitch: int) -> None:
    """Write down what `RECORD` names of some outputs, the first of which is at a position of the upsampled axis.

    The outputs are `pitch` bytes apart. Of inputs, those that are under no tap come first and last.
    """
    inlined()
    h = axis_of(layout)
    up, down, size = h.up, h.down, h.tap_bytes
    whole, rest = down // up, down % up
    last, phase = position // up, position % up
    full = h.taps - (h.longest - 1) * up  # number of phases that have most taps
    for r in range(count):
        fields = elements("i8", records + r * RECORD_BYTES)
        fields[0] = last + 1 - h.longest + (0 if phase < full else 1)
        fields[1] = last + 1
        fields[2] = taps + (last * up + phase) * size
        fields[3] = out + r * pitch
        last += whole
        phase += rest
        if phase >= up:
            phase -= up
            last += 1


@inner
def address_of(i: int, layout: int, x: int, ends: int, stride: int) -> int:
    """Address of input i, or of what continues the signal there."""
    inlined()
    h = axis_of(layout)
    beyond = h.before + (i if i < 0 else i - h.inputs)
    address: int = x + i * stride
    if not 0 <= i < h.inputs:
        repeated = elements("i8", layout + 8 * h.repeated)
        address = x + repeated[beyond] * stride if h.repeated else ends + beyond * h.ends_step
    return address


def polyphase_rows(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Filter across rows until no task is left; a task is a block of outputs of a strip of rows."""
    rolled()
    h = rows_of(layout)
    up, down, offset = h.up, h.down, h.offset
    strips, blocks, longest, apart = h.strips, h.blocks, h.longest, up * h.tap_bytes
    lowest, highest = -h.before, h.inputs + h.after
    records, table = scratch, scratch + h.table_at
    task = take(counter)
    while task < h.tasks:
        strip, rest = task % strips, task // strips
        batch, block = rest // blocks, rest % blocks
        start = block * h.block
        stop = least(start + h.block, h.outputs)
        left = strip * h.strip
        width = h.strip if strip < strips - 1 else h.width - left
        low = most(lowest, (start * down + offset) // up - longest + 1)
        high = least(highest, ((stop - 1) * down + offset) // up + 1)
        source = x + batch * h.x_batch + left
        ends = taps + h.ends + batch * h.ends_batch + left
        addresses = elements("i8", table)
        for i in range(low, high):
            addresses[i - low] = address_of(i, layout, source, ends, h.x_row)
        target = out + batch * h.out_batch + left
        m = start
        while m < stop:
            # The last group overlaps the one before.
            m = most(start, least(m, stop - GROUP))
            count = least(GROUP, stop - m)
            describe(records, layout, m * down + offset, taps, count, target + m * h.width, h.width)
            for r in range(count):
                fields = elements("i8", records + r * RECORD_BYTES)
                fields[0], fields[1] = most(low, fields[0]), least(high, fields[1])
            sum_rows((records, count, table - 8 * low, apart, width))
            m += count
        task = take(counter)
    return 0


@inner
def list_places(table: int, packed: int, span: int, step: int, pitch: int, unit: int) -> None:
    """List the addresses of the inputs of a line: in a row for each place of a step, and then one element behind."""
    inlined()
    addresses = elements("i8", table)
    at = packed
    row = 0
    for j in range(span):
        addresses[j] = at
        row += 1
        at += pitch
        if row == step:
            at += unit - step * pitch
            row = 0


@inner
def rectangle(begin: int, end: int, places: int, advance: int, inputs: int) -> tuple[int, int, int, int]:
    """The first and last of the lines, and of their places, that are packed together: they lie within the signals."""
    inlined()
    if advance == 0:
        left = least(places, most(0, -begin))
        return 0, end, left, most(left, least(places, inputs - begin))
    low = least(end, most(0, (advance - 1 - begin) // advance))
    return low, most(low, least(end, (inputs - places - begin) // advance + 1)), 0, places


def polyphase_lines(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Filter along lines until no task is left; a task is a block of lines, and of these a range of outputs."""
    rolled()
    h = lines_of(layout)
    up, down, offset, unit, longest, apart = h.up, h.down, h.offset, h.unit, h.longest, h.up * h.tap_bytes
    step, period, advance, inputs = h.step, h.period, h.advance, h.inputs
    ranges, blocks, pitch, out_pitch = h.ranges, h.blocks, h.pitch, h.out_pitch
    x_signal = h.x_line - advance * unit  # distance between the signals of two lines
    records, table, packed, sums = scratch, scratch + h.table_at, scratch + h.packed_at, scratch + h.sums_at
    task = take(counter)
    while task < h.tasks:
        first, rest = task % ranges * h.range, task // ranges
        batch, start = rest // blocks, rest % blocks * h.block
        stop, lines = least(period, first + h.range), least(h.block, h.lines - start)
        base = (first * down + offset) // up - longest + 1  # first input of the range, from where a line begins
        span = ((stop - 1) * down + offset) // up + 1 - base
        places = least(span, step)
        source, begin, end = (
            x + batch * h.x_batch + start * x_signal,
            base + start * advance,
            lines + (span - 1) // step,
        )
        ends = (taps + h.ends if h.ends else layout + 8 * h.zeros) + batch * h.ends_batch + start * h.ends_line
        low, high, left, right = rectangle(begin, end, places, advance, inputs)
        within = source + low * x_signal + (begin + low * advance + left) * unit
        take_lines((within, h.x_line, right - left, packed + left * pitch + low * unit, pitch, high - low))
        for line in range(end):  # what is not of the rectangle is packed element by element
            gap = right - left if low <= line < high else 0
            for number in range(places - gap):
                place = number + gap if number >= left else number
                i = begin + line * advance + place
                if -h.before <= i < inputs + h.after:  # beyond that there is nothing that an output needs
                    at = address_of(i, layout, source + line * x_signal, ends + line * h.ends_line, unit)
                    move((at, packed + place * pitch + line * unit))
        list_places(table, packed, span, step, pitch, unit)
        width = (lines * unit + h.vector - 1) // h.vector * h.vector
        m = first
        while m < stop:
            m = most(first, least(m, stop - GROUP))
            count = least(GROUP, stop - m)
            position = m * down + offset - base * up
            describe(records, layout, position, taps, count, sums + (m - first) * out_pitch, out_pitch)
            sum_rows((records, count, table, apart, width))
            m += count
        target = out + batch * h.out_batch + start * h.out_line + first * unit
        last = least(stop, h.outputs - (start + lines - 1) * period) - first  # outputs of the last line
        for side in range(2):
            line, run, number = (0, stop - first, lines - 1) if side == 0 else (lines - 1, last, 1)
            put_lines((sums + line * unit, out_pitch, target + line * h.out_line, h.out_line, run, number))
        task = take(counter)
    return 0
