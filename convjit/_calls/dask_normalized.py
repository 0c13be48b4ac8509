"""Normalised convolutions of Dask arrays: a lazy array of chunks that overlap, which the workers compute.

The array and its weights are chunked together, as two arrays of a stack, and so are the result and its weights.
"""

from typing import Any

import dask.array as da
import numpy as np

from convjit._calls.blocks import tokens
from convjit._calls.checks import as_array
from convjit._calls.dask import blockwise, check, check_no_out
from convjit._calls.normalized import NormalizedPlan
from convjit._problem.normalized_options import NormalizedOptions
from convjit._problem.partition import reaches
from convjit._runtime.types import Array


class Chunks:
    """What is computed of a stack of an array and, perhaps, its weights: the result and, perhaps, its weights."""

    def __init__(
        self, kernel: Array, dtype: np.dtype[Any], options: NormalizedOptions, weighted: bool, both: bool
    ) -> None:
        self._asked = kernel, dtype, options, weighted, both
        self._plans: dict[Any, NormalizedPlan] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Chunks, self._asked

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        kernel, dtype, options, *flags = self._asked
        return tokens(kernel, dtype, *options.key, *flags)

    def __call__(self, stack: Array) -> Array:
        """Compute a chunk, in mode, boundary and all else as if it were the whole array."""
        kernel, dtype, options, weighted, both = self._asked
        x = stack[0].astype(dtype, copy=False)
        weights = stack[1].real if weighted else None
        plan = self._plans.get(x.shape)
        if plan is None:
            plan = self._plans[x.shape] = NormalizedPlan(kernel, x.shape, dtype, options)
        result = plan._run(x, weights, None, both)
        return np.stack([result.values, result.weights]) if result.weights is not None else result.values[None]


def convolved(x: Any, kernel: Any, options: NormalizedOptions, weights: Any, out: Any, return_weights: bool) -> Any:
    """Check the arguments and return a lazy array, or two of them. Nothing of `x` is computed."""
    check_no_out(out)
    check("x", x)
    kernel = np.array(as_array("kernel", kernel))
    plan = NormalizedPlan(kernel, x.shape, x.dtype, options)
    problem = plan._problem
    x, weights = _unmasked(x, weights)
    stack = x[None]
    if weights is not None:
        stack = da.stack([x, da.broadcast_to(weights, x.shape).rechunk(x.chunks)])
    around: list[tuple[int, int] | None] = [*reaches(problem)]
    if plan._swapped:
        around = [None if axis in problem.axes else (0, 0) for axis in range(x.ndim)]
    wraps = problem.boundary == "wrap" and problem.mode != "valid"
    computed = Chunks(kernel, x.dtype, options, weights is not None, return_weights)
    shape = (2 if return_weights else 1, *plan.out_shape)
    dtype = np.result_type(plan.result_dtype, np.float64) if return_weights else plan.result_dtype
    wrapped = [axis + 1 for axis in problem.axes] if wraps else []
    result = blockwise(computed, stack, [None, *around], shape, dtype, wrapped=wrapped, name="normalized_convolve")
    return (result[0].astype(plan.result_dtype), result[1].real) if return_weights else result[0]


def _unmasked(x: Any, weights: Any) -> tuple[Any, Any]:
    """The array without its mask, and its weights as a Dask array, zero where an element is masked; or None."""
    if weights is not None and not isinstance(weights, da.Array):
        weights = da.from_array(as_array("weights", weights))
    if not isinstance(x._meta, np.ma.MaskedArray):
        return x, weights
    data, there = da.ma.getdata(x), ~da.ma.getmaskarray(x)
    if weights is None:
        weights = there & ~da.isnan(data) if data.dtype.kind in "fc" else there
    else:
        weights = da.where(there, weights, 0)
    return data, weights
