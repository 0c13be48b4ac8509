"""The choice of Fourier tiles for a bank of kernels, and the work that they take.

Each tile of the array is transformed once, and back once for each kernel; in between lie the products of the spectra of
all channels with those of all kernels. Tiles are chosen by fixed costs, the same on every machine, because kernels are
transformed before it is known how often they are used, and no bit of a result may depend on the number of workers.
"""

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from convjit._methods.fourier.costs import CACHES, tile_passes
from convjit._methods.fourier.search import Cut, TileProblem, lengths_near, plane_dtype, transformed
from convjit._methods.fourier.tile import Tile, lanes
from convjit._methods.workload import Work
from convjit._problem.bank import Bank
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# Turns of a set, and kernels of a block, whose sums of products are computed together: with 2 by 2, four spectra are
# loaded for four products. With 64 channels and kernels of 15x15 it takes 4.5 instead of 7.0 ms, 3 by 3 takes 4.8; with
# one channel and 31x31 all take the same.
TOGETHER = 2

# Bytes of scratch that all workers may have, and one worker.
SCRATCH = 48 << 20
OWN_SCRATCH = 24 << 20

# Lengths that are tried along each axis, by the number of axes: ratios to the kernel's, or to that of SHORTEST taps.
TRIED: dict[int, tuple[float, ...]] = {
    1: (1.3, 1.6, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0, 11.0, 16.0, 22.0, 32.0, 64.0),
    2: (1.3, 1.6, 1.9, 2.2, 2.6, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0, 12.0),
    3: (1.4, 1.8, 2.3, 3.0, 4.0, 6.0),
    4: (1.5, 2.2, 4.0),
}
FEW_TRIED = (1.6, 3.0)
SHORTEST = 8

# Seconds a unit of work, in single precision, by which tiles are chosen.
COSTS = {
    "passes": 0.15e-9,
    "points": 0.9e-9,
    "products": 0.06e-9,
    "lines": 2e-8,
    "kernels": 1e-9,
    "near": 0.1e-9,
    "far": 0.2e-9,
    "beyond": 0.4e-9,
}


class BankCut(NamedTuple):
    """How the outputs of a bank are cut, and what is computed together."""

    cut: Cut
    turns: int  # of a set, whose spectra are kept while all kernels are applied to them
    kernels: int  # whose sums are computed together


class Tiles(NamedTuple):
    """Tiles that a bank may be cut into."""

    lengths: Shape
    counts: Shape  # number of tiles along each axis that is transformed
    turns: int  # of a set


def dense_outputs(bank: Bank) -> Shape:
    """Outputs along each sliding axis, together with those between them that a stride leaves out."""
    return tuple([(m - 1) * s + 1 for m, s in zip(bank.outputs, bank.strides, strict=True)])


@lru_cache(maxsize=256)
def stated(bank: Bank) -> Problem:
    """A problem that has the boundary and the dtypes of a bank, over one channel (*batch, *lengths)."""
    shape = (*bank.batch_shape, *bank.lengths)
    axes = tuple(range(len(bank.batch_shape), len(shape)))
    mode = "same" if bank.padded else "valid"
    dtypes = bank.dtype, bank.compute_dtype
    return Problem(shape, bank.span, *dtypes, mode, bank.boundary, bank.fill_value, axes, bank.workers, correlate=True)


def cut(bank: Bank) -> BankCut | None:
    """Cut a bank into tiles for the vectors of this CPU; None if all take too much scratch."""
    dtype = plane_dtype(stated(bank))
    found = best(bank, lanes(dtype))
    if found is None:
        return None
    tile = Cut(Tile(dtype, found.lengths), transformed(bank.span), found.counts)
    return BankCut(tile, found.turns, min(TOGETHER, bank.kernels))


@lru_cache(maxsize=1024)
def best(bank: Bank, lanes: int) -> Tiles | None:
    """The tiles that take least time of those tried; None if all take too much scratch."""
    return min(_tried(bank, lanes), key=lambda tiles: seconds(amounts(bank, lanes, tiles)), default=None)


