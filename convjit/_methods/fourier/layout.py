"""The layout of a problem's Fourier tiles: the array of integers that describes the work to the overlap-save kernel."""

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.fourier.costs import shared_tiles
from convjit._methods.fourier.program import Program, Range, program
from convjit._methods.fourier.search import Cut
from convjit._methods.fourier.tile import Tile
from convjit._methods.padding import Region
from convjit._methods.tiles.axes import SINGLE, Axis, Operands, axes_of
from convjit._methods.tiles.offsets import columns_of, offsets_of
from convjit._methods.tiles.view import View
from convjit._problem.dtypes import kind_of, source_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.launch import Job
from convjit._runtime.layouts import Tables
from convjit._runtime.types import Array

# Pieces into which a tile that workers share is cut, in phases that have no other independent tasks.
PIECES = 16

# A phase of a turn, with the numbers that `layouts.PHASE` names.
Phase = list[int]


class TileJobs(NamedTuple):
    """The jobs of Fourier tiles; a turn of a worker transforms a complex tile, or two real ones together."""

    turns: Job  # its tasks are turns that one worker computes by itself
    phases: Job  # its tasks are the phases of all other turns, each shared by all workers
    program: Program  # held, for the layout has its address


class Grid(NamedTuple):
    """The axes of a problem, those that are not transformed first, and how tiles cut them."""

    outer: list[Axis]
    row: Axis
    counts: list[int]  # tiles along each outer axis and the row
    ends: list[Array]  # for each of these axes, as `ends_of` gives them


class _Phases(NamedTuple):
    """The phases of a turn that one worker computes by itself, and of one that workers share."""

    alone: list[Phase]
    together: list[Phase]


def regions(problem: Problem, chosen: Cut) -> Iterator[Region]:
    """Outputs of each tile, as start and stop along each sliding axis."""
    counts = dict(zip(chosen.axes, chosen.counts, strict=True))
    ends = [ends_of(m, counts.get(a, 1)) for a, m in enumerate(problem.outputs)]
    for place in np.ndindex(*(end.size - 1 for end in ends)):
        yield [(int(end[p]), int(end[p + 1])) for end, p in zip(ends, place, strict=True)]


