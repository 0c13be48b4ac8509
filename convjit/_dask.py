"""Dask arrays: blocks that overlap, computed by their workers when they are asked for."""

import math
from typing import Any

import dask.array as da
import numpy as np
from dask.array.overlap import overlap
from dask.delayed import delayed

from convjit import _boundary
from convjit._blocks import Blocks, cuttable
from convjit._partition import least, reaches
from convjit._plan import chosen
from convjit._problem import Array, Problem, as_array, options
from convjit.methods import TABLE


def convolved(
    correlate: bool,
    x: Any,
    kernel: Any,
    mode: Any,
    method: Any,
    boundary: Any,
    fill_value: Any,
    axes: Any,
    out: Any,
    workers: Any,
    progress: Any,
) -> Any:
    """Check, choose, and return a lazy array; of `x` nothing is computed."""
    if out is not None:
        raise TypeError(
            f"`out` must be None for a Dask array, which `dask.array.store` writes; got {type(out).__name__}."
        )
    if progress is not False:
        raise ValueError(f"`progress` must be False for a Dask array: Dask shows its own; got {progress!r}.")
    if not isinstance(x._meta, np.ndarray):
        raise TypeError(f"`x` must be a Dask array of NumPy arrays; got one of {type(x._meta).__name__}.")
    if any(map(math.isnan, x.shape)):
        raise ValueError(f"`x` must have chunks of known sizes, see `compute_chunk_sizes`; got shape {x.shape}.")
    kernel = np.array(as_array("kernel", kernel))
    # A worker runs as many tasks as it has threads, so each of them has one.
    *asked, _ = options(mode, method, boundary, fill_value, axes, workers, TABLE)
    problem, choice = chosen(correlate, kernel, x.shape, x.dtype, *asked, 1)
    if 0 in problem.out_shape:
        return da.empty(problem.out_shape, dtype=problem.result_dtype)
    compute, (blocks, chunks) = (
        (_compute, _overlapping(problem, x)) if cuttable(problem, kernel) else (_compute_whole, _whole(problem, x))
    )
    # One key of the graph, whatever the number of blocks, which a worker is sent once.
    once = delayed(Blocks(problem, choice.method, choice.forced, kernel), pure=True)
    name = "correlate" if correlate else "convolve"
    meta = np.empty((0,) * len(problem.shape), problem.result_dtype)
    return da.map_blocks(compute, blocks, once, token=name, chunks=chunks, dtype=meta.dtype, meta=meta)


def _compute(x: Array, blocks: Blocks) -> Array:
    return blocks(np.asarray(x, order="C")).astype(blocks.problem.result_dtype, copy=False)


def _compute_whole(x: Array, blocks: Blocks) -> Array:
    return blocks.whole(np.asarray(x, order="C"))


def _whole(problem: Problem, x: Any) -> tuple[Any, Any]:
    """The array in chunks of all there is along the axes that slide, and the chunks of outputs."""
    x = x.rechunk(dict.fromkeys(problem.axes, -1))
    pairs = zip(problem.out_shape, x.chunks, strict=True)
    return x, tuple((m,) if axis in problem.axes else chunks for axis, (m, chunks) in enumerate(pairs))


def _overlapping(problem: Problem, x: Any) -> tuple[Any, Any]:
    """The array in chunks that hold all that the windows of a chunk of outputs reach, and the chunks of outputs."""
    sides = reaches(problem)
    smallest = [few + sum(side) for few, side in zip(least(problem), sides, strict=True)]
    x = x.rechunk(tuple(map(_merged, x.chunks, smallest)))
    if problem.mode != "valid" and problem.boundary == "fill" and problem.fill_value != 0:
        x = x.astype(problem.result_dtype)  # which holds the fill value
    outputs = list(x.chunks)
    for axis, m in zip(problem.axes, problem.outputs, strict=False):
        before, after = sides[axis]
        x = _continued(problem, x, axis, before, m + after - x.shape[axis])
        chunks = list(x.chunks[axis])  # the first holds what is ahead of its outputs, others find it in their neighbour
        chunks[0] -= before
        chunks[-1] -= after
        outputs[axis] = tuple(chunks)
    depth = {axis: sides[axis] for axis in problem.axes if any(sides[axis])}
    return overlap(x, depth, "none", allow_rechunk=False) if depth else x, tuple(outputs)


def _continued(problem: Problem, x: Any, axis: int, ahead: int, behind: int) -> Any:
    """The array with so many elements more on either side of it, in its first and last chunk."""
    n = x.shape[axis]
    chunks = x.chunks[axis]
    ends = [_outside(problem, x, axis, start, stop) for start, stop in ((-ahead, 0), (n, n + behind)) if start < stop]
    if not ends:
        return x
    parts = [*ends[: ahead > 0], x, *ends[ahead > 0 :]]
    chunks = (chunks[0] + ahead, *chunks[1:])
    chunks = (*chunks[:-1], chunks[-1] + behind)
    return da.concatenate(parts, axis).rechunk({axis: chunks})


def _outside(problem: Problem, x: Any, axis: int, start: int, stop: int) -> Any:
    """What lies at some places outside the array along an axis."""
    if problem.boundary == "fill":
        shape = tuple(stop - start if a == axis else n for a, n in enumerate(x.shape))
        chunks = tuple(stop - start if a == axis else c for a, c in enumerate(x.chunks))
        return da.full(shape, x.dtype.type(problem.fill_value or 0), dtype=x.dtype, chunks=chunks)
    places = _boundary.SOURCES[problem.boundary](np.arange(start, stop), x.shape[axis])
    return da.take(x, places, axis).rechunk({axis: -1})


def _merged(chunks: tuple[int, ...], smallest: int) -> tuple[int, ...]:
    """Chunks along an axis of which none is smaller: what is, is put together with its neighbours."""
    made: list[int] = []
    open_ended = False  # whether the last one still takes what follows
    for size in chunks:
        if open_ended:
            made[-1] += size
        else:
            made.append(size)
        open_ended = made[-1] < smallest
    if open_ended and len(made) > 1:
        last = made.pop()
        made[-1] += last
    return tuple(made)
