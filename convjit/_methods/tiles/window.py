"""How the taps of a window are read: as rectangles in its planes, or one by one where most taps are zero."""

import math
from typing import NamedTuple

import numpy as np

from convjit._methods.tiles.view import MEANS, PLANES, RUNNING, View
from convjit._runtime.types import Array, Shape


class Rectangle(NamedTuple):
    """Taps that follow each other in memory, row by row."""

    height: int
    width: int
    taps_at: int  # bytes from the first tap to the first of these


class Parts(NamedTuple):
    """The parts of a window, each in one plane of it, and the rectangles of taps that they have."""

    heights: list[int]  # rows of each part
    rectangles: list[Rectangle]  # of each part, or one of as many rows as there are parts of a single tap
    planes: list[Shape]  # place of each part along the leading outer axes
    corners: list[tuple[int, int]]  # row, and distance along it in bytes, where each part begins
    row_taps: int  # taps in a row
    shift: int = 0  # bytes from the first part's inputs to the second's, where a row is folded


def parts(view: View) -> Parts:
    """Cut the window into rectangles."""
    if view.order:
        return _ordered(view)
    if view.problem.support:
        return _single_taps(view, np.flatnonzero(tap_mask(view)))
    if view.folded:
        return _folded(view)
    if any(axis.taps_apart > 1 for axis in (*view.outer, view.row)):
        return _phased(view)
    planes = list(np.ndindex(*(axis.window for axis in view.outer[:-1])))
    height, width = view.outer[-1].window, view.row.window
    rectangles = [Rectangle(height, width, plane * height * width * view.size) for plane in range(len(planes))]
    return Parts([height] * len(planes), rectangles, planes, [(0, 0)] * len(planes), width)


def _phased(view: View) -> Parts:
    """The window where taps are dealt out to phases: those of some phases have one row or one column less."""
    *around, height, width = (axis.window for axis in (*view.outer, view.row))
    met = _in_kernel(view, _tap_places(view)).sum(-1)  # taps in each row
    parts: list[tuple[Rectangle, Shape, int]] = []
    for number, plane in enumerate(np.ndindex(*around)):
        for taps in sorted(set(met[plane].tolist()) - {0}, reverse=True):
            rows = np.flatnonzero(met[plane] == taps)
            first = int(rows[0])
            at = (number * height + first) * width * view.size
            parts.append((Rectangle(rows.size, int(taps), at), plane, first))
    rectangles, planes, tops = (list(column) for column in zip(*parts, strict=True))
    return Parts([part.height for part in rectangles], rectangles, planes, [(top, 0) for top in tops], width)


def _tap_places(view: View) -> list[Array]:
    """For each axis of the kernel, which of its taps a tile takes at each place of the view's window."""
    axes = (*view.outer, view.row)
    places: list[Array] = [np.zeros((1,) * len(axes), np.intp) for _ in view.problem.taps]
    for at, axis in enumerate(axes):
        if axis.name >= 0:
            places[axis.name] = places[axis.name] + np.expand_dims(
                np.arange(axis.window) * axis.taps_apart, [a for a in range(len(axes)) if a != at]
            )
    return places


def _in_kernel(view: View, places: list[Array]) -> Array:
    """At which places of the view's window the kernel has a tap."""
    met = np.ones([axis.window for axis in (*view.outer, view.row)], bool)
    for place, k in zip(places, view.problem.taps, strict=True):
        met &= place < k
    return met


def _folded(view: View) -> Parts:
    """The window of a folded row, each of whose rows has as many taps as inputs lie in a vector.

    The last row may be shorter. Then all rows as far as that one goes are one part, and the rows above it beyond are
    another.
    """
    width = view.lanes // view.step
    full, rest = divmod(view.row.window, width)
    rectangles = [Rectangle(full, width, 0)]
    if rest:
        rectangles = [Rectangle(full + 1, rest, 0), Rectangle(full, width - rest, rest * view.size)]
    count = len(rectangles)
    heights = [rectangle.height for rectangle in rectangles]
    planes = [(0,) * (len(view.outer) - 1)] * count
    return Parts(heights, rectangles, planes, [(0, 0)] * count, width, rest * view.step * view.size)


def _ordered(view: View) -> Parts:
    """The window of sums in a given order: a column, a row along which sums run, or single taps in kernel order."""
    plane = (0,) * (len(view.outer) - 1)
    if view.slides_down:
        height = view.outer[-1].window
        return Parts([height], [Rectangle(height, 1, 0)], [plane], [(0, 0)], 1)
    if view.order in (RUNNING, MEANS, *PLANES):
        return Parts([1], [Rectangle(1, view.row.window, 0)], [plane], [(0, 0)], 1)
    numbers = in_view_order(view, np.arange(math.prod(view.problem.taps)).reshape(view.problem.taps))
    return _single_taps(view, np.argsort(numbers, axis=None))


def _single_taps(view: View, taps: Array) -> Parts:
    """Some taps, each a part by itself; their values are a column of as many rows."""
    windows = [*(axis.window for axis in view.outer), view.row.window]
    places = np.transpose(np.unravel_index(taps, windows)).tolist()
    corners = [(top, left * view.step * view.size) for *_, top, left in places]
    planes = [tuple(place[:-2]) for place in places]
    return Parts([1] * len(places), [Rectangle(len(places), 1, 0)], planes, corners, 1)


def tap_mask(view: View) -> Array:
    """Which taps are summed, in the order in which tiles take them."""
    problem = view.problem
    mask = np.zeros(math.prod(problem.taps), bool)
    mask[list(problem.support)] = True
    return in_view_order(view, (mask if problem.correlate else mask[::-1]).reshape(problem.taps))


def in_view_order(view: View, taps: Array) -> Array:
    """Taps in the order in which tiles take them; where phases have fewer, some taps stand in that are not used."""
    if any(axis.taps_apart > 1 for axis in (*view.outer, view.row)):
        places = _tap_places(view)
        met = _in_kernel(view, places)
        in_order: Array = taps[tuple([np.where(met, place, 0) for place in places])]
        return in_order
    named = [axis.name for axis in (*view.outer, view.row) if axis.name >= 0]
    rest = [a for a in range(taps.ndim) if a not in named]  # along these the window has one tap
    return taps.transpose(*rest, *named)


def reused_rows(view: View, window: Parts) -> int:
    """Rows of input that are read again before all outputs that need them are done."""
    single = view.problem.support or view.order
    return math.prod(axis.window for axis in view.outer) if single else input_rows(view, window)


def is_unrolled(view: View, window: Parts) -> bool:
    """Whether tiles without loops sum the parts of a window: squares whose taps follow each other in memory."""
    square = all(part.height == part.width == window.row_taps for part in window.rectangles)
    return square and view.unrollable and view.rows > 1 and not view.folded


def input_rows(view: View, window: Parts) -> int:
    """Rows of input that a tile reads."""
    return sum(height + view.rows - 1 for height in window.heights)
