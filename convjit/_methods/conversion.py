"""Contiguous arrays converted from one dtype to another by compiled code, in as many threads as sums are taken in."""

import numpy as np

from convjit._problem.dtypes import source_of
from convjit._runtime import loader
from convjit._runtime.launch import launch
from convjit._runtime.types import Array

# Elements that a thread converts at a time. A thread more is worth its start from this many on.
ELEMENTS = 1 << 15


def convert(x: Array, out: Array, workers: int) -> None:
    """Fill `out` with `x`; both are contiguous, and `out` is native."""
    run = loader.kernel("convert", source_of(x.dtype), source_of(out.dtype))
    tasks = -(-x.size // ELEMENTS)
    layout = np.array([x.size, ELEMENTS, tasks])
    launch(run.address, layout, 0, tasks, min(workers, tasks), x.size, x, out, x)
