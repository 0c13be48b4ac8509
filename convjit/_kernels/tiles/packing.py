"""The kernel that packs a box: it copies all inputs that the box needs side by side into scratch.

Elements are converted to the dtype of the computation, and the array is continued past its border as the boundary says.
`convjit._kernels.tiles.sweep` calls it for boxes, `convjit._kernels.fourier.overlap_save` for Fourier tiles. A second
kernel of this file converts whole contiguous arrays.

A packed row has up to five stretches, whose ends are fields of the layout. From the outside in, on both sides: places
outside that hold the fill value, places that a table lists, and in the middle the places at an even distance.
"""

from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import copy, elements, fetch, header, inlined, least, most, part, rolled, take
from convjit._runtime.layouts import OUTSIDE

# What depends on dtypes: see `convjit._kernels.tiles.parts`.
source_bytes, result_bytes, in_lines = part("source_bytes"), part("result_bytes"), part("in_lines")
strided = part("strided")
fill, carry, sides, take_lines = part("fill"), part("carry"), part("sides"), part("take_lines")

# Bytes of a row that are gathered before those of the next row: where the elements of a row do not lie side by side in
# the array, the next row shares their cache lines, which are still in cache. The lines of the next stretch are fetched
# meanwhile: with half of it or twice as much a 3x3 over short rows takes up to a fifth longer.
GATHERED = 2048

# Rows between the one that is packed and the one that is prefetched. The CPU's own prefetcher does not follow the rows
# of a narrow box, which are too short.
AHEAD = 4


def pack(x: int, layout: int, box_at: int, packed: int) -> int:
    """Fill `packed` with all inputs of a box."""
    rolled()
    # Fields are read once: for all that the compiler knows, what is written to `packed` might change them.
    h = header(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    outer, size, pitch, stride, near, broken = h.outer, h.size, h.pitch, h.stride, h.linear, h.broken
    start, stop = box[2 * outer], box[2 * outer + 1] + h.reach // size
    inside, outside = most(start, least(stop, h.inside)), most(start, least(stop, h.outside))
    linear, after = most(inside, least(outside, near)), most(inside, least(outside, broken))
    columns, fill_at = layout + 8 * h.columns, layout + 8 * h.fill
    behind = columns - 8 * (broken - near)  # the table begins with the places before those at an even distance
    axis = outer - 1
    offsets = elements("i8", layout + 8 * (ints[h.offsets + axis] + box[2 * axis]))
    rows = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
    planes = 1
    for axis in range(outer - 1):
        planes *= box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
    width, lines, apart = source_bytes((0,)), in_lines((0,)), strided((0,))
    gathered = GATHERED // width
    across = most(1, stop - start) if stride == width or apart else gathered
    # Where a boundary repeats rows, those of the longest run are packed first, and the others are copies of them.
    lead = longest_run(offsets, rows, width) if lines else 0
    run = adjacent_rows(offsets, lead, rows, width) if lines else 0
    again = run * width
    offset = 0
    for first in range(start, stop, across):
        last = least(stop, first + across)
        begin, end = most(linear, first), least(after, last)
        taken = 0  # rows that were packed together with one before
        plane, turn = -apart, apart - 1  # apart is 0 or 1
        for _ in range(planes * rows):
            plane, turn = following(plane, turn, planes, rows, apart)
            row = lead + turn if lead + turn < rows else lead + turn - rows
            if apart or turn == 0:
                offset, taken = plane_offset(layout, box, plane), 0
            target = packed + (plane * rows + row) * pitch - start * size
            if offset == OUTSIDE or offsets[row] == OUTSIDE:
                fill((target + first * size, last - first, fill_at))
                continue
            behind_lead = offsets[row] - offsets[lead]
            if turn >= run and 0 <= behind_lead < again and behind_lead % width == 0:
                shift = (lead + behind_lead // width - row) * pitch
                copy(target + first * size, target + shift + first * size, (last - first) * size)
                continue
            at = x + offset
            middle = at + (begin - near) * stride
            if row + AHEAD < rows and (apart or stride == width):
                fetch(middle + offsets[row + AHEAD], (end - begin) * stride, False)
            at += offsets[row]
            middle += offsets[row]
            if lines == 0:
                carry((middle, stride, target + begin * size, end - begin))
            elif turn >= taken:
                together = adjacent_rows(offsets, row, rows, width)
                taken = turn + together
                if stride <= 2 * together * width:
                    fetch(middle + gathered * stride, (end - begin) * stride, False)
                take_lines((middle, stride, together, target + begin * size, pitch, end - begin))
            sides((at, columns, behind, target, fill_at, first, last, inside, linear, after, outside))
    return 0


@inner
def following(plane: int, turn: int, planes: int, rows: int, apart: int) -> tuple[int, int]:
    """Which row of which plane is packed next: the next of the same plane, or of the next plane if they are `apart`.

    Planes of a row with a stride share the cache lines of the array, and take turns.
    """
    inlined()
    plane, turn = (plane + 1, turn) if apart else (plane, turn + 1)
    if plane == planes:
        plane, turn = 0, turn + 1
    if turn == rows:
        plane, turn = plane + 1, 0
    return plane, turn


@inner
def plane_offset(layout: int, box: Any, plane: int) -> int:
    """Offset in the array of a plane of the inputs of a box; `OUTSIDE` where one of its places is outside."""
    inlined()
    h = header(layout)
    ints = elements("i8", layout)
    offset = 0
    for axis in range(h.outer - 2, -1, -1):
        extent = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        along = ints[ints[h.offsets + axis] + box[2 * axis] + plane % extent]
        plane //= extent
        offset = OUTSIDE if along == OUTSIDE or offset == OUTSIDE else offset + along
    return offset


@inner
def adjacent_rows(offsets: Any, row: int, rows: int, width: int) -> int:
    """Count the rows, from `row` on, whose elements lie side by side in the array."""
    count = 1
    while row + count < rows and offsets[row + count] == offsets[row] + count * width:
        count += 1
    return count


@inner
def longest_run(offsets: Any, rows: int, width: int) -> int:
    """The first of the most rows whose elements lie side by side in the array."""
    first, longest, row = 0, 0, 0
    while row < rows:
        run = adjacent_rows(offsets, row, rows, width)
        if run > longest:
            first, longest = row, run
        row += run
    return first


def convert(x: int, out: int, unused: int, layout: int, scratch: int, counter: int) -> int:
    """Convert until no task is left; the layout holds the numbers of elements, of elements a task, and of tasks.

    Both arrays are contiguous.
    """
    numbers, width, size = elements("i8", layout), source_bytes((0,)), result_bytes((0,))
    count, each, tasks = numbers[0], numbers[1], numbers[2]
    task = take(counter)
    while task < tasks:
        first = each * task
        carry((x + first * width, width, out + first * size, least(each, count - first)))
        task = take(counter)
    return 0
