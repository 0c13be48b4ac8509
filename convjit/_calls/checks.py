"""Checks of the arrays of a call: that they hold numbers, fit together, and fit into memory."""

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from convjit._calls.aliasing import check_file, repeats, whole
from convjit._calls.interop import check_mask, check_unit, check_width, read
from convjit._runtime import memory
from convjit._runtime.types import Array

if TYPE_CHECKING:
    from typing import Protocol

    class Described(Protocol):
        """What has a result: a problem, a bank, or a plan."""

        @property
        def out_shape(self) -> tuple[int, ...]:
            """Shape of the result."""

        @property
        def result_dtype(self) -> np.dtype[Any]:
            """Dtype of the result."""


def check_memory(name: str, shape: tuple[int, ...], dtype: Any, what: str = "a copy") -> None:
    """Raise a MemoryError for an argument that has to be copied and is larger than all memory that is left.

    Call this before reading any element: broadcast views may have more of them than there is memory or time for.
    """
    size = math.prod(shape) * dtype.itemsize
    if size > memory.memory_cap():
        left = memory.left()
        if size > left:
            needed, available = (f"{number / 2**30:,.4g} GiB" for number in (size, left))
            raise MemoryError(
                f"`{name}` must have {what} that fits into memory ({available}); got {needed} for shape {shape}."
            )


def check_result(name: str, x: Array, shape: tuple[int, ...], dtype: Any) -> None:
    """Raise a MemoryError for a broadcast view `x` whose result is larger than all memory that is left."""
    if math.prod(shape) * dtype.itemsize > memory.memory_cap() and not whole(x):
        check_memory(name, shape, dtype, "a result")


def as_array(name: str, value: Any) -> Array:
    """Read an array-like as an array of numbers."""
    check_mask(name, value)
    try:
        array = read(name, value)
    except ValueError:
        raise ValueError(f"`{name}` must be an array of numbers; got {type(value).__name__} {value!r:.60}.") from None
    if array.dtype.kind not in "biufc":
        check_width(name, array)
        what = "None" if value is None else f"dtype {array.dtype}"
        raise TypeError(f"`{name}` must hold numbers; got {what}.")
    check_file(name, array)
    if name != "x":
        check_memory(name, array.shape, array.dtype)
    return array


def check_out(out: Any, problem: "Described") -> None:
    """Refuse an `out` that cannot hold the result, before anything is computed."""
    if not isinstance(out, np.ndarray):
        raise TypeError(f"`out` must be an array; got {type(out).__name__}.")
    if type(out) is not np.ndarray:
        check_unit("out", out)
        check_mask("out", out)
    if out.shape != problem.out_shape:
        raise ValueError(f"`out` must have shape {problem.out_shape}; got {out.shape}.")
    if not np.can_cast(problem.result_dtype, out.dtype, "same_kind"):
        raise TypeError(f"`out` must have a dtype that {problem.result_dtype} can be cast to; got {out.dtype}.")
    if not out.flags.writeable:
        raise ValueError("`out` must be writeable; got a read-only array.")
    if repeats(out):
        raise ValueError(f"`out` must have memory of its own for each element; got an array of strides {out.strides}.")
    check_file("out", out)
