"""Arguments as `scipy.signal` takes them: the checks that several functions share, with SciPy's error texts."""

from collections.abc import Iterable, Sequence
from typing import Any

from convjit._calls.aliasing import check_file
from convjit._calls.checks import check_memory, check_result
from convjit._calls.interop import read
from convjit._runtime.types import Array

# SciPy's error texts for a wrong mode, by method.
WRONG_MODE = {
    "auto": "Acceptable mode flags are 'valid', 'same', or 'full', not mode={}",
    "direct": "Acceptable mode flags are 'valid', 'same', or 'full'.",
    "fft": "acceptable mode flags are 'valid', 'same', or 'full'",
}


def arrays(in1: Any, in2: Any) -> tuple[Array, Array]:
    """Read two array-likes as arrays, of numbers or of objects."""
    x, kernel = read("in1", in1), read("in2", in2)
    check_file("in1", x)
    check_file("in2", kernel)
    check_result("in1", x, x.shape, x.dtype)
    check_memory("in2", kernel.shape, kernel.dtype)
    return x, kernel


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
