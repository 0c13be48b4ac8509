"""Blocks of outputs that are computed one by one (Dask's chunks, bands of a large array), and how far windows reach."""

import math
from collections.abc import Sequence

from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# Least length of a block along an axis. From so many outputs on, register tiles sum in the same order for any number,
# so that blocks give the bits of the whole array: they fold a row from three vectors on (48 float32 with AVX-512), and
# take three rows. Batch axes ahead of all sliding axes have no influence on that order.
LEAST = 64


def reaches(problem: Problem) -> list[tuple[int, int]]:
    """How many elements windows reach ahead of an output's place, and behind it, along each axis of the array."""
    ahead_and_behind = [(0, 0)] * len(problem.shape)
    for axis, before, k in zip(problem.axes, problem.before, problem.extents, strict=False):
        ahead_and_behind[axis] = before, k - 1 - before
    return ahead_and_behind


def strides(problem: Problem) -> list[int]:
    """Elements from one output's place to the next one's, along each axis of the array."""
    along = [1] * len(problem.shape)
    for axis, stride in zip(problem.axes, problem.strides, strict=False):
        along[axis] = stride
    return along


def inputs(problem: Problem, block: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """The elements that the windows of a block of outputs reach, from the first to behind the last, along each axis."""
    columns = list(zip(block, reaches(problem), strides(problem), strict=True))
    starts = [start * stride - before for (start, _), (before, _), stride in columns]
    stops = [(stop - 1) * stride + after + 1 for (_, stop), (_, after), stride in columns]
    return starts, stops


def least(problem: Problem) -> list[int]:
    """Least length of a block along each axis, unless the array is shorter."""
    first = min(problem.axes, default=len(problem.shape))
    return [1 if axis < first else LEAST for axis in range(len(problem.shape))]


def block_shape(
    lengths: Sequence[int],
    overlap: Sequence[int],
    least: Sequence[int],
    most: int,
    share: float,
    order: Sequence[int] | None = None,
) -> Shape:
    """Shape of blocks: an array of these lengths, halved until a block and its overlap have at most `most` elements.

    Each time, the block is halved along the first axis of `order` that allows it; without an order, along the axis
    where it is longest in comparison with its overlap. An axis allows it if the block stays at least `least` long, and
    its overlap at most `share` of its own elements. `overlap` is the number of elements that neighbours share along
    each axis.
    """
    block = [max(1, n) for n in lengths]

    def halved(axis: int) -> list[int]:
        return [-(-n // 2) if a == axis else n for a, n in enumerate(block)]

    def overlapping(block: Sequence[int]) -> float:
        """Elements of the overlap, as a share of the block's own."""
        return math.prod((b + o if b < n else b) / b for b, n, o in zip(block, lengths, overlap, strict=True)) - 1

    def length_by_overlap(axis: int) -> tuple[float, int]:
        return block[axis] / overlap[axis] if overlap[axis] else math.inf, -axis

    while math.prod(b + o for b, o in zip(block, overlap, strict=True)) > most:
        able = [
            axis
            for axis in order or range(len(block))
            if block[axis] >= max(2, 2 * least[axis]) and overlapping(halved(axis)) <= share
        ]
        if not able:
            break
        block = halved(able[0] if order else max(able, key=length_by_overlap))
    return tuple(min(b, n) for b, n in zip(block, lengths, strict=True))
