"""Kernels of a normalised convolution: numbers apart from what is missing, quotients of two sums, and single sums.

All sums are of doubles. What depends on the dtype of the array or of the result is emitted as a part, by
`convjit._kernels.missing_parts`.
"""

from convjit._kernels.intrinsics import elements, least, part, rolled, take

DOUBLE = 8  # bytes

element_bytes, split, quotients = part("element_bytes"), part("split"), part("quotients")


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
