"""Intrinsics of compiled code that calls convjit: a table for each call, memory, functions by name, and threads."""

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.cpython.unsafe.tuple import tuple_setitem
from numba.extending import intrinsic

from convjit._kernels import numba_threads
from convjit._kernels.llvm import INT

# Number of records that the table of a call has room for.
SLOTS = 64


TUPLE: Any = types.BaseTuple


def _slots(context: Any) -> Any:
    table_type = ir.ArrayType(INT, SLOTS)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        table = cgutils.add_global_variable(builder.module, table_type, builder.module.get_unique_name("convjit.slots"))
        table.linkage, table.initializer = "internal", ir.Constant(table_type, None)
        return builder.ptrtoint(table, INT)

    return types.intp(), generate


def _text(context: Any, literal: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(context.insert_const_string(builder.module, literal.literal_value), INT)

    return types.intp(literal), generate


def _outside(context: Any, name: Any, arguments: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        integers = cgutils.unpack_tuple(builder, values[1])
        function_type = ir.FunctionType(INT, [INT] * len(integers))
        function = cgutils.get_or_insert_function(builder.module, function_type, name.literal_value)
        return builder.call(function, integers)

    return types.intp(name, arguments), generate


def _put(context: Any, address: Any, value: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        def store(place: Any, given: Any, given_type: Any) -> Any:
            """Store an integer, or one after the other those of a tuple; return the place behind them."""
            if isinstance(given_type, TUPLE):
                for number, number_type in zip(cgutils.unpack_tuple(builder, given), given_type, strict=True):
                    place = store(place, number, number_type)
                return place
            integer = context.cast(builder, given, given_type, types.intp)
            builder.store(integer, builder.inttoptr(place, INT.as_pointer()))
            return builder.add(place, ir.Constant(INT, 8))

        place, given = arguments
        return place if value == types.none else store(place, given, value)

    return types.intp(types.intp, value), generate


def _put_number(context: Any, address: Any, value: Any) -> Any:
    whole = isinstance(value, types.Integer | types.Boolean | types.BooleanLiteral)
    stored_type = types.int64 if whole else types.complex128

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        place = builder.inttoptr(arguments[0], INT.as_pointer())
        builder.store(ir.Constant(INT, 0), builder.gep(place, [ir.Constant(INT, 1)]))
        value_type = types.unliteral(value)
        number = context.cast(builder, arguments[1], value, value_type) if value_type != value else arguments[1]
        number = context.cast(builder, number, value_type, stored_type)
        builder.store(number, builder.bitcast(place, context.get_value_type(stored_type).as_pointer()), align=8)
        return builder.add(arguments[0], ir.Constant(INT, 16))

    return types.intp(types.intp, value), generate


def _numbers(context: Any, address: Any, count: Any) -> Any:
    tuple_type = types.UniTuple(types.intp, count.literal_value)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        place = builder.inttoptr(arguments[0], INT.as_pointer())
        places = [builder.gep(place, [ir.Constant(INT, n)]) for n in range(count.literal_value)]
        return context.make_tuple(builder, tuple_type, [builder.load(place) for place in places])

    return tuple_type(types.intp, count), generate


def _address(context: Any, array: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(context.make_array(array)(context, builder, arguments[0]).data, INT)

    return types.intp(array), generate


def _peek(context: Any, address: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.load_atomic(builder.inttoptr(arguments[0], INT.as_pointer()), "acquire", 8)

    return types.intp(types.intp), generate


def _publish(context: Any, address: Any, value: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        builder.store_atomic(arguments[1], builder.inttoptr(arguments[0], INT.as_pointer()), "release", 8)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate


class _Started:
    """A constant of compiled code that starts Numba's threads where it is made, and wherever it is loaded."""

    def __init__(self) -> None:
        numba_threads.start_threads()

    def __reduce__(self) -> Any:
        return _Started, ()


def _threads(context: Any) -> Any:
    started = _Started()

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        context.get_env_manager(builder).add_const(started)
        function_type = ir.FunctionType(INT, [])  # as Numba declares it in code with loops, though it returns an int
        function = cgutils.get_or_insert_function(builder.module, function_type, "get_num_threads")
        return builder.sext(builder.trunc(builder.call(function, []), ir.IntType(32)), INT)

    return types.intp(), generate


replaced: Any = tuple_setitem
"""``replaced(integers, place, integer)``: a tuple of integers with another integer at one place."""

slots: Any = intrinsic(_slots)
"""``slots()``: address of a table of `SLOTS` integers, zero at first, of which each call in the source has its own."""

text: Any = intrinsic(prefer_literal=True)(_text)
"""``text(literal)``: address of the characters of a literal string."""

outside: Any = intrinsic(prefer_literal=True)(_outside)
"""``outside(name, integers)``: call a C function by its name, such as those of `_entry`; it returns an integer."""

put: Any = intrinsic(_put)
"""``put(address, value)``: store an integer, all those of a tuple, or None (nothing); returns the address behind."""

put_number: Any = intrinsic(_put_number)
"""``put_number(address, value)``: store a number in 16 bytes; returns the address behind it.

Integers and bool are stored as an integer and a zero, all others as complex128.
"""

numbers: Any = intrinsic(prefer_literal=True)(_numbers)
"""``numbers(address, count)``: the tuple of the integers at an address; their number is a literal."""

address: Any = intrinsic(_address)
"""``address(array)``: address of the first element; the caller keeps the array alive."""

peek: Any = intrinsic(_peek)
"""``peek(address)``: load an integer that another thread may store; what it wrote before is visible, too."""

publish: Any = intrinsic(_publish)
"""``publish(address, value)``: store an integer for other threads to load."""

threads: Any = intrinsic(_threads)
"""``threads()``: the number of threads that Numba's loops use; the threads are started wherever this code is loaded.

Numba's own ways fail for code that lies in a cache. ``numba.get_num_threads`` compiles to an address of the process
that compiles, so no cache may keep its caller. Numba starts threads for parallel code that it loads from a cache, but,
up to 0.62, not for code that only calls such code, nor later if the parallel code was loaded when its caller was
compiled. Then all calls of the caller lead to address 0, as LLVM gives up at the first name that it does not know.
Constants of a function go with all its callers through any cache and are loaded first, so a constant starts the
threads.
"""
