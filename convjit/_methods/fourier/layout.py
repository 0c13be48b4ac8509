"""A problem's Fourier tiles, written down as the layout that the overlap-save kernel reads."""

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.fourier import search
from convjit._methods.fourier.program import Program, program
from convjit._methods.fourier.search import Cut
from convjit._methods.fourier.tile import Tile
from convjit._methods.tiles.axes import Axis, View
from convjit._methods.tiles.layout import columns_of, offsets_of
from convjit._problem.dtypes import kind_of, source_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.types import Array, Shape

# Into how many pieces a tile that workers share is cut where nothing else cuts it.
PIECES = 16


class Geometry(NamedTuple):
    """What it takes to run the kernels."""

    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    apart: int  # turns that are one worker's each
    phases: int  # of all other turns
    program: Program  # held, for the layout has its address


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
    workers: int,
) -> Geometry:
    """Write down a problem's tiles for arrays (*batch, *lengths) and (*batch, *outputs) of these strides.

    Turns that cannot be dealt out evenly are shared by all workers, if their tiles are large.
    """
    tile, both = chosen.tile, problem.compute_dtype.kind == "c"
    code = program(tile, tuple(problem.taps[a] for a in chosen.axes))
    turns = -(-math.prod(chosen.counts) * problem.batch * _around(problem, chosen) // (1 if both else 2))
    apart = turns - turns % workers if search.shared_tiles(tile.lengths) else turns
    alone = [_loading(1), *_stages(code, code.convolve), _storing(1)]
    together = [*_clearing(tile), _loading(PIECES), *_shared_stages(code, code.convolve), _storing(PIECES)]
    further = {"apart": apart, "store": loader.kernel("store", tile.kind, _stored(out), both).address}
    layout = _layout(problem, chosen, batch, dtype, x_strides, out_strides, code, (alone, together), further)
    return Geometry(layout, 2 * tile.plane + 128, apart, (turns - apart) * len(together), code)


@lru_cache(maxsize=16)
def analysis(problem: Problem, chosen: Cut, shared: bool) -> Geometry:
    """Write down the kernel's tile, for taps that are contiguous and of the compute dtype; it may be `shared`."""
    tile, kind, taps = chosen.tile, problem.compute_dtype, problem.taps
    code = program(tile, tuple(taps[a] for a in chosen.axes))
    apart = int(not shared)
    alone = [_loading(1), *_stages(code, code.analyse)]
    together = [*_clearing(tile), _loading(PIECES), *_shared_stages(code, code.analyse)]
    kernel = replace(
        problem, shape=taps, kernel_shape=(1,) * len(taps), dtype=kind, kernel_dtype=kind, mode="valid",
        fill_value=kind.type(0), axes=tuple(range(len(taps))), origin=(),
    )  # fmt: skip
    strides = tuple(kind.itemsize * math.prod(taps[a + 1 :]) for a in range(len(taps)))
    whole = Cut(tile, chosen.axes, (1,) * len(chosen.axes))
    layout = _layout(kernel, whole, (), kind, strides, strides, code, (alone, together), {"apart": apart})
    return Geometry(layout, 2 * tile.plane + 128, apart, (1 - apart) * len(together), code)


def _around(problem: Problem, chosen: Cut) -> int:
    """Outputs along axes that slide and are not transformed."""
    return math.prod(m for a, m in enumerate(problem.outputs) if a not in chosen.axes)


def _layout(
    problem: Problem,
    chosen: Cut,
    batch: Shape,
    dtype: np.dtype[Any],
    x_strides: Shape,
    out_strides: Shape,
    code: Program,
    phases: tuple[list[list[int]], list[list[int]]],
    further: dict[str, int],
) -> Array:
    """The layout of tiles, with the phases of one that is one worker's, and of one that workers share."""
    tile, both = chosen.tile, problem.compute_dtype.kind == "c"
    outer, row, counts = _axes(problem, chosen, batch, x_strides, out_strides)
    tables = layouts.Tables(layouts.TILES)
    ends = [np.arange(count + 1) * axis.outputs // count for axis, count in zip((*outer, row), counts, strict=True)]
    steps = dict(zip(chosen.axes[:-1], tile.steps, strict=False))
    rows = dict(zip(chosen.axes[:-1], tile.lengths, strict=False))
    if len(chosen.axes) > 1:
        rows[chosen.axes[-2]] = tile.height
    source = source_of(dtype)
    half = source.lower()  # a complex dtype's part
    read = [_reading(problem, tile, outer, row, rows, ends, half, part, tables) for part in range(1 + both)]
    return tables.build(
        {
            "tiles": math.prod(counts),
            "together": 1 if both else 2,
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
            "second": read[-1] if not both or dtype.kind == "c" else 0,
            "parts": dtype.itemsize // 2 if both else 0,
            "pack": loader.kernel("pack", half, tile.kind).address,
            "factor": tables.put(_bits(1 / math.prod(tile.lengths), tile.kind)),
            "program": code.code.ctypes.data,
            "alone": len(phases[0]),
            "phases": len(phases[1]),
            "phase": tables.put([*phases[0], *phases[1]]),
            **further,
        }
    )


def _clearing(tile: Tile) -> list[list[int]]:
    """Record of the phase in which workers clear a tile they share, if it has to be; others are cleared once."""
    return [[layouts.CLEAR, PIECES, 1, 0, 0, PIECES]] if len(tile.lengths) > 2 else []


def _loading(pieces: int) -> list[int]:
    """Record of the phase in which both planes of a tile are loaded."""
    return [layouts.LOAD, 2 * pieces, 2, 0, 0, pieces]


def _storing(pieces: int) -> list[int]:
    """Record of the phase in which both are stored."""
    return [layouts.STORE, 2 * pieces, 2, 0, 0, pieces]


def _stages(code: Program, stages: tuple[int, int]) -> Iterator[list[int]]:
    """Records of the phases of some stages of a program, each of whose repetitions passes through its caches once."""
    for at, stage in _records(code, layouts.STAGE, *stages):
        yield [layouts.TRANSFORM, stage["count"], 1, at, 0, 0]


def _shared_stages(code: Program, stages: tuple[int, int]) -> Iterator[list[int]]:
    """Likewise, section by section where there are too few repetitions for workers to share them."""
    for at, stage in _records(code, layouts.STAGE, *stages):
        if stage["count"] >= PIECES:
            yield [layouts.TRANSFORM, stage["count"], 1, at, 0, 0]
            continue
        for place, section in _records(code, layouts.SECTION, stage["first"], stage["last"]):
            tasks = stage["count"] * section["count"]
            yield [layouts.TRANSFORM, tasks, section["count"], at, place, 0]


def _records(code: Program, fields: tuple[str, ...], first: int, last: int) -> Iterator[tuple[int, dict[str, int]]]:
    """Records between two places of a program, and where they are."""
    numbers = code.code.view(np.int64)
    for at in range(first, last, 8 * len(fields)):
        yield at, dict(zip(fields, numbers[at // 8 :].tolist(), strict=False))


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
    tables: layouts.Tables,
) -> int:
    """Add the layout by which a plane is packed; its position. What no window reaches reads as filled."""
    value = problem.fill_value
    if problem.mode == "valid":
        problem, value = replace(problem, mode="same", boundary="fill"), 0
    inner = layouts.Tables(layouts.FIELDS)
    reached = [
        replace(axis, window=1, outputs=int(end[:-1].max()) + rows.get(axis.name, 1))
        for axis, end in zip(outer, ends[:-1], strict=True)
    ]
    along = replace(row, window=1, outputs=int(ends[-1][:-1].max()) + tile.lengths[-1])
    header = {
        "size": tile.size,
        "outer": len(outer),
        "windows": inner.put([1 for _ in outer]),
        "offsets": inner.put([inner.put(offsets_of(problem, axis)) for axis in reached]),
        "pitch": tile.pitch,
        "fill": inner.put(_bits(value.imag if part else value.real, tile.kind)),
        **columns_of(View(problem, along, tuple(reached), 1, False, np.dtype(source)), inner),
    }
    return tables.put(inner.build(header))


def _bits(value: Any, kind: str) -> Array:
    """A number in the memory of one integer."""
    bits = np.zeros(1, np.int64)
    bits.view(kind)[0] = value
    return bits
