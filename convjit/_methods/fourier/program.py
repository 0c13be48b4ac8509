"""The program of a tile's transforms: which passes a kernel makes over the tile, in what order, with which roots.

A program is made of stages, a stage of sections, and a section of passes; `_runtime.layouts` names their fields.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from convjit._methods.fourier.lengths import radices, roots
from convjit._methods.fourier.tile import Tile
from convjit._runtime import layouts, loader
from convjit._runtime.layouts import LINE
from convjit._runtime.types import Array, Shape

# Bytes of both planes of a panel of columns, over which all passes are made before the next panel: half of a
# first-level cache of 32 KiB.
PANEL_BYTES = 1 << 14

# Planes of more bytes leave a second-level cache. Their panels are wider, for memory to be read in longer stretches, as
# far as these stay in that cache: 64x112x112 float32 took 22 % less, 512x512 40 %.
FAR_PLANE = 1 << 19
FAR_PANEL = 1 << 18
FAR_WIDTH = 8

# Sets of roots that are computed together: all of those of a long tile would take several times its memory.
BLOCK = 1 << 12

Record = dict[str, int]


class Range(NamedTuple):
    """Where in a program the first of some records begins, and the last ends; in bytes."""

    first: int
    last: int


class Program(NamedTuple):
    """What the kernel runs, and where in it the stages of a convolution and those of a kernel's transform are."""

    code: Array  # of bytes
    convolve: Range
    analyse: Range


class BankProgram(NamedTuple):
    """What the kernels of a bank run, and where in it the stages are of each part."""

    code: Array  # of bytes
    forward: Range  # transforms a tile of the array
    backward: Range  # multiplies and adds up spectra, and transforms the sums back
    analyse: Range  # transforms a kernel


class _Roots(NamedTuple):
    """The roots of unity of a pass."""

    butterflies: int  # that have roots of their own
    radix: int
    order: int  # of unity
    vectors: bool  # whether the roots of as many butterflies as there are lanes are side by side


@lru_cache(maxsize=8)
def program(tile: Tile, taps: Shape) -> Program:
    """Write the program for a tile and a kernel with this number of taps along each axis.

    Only those outputs are computed whose windows lie within the tile. The kernel lies in the tile's first corner, and
    all else is zero.
    """
    writer = _Writer(tile)
    planes = range(len(tile.lengths) - 2)  # axes around the planes of the last two
    wanted = [n - k + 1 for n, k in zip(tile.lengths, taps, strict=True)]
    whole = [*tile.lengths[:-2], tile.height, tile.chunk]
    forward = [writer.around_planes(axis, whole, True) for axis in planes]
    backward = [writer.around_planes(axis, wanted, False) for axis in reversed(planes)]
    of_kernel = [writer.around_planes(axis, taps, True) for axis in planes]
    convolve = [*forward, writer.in_planes(tile.chunk, wanted[-1]), *backward]
    analyse = [*of_kernel, writer.in_planes(taps[-1], 0)]
    ranges = [writer.table(layouts.STAGE, stages) for stages in (convolve, analyse)]
    return Program(writer.build(), *ranges)


@lru_cache(maxsize=8)
def bank_program(tile: Tile, taps: Shape, channels: int, kernels: int, turns: int) -> BankProgram:
    """Write the program for a tile and kernels with this number of taps along each axis, as `program` does.

    Spectra of all channels lie side by side, of so many `turns` and so many `kernels` whose products are summed
    together.
    """
    writer = _Writer(tile)
    planes = range(len(tile.lengths) - 2)
    wanted = [n - k + 1 for n, k in zip(tile.lengths, taps, strict=True)]
    whole = [*tile.lengths[:-2], tile.height, tile.chunk]
    forward = [writer.around_planes(axis, whole, True) for axis in planes]
    forward.append(writer.in_planes(tile.chunk, 0, channels * turns))
    backward = [writer.planes_back(wanted[-1], kernels, turns)]
    backward += [writer.around_planes(axis, wanted, False) for axis in reversed(planes)]
    analyse = [writer.around_planes(axis, taps, True) for axis in planes]
    analyse.append(writer.in_planes(taps[-1], 0, channels * kernels))
    ranges = [writer.table(layouts.STAGE, stages) for stages in (forward, backward, analyse)]
    return BankProgram(writer.build(), *ranges)


