# ruff: noqa: A002, the names of the parameters are SciPy's
"""Gaussian filters, one axis after the other, as `scipy.ndimage` defines them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy.typing as npt

from convjit._calls.interop import read
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.ndimage._arguments import (
    Axes,
    Mode,
    Modes,
    Output,
    axes_of,
    boundary,
    gaussian_weights,
    output_array,
    sequence,
)
from convjit.ndimage._filtering import filtered, line
from convjit.ndimage._lazily import lazily
from convjit.ndimage._window import Window


@lazily
def gaussian_filter1d(
    input: npt.ArrayLike,
    sigma: float,
    axis: int = -1,
    order: int = 0,
    output: Output = None,
    mode: Mode = "reflect",
    cval: complex = 0.0,
    truncate: float = 4.0,
    *,
    radius: int | None = None,
    method: MethodName = "auto",
) -> Array:
    """Smooth with a Gaussian along one axis, or take a derivative of that, as `scipy.ndimage.gaussian_filter1d` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    sigma : float
        Standard deviation of the Gaussian, in elements.
    axis : int
        The axis to filter along.
    order : int
        Order of the derivative of the Gaussian to convolve with; 0 smooths.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : {"reflect", "constant", "nearest", "mirror", "wrap"}
        The values outside `input`: to the left of ``a b c d`` lie ``c b a`` ("reflect"), `cval` ("constant"), ``a a a``
        ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    truncate : float
        Where to cut the Gaussian off, in standard deviations.
    radius : int, optional
        Where to cut the Gaussian off, in elements: the window has ``2 * radius + 1``. `truncate` is then ignored.
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
        If `axis` is not an axis of `input`, if `radius` or `order` is not an integer of at least 0, or if `method`
        is not one of these or cannot compute the result.
    TypeError
        If `axis` or `cval` is not a number.

    See Also
    --------
    gaussian_filter : Along several axes.
    uniform_filter1d : Means, which take the same time for any length.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.gaussian_filter1d([1.0, 2.0, 3.0, 4.0, 5.0], 1).round(6)
    array([1.427041, 2.067822, 3.      , 3.932178, 4.572959])
    """
    return line(
        read("input", input), gaussian_weights(sigma, order, truncate, radius), axis, output, mode, cval, 0, method
    )


@lazily
def gaussian_filter(
    input: npt.ArrayLike,
    sigma: float | Sequence[float],
    order: int | Sequence[int] = 0,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    truncate: float = 4.0,
    *,
    radius: int | Sequence[int] | None = None,
    axes: Axes = None,
    method: MethodName = "auto",
) -> Array:
    """Smooth with a Gaussian, or take derivatives of that, as `scipy.ndimage.gaussian_filter` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    sigma : float or sequence of float
        Standard deviation of the Gaussian in elements, for all axes or for each; an axis with 0 is left as it is.
    order : int or sequence of int
        Order of the derivative of the Gaussian to convolve with, for all axes or for each; 0 smooths.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all axes or for each: to the left of ``a b c d`` lie ``c b a`` ("reflect"),
        `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    truncate : float
        Where to cut the Gaussian off, in standard deviations.
    radius : int or sequence of int, optional
        Where to cut the Gaussian off, in elements, for all axes or for each: the window has ``2 * radius + 1``.
        `truncate` is then ignored.
    axes : int or iterable of int, optional
        The axes to filter along, one after the other; all by default.
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
        If `axes` are not axes of `input`, if `radius` or `order` is not an integer of at least 0, or if `method` is
        not one of these or cannot compute the result.
    TypeError
        If `axes`, `sigma` or `cval` is not a number.

    See Also
    --------
    gaussian_filter1d : Along one axis.
    uniform_filter : Means over boxes, which take the same time for any size.
    precision : Sum float32 in single precision.
    convjit.normalized_convolve : Smooth an array some of whose elements are missing.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.gaussian_filter([[0, 0, 0], [0, 90, 0], [0, 0, 0]], sigma=1, radius=1)
    array([[ 6, 10,  6],
           [10, 18, 10],
           [ 6, 10,  6]])
    """
    x = read("input", input)
    out = output_array(output, x)
    checked = axes_of(axes, x.ndim)
    for_each = (sequence(value, len(checked)) for value in (order, sigma, mode, radius))
    windows = [
        Window((axis,), gaussian_weights(deviation, degree, truncate, reach), boundary(name))
        for axis, degree, deviation, name, reach in zip(checked, *for_each, strict=True)
        if deviation > 1e-15
    ]
    return filtered(x, windows, out, cval, method)
