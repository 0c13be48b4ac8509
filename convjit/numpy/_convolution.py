"""`convolve` and `correlate` of NumPy."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import numpy.typing as npt

from convjit._calls import interop, repeats
from convjit._methods import TABLE
from convjit._problem.dtypes import COMPILED
from convjit._problem.options import PLAIN, one_of
from convjit._problem.words import MethodName, Mode
from convjit._runtime import lazy
from convjit._runtime.types import Array
from convjit.numpy._sums import summed

# NumPy's own functions, also after others were put in their place.
NUMPYS: dict[str, Any] = {"convolve": np.convolve, "correlate": np.correlate}

# Letters of the dtypes that convjit computes in.
OURS = COMPILED | {"?", "e"}

# What follows `mode` and `method` in the key of a repeated call. It has 0 or 1 for `correlate`, not False or True as
# keys of `convjit.convolve` have: of float32, and where `v` is the longer array, that is another call.
CONVOLVES = ("fill", 0, 0, None, "elementwise", 0, *PLAIN)
CORRELATES = ("fill", 0, 0, None, "elementwise", 1, *PLAIN)

# Modes, by NumPy's older numbers of them.
MODES = ("valid", "same", "full")


def convolve(a: npt.ArrayLike, v: npt.ArrayLike, mode: Mode = "full", *, method: MethodName = "auto") -> Array:
    """Convolve two arrays of one dimension, as `numpy.convolve` does.

    Parameters
    ----------
    a, v : array_like
        Numbers in one dimension, N and M of them; a number is read as an array of one. The longer one may be a Dask
        array.
    mode : {"full", "same", "valid"}
        Which outputs: all (``N + M - 1``), the middle ones (``max(N, M)``), or those whose window lies within the
        longer array (``max(N, M) - min(N, M) + 1``).
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums as accurately as NumPy does. The others, which NumPy does not have, force that method of
        `convjit.convolve`: a Fourier transform is faster for long arrays, but only of normwise accuracy.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(a, v)``. Integers are exact and wrap around; bool is True where any product is.

    Raises
    ------
    ValueError
        If an array is empty or has more than one dimension, or if `mode` or `method` is not one of these.
    TypeError
        If `mode` is neither a word nor a number.

    See Also
    --------
    correlate : The same without reversing `v`, and with `v` conjugated.
    convjit.convolve : Also has boundaries, `out`, the number of threads, and any number of dimensions.

    Examples
    --------
    >>> import convjit.numpy
    >>> convjit.numpy.convolve([1, 2, 3], [0, 1, 0.5])
    array([0. , 1. , 2.5, 4. , 1.5])
    >>> convjit.numpy.convolve([0, 1], [1, 2, 3, 4], mode="same")
    array([0, 1, 2, 3])
    """
    result = repeats.call(a, v, mode, method, *CONVOLVES)
    if result is not None:
        return result
    if _has_unit(a, v):
        return _numpys("convolve", a, v, mode, method)
    x, kernel = _read("a", a), _read("v", v)
    if not _is_ours(x, kernel):
        return _numpys("convolve", a, v, mode, method)
    if kernel.size > x.size:
        x, kernel = kernel, x
    return cast("Array", summed(_lazy(x, kernel), kernel, _word(mode), correlate=0, method=method))


def correlate(a: npt.ArrayLike, v: npt.ArrayLike, mode: Mode = "valid", *, method: MethodName = "auto") -> Array:
    """Correlate two arrays of one dimension, as `numpy.correlate` does: sums of ``a[n + k] * conj(v[n])``.

    Where `v` is the longer array, outputs are in the reverse order of its shifts.

    Parameters
    ----------
    a, v : array_like
        Numbers in one dimension, N and M of them. The longer one may be a Dask array.
    mode : {"valid", "same", "full"}
        Which outputs: those whose window lies within the longer array (``max(N, M) - min(N, M) + 1``), the middle ones
        (``max(N, M)``), or all (``N + M - 1``).
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums as accurately as NumPy does. The others, which NumPy does not have, force that method of
        `convjit.correlate`: a Fourier transform is faster for long arrays, but only of normwise accuracy.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(a, v)``. Integers are exact and wrap around; bool is True where any product is.

    Raises
    ------
    ValueError
        If an array is empty or does not have one dimension, or if `mode` or `method` is not one of these.
    TypeError
        If `mode` is neither a word nor a number.

    See Also
    --------
    convolve : The same with `v` reversed, and not conjugated.
    convjit.correlate : Also has lags, boundaries, `out`, the number of threads, and any number of dimensions.

    Examples
    --------
    >>> import convjit.numpy
    >>> convjit.numpy.correlate([1, 2, 3], [0, 1, 0.5])
    array([3.5])
    >>> convjit.numpy.correlate([1, 2, 3], [0, 1, 0.5j], mode="full")
    array([0.-0.5j, 1.-1.j , 2.-1.5j, 3.+0.j , 0.+0.j ])
    """
    result = repeats.call(a, v, mode, method, *CORRELATES)
    if result is not None:
        return result
    if _has_unit(a, v):
        return _numpys("correlate", a, v, mode, method)
    x, kernel = _read("a", a), _read("v", v)
    if not _is_ours(x, kernel) or _is_special(a) or _is_special(v):
        return _numpys("correlate", a, v, mode, method)
    word = _word(mode)
    if kernel.size <= x.size:
        return cast("Array", summed(_lazy(x, kernel), kernel, word, correlate=1, method=method))
    turned = summed(_lazy(kernel, x), x, word, correlate=1, method=method)[::-1]
    return cast("Array", turned.conj() if turned.dtype.kind == "c" else turned.copy())


def _read(name: str, value: Any) -> Any:
    return value if type(value) is np.ndarray or interop.is_dask(value) else interop.read(name, value)


def _is_ours(x: Any, kernel: Any) -> bool:
    """Whether two arrays are such as NumPy takes, and convjit computes."""
    return bool(
        x.ndim == kernel.ndim == 1 and x.dtype.char in OURS and kernel.dtype.char in OURS and x.size and kernel.size
    )


def _lazy(x: Any, kernel: Any) -> Any:
    """Make the longer array a Dask array if the shorter one is."""
    if type(kernel) is np.ndarray or interop.is_dask(x):
        return x
    return lazy.load("dask.array").asarray(x)


def _word(mode: Any) -> str:
    """The word for a mode that NumPy takes; its warnings and errors for others."""
    if isinstance(mode, str) and mode in MODES:
        return mode
    two = np.ones(2)
    return MODES[NUMPYS["convolve"](two, two, mode).size - 1]


def _has_unit(a: Any, v: Any) -> bool:
    """Whether one is a quantity, which NumPy leaves to the library of the quantity."""
    return interop.unit_of(a) is not None or interop.unit_of(v) is not None


def _is_special(array: Any) -> bool:
    """Whether an array is of a subclass, such as a masked array, whose results NumPy's `correlate` makes of it, too."""
    return isinstance(array, np.ndarray) and type(array) not in (np.ndarray, np.memmap)


def _numpys(name: str, a: Any, v: Any, mode: str, method: str) -> Array:
    """Compute by NumPy, or have NumPy refuse the arguments."""
    one_of("method", method, ("auto", *TABLE))
    result: Array = NUMPYS[name](a, v, mode)
    return result
