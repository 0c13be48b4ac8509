"""How a correlation is cut for register tiles, and written down as the layout that a kernel reads."""

import math
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.tiles import mean_blocks, window
from convjit._methods.tiles.axes import MEANS, RUNNING, Axis, Sums, View, view
from convjit._problem import boundary
from convjit._problem.dtypes import cast_of, source_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.layouts import Tables
from convjit._runtime.types import Array, Shape

# Rows of input under a row of tiles, and packed boxes: a quarter of a second-level cache of 1 MiB.
NEAR_BYTES = 1 << 18

# Packed boxes of windows so large that smaller ones would overlap for the most part.
FAR_BYTES = 1 << 22

# Columns of inputs under a window that slides from row to row: two thirds of a first-level cache of 32 KiB.
NEAREST_BYTES = 1 << 14

# Vectors in a row, for each plane of the window, below which borders are not cut off in strips.
SHORT_ROW = 16

# Boxes a worker, so that one who is disturbed leaves the rest to the others; and multiply-adds worth a box.
BOXES_A_WORKER = 8
LEAST_BOX = 1 << 16


class Geometry(NamedTuple):
    """What it takes to run a kernel."""

    kernel: int  # its address
    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    boxes: int


class Boxes(NamedTuple):
    """How outputs are cut into boxes."""

    table: Array  # start and stop along each outer axis and the row, and whether it is packed, for each box
    places: int  # along all outer axes, that the largest box reaches
    packed_bytes: int  # of the largest packed copy
    pitch: int  # bytes of a packed row


@lru_cache(maxsize=256)
def geometry(
    problem: Problem,
    batch: Shape,
    dtype: np.dtype[Any],
    x_strides: Shape,
    out_strides: Shape,
    workers: int,
    raw: bool = False,
    sums: Sums | None = None,
) -> Geometry | None:
    """Cut a problem; None where `out` is not laid out as tiles write it.

    With `raw`, the taps are the caller's kernel as it came, neither turned round nor conjugated nor checked.
    """
    seen = view(problem, batch, dtype, x_strides, out_strides, sums)
    return None if seen is None else lay_out(seen, seen.outer, workers, raw)


def lay_out(seen: View, reached: tuple[Axis, ...], workers: int, raw: bool = False) -> Geometry:
    """Cut what is seen; `reached` are its outer axes, or the same with all outputs that offsets are wanted for."""
    boxes = _cut(seen, workers)
    tables = Tables(layouts.FIELDS)
    header = _window(seen, tables) | _places(seen, reached, boxes, tables) | _kernel(seen, raw, tables)
    header |= _tile(seen, tables) | _aside(seen, boxes, header["block"], tables)
    kernel = loader.kernel("sweep").address
    if seen.sums and seen.sums.order == MEANS:
        header["running"] = loader.kernel("average", seen.sliding, _parts_of_sums(seen)).address
        room = _share(seen, boxes, header, _blocks(seen, header))
    else:
        room = _share(seen, boxes, header, {})
    return Geometry(kernel, tables.build(header), room, len(boxes.table))


