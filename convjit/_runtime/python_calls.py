"""Machine code as functions of Python's: `run`, which calls code by its address, and the functions it is made of.

The compiled functions (`convjit._kernels.python_calls`) read Python's and NumPy's objects where they lie. This assumes
CPython, whose objects begin with a header that ends with their type; that an array's elements, axes, shape, strides and
dtype follow the header in the order of `layouts.ARRAY`, as NumPy's C API promises; and that the GIL is held by whoever
runs Python code, on which the table of repeated calls relies. `assumptions_hold` checks this when it is first asked.
Where it does not hold, such as in builds of Python without the GIL, ctypes calls machine code, which takes 2 us more.
"""

import ctypes
import operator
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from convjit._runtime import layouts, lazy, loader, machine_code
from convjit._runtime.types import Array

# CPython's flag for functions that take their arguments as they lie.
METH_FASTCALL = 0x80

# Places of functions in the table of NumPy's C API, which never change.
PY_ARRAY_NEW_FROM_DESCR = 94


class _MethodDefinition(ctypes.Structure):
    """CPython's PyMethodDef."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("documentation", ctypes.c_char_p),
    )


@cache
def assumptions_hold() -> bool:
    """Whether compiled code may read objects of Python and NumPy where they lie, and relies on the GIL."""
    if (
        sys.implementation.name != "cpython"
        or "t" in getattr(sys, "abiflags", "")
        or ctypes.sizeof(ctypes.c_void_p) != 8
    ):
        return False
    header = layouts.HEADER
    if object.__basicsize__ != header:
        return False
    array = np.empty((3, 5), np.int16).T
    fields = (ctypes.c_int64 * len(layouts.ARRAY)).from_address(id(array) + header)
    values = dict(zip(layouts.ARRAY, fields, strict=True))
    kind = ctypes.c_int64.from_address(id(array) + header - 8).value
    integers = ctypes.c_int64 * array.ndim
    return (
        kind == id(np.ndarray)
        and values["data"] == array.__array_interface__["data"][0]
        and values["axes"] & 0xFFFFFFFF == array.ndim
        and tuple(integers.from_address(values["shape"])) == array.shape
        and tuple(integers.from_address(values["strides"])) == array.strides
        and values["dtype"] == id(array.dtype)
    )


@cache
def run() -> Callable[..., int]:
    """A function that calls a compiled function, given by its address, with integers and the addresses of arrays.

    The GIL is released meanwhile.
    """
    return function("run", known()) if assumptions_hold() else _run_by_ctypes


def _run_by_ctypes(address: int, *arguments: int | Array) -> int:
    values = [value.ctypes.data if isinstance(value, np.ndarray) else operator.index(value) for value in arguments]
    compiled = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * len(values))(address)
    return int(compiled(*values))


def function(name: str, known: Array) -> Callable[..., Any]:
    """Make a function of Python's of a compiled one of its form; it reads what the array says that it knows."""
    definition = _MethodDefinition(name.encode(), loader.kernel(name), METH_FASTCALL, None)
    machine_code.keep(definition)  # functions read it whenever they are called or freed
    signature = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
    make = signature(("PyCFunction_NewEx", ctypes.pythonapi))
    made: Callable[..., Any] = make(ctypes.addressof(definition), known, None)
    return made


def known(table: Array | None = None) -> Array:
    """What compiled functions of Python's form know: the fields `PYTHON` of `layouts`."""
    python = ctypes.pythonapi
    functions = {
        "from_integer": python.PyLong_AsLongLong,
        "to_integer": python.PyLong_FromLongLong,
        "release": python.PyEval_SaveThread,
        "acquire": python.PyEval_RestoreThread,
        "failed": python.PyErr_Occurred,
        "is_subtype": python.PyType_IsSubtype,
        "increment": python.Py_IncRef,
        "decrement": python.Py_DecRef,
    }
    addresses = {name: ctypes.cast(value, ctypes.c_void_p).value for name, value in functions.items()}
    objects = {"integer_type": id(int), "array_type": id(np.ndarray), "none": id(None)}
    if table is not None:
        machine_code.keep(table)
    others = {"new_array": _new_array(), "table": 0 if table is None else table.ctypes.data}
    values = {**addresses, **objects, **others}
    return np.array([values[name] for name in layouts.PYTHON], np.int64)


def _new_array() -> int:
    """Address of the function of NumPy's C API that makes an array."""
    signature = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)
    get = signature(("PyCapsule_GetPointer", ctypes.pythonapi))
    table = get(lazy.load("numpy._core._multiarray_umath")._ARRAY_API, None)
    return int((ctypes.c_int64 * (PY_ARRAY_NEW_FROM_DESCR + 1)).from_address(table)[PY_ARRAY_NEW_FROM_DESCR])
