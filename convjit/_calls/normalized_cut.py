"""Blocks of a normalised convolution: where they lie, what their windows reach, and the memory they use in turn."""

import contextlib
import math
from collections.abc import Iterator
from itertools import product
from typing import Any, ClassVar, NamedTuple

import numpy as np

from convjit._methods import padding
from convjit._problem.partition import block_shape, inputs, least, reaches
from convjit._problem.problem import Problem
from convjit._runtime.memory import SPARE_BYTES
from convjit._runtime.types import Array, Shape

# Bytes of the inputs of a block, in double precision: values and weights take twice as many, their sums as many again.
BLOCK_BYTES = 1 << 22

# Largest part of a block's inputs that neighbouring blocks read, too.
READ_AGAIN = 0.25


class Block(NamedTuple):
    """A block of outputs, and the elements that their windows reach."""

    outputs: Any  # where its outputs lie in the result
    shape: Shape  # of the elements that windows reach
    starts: list[int]  # the place of the first of these along each axis of the array
    stops: list[int]
    part: Any  # what of the array is among them, where all others have one value; else None
    inside: Any  # where this lies among them

    def part_of(self, array: Array, problem: Problem) -> Array:
        """The elements that windows reach: those that the array has, or also those that the boundary makes of it."""
        if self.part is not None:
            inner: Array = array[self.part]
            return inner
        extended: Array = padding.extended(problem, array[None], self.starts, self.stops)[0]
        return extended


def cut(problem: Problem, whole: bool) -> list[Block]:
    """Cut the outputs into blocks, or, where the array slides over a larger kernel, leave them `whole`."""
    lengths = problem.out_shape
    if 0 in lengths:
        return []
    if whole:
        everything = (..., *(slice(0, n) for n in problem.shape))
        return [Block(..., problem.shape, [0] * len(lengths), [*problem.shape], ..., everything)]
    around = [before + after for before, after in reaches(problem)]
    most = max(1, BLOCK_BYTES // np.dtype(np.float64).itemsize)
    shape = block_shape(lengths, around, least(problem), most, READ_AGAIN, range(len(lengths)))
    cuts = []
    for m, length in zip(lengths, shape, strict=True):
        count = -(-m // length)
        cuts.append([(i * m // count, (i + 1) * m // count) for i in range(count)])
    return [_block(problem, outputs) for outputs in product(*cuts)]


def _block(problem: Problem, outputs: tuple[tuple[int, int], ...]) -> Block:
    """The block of these outputs."""
    starts, stops = inputs(problem, outputs)
    shape = tuple(stop - start for start, stop in zip(starts, stops, strict=True))
    place = (..., *(slice(*ends) for ends in outputs))
    if problem.boundary != "fill":
        return Block(place, shape, starts, stops, None, (..., *(slice(0, n) for n in shape)))
    firsts, lasts = (np.clip(ends, 0, problem.shape).tolist() for ends in (starts, stops))
    ends = zip(firsts, lasts, starts, strict=True)
    inside = (..., *(slice(first - start, last - start) for first, last, start in ends))
    return Block(place, shape, starts, stops, (..., *map(slice, firsts, lasts)), inside)


class Room:
    """Memory of a call, which its blocks use one after the other, and then the next call.

    New pages of memory take as long as a small kernel's sums. Calls at the same time have rooms of their own.
    """

    _spare: ClassVar[list["Room"]] = []

    def __init__(self) -> None:
        self._arrays: dict[Any, Array] = {}

    @classmethod
    @contextlib.contextmanager
    def of_a_call(cls) -> Iterator["Room"]:
        """That of the call before, or a new one."""
        try:
            room = cls._spare.pop()
        except IndexError:
            room = cls()
        yield room
        if not cls._spare and sum(array.nbytes for array in room._arrays.values()) <= SPARE_BYTES:
            cls._spare.append(room)

    def array(self, name: str, shape: Shape, dtype: np.dtype[Any]) -> Array:
        """An array of this shape in the memory of this name."""
        size, memory = math.prod(shape), self._arrays.get((name, dtype))
        if memory is None or memory.size < size:
            memory = self._arrays[name, dtype] = np.empty(size, dtype)
        return memory[:size].reshape(shape)
