"""Dask arrays and many kernels: a lazy array of chunks that overlap, which the workers compute.

The array is extended by its padding first, lazily. What is left is a correlation in mode "valid", of which each chunk
of outputs needs a chunk of the array and the first elements of the next one.
"""

from typing import Any

import dask.array as da
import numpy as np
from dask.array.overlap import overlap
from dask.delayed import delayed

from convjit._calls.bank import BankPlan, planned_by
from convjit._calls.blocks import tokens
from convjit._calls.checks import as_array
from convjit._calls.dask import aligned, check, check_no_out, merged
from convjit._calls.interop import check_mask
from convjit._choice import current_profile
from convjit._choice.banks import BankChoice, decide
from convjit._problem.bank import Bank
from convjit._problem.bank_options import BankOptions
from convjit._problem.boundary import SOURCES
from convjit._problem.taps import finite
from convjit._runtime.types import Array, Shape


def convolved(x: Any, kernels: Any, options: BankOptions, out: Any) -> Any:
    """Check the arguments, choose the method, and return a lazy array. Nothing of `x` is computed."""
    check_no_out(out)
    check("x", x)
    kernels = np.array(as_array("kernels", kernels), order="C")
    # A worker runs as many tasks at once as it has threads, so each task computes in one thread.
    choice = decide(x.shape, kernels.shape, x.dtype, kernels.dtype, options.changed(workers=1))
    bank = choice.problem
    if 0 in bank.out_shape:
        return da.empty(bank.out_shape, dtype=bank.result_dtype)
    if bank.zero_filled and not finite(kernels):
        # A zero outside adds nothing to a sum, but NaN times the zero that a chunk would hold in its place is NaN.
        part, blocks = bank, x.rechunk(dict.fromkeys(bank.axes, -1))
        lengths: list[Shape] = [(m,) for m in bank.outputs]
    else:
        part = bank._replace(padding=((0, 0),) * len(bank.axes), boundary="fill", fill_value=np.int64(0))
        blocks, lengths = overlapping(bank, x)
    chunks = _output_chunks(bank, blocks.chunks, lengths)
    if bank.channel_axis is not None:
        blocks = blocks.rechunk({bank.channel_axis: -1})
    # One key of the graph, whatever the number of blocks, so that it is sent to a worker once.
    shared = delayed(BankBlocks(part, choice.method, choice.forced, kernels), pure=True)
    return da.map_blocks(
        _compute,
        blocks,
        shared,
        token="correlate_bank" if bank.correlate else "convolve_bank",
        chunks=chunks,
        new_axis=[bank.kernel_axis] if bank.channel_axis is None else None,
        dtype=bank.result_dtype,
        meta=np.empty((0,) * len(chunks), bank.result_dtype),
    )


class BankBlocks:
    """Kernels and the method for them, called with the inputs of a block, from any thread.

    Dask sends one such object to each worker, where it keeps a plan for each shape of blocks.
    """

    def __init__(self, bank: Bank, method: str, forced: bool, kernels: Array) -> None:
        self._asked = bank, method, forced, kernels
        self._plans: dict[Any, BankPlan] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return BankBlocks, self._asked

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        return tokens(*self._asked)

    def __call__(self, x: Array) -> Array:
        """Compute the outputs of a block."""
        plan = self._plans.get((x.shape, x.dtype))
        if plan is None:
            bank, method, forced, kernels = self._asked
            part = bank._replace(shape=x.shape, dtype=x.dtype)
            plan = planned_by(BankChoice(part, current_profile.in_force(), method, forced), kernels)
            self._plans[x.shape, x.dtype] = plan
        return plan._run(x, None)


def _compute(x: Array, blocks: BankBlocks) -> Array:
    check_mask("x", x)
    return blocks(np.asarray(x))


def _output_chunks(bank: Bank, chunks: Any, lengths: list[Shape]) -> tuple[Shape, ...]:
    """The chunks of the result: those of the array, but for these lengths of outputs along the sliding axes."""
    outputs = list(chunks)
    for axis, length in zip(bank.axes, lengths, strict=False):
        outputs[axis] = length
    if bank.channel_axis is None:
        outputs.insert(bank.kernel_axis, bank.kernels_shape[:1])
    else:
        outputs[bank.channel_axis] = bank.kernels_shape[:1]
    return tuple(outputs)


def overlapping(bank: Bank, x: Any) -> tuple[Any, list[Shape]]:
    """Extend the array, and let chunks overlap so that each holds the inputs of its outputs.

    Chunks begin at the place of an output. Return the array, and the numbers of outputs of its chunks along each
    sliding axis.
    """
    if bank.boundary == "fill" and bank.fill_value != 0:
        x = x.astype(bank.result_dtype)  # that of `x` may not hold the fill value
    outputs, depth = [], {}
    for at, axis in enumerate(bank.axes):
        k, stride, m = bank.span[at], bank.strides[at], bank.outputs[at]
        x = _extended(bank, x, at)
        x = x.rechunk({axis: merged(aligned(x.chunks[axis], stride), stride + k - 1)})
        before_last = [size // stride for size in x.chunks[axis][:-1]]
        outputs.append((*before_last, m - sum(before_last)))
        if k > 1 and x.numblocks[axis] > 1:
            depth[axis] = 0, k - 1
    return overlap(x, depth, "none", allow_rechunk=False) if depth else x, outputs


def _extended(bank: Bank, x: Any, at: int) -> Any:
    """The array, cropped and extended along one sliding axis as its padding says."""
    axis, n = bank.axes[at], bank.lengths[at]
    x = x[(slice(None),) * axis + (slice(*bank.cropped[at]),)]

    def outside(first: int, last: int) -> Any:
        """Values at the places from `first` up to `last`."""
        if bank.boundary != "fill":
            return da.take(x, SOURCES[bank.boundary](np.arange(first, last), n), axis)
        shape, chunks = list(x.shape), list(x.chunks)
        shape[axis], chunks[axis] = last - first, -1
        return da.full(shape, bank.fill_value or 0, dtype=x.dtype, chunks=tuple(chunks))

    before, after = bank.before[at], bank.after[at]
    parts = [outside(-before, 0)] if before else []
    parts += [x, outside(n, n + after)] if after else [x]
    return da.concatenate(parts, axis) if len(parts) > 1 else x
