"""A problem as register tiles see it: a row of outputs that are contiguous in memory, and outer axes around it.

One of the outer axes gives a tile its rows. A row over which alone a window slides may be folded instead: seen as an
image whose rows are one vector long, so that a window of many taps covers several of its rows.
"""

from functools import cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.tiles import phases
from convjit._methods.tiles.axes import (
    LONG,
    SINGLE,
    Axis,
    Operands,
    axes_of,
    merged,
    row_and_outer,
    short,
    tall_axis,
    tile_rows,
)
from convjit._problem.dtypes import kind_of, source_of
from convjit._problem.problem import Problem
from convjit._runtime import cpu, layouts

# Orders of summation besides those of `_runtime.layouts`: running sums of integers by weights of 1; means in double
# precision, which are taken by blocks as long as the window; and means of bytes, plain and by symmetric weights.
RUNNING = "running"
MEANS = "means"
BYTES = "bytes"
WEIGHTED = "weighted bytes"
OF_BYTES = BYTES, WEIGHTED

# Sums of single precision that are taken in double precision, by the order in which they are taken.
OF_ROWS = {order: f"{order} in double" for order in (layouts.EVEN, layouts.ODD, layouts.LAST_FIRST, MEANS)}

# What kernels compute that take all rows of a plane at once, with arrays as they are.
PLANES = *OF_BYTES, *OF_ROWS.values()

# Under windows of more rows of floats these are packed. Of 5 rows of 2048 float32 this takes 0.75 of the time that it
# takes to read them where they lie; of 3 rows it takes 1.25, where these are in cache.
FEW_ROWS = 3

# Taps along both sides of a window for which there are tiles without loops, and the dtypes of their sums. On AVX2, such
# tiles of 3 rows take 0.93 of the time of those of 4 rows. For 5x5 they would take 0.9 to 0.97 of that of tiles with
# loops, but for 7x7 float64 twice as long; for 3x3 of complex numbers and int64, for which registers are few, 1 to 1.1.
UNROLLED = 3
UNROLLED_DTYPES = ("f", "d", "i1", "i2", "i4")

# Sums in a given order are taken along another axis where a row is shorter than a vector and that axis is more than
# LONGER times as long. Their outputs are stored one by one, not transposed, so this is not the rule for short rows of
# register tiles.
LONGER = 4


class Sums(NamedTuple):
    """How sums are taken and stored, where register tiles do not store them in the dtype that they are taken in."""

    stored: np.dtype[Any]
    order: str = ""  # one of those in `_runtime.layouts` or above; the order of register tiles by default
    divisor: float = 1.0
    add: bool = False  # whether results are added to the outputs that are there
    rounded: bool = False  # whether sums are rounded, and clipped to integers; otherwise they are cast as C does


