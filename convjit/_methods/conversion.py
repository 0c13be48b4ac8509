"""Contiguous arrays converted from one dtype to another by compiled code, in several threads."""

import numpy as np

from convjit._problem.dtypes import source_of
from convjit._runtime import loader
from convjit._runtime.launch import Job, launch
from convjit._runtime.types import Array

# Elements of a task, whose conversion takes long enough to be worth the start of a thread.
ELEMENTS = 1 << 15


def convert(x: Array, out: Array, workers: int) -> None:
    """Fill `out` with `x`; both are contiguous, and `out` is native."""
    kernel = loader.kernel("convert", source_of(x.dtype), source_of(out.dtype))
    tasks = -(-x.size // ELEMENTS)
    job = Job(kernel, np.array([x.size, ELEMENTS, tasks]), 0, tasks)
    launch(job, workers, x.size, x, out, x)
