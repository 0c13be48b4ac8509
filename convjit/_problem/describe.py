"""Describe a call as a problem, and refuse one whose arguments do not fit together."""

from typing import Any

import numpy as np

from convjit._problem.dtypes import dtypes
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._runtime import cores
from convjit._runtime.types import Shape

# The largest stride or dilation: more elements than any array has.
FARTHEST = 1 << 40


def describe(
    shape: Shape,
    kernel_shape: Shape,
    dtype: np.dtype[Any],
    kernel_dtype: np.dtype[Any],
    options: Options,
    *,
    origin: Shape = (),
    outer: bool = False,
    support: Shape = (),
) -> Problem:
    """Describe a call for arrays of these shapes and dtypes.

    `origin`, `outer` and `support` are fields of `Problem`: a shift of the window, and what is known of the kernel.
    """
    for name, given in (("x", dtype), ("kernel", kernel_dtype)):
        if given.kind not in "biufc":
            raise TypeError(f"`{name}` must hold numbers; got dtype {given}.")
    if 0 in kernel_shape:
        raise ValueError(f"`kernel` must have at least one element; got shape {kernel_shape}.")
    result = dtypes(dtype.char, kernel_dtype.char).result
    if options.dtype is not None and result.kind == "c" != options.dtype.kind:
        raise TypeError(f"`dtype` must be complex for a result of complex numbers; got {options.dtype}.")
    if np.iscomplexobj(options.fill_value) and result.kind != "c":
        raise ValueError(f"`fill_value` must be real for a result of {result}; got {options.fill_value!r}.")
    if options.dtype is not None and result.kind in "biu":  # sums have more bits than their terms
        result = np.dtype(np.uint64 if result == np.uint64 else np.int64)
    sliding = len(kernel_shape)
    problem = Problem(
        tuple(shape),
        tuple(kernel_shape),
        dtype,
        kernel_dtype,
        options.mode,
        options.boundary,
        held_fill_value(options.fill_value, result),
        sliding_axes(options.axes, len(shape), len(kernel_shape)),
        cores.available() if options.workers is None else options.workers,
        options.correlate,
        origin if any(origin) else (),
        outer,
        support,
        accuracy=options.accuracy,
        stride=steps_of("stride", options.stride, sliding),
        dilation=steps_of("dilation", options.dilation, sliding),
        out_dtype=options.dtype,
    )
    if options.dtype is not None:
        problem = problem._replace(fill_value=problem.compute_dtype.type(problem.fill_value))
    if options.lags is not None:
        problem = problem._replace(lags=_lags(problem, options.lags))
    return _without_unusable_facts(_all_valid(problem))


def _all_valid(problem: Problem) -> Problem:
    """Refuse mode "valid" where neither array holds the other; state it otherwise where a dilated kernel is larger.

    The outputs of a larger kernel are then those of mode "full" whose windows hold all of the array.
    """
    sliding, pairs = problem.sliding, list(zip(problem.sliding, problem.span, strict=True))
    if problem.mode != "valid" or 0 in sliding or all(n >= k for n, k in pairs):
        return problem
    if any(n > k for n, k in pairs):
        raise ValueError(
            "`kernel` must be no larger than `x` in every dimension, or no smaller in every dimension, "
            f"in mode 'valid'; got {problem.span} against {sliding}."
        )
    if problem.plain:
        return problem
    lags = tuple([(n - k, 0) for n, k in pairs])
    return problem._replace(mode="full", boundary="fill", fill_value=problem.compute_dtype.type(0), lags=lags)


def steps_of(name: str, steps: Shape, axes: int) -> Shape:
    """The stride or dilation along each sliding axis; empty where all are 1."""
    if len(steps) == 1:
        steps *= axes
    if len(steps) != axes:
        each = f"each of the {axes} sliding axes" if axes > 1 else "the sliding axis"
        raise ValueError(f"`{name}` must be an integer, or one for {each}; got {steps}.")
    if any(step > FARTHEST for step in steps):
        raise ValueError(f"`{name}` must be at most {FARTHEST:,}; got {steps}.")
    return steps if any(step > 1 for step in steps) else ()


def _lags(problem: Problem, lags: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Check the lags that are wanted along each sliding axis."""
    if not problem.correlate:
        raise ValueError(f"`lags` must be None unless `correlate` is true; got {lags}.")
    if problem.mode != "full":
        raise ValueError(f"`lags` must be None unless `mode` is 'full'; got {lags} in mode {problem.mode!r}.")
    if len(lags) != len(problem.axes):
        raise ValueError(f"`lags` must have a pair for each of the {len(problem.axes)} sliding axes; got {lags}.")
    for (first, last), n, k in zip(lags, problem.sliding, problem.span, strict=False):
        if first <= -k or last >= n:
            raise ValueError(f"`lags` must lie between {1 - k} and {n - 1} for these arrays; got {(first, last)}.")
    return lags


def _without_unusable_facts(problem: Problem) -> Problem:
    """Drop what is known of the kernel where the computation cannot use it."""
    if problem.swapped and (problem.outer or problem.support):  # the array slides, not the kernel
        return problem._replace(outer=False, support=())
    # The taps of `support` meet every element of the array, so that no NaN is missed, but perhaps not the fill value.
    filled = problem.mode != "valid" and problem.boundary == "fill"
    if problem.support and (not problem.plain or (filled and not np.isfinite(problem.fill_value))):
        return problem._replace(support=())
    return problem


def sliding_axes(axes: Shape | None, dims: int, kernel_dims: int) -> Shape:
    """Axes of `x` over which the kernel slides, counted from 0; all axes where none are named."""
    if axes is None:
        if dims != kernel_dims:
            raise ValueError(
                f"`kernel` must have as many dimensions as `x` ({dims}), unless `axes` is given; got {kernel_dims}."
            )
        return tuple(range(dims))
    if len(axes) != kernel_dims:
        raise ValueError(
            f"`axes` must name one axis for each of the kernel's dimensions ({kernel_dims}); got {as_written(axes)}."
        )
    if any(not -dims <= axis < dims for axis in axes):
        raise ValueError(
            f"`axes` must lie between {-dims} and {dims - 1} for an `x` of {dims} dimensions; got {as_written(axes)}."
        )
    positive = tuple(axis % dims for axis in axes)
    if len(set(positive)) != len(positive):
        raise ValueError(f"`axes` must name each axis once; got {as_written(axes)}.")
    return positive


def as_written(axes: Shape) -> int | Shape:
    """Axes for an error text: a single one as the integer that most callers write."""
    return axes[0] if len(axes) == 1 else axes


def held_fill_value(value: Any, dtype: np.dtype[Any]) -> Any:
    """The fill value as a scalar of the result's dtype, which must hold it unchanged, but for rounding."""
    try:
        with np.errstate(all="ignore"):
            if dtype.kind in "biu":
                held = dtype.type(int(value))
                unchanged = bool(held == value)
            else:
                held = dtype.type(complex(value) if dtype.kind == "c" else value)
                unchanged = bool(np.isfinite(held)) or not np.isfinite(complex(value))
    except (TypeError, ValueError, OverflowError):
        unchanged = False
    if not unchanged:
        raise ValueError(f"`fill_value` must be a number that {dtype} can hold; got {value!r}.")
    return held
