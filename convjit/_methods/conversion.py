"""Contiguous arrays converted or rounded from one dtype to another by compiled code, in several threads."""

from typing import Any

import numpy as np

from convjit._problem.dtypes import COMPILED, source_of
from convjit._runtime import loader
from convjit._runtime.launch import Job, launch
from convjit._runtime.types import Array

# Elements of a task, whose conversion takes long enough to be worth the start of a thread.
ELEMENTS = 1 << 15


def convert(x: Array, out: Array, workers: int) -> None:
    """Fill `out` with `x`; both are contiguous, and `out` is native."""
    _launch(loader.kernel("convert", source_of(x.dtype), source_of(out.dtype)), x, out, workers)


def rounds(sums: np.dtype[Any], dtype: np.dtype[Any]) -> bool:
    """Whether compiled code rounds sums of one dtype to another: real ones, and to half precision single ones only."""
    compiled = sums.char in COMPILED and sums.kind != "c" != dtype.kind
    return compiled and (dtype.char in COMPILED or (dtype.char == "e" and sums.char == "f"))


def round_to(sums: Array, out: Array, workers: int) -> None:
    """Fill `out` with sums: rounded to nearest even and clipped to integers, NaN as 0; or cast to floats."""
    if out.dtype.kind not in "iu" or sums.dtype == out.dtype:
        np.copyto(out, sums, casting="unsafe")
    elif sums.dtype.char not in COMPILED:
        out[...] = _rounded(sums, out)
    elif sums.flags.c_contiguous and out.flags.c_contiguous and out.dtype.isnative:
        _launch(loader.kernel("convert", source_of(sums.dtype), source_of(out.dtype), True), sums, out, workers)
    else:
        native = np.empty(out.shape, out.dtype.newbyteorder("="))
        round_to(np.ascontiguousarray(sums), native, workers)
        out[...] = native


def _launch(kernel: int, x: Array, out: Array, workers: int) -> None:
    tasks = -(-x.size // ELEMENTS)
    job = Job(kernel, np.array([x.size, ELEMENTS, tasks]), 0, tasks)
    launch(job, workers, x.size, x, out, x)


def _rounded(sums: Array, out: Array) -> Array:
    """Extended precision rounded to integers, which it holds all."""
    limits = np.iinfo(out.dtype)
    whole: Array = np.nan_to_num(np.rint(sums).clip(limits.min, limits.max)).astype(out.dtype)
    return whole
