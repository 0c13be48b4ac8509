"""How outputs are cut into Fourier tiles: into those that take least time under the costs given.

A large array is best cut into tiles of one volume, whatever its size, whose sides are to each other as the kernel's.
Where the array is shorter than that along an axis, the tile is as long as it has to be there, and longer along others.
The lengths that are tried lie around these.
"""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from convjit._methods import workload
from convjit._methods.fourier import lengths as fourier_lengths
from convjit._methods.fourier import tile as _tile
from convjit._methods.fourier.tile import Tile
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime import memory
from convjit._runtime.types import Shape

# Vectors for which work is counted, whatever the machine.
VECTOR_BYTES = 64

# Bytes of a tile and the kernel's spectrum beyond which a second-level cache, one worker's share of the last one, or
# all of it do not hold them; and what more passes along an axis take then.
CACHES = ((1 << 20, "near"), (1 << 23, "far"), (1 << 25, "beyond"))

# Passes of each radix, for a point there and back, in units of one of 4.
PASS_COSTS = {2: 0.8, 3: 1.1, 4: 1.0, 5: 1.6, 8: 1.3}

# What a tile is chosen by where the profile holds nothing of it: seconds a unit of work, in single precision.
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
UNITS = (
    "calls",
    "launches",
    "room",
    "kernel",
    "passes",
    "points",
    "strided",
    "near",
    "far",
    "beyond",
    "lines",
    "turns",
)

# Lengths that are tried along each of so many axes, as ratios of that which suits; it comes first. Over 1,200 problems
# the tiles found took 1 % longer in the mean than the best of all lengths, in a twentieth of the time.
TRIED: dict[int, tuple[float, ...]] = {
    1: (1.0, 0.25, 0.33, 0.42, 0.5, 0.6, 0.7, 0.85, 1.2, 1.4, 1.7, 2.0, 2.5, 3.0, 4.0),
    2: (1.0, 0.25, 0.33, 0.42, 0.5, 0.6, 0.8, 1.3, 1.7, 2.4, 3.4),
    3: (1.0, 0.4, 0.6, 0.8, 1.4, 2.2),
    4: (1.0, 0.6, 1.7),
}
SUITABLE = (1.0,)

# Sides of tiles that are looked at for small kernels.
LONGEST = {1: 1 << 16, 2: 1 << 10, 3: 1 << 7}

# What a larger tile's time has to be to be preferred: it takes more memory, and is left with more at the ends.
MUCH_BETTER = 0.97

# Points of a tile from which workers that are left without one of their own share it: in a dozen phases, whose starts
# take some 50 us.
SHARED_POINTS = 1 << 16

# Workers for an array that has tiles for any number of them.
MANY = 1 << 20

# Multiply-adds a point of a tile, there and back, whatever its length.
A_POINT = 64

# How far below the ideal a real tile's time might lie, whose sides are not to each other as a cube's.
IDEAL_MARGIN = 0.8

Costs = tuple[tuple[float, ...], ...]  # by calibrated number of workers: that number, and the costs of UNITS


class Cut(NamedTuple):
    """How outputs along the axes that slide are cut."""

    tile: Tile
    axes: tuple[int, ...]  # of the kernel, those that are transformed
    counts: Shape  # number of tiles along each of them


class _Asked(NamedTuple):
    """What a cut depends on, besides the costs."""

    taps: Shape  # along the axes that are transformed
    outputs: Shape
    around: int  # arrays apart from these axes
    together: int  # tiles that travel as one
    size: int  # bytes of a number
    lanes: int  # numbers in a vector
    strided: bool = False  # whether neighbours along the last of these axes are apart in memory

    @property
    def units(self) -> list[int]:
        """What lengths must be multiples of: along a row whole vectors, or blocks of as many as they have lanes."""
        dims = len(self.taps)
        return [self.lanes**2] if dims == 1 else [1] * (dims - 1) + [self.lanes]


def kind(problem: Problem) -> str:
    """Dtype of the tiles' planes."""
    return "f" if problem.compute_dtype.char in "fF" else "d"


def cut(problem: Problem, rates: Rates) -> Cut:
    """Cut a problem into the tiles that take least time, the same for any number of workers."""
    asked = _asked(problem, _tile.lanes(kind(problem)))
    lengths, counts = _search(asked, rates.of(len(asked.taps)))
    return Cut(Tile(kind(problem), lengths), transformed(problem.taps), counts)


def points(problem: Problem, rates: Rates) -> int:
    """Points of a tile, likewise."""
    asked = _counted(problem)
    return math.prod(_search(asked, rates.of(len(asked.taps)))[0])


def shared_tiles(lengths: Shape) -> bool:
    """Whether workers may share a tile of these lengths."""
    return math.prod(lengths) >= SHARED_POINTS


