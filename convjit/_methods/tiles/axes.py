"""A problem as register tiles see it: one row that is contiguous in memory, and outer axes around it.

What the axes are called, and which of them slide, matters no longer: trailing axes over which nothing slides become
part of the row, one of the others gives a tile its rows, and a row over which alone something slides may be folded.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from convjit._problem.dtypes import kind_of, source_of
from convjit._problem.problem import Problem
from convjit._runtime import cpu, layouts
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Shape

# Trailing axes over which nothing slides become part of the row where they are shorter than this: channels of colour.
MERGED_BYTES = 128

# Outputs of a row, and their bytes, up to which tiles are better run along another axis, of so many outputs or more,
# though what they read and what they give has to be transposed; twice as many where a tile has one row.
SHORT = 24
SHORT_BYTES = 96
LONG = 64


@dataclass(frozen=True)
class Sums:
    """How sums are taken and stored, where that is not by register tiles in the dtype of the sums."""

    stored: np.dtype[Any]
    order: str = ""  # one of those that `kernels.ordered` names, or RUNNING; register tiles by default
    divisor: float = 1.0
    add: bool = False  # whether results are added to what is there


# How many times as long as a row an axis is along which vectors go instead, where the row is shorter than a vector.
LONGER = 4

# Sums of integers by weights of 1, which run along an axis.
RUNNING = "running"

# Means in double precision, by blocks as long as the window.
MEANS = "means"


@dataclass(frozen=True)
class Axis:
    """One axis: lengths of the array, the window and the outputs, where windows begin, and both strides in bytes."""

    name: int  # place of the axis in the kernel; -1 where nothing slides
    length: int
    window: int
    outputs: int
    before: int
    x_stride: int
    out_stride: int
    inner: tuple[int, int] = (1, 0)  # length and stride in the array of an axis merged into this one
    least: int = 1  # outputs in a box

    def cut_to(self, outputs: int) -> "Axis":
        """The same axis with some of its outputs."""
        return replace(self, outputs=outputs)


@dataclass(frozen=True)
class View:
    """A problem's axes, in the order that tiles take them; lengths along the row are in elements."""

    problem: Problem
    row: Axis
    outer: tuple[Axis, ...]  # the last gives a tile its rows
    rows: int  # of a tile
    line: bool  # whether the row is folded, and gives a tile its rows by itself
    source: np.dtype[Any]
    sums: Sums | None = None

    def with_outer(self, outer: tuple[Axis, ...]) -> "View":
        """The same with other outer axes."""
        return replace(self, outer=outer)

    @property
    def kind(self) -> str:
        """Name by which kernels know the dtype of sums."""
        return kind_of(self.problem.compute_dtype)

    @property
    def size(self) -> int:
        """Bytes of an element."""
        return self.problem.compute_dtype.itemsize

    @property
    def step(self) -> int:
        """Distance between the inputs of neighbouring taps."""
        return self.row.inner[0]

    @property
    def width(self) -> int:
        """Outputs in a row."""
        return self.row.outputs * self.step

    @property
    def reach(self) -> int:
        """Distance from an output's first input in a row to its last."""
        return (self.row.window - 1) * self.step

    @lazy
    def together(self) -> int:
        """Elements in a vector."""
        return cpu.lanes(self.kind) // (2 if self.kind in "FD" else 1)

    @property
    def unit(self) -> int:
        """Outputs in a row of a tile of one column."""
        return self.together * (self.rows if self.line else 1)

    @property
    def down(self) -> int:
        """Outputs of a tile along the last outer axis."""
        return 1 if self.line else self.rows

    @property
    def sliding(self) -> bool:
        """Whether a window of one tap a row goes down the last outer axis alone, in an order of its own."""
        windows = [axis.window for axis in self.outer]
        return self.ordered and self.row.window == 1 and windows[-1] > 1 and max(windows[:-1], default=1) == 1

    @property
    def ordered(self) -> bool:
        """Whether taps are summed in an order of their own, or sums run along an axis."""
        return self.sums is not None and self.sums.order != ""

    @property
    def stores(self) -> bool:
        """Whether sums lie aside until they are stored, for tiles cannot write results as they are to be."""
        sums = self.sums
        if sums is None:
            return False
        divided = sums.order == RUNNING or (sums.order != MEANS and sums.divisor != 1)
        side_by_side = self.row.out_stride == self.size or self.width == 1
        return divided or sums.add or sums.stored != self.problem.compute_dtype or not side_by_side

    @property
    def even(self) -> bool:
        """Whether neighbours in a row lie everywhere at the same distance in the array."""
        return self.step == 1 or self.row.x_stride == self.step * self.row.inner[1]

    @property
    def readable(self) -> bool:
        """Whether tiles can read the array where it is.

        Windows that slide from row to row read a packed copy: rows that lie a multiple of 4 KiB apart, as those of
        images often do, would evict each other from the cache. So do means that lie aside, of boxes that fit there.
        """
        stride = self.row.inner[1] if self.step > 1 else self.row.x_stride
        means = self.sums is not None and self.sums.order == MEANS
        if (means and self.stores) or (self.sliding and not means):
            return False
        return self.even and stride == self.size and source_of(self.source).replace("u", "i") == self.kind


