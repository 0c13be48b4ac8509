"""Dask arrays: a lazy array of chunks that overlap, which the workers compute."""

import math
import operator
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import dask.array as da
import numpy as np
from dask.array.overlap import overlap
from dask.delayed import delayed

from convjit._calls.blocks import Blocks, cuttable, tokens
from convjit._calls.checks import as_array
from convjit._calls.interop import check_mask
from convjit._calls.plan import chosen
from convjit._methods import padding
from convjit._problem.options import Options
from convjit._problem.partition import LEAST, inputs, least, reaches, strides
from convjit._problem.problem import Problem
from convjit._runtime import threads
from convjit._runtime.types import Array, Shape

# For each axis: boundary values needed before the first chunk and behind the last one, and the number of the last one.
Ends = tuple[tuple[int, int, int], ...]


def convolved(x: Any, kernel: Any, options: Options, out: Any, progress: Any) -> Any:
    """Check the arguments, choose the method, and return a lazy array. Nothing of `x` is computed."""
    check_no_out(out)
    if progress is not False:
        raise ValueError(f"`progress` must be False for a Dask array: Dask shows its own; got {progress!r}.")
    check("x", x)
    kernel = np.array(as_array("kernel", kernel))
    # A worker runs as many tasks at once as it has threads, so each task computes in one thread.
    problem, choice = chosen(kernel, x.shape, x.dtype, options.changed(workers=1))
    if 0 in problem.out_shape:
        return da.empty(problem.out_shape, dtype=problem.result_dtype)
    cut = cuttable(problem, kernel) and not problem.lags  # whose outputs may begin anywhere
    blocks, chunks, *ends = _overlapping(problem, x) if cut else _whole(problem, x)
    # One key of the graph, whatever the number of blocks, so that it is sent to a worker once.
    shared = delayed(Blocks(problem, choice.method, choice.forced, kernel), pure=True)
    name = "correlate" if options.correlate else "convolve"
    meta = np.empty((0,) * len(problem.shape), problem.result_dtype)
    compute = _compute if cut else _compute_whole
    return da.map_blocks(compute, blocks, shared, *ends, token=name, chunks=chunks, dtype=meta.dtype, meta=meta)


def check_no_out(out: Any) -> None:
    """Refuse an `out` for a result that is lazy."""
    if out is not None:
        raise TypeError(
            f"`out` must be None for a Dask array, which `dask.array.store` writes; got {type(out).__name__}."
        )


def check(name: str, x: Any) -> None:
    """Refuse a Dask array whose chunks are not NumPy's, or of unknown sizes."""
    if not isinstance(x._meta, np.ndarray):
        raise TypeError(f"`{name}` must be a Dask array of NumPy arrays; got one of {type(x._meta).__name__}.")
    if any(map(math.isnan, x.shape)):
        raise ValueError(f"`{name}` must have chunks of known sizes, see `compute_chunk_sizes`; got shape {x.shape}.")


def blockwise(
    function: Callable[[Array], Any],
    x: Any,
    reaches: Sequence[tuple[int, int] | None],
    shape: Shape,
    dtype: np.dtype[Any],
    *,
    wrapped: Sequence[int] = (),
    name: str = "filter",
) -> Any:
    """Return lazily what a function gives of a Dask array: chunks overlap, and outputs next to a cut are left out.

    Output `i` of the function needs the inputs from ``i - ahead`` to ``i + behind`` along an axis, where `reaches` has
    this pair, and all inputs where it has None. At the ends of the array the function itself makes what lies outside;
    along the axes in `wrapped` this is the other end of the array, which the first and the last chunk get beforehand.
    `shape` and `dtype` are those of the result.
    """
    if 0 in shape:
        return da.empty(shape, dtype=dtype)
    first = next((axis for axis, reach in enumerate(reaches) if reach and any(reach)), x.ndim)
    smallest = [1 if axis < first else LEAST + sum(reach or ()) for axis, reach in enumerate(reaches)]
    larger = map(merged, x.chunks, smallest)
    x = x.rechunk(tuple(chunks if reach else -1 for chunks, reach in zip(larger, reaches, strict=True)))
    parts, depth = [], {}
    for axis, (reach, chunks, m) in enumerate(zip(reaches, x.chunks, shape, strict=True)):
        ahead, behind = reach if reach and len(chunks) > 1 else (0, 0)
        longer = m - sum(chunks)  # than the array is, the result; as many more outputs the last chunk has
        around = axis in wrapped and ahead + behind > 0
        parts.append(Part((*chunks[:-1], chunks[-1] + longer), ahead if around else 0, ahead))
        if around:
            x = _wrapped(x, axis, ahead, behind + longer)
        if ahead or behind:
            depth[axis] = ahead, behind
    x = overlap(x, depth, "none", allow_rechunk=False) if depth else x
    # One key of the graph, so that what the function holds is sent to a worker once.
    shared = delayed(Chunkwise(function, tuple(parts)), pure=True, traverse=False)
    meta = np.empty((0,) * x.ndim, dtype)
    outputs = tuple(part.chunks for part in parts)
    return da.map_blocks(_compute_part, x, shared, token=name, chunks=outputs, dtype=dtype, meta=meta)


class Part(NamedTuple):
    """Which outputs of a chunk that overlaps others are its own, along one axis."""

    chunks: Shape  # how many of each chunk
    before_first: int  # how many come before those of the first chunk
    before: int  # how many come before those of any other


