"""Direct correlation: boxes of outputs swept by register tiles.

The rows of input under a tile are looked up in a table of addresses, built once for a row of tiles. So rows outside the
array, planes of the window and folded rows all cost the tile nothing.
"""

from collections.abc import Callable
from typing import Any

from numba.misc.special import literally

from convjit._jit import jit
from convjit.kernels.layout import OUTSIDE, call, elements, header, take
from convjit.kernels.tile import ROUNDED, tile


@jit
def list_offsets(layout: int, box: Any, offsets: Any) -> int:
    """List where each place along each outer axis lies, in the array or in the packed copy of the box.

    Return where in the list the last axis begins.
    """
    h = header(layout)
    ints = elements("i8", layout)
    packed = box[2 * h.outer + 2]
    at, rows = 0, 1
    for axis in range(h.outer):
        at += box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
    last = 0
    for axis in range(h.outer - 1, -1, -1):
        extent = box[2 * axis + 1] - box[2 * axis] + ints[h.windows + axis] - 1
        at -= extent
        last = max(last, at)
        source = ints[h.offsets + axis] + box[2 * axis]
        for place in range(extent):
            offsets[at + place] = place * rows * h.pitch if packed else ints[source + place]
        rows *= extent
    return last


@jit
def count_planes(layout: int, box: Any) -> int:
    """Planes of outputs in a box, one for each place along all outer axes but the last."""
    number = 1
    for axis in range(header(layout).outer - 1):
        number *= box[2 * axis + 1] - box[2 * axis]
    return number


@jit
def enter_plane(layout: int, box: Any, plane: int, offsets: Any, at: int, planes: Any) -> int:
    """List where each part of the window begins for this plane of outputs; return where the plane of outputs does.

    `at` is where the offsets of the last axis, that of the rows in a plane, begin.
    """
    h = header(layout)
    ints = elements("i8", layout)
    for p in range(h.parts):
        planes[p] = 0
    out = 0
    for axis in range(h.outer - 2, -1, -1):
        length = box[2 * axis + 1] - box[2 * axis]
        at -= length + ints[h.windows + axis] - 1
        place = plane % length
        plane //= length
        out += (box[2 * axis] + place) * ints[h.strides + axis]
        for p in range(h.parts):
            offset = offsets[at + place + ints[h.planes + p * (h.outer - 1) + axis]]
            inside = offset != OUTSIDE and planes[p] != OUTSIDE
            planes[p] = planes[p] + offset if inside else OUTSIDE
    return out


@jit
def list_rows(
    layout: int, source: int, filled: int, offsets: Any, fold: int, rows: int, planes: Any, table: Any
) -> None:
    """List the addresses of the rows of input under a row of tiles; of a row folded every `fold` bytes, if any."""
    h = header(layout)
    ints = elements("i8", layout)
    entry = 0
    for p in range(h.parts):
        top, left = ints[h.corners + 2 * p], ints[h.corners + 2 * p + 1]
        shift = source + planes[p] + left + (p * h.shift if fold else 0)
        for q in range(ints[h.heights + p] + rows - 1):
            offset = offsets[0 if fold else top + q]
            table[entry] = filled if offset == OUTSIDE or planes[p] == OUTSIDE else shift + offset + q * fold
            entry += 1


@jit
def not_finite(kind: str, row: int, width: int) -> int:
    """How many of the outputs in a row are not finite."""
    literally(kind)
    values = elements(kind, row)
    bad = 0
    for j in range(width):
        bad += values[j] - values[j] != 0
    return bad


