# ruff: noqa: A002, the names of the parameters are SciPy's
"""Correlations and convolutions with given weights along one axis, as `scipy.ndimage` defines them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from convjit._calls.interop import read
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.ndimage._arguments import Mode, Output
from convjit.ndimage._filtering import as_double, line, origin_of_reversed
from convjit.ndimage._lazily import lazily


@lazily
def correlate1d(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: Mode = "reflect",
    cval: complex = 0.0,
    origin: int = 0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Correlate an array with weights along one axis, as `scipy.ndimage.correlate1d` does.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    weights : array_like
        One dimension, not empty.
    axis : int
        The axis that the weights slide over.
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
        Of the shape of `input`, and of the dtype that `output` names or that of `input`; complex where `weights` are.

    Raises
    ------
    RuntimeError
        If `weights` are empty or have several dimensions, if the shape of `output` does not fit, or if `mode` is not
        one of these.
    ValueError
        If `axis` is not an axis of `input`, if `origin` shifts the weights off the output, or if `method` is not one of
        these or cannot compute the result.
    TypeError
        If `axis`, `origin` or `cval` is not a number.

    See Also
    --------
    convolve1d : The same with reversed weights.
    correlate : In several dimensions.
    convjit.correlate : Takes the fastest method and any mode; the dtype of its result is NumPy's.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.correlate1d([2, 8, 0, 4, 1, 9, 9, 0], weights=[1, 3])
    array([ 8, 26,  8, 12,  7, 28, 36,  9])
    """
    return line(read("input", input), np.conj(as_double(weights)), axis, output, mode, cval, origin, method)


@lazily
def convolve1d(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: Mode = "reflect",
    cval: complex = 0.0,
    origin: int = 0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Convolve an array with weights along one axis, as `scipy.ndimage.convolve1d` does.

    It differs from `correlate1d` with reversed weights in two ways: a positive `origin` shifts the weights towards
    higher indices, and complex weights are not conjugated.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions. A Dask array gives a lazy one.
    weights : array_like
        One dimension, not empty.
    axis : int
        The axis that the weights slide over.
    output : ndarray, dtype or name of a dtype, optional
        An array of the shape of `input` to fill, or the dtype of a new array; by default, the dtype of `input`.
    mode : {"reflect", "constant", "nearest", "mirror", "wrap"}
        The values outside `input`: to the left of ``a b c d`` lie ``c b a`` ("reflect"), `cval` ("constant"), ``a a a``
        ("nearest"), ``d c b`` ("mirror") or ``b c d`` ("wrap").
    cval : number
        The value outside `input` in mode "constant".
    origin : int
        Shift of the weights towards higher indices. With 0, their middle element ``k // 2`` lies on the output.
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
        If `weights` are empty or have several dimensions, if the shape of `output` does not fit, or if `mode` is not
        one of these.
    ValueError
        If `axis` is not an axis of `input`, if `origin` shifts the weights off the output, or if `method` is not one of
        these or cannot compute the result.
    TypeError
        If `axis`, `origin` or `cval` is not a number.

    See Also
    --------
    correlate1d : The same without reversing the weights.
    convolve : In several dimensions.
    convjit.convolve : Takes the fastest method and any mode; the dtype of its result is NumPy's.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.convolve1d([2, 8, 0, 4, 1, 9, 9, 0], weights=[1, 3])
    array([14, 24,  4, 13, 12, 36, 27,  0])
    """
    kernel = read("weights", weights)[::-1]
    return line(read("input", input), kernel, axis, output, mode, cval, origin_of_reversed(origin, len(kernel)), method)
