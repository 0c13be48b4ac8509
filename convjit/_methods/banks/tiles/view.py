"""How the outputs of a bank are cut into blocks and register tiles: with pixels in the lanes of vectors, or kernels.

Pixels in lanes read the weights as they lie, and rows of inputs that lie side by side. Kernels in lanes read inputs at
any places, and weights that are packed for it; where each group has a single channel and a single kernel, both lie in
lanes. What cannot be read in place, a block packs: all places from its first to its last along each sliding axis, or,
where an axis is `paired`, the places of all outputs for each tap.
"""

import math
from itertools import pairwise
from typing import NamedTuple

from convjit._methods.banks.tiles.axes import Arrays, Axis
from convjit._problem.bank import Bank
from convjit._problem.dtypes import kind_of
from convjit._runtime import cpu
from convjit._runtime.channels import CHANNEL_LANES, COLUMNS, KERNEL_LANES, KERNEL_ROWS, PIXEL_ROWS, TERMS
from convjit._runtime.layouts import tallest
from convjit._runtime.types import Shape


class View(NamedTuple):
    """A bank as tiles see it."""

    bank: Bank
    arrays: Arrays
    axes: tuple[Axis, ...]
    form: int  # one of those in `convjit._runtime.channels`
    packed: bool  # whether blocks pack their inputs
    paired: tuple[bool, ...]  # for each axis
    flat: bool  # whether the rows of a block are one row of tiles
    put: bool  # whether sums lie aside before they are moved to their places
    tile_rows: int
    sizes: Shape  # outputs of a block along each axis
    parts: int  # into which the kernels are cut

    @property
    def name(self) -> str:
        """Name by which kernels know the dtype of sums."""
        return kind_of(self.bank.compute_dtype)

    @property
    def size(self) -> int:
        """Bytes of an element."""
        return self.bank.compute_dtype.itemsize

    @property
    def lanes(self) -> int:
        """Elements in a vector."""
        return lanes_of(self.bank)

    @property
    def pixel_lanes(self) -> bool:
        """Whether pixels lie in lanes, and not kernels."""
        return self.form in (KERNEL_ROWS, PIXEL_ROWS)

    @property
    def groups(self) -> int:
        """Groups that are computed one after the other: one where they lie in lanes."""
        return 1 if self.form == CHANNEL_LANES else self.bank.groups

    @property
    def channels(self) -> int:
        """Channels of the inputs of a block."""
        return self.bank.groups if self.form == CHANNEL_LANES else self.bank.channels

    @property
    def kernels(self) -> int:
        """Kernels of the outputs of a block."""
        return self.bank.groups if self.form == CHANNEL_LANES else self.bank.kernels

    @property
    def x_channel(self) -> int:
        """Distance between channels in the array."""
        channels = -1 - len(self.bank.taps)
        return self.arrays.x_strides[channels - 1 if self.form == CHANNEL_LANES else channels]

    @property
    def out_kernel(self) -> int:
        """Distance between outputs of neighbouring kernels."""
        kernels = -1 - len(self.bank.taps)
        return self.arrays.out_strides[kernels - 1 if self.form == CHANNEL_LANES else kernels]

    @property
    def blocks(self) -> int:
        """Number of blocks of one array and group."""
        return math.prod(-(-axis.outputs // size) for axis, size in zip(self.axes, self.sizes, strict=True))

    @property
    def places(self) -> Shape:
        """Packed places of a block along each axis; along the last, of one copy."""
        columns = list(zip(self.axes, self.sizes, self.paired, strict=True))
        counts = [axis.places(size, paired) for axis, size, paired in columns]
        if self.pixel_lanes:
            row, size = self.axes[-1], self.sizes[-1]
            counts[-1] = size if self.paired[-1] else size + (row.span - 1) // row.stride
        return tuple(counts)

    @property
    def copies(self) -> Shape:
        """First places of the copies of a row that are packed: one for each tap, or for each phase of a stride."""
        row = self.axes[-1]
        if not self.pixel_lanes:
            return (0,)
        firsts = [tap * row.dilation for tap in range(row.taps)]
        return tuple(firsts if self.paired[-1] else sorted({first % row.stride for first in firsts}))

    @property
    def width(self) -> int:
        """Pixels in a row of a block, that lie side by side."""
        return self.sizes[-1] * (self.sizes[-2] if self.flat else 1)

    @property
    def rows(self) -> int:
        """Rows of a block; pixels where kernels lie in lanes."""
        pixels = math.prod(self.sizes)
        return pixels // self.width if self.pixel_lanes else pixels

    @property
    def cell(self) -> int:
        """Bytes of the channels of a packed place, where these lie side by side."""
        # Tiles of channels that lie in lanes read whole vectors.
        channels = -(-self.channels // self.lanes) * self.lanes if self.form == CHANNEL_LANES else self.channels
        size = channels * self.size
        # Neighbours that lie a multiple of 1 KiB apart share few places of a cache.
        return size + 64 if size % 1024 == 0 else size

    @property
    def packed_bytes(self) -> int:
        """Bytes of the packed inputs of a block."""
        each = self.channels * self.size * len(self.copies) if self.pixel_lanes else self.cell
        return each * math.prod(self.places) if self.packed else 0

    @property
    def panels(self) -> tuple[tuple[int, int, int], ...]:
        """First kernel, number of kernels and vectors of each panel, where kernels lie in lanes."""
        return panels_of(self.kernels, self.lanes)

    @property
    def sliding(self) -> bool:
        """Whether rows of a tile lie one below the other and share inputs, for kernels alone in their group."""
        if (
            self.form != PIXEL_ROWS
            or len(self.axes) < 2
            or self.put
            or any(self.paired[-2:])
            or self.bank.terms > TERMS
        ):
            return False
        down, along = self.axes[-2:]
        rows = tallest(self.name)
        return down.stride == down.dilation == along.stride == 1 and down.taps >= rows - 1 and self.sizes[-2] >= rows

    @property
    def columns(self) -> int:
        """Vectors in a row of the widest tile that is compiled: a single one where panels have no more."""
        single = self.form == KERNEL_LANES and all(vectors == 1 for _, _, vectors in self.panels)
        return 1 if single else COLUMNS

    @property
    def units(self) -> int:
        """Rows of tiles of kernels, kernels, or panels: what is cut into parts."""
        if self.form == KERNEL_ROWS:
            return -(-self.kernels // self.tile_rows)
        return self.kernels if self.form == PIXEL_ROWS else len(self.panels)


def lanes_of(bank: Bank) -> int:
    """Elements in a vector."""
    name = kind_of(bank.compute_dtype)
    return cpu.lanes(name) // (2 if name in "FD" else 1)


def panels_of(kernels: int, lanes: int) -> tuple[tuple[int, int, int], ...]:
    """Cut kernels into panels of about the same number of vectors: an even number of panels, so that halves are alike.

    The last panel is moved back over kernels of the one before, so that its vectors are whole.
    """
    vectors = -(-kernels // lanes)
    count = -(-vectors // COLUMNS)
    count = min(vectors, count + (count > 1) * count % 2)
    panels = []
    for begin, end in pairwise([vectors * number // count for number in range(count + 1)]):
        wide = (end - begin) * lanes
        first = max(0, min(begin * lanes, kernels - wide))
        panels.append((first, min(wide, kernels - first), end - begin))
    return tuple(panels[::2] + panels[1::2])


def heights(name: str) -> tuple[int, ...]:
    """Rows that tiles may have for sums of a dtype of this name, so that these fit the registers; the most first.

    Seven rows are there for images of 7, 14, 28 ... pixels in each direction.
    """
    most = (8 if cpu.vector_registers() >= 32 else 4) // (2 if name in "FD" else 1)
    return tuple(rows for rows in (8, 7, 4, 2) if rows <= most)