@jit
def sweep_row(
    kind: str,
    rows: int,
    columns: int,
    unit: int,
    line: bool,
    window: Any,
    width: int,
    out: int,
    out_row: int,
    size: int,
) -> None:
    """Compute one row of tiles, of `width` outputs; the last is moved back over outputs done before."""
    literally(kind), literally(rows), literally(line)
    j = 0
    while j < width:
        wanted = (width - j + unit - 1) // unit
        count = min(wanted, columns, width // unit)
        if wanted == columns + 1 and count == columns:
            count -= 1  # and then two, rather than one whose few sums wait for each other
        j = min(j, width - count * unit)
        at = j * size
        if count == 1:
            tile(kind, rows, 1, line, window, at, out + at, out_row)
        elif count == 2:
            tile(kind, rows, 2, line, window, at, out + at, out_row)
        elif count == 3:
            tile(kind, rows, 3, line, window, at, out + at, out_row)
        else:
            tile(kind, rows, 4, line, window, at, out + at, out_row)
        j += count * unit


def sweeper(kind: str, rows: int, columns: int, lanes: int, line: bool, rounded: bool = False) -> Callable[..., int]:
    """Make the kernel that sweeps boxes with tiles of `rows` by up to `columns` vectors of `lanes` outputs.

    With `line`, the rows of a tile are stretches of one row: folded after every vector, the row is an image whose rows
    overlap, and its taps, folded likewise, are a window of several rows.
    """
    unit = lanes * (rows if line else 1)  # outputs of a tile of one column, in a row
    step = 1 if line else rows  # rows of a tile
    summed = kind + ROUNDED if rounded else kind

    def sweep(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
        """Compute boxes until none is left; not 0 if the layout says that what is not finite has to be so."""
        h = header(layout)
        ints = elements("i8", layout)
        taps, order = elements(kind, scratch), elements("i8", layout + 8 * h.order)
        for t in range(h.taps):
            tap = elements(kind, kernel + order[t])[0]
            if h.finite and tap - tap != 0:
                return 1
            taps[t] = tap.conjugate() if h.conjugate else tap
        filled = elements(kind, scratch + h.filled_at)
        for j in range(h.filled):
            filled[j] = elements(kind, layout + 8 * h.fill)[0]
        offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
        window = (scratch + h.table_at, layout + 8 * h.rectangle, h.rectangles, scratch, h.tap_row, h.step)
        out_row, vector = ints[h.strides + h.outer - 1], lanes * h.size
        aside = scratch + h.buffer_at

        bad = 0
        b = take(counter)
        while b < h.boxes:
            box_at = layout + 8 * (h.box + b * (2 * h.outer + 3))
            box = elements("i8", box_at)
            top, bottom, start, stop = (
                box[2 * h.outer - 2],
                box[2 * h.outer - 1],
                box[2 * h.outer],
                box[2 * h.outer + 1],
            )
            rows_at = list_offsets(layout, box, offsets)
            source = x + start * h.size - h.before
            if box[2 * h.outer + 2]:
                source = scratch + h.packed_at
                call(h.pack, (x, layout, box_at, source))
            for plane in range(count_planes(layout, box)):
                target = out + start * h.size + enter_plane(layout, box, plane, offsets, rows_at, planes)
                for block in range(0, stop - start, h.block):
                    left = max(0, min(block, stop - start - unit))
                    width = min(h.block, stop - start - left)
                    for row in range(top, bottom, step):
                        i = max(top, min(row, bottom - step))  # the last rows are moved back over rows done before
                        here = elements("i8", scratch + h.offsets_at + 8 * (rows_at + i - top))
                        fold = vector if line else 0
                        list_rows(layout, source + left * h.size, scratch + h.filled_at, here, fold, rows, planes,
                                  elements("i8", scratch + h.table_at))  # fmt: skip
                        to = target + i * out_row + left * h.size
                        if width >= unit:
                            between = vector if line else out_row
                            sweep_row(summed, rows, columns, unit, line, window, width, to, between, h.size)
                            if h.watched:
                                bad += not_finite(kind, to, width)
                            continue
                        # A box that is narrower than a tile is packed, with room to read a whole one.
                        tile(summed, rows, 1, line, window, 0, aside, vector)
                        for r in range(step):
                            for j in range(width):
                                elements(kind, to + r * out_row)[j] = elements(kind, aside + r * vector)[j]
                            if h.watched:
                                bad += not_finite(kind, to + r * out_row, width)
            b = take(counter)
        return bad

    return sweep
