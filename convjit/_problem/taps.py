"""The kernel as the taps of a correlation."""

from typing import Any

import numpy as np

from convjit._problem.problem import Problem
from convjit._runtime.types import Array


def finite(array: Array) -> bool:
    """Whether all elements are finite, as integers always are."""
    return array.dtype.kind not in "fc" or bool(np.isfinite(array).all())


def cast(array: Array, dtype: np.dtype[Any]) -> Array:
    """Convert an array to a native dtype; the array itself where it has that dtype already."""
    if array.dtype.char == dtype.char and array.dtype.isnative:
        return array
    # `astype` does not tell apart two C types of one dtype (long and long long); the view does.
    return array.astype(dtype, copy=False).view(dtype)


def as_taps(problem: Problem, kernel: Array) -> Array:
    """The kernel as the taps of a correlation, contiguous and in the compute dtype."""
    return turned(problem.correlate, cast(kernel, problem.compute_dtype).reshape(problem.window))


def turned(correlate: bool, kernel: Array) -> Array:
    """The taps that a kernel has: its conjugate for a correlation, the kernel flipped along each axis otherwise."""
    return np.ascontiguousarray(kernel.conj() if correlate else kernel[(slice(None, None, -1),) * kernel.ndim])
