"""What compiled code calls back: functions of Python that find records, and compute what compiled code cannot.

Compiled code asks once for each set of shapes and strides, and again where the values of a kernel or an array call for
what only Python does. Each function here is called by C code from any thread. None lets an exception out, as C cannot
pass it on: the exception is written to the call's `info`, from which compiled code raises it. All arguments are
addresses, or numbers of integers.
"""

import ctypes
from typing import Any

import numpy as np

from convjit._calls import bank
from convjit._calls.bank import BankPlan
from convjit._calls.plan import Plan, planned
from convjit._problem.bank_options import BankOptions
from convjit._problem.dtypes import dtypes
from convjit._runtime import stamp
from convjit._runtime.types import Array, Shape
from convjit.jitted import _lookup, _records
from convjit.jitted._spec import Request, read_request, version_of

# Exceptions that compiled code raises as such, in the order of their numbers: `VALUE`, `TYPE`, ... of `_lookup`.
ERRORS = (ValueError, TypeError, MemoryError, KeyboardInterrupt)


def look(spec: int, plan: int, key: int, count: int, info: int) -> int:
    """Address of the record for a key of so many integers.

    0 where there is none: `info` then says what is wrong with the call, or holds the shape of the result that `finish`
    is to compute.
    """
    try:
        numbers, text = _integers_at(key, count), ctypes.string_at(spec)
        if version_of(text) != stamp.name():
            raise RuntimeError("a function was compiled with another version of convjit; clear Numba's cache of it.")
        record = _records.record_of_plan(plan, numbers) if plan else _record_of_call(text, numbers, info)
        return 0 if record is None else int(record.ctypes.data)
    except BaseException as error:
        return _tell(info, error)


def _record_of_call(text: bytes, key: Shape, info: int) -> Array | None:
    record = _records.known_record(text, key)
    if record is None:
        request = read_request(text, key)
        decided = _records.decided(request)
        shape = decided.problem.out_shape
        _array_at(info, 2 + len(shape))[_lookup.SHAPE :] = shape
        record = _records.new_record(text, key, request, decided)
    return record


def finish(spec: int, plan: int, key: int, count: int, x: int, kernel: int, out: int, info: int) -> int:
    """Compute in Python what compiled code left, into its memory at `out`; 0, and `info` says what went wrong."""
    try:
        numbers = _integers_at(key, count)
        made: Plan | BankPlan
        if plan:
            made, (dtype, shape, strides) = _records.plan_and_array(plan, numbers)
        else:
            request = read_request(ctypes.string_at(spec), numbers)
            dtype, shape, strides = request.dtype, request.shape, request.strides
            made = _plan_of_call(request, kernel)
        made._run(_view(x, shape, dtype, strides), _view(out, made.out_shape, made._stored_dtype))
    except BaseException as error:
        return _tell(info, error)
    return 0


def _plan_of_call(request: Request, kernel: int) -> Plan | BankPlan:
    """Make the plan of a call whose kernel, or kernels, are at an address."""
    shape, _, kernel_shape, dtype, kernel_dtype, options = request
    if isinstance(options, BankOptions):
        return bank.planned(_view(kernel, kernel_shape, kernel_dtype), shape, dtype, options)
    taps_dtype = kernel_dtype if options.dtype else dtypes(dtype.char, kernel_dtype.char).compute
    return planned(_view(kernel, kernel_shape, taps_dtype), shape, dtype, options)


def misfit(dims: int, info: int) -> int:
    """Refuse an `out` of the wrong shape. `info` holds the shape that is needed and the one that was given."""
    shapes = tuple(map(int, _array_at(info, 2 + 2 * dims)[_lookup.SHAPE :]))
    return _tell(info, ValueError(f"`out` must have shape {shapes[:dims]}; got {shapes[dims:]}."))


def _array_at(address: int, count: int) -> Array:
    """View memory as an array of so many integers."""
    return np.ctypeslib.as_array((ctypes.c_int64 * count).from_address(address))


def _integers_at(address: int, count: int) -> Shape:
    """Copy so many integers from memory."""
    return tuple((ctypes.c_int64 * count).from_address(address))


class _Memory:
    """Memory at an address, as NumPy is told of it."""

    def __init__(self, interface: dict[str, Any]) -> None:
        self.__array_interface__ = interface


def _view(address: int, shape: Shape, dtype: np.dtype[Any], strides: Shape | None = None) -> Array:
    """View memory as an array; without strides, a contiguous one."""
    interface = {
        "shape": shape, "typestr": dtype.str, "data": (address or 1, False), "strides": strides, "version": 3,
    }  # fmt: skip
    return np.asarray(_Memory(interface))


def _tell(info: int, error: BaseException) -> int:
    """Write an exception where compiled code finds it: its number, the length of its message, and the message."""
    message = (str(error) or type(error).__name__).encode("ascii", "replace")
    message = message[: _lookup.INFO_BYTES - _lookup.MESSAGE]
    status = next((number for number, kind in enumerate(ERRORS, 1) if isinstance(error, kind)), len(ERRORS) + 1)
    ctypes.memmove(info + _lookup.MESSAGE, message, len(message))
    _array_at(info, 2)[:] = status, len(message)
    return 0
