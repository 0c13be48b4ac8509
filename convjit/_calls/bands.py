"""Calls computed band by band: on memory-mapped files that may be larger than memory, and where progress is shown.

After each band the pages of the files that were read and written are released, so that they do not count as memory of
this process.
"""

import contextlib
import math
import operator
from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np

from convjit._calls.aliasing import file_of, in_map, overlap
from convjit._calls.blocks import Blocks, cuttable
from convjit._calls.checks import check_out
from convjit._calls.plan import Plan
from convjit._calls.progress import reporting
from convjit._choice.choose import Choice
from convjit._methods import padding
from convjit._problem.partition import block_shape, inputs, least, reaches
from convjit._problem.partition import strides as strides_of
from convjit._problem.problem import Problem
from convjit._runtime import lazy
from convjit._runtime.types import Array, Shape

# Bytes of the inputs of a band, in the compute dtype. A band's outputs, the scratch of the method and the mapped pages
# come on top of them.
BAND_BYTES = 1 << 25

# Largest part of a band's inputs that neighbouring bands read, too.
READ_AGAIN = 0.5

# Start and stop of a band of outputs along each axis.
Band = tuple[tuple[int, int], ...]


def mapped(x: Array, out: Any) -> bool:
    """Whether one of the arrays lies in a mapped file and is larger than a band."""
    return any(isinstance(a, np.ndarray) and a.nbytes > BAND_BYTES and file_of(a) is not None for a in (x, out))


def run(problem: Problem, choice: Choice, kernel: Array, x: Array, out: Array | None, progress: Any) -> Array:
    """Compute all bands, one after the other. If an error or Ctrl-C ends the call, finished bands stay in `out`."""
    if out is not None:
        check_out(out, problem)
    with reporting(progress) as report:
        shared = out is not None and (overlap(out, x) or overlap(out, kernel))
        if shared or not cuttable(problem, kernel) or 0 in problem.out_shape:
            result = Plan(problem, choice, kernel)._run(x, out)
            report(result.size, result.size)
            return result
        result = np.empty(problem.out_shape, problem.result_dtype) if out is None else out
        blocks, target = Blocks(problem, choice.method, choice.forced, kernel), np.asarray(result)
        done = 0
        for band in _bands(problem, x.strides if out is None or file_of(x) is not None else out.strides):
            outputs = target[tuple(slice(*ends) for ends in band)]
            read, inputs = _inputs(problem, x, band)
            blocks(inputs, outputs)
            _release(read)
            _release(outputs)
            done += outputs.size
            report(done, result.size)
    return result


def _bands(problem: Problem, strides: Shape) -> Iterator[Band]:
    """Cut the outputs into bands, first along the axis with the largest stride."""
    apart = strides_of(problem)
    around = [-(-(before + after) // stride) for (before, after), stride in zip(reaches(problem), apart, strict=True)]
    most = max(1, BAND_BYTES // problem.compute_dtype.itemsize // math.prod(apart))
    order = sorted(range(len(strides)), key=lambda axis: -abs(strides[axis]))
    lengths = block_shape(problem.out_shape, around, least(problem), most, READ_AGAIN, order)
    cuts = []
    for m, length in zip(problem.out_shape, lengths, strict=True):
        count = -(-m // length)
        cuts.append([(i * m // count, (i + 1) * m // count) for i in range(count)])
    return product(*cuts)


def _inputs(problem: Problem, x: Array, band: Band) -> tuple[Array, Array]:
    """Return the part of `x` that the windows of a band reach, and that part extended by boundary values."""
    starts, stops = inputs(problem, band)
    firsts, lasts = (np.clip(ends, 0, x.shape).tolist() for ends in (starts, stops))
    read = x[tuple(map(slice, firsts, lasts))]
    held = padding.holding(problem, read)
    if held is read:
        return read, padding.extended(problem, x[None], starts, stops)[0]
    starts, stops = (list(map(operator.sub, ends, firsts)) for ends in (starts, stops))
    return read, padding.extended(problem, held[None], starts, stops)[0]


def _release(array: Array) -> None:
    """Release the pages of the mapped file that an array lies in; what was written to them goes to the file."""
    file = file_of(array)
    mmap = lazy.load("mmap")
    advice = getattr(mmap, "MADV_DONTNEED", None)
    if file is None or file.mode == "c" or advice is None:  # "c": copy on write, so the pages are this process's own
        return
    first, last = in_map(array, file)
    start = first // mmap.PAGESIZE * mmap.PAGESIZE
    with contextlib.suppress(OSError):
        file._mmap.madvise(advice, start, last - start)
