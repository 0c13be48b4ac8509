"""How a tile is transformed: its shape in memory, and the program of passes that compiled code runs on it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import kernels
from convjit._problem import Array, Shape

# Both planes of a panel of columns, or of a row: half of a first-level cache of 32 KiB.
PANEL_BYTES = 1 << 14

# Planes of more bytes leave a second-level cache; their panels then are wider, for memory to be read in longer
# stretches, as far as they stay in that cache: 64x112x112 float32 took 22 % less, 512x512 40 %.
FAR_PLANE = 1 << 19
FAR_PANEL = 1 << 18
FAR_WIDTH = 8


# Butterflies whose roots are computed at once: those of a long tile would take several times its memory.
BLOCK = 1 << 12


@dataclass(frozen=True)
class Tile:
    """A box of points in memory. Along the last axis they lie side by side; a tile of one axis is cut into chunks."""

    kind: str  # dtype of both planes, "f" or "d"
    lengths: Shape

    @cached_property
    def size(self) -> int:
        """Bytes of a number."""
        return np.dtype(self.kind).itemsize

    @cached_property
    def lanes(self) -> int:
        """Numbers in a vector."""
        return lanes(self.kind)

    @cached_property
    def chunk(self) -> int:
        """Points of the last axis that lie side by side."""
        length = self.lengths[-1]
        if len(self.lengths) > 1:
            return length
        unit = self.lanes**2
        rows = [d for d in range(1, length // unit + 1) if length // unit % d == 0]
        return unit * max((d for d in rows if 2 * unit * d * self.size <= PANEL_BYTES), default=1)

    @cached_property
    def group(self) -> int:
        """Rows that are transformed together, for whole blocks of as many vectors as they have lanes."""
        return 1 if self.chunk // self.lanes % self.lanes == 0 else self.lanes

    @cached_property
    def rows(self) -> int:
        """Rows in memory along the last axis but one, in whole groups; of a tile of one axis, its chunks."""
        rows = self.lengths[-2] if len(self.lengths) > 1 else self.lengths[0] // self.chunk
        return -(-rows // self.group) * self.group

    @cached_property
    def pitch(self) -> int:
        """Distance between rows: an odd number of cache lines, for a column not to fall on few places of a cache."""
        return 64 * (-(-self.chunk * self.size // 64) | 1)

    @cached_property
    def height(self) -> int:
        """Rows of memory in a plane, an odd number where there are several, for the same reason."""
        return self.rows if len(self.lengths) < 3 else self.rows | 1

    @cached_property
    def steps(self) -> Shape:
        """Distance in memory between neighbours along each axis; of a tile of one axis, between its chunks."""
        inner = (self.pitch, self.size) if len(self.lengths) > 1 else (self.pitch,)
        steps = [self.pitch * self.height * math.prod(self.lengths[a + 1 : -2]) for a in range(len(self.lengths) - 2)]
        return (*steps, *inner)

    @cached_property
    def plane(self) -> int:
        """Bytes of one plane."""
        return self.pitch * self.height * math.prod(self.lengths[:-2])

    @cached_property
    def spectrum(self) -> int:
        """Bytes of the spectrum."""
        return 2 * self.chunk * self.rows * math.prod(self.lengths[:-2]) * self.size


class Program(NamedTuple):
    """Passes over a tile, and where in the program which stages are."""

    code: Array  # of bytes
    convolve: tuple[int, int]
    analyse: tuple[int, int]


@lru_cache(maxsize=16)
def lanes(kind: str) -> int:
    """Numbers in a vector."""
    return int(kernels.tile.Elements(kind).lanes)


@cache
def good_length(least: int) -> int:
    """Smallest length of at least `least` whose prime factors are 2, 3 and 5."""
    best = 1 << max(0, least - 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            need = -(-least // three)
            best = min(best, three << max(0, need - 1).bit_length())
            three *= 3
        five *= 5
    return best


def radices(length: int) -> list[int]:
    """Radices of the passes for a length whose prime factors are 2, 3 and 5.

    Passes of 8 and 4 points took 5 to 20 % less for 64, 128 and 256 points square than those of 16, whose sums do not
    fit the registers; those of 2 load and store the most.
    """
    twos = (length & -length).bit_length() - 1
    fours = {0: 0, 1: 2, 2: 1}[twos % 3] if twos > 1 else 0
    found = [8] * ((twos - 2 * fours) // 3) + [4] * fours + [2] * (twos == 1)
    rest = length >> twos
    for odd in (3, 5):
        while rest % odd == 0:
            found.append(odd)
            rest //= odd
    return found


def roots(powers: Array, order: int) -> Array:
    """``exp(-2 pi i powers / order)``, from an eighth of a turn, where sine and cosine are rounded but once."""
    eighths, rest = np.divmod(8 * (powers % order), order)
    odd = eighths % 2 == 1
    angle = np.where(odd, order - rest, rest) * (math.pi / (4 * order))
    cosine, sine = np.cos(angle), np.sin(angle)
    cosine, sine = np.where(odd, sine, cosine), np.where(odd, cosine, sine)
    turn = np.array([1, -1j, -1, 1j])
    return np.asarray((cosine - 1j * sine) * turn[eighths // 2])


class _Writer:
    """Puts a program together."""

    def __init__(self, tile: Tile) -> None:
        self.tile = tile
        self.vector = tile.lanes * tile.size
        self._parts: list[Array] = []
        self._end = 0
        self.put(np.zeros(64, np.uint8))  # place 0 stands for none

    def put(self, values: Any) -> int:
        """Add numbers, on a cache line; their place."""
        part = np.ascontiguousarray(values).view(np.uint8).ravel()
        self._parts.append(np.pad(part, (0, -part.size % 64)))
        self._end += self._parts[-1].size
        return self._end - self._parts[-1].size

    def table(self, fields: tuple[str, ...], records: Sequence[dict[str, int]]) -> dict[str, int]:
        """Add records; where they are."""
        at = self.put(np.array([[record[name] for name in fields] for record in records], np.int64))
        return {"first": at, "last": at + 8 * len(fields) * len(records)}

    def roots(self, count: int, radix: int, order: int, vectors: bool) -> int:
        """Add the roots of unity for the first `count` butterflies of a pass, all but the first point's; their place.

        As vectors, those of as many butterflies as there are lanes lie side by side.
        """
        lanes = self.tile.lanes if vectors else 1
        table = np.empty((count // lanes, radix - 1, 2, lanes), self.tile.kind)
        for start in range(0, len(table), BLOCK):
            part = table[start : start + BLOCK]
            first = np.arange(start * lanes, (start + len(part)) * lanes).reshape(len(part), 1, lanes)
            values = roots(first * np.arange(1, radix)[:, None], order)
            part[:, :, 0], part[:, :, 1] = values.real, values.imag
        return self.put(table)

    def columns(self, axis: int, vectors: int, forward: bool) -> list[dict[str, int]]:
        """Sections of passes along an outer axis, over the first so many vectors of what lies within it."""
        tile, step, kinds = self.tile, self.tile.steps[axis], kernels.butterfly
        one = len(tile.lengths) == 1
        length = tile.rows if one else tile.lengths[axis]
        column = 2 * length * self.vector
        wide = min(FAR_WIDTH, FAR_PANEL // column) if tile.plane > FAR_PLANE else 1
        width = min(vectors, max(1, wide, PANEL_BYTES // column))
        found = []
        for count, across, begin in ((vectors // width, width, 0), (1, vectors % width, vectors // width * width)):
            if count * across == 0:
                continue
            passes, left = [], length
            for radix in radices(length):
                apart = left // radix
                turned = kinds.VECTORS if one else kinds.PLAIN if apart == 1 else kinds.SPLAT
                sets = 2 * (radix - 1) * self.vector // (1 if one else tile.lanes)
                across_all = tile.chunk // tile.lanes if one else 1
                passes.append(
                    {
                        "kernel": kernels.launch.fourier_pass(tile.kind, radix, forward, turned).address,
                        "offset": begin * self.vector,
                        "roots": self._column_roots(left, radix) + (begin * sets if one else 0),
                        "roots_step": width * sets if one else 0,
                        "inner": across,
                        "inner_step": self.vector,
                        "inner_roots": sets if one else 0,
                        "middle": length // left,
                        "middle_step": left * step,
                        "middle_roots": 0,
                        "outer": apart,
                        "outer_step": step,
                        "outer_roots": across_all * sets,
                        "leg": apart * step,
                    }
                )
                left = apart
            where = self.table(kernels.fourier.PASS, passes if forward else passes[::-1])
            found.append({"count": count, "step": width * self.vector, "spectrum_step": 0, **where})
        return found

    def _column_roots(self, left: int, radix: int) -> int:
        key = ("columns", left, radix)
        if key not in self._known:
            if len(self.tile.lengths) == 1:
                chunk = self.tile.chunk
                self._known[key] = self.roots(left // radix * chunk, radix, left * chunk, True)
            else:
                self._known[key] = self.roots(left // radix, radix, left, False)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[Any, int]:
        return {}

    def lines(self, keep: bool) -> list[dict[str, int]]:
        """The section of passes along rows, with what is in the middle of a convolution; `keep` ends there."""
        tile = self.tile
        passes, left, row = [], tile.chunk, tile.chunk
        for radix in radices(row // tile.lanes):
            apart = left // radix
            key = ("row", left, radix)
            if key not in self._known:
                self._known[key] = self.roots(apart, radix, left, True)
            passes.append(
                {
                    "offset": 0,
                    "roots": self._known[key],
                    "roots_step": 0,
                    "inner": tile.group,
                    "inner_step": tile.pitch,
                    "inner_roots": 0,
                    "middle": row // left,
                    "middle_step": left * tile.size,
                    "middle_roots": 0,
                    "outer": apart // tile.lanes,
                    "outer_step": self.vector,
                    "outer_roots": 2 * (radix - 1) * self.vector,
                    "leg": apart * tile.size,
                    "radix": radix,
                }
            )
            left = apart
        together = tile.group > 1
        middle = dict.fromkeys(kernels.fourier.PASS, 0) | {
            "kernel": kernels.launch.fourier_block(tile.kind, keep).address,
            "inner": row // tile.lanes // (1 if together else tile.lanes),
            "inner_step": self.vector * (1 if together else tile.lanes),
            "inner_roots": 2 * tile.lanes * self.vector,
            "leg": tile.pitch if together else self.vector,
        }
        directions = [[{**p, "kernel": self._row_kernel(p, ahead)} for p in passes] for ahead in (True, False)]
        where = self.table(kernels.fourier.PASS, [*directions[0], middle, *([] if keep else directions[1][::-1])])
        spectrum = 2 * tile.group * row * tile.size
        return [{"count": tile.rows // tile.group, "step": tile.group * tile.pitch, "spectrum_step": spectrum, **where}]

    def _row_kernel(self, one: dict[str, int], forward: bool) -> int:
        return int(kernels.launch.fourier_pass(self.tile.kind, one["radix"], forward, kernels.butterfly.VECTORS).address)

    def stage(self, count: int, step: int, spectrum: int, sections: list[dict[str, int]]) -> dict[str, int]:
        """A stage of these sections."""
        where = self.table(kernels.fourier.SECTION, sections)
        return {"count": count, "step": step, "spectrum_step": spectrum, **where}

    def build(self) -> Array:
        """The whole program, on a cache line."""
        room = np.empty(self._end + 64, np.uint8)
        start = -room.ctypes.data % 64
        code = room[start : start + self._end]
        np.concatenate(self._parts, out=code)
        return code


@lru_cache(maxsize=8)
def program(tile: Tile, taps: Shape) -> Program:
    """Write the program for a tile and a kernel of so many taps along each axis.

    Outputs are wanted as far as no window reaches over the tile's end. The kernel lies in the tile's first corner, all
    else is zero.
    """
    writer = _Writer(tile)
    dims, row = len(tile.lengths), -(-tile.chunk // tile.lanes)
    wanted = [n - k + 1 for n, k in zip(tile.lengths, taps, strict=True)]
    planes, inner = range(dims - 2), max(0, dims - 2)

    def outer(axis: int, lengths: Sequence[int], forward: bool) -> dict[str, int]:
        """The stage along one of the axes around planes, over as much of these as is not to be left out."""
        vectors = lengths[axis + 1] * tile.steps[axis + 1] // writer.vector
        count = math.prod(tile.lengths[:axis])
        return writer.stage(count, tile.lengths[axis] * tile.steps[axis], 0, writer.columns(axis, vectors, forward))

    def columns(length: int, forward: bool) -> list[dict[str, int]]:
        """The sections along the axis of rows, over the first so many points of each."""
        if tile.rows == 1:
            return []
        return writer.columns(inner, row if dims == 1 else -(-length // tile.lanes), forward)

    def middle(sections: list[dict[str, int]]) -> dict[str, int]:
        around = math.prod(tile.lengths[:-2])
        return writer.stage(around, tile.pitch * tile.height, tile.spectrum // around, sections)

    ahead = [outer(axis, (*tile.lengths[:-2], tile.height, tile.chunk), True) for axis in planes]
    back = [outer(axis, wanted, False) for axis in reversed(planes)]
    first = [outer(axis, taps, True) for axis in planes]
    convolve = [
        *ahead,
        middle([*columns(tile.chunk, True), *writer.lines(False), *columns(wanted[-1], False)]),
        *back,
    ]
    analyse = [*first, middle([*columns(taps[-1], True), *writer.lines(True)])]
    ends = [writer.table(kernels.fourier.STAGE, stages) for stages in (convolve, analyse)]
    return Program(writer.build(), *((end["first"], end["last"]) for end in ends))
