"""How a correlation is cut for register tiles: a Problem and the strides of its arrays become a kernel's layout.

What the axes are called, and which of them slide, no longer matters here: outputs lie along one row that is contiguous
in memory and along any number of outer axes, one of which gives a tile its rows.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import _boundary, kernels
from convjit._problem import Array, Problem, Shape

# Rows of input under a row of tiles, and packed boxes: a quarter of a second-level cache of 1 MiB.
NEAR_BYTES = 1 << 18

# Packed boxes of windows so large that smaller ones would overlap for the most part.
FAR_BYTES = 1 << 22

# Vectors in a row, for each plane of the window, below which borders are not cut off in strips.
SHORT_ROW = 16

# Boxes a worker, so that one who is disturbed leaves the rest to the others; and multiply-adds worth a box.
BOXES_A_WORKER = 8
LEAST_BOX = 1 << 16

# Trailing axes over which nothing slides become part of the row where they are shorter than this: channels of colour.
MERGED_BYTES = 128


class Geometry(NamedTuple):
    """What it takes to run a kernel."""

    kernel: int  # its address
    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    boxes: int


@dataclass(frozen=True)
class Axis:
    """One axis: lengths of the array, the window and the outputs, where windows begin, and both strides in bytes."""

    name: int  # place of the axis in the kernel; -1 where nothing slides
    length: int
    window: int
    outputs: int
    before: int
    x_stride: int
    out_stride: int
    inner: tuple[int, int] = (1, 0)  # length and stride in the array of an axis merged into this one


def kind_of(dtype: np.dtype[Any]) -> str:
    """Name by which kernels know a dtype of results: unsigned sums that wrap have the bits of signed ones."""
    return dtype.char if dtype.char in "fdFD" else f"i{dtype.itemsize}"


def source_of(dtype: np.dtype[Any]) -> str:
    """Name by which kernels know a dtype of arrays: a bool is a byte."""
    return dtype.char if dtype.char in "fdFD" else f"{'i' if dtype.kind == 'i' else 'u'}{dtype.itemsize}"


@lru_cache(maxsize=256)
def geometry(
    problem: Problem,
    batch: Shape,
    dtype: np.dtype[Any],
    x_strides: Shape,
    out_strides: Shape,
    workers: int,
    raw: bool = False,
) -> Geometry | None:
    """Cut a problem; None where `out` is not laid out as tiles write it.

    With `raw`, the taps are the caller's kernel as it came, neither turned round nor conjugated nor checked.
    """
    kind = kind_of(problem.compute_dtype)
    size = problem.compute_dtype.itemsize
    axes = _axes(problem, batch, x_strides, out_strides)
    row, outer = _row(axes, size)
    if row.out_stride != size and row.outputs * row.inner[0] > 1:
        return None
    step = row.inner[0]
    together = kernels.tile.Elements(kind).together
    line = _folds(row, outer, together)
    outer, rows = (outer, kernels.tile.ROWS) if line else _tall(outer)
    if not outer or ((line or rows == 1) and outer[-1].window > 1):
        outer.append(Axis(-1, 1, 1, 1, 0, 0, 0))
    unit = together * (kernels.tile.ROWS if line else 1)
    near = kind == source_of(dtype).replace("u", "i")
    linear = step == 1 or row.x_stride == step * row.inner[1]
    ready = near and linear and (row.inner[1] if step > 1 else row.x_stride) == size
    boxes, packed_bytes, pitch = _boxes(problem, row, outer, unit, 1 if line else rows, ready, workers)
    return _layout(problem, kind, dtype, row, outer, rows, line, unit, linear, boxes, packed_bytes, pitch, raw)


def _axes(problem: Problem, batch: Shape, x_strides: Shape, out_strides: Shape) -> list[Axis]:
    lengths = (*batch, *problem.lengths)
    windows = (*(1 for _ in batch), *problem.taps)
    outputs = (*batch, *problem.outputs)
    before = (*(0 for _ in batch), *problem.before)
    names = range(-len(batch), len(problem.taps))
    axes = [
        Axis(max(name, -1), *rest)
        for name, *rest in zip(names, lengths, windows, outputs, before, x_strides, out_strides, strict=True)
    ]
    return [axis for axis in axes if axis.length > 1 or axis.window > 1]


def _row(axes: list[Axis], size: int) -> tuple[Axis, list[Axis]]:
    """The axis along which outputs are contiguous, with trailing axes merged into it, and all others."""
    if not axes:
        return Axis(-1, 1, 1, 1, 0, size, size), []
    outer = sorted(axes, key=lambda axis: (axis.outputs > 1, -abs(axis.out_stride)))
    long = [axis for axis in outer if axis.outputs > 1]
    row = long[-1] if long else outer[-1]
    outer = [axis for axis in axes if axis is not row]
    while row.window == 1 and row.length == row.outputs:
        found = next((axis for axis in outer if axis.out_stride == row.outputs * row.out_stride), None)
        even = found and found.x_stride == row.length * row.x_stride
        if found and even and found.window == 1:
            length = found.length * row.length
            merged = replace(row, length=length, outputs=length)
        elif found and found.window > 1 and row.length * size < MERGED_BYTES:
            merged = replace(found, inner=(row.length, row.x_stride), out_stride=row.out_stride)
        else:
            break
        outer.remove(found)
        row = merged
    return row, outer


def _folds(row: Axis, outer: list[Axis], together: int) -> bool:
    """Whether a row is folded into an image: nothing slides elsewhere, and its taps make two rows or more."""
    step = row.inner[0]
    return (
        all(axis.window == 1 for axis in outer)
        and together % step == 0
        and row.window >= 2 * (together // step)
        and row.outputs * step >= kernels.tile.ROWS * together
    )


def _tall(outer: list[Axis]) -> tuple[list[Axis], int]:
    """The axis whose outputs are a tile's rows put last, and how many rows."""
    able = [axis for axis in outer if axis.window > 1 and axis.outputs >= kernels.tile.ROWS]
    if not able:
        return sorted(outer, key=lambda axis: axis.window == 1), 1
    best = max(reversed(able), key=lambda axis: min(axis.window, 2 * kernels.tile.ROWS))
    return [*(axis for axis in outer if axis is not best), best], kernels.tile.ROWS


