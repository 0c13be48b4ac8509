"""How the outputs of a bank are cut into blocks and register tiles: with pixels in the lanes of vectors, or kernels.

Pixels in lanes read the weights as they lie, and rows of inputs that lie side by side. Kernels in lanes read inputs at
any places, and weights that are packed for it; where each group has a single channel and a single kernel, both lie in
lanes. What cannot be read in place, a block packs: all places from its first to its last along each sliding axis, or,
where an axis is `paired`, the places of all outputs for each tap.
"""

import math
from itertools import pairwise
from typing import NamedTuple

from convjit._methods.banks.tiles.axes import Arrays, Axis, axes_of
from convjit._problem.bank import Bank
from convjit._problem.dtypes import kind_of, source_of
from convjit._runtime import cpu
from convjit._runtime.channels import CHANNEL_LANES, COLUMNS, KERNEL_LANES, KERNEL_ROWS, PIXEL_ROWS, TERMS
from convjit._runtime.layouts import ROWS
from convjit._runtime.types import Shape

# Bytes of packed inputs of a block: half of a second-level cache of 1 MiB.
PACKED_BYTES = 1 << 19

# The same where halves of a block would overlap so much that they have this share more places than the whole.
FAR_BYTES = 1 << 22
OVERLAP = 0.3

# Most rows, or pixels, of a block: each has two offsets in a table.
MOST_ROWS = 4096

# Each worker has several blocks, so that others can take those of a worker that is interrupted. A block has at least
# LEAST_BLOCK multiply-adds.
BLOCKS_A_WORKER = 4
LEAST_BLOCK = 1 << 18

# Fewer vectors of outputs than this for each worker are not cut into blocks if kernels can be cut into parts instead:
# the last vectors of a block are often not whole.
FEW_VECTORS = 64

# Rows of outputs are laid side by side if whole vectors have more lanes than a row by this share of it.
EXCESS = 0.05

# Channels that lie apart are read in place if there are no more of them than this; otherwise they are packed.
FEW_CHANNELS = 4


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
        """Whether rows of a tile lie one below the other and share inputs: for one kernel and channel in a group."""
        if self.form != PIXEL_ROWS or self.channels > 1 or len(self.axes) != 2 or self.put or any(self.paired):
            return False
        down, along = self.axes
        return down.stride == down.dilation == along.stride == 1 and down.taps >= ROWS - 1 and self.sizes[0] >= ROWS

    @property
    def columns(self) -> int:
        """Vectors in a row of the widest tile."""
        return max(vectors for _, _, vectors in self.panels) if self.form == KERNEL_LANES else COLUMNS

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


def view_of(bank: Bank, arrays: Arrays, kernel_lanes: bool, patches: bool = False) -> View:
    """View a bank for tiles; with `patches`, the inputs of every tap are packed side by side for all pixels."""
    axes = axes_of(bank, arrays)
    native = source_of(arrays.dtype).replace("u", "i") == kind_of(bank.compute_dtype)
    readable = native and not patches and not any(axis.padded for axis in axes)
    sizes = tuple(axis.outputs for axis in axes)
    view = View(bank, arrays, axes, KERNEL_LANES, not readable, (patches,) * len(axes), False, False, 1, sizes, 1)
    return _cut(_kernel_lanes(view) if kernel_lanes else _pixel_lanes(view, patches))


