"""`convolve2d` and `correlate2d` of `scipy.signal`, with the boundaries that these have."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from convjit._calls.dispatch import compute
from convjit._calls.interop import check_unit, is_dask
from convjit._calls.plan import Plan
from convjit._choice.decide import decide
from convjit._methods import TABLE
from convjit._problem.options import Options, given, one_of
from convjit._problem.words import MODES, MethodName, Mode
from convjit._runtime.types import Array, Shape
from convjit.signal._arguments import WRONG_MODE, arrays, check_not_empty, check_swapped, lazily

# Our names of SciPy's boundaries.
BOUNDARIES = {
    "fill": "fill",
    "pad": "fill",
    "wrap": "wrap",
    "circular": "wrap",
    "symm": "reflect",
    "symmetric": "reflect",
}

# Elements of an image from which a plan that rounds sums to float32 as it stores them is faster than a cached call
# followed by rounding.
LARGE_IMAGE = 1 << 15


def convolve2d(
    in1: npt.ArrayLike,
    in2: npt.ArrayLike,
    mode: Mode = "full",
    boundary: Literal["fill", "wrap", "symm"] = "fill",
    fillvalue: Any = 0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Convolve two arrays of two dimensions, as `scipy.signal.convolve2d` does.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, in two dimensions.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`.
    boundary : {"fill", "wrap", "symm"}
        The values outside `in1`: `fillvalue`, or to the left of ``a b c d`` the values ``b c d`` ("wrap") or ``c b a``
        ("symm"). "pad", "circular" and "symmetric" are other names of the three.
    fillvalue : number
        The value outside `in1` under "fill"; for integers, its fraction is cut off.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" takes a method of elementwise accuracy, and sums float32 in double precision. The others, which SciPy
        does not have, force that method of `convjit.convolve`, in the precision of the result.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(in1, in2)``.

    Raises
    ------
    ValueError
        If an argument is not as described, if an array is empty, or in mode "valid" if neither array is at least as
        large as the other in both dimensions.

    See Also
    --------
    correlate2d : The same with `in2` reversed and conjugated.
    convolve : In any number of dimensions, without boundaries.
    convjit.convolve : Also has more boundaries, axes, `out` and the number of threads as options.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.convolve2d([[1, 2, 3], [4, 5, 6]], [[1, 1]], mode="same", boundary="wrap")
    array([[ 4,  3,  5],
           [10,  9, 11]])
    """
    return _summed(False, in1, in2, mode, boundary, fillvalue, method)


def correlate2d(
    in1: npt.ArrayLike,
    in2: npt.ArrayLike,
    mode: Mode = "full",
    boundary: Literal["fill", "wrap", "symm"] = "fill",
    fillvalue: Any = 0,
    *,
    method: MethodName = "auto",
) -> Array:
    """Correlate two arrays of two dimensions, as `scipy.signal.correlate2d` does.

    Parameters
    ----------
    in1, in2 : array_like
        Numbers, in two dimensions; `in2` is conjugated.
    mode : {"full", "valid", "same"}
        Which outputs: all, those whose window lies within the larger array, or those centred on `in1`.
    boundary : {"fill", "wrap", "symm"}
        The values outside `in1`: `fillvalue`, or to the left of ``a b c d`` the values ``b c d`` ("wrap") or ``c b a``
        ("symm"). "pad", "circular" and "symmetric" are other names of the three.
    fillvalue : number
        The value outside `in1` under "fill"; for integers, its fraction is cut off.
    method : str
        "auto" takes a method of elementwise accuracy; the name of a method of `convjit.convolve`, which SciPy does not
        take, forces that method.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(in1, in2)``.

    Raises
    ------
    ValueError
        If an argument is not as described, if an array is empty, or in mode "valid" if neither array is at least as
        large as the other in both dimensions.

    See Also
    --------
    convolve2d : The same without reversing `in2`.
    correlate : In any number of dimensions, without boundaries.
    convjit.correlate : Also has more boundaries, lags, axes, `out` and the number of threads as options.

    Notes
    -----
    As in SciPy, this differs from `correlate` in two ways. In mode "same", outputs are shifted by one element towards
    lower indices along an axis where `in2` has an even length. In mode "valid", a complex result is conjugated where
    `in2` is the larger array.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.correlate2d([[1, 2, 3], [4, 5, 6]], [[1, 0]], mode="same")
    array([[1, 2, 3],
           [4, 5, 6]])
    """
    return _summed(True, in1, in2, mode, boundary, fillvalue, method)


