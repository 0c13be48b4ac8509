"""Run a method on arrays as it takes them."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from convjit._methods import TABLE
from convjit._problem.problem import Problem
from convjit._problem.taps import _cast
from convjit._runtime.types import Array


def _run(problem: Problem, name: str, prepared: Any, x: Array, out: Array) -> Sequence[Any]:
    """Run a method on arrays as it takes them; the regions that it left."""
    method, dims = TABLE[name], len(problem.taps)
    if out.dtype != problem.compute_dtype and not method.STORES_SINGLE:
        core = np.empty(out.shape, problem.compute_dtype)
        left = _run(problem, name, prepared, x, core)
        out[...] = core
        return left
    if method.ANY_LAYOUT:
        return method.run(problem, prepared, x, out) or ()
    batch = math.prod(x.shape[:-dims])
    core = out if out.flags.c_contiguous else np.empty(out.shape, out.dtype)
    x = _cast(x, problem.compute_dtype).reshape(batch, *x.shape[-dims:])
    size = x.itemsize
    if x.strides[-1] != size or not x.flags.aligned or any(stride % size for stride in x.strides):
        x = x.copy(order="C")
    method.run(problem, prepared, x, core.reshape(batch, *out.shape[-dims:]))
    if core is not out:
        out[...] = core
    return ()
