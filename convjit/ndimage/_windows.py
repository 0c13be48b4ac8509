# ruff: noqa: A002, the names of the parameters are SciPy's
"""Correlations and convolutions with given weights, as `scipy.ndimage` defines them."""

import operator
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.aliasing import check_file
from convjit._calls.checks import check_memory
from convjit._calls.interop import read
from convjit._methods import TABLE
from convjit._problem.options import one_of
from convjit._runtime.types import Array
from convjit.ndimage import _sums
from convjit.ndimage._arguments import (
    Axes,
    Output,
    axes_of,
    axis_of,
    boundary,
    check_cval,
    is_complex,
    output_array,
    real_parts,
    sequence,
)
from convjit.ndimage._sums import Window


def correlate(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    output: Output = None,
    mode: str = "reflect",
    cval: complex = 0.0,
    origin: int | Sequence[int] = 0,
    *,
    axes: Axes = None,
    method: str = "auto",
) -> Array:
    """Correlate an array with weights, in any number of dimensions, as `scipy.ndimage.correlate`.

    Parameters
    ----------
    input : array_like
        Numbers in any number of dimensions.
    weights : array_like
        As many dimensions as `input`, or as many as `axes` names; conjugated if complex.
    output : ndarray, dtype or name of a dtype, optional
        Where to put the result: an array of the shape of `input`, which may overlap it, or the dtype of a new one; that
        of `input` by default. Values are cut to an integer dtype as C does: what is behind the point is lost.
    mode : {"reflect", "constant", "nearest", "mirror", "wrap"}
        What lies outside `input`: `cval`, or for ``a b c d`` on its left ``c b a`` ("reflect"), ``a a a`` ("nearest"),
        ``d c b`` ("mirror") or ``b c d`` ("wrap"). "grid-mirror", "grid-constant" and "grid-wrap" are other names of
        "reflect", "constant" and "wrap".
    cval : number
        What lies outside `input` in mode "constant".
    origin : int or sequence of int
        How far to move the weights towards lower indices from where their middle, element ``k // 2``, lies on the
        output, for all axes or for each: ``-(k // 2) <= origin <= (k - 1) // 2``.
    axes : int or iterable of int, optional
        The axes that the weights slide over; all by default. As in SciPy, the dimensions of `weights` belong to these
        axes in rising order, and the origins to them as they are named (or, if all are named, in rising order).
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums as SciPy does, output by output. The others, which SciPy does not have, force that method of
        `convjit.correlate`, in double precision: a transform is faster where weights are many, and its error is bounded
        by the norms of the data only.

    Returns
    -------
    ndarray
        Of the shape of `input`, and the dtype of `output` or else `input`; complex where `weights` are.

    Raises
    ------
    RuntimeError
        If the dimensions of `weights`, `output`, or the length of a sequence do not fit, or `mode` is not as above.
    ValueError
        If `origin` moves the weights off the output, or `axes` are not axes of `input`.
    TypeError
        If `axes`, `origin` or `cval` is not a number.
    ValueError
        If `method` is none of these, or cannot do it.

    See Also
    --------
    convolve : The same with the weights turned round.
    convjit.correlate : Chooses the method, and takes any mode, for a result of NumPy's dtype.

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
    return _window(input, weights, output, mode, cval, origin, axes, method, turned=False)


def convolve(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    output: Output = None,
    mode: str = "reflect",
    cval: complex = 0.0,
    origin: int | Sequence[int] = 0,
    *,
    axes: Axes = None,
    method: str = "auto",
) -> Array:
    """Convolve an array with weights, in any number of dimensions, as `scipy.ndimage.convolve`.

    Parameters, result and errors are those of `correlate`, but a positive `origin` moves the weights towards higher
    indices, and complex weights are not conjugated.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.convolve([0, 0, 1, 0, 0], [1, 2, 3])
    array([0, 1, 2, 3, 0])
    """
    return _window(input, weights, output, mode, cval, origin, axes, method, turned=True)


def correlate1d(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: str = "reflect",
    cval: complex = 0.0,
    origin: int = 0,
    *,
    method: str = "auto",
) -> Array:
    """Correlate an array with weights along one axis, as `scipy.ndimage.correlate1d`.

    Parameters
    ----------
    weights : array_like
        One dimension, not empty.
    axis : int
        The axis that they slide over.
    input, output, mode, cval, origin, method
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
    >>> ndimage.correlate1d([2, 8, 0, 4, 1, 9, 9, 0], weights=[1, 3])
    array([ 8, 26,  8, 12,  7, 28, 36,  9])
    """
    return line(read("input", input), np.conj(_numbers(weights)), axis, output, mode, cval, origin, method)


def convolve1d(
    input: npt.ArrayLike,
    weights: npt.ArrayLike,
    axis: int = -1,
    output: Output = None,
    mode: str = "reflect",
    cval: complex = 0.0,
    origin: int = 0,
    *,
    method: str = "auto",
) -> Array:
    """Convolve an array with weights along one axis, as `scipy.ndimage.convolve1d`.

    Parameters, result and errors are those of `correlate1d`, but a positive `origin` moves the weights towards higher
    indices, and complex weights are not conjugated.

    Examples
    --------
    >>> from convjit import ndimage
    >>> ndimage.convolve1d([2, 8, 0, 4, 1, 9, 9, 0], weights=[1, 3])
    array([14, 24,  4, 13, 12, 36, 27,  0])
    """
    kernel = read("weights", weights)[::-1]
    return line(read("input", input), kernel, axis, output, mode, cval, _turned(origin, len(kernel)), method)


def _window(
    input: Any, weights: Any, output: Any, mode: Any, cval: Any, origin: Any, axes: Any, method: str, *, turned: bool
) -> Array:
    """Correlate with one window, whose weights are turned round for a convolution and conjugated for a correlation."""
    x = read("input", input)
    kernel = _numbers(weights) if turned else _numbers(weights).conj()
    out = output_array(output, x, complex_output=is_complex(x, kernel))
    check_cval(cval, x, kernel)
    named = axes_of(axes, x.ndim)
    dims = kernel.ndim - kernel.shape.count(0)
    if dims != len(named) or 0 in kernel.shape:
        raise RuntimeError(f"weights.ndim ({dims}) must match len(axes) ({len(named)})")
    places = sorted(named)
    shifts = sequence(origin, len(places))
    if len(places) < x.ndim:
        shifts = [shifts[named.index(place)] for place in places]
    if turned:
        kernel = np.flip(kernel)
        shifts = [_turned(shift, length) for shift, length in zip(shifts, kernel.shape, strict=True)]
    if any(map(_is_off, shifts, kernel.shape)):
        within = "-(weights.shape[k] // 2) <= origin[k] <= (weights.shape[k]-1) // 2"
        raise ValueError(f"Invalid origin; origin must satisfy {within}")
    if not isinstance(mode, str) and isinstance(mode, Iterable):
        raise RuntimeError("A sequence of modes is not supported")
    beyond, shifts = boundary(mode), list(map(operator.index, shifts))
    return filtered(x, [Window(tuple(places), kernel, beyond, origins=tuple(shifts), line=False)], out, cval, method)


def line(
    x: Array, weights: Array, axis: Any, output: Any, mode: Any, cval: Any, origin: Any, method: str = "auto"
) -> Array:
    """Correlate along one axis; the weights are as they are to be multiplied."""
    kernel = _numbers(weights)
    out = output_array(output, x, complex_output=is_complex(x, kernel))
    check_cval(cval, x, kernel)
    if kernel.ndim != 1 or not kernel.size:
        raise RuntimeError("no filter weights given")
    place = axis_of(axis, x.ndim)
    if _is_off(origin, kernel.size):
        within = "-(len(weights) // 2) <= origin <= (len(weights)-1) // 2"
        raise ValueError(f"Invalid origin; origin must satisfy {within}")
    return filtered(x, [Window((place,), kernel, boundary(mode), origins=(operator.index(origin),))], out, cval, method)


def filtered(
    x: Array, windows: list[Window], out: Array, cval: Any, method: str = "auto", *, add: bool = False
) -> Array:
    """Filter by windows, all handed over at once; a copy where there is none. Only a single one may be complex.

    With `add`, results are added to what is in `out`.
    """
    one_of("method", method, ("auto", *TABLE))
    if not windows:
        out[...] = x
        return out
    for part, taps, outside, into, more in real_parts(x, out, cval, windows[0].weights):
        given = [windows[0]._replace(weights=taps), *windows[1:]]
        given = [w._replace(fill_value=outside) if w.boundary == "fill" else w for w in given]
        _sums.fill(part, given, into, method, add=add or more)
    return out


def _numbers(weights: Any) -> Array:
    """Weights in double precision."""
    array = read("weights", weights)
    check_file("weights", array)
    dtype = np.dtype(np.complex128 if array.dtype.kind == "c" else np.float64)
    check_memory("weights", array.shape, dtype)
    return array.astype(dtype)


def _turned(origin: Any, length: int) -> Any:
    """The origin of weights that are turned round."""
    return -origin - (1 - length % 2)


def _is_off(origin: Any, length: int) -> bool:
    """Whether an origin moves the weights off the output."""
    return bool(origin < -(length // 2) or origin > (length - 1) // 2)
