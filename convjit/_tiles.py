"""How a problem is cut into Fourier tiles, and written down as the layout that the overlap-save kernel reads."""

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import _fourier, _geometry, _profile, kernels
from convjit._axes import Axis, View, kind_of, source_of
from convjit._fourier import Tile
from convjit._problem import Array, Problem, Shape
from convjit._program import Program, program

Work = dict[str, float]

# Vectors for which work is counted, whatever the machine; and workers that are as good as any number.
VECTOR_BYTES = 64
MANY = 1 << 20

# Bytes of a tile and the kernel's spectrum beyond which a second-level cache, or all caches, do not hold them.
NEAR_BYTES = 1 << 20
FAR_BYTES = 1 << 24

# Passes of each radix, for a point there and back, in units of one of 4.
PASS_COSTS = {2: 0.8, 3: 1.1, 4: 1.0, 5: 1.6, 8: 1.3}

# What the choice of a tile goes by where the profile holds nothing of it: seconds a unit of work, in single precision.
FIRST_COSTS = {
    "calls": 2e-5,
    "launches": 1e-5,
    "passes": 0.22e-9,
    "points": 1.0e-9,
    "lines": 1e-8,
    "near": 0.3e-9,
    "far": 1e-9,
    "turns": 3e-7,
}

# Ratio of one number of parts, into which outputs are cut along an axis, to the next that is looked at.
PARTS_RATIO = {1: 1.1, 2: 1.15}


class Geometry(NamedTuple):
    """What it takes to run the kernel."""

    kernel: int  # its address
    layout: Array  # int64
    room: int  # bytes of scratch a worker needs
    turns: int
    program: Program  # held, for the layout has its address


class Cut(NamedTuple):
    """How outputs along the axes that slide are cut."""

    tile: Tile
    axes: tuple[int, ...]  # of the kernel, those that are transformed
    counts: Shape  # number of tiles along each of them


def kind(problem: Problem) -> str:
    """Dtype of the tiles' planes."""
    return {"f": "f", "F": "f"}.get(problem.compute_dtype.char, "d")


def cut(problem: Problem) -> Cut:
    """Cut a problem into the tiles that take least time, the same for any number of workers."""
    return _cut_for(problem, _fourier.lanes(kind(problem)))


def work(problem: Problem) -> Work:
    """What has to be done, in the units that the profile holds a cost for, on a machine with vectors of 64 bytes."""
    lanes = VECTOR_BYTES // np.dtype(kind(problem)).itemsize
    chosen = _cut_for(problem, lanes)
    lengths = [np.array([length]) for length in chosen.tile.lengths]
    batch, together = _around(problem.taps, problem.outputs, problem.batch, problem.compute_dtype.kind == "c")
    taps, outputs = ([lengths[a] for a in chosen.axes] for lengths in (problem.taps, problem.outputs))
    found = _work(lengths, taps, outputs, batch, together, chosen.tile.kind, lanes, problem.workers)
    return {name: float(np.max(amount)) for name, amount in found.items()}


def _cut_for(problem: Problem, lanes: int) -> Cut:
    return _cut(problem.taps, problem.outputs, problem.batch, problem.compute_dtype.kind == "c", kind(problem), lanes,
                problem.dtype_class, _profile.in_force())  # fmt: skip


def stages(problem: Problem, chosen: Cut) -> Program:
    """The program of a problem's tiles."""
    return program(chosen.tile, tuple(problem.taps[a] for a in chosen.axes))


