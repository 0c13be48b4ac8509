# ruff: noqa: A002, the names of the parameters are SciPy's
"""Means over boxes, one axis after the other, as `scipy.ndimage` defines them."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import numpy as np
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
    axis_of,
    boundary,
    is_complex,
    output_array,
    sequence,
)
from convjit.ndimage._filtering import filtered
from convjit.ndimage._lazily import lazily
from convjit.ndimage._window import Window


@lazily
def uniform_filter1d(
    input: npt.ArrayLike,
    size: int,
    axis: int = -1,
    output: Output = None,
    mode: Mode = "reflect",
    cval: complex = 0.0,
    origin: int = 0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Take the mean of neighbouring elements along one axis, as `scipy.ndimage.uniform_filter1d` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    size : int
        Number of elements to take the mean of.
    axis : int
        The axis to filter along.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : {"reflect", "constant", "nearest", "mirror", "wrap"}
        The values outside `input`: to the left of ``a b c d`` lie ``c b a`` ("reflect"), `cval` ("constant"), ``a a a``
        ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    origin : int
        Shift of the window towards lower indices. With 0, its middle element ``k // 2`` lies on the output.
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
        If `size` is less than 1, if the shape of `output` does not fit, or if `mode` is not one of these.
    ValueError
        If `axis` is not an axis of `input`, if `origin` shifts the window off the output, or if `method` is not one
        of these or cannot compute the result.
    TypeError
        If `axis`, `size` or `cval` is not a number.

    See Also
    --------
    uniform_filter : Along several axes.
    gaussian_filter1d : Weighted means.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.uniform_filter1d([2, 8, 0, 4, 1, 9, 9, 0], size=3)
    array([4, 3, 4, 1, 4, 6, 6, 3])
    """
    x = read("input", input)
    axis = axis_of(axis, x.ndim)
    if size < 1:
        raise RuntimeError("incorrect filter size")
    out = output_array(output, x, complex_output=is_complex(x))
    return filtered(x, [_mean(size, axis, mode, origin)], out, cval, method)


@lazily
def uniform_filter(
    input: npt.ArrayLike,
    size: int | Sequence[int] = 3,
    output: Output = None,
    mode: Modes = "reflect",
    cval: complex = 0.0,
    origin: int | Sequence[int] = 0,
    *,
    axes: Axes = None,
    method: MethodName = "auto",
) -> Array:
    """Take means over boxes, as `scipy.ndimage.uniform_filter` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    size : int or sequence of int
        Length of the box, for all axes or for each.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : str or sequence of str
        The values outside `input`, for all axes or for each: to the left of ``a b c d`` lie ``c b a`` ("reflect"),
        `cval` ("constant"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    origin : int or sequence of int
        Shift of the box towards lower indices, for all axes or for each. With 0, its middle element ``size // 2`` lies
        on the output.
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
        If `axes` are not axes of `input`, if `origin` shifts the window off the output, or if `method` is not one
        of these or cannot compute the result.
    TypeError
        If `axes`, `size` or `cval` is not a number.

    See Also
    --------
    uniform_filter1d : Along one axis.
    gaussian_filter : Weighted means.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.uniform_filter([[0.0, 0.0, 9.0], [0.0, 9.0, 0.0]], size=(1, 3))
    array([[0., 3., 6.],
           [3., 3., 3.]])
    """
    x = read("input", input)
    out = output_array(output, x, complex_output=is_complex(x))
    checked = axes_of(axes, x.ndim)
    for_each = (sequence(value, len(checked)) for value in (size, mode, origin))
    windows = [
        _mean(int(length), axis, name, shift)
        for axis, length, name, shift in zip(checked, *for_each, strict=True)
        if length > 1
    ]
    return filtered(x, windows, out, cval, method)


def _mean(size: int, axis: int, mode: Any, origin: Any) -> Window:
    """The window that takes means of `size` elements."""
    if not 0 <= size // 2 + origin < size:
        raise ValueError("invalid origin")
    count = operator.index(size)
    return Window((axis,), np.ones(count), boundary(mode), origins=(operator.index(origin),), mean=True)