def _boxes(
    problem: Problem, row: Axis, outer: list[Axis], unit: int, rows: int, ready: bool, workers: int
) -> tuple[list[list[int]], int, int]:
    """Boxes that cover the outputs once; bytes of the largest packed one, and the pitch of packed rows."""
    size, step = problem.compute_dtype.itemsize, row.inner[0]
    width, reach = row.outputs * step, (row.window - 1) * step
    first, last = 0, width
    if problem.mode != "valid":
        first = min(width, row.before * step)
        last = max(first, min(width, (row.length - row.window + 1 + row.before) * step))
    if first > 0 or last < width:
        # A strip of two units takes no longer than one, whose few sums wait for each other. Where rows are short, or
        # the tables that each strip needs are long, a packed copy of everything takes less: 0.1 ns an element.
        strip = 2 * unit
        first, last = -(-first // strip) * strip, width - -(-(width - last) // strip) * strip
        planes = math.prod(axis.window for axis in outer[:-1])
        ready &= width >= SHORT_ROW * unit * planes and 4 * width // unit > math.prod(problem.taps)
    if not ready or last - first < unit:
        first = last = 0
    spans = [(0, first, 1), (first, last, 0), (last, width, 1)]
    spans = [span for span in spans if span[0] < span[1]]
    work = math.prod(axis.outputs for axis in outer) * math.prod(problem.taps)
    boxes: list[list[int]] = []
    packed_bytes = pitch = 0
    for start, stop, packed in spans:
        lengths = [*(axis.outputs for axis in outer), stop - start]
        least = [*(1 for _ in outer[:-1]), min(rows, outer[-1].outputs), min(unit, stop - start)]
        halo = [*(axis.window - 1 for axis in outer), reach]
        wanted = min(workers * BOXES_A_WORKER, work * (stop - start) // LEAST_BOX) if workers > 1 else 1
        pieces = _pieces(lengths, least, halo, wanted, unit, size, packed)
        if packed:
            packed_bytes = max(packed_bytes, _bytes(lengths, halo, pieces, unit, size))
            pitch = max(pitch, _pitch(lengths[-1], reach, pieces[-1], unit, size))
        ends = [[n * i // p for i in range(p + 1)] for n, p in zip(lengths, pieces, strict=True)]
        ends[-1] = [start + end for end in ends[-1]]
        for place in np.ndindex(*pieces):
            box = [end for i, e in zip(place, ends, strict=True) for end in (e[i], e[i + 1])]
            boxes.append([*box, packed])
    if packed_bytes:  # pitches are those of the widest
        rows_packed = max(
            math.prod(
                stop - start + axis.window - 1 for start, stop, axis in zip(box[:-3:2], box[1:-3:2], outer, strict=True)
            )
            for box in boxes
            if box[-1]
        )
        packed_bytes = rows_packed * pitch
    return boxes, packed_bytes, pitch


def _pieces(
    lengths: list[int], least: list[int], halo: list[int], wanted: int, unit: int, size: int, packed: int
) -> list[int]:
    """Into how many pieces to cut each axis: `wanted` boxes or more, so small that what they reach stays near."""
    pieces = [1] * len(lengths)

    def halve(overlap: int) -> bool:
        """Halve the pieces along the axis where they overlap least, the row last; False at their least."""
        sizes = [n // (2 * p) for n, p in zip(lengths, pieces, strict=True)]
        able = [a for a in range(len(sizes)) if sizes[a] >= max(1, least[a], overlap * halo[a])]
        if able:
            pieces[max(able, key=lambda a: (a + 1 < len(lengths), sizes[a] / (halo[a] + 1), -a))] *= 2
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
    """Bytes of a packed row: whole cache lines, and not a multiple of a page, whose rows would evict each other."""
    pitch = -(-(max(-(-length // pieces), unit) + reach) * size // 64) * 64
    return pitch + 64 * (pitch % 4096 == 0)


def _bytes(lengths: list[int], halo: list[int], pieces: list[int], unit: int, size: int) -> int:
    """Bytes of the largest packed box, cut so."""
    rows = math.prod(-(-n // p) + h for n, h, p in zip(lengths[:-1], halo, pieces, strict=False))
    return rows * _pitch(lengths[-1], halo[-1], pieces[-1], unit, size)


class Tables:
    """The array of integers that a layout is: tables are put behind its header, one after the other."""

    def __init__(self) -> None:
        self._parts: list[Any] = []
        self._end = len(kernels.layout.FIELDS)

    def put(self, values: Any) -> int:
        """Add a table; its position."""
        table = np.asarray(values, np.int64).ravel()
        self._parts.append(table)
        self._end += table.size
        return self._end - table.size

    def build(self, header: dict[str, int]) -> Array:
        """The whole array."""
        return np.concatenate([np.array([header[name] for name in kernels.layout.FIELDS], np.int64), *self._parts])


def _layout(
    problem: Problem,
    kind: str,
    dtype: np.dtype[Any],
    row: Axis,
    outer: list[Axis],
    rows: int,
    line: bool,
    unit: int,
    linear: bool,
    boxes: list[list[int]],
    packed_bytes: int,
    pitch: int,
    raw: bool,
) -> Geometry:
    tables = Tables()
    size, step = problem.compute_dtype.itemsize, row.inner[0]
    reach = (row.window - 1) * step
    height, planes = outer[-1].window, [axis.window for axis in outer[:-1]]
    taps = math.prod(problem.taps)
    if line:
        fold = kernels.tile.Elements(kind).together // step
        full, rest = divmod(row.window, fold)
        parts = [(full + 1, rest, 0), (full, fold - rest, rest * size)] if rest else [(full, fold, 0)]
        shift = rest * step * size
    else:
        fold = row.window
        parts = [(height, fold, p * height * fold * size) for p in range(math.prod(planes))]
        shift = 0
    entries = sum(part[0] + rows - 1 for part in parts)
    offsets = [_offsets(problem, axis) for axis in outer]
    outside = any((table == kernels.layout.OUTSIDE).any() for table in offsets)
    block = _block(row.outputs * step, reach, entries, 4 * unit, size) if not line else row.outputs * step
    filled = min(block, row.outputs * step) + reach + unit if outside else 0
    columns_table, inside, beyond, near, broken, stride = _columns(problem, row, linear)
    places = max(
        sum(stop - start + axis.window - 1 for start, stop, axis in zip(box[:-3:2], box[1:-3:2], outer, strict=True))
        for box in boxes
    )
    order = _order(problem, outer, row)
    source = source_of(dtype) if packed_bytes else ""
    fill = np.zeros(2, np.int64)
    fill.view(problem.compute_dtype)[0] = problem.fill_value if problem.mode != "valid" else 0
    header = {
        "size": size,
        "outer": len(outer),
        "windows": tables.put([axis.window for axis in outer]),
        "strides": tables.put([axis.out_stride for axis in outer]),
        "offsets": tables.put([tables.put(table) for table in offsets]),
        "before": row.before * step * size,
        "reach": reach * size,
        "boxes": len(boxes),
        "box": tables.put(boxes),
        "block": block,
        "parts": len(parts),
        "part": tables.put(parts),
        "planes": tables.put([(0,) * len(planes)] * len(parts) if line else list(np.ndindex(*planes))),
        "tap_row": fold * size,
        "step": step * size,
        "shift": shift,
        "taps": taps,
        "order": tables.put((taps - 1 - order if raw and not problem.correlate else order) * size),
        "conjugate": raw and problem.correlate and kind in "FD",
        "finite": raw and problem.zero_filled and kind in "fdFD",
        "filled": filled,
        "fill": tables.put(fill),
        "columns": tables.put(columns_table),
        "inside": inside,
        "outside": beyond,
        "linear": near,
        "broken": broken,
        "stride": stride,
        "pack": kernels.launch.pack(source, kind).address if source else 0,
        "pitch": pitch,
    }
    at = 0
    for name, amount in (
        ("filled_at", taps * size),
        ("buffer_at", filled * size),
        ("table_at", unit * rows * size),
        ("planes_at", 8 * entries),
        ("offsets_at", 8 * len(parts)),
        ("packed_at", 8 * places),
    ):
        at += -(-amount // 64) * 64
        header[name] = at
    kernel = kernels.launch.sweep(kind, rows, line).address
    return Geometry(kernel, tables.build(header), -(-(at + packed_bytes) // 64) * 64 + 64, len(boxes))


def _block(width: int, reach: int, entries: int, tile: int, size: int) -> int:
    """Outputs of a row that are computed together: as many as keep their input near, in whole tiles and even."""
    room = max(4 * tile, (NEAR_BYTES // (entries * size) - reach) // tile * tile)
    count = -(-width // room)
    return -(-width // count // tile) * tile if count > 1 else max(width, 1)


def _offsets(problem: Problem, axis: Axis) -> Array:
    """Where each place along an outer axis lies in the array, in bytes."""
    place = np.arange(axis.outputs + axis.window - 1, dtype=np.int64) - axis.before
    inside = (place >= 0) & (place < axis.length)
    if problem.mode != "valid" and problem.boundary != "fill":
        return _boundary.SOURCES[problem.boundary](place, axis.length) * axis.x_stride
    return np.where(inside, place * axis.x_stride, kernels.layout.OUTSIDE)


def _columns(problem: Problem, row: Axis, linear: bool) -> tuple[Array, int, int, int, int, int]:
    """Where the places of a row lie in the array: a table, bounds of those not filled, and those at even distances."""
    step, inner = row.inner
    total = (row.outputs + row.window - 1) * step
    first, last = row.before * step, min(total, (row.before + row.length) * step)
    filled = problem.mode != "valid" and problem.boundary == "fill"
    stride = inner if step > 1 else row.x_stride
    near, broken = (first, last) if linear else (0, 0)
    places = np.concatenate([np.arange(near), np.arange(broken, total)])
    if filled and linear:
        places = places[:0]
    index = places // step - row.before
    if problem.mode != "valid" and problem.boundary != "fill":
        index = _boundary.SOURCES[problem.boundary](index, row.length)
    table = index * row.x_stride + (places % step * inner if step > 1 else 0)
    return table, *((first, last) if filled else (0, total)), near, broken, stride


def _order(problem: Problem, outer: Sequence[Axis], row: Axis) -> Array:
    """Where in the taps, in row-major order, each tap is found in the order that tiles take them."""
    numbers = np.arange(math.prod(problem.taps)).reshape(problem.taps)
    named = [axis.name for axis in (*outer, row) if axis.name >= 0]
    rest = [a for a in range(numbers.ndim) if a not in named]  # of one tap
    return numbers.transpose(*rest, *named).ravel()
