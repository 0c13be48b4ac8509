"""How the outputs of a view are cut into boxes, each computed by one task, and the rows of a box into blocks."""

import math
from bisect import bisect_left
from itertools import product
from typing import NamedTuple

import numpy as np

from convjit._methods.tiles.axes import Axis
from convjit._methods.tiles.view import MEANS, PLANES, RUNNING, View
from convjit._runtime.layouts import LINE
from convjit._runtime.types import Array

# Bytes of the rows of input under a row of tiles, and of packed boxes: a quarter of a second-level cache of 1 MiB.
NEAR_BYTES = 1 << 18

# Bytes of packed boxes where windows have a stride: 7x7 and 11x11 by a stride of 2 over 2048x2048 take 17 and 15 % less
# time than with a quarter of that, as boxes share less.
STRIDED_BYTES = 1 << 20

# Bytes of packed boxes whose windows are so large that smaller boxes would overlap for the most part.
FAR_BYTES = 1 << 22

# Bytes of inputs under a window that slides from row to row: half of a first-level cache of 32 KiB.
NEAREST_BYTES = 1 << 14

# Borders are packed in strips of their own only if a row has at least SHORT_ROW vectors for each plane of the window.
SHORT_ROW = 16

# Bytes from the beginning of a cache line to an array of NumPy's with pages of its own, as those of PAGED_BYTES have.
# By as much the first strip is narrower where rows are whole lines: then no vector of outputs in the interior lies
# across two lines. 3x3 in mode "same" over 2048x2048 and 4096x4096 takes 0.93 to 0.97 of the time.
BEFORE_ARRAY = 16
PAGED_BYTES = 1 << 24

# Each worker has several boxes, so that the others can take those of a worker that is interrupted. A box has at least
# LEAST_BOX multiply-adds.
BOXES_A_WORKER = 8
LEAST_BOX = 1 << 16


class Boxes(NamedTuple):
    """The boxes of a view, and how much the largest of them reaches."""

    table: Array  # for each box start and stop along each outer axis and the row, and whether it is packed
    places: int  # along all outer axes, that the largest box reaches
    packed_bytes: int  # of the largest packed copy
    pitch: int  # bytes of a packed row


class _Span(NamedTuple):
    """A stretch of every row, and whether its inputs are packed."""

    start: int
    stop: int
    packed: bool