def _pixel_lanes(view: View, patches: bool) -> View:
    """View a bank with pixels in lanes."""
    bank, row, size, lanes, readable = view.bank, view.axes[-1], view.size, view.lanes, not view.packed
    readable &= row.stride == 1 and row.x_stride == size
    alone = bank.kernels == 1
    flat = False
    if len(view.axes) > 1 and not (alone and not patches):
        around = view.axes[-2]
        excess = -(-row.outputs // lanes) * lanes / row.outputs - 1
        # Laying rows side by side copies the inputs once for each tap of a row.
        pays = row.outputs < lanes or (excess > EXCESS and excess * bank.kernels * row.taps * 2 > lanes)
        follow = around.out_stride == row.outputs * row.out_stride and around.outputs > 1
        flat = follow and (pays or patches)
        gapless = around.x_stride == row.length * size and row.length == row.outputs
        readable &= not flat or (gapless and row.taps == around.stride == 1)
    width = row.outputs * (view.axes[-2].outputs if flat else 1)
    readable &= width >= lanes  # a tile reads whole vectors
    paired = list(view.paired)
    if not readable:
        paired = [each or axis.apart for each, axis in zip(paired, view.axes, strict=True)]
        paired[-1] = patches or flat
        if flat:
            paired[-2] |= view.axes[-2].stride > 1
    most = heights(view.name)[0]
    return view._replace(
        form=PIXEL_ROWS if alone else KERNEL_ROWS,
        packed=not readable,
        paired=tuple(paired),
        flat=flat,
        put=row.out_stride != size or width < lanes,
        tile_rows=most if alone else min(most, 1 << (bank.kernels - 1).bit_length()),
    )


def _kernel_lanes(view: View) -> View:
    """View a bank with kernels in lanes, or groups where each has a single channel and kernel."""
    bank, size = view.bank, view.size
    if bank.channels == bank.kernels == 1 < bank.groups and bank.compute_dtype.kind != "c":
        view = view._replace(form=CHANNEL_LANES)
    whole = all(count == vectors * view.lanes for _, count, vectors in view.panels)
    beside = view.x_channel == size
    # Where channels lie in lanes, tiles read whole vectors of them.
    readable = not view.packed and (
        beside and whole if view.form == CHANNEL_LANES else beside or view.channels <= FEW_CHANNELS
    )
    pixels = math.prod(view.sizes)
    able = heights(view.name)[: 1 if view.form == CHANNEL_LANES else 2]
    single = view.form == KERNEL_LANES and view.columns == 1
    able = (2 * able[0],) if single else able  # with two numbers for each vector, loads would bound the loop
    return view._replace(
        packed=not readable,
        paired=(*(not readable and axis.apart for axis in view.axes[:-1]), False),
        # Sums of some terms are added to those of others where they lie aside: no two tiles write to the same place.
        put=view.out_kernel != size or not whole or (view.form == KERNEL_LANES and bank.terms > TERMS),
        tile_rows=min(able, key=lambda rows: -(-pixels // rows) * (rows + COLUMNS)),
    )


def _cut(view: View) -> View:
    """Cut the outputs into blocks that fit the cache, and into enough of them for all workers."""
    bank = view.bank
    while view.packed_bytes > PACKED_BYTES or view.rows > MOST_ROWS:
        halved = _halved(view)
        if halved is None:
            break
        larger = 2 * math.prod(halved.places) > (1 + OVERLAP) * math.prod(view.places)
        if larger and view.packed_bytes <= FAR_BYTES and view.rows <= MOST_ROWS:
            break
        view = halved
    if bank.workers == 1 or bank.multiply_adds < 2 * LEAST_BLOCK:
        return view
    arrays = bank.batch * view.groups
    wanted = min(bank.workers * BLOCKS_A_WORKER, bank.multiply_adds // LEAST_BLOCK)
    small = view.blocks == 1 and math.prod(view.sizes) < FEW_VECTORS * view.lanes * bank.workers
    if small and arrays < wanted and view.units >= bank.workers:
        return _parted(view, -(-bank.workers // arrays))
    while arrays * view.blocks < wanted:
        halved = _halved(view)
        if halved is None:
            break
        view = halved
    return view if arrays * view.blocks >= wanted else _parted(view, -(-bank.workers // (arrays * view.blocks)))


def _parted(view: View, parts: int) -> View:
    """Cut the kernels into parts."""
    return view._replace(parts=max(1, min(parts, view.units)))


def _halved(view: View) -> View | None:
    """Halve blocks along the axis where they overlap least; None where none can be halved."""
    best, least = None, math.inf
    for at, (axis, size) in enumerate(zip(view.axes, view.sizes, strict=True)):
        half, last = -(-size // 2), len(view.axes) - 1
        whole = at == last and view.pixel_lanes and (view.flat or size < 8 * view.lanes)
        # A row of tiles has a vector at least.
        whole |= view.flat and at == last - 1 and half * view.sizes[-1] < view.lanes
        overlap = axis.places(half, paired=False) / (half * axis.stride)
        if size > 1 and not whole and overlap < least:
            best, least = at, overlap
    if best is None:
        return None
    return view._replace(sizes=tuple(-(-size // 2) if at == best else size for at, size in enumerate(view.sizes)))
