"""How the window's taps are read: as rectangles in its planes, or each by itself where most taps are zero."""

import math
from typing import NamedTuple

import numpy as np

from convjit._methods.tiles.axes import MEANS, RUNNING, View
from convjit._runtime.types import Array, Shape


class Parts(NamedTuple):
    """Rectangles of taps, each in a plane of the window."""

    heights: list[int]
    rectangles: list[tuple[int, int, int]]  # height, width, and where the taps begin
    planes: list[Shape]  # place along the leading outer axes
    corners: list[tuple[int, int]]  # row, and distance along it, where each begins
    fold: int  # taps in a row
    shift: int = 0  # distance from the first part's inputs to the second's, where a row is folded


def parts(seen: View) -> Parts:
    """Cut the window into rectangles."""
    row, outer, size, step = seen.row, seen.outer, seen.size, seen.step
    if seen.ordered:
        return _ordered(seen)
    if seen.problem.support:
        return _single_taps(seen, np.flatnonzero(held(seen)))
    planes = list(np.ndindex(*(axis.window for axis in outer[:-1])))
    height, fold, shift = outer[-1].window, row.window, 0
    found = [(height, fold, p * height * fold * size) for p in range(len(planes))]
    if seen.line:
        # Row m of the folded taps is m vectors further on. The last may be shorter: all rows as far as that one goes
        # are one part of the window, and those above it beyond are another.
        fold = seen.together // step
        full, rest = divmod(row.window, fold)
        found = [(full + 1, rest, 0), (full, fold - rest, rest * size)] if rest else [(full, fold, 0)]
        planes, shift = planes * len(found), rest * step * size
    return Parts([part[0] for part in found], found, planes, [(0, 0)] * len(found), fold, shift)


def _ordered(seen: View) -> Parts:
    """Rows that a window slides over, the row that sums run along, or else each tap in the order of the kernel."""
    if seen.sliding:
        height = seen.outer[-1].window
        return Parts([height], [(height, 1, 0)], [(0,) * (len(seen.outer) - 1)], [(0, 0)], 1)
    if seen.sums and seen.sums.order in (RUNNING, MEANS):
        return Parts([1], [(1, seen.row.window, 0)], [(0,) * (len(seen.outer) - 1)], [(0, 0)], 1)
    numbers = as_seen(seen, np.arange(math.prod(seen.problem.taps)).reshape(seen.problem.taps))
    return _single_taps(seen, np.argsort(numbers, axis=None))


def _single_taps(seen: View, taps: Array) -> Parts:
    """Some taps, each by itself: to tiles, a column of as many rows."""
    windows = [*(axis.window for axis in seen.outer), seen.row.window]
    places = np.transpose(np.unravel_index(taps, windows)).tolist()
    corners = [(top, left * seen.step * seen.size) for *_, top, left in places]
    planes = [tuple(place[:-2]) for place in places]
    return Parts([1] * len(places), [(len(places), 1, 0)], planes, corners, 1)


def held(seen: View) -> Array:
    """Which taps are summed, in the order in which tiles take them."""
    problem = seen.problem
    found = np.zeros(math.prod(problem.taps), bool)
    found[list(problem.support)] = True
    return as_seen(seen, (found if problem.correlate else found[::-1]).reshape(problem.taps))


def as_seen(seen: View, taps: Array) -> Array:
    """Taps in the order in which tiles take them."""
    named = [axis.name for axis in (*seen.outer, seen.row) if axis.name >= 0]
    rest = [a for a in range(taps.ndim) if a not in named]  # of one tap
    return taps.transpose(*rest, *named)


def passed(seen: View, cut: Parts) -> int:
    """Rows of input that are read again before all outputs that need them are done."""
    each = seen.problem.support or seen.ordered
    return math.prod(axis.window for axis in seen.outer) if each else entries(seen, cut)


def entries(seen: View, cut: Parts) -> int:
    """Rows of input that a tile reads."""
    return sum(height + seen.rows - 1 for height in cut.heights)
