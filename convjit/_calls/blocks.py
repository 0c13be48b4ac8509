"""A problem cut into blocks of outputs, each computed by itself: a band of a file, or a chunk of a Dask array.

The method is chosen once, for the whole problem. A block is a correlation in mode "valid" of the part of the array that
its windows reach, which was extended by boundary values beforehand. `direct` then gives every output the same bits as
in one call, provided that blocks are not narrower than `partition.least` says, and that there is neither a stride nor
a dilation: with these, tiles may run along another axis where rows are short, and sum in another order.
"""

from typing import Any

from convjit._calls.plan import Plan
from convjit._choice import current_profile
from convjit._choice.choose import Choice
from convjit._problem.problem import Problem
from convjit._problem.taps import finite
from convjit._runtime import lazy
from convjit._runtime.types import Array, Shape


def cuttable(problem: Problem, kernel: Array) -> bool:
    """Whether a block of outputs can be computed from an extended part of the array.

    It cannot where the array slides over a larger kernel, nor where a tap is NaN or infinite and zeros lie outside the
    array: an outside zero adds nothing to a sum, but NaN times the zero that a block holds in its place is NaN.
    """
    return not problem.swapped and not (problem.zero_filled and not finite(kernel))


def tokens(*parts: Any) -> tuple[Any, ...]:
    """What Dask makes the name of an object from that consists of these parts.

    Dask writes out what `__dask_tokenize__` returns, and of a large array only the corners: so each part is reduced to
    what tells it apart, such as the digest of an array.
    """
    normal: tuple[Any, ...] = lazy.load("dask.base").normalize_token(("convjit", *parts))
    return normal


class Blocks:
    """A kernel and the method for it, called with the inputs of a block, from any thread.

    Dask sends one such object to each worker, where it keeps a plan for each shape of blocks.
    """

    def __init__(self, problem: Problem, method: str, forced: bool, kernel: Array) -> None:
        self.problem = problem
        self._asked = problem, method, forced, kernel
        self._plans: dict[Any, Plan] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Blocks, self._asked

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        return tokens(*self._asked)

    def __call__(self, x: Array, out: Array | None = None) -> Array:
        """Compute the outputs whose windows lie within `x`."""
        return self._plan(x, "valid", self._support(x))(x, out)

    def fill(self, x: Array, out: Array) -> None:
        """Fill `out`, which shares no memory with `x`, where NumPy's warnings are off."""
        self._plan(x, "valid", self._support(x))._fill(out, x, given=False)

    def whole(self, x: Array, out: Array | None = None) -> Array:
        """Compute the problem's outputs from an `x` that has the full length along all sliding axes."""
        return self._plan(x, self.problem.mode, self.problem.support)(x, out)

    def _support(self, x: Array) -> Shape:
        """The taps that are not zero, if only these are used for this block.

        Zero taps are left out of a mostly-zero kernel where another tap is certain to meet each NaN. In a block that is
        not certain, as the NaN may lie in the part that belongs to a neighbour.
        """
        return self.problem.support if self.problem.support and finite(x) else ()

    def _plan(self, x: Array, mode: str, support: Shape) -> Plan:
        key = x.shape, x.dtype, mode, support
        plan = self._plans.get(key)
        if plan is None:
            problem, method, forced, kernel = self._asked
            part = problem._replace(shape=x.shape, dtype=x.dtype, mode=mode, support=support)
            if mode == "valid" != problem.mode:
                zero = type(problem.fill_value)(0)
                part = part._replace(boundary="fill", fill_value=zero, origin=(), lags=())
            plan = Plan(part, Choice(part, current_profile.in_force(), method, forced), kernel)
            self._plans[key] = plan
        return plan
