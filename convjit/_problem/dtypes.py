"""The dtypes of a result and of its computation, and the names of dtypes for compiled kernels."""

from functools import cache
from typing import Any, NamedTuple

import numpy as np

from convjit._runtime.types import Array


def kind_of(dtype: np.dtype[Any]) -> str:
    """Name of a compute dtype for kernels; unsigned integers have the names of signed ones: sums are the same bits."""
    return dtype.char if dtype.char in "fdFD" else f"i{dtype.itemsize}"


def source_of(dtype: np.dtype[Any]) -> str:
    """Name of an array's dtype for kernels: its kind and size or its letter, behind its byte order if not native."""
    name = dtype.char if dtype.char in "efdFD" else f"{'i' if dtype.kind == 'i' else 'u'}{dtype.itemsize}"
    return name if dtype.isnative else dtype.byteorder + name


def cast_of(dtype: np.dtype[Any]) -> str:
    """Name for kernels of the dtype as which sums are stored."""
    return f"{dtype.kind}{dtype.itemsize}"


class Dtypes(NamedTuple):
    """Dtypes of a call, which follow from those of its array and kernel."""

    result: np.dtype[Any]
    compute: np.dtype[Any]  # in which sums are taken
    name: str  # of the class of dtypes that cost the same: a width of integers, or a floating-point type


@cache  # by letters, as two C types that are equal as dtypes (long and long long) have different results
def dtypes(x: str, kernel: str) -> Dtypes:
    """Dtypes of a call from the letters of its array's dtype and its kernel's.

    Half precision is computed in single precision, and bool by counting in 32 bits.
    """
    result = compute = np.result_type(x, kernel)
    if result.char in "e?":
        compute = np.dtype(np.float32 if result.char == "e" else np.int32)
    elif result.char not in "gG":
        # Of two C types of one size, kernels are compiled for one.
        compute = np.dtype(f"{result.kind}{result.itemsize}")
    kind, size = compute.kind, compute.itemsize
    if kind in "iu":
        return Dtypes(result, compute, f"int{8 * size}")
    return Dtypes(result, compute, f"float{8 * min(size, 8)}" if kind == "f" else f"complex{8 * min(size, 16)}")


@cache
def summing_dtype(x: str, kernel: str, result: str, taps: int, fill: int) -> np.dtype[Any]:
    """Dtype in which the sums of a result of a given dtype are taken, so that they do not overflow.

    `x`, `kernel` and `result` are letters of dtypes; `fill` is the value outside an array of integers. Integers are
    summed in 32 bits where these hold all sums of so many `taps`, and in 64 bits otherwise.
    """
    promoted = np.result_type(x, kernel)
    if promoted.kind not in "biu":
        wider = np.result_type(promoted, result) if np.dtype(result).kind in "fc" else promoted
        return dtypes(wider.char, wider.char).compute
    (x_low, x_high), (k_low, k_high) = map(_bounds, (x, kernel))
    products = [abs(a * b) for a in (x_low, x_high, fill) for b in (k_low, k_high)]
    if max(products) * taps < 1 << 31:
        return np.dtype(np.int32)
    return np.dtype(np.uint64 if promoted.kind == "u" and promoted.itemsize == 8 else np.int64)


def _bounds(letter: str) -> tuple[int, int]:
    """The least and the greatest value of an integer dtype."""
    if letter == "?":
        return 0, 1
    limits = np.iinfo(letter)
    return int(limits.min), int(limits.max)


# One-letter codes of the dtypes that kernels are compiled for.
COMPILED = frozenset("bhilqBHILQfdFD")


def signed(array: Array) -> Array:
    """View unsigned integers as signed: sums that wrap are the same bits, and half as much code is compiled."""
    return array.view(f"i{array.itemsize}") if array.dtype.kind == "u" else array
