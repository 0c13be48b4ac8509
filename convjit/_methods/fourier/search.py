"""The choice of Fourier tiles: those by which a problem takes least time under the costs given.

A large array is best cut into tiles of one volume, whatever its size, whose sides are in proportion to the kernel's.
Where the array is shorter than that along an axis, the tile is as long as it has to be there, and longer along others.
The lengths that are tried lie around these.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from convjit._methods.fourier.costs import TileCosts, axis_passes, costs_of, price, tile_passes
from convjit._methods.fourier.lengths import good_length
from convjit._methods.fourier.tile import Tile, lanes
from convjit._methods.workload import Rates
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# Lengths that are tried along each axis, by the number of axes: ratios of the length in proportion to the kernel, which
# comes first. Over 1,200 problems the tiles found took 1 % longer in the mean than the best of all lengths, and were
# found in a twentieth of the time.
TRIED: dict[int, tuple[float, ...]] = {
    1: (1.0, 0.25, 0.33, 0.42, 0.5, 0.6, 0.7, 0.85, 1.2, 1.4, 1.7, 2.0, 2.5, 3.0, 4.0),
    2: (1.0, 0.25, 0.33, 0.42, 0.5, 0.6, 0.8, 1.3, 1.7, 2.4, 3.4),
    3: (1.0, 0.4, 0.6, 0.8, 1.4, 2.2),
    4: (1.0, 0.6, 1.7),
}
IN_PROPORTION = (1.0,)

# Longest sides of the tiles that are tried for small kernels, by the number of axes.
LONGEST = {1: 1 << 16, 2: 1 << 10, 3: 1 << 7}

# A larger tile is preferred if its time is less than this times that of a smaller one: it takes more memory, and leaves
# more of the last tile along an axis empty.
MUCH_BETTER = 0.97

# The least ratio of a tile's length along an axis to the kernel's.
LEAST_RATIO = 1.3

# A number of tiles that any number of workers can share.
MANY = 1 << 20


class Cut(NamedTuple):
    """How outputs along the sliding axes are cut."""

    tile: Tile
    axes: tuple[int, ...]  # of the kernel, those that are transformed
    counts: Shape  # number of tiles along each of them


class TileProblem(NamedTuple):
    """What the choice of a tile depends on, besides the costs."""

    taps: Shape  # along the axes that are transformed
    outputs: Shape  # along these axes
    arrays: int  # to which the kernel is applied by itself, for each place along all other axes
    together: int  # tiles that are transformed as one: two real ones, or a complex one
    size: int  # bytes of a number
    lanes: int  # numbers in a vector
    strided: bool = False  # whether neighbours along the last of these axes are apart in memory

    @property
    def units(self) -> list[int]:
        """Lengths are multiples of these: along a row of whole vectors, or of blocks of as many as they have lanes."""
        dims = len(self.taps)
        return [self.lanes**2] if dims == 1 else [1] * (dims - 1) + [self.lanes]


class Ideal(NamedTuple):
    """The best tile for a cubic kernel and endless outputs."""

    volume: int
    an_output: float  # points for each
    passes: float  # for a point


def cut(problem: Problem, rates: Rates) -> Cut:
    """Cut a problem into the tiles that take least time, the same for any number of workers."""
    dtype = plane_dtype(problem)
    tiles = tile_problem(problem, lanes(dtype))
    lengths, counts = best_tile(tiles, rates.of(len(tiles.taps)))
    return Cut(Tile(dtype, lengths), transformed(problem.taps), counts)


def plane_dtype(problem: Problem) -> str:
    """Dtype of the planes of a tile, "f" or "d"."""
    return "f" if problem.compute_dtype.char in "fF" else "d"


def transformed(taps: Shape) -> tuple[int, ...]:
    """Axes of the kernel that are transformed: those along which it has more than one tap, or the last."""
    return tuple(a for a, k in enumerate(taps) if k > 1) or (len(taps) - 1,)


def tile_problem(problem: Problem, lanes: int) -> TileProblem:
    """What the choice of a tile for a problem depends on, with vectors of `lanes` numbers."""
    taps, outputs, arrays = problem.taps, problem.outputs, problem.batch
    strided = problem.axes[-1:] != (len(problem.shape) - 1,)
    if 1 in taps:
        axes = transformed(taps)
        strided |= axes[-1] < len(taps) - 1
        for a, m in enumerate(outputs):
            if a not in axes:
                arrays *= m
        taps, outputs = tuple([taps[a] for a in axes]), tuple([outputs[a] for a in axes])
    single = problem.compute_dtype.char in "fF"
    together = 1 if problem.compute_dtype.kind == "c" else 2
    return TileProblem(taps, outputs, arrays, together, 4 if single else 8, lanes, strided)


def ideal_of(tiles: TileProblem, rates: Rates) -> Ideal:
    """The best tile for a kernel of about as many taps, all sides of which are equal, and endless outputs."""
    # A tile that is ideal for one number of taps is as good for similar numbers, which have the same bucket.
    bucket = (math.prod(tiles.taps) ** 2).bit_length()
    return ideal_tile(len(tiles.taps), bucket, tiles.lanes, tiles.size, rates)


@lru_cache(maxsize=1024)
def ideal_tile(dims: int, bucket: int, lanes: int, size: int, rates: Rates) -> Ideal:
    """The best tile for a cubic kernel of about ``2 ** (bucket / 2)`` taps and endless outputs."""
    k, costs = max(1, round(2 ** ((bucket - 0.5) / 2 / dims))), costs_of(rates)
    units = TileProblem((k,) * dims, (), 1, 1, size, lanes).units
    least, ideal, side = math.inf, Ideal(1, 1.0, 1.0), LEAST_RATIO * k + 2
    while side < max(64 * k, LONGEST[min(dims, 3)]):
        lengths = [good_length(-(-math.ceil(side) // unit)) * unit for unit in units]
        volume, passes = math.prod(lengths), tile_passes(lengths, lanes)
        outputs = math.prod([n - k + 1 for n in lengths])
        time = price(costs, volume, MANY, lengths[-1], passes, dims, size) ** (1 / len(costs)) / outputs
        if time < MUCH_BETTER * least:
            least, ideal = time, Ideal(volume, volume / outputs, passes)
        side *= 1.2
    return ideal


def sides_of(tiles: TileProblem, volume: float) -> list[float]:
    """Sides in proportion to the kernel's, of a tile of this volume; none longer than all outputs need."""
    whole: list[float] = [m + k - 1 for m, k in zip(tiles.outputs, tiles.taps, strict=True)]
    sides, free, taps = whole.copy(), list(range(len(whole))), math.prod(tiles.taps)
    while free:
        ratio = max(LEAST_RATIO, (volume / taps) ** (1 / len(free)))
        beyond = [a for a in free if ratio * tiles.taps[a] >= whole[a]]
        if not beyond:
            for a in free:
                sides[a] = ratio * tiles.taps[a]
            break
        for a in beyond:
            free.remove(a)
            volume /= whole[a]
            taps //= tiles.taps[a]
    return sides


