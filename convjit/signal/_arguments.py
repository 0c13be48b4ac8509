"""Arguments as `scipy.signal` takes them: the checks that several functions share, with SciPy's error texts."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

import numpy as np

from convjit._calls.aliasing import check_file
from convjit._calls.checks import check_memory, check_result
from convjit._calls.interop import is_dask, read
from convjit._runtime import lazy
from convjit._runtime.types import Array, Shape

# SciPy's error texts for a wrong mode, by method.
WRONG_MODE = {
    "auto": "Acceptable mode flags are 'valid', 'same', or 'full', not mode={}",
    "direct": "Acceptable mode flags are 'valid', 'same', or 'full'.",
    "fft": "acceptable mode flags are 'valid', 'same', or 'full'",
}


def arrays(in1: Any, in2: Any) -> tuple[Array, Array]:
    """Read two array-likes as arrays, of numbers or of objects; a Dask array stays one if it comes first."""
    x, kernel = unread("in1", in1), read("in2", in2)
    if not is_dask(x):
        check_file("in1", x)
        check_result("in1", x, x.shape, x.dtype)
    check_file("in2", kernel)
    check_memory("in2", kernel.shape, kernel.dtype)
    return x, kernel


def unread(name: str, array: Any) -> Array:
    """Return a Dask array as it is, whose shape and dtype are known, and read anything else as an array."""
    if not is_dask(array):
        return read(name, array)
    lazy.load("convjit._calls.dask").check(name, array)
    dask_array: Array = array
    return dask_array


def check_swapped(shape: Sequence[int], kernel_shape: Sequence[int]) -> bool:
    """Whether the second array is the larger one in mode "valid"; refuse two arrays neither of which is."""
    pairs = list(zip(shape, kernel_shape, strict=True))
    swapped = any(n < k for n, k in pairs)
    if swapped and any(n > k for n, k in pairs):
        raise ValueError("For 'valid' mode, one must be at least as large as the other in every dimension")
    return swapped


def check_not_empty(x: Array, kernel: Array, mode: str) -> None:
    """Refuse arrays without elements, except an empty `x` in mode "same", whose result is empty."""
    if x.size == 0 and (mode != "same" or kernel.size == 0):
        raise ValueError("a cannot be empty")
    if kernel.size == 0:
        raise ValueError("v cannot be empty")


def product(x: Array, kernel: Array) -> Array:
    """Their product, element by element."""
    result: Array = x * kernel
    return result


def lengths(x: Array, kernel: Array) -> Iterable[tuple[int, int]]:
    """The lengths of both arrays, a pair for each axis."""
    return zip(x.shape, kernel.shape, strict=True)


def lazily(
    name: str,
    function: Callable[..., Array],
    x: Array,
    kernel: Array,
    *options: Any,
    mode: str,
    dtype: np.dtype[Any],
    axes: Shape | None = None,
    wrap: bool = False,
) -> Array:
    """Return ``function(x, kernel, *options)`` of a Dask array lazily, once all arguments are checked.

    The kernel slides over `axes`, or over all, in this mode; along others it is broadcast. `dtype` is that of the
    result, and `wrap` says whether the other end of the array lies outside.
    """
    reaches: list[tuple[int, int] | None] = []
    shape = []
    for axis, (n, k) in enumerate(lengths(x, kernel)):
        if (axes is None or axis in axes) and n != 1 != k:
            reaches.append({"full": (k - 1, 0), "same": (k // 2, k // 2), "valid": (0, k - 1)}[mode])
            shape.append({"full": n + k - 1, "same": n, "valid": abs(n - k) + 1}[mode])
        else:
            reaches.append((0, 0) if k == 1 else None)
            shape.append(n if mode == "same" else max(n, k))
    wrapped = range(x.ndim) if wrap and mode != "valid" else ()
    in_chunk = partial(_in_chunk, function, (np.array(kernel), *options))
    blockwise = lazy.load("convjit._calls.dask").blockwise
    lazy_array: Array = blockwise(in_chunk, x, reaches, tuple(shape), dtype, wrapped=wrapped, name=name)
    return lazy_array


def _in_chunk(function: Callable[..., Array], arguments: tuple[Any, ...], x: Array) -> Array:
    """What the function gives of a chunk."""
    return function(x, *arguments)
