"""Convolution and filters by their definitions, in NumPy alone: nothing that is checked has a part in them."""

import operator
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from convjit._runtime.types import Array, Shape

# What NumPy calls what lies outside an array.
PADDING: dict[str, Any] = {
    "fill": "constant",
    "nearest": "edge",
    "reflect": "symmetric",
    "mirror": "reflect",
    "wrap": "wrap",
}


class Step(NamedTuple):
    """A filter along one axis: ``sum over p of weights[p] * x[i + p - len(weights) // 2]``, over the divisor."""

    axis: int
    weights: Array
    boundary: str
    divisor: int = 1


def extended(x: Array, window: Shape, mode: str, boundary: str, fill: complex) -> Array:
    """`x` with all that a window reaches which slides over its last axes."""
    if mode == "valid":
        return x
    ends = [(k - 1, k - 1) if mode == "full" else (k // 2, (k - 1) // 2) for k in window]
    around = [(0, 0)] * (x.ndim - len(window)) + ends
    options: Any = {"constant_values": fill} if boundary == "fill" else {}
    return np.pad(x, around, PADDING[boundary], **options)


def convolved(x: Array, kernel: Array, mode: str, boundary: str, fill: complex, axes: Shape, number: Any) -> Array:
    """Convolve in 64-bit integers, which wrap like those of any smaller width, or in another type of real numbers.

    Complex sums are of that type's own complex type, or of double precision, for integers.
    """
    x = np.moveaxis(x, axes, range(-len(axes), 0))
    inner = x.shape[x.ndim - kernel.ndim :]
    if mode == "valid" and all(map(operator.lt, inner, kernel.shape)):
        x, kernel = kernel, x
    taps = np.flip(kernel)
    seen = sliding_window_view(
        extended(x, taps.shape, mode, boundary, fill), taps.shape, tuple(range(x.ndim - taps.ndim, x.ndim))
    )
    if "c" not in x.dtype.kind + kernel.dtype.kind:
        sums = _summed(seen, taps, number)
    else:
        real = _summed(seen.real, taps.real, number) - _summed(seen.imag, taps.imag, number)
        sums = real + 1j * (_summed(seen.real, taps.imag, number) + _summed(seen.imag, taps.real, number))
    return np.moveaxis(sums, range(-len(axes), 0), axes)


def _summed(seen: Array, taps: Array, number: Any) -> Array:
    window: Any = list(range(taps.ndim))
    over: Any = [..., *window]
    around: Any = [...]
    sums: Array = np.einsum(seen.astype(number), over, taps.astype(number), window, around)
    return sums


def filtered(x: Array, steps: Sequence[Step], out: np.dtype[Any]) -> Array:
    """Filter by one step after the other, and cut to a dtype after each, as C does.

    Whole numbers are summed by integers. Others in double precision, each product and sum rounded: in pairs if weights
    are symmetric, the middle one first and then from the outermost to the innermost, and else the last one first.
    """
    for step in steps:
        whole = "f" not in x.dtype.kind + out.kind and bool((np.trunc(step.weights) == step.weights).all())
        weights, number = step.weights.astype("q" if whole else "d"), np.int64 if whole else np.float64
        along = np.moveaxis(x, step.axis, -1).astype(number)
        seen = sliding_window_view(extended(along, weights.shape, "same", step.boundary, 0), weights.shape, (-1,))
        sums = np.moveaxis(_in_pairs(np.moveaxis(seen, -1, 0), weights), -1, step.axis)
        x = cut(sums if step.divisor == 1 else sums / step.divisor, out)
    return x


def _in_pairs(seen: Array, weights: Array) -> Array:
    """Sums of what stands under each of the weights."""
    join = _joining(weights)
    if join is None:
        last, *others = ((seen[at] * weights[at]) for at in (-1, *range(len(weights) - 1)))
        return reduce(np.add, others, last)
    middle = len(weights) // 2
    sums: Array = seen[middle] * weights[middle]
    for near in range(middle):
        sums = sums + join(seen[near], seen[-1 - near]) * weights[near]
    return sums


def _joining(weights: Array) -> Callable[[Array, Array], Array] | None:
    if len(weights) % 2 == 0:
        return None
    return np.add if (weights == weights[::-1]).all() else np.subtract if (weights == -weights[::-1]).all() else None


def cut(values: Array, dtype: np.dtype[Any]) -> Array:
    """As C casts: towards zero, and around the ends of integers."""
    return values.astype(np.int64).astype(dtype) if dtype.kind in "iu" else values.astype(dtype)
