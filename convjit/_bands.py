"""Arrays larger than memory: computed band by band, of memory-mapped files or where somebody wants to see progress.

What was read and written of a file is given back after each band, so that its pages do not count as this process's.
"""

import contextlib
import mmap
import operator
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import numpy as np

from convjit import _boundary, _forks
from convjit._blocks import Blocks, cuttable
from convjit._memory import file_of, in_map, overlap
from convjit._partition import block_shape, least, reaches
from convjit._plan import Plan
from convjit._problem import Array, Problem, Shape, check_out
from convjit._select import Choice

# Bytes that the windows of a band reach, in the dtype that is computed in. Beside them stand its outputs, what the
# method needs, and what is mapped of files.
BAND_BYTES = 1 << 25

# Part of a band, at most, that bands beside it read again.
READ_AGAIN = 0.5

Report = Callable[[int, int], Any]
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
    held = _boundary.holding(problem, read)
    if held is read:
        return read, _boundary.extended(problem, x[None], starts, stops)[0]
    starts, stops = (list(map(operator.sub, ends, firsts)) for ends in (starts, stops))
    return read, _boundary.extended(problem, held[None], starts, stops)[0]


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


@contextlib.contextmanager
def _reporting(progress: Any) -> Iterator[Report]:
    """What is to be called after each band with how many outputs are done, and how many there are."""
    if progress is False:
        yield lambda done, total: None
    elif progress is True:
        with _bar() as report:
            yield report
    elif callable(progress):
        yield progress
    else:
        raise TypeError(f"`progress` must be True, False or a function of (done, total); got {progress!r}.")


def _bar() -> contextlib.AbstractContextManager[Report]:
    for bar in (_rich_bar, _tqdm_bar):
        with contextlib.suppress(ImportError):
            return bar()
    raise ValueError(
        "`progress` must be a function of (done, total) where neither rich nor tqdm is installed; got True."
    )


def _rich_bar() -> contextlib.AbstractContextManager[Report]:
    rich, console = _forks.load("rich.progress"), _forks.load("rich.console").Console(stderr=True)

    @contextlib.contextmanager
    def shown() -> Iterator[Report]:
        with rich.Progress(console=console) as bar:
            task = bar.add_task("convjit", total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)

    return shown()


def _tqdm_bar() -> contextlib.AbstractContextManager[Report]:
    tqdm = _forks.load("tqdm").tqdm

    @contextlib.contextmanager
    def shown() -> Iterator[Report]:
        with tqdm(desc="convjit", unit="", unit_scale=True) as bar:

            def report(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield report

    return shown()
