# ruff: noqa: A002, the names of the parameters are SciPy's
"""Correlations and convolutions with given weights, as `scipy.ndimage` defines them."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import read
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.ndimage._arguments import (
    Axes,
    Mode,
    Output,
    axes_of,
    boundary,
    check_cval,
    is_complex,
    output_array,
    sequence,
)
from convjit.ndimage._filtering import as_double, filtered, is_off, origin_of_reversed
from convjit.ndimage._lazily import lazily
from convjit.ndimage._window import Window


@lazily
def correlate(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    output: Output = None,
    mode: Mode = "reflect",
    cval: complex = 0.0,
    origin: int | Sequence[int] = 0,
    *,
    axes: Axes = None,
    method: MethodName = "auto",
) -> Array:
    """Correlate an array with weights, in any number of dimensions, as `scipy.ndimage.correlate` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions.
    weights : array_like
        As many dimensions as `input`, or as many as `axes` names; conjugated if complex.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, which may overlap it, or the dtype of a new array; by default, the
        dtype of `input`. Values are cast to an integer dtype as C casts them: the fraction is cut off.
    mode : {"reflect", "constant", "nearest", "mirror", "wrap"}
        The values outside `input`: `cval` ("constant"), or to the left of ``a b c d`` the values ``c b a``
        ("reflect"), ``a a a`` ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap"). "grid-mirror", "grid-constant"
        and "grid-wrap" are other names of "reflect", "constant" and "wrap".
    cval : number
        The value outside `input` in mode "constant".
    origin : int or sequence of int
        Shift of the weights towards lower indices, for all axes or for each. With 0, their middle element ``k // 2``
        lies on the output. ``-(k // 2) <= origin <= (k - 1) // 2``.
    axes : int or iterable of int, optional
        The axes that the weights slide over; all by default. As in SciPy, the dimensions of `weights` belong to these
        axes in rising order. The origins belong to them in the order in which `axes` names them, or in rising order if
        it names all.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" takes the same sums as SciPy. The others, which SciPy does not have, force that method of
        `convjit.correlate`, in double precision: a Fourier transform is faster for many weights, but only of normwise
        accuracy.

    Returns
    -------
    ndarray
        Of the shape of `input` and the dtype that `output` names, or that of `input`; complex where `weights` are.

    Raises
    ------
    RuntimeError
        If the dimensions of `weights`, the shape of `output` or the length of a sequence does not fit, or if `mode` is
        not one of these.
    ValueError
        If `origin` shifts the weights off the output, if `axes` are not axes of `input`, or if `method` is not one of
        these or cannot compute the result.
    TypeError
        If `axes`, `origin` or `cval` is not a number.

    See Also
    --------
    convolve : The same with reversed weights.
    correlate1d : Along one axis.
    convjit.correlate : Takes the fastest method and any mode; the dtype of its result is NumPy's.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.correlate([[0, 1, 2], [3, 4, 5], [6, 7, 8]], [[0, 1, 0], [1, 1, 1], [0, 1, 0]])
    array([[ 4,  8, 12],
           [16, 20, 24],
           [28, 32, 36]])
    >>> ndimage.correlate([1, 2, 4], [0.5, 0.5], output=float, mode="constant", cval=3)
    array([2. , 1.5, 3. ])
    """
    return _window(input, weights, output, mode, cval, origin, axes, method, reverse=False)


@lazily
def convolve(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    output: Output = None,
    mode: Mode = "reflect",
    cval: complex = 0.0,
    origin: int | Sequence[int] = 0,
    *,
    axes: Axes = None,
    method: MethodName = "auto",
) -> Array:
    """Convolve an array with weights, in any number of dimensions, as `scipy.ndimage.convolve` does.

    It differs from `correlate` with reversed weights in two ways: a positive `origin` shifts the weights towards higher
    indices, and complex weights are not conjugated.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    weights : array_like
        As many dimensions as `input`, or as many as `axes` names.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : {"reflect", "constant", "nearest", "mirror", "wrap"}
        The values outside `input`: to the left of ``a b c d`` lie ``c b a`` ("reflect"), `cval` ("constant"), ``a a a``
        ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    origin : int or sequence of int
        Shift of the weights towards higher indices, for all axes or for each. With 0, their middle element
        ``k // 2`` lies on the output.
    axes : int or iterable of int, optional
        The axes that the weights slide over; all by default.
    method : str
        "auto" takes the same sums as SciPy. The name of a method of `convjit.correlate`, which SciPy does not take,
        forces that method, in double precision.

    Returns
    -------
    ndarray
        Of the shape of `input`, and of the dtype that `output` names or that of `input`; complex where
        `weights` are.

    Raises
    ------
    RuntimeError
        If the dimensions of `weights`, the shape of `output` or the length of a sequence does not fit, or if `mode` is
        not one of these.
    ValueError
        If `origin` shifts the weights off the output, if `axes` are not axes of `input`, or if `method` is not one of
        these or cannot compute the result.
    TypeError
        If `axes`, `origin` or `cval` is not a number.

    See Also
    --------
    correlate : The same without reversing the weights.
    convolve1d : Along one axis.
    convjit.convolve : Takes the fastest method and any mode; the dtype of its result is NumPy's.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.convolve([0, 0, 1, 0, 0], [1, 2, 3])
    array([0, 1, 2, 3, 0])
    """
    return _window(input, weights, output, mode, cval, origin, axes, method, reverse=True)


def _window(
    input: Any, weights: Any, output: Any, mode: Any, cval: Any, origin: Any, axes: Any, method: str, *, reverse: bool
) -> Array:
    """Correlate with one window of weights: reversed ones for a convolution, conjugated ones for a correlation."""
    x = read("input", input)
    kernel = as_double(weights) if reverse else as_double(weights).conj()
    out = output_array(output, x, complex_output=is_complex(x, kernel))
    check_cval(cval, x, kernel)
    named = axes_of(axes, x.ndim)
    dims = kernel.ndim - kernel.shape.count(0)
    if dims != len(named) or 0 in kernel.shape:
        raise RuntimeError(f"weights.ndim ({dims}) must match len(axes) ({len(named)})")
    rising = tuple(sorted(named))
    origins = sequence(origin, len(rising))
    if len(rising) < x.ndim:
        origins = [origins[named.index(axis)] for axis in rising]
    if reverse:
        kernel = np.flip(kernel)
        origins = list(map(origin_of_reversed, origins, kernel.shape))
    if any(map(is_off, origins, kernel.shape)):
        within = "-(weights.shape[k] // 2) <= origin[k] <= (weights.shape[k]-1) // 2"
        raise ValueError(f"Invalid origin; origin must satisfy {within}")
    if not isinstance(mode, str) and isinstance(mode, Iterable):
        raise RuntimeError("A sequence of modes is not supported")
    window = Window(rising, kernel, boundary(mode), origins=tuple(map(operator.index, origins)), line=False)
    return filtered(x, [window], out, cval, method)