class View(NamedTuple):
    """The axes of a problem in the order in which tiles take them; lengths along the row are in elements."""

    problem: Problem
    row: Axis
    outer: tuple[Axis, ...]  # the last gives a tile its rows
    rows: int  # of a tile
    folded: bool  # whether the row is folded, and gives a tile its rows by itself
    source: np.dtype[Any]  # of the array
    sums: Sums | None = None

    def with_outer(self, outer: tuple[Axis, ...]) -> "View":
        """The same view with other outer axes."""
        return self._replace(outer=outer)

    @property
    def dtype_name(self) -> str:
        """Name by which kernels know the dtype of sums."""
        return kind_of(self.problem.compute_dtype)

    @property
    def size(self) -> int:
        """Bytes of an element."""
        return self.problem.compute_dtype.itemsize

    @property
    def step(self) -> int:
        """Distance between the inputs of neighbouring taps."""
        return self.row.inner[0] * self.row.dilation

    @property
    def width(self) -> int:
        """Outputs in a row."""
        return self.row.outputs * self.row.inner[0]

    @property
    def reach(self) -> int:
        """Distance from an output's first input in a row to its last."""
        return (self.row.window - 1) * self.step

    @property
    def lanes(self) -> int:
        """Elements in a vector."""
        return _lanes(self.dtype_name)

    @property
    def tile_width(self) -> int:
        """Outputs along the row in a tile of one column of vectors."""
        return self.lanes * (self.rows if self.folded else 1)

    @property
    def tile_height(self) -> int:
        """Outputs of a tile along the last outer axis."""
        return 1 if self.folded else self.rows

    @property
    def unrollable(self) -> bool:
        """Whether there are tiles without loops for a window of this size."""
        sides = self.outer[-1].window, self.row.window, self.step
        return sides == (UNROLLED, UNROLLED, 1) and self.dtype_name in UNROLLED_DTYPES

    @property
    def order(self) -> str:
        """The order of summation; empty where it is that of register tiles."""
        return self.sums.order if self.sums else ""

    @property
    def slides_down(self) -> bool:
        """Whether sums in a given order have a window of one tap a row, along the last outer axis alone."""
        windows = [axis.window for axis in self.outer]
        return self.order != "" and self.row.window == 1 and windows[-1] > 1 and max(windows[:-1], default=1) == 1

    @property
    def stored_apart(self) -> bool:
        """Whether a second kernel stores the sums, for tiles cannot write the results as they have to be."""
        sums = self.sums
        if sums is None:
            return False
        divided = sums.order == RUNNING or (sums.order not in (MEANS, BYTES) and sums.divisor != 1)
        contiguous = self.row.out_stride == self.size or self.width == 1
        return divided or sums.add or sums.stored != self.problem.compute_dtype or not contiguous

    @property
    def evenly_spaced(self) -> bool:
        """Whether all neighbours in a row lie at the same distance in the array."""
        length, stride = self.row.inner
        return length == 1 or self.row.x_stride == length * stride

    @property
    def beside(self) -> bool:
        """Whether neighbours in a row lie side by side in the array."""
        stride = self.row.inner[1] if self.row.inner[0] > 1 else self.row.x_stride
        return self.evenly_spaced and stride == self.source.itemsize

    @property
    def in_lines(self) -> bool:
        """Whether the elements between those of a row with a stride are rows, too, and all are packed together."""
        if self.row.x_stride <= layouts.FARTHEST * self.source.itemsize or not self.outer:
            return False
        last = self.outer[-1]
        return last.name == self.row.name and last.outputs == 1 and last.x_stride == self.source.itemsize

    @property
    def _reads_few_rows(self) -> bool:
        """Whether few rows are read at a time: under a short window, or as they enter running sums and leave them."""
        few = self.order in OF_ROWS.values() and self.outer[-1].window <= FEW_ROWS
        return few or self.order in (MEANS, BYTES)

    @property
    def readable(self) -> bool:
        """Whether tiles can read the array where it is.

        Windows that slide from row to row read a packed copy: rows that lie a multiple of 4 KiB apart, as those of
        images often do, would evict each other from the cache, unless they are few. So do means that are stored apart,
        in boxes that fit the cache.
        """
        means = self.order == MEANS
        if (means and self.stored_apart) or (self.slides_down and not self._reads_few_rows):
            return False
        return self.beside and source_of(self.source).replace("u", "i") == self.dtype_name


def view_of(problem: Problem, operands: Operands, sums: Sums | None = None) -> View | None:
    """View a problem for tiles; None where tiles store their outputs themselves and no row of these is contiguous."""
    size = problem.compute_dtype.itemsize
    axes = _long_axes(problem, operands)
    row, outer = row_and_outer(axes, size)
    if sums is None and row.out_stride != size and row.outputs * row.inner[0] > 1:
        return None
    view = View(problem, row, tuple(outer), 1, False, operands.dtype, sums)
    if not view.order:
        return _with_row(problem, row, outer, operands.dtype, sums)
    if view.width < view.lanes:  # vectors go along the longest axis, and outputs are stored one by one
        longest = max(axes, key=lambda axis: axis.outputs, default=row)
        if longest.outputs > LONGER * view.width:
            row, outer = longest, [axis for axis in axes if axis is not longest]
    return _in_order(problem, row, outer, operands.dtype, sums)


