"""Dispatch a call: repeat a cached one, else route it by the type of its arrays."""

import operator
from typing import Any

from numpy import ndarray  # looked up in `numpy`, it takes 0.04 us of each call

from convjit._calls import bands, interop, repeats
from convjit._calls.aliasing import writable_apart
from convjit._calls.call_cache import NUMBERS, prepared_calls, remember
from convjit._calls.checks import as_array, check_result
from convjit._calls.plan import Plan, Prepared, chosen
from convjit._problem.options import Options
from convjit._runtime import lazy
from convjit._runtime.launch import Brief
from convjit._runtime.types import Array


def compute(x: Any, kernel: Any, given: tuple[Any, ...], out: Any = None, progress: Any = False) -> Array:
    """Convolve or correlate as the options say that are given: the fields of `Options`, not checked yet."""
    key: Any = None
    if type(x) is type(kernel) is ndarray and progress is False and (out is None or type(out) is ndarray):
        key = x.shape, kernel.shape, x.strides, kernel.strides, x.dtype, kernel.dtype, given
        if out is not None:
            key += out.shape, out.strides, out.dtype
        try:
            prepared, before = prepared_calls[key]
        except KeyError:
            pass
        except TypeError:  # a list among the options
            key = None
        else:
            # 1, 1.0 and True are equal, as keys too, and not all of them are axes or a number of workers.
            if all(map(operator.is_, given, before)) or _types(given) == _types(before):
                result = _repeat(key, prepared, before, x, kernel, out)
                if result is not None:
                    return result
    elif interop.foreign(x, kernel, out):
        return _compute_elsewhere(x, kernel, given, out, progress)
    x, kernel = as_array("x", x), as_array("kernel", kernel)
    problem, choice = chosen(kernel, x.shape, x.dtype, Options(*given))
    if out is None:
        check_result("x", x, problem.out_shape, problem.result_dtype)
    if progress is not False or bands.mapped(x, out):
        return bands.run(problem, choice, kernel, x, out, progress)
    plan = Plan(problem, choice, kernel)
    if key is not None and (out is None or plan._makes_like(out)):
        remember(key, given, plan, x, kernel)
    return plan._run(x, out)


def _repeat(
    key: Any, prepared: Prepared, given: tuple[Any, ...], x: Array, kernel: Array, out: Array | None
) -> Array | None:
    """Repeat a call; None where the values of its arrays, or the memory of `out`, need the full way."""
    if out is not None:
        return prepared(x, kernel, out) if writable_apart(out, x, kernel) else None
    if type(prepared) is Brief:
        repeats.remember(prepared, given, x, kernel)
        prepared_calls[key] = prepared.__call__, given  # the next such call comes here only if forgotten
    return prepared(x, kernel)


def _types(given: tuple[Any, ...]) -> list[type]:
    """Types of the options that are numbers, and of what tuples of them hold."""
    values = [given[place] for place in NUMBERS]
    return [type(v) for value in values for v in (value, *(value if isinstance(value, tuple) else ()))]


def _compute_elsewhere(x: Any, kernel: Any, given: tuple[Any, ...], out: Any, progress: Any) -> Array:
    """Compute for arrays of other libraries."""
    if interop.is_dask(x):
        convolved: Array = lazy.load("convjit._calls.dask").convolved(x, kernel, Options(*given), out, progress)
        return convolved
    x_array, kernel_array, out_array = map(interop.as_numpy, ("x", "kernel", "out"), (x, kernel, out))
    result = compute(x_array, kernel_array, given, out_array, progress)
    answer: Array = interop.as_was(result, x) if out is None else out
    return answer