def regions(problem: Problem, chosen: Cut) -> Iterator[list[tuple[int, int]]]:
    """Outputs of each tile, as start and stop along each axis over which the kernel slides."""
    pieces = dict(zip(chosen.axes, chosen.counts, strict=True))
    ends = [np.arange(n + 1) * m // n for m, n in ((m, pieces.get(a, 1)) for a, m in enumerate(problem.outputs))]
    for place in np.ndindex(*(end.size - 1 for end in ends)):
        yield [(int(end[p]), int(end[p + 1])) for end, p in zip(ends, place, strict=True)]


def _around(taps: Shape, outputs: Shape, batch: int, paired: bool) -> tuple[int, int]:
    """How many arrays there are apart from the axes that are transformed; and how many tiles travel together."""
    axes = _transformed(taps)
    rest = math.prod(m for a, m in enumerate(outputs) if a not in axes)
    return batch * rest, 1 if paired else 2


def _transformed(taps: Shape) -> tuple[int, ...]:
    return tuple(a for a, k in enumerate(taps) if k > 1) or (len(taps) - 1,)


@lru_cache(maxsize=1024)
def _cut(
    taps: Shape,
    outputs: Shape,
    batch: int,
    paired: bool,
    kind: str,
    lanes: int,
    dtype_class: str,
    profile: _profile.Profile,
) -> Cut:
    axes = _transformed(taps)
    ks, ms = [taps[a] for a in axes], [outputs[a] for a in axes]
    around, together = _around(taps, outputs, batch, paired)
    found = [_lengths(k, m, _unit(lanes, a, len(axes)), len(axes)) for a, (k, m) in enumerate(zip(ks, ms, strict=True))]
    lengths = list(np.ix_(*found))
    by_workers = profile.costs[dtype_class][str(min(_profile.MAX_NDIM, len(axes)))]
    times = []
    for workers in sorted({1, *map(int, by_workers)}):
        costs = by_workers.get(str(workers), {}).get("overlap_save", FIRST_COSTS)
        amounts = _work(lengths, ks, ms, around, together, kind, lanes, workers)
        times.append(sum(costs.get(name, 0.0) * amount for name, amount in amounts.items()))
    total = math.prod((time + 1e-9) / (time.min() + 1e-9) for time in times)  # a cost may be nothing
    best = np.unravel_index(int(np.argmin(total)), total.shape)
    chosen = tuple(int(lengths_[i]) for lengths_, i in zip(found, best, strict=True))
    counts = tuple(-(-m // (n - k + 1)) for n, k, m in zip(chosen, ks, ms, strict=True))
    return Cut(Tile(kind, chosen), axes, counts)


def _unit(lanes: int, axis: int, dims: int) -> int:
    """What lengths along an axis must be a multiple of: whole vectors along a row, or blocks of them."""
    return lanes**2 if dims == 1 else lanes if axis == dims - 1 else 1


@lru_cache(maxsize=1024)
def _lengths(taps: int, outputs: int, unit: int, dims: int) -> Array:
    """Lengths to choose from along an axis: those that leave least over where the outputs are cut into so many parts.

    No part is so short that nearly all of a tile would overlap the next.
    """
    ratio = PARTS_RATIO.get(dims, 1.3)
    parts = {1}
    while outputs / max(parts) > max(1, (taps - 1) / 4, unit / 4):
        parts.add(math.ceil(max(parts) * ratio + 1e-9) if max(parts) * (ratio - 1) >= 1 else max(parts) + 1)
    reach = {-(-(-(-outputs // count) + taps - 1) // unit) for count in parts}
    return np.array(sorted({_fourier.good_length(max(1, n)) for n in reach})) * unit


def _work(
    lengths: list[Array],
    taps: list[Any],
    outputs: list[Any],
    batch: int,
    together: int,
    kind: str,
    lanes: int,
    workers: int,
) -> dict[str, Any]:
    """The work for tiles of these lengths, which may be arrays of them."""
    dims = len(lengths)
    points: Any = math.prod(lengths)
    tiles: Any = batch
    for n, k, m in zip(lengths, taps, outputs, strict=True):
        tiles = tiles * -(-m // (n - k + 1))
    turns = -(-tiles // together)
    each = -(-turns // np.minimum(min(workers, MANY), turns))
    transforms = each + 0.5  # the kernel is transformed there only
    passes = sum(_passes(n if a < dims - 1 else n // lanes) for a, n in enumerate(lengths))
    lines = points / lengths[-1]
    bytes_ = 4 * points * (4 if kind == "f" else 8)
    return {
        "calls": 1.0,
        "launches": np.minimum(min(workers, MANY), turns) > 1,
        "passes": transforms * points * passes,
        "points": transforms * points,
        "lines": each * lines,
        "turns": each * passes,
        "near": transforms * points * dims * (bytes_ > NEAR_BYTES),
        "far": transforms * points * dims * (bytes_ > FAR_BYTES),
        "room": bytes_,  # new memory is slow to touch
    }


def _passes(lengths: Array) -> Array:
    """What the passes of each length take a point."""
    return np.array([_pass(n) for n in lengths.ravel().tolist()]).reshape(lengths.shape)


@cache
def _pass(length: int) -> float:
    return sum(PASS_COSTS[radix] for radix in _fourier.radices(length))


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