class Chunkwise:
    """A function, and which of the outputs that it gives of a chunk are the chunk's own."""

    def __init__(self, function: Callable[[Array], Any], parts: tuple[Part, ...]) -> None:
        self._asked = function, parts

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        return tokens(*self._asked)

    def __call__(self, x: Array, block_id: Shape) -> Array:
        """Compute a chunk of outputs in this thread: a worker computes as many at once as it has threads."""
        function, parts = self._asked
        with threads.alone():
            result: Array = np.asarray(function(x))
        starts = [part.before if place else part.before_first for part, place in zip(parts, block_id, strict=True)]
        sizes = [part.chunks[place] for part, place in zip(parts, block_id, strict=True)]
        return result[tuple(slice(start, start + size) for start, size in zip(starts, sizes, strict=True))]


def _compute_part(x: Array, chunkwise: Chunkwise, block_id: Shape) -> Array:
    return chunkwise(np.asarray(x), block_id)


def _compute(x: Array, blocks: Blocks, ends: Ends, block_id: Shape) -> Array:
    """Compute a chunk of outputs. The first and the last chunk along an axis are extended by boundary values."""
    check_mask("x", x)
    problem, x = blocks.problem, padding.holding(blocks.problem, np.asarray(x, order="C"))
    starts = [0 if place else -ahead for place, (ahead, _, _) in zip(block_id, ends, strict=True)]
    behind = [more if place == last else 0 for place, (_, more, last) in zip(block_id, ends, strict=True)]
    stops = [n + more for n, more in zip(x.shape, behind, strict=True)]
    x = padding.extended(problem, x[None], starts, stops)[0]
    return blocks(x).astype(problem.result_dtype, copy=False)


def _compute_whole(x: Array, blocks: Blocks) -> Array:
    check_mask("x", x)
    return blocks.whole(np.asarray(x, order="C"))


def _whole(problem: Problem, x: Any) -> tuple[Any, Any]:
    """Rechunk the array to its full length along the sliding axes; return it and the chunks of the outputs."""
    x = x.rechunk(dict.fromkeys(problem.axes, -1))
    pairs = zip(problem.out_shape, x.chunks, strict=True)
    return x, tuple((m,) if axis in problem.axes else chunks for axis, (m, chunks) in enumerate(pairs))


def _overlapping(problem: Problem, x: Any) -> tuple[Any, Any, Ends]:
    """Let chunks overlap so that each holds the inputs of its outputs, but for boundary values.

    Along an axis with a stride, chunks begin at the place of an output. Return the array, the chunks of the outputs,
    and how many boundary values the ends need.
    """
    sides, apart = reaches(problem), strides(problem)
    smallest = [few * stride + sum(side) for few, stride, side in zip(least(problem), apart, sides, strict=True)]
    x = x.rechunk(tuple(map(merged, map(aligned, x.chunks, apart), smallest)))
    outputs, ends = [], []
    # The last windows may end ahead of the array's end, by less than a stride: no output is made of what is left then.
    _, stops = inputs(problem, [(0, m) for m in problem.out_shape])
    for axis, ((ahead, _), n, m) in enumerate(zip(sides, problem.shape, problem.out_shape, strict=True)):
        behind = max(0, stops[axis] - n)
        before_last = [size // apart[axis] for size in x.chunks[axis][:-1]]
        outputs.append((*before_last, m - sum(before_last)))
        if problem.mode != "valid" and problem.boundary == "wrap" and x.numblocks[axis] > 1:
            x = _wrapped(x, axis, ahead, behind)  # boundary values lie in the chunk at the other end
            ahead = behind = 0
        ends.append((ahead, behind, x.numblocks[axis] - 1))
    depth = {axis: side for axis, side in enumerate(sides) if any(side) and x.numblocks[axis] > 1}
    return overlap(x, depth, "none", allow_rechunk=False) if depth else x, tuple(outputs), tuple(ends)


def _wrapped(x: Any, axis: int, ahead: int, behind: int) -> Any:
    """Extend the array by elements of its other end, within its first and last chunk."""
    n, chunks = x.shape[axis], list(x.chunks[axis])
    parts = [da.take(x, np.arange(n - ahead, n), axis), x, da.take(x, np.arange(behind), axis)]
    chunks[0] += ahead
    chunks[-1] += behind
    return da.concatenate(parts, axis).rechunk({axis: tuple(chunks)}) if ahead or behind else x


def aligned(chunks: tuple[int, ...], stride: int) -> tuple[int, ...]:
    """Let all chunks along an axis but the last one be as long as so many strides, about as long as they are."""
    ends = sorted({end // stride * stride for end in accumulate(chunks[:-1])} - {0})
    return tuple(map(operator.sub, (*ends, sum(chunks)), (0, *ends)))


def merged(chunks: tuple[int, ...], smallest: int) -> tuple[int, ...]:
    """Merge chunks along an axis that are smaller than `smallest` with their neighbours."""
    sizes: list[int] = []
    too_small = False  # whether the last one is
    for size in chunks:
        if too_small:
            sizes[-1] += size
        else:
            sizes.append(size)
        too_small = sizes[-1] < smallest
    if too_small and len(sizes) > 1:
        last = sizes.pop()
        sizes[-1] += last
    return tuple(sizes)
