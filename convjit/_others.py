"""Arrays of other libraries, known by what these have loaded: nothing is imported to find that there are none.

Dask arrays give Dask arrays, and torch's tensors on the CPU give tensors that share the result's memory. Whatever else
NumPy can see as an array, or take by DLPack, gives NumPy's.
"""

import contextlib
import sys
from typing import Any

import numpy as np

from convjit._problem import Array


def foreign(x: Any, kernel: Any, out: Any) -> bool:
    """Whether one of these has to be converted, or is for Dask to do."""
    if type(x) is type(kernel) is np.ndarray and (out is None or type(out) is np.ndarray):
        return False
    return is_dask(x) or any(map(_is_torch, (x, kernel, out))) or any(map(_by_dlpack, (x, kernel)))


def is_dask(array: Any) -> bool:
    """Whether this is a Dask array."""
    return _is("dask.array", "Array", array)


def as_numpy(name: str, array: Any) -> Any:
    """See an array as NumPy's, in its own memory; what is none of these is returned as it is."""
    try:
        if _is_torch(array):
            # Conjugation may still be pending, which only a copy carries out.
            return (array if name == "out" else array.resolve_conj().resolve_neg()).numpy()
        if name != "out" and _by_dlpack(array):
            return np.from_dlpack(array)
    except (RuntimeError, TypeError, BufferError) as error:
        reason = str(error).split(".")[0].splitlines()[0]
        raise TypeError(
            f"`{name}` must lie in the CPU's memory as NumPy's arrays do, and need no gradient; got {reason}."
        ) from None
    return array


def as_was(result: Array, x: Any) -> Any:
    """The result as what `x` was; NumPy's where that has no such dtype."""
    if _is_torch(x):
        with contextlib.suppress(TypeError):
            return sys.modules["torch"].from_numpy(result)
    return result


def _is_torch(array: Any) -> bool:
    return _is("torch", "Tensor", array)


def _is(module: str, kind: str, array: Any) -> bool:
    found = getattr(sys.modules.get(module), kind, None)
    return isinstance(found, type) and isinstance(array, found)


def _by_dlpack(array: Any) -> bool:
    return hasattr(type(array), "__dlpack__") and not hasattr(type(array), "__array__")
