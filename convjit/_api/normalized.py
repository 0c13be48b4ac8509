"""The public functions for missing data: normalized_convolve and plan_normalized."""

from __future__ import annotations

from typing import Literal, overload

import numpy as np
import numpy.typing as npt

from convjit._calls.checks import as_array
from convjit._calls.normalized import NormalizedPlan, compute
from convjit._problem.normalized_options import NormalizedOptions
from convjit._problem.options import as_dtype, as_shape
from convjit._problem.words import Integers, MethodName, Mode, NormalizedBoundary
from convjit._runtime import lazy
from convjit._runtime.types import Array

__all__ = ["normalized_convolve", "plan_normalized"]


@overload
def normalized_convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "same",
    method: MethodName = "auto",
    *,
    weights: npt.ArrayLike | None = None,
    boundary: NormalizedBoundary = "exclude",
    fill_value: complex = 0,
    min_weight: float = 0.0,
    correlate: bool = False,
    axes: Integers | None = None,
    out: Array | None = None,
    workers: int | None = None,
    return_weights: Literal[False] = False,
) -> Array: ...


@overload
def normalized_convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "same",
    method: MethodName = "auto",
    *,
    weights: npt.ArrayLike | None = None,
    boundary: NormalizedBoundary = "exclude",
    fill_value: complex = 0,
    min_weight: float = 0.0,
    correlate: bool = False,
    axes: Integers | None = None,
    out: Array | None = None,
    workers: int | None = None,
    return_weights: Literal[True],
) -> tuple[Array, Array]: ...


@overload
def normalized_convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "same",
    method: MethodName = "auto",
    *,
    weights: npt.ArrayLike | None = None,
    boundary: NormalizedBoundary = "exclude",
    fill_value: complex = 0,
    min_weight: float = 0.0,
    correlate: bool = False,
    axes: Integers | None = None,
    out: Array | None = None,
    workers: int | None = None,
    return_weights: bool,
) -> Array | tuple[Array, Array]: ...


def normalized_convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: Mode = "same",
    method: MethodName = "auto",
    *,
    weights: npt.ArrayLike | None = None,
    boundary: NormalizedBoundary = "exclude",
    fill_value: complex = 0,
    min_weight: float = 0.0,
    correlate: bool = False,
    axes: Integers | None = None,
    out: Array | None = None,
    workers: int | None = None,
    return_weights: bool = False,
) -> Array | tuple[Array, Array]:
    """Convolve an array some of whose elements are missing, by averaging over those that are not.

    An element of the result is the sum of kernel * weights * `x` over its window, divided by the sum of
    kernel * weights. Where nothing is missing that is the convolution with the kernel divided by its sum.

    Parameters
    ----------
    x : array_like
        Numbers in any number of dimensions; may be a masked array of NumPy's.
    kernel : array_like
        Real and finite, with a sum that is not zero. Of as many dimensions as `x`, or as there are `axes`.
    mode : {"same", "full", "valid"}
        Which outputs to compute: those centred on `x`, all where the kernel overlaps it, or those whose window lies
        within it.
    method : {"auto", "direct", "im2col", "overlap_save", "separable", "fft", "plain", "naive"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    weights : array_like, optional
        Real weights of the elements, of a shape that broadcasts to that of `x`. An element of weight 0 is missing,
        whatever its value. By default 1, and 0 where `x` is NaN or masked; a masked element has weight 0 in any case.
    boundary : {"exclude", "fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside `x`: with "exclude" nothing, all of which has weight 0; with "fill" `fill_value`, of weight 1
        unless it is NaN. The others continue `x` and its weights alike: to the left of ``a b c d`` by ``a a a``,
        ``c b a``, ``d c b`` or ``b c d``.
    fill_value : number
        The value outside with boundary "fill".
    min_weight : float
        The result is NaN where the sum of kernel * weights is not more than this share of the kernel's sum: at least 0,
        and below 1.
    correlate : bool
        Correlate instead of convolving: the kernel is not turned round.
    axes : int or tuple of int, optional
        The axes of `x` that the kernel slides over; all by default. All others are a batch.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`.
    workers : int, optional
        Number of threads; by default as many as this process may use. The result is the same for any number, bit for
        bit.
    return_weights : bool
        Also return the sums of kernel * weights, as shares of the kernel's sum: 1 where nothing is missing.

    Returns
    -------
    ndarray, or a pair of ndarray
        The result, of dtype ``numpy.result_type(x, kernel)``, or float64 for integers. With `return_weights` also the
        weights, of dtype float64 and the same shape.

    Raises
    ------
    ValueError
        If an argument is not as above, or the method that was forced cannot do the problem.
    TypeError
        If an array does not hold numbers, the kernel or the weights are complex, `out` has the wrong dtype, or an
        option has the wrong type.
    MemoryError
        If there is not enough memory for the result.

    See Also
    --------
    plan_normalized : Choose once and prepare the kernel once, then run on many arrays.
    convolve : For arrays of which nothing is missing.
    convjit.astropy.convolve : The same with astropy's arguments.

    Notes
    -----
    The method is that of H. Knutsson and C.-F. Westin, "Normalized and differential convolution", 1993, for a constant
    basis. Sums are taken in double precision. Where a transform takes them, windows whose weight is small are summed
    once more tap by tap: a constant stays a constant, and a window without weight gives NaN. An infinite element is a
    value; it reaches exactly the results whose window holds it with a weight.

    Examples
    --------
    >>> import convjit, numpy
    >>> signal = numpy.array([1.0, 2.0, numpy.nan, 4.0, numpy.nan, numpy.nan, numpy.nan])
    >>> convjit.normalized_convolve(signal, [1, 2, 1])
    array([1.33333333, 1.66666667, 3.        , 4.        , 4.        ,
                  nan,        nan])
    >>> convjit.normalized_convolve([1.0, 5.0, 3.0], [1, 1, 1], weights=[1, 0, 1])
    array([1., 2., 3.])
    """
    others = {"axes": axes, "workers": workers, "correlate": correlate}
    options = NormalizedOptions(mode, method, boundary, fill_value, min_weight, **others)
    result: Array | tuple[Array, Array] = compute(x, kernel, options, weights, out, return_weights)
    return result


