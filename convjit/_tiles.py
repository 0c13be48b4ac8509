"""A problem's Fourier tiles, written down as the layout that the overlap-save kernel reads."""

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import _geometry, kernels
from convjit._axes import Axis, View, kind_of, source_of
from convjit._cut import Cut
from convjit._fourier import Tile
from convjit._problem import Array, Problem, Shape
from convjit._program import Program, program


class Geometry(NamedTuple):
    """What it takes to run the kernel."""

    kernel: int  # its address
    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    turns: int
    program: Program  # held, for the layout has its address


def stages(problem: Problem, chosen: Cut) -> Program:
    """The program of a problem's tiles."""
    return program(chosen.tile, tuple(problem.taps[a] for a in chosen.axes))


def regions(problem: Problem, chosen: Cut) -> Iterator[list[tuple[int, int]]]:
    """Outputs of each tile, as start and stop along each axis over which the kernel slides."""
    pieces = dict(zip(chosen.axes, chosen.counts, strict=True))
    ends = [np.arange(n + 1) * m // n for m, n in ((m, pieces.get(a, 1)) for a, m in enumerate(problem.outputs))]
    for place in np.ndindex(*(end.size - 1 for end in ends)):
        yield [(int(end[p]), int(end[p + 1])) for end, p in zip(ends, place, strict=True)]


@lru_cache(maxsize=16)  # each holds a program, whose roots may take as much as a tile
def geometry(
    problem: Problem,
    chosen: Cut,
    batch: Shape,
    dtype: np.dtype[Any],
    x_strides: Shape,
    out_strides: Shape,
    out: np.dtype[Any],
) -> Geometry:
    """Write down a problem's tiles for arrays (*batch, *lengths) and (*batch, *outputs) of these strides."""
    tile, both = chosen.tile, problem.compute_dtype.kind == "c"
    code = stages(problem, chosen)
    outer, row, counts = _axes(problem, chosen, batch, x_strides, out_strides)
    tables = _geometry.Tables(kernels.overlap.TILES)
    ends = [np.arange(count + 1) * axis.outputs // count for axis, count in zip((*outer, row), counts, strict=True)]
    steps = dict(zip(chosen.axes[:-1], tile.steps, strict=False))
    rows = dict(zip(chosen.axes[:-1], tile.lengths, strict=False))
    if len(chosen.axes) > 1:
        rows[chosen.axes[-2]] = tile.height
    tiles = math.prod(counts)
    together = 1 if both else 2
    source = source_of(dtype)
    half = {"F": "f", "D": "d"}.get(source, source)
    read = [_reading(problem, tile, outer, row, rows, ends, half, part, tables) for part in range(1 + both)]
    second = read[-1] if not both or dtype.kind == "c" else 0
    layout = tables.build(
        {
            "tiles": tiles,
            "together": together,
            "turns": -(-tiles // together),
            "outer": len(outer),
            "counts": tables.put(counts),
            "ends": tables.put([tables.put(end) for end in ends]),
            "extents": tables.put([rows.get(axis.name, 1) for axis in outer] + [0]),
            "steps": tables.put([steps.get(axis.name, 0) for axis in outer]),
            "strides": tables.put([axis.out_stride for axis in outer]),
            "stride": row.out_stride,
            "chunk": tile.chunk,
            "chunks": tile.rows if len(tile.lengths) == 1 else 1,
            "pitch": tile.pitch,
            "plane": tile.plane,
            "clear": 2 * tile.plane if len(tile.lengths) > 2 else 0,
            "first": read[0],
            "second": second,
            "apart": dtype.itemsize // 2 if both else 0,
            "pack": kernels.launch.pack(half, tile.kind).address,
            "store": kernels.launch.store(tile.kind, _stored(out), both).address,
            "factor": tables.put(_bits(1 / math.prod(tile.lengths), tile.kind)),
            "program": code.code.ctypes.data,
            "begin": code.convolve[0],
            "end": code.convolve[1],
            "box": -(-16 * (len(outer) + 1) // 64) * 64,
        }
    )
    room = -(-(2 * tile.plane + 16 * (len(outer) + 1) + 192) // 64) * 64
    return Geometry(kernels.launch.overlap_tiles().address, layout, room, -(-tiles // together), code)


def _stored(out: np.dtype[Any]) -> str:
    """Name by which kernels know the numbers that outputs are made of."""
    return {"F": "f", "D": "d"}.get(out.char) or kind_of(out)


def _axes(
    problem: Problem, chosen: Cut, batch: Shape, x_strides: Shape, out_strides: Shape
) -> tuple[list[Axis], Axis, list[int]]:
    """Outer axes, those that are not transformed first; the row; and the number of tiles along each."""
    names = [*(-1 - a for a in range(len(batch))), *range(len(problem.taps))]
    windows = [*(1 for _ in batch), *problem.taps]
    before = [*(0 for _ in batch), *problem.before]
    lengths, outputs = (*batch, *problem.lengths), (*batch, *problem.outputs)
    found = {
        name: Axis(name, *rest)
        for name, *rest in zip(names, lengths, windows, outputs, before, x_strides, out_strides, strict=True)
    }
    loops = [axis for name, axis in found.items() if name not in chosen.axes]
    transformed = [found[name] for name in chosen.axes]
    counts = [*(axis.outputs for axis in loops), *chosen.counts]
    *outer, row = [*loops, *transformed]
    if not outer:
        outer, counts = [Axis(-1, 1, 1, 1, 0, 0, 0)], [1, *counts]
    return outer, row, counts


def _reading(
    problem: Problem,
    tile: Tile,
    outer: list[Axis],
    row: Axis,
    rows: dict[int, int],
    ends: list[Array],
    source: str,
    part: int,
    tables: _geometry.Tables,
) -> int:
    """Add the layout by which a plane is packed; its position. What no window reaches reads as filled."""
    value = problem.fill_value
    if problem.mode == "valid":
        problem, value = replace(problem, mode="same", boundary="fill"), 0
    inner = _geometry.Tables(kernels.layout.FIELDS)
    reached = [
        replace(axis, window=1, outputs=int(end[:-1].max()) + rows.get(axis.name, 1))
        for axis, end in zip(outer, ends[:-1], strict=True)
    ]
    along = replace(row, window=1, outputs=int(ends[-1][:-1].max()) + tile.lengths[-1])
    header = {
        "size": tile.size,
        "outer": len(outer),
        "windows": inner.put([1 for _ in outer]),
        "offsets": inner.put([inner.put(_geometry.offsets_of(problem, axis)) for axis in reached]),
        "pitch": tile.pitch,
        "fill": inner.put(_bits(value.imag if part else value.real, tile.kind)),
        **_geometry.columns_of(View(problem, along, tuple(reached), 1, False, np.dtype(source)), inner),
    }
    return tables.put(inner.build(header))


def _bits(value: Any, kind: str) -> Array:
    """A number in the memory of one integer."""
    bits = np.zeros(1, np.int64)
    bits.view(kind)[0] = value
    return bits
