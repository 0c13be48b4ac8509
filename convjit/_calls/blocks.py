"""A problem in blocks of its outputs, each computed by itself from the part of the array that its windows reach.

The method is chosen once, for the whole. A block is a valid correlation over a part that was continued beforehand as
the boundary says; `direct` gives it the bits that it has in the whole, for which blocks must not be too narrow.
"""

from dataclasses import replace
from typing import Any

import numpy as np

from convjit._calls.plan import Plan
from convjit._choice import current_profile
from convjit._choice.choose import Choice
from convjit._problem.problem import Problem
from convjit._runtime.types import Array, Shape


def cuttable(problem: Problem, kernel: Array) -> bool:
    """Whether outputs follow from a part of the array that is continued.

    They do not where the array slides over the kernel, nor where a tap that is NaN or infinite would meet the zeros
    put there for what lies outside, which add nothing to a sum.
    """
    return not problem.swapped and not (problem.zero_filled and not _finite(kernel))


class Blocks:
    """A kernel and how it is applied, to be called with what the windows of a block reach; from any thread.

    It is what workers are sent once. There, a plan for each shape of blocks is kept with it.
    """

    def __init__(self, problem: Problem, method: str, forced: bool, kernel: Array) -> None:
        self.problem = problem
        self._asked = problem, method, forced, kernel
        self._plans: dict[Any, Plan] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Blocks, self._asked

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        return "convjit", *self._asked

    def __call__(self, x: Array, out: Array | None = None) -> Array:
        """Compute the outputs whose windows lie within `x`."""
        # Most taps may be known to be zero, and are then left out, if that hides no NaN. Whether a NaN is met by a tap
        # that is not zero is not certain in a block: it may lie in the part that belongs to a neighbour.
        support = self.problem.support if self.problem.support and _finite(x) else ()
        return self._plan(x, "valid", support)(x, out)

    def whole(self, x: Array, out: Array | None = None) -> Array:
        """Compute what the problem says of `x`, which is all there is along the axes that slide."""
        return self._plan(x, self.problem.mode, self.problem.support)(x, out)

    def _plan(self, x: Array, mode: str, support: Shape) -> Plan:
        key = x.shape, x.dtype, mode, support
        plan = self._plans.get(key)
        if plan is None:
            problem, method, forced, kernel = self._asked
            part = replace(problem, shape=x.shape, dtype=x.dtype, mode=mode, support=support)
            if mode == "valid" != problem.mode:
                part = replace(part, boundary="fill", fill_value=problem.result_dtype.type(0), origin=())
            plan = Plan(part, Choice(part, current_profile.in_force(), method, forced), kernel)
            self._plans[key] = plan
        return plan


def _finite(array: Array) -> bool:
    return array.dtype.kind not in "fc" or bool(np.isfinite(array).all())
