# ruff: noqa: A002, the names of the parameters are SciPy's
"""Differences and what is made of them, as `scipy.ndimage` defines it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import read
from convjit._runtime.types import Array
from convjit.ndimage._arguments import Axes, Output, apart, axes_of, axis_of, boundary, output_array, sequence
from convjit.ndimage._smoothing import gaussian_filter
from convjit.ndimage._sums import Window
from convjit.ndimage._windows import correlate, filtered

Derivative = Callable[..., Array]


def prewitt(
    input: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    *,
    method: str = "auto",
) -> Array:
    """Take differences along one axis, summed over three neighbours along the others, as `scipy.ndimage.prewitt`.

    Parameters
    ----------
    axis : int
        The axis of the differences, two elements apart.
    mode : str or sequence of str
        As for `correlate`, for all axes of `input` or for each.
    input, output, cval, method
        As for `correlate`.

    Returns
    -------
    ndarray
        As for `correlate`. Between the axes, values are kept in the dtype of the result.

    Raises
    ------
    RuntimeError, ValueError, TypeError
        As for `correlate`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.prewitt([[1, 2, 4], [1, 2, 4], [1, 2, 4]])
    array([[3, 9, 6],
           [3, 9, 6],
           [3, 9, 6]])
    """
    return _edges(input, axis, output, mode, cval, (1, 1, 1), method)


def sobel(
    input: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    *,
    method: str = "auto",
) -> Array:
    """Take differences along one axis, summed over neighbours along the others by 1, 2, 1, as `scipy.ndimage.sobel`.

    Parameters, result and errors are those of `prewitt`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.sobel([[1, 2, 4], [1, 2, 4], [1, 2, 4]])
    array([[ 4, 12,  8],
           [ 4, 12,  8],
           [ 4, 12,  8]])
    """
    return _edges(input, axis, output, mode, cval, (1, 2, 1), method)


def generic_laplace(
    input: npt.ArrayLike,
    derivative2: Derivative,
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    extra_arguments: Sequence[Any] = (),
    extra_keywords: Mapping[str, Any] | None = None,
    *,
    axes: Axes = None,
) -> Array:
    """Sum the second derivatives along all axes, as `scipy.ndimage.generic_laplace`.

    Parameters
    ----------
    derivative2 : callable
        Called as ``derivative2(input, axis, output, mode, cval, *extra_arguments, **extra_keywords)``; returns the
        result. `output` is an array to fill for the first axis, and a dtype for the others.
    mode : str or sequence of str
        As for `correlate`, for all axes or for each.
    extra_arguments, extra_keywords
        Passed on to `derivative2`.
    axes : int or iterable of int, optional
        The axes to take derivatives along; all by default.
    input, output, cval
        As for `correlate`.

    Returns
    -------
    ndarray
        As for `correlate`. The derivatives are kept in the dtype of the result.

    Raises
    ------
    RuntimeError, ValueError, TypeError
        As for `correlate`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> def second(input, axis, output, mode, cval):
    ...     return ndimage.correlate1d(input, [1, -2, 1], axis, output, mode, cval)
    >>> ndimage.generic_laplace([0, 0, 1, 0, 0], second)
    array([ 0,  1, -2,  1,  0])
    """
    x = read("input", input)
    out, derivatives = _derivatives(x, derivative2, output, mode, cval, extra_arguments, extra_keywords, axes)
    for derivative in derivatives or ():
        out += derivative
    return out


def laplace(
    input: npt.ArrayLike,
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    *,
    axes: Axes = None,
    method: str = "auto",
) -> Array:
    """Sum the second differences along all axes, as `scipy.ndimage.laplace`.

    Parameters
    ----------
    mode : str or sequence of str
        As for `correlate`, for all axes or for each.
    axes : int or iterable of int, optional
        The axes to take differences along; all by default.
    input, output, cval, method
        As for `correlate`.

    Returns
    -------
    ndarray
        As for `correlate`.

    Raises
    ------
    RuntimeError, ValueError, TypeError
        As for `correlate`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.laplace([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
    array([[ 0,  1,  0],
           [ 1, -4,  1],
           [ 0,  1,  0]])
    """
    x = read("input", input)
    out = output_array(output, x)
    places = axes_of(axes, x.ndim)
    modes = sequence(mode, len(places)) if places else []
    x = apart(x, out)
    beyond = [boundary(each) for each in modes]
    # Sums of integers by whole weights wrap to the same in any order: one window of all taps takes a third of the time
    # of two or three passes.
    if (
        x.dtype.kind in "biu"
        and out.dtype.kind in "iu"
        and not np.any(cval)
        and len({*beyond}) == 1
        and len(places) <= 3
    ):
        return correlate(x, _cross(len(places)), out, modes[0], cval, axes=places, method=method)
    if not places:
        out[...] = x
    for number, place in enumerate(places):
        difference = Window((place,), np.array((1.0, -2.0, 1.0)), beyond[number])
        filtered(x, [difference], out, cval, method, add=number > 0)
    return out


def gaussian_laplace(
    input: npt.ArrayLike,
    sigma: float | Sequence[float],
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    *,
    axes: Axes = None,
    **kwargs: Any,
) -> Array:
    """Sum the second derivatives of a Gaussian along all axes, as `scipy.ndimage.gaussian_laplace`.

    Parameters
    ----------
    sigma : float or sequence of float
        As for `gaussian_filter`, for all axes or for each; as in SciPy, for each in rising order where all are named.
    mode : str or sequence of str
        As for `correlate`, for all derivatives or for each. The smoothing across a derivative is in its mode.
    axes : int or iterable of int, optional
        The axes to filter along; all by default.
    input, output, cval
        As for `correlate`.
    **kwargs
        Passed on to `gaussian_filter`: `truncate`, `radius` and `method`.

    Returns
    -------
    ndarray
        As for `correlate`. The derivatives are kept in the dtype of the result.

    Raises
    ------
    RuntimeError, ValueError, TypeError
        As for `gaussian_filter`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.gaussian_laplace([0.0, 0.0, 1.0, 0.0, 0.0], 1).round(3)
    array([ 0.197,  0.002, -0.399,  0.002,  0.197])
    """
    x = read("input", input)
    places = axes_of(axes, x.ndim)
    given = sequence(sigma, len(places))
    if len(places) < x.ndim:
        given = [dict(zip(places, given, strict=True)).get(axis, 0) for axis in range(x.ndim)]
    return generic_laplace(x, _gaussian_derivative, output, mode, cval, (given, 2), kwargs, axes=places)


def generic_gradient_magnitude(
    input: npt.ArrayLike,
    derivative: Derivative,
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    extra_arguments: Sequence[Any] = (),
    extra_keywords: Mapping[str, Any] | None = None,
    *,
    axes: Axes = None,
) -> Array:
    """Root of the summed squares of the derivatives along all axes, as `scipy.ndimage.generic_gradient_magnitude`.

    Parameters
    ----------
    derivative : callable
        As `derivative2` for `generic_laplace`; what it returns is overwritten.
    input, output, mode, cval, extra_arguments, extra_keywords, axes
        As for `generic_laplace`.

    Returns
    -------
    ndarray
        As for `correlate`. The squares are kept in the dtype of the result.

    Raises
    ------
    RuntimeError, ValueError, TypeError
        As for `correlate`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.generic_gradient_magnitude([[0.0, 3.0], [4.0, 7.0]], ndimage.sobel)
    array([[20., 20.],
           [20., 20.]])
    """
    x = read("input", input)
    out, derivatives = _derivatives(x, derivative, output, mode, cval, extra_arguments, extra_keywords, axes)
    if derivatives is None:
        return out
    np.multiply(out, out, out)
    for other in derivatives:
        np.multiply(other, other, other)
        out += other
    if out.dtype.itemsize == 1:  # not in half precision, as NumPy would, at a tenth of the speed
        return np.sqrt(out, out, casting="unsafe", dtype=np.float32)
    return np.sqrt(out, out, casting="unsafe")


def gaussian_gradient_magnitude(
    input: npt.ArrayLike,
    sigma: float | Sequence[float],
    output: Output = None,
    mode: str | Sequence[str] = "reflect",
    cval: complex = 0.0,
    *,
    axes: Axes = None,
    **kwargs: Any,
) -> Array:
    """Root of the summed squares of a Gaussian's derivatives, as `scipy.ndimage.gaussian_gradient_magnitude`.

    Parameters
    ----------
    sigma : float or sequence of float
        As for `gaussian_filter`, for all axes of `input` or for each.
    axes : int or iterable of int, optional
        The axes to take derivatives along; all by default. Each derivative is smoothed along all axes of `input`.
    input, output, mode, cval, **kwargs
        As for `gaussian_laplace`.

    Returns
    -------
    ndarray
        As for `correlate`. The squares are kept in the dtype of the result.

    Raises
    ------
    RuntimeError, ValueError, TypeError
        As for `gaussian_filter`.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.gaussian_gradient_magnitude([0.0, 0.0, 1.0, 1.0, 1.0], 1).round(3)
    array([0.108, 0.363, 0.364, 0.122, 0.013])
    """
    return generic_gradient_magnitude(input, _gaussian_derivative, output, mode, cval, (sigma, 1), kwargs, axes=axes)


def _edges(input: Any, axis: Any, output: Any, mode: Any, cval: Any, across: Sequence[int], method: str) -> Array:
    """Differences along one axis, summed with the weights `across` along the others."""
    x = read("input", input)
    along = axis_of(axis, x.ndim)
    out = output_array(output, x)
    modes = sequence(mode, x.ndim)
    places = [along, *(place for place in range(x.ndim) if place != along)]
    weights = [(-1, 0, 1)] + [across] * (x.ndim - 1)
    steps = [
        Window((place,), np.array(taps, float), boundary(modes[place]))
        for place, taps in zip(places, weights, strict=True)
    ]
    return filtered(x, steps, out, cval, method)


def _derivatives(
    x: Array, derivative: Derivative, output: Any, mode: Any, cval: Any, arguments: Any, keywords: Any, axes: Any
) -> tuple[Array, Iterator[Array] | None]:
    """The result, filled with the derivative along the first axis, and those along the others; `x` if there is none."""
    out = output_array(output, x, make=np.zeros)  # what SciPy gives to a function that may add to it
    places = axes_of(axes, x.ndim)
    if not places:
        out[...] = x
        return out, None
    modes = sequence(mode, len(places))
    x, keywords = apart(x, out), keywords or {}
    derivative(x, places[0], out, modes[0], cval, *arguments, **keywords)
    others = zip(places[1:], modes[1:], strict=True)
    return out, (derivative(x, place, out.dtype, beyond, cval, *arguments, **keywords) for place, beyond in others)


@cache
def _cross(dims: int) -> Array:
    """The sum of the second differences along all axes, as one window."""
    weights = np.zeros((3,) * dims)
    for axis in range(dims):
        weights[(1,) * axis + (slice(None),) + (1,) * (dims - axis - 1)] += (1, -2, 1)
    weights.flags.writeable = False
    return weights


def _gaussian_derivative(
    input: Array, axis: int, output: Any, mode: Any, cval: Any, sigma: Any, degree: int, **options: Any
) -> Array:
    orders = [degree if place == axis else 0 for place in range(input.ndim)]
    return gaussian_filter(input, sigma, orders, output, mode, cval, **options)