def work(problem: Problem, rates: Rates) -> Work:
    """What has to be done, in the units that the profile holds a cost for, on a machine with vectors of 64 bytes."""
    asked = _counted(problem)
    return _work(asked, *_search(asked, rates.of(len(asked.taps))))


def least_work(problem: Problem, rates: Rates) -> Work:
    """Less than has to be done: as if there were no ends, and every tile were ideal."""
    asked = _counted(problem)
    ideal = _ideal(len(asked.taps), _bucket(asked.taps), asked.lanes, asked.size, rates.of(len(asked.taps)))
    outputs = asked.around
    for m in asked.outputs:
        outputs *= m
    done = IDEAL_MARGIN * ideal.an_output * outputs / asked.together
    return Work({"calls": 1.0}, {"passes": done * ideal.passes, "points": done}, MANY)


def most_work(problem: Problem, rates: Rates) -> Work:
    """More than has to be done: in tiles that are not looked for."""
    asked = _counted(problem)
    ideal = _ideal(len(asked.taps), _bucket(asked.taps), asked.lanes, asked.size, rates.of(len(asked.taps)))
    chosen, counts = [], []
    for k, m, unit, side in zip(asked.taps, asked.outputs, asked.units, _sides(asked, ideal.volume), strict=True):
        length, count = _lengths(k, m, unit, side, SUITABLE).popitem()
        chosen.append(length)
        counts.append(count)
    return _work(asked, tuple(chosen), tuple(counts))


def transformed(taps: Shape) -> tuple[int, ...]:
    """Axes of the kernel that are transformed: those along which it has more than one tap, or the last."""
    return tuple(a for a, k in enumerate(taps) if k > 1) or (len(taps) - 1,)


