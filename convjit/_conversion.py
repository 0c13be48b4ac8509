"""Contiguous arrays converted from one dtype to another by compiled code, in as many threads as sums are taken in."""

import numpy as np

from convjit import kernels
from convjit._axes import source_of
from convjit._launch import launch
from convjit._problem import Array

# Elements that a thread converts at a time. A thread more is worth its start from this many on.
ELEMENTS = 1 << 15


def convert(x: Array, out: Array, workers: int) -> None:
    """Fill `out` with `x`; both are contiguous, and `out` is native."""
    run = kernels.launch.conversion(source_of(x.dtype), source_of(out.dtype))
    tasks = -(-x.size // ELEMENTS)
    layout = np.array([x.size, ELEMENTS, tasks])
    launch(run.address, layout, 0, tasks, min(workers, tasks), x.size, x, out, x)
