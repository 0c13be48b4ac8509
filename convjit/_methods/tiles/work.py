"""What register tiles have to do for a problem, counted in units that a profile holds a cost for."""

import math
from typing import NamedTuple

from convjit._methods.tiles import axes as _axes
from convjit._methods.tiles import layout
from convjit._methods.workload import Amounts
from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# What work is counted in, whatever the machine: vectors of this size, and tiles of so many of them.
VECTOR_BYTES = 64
ROWS, COLUMNS = 3, 4


class _Rows(NamedTuple):
    """Rows of outputs as tiles see them, in an array that is contiguous: merged as `_axes` merges them."""

    outputs: Shape  # along the axes around the row
    lengths: Shape  # likewise, of the array
    taps: Shape
    width: int  # outputs in a row
    breadth: int  # taps along it
    step: int  # between their inputs
    apart: bool  # whether neighbours in a row of the array are
    dealt: bool = False  # and in a row of outputs

    @property
    def tall(self) -> tuple[int, float]:
        """Taps along the axis that gives a tile several rows, and rows of tiles for a row of outputs; or ones."""
        able = [a for a, (k, m) in enumerate(zip(self.taps, self.outputs, strict=True)) if k > 1 and m >= ROWS]
        if not able:
            return 1, 1.0
        best = max(reversed(able), key=lambda a: min(self.taps[a], 2 * ROWS))
        return self.taps[best], ROWS * -(-self.outputs[best] // ROWS) / self.outputs[best]


def work(problem: Problem) -> Amounts:
    """Products of whole vectors, rows of input that tiles begin, what is packed, and elements."""
    lanes = VECTOR_BYTES // problem.compute_dtype.itemsize
    seen = _rows(problem)
    rows: float = math.prod(seen.outputs)
    around, across = math.prod(seen.taps), COLUMNS * lanes
    tall, whole = seen.tall
    vectors, ragged = divmod(seen.width, lanes)
    columns = vectors + bool(ragged)
    single = {0: 1, 1: 1 + bool(ragged), 2: bool(ragged), 3: bool(ragged)}.get(vectors, 0)
    taps = len(problem.support) or math.prod(problem.taps)
    if problem.support:  # each by itself
        begun, single = rows * -(-seen.width // across) * taps, columns
    elif tall > 1:
        rows *= whole
        begun = rows / ROWS * -(-seen.width // across) * around / tall * (tall + ROWS - 1)
    elif around == 1 and seen.breadth * seen.step >= 2 * lanes:  # folded
        begun = rows * -(-seen.width // (ROWS * across)) * (seen.breadth * seen.step / lanes + ROWS - 1)
    else:
        begun, single = rows * -(-seen.width // across) * around, columns
    strips, wide = _packed(problem, seen, lanes)
    packed_rows = strips * math.prod(seen.lengths) + seen.dealt * math.prod(seen.outputs)
    packed = strips * math.prod(seen.lengths) * wide + seen.dealt * math.prod(seen.outputs) * seen.width
    return {
        "products": rows * columns * lanes * taps,
        "narrow": rows * single * lanes * taps,  # in tiles of few sums, which wait for each other
        "begun": begun,
        "packed": packed,
        "packed_rows": packed_rows,
        "elements": problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)),
    }


def _rows(problem: Problem) -> _Rows:
    axes = _in_memory(problem)
    seen = _side_by_side(problem, *axes)
    long = [axis for axis, m in enumerate(axes[0]) if m >= _axes.LONG]
    if not long or not _axes.short(seen.width, problem.compute_dtype.itemsize, seen.tall[0] > 1):
        return seen
    at = long[-1]
    outputs, lengths, taps = (rest[:at] + rest[at + 1 :] for rest in axes)
    return _Rows(outputs, lengths, taps, axes[0][at], axes[2][at], 1, True, True)


def _in_memory(problem: Problem) -> tuple[Shape, Shape, Shape]:
    """Outputs, lengths and taps of all axes, in the order of memory."""
    outputs, lengths, taps = problem.outputs, problem.lengths, problem.taps
    if problem.batch_shape:
        place = {axis: at for at, axis in enumerate(problem.order)}
        inner = [place[axis] for axis in range(len(problem.shape))]  # back into the order of memory
        around, ones = problem.batch_shape, (1,) * len(problem.batch_shape)
        outputs, lengths, taps = (
            tuple([(*outer, *slid)[at] for at in inner])
            for outer, slid in ((around, outputs), (around, lengths), (ones, taps))
        )
    return outputs, lengths, taps


def _side_by_side(problem: Problem, outputs: Shape, lengths: Shape, taps: Shape) -> _Rows:
    """Rows along the axis along which outputs lie side by side."""
    at, apart = len(taps) - 1, False
    while at and outputs[at] == 1:  # outputs lie side by side along an axis before
        at -= 1
    if outputs[at] > 1 and at < len(taps) - 1:
        apart = math.prod(lengths[at + 1 :]) > 1
        outputs, lengths, taps = ((*x[at + 1 :], *x[: at + 1]) for x in (outputs, lengths, taps))
    at, width, length, breadth, step = len(taps) - 1, outputs[-1], lengths[-1], taps[-1], 1
    while at and breadth == 1 and not apart:
        if taps[at - 1] > 1:
            if length * problem.compute_dtype.itemsize >= _axes.MERGED_BYTES:
                break
            step, breadth = length, taps[at - 1]
        at -= 1
        width, length = width * outputs[at], length * lengths[at]
    return _Rows(outputs[:at], lengths[:at], taps[:at], width, breadth, step, apart)


def _packed(problem: Problem, seen: _Rows, lanes: int) -> tuple[int, int]:
    """Strips of a row that are packed, and the elements of one."""
    reach, strip = (seen.breadth - 1) * seen.step, 2 * lanes
    short = seen.width < layout.SHORT_ROW * lanes * math.prod(seen.taps[:-1])
    many = 4 * seen.width // lanes <= math.prod(problem.taps)
    borders = problem.mode != "valid" and reach > 0
    whole = short or many or seen.width < 2 * strip + lanes if borders else seen.width < lanes
    if whole or seen.apart or problem.dtype != problem.compute_dtype:
        return 1, max(seen.width, lanes) + reach
    return (2, strip + reach) if borders else (0, 0)