def _summed(correlate: bool, in1: Any, in2: Any, mode: str, boundary: str, fillvalue: Any, method: str) -> Array:
    """Check the arguments of `convolve2d` or `correlate2d`, and compute."""
    one_of("method", method, ("auto", *TABLE))
    x, kernel = arrays(in1, in2)
    if not x.ndim == kernel.ndim == 2:
        raise ValueError(f"{_name(correlate)} inputs must both be 2-D arrays")
    swapped = mode == "valid" and check_swapped(x.shape, kernel.shape)
    if mode not in MODES:
        raise ValueError(WRONG_MODE["direct"])
    if boundary not in BOUNDARIES:
        raise ValueError("Acceptable boundary flags are 'fill', 'circular' (or 'wrap'), and 'symmetric' (or 'symm').")
    check_not_empty(x, kernel, mode)
    if not {x.dtype.kind, kernel.dtype.kind} <= set("biufc"):
        raise ValueError("convolve2d not available for this type.")
    options: dict[str, Any] = {
        "mode": mode,
        "method": method,
        "boundary": BOUNDARIES[boundary],
        "fill_value": _fill(fillvalue, np.result_type(x, kernel)) if BOUNDARIES[boundary] == "fill" else 0,
        "accuracy": "elementwise" if method == "auto" else "normwise",
        "correlate": correlate,
    }
    # Both conditions on `correlate` are explained in the notes of `correlate2d`.
    shifted = correlate and mode == "same" and not all(k % 2 for k in kernel.shape)
    origin = tuple(k % 2 - 1 for k in kernel.shape) if shifted else ()
    result = _computed(x, kernel, options, origin)
    return result.conj() if correlate and swapped else result


def _computed(x: Array, kernel: Array, options: dict[str, Any], origin: Shape) -> Array:
    """Compute under options of `convjit.convolve`: float32 in double precision, unless a method is forced."""
    if is_dask(x):
        # A method that cannot compute this kernel refuses it now, for a single element.
        dtype = _computed(np.zeros((1, 1), x.dtype), kernel, {**options, "mode": "same"}, origin).dtype
        asked: dict[str, Any] = {"mode": options["mode"], "dtype": dtype, "wrap": options["boundary"] == "wrap"}
        return lazily(_name(options["correlate"]), _computed, x, kernel, options, origin, **asked)
    in_double = options["method"] == "auto" and np.result_type(x, kernel) == np.float32
    if in_double:
        kernel = kernel.astype(np.float64)
    if not origin and not (in_double and x.size >= LARGE_IMAGE):
        result = compute(x, kernel, given(**options))
        with np.errstate(over="ignore"):
            return result.astype(np.float32) if in_double else result
    problem, choice = decide(x.shape, kernel.shape, x.dtype, kernel.dtype, Options(**options), origin=origin)
    out = np.empty(problem.out_shape, np.float32 if in_double else problem.result_dtype)
    return Plan(problem, choice, kernel)._run(x, out)


def _name(correlate: bool) -> str:
    return "correlate2d" if correlate else "convolve2d"


def _fill(value: Any, dtype: np.dtype[Any]) -> Any:
    """Cast the value outside to the dtype of the result."""
    check_unit("fillvalue", value)
    values = np.asarray(value)
    if values.size == 0:
        raise ValueError("`fillvalue` cannot be an empty array.")
    if values.size > 1:
        raise ValueError("`fillvalue` must be scalar or an array with one element.")
    number = values.item()
    try:
        return dtype.type(int(number) if dtype.kind in "biu" else number)
    except (TypeError, ValueError, OverflowError):
        wrong = "could not cast `fillvalue` directly to the output type (it was first converted to complex)."
        raise ValueError(wrong) from None