def view(
    problem: Problem,
    batch: Shape,
    source: np.dtype[Any],
    x_strides: Shape,
    out_strides: Shape,
    sums: Sums | None = None,
) -> View | None:
    """See a problem so; None where no row of its outputs is contiguous, and tiles write them as they are."""
    size = problem.compute_dtype.itemsize
    axes = _axes(problem, batch, x_strides, out_strides)
    row, outer = _row(axes, size)
    if sums is None and row.out_stride != size and row.outputs * row.inner[0] > 1:
        return None
    seen = View(problem, row, tuple(outer), 1, False, source, sums)
    if not seen.ordered:
        return _along(problem, row, outer, source, sums)
    if seen.width < seen.together:  # vectors go along the longest axis, and outputs are stored one by one
        longest = max(axes, key=lambda axis: axis.outputs, default=row)
        if longest.outputs > LONGER * seen.width:
            row, outer = longest, [axis for axis in axes if axis is not longest]
    outer = sorted(outer, key=lambda axis: axis.window > 1)  # an axis by itself that slides is the last
    return replace(seen, row=row, outer=tuple(outer or [Axis(-1, 1, 1, 1, 0, 0, 0)]))


def lengthwise(
    problem: Problem, batch: Shape, source: np.dtype[Any], x_strides: Shape, out_strides: Shape
) -> View | None:
    """See a problem whose rows are short along an axis that is long; None where rows are not, or no axis is.

    Outputs that are neighbours in a row are apart then.
    """
    axes = _axes(problem, batch, x_strides, out_strides)
    long = [axis for axis in axes if axis.outputs >= LONG]
    row, outer = _row(axes, problem.compute_dtype.itemsize)
    if not long or not short(row.outputs * row.inner[0], problem.compute_dtype.itemsize, _tall(outer)[1] > 1):
        return None
    nearest = min(long, key=lambda axis: abs(axis.out_stride))
    row, outer = _merged(nearest, axes, 0)
    # A box holds whole lines: those who cut them would read all cache lines once for each piece.
    whole = [replace(a, least=a.outputs) if abs(a.out_stride) < abs(nearest.out_stride) else a for a in outer]
    return _along(problem, row, whole, source)


def short(width: int, size: int, tall: bool) -> bool:
    """Whether rows of so many outputs of `size` bytes, in tiles of several rows or of one, are better along an axis."""
    return max(width / SHORT, width * size / SHORT_BYTES) <= (1 if tall else 2)


def _along(problem: Problem, row: Axis, outer: list[Axis], source: np.dtype[Any], sums: Sums | None = None) -> View:
    """See a problem with this row, for register tiles."""
    seen = View(problem, row, tuple(outer), layouts.ROWS, True, source, sums)
    if problem.support:  # its taps are apart: no two rows of a tile would share their inputs
        outer = sorted(outer, key=lambda axis: axis.window == 1)
        seen = replace(seen, outer=tuple(outer), rows=1, line=False)
    elif not _folds(seen):
        outer, rows = _tall(outer)
        seen = replace(seen, outer=tuple(outer), rows=rows, line=False)
    if not outer or (seen.down == 1 and outer[-1].window > 1):
        seen = replace(seen, outer=(*outer, Axis(-1, 1, 1, 1, 0, 0, 0)))
    return seen


def _axes(problem: Problem, batch: Shape, x_strides: Shape, out_strides: Shape) -> list[Axis]:
    lengths = (*batch, *problem.lengths)
    windows = (*(1 for _ in batch), *problem.taps)
    outputs = (*batch, *problem.outputs)
    before = (*(0 for _ in batch), *problem.before)
    names = range(-len(batch), len(problem.taps))
    axes = [
        Axis(max(name, -1), *rest)
        for name, *rest in zip(names, lengths, windows, outputs, before, x_strides, out_strides, strict=True)
    ]
    return [axis for axis in axes if axis.length > 1 or axis.window > 1]


def _row(axes: list[Axis], size: int) -> tuple[Axis, list[Axis]]:
    """The axis along which outputs are contiguous, with trailing axes merged into it, and all others."""
    if not axes:
        return Axis(-1, 1, 1, 1, 0, size, size), []
    outer = sorted(axes, key=lambda axis: (axis.outputs > 1, -abs(axis.out_stride)))
    long = [axis for axis in outer if axis.outputs > 1]
    row = long[-1] if long else outer[-1]
    return _merged(row, axes, MERGED_BYTES // size)


def _merged(row: Axis, axes: list[Axis], longest: int) -> tuple[Axis, list[Axis]]:
    """A row with axes merged into it, of which one may slide if the row is shorter than `longest`; and all others."""
    outer = [axis for axis in axes if axis is not row]
    while row.window == 1 and row.length == row.outputs:
        found = next((axis for axis in outer if axis.out_stride == row.outputs * row.out_stride), None)
        even = found and found.x_stride == row.length * row.x_stride
        if found and even and found.window == 1:
            length = found.length * row.length
            merged = replace(row, length=length, outputs=length)
        elif found and found.window > 1 and row.length < longest:
            merged = replace(found, inner=(row.length, row.x_stride), out_stride=row.out_stride)
        else:
            break
        outer.remove(found)
        row = merged
    return row, outer


def _folds(seen: View) -> bool:
    """Whether a row is folded into an image: nothing slides elsewhere, and its taps make two rows or more."""
    return (
        all(axis.window == 1 for axis in seen.outer)
        and seen.together % seen.step == 0
        and seen.row.window >= 2 * (seen.together // seen.step)
        and seen.width >= seen.unit
    )


def _tall(outer: list[Axis]) -> tuple[list[Axis], int]:
    """The axis whose outputs are a tile's rows put last, and how many rows."""
    able = [axis for axis in outer if axis.window > 1 and axis.outputs >= layouts.ROWS]
    if not able:
        return sorted(outer, key=lambda axis: axis.window == 1), 1
    best = max(reversed(able), key=lambda axis: min(axis.window, 2 * layouts.ROWS))
    return [*(axis for axis in outer if axis is not best), best], layouts.ROWS
