"""Copies of an array that are extended as the boundary says, for methods that read nothing beyond its ends.

The interior of a result, the outputs whose windows lie within the array, is computed in place. Only the strips along
the border need small extended copies, so that a large image is never padded as a whole.
"""

import math
import operator
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from convjit._problem.boundary import SOURCES
from convjit._problem.problem import Problem
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:  # calls with one kernel do not load it
    from convjit._problem.bank import Bank


# Outputs of one array, as start and stop along each sliding axis.
Region = list[tuple[int, int]]

# An array of fewer bytes is extended as a whole, which takes less than strips, whose rows are short: 3x3 and 7x7 in
# float32 take 97 and 205 us instead of 222 and 361 over 256x256, and the same either way over 1024x1024.
WHOLE_COPY_BYTES = 1 << 22

# The same where there are strides or dilations, whose strips are computed by register tiles, along an axis that is
# long: 3x3 by a stride of 2 takes 43 instead of 80 us over 256x256, and 127 instead of 131 over 512x512.
STEPPED_COPY_BYTES = 1 << 20


def whole(problem: Problem, x: Array) -> Array:
    """Extend `x` (batch, *lengths) by all that any window reaches; a view of it where no window reaches outside."""
    return extended(problem, x, *_reach(problem, [(0, m) for m in problem.outputs]))


def reached(problem: Problem, x: Array, region: Region) -> Array:
    """The part of `x` (batch, *lengths) that the windows of a region reach, extended as the boundary says."""
    return extended(problem, x, *_reach(problem, region))


def part(problem: Problem, reached: Array) -> Problem:
    """The problem of a region, whose array (*batch, *lengths) is the extended part that its windows reach.

    Its `support` is empty: within a region, a NaN under a tap that is zero may meet no other tap, and would be lost.
    """
    return problem.within(reached.shape, reached.dtype, tuple(range(len(problem.taps))), support=())


def extensions(problem: Problem) -> tuple[int, int]:
    """The number of extended copies that all regions need, and their elements."""
    copies = elements = 0
    for region in regions(problem):
        starts, stops = _reach(problem, region)
        if any(start < 0 or stop > n for start, stop, n in zip(starts, stops, problem.lengths, strict=True)):
            copies += 1
            elements += problem.batch * math.prod(map(operator.sub, stops, starts))
    return copies, elements


def regions(problem: Problem) -> list[Region]:
    """Cut the outputs into regions: strips along the border, then the interior; or a single one of all outputs."""
    return _regions(problem, problem.extents, ())


