"""Zero-mean normalised correlation: deviations of windows from sums that do not cancel, and windows computed again.

Sums over windows are never differences of longer sums. Along the first axis, a window is the tail of one block of rows
and the head of the next (M. van Herk, "A fast algorithm for local minimum and maximum filters on rectangular and
octagonal kernels", 1992, for sums). Along the others, sums over twice as many elements are made again and again of two
that lie side by side. So an output depends on the elements of its window alone.
"""

import math
from collections.abc import Callable
from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import apart, clear, copy, elements, least, record, take
from convjit._runtime.templates import AGAIN, ALWAYS, DOUBTFUL, OF_ENERGY, OF_SQUARES, SIZE, WINDOWS

windows_of: Any = record(WINDOWS)
again_of: Any = record(AGAIN)


@inner
def add_row(x: Any, at: int, centre: float, count: int, pitch: int, row: int) -> None:
    """Add the differences of elements from a centre to a row of sums, and their squares to the row behind it.

    Sums are doubles at the address `row`; so are those of all functions here. Rows are `pitch` numbers apart.
    """
    apart()
    sums, squares = elements("d", row), elements("d", row + 8 * pitch)
    for i in range(count):
        d = x[at + i] - centre
        sums[i] += d
        squares[i] += d * d


@inner
def put_row(x: Any, at: int, centre: float, count: int, pitch: int, row: int, out: int) -> None:
    """As `add_row`, with the result in other rows."""
    apart()
    sums, squares = elements("d", row), elements("d", row + 8 * pitch)
    to_sums, to_squares = elements("d", out), elements("d", out + 8 * pitch)
    for i in range(count):
        d = x[at + i] - centre
        to_sums[i] = sums[i] + d
        to_squares[i] = squares[i] + d * d


@inner
def add_two(row: int, other: int, count: int, out: int) -> None:
    """Add two rows of sums."""
    apart()
    a, b, sums = elements("d", row), elements("d", other), elements("d", out)
    for i in range(count):
        sums[i] = a[i] + b[i]


@inner
def add_to(out: int, row: int, count: int) -> None:
    """Add a row of sums to another one."""
    apart()
    sums, a = elements("d", out), elements("d", row)
    for i in range(count):
        sums[i] += a[i]


@inner
def sum_windows(row: int, spare: int, out: int, count: int, window: int, step: int) -> None:
    """Sum `window` elements of a row of `count`, each `step` behind the other, for each that has them all behind it.

    `row` and `spare` are written over.
    """
    last, power, done = count - (window - 1) * step, 1, 0
    while True:
        if window & power:
            if done:
                add_to(out, row + 8 * done * step, last)
            else:
                copy(out, row, 8 * last)
            done += power
        if done == window:
            return
        count -= power * step
        add_two(row, row + 8 * power * step, count, spare)
        row, spare = spare, row
        power *= 2


