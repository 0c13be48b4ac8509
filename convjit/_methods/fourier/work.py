"""The work of Fourier tiles for a problem, in the units that a profile holds a cost for, and bounds of it.

It is counted for vectors of one size, so that it is the same on every machine; the tiles that are computed may differ
from those that are counted where a machine has other vectors.
"""

import math

from convjit._methods import workload
from convjit._methods.fourier.costs import CACHES, OPERATIONS_A_POINT, new_memory, shared_tiles, tile_bytes, tile_passes
from convjit._methods.fourier.search import (
    IN_PROPORTION,
    MANY,
    TileProblem,
    all_lengths,
    best_tile,
    ideal_of,
    plane_dtype,
    tile_problem,
)
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# Bytes of the vectors of the machine that work is counted for.
VECTOR_BYTES = 64

# The time of a real tile may be below the ideal one's, whose sides are all equal, but not below this part of it.
IDEAL_MARGIN = 0.8


def work(problem: Problem, rates: Rates) -> Work:
    """The work with the tiles that take least time."""
    tiles = _counted(problem)
    return _work(tiles, *best_tile(tiles, rates.of(len(tiles.taps))))


def least_work(problem: Problem, rates: Rates) -> Work:
    """Lower bound of `work`: no borders, and ideal tiles."""
    tiles = _counted(problem)
    ideal = ideal_of(tiles, rates.of(len(tiles.taps)))
    outputs = math.prod(tiles.outputs, start=tiles.arrays)
    points = IDEAL_MARGIN * ideal.an_output * outputs / tiles.together
    return Work({"calls": 1.0}, {"passes": points * ideal.passes, "points": points}, MANY)


def most_work(problem: Problem, rates: Rates) -> Work:
    """Upper bound of `work`: tiles of the ideal volume, without a search for better ones."""
    tiles = _counted(problem)
    ideal = ideal_of(tiles, rates.of(len(tiles.taps)))
    lengths, counts = [], []
    for tried in all_lengths(tiles, ideal.volume, IN_PROPORTION):
        length, count = tried.popitem()
        lengths.append(length)
        counts.append(count)
    return _work(tiles, tuple(lengths), tuple(counts))


def tile_points(problem: Problem, rates: Rates) -> int:
    """Points of the tile that takes least time."""
    tiles = _counted(problem)
    return math.prod(best_tile(tiles, rates.of(len(tiles.taps)))[0])


def _counted(problem: Problem) -> TileProblem:
    """The problem of tiles on the machine that work is counted for."""
    return tile_problem(problem, VECTOR_BYTES // (4 if plane_dtype(problem) == "f" else 8))


def _work(tiles: TileProblem, lengths: Shape, counts: Shape) -> Work:
    """The work with tiles of these lengths, `counts` of them along each axis."""
    points, passes = math.prod(lengths), tile_passes(lengths, tiles.lanes)
    turns = -(-tiles.arrays * math.prod(counts) // tiles.together)
    all_points, total = turns * points, tile_bytes(points, tiles.size)
    once = {"calls": 1.0, "room": new_memory(total), "kernel": points * passes}
    shared = {
        "passes": all_points * passes,
        "points": all_points,
        "lines": all_points / lengths[-1],
        "turns": turns * passes,
    }
    if tiles.strided:
        shared["strided"] = all_points
    for held, unit in CACHES:
        if total > held:
            shared[unit] = len(lengths) * all_points
    tasks = MANY if shared_tiles(lengths) else turns
    return Work(once, shared, tasks if all_points * OPERATIONS_A_POINT >= workload.SHARED_FROM else 1)