def _regions(problem: Problem, extents: Shape, uncut: Shape) -> list[Region]:
    """Cut the outputs into regions, for windows that read `extents` elements; not along the sliding axes `uncut`."""
    rest = [(0, m) for m in problem.outputs]
    interior = []
    columns = problem.lengths, extents, problem.outputs, problem.before, problem.strides
    for axis, (n, k, m, b, s) in enumerate(zip(*columns, strict=True)):
        first = min(max(0, -(-b // s)), m)
        ends = first, max(first, min(m, (n - k + b) // s + 1))
        interior.append((0, m) if axis in uncut else ends)
    inner = math.prod(last - first for first, last in interior)
    size = math.prod(problem.lengths) * problem.batch * problem.compute_dtype.itemsize
    # Strips along the last axis have short rows, which cost as much as whole ones for each tap: with many taps (9x9x9
    # over 112x112x112) they took as long as the interior, and one extended copy takes less.
    narrow = 2 * math.prod(problem.taps) > problem.outputs[-1] and len(problem.taps) - 1 not in uncut
    small = size < (WHOLE_COPY_BYTES if problem.plain else STEPPED_COPY_BYTES)
    if narrow or small or 2 * inner < math.prod(problem.outputs):
        return [rest]
    cut: list[Region] = []
    for axis, (first, last) in enumerate(interior):
        strips = ((0, first), (last, problem.outputs[axis]))
        cut += [[*rest[:axis], strip, *rest[axis + 1 :]] for strip in strips if strip[0] < strip[1]]
        rest[axis] = (first, last)
    return [*cut, interior]


def pieces(
    problem: Problem, x: Array, out: Array, taps: Shape = (), uncut: Shape = ()
) -> Iterator[tuple[Array, Array]]:
    """Cut the problem into valid correlations: pairs of an input and the part of `out` that it gives.

    `x` is (*batch, *lengths), and `out` is (*batch, *outputs). Inputs reach as far as windows of so many `taps` do, by
    default those of the problem. Along the sliding axes `uncut` each has the array's elements and all outputs.
    """
    if problem.mode == "valid" and taps in ((), problem.taps):
        yield x, out
        return
    problem, cuts = _cuts(problem, taps, uncut)
    for part, starts, stops in cuts:
        yield extended(problem, x, starts, stops), out[part]


@lru_cache(maxsize=256)
def _cuts(problem: Problem, taps: Shape, uncut: Shape) -> tuple[Problem, list[tuple[Any, list[int], list[int]]]]:
    """For each region the place of its outputs, and from where on and up to where its windows of so many taps reach.

    The problem that is returned says what lies outside; in mode "valid", where some of these taps are not used, zeros.
    """
    if problem.mode == "valid":  # stated as some of the outputs of mode "full"
        lags = tuple([(0, max(m - 1, 0)) for m in problem.positions])
        problem = problem._replace(mode="full", boundary="fill", fill_value=problem.compute_dtype.type(0), lags=lags)
    steps = zip(taps or problem.taps, problem.dilations, strict=True)
    extents = tuple([(k - 1) * d + 1 for k, d in steps])
    cuts = []
    for region in _regions(problem, extents, uncut):
        starts, stops = _reach(problem, region, extents)
        for axis in uncut:
            starts[axis], stops[axis] = 0, problem.lengths[axis]
        cuts.append(((..., *(slice(*ends) for ends in region)), starts, stops))
    return problem, cuts


def _reach(problem: Problem, region: Region, extents: Shape = ()) -> tuple[list[int], list[int]]:
    """The places in `x` from which on, and up to which, the windows of a region reach, by default the problem's."""
    columns = list(zip(region, problem.before, extents or problem.extents, problem.strides, strict=True))
    starts = [start * s - b for (start, _), b, _, s in columns]
    stops = [(stop - 1) * s - b + k for (_, stop), b, k, s in columns]
    return starts, stops


def bank_of_region(bank: "Bank", x: Array, region: Region) -> "tuple[Bank, Array]":
    """The bank of a region of the outputs of one array (groups, channels, *lengths), and its part of the array.

    The part is extended as far as windows reach, so that the bank has no padding.
    """
    columns = list(zip(region, bank.strides, bank.before, bank.span, strict=True))
    starts = [start * s - b for (start, _), s, b, _ in columns]
    stops = [(stop - 1) * s - b + k for (_, stop), s, b, k in columns]
    filled = bank.padded and bank.boundary == "fill" and bank.fill_value != 0
    part = extended(bank, x.astype(bank.compute_dtype, copy=False) if filled else x, starts, stops)
    groups, channels, *lengths = part.shape
    dims = len(bank.taps)
    return bank._replace(
        shape=(groups * channels, *lengths),
        kernels_shape=(groups * bank.kernels, channels, *bank.taps),
        dtype=part.dtype,
        channel_axis=0,
        axes=tuple(range(1, 1 + dims)),
        padding=((0, 0),) * dims,
        stride=bank.strides,
        dilation=bank.dilations,
        boundary="fill",
        fill_value=bank.compute_dtype.type(0),
    ), part


def holding(problem: Problem, x: Array) -> Array:
    """Convert `x` to a dtype that holds the fill value, where the array is extended by one that is not zero."""
    filled = problem.mode != "valid" and problem.boundary == "fill" and problem.fill_value != 0
    dtype = problem.result_dtype if problem.out_dtype is None else problem.compute_dtype
    return x.astype(dtype, copy=False) if filled else x


def extended(problem: "Problem | Bank", x: Array, starts: list[int], stops: list[int]) -> Array:
    """The part of `x` from place `starts` up to `stops`, extended as the boundary says; a view if all lies inside.

    `x` is (*batch, *lengths).
    """
    lead = x.ndim - len(starts)
    lengths = x.shape[lead:]
    if all(start >= 0 and stop <= n for start, stop, n in zip(starts, stops, lengths, strict=True)):
        inside: Array = x[(..., *map(slice, starts, stops))]  # type: ignore[arg-type]
        return inside
    if problem.boundary == "fill":
        return _filled(x, starts, stops, problem.fill_value)
    ends = list(zip(starts, stops, lengths, strict=True))
    for axis in sorted(range(len(ends)), key=lambda axis: (ends[axis][1] - ends[axis][0]) / max(1, ends[axis][2])):
        start, stop, n = ends[axis]  # the axis along which the smallest share is kept comes first: less is copied again
        if start >= 0 and stop <= n:
            x = x[(slice(None),) * (lead + axis) + (slice(start, stop),)]
        else:
            places = SOURCES[problem.boundary](np.arange(start, stop), n)
            if x.flags.c_contiguous:
                x = x.take(places, lead + axis)
            else:  # `take` would copy all of it first
                x = np.ascontiguousarray(x[(slice(None),) * (lead + axis) + (places,)])
    return x


def _filled(x: Array, starts: list[int], stops: list[int], value: Any) -> Array:
    """The same part, filled with a value where it lies outside."""
    lead = x.ndim - len(starts)
    extended = np.empty((*x.shape[:lead], *map(operator.sub, stops, starts)), x.dtype)
    extended[...] = value or 0  # NumPy warns of a complex zero among real numbers
    inner = [
        (max(start, 0), max(max(start, 0), min(stop, n)))
        for start, stop, n in zip(starts, stops, x.shape[lead:], strict=True)
    ]
    ends = zip(inner, starts, strict=True)
    target: Any = (..., *(slice(first - start, last - start) for (first, last), start in ends))
    source: Any = (..., *map(slice, *zip(*inner, strict=True)))
    extended[target] = x[source]
    return extended


def overlap(
    place: Shape, before: Shape, lengths: Shape, outputs: Shape, strides: Shape
) -> tuple[tuple[slice, ...], ...]:
    """The part of an array that lies at this place of the windows, and the outputs of these windows."""
    source, target = [slice(None)], [slice(None)]
    for p, b, n, m, s in zip(place, before, lengths, outputs, strides, strict=True):
        start, stop = max(0, -((p - b) // s)), min(m, (n - 1 + b - p) // s + 1)
        stop = max(start, stop)
        target.append(slice(start, stop))
        source.append(slice(start * s + p - b, max(stop * s + p - b, 0), s) if start < stop else slice(0))
    return tuple(source), tuple(target)