@inner
def usual(x: Any, first: int, rows: int, row: int, count: int, room: int) -> Any:
    """An element of a block that is about as large as most: the median of nine, for which there is room."""
    nine = elements("d", room)
    for p in range(9):
        value = float(x[first + (p // 3 * 2 + 1) * rows // 6 * row + (p % 3 * 2 + 1) * count // 6])
        q = p
        while q > 0 and nine[q - 1] > value:
            nine[q] = nine[q - 1]
            q -= 1
        nine[q] = value
    return nine[4]


@inner
def factors(row: int, pitch: int, count: int, centre: float, taps: int, out: int) -> int:
    """The factors of a row of outputs: one over the deviation of each window.

    The factor is -1 where the error may be large, and where there is no deviation, which rounding may have taken away.
    Return the number of these.
    """
    apart()
    sums, squares, found, bounds = (
        elements("d", row), elements("d", row + 8 * pitch), elements("d", out), elements("d", taps)
    )  # fmt: skip
    size, of_energy, always, of_squares = bounds[SIZE], bounds[OF_ENERGY], bounds[ALWAYS], bounds[OF_SQUARES]
    part, doubtful = 1 / size, 0
    for i in range(count):
        s, q = sums[i], squares[i]
        deviation = q - s * s * part
        mean = centre + s * part
        least = of_energy * (deviation + size * mean * mean) + always + of_squares * q
        factor = 1 / math.sqrt(deviation)
        sure = deviation > least
        found[i] = factor if sure else -1.0
        doubtful += 0 if sure else 1
    return doubtful


@inner
def scale(out: Any, at: int, row: int, count: int) -> None:
    """Multiply products by factors, and clip the rounding; where the factor is -1 put what stands for that."""
    apart()
    factor = elements("d", row)
    for i in range(count):
        f = factor[i]
        r = out[at + i] * f
        r = 1.0 if r > 1.0 else r
        r = -1.0 if r < -1.0 else r
        out[at + i] = DOUBTFUL if f < 0 else r


@inner
def finish(
    out: Any, to: int, layout: int, sums: int, across: int, array: int, centre: float, taps: int, factor: int
) -> int:  # fmt: skip
    """Finish the outputs of one place along the first axis, the first of which are at `to`, for all templates.

    `sums` has the windows of `across` places along the second axis. Return the number of windows in doubt.
    """
    w = windows_of(layout)
    extents, strides = elements("i8", layout + 8 * w.extents), elements("i8", layout + 8 * w.strides)
    out_strides = elements("i8", layout + 8 * w.out_strides)
    doubtful, number, width = 0, 1, w.width if w.outer else across
    for axis in range(w.outer):
        number *= extents[axis] if axis else across
    for line in range(number):
        rest, begin, at = line, 0, to
        for axis in range(w.outer - 1, -1, -1):
            extent = extents[axis] if axis else across
            begin += rest % extent * strides[axis]
            at += rest % extent * out_strides[axis]
            rest //= extent
        doubtful += factors(sums + 8 * begin, w.pitch, width, centre, taps, factor)
        for template in range(array * w.templates, (array + 1) * w.templates):
            scale(out, at + template * w.out_array, factor, width)
    return doubtful


def normaliser(dtype: str) -> Callable[..., int]:
    """Make the kernel that divides the products in `out` by the deviations of their windows in `x`, of one dtype.

    `taps` are the numbers by which errors are bounded. The kernel returns the number of windows that are in doubt.
    """

    def normalise(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
        w = windows_of(layout)
        kept, pitch, window, row = w.kept, w.pitch, w.window, w.row
        pair = 16 * pitch  # bytes of a row of sums and a row of squares
        head, current, spare = scratch + kept * pair, scratch + (kept + 1) * pair, scratch + (kept + 2) * pair
        total, factor = scratch + (kept + 3) * pair, scratch + (kept + 4) * pair
        lengths, steps = elements("i8", layout + 8 * w.lengths), elements("i8", layout + 8 * w.steps)
        source, target = elements(dtype, x), elements(dtype, out)
        doubtful, tasks = 0, w.batch * w.blocks * w.strips
        task = take(counter)
        while task < tasks:
            strip, block, array = task % w.strips, task // w.strips % w.blocks, task // (w.strips * w.blocks)
            across = least(w.strip, w.outputs - strip * w.strip)
            count = (across + w.reach - 1) * w.place
            rows = least(kept, w.rows - block * kept)
            first = array * w.array + block * kept * row + strip * w.strip * w.place
            centre = usual(source, first, rows + window - 1, row, count, factor)
            clear(head, pair)
            after = head
            for r in range(window - 1, -1, -1):  # the tails of the block
                if r >= rows:
                    add_row(source, first + r * row, centre, count, pitch, head)
                else:
                    put_row(source, first + r * row, centre, count, pitch, after, scratch + r * pair)
                    after = scratch + r * pair
            for r in range(rows):
                if r:
                    add_row(source, first + (r + window - 1) * row, centre, count, pitch, head)
                else:
                    clear(head, pair)
                add_two(scratch + r * pair, head, pitch + count, current)
                left, sums, other = count, current, total
                for axis in range(w.axes):
                    for at in range(0, pair, 8 * pitch):
                        sum_windows(sums + at, spare + at, other + at, left, lengths[axis], steps[axis])
                    left -= (lengths[axis] - 1) * steps[axis]
                    sums, other = other, sums
                to = (block * kept + r) * w.out_row + strip * w.strip * w.out_place
                doubtful += finish(target, to, layout, sums, across, array, centre, taps, factor)
            task = take(counter)
        return doubtful

    return normalise


@inner
def largest(row: int, taps: int, count: int) -> float:
    """The largest magnitude among elements whose weight is not 0; the others are set to 0."""
    apart()
    values, weights, most = elements("d", row), elements("d", taps), 0.0
    for i in range(count):
        value = values[i] if weights[i] > 0 else 0.0
        values[i] = value
        most = abs(value) if abs(value) > most else most
    return most


@inner
def dot(row: int, other: int, count: int) -> float:
    """The sum of products of two rows, in four sums, which take a quarter of the time of one."""
    apart()
    a, b = elements("d", row), elements("d", other)
    p = q = r = s = 0.0
    whole = count // 4 * 4
    for i in range(0, whole, 4):
        p += a[i] * b[i]
        q += a[i + 1] * b[i + 1]
        r += a[i + 2] * b[i + 2]
        s += a[i + 3] * b[i + 3]
    for i in range(whole, count):
        p += a[i] * b[i]
    return (p + q) + (r + s)


@inner
def spread(row: int, taps: int, count: int, factor: float, mean: float) -> float:
    """Scale values, subtract their mean, and return the weighted sum of their squares."""
    apart()
    values, weights, total = elements("d", row), elements("d", taps), 0.0
    for i in range(count):
        d = values[i] * factor - mean
        values[i] = d
        total += weights[i] * (d * d)
    return total


def rescorer(dtype: str) -> Callable[..., int]:
    """Make the kernel that computes coefficients of listed windows of `x` by the definition, in two passes.

    `taps` holds weights whose sum is 1, the place among them of one that is not 0 (as a double), and templates whose
    weighted mean is 0 and whose weighted square sum is 1, multiplied by the weights. `out` is (windows, templates).
    """

    def rescore(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
        a = again_of(layout)
        begins, starts = elements("i8", layout + 8 * a.begins), elements("i8", layout + 8 * a.starts)
        source, target, values = elements(dtype, x), elements("d", out), elements("d", scratch)
        count, anchor = a.taps, int(elements("d", taps)[a.taps])
        task = take(counter)
        while task < a.tasks:
            for window in range(task * a.together, least(a.positions, (task + 1) * a.together)):
                first = starts[window]
                origin = float(source[first + begins[anchor // a.run] + anchor % a.run])
                for run in range(a.runs):
                    at, to = first + begins[run], run * a.run
                    for i in range(a.run):
                        values[to + i] = source[at + i] - origin
                most, norm = largest(scratch, taps, count), 0.0
                if most > 0:
                    factor = 1 / most
                    norm = 1 / math.sqrt(spread(scratch, taps, count, factor, dot(scratch, taps, count) * factor))
                for template in range(a.templates):
                    r = dot(scratch, taps + 8 * (count * (template + 1) + 1), count) * norm
                    r = 1.0 if r > 1.0 else r
                    target[window * a.templates + template] = -1.0 if r < -1.0 else r
            task = take(counter)
        return 0

    return rescore
