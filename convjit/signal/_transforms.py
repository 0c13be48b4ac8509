"""`fftconvolve` and `oaconvolve` of `scipy.signal`, which here are one function, with whatever method is fastest."""

from __future__ import annotations

import math
import numbers
import operator
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.dispatch import compute
from convjit._calls.interop import is_dask
from convjit._problem.options import given
from convjit._problem.words import Integers, Mode
from convjit._runtime.types import Array, Shape
from convjit.signal._arguments import WRONG_MODE, arrays, check_swapped, lazily, lengths, product


def fftconvolve(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", axes: Integers | None = None) -> Array:
    """Convolve two arrays in floating point along some axes, as `scipy.signal.fftconvolve` does.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, in the same number of dimensions. Along axes that are not in `axes`, their lengths are equal or one of
        them is 1.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`; "same" also
        crops to the shape of `in1` along axes that are not in `axes`.
    axes : int or tuple of int, optional
        Axes to convolve along; all by default.

    Returns
    -------
    ndarray
        Floats: integers and bool become float64, and float16 becomes float32. If along each of `axes` one of the
        arrays has length 1, the product of the arrays is returned in its own dtype. If an array is empty, so is the
        result.

    Raises
    ------
    ValueError
        If an argument is not as described, or in mode "valid" if neither array is at least as large as the other along
        each of `axes`.

    See Also
    --------
    oaconvolve : Another name of this function.
    convolve : In the dtype of the arrays.
    convjit.convolve : Also has boundaries, `out`, the number of threads and all methods as options.

    Notes
    -----
    The fastest method is taken, whether or not it is a Fourier transform; results differ from SciPy's by rounding.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.fftconvolve([[1, 2, 3], [4, 5, 6]], [[1, 1]], axes=1)
    array([[ 1.,  3.,  5.,  3.],
           [ 4.,  9., 11.,  6.]])
    """
    in1, in2 = x, kernel = arrays(in1, in2)
    if x.ndim != kernel.ndim:
        raise ValueError("in1 and in2 should have the same dimensionality")
    if x.ndim == 0:
        return product(x, kernel)
    if x.size == 0 or kernel.size == 0:
        return np.empty_like(x, np.float64, shape=0)
    axes = along = _axes(axes, x.ndim)
    if any(n != k and n != 1 and k != 1 for axis, (n, k) in enumerate(lengths(x, kernel)) if axis not in along):
        raise ValueError(f"incompatible shapes for in1 and in2: {x.shape} and {kernel.shape}")
    sliding = [axis for axis in along if x.shape[axis] != 1 != kernel.shape[axis]]
    if mode == "valid":
        if check_swapped([x.shape[axis] for axis in sliding], [kernel.shape[axis] for axis in sliding]):
            x, kernel = kernel, x
        # Along an axis where the array that is larger along the others has length 1, SciPy broadcasts it.
        along = tuple(axis for axis in along if x.shape[axis] >= kernel.shape[axis])
    elif mode == "same":
        # Where `in1` has length 1, the result keeps the middle element of `in2`.
        middles = [slice((k - 1) // 2, (k + 1) // 2) if n == 1 else slice(None) for n, k in lengths(x, kernel)]
        kernel = kernel[tuple(middles)]
    elif mode != "full":
        raise ValueError(WRONG_MODE["fft"])
    if is_dask(in1) and sliding:
        x, kernel = (_as_floats(np.zeros((1,) * x.ndim, array.dtype)) for array in (x, kernel))
        dtype = _convolved_along(x, kernel, "full", axes).dtype  # which refuses what are no numbers
        return lazily("fftconvolve", fftconvolve, in1, in2, mode, axes, mode=mode, dtype=dtype, axes=axes)
    return _convolved_along(_as_floats(x), _as_floats(kernel), mode, along) if sliding else product(x, kernel)


def oaconvolve(in1: npt.ArrayLike, in2: npt.ArrayLike, mode: Mode = "full", axes: Integers | None = None) -> Array:
    """Convolve two arrays in floating point along some axes, as `scipy.signal.oaconvolve` does.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, in the same number of dimensions. Along axes that are not in `axes`, their lengths are equal or one of
        them is 1.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`; "same" also
        crops to the shape of `in1` along axes that are not in `axes`.
    axes : int or tuple of int, optional
        Axes to convolve along; all by default.

    Returns
    -------
    ndarray
        Floats: integers and bool become float64, and float16 becomes float32. If along each of `axes` one of the
        arrays has length 1, the product of the arrays is returned in its own dtype. If an array is empty, so is the
        result.

    Raises
    ------
    ValueError
        If an argument is not as described, or in mode "valid" if neither array is at least as large as the other along
        each of `axes`.

    See Also
    --------
    fftconvolve : Another name of this function.
    convolve : In the dtype of the arrays.
    convjit.convolve : Also has boundaries, `out`, the number of threads and all methods as options.

    Notes
    -----
    The fastest method is taken, whether or not it is a Fourier transform; results differ from SciPy's by rounding.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.oaconvolve([1.0, 2.0, 3.0, 4.0], [1.0, 1.0], mode="valid")
    array([3., 5., 7.])
    """
    return fftconvolve(in1, in2, mode, axes)


def _convolved_along(x: Array, kernel: Array, mode: str, along: Shape) -> Array:
    """Convolve along the axes `along`; along the others, the arrays are broadcast against each other.

    A call computes all outputs that share a kernel, and there is a call for each kernel.
    """
    others = [axis for axis in range(x.ndim) if axis not in along]
    if mode == "full" and math.prod(kernel.shape[a] for a in others) > math.prod(x.shape[a] for a in others):
        x, kernel = kernel, x  # so that there are fewer calls
    window = tuple(kernel.shape[axis] for axis in along)
    counts = [kernel.shape[axis] for axis in others]
    if math.prod(counts) == 1:
        return compute(x, kernel.reshape(window), given(mode=mode, axes=along))
    x = np.broadcast_to(x, [n if axis in along else max(n, k) for axis, (n, k) in enumerate(lengths(x, kernel))])
    growth = {"full": 1, "same": 0, "valid": -1}[mode]
    outputs = [n + growth * (k - 1) if axis in along else n for axis, (n, k) in enumerate(lengths(x, kernel))]
    out = np.empty(outputs, np.result_type(x, kernel))
    for place in np.ndindex(*counts):
        slices = [slice(None)] * x.ndim
        for axis, index in zip(others, place, strict=True):
            if kernel.shape[axis] > 1:
                slices[axis] = slice(index, index + 1)
        part = tuple(slices)
        compute(x[part], kernel[part].reshape(window), given(mode=mode, axes=along), out[part])
    return out


def _axes(axes: Any, ndim: int) -> Shape:
    """Check the axes of a transform; return them sorted, without negative ones."""
    if axes is None:
        return tuple(range(ndim))
    try:
        indices = list(map(operator.index, (axes,) if isinstance(axes, numbers.Number) else axes))
    except TypeError:
        raise ValueError("axes must be a scalar or iterable of integers") from None
    if any(not -ndim <= axis < ndim for axis in indices):
        raise ValueError("axes exceeds dimensionality of input")
    along = sorted({axis % ndim for axis in indices})
    if len(along) != len(indices):
        raise ValueError("all axes must be unique")
    if not along:
        raise ValueError("when provided, axes cannot be empty")
    return tuple(along)


def _as_floats(array: Array) -> Array:
    """Cast to the dtype that SciPy transforms: float16 to float32, and what is not floating point to float64."""
    if array.dtype.kind in "biuO":
        return array.astype(np.float64)
    return array.astype(np.float32) if array.dtype.char == "e" else array
