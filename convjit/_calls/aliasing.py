"""Memory of arrays: mapped files, overlaps of two arrays, and arrays whose elements share memory."""

import contextlib
import os
import sys
from typing import Any

import numpy as np

from convjit._runtime import lazy
from convjit._runtime.types import Array

# Bound on the steps of NumPy's search for an element that two arrays share: about a second.
HARDEST = 1_000_000


def file_of(array: Any) -> Any:
    """Return the `numpy.memmap` that an array is a view of, or None."""
    while isinstance(array, np.ndarray) and getattr(array, "_mmap", None) is None:
        array = array.base
    return array if isinstance(array, np.ndarray) else None


def in_map(array: Array, file: Any) -> tuple[int, int]:
    """Return the offsets of an array's first and last byte from the beginning of the map."""
    first, last = np.lib.array_utils.byte_bounds(array)
    origin = np.frombuffer(file._mmap, np.uint8).ctypes.data
    return first - origin, last - origin


def check_file(name: str, array: Array) -> None:
    """Raise a ValueError for an array in a mapped file that has been truncated: reading it would be a SIGBUS.

    A file that is truncated after this check is not noticed.
    """
    owner = array
    while isinstance(owner.base, np.ndarray):
        owner = owner.base
    holder: Any = owner.base
    if holder is None:
        return
    mapped = holder.obj if isinstance(holder, memoryview) else holder
    mmap = sys.modules.get("mmap")  # whoever has a map has loaded it
    if mmap is None or not isinstance(mapped, mmap.mmap) or not array.size:
        return
    try:
        size = mapped.size()
    except (OSError, ValueError):  # anonymous memory
        return
    last = np.lib.array_utils.byte_bounds(array)[1] - np.frombuffer(mapped, np.uint8).ctypes.data
    if isinstance(owner, np.memmap):  # a bare mmap does not tell its offset in the file
        last += _start(owner)
    if size < last:
        raise ValueError(
            f"`{name}` must lie in a file that has its {last} bytes still; got one that was cut to {size}."
        )


def whole(array: Array) -> bool:
    """Whether an array's memory holds as many bytes as its elements take: false for broadcast views."""
    first, last = np.lib.array_utils.byte_bounds(array)
    return bool(array.nbytes <= last - first)


def repeats(array: Array) -> bool:
    """Whether two elements of an array share memory, so that writing one changes the other."""
    if array.flags.c_contiguous or array.flags.f_contiguous:
        return False
    steps = sorted((abs(stride), n) for stride, n in zip(array.strides, array.shape, strict=True) if n > 1)
    reach = array.itemsize
    for stride, n in steps:
        if stride < reach:
            break
        reach += stride * (n - 1)
    else:  # each stride is larger than the extent of all smaller ones, as in a slice of a contiguous array
        return False
    return _halves_meet(array)


def _halves_meet(array: Array) -> bool:
    """Whether two elements share memory, by bisection: compare the halves, then go on within one, as both are alike."""
    while array.size > 1:
        axis = max(range(array.ndim), key=array.shape.__getitem__)
        middle = (array.shape[axis] + 1) // 2
        first, second = np.split(array, [middle], axis)
        try:
            if np.shares_memory(first, second, HARDEST):  # type: ignore[arg-type]
                return True
        except np.exceptions.TooHardError:  # only arrays that are made for it are so hard
            return False
        array = first
    return False


def overlap(a: Array, b: Array) -> bool:
    """Whether writing to one array may change the other: they share memory, or lie in two maps of one file."""
    if np.may_share_memory(a, b):
        return True
    first, second = file_of(a), file_of(b)
    if first is None or second is None or not a.size or not b.size or "c" in (first.mode, second.mode):
        return False  # "c": copy on write
    with contextlib.suppress(OSError, TypeError):  # a file without a name, or deleted
        if os.path.samefile(first.filename, second.filename):  # noqa: PTH121, pathlib takes 4 ms to load
            (a_begin, a_end), (b_begin, b_end) = _in_file(a, first), _in_file(b, second)
            return a_begin < b_end and b_begin < a_end
    return False


def writable_apart(out: Array, x: Array, kernel: Array) -> bool:
    """Whether compiled code can write all of `out` as if it were a new array, while it reads the other two."""
    flags = out.flags
    return flags.c_contiguous and flags.behaved and not overlap(out, x) and not overlap(out, kernel)


def _in_file(array: Array, file: Any) -> tuple[int, int]:
    first, last = in_map(array, file)
    return _start(file) + first, _start(file) + last


def _start(file: Any) -> int:
    """Offset of a map in its file."""
    granularity = lazy.load("mmap").ALLOCATIONGRANULARITY
    return int(file.offset // granularity * granularity)
