"""Filling the result of a call within compiled code: taps as kernels take them, and `out` in any layout and dtype."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numba.extending import overload, register_jitable

from convjit.jitted._arguments import OVERLOAD_OPTIONS, absent
from convjit.jitted._lookup import convolved, fit, shares


def taps_in_order(kernel: Any, dtype: Any) -> Any:
    """All elements of a kernel as a contiguous array of one dimension and the dtype in which is computed."""
    return np.ascontiguousarray(kernel).astype(dtype).ravel()


@overload(taps_in_order, **OVERLOAD_OPTIONS)
def _taps_in_order(kernel: Any, dtype: Any) -> Callable[..., Any]:
    def converted(kernel: Any, dtype: Any) -> Any:
        return np.ascontiguousarray(kernel.astype(dtype)).reshape(kernel.size)

    def gathered(kernel: Any, dtype: Any) -> Any:
        return np.ascontiguousarray(kernel).reshape(kernel.size)

    def viewed(kernel: Any, dtype: Any) -> Any:
        return kernel.reshape(kernel.size)

    if kernel.dtype != dtype.dtype:
        return converted
    return viewed if kernel.layout == "C" else gathered


def check_own_memory(out: Any) -> None:
    """Refuse an `out` whose elements share memory, as those of a broadcast array do."""


@overload(check_own_memory, **OVERLOAD_OPTIONS)
def _check_own_memory(out: Any) -> Callable[..., Any]:
    def contiguous(out: Any) -> None:
        return None

    def strided(out: Any) -> None:
        for axis in range(out.ndim):
            if out.shape[axis] > 1 and out.strides[axis] == 0:
                raise ValueError("`out` must have memory of its own for each element; got one that was expanded.")

    return strided if out.layout == "A" else contiguous


@register_jitable(**OVERLOAD_OPTIONS["jit_options"])
def copy(source: Any, target: Any) -> None:
    """Copy an array into another one of its shape, as fast as ``target[...] = source``.

    That takes Numba 4 s to compile, where this takes 0.1, and calls with `out` have it up to four times.
    """
    for index in np.ndindex(target.shape[:-1]):
        to, row = target[index], source[index]
        for j in range(len(row)):
            to[j] = row[j]


def fill(x: Any, taps: Any, out: Any, call: Any, compute: Any, result: Any, shape: Any) -> Any:
    """Make a `Call`, and return its result: `out`, or a new array of this shape where `out` is None.

    `compute` is the dtype in which is computed and `result` that of a new array; they differ for sums of bool.
    """


@overload(fill, **OVERLOAD_OPTIONS)
def _fill(x: Any, taps: Any, out: Any, call: Any, compute: Any, result: Any, shape: Any) -> Callable[..., Any]:
    unconverted = compute.dtype == result.dtype
    if absent(out):

        def into_new(x: Any, taps: Any, out: Any, call: Any, compute: Any, result: Any, shape: Any) -> Any:
            new = np.empty(shape, compute)
            convolved(call, x, taps, new)
            return new

        def into_new_bool(x: Any, taps: Any, out: Any, call: Any, compute: Any, result: Any, shape: Any) -> Any:
            return fill(x, taps, None, call, compute, compute, shape) != 0

        return into_new if unconverted else into_new_bool

    if unconverted and out.layout == "C" and out.dtype == compute.dtype and out.aligned:

        def in_place(x: Any, taps: Any, out: Any, call: Any, compute: Any, result: Any, shape: Any) -> Any:
            fit(out.shape, shape, call.info)
            if shares(x, out) or shares(taps, out):
                copy(fill(x, taps, None, call, compute, result, shape), out)
            else:
                convolved(call, x, taps, out)
            return out

        return in_place

    def by_copy(x: Any, taps: Any, out: Any, call: Any, compute: Any, result: Any, shape: Any) -> Any:
        fit(out.shape, shape, call.info)
        check_own_memory(out)
        copy(fill(x, taps, None, call, compute, result, shape), out)
        return out

    return by_copy
