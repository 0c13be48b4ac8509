# ruff: noqa: A002, the names of the parameters are SciPy's
"""Laplacians, as `scipy.ndimage` defines them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import read
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.ndimage._arguments import Axes, Modes, Output, apart, axes_of, boundary, output_array, sequence
from convjit.ndimage._correlations import correlate
from convjit.ndimage._derivatives import Derivative, derivatives, gaussian_derivative
from convjit.ndimage._filtering import filtered
from convjit.ndimage._lazily import lazily, lazily_by_derivatives
from convjit.ndimage._window import Window


@lazily_by_derivatives
def generic_laplace(
    input: npt.ArrayLike,
    derivative2: Derivative,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    extra_arguments: Sequence[Any] = (),
    extra_keywords: Mapping[str, Any] | None = None,
    *,
    axes: Axes = None,
) -> Array:
    """Sum the second derivatives along all axes, as `scipy.ndimage.generic_laplace` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    derivative2 : callable
        Called as ``derivative2(input, axis, output, mode, cval, *extra_arguments, **extra_keywords)``; returns the
        derivative. `output` is an array to fill for the first axis, and a dtype for the others.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all axes or for each: to the left of ``a b c d`` lie ``c b a`` ("reflect"),
        `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    extra_arguments : sequence
        Passed on to `derivative2` as further arguments.
    extra_keywords : dict, optional
        Passed on to `derivative2` by keyword.
    axes : int or iterable of int, optional
        The axes to take derivatives along; all by default.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`. The derivatives are stored in
        the dtype of the result.

    Raises
    ------
    RuntimeError
        If the shape of `output` or the length of a sequence does not fit, or if `mode` is not one of these.
    ValueError
        If `axes` are not axes of `input`.
    TypeError
        If `axes` or `cval` is not a number.

    See Also
    --------
    laplace : By second differences.
    gaussian_laplace : By second derivatives of a Gaussian.

    Examples
    --------
    >>> from convjit import ndimage
    >>> def second(input, axis, output, mode, cval):
    ...     return ndimage.correlate1d(input, [1, -2, 1], axis, output, mode, cval)
    >>> ndimage.generic_laplace([0, 0, 1, 0, 0], second)
    array([ 0,  1, -2,  1,  0])
    """
    x = read("input", input)
    out, others = derivatives(x, derivative2, output, mode, cval, extra_arguments, extra_keywords, axes)
    for derivative in others or ():
        out += derivative
    return out


@lazily
def laplace(
    input: npt.ArrayLike,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    *,
    axes: Axes = None,
    method: MethodName = "auto",
) -> Array:
    """Sum the second differences along all axes, as `scipy.ndimage.laplace` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all axes or for each: to the left of ``a b c d`` lie ``c b a`` ("reflect"),
        `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    axes : int or iterable of int, optional
        The axes to take differences along; all by default.
    method : str
        "auto" takes the same sums as SciPy. The name of a method of `convjit.correlate`, which SciPy does not take,
        forces that method, in double precision.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`.

    Raises
    ------
    RuntimeError
        If the shape of `output` or the length of a sequence does not fit, or if `mode` is not one of these.
    ValueError
        If `axes` are not axes of `input`, or if `method` is not one of these or cannot compute the result.
    TypeError
        If `axes` or `cval` is not a number.

    See Also
    --------
    gaussian_laplace : The same of a smoothed array.
    generic_laplace : By any second derivative.

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
    checked = axes_of(axes, x.ndim)
    modes = sequence(mode, len(checked)) if checked else []
    x = apart(x, out)
    boundaries = [boundary(name) for name in modes]
    integers = x.dtype.kind in "biu" and out.dtype.kind in "iu"
    if integers and not np.any(cval) and len({*boundaries}) == 1 and len(checked) <= 3:
        # Sums of integers by whole weights wrap to the same in any order, and one window of all taps takes a third of
        # the time of two or three passes.
        return correlate(x, _cross(len(checked)), out, modes[0], cval, axes=checked, method=method)
    if not checked:
        out[...] = x
    for number, axis in enumerate(checked):
        difference = Window((axis,), np.array((1.0, -2.0, 1.0)), boundaries[number])
        filtered(x, [difference], out, cval, method, add=number > 0)
    return out


@lazily
def gaussian_laplace(
    input: npt.ArrayLike,
    sigma: float | Sequence[float],
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    *,
    axes: Axes = None,
    **kwargs: Any,
) -> Array:
    """Sum the second derivatives of a Gaussian along all axes, as `scipy.ndimage.gaussian_laplace` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    sigma : float or sequence of float
        Standard deviation of the Gaussian in elements, for all axes or for each. As in SciPy, a sequence belongs to the
        axes in the order in which `axes` names them, or in rising order if `axes` names all.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all derivatives or for each: to the left of ``a b c d`` lie ``c b a``
        ("reflect"), `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
        Each derivative is smoothed in its own mode.
    cval : number
        The value outside `input` in mode "constant".
    axes : int or iterable of int, optional
        The axes to filter along; all by default.
    **kwargs
        Passed on to `gaussian_filter`: `truncate` (where to cut the Gaussian off, in standard deviations), `radius`
        (where to cut it off, in elements) and `method`.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`. The derivatives are stored in
        the dtype of the result.

    Raises
    ------
    RuntimeError
        If the shape of `output` or the length of a sequence does not fit, or if `mode` is not one of these.
    ValueError
        If `axes` are not axes of `input`, if `radius` is not an integer of at least 0, or if `method` is not one of
        these or cannot compute the result.
    TypeError
        If `axes`, `sigma` or `cval` is not a number.

    See Also
    --------
    laplace : Without smoothing.
    gaussian_filter : Smooth, or take one derivative.

    Notes
    -----
    D. Marr and E. Hildreth, "Theory of edge detection", Proceedings of the Royal Society of London B 207 (1980),
    187-217.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.gaussian_laplace([0.0, 0.0, 1.0, 0.0, 0.0], 1).round(3)
    array([ 0.197,  0.002, -0.399,  0.002,  0.197])
    """
    x = read("input", input)
    checked = axes_of(axes, x.ndim)
    sigmas = sequence(sigma, len(checked))
    if len(checked) < x.ndim:
        sigmas = [dict(zip(checked, sigmas, strict=True)).get(axis, 0) for axis in range(x.ndim)]
    return generic_laplace(x, gaussian_derivative, output, mode, cval, (sigmas, 2), kwargs, axes=checked)


@cache
def _cross(dims: int) -> Array:
    """The weights of the sum of the second differences along all axes; read-only."""
    weights = np.zeros((3,) * dims)
    for axis in range(dims):
        weights[(1,) * axis + (slice(None),) + (1,) * (dims - axis - 1)] += (1, -2, 1)
    weights.flags.writeable = False
    return weights
