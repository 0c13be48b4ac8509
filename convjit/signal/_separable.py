# ruff: noqa: A002, the name of the parameter is SciPy's
"""`sepfir2d` of `scipy.signal`: an image filtered along its rows and along its columns."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls import interop
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit.numpy._sums import summed


def sepfir2d(input: npt.ArrayLike, hrow: npt.ArrayLike, hcol: npt.ArrayLike, *, method: MethodName = "auto") -> Any:
    """Convolve an image with one kernel along its rows and one along its columns, as `scipy.signal.sepfir2d` does.

    Parameters
    ----------
    input : array_like
        Numbers in two dimensions. A Dask array gives a lazy one. Outside, the image is mirrored: to the left of
        ``a b c d`` are the values ``c b a``.
    hrow, hcol : array_like
        Kernels of odd length, in one dimension: along each row, and along each column. Arrays are of a dtype that casts
        safely to that of the result.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums in double precision. The others, which SciPy does not have, force that method of `convjit.convolve`.

    Returns
    -------
    ndarray
        Of the shape of `input`: float32 for float32, float16, bool and integers of up to 16 bits, complex64 and
        complex128 for themselves, and float64 for all else.

    Raises
    ------
    ValueError
        If an array has the wrong number of dimensions, or a kernel an even length.
    TypeError
        If a kernel does not cast safely.

    See Also
    --------
    convolve2d : By any kernel.
    convjit.convolve : Finds itself whether a kernel is an outer product.

    Notes
    -----
    The kernels may be longer than the image, of which SciPy then reads what lies outside its memory.

    Examples
    --------
    >>> from convjit import signal
    >>> signal.sepfir2d([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]], [0.5, 0.0, 0.5], [1.0])
    array([[1.5, 2.5, 3. ],
           [0. , 0. , 0. ]])
    """
    image: Any = input if interop.is_dask(input) else interop.read("input", input)
    dtype = _result(image.dtype)
    if image.ndim != 2:
        raise ValueError(f"object {'of too small depth' if image.ndim < 2 else 'too deep'} for desired array")
    row, column = _kernel(hrow, dtype), _kernel(hcol, dtype)
    if row.size % 2 == 0 or column.size % 2 == 0:
        raise ValueError("hrow and hcol must be odd length")
    if dtype.char == "g":
        raise ValueError("Incorrect type.")
    along_rows = summed(image, row, "same", 1, boundary="reflect", method=method)
    return summed(along_rows, column, "same", 0, boundary="reflect", method=method)


def _result(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype of the result for images of a dtype."""
    if dtype.char == "g":
        return dtype
    if dtype.kind not in "biufc" or dtype.char == "G":
        raise TypeError(f"Cannot cast array data from {dtype!r} to dtype('complex128') according to the rule 'safe'")
    if dtype.kind == "c":
        return np.dtype(dtype.char)
    return np.dtype(np.float32) if np.can_cast(dtype, np.float32) else np.dtype(np.float64)


def _kernel(value: Any, dtype: np.dtype[Any]) -> Array:
    """Read a kernel; numbers in lists are cast, arrays only safely."""
    array = interop.read("kernel", value)
    if isinstance(value, np.ndarray) and not np.can_cast(array.dtype, dtype, "safe"):
        raise TypeError(f"Cannot cast array data from {array.dtype!r} to {dtype!r} according to the rule 'safe'")
    if array.ndim != 1:
        raise ValueError(f"object {'of too small depth' if array.ndim < 1 else 'too deep'} for desired array")
    return array.astype(dtype) if array.dtype.kind != "c" or dtype.kind == "c" else np.array(value, dtype)
