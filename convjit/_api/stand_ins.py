"""Functions that stand in for SciPy's: they call convjit's, and SciPy's own for what convjit does not take."""

import functools
from collections.abc import Callable, Container, Iterator
from typing import Any, NamedTuple

import numpy as np

from convjit._calls.interop import is_dask

Function = Callable[..., Any]

# What convjit refuses a call by. Anything else that is raised, such as `MemoryError`, is passed on.
REFUSALS = (TypeError, ValueError, RuntimeError, ArithmeticError, LookupError)

# Dtypes that SciPy's functions and convjit's agree on, by their characters.
DTYPES = frozenset("?bBhHiIlLqQfdFD")

# Types that are no array, or that both read by `numpy.asarray`.
PLAIN = frozenset([int, float, complex, bool, str, list, tuple, type(None), type, np.float64])
ARRAYS = (np.ndarray, np.generic)


class StandIn(NamedTuple):
    """A function of SciPy, and the one that stands in for it."""

    name: str  # with SciPy's public module
    theirs: Function
    function: Function


def stand_in(name: str, theirs: Function, ours: Function, in_force: Container[str]) -> StandIn:
    """Make a function that calls convjit's while its name is in force; it has SciPy's name, docstring and signature.

    SciPy's own is called where convjit's must not read an argument, or refuses one: it computes the call, or raises the
    error that SciPy has for it. convjit refuses arguments before it writes to an array of the caller.
    """

    @functools.wraps(theirs)
    def function(*args: Any, **kwargs: Any) -> Any:
        if name in in_force and not any(map(_foreign, args)) and not any(map(_foreign, kwargs.values())):
            try:
                return ours(*args, **kwargs)
            except REFUSALS:
                pass  # and SciPy's error is not one that occurred while another was handled
        return theirs(*args, **kwargs)

    function.__module__ = name.rpartition(".")[0]  # where `pickle` finds it
    return StandIn(name, theirs, function)


def _foreign(value: Any) -> bool:
    """Whether an argument is of a kind that only SciPy's own function should read.

    These are arrays of other libraries, whose results may not be NumPy's; dtypes such as object or longdouble; and
    iterators, which can be read only once.
    """
    if type(value) in PLAIN:
        return False
    if isinstance(value, ARRAYS):
        return value.dtype.char not in DTYPES
    return hasattr(type(value), "__dlpack__") or isinstance(value, Iterator) or is_dask(value)
