"""Outer products of two factors, along rows and down columns: the layout for the kernel that goes down strips.

See `convjit._kernels.tiles.strips`.
"""

import math
from functools import lru_cache
from typing import Any

import numpy as np

from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.boxes import BOXES_A_WORKER
from convjit._methods.tiles.layout import packer, scratch_places
from convjit._methods.tiles.offsets import columns_of, offsets_of
from convjit._methods.tiles.view import View, lengthwise, view_of
from convjit._problem.problem import Problem
from convjit._runtime import cpu, layouts, loader
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE, Tables
from convjit._runtime.strips import ALONG_VECTORS, STRIPS, two_copies
from convjit._runtime.types import Array, Shape

# Bytes of the rows of inputs that are kept: of a second-level cache of 512 KiB. Strips share few columns then: with a
# third of it, 15 and 31 taps over 2048x2048 float32 take 20 and 3 % longer.
RING_BYTES = 192 << 10

# Tiles of the pass along rows: in the narrowest strip, and in the narrowest array.
LEAST_STRIP, LEAST_WIDTH = 2, 4

# Taps along a row, as a multiple of a tile, up to which strips are as fast as bands: columns down which two strips sum,
# and loads, grow with them. By 5 and 129 taps over 2048x2048 float32 they take 0.97 of the time, by 5 and 501 1.11.
MOST_ROW_TAPS = 3

# Rows of outputs in a chunk, as a multiple of the taps down columns, whose rows of inputs the next chunk copies again.
CHUNK_TAPS = 2

# Longer vectors cross a cache line at nearly every tap along a row: there folded rows, which load half as much, are
# faster.
LONGEST_VECTOR = 32


