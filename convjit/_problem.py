"""What is asked: one frozen description of a convolution, and every check that a caller's arguments can fail."""

import cmath
import contextlib
import math
import numbers
import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar, overload

import numpy as np
import numpy.typing as npt

from convjit import _threads
from convjit._machine import check_memory
from convjit._memory import check_file, repeats
from convjit._others import check_width, read

Array = npt.NDArray[Any]
Shape = tuple[int, ...]

Value = TypeVar("Value")

MODES = ("full", "same", "valid")
BOUNDARIES = ("fill", "nearest", "reflect", "mirror", "wrap")
ACCURACIES = ("normwise", "elementwise")

# Other libraries' names of boundaries. Not NumPy's and torch's "reflect", which is our "mirror": here it is another.
OTHER_NAMES = {
    **dict.fromkeys(("constant", "grid-constant", "pad", "zero", "zeros"), "fill"),
    **dict.fromkeys(("edge", "extend", "replicate"), "nearest"),
    **dict.fromkeys(("symm", "symmetric", "grid-mirror"), "reflect"),
    **dict.fromkeys(("reflect_101", "reflect101"), "mirror"),
    **dict.fromkeys(("circular", "periodic", "grid-wrap"), "wrap"),
}


class derived(Generic[Value]):  # noqa: N801, it is used as a decorator
    """A property that is computed once.

    It does without the lock of functools' own before Python 3.12, which takes 0.6 us each; a choice reads a dozen.
    """

    def __init__(self, function: Callable[[Any], Value]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "derived[Value]": ...

    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._function(instance)
        return value


class Dtypes(NamedTuple):
    """What follows from the dtypes of the array and the kernel."""

    result: np.dtype[Any]
    compute: np.dtype[Any]
    name: str  # of the class


@cache  # by letters: two C types that are equal dtypes (long and long long) are two results
def dtypes(x: str, kernel: str) -> Dtypes:
    """What the caller gets of dtypes with these letters, what is computed in, and which dtypes cost the same.

    Half precision is computed in single, and bool by counting. One class is an integer width, or a floating type.
    """
    result = compute = np.result_type(x, kernel)
    if result.char in "e?":
        compute = np.dtype(np.float32 if result.char == "e" else np.int32)
    elif result.char not in "gG":
        # Compiled code knows one of two C types.
        compute = np.dtype(f"{result.kind}{result.itemsize}")
    kind, size = compute.kind, compute.itemsize
    if kind in "iu":
        return Dtypes(result, compute, f"int{8 * size}")
    return Dtypes(result, compute, f"float{8 * min(size, 8)}" if kind == "f" else f"complex{8 * min(size, 16)}")


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
    origin: Shape = ()  # how much further than to its middle the window reaches ahead, an axis, in mode "same"
    outer: bool = False  # whether the kernel is known to be an outer product of several axes
    support: Shape = ()  # where in the kernel, counted through, are the taps that are not zero; if all others are known
    watched: bool = False  # whether results that are not finite are counted
    accuracy: str = "normwise"  # or "elementwise": what bounds the error of an output

    @derived
    def result_dtype(self) -> np.dtype[Any]:
        """What the caller gets."""
        return dtypes(self.dtype.char, self.kernel_dtype.char).result

    @derived
    def compute_dtype(self) -> np.dtype[Any]:
        """What is computed in."""
        return dtypes(self.dtype.char, self.kernel_dtype.char).compute

    @derived
    def dtype_class(self) -> str:
        """Dtypes that cost the same."""
        return dtypes(self.dtype.char, self.kernel_dtype.char).name

    @derived
    def batch_shape(self) -> Shape:
        """Lengths of the axes of `x` over which the kernel does not slide."""
        if len(self.axes) == len(self.shape):
            return ()
        return tuple([n for axis, n in enumerate(self.shape) if axis not in self.axes])

    @derived
    def batch(self) -> int:
        """How many arrays the kernel slides over."""
        return math.prod(self.batch_shape)

    @derived
    def order(self) -> Shape:
        """Axes of `x`, those of the batch first."""
        return (*(axis for axis in range(len(self.shape)) if axis not in self.axes), *self.axes)

    @derived
    def sliding(self) -> Shape:
        """Lengths of the axes of `x` over which the kernel slides; one of length 1 where there is none."""
        return tuple([self.shape[axis] for axis in self.axes]) or (1,)

    @derived
    def window(self) -> Shape:
        """The kernel's shape, likewise."""
        return self.kernel_shape or (1,)

    @derived
    def zero_filled(self) -> bool:
        """Whether outside `x` there is nothing that could add to a sum."""
        return self.mode != "valid" and self.boundary == "fill" and self.fill_value == 0

    @derived
    def sums_only(self) -> bool:
        """Whether an output's error has to be bounded by its own products; integers are exact by any method."""
        return self.accuracy == "elementwise" and self.compute_dtype.kind not in "iu"

    @derived
    def swapped(self) -> bool:
        """Whether `x` slides over the kernel: where "valid" asks for it, or "full" is cheaper that way."""
        if 0 in self.sliding:
            return False
        if self.mode == "valid":
            return any(n < k for n, k in zip(self.sliding, self.window, strict=True))
        alone = len(self.axes) == len(self.shape)
        return self.mode == "full" and self.zero_filled and alone and math.prod(self.window) > math.prod(self.sliding)

    @derived
    def lengths(self) -> Shape:
        """Length of the array under the sliding window, an axis."""
        return self.window if self.swapped else self.sliding

    @derived
    def taps(self) -> Shape:
        """Length of the sliding window, an axis."""
        return self.sliding if self.swapped else self.window

    @derived
    def before(self) -> Shape:
        """How far the first window reaches ahead of the array, an axis."""
        if self.mode == "valid":
            return (0,) * len(self.taps)
        if self.mode == "full":
            return tuple([k - 1 for k in self.taps])
        if self.origin:
            return tuple([k // 2 + further for k, further in zip(self.taps, self.origin, strict=True)])
        return tuple([k // 2 for k in self.taps])

    @derived
    def outputs(self) -> Shape:
        """Length of the result, an axis; an empty `x` has an empty result."""
        if self.mode == "same":
            return self.lengths
        pairs = zip(self.lengths, self.taps, strict=True)
        if self.mode == "valid":
            return tuple([max(0, n - k + 1) for n, k in pairs])
        return tuple([n + k - 1 if n else 0 for n, k in pairs])

    @derived
    def out_shape(self) -> Shape:
        """Shape of the result, its axes in the order of those of `x`."""
        shape = list(self.shape)
        for axis, m in zip(self.axes, self.outputs, strict=False):
            shape[axis] = m
        return tuple(shape)

    @derived
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
    accuracy: str = "normwise",
    *,
    correlate: bool,
    origin: Shape = (),
    outer: bool = False,
    support: Shape = (),
) -> Problem:
    """Check what was asked and describe it; the arguments are as `options` returns them, and `origin` is right."""
    for name, kind in (("x", dtype), ("kernel", kernel_dtype)):
        if kind.kind not in "biufc":
            raise TypeError(f"`{name}` must hold numbers; got dtype {kind}.")
    if 0 in kernel_shape:
        raise ValueError(f"`kernel` must have at least one element; got shape {kernel_shape}.")
    result = dtypes(dtype.char, kernel_dtype.char).result
    if np.iscomplexobj(fill_value) and result.kind != "c":
        raise ValueError(f"`fill_value` must be real for a result of {result}; got {fill_value!r}.")
    problem = Problem(
        tuple(shape),
        tuple(kernel_shape),
        dtype,
        kernel_dtype,
        mode,
        boundary,
        _fill(fill_value, result),
        _sliding_axes(axes, len(shape), len(kernel_shape)),
        _threads.available() if workers is None else workers,
        correlate,
        origin if any(origin) else (),
        outer,
        support,
        accuracy=accuracy,
    )
    if problem.swapped and (outer or support):  # these are of the kernel, and what slides is the array
        problem = replace(problem, outer=False, support=())
    if problem.support and mode != "valid" and boundary == "fill" and not np.isfinite(problem.fill_value):
        # Every element of the array meets one of these taps, so that no NaN is missed; the fill value may meet none.
        problem = replace(problem, support=())
    sliding = problem.sliding
    if mode == "valid" and problem.swapped and any(n > k for n, k in zip(sliding, problem.window, strict=True)):
        raise ValueError(
            "`kernel` must be no larger than `x` in every dimension, or no smaller in every dimension, "
            f"in mode 'valid'; got {kernel_shape} against {sliding}."
        )
    return problem


def options(
    mode: Any,
    method: Any,
    boundary: Any,
    fill_value: Any,
    axes: Any,
    workers: Any,
    accuracy: Any,
    methods: Iterable[str],
) -> tuple[Any, ...]:
    """Check each option by itself and return them all in one hashable form."""
    one_of("mode", mode, MODES)
    one_of("method", method, ("auto", *methods))
    one_of("boundary", boundary, BOUNDARIES)
    one_of("accuracy", accuracy, ACCURACIES)
    if isinstance(fill_value, np.ndarray) and fill_value.ndim == 0:
        fill_value = fill_value[()]
    if not isinstance(fill_value, numbers.Number | np.bool_):
        raise TypeError(f"`fill_value` must be a number; got {type(fill_value).__name__}.")
    return mode, method, boundary, fill_value, _integers("axes", axes), _workers(workers), accuracy


def one_of(name: str, value: Any, allowed: Iterable[str]) -> None:
    """Refuse a value that is not one of the allowed words."""
    words = tuple(allowed)
    if not isinstance(value, str) or value not in words:
        listed = ", ".join(map(repr, words[:-1])) + f" or {words[-1]!r}"
        raise ValueError(f"`{name}` must be {listed}; got {value!r}{_meant(name, value)}.")


def _meant(option: str, word: Any) -> str:
    """What a word is here that another option takes, or another library."""
    if not isinstance(word, str):
        return ""
    boundary = OTHER_NAMES.get(word, word)
    if boundary in BOUNDARIES:
        return f", which is called {boundary!r} here" if option == "boundary" else f", which is `boundary={boundary!r}`"
    return ", which is a `mode`" if word in MODES else ""


def as_array(name: str, value: Any) -> Array:
    """See an array-like as an array of numbers."""
    try:
        array = read(name, value)
    except ValueError:
        raise ValueError(f"`{name}` must be an array of numbers; got {type(value).__name__} {value!r:.60}.") from None
    if array.dtype.kind not in "biufc":
        check_width(name, array)
        what = "None" if value is None else f"dtype {array.dtype}"
        raise TypeError(f"`{name}` must hold numbers; got {what}.")
    check_file(name, array)
    if name == "kernel":
        check_memory(name, array.shape, array.dtype)
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
    if repeats(out):
        raise ValueError(f"`out` must have memory of its own for each element; got an array of strides {out.strides}.")
    check_file("out", out)


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
