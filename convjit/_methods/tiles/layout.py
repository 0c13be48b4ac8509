"""The layout of a correlation by register tiles: the array of integers that describes the work to its kernel."""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from convjit._methods.tiles import mean_blocks, reciprocals, weighted, window
from convjit._methods.tiles.axes import Axis, Operands
from convjit._methods.tiles.boxes import Boxes, block_length, cut_boxes
from convjit._methods.tiles.offsets import columns_of, offsets_of
from convjit._methods.tiles.view import (
    BYTES,
    MEANS,
    OF_BYTES,
    OF_ROWS,
    PLANES,
    RUNNING,
    UNROLLED,
    WEIGHTED,
    Sums,
    View,
    view_of,
)
from convjit._problem.dtypes import cast_of, source_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE, Tables
from convjit._runtime.types import Array

Fields = dict[str, int]


class _Stored(NamedTuple):
    """Fields that say how sums are stored, and bytes of scratch for sums that lie aside until then."""

    fields: Fields
    aside_bytes: int


@lru_cache(maxsize=256)
def geometry(
    problem: Problem, operands: Operands, workers: int, raw: bool = False, sums: Sums | None = None
) -> Job | None:
    """Lay out a problem; None where tiles cannot write its outputs, for no row of them is contiguous.

    With `raw`, the taps are the caller's kernel as it came, neither flipped nor conjugated nor checked.
    """
    view = view_of(problem, operands, sums)
    return None if view is None else lay_out(view, view.outer, workers, raw)


def lay_out(view: View, reached: tuple[Axis, ...], workers: int, raw: bool = False, near: int = 0) -> Job:
    """Lay out a view; `reached` are its outer axes, or the same axes with more outputs that need offsets.

    Packed copies of boxes have at most `near` bytes, by default as many as stay in the second-level cache.
    """
    boxes, parts = cut_boxes(view, workers, near), window.parts(view)
    block = block_length(view, window.reused_rows(view, parts))
    offsets = [offsets_of(view.problem, axis) for axis in reached]
    in_place = not boxes.table[:, -1].all()  # a packed box has a copy of the fill value for each place outside
    outside = in_place and any(bool((table == layouts.OUTSIDE).any()) for table in offsets)
    filled = min(block, view.width) + view.reach + view.tile_width if outside else 0
    tables = Tables(layouts.FIELDS)
    header = _window_fields(view, parts, tables) | _place_fields(view, offsets, boxes, tables)
    header |= {"block": block, "filled": filled} | _tap_fields(view, raw, tables) | _tile_fields(view, parts)
    stored = _stored(view, boxes, block, tables)
    header |= stored.fields
    kernel, means = loader.kernel("sweep"), {}
    if view.order == MEANS:
        header["running"] = loader.kernel("average", view.slides_down, _parts_of_sums(view))
        blocks = _mean_blocks(view)
        header |= {"chunk": blocks.chunk, "together": blocks.together, "taps": 1}  # the divisor
        means = blocks.room
    elif view.order == BYTES:
        header |= _bytes_fields(view)
        means = {"wholes_at": 2 * (block + view.lanes)}
    elif view.order == WEIGHTED:
        header["running"] = loader.kernel("weigh_bytes", view.slides_down)
    elif view.order in OF_ROWS.values():
        order = next(order for order, name in OF_ROWS.items() if name == view.order)
        header["running"] = loader.kernel("sum_rows", order, view.slides_down)
    sizes = {
        "filled_at": filled * view.size,
        "buffer_at": stored.aside_bytes,
        "table_at": 8 * (boxes.places if view.slides_down or header["running"] else window.input_rows(view, parts)),
        "planes_at": 8 * len(parts.heights),
        "offsets_at": 8 * boxes.places,
        "packed_at": boxes.packed_bytes,
        **{name: means.get(name, 0) for name in layouts.MEANS},
    }
    places, room = scratch_places(sizes, start=header["taps"] * view.size)
    return Job(kernel, tables.build(header | places), room + LINE, len(boxes.table))


