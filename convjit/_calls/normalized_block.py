"""A block of a normalised convolution: sums of weighted values over sums of weights.

Where sums are taken by a transform, its rounding errors must not be divided by weights that are as small. So values are
shifted by their mean, which makes a constant exact; and windows whose weights are small, or next to the least weight,
are summed once more, tap by tap. Windows without any weight are found by counting.
"""

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from convjit._calls.blocks import Blocks
from convjit._calls.normalized_cut import Block, Room, cut
from convjit._calls.plan import chosen
from convjit._methods import TABLE, missing, normalized_bands
from convjit._methods.missing import Planes, Quotients
from convjit._methods.workload import tasks
from convjit._problem.normalized_options import NormalizedOptions, kernel_sum
from convjit._problem.taps import as_taps
from convjit._runtime.launch import Job, launch
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:
    from convjit._choice.choose import Choice
    from convjit._problem.problem import Problem

# Sums of weights that a transform gives are trusted from this share of the largest possible one on: their error is at
# most some 1e-13 of that, in transforms of 2048x2048 points.
TRUSTED = 1e-3
NOISE = 1e-11

# Windows without weight are counted, by a pass along each axis, where so many multiply-adds would be done again.
COUNTED = 1 << 20

# Seconds an output that separating, dividing and such take where sums are taken by transforms: 0.9 ms for 512x512, of
# which half is counted for each of the two transforms.
BESIDES = 1.7e-9

# Elements of which the median is taken.
SAMPLES = 64

# A block is summed as a whole without transforms if this share of its outputs must be: single windows take some thirty
# times as long as those of register tiles.
MANY = 1 / 32


class Read(NamedTuple):
    """An array, and its weights if some are given."""

    x: Array
    weights: Array | None


