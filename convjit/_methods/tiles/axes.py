"""The axes of a problem as they lie in memory, and which of them become one row of outputs.

Register tiles run along a row of outputs that are contiguous. Axes that follow each other without a gap are merged into
that row, so that a stack of small images, or an image with channels of colour, has rows as long as possible.
"""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit._problem.problem import Problem
from convjit._runtime import layouts
from convjit._runtime.types import Shape

# A row is merged with a sliding axis around it if the row has fewer bytes than this: channels of colour.
MERGED_BYTES = 128

# A row is short if it has at most SHORT outputs and SHORT_BYTES bytes, or VECTOR_BYTES where no window slides along it:
# there it can be read where it lies. Tiles then run along an axis of at least LONG outputs, though the input and the
# outputs have to be transposed for that. By a 3x3 this takes as long at 50 float32, 40 float64 and 56 uint8, and where
# nothing slides along rows at 14, 8 and 60.
SHORT = 48
SHORT_BYTES = 256
VECTOR_BYTES = 64
LONG = 64


class Operands(NamedTuple):
    """Memory of the array (*batch, *lengths) and of the outputs (*batch, *outputs) of a problem."""

    batch: Shape
    dtype: np.dtype[Any]  # of the array
    x_strides: Shape  # in bytes
    out_strides: Shape

    @classmethod
    def of(cls, problem: Problem, dtype: np.dtype[Any], x_strides: Shape, out_strides: Shape) -> "Operands":
        """Describe arrays whose strides are given in the order of their own axes."""
        moved = [tuple([strides[axis] for axis in problem.order]) for strides in (x_strides, out_strides)]
        if not problem.axes:
            moved = [(*strides, 0) for strides in moved]
        return cls(problem.batch_shape, dtype, *moved)


class Axis(NamedTuple):
    """One axis: lengths of the array, the window and the outputs, where windows begin, and both strides in bytes."""

    name: int  # place of the axis in the kernel; -1 for a batch axis
    length: int
    window: int
    outputs: int
    before: int  # how far the first window reaches ahead of the array
    x_stride: int
    out_stride: int
    inner: tuple[int, int] = (1, 0)  # length, and stride in the array, of an axis merged into this one
    least: int = 1  # outputs in a box
    stride: int = 1  # elements from one output's window to the next one's
    dilation: int = 1  # elements from one tap to the next; of a row, in steps of the row
    # Where an axis is one of several that a stride or a dilation was split into, see `phases`:
    taps_apart: int = 1  # taps of the kernel from one of this axis to the next
    fewest: int = 0  # taps along this axis in the phase that has fewest; 0 where all have as many
    phases: int = 1  # phases among which the outputs are dealt out; this axis has those of the longest
    dealt: int = 0  # outputs of all phases together, where there are several
    phase_of: int = -1  # of the axis that counts these phases: place in the kernel of the other one

    @property
    def surely(self) -> int:
        """Outputs that every phase has."""
        return self.outputs - bool(self.dealt % self.phases)

    def cut_to(self, outputs: int) -> "Axis":
        """The same axis with fewer outputs."""
        return self._replace(outputs=outputs)


# An axis of one output, for tiles that need an outer axis where the problem has none.
SINGLE = Axis(-1, 1, 1, 1, 0, 0, 0)


def axes_of(problem: Problem, operands: Operands) -> list[Axis]:
    """All axes, those of the batch first."""
    batch, dims = operands.batch, len(problem.taps)
    names = (*(-1 for _ in batch), *range(dims))
    lengths = (*batch, *problem.lengths)
    windows = (*(1 for _ in batch), *problem.taps)
    outputs = (*batch, *problem.outputs)
    before = (*(0 for _ in batch), *problem.before)
    columns = (names, lengths, windows, outputs, before, operands.x_strides, operands.out_strides)
    axes = [Axis(*fields) for fields in zip(*columns, strict=True)]
    if problem.plain:
        return axes
    steps = zip(axes[len(batch) :], problem.strides, problem.dilations, strict=True)
    return [*axes[: len(batch)], *(_with_steps(axis, stride, dilation) for axis, stride, dilation in steps)]


