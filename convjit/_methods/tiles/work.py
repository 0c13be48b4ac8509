"""The work of register tiles for a problem, in the units that a profile holds a cost for.

It is counted for an array that is contiguous, and for tiles of one size, so that it is the same on every machine.
"""

import math
from typing import NamedTuple

from convjit._methods.tiles import boxes
from convjit._methods.tiles.axes import LONG, MERGED_BYTES, merged_axes, short, tall_axis, tile_rows
from convjit._methods.workload import Amounts
from convjit._problem.problem import Problem
from convjit._runtime.layouts import ROWS
from convjit._runtime.types import Shape

# Vectors of the machine that work is counted for, and columns of vectors in a tile.
VECTOR_BYTES = 64
COLUMNS = 4

# An element that is transposed takes as much time as so many that are read or written in order, and so many that are
# packed row by row.
TRANSPOSED = 1.5
TRANSPOSED_AS_PACKED = 0.1


# An element of a row with a stride takes as much time to pack as so many that are side by side.
PACKED_APART = 2

# A tap takes as much time to copy and to check as so many elements: of many taps and few outputs it is most of all.
TAP_ELEMENTS = 8


class _Rows(NamedTuple):
    """Rows of outputs as tiles see them."""

    outputs: Shape  # along the axes around the row
    lengths: Shape  # of the array, along these axes
    taps: Shape  # along these axes
    width: int  # outputs in a row
    row_taps: int
    step: int  # elements between the inputs of neighbouring taps along the row
    apart: bool  # whether neighbours in a row are apart in the array
    transposed: bool = False  # whether the outputs of a row are apart, too, and have to be put into their places

    @property
    def tall(self) -> tuple[int, float]:
        """Taps along the axis that gives a tile its rows, and rows of tiles for a row of outputs; ones without it."""
        at = tall_axis(self.taps, self.outputs)
        if at is None:
            return 1, 1.0
        height = tile_rows(self.outputs[at], ROWS)
        return self.taps[at], height * -(-self.outputs[at] // height) / self.outputs[at]


def work(problem: Problem) -> Amounts:
    """Products of whole vectors, rows of input that tiles begin, what is packed, and elements."""
    if not problem.plain:
        return _work_of_steps(problem)
    lanes = VECTOR_BYTES // problem.compute_dtype.itemsize
    view = _rows(problem)
    rows: float = math.prod(view.outputs)
    around, across = math.prod(view.taps), COLUMNS * lanes
    tall, whole = view.tall
    vectors, ragged = divmod(view.width, lanes)
    columns = vectors + bool(ragged)
    single = {0: 1, 1: 1 + bool(ragged), 2: bool(ragged), 3: bool(ragged)}.get(vectors, 0)
    taps = len(problem.support) or math.prod(problem.taps)
    if problem.support:  # one by one
        begun, single = rows * -(-view.width // across) * taps, columns
    elif tall > 1:
        rows *= whole
        begun = rows / ROWS * -(-view.width // across) * around / tall * (tall + ROWS - 1)
    elif around == 1 and view.row_taps * view.step >= 2 * lanes:  # folded
        begun = rows * -(-view.width // (ROWS * across)) * (view.row_taps * view.step / lanes + ROWS - 1)
    else:
        begun, single = rows * -(-view.width // across) * around, columns
    strips, strip_width = _packed(problem, view, lanes)
    packed = strips * math.prod(view.lengths) * strip_width
    elements = math.prod(problem.lengths) + math.prod(problem.outputs)
    return {
        "products": rows * columns * lanes * taps,
        "narrow": rows * single * lanes * taps,  # in tiles of few sums, which wait for each other
        "begun": begun,
        "packed": TRANSPOSED_AS_PACKED * problem.batch * elements if view.transposed else packed,
        "packed_rows": 0 if view.transposed else strips * math.prod(view.lengths),
        "elements": problem.batch * elements * (1 + TRANSPOSED * view.transposed),
    }


def _work_of_steps(problem: Problem) -> Amounts:
    """The work of as many outputs and taps without strides and dilations, and what strides and many taps add."""
    shape = list(problem.shape)
    for axis, m, k in zip(problem.axes, problem.outputs, problem.taps, strict=True):
        shape[axis] = m + k - 1
    amounts = work(problem.within(tuple(shape), problem.compute_dtype, problem.axes, stride=(), dilation=()))
    spans = zip(problem.outputs, problem.strides, problem.extents, strict=True)
    reached = problem.batch * math.prod((m - 1) * s + k for m, s, k in spans)
    amounts["elements"] += reached - math.prod(shape) + TAP_ELEMENTS * math.prod(problem.taps)
    last = len(problem.shape) - 1
    if last in problem.axes and problem.strides[problem.axes.index(last)] > 1:
        amounts["packed"] += PACKED_APART * reached
    return amounts


def _rows(problem: Problem) -> _Rows:
    """The rows of a problem, along the axis on which outputs are contiguous, or along a long one if these are short."""
    outputs, lengths, taps = _in_memory(problem)
    rows = _contiguous_rows(problem, outputs, lengths, taps)
    long = [axis for axis, m in enumerate(outputs) if m >= LONG]
    if not long or not short(rows.width, problem.compute_dtype.itemsize, rows.row_taps):
        return rows
    at = long[-1]
    around, lengths_around, taps_around = ((*shape[:at], *shape[at + 1 :]) for shape in (outputs, lengths, taps))
    return _Rows(around, lengths_around, taps_around, outputs[at], taps[at], 1, apart=True, transposed=True)


def _in_memory(problem: Problem) -> tuple[Shape, Shape, Shape]:
    """Outputs, lengths and taps of all axes, in the order of memory."""
    outputs, lengths, taps = problem.outputs, problem.lengths, problem.taps
    if problem.batch_shape:
        place = {axis: at for at, axis in enumerate(problem.order)}
        in_order = [place[axis] for axis in range(len(problem.shape))]
        batch, ones = problem.batch_shape, (1,) * len(problem.batch_shape)
        outputs, lengths, taps = (
            tuple([(*around, *sliding)[at] for at in in_order])
            for around, sliding in ((batch, outputs), (batch, lengths), (ones, taps))
        )
    return outputs, lengths, taps


def _contiguous_rows(problem: Problem, outputs: Shape, lengths: Shape, taps: Shape) -> _Rows:
    """Rows along the axis on which outputs are contiguous, with axes around it merged into it."""
    at, apart = len(taps) - 1, False
    while at and outputs[at] == 1:  # outputs are contiguous along an axis before
        at -= 1
    if outputs[at] > 1 and at < len(taps) - 1:
        apart = math.prod(lengths[at + 1 :]) > 1
        outputs, lengths, taps = ((*shape[at + 1 :], *shape[: at + 1]) for shape in (outputs, lengths, taps))
    longest = MERGED_BYTES // problem.compute_dtype.itemsize
    at = len(taps) - (1 if apart else merged_axes(lengths, taps, longest))
    step = math.prod(lengths[at + 1 :]) if taps[at] > 1 else 1
    return _Rows(outputs[:at], lengths[:at], taps[:at], math.prod(outputs[at:]), taps[at], step, apart)


def _packed(problem: Problem, rows: _Rows, lanes: int) -> tuple[int, int]:
    """Strips of a row that are packed, and the elements of one."""
    reach, strip = (rows.row_taps - 1) * rows.step, 2 * lanes
    short_row = rows.width < boxes.SHORT_ROW * lanes * math.prod(rows.taps[:-1])
    many_taps = 4 * rows.width // lanes <= math.prod(problem.taps)
    borders = problem.mode != "valid" and reach > 0
    whole = short_row or many_taps or rows.width < 2 * strip + lanes if borders else rows.width < lanes
    if whole or rows.apart or problem.dtype != problem.compute_dtype:
        return 1, max(rows.width, lanes) + reach
    return (2, strip + reach) if borders else (0, 0)