def _tried(bank: Bank, lanes: int) -> Iterator[Tiles]:
    """Tiles that are tried, whose scratch is not too large."""
    tiles = tile_problem(bank, lanes)
    ratios = TRIED.get(len(tiles.taps), FEW_TRIED)
    columns = zip(tiles.taps, tiles.outputs, tiles.units, strict=True)
    along = [lengths_near(k, m, unit, max(k, SHORTEST), ratios).items() for k, m, unit in columns]
    for pairs in product(*along):
        lengths, counts = tuple([n for n, _ in pairs]), tuple([count for _, count in pairs])
        spectrum = 2 * tiles.size * math.prod(lengths)
        for turns in range(1, TOGETHER + 1):
            room = turns * spectrum * (bank.channels + min(TOGETHER, bank.kernels))
            if room <= OWN_SCRATCH:
                yield Tiles(lengths, counts, turns)


def tile_problem(bank: Bank, lanes: int) -> TileProblem:
    """What the choice of a tile depends on, with vectors of `lanes` numbers."""
    outputs, axes = dense_outputs(bank), transformed(bank.span)
    loops = math.prod(m for a, m in enumerate(outputs) if a not in axes)
    taps, along = (tuple([lengths[a] for a in axes]) for lengths in (bank.span, outputs))
    together = 1 if bank.compute_dtype.kind == "c" else 2
    size = 4 if bank.compute_dtype.char in "fF" else 8
    return TileProblem(taps, along, bank.batch * loops, together, size, lanes)


def work(bank: Bank, lanes: int) -> Work:
    """The work with the tiles that take least time, with vectors of `lanes` numbers."""
    tiles = best(bank, lanes)
    if tiles is None:  # a bank that is refused
        return Work({"calls": 1.0}, {}, 1)
    shared = amounts(bank, lanes, tiles)
    blocks = -(-bank.kernels // TOGETHER)
    return Work({"calls": 1.0}, shared, _sets(bank, tiles) * blocks)


def amounts(bank: Bank, lanes: int, tiles: Tiles) -> dict[str, float]:
    """The work with these tiles.

    A point is one of a tile that is transformed there or back; a product is one of the spectra of a channel and a
    kernel.
    """
    problem = tile_problem(bank, lanes)
    points, passes = math.prod(tiles.lengths), tile_passes(tiles.lengths, lanes)
    sets, turns = _sets(bank, tiles), _turns(bank, tiles)
    sides, pairs = bank.channels + bank.kernels, bank.channels * bank.kernels
    transforms = turns * points * sides
    found = {
        "passes": transforms * passes,
        "points": transforms,
        "products": sets * tiles.turns * points * pairs,
        "lines": transforms / tiles.lengths[-1],
        "kernels": bank.groups * pairs * points * passes,
    }
    held = 2 * problem.size * points * (pairs + tiles.turns * sides)
    for most, unit in CACHES:
        if held > most:
            found[unit] = sets * points * pairs
    return found


def _turns(bank: Bank, tiles: Tiles) -> int:
    """Number of turns in all groups; tiles of different groups are not transformed together."""
    problem = tile_problem(bank, 1)
    return bank.groups * -(-problem.arrays * math.prod(tiles.counts) // problem.together)


def _sets(bank: Bank, tiles: Tiles) -> int:
    """Number of sets of turns in all groups."""
    return bank.groups * -(-_turns(bank, tiles) // bank.groups // tiles.turns)


def spectra_points(bank: Bank, tiles: Tiles) -> int:
    """Points of the spectra of all kernels."""
    return bank.groups * bank.kernels * bank.channels * math.prod(tiles.lengths)


def seconds(work: dict[str, float]) -> float:
    """Seconds that this work takes at the fixed costs."""
    return sum(COSTS[unit] * amount for unit, amount in work.items())
