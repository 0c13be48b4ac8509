"""Kernels of a normalised convolution: numbers apart from what is missing, quotients of two sums, and single sums.

All sums are of doubles. What depends on the dtype of the array or of the result is emitted as a part, by
`convjit._kernels.missing_parts`.
"""

from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, elements, inlined, least, most, part, record, rolled, set_counter, take
from convjit._runtime.layouts import END
from convjit._runtime.normalized import NORMALIZED

DOUBLE = 8  # bytes

element_bytes, split, quotients = part("element_bytes"), part("split"), part("quotients")

normalized_of = record(NORMALIZED)


def separate(x: int, planes: int, shift: int, layout: int, scratch: int, counter: int) -> int:
    """Write numbers less a shift, zeros where they are NaN, to one plane, and weights, ones and zeros, to the next.

    The layout holds the number of rows, of those of a task, and of tasks; the elements of a row, of the last one, and
    of a plane; then, for each row, its place in the array and in a plane, in bytes. Returns how many numbers are NaN.
    """
    rolled()
    numbers = elements("i8", layout)
    rows, each, tasks, length, last, apart = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]
    sources, targets = elements("i8", layout + 48), elements("i8", layout + 48 + 8 * rows)
    missing = 0
    task = take(counter)
    while task < tasks:
        for row in range(each * task, least(each * task + each, rows)):
            target = planes + targets[row]
            count = length if row + 1 < rows else last
            missing += split((x + sources[row], target, target + DOUBLE * apart, count, shift))
        task = take(counter)
    return missing


def divide(sums: int, out: int, how: int, layout: int, scratch: int, counter: int) -> int:
    """Divide sums by the sums of weights in the next plane; NaN where these, times a sign, are not above a bound.

    The layout holds the number of elements, of those of a task, and of tasks; `how` holds the bound, the sign, and what
    is added to quotients. Returns how many are left NaN.
    """
    rolled()
    numbers, width = elements("i8", layout), element_bytes((0,))
    count, each, tasks = numbers[0], numbers[1], numbers[2]
    left = 0
    task = take(counter)
    while task < tasks:
        first = each * task
        source = sums + DOUBLE * first
        left += quotients((source, source + DOUBLE * count, out + width * first, least(each, count - first), how))
        task = take(counter)
    return left


def sum_some(planes: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Sum the products of the taps with both planes, for some windows: listed by the place of their first element.

    The layout holds the numbers of windows, of those of a task, of tasks, of taps, and of elements of a plane, then the
    places of windows, and the places of taps behind the first.
    """
    rolled()
    numbers = elements("i8", layout)
    count, each, tasks, window, apart = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
    starts, behind = elements("i8", layout + 40), elements("i8", layout + 40 + 8 * count)
    factors, sums = elements("f8", taps), elements("f8", out)
    task = take(counter)
    while task < tasks:
        for number in range(each * task, least(each * task + each, count)):
            values = elements("f8", planes + DOUBLE * starts[number])
            weights = elements("f8", planes + DOUBLE * (starts[number] + apart))
            total = weight = 0.0
            for tap in range(window):
                total += factors[tap] * values[behind[tap]]
                weight += factors[tap] * weights[behind[tap]]
            sums[number], sums[number + count] = total, weight
        task = take(counter)
    return 0


@inner
def fill(values: int, weights: int, count: int, outside: Any) -> None:
    """Fill a stretch of both planes with the value outside the array, and with its weight."""
    inlined()
    numbers, shares, value, weight = elements("f8", values), elements("f8", weights), outside[0], outside[1]
    for n in range(count):
        numbers[n] = value
        shares[n] = weight


def normalized(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Compute bands of a normalised convolution until none is left; how many outputs have no weight.

    Of each band the values are summed, and the weights if an element is missing; else the sums of weights are those of
    the worker's first band of which nothing is missing.
    """
    rolled()
    h = normalized_of(layout)
    values, sums = scratch + h.planes_at, scratch + h.sums_at
    weights, shares, complete = values + DOUBLE * h.plane, sums + DOUBLE * h.rows * h.row, scratch + h.complete_at
    outside, zero, how = elements("f8", layout + 8 * h.outside), layout + 8 * h.zero, layout + 8 * h.how
    sources, targets = elements("i8", layout + 8 * h.sources), elements("i8", layout + 8 * h.targets)
    boxes, room, summing, size = scratch + h.counter_at, scratch + h.room_at, layout + 8 * h.layout, element_bytes((0,))
    fill(values, weights, h.plane, outside)
    known, left = 0, 0
    b = take(counter)
    while b < h.bands:
        start = least(b * h.rows, h.outputs - h.rows)
        done = b * h.rows - start  # outputs of the last band that the one before has
        first = start - h.before
        begin, end = most(0, first), most(0, least(h.length, first + h.inputs))
        missing = h.excluded * (h.inputs - most(0, end - begin))
        if h.lines == 0:
            fill(values, weights, least(begin - first, h.inputs), outside)
            behind = DOUBLE * most(0, end - first)
            fill(values + behind, weights + behind, h.inputs - most(0, end - first), outside)
            target = DOUBLE * (begin - first)
            if end > begin:
                missing += split((x + begin * h.x_slab, values + target, weights + target, end - begin, zero))
        else:
            for place in range(first, first + h.inputs):
                target = (place - first) * h.slab
                if place < begin or place >= end:
                    fill(values + target, weights + target, h.slab // DOUBLE, outside)
                    continue
                source = x + place * h.x_slab
                for line in range(h.lines):
                    at = target + targets[line]
                    missing += split((source + sources[line], values + at, weights + at, h.line, zero))
        set_counter(boxes, 0, END)
        call(h.kernel, (values, sums, taps, summing, room, boxes))
        divisors = shares if missing else complete
        if missing or (known == 0 and h.margins):
            set_counter(boxes, 0, END)
            call(h.kernel, (weights, divisors, taps, summing, room, boxes))
        elif known == 0:
            total, ones = elements("f8", layout + 8 * h.total), elements("f8", complete)
            for n in range(h.rows * h.row):
                ones[n] = total[0]
        if missing == 0:
            known = 1
        skipped = DOUBLE * done * h.row
        target = out + size * (start + done) * h.row
        left += quotients((sums + skipped, divisors + skipped, target, (h.rows - done) * h.row, how))
        b = take(counter)
    return left
