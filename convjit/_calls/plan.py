"""A choice made and a kernel prepared, to be run on any number of arrays."""

import math
from typing import Any

import numpy as np

from convjit._calls.aliasing import check_file, overlap
from convjit._calls.call_cache import Bound
from convjit._calls.checks import as_array, check_memory, check_out, check_result
from convjit._choice.choose import Choice, decide
from convjit._choice.explain import Explanation
from convjit._methods import TABLE, conversion, padding
from convjit._methods.method import InexactError
from convjit._methods.padding import Region
from convjit._methods.run import run
from convjit._problem import special_kernels
from convjit._problem.dtypes import dtypes
from convjit._problem.problem import Problem
from convjit._problem.taps import as_taps, cast, finite, turned
from convjit._runtime.types import Array, Shape

# Arrays of so many bytes are looked at before each call whether they lie in a file that was cut short, which takes
# 0.2 us. Smaller ones only before the first of equal calls, which take 2 us in all.
WATCHED_BYTES = 1 << 16


class Plan:
    """A convolution whose method is chosen and whose kernel is prepared; call it with `x`, from any thread.

    Made by `convjit.plan`. `method` names the method; printing the plan shows why.
    """

    def __init__(self, problem: Problem, choice: Choice, kernel: Array) -> None:
        self._problem = problem
        self._choice = choice
        self._shared = choice.shared
        self._kernel = kernel
        self._contiguous = np.ascontiguousarray(kernel)
        self._ready: dict[Any, Bound] = {}
        self.method = choice.method
        with np.errstate(all="ignore"):
            self._taps = as_taps(problem, kernel)
            if not problem.swapped and 0 not in problem.out_shape:
                self.method, self._prepared = self._prepare(self._taps)

    @property
    def predicted(self) -> float:
        """Seconds that a call is expected to take, from the profile."""
        return self._choice.predicted

    def __repr__(self) -> str:
        return repr(Explanation(self._problem, self._choice))

    def _repr_html_(self) -> str:
        return Explanation(self._problem, self._choice)._repr_html_()

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
        if out is None and type(x) is np.ndarray:
            ready = self._ready.get((x.shape, x.strides, x.dtype))
            if ready:
                result = ready(x, self._contiguous)
                if result is not None:
                    return result
        planned = self._problem
        x = as_array("x", x)
        if x.shape != planned.shape:
            raise ValueError(f"`x` must have the planned shape {planned.shape}; got {x.shape}.")
        if x.dtype != planned.dtype and not np.can_cast(x.dtype, planned.dtype, "safe"):
            raise TypeError(f"`x` must have a dtype that casts safely to the planned {planned.dtype}; got {x.dtype}.")
        if out is None:
            check_result("x", x, planned.out_shape, planned.result_dtype)
            ready = self.bind(x)
            if ready:
                self._ready[x.shape, x.strides, x.dtype] = ready
        return self.run(x, out)

    def bind(self, x: Array) -> Bound | None:
        """Find a function that does without any further step what this plan does to arrays like `x`, if there is one.

        It takes them and the kernel; None from it means that the kernel's values call for more steps.
        """
        bind = getattr(TABLE[self.method], "bind", None)
        # Another method than was chosen is for the values of this kernel, and no way to compute the next one.
        if bind is None or self.method != self._choice.method or self._kernel.dtype != self._problem.compute_dtype:
            return None
        bound: Bound | None = bind(self._shared, x.dtype, x.strides)
        return _watching(bound) if bound and x.nbytes >= WATCHED_BYTES else bound

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
        in_place = (
            self._stores(result.dtype)
            and result.flags.aligned
            and not (given and (problem.swapped or self._shares(result, x)))
        )
        target = result if in_place else np.empty(result.shape, problem.compute_dtype)
        self._correlate(_moved(problem, x), _moved(problem, target))
        if not in_place:
            _convert(target, result, problem)

    def _stores(self, dtype: np.dtype[Any]) -> bool:
        """Whether the method writes results of a dtype by itself."""
        problem = self._problem
        if problem.compute_dtype != problem.result_dtype:
            return False
        in_single = dtype == np.float32 and problem.compute_dtype == np.float64 and not problem.swapped
        return dtype == problem.compute_dtype or (in_single and TABLE[self.method].STORES_SINGLE)

    def _shares(self, result: Array, x: Array) -> bool:
        return overlap(result, x) or overlap(result, self._kernel)

    def _correlate(self, x: Array, out: Array) -> None:
        """Fill `out` (*batch, *outputs) from `x` (*batch, *sliding); if swapped, each slides over the kernel."""
        if not self._problem.swapped:
            self._attempt(self.method, self._prepared, self._taps, x, out)
            return
        array = np.ascontiguousarray(np.flip(self._taps))
        for place in np.ndindex(self._problem.batch_shape):
            taps = np.ascontiguousarray(np.flip(cast(x[place], self._problem.compute_dtype)))
            self._attempt(*self._prepare(taps), taps, array, out[place])

    def _prepare(self, taps: Array) -> tuple[str, Any]:
        """Name of the method for these taps, and what it prepares from them."""
        problem, name = self._problem, self._choice.method
        if problem.zero_filled and not finite(taps):
            name = "plain"  # the others would multiply NaN and Inf by the zeros outside
        try:
            return name, TABLE[name].prepare(self._shared, taps, self._choice.rates)
        except MemoryError:
            if self._choice.forced or TABLE[name].ALWAYS_EXACT:
                raise
        return self._choice.fallback, TABLE[self._choice.fallback].prepare(problem, taps, self._choice.rates)

    def _attempt(self, name: str, prepared: Any, taps: Array, x: Array, out: Array) -> None:
        """Run a method; under "auto", run the fallback where the data turn out not to suit it."""
        method, forced = TABLE[name], self._choice.forced
        try:
            left = run(self._shared, name, prepared, x, out)
        except (InexactError, MemoryError):
            if forced or method.ALWAYS_EXACT:
                raise
        else:
            if left:  # the array's own dtype may not hold what lies outside, as integers no NaN
                x = cast(x, self._problem.compute_dtype)
            for place, region in left:
                self._exactly(taps, x[place], region, out[place])
            if forced or method.CONTAINS_NONFINITE or finite(out):
                return
        exact = self._choice.fallback
        run(self._problem, exact, TABLE[exact].prepare(self._problem, taps, self._choice.rates), x, out)

    def _exactly(self, taps: Array, x: Array, region: Region, out: Array) -> None:
        """Compute a region of the outputs of one array by the exact method."""
        reached = padding.reached(self._problem, x[None], region)[0]
        part = padding.part(self._problem, reached)
        exact = self._choice.fallback
        target = out[tuple(slice(*ends) for ends in region)]
        run(part, exact, TABLE[exact].prepare(part, taps, self._choice.rates), reached, target)


