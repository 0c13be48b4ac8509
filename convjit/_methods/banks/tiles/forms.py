"""Which form the tiles of a bank have: what lies in lanes, what is packed, and where sums are stored."""

import math

from convjit._methods.banks.tiles.axes import Arrays, axes_of
from convjit._methods.banks.tiles.blocks import cut
from convjit._methods.banks.tiles.view import View, heights
from convjit._problem.bank import Bank
from convjit._problem.dtypes import kind_of, source_of
from convjit._runtime.channels import CHANNEL_LANES, COLUMNS, KERNEL_LANES, KERNEL_ROWS, PIXEL_ROWS, TERMS

# Rows of outputs are laid side by side if whole vectors have more lanes than a row by this share of it.
EXCESS = 0.05

# Channels that lie apart are read in place if there are no more of them than this; otherwise they are packed.
FEW_CHANNELS = 4


def view_of(bank: Bank, arrays: Arrays, kernel_lanes: bool, patches: bool = False) -> View:
    """View a bank for tiles; with `patches`, the inputs of every tap are packed side by side for all pixels."""
    axes = axes_of(bank, arrays)
    native = source_of(arrays.dtype).replace("u", "i") == kind_of(bank.compute_dtype)
    readable = native and not patches and not any(axis.padded for axis in axes)
    sizes = tuple(axis.outputs for axis in axes)
    view = View(bank, arrays, axes, KERNEL_LANES, not readable, (patches,) * len(axes), False, False, 1, sizes, 1)
    return cut(_kernel_lanes(view) if kernel_lanes else _pixel_lanes(view, patches))


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
    if view.columns == 1:  # with a number for each product, loads bound the loop
        able = (2 * able[0],)
    return view._replace(
        packed=not readable,
        paired=(*(not readable and axis.apart for axis in view.axes[:-1]), False),
        # Sums of some terms are added to those of others where they lie aside: no two tiles write to the same place.
        put=view.out_kernel != size or not whole or (view.form == KERNEL_LANES and bank.terms > TERMS),
        tile_rows=min(able, key=lambda rows: -(-pixels // rows) * (rows + COLUMNS)),
    )