def _with_steps(axis: Axis, stride: int, dilation: int) -> Axis:
    """The axis with a stride and a dilation; with a window of one tap, the axis of the elements that are read."""
    if axis.window == 1:
        return axis._replace(length=axis.outputs, x_stride=stride * axis.x_stride)
    return axis._replace(stride=stride if axis.outputs > 1 else 1, dilation=dilation)


def row_and_outer(axes: list[Axis], size: int) -> tuple[Axis, list[Axis]]:
    """The axis along which outputs of `size` bytes are nearest in memory, with axes merged into it; and all others."""
    if not axes:
        return Axis(-1, 1, 1, 1, 0, size, size), []
    outer = sorted(axes, key=lambda axis: (axis.outputs > 1, -abs(axis.out_stride)))
    long = [axis for axis in outer if axis.outputs > 1]
    row = long[-1] if long else outer[-1]
    return merged(row, axes, MERGED_BYTES // size)


def merged(row: Axis, axes: list[Axis], longest: int) -> tuple[Axis, list[Axis]]:
    """Merge axes into a row, as `merged_axes` says; the row, and all axes that are not part of it."""
    chain = [row]  # the row, the axis around it, and so on
    while chain[-1].window == 1 and (around := _around(chain, axes)):
        chain.append(around)
    backwards = chain[::-1]
    count = merged_axes([axis.length for axis in backwards], [axis.window for axis in backwards], longest)
    parts, last = chain[:count], chain[count - 1]
    outer = [axis for axis in axes if all(axis is not part for part in parts)]
    if count == 1:
        return row, outer
    if last.window == 1:
        length = math.prod(axis.length for axis in parts)
        return row._replace(length=length, outputs=length), outer
    length = math.prod(axis.length for axis in parts[:-1])
    return last._replace(inner=(length, row.x_stride), out_stride=row.out_stride), outer


def _around(chain: list[Axis], axes: list[Axis]) -> Axis | None:
    """The axis along which rows of outputs follow each other without a gap; None where there is none.

    Unless a window slides along it, the rows of inputs must follow each other without a gap, too.
    """
    row = chain[0]
    outputs, length = (math.prod(lengths) for lengths in zip(*((a.outputs, a.length) for a in chain), strict=True))
    stride = outputs * row.out_stride
    rest = (axis for axis in axes if all(axis is not part for part in chain))
    around = next((axis for axis in rest if axis.out_stride == stride), None)
    if around and around.window == 1 and around.x_stride != length * row.x_stride:
        return None
    return around


def merged_axes(lengths: Sequence[int], windows: Sequence[int], longest: int) -> int:
    """How many of the last axes become one row, of axes that follow each other in memory without a gap.

    Axes over which nothing slides become one, together with at most one sliding axis around them: that one only if the
    row so far is shorter than `longest` elements, which is then the distance between neighbouring taps.
    """
    count, length = 1, lengths[-1]
    while count < len(windows) and windows[-count] == 1 and (windows[-count - 1] == 1 or length < longest):
        length *= lengths[-count - 1]
        count += 1
    return count


def short(width: int, size: int, window: int) -> bool:
    """Whether a row of outputs of `size` bytes is short, along which the window has this length."""
    return width <= SHORT and width * size <= (SHORT_BYTES if window > 1 else VECTOR_BYTES)


def tile_rows(outputs: int, most: int) -> int:
    """Rows of a tile for so many rows of outputs, at most `most`: fewer where tiles would compute many rows again.

    A tile takes as much time as its rows and two more.
    """
    return min(range(min(outputs, most), 0, -1), key=lambda rows: -(-outputs // rows) * (rows + 2))


def tall_axis(windows: Sequence[int], outputs: Sequence[int], rows: int = layouts.ROWS) -> int | None:
    """Which of the outer axes gives a tile its rows: one over which a long window slides; None if no axis can."""
    able = [a for a, (k, m) in enumerate(zip(windows, outputs, strict=True)) if k > 1 and m > 1]
    return max(reversed(able), key=lambda a: (min(outputs[a], rows), min(windows[a], 2 * rows)), default=None)
