"""What is asked: one frozen description of a convolution, and every check that a caller's arguments can fail."""

import cmath
import contextlib
import math
import numbers
import operator
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit import _threads

Array = npt.NDArray[Any]
Shape = tuple[int, ...]

MODES = ("full", "same", "valid")
BOUNDARIES = ("fill", "nearest", "reflect", "mirror", "wrap")


@dataclass(frozen=True)
class Problem:
    """A convolution or correlation, without its data.

    Every method computes the same core: ``out[i] = sum over p of taps[p] * x[i + p - before]``, for ``outputs``
    positions ``i`` along the sliding axes, ``lengths`` long in ``x`` and ``taps`` long in the kernel.
    """

    shape: Shape
    kernel_shape: Shape
    dtype: np.dtype[Any]
    kernel_dtype: np.dtype[Any]
    mode: str
    boundary: str
    fill_value: Any
    axes: Shape
    workers: int
    correlate: bool

    @cached_property
    def result_dtype(self) -> np.dtype[Any]:
        """What the caller gets."""
        return np.result_type(self.dtype, self.kernel_dtype).newbyteorder("=")

    @cached_property
    def compute_dtype(self) -> np.dtype[Any]:
        """What is computed in: the result's, but half precision in single, and bool by counting."""
        result = self.result_dtype
        if result.char in "e?":
            return np.dtype(np.float32 if result.char == "e" else np.int32)
        # Two C types can be one dtype under two names (long and long long); compiled code knows one of them.
        return result if result.char in "gG" else np.dtype(f"{result.kind}{result.itemsize}")

    @cached_property
    def dtype_class(self) -> str:
        """Dtypes that cost the same: one class an integer width, one a floating type."""
        kind, size = self.compute_dtype.kind, self.compute_dtype.itemsize
        if kind in "iu":
            return f"int{8 * size}"
        return f"{'float' if kind == 'f' else 'complex'}{8 * min(size, 8 if kind == 'f' else 16)}"

    @cached_property
    def batch_shape(self) -> Shape:
        """Lengths of the axes of `x` over which the kernel does not slide."""
        return tuple(n for axis, n in enumerate(self.shape) if axis not in self.axes)

    @cached_property
    def batch(self) -> int:
        """How many arrays the kernel slides over."""
        return math.prod(self.batch_shape)

    @cached_property
    def order(self) -> Shape:
        """Axes of `x`, those of the batch first."""
        return (*(axis for axis in range(len(self.shape)) if axis not in self.axes), *self.axes)

    @cached_property
    def sliding(self) -> Shape:
        """Lengths of the axes of `x` over which the kernel slides; one of length 1 where there is none."""
        return tuple(self.shape[axis] for axis in self.axes) or (1,)

    @cached_property
    def window(self) -> Shape:
        """The kernel's shape, likewise."""
        return self.kernel_shape or (1,)

    @cached_property
    def zero_filled(self) -> bool:
        """Whether outside `x` there is nothing that could add to a sum."""
        return self.mode != "valid" and self.boundary == "fill" and self.fill_value == 0

    @cached_property
    def swapped(self) -> bool:
        """Whether `x` slides over the kernel: where "valid" asks for it, or "full" is cheaper that way."""
        if 0 in self.sliding:
            return False
        if self.mode == "valid":
            return any(n < k for n, k in zip(self.sliding, self.window, strict=True))
        alone = len(self.axes) == len(self.shape)
        return self.mode == "full" and self.zero_filled and alone and math.prod(self.window) > math.prod(self.sliding)

    @cached_property
    def lengths(self) -> Shape:
        """Length of the array under the sliding window, an axis."""
        return self.window if self.swapped else self.sliding

    @cached_property
    def taps(self) -> Shape:
        """Length of the sliding window, an axis."""
        return self.sliding if self.swapped else self.window

    @cached_property
    def before(self) -> Shape:
        """How far the first window reaches ahead of the array, an axis."""
        return tuple({"valid": 0, "full": k - 1, "same": k // 2}[self.mode] for k in self.taps)

    @cached_property
    def outputs(self) -> Shape:
        """Length of the result, an axis; an empty `x` has an empty result."""
        return tuple(
            {"valid": max(0, n - k + 1), "full": n + k - 1 if n else 0, "same": n}[self.mode]
            for n, k in zip(self.lengths, self.taps, strict=True)
        )

    @cached_property
    def out_shape(self) -> Shape:
        """Shape of the result, its axes in the order of those of `x`."""
        shape = list(self.shape)
        for axis, m in zip(self.axes, self.outputs, strict=False):
            shape[axis] = m
        return tuple(shape)

    @cached_property
    def multiply_adds(self) -> int:
        """Products in the sum's definition, over all outputs."""
        return self.batch * math.prod(self.outputs) * math.prod(self.taps)


def describe(
    shape: Shape,
    kernel_shape: Shape,
    dtype: np.dtype[Any],
    kernel_dtype: np.dtype[Any],
    mode: str,
    boundary: str,
    fill_value: Any,
    axes: Shape | None,
    workers: int | None,
    *,
    correlate: bool,
) -> Problem:
    """Check what was asked and describe it; the arguments are as `options` returns them."""
    for name, kind in (("x", dtype), ("kernel", kernel_dtype)):
        if kind.kind not in "biufc":
            raise TypeError(f"`{name}` must hold numbers; got dtype {kind}.")
    if 0 in kernel_shape:
        raise ValueError(f"`kernel` must have at least one element; got shape {kernel_shape}.")
    problem = Problem(
        tuple(shape),
        tuple(kernel_shape),
        dtype,
        kernel_dtype,
        mode,
        boundary,
        fill_value,
        _sliding_axes(axes, len(shape), len(kernel_shape)),
        _threads.available() if workers is None else workers,
        correlate,
    )
    sliding = problem.sliding
    if mode == "valid" and problem.swapped and any(n > k for n, k in zip(sliding, problem.window, strict=True)):
        raise ValueError(
            "`kernel` must be no larger than `x` in every dimension, or no smaller in every dimension, "
            f"in mode 'valid'; got {kernel_shape} against {sliding}."
        )
    if np.iscomplexobj(fill_value) and problem.result_dtype.kind != "c":
        raise ValueError(f"`fill_value` must be real for a result of {problem.result_dtype}; got {fill_value!r}.")
    return replace(problem, fill_value=_fill(fill_value, problem.result_dtype))


def options(
    mode: Any, method: Any, boundary: Any, fill_value: Any, axes: Any, workers: Any, methods: Iterable[str]
) -> tuple[Any, ...]:
    """Check each option by itself and return them all in one hashable form."""
    one_of("mode", mode, MODES)
    one_of("method", method, ("auto", *methods))
    one_of("boundary", boundary, BOUNDARIES)
    if isinstance(fill_value, np.ndarray) and fill_value.ndim == 0:
        fill_value = fill_value[()]
    if not isinstance(fill_value, numbers.Number | np.bool_):
        raise TypeError(f"`fill_value` must be a number; got {type(fill_value).__name__}.")
    return mode, method, boundary, fill_value, _integers("axes", axes), _workers(workers)


def one_of(name: str, value: Any, allowed: Iterable[str]) -> None:
    """Refuse a value that is not one of the allowed words."""
    words = tuple(allowed)
    if not isinstance(value, str) or value not in words:
        listed = ", ".join(map(repr, words[:-1])) + f" or {words[-1]!r}"
        raise ValueError(f"`{name}` must be {listed}; got {value!r}.")


def as_array(name: str, value: Any) -> Array:
    """See an array-like as an array of numbers."""
    try:
        array = np.asarray(value)
    except (TypeError, ValueError):
        raise ValueError(f"`{name}` must be an array of numbers; got {type(value).__name__} {value!r:.60}.") from None
    if array.dtype.kind not in "biufc":
        what = "None" if value is None else f"dtype {array.dtype}"
        raise TypeError(f"`{name}` must hold numbers; got {what}.")
    return array


def as_dtype(value: Any) -> np.dtype[Any]:
    """Read a dtype; which ones are numbers is checked with the problem."""
    try:
        dtype: np.dtype[Any] = np.dtype(value)
    except (TypeError, ValueError):
        raise TypeError(f"`dtype` must be a dtype of numbers; got {value!r}.") from None
    return dtype


def as_shape(name: str, value: Any) -> Shape:
    """Read a shape: an integer or a sequence of them, none negative."""
    shape = None if value is None else _integers(name, value)
    if shape is None or any(n < 0 for n in shape):
        raise ValueError(f"`{name}` must be an integer or integers of at least 0; got {value!r}.")
    return shape


def check_out(out: Any, problem: Problem) -> None:
    """Refuse an `out` that cannot take the result, before anything is computed."""
    if not isinstance(out, np.ndarray):
        raise TypeError(f"`out` must be an array; got {type(out).__name__}.")
    if out.shape != problem.out_shape:
        raise ValueError(f"`out` must have shape {problem.out_shape}; got {out.shape}.")
    if not np.can_cast(problem.result_dtype, out.dtype, "same_kind"):
        raise TypeError(f"`out` must have a dtype that {problem.result_dtype} can be cast to; got {out.dtype}.")
    if not out.flags.writeable:
        raise ValueError("`out` must be writeable; got a read-only array.")


def _sliding_axes(axes: Shape | None, dims: int, kernel_dims: int) -> Shape:
    if axes is None:
        if dims != kernel_dims:
            raise ValueError(
                f"`kernel` must have as many dimensions as `x` ({dims}), unless `axes` is given; got {kernel_dims}."
            )
        return tuple(range(dims))
    if len(axes) != kernel_dims:
        raise ValueError(f"`axes` must name one axis for each of the kernel's dimensions ({kernel_dims}); got {axes}.")
    if any(not -dims <= axis < dims for axis in axes):
        raise ValueError(f"`axes` must lie between {-dims} and {dims - 1} for an `x` of {dims} dimensions; got {axes}.")
    positive = tuple(axis % dims for axis in axes)
    if len(set(positive)) != len(positive):
        raise ValueError(f"`axes` must name each axis once; got {axes}.")
    return positive


def _integers(name: str, value: Any) -> Shape | None:
    if value is None:
        return None
    with contextlib.suppress(TypeError):
        return (operator.index(value),)
    with contextlib.suppress(TypeError):
        return tuple(map(operator.index, value))
    raise TypeError(f"`{name}` must be an integer or a sequence of integers; got {value!r}.")


def _workers(value: Any) -> int | None:
    if value is None:
        return None
    try:
        count = operator.index(value)
    except TypeError:
        count = None
    if count is None or isinstance(value, bool):
        raise TypeError(f"`workers` must be None, -1 or an integer of at least 1; got {value!r}.")
    if count == -1:
        return None
    if count < 1:
        raise ValueError(f"`workers` must be None, -1 or an integer of at least 1; got {count}.")
    return count


def _fill(value: Any, dtype: np.dtype[Any]) -> Any:
    """Return the fill value as a scalar of the result's dtype; refuse one that would change on the way."""
    try:
        with np.errstate(all="ignore"):
            if dtype.kind in "biu":
                held = dtype.type(int(value))
                unchanged = bool(held == value)
            else:
                held = dtype.type(complex(value) if dtype.kind == "c" else value)
                unchanged = bool(np.isfinite(held)) or not cmath.isfinite(value)
    except (TypeError, ValueError, OverflowError):
        unchanged = False
    if not unchanged:
        raise ValueError(f"`fill_value` must be a number that {dtype} can hold; got {value!r}.")
    return held
