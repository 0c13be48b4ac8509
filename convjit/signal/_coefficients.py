"""What FIR filters have in common: coefficients, the convolution along an axis, and Dask arrays that are not cut."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.lib.array_utils import normalize_axis_index

from convjit._calls import interop
from convjit._runtime.types import Array
from convjit.numpy._sums import part, summed

# What needs SciPy, for the error text.
IIR = "`a` of more than one coefficient, an IIR filter,"


def coefficients(name: str, value: Any) -> Array:
    """Read the coefficients of a numerator or denominator."""
    array = value if type(value) is np.ndarray else interop.read(name, value)
    if array.ndim == 0:
        return array.reshape(1)
    if array.ndim != 1 or not array.size:
        raise ValueError(f"Parameter {name} is not a non-empty 1d array, since {name}.shape={array.shape}!")
    return array


def taps_of(b: Array, a: Array, dtype: np.dtype[Any]) -> Array:
    """The kernel of an FIR filter, in the dtype of the result."""
    if dtype.char not in "fdgFDGO":
        raise NotImplementedError(f"Parameter's dtypes produced result type '{dtype}', which is not supported!")
    return divided(b, a, dtype)


def divided(b: Array, a: Array, dtype: np.dtype[Any]) -> Array:
    """The coefficients of a numerator over the only one of a denominator."""
    taps: Array = b.astype(dtype)
    return taps if a.item() == 1 else taps / a.astype(dtype)


def floating(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype in which a filter's state is computed."""
    return dtype if dtype.kind in "fcO" else np.dtype(np.float64)


def convolved(x: Array, taps: Array, axis: int, method: str, mode: str = "full", count: int | None = None) -> Array:
    """Convolve along an axis, in mode "full" or "valid"; `x` may be empty, and hold objects.

    Of mode "full" only the first `count` outputs may be wanted.
    """
    n, k = x.shape[axis], taps.size
    if x.size and taps.dtype.kind != "O":
        result: Array = summed(x, np.ascontiguousarray(taps), mode, axis, method=method, count=count)
        return result
    full = np.zeros((*x.shape[:axis], n + k - 1, *x.shape[axis + 1 :]), taps.dtype)
    for start, tap in enumerate(taps if x.size else ()):
        full[part(axis, start, start + n)] += tap * x
    return full if mode == "full" else full[part(axis, k - 1, n)]


def uncut(function: Callable[..., Any], b: Array, a: Array, x: Any, axis: int, options: dict[str, Any]) -> Any:
    """Filter a Dask array, each line along the axis within one chunk."""
    axis = normalize_axis_index(axis, x.ndim)
    dtype = np.result_type(b, a, x.dtype, floating(np.result_type(b, a)))
    meta = np.empty((0,) * x.ndim, dtype)
    call = {"function": function, "b": b, "a": a, "axis": axis, "options": options}
    return x.rechunk({axis: -1}).map_blocks(_of_chunk, **call, dtype=dtype, meta=meta)


def _of_chunk(x: Array, function: Callable[..., Any], b: Array, a: Array, axis: int, options: dict[str, Any]) -> Any:
    return function(b, a, x, axis, **options)
