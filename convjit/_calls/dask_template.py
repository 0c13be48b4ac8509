"""Dask arrays and templates: a lazy array of chunks that overlap, which the workers compute.

As for many kernels, the array is extended lazily, and each chunk is then matched in mode "valid".
"""

from typing import Any

import dask.array as da
import numpy as np
from dask.delayed import delayed

from convjit._calls.dask import check, check_no_out
from convjit._calls.dask_bank import overlapping
from convjit._calls.match_template import compute, form_of, template_sets, unmasked
from convjit._problem.options import Options
from convjit._runtime import threads
from convjit._runtime.types import Array


def matched(x: Any, template: Any, weights: Any, options: Options, out: Any) -> Any:
    """Check the arguments, and return a lazy array. Nothing of `x` is computed."""
    check_no_out(out)
    check("x", x)
    template = np.array(unmasked("template", template))
    # A worker runs as many tasks at once as it has threads, so each task computes in one thread.
    form = form_of(x.shape, template.shape, x.dtype, template.dtype, options.changed(workers=1))
    weights = None if weights is None else np.array(unmasked("weights", weights))
    template_sets(form, template, weights)  # checks the weights
    if 0 in form.out_shape:
        return da.empty(form.out_shape, dtype=form.result_dtype)
    bank = form.bank
    blocks, lengths = overlapping(bank, x)
    chunks = list(blocks.chunks)
    for axis, length in zip(bank.axes, lengths, strict=True):
        chunks[axis] = length
    if form.several:
        chunks.insert(bank.kernel_axis, (form.templates,))
    valid = Options("valid", form.method, axes=bank.axes, workers=1, correlate=True)
    # One key of the graph, whatever the number of blocks, so that it is sent to a worker once.
    shared = delayed(TemplateBlocks(template, weights, valid, form.result_dtype), pure=True)
    return da.map_blocks(
        _compute,
        blocks,
        shared,
        token="match_template",
        chunks=tuple(chunks),
        new_axis=[bank.kernel_axis] if form.several else None,
        dtype=form.result_dtype,
        meta=np.empty((0,) * len(chunks), form.result_dtype),
    )


class TemplateBlocks:
    """Templates, called with the inputs of a block, from any thread."""

    def __init__(self, template: Array, weights: Array | None, options: Options, dtype: np.dtype[Any]) -> None:
        self._asked = template, weights, options, dtype

    def __dask_tokenize__(self) -> tuple[Any, ...]:
        template, weights, options, dtype = self._asked
        return "convjit", template, weights, vars(options), dtype

    def __call__(self, x: Array) -> Array:
        """Compute the coefficients of a block."""
        template, weights, options, dtype = self._asked
        with threads.alone():
            return compute(x, template, weights, options, None).astype(dtype, copy=False)


def _compute(x: Array, blocks: TemplateBlocks) -> Array:
    return blocks(np.asarray(x))
