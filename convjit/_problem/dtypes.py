"""What follows from the dtypes of an array and a kernel, and the names by which compiled code knows dtypes."""

from functools import cache
from typing import Any, NamedTuple

import numpy as np

from convjit._runtime.types import Array


def kind_of(dtype: np.dtype[Any]) -> str:
    """Name by which kernels know a dtype of results: unsigned sums that wrap have the bits of signed ones."""
    return dtype.char if dtype.char in "fdFD" else f"i{dtype.itemsize}"


def source_of(dtype: np.dtype[Any]) -> str:
    """Name by which kernels know a dtype of arrays: NumPy's own, also for another order of bytes; a bool is a byte."""
    name = dtype.char if dtype.char in "efdFD" else f"{'i' if dtype.kind == 'i' else 'u'}{dtype.itemsize}"
    return name if dtype.isnative else dtype.byteorder + name


def cast_of(dtype: np.dtype[Any]) -> str:
    """Name by which kernels know the dtype that sums are stored as."""
    return f"{dtype.kind}{dtype.itemsize}"


class Dtypes(NamedTuple):
    """What follows from the dtypes of the array and the kernel."""

    result: np.dtype[Any]
    compute: np.dtype[Any]
    name: str  # of the class


@cache  # by letters: two C types that are equal dtypes (long and long long) are two results
def dtypes(x: str, kernel: str) -> Dtypes:
    """What the caller gets of dtypes with these letters, what is computed in, and which dtypes cost the same.

    Half precision is computed in single, and bool by counting. One class is an integer width, or a floating type.
    """
    result = compute = np.result_type(x, kernel)
    if result.char in "e?":
        compute = np.dtype(np.float32 if result.char == "e" else np.int32)
    elif result.char not in "gG":
        # Compiled code knows one of two C types.
        compute = np.dtype(f"{result.kind}{result.itemsize}")
    kind, size = compute.kind, compute.itemsize
    if kind in "iu":
        return Dtypes(result, compute, f"int{8 * size}")
    return Dtypes(result, compute, f"float{8 * min(size, 8)}" if kind == "f" else f"complex{8 * min(size, 16)}")


# One-letter codes of the dtypes that kernels are compiled for.
COMPILED = frozenset("bhilqBHILQfdFD")


def signed(array: Array) -> Array:
    """View unsigned integers as signed: sums that wrap have the same bits, and half as much code is compiled."""
    return array.view(f"i{array.itemsize}") if array.dtype.kind == "u" else array
