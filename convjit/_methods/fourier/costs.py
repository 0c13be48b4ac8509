"""What a Fourier tile takes: its passes and memory in units of work, and the time of all tiles under given costs."""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from convjit._methods.fourier.lengths import radices
from convjit._methods.workload import Rates
from convjit._runtime import memory

# Passes of each radix, for a point forward and back, in units of one of radix 4.
PASS_COSTS = {2: 0.8, 3: 1.1, 4: 1.0, 5: 1.6, 8: 1.3}

# Bytes of a tile and the kernel's spectrum beyond which a second-level cache, one worker's share of the last-level
# cache, or all of that do not hold them; and the unit of what passes along an axis then take in addition.
CACHES = ((1 << 20, "near"), (1 << 23, "far"), (1 << 25, "beyond"))

# Costs by which a tile is chosen where the profile has none: seconds a unit of work, in single precision.
FIRST_COSTS = {
    "calls": 2e-5,
    "kernel": 0.2e-9,
    "passes": 0.22e-9,
    "points": 1.0e-9,
    "lines": 1e-8,
    "near": 0.3e-9,
    "far": 1e-9,
    "beyond": 1e-9,
    "turns": 3e-7,
}

# Workers that are left without a tile of their own share one, if it has at least SHARED_POINTS points: in a dozen
# phases, whose starts take some 50 us.
SHARED_POINTS = 1 << 16

# Multiply-adds for a point of a tile, forward and back: at least as many as there are, whatever its length, and however
# much tiles overlap.
OPERATIONS_A_POINT = 64


class TileCosts(NamedTuple):
    """Seconds a unit of work with one of the calibrated numbers of workers."""

    workers: int
    calls: float
    launches: float
    room: float
    kernel: float
    passes: float
    points: float
    lines: float
    turns: float
    spills: tuple[tuple[int, float], ...]  # for each of CACHES its bytes and cost


@lru_cache(maxsize=256)
def costs_of(rates: Rates) -> tuple[TileCosts, ...]:
    """Costs of Fourier tiles with each calibrated number of workers."""
    units = ("calls", "launches", "room", "kernel", "passes", "points", "lines", "turns")
    costs = []
    for workers, by_method in zip(rates.counts, rates.costs, strict=True):
        known = by_method.get("overlap_save", FIRST_COSTS)
        spills = tuple([(size, known.get(unit, 0.0)) for size, unit in CACHES])
        costs.append(TileCosts(workers=workers, spills=spills, **{unit: known.get(unit, 0.0) for unit in units}))
    return tuple(costs)


def shared_tiles(lengths: Sequence[int]) -> bool:
    """Whether workers may share a tile of these lengths."""
    return math.prod(lengths) >= SHARED_POINTS


def tile_passes(lengths: Sequence[int], lanes: int) -> float:
    """Passes along all axes, for a point; those along the last axis are over vectors of `lanes` numbers."""
    return sum(map(axis_passes, lengths[:-1])) + axis_passes(lengths[-1] // lanes)


@cache
def axis_passes(length: int) -> float:
    """Passes along an axis of this length, for a point."""
    return sum(PASS_COSTS[radix] for radix in radices(length))


def tile_bytes(points: int, size: int) -> int:
    """Bytes of a tile of two planes and of the kernel's spectrum, of numbers of `size` bytes."""
    return 4 * size * points


def new_memory(total: int) -> int:
    """Bytes of memory that a call gets anew, of the `total` of `tile_bytes`, half of which is the spectrum.

    The scratch of the tile is kept from the call before if it is small enough, else each call gets it anew.
    """
    return total // 2 if total // 2 <= memory.SPARE_BYTES else 3 * total // 2


def price(
    costs: tuple[TileCosts, ...], points: int, turns: int, row: int, passes: float, dims: int, size: int
) -> float:
    """Product of the seconds that a problem takes with each number of workers.

    The tile for which the product is least is nearly the best one with any number of workers. `turns` tiles are
    transformed; each has `points` points of `size` bytes a number, in rows of `row` points, and takes `passes` passes a
    point along `dims` axes.
    """
    total, product, alone = tile_bytes(points, size), 1.0, math.inf
    room, shared = new_memory(total), points >= SHARED_POINTS
    for cost in costs:
        a_point = passes * cost.passes + cost.points
        for held, more in cost.spills:
            if total > held:
                a_point += dims * more
        own_turns = turns / cost.workers if shared else -(-turns // cost.workers)
        all_turns = own_turns * (points * (a_point + cost.lines / row) + passes * cost.turns)
        time = 1e-9 + cost.calls + cost.room * room + cost.kernel * points * passes + all_turns
        if cost.workers == 1:
            alone = time
        product *= min(alone, time + cost.launches)
    return product
