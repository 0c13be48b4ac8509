"""Arrays of other libraries, known by what these have loaded: nothing is imported to find that there are none.

Dask arrays give Dask arrays, and torch's tensors on the CPU give tensors that share the result's memory. Whatever else
NumPy can see as an array, or take by DLPack, gives NumPy's. What it takes for a single object is told what it is.
"""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from convjit._runtime.types import Array

# How sparse arrays give dense ones: SciPy's, and others'.
DENSE = ("toarray", "todense")


def foreign(x: Any, kernel: Any, out: Any) -> bool:
    """Whether one of these has to be converted, or is for Dask to do."""
    if type(x) is type(kernel) is np.ndarray and (out is None or type(out) is np.ndarray):
        return False
    return is_dask(x) or any(map(_is_torch, (x, kernel, out))) or any(map(_by_dlpack, (x, kernel)))


def is_dask(array: Any) -> bool:
    """Whether this is a Dask array."""
    return _is("dask.array", "Array", array)


def read(name: str, value: Any) -> Array:
    """See what was given as an array; raise NumPy's own errors, but for what would be one object or none of its own."""
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
    """See an array as NumPy's, in its own memory; what is none of these is returned as it is."""
    if type(array) is np.ndarray:
        return array
    try:
        if _is_torch(array):
            # Conjugation may still be pending, which only a copy carries out.
            return (array if name == "out" else array.resolve_conj().resolve_neg()).numpy()
        if name != "out" and _by_dlpack(array):
            return np.from_dlpack(array)
    except (RuntimeError, TypeError, BufferError) as error:
        raise TypeError(_elsewhere(name, error)) from None
    return array


def check_width(name: str, array: Array) -> None:
    """Refuse integers that no dtype holds, which NumPy leaves as objects."""
    for value in array.flat if array.dtype.kind == "O" else ():
        if isinstance(value, int) and not -(1 << 63) <= value < 1 << 64:
            raise TypeError(
                f"`{name}` must hold numbers of at most 64 bits; got an integer of {value.bit_length()} bits."
            )


def as_was(result: Array, x: Any) -> Any:
    """The result as what `x` was; NumPy's where that has no such dtype."""
    if _is_torch(x):
        with contextlib.suppress(TypeError):
            return sys.modules["torch"].from_numpy(result)
    return result


def _single(name: str, value: Any) -> str:
    """What is wrong with something that NumPy does not see as an array of what it holds; empty where it is none."""
    kind = type(value).__name__
    for method in DENSE:
        if hasattr(value, method):
            return f"`{name}` must be a dense array, such as its method `{method}` returns; got a sparse {kind}."
    if isinstance(value, Iterator):
        return f"`{name}` must be an array or a list, into which `list` puts what an iterator yields; got a {kind}."
    return ""


def _elsewhere(name: str, error: Exception) -> str:
    """What is wrong with an array that NumPy cannot see, by what the library that made it says."""
    reason = str(error).split(".")[0].splitlines()[0]
    return f"`{name}` must lie in the CPU's memory as NumPy's arrays do, and need no gradient; got {reason}."


def _is_torch(array: Any) -> bool:
    return _is("torch", "Tensor", array)


def _is(module: str, kind: str, array: Any) -> bool:
    found = getattr(sys.modules.get(module), kind, None)
    return isinstance(found, type) and isinstance(array, found)


def _by_dlpack(array: Any) -> bool:
    return hasattr(type(array), "__dlpack__") and not hasattr(type(array), "__array__")
