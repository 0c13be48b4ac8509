# ruff: noqa: A002, the names of the parameters are SciPy's
"""First differences and the magnitudes of gradients, as `scipy.ndimage` defines them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import read
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.ndimage._arguments import Axes, Modes, Output, axis_of, boundary, output_array, sequence
from convjit.ndimage._derivatives import Derivative, derivatives, gaussian_derivative
from convjit.ndimage._filtering import filtered
from convjit.ndimage._lazily import lazily, lazily_by_derivatives
from convjit.ndimage._window import Window


@lazily
def prewitt(
    input: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Take differences along one axis, summed over three elements along the others, as `scipy.ndimage.prewitt` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    axis : int
        The axis of the differences, which are those of elements two apart.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all axes or for each: to the left of ``a b c d`` lie ``c b a`` ("reflect"),
        `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    method : str
        "auto" takes the same sums as SciPy. The name of a method of `convjit.correlate`, which SciPy does not take,
        forces that method, in double precision.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`. Between two axes, values are
        stored in the dtype of the result.

    Raises
    ------
    RuntimeError
        If the shape of `output` or the length of a sequence does not fit, or if `mode` is not one of these.
    ValueError
        If `axis` is not an axis of `input`, or if `method` is not one of these or cannot compute the result.
    TypeError
        If `axis` or `cval` is not a number.

    See Also
    --------
    sobel : Weighted sums along the other axes.
    gaussian_gradient_magnitude : The magnitude of the gradient of a smoothed array.

    Notes
    -----
    J. M. S. Prewitt, "Object enhancement and extraction", in "Picture Processing and Psychopictorics", 1970.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.prewitt([[1, 2, 4], [1, 2, 4], [1, 2, 4]])
    array([[3, 9, 6],
           [3, 9, 6],
           [3, 9, 6]])
    """
    return _edges(input, axis, output, mode, cval, (1, 1, 1), method)


@lazily
def sobel(
    input: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Take differences along one axis, summed with weights 1, 2, 1 along the others, as `scipy.ndimage.sobel` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    axis : int
        The axis to take differences along.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all axes or for each: to the left of ``a b c d`` lie ``c b a`` ("reflect"),
        `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    method : str
        "auto" takes the same sums as SciPy. The name of a method of `convjit.correlate`, which SciPy does not take,
        forces that method, in double precision.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`. Between two axes, values are
        stored in the dtype of the result.

    Raises
    ------
    RuntimeError
        If the shape of `output` or the length of a sequence does not fit, or if `mode` is not one of these.
    ValueError
        If `axis` is not an axis of `input`, or if `method` is not one of these or cannot compute the result.
    TypeError
        If `axis` or `cval` is not a number.

    See Also
    --------
    prewitt : Plain sums along the other axes.
    gaussian_gradient_magnitude : The magnitude of the gradient of a smoothed array.

    Notes
    -----
    The operator is described in R. O. Duda and P. E. Hart, "Pattern Classification and Scene Analysis", 1973.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.sobel([[1, 2, 4], [1, 2, 4], [1, 2, 4]])
    array([[ 4, 12,  8],
           [ 4, 12,  8],
           [ 4, 12,  8]])
    """
    return _edges(input, axis, output, mode, cval, (1, 2, 1), method)


@lazily_by_derivatives
def generic_gradient_magnitude(
    input: npt.ArrayLike,
    derivative: Derivative,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    extra_arguments: Sequence[Any] = (),
    extra_keywords: Mapping[str, Any] | None = None,
    *,
    axes: Axes = None,
) -> Array:
    """Take the root of the sum of squared derivatives, as `scipy.ndimage.generic_gradient_magnitude` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    derivative : callable
        Called as ``derivative(input, axis, output, mode, cval, *extra_arguments, **extra_keywords)``; returns the
        derivative, which is overwritten. `output` is an array to fill for the first axis, and a dtype for the others.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all derivatives or for each: to the left of ``a b c d`` lie ``c b a``
        ("reflect"), `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    extra_arguments : sequence
        Passed on to `derivative` as further arguments.
    extra_keywords : dict, optional
        Passed on to `derivative` by keyword.
    axes : int or iterable of int, optional
        The axes to differentiate along; all by default.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`. The squares are stored in the
        dtype of the result.

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
    gaussian_gradient_magnitude : By derivatives of a Gaussian.
    generic_laplace : The sum of second derivatives.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.generic_gradient_magnitude([[0.0, 3.0], [4.0, 7.0]], ndimage.sobel)
    array([[20., 20.],
           [20., 20.]])
    """
    x = read("input", input)
    out, others = derivatives(x, derivative, output, mode, cval, extra_arguments, extra_keywords, axes)
    if others is None:
        return out
    np.multiply(out, out, out)
    for other in others:
        np.multiply(other, other, other)
        out += other
    if out.dtype.itemsize == 1:  # NumPy would compute in half precision, at a tenth of the speed
        return np.sqrt(out, out, casting="unsafe", dtype=np.float32)
    return np.sqrt(out, out, casting="unsafe")


@lazily
def gaussian_gradient_magnitude(
    input: npt.ArrayLike,
    sigma: float | Sequence[float],
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    *,
    axes: Axes = None,
    **kwargs: Any,
) -> Array:
    """Compute the magnitude of the gradient of a smoothed array, as `scipy.ndimage.gaussian_gradient_magnitude` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    sigma : float or sequence of float
        Standard deviation of the Gaussian in elements, for all axes or for each; an axis with 0 is left as it is.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all derivatives or for each: to the left of ``a b c d`` lie ``c b a``
        ("reflect"), `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    axes : int or iterable of int, optional
        The axes to take derivatives along; all by default. Each derivative is smoothed along all axes of `input`.
    **kwargs
        Passed on to `gaussian_filter`: `truncate` (where to cut the Gaussian off, in standard deviations), `radius`
        (where to cut it off, in elements) and `method`.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`. The squares are stored in the
        dtype of the result.

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
    gaussian_filter : Smooth, or take one derivative.
    generic_gradient_magnitude : By any derivative.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.gaussian_gradient_magnitude([0.0, 0.0, 1.0, 1.0, 1.0], 1).round(3)
    array([0.108, 0.363, 0.364, 0.122, 0.013])
    """
    return generic_gradient_magnitude(input, gaussian_derivative, output, mode, cval, (sigma, 1), kwargs, axes=axes)


def _edges(input: Any, axis: Any, output: Any, mode: Any, cval: Any, across: Sequence[int], method: str) -> Array:
    """Differences along one axis, summed with the weights `across` along the others."""
    x = read("input", input)
    along = axis_of(axis, x.ndim)
    out = output_array(output, x)
    modes = sequence(mode, x.ndim)
    axes = [along, *(other for other in range(x.ndim) if other != along)]
    weights = [(-1, 0, 1)] + [across] * (x.ndim - 1)
    windows = [
        Window((axis,), np.array(taps, float), boundary(modes[axis])) for axis, taps in zip(axes, weights, strict=True)
    ]
    return filtered(x, windows, out, cval, method)
