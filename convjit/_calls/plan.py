"""Plans: a method chosen and a kernel prepared once, to be run on any number of arrays of one shape."""

import copy
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from convjit._calls import repeats
from convjit._calls.aliasing import check_file, overlap, writable_apart
from convjit._calls.checks import check_memory, check_out, check_result
from convjit._calls.planned import Planned
from convjit._choice.choose import Choice
from convjit._choice.decide import decide
from convjit._choice.execute import Execution
from convjit._choice.explain import Explanation
from convjit._methods import TABLE, conversion
from convjit._problem import special_kernels
from convjit._problem.dtypes import dtypes
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._problem.taps import as_taps, cast, turned
from convjit._runtime.launch import Brief
from convjit._runtime.types import Array, Shape

# A prepared call ``f(x, kernel, out=None)``. It returns None where the values of its arrays need the full way through a
# plan.
Prepared = Callable[..., Array | None]

# Arrays of at least so many bytes are checked before every call for lying in a truncated file, which takes 0.2 us.
# Smaller ones are checked before the first of equal calls only, as the calls that follow take 2 us in all.
WATCHED_BYTES = 1 << 16


class Plan(Planned):
    """A convolution whose method is chosen and whose kernel is prepared; call it with `x`, from any thread.

    Made by `convjit.plan`. Printing the plan shows why its method was chosen. It may be copied and pickled, and
    functions that Numba compiles may call it.

    See Also
    --------
    plan : Makes a plan.
    BankPlan : The same for many kernels.
    NormalizedPlan : The same for arrays some of whose elements are missing.

    Examples
    --------
    >>> import convjit, numpy
    >>> smooth = convjit.plan(numpy.ones(3), 5, mode="valid")
    >>> smooth([1.0, 2.0, 3.0, 4.0, 5.0])
    array([ 6.,  9., 12.])
    >>> smooth.method, smooth.out_shape, smooth.result_dtype
    ('direct', (3,), dtype('float64'))
    """

    def __init__(self, problem: Problem, choice: Choice, kernel: Array) -> None:
        self._problem: Problem = problem
        self._choice: Choice = choice
        self._kernel = kernel
        self._contiguous = np.ascontiguousarray(kernel)
        self._identity = object()  # stands for this plan among the arguments of repeated calls
        self._prepared_calls: dict[Any, Prepared] = {}
        self._execution: Execution | None = None  # None if `x` is the sliding window of each call, or outputs are none
        with np.errstate(all="ignore"):
            self._taps = as_taps(problem, kernel)
            if not problem.swapped and 0 not in problem.out_shape:
                self._execution = Execution(problem, choice, self._taps)
        self.method = self._execution.method if self._execution else choice.method

    @property
    def _prepared(self) -> Any:
        """What the method prepared from the kernel."""
        return self._execution.prepared if self._execution else None

    def alone(self) -> "Plan":
        """Return the plan for a single worker, for callers that have threads of their own."""
        plan = copy.copy(self)
        plan._choice = self._choice.alone()
        plan._problem = plan._choice.problem
        if self._execution:
            plan._execution = self._execution.alone(plan._choice)
        return plan

    @property
    def _depends_on_structure(self) -> bool:
        """Whether kernels of this shape that are outer products or mostly zeros are computed in another way."""
        return self._problem.plain or sum(k > 1 for k in self._problem.kernel_shape) > 1

    @property
    def _stored_dtype(self) -> np.dtype[Any]:
        """Dtype of an `out` that a call from compiled code fills; it rounds sums itself where a dtype is asked for."""
        return self._problem.out_dtype or self._problem.compute_dtype

    def __getstate__(self) -> dict[str, Any]:
        """What copies have, and other processes: all but prepared calls, which are this plan's and this process's."""
        return {**self.__dict__, "_prepared_calls": {}}

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
        if type(x) is np.ndarray:
            result = repeats.call(x, self._contiguous, self._identity) if out is None else None
            if result is None:
                result = self._repeat(x, out)
            if result is not None:
                return result
        planned = self._problem
        x = self._checked(x)
        if out is None:
            check_result("x", x, planned.out_shape, planned.result_dtype)
        key = x.shape, x.strides, x.dtype
        if key not in self._prepared_calls:  # else the values of `x`, or the memory of `out`, need the full way
            prepared = self._bind(x)
            if prepared:
                self._prepared_calls[key] = prepared
        return self._run(x, out)

    def _repeat(self, x: Array, out: Array | None) -> Array | None:
        """Compute the result for an array like one before; None where that takes the full way."""
        prepared = self._prepared_calls.get((x.shape, x.strides, x.dtype))
        if prepared is None:
            return None
        if out is None:
            if type(prepared) is Brief:
                repeats.remember(prepared, (self._identity,), x, self._contiguous)
            return prepared(x, self._contiguous)
        usual = type(out) is np.ndarray and self._makes_like(out) and writable_apart(out, x, self._kernel)
        return prepared(x, self._contiguous, out) if usual else None

    def _makes_like(self, out: Array) -> bool:
        """Whether `out` has the layout of the results that prepared calls make."""
        problem = self._problem
        return out.shape == problem.out_shape and out.dtype == problem.compute_dtype and out.flags.c_contiguous

    def _bind(self, x: Array) -> Prepared | None:
        """Prepare calls of this plan with arrays like `x`, if the method can: see `Prepared`."""
        bind = getattr(TABLE[self.method], "bind", None)
        # A method other than the chosen one was taken for the values of this kernel, and may not suit the next one.
        if bind is None or self.method != self._choice.method or self._kernel.dtype != self._problem.compute_dtype:
            return None
        bound: Prepared | None = bind(self._choice.shared, x.dtype, x.strides)
        return _watching(bound) if bound and x.nbytes >= WATCHED_BYTES else bound

    def _run(self, x: Array, out: Array | None) -> Array:
        """Compute the result for an `x` whose shape and dtype were checked."""
        problem = self._problem
        if out is not None:
            check_out(out, problem)
        result = np.empty(problem.out_shape, problem.result_dtype) if out is None else out
        if 0 in problem.out_shape:
            return result
        with np.errstate(all="ignore"):  # NaN, Inf and overflow are ordinary results
            self._fill(np.asarray(result), x, out is not None)
        return result

    def _fill(self, result: Array, x: Array, given: bool) -> None:
        """Compute into `result`, in place where the method can write to it, for arrays that were checked.

        If `result` was `given` by a caller it may share memory with the arrays; NumPy's warnings are off.
        """
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
        """Whether the method can write outputs of this dtype."""
        problem = self._problem
        if problem.out_dtype is not None:
            rounds = TABLE[self.method].STORES_ROUNDED and conversion.rounds(problem.compute_dtype, dtype)
            return dtype == problem.out_dtype and (rounds or dtype == problem.compute_dtype)
        if problem.compute_dtype != problem.result_dtype:
            return False
        in_single = dtype == np.float32 and problem.compute_dtype == np.float64 and not problem.swapped
        return dtype == problem.compute_dtype or (in_single and TABLE[self.method].STORES_SINGLE)

    def _shares(self, result: Array, x: Array) -> bool:
        return overlap(result, x) or overlap(result, self._kernel)

    def _correlate(self, x: Array, out: Array) -> None:
        """Fill `out` (*batch, *outputs) from `x` (*batch, *sliding); if swapped, each slides over the kernel."""
        if self._execution:
            self._execution.run(x, out)
            return
        problem, array = self._problem, np.ascontiguousarray(np.flip(self._taps))
        for place in np.ndindex(problem.batch_shape):
            taps = np.ascontiguousarray(np.flip(cast(x[place], problem.compute_dtype)))
            Execution(problem, self._choice, taps).run(array, out[place])