class Separated(NamedTuple):
    """Values and weights that windows reach, and what is known of them."""

    planes: Planes
    shift: Any  # what values are less
    whole: bool  # whether nothing is missing, so that all windows have the kernel's sum for a weight
    largest: float  # the largest magnitude of a weight


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
        if problem.swapped:  # in mode "full" if zeros lie around it: a block has these as elements
            other = {"accuracy": "elementwise"} if self.swapped else {"fill_value": 1}
            problem, choice = chosen(self._kernel, shape, compute, sums.changed(**other))
        self.problem: Problem = problem
        if options.sums.method == "auto" and self._better_in_bands(choice, dtype):
            choice = choice.of("direct")
        self.choice: Choice = choice
        self._sums = self._summing(choice.method, choice.forced)
        self._elementwise = TABLE[choice.method].ELEMENTWISE
        self._options = options
        # What computes the result in bands, for arrays of these strides and dtypes.
        self._jobs: dict[Any, Job | None] = {}
        self._taps = as_taps(problem, self._kernel)
        self._sign = math.copysign(1.0, self._total)
        self._bound = options.min_weight * abs(self._total)
        self._magnitude = float(np.abs(self._kernel).sum())  # the largest sum of weights, if none is above 1
        given = options.sums.fill_value
        if np.iscomplexobj(given) and compute.kind != "c":
            raise ValueError(f"`fill_value` must be real for a result of {self.result_dtype}; got {given!r}.")
        self._fill = None if options.excluding or np.isnan(given) else given  # None: what lies outside is missing

    def _better_in_bands(self, choice: "Choice", dtype: np.dtype[Any]) -> bool:
        """Whether sums in bands, which need no step besides, take less time than a transform and these steps."""
        transformed = not TABLE[choice.method].ELEMENTWISE
        usable = dtype.char in "fd" and self.problem.compute_dtype == np.float64 and self.problem.boundary == "fill"
        if not (transformed and usable):
            return False
        besides = BESIDES * math.prod(self.problem.out_shape)
        return choice.seconds_alone("direct") <= choice.seconds_alone(choice.method) + besides

    @lazy
    def blocks(self) -> list[Block]:
        """The blocks of the result, in order."""
        return cut(self.problem, self.swapped)

    def _summing(self, method: str, forced: bool) -> tuple[Blocks, Blocks]:
        """What sums values, and what sums weights, which are real.

        They are not summed as a batch: a transform may take two real planes as one complex one, and then the rounding
        errors of weights reach values that are much smaller.
        """
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

    def compute_in_bands(self, x: Array, out: Array) -> int | None:
        """Fill the result in one launch; how many of its elements have no weight. None where blocks serve."""
        problem = self.problem
        readable = x.dtype.char in "fd" and x.dtype.isnative
        direct = self.choice.method == "direct" and problem.boundary == "fill" and not self.swapped
        if not (direct and readable and missing.writes_to(out)):
            return None
        key = x.strides, x.dtype.char, out.dtype.char
        if key not in self._jobs:
            how = Quotients(self._bound, self._sign)
            self._jobs[key] = normalized_bands.job(problem, x.strides, key[1:], how, self._total, self._fill)
        job = self._jobs[key]
        if job is None:
            return None
        multiply_adds = 2 * problem.multiply_adds
        return launch(job, min(problem.workers, tasks(multiply_adds)), multiply_adds, x, out, self._taps)

    def compute(self, block: Block, read: Read, out: Array, given: Array | None, room: Room) -> int:
        """Fill a block of the result, and of the weights if they are `given`; how many of its elements have none."""
        separated = self._separated(block, read, room)
        sums = self._planes("sums", out.shape, room)
        self._sum(self._sums, separated.planes, sums, weights=not separated.whole)
        result = out if missing.writes_to(out) else room.array("result", out.shape, self.problem.compute_dtype)
        left = 0
        if separated.whole:
            quotients = np.divide(sums[0], self._total, out=sums[0])
            np.add(quotients, separated.shift, out=result, casting="same_kind")
        elif self._elementwise:
            left = self._divided(sums, result, self._bound)
        else:
            left = self._mended(separated, sums, result)
        if result is not out:
            np.copyto(out, result, casting="unsafe")
        if given is not None:
            given[...] = 1 if separated.whole else sums[1] / self._total
        return left

    def _planes(self, name: str, shape: Shape, room: Room) -> Planes:
        """Two planes of this shape."""
        if self.problem.compute_dtype == np.float64:
            return room.array(name, (2, *shape), self._real)
        return room.array(name, shape, self.problem.compute_dtype), room.array(f"{name} of weights", shape, self._real)

    def _separated(self, block: Block, read: Read, room: Room) -> Separated:
        """Values and weights that the windows of a block reach."""
        problem, inside = self.problem, block.inside
        x, weights = (None if array is None else block.part_of(array, problem) for array in read)
        assert x is not None
        shift = 0 if self._elementwise else problem.compute_dtype.type(_sample(x, weights))
        planes, fill = self._planes("inputs", block.shape, room), self._fill
        around = missing.surround(planes, inside, 0 if fill is None else fill - shift, fill is not None)
        if weights is not None:
            missing.weigh(x, weights, planes, inside, shift)
            return Separated(planes, shift, False, float(np.abs(planes[1]).max(initial=0)))
        absent = missing.separate(x, planes, inside, shift, problem.workers)
        return Separated(planes, shift, not (absent or self.swapped or (around and fill is None)), 1.0)

    def _sum(self, blocks: tuple[Blocks, Blocks], planes: Planes, sums: Planes, weights: bool = True) -> None:
        """Sum values, and weights if these are wanted."""
        for number in range(2 if weights else 1):
            if self.swapped:
                blocks[number].whole(planes[number], sums[number])
            else:
                blocks[number].fill(planes[number], sums[number])

    def _divided(self, sums: Planes, out: Array, bound: float, shift: Any = 0.0) -> int:
        """Divide by weights above a bound; how many outputs are left NaN."""
        return missing.divide(sums, out, Quotients(bound, self._sign, shift), self.problem.workers)

    def _mended(self, separated: Separated, sums: Planes, out: Array) -> int:
        """Divide sums that a transform gave, those in doubt once they were summed again; how many have no weight."""
        planes, shift, _, largest = separated
        trusted, noise = TRUSTED * self._magnitude * largest, NOISE * self._magnitude * largest
        above = max(trusted, self._bound + noise)
        if not self._divided(sums, out, above, shift):
            return 0
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
            return self._divided(sums, out, self._bound, shift)
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
        taps = self._taps.real.reshape(-1)
        exact = missing.sum_windows(planes, taps, starts, behind, problem.workers)
        for plane, again in zip(sums, exact, strict=True):
            plane.reshape(-1)[positions] = again


def _sample(x: Array, weights: Array | None) -> Any:
    """A typical value, the median of some that are finite and have a weight; zero where there is none."""
    each = round(SAMPLES ** (1 / max(1, x.ndim)))
    spread = tuple(slice(None, None, max(1, n // each)) for n in x.shape)
    for places in (spread, ...):
        usable = np.isfinite(x[places])
        if weights is not None:
            usable &= weights[places] != 0
        values = x[places][usable][: 2 * SAMPLES]
        if values.size:
            return np.sort(values)[values.size // 2]
    return 0
