"""The layout of a bank by register tiles: the array of integers that describes the work to its kernel."""

import math
from functools import lru_cache
from itertools import product

import numpy as np

from convjit._methods.tiles.channels import Arrays, Axis, View, view_of
from convjit._methods.tiles.layout import scratch_places
from convjit._problem.bank import Bank
from convjit._problem.boundary import SOURCES
from convjit._problem.dtypes import source_of
from convjit._runtime import channels, layouts, loader
from convjit._runtime.channels import COLUMNS
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE, Tables
from convjit._runtime.types import Array, Shape

Fields = dict[str, int]

# Bytes of inputs under a strip of a row, which stay in the nearest caches while all kernels go over it.
STRIP_BYTES = 1 << 17

# Sums that lie aside before they are moved to their places: elements of a strip, and pixels with kernels in lanes.
ASIDE_STRIP = 512
ASIDE_PIXELS = 224

FORMS = channels.KERNEL_ROWS, channels.PIXEL_ROWS, channels.KERNEL_LANES


@lru_cache(maxsize=256)
def geometry(bank: Bank, arrays: Arrays, kernel_lanes: bool, patches: bool = False) -> Job:
    """Lay out a bank."""
    return lay_out(view_of(bank, arrays, kernel_lanes, patches))


def lay_out(view: View) -> Job:
    """Lay out a view of a bank."""
    bank, arrays, tables = view.bank, view.arrays, Tables(channels.BANK)
    batch = len(bank.batch_shape)
    steps = _Steps(view)
    strides = zip(bank.batch_shape, arrays.x_strides[:batch], arrays.out_strides[:batch], strict=True)
    header = {
        "tasks": bank.batch * bank.groups * view.blocks * view.parts,
        "groups": bank.groups,
        "blocks": view.blocks,
        "parts": view.parts,
        "batch_axes": batch,
        "batch": tables.put([*strides]),
        "x_group": arrays.x_strides[batch],
        "out_group": arrays.out_strides[batch],
        "size": view.size,
        "lanes": view.lanes,
        "rows": view.tile_rows,
        "terms": bank.terms,
        "out_kernel": arrays.out_strides[batch + 1],
        "out_pixel": view.axes[-1].out_stride,
        "units": view.units,
        "block": tables.put(_blocks(view, steps, tables)),
    }
    if view.packed:
        header |= {"pack": loader.kernel("pack_block"), "packing": tables.put(_packing(view, steps, tables))}
    aside, pitch = 0, 0
    if view.put:
        header["put"] = loader.kernel("put", view.name)
        rows = view.tile_rows
        if view.kernel_lanes:
            pitch = max(panel[2] for panel in view.panels) * view.lanes * view.size
            rows *= max(1, ASIDE_PIXELS // rows)
        else:
            pitch = -(-max(min(view.width, ASIDE_STRIP), view.lanes) * view.size // LINE) * LINE + LINE
        header |= {"aside": pitch, "asides": tables.put(np.arange(rows) * pitch)}
        aside = rows * pitch
    header |= (_kernel_lanes if view.kernel_lanes else _pixel_lanes)(view, steps, tables)
    vector = view.lanes * view.size
    sizes = {
        "packed_at": view.packed_bytes and steps.bytes + vector * COLUMNS,
        "aside_at": aside,
        "totals_at": 2 * view.tile_rows * COLUMNS * vector,
    }
    places, room = scratch_places(sizes)
    return Job(loader.kernel("bank"), tables.build(header | places), room + LINE, header["tasks"])


class _Steps:
    """Distances between the inputs of a block: packed ones, or those in the array."""

    def __init__(self, view: View) -> None:
        self.view = view
        dims = len(view.axes)
        if not view.packed:
            self.channel = view.arrays.x_strides[-1 - len(view.bank.taps)]
            self.axes = [axis.x_stride for axis in view.axes]
            self.copy, self.bytes = 0, 0
            return
        places, step = view.places, view.cell if view.kernel_lanes else view.size
        self.axes = [0] * dims
        copies = len(view.copies)
        self.copy = 0
        for at in range(dims - 1, -1, -1):
            self.axes[at] = step
            step *= places[at]
            # Copies lie between rows, or where the rows of a block are one row, around them.
            if at == max(dims - 1 - (view.flat or view.paired[-1]), 0) and not view.kernel_lanes:
                self.copy, step = step, step * copies
        self.channel = view.size
        self.bytes = step
        if not view.kernel_lanes:
            self.channel = step + LINE if step % 1024 == 0 else step
            self.bytes = self.channel * view.bank.channels

    def of_tap(self, at: int, tap: int) -> int:
        """Offset of the inputs of a tap along an axis."""
        view, axis = self.view, self.view.axes[at]
        if not view.packed:
            return tap * axis.dilation * axis.x_stride
        place = tap * axis.dilation
        if at == len(view.axes) - 1 and not view.kernel_lanes:
            copies = view.copies
            if view.paired[at]:
                return copies.index(place) * self.copy
            return copies.index(place % axis.stride) * self.copy + place // axis.stride * self.axes[at]
        return (tap * view.sizes[at] if view.paired[at] else place) * self.axes[at]

    def of_output(self, at: int, output: int) -> int:
        """Offset of the inputs of an output along an axis."""
        view, axis = self.view, self.view.axes[at]
        if not view.packed:
            return output * axis.stride * axis.x_stride
        apart = at == len(view.axes) - 1 and not view.kernel_lanes
        return output * (1 if view.paired[at] or apart else axis.stride) * self.axes[at]


def _blocks(view: View, steps: _Steps, tables: Tables) -> list[int]:
    """The records of all blocks, which have the same shape: the last along an axis may overlap the one before."""
    starts = [_starts(axis.outputs, size) for axis, size in zip(view.axes, view.sizes, strict=True)]
    entries = [
        [(view.places[at], tables.put(_entries(view, at, start))) for start in starts[at]] if view.packed else []
        for at in range(len(view.axes) - 1)
    ]
    inputs, outputs = _offsets(view, steps)
    rows = len(inputs)
    common = {
        "places": view.places[-1],
        "rows": rows if view.kernel_lanes or not view.pixel_rows else -(-rows // view.tile_rows) * view.tile_rows,
        "width": _width(view),
        "inputs": tables.put(_filled_up(inputs, view)),
        "outputs": tables.put(_filled_up(outputs, view)),
    }
    records: list[int] = []
    for number in product(*(range(len(each)) for each in starts)):
        start = [each[at] for each, at in zip(starts, number, strict=True)]
        along = [entries[at][number[at]] for at in range(len(view.axes) - 1)] if view.packed else []
        places = zip(start, view.axes, strict=True)
        record = {
            **common,
            "x": 0 if view.packed else sum(first * axis.stride * axis.x_stride for first, axis in places),
            "out": sum(first * axis.out_stride for first, axis in zip(start, view.axes, strict=True)),
            "entries": tables.put(along) if along else 0,
            "first": start[-1] * view.axes[-1].stride,
        }
        records += [record[name] for name in channels.BLOCK]
    return records


def _starts(outputs: int, size: int) -> list[int]:
    """First outputs of the blocks along an axis."""
    return [min(first, outputs - size) for first in range(0, outputs, size)]


def _entries(view: View, at: int, start: int) -> Array:
    """Offsets in the array of the packed places of a block along an outer axis."""
    axis, size = view.axes[at], view.sizes[at]
    if view.paired[at]:
        places = (np.arange(axis.taps)[:, None] * axis.dilation + np.arange(size) * axis.stride).ravel()
    else:
        places = np.arange(view.places[at])
    return _sources(view.bank, axis, places + start * axis.stride)


def _sources(bank: Bank, axis: Axis, places: Array) -> Array:
    """Offsets in the array of places along an axis, counted from the first of the padding."""
    index = places - axis.before
    if axis.length and bank.boundary != "fill":
        return np.asarray(SOURCES[bank.boundary](index, axis.length) * axis.x_stride, np.int64)
    return np.where((index >= 0) & (index < axis.length), index * axis.x_stride, layouts.OUTSIDE)


def _offsets(view: View, steps: _Steps) -> tuple[Array, Array]:
    """Offsets of the inputs and of the outputs of each row of a block, or of each pixel."""
    dims = len(view.axes)
    if view.kernel_lanes:
        ranges = [range(size) for size in view.sizes]
    else:
        within = (dims - 2, dims - 1) if view.flat else (dims - 1,)
        ranges = [range(1) if at in within else range(size) for at, size in enumerate(view.sizes)]
    inputs, outputs = np.zeros((2, *map(len, ranges)), np.int64)
    for at, along in enumerate(ranges):
        shape = [1] * dims
        shape[at] = len(along)
        inputs += np.array([steps.of_output(at, i) for i in along]).reshape(shape)
        outputs += (np.arange(len(along)) * view.axes[at].out_stride).reshape(shape)
    inputs, outputs = inputs.ravel(), outputs.ravel()
    if view.pixel_rows:
        begins = np.array(_stretches(view))
        inputs, outputs = (
            (offsets[:, None] + begins * step).ravel()
            for offsets, step in ((inputs, view.size), (outputs, view.axes[-1].out_stride))
        )
    return inputs, outputs


def _stretches(view: View) -> list[int]:
    """Where the stretches of a row begin that are rows of tiles, where kernels are alone in their group."""
    return _starts(view.width, _width(view))


def _width(view: View) -> int:
    """Outputs of a row, or of a stretch of one that is a row of tiles; evenly spaced pixels with kernels in lanes."""
    if view.kernel_lanes:
        run, spacing = 1, view.axes[-1].out_stride
        for axis, size in zip(reversed(view.axes), reversed(view.sizes), strict=True):
            if axis.out_stride != run * spacing and size > 1:
                break
            run *= size
        return run
    if not view.pixel_rows:
        return view.width
    if view.rows >= view.tile_rows // 2 or view.width < 2 * view.lanes:
        return view.width if not view.put else min(view.width, ASIDE_STRIP)
    return min(COLUMNS, view.width // view.lanes) * view.lanes


def _filled_up(offsets: Array, view: View) -> Array:
    """Offsets of whole tiles of pixels: the last one is repeated."""
    if not (view.kernel_lanes or view.pixel_rows):
        return offsets
    more = -len(offsets) % view.tile_rows
    return np.append(offsets, np.repeat(offsets[-1:], more))


def _packing(view: View, steps: _Steps, tables: Tables) -> list[int]:
    """The record of how inputs are packed."""
    bank, row = view.bank, view.axes[-1]
    apart = 1 if view.kernel_lanes else row.stride
    copies = view.copies
    starts = _starts(row.outputs, view.sizes[-1])
    reached = starts[-1] * row.stride + max(copies) + view.places[-1] * apart
    fill = np.zeros(2, np.int64)
    fill.view(bank.compute_dtype)[0] = bank.fill_value
    source = source_of(view.arrays.dtype)
    record = {
        "outer": len(view.axes) - 1,
        "steps": tables.put(steps.axes[:-1]),
        "channels": bank.channels,
        "x_channel": view.arrays.x_strides[-1 - len(bank.taps)],
        "x_pixel": row.x_stride,
        "interleaved": view.kernel_lanes,
        "channel": steps.channel,
        "pixel": steps.axes[-1],
        "copies": len(copies),
        "copy": tables.put(copies),
        "copy_step": steps.copy,
        "apart": apart,
        "columns": tables.put(_sources(bank, row, np.arange(reached))),
        "inside": row.before,
        "outside": row.before + row.length,
        "fill_at": tables.put(fill),
        "width": view.arrays.dtype.itemsize,
        "size": view.size,
        "fill": loader.kernel("fill", view.name),
        "carry": loader.kernel("carry", source, view.name),
        "lines": loader.kernel("take_lines", source, view.name),
    }
    return [record[name] for name in channels.PACKING]


def _terms(view: View, steps: _Steps) -> Array:
    """For each term, in the order of the weights in memory, the offset of its inputs.

    Kernels of a convolution lie in memory the other way round.
    """
    bank = view.bank
    offsets: Array = np.arange(bank.channels) * steps.channel
    for at, taps in enumerate(_taps_of(view)):
        order = range(taps) if bank.correlate else range(taps - 1, -1, -1)
        along = np.array([steps.of_tap(at, tap) for tap in order], np.int64)
        offsets = (offsets[..., None] + along).reshape(*offsets.shape, taps)
    return offsets.ravel()


def _taps_of(view: View) -> Shape:
    """Taps along the axes of a view; merged axes have one tap."""
    return tuple(axis.taps for axis in view.axes)


def _pixel_lanes(view: View, steps: _Steps, tables: Tables) -> Fields:
    """Fields of a bank with pixels in lanes."""
    bank, rows, size = view.bank, view.tile_rows, view.size
    kernel = bank.terms * size
    fields = {
        "form": FORMS.index(channels.PIXEL_ROWS if view.pixel_rows else channels.KERNEL_ROWS),
        "tiles": loader.kernel("channel_tiles", view.name, rows, COLUMNS, *((True,) if view.pixel_rows else ())),
        "vectors": tables.put(_terms(view, steps)),
        "numbers": tables.put(np.arange(bank.terms) * size),
        "weights_group": bank.kernels * kernel,
        "kernel": kernel,
        "kernels": bank.kernels,
    }
    if view.pixel_rows:
        return fields
    numbers, rest = _kernels_of_tiles(bank.kernels, rows)
    under = math.prod(axis.taps for axis in view.axes[:-1]) * bank.channels * size  # bytes under an output of a row
    strip = max(STRIP_BYTES // under // (COLUMNS * view.lanes), 2) * COLUMNS * view.lanes
    return fields | {
        "weights": tables.put(numbers * kernel),
        "outs": tables.put(numbers * view.arrays.out_strides[len(bank.batch_shape) + 1]),
        "rest": loader.kernel("channel_tiles", view.name, rest, COLUMNS) if rest else 0,
        "rest_rows": rest,
        "rest_at": len(numbers) - rest if rest else 0,
        "strip": min(strip, ASIDE_STRIP) if view.put else strip,
    }


def _kernels_of_tiles(kernels: int, rows: int) -> tuple[Array, int]:
    """Which kernels are the rows of each tile, and rows of the last one if it has fewer than the others, else 0.

    The last tile is moved back over kernels of the one before, so that it is whole; fewer kernels than a tile has rows
    are repeated.
    """
    whole, left = divmod(kernels, rows)
    if whole == 0:
        return np.minimum(np.arange(rows), kernels - 1), 0
    if left == 0:
        return np.arange(kernels), 0
    rest = min(rows, max(2, 1 << (left - 1).bit_length()))
    return np.append(np.arange(whole * rows), np.arange(kernels - rest, kernels)), rest if rest < rows else 0


def _kernel_lanes(view: View, steps: _Steps, tables: Tables) -> Fields:
    """Fields of a bank with kernels in lanes."""
    bank, vector = view.bank, view.lanes * view.size
    table, group = panel_table(view)
    rows = view.tile_rows
    return {
        "form": FORMS.index(channels.KERNEL_LANES),
        "tiles": loader.kernel("channel_tiles", view.name, rows, COLUMNS),
        "vectors": tables.put(np.arange(1, COLUMNS + 1)[:, None] * np.arange(bank.terms) * vector),
        "numbers": tables.put(_terms(view, steps)),
        "weights_group": group,
        "panel": tables.put(table),
        "chunk": max(1, ASIDE_PIXELS // rows) if view.put else MOST_TILES,
    }


# More rows of tiles than any block has.
MOST_TILES = 1 << 20


def panel_table(view: View) -> tuple[list[tuple[int, int, int, int]], int]:
    """For each panel its first kernel, number of kernels, vectors, and the place of its weights; and bytes of all."""
    table, at = [], 0
    for first, count, vectors in view.panels:
        table.append((first, count, vectors, at))
        at += vectors * view.lanes * view.size * view.bank.terms
    return table, at


def packing_of_kernels(view: View) -> tuple[Job, int]:
    """Lay out the packing of weights for kernels in lanes; and the bytes of what is packed."""
    bank, tables = view.bank, Tables(channels.PANELS)
    table, group = panel_table(view)
    header = {
        "tasks": bank.groups * len(table),
        "panels": len(table),
        "panel": tables.put(table),
        "group": bank.kernels * bank.terms * view.size,
        "packed_group": group,
        "kernel": bank.terms * view.size,
        "terms": bank.terms,
        "vector": view.lanes * view.size,
        "lines": loader.kernel("take_lines", view.name, view.name),
    }
    return Job(loader.kernel("pack_kernels"), tables.build(header), LINE, header["tasks"]), bank.groups * group
