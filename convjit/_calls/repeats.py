"""Small calls that are repeated: compiled code looks them up, makes the result and runs the kernel.

A call is found by its key: the dtypes, shapes and strides of its arrays, and the identities of all other arguments. The
function is compiled or loaded when a call is first repeated. Where it cannot be used, `dispatch` repeats calls in
Python; see `convjit._runtime.python_calls`.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from convjit._choice import current_profile
from convjit._runtime import layouts, python_calls
from convjit._runtime.launch import Brief
from convjit._runtime.types import Array

# Multiply-adds from which on the GIL is released. To release it takes 50 ns, and so many take some 10 us.
RELEASING_OPERATIONS = 1 << 18

# The records, which compiled code reads; None where there is none.
_table = np.full(layouts.SLOTS_OF_CALLS, None, object)


def _not_yet(*arguments: Any) -> None:
    """Stands for the compiled function until a call is repeated."""


# ``call(x, kernel, *options)``: the result, or None for a call that is not like one before.
call: Callable[..., Array | None] = _not_yet


class _Record(np.ndarray[Any, Any]):
    """The fields `REPEATED` of `layouts` of a call, and its key; it holds the objects whose addresses these are.

    So a record gets into the table, and out of it, in one step, whatever other threads and signal handlers do.
    """

    held: tuple[Any, ...]


def forget() -> None:
    """Forget all calls."""
    held = _table.copy()  # what happens when objects are freed finds an empty table
    _table[:] = None
    del held


current_profile.when_it_changes(forget)


def remember(brief: Brief, given: tuple[Any, ...], x: Array, kernel: Array) -> None:
    """Have a call repeated by compiled code from now on, if it is one of those that it can repeat."""
    global call
    if (
        max(x.ndim, kernel.ndim) > layouts.MOST_AXES
        or not (_is_usual(x.dtype) and _is_usual(kernel.dtype))
        or not python_calls.assumptions_hold()
    ):
        return
    key = [id(x.dtype), id(kernel.dtype), x.ndim, kernel.ndim, *x.shape, *x.strides, *kernel.shape, *kernel.strides]
    key += map(id, given)
    place = _free_place(key)
    if place is None:
        forget()
        place = _free_place(key)
    shape = np.array(brief.shape, np.int64)
    fields = {
        "kernel": brief.job.kernel,
        "layout": brief.job.layout.ctypes.data,
        "releases": int(brief.operations >= RELEASING_OPERATIONS),
        "dtype": id(brief.dtype),
        "axes": shape.size,
        "shape": shape.ctypes.data,
    }
    record = np.array([*(fields[name] for name in layouts.REPEATED), *key], np.int64).view(_Record)
    record.held = brief, given, x.dtype, kernel.dtype, shape
    _table[place] = record
    if call is _not_yet:
        call = python_calls.function("repeat", python_calls.known(_table))


def _is_usual(dtype: np.dtype[Any]) -> bool:
    """Whether a dtype is NumPy's own object. Arrays that were pickled, or have another byte order, bring one each."""
    return dtype is np.dtype(dtype.char)


def _free_place(key: list[int]) -> int | None:
    """The first free place of the table among those where a key is looked for; None if all are taken."""
    digest = 0
    for word in key:
        digest = (digest ^ word) * layouts.HASH_FACTOR % (1 << 64)
    first = digest >> layouts.HASH_SHIFT
    places = ((first + probe) % layouts.SLOTS_OF_CALLS for probe in range(layouts.PROBES))
    return next((place for place in places if _table[place] is None), None)
