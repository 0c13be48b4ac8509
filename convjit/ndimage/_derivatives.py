# ruff: noqa: A002, the names of the parameters are SciPy's
"""Derivatives along each of several axes, of which gradient magnitudes and Laplacians are made."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from convjit._runtime.types import Array
from convjit.ndimage._arguments import apart, axes_of, boundary, output_array, sequence
from convjit.ndimage._smoothing import gaussian_filter

Derivative = Callable[..., Array]


def derivatives(
    x: Array, derivative: Derivative, output: Any, mode: Any, cval: Any, arguments: Any, keywords: Any, axes: Any
) -> tuple[Array, Iterator[Array] | None]:
    """Return the result, filled with the derivative along the first axis, and an iterator of those along the others.

    Without axes the result is `x`, and None stands for the iterator.
    """
    out = output_array(output, x, make=np.zeros)  # as in SciPy, for functions that add to their output
    checked = axes_of(axes, x.ndim)
    if not checked:
        out[...] = x
        return out, None
    modes = sequence(mode, len(checked))
    if derivative is gaussian_derivative:
        for name in modes:
            boundary(name)  # refused before the first derivative is written to the result
    x, keywords = apart(x, out), keywords or {}
    derivative(x, checked[0], out, modes[0], cval, *arguments, **keywords)
    others = zip(checked[1:], modes[1:], strict=True)
    return out, (derivative(x, axis, out.dtype, own_mode, cval, *arguments, **keywords) for axis, own_mode in others)


def gaussian_derivative(
    input: Array, axis: int, output: Any, mode: Any, cval: Any, sigma: Any, degree: int, **options: Any
) -> Array:
    """Derivative of a Gaussian along one axis, smoothed along the others, for `derivatives` to call."""
    orders = [degree if other == axis else 0 for other in range(input.ndim)]
    return gaussian_filter(input, sigma, orders, output, mode, cval, **options)