def _counted(problem: Problem) -> _Asked:
    return _asked(problem, VECTOR_BYTES // (4 if kind(problem) == "f" else 8))


def _asked(problem: Problem, lanes: int) -> _Asked:
    taps, outputs, around = problem.taps, problem.outputs, problem.batch
    strided = problem.axes[-1:] != (len(problem.shape) - 1,)
    if 1 in taps:
        axes = transformed(taps)
        strided |= axes[-1] < len(taps) - 1
        for a, m in enumerate(outputs):
            if a not in axes:
                around *= m
        taps, outputs = tuple([taps[a] for a in axes]), tuple([outputs[a] for a in axes])
    single = problem.compute_dtype.char in "fF"
    together = 1 if problem.compute_dtype.kind == "c" else 2
    return _Asked(taps, outputs, around, together, 4 if single else 8, lanes, strided)


@lru_cache(maxsize=256)
def _costs(rates: Rates) -> Costs:
    found = [costs.get("overlap_save", FIRST_COSTS) for costs in rates.costs]
    return tuple(
        (count, *(costs.get(unit, 0.0) for unit in UNITS)) for count, costs in zip(rates.counts, found, strict=True)
    )


def _work(asked: _Asked, lengths: Shape, counts: Shape) -> Work:
    points, passes = math.prod(lengths), _passes(lengths, asked.lanes)
    turns = -(-asked.around * math.prod(counts) // asked.together)
    done, dims, bytes_ = turns * points, len(lengths), 4 * asked.size * points
    once = {"calls": 1.0, "room": _room(bytes_), "kernel": points * passes}
    shared = {"passes": done * passes, "points": done, "lines": done / lengths[-1], "turns": turns * passes}
    if asked.strided:
        shared["strided"] = done
    for held, unit in CACHES:
        if bytes_ > held:
            shared[unit] = dims * done
    tasks = MANY if shared_tiles(lengths) else turns
    return Work(once, shared, tasks if done * A_POINT >= workload.SHARED_FROM else 1)


def _passes(lengths: Sequence[int], lanes: int) -> float:
    """What the passes along all axes take a point."""
    return sum(map(_pass, lengths[:-1])) + _pass(lengths[-1] // lanes)


def _room(bytes_: int) -> int:
    """Bytes of new memory, half of which is the spectrum; a tile has that of the call before, or new one each time."""
    return bytes_ // 2 if bytes_ // 2 <= memory.SPARE_BYTES else 3 * bytes_ // 2


@cache
def _pass(length: int) -> float:
    return sum(PASS_COSTS[radix] for radix in fourier_lengths.radices(length))


def _bucket(taps: Shape) -> int:
    """Number of taps, coarsely: what is ideal for one number is as good for another that is near."""
    return (math.prod(taps) ** 2).bit_length()


class _Ideal(NamedTuple):
    """The best tile for a cubic kernel and endless outputs."""

    volume: int
    an_output: float  # points for each
    passes: float  # what they take a point


@lru_cache(maxsize=1024)
def _ideal(dims: int, bucket: int, lanes: int, size: int, rates: Rates) -> _Ideal:
    k, costs = max(1, round(2 ** ((bucket - 0.5) / 2 / dims))), _costs(rates)
    units = _Asked((k,) * dims, (), 1, 1, size, lanes).units
    best, found, side = math.inf, _Ideal(1, 1.0, 1.0), 1.3 * k + 2
    while side < max(64 * k, LONGEST[min(dims, 3)]):
        lengths = [_whole(math.ceil(side), unit) for unit in units]
        volume, passes = math.prod(lengths), _passes(lengths, lanes)
        outputs = math.prod([n - k + 1 for n in lengths])
        time = _price(costs, volume, MANY, lengths[-1], passes, dims, size) ** (1 / len(costs)) / outputs
        if time < MUCH_BETTER * best:
            best, found = time, _Ideal(volume, volume / outputs, passes)
        side *= 1.2
    return found


def _whole(length: int, unit: int) -> int:
    """Shortest length that can be transformed and that vectors fill."""
    return fourier_lengths.good_length(-(-length // unit)) * unit


def _price(costs: Costs, points: int, turns: int, row: int, passes: float, dims: int, size: int) -> float:
    """Product of the times with each number of workers: the tile that makes it least is nowhere far from the best."""
    bytes_, product, alone = 4 * size * points, 1.0, math.inf
    for workers, calls, launches, room, kernel, pass_, point, _, near, far, beyond, line, turn in costs:
        a_point = passes * pass_ + point
        for (held, _), more in zip(CACHES, (near, far, beyond), strict=True):
            if bytes_ > held:
                a_point += dims * more
        even = turns / workers if points >= SHARED_POINTS else -(-turns // int(workers))
        each = even * (points * (a_point + line / row) + passes * turn)
        time = 1e-9 + calls + room * _room(bytes_) + kernel * points * passes + each
        if workers == 1:
            alone = time
        product *= min(alone, time + launches)
    return product


def _sides(asked: _Asked, volume: float) -> list[float]:
    """Lengths in proportion to the kernel's, of a tile of so many points; none longer than what is asked."""
    whole: list[float] = [m + k - 1 for m, k in zip(asked.outputs, asked.taps, strict=True)]
    sides, free, taps = whole.copy(), list(range(len(whole))), math.prod(asked.taps)
    while free:
        ratio = max(1.3, (volume / taps) ** (1 / len(free)))
        beyond = [a for a in free if ratio * asked.taps[a] >= whole[a]]
        if not beyond:
            for a in free:
                sides[a] = ratio * asked.taps[a]
            break
        for a in beyond:
            free.remove(a)
            volume /= whole[a]
            taps //= asked.taps[a]
    return sides


def _lengths(k: int, m: int, unit: int, side: float, ratios: Sequence[float]) -> dict[int, int]:
    """Lengths along an axis that are near to these and leave least over, and into how many tiles each cuts it."""
    found, before, good_length = {}, 0, fourier_lengths.good_length
    for ratio in ratios:
        outputs = int(side * ratio) - k + 1
        parts = -(-m // outputs) if outputs > 1 else m
        if parts != before:
            before, reach = parts, -(-m // parts) + k - 1
            length = good_length(-(-reach // unit)) * unit
            found[length] = -(-m // (length - k + 1))
    return found


@lru_cache(maxsize=1024)
def _search(asked: _Asked, rates: Rates) -> tuple[Shape, Shape]:
    """The lengths of the tile that takes least time of those tried, and how many there are along each axis."""
    dims, size = len(asked.taps), asked.size
    costs = _costs(rates)
    ideal = _ideal(dims, _bucket(asked.taps), asked.lanes, size, rates)
    ratios = TRIED.get(dims, SUITABLE)
    found = [
        _lengths(k, m, unit, side, ratios)
        for k, m, unit, side in zip(asked.taps, asked.outputs, asked.units, _sides(asked, ideal.volume), strict=True)
    ]
    begun: list[tuple[int, int, float, Shape]] = [(1, asked.around, 0.0, ())]
    for lengths in found[:-1]:
        begun = [
            (lines * n, tiles * count, passes + _pass(n), (*chosen, n))
            for lines, tiles, passes, chosen in begun
            for n, count in lengths.items()
        ]
    rows = [(n, count, _pass(n // asked.lanes)) for n, count in found[-1].items()]
    best: Shape = ()
    least = bound = math.inf
    _, _, _, _, _, pass_, point, *_ = alone = costs[0]
    for lines, tiles, passes, chosen in begun:
        for n, count, along in rows:
            turns = -(-tiles * count // asked.together)
            if lines * n * turns * ((passes + along) * pass_ + point) > bound:
                continue
            price = _price(costs, lines * n, turns, n, passes + along, dims, size)
            if price < least or not best:
                least, best = price, (*chosen, n)
                # Others that take so much longer alone do not make up for it, if all workers shared them evenly.
                bound = math.sqrt(costs[-1][0]) * _price((alone,), lines * n, turns, n, passes + along, dims, size)
    return best, tuple([lengths[n] for lengths, n in zip(found, best, strict=True)])