def _watching(ready: Bound) -> Bound:
    """The same for arrays whose files may be cut short between calls."""

    def compute(x: Array, kernel: Array) -> Array | None:
        check_file("x", x)
        check_file("kernel", kernel)
        return ready(x, kernel)

    return compute


def _outer(correlate: bool, kernel: Array, dtype: np.dtype[Any], accuracy: str) -> bool:
    """Whether the taps are those of an outer product."""
    computed = dtypes(dtype.char, kernel.dtype.char).compute
    if computed.char in "gG" or not kernel.ndim or not special_kernels.seems_outer(kernel):
        return False
    with np.errstate(all="ignore"):
        return special_kernels.factors(turned(correlate, cast(kernel, computed)), accuracy) is not None


def chosen(
    correlate: bool,
    kernel: Array,
    shape: Shape,
    dtype: np.dtype[Any],
    mode: str,
    method: str,
    boundary: str,
    fill_value: Any,
    axes: Shape | None,
    workers: int | None,
    accuracy: str,
) -> tuple[Problem, Choice]:
    """Describe what is asked of a kernel, and choose its method; the options were checked each by itself."""
    asked = shape, kernel.shape, dtype, kernel.dtype, mode, boundary, fill_value, axes, workers, accuracy
    known = {}
    check_memory("kernel", kernel.shape, max(dtype, kernel.dtype, key=lambda kind: kind.itemsize))
    if kernel.size and (special_kernels.worth_looking(math.prod(shape), kernel.shape) or method == "separable"):
        several = sum(k > 1 for k in kernel.shape) > 1 or method == "separable"
        known = {
            "outer": several and _outer(correlate, kernel, dtype, accuracy),
            "support": special_kernels.support(kernel, dtype, mode),
        }
    return decide(method, correlate, *asked, **known)


def planned(
    correlate: bool, kernel: Array, shape: Shape, dtype: np.dtype[Any], mode: str, method: str, *options: Any
) -> Plan:
    """Make a plan of options that were checked each by itself."""
    return Plan(*chosen(correlate, kernel, shape, dtype, mode, method, *options), kernel)


def _convert(computed: Array, result: Array, problem: Problem) -> None:
    """Fill the result with what was computed, of another dtype or elsewhere."""
    if computed.dtype.char == "f" and result.dtype.char == "e" and result.dtype.isnative and result.flags.c_contiguous:
        # NumPy takes 13 ms for what a 7x7 takes 3, and where numbers are too large a hundred times as long.
        conversion.convert(computed, result, problem.workers)
    elif result.dtype.type is problem.result_dtype.type:
        np.copyto(result, computed, casting="unsafe")
    else:
        np.copyto(result, cast(computed, problem.result_dtype), casting="same_kind")


def _moved(problem: Problem, array: Array) -> Array:
    """A view of `x` or the result, with the axes of the batch first and at least one that slides."""
    moved = array.transpose(problem.order)
    return moved if problem.axes else moved[..., None]
