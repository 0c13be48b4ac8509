"""The sum as it is defined, in register tiles: each input that is loaded feeds several rows of outputs.

Source: the tiles are those of a matrix product, K. Goto and R. van de Geijn, "Anatomy of high-performance matrix
multiplication", 2008, applied to the window itself; nothing is copied but what lies along the border.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from convjit._methods.method import compiled
from convjit._methods.tiles import short_rows
from convjit._methods.tiles import work as _work
from convjit._methods.tiles.axes import Sums
from convjit._methods.tiles.layout import Geometry, geometry
from convjit._methods.workload import Rates, Work, tasks
from convjit._problem.problem import Problem
from convjit._runtime import cores, layouts, loader
from convjit._runtime.launch import launch
from convjit._runtime.types import Array, Shape

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = True
STORES_SINGLE = True

BOX_BYTES = 1 << 22  # at most, of a packed box


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """What tiles have to do."""
    return Work({"calls": 1.0}, _work.work(problem), tasks(problem.multiply_adds))


def memory(problem: Problem, rates: Rates) -> int:
    """A box that is packed, whatever the size of the arrays."""
    return BOX_BYTES * cores.available()


def prepare(problem: Problem, taps: Array, rates: Rates) -> Array:
    """The taps are used as they come."""
    return taps


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Sweep all boxes in one launch."""
    batch = x.shape[: x.ndim - taps.ndim]
    workers = min(problem.workers, tasks(out.size * taps.size))
    if out.dtype == problem.compute_dtype:
        cut = short_rows.geometry(problem, batch, x.dtype, x.strides, out.strides, workers)
    else:
        sums = Sums(out.dtype)
        cut = geometry(problem, batch, x.dtype, x.strides, out.strides, workers, sums=sums)
    if cut is None:  # its rows are not contiguous
        aside = np.empty(out.shape, out.dtype)
        run(problem, taps, x, aside)
        out[...] = aside
        return
    if _launch(cut, workers, x, out, taps):  # a NaN or Inf, which zeros that were left out would have to meet
        run(replace(problem, support=()), taps, x, out)


def bind(problem: Problem, dtype: np.dtype[Any], strides: Shape) -> Callable[[Array, Array], Array | None] | None:
    """Make a function of `x` and the kernel, as the caller gave them, that does nothing but run compiled code.

    Both must be of the shapes of the problem, `x` of this dtype and strides, and the kernel contiguous and of the
    compute dtype. It returns None if the kernel is not finite and must be. None where more steps are needed.
    """
    kind = problem.compute_dtype
    if problem.swapped or problem.result_dtype != kind or 0 in problem.out_shape or problem.support:
        return None
    shape = problem.out_shape
    out_strides = np.empty(shape, kind).strides  # not written to
    moved = [tuple(array[axis] for axis in problem.order) for array in (strides, out_strides)]
    if not problem.axes:
        moved = [(*array, 0) for array in moved]
    workers = min(problem.workers, tasks(problem.multiply_adds))
    cut = short_rows.geometry(problem, problem.batch_shape, dtype, *moved, workers, raw=True)
    if cut is None:
        return None
    if min(workers, cut.boxes) > 1 or cut.room > layouts.BRIEF_ROOM - layouts.COUNTER:

        def compute(x: Array, kernel: Array) -> Array | None:
            out = np.empty(shape, kind)
            return None if _launch(cut, workers, x, out, kernel) else out

        return compute

    empty, brief, kernel_at, layout = np.empty, loader.module("launch").brief_entry(), cut.kernel, cut.layout

    def compute_briefly(x: Array, kernel: Array) -> Array | None:
        out = empty(shape, kind)
        return None if brief(kernel_at, id(x), id(out), id(kernel), id(layout)) else out

    return compute_briefly


def _launch(cut: Geometry, workers: int, x: Array, out: Array, taps: Array) -> int:
    operations = out.size * taps.size
    return launch(cut.kernel, cut.layout, cut.room, cut.boxes, min(workers, cut.boxes), operations, x, out, taps)
