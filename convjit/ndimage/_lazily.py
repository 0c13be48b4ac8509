"""Filters of Dask arrays: lazy arrays, whose chunks are filtered by the same functions.

What a filter does is asked of the function itself: it filters a single element, which raises its errors, shows the
dtype of its results, and notes the windows that it takes, which say how far chunks have to overlap.
"""

import copy
import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ParamSpec

import numpy as np

from convjit._calls.interop import is_dask
from convjit._runtime import lazy
from convjit._runtime.types import Array
from convjit.ndimage._precision import current_precision, precision
from convjit.ndimage._window import Window

Given = ParamSpec("Given")

# Windows of the filters that are being asked, in a list for each array that is filtered by one after the other.
_noted: ContextVar[list[Sequence[Window]] | None] = ContextVar("_noted", default=None)


def lazily(function: Callable[Given, Array]) -> Callable[Given, Array]:
    """Decorate a filter whose first argument is the array: of a Dask array it gives a lazy one."""
    return _decorated(function, _filtered)


def lazily_by_derivatives(function: Callable[Given, Array]) -> Callable[Given, Array]:
    """Decorate a function of an array and of a caller's derivative, which is given a Dask array where the array is one.

    How far the derivative reaches only its author knows.
    """
    return _decorated(function, _combined)


def note(windows: Sequence[Window]) -> None:
    """Note the windows by which an array is filtered, if somebody asks."""
    noted = _noted.get()
    if noted is not None:
        noted.append(windows)


def _decorated(function: Callable[Given, Array], of_dask: Callable[..., Any]) -> Callable[Given, Array]:
    @functools.wraps(function)
    def filter_array(*args: Given.args, **kwargs: Given.kwargs) -> Array:
        x = args[0] if args else kwargs.get("input")
        if type(x) is np.ndarray or not is_dask(x):
            return function(*args, **kwargs)
        try:
            given = inspect.signature(function).bind(*args, **kwargs)
        except TypeError:
            return function(*args, **kwargs)  # which says what is missing
        lazy_array: Array = of_dask(filter_array, x, given)
        return lazy_array

    return filter_array


def _filtered(function: Callable[..., Array], x: Any, given: inspect.BoundArguments) -> Any:
    """Have chunks that overlap filtered by the function in its own mode, which holds at the ends of the array."""
    with _asking() as noted:
        dtype = _checked(function, x, given)
    axes = range(x.ndim)
    boundaries = [{window.boundary for windows in noted for window in windows if axis in window.axes} for axis in axes]
    # Where only some of several filters wrap an axis round, no extension of the array suits them all.
    reaches = [
        None if {"wrap"} < boundaries[axis] else _farthest(_reach(windows, axis) for windows in noted) for axis in axes
    ]
    wrapped = [axis for axis in axes if "wrap" in boundaries[axis]]
    given.arguments["output"] = dtype
    in_chunk = functools.partial(_in_chunk, function, current_precision(), given.args[1:], given.kwargs)
    return lazy.load("convjit._calls.dask").blockwise(
        in_chunk, x, reaches, x.shape, dtype, wrapped=wrapped, name=function.__name__
    )


def _combined(function: Callable[..., Array], x: Any, given: inspect.BoundArguments) -> Any:
    """Take the derivatives of the Dask array, and combine their chunks by the function."""
    asked: list[tuple[Any, ...]] = []

    def note_derivative(input: Array, axis: int, output: Any, *rest: Any, **keywords: Any) -> Array:  # noqa: A002
        asked.append((axis, rest, keywords))
        return np.zeros_like(input, getattr(output, "dtype", output))

    name = list(given.arguments)[1]
    derivative, given.arguments[name] = given.arguments[name], note_derivative
    dtype = _checked(function, x, given)
    if not asked:
        return x.astype(dtype)
    da = lazy.load("dask.array")
    # A derivative that computes its array should be refused before it computes all of it.
    for array in (da.zeros([min(n, 1) for n in x.shape], dtype=x.dtype), x):
        parts = [derivative(array, axis, dtype, *rest, **keywords) for axis, rest, keywords in asked]
        for part in parts:
            if not is_dask(part):
                raise TypeError(f"`{name}` must return a Dask array of a Dask array; got {type(part).__name__}.")
    parts = [part.rechunk(parts[0].chunks) for part in parts]
    axes = tuple(axis for axis, *_ in asked)
    meta = np.empty((0,) * x.ndim, dtype)
    return da.map_blocks(_combine, function, dtype, axes, *parts, token=function.__name__, dtype=dtype, meta=meta)


def _combine(function: Callable[..., Array], result: np.dtype[Any], axes: tuple[int, ...], *parts: Array) -> Array:
    """Call a function of derivatives with derivatives that have been taken."""
    of_axis = dict(zip(axes, parts, strict=True))

    def derivative(input: Array, axis: int, output: Any, *rest: Any) -> Array:  # noqa: A002
        if isinstance(output, np.ndarray):
            output[...] = of_axis[axis]
            return output
        return of_axis[axis].copy()  # which the function may overwrite

    return function(parts[0], derivative, result, axes=axes)


def _in_chunk(
    function: Callable[..., Array], precision_name: str, args: tuple[Any, ...], kwargs: dict[str, Any], x: Array
) -> Array:
    """Filter a chunk in the precision that was in force when the filter was asked for."""
    with precision(precision_name):
        return function(x, *args, **kwargs)


def _checked(function: Callable[..., Array], x: Any, given: inspect.BoundArguments) -> np.dtype[Any]:
    """Check the arguments by filtering a single element, and return the dtype of the result.

    Other Dask arrays among the arguments are computed, and arrays are copied: they may change before chunks are.
    """
    lazy.load("convjit._calls.dask").check("input", x)
    output = given.arguments.get("output")
    if output is not None and not isinstance(output, type | np.dtype | str):
        raise TypeError(f"`output` must be a dtype or None for a Dask array; got {type(output).__name__}.")
    for name, value in given.arguments.items():
        if name != "input":
            given.arguments[name] = np.array(value) if is_dask(value) else copy.deepcopy(value)
    element = np.zeros([min(n, 1) for n in x.shape], x.dtype)
    return function(element, *given.args[1:], **given.kwargs).dtype


@contextmanager
def _asking() -> Iterator[list[Sequence[Window]]]:
    """Have windows noted within the block."""
    noted: list[Sequence[Window]] = []
    token = _noted.set(noted)
    try:
        yield noted
    finally:
        _noted.reset(token)


def _farthest(reaches: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The farthest of several reaches, in both directions."""
    ahead, behind = zip((0, 0), *reaches, strict=True)
    return max(ahead), max(behind)


def _reach(windows: Sequence[Window], axis: int) -> tuple[int, int]:
    """How far windows reach one after the other, ahead of an output and behind it, along an axis."""
    reaches = [window.reaches[axis] for window in windows if axis in window.axes]
    return sum(ahead for ahead, _ in reaches), sum(behind for _, behind in reaches)
