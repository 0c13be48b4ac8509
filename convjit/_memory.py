"""Whose memory an array lies in: a file's, or what another array has, too."""

import contextlib
import mmap
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


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
    start = file.offset // mmap.ALLOCATIONGRANULARITY * mmap.ALLOCATIONGRANULARITY
    first, last = in_map(array, file)
    return start + first, start + last
