"""Arrays that begin or end where memory does: whoever reads or writes past that end is killed by the system.

On the other side of such an array lie bytes that no result may be made of, and that nobody may change.
"""

import contextlib
import ctypes
import math
import mmap
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls import plan
from convjit._choice import current_profile
from convjit._methods import TABLE, conversion, direct, padding, run
from convjit._methods.tiles import bands, boxes, offsets, passes, short_rows
from convjit._methods.tiles import layout as _layout
from convjit._problem import taps
from convjit._runtime import channels, cores, layouts, loader
from convjit._runtime import launch as _launch
from convjit._runtime.launch import Job
from convjit.ndimage import _arguments, _derivatives, _laplacians, _steps, _sums
from tests.support import limits

Array = npt.NDArray[Any]

PAGE = mmap.PAGESIZE
SIDES = ("before", "after")

# As bytes, NaN in every floating type and -1 in every integer; and how many lie on the side that has no guard.
NOTHING = 0xFF
MARGIN = 512

# Bytes beside a part of the scratch that may be read, though not written: a vector.
SLACK = 64

SECONDS = 300  # enough for a slow machine to compile in

# So that arrays of a few hundred elements are cut, packed and shared by threads like large ones.
SMALL = (limits.BOXES, limits.SHORT_ROWS, limits.THREADS, limits.BORDERS, limits.BANDS, limits.MEANS, limits.STACK)

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
            self._protect(at)
        self._beside: list[Array] = []

    def _protect(self, at: int) -> None:
        if PROTECT and PROTECT(self._bytes.ctypes.data + at, PAGE, 0):
            raise OSError("mprotect refused to guard a page")

    def cut(self, guards: Sequence[int]) -> Array:
        """All bytes of the region, of which the pages at these places may not be touched, either."""
        inner = self._bytes[PAGE:-PAGE]
        inner[...] = NOTHING
        for at in guards:
            self._protect(PAGE + at)
        return inner

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

    def zeros(self, shape: Any, dtype: Any = float) -> Array:
        return self._copy(np.zeros(shape, dtype))

    def empty(self, shape: Any, dtype: Any = float) -> Array:
        shape = tuple(map(int, np.atleast_1d(shape)))
        size = math.prod(shape) * np.dtype(dtype).itemsize
        return Region(max(1, size)).array(shape, np.dtype(dtype), self._side)

    def concatenate(self, arrays: Any) -> Array:
        return self._copy(np.concatenate(arrays))

    def ascontiguousarray(self, a: Any) -> Array:
        return self._copy(np.ascontiguousarray(a))


def spread(sizes: Sequence[int], side: str) -> tuple[list[int], list[int], int]:
    """Where parts of these sizes lie, `SLACK` bytes from a guard; where the guards are, and bytes in all."""
    places, guards, at = [], [], 0
    for size in sizes:
        room = -(-(size + 2 * SLACK) // PAGE) * PAGE
        places.append(at + (SLACK if side == "before" else room - SLACK - size))
        guards.append(at + room)
        at += room + PAGE
    return places, guards, at


def launch(side: str, job: Job, workers: int, *others: Any) -> int:
    """What methods start kernels by, except that each part of a worker's scratch lies between guards."""
    kernel, layout, workers = job.kernel, job.layout, min(workers, job.tasks)
    chained = kernel == loader.kernel("bands")
    swept = kernel == loader.kernel("sweep")
    names = layouts.CHAIN if chained else layouts.FIELDS if swept else layouts.LENGTHWISE
    if kernel == loader.kernel("bank"):
        names = channels.BANK
    if kernel == loader.kernel("pack_kernels"):
        return _launch.launch(job, workers, *others)  # which needs no scratch
    fields = [number for number, name in enumerate(names) if name.endswith("_at")]
    starts = [*([0] if swept else []), *layout[fields].tolist()]
    ends = [*starts[1:], job.room]
    # The slack is part of the room: behind every band, and behind what is last.
    if chained:
        ends = [end - SLACK for end in ends]
    else:
        ends[-1] -= SLACK
    sizes = [end - start for start, end in zip(starts, ends, strict=True)]
    places, guards, total = spread(sizes, side)
    moved = Numpy(side).ascontiguousarray(layout)
    moved[fields] = np.array(places[-len(fields) :]) - places[0]
    memory = Region(workers * total).cut([w * total + at for w in range(workers) for at in guards])
    begin = places[0] - layouts.COUNTER
    usual, _launch.Scratch = _launch.Scratch, lambda size: contextlib.nullcontext(memory[begin:])
    try:
        status = _launch.launch(Job(kernel, moved, total, job.tasks), workers, *others)
    finally:
        _launch.Scratch = usual
    for number, (place, size) in enumerate(zip(places, sizes, strict=True)):
        for at in range(place, workers * total, total):
            behind, before = memory[at + size :][:SLACK], memory[at - SLACK : at]
            assert (behind == NOTHING).all(), f"something was written behind part {number} of the scratch"
            if number or at > place:  # else the counter is there
                assert (before == NOTHING).all(), f"something was written before part {number} of the scratch"
    return status


def shrink() -> None:
    """Have small arrays treated like large ones from now on; scratch on the stack could not be guarded."""
    limits.lower(*SMALL)


def watch(side: str, workers: int | None = None) -> None:
    """Have all that the package hands to compiled code lie against guards from now on, also what it keeps for later.

    With `workers`, that is how many threads a call uses that names no number.
    """
    if workers:
        os.environ["CONVJIT_NUM_THREADS"] = str(workers)
        cores.available.cache_clear()
    current_profile.forget()
    _layout.geometry.cache_clear()
    short_rows.geometry.cache_clear()
    bands.chain.cache_clear()
    _sums._known.clear()
    _launch._spare.clear()
    _launch.SPARE_BYTES = 0  # scratch is made anew for each call, of the size it asks for
    numpy = Numpy(side)
    for module in (
        plan,
        run,
        taps,
        _layout,
        boxes,
        offsets,
        layouts,
        padding,
        bands,
        passes,
        conversion,
        _steps,
        _sums,
        _launch,
        short_rows,
        _derivatives,
        _laplacians,
        *TABLE.values(),
    ):
        module.np = numpy
    _arguments.output_array.__kwdefaults__["make"] = numpy.empty
    for module in (direct, passes):
        module.launch = partial(launch, side)


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments, where this package of tests can be imported."""
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", *arguments],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONWARNINGS": "error"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
