"""The sum as it is defined, in register tiles: each input that is loaded feeds several rows of outputs.

Source: the tiles are those of a matrix product, K. Goto and R. van de Geijn, "Anatomy of high-performance matrix
multiplication", 2008, applied to the window itself; nothing is copied but what lies along the border.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from convjit import _axes, _geometry, _threads, kernels
from convjit._problem import Array, Problem, Shape
from convjit._profile import Work
from convjit.methods._method import COMPILED, compiled, launch, tasks

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ANY_LAYOUT = True

# What work is counted in, whatever the machine: vectors of this size, and tiles of so many of them.
VECTOR_BYTES = 64
ROWS, COLUMNS = 3, 4

BOX_BYTES = 1 << 22  # at most, of a packed box


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


class _Rows(NamedTuple):
    """Rows of outputs as tiles see them, in an array that is contiguous: merged as `_axes` merges them."""

    outputs: Shape  # along the axes around the row
    lengths: Shape  # likewise, of the array
    taps: Shape
    width: int  # outputs in a row
    breadth: int  # taps along it
    step: int  # between their inputs
    apart: bool  # whether neighbours in a row of the array are

    @property
    def tall(self) -> tuple[int, float]:
        """Taps along the axis that gives a tile several rows, and rows of tiles for a row of outputs; or ones."""
        able = [a for a, (k, m) in enumerate(zip(self.taps, self.outputs, strict=True)) if k > 1 and m >= ROWS]
        if not able:
            return 1, 1.0
        best = max(reversed(able), key=lambda a: min(self.taps[a], 2 * ROWS))
        return self.taps[best], ROWS * -(-self.outputs[best] // ROWS) / self.outputs[best]


def work(problem: Problem) -> Work:
    """Products of whole vectors, rows of input that tiles begin, what is packed, and elements."""
    lanes = VECTOR_BYTES // problem.compute_dtype.itemsize
    seen = _rows(problem)
    rows: float = math.prod(seen.outputs)
    around, across = math.prod(seen.taps), COLUMNS * lanes
    tall, whole = seen.tall
    vectors, ragged = divmod(seen.width, lanes)
    columns = vectors + bool(ragged)
    single = {0: 1, 1: 1 + bool(ragged), 2: bool(ragged), 3: bool(ragged)}.get(vectors, 0)
    if tall > 1:
        rows *= whole
        begun = rows / ROWS * -(-seen.width // across) * around / tall * (tall + ROWS - 1)
    elif around == 1 and seen.breadth * seen.step >= 2 * lanes:  # folded
        begun = rows * -(-seen.width // (ROWS * across)) * (seen.breadth * seen.step / lanes + ROWS - 1)
    else:
        begun, single = rows * -(-seen.width // across) * around, columns
    strips, wide = _packed(problem, seen, lanes)
    packed_rows = strips * math.prod(seen.lengths)
    shared = {
        "products": rows * columns * lanes * math.prod(problem.taps),
        "narrow": rows * single * lanes * math.prod(problem.taps),  # in tiles of few sums, which wait for each other
        "begun": begun,
        "packed": packed_rows * wide,
        "packed_rows": packed_rows,
        "elements": problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)),
    }
    return Work({"calls": 1.0}, shared, tasks(problem.multiply_adds))


def _rows(problem: Problem) -> _Rows:
    outputs, lengths, taps = problem.outputs, problem.lengths, problem.taps
    if problem.batch_shape:
        place = {axis: at for at, axis in enumerate(problem.order)}
        inner = [place[axis] for axis in range(len(problem.shape))]  # back into the order of memory
        around, ones = problem.batch_shape, (1,) * len(problem.batch_shape)
        outputs, lengths, taps = (
            tuple([(*outer, *slid)[at] for at in inner])
            for outer, slid in ((around, outputs), (around, lengths), (ones, taps))
        )
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
    short = seen.width < _geometry.SHORT_ROW * lanes * math.prod(seen.taps[:-1])
    many = 4 * seen.width // lanes <= math.prod(problem.taps)
    borders = problem.mode != "valid" and reach > 0
    whole = short or many or seen.width < 2 * strip + lanes if borders else seen.width < lanes
    if whole or seen.apart or problem.dtype != problem.compute_dtype:
        return 1, max(seen.width, lanes) + reach
    return (2, strip + reach) if borders else (0, 0)


def memory(problem: Problem) -> int:
    """A box that is packed, whatever the size of the arrays."""
    return BOX_BYTES * _threads.available()


def prepare(problem: Problem, taps: Array) -> Array:
    """The taps are used as they come."""
    return taps


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Sweep all boxes in one launch."""
    batch = x.shape[: x.ndim - taps.ndim]
    if not x.dtype.isnative or x.dtype.char == "e":
        x = x.astype(problem.compute_dtype)
    workers = min(problem.workers, tasks(out.size * taps.size))
    cut = _geometry.geometry(problem, batch, x.dtype, x.strides, out.strides, workers)
    if cut is None:  # its rows are not contiguous
        aside = np.empty(out.shape, out.dtype)
        run(problem, taps, x, aside)
        out[...] = aside
        return
    _launch(cut, workers, x, out, taps)


def bind(problem: Problem, dtype: np.dtype[Any], strides: Shape) -> Callable[[Array, Array], Array | None] | None:
    """Make a function of `x` and the kernel, as the caller gave them, that does nothing but run compiled code.

    Both must be native, of the shapes of the problem, `x` of this dtype and strides, and the kernel contiguous and of
    the compute dtype. It returns None if the kernel is not finite and must be. None where more steps are needed.
    """
    kind = problem.compute_dtype
    plain = problem.result_dtype == kind and dtype.isnative and dtype.char in COMPILED
    if problem.swapped or not plain or 0 in problem.out_shape:
        return None
    shape = problem.out_shape
    out_strides = np.empty(shape, kind).strides  # not written to
    moved = [tuple(array[axis] for axis in problem.order) for array in (strides, out_strides)]
    if not problem.axes:
        moved = [(*array, 0) for array in moved]
    workers = min(problem.workers, tasks(problem.multiply_adds))
    cut = _geometry.geometry(problem, problem.batch_shape, dtype, *moved, workers, raw=True)
    if cut is None:
        return None
    if min(workers, cut.boxes) > 1 or cut.room > kernels.launch.BRIEF_ROOM - kernels.launch.COUNTER:

        def compute(x: Array, kernel: Array) -> Array | None:
            out = np.empty(shape, kind)
            return None if _launch(cut, workers, x, out, kernel) else out

        return compute

    empty, brief, kernel_at, layout = np.empty, kernels.launch.brief_entry(), cut.kernel, cut.layout

    def compute_briefly(x: Array, kernel: Array) -> Array | None:
        out = empty(shape, kind)
        return None if brief(kernel_at, id(x), id(out), id(kernel), id(layout)) else out

    return compute_briefly


def _launch(cut: _geometry.Geometry, workers: int, x: Array, out: Array, taps: Array) -> int:
    return launch(cut.kernel, cut.layout, cut.room, min(workers, cut.boxes), x, out, taps)
