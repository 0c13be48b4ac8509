"""How the outputs of a problem are cut into blocks, for Dask and for bands, and how far its windows reach beyond."""

import math
from collections.abc import Sequence

from convjit._problem.problem import Problem
from convjit._runtime.types import Shape

# Outputs along an axis from which on tiles sum in the order in which they do for any more: they fold a row of three
# vectors (48 float32 with AVX-512), and take three rows. Batches ahead of all sliding axes have no part in that order.
LEAST = 64


def reaches(problem: Problem) -> list[tuple[int, int]]:
    """How far windows reach ahead of the place of an output, and behind it, along each axis of the array."""
    found = [(0, 0)] * len(problem.shape)
    for axis, before, k in zip(problem.axes, problem.before, problem.taps, strict=False):
        found[axis] = before, k - 1 - before
    return found


def least(problem: Problem) -> list[int]:
    """Outputs that a block has at least along each axis, or all there are."""
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
    """Halve a box until it has at most so many elements, its overlap with neighbours included.

    It is halved along the first axis in an order that can be, or without one where blocks overlap least; never so far
    that what overlaps is more than a share of the block without.
    """
    block = [max(1, n) for n in lengths]

    def halved(axis: int) -> list[int]:
        return [-(-n // 2) if a == axis else n for a, n in enumerate(block)]

    def extra(box: Sequence[int]) -> float:
        return math.prod((b + o if b < n else b) / b for b, n, o in zip(box, lengths, overlap, strict=True)) - 1

    def apart(axis: int) -> tuple[float, int]:
        return block[axis] / overlap[axis] if overlap[axis] else math.inf, -axis

    while math.prod(b + o for b, o in zip(block, overlap, strict=True)) > most:
        able = [a for a in order or range(len(block)) if block[a] >= max(2, 2 * least[a]) and extra(halved(a)) <= share]
        if not able:
            break
        block = halved(able[0] if order else max(able, key=apart))
    return tuple(min(b, n) for b, n in zip(block, lengths, strict=True))