def lengths_near(k: int, m: int, unit: int, side: float, ratios: Sequence[float]) -> dict[int, int]:
    """Lengths of tiles along an axis of m outputs and k taps, and the number of tiles for each.

    The lengths are near to the side times these ratios, such that the last tile is as full as the others.
    """
    counts, before = {}, 0
    for ratio in ratios:
        outputs = int(side * ratio) - k + 1
        parts = -(-m // outputs) if outputs > 1 else m
        if parts != before:
            before, reach = parts, -(-m // parts) + k - 1
            length = good_length(-(-reach // unit)) * unit
            counts[length] = -(-m // (length - k + 1))
    return counts


def all_lengths(tiles: TileProblem, volume: float, ratios: Sequence[float]) -> list[dict[int, int]]:
    """What `lengths_near` gives along each axis, for tiles of about this volume."""
    sides = sides_of(tiles, volume)
    return [
        lengths_near(k, m, unit, side, ratios)
        for k, m, unit, side in zip(tiles.taps, tiles.outputs, tiles.units, sides, strict=True)
    ]


@lru_cache(maxsize=1024)
def best_tile(tiles: TileProblem, rates: Rates) -> tuple[Shape, Shape]:
    """The lengths of the tile that takes least time of those tried, and the number of tiles along each axis."""
    ratios = TRIED.get(len(tiles.taps), IN_PROPORTION)
    tried = all_lengths(tiles, ideal_of(tiles, rates).volume, ratios)
    best = _cheapest(tiles, costs_of(rates), tried)
    return best, tuple([counts[n] for counts, n in zip(tried, best, strict=True)])


def _cheapest(tiles: TileProblem, costs: tuple[TileCosts, ...], tried: list[dict[int, int]]) -> Shape:
    """The lengths that take least time of all combinations of those tried along each axis."""
    dims, size, alone = len(tiles.taps), tiles.size, costs[0]
    # Rows of a tile, number of tiles, passes and lengths along all axes but the last.
    outer: list[tuple[int, int, float, Shape]] = [(1, tiles.arrays, 0.0, ())]
    for counts in tried[:-1]:
        outer = [
            (rows * n, number * count, passes + axis_passes(n), (*lengths, n))
            for rows, number, passes, lengths in outer
            for n, count in counts.items()
        ]
    last = [(n, count, axis_passes(n // tiles.lanes)) for n, count in tried[-1].items()]
    best: Shape = ()
    least = bound = math.inf
    for rows, number, outer_passes, lengths in outer:
        for n, count, row_passes in last:
            turns, points = -(-number * count // tiles.together), rows * n
            passes = outer_passes + row_passes
            if points * turns * (passes * alone.passes + alone.points) > bound:
                continue
            product = price(costs, points, turns, n, passes, dims, size)
            if product < least or not best:
                least, best = product, (*lengths, n)
                # With one worker, a tile above this bound takes so much longer that no even sharing makes up for it.
                bound = math.sqrt(costs[-1].workers) * price((alone,), points, turns, n, passes, dims, size)
    return best
