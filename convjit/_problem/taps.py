"""The kernel as the taps of a correlation."""

from typing import Any

import numpy as np

from convjit._problem.problem import Problem
from convjit._runtime.types import Array


def _finite(array: Array) -> bool:
    return array.dtype.kind not in "fc" or bool(np.isfinite(array).all())


def _cast(array: Array, dtype: np.dtype[Any]) -> Array:
    if array.dtype.char == dtype.char and array.dtype.isnative:
        return array
    # The view is for two C types of one dtype (long and long long), which astype takes for the same.
    return array.astype(dtype, copy=False).view(dtype)


def _taps(problem: Problem, kernel: Array) -> Array:
    """The kernel as the taps of a correlation, contiguous and in the compute dtype."""
    return _turned(problem.correlate, _cast(kernel, problem.compute_dtype).reshape(problem.window))


def _turned(correlate: bool, kernel: Array) -> Array:
    return np.ascontiguousarray(kernel.conj() if correlate else kernel[(slice(None, None, -1),) * kernel.ndim])
