"""Arrays that begin or end where memory does: whoever reads or writes past that end is killed by the system.

On the other side of such an array lie bytes that no result may be made of, and that nobody may change.
"""

import ctypes
import math
import mmap
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

PAGE = mmap.PAGESIZE
SIDES = ("before", "after")

# As bytes, NaN in every floating type and -1 in every integer; and how many lie on the side that has no guard.
NOTHING = 0xFF
MARGIN = 512

# Part of each axis of a roomier array, by layout and by the side that its outermost element touches.
CUTS = {
    "C": (slice(None), slice(None)),
    "F": (slice(None), slice(None)),
    "reversed": (slice(None, None, -1), slice(None, None, -1)),
    "cropped": (slice(None, -3), slice(3, None)),
    "strided": (slice(None, None, 2), slice(1, None, 2)),
}


def _find_protect() -> Callable[[int, int, int], int] | None:
    """``mprotect`` of the C library, where there is one."""
    try:
        protect = ctypes.CDLL(None).mprotect
    except (AttributeError, OSError, TypeError):
        return None
    protect.argtypes = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    return protect


PROTECT = _find_protect()


class Region:
    """So many bytes of memory, between two pages that may be neither read nor written; it holds one array at a time."""

    def __init__(self, size: int) -> None:
        self.size = -(-size // PAGE) * PAGE
        # Arrays keep the mapping alive.
        self._bytes = np.frombuffer(mmap.mmap(-1, self.size + 2 * PAGE), np.uint8)
        for at in (0, self.size + PAGE):
            if PROTECT and PROTECT(self._bytes.ctypes.data + at, PAGE, 0):
                raise OSError("mprotect refused to guard a page")
        self._beside: list[Array] = []

    def array(self, shape: tuple[int, ...], dtype: np.dtype[Any], side: str, layout: str = "C") -> Array:
        """An array that touches the page on one side; its elements are not set."""
        cut = (..., *(CUTS[layout][SIDES.index(side)],) * len(shape))
        room_shape = roomier(shape, layout)
        size = math.prod(room_shape) * dtype.itemsize
        first = PAGE + (self.size - size if side == "after" else 0)
        around = self._bytes[max(PAGE, first - MARGIN) : min(PAGE + self.size, first + size + MARGIN)]
        around[...] = NOTHING
        room = self._bytes[first : first + size].view(dtype).reshape(room_shape)[cut]
        beside = np.ones(around.size, bool)
        inside = beside[first - max(PAGE, first - MARGIN) :][:size].reshape(*room_shape, dtype.itemsize)
        inside[(*cut, slice(None))] = False
        self._beside = [around, beside]
        return room.T if layout == "F" else room

    def intact(self) -> bool:
        """Whether the bytes around and between the elements of the array are as they were."""
        around, beside = self._beside
        return bool((around[beside] == NOTHING).all())


def roomier(shape: tuple[int, ...], layout: str) -> tuple[int, ...]:
    """Shape of the contiguous array that an array of this shape and layout is part of."""
    shape = shape[::-1] if layout == "F" else shape
    return tuple({"cropped": n + 3, "strided": 2 * n}.get(layout, n) for n in shape)


_pool: dict[str, Region] = {}


def pooled(name: str, shape: tuple[int, ...], dtype: np.dtype[Any], side: str, layout: str = "C") -> Array:
    """An array in the memory of this name, which is used again for the next one: mapping memory takes its time."""
    size = math.prod(roomier(shape, layout)) * dtype.itemsize
    if name not in _pool or _pool[name].size < size:
        _pool[name] = Region(max(1 << 20, 2 * size))
    return _pool[name].array(shape, dtype, side, layout)


def intact(name: str) -> bool:
    """Whether nobody has written beside the array that is in the memory of this name."""
    return _pool[name].intact()


class Numpy:
    """NumPy, except that arrays which are handed to compiled code are made in guarded memory of their own."""

    def __init__(self, side: str) -> None:
        self._side = side

    def __getattr__(self, name: str) -> Any:
        return getattr(np, name)

    def _copy(self, a: Array) -> Array:
        guarded = self.empty(a.shape, a.dtype)
        guarded[...] = a
        return guarded

    def empty(self, shape: Any, dtype: Any = float) -> Array:
        shape = tuple(map(int, np.atleast_1d(shape)))
        size = math.prod(shape) * np.dtype(dtype).itemsize
        return Region(max(1, size)).array(shape, np.dtype(dtype), self._side)

    def concatenate(self, arrays: Any) -> Array:
        return self._copy(np.concatenate(arrays))

    def ascontiguousarray(self, a: Any) -> Array:
        return self._copy(np.ascontiguousarray(a))