@lru_cache(maxsize=256)
def job(problem: Problem, x_strides: Shape, out_strides: Shape, workers: int) -> Job | None:
    """Lay out an outer product over an array of the problem's dtype; None where strips do not suit it."""
    if problem.compute_dtype.char not in "fd" or cpu.vector_bytes() > LONGEST_VECTOR or not problem.plain:
        return None
    operands = Operands.of(problem, problem.dtype, x_strides, out_strides)
    view = None if lengthwise(problem, operands) else view_of(problem, operands)
    if view is None or not _suits(view):
        return None
    tables = Tables(STRIPS)
    strips = _strips(view)
    chunks = _chunks(view, workers, len(strips) * math.prod(axis.outputs for axis in view.outer[:-1]))
    widest = int((strips[:, 1] - strips[:, 0]).max())
    row_bytes = (widest + view.row.window - 1) * view.size
    second = -(-row_bytes // LINE) * LINE + LINE // 2 if two_copies(cpu.vector_bytes()) else 0
    ring, pitch, between = _ring(view), _pitch(row_bytes), _pitch(second + row_bytes)
    sizes = {
        "ring_at": ring * pitch,
        "between_at": _rows(view) * between,
        "table_at": 2 * ring * 8,
        "box_at": 8 * (2 * len(view.outer) + 3),
    }
    places, room = scratch_places(sizes)
    planes = [axis.outputs for axis in view.outer[:-1]]
    header = {
        "tasks": math.prod(planes) * len(strips) * len(chunks),
        "strips": len(strips),
        "strip": tables.put(strips),
        "chunks": len(chunks),
        "chunk": tables.put(chunks),
        "extents": tables.put(planes),
        "array": tables.put(_array(view, pitch)),
        "down": loader.kernel("pass_down", view.dtype_name, _rows(view)),
        "column_taps": view.outer[-1].window,
        "along": loader.kernel("pass_along", view.dtype_name, problem.watched),
        "row_taps": view.row.window,
        "taps": -(-view.outer[-1].window * view.size // 8) * 8,
        "rows": _rows(view),
        "ring": ring,
        "pitch": pitch,
        "between": between,
        "second": second,
    }
    return Job(loader.kernel("strips"), tables.build(header | places), room + LINE, header["tasks"])


def axes_of(problem: Problem) -> tuple[int, int] | None:
    """The places in the kernel of the axes down columns and along rows; None where other axes have several taps."""
    several = sorted((axis, at) for at, axis in enumerate(problem.axes) if problem.taps[at] > 1)
    if len(several) != 2:
        return None
    (_, down), (_, along) = several
    return down, along


def _suits(view: View) -> bool:
    """Whether a window slides along rows and over one other axis, and there are enough outputs for several tiles."""
    *around, last = view.outer
    return (
        not view.folded
        and (last.name, view.row.name) == axes_of(view.problem)
        and view.row.window <= MOST_ROW_TAPS * _tile(view)
        and view.row.inner[0] == 1
        and view.row.out_stride == view.size
        and view.width >= LEAST_WIDTH * _tile(view)
        and last.window >= max(2, _rows(view) - 1)
        and last.outputs >= _rows(view)
        and all(axis.window == 1 for axis in around)
    )


def _rows(view: View) -> int:
    """Rows of a tile down columns."""
    return layouts.tallest(view.dtype_name)


def _tile(view: View) -> int:
    """Outputs in a tile along a row."""
    return ALONG_VECTORS * view.lanes


def _ring(view: View) -> int:
    """Rows of inputs that are kept: those under a row of tiles."""
    return view.outer[-1].window + _rows(view) - 1


def _pitch(size: int) -> int:
    """Distance between rows of so many bytes: an odd number of cache lines."""
    return LINE * (-(-size // LINE) | 1)


def _strips(view: View) -> Array:
    """Cut the columns into strips whose inputs stay in cache: first column, the first behind it, whether it is packed.

    A strip has a tile at least. Those along the sides of the array are packed, and all that tiles cannot read in place.
    """
    row, width, tile = view.row, view.width, _tile(view)
    widest = max(LEAST_STRIP, RING_BYTES // (_ring(view) * view.size * tile)) * tile
    piece = -(-width // (-(-width // widest) * tile)) * tile
    starts = np.arange(max(width // piece + (width % piece >= tile), 1)) * piece
    stops = np.append(starts[1:], width)
    first, last = (row.before, row.length + row.before - view.reach) if view.problem.mode != "valid" else (0, width)
    packed = (starts < first) | (stops > last) | (not view.readable)
    return np.stack([starts, stops, packed], axis=1)


def _chunks(view: View, workers: int, others: int) -> Array:
    """Cut the rows of outputs into chunks, so that several workers have enough tasks; there are `others` of a chunk."""
    last = view.outer[-1]
    wanted = -(-workers * BOXES_A_WORKER // others) if workers > 1 else 1
    count = max(1, min(wanted, last.outputs // max(CHUNK_TAPS * last.window, _rows(view))))
    ends = np.arange(count + 1) * last.outputs // count
    return np.stack([ends[:-1], ends[1:]], axis=1)


def _array(view: View, pitch: int) -> Array:
    """The layout of FIELDS that says where rows of inputs lie, and how they are packed, row by row."""
    problem, tables = view.problem, Tables(layouts.FIELDS)
    fill = np.zeros(2, np.int64)
    fill.view(problem.compute_dtype)[0] = problem.fill_value if problem.mode != "valid" else 0
    offsets = [tables.put(offsets_of(problem, axis)) for axis in view.outer]
    header: dict[str, Any] = {
        "size": view.size,
        "outer": len(view.outer),
        "windows": tables.put([1] * len(view.outer)),
        "strides": tables.put([axis.out_stride for axis in view.outer]),
        "before": view.row.before * view.size,
        "reach": view.reach * view.size,
        "offsets": tables.put(offsets),
        "fill": tables.put(fill),
        "pack": packer(view),
        "pitch": pitch,
        **columns_of(view, tables),
    }
    return tables.build(header)
