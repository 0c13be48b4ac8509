"""A choice made and a kernel prepared, to be run on any number of arrays."""

from functools import lru_cache
from typing import Any

import numpy as np

from convjit import _profile
from convjit._explain import Explanation
from convjit._problem import Array, Problem, as_array, check_out, describe
from convjit._select import Choice, choose
from convjit.methods import TABLE, InexactError


@lru_cache(maxsize=1024, typed=True)
def decide(method: str, correlate: bool, *asked: Any) -> tuple[Problem, Choice]:
    """Describe a problem and choose its method, once for all calls that ask the same."""
    problem = describe(*asked, correlate=correlate)
    return problem, choose(problem, _profile.in_force(), method)


class Plan:
    """A convolution whose method is chosen and whose kernel is prepared; call it with `x`, from any thread.

    Made by `convjit.plan`. `method` names the method; printing the plan shows why.
    """

    def __init__(self, problem: Problem, choice: Choice, kernel: Array) -> None:
        self._problem = problem
        self._choice = choice
        self._kernel = kernel
        self.method = choice.method
        with np.errstate(all="ignore"):
            self._taps = _taps(problem, kernel)
            if not problem.swapped and 0 not in problem.out_shape:
                self.method, self._prepared = self._prepare(self._taps)

    @property
    def predicted(self) -> float:
        """Seconds that a call is expected to take, from the profile."""
        return self._choice.predicted

    def __repr__(self) -> str:
        return repr(Explanation(self._problem, self._choice))

    def __call__(self, x: Any, out: Array | None = None) -> Array:
        """Compute the result for one array.

        Parameters
        ----------
        x : array_like
            Of the shape that was planned for, and a dtype that casts safely to the planned one.
        out : ndarray, optional
            Where to put the result; may overlap `x`.

        Returns
        -------
        ndarray
            The result; `out` where it was given.

        Raises
        ------
        ValueError, TypeError
            If `x` is not what was planned for, or `out` cannot take the result.
        """
        planned = self._problem
        x = as_array("x", x)
        if x.shape != planned.shape:
            raise ValueError(f"`x` must have the planned shape {planned.shape}; got {x.shape}.")
        if x.dtype != planned.dtype and not np.can_cast(x.dtype, planned.dtype, "safe"):
            raise TypeError(f"`x` must have a dtype that casts safely to the planned {planned.dtype}; got {x.dtype}.")
        return self.run(x, out)

    def run(self, x: Array, out: Array | None) -> Array:
        """Compute the result for an `x` that is known to fit."""
        problem = self._problem
        if out is not None:
            check_out(out, problem)
        result = np.empty(problem.out_shape, problem.result_dtype) if out is None else out
        if 0 in problem.out_shape:
            return result
        with np.errstate(all="ignore"):  # NaN, Inf and overflow are values like others here
            self._fill(np.asarray(result), x, out is not None)
        return result

    def _fill(self, result: Array, x: Array, given: bool) -> None:
        """Compute into `result`, in place where its memory allows and nothing can go wrong on the way."""
        problem = self._problem
        moved = result.transpose(problem.order)
        in_place = (
            moved.dtype == problem.compute_dtype == problem.result_dtype
            and moved.flags.c_contiguous
            and moved.flags.aligned
            and not (given and (problem.swapped or self._shares(result, x)))
        )
        shape = (problem.batch, *problem.outputs)
        core = moved.reshape(shape) if in_place else np.empty(shape, problem.compute_dtype)
        self._correlate(_canonical(problem, x), core)
        if not in_place:
            np.copyto(moved, _cast(core, problem.result_dtype).reshape(moved.shape), casting="same_kind")

    def _shares(self, result: Array, x: Array) -> bool:
        return np.may_share_memory(result, x) or np.may_share_memory(result, self._kernel)

    def _correlate(self, x: Array, out: Array) -> None:
        """Fill `out` (batch, *outputs) from `x` (batch, *sliding); if swapped, each slides over the kernel."""
        if not self._problem.swapped:
            self._attempt(self.method, self._prepared, self._taps, x, out)
            return
        array = np.ascontiguousarray(np.flip(self._taps))[None]
        for one, target in zip(x, out[:, None], strict=True):
            taps = np.ascontiguousarray(np.flip(one))
            self._attempt(*self._prepare(taps), taps, array, target)

    def _prepare(self, taps: Array) -> tuple[str, Any]:
        """Name of the method for these taps, and what it prepares from them."""
        problem, name = self._problem, self._choice.method
        if problem.zero_filled and not _finite(taps):
            name = "plain"  # the others would multiply NaN and Inf by the zeros outside
        try:
            return name, TABLE[name].prepare(problem, taps)
        except MemoryError:
            if self._choice.forced or TABLE[name].ALWAYS_EXACT:
                raise
        return self._choice.fallback, TABLE[self._choice.fallback].prepare(problem, taps)

    def _attempt(self, name: str, prepared: Any, taps: Array, x: Array, out: Array) -> None:
        """Run a method; under "auto", run the fallback where the data turn out not to suit it."""
        method, forced = TABLE[name], self._choice.forced
        try:
            method.run(self._problem, prepared, x, out)
        except (InexactError, MemoryError):
            if forced or method.ALWAYS_EXACT:
                raise
        else:
            if forced or method.ALWAYS_EXACT or _finite(out):
                return
        exact = TABLE[self._choice.fallback]
        exact.run(self._problem, exact.prepare(self._problem, taps), x, out)


def _finite(array: Array) -> bool:
    return array.dtype.kind not in "fc" or bool(np.isfinite(array).all())


def _cast(array: Array, dtype: np.dtype[Any]) -> Array:
    if array.dtype.char == dtype.char and array.dtype.isnative:
        return array
    # The view is for two C types of one dtype (long and long long), which astype takes for the same.
    return array.astype(dtype, copy=False).view(dtype)


def _taps(problem: Problem, kernel: Array) -> Array:
    """The kernel as the taps of a correlation, contiguous and in the compute dtype."""
    kernel = _cast(kernel, problem.compute_dtype).reshape(problem.window)
    return np.ascontiguousarray(kernel.conj() if problem.correlate else np.flip(kernel))


def _canonical(problem: Problem, x: Array) -> Array:
    """`x` as (batch, *sliding) in the compute dtype; a view unless its elements do not lie as the kernels read them."""
    x = _cast(x, problem.compute_dtype).transpose(problem.order).reshape(problem.batch, *problem.sliding)
    size = x.itemsize
    if x.strides[-1] != size or not x.flags.aligned or any(stride % size for stride in x.strides):
        x = x.copy(order="C")
    return x
