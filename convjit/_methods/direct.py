"""The sum as it is defined, in register tiles: each input that is loaded contributes to several rows of outputs.

Source: the tiles are those of a matrix product, K. Goto and R. van de Geijn, "Anatomy of high-performance matrix
multiplication", 2008, applied to the window itself; nothing is copied but what lies along the border.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from convjit._methods.method import compiled
from convjit._methods.tiles import short_rows, sums
from convjit._methods.tiles import work as _work
from convjit._methods.tiles.axes import Operands
from convjit._methods.workload import Rates, Work, tasks
from convjit._problem.problem import Problem
from convjit._problem.taps import as_taps, finite
from convjit._runtime import cores, layouts
from convjit._runtime.launch import Brief, launch
from convjit._runtime.types import Array, Shape

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = True
STORES_SINGLE = True
STORES_ROUNDED = True
TAKES_STEPS = True

# Bytes of a packed box, at most.
BOX_BYTES = 1 << 22


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """The work of register tiles."""
    return Work({"calls": 1.0}, _work.work(problem), tasks(problem.multiply_adds))


def memory(problem: Problem, rates: Rates) -> int:
    """A packed box for each worker, whatever the size of the arrays."""
    return BOX_BYTES * cores.available()


def prepare(problem: Problem, taps: Array, rates: Rates) -> Array:
    """The taps are used as they come."""
    return taps


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Compute all boxes in one launch, or in one for each strip along the border where there are strides and such."""
    sums.correlate(problem, taps, x, out)


def bind(problem: Problem, dtype: np.dtype[Any], strides: Shape) -> Callable[..., Array | None] | None:
    """Make a function of `x`, the kernel and `out`, as the caller gave them, that does nothing but run compiled code.

    Both must have the shapes of the problem, `x` this dtype and these strides; the kernel must be contiguous and of the
    compute dtype. `out`, if it is given, is like the result that is made otherwise, and shares memory with neither.
    The function returns None if the kernel is not finite and must be. None where a call needs more steps.
    """
    dtype_out, shape = problem.compute_dtype, problem.out_shape
    if problem.swapped or problem.result_dtype != dtype_out or 0 in shape or problem.support:
        return None
    if not problem.plain:
        return partial(_repeated, problem)
    out_strides = np.empty(shape, dtype_out).strides  # never written to, so that no page of it is mapped
    workers = min(problem.workers, tasks(problem.multiply_adds))
    job = short_rows.geometry(problem, Operands.of(problem, dtype, strides, out_strides), workers, raw=True)
    if job is None:
        return None
    if min(workers, job.tasks) > 1 or job.room > layouts.BRIEF_ROOM - layouts.COUNTER:

        def compute(x: Array, kernel: Array, out: Array | None = None) -> Array | None:
            out = np.empty(shape, dtype_out) if out is None else out
            return None if launch(job, workers, out.size * kernel.size, x, out, kernel) else out

        return compute

    return Brief(job, dtype_out, shape, problem.multiply_adds)


def _repeated(problem: Problem, x: Array, kernel: Array, out: Array | None = None) -> Array | None:
    """Compute a problem with strides, dilations or lags; None if the kernel is not finite and must be."""
    taps = as_taps(problem, kernel)
    if problem.zero_filled and not finite(taps):
        return None
    out = np.empty(problem.out_shape, problem.compute_dtype) if out is None else out
    sums.correlate(problem, taps, x.transpose(problem.order), out.transpose(problem.order))
    return out