def lengthwise(problem: Problem, operands: Operands, sums: Sums | None = None, longest: bool = True) -> View | None:
    """View a problem whose rows are short along an axis that is long; None where rows are not short, or no axis long.

    The outputs of such a row are not contiguous. It is made as long as possible, or is one axis if not `longest`.
    """
    size = problem.compute_dtype.itemsize
    axes = _long_axes(problem, operands)
    long = [axis for axis in axes if axis.outputs >= LONG]
    row, outer = row_and_outer(axes, size)
    order = sums.order if sums else ""
    if not long or (sums and sums.add) or not short(row.outputs * row.inner[0], size, row.window):
        return None
    nearest = min(long, key=lambda axis: abs(axis.out_stride))
    row, outer = merged(nearest, axes, 0) if longest else (nearest, [a for a in axes if a is not nearest])
    # A box holds whole lines along these axes: each piece of a line would read all of its cache lines again.
    whole = [a._replace(least=a.outputs) if abs(a.out_stride) < abs(nearest.out_stride) else a for a in outer]
    if not order:
        return _with_row(problem, row, whole, operands.dtype, sums)
    return _in_order(problem, row, whole, operands.dtype, sums)


def _long_axes(problem: Problem, operands: Operands) -> list[Axis]:
    """The axes that have more than one element or tap."""
    return [axis for axis in axes_of(problem, operands) if axis.length > 1 or axis.window > 1]


def _with_row(problem: Problem, row: Axis, outer: list[Axis], source: np.dtype[Any], sums: Sums | None = None) -> View:
    """View a problem for register tiles that run along this row."""
    if not problem.plain:
        row, outer = phases.split(row, outer)
    view = View(problem, row, tuple(outer), 1, True, source, sums)
    most = layouts.tallest(view.dtype_name)
    # A tile has at most one row more than the window: that of a folded row has a row for each vector of its taps.
    view = view._replace(rows=min(most, view.row.window * view.step // view.lanes + 1))
    if problem.support:  # its taps are apart: no two rows of a tile would share their inputs
        outer = sorted(outer, key=lambda axis: axis.window == 1)
        view = view._replace(outer=tuple(outer), rows=1, folded=False)
    elif not _foldable(view):
        outer, rows = _tall_last(outer, most)
        view = view._replace(outer=tuple(outer), rows=rows, folded=False)
        if rows > layouts.ROWS and view.unrollable:
            view = view._replace(rows=tile_rows(outer[-1].surely, layouts.ROWS))
    if not outer or (view.tile_height == 1 and outer[-1].window > 1 and not view.in_lines):
        view = view._replace(outer=(*outer, SINGLE))
    return view


def _in_order(problem: Problem, row: Axis, outer: list[Axis], source: np.dtype[Any], sums: Sums | None) -> View:
    """View a problem for sums in a given order along this row."""
    outer = sorted(outer, key=lambda axis: axis.window > 1)  # if a single outer axis slides, it is the last
    return View(problem, row, tuple(outer or [SINGLE]), 1, False, source, sums)


def _foldable(view: View) -> bool:
    """Whether a row can be folded into an image: nothing slides elsewhere, and its taps make two rows or more."""
    return (
        all(axis.window == 1 for axis in view.outer)
        and view.lanes % view.step == 0
        and view.row.window >= 2 * (view.lanes // view.step)
        and view.width >= view.tile_width
    )


def _tall_last(outer: list[Axis], most: int) -> tuple[list[Axis], int]:
    """The outer axes, with the one that gives a tile its rows as the last; and how many rows a tile has."""
    at = tall_axis([axis.window for axis in outer], [axis.surely for axis in outer], most)
    if at is None:
        return sorted(outer, key=lambda axis: axis.window == 1), 1
    tall = outer[at]
    # A tile has at most one row more than a part of the window, and the part of a phase may be a row shorter.
    rows = min(tile_rows(tall.surely, most), (tall.fewest or tall.window) + 1)
    return [*outer[:at], *outer[at + 1 :], tall], rows


@cache
def _lanes(name: str) -> int:
    """Elements in a vector, of the dtype that kernels know by this name."""
    return cpu.lanes(name) // (2 if name in "FD" else 1)
