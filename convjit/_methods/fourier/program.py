"""The program of a tile's transforms: which passes compiled code makes over it, in what order, with which roots."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.fourier.lengths import radices, roots
from convjit._methods.fourier.tile import Tile
from convjit._runtime import layouts, loader
from convjit._runtime.types import Array, Shape

# Both planes of a panel of columns, all of whose passes follow each other: half of a first-level cache of 32 KiB.
PANEL_BYTES = 1 << 14

# Planes of more bytes leave a second-level cache. Their panels are wider, for memory to be read in longer stretches, as
# far as these stay in that cache: 64x112x112 float32 took 22 % less, 512x512 40 %.
FAR_PLANE = 1 << 19
FAR_PANEL = 1 << 18
FAR_WIDTH = 8

# Sets of roots that are computed at once: those of a long tile would take several times its memory.
BLOCK = 1 << 12

Record = dict[str, int]


class Program(NamedTuple):
    """Code that `kernels.fourier` runs, and where in it the stages of a convolution, and of an analysis, are."""

    code: Array  # of bytes
    convolve: tuple[int, int]
    analyse: tuple[int, int]


@lru_cache(maxsize=8)
def program(tile: Tile, taps: Shape) -> Program:
    """Write the program for a tile and a kernel of so many taps along each axis.

    Outputs are wanted as far as no window reaches over the tile's end. The kernel lies in the tile's first corner, and
    all else is zero.
    """
    writer = _Writer(tile)
    dims = len(tile.lengths)
    planes, around = range(dims - 2), math.prod(tile.lengths[:-2])
    wanted = [n - k + 1 for n, k in zip(tile.lengths, taps, strict=True)]
    whole = [*tile.lengths[:-2], tile.height, tile.chunk]

    def outer(axis: int, lengths: Sequence[int], forward: bool) -> Record:
        """The stage along one of the axes around planes, over so much of the next axis."""
        vectors = lengths[axis + 1] * tile.steps[axis + 1] // writer.vector
        sections = writer.columns(axis, vectors, forward)
        where = writer.table(layouts.SECTION, sections)
        return {"count": math.prod(tile.lengths[:axis]), "step": tile.lengths[axis] * tile.steps[axis], **where}

    def inner(read: int, written: int) -> Record:
        """The stage of planes: down columns, over the first so many of each row, along rows, and back if wanted."""
        axis = max(0, dims - 2)
        sections = [*writer.columns(axis, read, True), writer.lines(back=written > 0)]
        if written:
            sections += writer.columns(axis, written, False)
        where = writer.table(layouts.SECTION, sections)
        return {"count": around, "step": tile.pitch * tile.height, "spectrum_step": tile.spectrum // around, **where}

    def vectors(points: int) -> int:
        """Vectors of a row that hold so many points; of a tile of one axis, every chunk holds some."""
        return -(-(tile.chunk if dims == 1 else points) // tile.lanes)

    forward = [outer(axis, whole, True) for axis in planes]
    backward = [outer(axis, wanted, False) for axis in reversed(planes)]
    begun = [outer(axis, taps, True) for axis in planes]
    convolve = [*forward, inner(vectors(tile.chunk), vectors(wanted[-1])), *backward]
    analyse = [*begun, inner(vectors(taps[-1]), 0)]
    ends = [writer.table(layouts.STAGE, stages) for stages in (convolve, analyse)]
    return Program(writer.build(), *((end["first"], end["last"]) for end in ends))


class _Writer:
    """Puts tables one after the other, each on cache lines of its own."""

    def __init__(self, tile: Tile) -> None:
        self.tile = tile
        self.vector = tile.lanes * tile.size
        self._parts: list[Array] = []
        self._end = 0
        self._roots: dict[Any, int] = {}
        self._put(np.zeros(64, np.uint8))  # a pass whose roots are at 0 takes the spectrum

    def build(self) -> Array:
        """The whole program, on a cache line."""
        room = np.empty(self._end + 64, np.uint8)
        start = -room.ctypes.data % 64
        code = room[start : start + self._end]
        np.concatenate(self._parts, out=code)
        return code

    def table(self, fields: tuple[str, ...], records: Sequence[Record]) -> Record:
        """Add records, whose missing fields are zero; where they are."""
        at = self._put(np.array([[record.get(name, 0) for name in fields] for record in records], np.int64))
        return {"first": at, "last": at + 8 * len(fields) * len(records)}

    def columns(self, axis: int, vectors: int, forward: bool) -> list[Record]:
        """Sections of passes along an outer axis, over the first so many vectors of what lies within it.

        The chunks of a tile of one axis are an axis of their own, whose roots differ from column to column.
        """
        tile, step = self.tile, self.tile.steps[axis]
        cut = len(tile.lengths) == 1
        length = tile.rows if cut else tile.lengths[axis]
        if length == 1:
            return []
        passes, left = [], length
        for radix in radices(length):
            leg = left // radix
            one = {"outer": leg, "outer_step": step, "middle": length // left, "middle_step": left * step}
            one |= {"leg": leg * step, "inner_step": self.vector}
            if cut:
                size = 2 * (radix - 1) * self.vector
                place = self._add_roots(leg * tile.chunk, radix, left * tile.chunk, vectors=True)
                one |= {"roots": place, "inner_roots": size, "outer_roots": tile.chunk // tile.lanes * size}
                turned = layouts.VECTORS
            else:
                one |= {"roots": self._add_roots(leg, radix, left), "outer_roots": 2 * (radix - 1) * tile.size}
                turned = layouts.SPLAT if leg > 1 else layouts.PLAIN
            one["kernel"] = loader.kernel("fourier_pass", tile.kind, radix, forward, turned).address
            passes.append(one)
            left = leg
        return self._panels(passes if forward else passes[::-1], length, vectors)

    def _panels(self, passes: list[Record], length: int, vectors: int) -> list[Record]:
        """Sections that make passes panel by panel: those of one width, and what is left over."""
        column = 2 * length * self.vector
        wide = min(FAR_WIDTH, FAR_PANEL // column) if self.tile.plane > FAR_PLANE else 1
        width = min(vectors, max(1, wide, PANEL_BYTES // column))
        found = []
        for begin, count, across in ((0, vectors // width, width), (vectors - vectors % width, 1, vectors % width)):
            if across == 0:
                continue
            panel = [
                one
                | {
                    "inner": across,
                    "offset": begin * self.vector,
                    "roots": one["roots"] + begin * one.get("inner_roots", 0),
                    "roots_step": width * one.get("inner_roots", 0),
                }
                for one in passes
            ]
            where = self.table(layouts.PASS, panel)
            found.append({"count": count, "step": width * self.vector, **where})
        return found

    def lines(self, back: bool) -> Record:
        """The section of passes along rows and what is in the middle of a convolution; it ends there, or goes back."""
        tile = self.tile
        passes, left = [], tile.chunk
        for radix in radices(tile.chunk // tile.lanes):
            leg = left // radix
            one = {"inner": tile.group, "inner_step": tile.pitch, "leg": leg * tile.size}
            one |= {"middle": tile.chunk // left, "middle_step": left * tile.size}
            one |= {"outer": leg // tile.lanes, "outer_step": self.vector, "outer_roots": 2 * (radix - 1) * self.vector}
            one["roots"] = self._add_roots(leg, radix, left, vectors=True)
            passes.append((radix, one))
            left = leg
        within = 1 if tile.group > 1 else tile.lanes  # vectors of a block from one row
        middle = {
            "kernel": loader.kernel("fourier_block", tile.kind, not back).address,
            "inner": tile.chunk // tile.lanes // within,
            "inner_step": self.vector * within,
            "inner_roots": 2 * tile.lanes * self.vector,
            "leg": tile.pitch if tile.group > 1 else self.vector,
        }

        def directed(forward: bool) -> list[Record]:
            vectors = layouts.VECTORS
            return [
                one | {"kernel": loader.kernel("fourier_pass", tile.kind, radix, forward, vectors).address}
                for radix, one in passes
            ]

        where = self.table(layouts.PASS, [*directed(True), middle, *(directed(False)[::-1] if back else [])])
        step, spectrum = tile.group * tile.pitch, 2 * tile.group * tile.chunk * tile.size
        return {"count": tile.rows // tile.group, "step": step, "spectrum_step": spectrum, **where}

    def _add_roots(self, count: int, radix: int, order: int, vectors: bool = False) -> int:
        """Add the roots for the first `count` butterflies of a pass, for all but their first points; their place.

        As vectors, those of as many butterflies as there are lanes lie side by side.
        """
        key = (count, radix, order, vectors)
        if key not in self._roots:
            lanes = self.tile.lanes if vectors else 1
            table = np.empty((count // lanes, radix - 1, 2, lanes), self.tile.kind)
            for start in range(0, len(table), BLOCK):
                part = table[start : start + BLOCK]
                first = np.arange(start * lanes, (start + len(part)) * lanes).reshape(len(part), 1, lanes)
                values = roots(first * np.arange(1, radix)[:, None], order)
                part[:, :, 0], part[:, :, 1] = values.real, values.imag
            self._roots[key] = self._put(table)
        return self._roots[key]

    def _put(self, values: Array) -> int:
        part = np.ascontiguousarray(values).view(np.uint8).ravel()
        self._parts.append(np.pad(part, (0, -part.size % 64)))
        self._end += self._parts[-1].size
        return self._end - self._parts[-1].size
