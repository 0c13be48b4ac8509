"""Whose memory an array lies in: a file's, what another array has, too, or one place for several elements."""

import contextlib
import mmap
from pathlib import Path
from typing import Any

import numpy as np

from convjit._runtime.types import Array

# Steps of NumPy's search for elements that two arrays share, at most: a second or so.
HARDEST = 1_000_000


def file_of(array: Any) -> Any:
    """The memory-mapped file that an array lies in; None where it lies in none."""
    while isinstance(array, np.ndarray) and getattr(array, "_mmap", None) is None:
        array = array.base
    return array if isinstance(array, np.ndarray) else None


def in_map(array: Array, file: Any) -> tuple[int, int]:
    """Where an array begins and ends in what is mapped of its file."""
    first, last = np.lib.array_utils.byte_bounds(array)
    origin = np.frombuffer(file._mmap, np.uint8).ctypes.data
    return first - origin, last - origin


def check_file(name: str, array: Array) -> None:
    """Refuse an array in a mapped file that has been cut short: reading it would end the process (SIGBUS).

    With a ValueError, for the array no longer is what it says. What becomes of the file after this is not seen.
    """
    owner = array
    while isinstance(owner.base, np.ndarray):
        owner = owner.base
    holder: Any = owner.base
    mapped = holder.obj if isinstance(holder, memoryview) else holder
    if not isinstance(mapped, mmap.mmap) or not array.size:
        return
    try:
        size = mapped.size()
    except (OSError, ValueError):  # memory of no file
        return
    last = np.lib.array_utils.byte_bounds(array)[1] - np.frombuffer(mapped, np.uint8).ctypes.data
    if isinstance(owner, np.memmap):  # of a bare map it is not known where in the file it begins
        last += _start(owner)
    if size < last:
        raise ValueError(
            f"`{name}` must lie in a file that has its {last} bytes still; got one that was cut to {size}."
        )


def whole(array: Array) -> bool:
    """Whether there is as much memory as the elements of an array would take one beside the other."""
    first, last = np.lib.array_utils.byte_bounds(array)
    return bool(array.nbytes <= last - first)


def repeats(array: Array) -> bool:
    """Whether writing to one element of an array may change another: some lie in the same memory."""
    if array.flags.c_contiguous or array.flags.f_contiguous:
        return False
    steps = sorted((abs(stride), n) for stride, n in zip(array.strides, array.shape, strict=True) if n > 1)
    reach = array.itemsize
    for stride, n in steps:
        if stride < reach:
            break
        reach += stride * (n - 1)
    else:  # each step leads beyond all that smaller ones reach, as in any part of an array
        return False
    return _halves_meet(array)


def _halves_meet(array: Array) -> bool:
    """Whether two elements share memory, by halving: a pair of them lies apart, or both in a half, which are alike."""
    while array.size > 1:
        axis = max(range(array.ndim), key=array.shape.__getitem__)
        middle = (array.shape[axis] + 1) // 2
        first, second = np.split(array, [middle], axis)
        try:
            if np.shares_memory(first, second, HARDEST):  # type: ignore[arg-type]
                return True
        except np.exceptions.TooHardError:  # nobody makes such an array by accident
            return False
        array = first
    return False


def overlap(a: Array, b: Array) -> bool:
    """Whether writing to one array may change the other: they share memory, or a file that is mapped twice."""
    if np.may_share_memory(a, b):
        return True
    one, other = file_of(a), file_of(b)
    if one is None or other is None or not a.size or not b.size or "c" in (one.mode, other.mode):
        return False  # "c": what is written stays this process's alone
    with contextlib.suppress(OSError, TypeError):  # a file that has no name, or is gone
        if Path(one.filename).samefile(other.filename):
            (begin, end), (first, last) = (_in_file(*pair) for pair in ((a, one), (b, other)))
            return begin < last and first < end
    return False


def _in_file(array: Array, file: Any) -> tuple[int, int]:
    first, last = in_map(array, file)
    return _start(file) + first, _start(file) + last


def _start(file: Any) -> int:
    """Where in its file a map begins."""
    return int(file.offset // mmap.ALLOCATIONGRANULARITY * mmap.ALLOCATIONGRANULARITY)