class _Writer:
    """Puts the tables of a program one after the other, each on cache lines of its own."""

    def __init__(self, tile: Tile) -> None:
        self.tile = tile
        self.vector = tile.lanes * tile.size
        self._parts: list[Array] = []
        self._end = 0
        self._roots: dict[_Roots, int] = {}
        self._put(np.zeros(LINE, np.uint8))  # a pass whose roots are at 0 takes the spectrum

    def build(self) -> Array:
        """The whole program, beginning with a cache line."""
        room = np.empty(self._end + LINE, np.uint8)
        start = -room.ctypes.data % LINE
        code = room[start : start + self._end]
        np.concatenate(self._parts, out=code)
        return code

    def table(self, fields: tuple[str, ...], records: Sequence[Record]) -> Range:
        """Add records, whose missing fields are zero; where they are."""
        at = self._put(np.array([[record.get(name, 0) for name in fields] for record in records], np.int64))
        return Range(at, at + 8 * len(fields) * len(records))

    def around_planes(self, axis: int, lengths: Sequence[int], forward: bool) -> Record:
        """The stage of passes along an axis around planes, over these lengths of the axes within it."""
        tile = self.tile
        vectors = lengths[axis + 1] * tile.steps[axis + 1] // self.vector
        sections = self.table(layouts.SECTION, self._columns(axis, vectors, forward))
        count = math.prod(tile.lengths[:axis])
        return {"count": count, "step": tile.lengths[axis] * tile.steps[axis], **sections._asdict()}

    def in_planes(self, read: int, written: int, spectra: int = 1) -> Record:
        """The stage of each plane: passes down columns, over the first points of each row, and along rows.

        The first `read` points of a row are transformed, and the first `written` points back; where there are none, the
        spectrum is stored, as one of several `spectra` that lie side by side.
        """
        sections = [*self._columns(self._column_axis, self._vectors(read), True), self._lines(written > 0, spectra)]
        if written:
            sections += self._columns(self._column_axis, self._vectors(written), False)
        return self._each_plane(sections, spectra)

    def planes_back(self, written: int, kernels: int, turns: int) -> Record:
        """The stage of each plane of products that are summed, and of the passes back to `written` points of each row.

        Distances in spectra are those of a single one.
        """
        lines = self._section_of_lines([self._sums(kernels, turns), *self._directed(False)], 1)
        return self._each_plane([lines, *self._columns(self._column_axis, self._vectors(written), False)], 1)

    def _each_plane(self, sections: list[Record], spectra: int) -> Record:
        """The stage of these sections, repeated for each plane of the last two axes."""
        tile = self.tile
        table = self.table(layouts.SECTION, sections)
        count = math.prod(tile.lengths[:-2])
        step, spectrum_step = tile.pitch * tile.height, spectra * (tile.spectrum // count)
        return {"count": count, "step": step, "spectrum_step": spectrum_step, **table._asdict()}

    @property
    def _column_axis(self) -> int:
        """The axis of columns: the last but one, or that of the chunks of a tile of one axis."""
        return max(0, len(self.tile.lengths) - 2)

    def _vectors(self, points: int) -> int:
        """Vectors that hold the first points of a row; all vectors of a chunk, if the tile has one axis."""
        return -(-(self.tile.chunk if len(self.tile.lengths) == 1 else points) // self.tile.lanes)

    def _columns(self, axis: int, vectors: int, forward: bool) -> list[Record]:
        """Sections of passes along an outer axis, over the first `vectors` vectors that lie within it.

        The chunks of a tile of one axis are an axis of their own, whose roots differ from column to column.
        """
        tile, step = self.tile, self.tile.steps[axis]
        chunked = len(tile.lengths) == 1
        length = tile.rows if chunked else tile.lengths[axis]
        if length == 1:
            return []
        passes, left = [], length
        for radix in radices(length):
            leg = left // radix
            record = {"outer": leg, "outer_step": step, "middle": length // left, "middle_step": left * step}
            record |= {"leg": leg * step, "inner_step": self.vector}
            if chunked:
                size = 2 * (radix - 1) * self.vector
                place = self._add_roots(_Roots(leg * tile.chunk, radix, left * tile.chunk, vectors=True))
                record |= {"roots": place, "inner_roots": size, "outer_roots": tile.chunk // tile.lanes * size}
                turned = layouts.VECTORS
            else:
                place = self._add_roots(_Roots(leg, radix, left, vectors=False))
                record |= {"roots": place, "outer_roots": 2 * (radix - 1) * tile.size}
                turned = layouts.SPLAT if leg > 1 else layouts.PLAIN
            record["kernel"] = loader.kernel("fourier_pass", tile.dtype, radix, forward, turned)
            passes.append(record)
            left = leg
        return self._panels(passes if forward else passes[::-1], length, vectors)

    def _panels(self, passes: list[Record], length: int, vectors: int) -> list[Record]:
        """Sections that make passes panel by panel: one for panels of equal width, and one for the vectors left."""
        column = 2 * length * self.vector
        wide = min(FAR_WIDTH, FAR_PANEL // column) if self.tile.plane > FAR_PLANE else 1
        width = min(vectors, max(1, wide, PANEL_BYTES // column))
        sections = []
        for begin, count, across in ((0, vectors // width, width), (vectors - vectors % width, 1, vectors % width)):
            if across == 0:
                continue
            panel = [
                record
                | {
                    "inner": across,
                    "offset": begin * self.vector,
                    "roots": record["roots"] + begin * record.get("inner_roots", 0),
                    "roots_step": width * record.get("inner_roots", 0),
                }
                for record in passes
            ]
            table = self.table(layouts.PASS, panel)
            sections.append({"count": count, "step": width * self.vector, **table._asdict()})
        return sections

    def _lines(self, back: bool, spectra: int) -> Record:
        """The section of passes along rows, with the product by the spectrum and `back`, or up to the spectrum."""
        passes = [*self._directed(True), self._blocks(back, spectra), *(self._directed(False) if back else [])]
        return self._section_of_lines(passes, spectra)

    def _section_of_lines(self, passes: list[Record], spectra: int) -> Record:
        """The section of these passes, repeated for each group of rows."""
        tile = self.tile
        table = self.table(layouts.PASS, passes)
        step, spectrum_step = tile.group * tile.pitch, 2 * tile.group * tile.chunk * tile.size * spectra
        return {"count": tile.rows // tile.group, "step": step, "spectrum_step": spectrum_step, **table._asdict()}

    def _directed(self, forward: bool) -> list[Record]:
        """The passes along rows, whose butterflies are of whole vectors: forward, or back in the opposite order."""
        tile = self.tile
        passes, left = [], tile.chunk
        for radix in radices(tile.chunk // tile.lanes):
            leg = left // radix
            record = {"inner": tile.group, "inner_step": tile.pitch, "leg": leg * tile.size}
            record |= {"middle": tile.chunk // left, "middle_step": left * tile.size}
            record |= {"outer": leg // tile.lanes, "outer_step": self.vector}
            record |= {"outer_roots": 2 * (radix - 1) * self.vector}
            record["roots"] = self._add_roots(_Roots(leg, radix, left, vectors=True))
            record["kernel"] = loader.kernel("fourier_pass", tile.dtype, radix, forward, layouts.VECTORS)
            passes.append(record)
            left = leg
        return passes if forward else passes[::-1]

    def _blocks(self, back: bool, spectra: int) -> Record:
        """The pass within vectors, over blocks of as many vectors as they have lanes."""
        return self._each_block(spectra) | {"kernel": loader.kernel("fourier_block", self.tile.dtype, not back)}

    def _sums(self, kernels: int, turns: int) -> Record:
        """The pass that sums products of spectra, and transforms the sums back within vectors."""
        return self._each_block(1) | {"kernel": loader.kernel("fourier_sums", self.tile.dtype, kernels, turns)}

    def _each_block(self, spectra: int) -> Record:
        """What passes within vectors have in common."""
        tile = self.tile
        from_a_row = 1 if tile.group > 1 else tile.lanes  # vectors of a block
        return {
            "inner": tile.chunk // tile.lanes // from_a_row,
            "inner_step": self.vector * from_a_row,
            "inner_roots": 2 * tile.lanes * self.vector * spectra,
            "middle_roots": 2 * self.vector * spectra,
            "leg": tile.pitch if tile.group > 1 else self.vector,
        }

    def _add_roots(self, key: _Roots) -> int:
        """Add the roots by which a pass multiplies all points of its butterflies but the first; their place."""
        if key not in self._roots:
            lanes = self.tile.lanes if key.vectors else 1
            table = np.empty((key.butterflies // lanes, key.radix - 1, 2, lanes), self.tile.dtype)
            for start in range(0, len(table), BLOCK):
                part = table[start : start + BLOCK]
                first = np.arange(start * lanes, (start + len(part)) * lanes).reshape(len(part), 1, lanes)
                values = roots(first * np.arange(1, key.radix)[:, None], key.order)
                part[:, :, 0], part[:, :, 1] = values.real, values.imag
            self._roots[key] = self._put(table)
        return self._roots[key]

    def _put(self, values: Array) -> int:
        part = np.ascontiguousarray(values).view(np.uint8).ravel()
        self._parts.append(np.pad(part, (0, -part.size % LINE)))
        self._end += self._parts[-1].size
        return self._end - self._parts[-1].size
