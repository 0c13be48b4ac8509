"""What becomes of a call: at once what was done before, else each kind of array goes its own way."""

from typing import Any

from numpy import ndarray  # looked up in `numpy`, it takes 0.04 us of each call

from convjit._calls import bands, interop
from convjit._calls.call_cache import READY_CALLS, ready_calls, unless_special
from convjit._calls.checks import as_array, check_result
from convjit._calls.plan import Plan, chosen
from convjit._methods import TABLE
from convjit._problem import special_kernels
from convjit._problem.options import options
from convjit._runtime import lazy
from convjit._runtime.types import Array


def compute(
    correlate: bool,
    x: Any,
    kernel: Any,
    mode: Any,
    method: Any,
    boundary: Any,
    fill_value: Any,
    axes: Any,
    out: Any,
    workers: Any,
    progress: Any = False,
    accuracy: Any = "normwise",
) -> Array:
    """Check, choose and run; at once where a call like this one was made before."""
    key = None
    if out is None and type(x) is type(kernel) is ndarray and progress is False:
        key = (correlate, x.shape, kernel.shape, x.strides, kernel.strides, x.dtype, kernel.dtype,
               mode, method, boundary, fill_value, axes, workers, accuracy)  # fmt: skip
        try:
            known = ready_calls.get(key)
        except TypeError:  # a list among the options
            key = known = None
        if known is not None:
            ready, fill, along, threads = known
            # 1, 1.0 and True are equal, as keys too, and not all of them are axes or a number of workers.
            if (fill_value is fill and axes is along and workers is threads) or (
                _types(fill_value, axes, workers) == _types(fill, along, threads)
            ):
                result = ready(x, kernel)
                if result is not None:
                    return result
    elif interop.foreign(x, kernel, out):
        found: Array = _elsewhere(
            correlate, x, kernel, mode, method, boundary, fill_value, axes, out, workers, progress, accuracy
        )
        return found
    x, kernel = as_array("x", x), as_array("kernel", kernel)
    asked = options(mode, method, boundary, fill_value, axes, workers, accuracy, TABLE)
    problem, choice = chosen(correlate, kernel, x.shape, x.dtype, *asked)
    if out is None:
        check_result("x", x, problem.out_shape, problem.result_dtype)
    if progress is not False or bands.mapped(x, out):
        return bands.run(problem, choice, kernel, x, out, progress)
    plan = Plan(problem, choice, kernel)
    if key is not None and kernel.flags.c_contiguous:
        bound = plan.bind(x)
        if bound:
            if special_kernels.worth_looking(x.size, kernel.shape):
                bound = unless_special(bound)
            if len(ready_calls) >= READY_CALLS:
                ready_calls.clear()
            ready_calls[key] = bound, fill_value, axes, workers
    return plan.run(x, out)


def _types(fill_value: Any, axes: Any, workers: Any) -> tuple[Any, ...]:
    """Types of options, and of what a tuple of axes holds."""
    return type(fill_value), type(axes), type(workers), *map(type, axes if isinstance(axes, tuple) else ())


def _elsewhere(
    correlate: bool, x: Any, kernel: Any, mode: Any, method: Any, boundary: Any, fill_value: Any, axes: Any, *rest: Any
) -> Any:
    """The same for arrays of other libraries."""
    asked = mode, method, boundary, fill_value, axes
    if interop.is_dask(x):
        return lazy.load("convjit._calls.dask").convolved(correlate, x, kernel, *asked, *rest)
    out, workers, progress, accuracy = rest
    x_seen, kernel_seen, out_seen = map(interop.as_numpy, ("x", "kernel", "out"), (x, kernel, out))
    result = compute(correlate, x_seen, kernel_seen, *asked, out_seen, workers, progress, accuracy)
    return interop.as_was(result, x) if out is None else out
