"""The work of register tiles for a bank, in the units that a profile holds a cost for.

It is counted for arrays that are contiguous, and for one worker.
"""

import math
from functools import lru_cache

from convjit._methods.banks.tiles.axes import Arrays
from convjit._methods.banks.tiles.forms import view_of
from convjit._methods.banks.tiles.view import View
from convjit._methods.workload import Amounts
from convjit._problem.bank import Bank
from convjit._runtime.channels import CHANNEL_LANES, COLUMNS, PIXEL_ROWS


@lru_cache(maxsize=1024)
def work(bank: Bank, kernel_lanes: bool, patches: bool = False) -> Amounts:
    """Products and loads of whole tiles, tiles, blocks, and elements that are packed, moved, and read or written."""
    view = view_of(bank._replace(workers=1), Arrays.contiguous(bank), kernel_lanes, patches)
    blocks = bank.batch * view.groups * view.blocks
    tiles, products, loads = _tiles(view)
    amounts = {
        "products": blocks * products * bank.terms,
        "loads": blocks * loads * bank.terms,
        "tiles": blocks * tiles,
        "blocks": blocks,
        "elements": math.prod(bank.out_shape) + math.prod(bank.shape),
    }
    if view.packed:
        amounts["packed"] = blocks * view.channels * math.prod(view.places) * len(view.copies)
        amounts["packed_rows"] = amounts["packed"] / view.places[-1]
        if view.pixel_lanes and _apart(
            view.axes[-1].x_stride, view.x_channel, view.channels, view.arrays.dtype.itemsize
        ):
            amounts["gathered"] = amounts["packed"]
    if view.put:
        if _apart(view.axes[-1].out_stride, view.out_kernel, view.kernels, view.size):
            amounts["scattered"] = blocks * view.kernels * math.prod(view.sizes)
        amounts["moved"] = bank.batch * bank.groups * bank.kernels * math.prod(bank.outputs)
    if kernel_lanes:
        amounts["weights"] = bank.groups * bank.kernels * bank.terms
    return amounts


def _apart(pixel: int, channel: int, channels: int, size: int) -> bool:
    """Whether elements are moved one by one: neither pixels lie side by side, nor the channels of a pixel."""
    return pixel != size and (channel != size or channels == 1)


def _tiles(view: View) -> tuple[float, float, float]:
    """Number of tiles of a block; elements that they sum; and loads of vectors and numbers for each term."""
    if not view.pixel_lanes:
        rows = -(-math.prod(view.sizes) // view.tile_rows)
        vectors = [panel[2] for panel in view.panels]
        own = view.form == CHANNEL_LANES  # inputs are vectors, too
        loads = rows * sum(view.tile_rows * (count if own else 1) + count for count in vectors)
        return rows * len(vectors), rows * view.tile_rows * sum(vectors) * view.lanes, loads
    vectors_in_row = -(-view.width // view.lanes)
    across = -(-vectors_in_row // COLUMNS)
    sums = view.rows * vectors_in_row * view.lanes
    if view.form == PIXEL_ROWS:
        return view.rows * across / view.tile_rows, sums, view.rows * (vectors_in_row + across / view.tile_rows)
    rows = -(-view.bank.kernels // view.tile_rows)
    loads = view.rows * rows * (vectors_in_row + across * view.tile_rows)
    return view.rows * rows * across, sums * rows * view.tile_rows, loads
