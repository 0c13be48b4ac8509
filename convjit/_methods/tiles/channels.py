"""How the outputs of a bank are cut into blocks and register tiles: with pixels in the lanes of vectors, or kernels.

Pixels in lanes read the weights as they lie, and rows of inputs that lie side by side. Kernels in lanes read inputs at
any places, and weights that are packed for it. What cannot be read in place, a block packs: `places` of the inputs
along each sliding axis, or, where an axis is `paired`, the places of all outputs for each tap.
"""

import math
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from convjit._problem.bank import Bank
from convjit._problem.dtypes import kind_of, source_of
from convjit._runtime import cpu
from convjit._runtime.channels import COLUMNS
from convjit._runtime.types import Shape

# Bytes of packed inputs of a block: half of a second-level cache of 1 MiB.
PACKED_BYTES = 1 << 19

# Most rows, or pixels, of a block: each has two offsets in a table.
MOST_ROWS = 4096

# Each worker has several blocks, so that others can take those of a worker that is interrupted. A block has at least
# LEAST_BLOCK multiply-adds.
BLOCKS_A_WORKER = 4
LEAST_BLOCK = 1 << 18

# Rows of outputs are laid side by side if whole vectors have more lanes than a row by this share of it.
EXCESS = 0.05


class Arrays(NamedTuple):
    """Memory of the array (*batch, groups, channels, *lengths) and of the outputs; strides are in bytes."""

    dtype: np.dtype[Any]  # of the array
    x_strides: Shape
    out_strides: Shape

    @classmethod
    def contiguous(cls, bank: Bank) -> "Arrays":
        """Arrays that are contiguous in the order of the caller's axes."""
        channels = () if bank.channel_axis is None else (bank.channel_axis,)
        x, out = _strides(bank.shape, bank.dtype.itemsize), _strides(bank.out_shape, bank.compute_dtype.itemsize)
        x = tuple([x[axis] for axis in (*bank.batch_axes, *channels, *bank.axes)])
        out = tuple([out[axis] for axis in bank.out_order])
        at = len(bank.batch_axes)
        if not channels:
            x = (*x[:at], 0, *x[at:])
        if not bank.axes:
            x, out = (*x, 0), (*out, 0)
        split = [(*s[:at], s[at] * each, *s[at:]) for s, each in ((x, bank.channels), (out, bank.kernels))]
        return cls(bank.dtype, *split)


def _strides(shape: Shape, size: int) -> Shape:
    """Strides in bytes of a contiguous array."""
    strides = [size]
    for n in shape[:0:-1]:
        strides.insert(0, strides[0] * n)
    return tuple(strides)[: len(shape)]


class Axis(NamedTuple):
    """A sliding axis."""

    length: int  # of the array
    before: int  # places of padding before it
    outputs: int
    taps: int
    stride: int
    dilation: int
    x_stride: int
    out_stride: int

    @property
    def span(self) -> int:
        """Places from the first tap to the last."""
        return (self.taps - 1) * self.dilation + 1

    @property
    def padded(self) -> bool:
        """Whether windows reach beyond the array."""
        return self.before > 0 or (self.outputs - 1) * self.stride + self.span > self.length

    def places(self, outputs: int, paired: bool) -> int:
        """Places that are packed for so many outputs."""
        return self.taps * outputs if paired else (outputs - 1) * self.stride + self.span


def axes_of(bank: Bank, arrays: Arrays) -> list[Axis]:
    """The sliding axes; neighbouring ones are merged over which kernels of one tap go as over one long axis."""
    dims = len(bank.taps)
    columns = (
        bank.lengths, bank.before, bank.outputs, bank.taps, bank.strides, bank.dilations,
        arrays.x_strides[-dims:], arrays.out_strides[-dims:],
    )  # fmt: skip
    axes: list[Axis] = []
    for axis in (Axis(*fields) for fields in zip(*columns, strict=True)):
        if axes and _dense(axes[-1]) and _dense(axis) and _follow(axes[-1], axis):
            outer = axes.pop()
            axis = axis._replace(length=outer.length * axis.length, outputs=outer.outputs * axis.outputs)
        axes.append(axis)
    return axes


def _dense(axis: Axis) -> bool:
    return axis.taps == axis.stride == 1 and axis.length == axis.outputs and not axis.before


