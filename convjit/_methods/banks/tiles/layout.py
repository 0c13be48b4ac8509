"""The layout of a bank by register tiles: the array of integers that describes the work to its kernel."""

import math
import operator
from functools import lru_cache
from itertools import product

import numpy as np

from convjit._methods.banks.tiles import packing
from convjit._methods.banks.tiles.axes import Arrays
from convjit._methods.banks.tiles.forms import view_of
from convjit._methods.banks.tiles.packing import Steps
from convjit._methods.banks.tiles.view import View
from convjit._methods.tiles.layout import scratch_places
from convjit._problem.bank import Bank
from convjit._runtime import channels, layouts, loader
from convjit._runtime.channels import CHANNEL_LANES, COLUMNS, KERNEL_ROWS, PIXEL_ROWS, TERMS
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE, Tables, tallest
from convjit._runtime.types import Array

Fields = dict[str, int]

# Bytes of inputs under a strip of a row, which stay in the nearest caches while all kernels go over it.
STRIP_BYTES = 1 << 17

# Sums that lie aside before they are moved to their places: elements of a strip, at least those of a vector; and pixels
# with kernels in lanes.
ASIDE_STRIP = 512
ASIDE_PIXELS = 224

# More rows of tiles than any block has.
ALL_TILES = 1 << 20


@lru_cache(maxsize=256)
def geometry(bank: Bank, arrays: Arrays, kernel_lanes: bool, patches: bool = False) -> Job:
    """Lay out a bank."""
    return lay_out(view_of(bank, arrays, kernel_lanes, patches))


def lay_out(view: View) -> Job:
    """Lay out a view of a bank."""
    bank, arrays, tables = view.bank, view.arrays, Tables(channels.BANK)
    batch, steps = len(bank.batch_shape), Steps(view)
    strides = zip(bank.batch_shape, arrays.x_strides[:batch], arrays.out_strides[:batch], strict=True)
    header = {
        "tasks": bank.batch * view.groups * view.blocks * view.parts,
        "groups": view.groups,
        "arrays": bank.batch,
        "parts": view.parts,
        "batch_axes": batch,
        "batch": tables.put([*strides]),
        "x_group": arrays.x_strides[batch],
        "out_group": arrays.out_strides[batch],
        "size": view.size,
        "lanes": view.lanes,
        "form": view.form,
        "rows": tallest(view.name) if view.sliding else view.tile_rows,
        "tiles": _tiles(view),
        "terms": bank.terms,
        "out_kernel": view.out_kernel,
        "out_pixel": view.axes[-1].out_stride,
        "units": view.units,
    }
    header |= _blocks(view, steps, tables)
    header |= _kernels_in_lanes(view, steps, tables) if not view.pixel_lanes else _pixels_in_lanes(view, steps, tables)
    if view.packed:
        header |= {"pack": loader.kernel("pack_block"), "packing": tables.put(packing.record(view, steps, tables))}
    pitch, rows = _aside(view)
    if view.put:
        header |= {"put": loader.kernel("put", view.name), "aside": pitch}
        header["asides"] = tables.put(np.arange(rows) * pitch)
    vector = view.lanes * view.size
    sizes = {
        "packed_at": steps.bytes + COLUMNS * vector if view.packed else 0,
        "totals_at": 2 * view.tile_rows * COLUMNS * vector,
        "aside_at": rows * pitch if view.put else 0,
        "table_at": 8 * header.get("planes", 0) * header.get("input_rows", 0),
    }
    places, room = scratch_places(sizes)
    return Job(loader.kernel("bank"), tables.build(header | places), room + LINE, header["tasks"])


def _tiles(view: View) -> int:
    """Address of the kernel that computes tiles."""
    if view.sliding:
        return loader.kernel("row_of_tiles", view.name, tallest(view.name), False)
    kind = {PIXEL_ROWS: (True,), CHANNEL_LANES: (True, True)}.get(view.form, ())
    return loader.kernel("channel_tiles", view.name, view.tile_rows, view.columns, *kind)