def _cut(seen: View, workers: int) -> Boxes:
    """Cut the outputs into boxes that cover them once."""
    outer, size, unit, reach = seen.outer, seen.size, seen.unit, seen.reach
    work = math.prod(axis.outputs for axis in outer) * math.prod(seen.problem.taps)
    tables, pitch = [], 0
    for start, stop, packed in _spans(seen):
        lengths = [*(axis.outputs for axis in outer), stop - start]
        down = max(outer[-1].least, min(seen.down, outer[-1].outputs))
        least = [*(axis.least for axis in outer[:-1]), down, min(unit, stop - start)]
        halo = [*(axis.window - 1 for axis in outer), reach]
        wanted = min(workers * BOXES_A_WORKER, work * (stop - start) // LEAST_BOX) if workers > 1 else 1
        pieces = _pieces(lengths, least, halo, wanted, unit, size, packed)
        pitch = max(pitch, _pitch(lengths[-1], reach, pieces[-1], unit, size) if packed else 0)
        ends = [np.arange(p + 1) * n // p for n, p in zip(lengths, pieces, strict=True)]
        ends[-1] += start
        places = np.indices(pieces).reshape(len(pieces), -1)
        columns = [end[place + after] for end, place in zip(ends, places, strict=True) for after in (0, 1)]
        tables.append(np.stack([*columns, np.full(places.shape[1], packed)], axis=1))
    table = np.concatenate(tables)
    extents = table[:, 1:-3:2] - table[:, :-3:2] + [axis.window - 1 for axis in outer]
    rows = int(
        (extents.prod(axis=1) * table[:, -1]).max()
    )  # of the largest packed box; the pitch is that of the widest
    return Boxes(table, int(extents.sum(axis=1).max()), rows * pitch, pitch)


def _spans(seen: View) -> list[tuple[int, int, bool]]:
    """Stretches of a row, and whether they are packed: all of it, or strips along the border and what is between."""
    problem, row, step, width, unit = seen.problem, seen.row, seen.step, seen.width, seen.unit
    first, last, readable = 0, width, seen.readable
    if problem.mode != "valid":
        first = min(width, row.before * step)
        last = max(first, min(width, (row.length - row.window + 1 + row.before) * step))
    if first > 0 or last < width:
        # A strip of two units takes no longer than one, whose few sums wait for each other. Where rows are short, or
        # the tables that each strip needs are long, a packed copy of everything takes less: 0.1 ns an element.
        strip = 2 * unit
        first, last = -(-first // strip) * strip, width - -(-(width - last) // strip) * strip
        taps = len(problem.support) or math.prod(problem.taps)
        planes = 1 if problem.support else math.prod(axis.window for axis in seen.outer[:-1])
        readable &= width >= SHORT_ROW * unit * planes and 4 * width // unit > taps
    if not readable or last - first < unit:
        return [(0, width, True)]
    spans = [(0, first, True), (first, last, False), (last, width, True)]
    return [span for span in spans if span[0] < span[1]]


def _pieces(
    lengths: list[int], least: list[int], halo: list[int], wanted: int, unit: int, size: int, packed: bool
) -> list[int]:
    """Into how many pieces to cut each axis: `wanted` boxes or more, so small that what they reach stays near."""
    pieces = [1] * len(lengths)

    def halve(overlap: int) -> bool:
        """Halve the pieces along the axis where they overlap least, the row last; False at their least."""
        sizes = [n // (2 * p) for n, p in zip(lengths, pieces, strict=True)]
        able = [a for a in range(len(sizes)) if sizes[a] >= max(1, least[a], overlap * halo[a])]
        if able:
            long = [sizes[a] >= halo[a] for a in range(len(sizes))]  # what pieces share is less than they are
            pieces[max(able, key=lambda a: (long[a], a + 1 < len(lengths), sizes[a] / (halo[a] + 1), -a))] *= 2
        return bool(able)

    if packed:
        while _bytes(lengths, halo, pieces, unit, size) > NEAR_BYTES and halve(1):
            pass
        while _bytes(lengths, halo, pieces, unit, size) > FAR_BYTES and halve(0):
            pass
    while math.prod(pieces) < wanted and halve(0):
        pass
    return pieces


def _pitch(length: int, reach: int, pieces: int, unit: int, size: int) -> int:
    """Bytes of a packed row: an odd number of cache lines, for rows at other distances would evict each other."""
    lines = -(-(max(-(-length // pieces), unit) + reach) * size // 64)
    return 64 * (lines | 1)


def _bytes(lengths: list[int], halo: list[int], pieces: list[int], unit: int, size: int) -> int:
    """Bytes of the largest packed box, cut so."""
    rows = math.prod(-(-n // p) + h for n, h, p in zip(lengths[:-1], halo, pieces, strict=False))
    return rows * _pitch(lengths[-1], halo[-1], pieces[-1], unit, size)


def _window(seen: View, tables: Tables) -> dict[str, int]:
    """Fields that say how the window lies over the array, part by part."""
    row, outer, size, step = seen.row, seen.outer, seen.size, seen.step
    parts = window.parts(seen)
    return {
        "size": size,
        "outer": len(outer),
        "windows": tables.put([axis.window for axis in outer]),
        "strides": tables.put([axis.out_stride for axis in outer]),
        "before": row.before * step * size,
        "reach": seen.reach * size,
        "block": _block(seen, window.passed(seen, parts)),
        "entries": window.entries(seen, parts),
        "parts": len(parts.heights),
        "heights": tables.put(parts.heights),
        "rectangles": len(parts.rectangles),
        "rectangle": tables.put(parts.rectangles),
        "corners": tables.put(parts.corners),
        "planes": tables.put(parts.planes),
        "tap_row": parts.fold * size,
        "step": step * size,
        "shift": parts.shift,
    }


def _places(seen: View, reached: tuple[Axis, ...], boxes: Boxes, tables: Tables) -> dict[str, int]:
    """Fields that say where each place lies in the array, and what lies outside."""
    problem = seen.problem
    fill = np.zeros(2, np.int64)
    fill.view(problem.compute_dtype)[0] = problem.fill_value if problem.mode != "valid" else 0
    offsets = [offsets_of(problem, axis) for axis in reached]
    starts = [tables.put(table) for table in offsets]
    source = source_of(seen.source)
    return {
        "offsets": tables.put(starts),
        "first": starts[-1],
        "outside_rows": any(bool((table == layouts.OUTSIDE).any()) for table in offsets),
        "fill": tables.put(fill),
        "boxes": len(boxes.table),
        "box": tables.put(boxes.table),
        "pack": loader.kernel("pack", source, seen.kind).address if boxes.packed_bytes else 0,
        "pitch": boxes.pitch,
        **columns_of(seen, tables),
    }


def _kernel(seen: View, raw: bool, tables: Tables) -> dict[str, int]:
    """Fields that say how the taps are taken from the kernel."""
    problem = seen.problem
    numbers = np.arange(math.prod(problem.taps)).reshape(problem.taps)
    if raw and not problem.correlate:
        numbers = np.flip(numbers)
    order = numbers if seen.ordered else window.as_seen(seen, numbers)
    order = order[window.held(seen)] if problem.support else order
    together = 2 if seen.kind in "FD" else 1  # numbers in an element
    checks = problem.support or problem.watched, raw and problem.zero_filled
    watched, finite = (bool(asked) and seen.kind in "fdFD" for asked in checks)
    return {
        "taps": order.size,
        "order": tables.put(order * seen.size),
        "conjugate": raw and problem.correlate and together == 2,
        "numbers": together,
        "watched": watched,
        "finite": finite,
        "count": loader.kernel("count_nonfinite", seen.size // together).address if watched or finite else 0,
    }


def _tile(seen: View, tables: Tables) -> dict[str, int]:
    """Fields that say which kernel computes a row of tiles, and how large these are."""
    vector = seen.together * seen.size
    running = seen.sums is not None and seen.sums.order == RUNNING and seen.sliding
    return {
        "running": loader.kernel("run_down", seen.kind).address if running else 0,
        "sliding": seen.sliding,
        "tiles": 0 if running else _sums_of_a_row(seen),
        "rows": seen.rows,
        "down": seen.down,
        "unit": seen.unit,
        "vector": vector,
        "apart": vector if seen.line else seen.outer[-1].out_stride,
        "fold": vector if seen.line else 0,
    }


def _sums_of_a_row(seen: View) -> int:
    """Address of the kernel that sums a row; none where another kernel goes through the boxes."""
    order = seen.sums.order if seen.sums else ""
    if order == MEANS:
        return 0
    if order == RUNNING:
        return int(loader.kernel("run_along", seen.kind).address)
    if order:
        return int(loader.kernel("sum_in_order", seen.kind, order).address)
    return int(loader.kernel("row_of_tiles", seen.kind, seen.rows, seen.line).address)


def _aside(seen: View, boxes: Boxes, block: int, tables: Tables) -> dict[str, int]:
    """Fields that say what becomes of sums, and what lies aside: rows that are yet to be stored, or a narrow box."""
    vector, sums = seen.together * seen.size, seen.sums
    unit = seen.unit * seen.rows * seen.size
    if sums is None or not seen.stores:
        return {"across": seen.size, "aside": vector, "aside_bytes": unit}
    means = sums.order == MEANS
    pitch, rows = vector, seen.down
    if not seen.line:
        widths, heights = (boxes.table[:, at + 1] - boxes.table[:, at] for at in (-3, -5))
        pitch = max(-(-(int(widths.max()) if means else block) * seen.size // 64) * 64, vector)
        rows = int(heights.max()) if means else rows
    divisor = np.array([1.0 if means else sums.divisor], np.float64)
    return {
        "across": seen.row.out_stride,
        "aside": pitch,
        "aside_bytes": max(unit, min(block, seen.width) * seen.size if seen.line else rows * pitch),
        "store": loader.kernel("cast", seen.kind, cast_of(sums.stored), sums.add).address,
        "divisor": tables.put(divisor.view(np.int64)),
    }


def _parts_of_sums(seen: View) -> int:
    """Of how many numbers sums consist: doubles hold those of float32 and of small integers well enough."""
    return 1 if seen.source.itemsize <= 4 else 2


def _blocks(seen: View, header: dict[str, int]) -> dict[str, int]:
    """Add the fields that say how windows along one axis are cut into blocks; bytes of scratch that these need."""
    axis = seen.outer[-1] if seen.sliding else seen.row
    cut = mean_blocks.blocks(axis.window, 1 if seen.sliding else axis.outputs, seen.sliding)
    header |= {"chunk": cut.chunk, "together": cut.together, "taps": 1}  # the number by which sums are divided
    return cut.room


def _share(seen: View, boxes: Boxes, header: dict[str, int], means: dict[str, int]) -> int:
    """Add the fields that say where in the scratch there is what; return how much a worker needs of it."""
    size, reach = seen.size, seen.reach
    header["filled"] = min(header["block"], seen.width) + reach + seen.unit if header.pop("outside_rows") else 0
    at = 0
    for name, bytes_before in (
        ("filled_at", header["taps"] * size),
        ("buffer_at", header["filled"] * size),
        ("table_at", header["aside_bytes"]),
        ("planes_at", 8 * (boxes.places if seen.sliding or header["running"] else header["entries"])),
        ("offsets_at", 8 * header["parts"]),
        ("packed_at", 8 * boxes.places),
    ):
        at += -(-bytes_before // 64) * 64
        header[name] = at
    at += -(-boxes.packed_bytes // 64) * 64
    for name in layouts.MEANS:
        header[name] = at
        at += -(-means.get(name, 0) // 64) * 64
    return at + 64


def _block(seen: View, entries: int) -> int:
    """Outputs of a row that are computed together: as many as keep their input near, in whole tiles and even."""
    order = seen.sums.order if seen.sums else ""
    if seen.line or order == MEANS or (order == RUNNING and not seen.sliding):
        return seen.width
    tile = 4 * seen.unit
    if seen.sliding:
        room = max(tile, NEAREST_BYTES // (entries * seen.size) // tile * tile)
    else:
        room = max(4 * tile, (NEAR_BYTES // (entries * seen.size) - seen.reach) // tile * tile)
    count = -(-seen.width // room)
    return -(-seen.width // count // tile) * tile if count > 1 else max(seen.width, 1)


def offsets_of(problem: Problem, axis: Axis) -> Array:
    """Where each place along an outer axis lies in the array, in bytes."""
    place = np.arange(axis.outputs + axis.window - 1, dtype=np.int64) - axis.before
    inside = (place >= 0) & (place < axis.length)
    if problem.mode != "valid" and problem.boundary != "fill":
        return boundary.SOURCES[problem.boundary](place, axis.length) * axis.x_stride
    return np.where(inside, place * axis.x_stride, layouts.OUTSIDE)


def columns_of(seen: View, tables: Tables) -> dict[str, int]:
    """Fields that say where the places of a row lie: a table, but for those filled and those at even distances."""
    problem, row, (step, inner) = seen.problem, seen.row, seen.row.inner
    total = seen.width + seen.reach
    first, last = row.before * step, min(total, (row.before + row.length) * step)
    filled = problem.mode != "valid" and problem.boundary == "fill"
    linear, broken = (first, last) if seen.even else (0, 0)
    places = np.concatenate([np.arange(linear), np.arange(broken, total)])[: 0 if filled and seen.even else None]
    index = places // step - row.before
    if problem.mode != "valid" and problem.boundary != "fill":
        index = boundary.SOURCES[problem.boundary](index, row.length)
    return {
        "columns": tables.put(index * row.x_stride + (places % step * inner if step > 1 else 0)),
        "inside": first if filled else 0,
        "outside": last if filled else total,
        "linear": linear,
        "broken": broken,
        "stride": inner if step > 1 else row.x_stride,
    }