class _Extent(NamedTuple):
    """Outputs that are to be cut into pieces, along each outer axis and the row."""

    lengths: list[int]
    least: list[int]  # outputs of a piece
    halo: list[int]  # inputs that windows reach beyond as many as there are outputs
    tile_width: int
    size: int  # bytes of an element

    def pitch(self, pieces: int) -> int:
        """Bytes of a packed row, which is an odd number of cache lines: at other distances rows evict each other."""
        width = max(min(self.piece(pieces) + self.tile_width - 1, self.lengths[-1]), self.tile_width)
        return 64 * (-(-(width + self.halo[-1]) * self.size // 64) | 1)

    def piece(self, pieces: int) -> int:
        """Outputs of a row in each of so many pieces, in whole tiles."""
        return -(-self.lengths[-1] // (pieces * self.tile_width)) * self.tile_width

    def row_ends(self, pieces: int) -> Array:
        """Where pieces of a row end, the first at 0; the last is not whole tiles, but has at least one."""
        length, piece = self.lengths[-1], self.piece(pieces)
        count = length // piece + (length % piece >= self.tile_width)
        return np.append(np.arange(max(count, 1)) * piece, length)

    def packed_bytes(self, pieces: list[int]) -> int:
        """Bytes of the largest packed box."""
        rows = math.prod(-(-n // p) + h for n, h, p in zip(self.lengths[:-1], self.halo, pieces, strict=False))
        return rows * self.pitch(pieces[-1])

    def cut(self, wanted: int, packed: bool, near: int) -> list[int]:
        """Into how many pieces to cut each axis: into some `wanted` boxes, whose packed copies have `near` bytes."""
        pieces = [1] * len(self.lengths)
        if packed:
            while self.packed_bytes(pieces) > near and self._halve(pieces, 1):
                pass
            *around, halves = pieces
            fewer = range(halves // 2 + 1, halves)  # pieces of a row that are larger than halves, and may be near too
            pieces[-1] = fewer.start + bisect_left(fewer, True, key=lambda n: self.packed_bytes([*around, n]) <= near)
            while self.packed_bytes(pieces) > FAR_BYTES and self._halve(pieces, 0):
                pass
        while math.prod(pieces) < wanted and self._halve(pieces, 0):
            pass
        return pieces

    def _halve(self, pieces: list[int], overlap: int) -> bool:
        """Halve the pieces along the axis where they overlap least, the row last; False if no axis can be halved.

        Halves are at least as long as `least`, and `overlap` times as long as the halo.
        """
        halo = self.halo
        sizes = [n // (2 * p) for n, p in zip(self.lengths, pieces, strict=True)]
        able = [a for a in range(len(sizes)) if sizes[a] >= max(1, self.least[a], overlap * halo[a])]
        if able:
            row = len(sizes) - 1
            # Axes whose pieces stay longer than what they share come first.
            pieces[max(able, key=lambda a: (sizes[a] >= halo[a], a < row, sizes[a] / (halo[a] + 1), -a))] *= 2
        return bool(able)


def cut_boxes(view: View, workers: int, near: int = 0) -> Boxes:
    """Cut the outputs into boxes that cover each of them once; `near` are the bytes of a packed copy, if not 0."""
    outer, reach = view.outer, view.reach
    work = math.prod(axis.outputs for axis in outer) * math.prod(view.problem.taps)
    height = max(outer[-1].least, min(view.tile_height, outer[-1].outputs))
    tables, pitch = [], 0
    for (start, stop, packed), ranges in product(_spans(view), _ranges(outer)):
        lengths = [last - first for first, last in ranges]
        extent = _Extent(
            lengths=[*lengths, stop - start],
            least=[*(axis.least for axis in outer[:-1]), height, min(view.tile_width, stop - start)],
            halo=[*(axis.window - 1 for axis in outer), reach],
            tile_width=view.tile_width,
            size=view.size,
        )
        wanted = min(workers * BOXES_A_WORKER, work * (stop - start) // LEAST_BOX) if workers > 1 else 1
        pieces = extent.cut(wanted, packed, near or (STRIDED_BYTES if view.problem.stride else NEAR_BYTES))
        pitch = max(pitch, extent.pitch(pieces[-1]) if packed else 0)
        ends = [
            first + np.arange(p + 1) * (last - first) // p for (first, last), p in zip(ranges, pieces, strict=False)
        ]
        tables.append(_table([*ends, start + extent.row_ends(pieces[-1])], packed))
    table = np.concatenate(tables)
    extents = table[:, 1:-3:2] - table[:, :-3:2] + [axis.window - 1 for axis in outer]
    rows = int((extents.prod(axis=1) * table[:, -1]).max())  # of the largest packed box; the widest has the pitch
    return Boxes(table, int(extents.sum(axis=1).max()), rows * pitch, pitch)


def _ranges(outer: tuple[Axis, ...]) -> list[list[tuple[int, int]]]:
    """Outputs along the outer axes, from the first up to the last: in parts where some phases have one output less."""
    ranges = [[(0, axis.outputs) for axis in outer]]
    for at, axis in enumerate(outer):
        longer = axis.dealt % axis.phases
        if longer:
            counting = next(a for a, other in enumerate(outer) if other.phase_of == axis.name)
            ends = ((0, longer), axis.outputs), ((longer, axis.phases), axis.outputs - 1)
            changes = [{counting: phases, at: (0, m)} for phases, m in ends]
            ranges = [[new.get(a, old) for a, old in enumerate(each)] for each in ranges for new in changes]
    return ranges


def _table(ends: list[Array], packed: bool) -> Array:
    """A line for each box: start and stop along each axis, whose pieces have these ends; and whether it is packed."""
    places = np.indices([end.size - 1 for end in ends]).reshape(len(ends), -1)
    columns = [end[place + after] for end, place in zip(ends, places, strict=True) for after in (0, 1)]
    return np.stack([*columns, np.full(places.shape[1], packed)], axis=1)


def _spans(view: View) -> list[_Span]:
    """Cut a row into strips along the border, which are packed, and the interior; or pack all of it."""
    problem, row, width, tile = view.problem, view.row, view.width, view.tile_width
    first, last, readable = 0, width, view.readable
    if problem.mode != "valid":
        first = min(width, row.before * row.inner[0])
        last = max(first, min(width, (row.length + row.before) * row.inner[0] - view.reach))
    if first > 0 or last < width:
        # A strip of two tiles takes no longer than one of a single tile, whose few sums wait for each other. Where rows
        # are short, or the tables that each strip needs are long, packing everything takes less: 0.1 ns an element.
        strip = 2 * tile
        narrower = _narrower(view) if first > 0 else 0
        first, last = -(-(first + narrower) // strip) * strip - narrower, width - -(-(width - last) // strip) * strip
        taps = len(problem.support) or math.prod(problem.taps)
        planes = 1 if problem.support else math.prod(axis.window for axis in view.outer[:-1])
        readable &= width >= SHORT_ROW * tile * planes and 4 * width // tile > taps
    if not readable or last - first < tile:
        return [_Span(0, width, True)]
    spans = [_Span(0, first, True), _Span(first, last, False), _Span(last, width, True)]
    return [span for span in spans if span.start < span.stop]


def _narrower(view: View) -> int:
    """By how many outputs the first strip is narrower, for all other vectors to lie within cache lines."""
    stride = view.outer[-1].out_stride
    paged = view.width * view.size * math.prod(axis.outputs for axis in view.outer) >= PAGED_BYTES
    return BEFORE_ARRAY // view.size if paged and stride % LINE == 0 else 0


def block_length(view: View, input_rows: int) -> int:
    """Outputs of a row that are computed together, in whole tiles, so that `input_rows` rows of input stay in cache."""
    order = view.order
    if view.folded or order == MEANS or (order in (RUNNING, *PLANES) and not view.slides_down):
        return view.width
    tile, row_bytes = 4 * view.tile_width, input_rows * view.size
    if view.slides_down:
        room = max(tile, NEAREST_BYTES // row_bytes // tile * tile)
    else:
        room = max(4 * tile, (NEAR_BYTES // row_bytes - view.reach) // tile * tile)
    count = -(-view.width // room)
    return -(-view.width // count // tile) * tile if count > 1 else max(view.width, 1)
