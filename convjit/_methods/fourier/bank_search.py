"""The choice of Fourier tiles for a bank of kernels, and the work that they take.

Each tile of the array is transformed once, and back once for each kernel; in between lie the products of the spectra of
all channels with those of all kernels. Tiles are chosen by fixed costs, the same on every machine, because kernels are
transformed before it is known how often they are used, and no bit of a result may depend on the number of workers.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.fourier.costs import axis_passes
from convjit._methods.fourier.search import Cut, TileProblem, lengths_near, plane_dtype, transformed
from convjit._methods.fourier.tile import Tile, lanes
from convjit._methods.workload import Work
from convjit._problem.bank import Bank
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# Turns, and kernels, whose sums of products are computed together: with 2 by 2, four spectra are loaded for four
# products. With 64 channels and kernels of 15x15 it takes 4.5 instead of 7.0 ms, and 3 by 3 takes 4.8; with one channel
# and kernels of 31x31 all take the same.
TOGETHER = 2

# Bytes of scratch that all workers may have, and one worker.
SCRATCH = 48 << 20
OWN_SCRATCH = 24 << 20

# Bytes of the spectra of a set, for which each kernel's spectra and outputs stay in cache: with two turns a set, 40
# kernels of 31x31 over 512x512 took a fifth longer.
SET_BYTES = 8 << 20

# Lengths that are tried along each axis, by the number of axes: ratios to the kernel's, or to that of a few taps.
TRIED: dict[int, tuple[float, ...]] = {
    1: (1.3, 1.6, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0, 11.0, 16.0, 22.0, 32.0, 64.0),
    2: (1.3, 1.6, 1.9, 2.2, 2.6, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0, 12.0),
    3: (1.4, 1.8, 2.3, 3.0, 4.0, 6.0),
}
FEW_TRIED = (1.4, 2.0)
FEW_TAPS = {1: 8, 2: 8, 3: 5}

# Bytes that a second-level cache does not hold, and those of spectra that one worker's share of the last one does not.
NEAR, FAR = 1 << 20, 1 << 23

# Seconds a unit of work by which tiles are chosen: those of single precision, as only their ratios matter. Fitted to
# 216 tiles of 18 banks, whose times they gave to 10 %. Kernels count half of their 1.6e-9, as some are transformed for
# one call and others for many.
COSTS = {
    "passes": 0.195e-9,
    "points": 0.14e-9,
    "products": 0.115e-9,
    "spectra": 0.076e-9,
    "lines": 17.4e-9,
    "turns": 6.5e-9,
    "kernels": 0.8e-9,
    "near": 0.2e-9,
    "far": 0.12e-9,
}


class BankCut(NamedTuple):
    """How the outputs of a bank are cut, and what is computed together."""

    cut: Cut
    turns: int  # whose spectra lie side by side, and whose sums are computed together
    kernels: int  # whose sums are computed together


class Tiles(NamedTuple):
    """Tiles that a bank may be cut into."""

    lengths: Shape
    counts: Shape  # number of tiles along each axis that is transformed
    turns: int  # whose sums are computed together


class Sizes(NamedTuple):
    """What the work for a bank depends on."""

    groups: int
    channels: int  # of a group
    kernels: int  # of a group
    problem: TileProblem  # of one channel


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
    sizes = sizes_of(bank, lanes)
    problem = sizes.problem
    dims = len(problem.taps)
    ratios, few = TRIED.get(dims, FEW_TRIED), FEW_TAPS.get(dims, 1)
    columns = zip(problem.taps, problem.outputs, problem.units, strict=True)
    along = [lengths_near(k, m, unit, max(k, few), ratios) for k, m, unit in columns]
    *lengths, turns = np.ix_(*(list(tried) for tried in along), range(1, TOGETHER + 1))
    *counts, _ = np.ix_(*(list(tried.values()) for tried in along), [0])
    amounts = _amounts(sizes, lengths, counts, turns)
    seconds = sum(COSTS[unit] * amount for unit, amount in amounts.items())
    times = np.where(_scratch(sizes, lengths, turns) <= OWN_SCRATCH, seconds, np.inf)
    place = np.unravel_index(int(times.argmin()), times.shape)
    if times[place] == np.inf:
        return None
    at = [list(tried.items())[i] for tried, i in zip(along, place[:-1], strict=True)]
    return Tiles(tuple([n for n, _ in at]), tuple([count for _, count in at]), 1 + int(place[-1]))


def sizes_of(bank: Bank, lanes: int) -> Sizes:
    """What the work for a bank depends on, with vectors of `lanes` numbers."""
    return Sizes(bank.groups, bank.channels, bank.kernels, tile_problem(bank, lanes))


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
    sizes = sizes_of(bank, lanes)
    shared = {unit: float(amount) for unit, amount in _amounts(sizes, *tiles).items() if amount}
    tasks = sizes.groups * _pairs(sizes, tiles.counts, tiles.turns) * -(-sizes.kernels // TOGETHER)
    return Work({"calls": 1.0}, shared | {"outputs": float(bank.multiply_adds // bank.terms)}, tasks)


def _amounts(sizes: Sizes, lengths: Sequence[Any], counts: Sequence[Any], turns: Any) -> dict[str, Any]:
    """The work that depends on the tiles, which are numbers, or arrays for many tiles.

    Passes are those for a point, there or back; points are those of tiles that are loaded. Products are those of the
    spectra of a channel and a kernel, for which points of spectra are loaded. Lines are rows that are stored, and
    kernels points of their spectra. Near and far are points for which a second-level cache does not hold the tiles, or
    the last one all spectra of kernels.
    """
    problem, groups, channels, blocks = sizes.problem, sizes.groups, sizes.channels, -(-sizes.kernels // TOGETHER)
    points = float(1) * math.prod(lengths)
    number, kernels = groups * _turns(sizes, counts), groups * sizes.kernels * channels
    loaded, sums = number * channels, number * sizes.kernels
    wanted = [n - k + 1 for n, k in zip(lengths, problem.taps, strict=True)]
    rows, columns = _passes(lengths[-1] // problem.lanes), [_passes(n) for n in lengths[:-1]]
    there = rows + sum(columns)
    # On the way back only those columns are transformed that hold outputs.
    back = rows + sum(column * m / n for column, m, n in zip(columns, wanted[1:], lengths[1:], strict=True))
    frequencies = float(1) * _frequencies(problem, lengths)
    spectrum = 2 * problem.size * frequencies
    pairs = _pairs(sizes, counts, turns)
    sets = np.ceil(pairs * turns * channels * spectrum / SET_BYTES)
    here = spectrum * (channels * (turns + TOGETHER) + turns * TOGETHER)
    return {
        "passes": points * (loaded * there + sums * back),
        "points": points * loaded,
        "products": frequencies * pairs * turns * kernels,
        "lines": sums * problem.together * math.prod(wanted[:-1]),
        "turns": (loaded + sums) * there,
        "kernels": frequencies * kernels,
        "near": points * (loaded + sums) * (here > NEAR),
        "spectra": frequencies * pairs * channels * groups * (turns * blocks + sizes.kernels),
        "far": frequencies * sets * kernels * (spectrum * kernels > FAR),
    }


def _passes(length: Any) -> Any:
    """Passes along an axis of this length for a point, or of each length in an array."""
    if isinstance(length, int):
        return axis_passes(length)
    return np.array([axis_passes(n) for n in length.ravel().tolist()]).reshape(length.shape)


def _frequencies(problem: TileProblem, lengths: Sequence[Any]) -> Any:
    """Points of a spectrum, whose rows come in whole groups, as `Tile` has them."""
    if len(lengths) == 1:
        return lengths[0]
    lanes, rows = problem.lanes, lengths[-2]
    group = np.where(lengths[-1] // lanes % lanes == 0, 1, lanes)
    return math.prod(lengths[:-2]) * lengths[-1] * (-(-rows // group) * group)


def _scratch(sizes: Sizes, lengths: Sequence[Any], turns: Any) -> Any:
    """Roughly the bytes of scratch of a worker: the spectra of a set, and the tiles of sums."""
    sides = sizes.channels + min(TOGETHER, sizes.kernels)
    return 2 * sizes.problem.size * _frequencies(sizes.problem, lengths) * turns * sides


def _turns(sizes: Sizes, counts: Sequence[Any]) -> Any:
    """Number of turns in a group; tiles of different groups are not transformed together."""
    return -(-sizes.problem.arrays * math.prod(counts) // sizes.problem.together)


def _pairs(sizes: Sizes, counts: Sequence[Any], turns: Any) -> Any:
    """How often so many turns are computed together in a group."""
    return -(-_turns(sizes, counts) // turns)


def spectra_bytes(bank: Bank, lanes: int) -> int:
    """Bytes of the spectra of all kernels, in the tiles that take least time."""
    tiles, sizes = best(bank, lanes), sizes_of(bank, lanes)
    kernels = sizes.groups * sizes.channels * -(-sizes.kernels // TOGETHER) * TOGETHER
    return 2 * sizes.problem.size * kernels * int(_frequencies(sizes.problem, tiles.lengths)) if tiles else 0