def plan_normalized(
    kernel: npt.ArrayLike,
    shape: Integers,
    dtype: npt.DTypeLike | None = None,
    mode: Mode = "same",
    method: MethodName = "auto",
    *,
    boundary: NormalizedBoundary = "exclude",
    fill_value: complex = 0,
    min_weight: float = 0.0,
    correlate: bool = False,
    axes: Integers | None = None,
    workers: int | None = None,
) -> NormalizedPlan:
    """Choose the method and prepare the kernel of a normalised convolution once, to run on many arrays of one shape.

    Parameters
    ----------
    kernel : array_like
        Real and finite, with a sum that is not zero. It is copied.
    shape : int or tuple of int
        Shape of the arrays to come.
    dtype : dtype_like, optional
        Dtype of the arrays to come; float64 by default.
    mode : {"same", "full", "valid"}
        Which outputs: those centred on the array, all where the kernel overlaps it, or those whose window lies within
        it.
    method : {"auto", "direct", "im2col", "overlap_save", "separable", "fft", "plain", "naive"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    boundary : {"exclude", "fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside the array, as for `normalized_convolve`: nothing with "exclude".
    fill_value : number
        The value outside with boundary "fill".
    min_weight : float
        Results are NaN where the sum of kernel * weights is not more than this share of the kernel's sum: at least 0,
        and below 1.
    correlate : bool
        Correlate instead of convolving: the kernel is not turned round.
    axes : int or tuple of int, optional
        The axes of the array that the kernel slides over; all by default. All others are a batch.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    NormalizedPlan
        Call it with `x`, and optionally `out`, `weights` and `return_weights`, from any thread. Its attribute `method`
        names the method, and printing the plan shows why it was chosen.

    Raises
    ------
    ValueError
        If an argument is not as above, or the method that was forced cannot do the problem.
    TypeError
        If the kernel is complex or does not hold numbers, or an option has the wrong type.

    See Also
    --------
    normalized_convolve : The same for a single array.
    plan : For arrays of which nothing is missing.

    Examples
    --------
    >>> import convjit, numpy
    >>> smooth = convjit.plan_normalized([1.0, 2.0, 1.0], 4)
    >>> smooth([1.0, numpy.nan, 3.0, 3.0])
    array([1., 2., 3., 3.])
    """
    kernel = np.array(as_array("kernel", kernel))
    x_dtype = np.dtype(np.float64) if dtype is None else as_dtype(dtype)
    others = {"axes": axes, "workers": workers, "correlate": correlate}
    options = NormalizedOptions(mode, method, boundary, fill_value, min_weight, **others)
    return NormalizedPlan(kernel, as_shape("shape", shape), x_dtype, options)


lazy.ready(__name__)
