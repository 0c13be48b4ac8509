"""Correlations by register tiles, launched: in one piece, or the interior and strips along the border by themselves.

Strides, dilations and lags take the second way, as the places outside an array are looked up axis by axis, and a stride
or a dilation splits an axis in several.
"""

from typing import Any

import numpy as np

from convjit._methods import conversion, padding
from convjit._methods.tiles import phases, short_rows
from convjit._methods.tiles.axes import Operands, short
from convjit._methods.tiles.view import Sums
from convjit._methods.workload import tasks
from convjit._problem.problem import Problem
from convjit._runtime.launch import launch
from convjit._runtime.types import Array, Shape

# Taps of a sum in one chain of multiply-adds; of longer ones, parts are added up. So the error does not grow with the
# number of taps: where all are about 1, that of 400,000 in single precision is 6e-7 of the sum, and 5e-5 in one chain.
LONGEST = 1 << 15


def correlate(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Fill `out` (*batch, *outputs) with the correlation of `x` (*batch, *lengths) and the taps."""
    rounded = problem.out_dtype is not None
    if problem.plain:
        _correlate(problem, taps, x, out, rounded)
        return
    x = padding.holding(problem, x)
    if taps.size > LONGEST:
        _by_parts(problem, taps, x, out)
        return
    uncut = _uncut(problem, x, out)
    for part, target in padding.pieces(problem, x, out, phases.whole_taps(problem), uncut):
        _correlate(_part(problem, taps, part, target, uncut), taps, part, target, rounded)


def _uncut(problem: Problem, x: Array, out: Array) -> Shape:
    """The sliding axes along which tiles continue the array by themselves: those that no stride or dilation splits.

    A dilation does not split the axis along which rows run.
    """
    if problem.mode == "valid":
        return ()
    last = len(problem.taps) - 1
    rows = out.strides[-1] == out.itemsize and not short(out.shape[-1], problem.compute_dtype.itemsize, 2)
    steps = zip(problem.before, problem.strides, problem.dilations, strict=True)
    return tuple(
        [axis for axis, (b, s, d) in enumerate(steps) if b >= 0 and s == 1 and (d == 1 or (axis == last and rows))]
    )


def _by_parts(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Add up the correlations with parts of the taps, each with the inputs that its windows reach."""
    if problem.mode == "valid":  # nothing that is used lies outside
        problem = problem._replace(boundary="fill", fill_value=problem.compute_dtype.type(0))
    axis = max(range(taps.ndim), key=taps.shape.__getitem__)
    most = max(1, LONGEST * taps.shape[axis] // taps.size)
    total, sums = np.zeros((2, *out.shape), problem.compute_dtype)
    for first in range(0, taps.shape[axis], most):
        part = np.ascontiguousarray(taps[(slice(None),) * axis + (slice(first, first + most),)])
        starts = [-b for b in problem.before]
        starts[axis] += first * problem.dilations[axis]
        read = phases.whole_taps(problem._replace(kernel_shape=part.shape))
        columns = zip(starts, problem.outputs, problem.strides, read, problem.dilations, strict=True)
        stops = [start + (m - 1) * s + (k - 1) * d + 1 for start, m, s, k, d in columns]
        inputs = padding.extended(problem, x, starts, stops)
        _correlate(_part(problem, part, inputs, out), part, inputs, sums)
        total += sums
    conversion.round_to(total, out, problem.workers)


def _part(problem: Problem, taps: Array, x: Array, out: Array, uncut: Shape = ()) -> Problem:
    """The problem of a part of the array (*batch, *lengths) that gives a part of the outputs.

    Its windows lie within the array, but along the sliding axes `uncut`.
    """
    lead = x.ndim - len(problem.taps)
    axes = tuple(range(lead, x.ndim))
    spans = [(m - 1) * s for m, s in zip(out.shape[lead:], problem.strides, strict=True)]
    if uncut:
        first = [-b if axis in uncut else 0 for axis, b in enumerate(problem.before)]
        lags = tuple([(f, f + span) for f, span in zip(first, spans, strict=True)])
        outside: Any = {"boundary": problem.boundary, "fill_value": problem.fill_value}
        return problem.within(x.shape, x.dtype, axes, mode="full", lags=lags, **outside)
    extents = zip(taps.shape, problem.dilations, strict=True)
    lengths = [span + (k - 1) * d + 1 for span, (k, d) in zip(spans, extents, strict=True)]
    return problem.within((*x.shape[:lead], *lengths), x.dtype, axes, kernel_shape=taps.shape)


def _correlate(problem: Problem, taps: Array, x: Array, out: Array, rounded: bool = False) -> None:
    """Compute all boxes in one launch; sums are `rounded` to the dtype of `out`, or cast to it."""
    operands = Operands(x.shape[: x.ndim - taps.ndim], x.dtype, x.strides, out.strides)
    operations = out.size * taps.size
    workers = min(problem.workers, tasks(operations))
    sums = None if out.dtype == problem.compute_dtype else Sums(out.dtype, rounded=rounded)
    job = short_rows.geometry(problem, operands, workers, sums=sums)
    if job is None:  # no row of outputs is contiguous
        contiguous = np.empty(out.shape, out.dtype)
        _correlate(problem, taps, x, contiguous, rounded)
        out[...] = contiguous
    elif launch(job, workers, operations, x, out, taps):  # an output is not finite: no zero tap may be left out
        _correlate(problem._replace(support=()), taps, x, out, rounded)
