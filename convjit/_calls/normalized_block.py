"""A block of a normalised convolution: sums of weighted values over sums of weights.

Where sums are taken by a transform, its rounding errors must not be divided by weights that are as small. So values are
shifted by their mean, which makes a constant exact; and windows whose weights are small, or next to the least weight,
are summed once more, tap by tap. Windows without any weight are found by counting.
"""

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from convjit._calls.blocks import Blocks
from convjit._calls.plan import chosen
from convjit._methods import TABLE, missing, padding
from convjit._methods.missing import Planes, Quotients
from convjit._problem.normalized_options import NormalizedOptions, kernel_sum
from convjit._problem.partition import inputs
from convjit._problem.problem import Problem
from convjit._problem.taps import as_taps
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:
    from convjit._choice.choose import Choice

# Sums of weights that a transform gives are trusted from this share of the largest possible one on: their error is at
# most some 1e-13 of that, in transforms of 2048x2048 points.
TRUSTED = 1e-3
NOISE = 1e-11

# Windows without weight are counted, by a pass along each axis, where so many multiply-adds would be done again.
COUNTED = 1 << 20

# A block is summed as a whole without transforms if this share of its outputs must be: single windows take some thirty
# times as long as those of register tiles.
MANY = 1 / 32


class Read(NamedTuple):
    """An array, its weights if some are given, and the start and stop of the block of outputs along each axis."""

    x: Array
    weights: Array | None
    block: tuple[tuple[int, int], ...]


class Room:
    """Memory of a call, which its blocks use one after the other: new pages take as long as a small kernel's sums."""

    def __init__(self) -> None:
        self._arrays: dict[Any, Array] = {}

    def array(self, name: str, shape: Shape, dtype: np.dtype[Any]) -> Array:
        """An array of this shape in the memory of this name."""
        size, memory = math.prod(shape), self._arrays.get((name, dtype))
        if memory is None or memory.size < size:
            memory = self._arrays[name, dtype] = np.empty(size, dtype)
        return memory[:size].reshape(shape)


