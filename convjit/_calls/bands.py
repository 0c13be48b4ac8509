"""Arrays larger than memory: computed band by band, of memory-mapped files or where somebody wants to see progress.

What was read and written of a file is given back after each band, so that its pages do not count as this process's.
"""

import contextlib
import mmap
import operator
from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np

from convjit._calls.aliasing import file_of, in_map, overlap
from convjit._calls.blocks import Blocks, cuttable
from convjit._calls.checks import check_out
from convjit._calls.plan import Plan
from convjit._calls.progress import _reporting
from convjit._choice.choose import Choice
from convjit._methods import padding
from convjit._problem.partition import block_shape, least, reaches
from convjit._problem.problem import Problem
from convjit._runtime.types import Array, Shape

# Bytes that the windows of a band reach, in the dtype that is computed in. Beside them stand its outputs, what the
# method needs, and what is mapped of files.
BAND_BYTES = 1 << 25

# Part of a band, at most, that bands beside it read again.
READ_AGAIN = 0.5
Region = tuple[tuple[int, int], ...]


def mapped(x: Array, out: Any) -> bool:
    """Whether one of these is of a file, and too large to be read or written as a whole."""
    return any(isinstance(a, np.ndarray) and a.nbytes > BAND_BYTES and file_of(a) is not None for a in (x, out))


def run(problem: Problem, choice: Choice, kernel: Array, x: Array, out: Array | None, progress: Any) -> Array:
    """Compute all bands, one after the other; those that are done stay as they are whatever becomes of others."""
    if out is not None:
        check_out(out, problem)
    with _reporting(progress) as report:
        shared = out is not None and (overlap(out, x) or overlap(out, kernel))
        if shared or not cuttable(problem, kernel) or 0 in problem.out_shape:
            result = Plan(problem, choice, kernel).run(x, out)
            report(result.size, result.size)
            return result
        result = np.empty(problem.out_shape, problem.result_dtype) if out is None else out
        blocks, target = Blocks(problem, choice.method, choice.forced, kernel), np.asarray(result)
        done = 0
        for region in _regions(problem, x.strides if out is None or file_of(x) is not None else out.strides):
            band = target[tuple(slice(*ends) for ends in region)]
            read, reached = _reached(problem, x, region)
            blocks(reached, band)
            _let_go(read)
            _let_go(band)
            done += band.size
            report(done, result.size)
    return result


def _regions(problem: Problem, strides: Shape) -> Iterator[Region]:
    """Cut the outputs into bands, first along the axis along which neighbours lie furthest apart in memory."""
    around = [before + after for before, after in reaches(problem)]
    most = BAND_BYTES // problem.compute_dtype.itemsize
    order = sorted(range(len(strides)), key=lambda axis: -abs(strides[axis]))
    band = block_shape(problem.out_shape, around, least(problem), most, READ_AGAIN, order)
    cuts = []
    for m, length in zip(problem.out_shape, band, strict=True):
        count = -(-m // length)
        cuts.append([(i * m // count, (i + 1) * m // count) for i in range(count)])
    return product(*cuts)


def _reached(problem: Problem, x: Array, region: Region) -> tuple[Array, Array]:
    """What of `x` the windows of a band reach, and the same continued as the boundary says."""
    sides = reaches(problem)
    starts = [start - before for (start, _), (before, _) in zip(region, sides, strict=True)]
    stops = [stop + after for (_, stop), (_, after) in zip(region, sides, strict=True)]
    firsts, lasts = (np.clip(ends, 0, x.shape).tolist() for ends in (starts, stops))
    read = x[tuple(map(slice, firsts, lasts))]
    held = padding.holding(problem, read)
    if held is read:
        return read, padding.extended(problem, x[None], starts, stops)[0]
    starts, stops = (list(map(operator.sub, ends, firsts)) for ends in (starts, stops))
    return read, padding.extended(problem, held[None], starts, stops)[0]


def _let_go(array: Array) -> None:
    """Let go of the pages of a file that an array lies in; what was written to them is the file's."""
    file = file_of(array)
    advice = getattr(mmap, "MADV_DONTNEED", None)
    if file is None or file.mode == "c" or advice is None:  # "c": what was written is this process's alone
        return
    first, last = in_map(array, file)
    start = first // mmap.PAGESIZE * mmap.PAGESIZE
    with contextlib.suppress(OSError):
        file._mmap.madvise(advice, start, last - start)
