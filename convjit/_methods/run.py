"""Run a method on arrays of any dtype and layout, converted and copied to those that it takes."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from convjit._methods import TABLE
from convjit._methods.method import BatchRegion
from convjit._problem.problem import Problem
from convjit._problem.taps import cast
from convjit._runtime.types import Array


def run(problem: Problem, name: str, prepared: Any, x: Array, out: Array) -> Sequence[BatchRegion]:
    """Fill `out` (*batch, *outputs) from `x` (*batch, *lengths), except for the regions returned."""
    method, dims = TABLE[name], len(problem.taps)
    if out.dtype != problem.compute_dtype and not method.STORES_SINGLE:
        computed = np.empty(out.shape, problem.compute_dtype)
        left = run(problem, name, prepared, x, computed)
        out[...] = computed
        return left
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
