"""Run a method on arrays of any dtype and layout, converted and copied to those that it takes."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from convjit._methods import TABLE, dense
from convjit._methods.method import BatchRegion
from convjit._methods.workload import Rates
from convjit._problem.problem import Problem
from convjit._problem.taps import cast
from convjit._runtime.types import Array


def taken(problem: Problem, name: str) -> Problem:
    """The problem as a method takes it."""
    return problem if problem.plain or TABLE[name].TAKES_STEPS else dense.restated(problem)


def prepare(problem: Problem, name: str, taps: Array, rates: Rates) -> Any:
    """Do a method's side of the work for the kernel."""
    return TABLE[name].prepare(taken(problem, name), taps, rates)


def run(problem: Problem, name: str, prepared: Any, x: Array, out: Array) -> Sequence[BatchRegion]:
    """Fill `out` (*batch, *outputs) from `x` (*batch, *lengths), except for the regions returned."""
    method, dims = TABLE[name], len(problem.taps)
    if out.dtype != problem.compute_dtype and not method.STORES_SINGLE:
        computed = np.empty(out.shape, problem.compute_dtype)
        left = run(problem, name, prepared, x, computed)
        out[...] = computed
        return left
    if taken(problem, name) is not problem:
        return _run_restated(problem, name, prepared, x, out)
    if method.ANY_LAYOUT:
        return method.run(problem, prepared, x, out) or ()
    batch = math.prod(x.shape[:-dims])
    target = out if out.flags.c_contiguous else np.empty(out.shape, out.dtype)
    x = cast(x, problem.compute_dtype).reshape(batch, *x.shape[-dims:])
    size = x.itemsize
    if x.strides[-1] != size or not x.flags.aligned or any(stride % size for stride in x.strides):
        x = x.copy(order="C")
    method.run(problem, prepared, x, target.reshape(batch, *out.shape[-dims:]))
    if target is not out:
        out[...] = target
    return ()


def _run_restated(problem: Problem, name: str, prepared: Any, x: Array, out: Array) -> Sequence[BatchRegion]:
    """Run a method that knows no strides, dilations or lags; arrays of which it leaves a region are left as a whole."""
    restated, arrays = dense.restated(problem), dense.split(problem, x)
    lead = x.ndim - len(problem.taps)
    computed = np.empty((*arrays.shape[: -len(problem.taps)], *restated.outputs), problem.compute_dtype)
    left = run(restated, name, prepared, arrays, computed)
    dense.joined(problem, computed, out)
    return [BatchRegion(place, [(0, m) for m in problem.outputs]) for place in {part.place[:lead] for part in left}]
