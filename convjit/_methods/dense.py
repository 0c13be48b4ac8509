"""Problems with strides, dilations or lags restated without any, for methods that know none of them.

Of all outputs, those are kept that are a stride apart. Elements that are one dilation apart are an array of their own,
over which the kernel slides as it is: these arrays become a batch. So no dilated kernel is made, but outputs are
computed that a stride leaves out.
"""

import math
from functools import lru_cache
from typing import Any

import numpy as np

from convjit._methods import padding
from convjit._problem.problem import Problem
from convjit._runtime.types import Array, Shape

# Seconds for an element that is copied, to extend an array or to put outputs into their places.
COPIED = 1e-9


def seconds(problem: Problem) -> float:
    """Roughly the seconds that `split` and `joined` take: they copy all outputs, and an array that is extended."""
    outputs = problem.batch * math.prod(problem.outputs)
    if _strided_only(problem):
        return COPIED * outputs
    extended = problem.mode != "valid" or bool(problem.dilation)
    return COPIED * (outputs + extended * restated(problem).batch * math.prod(_lengths(problem)))


@lru_cache(maxsize=256)
def restated(problem: Problem) -> Problem:
    """The same problem without a stride; with dilations and lags that of the arrays that `split` returns."""
    if _strided_only(problem):
        return problem._replace(stride=(), out_dtype=None, kernel_dtype=problem.compute_dtype)
    phases, lengths = _phases(problem), _lengths(problem)
    shape, dims = (problem.batch, *phases, *lengths), len(lengths)
    axes = tuple(range(1 + dims, 1 + 2 * dims))
    return problem.within(shape, problem.dtype, axes, outer=False, stride=(), dilation=())


def _strided_only(problem: Problem) -> bool:
    """Whether there is a stride and nothing else, so that all outputs are those of a plain problem.

    In that problem the array must not slide over a larger kernel.
    """
    return not (problem.dilation or problem.lags or problem._replace(stride=()).swapped)


def split(problem: Problem, x: Array) -> Array:
    """View `x` (*batch, *lengths), extended as far as windows reach, as arrays (*batch, *phases, *lengths).

    Where there is only a stride it stays as it is.
    """
    if _strided_only(problem):
        return x
    lead, dims = x.ndim - len(problem.taps), len(problem.taps)
    lengths, first = _lengths(problem), [-b for b in problem.before]
    stops = [start + n * d for start, n, d in zip(first, lengths, problem.dilations, strict=True)]
    if problem.mode == "valid":  # elements that fill up the last phases
        problem = problem._replace(boundary="fill", fill_value=problem.compute_dtype.type(0))
    x = padding.extended(problem, padding.holding(problem, x), first, stops)
    pairs = [length for n, d in zip(lengths, problem.dilations, strict=True) for length in (n, d)]
    x = x.reshape(*x.shape[:lead], *pairs)
    order = (*range(lead), *range(lead + 1, x.ndim, 2), *range(lead, x.ndim, 2))
    steps = zip(problem.strides, problem.dilations, strict=True)
    used: Any = (..., *(slice(None, None, math.gcd(s, d)) for s, d in steps), *[slice(None)] * dims)
    arrays: Array = x.transpose(order)[used]
    return arrays


def joined(problem: Problem, computed: Array, out: Array) -> None:
    """Put the outputs of these arrays that are wanted, (*batch, *phases, *outputs), into `out` (*batch, *outputs)."""
    if _strided_only(problem):
        every: Any = (..., *(slice(None, None, s) for s in problem.strides))
        out[...] = computed[every]
        return
    lead, dims = out.ndim - len(problem.taps), len(problem.taps)
    for place in np.ndindex(computed.shape[lead : lead + dims]):
        pairs = [_places(problem, axis, phase) for axis, phase in enumerate(place)]
        target: Any = (..., *(wanted for wanted, _ in pairs))
        source: Any = (*[slice(None)] * lead, *place, *(given for _, given in pairs))
        if all(wanted.start < wanted.stop for wanted, _ in pairs):
            out[target] = computed[source]


def _places(problem: Problem, axis: int, phase: int) -> tuple[slice, slice]:
    """Which outputs along an axis belong to a phase, and where they lie among all that are computed for it."""
    stride, dilation, outputs = problem.strides[axis], problem.dilations[axis], problem.outputs[axis]
    common = math.gcd(stride, dilation)
    step, apart, remainder = dilation // common, stride // common, phase * common
    first = next(i for i in range(step) if i * stride % dilation == remainder)
    count = max(0, -(-(outputs - first) // step))
    start = (first * stride - remainder) // dilation
    return slice(first, outputs, step), slice(start, start + (count - 1) * apart + 1 if count else start, apart)


def _phases(problem: Problem) -> Shape:
    """Number of arrays into which elements are dealt out, along each sliding axis."""
    return tuple([d // math.gcd(s, d) for s, d in zip(problem.strides, problem.dilations, strict=True)])


def _lengths(problem: Problem) -> Shape:
    """Length of these arrays along each sliding axis."""
    columns = zip(problem.outputs, problem.strides, problem.extents, problem.dilations, strict=True)
    return tuple([-(-((m - 1) * s + k) // d) for m, s, k, d in columns])