def scratch_places(sizes: dict[str, int], start: int = 0, gap: int = 0) -> tuple[dict[str, int], int]:
    """Where in the scratch parts of these sizes lie, each on cache lines of its own; and the bytes of all.

    They lie behind `start` bytes, and `gap` more bytes lie behind each.
    """
    places, at = {}, -(-start // LINE) * LINE
    for name, size in sizes.items():
        places[name] = at
        at += -(-size // LINE) * LINE + gap
    return places, at


def _window_fields(view: View, parts: window.Parts, tables: Tables) -> Fields:
    """Fields that say how the window lies over the array, part by part."""
    row, outer, size, step = view.row, view.outer, view.size, view.step
    return {
        "size": size,
        "outer": len(outer),
        "windows": tables.put([axis.window for axis in outer]),
        "strides": tables.put([axis.out_stride for axis in outer]),
        "before": row.before * row.inner[0] * size,
        "reach": view.reach * size,
        "parts": len(parts.heights),
        "heights": tables.put(parts.heights),
        "rectangles": len(parts.rectangles),
        "rectangle": tables.put(parts.rectangles),
        "corners": tables.put(parts.corners),
        "planes": tables.put(parts.planes),
        "tap_row": parts.row_taps * size,
        "step": step * size,
        "shift": parts.shift,
    }


def _place_fields(view: View, offsets: list[Array], boxes: Boxes, tables: Tables) -> Fields:
    """Fields that say where each place lies in the array, what lies outside, and what is packed."""
    problem = view.problem
    fill = np.zeros(2, np.int64)
    fill.view(problem.compute_dtype)[0] = problem.fill_value if problem.mode != "valid" else 0
    starts = [tables.put(table) for table in offsets]
    return {
        "offsets": tables.put(starts),
        "first": starts[-1],
        "fill": tables.put(fill),
        "boxes": len(boxes.table),
        "box": tables.put(boxes.table),
        "pack": packer(view) if boxes.packed_bytes else 0,
        "pitch": boxes.pitch,
        **columns_of(view, tables),
    }


def packer(view: View) -> int:
    """Address of the kernel that packs boxes, as its rows lie in the array."""
    names, size = (source_of(view.source), view.dtype_name), view.source.itemsize
    if view.in_lines:
        return loader.kernel("pack", *names, True)
    if view.problem.stride and not view.beside:
        return loader.kernel("pack", *names, False, True)
    # Rows are packed together whose elements are neighbours in the array, if those of one row are not.
    beside = (axis.x_stride == size and axis.outputs + axis.window > 2 for axis in view.outer)
    lines = view.row.x_stride != size and view.step == 1 and any(beside)
    return loader.kernel("pack", *names, *((True,) if lines else ()))


def _tap_fields(view: View, raw: bool, tables: Tables) -> Fields:
    """Fields that say how the taps are taken from the kernel, and what has to be finite."""
    problem = view.problem
    numbers = np.arange(math.prod(problem.taps)).reshape(problem.taps)
    if raw and not problem.correlate:
        numbers = np.flip(numbers)
    order = numbers if view.order else window.in_view_order(view, numbers)
    if view.order in OF_BYTES:  # what is known of the weights, byte by byte
        order = np.arange(weighted.size(numbers.size) if view.order == WEIGHTED else 0)
    elif view.order in OF_ROWS.values():  # doubles, in halves
        order = np.arange(2 * max(2, numbers.size))
    order = order[window.tap_mask(view)] if problem.support else order
    floating, in_element = view.dtype_name in "fdFD", 2 if view.dtype_name in "FD" else 1
    watched = floating and bool(problem.support or problem.watched)
    finite = floating and raw and problem.zero_filled
    counted = watched or finite
    return {
        "taps": order.size,
        "order": tables.put(order * view.size),
        "conjugate": raw and problem.correlate and in_element == 2,
        "numbers": in_element,
        "watched": watched,
        "finite": finite,
        "count": loader.kernel("count_nonfinite", view.size // in_element) if counted else 0,
    }


def _tile_fields(view: View, parts: window.Parts) -> Fields:
    """Fields that say which kernel computes a row of tiles, and how large these are."""
    vector = view.lanes * view.size
    running = view.order == RUNNING and view.slides_down
    return {
        "running": loader.kernel("run_down", view.dtype_name) if running else 0,
        "sliding": view.slides_down,
        "tiles": 0 if running else _row_kernel(view, parts),
        "rows": view.rows,
        "down": view.tile_height,
        "unit": view.tile_width,
        "vector": vector,
        "apart": vector if view.folded else view.outer[-1].out_stride,
        "fold": vector if view.folded else 0,
    }


def _row_kernel(view: View, parts: window.Parts) -> int:
    """Address of the kernel that sums a row; 0 where the kernel that goes through the boxes does."""
    if view.order in (MEANS, *PLANES):
        return 0
    if view.order == RUNNING:
        return loader.kernel("run_along", view.dtype_name)
    if view.order:
        return loader.kernel("sum_in_order", view.dtype_name, view.order)
    unrolled = (UNROLLED,) if window.is_unrolled(view, parts) else ()
    return loader.kernel("row_of_tiles", view.dtype_name, view.rows, view.folded, *unrolled)


def _stored(view: View, boxes: Boxes, block: int, tables: Tables) -> _Stored:
    """How sums are stored: by tiles, of which a narrow box may lie aside; or by a second kernel, rows at a time."""
    vector, sums = view.lanes * view.size, view.sums
    tile_bytes = view.tile_width * view.rows * view.size
    if sums is None or not view.stored_apart:
        return _Stored({"across": view.size, "aside": vector}, tile_bytes)
    means = sums.order == MEANS
    pitch, rows = vector, view.tile_height
    if not view.folded:
        widths, heights = (boxes.table[:, at + 1] - boxes.table[:, at] for at in (-3, -5))
        pitch = max(-(-(int(widths.max()) if means else block) * view.size // LINE) * LINE, vector)
        rows = int(heights.max()) if means else rows
    divisor = np.array([1.0 if sums.order in (MEANS, *OF_BYTES) else sums.divisor], np.float64)
    fields = {
        "across": view.row.out_stride,
        "aside": pitch,
        "store": _store(view, sums),
        "divisor": tables.put(divisor.view(np.int64)),
    }
    aside_bytes = min(block, view.width) * view.size if view.folded else rows * pitch
    return _Stored(fields, max(tile_bytes, aside_bytes))


def _store(view: View, sums: Sums) -> int:
    """Address of the kernel that stores rows of sums."""
    if sums.rounded:
        return loader.kernel("store_rounded", source_of(view.problem.compute_dtype), cast_of(sums.stored))
    return loader.kernel("cast", view.dtype_name, cast_of(sums.stored), sums.add)


def _bytes_fields(view: View) -> Fields:
    """Fields that say how means of bytes are computed."""
    axis = view.outer[-1] if view.slides_down else view.row
    by = reciprocals.reciprocal(axis.window)
    assert by
    running = loader.kernel("average_bytes", view.slides_down)
    return {"running": running, "reciprocal": by.factor, "digits": by.digits}


def _parts_of_sums(view: View) -> int:
    """Doubles in a sum: one holds a sum of float32 and of small integers well enough, others take two."""
    return 1 if view.source.itemsize <= 4 else 2


def _mean_blocks(view: View) -> mean_blocks.Blocks:
    """How windows along one axis are cut into blocks, to take their means."""
    axis = view.outer[-1] if view.slides_down else view.row
    return mean_blocks.blocks(axis.window, 1 if view.slides_down else axis.outputs, view.slides_down)