def _aside(view: View) -> tuple[int, int]:
    """Distance between rows of sums that lie aside, and number of these rows."""
    rows = view.tile_rows
    if view.pixel_lanes:
        strip = _width(view) if view.form == PIXEL_ROWS else min(view.width, ASIDE_STRIP)
        length = max(strip, view.lanes)
        return -(-length * view.size // LINE) * LINE + LINE, rows
    vectors = max(vectors for _, _, vectors in view.panels)
    return vectors * view.lanes * view.size, rows * max(1, ASIDE_PIXELS // rows)


def _blocks(view: View, steps: Steps, tables: Tables) -> Fields:
    """The records of all blocks, which have the same shape: the last along an axis may overlap the one before."""
    starts = [_starts(axis.outputs, size) for axis, size in zip(view.axes, view.sizes, strict=True)]
    inputs, outputs = _offsets(view, steps)
    width, pixel_rows = _width(view), len(inputs)
    if view.form != KERNEL_ROWS and not view.sliding:  # whole tiles of pixels: the last ones are repeated
        more = -pixel_rows % view.tile_rows
        inputs, outputs = (np.append(each, np.repeat(each[-1:], more)) for each in (inputs, outputs))
    common = {
        "places": view.places[-1],
        "rows": len(inputs) if view.pixel_lanes else pixel_rows,
        "pixel_rows": pixel_rows,
        "width": width,
        "inputs": tables.put(inputs),
        "outputs": tables.put(outputs),
    }
    along = [[packing.entries(view, at, start, tables) for start in starts[at]] for at in range(len(view.axes) - 1)]
    single = 1, tables.put([0]), 0, 1, 0  # the only place of an axis that stands for outer ones
    records: list[int] = []
    x_steps, out_steps = zip(*((axis.stride * axis.x_stride, axis.out_stride) for axis in view.axes), strict=True)
    for number in product(*(range(len(each)) for each in starts)):
        start = [each[at] for each, at in zip(starts, number, strict=True)]
        entries = [each[at] for each, at in zip(along, number, strict=False)]
        record = {
            **common,
            "x": 0 if view.packed else sum(map(operator.mul, start, x_steps)),
            "out": sum(map(operator.mul, start, out_steps)),
            "entries": tables.put(entries or [single]) if view.packed else 0,
            "first": start[-1] * view.axes[-1].stride,
        }
        records += [record[name] for name in channels.BLOCK]
    spacing = np.unique(np.diff(outputs[:pixel_rows]))
    return {"block": tables.put(records), "row_step": int(spacing[0]) if spacing.size == 1 else 0}


def _starts(outputs: int, size: int) -> list[int]:
    """First outputs of the blocks along an axis."""
    return [min(first, outputs - size) for first in range(0, outputs, size)]


def _offsets(view: View, steps: Steps) -> tuple[Array, Array]:
    """Offsets of the inputs and of the outputs of each row of a block, or of each pixel."""
    dims = len(view.axes)
    within = () if not view.pixel_lanes else (dims - 2, dims - 1) if view.flat else (dims - 1,)
    counts = [1 if at in within else size for at, size in enumerate(view.sizes)]
    inputs, outputs = np.zeros((2, *counts), np.int64)
    for at, count in enumerate(counts):
        shape = [count if axis == at else 1 for axis in range(dims)]
        inputs += steps.of_outputs(at, count).reshape(shape)
        outputs += (np.arange(count) * view.axes[at].out_stride).reshape(shape)
    inputs, outputs = inputs.ravel(), outputs.ravel()
    if view.form == PIXEL_ROWS:
        begins = np.array(_starts(view.width, _width(view)))
        inputs = (inputs[:, None] + begins * view.size).ravel()
        outputs = (outputs[:, None] + begins * view.axes[-1].out_stride).ravel()
    return inputs, outputs


def _width(view: View) -> int:
    """Outputs of a row, or of a stretch of one that is a row of tiles; evenly spaced pixels with kernels in lanes."""
    if not view.pixel_lanes:
        run, spacing = 1, view.axes[-1].out_stride
        for axis, size in zip(reversed(view.axes), reversed(view.sizes), strict=True):
            if axis.out_stride != run * spacing and size > 1:
                break
            run *= size
        return run
    if view.form == KERNEL_ROWS:
        return view.width
    if view.sliding or view.rows >= view.tile_rows // 2 or view.width < 2 * view.lanes:
        return min(view.width, ASIDE_STRIP) if view.put else view.width
    return min(COLUMNS, view.width // view.lanes) * view.lanes


def _pixels_in_lanes(view: View, steps: Steps, tables: Tables) -> Fields:
    """Fields of a bank with pixels in lanes."""
    bank, rows, size = view.bank, view.tile_rows, view.size
    kernel = bank.terms * size
    fields = {
        "vectors": tables.put(steps.of_terms()),
        "numbers": tables.put(np.arange(bank.terms) * size),
        "weights_group": bank.kernels * kernel,
        "kernel": kernel,
        "kernels": bank.kernels,
    }
    if view.sliding:
        planes = steps.of_planes()
        return fields | {
            "sliding": tables.put(_window(view, len(planes))),
            "planes": len(planes),
            "plane": tables.put(planes),
            "input_rows": view.axes[-2].taps + tallest(view.name) - 1,
            "input_step": steps.axes[-2],
            "output_rows": view.sizes[-2],
            "output_step": view.axes[-2].out_stride,
        }
    if view.form == PIXEL_ROWS:
        return fields
    numbers, rest = _kernels_of_tiles(bank.kernels, rows)
    under = math.prod(axis.taps for axis in view.axes[:-1]) * bank.channels * size  # bytes under an output of a row
    strip = max(STRIP_BYTES // under // (COLUMNS * view.lanes), 2) * COLUMNS * view.lanes
    return fields | {
        "weights": tables.put(numbers * kernel),
        "outs": tables.put(numbers * view.out_kernel),
        "rest": loader.kernel("channel_tiles", view.name, rest, COLUMNS) if rest else 0,
        "rest_rows": rest,
        "rest_first": len(numbers) - rest,
        "strip": min(strip, ASIDE_STRIP) if view.put else strip,
    }


def _window(view: View, planes: int) -> Array:
    """The layout of a window that slides down: what the kernel that computes a row of tiles reads of `FIELDS`."""
    height, width = (axis.taps for axis in view.axes[-2:])
    tables, row = Tables(layouts.FIELDS), width * view.size
    rectangle = tables.put([(height, width, plane * height * row) for plane in range(planes)])
    step = view.axes[-1].dilation * view.size
    return tables.build({"rectangles": planes, "rectangle": rectangle, "tap_row": row, "step": step})


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


def _kernels_in_lanes(view: View, steps: Steps, tables: Tables) -> Fields:
    """Fields of a bank with kernels in lanes, or channels."""
    vector = view.lanes * view.size
    table, group = _panels(view)
    return {
        "vectors": tables.put(np.arange(1, COLUMNS + 1)[:, None] * np.arange(view.bank.terms) * vector),
        "numbers": tables.put(steps.of_terms()),
        "weights_group": group,
        "panel": tables.put(table),
        "chunk": max(1, ASIDE_PIXELS // view.tile_rows) if view.put else ALL_TILES,
        "together": TERMS,
    }


def _panels(view: View) -> tuple[list[tuple[int, int, int, int]], int]:
    """For each panel its first kernel, number of kernels, vectors, and the place of its weights; and bytes of all."""
    table, at = [], 0
    for first, count, vectors in view.panels:
        table.append((first, count, vectors, at))
        at += vectors * view.lanes * view.size * view.bank.terms
    return table, at


def packing_of_kernels(view: View) -> tuple[Job, int]:
    """Lay out the packing of weights for kernels in lanes; and the bytes of what is packed."""
    bank, tables = view.bank, Tables(channels.PANELS)
    table, group = _panels(view)
    header = {
        "tasks": view.groups * len(table),
        "panels": len(table),
        "panel": tables.put(table),
        "group": bank.kernels * bank.terms * view.size,
        "packed_group": group,
        "kernel": bank.terms * view.size,
        "terms": bank.terms,
        "vector": view.lanes * view.size,
        "lines": loader.kernel("take_lines", view.name, view.name),
    }
    return Job(loader.kernel("pack_kernels"), tables.build(header), LINE, header["tasks"]), view.groups * group