class NormalizedBlocks:
    """A kernel and the method for it, by which blocks of a result are computed, from any thread."""

    def __init__(self, kernel: Array, shape: Shape, dtype: np.dtype[Any], options: NormalizedOptions) -> None:
        self._total = kernel_sum(kernel)
        result = np.result_type(dtype, kernel.dtype)
        self.result_dtype = result if result.kind in "fc" else np.dtype(np.float64)
        compute = np.result_type(dtype, kernel.dtype, np.float64)
        self._real = np.zeros((), compute).real.dtype
        self._kernel = np.ascontiguousarray(kernel, self._real)
        sums = options.sums.changed(fill_value=0)
        problem, choice = chosen(self._kernel, shape, compute, sums)
        # In mode "valid", the array may slide over a larger kernel: then there is one block, which no transform sums.
        self.swapped = problem.swapped and problem.mode == "valid"
        if (
            problem.swapped
        ):  # in mode "full" the array slides if there are zeros around it; a block has them where it needs them
            other = {"accuracy": "elementwise"} if self.swapped else {"fill_value": 1}
            problem, choice = chosen(self._kernel, shape, compute, sums.changed(**other))
        self.problem: Problem = problem
        self.choice: Choice = choice
        self._sums = self._summing(choice.method, choice.forced)
        self._elementwise = TABLE[choice.method].ELEMENTWISE
        self._options = options
        magnitude = float(np.abs(self._kernel).sum())
        self._sign = math.copysign(1.0, self._total)
        self._bound = options.min_weight * abs(self._total)
        self._largest = magnitude  # sum of weights, if all are at most 1
        self._outside(options)

    def _outside(self, options: NormalizedOptions) -> None:
        """Describe how values, values that have weights of their own, and these weights are continued."""
        given = options.sums.fill_value

        def continued(value: Any) -> Problem:
            return self.problem._replace(fill_value=value)

        absent = bool(np.isnan(given))
        self._values_alone = continued(np.nan if options.excluding else given)
        self._values = continued(0 if options.excluding or absent else given)
        self._weights = continued(0 if options.excluding or absent else 1)

    def _summing(self, method: str, forced: bool) -> tuple[Blocks, Blocks]:
        """What sums values, and what sums weights, which are real."""
        values = Blocks(self.problem, method, forced, self._kernel)
        if self.problem.dtype.kind != "c":
            return values, values
        real = self.problem._replace(dtype=self._real, fill_value=self._real.type(0))
        return values, Blocks(real, method, forced, self._kernel)

    @lazy
    def _exact_sums(self) -> tuple[Blocks, Blocks]:
        """What sums a block without transforms."""
        sums = self._options.sums.changed(fill_value=0, accuracy="elementwise", method="auto")
        _, choice = chosen(self._kernel, self.problem.shape, self.problem.dtype, sums)
        return self._summing(choice.method, forced=False)

    def compute(self, read: Read, out: Array, given: Array | None, room: Room) -> int:
        """Fill a block of the result, and of the weights if they are `given`; how many of its elements have none."""
        planes, absent = self._separated(read, room)
        sums = self._planes("sums", out.shape, room)
        whole = not (absent or self.swapped) and read.weights is None
        shift = 0 if whole or self._elementwise else _shifted(planes, room)
        self._sum(self._sums, planes, sums, weights=not whole)
        native = out.dtype.char in "fd" and out.dtype.isnative and out.flags.c_contiguous and out.flags.aligned
        result = out if native else room.array("result", out.shape, self.problem.compute_dtype)
        left = 0
        if whole:
            np.divide(sums[0], self._total, out=result, casting="same_kind")
        elif self._elementwise:
            left = self._divided(sums, result)
        else:
            left = self._mended(planes, sums, result, shift)
        if result is not out:
            np.copyto(out, result, casting="unsafe")
        if given is not None:
            given[...] = 1 if whole else sums[1] / self._total
        return left

    def _planes(self, name: str, shape: Shape, room: Room) -> Planes:
        """Two planes of this shape."""
        if self.problem.compute_dtype == np.float64:
            return room.array(name, (2, *shape), self._real)
        return room.array(name, shape, self.problem.compute_dtype), room.array(f"{name} of weights", shape, self._real)

    def _separated(self, read: Read, room: Room) -> tuple[Planes, int]:
        """Values and weights that the windows of a block reach; how many are missing, where no weights are given."""
        starts, stops = ([0] * read.x.ndim, [*read.x.shape]) if self.swapped else inputs(self.problem, read.block)
        alone = read.weights is None
        x = _part(self._values_alone if alone else self._values, read.x, starts, stops)
        planes = self._planes("inputs", x.shape, room)
        if read.weights is None:
            return planes, missing.separate(x, planes, self.problem.workers)
        missing.weigh(x, _part(self._weights, read.weights, starts, stops), planes)
        return planes, 0

    def _sum(self, blocks: tuple[Blocks, Blocks], planes: Planes, sums: Planes, weights: bool = True) -> None:
        """Sum values, and weights if these are wanted."""
        for summing, plane, target in (
            zip(blocks, planes, sums, strict=True) if weights else [(blocks[0], planes[0], sums[0])]
        ):
            summing.whole(plane, target) if self.swapped else summing(plane, target)

    def _divided(self, sums: Planes, out: Array, shift: Any = 0.0) -> int:
        return missing.divide(sums, out, Quotients(self._bound, self._sign, shift), self.problem.workers)

    def _mended(self, planes: Planes, sums: Planes, out: Array, shift: Any) -> int:
        """Divide sums that a transform gave, those in doubt once they were summed again; how many have no weight."""
        largest = self._largest * float(np.abs(planes[1]).max())
        trusted, noise = TRUSTED * largest, NOISE * largest
        above = max(trusted, self._bound + noise)
        missing.divide(sums, out, Quotients(above, self._sign, shift), self.problem.workers)
        weights = sums[1].reshape(-1)
        small = np.flatnonzero(~(weights * self._sign > above))
        some = small
        if small.size * self._kernel.size > COUNTED:
            empty = self._present(planes[1]).reshape(-1)[small] == 0
            some = small[~empty]
            for plane in sums:
                plane.reshape(-1)[small[empty]] = 0
        share = weights[some] * self._sign
        near = np.abs(share - self._bound) <= noise
        again = some[near | (share <= trusted)] if self._bound <= trusted + noise else some[near]
        if again.size > MANY * out.size:
            self._sum(self._exact_sums, planes, sums)
            return self._divided(sums, out, shift)
        if again.size:
            self._sum_again(again, planes, sums)
            values = sums[0].reshape(-1)[again] / weights[again] + shift
            enough = weights[again] * self._sign > self._bound
            out.reshape(-1)[again] = np.where(enough, values, np.nan)
        return int(np.count_nonzero(~(weights[small] * self._sign > self._bound)))

    def _present(self, weights: Array) -> Array:
        """Count, for each output, the weights of its window that are not zero."""
        order = self.problem.order
        counts = missing.present(weights.transpose(order), self.problem.taps)
        return counts.transpose([order.index(axis) for axis in range(len(order))])

    def _sum_again(self, positions: Array, planes: Planes, sums: Planes) -> None:
        """Sum the windows at these positions tap by tap."""
        problem = self.problem
        lengths = planes[0].shape
        starts, behind = missing.places(positions, sums[0].shape, lengths, problem.taps, problem.axes)
        taps = as_taps(problem, self._kernel).real.reshape(-1)
        exact = missing.sum_windows(planes, taps, starts, behind, problem.workers)
        for plane, again in zip(sums, exact, strict=True):
            plane.reshape(-1)[positions] = again


def _part(problem: Problem, x: Array, starts: list[int], stops: list[int]) -> Array:
    """The part of an array that windows reach, continued as the problem says; a view where nothing lies outside."""
    if problem.boundary == "fill":
        firsts, lasts = (np.clip(ends, 0, x.shape).tolist() for ends in (starts, stops))
        inside: Any = (..., *map(slice, firsts, lasts))
        x = x[inside]
        starts, stops = ([end - first for end, first in zip(ends, firsts, strict=True)] for ends in (starts, stops))
        if x.dtype.kind not in "fc" and problem.fill_value != 0:  # integers hold no NaN
            x = x.astype(problem.compute_dtype)
    extended: Array = padding.extended(problem, x[None], starts, stops)[0]
    return extended


def _shifted(planes: Planes, room: Room) -> Any:
    """Subtract the weighted mean from the values; the mean, or zero where it is not finite or weights are negative."""
    values, weights = planes
    total = weights.sum()
    if not total > 0 or weights.min() < 0:
        return 0
    shift = values.sum() / total
    if not np.isfinite(shift) or shift == 0:
        return 0
    values -= np.multiply(weights, shift, out=room.array("shift", values.shape, values.dtype))
    return shift