@lru_cache(maxsize=16)  # each holds a program, whose roots may take as much memory as a tile
def geometry(problem: Problem, chosen: Cut, operands: Operands, out: np.dtype[Any], workers: int) -> TileJobs:
    """Lay out a problem's tiles, whose outputs have the dtype `out`.

    Turns that cannot be dealt out evenly are shared by all workers, if their tiles are large.
    """
    tile, is_complex = chosen.tile, problem.compute_dtype.kind == "c"
    code = program(tile, tuple(problem.taps[a] for a in chosen.axes))
    untransformed = math.prod(m for a, m in enumerate(problem.outputs) if a not in chosen.axes)
    turns = -(-math.prod(chosen.counts) * problem.batch * untransformed // (1 if is_complex else 2))
    apart = turns - turns % workers if shared_tiles(tile.lengths) else turns
    phases = _Phases(
        [_loading(1), *_stages(code, code.convolve), _storing(1)],
        [*_clearing(tile), _loading(PIECES), *_shared_stages(code, code.convolve), _storing(PIECES)],
    )
    store = loader.kernel("store", tile.dtype, stored_name(out), is_complex)
    layout = _layout(problem, chosen, operands, code, phases, {"apart": apart, "store": store})
    return _jobs(tile, layout, apart, (turns - apart) * len(phases.together), code)


@lru_cache(maxsize=16)
def analysis(problem: Problem, chosen: Cut, shared: bool) -> TileJobs:
    """Lay out the transform of the kernel, as a tile that may be `shared`.

    Its taps are contiguous and of the compute dtype.
    """
    tile, dtype, taps = chosen.tile, problem.compute_dtype, problem.taps
    code = program(tile, tuple(taps[a] for a in chosen.axes))
    apart = int(not shared)
    phases = _Phases(
        [_loading(1), *_stages(code, code.analyse)],
        [*_clearing(tile), _loading(PIECES), *_shared_stages(code, code.analyse)],
    )
    kernel = problem.within(taps, dtype, tuple(range(len(taps))), kernel_shape=(1,) * len(taps))
    strides = tuple(dtype.itemsize * math.prod(taps[a + 1 :]) for a in range(len(taps)))
    whole = Cut(tile, chosen.axes, (1,) * len(chosen.axes))
    layout = _layout(kernel, whole, Operands((), dtype, strides, strides), code, phases, {"apart": apart})
    return _jobs(tile, layout, apart, (1 - apart) * len(phases.together), code)


def _jobs(tile: Tile, layout: Array, turns: int, phases: int, code: Program) -> TileJobs:
    """The jobs of a layout; a kernel is not loaded for one that has no tasks."""
    room = 2 * tile.plane + 2 * layouts.LINE
    kernels = (
        loader.kernel(name) if tasks else 0 for name, tasks in (("overlap_tiles", turns), ("overlap_phases", phases))
    )
    turn_kernel, phase_kernel = kernels
    return TileJobs(Job(turn_kernel, layout, room, turns), Job(phase_kernel, layout, room, phases), code)


def _layout(
    problem: Problem, chosen: Cut, operands: Operands, code: Program, phases: _Phases, further: dict[str, int]
) -> Array:
    """The layout of tiles, with some `further` fields of its header."""
    tables = Tables(layouts.TILES)
    grid = grid_of(axes_of(problem, operands), chosen)
    header = {
        "program": code.code.ctypes.data,
        "alone": len(phases.alone),
        "phases": len(phases.together),
        "phase": tables.put([*phases.alone, *phases.together]),
    }
    return tables.build(fields_of(problem, chosen, grid, operands.dtype, tables) | header | further)


def fields_of(problem: Problem, chosen: Cut, grid: Grid, dtype: np.dtype[Any], tables: Tables) -> dict[str, int]:
    """Fields that say how tiles are loaded from an array of this dtype, and where their outputs lie."""
    tile, is_complex = chosen.tile, problem.compute_dtype.kind == "c"
    steps = dict(zip(chosen.axes[:-1], tile.steps, strict=False))
    extents = _extents(chosen)
    part_source = source_of(dtype).lower()  # of one part of a complex number
    planes = [tables.put(_reading(problem, tile, grid, extents, part_source, part)) for part in range(1 + is_complex)]
    fields = {
        "outer": len(grid.outer),
        "counts": tables.put(grid.counts),
        "ends": tables.put([tables.put(end) for end in grid.ends]),
        "extents": tables.put([extents.get(axis.name, 1) for axis in grid.outer] + [0]),
        "steps": tables.put([steps.get(axis.name, 0) for axis in grid.outer]),
        "strides": tables.put([axis.out_stride for axis in grid.outer]),
        "stride": grid.row.out_stride,
        "first": planes[0],
        "second": planes[-1] if not is_complex or dtype.kind == "c" else 0,
        "parts": dtype.itemsize // 2 if is_complex else 0,
        "pack": loader.kernel("pack", part_source, tile.dtype),
        "factor": tables.put(_bits(1 / math.prod(tile.lengths), tile.dtype)),
    }
    return fields | _tile_fields(tile, math.prod(grid.counts), is_complex)


def _tile_fields(tile: Tile, count: int, is_complex: bool) -> dict[str, int]:
    """Fields that say how a tile lies in memory, and how many tiles there are."""
    return {
        "tiles": count,
        "together": 1 if is_complex else 2,
        "chunk": tile.chunk,
        "chunks": tile.rows if len(tile.lengths) == 1 else 1,
        "pitch": tile.pitch,
        "plane": tile.plane,
        "clear": 2 * tile.plane if len(tile.lengths) > 2 else 0,
    }


def ends_of(outputs: int, count: int) -> Array:
    """Where the outputs of each of `count` tiles end along an axis, after where those of the first begin."""
    return np.arange(count + 1) * outputs // count


def grid_of(axes: list[Axis], chosen: Cut) -> Grid:
    """The axes in the order in which tiles take them, and how they are cut."""
    loops = [axis for axis in axes if axis.name not in chosen.axes]
    *outer, row = [*loops, *(axis for axis in axes if axis.name in chosen.axes)]
    counts = [*(axis.outputs for axis in loops), *chosen.counts]
    if not outer:
        outer, counts = [SINGLE], [1, *counts]
    ends = [ends_of(axis.outputs, count) for axis, count in zip((*outer, row), counts, strict=True)]
    return Grid(outer, row, counts, ends)


def _extents(chosen: Cut) -> dict[int, int]:
    """Rows in memory of a tile along each transformed axis but the last."""
    extents = dict(zip(chosen.axes[:-1], chosen.tile.lengths, strict=False))
    if len(chosen.axes) > 1:
        extents[chosen.axes[-2]] = chosen.tile.height
    return extents


def _clearing(tile: Tile) -> list[Phase]:
    """The phase in which workers clear a tile that they share, if it must be clear; other tiles are cleared once."""
    return [[layouts.CLEAR, PIECES, 1, 0, 0, PIECES]] if len(tile.lengths) > 2 else []


def _loading(pieces: int) -> Phase:
    """The phase in which both planes of a tile are loaded."""
    return [layouts.LOAD, 2 * pieces, 2, 0, 0, pieces]


def _storing(pieces: int) -> Phase:
    """The phase in which both planes are stored."""
    return [layouts.STORE, 2 * pieces, 2, 0, 0, pieces]


def _stages(code: Program, stages: Range) -> Iterator[Phase]:
    """The phases of some stages of a program, whose repetitions make all passes while their points are in cache."""
    for at, stage in _records(code, layouts.STAGE, stages):
        yield [layouts.TRANSFORM, stage["count"], 1, at, 0, 0]


def _shared_stages(code: Program, stages: Range) -> Iterator[Phase]:
    """The phases of some stages that workers share, section by section where a stage has too few repetitions."""
    for at, stage in _records(code, layouts.STAGE, stages):
        if stage["count"] >= PIECES:
            yield [layouts.TRANSFORM, stage["count"], 1, at, 0, 0]
            continue
        for place, section in _records(code, layouts.SECTION, Range(stage["first"], stage["last"])):
            tasks = stage["count"] * section["count"]
            yield [layouts.TRANSFORM, tasks, section["count"], at, place, 0]


def _records(code: Program, fields: tuple[str, ...], records: Range) -> Iterator[tuple[int, dict[str, int]]]:
    """The place of each record of a program in a range, and its fields."""
    numbers = code.code.view(np.int64)
    for at in range(records.first, records.last, 8 * len(fields)):
        yield at, dict(zip(fields, numbers[at // 8 :].tolist(), strict=False))


def stored_name(out: np.dtype[Any]) -> str:
    """Name by which kernels know the dtype of the numbers that outputs are made of."""
    return {"F": "f", "D": "d"}.get(out.char) or kind_of(out)


def _reading(problem: Problem, tile: Tile, grid: Grid, extents: dict[int, int], source: str, part: int) -> Array:
    """The layout by which one plane is packed from numbers of dtype `source`: real part 0, or imaginary part 1.

    Places that no window reaches read as the fill value.
    """
    value = problem.fill_value
    if problem.mode == "valid":
        problem, value = problem._replace(mode="same", boundary="fill"), 0
    tables = Tables(layouts.FIELDS)
    *starts, row_start = [int(end[:-1].max()) for end in grid.ends]  # of the last tile along each axis
    reached = [
        axis._replace(window=1, outputs=start + extents.get(axis.name, 1))
        for axis, start in zip(grid.outer, starts, strict=True)
    ]
    row = grid.row._replace(window=1, outputs=row_start + tile.lengths[-1])
    header = {
        "size": tile.size,
        "outer": len(reached),
        "windows": tables.put([1 for _ in reached]),
        "offsets": tables.put([tables.put(offsets_of(problem, axis)) for axis in reached]),
        "pitch": tile.pitch,
        "fill": tables.put(_bits(value.imag if part else value.real, tile.dtype)),
        **columns_of(View(problem, row, tuple(reached), 1, False, np.dtype(source)), tables),
    }
    return tables.build(header)


def _bits(value: Any, dtype: str) -> Array:
    """A number of this dtype in the memory of one integer."""
    bits = np.zeros(1, np.int64)
    bits.view(dtype)[0] = value
    return bits
