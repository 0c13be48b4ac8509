"""Arrays of other libraries, recognised without importing these libraries.

Dask arrays give Dask arrays; torch tensors on the CPU give tensors that share the memory of the result. Everything else
that NumPy reads as an array, or takes by DLPack, gives a NumPy array. Sparse arrays and iterators, which NumPy would
take for a single object, are refused with a sentence that says what to pass instead; so are arrays with a mask or a
unit, which NumPy would drop.
"""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from convjit._runtime import lazy
from convjit._runtime.types import Array

# Methods by which sparse arrays return dense ones.
DENSE = ("toarray", "todense")

# Attributes in which quantities hold their numbers: those of astropy and unyt, and those of pint.
PLAIN = ("value", "magnitude")


def foreign(x: Any, kernel: Any, out: Any) -> bool:
    """Whether one of the arrays has to be converted, or is a Dask array."""
    if type(x) is type(kernel) is np.ndarray and (out is None or type(out) is np.ndarray):
        return False
    return is_dask(x) or any(map(_is_torch, (x, kernel, out))) or any(map(_by_dlpack, (x, kernel)))


def is_dask(array: Any) -> bool:
    """Whether this is a Dask array."""
    return _is("dask.array", "Array", array)


def read(name: str, value: Any) -> Array:
    """Read an array-like as an array. NumPy's own errors pass, except for objects that it cannot read as numbers."""
    check_unit(name, value)
    value = as_numpy(name, value)
    try:
        array: Array = np.asarray(value)
    except (RuntimeError, TypeError) as error:
        raise TypeError(_single(name, value) or _elsewhere(name, error)) from None
    if array.dtype.kind == "O" and array.ndim == 0:
        wrong = _single(name, value)
        if wrong:
            raise TypeError(wrong)
    return array


def as_numpy(name: str, array: Any) -> Any:
    """View a tensor or a DLPack array as a NumPy array of the same memory; return anything else unchanged."""
    if type(array) is np.ndarray:
        return array
    try:
        if _is_torch(array):
            # A lazily conjugated tensor has to be resolved, which copies it.
            return (array if name == "out" else array.resolve_conj().resolve_neg()).numpy()
        if name != "out" and _by_dlpack(array):
            return np.from_dlpack(array)
    except (RuntimeError, TypeError, BufferError) as error:
        raise TypeError(_elsewhere(name, error)) from None
    return array


def check_width(name: str, array: Array) -> None:
    """Refuse integers of more than 64 bits, which NumPy keeps as objects."""
    for value in array.flat if array.dtype.kind == "O" else ():
        if isinstance(value, int) and not -(1 << 63) <= value < 1 << 64:
            raise TypeError(
                f"`{name}` must hold numbers of at most 64 bits; got an integer of {value.bit_length()} bits."
            )


def unit_of(value: Any) -> Any:
    """The unit of a quantity of astropy, pint or another library; None for anything else."""
    kind = type(value)
    if kind is np.ndarray or not any(hasattr(kind, name) for name in PLAIN):
        return None
    return getattr(value, "unit" if hasattr(kind, "unit") else "units", None)


def check_unit(name: str, value: Any) -> None:
    """Refuse a quantity, whose unit NumPy would drop."""
    unit = unit_of(value)
    if unit is not None:
        plain = next(attribute for attribute in PLAIN if hasattr(value, attribute))
        raise TypeError(
            f"`{name}` must have no unit: its attribute `{plain}` holds the plain numbers; got one in {unit}."
        )


def check_mask(name: str, array: Any) -> None:
    """Refuse an array with masked elements, whose mask NumPy would drop."""
    if hasattr(type(array), "filled") and np.any(array.mask):
        count = np.count_nonzero(array.mask)
        raise ValueError(
            f"`{name}` must have no masked elements: `normalized_convolve` leaves them out, and `.filled()` replaces "
            f"them; got {count} of them."
        )


def as_was(result: Array, x: Any) -> Any:
    """Convert the result to the kind of array that `x` was, if that has such a dtype."""
    if _is_torch(x):
        with contextlib.suppress(TypeError):
            return sys.modules["torch"].from_numpy(result)
    return result


def _single(name: str, value: Any) -> str:
    """Explain why NumPy reads a sparse array or an iterator as a single object; empty for anything else."""
    type_name = type(value).__name__
    for method in DENSE:
        if hasattr(value, method):
            return f"`{name}` must be a dense array, such as its method `{method}` returns; got a sparse {type_name}."
    if isinstance(value, Iterator):
        return (
            f"`{name}` must be an array or a list, into which `list` puts what an iterator yields; got a {type_name}."
        )
    return ""


def _elsewhere(name: str, error: Exception) -> str:
    """Explain why an array of another library cannot be viewed by NumPy, in its words, with its hint."""
    reason = lazy.load("textwrap").shorten(str(error), 240, placeholder=" ...").removesuffix(".")
    return f"`{name}` must lie in the CPU's memory as NumPy's arrays do, and need no gradient; got {reason}."


def _is_torch(array: Any) -> bool:
    return _is("torch", "Tensor", array)


def _is(module: str, class_name: str, array: Any) -> bool:
    array_class = getattr(sys.modules.get(module), class_name, None)
    return isinstance(array_class, type) and isinstance(array, array_class)


def _by_dlpack(array: Any) -> bool:
    return hasattr(type(array), "__dlpack__") and not hasattr(type(array), "__array__")