def _follow(outer: Axis, inner: Axis) -> bool:
    """Whether the rows of the inner axis follow each other in memory without a gap."""
    return (outer.x_stride, outer.out_stride) == (inner.length * inner.x_stride, inner.outputs * inner.out_stride)


class View(NamedTuple):
    """A bank as tiles see it."""

    bank: Bank
    arrays: Arrays
    axes: tuple[Axis, ...]
    kernel_lanes: bool  # whether kernels lie in lanes, and pixels otherwise
    packed: bool  # whether blocks pack their inputs
    paired: tuple[bool, ...]  # for each axis
    flat: bool  # whether the rows of a block are one row of tiles; with pixels in lanes
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
    def pixel_rows(self) -> bool:
        """Whether pixels are the rows of tiles and lie in lanes, too: for kernels that are alone in their group."""
        return not self.kernel_lanes and self.bank.kernels == 1

    @property
    def blocks(self) -> int:
        """Number of blocks of one array and group."""
        return math.prod(-(-axis.outputs // size) for axis, size in zip(self.axes, self.sizes, strict=True))

    @property
    def places(self) -> Shape:
        """Packed places of a block along each axis; along the last of one copy, where there are several."""
        pairs = list(zip(self.axes, self.sizes, self.paired, strict=True))
        counts = [axis.places(size, paired) for axis, size, paired in pairs]
        if not self.kernel_lanes:
            row, size = self.axes[-1], self.sizes[-1]
            counts[-1] = size if self.paired[-1] else size + (row.span - 1) // row.stride
        return tuple(counts)

    @property
    def copies(self) -> Shape:
        """First places of the copies of a row that are packed: one for each tap, or for each phase of a stride."""
        row = self.axes[-1]
        if self.kernel_lanes:
            return (0,)
        firsts = [tap * row.dilation for tap in range(row.taps)]
        return tuple(firsts if self.paired[-1] else sorted({first % row.stride for first in firsts}))

    @property
    def width(self) -> int:
        """Pixels in a row of a block, that lie side by side."""
        return self.sizes[-1] * (self.sizes[-2] if self.flat else 1)

    @property
    def rows(self) -> int:
        """Rows of a block."""
        return math.prod(self.sizes) // self.width

    @property
    def cell(self) -> int:
        """Bytes of the channels of a packed place, where these lie side by side."""
        size = self.bank.channels * self.size
        # Neighbours that lie a multiple of 1 KiB apart share few places of a cache.
        return size + 64 if size % 1024 == 0 else size

    @property
    def packed_bytes(self) -> int:
        """Bytes of the packed inputs of a block."""
        each = self.cell if self.kernel_lanes else self.bank.channels * self.size * len(self.copies)
        return each * math.prod(self.places) if self.packed else 0

    @property
    def panels(self) -> tuple[tuple[int, int, int], ...]:
        """First kernel, number of kernels and vectors of each panel, where kernels lie in lanes."""
        return panels_of(self.bank.kernels, self.lanes)

    @property
    def units(self) -> int:
        """Rows of tiles of kernels, kernels, or panels: what is cut into parts."""
        if self.kernel_lanes:
            return len(self.panels)
        return self.bank.kernels if self.pixel_rows else -(-self.bank.kernels // self.tile_rows)


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


def view_of(bank: Bank, arrays: Arrays, kernel_lanes: bool, patches: bool = False) -> View:
    """View a bank for tiles; with `patches`, the inputs of every tap are packed side by side for all pixels."""
    axes = tuple(axes_of(bank, arrays))
    native = source_of(arrays.dtype).replace("u", "i") == kind_of(bank.compute_dtype)
    padded = any(axis.padded for axis in axes)
    readable = native and not padded and not patches
    view = (
        _kernel_lanes(bank, arrays, axes, readable)
        if kernel_lanes
        else _pixel_lanes(bank, arrays, axes, readable, patches)
    )
    return _cut(view)


def heights(name: str) -> tuple[int, ...]:
    """Rows that tiles may have for sums of a dtype of this name, so that these fit the registers; the most first.

    Seven rows are there for images of 7, 14, 28 ... pixels in each direction.
    """
    most = (8 if cpu.vector_registers() >= 32 else 4) // (2 if name in "FD" else 1)
    return tuple(rows for rows in (8, 7, 4, 2) if rows <= most)


def _pixel_lanes(bank: Bank, arrays: Arrays, axes: tuple[Axis, ...], readable: bool, patches: bool) -> View:
    """View a bank with pixels in lanes."""
    row, size, lanes = axes[-1], bank.compute_dtype.itemsize, lanes_of(bank)
    readable &= row.stride == 1 and row.x_stride == size
    excess = -(-row.outputs // lanes) * lanes / max(1, row.outputs) - 1
    # Laying rows side by side copies the inputs once for each tap of a row.
    pays = row.outputs < lanes or (excess > EXCESS and excess * bank.kernels * row.taps * 2 > lanes)
    flat = False
    if len(axes) > 1:
        around = axes[-2]
        follow = around.out_stride == row.outputs * row.out_stride and around.outputs > 1
        flat = follow and (pays or patches)
        gapless = (
            row.taps == 1 and around.stride == 1 and around.x_stride == row.length * size and row.length == row.outputs
        )
        readable &= gapless or not flat
    width = row.outputs * (axes[-2].outputs if flat else 1)
    readable &= width >= lanes  # a tile reads whole vectors
    paired = [patches] * len(axes)
    if not readable:
        paired[-1] |= flat
        if flat:
            paired[-2] |= axes[-2].stride > 1
        for at, axis in enumerate(axes[:-1]):
            paired[at] |= axis.stride > 1 and axis.taps * axis.outputs < axis.places(axis.outputs, paired=False)
    most = heights(kind_of(bank.compute_dtype))[0]
    rows = most if bank.kernels == 1 else min(most, 1 << (bank.kernels - 1).bit_length())
    put = row.out_stride != size or width < lanes
    sizes = tuple(axis.outputs for axis in axes)
    return View(bank, arrays, axes, False, not readable, tuple(paired), flat, put, rows, sizes, 1)


def _kernel_lanes(bank: Bank, arrays: Arrays, axes: tuple[Axis, ...], readable: bool) -> View:
    """View a bank with kernels in lanes."""
    dims, size = len(bank.taps), bank.compute_dtype.itemsize
    x_channel, out_kernel = arrays.x_strides[-1 - dims], arrays.out_strides[-1 - dims]
    readable &= x_channel == size or bank.channels <= 4
    paired = tuple(
        not readable and axis.stride > 1 and axis.taps * axis.outputs < axis.places(axis.outputs, paired=False)
        for axis in axes[:-1]
    )
    lanes = lanes_of(bank)
    put = out_kernel != size or any(count < vectors * lanes for _, count, vectors in panels_of(bank.kernels, lanes))
    pixels = math.prod(axis.outputs for axis in axes)
    rows = min(heights(kind_of(bank.compute_dtype))[:2], key=lambda rows: -(-pixels // rows) * (rows + COLUMNS))
    sizes = tuple(axis.outputs for axis in axes)
    return View(bank, arrays, axes, True, not readable, (*paired, False), False, put, rows, sizes, 1)


def _cut(view: View) -> View:
    """Cut the outputs into blocks that fit the cache, and into enough of them for all workers."""
    bank = view.bank
    while view.packed_bytes > PACKED_BYTES or (view.rows > MOST_ROWS):
        halved = _halved(view)
        if halved is None:
            break
        view = halved
    if bank.workers == 1 or bank.multiply_adds < 2 * LEAST_BLOCK:
        return view
    arrays = bank.batch * bank.groups
    wanted = min(bank.workers * BLOCKS_A_WORKER, bank.multiply_adds // LEAST_BLOCK)
    small = math.prod(view.sizes) < 64 * view.lanes * bank.workers and view.blocks == 1
    if small and arrays < wanted and view.units >= bank.workers:  # whole blocks have fuller tiles
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
        last = at == len(view.axes) - 1
        if size < 2 or (last and (view.flat or (not view.kernel_lanes and size < 8 * view.lanes))):
            continue
        half = -(-size // 2)
        overlap = axis.places(half, paired=False) / (half * axis.stride)
        if overlap < least or best is None:
            best, least = at, overlap
    if best is None:
        return None
    sizes = tuple(-(-size // 2) if at == best else size for at, size in enumerate(view.sizes))
    return view._replace(sizes=sizes)
