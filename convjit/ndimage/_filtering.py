"""Filtering by windows one after the other, and what the filters of one window have in common."""

import operator
from typing import Any

import numpy as np

from convjit._calls.aliasing import check_file
from convjit._calls.checks import check_memory
from convjit._calls.interop import read
from convjit._methods import TABLE
from convjit._problem.options import one_of
from convjit._runtime.types import Array
from convjit.ndimage._arguments import axis_of, boundary, check_cval, is_complex, output_array, real_parts
from convjit.ndimage._lazily import note
from convjit.ndimage._sums import fill
from convjit.ndimage._window import Window


def line(
    x: Array, weights: Array, axis: Any, output: Any, mode: Any, cval: Any, origin: Any, method: str = "auto"
) -> Array:
    """Correlate along one axis with weights that are already reversed or conjugated."""
    kernel = as_double(weights)
    out = output_array(output, x, complex_output=is_complex(x, kernel))
    check_cval(cval, x, kernel)
    if kernel.ndim != 1 or not kernel.size:
        raise RuntimeError("no filter weights given")
    checked = axis_of(axis, x.ndim)
    if is_off(origin, kernel.size):
        within = "-(len(weights) // 2) <= origin <= (len(weights)-1) // 2"
        raise ValueError(f"Invalid origin; origin must satisfy {within}")
    window = Window((checked,), kernel, boundary(mode), origins=(operator.index(origin),))
    return filtered(x, [window], out, cval, method)


def filtered(
    x: Array, windows: list[Window], out: Array, cval: Any, method: str = "auto", *, add: bool = False
) -> Array:
    """Filter by one window after the other, and return `out`; without windows, copy `x` to it.

    Only a single window may have complex weights. With `add`, results are added to what is in `out`.
    """
    one_of("method", method, ("auto", *TABLE))
    note(windows)
    if not windows:
        out[...] = x
        return out
    for part in real_parts(x, out, cval, windows[0].weights):
        real = [windows[0]._replace(weights=part.weights), *windows[1:]]
        real = [w._replace(fill_value=part.fill_value) if w.boundary == "fill" else w for w in real]
        fill(part.x, real, part.out, method, add=add or part.add)
    return out


def as_double(weights: Any) -> Array:
    """Read weights in double precision."""
    array = read("weights", weights)
    check_file("weights", array)
    dtype = np.dtype(np.complex128 if array.dtype.kind == "c" else np.float64)
    check_memory("weights", array.shape, dtype)
    return array.astype(dtype)


def origin_of_reversed(origin: Any, length: int) -> Any:
    """The origin at which reversed weights have the place that the weights have at `origin`."""
    return -origin - (1 - length % 2)


def is_off(origin: Any, length: int) -> bool:
    """Whether an origin shifts the weights off the output."""
    return bool(origin < -(length // 2) or origin > (length - 1) // 2)