def _watching(prepared: Prepared) -> Prepared:
    """A prepared call that checks first that no file was cut short in which one of its arrays lies."""

    def compute(x: Array, kernel: Array, out: Array | None = None) -> Array | None:
        check_file("x", x)
        check_file("kernel", kernel)
        return prepared(x, kernel, out)

    return compute


def _outer(kernel: Array, dtype: np.dtype[Any], options: Options) -> bool:
    """Whether the taps are an outer product of several vectors."""
    computed = dtypes(dtype.char, kernel.dtype.char).compute
    if computed.char in "gG" or not kernel.ndim or not special_kernels.seems_outer(kernel):
        return False
    with np.errstate(all="ignore"):
        taps = turned(options.correlate, cast(kernel, computed))
        return special_kernels.factors(taps, options.accuracy) is not None


def chosen(kernel: Array, shape: Shape, dtype: np.dtype[Any], options: Options) -> tuple[Problem, Choice]:
    """Describe the problem of this kernel and arrays of this shape and dtype, and choose its method."""
    check_memory("kernel", kernel.shape, max(dtype, kernel.dtype, key=lambda kind: kind.itemsize))
    known = {}
    separable = options.method == "separable"
    if kernel.size and (special_kernels.worth_looking(math.prod(shape), kernel.shape) or separable):
        several = sum(k > 1 for k in kernel.shape) > 1 or separable
        known = {
            "outer": several and _outer(kernel, dtype, options),
            "support": special_kernels.support(kernel, dtype, options.mode) if options.plain else (),
        }
    return decide(shape, kernel.shape, dtype, kernel.dtype, options, **known)


def planned(kernel: Array, shape: Shape, dtype: np.dtype[Any], options: Options) -> Plan:
    """Make the plan for this kernel and arrays of this shape and dtype."""
    return Plan(*chosen(kernel, shape, dtype, options), kernel)


def _convert(computed: Array, result: Array, problem: Problem) -> None:
    """Copy what was computed in the compute dtype into the result."""
    if problem.out_dtype is not None and result.dtype == problem.out_dtype:
        conversion.round_to(computed, result, problem.workers)
    elif problem.out_dtype is not None:
        rounded = np.empty(result.shape, problem.out_dtype)
        conversion.round_to(computed, rounded, problem.workers)
        np.copyto(result, rounded, casting="same_kind")
    elif (
        computed.dtype.char == "f" and result.dtype.char == "e" and result.dtype.isnative and result.flags.c_contiguous
    ):
        # NumPy takes 13 ms for what a 7x7 takes 3, and where numbers are too large a hundred times as long.
        conversion.convert(computed, result, problem.workers)
    elif result.dtype.type is problem.result_dtype.type:
        np.copyto(result, computed, casting="unsafe")
    else:
        np.copyto(result, cast(computed, problem.result_dtype), casting="same_kind")


def _moved(problem: Problem, array: Array) -> Array:
    """View `x` or the result with the batch axes first, and at least one sliding axis."""
    moved = array.transpose(problem.order)
    return moved if problem.axes else moved[..., None]
