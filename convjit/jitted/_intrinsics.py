"""How compiled code reaches what is not in it: a table of its own, tuples in memory, functions by name, and threads."""

from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.cpython.unsafe.tuple import tuple_setitem
from numba.extending import intrinsic

from convjit._kernels import numba_threads

# Places in the table of a call.
SLOTS = 64

_INT = ir.IntType(64)

TUPLE: Any = types.BaseTuple


def _slots(context: Any) -> Any:
    kind = ir.ArrayType(_INT, SLOTS)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        table = cgutils.add_global_variable(builder.module, kind, builder.module.get_unique_name("convjit.slots"))
        table.linkage, table.initializer = "internal", ir.Constant(kind, None)
        return builder.ptrtoint(table, _INT)

    return types.intp(), generate


def _text(context: Any, words: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(context.insert_const_string(builder.module, words.literal_value), _INT)

    return types.intp(words), generate


def _outside(context: Any, name: Any, arguments: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        integers = cgutils.unpack_tuple(builder, values[1])
        kind = ir.FunctionType(_INT, [_INT] * len(integers))
        function = cgutils.get_or_insert_function(builder.module, kind, name.literal_value)
        return builder.call(function, integers)

    return types.intp(name, arguments), generate


def _put(context: Any, address: Any, value: Any) -> Any:
    kinds = list(value) if isinstance(value, TUPLE) else [] if value == types.none else [value]

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        at, given = arguments
        values = cgutils.unpack_tuple(builder, given) if isinstance(value, TUPLE) else [given]
        for number, kind in zip(values, kinds, strict=False):
            whole = context.cast(builder, number, kind, types.intp)
            builder.store(whole, builder.inttoptr(at, _INT.as_pointer()))
            at = builder.add(at, ir.Constant(_INT, 8))
        return at

    return types.intp(types.intp, value), generate


def _put_number(context: Any, address: Any, value: Any) -> Any:
    """Two integers: a whole number, or the bits of the real and the imaginary part."""
    whole = isinstance(value, types.Integer | types.Boolean | types.BooleanLiteral)
    to = types.int64 if whole else types.complex128

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        at = builder.inttoptr(arguments[0], _INT.as_pointer())
        builder.store(ir.Constant(_INT, 0), builder.gep(at, [ir.Constant(_INT, 1)]))
        kind = types.unliteral(value)
        number = context.cast(builder, arguments[1], value, kind) if kind != value else arguments[1]
        number = context.cast(builder, number, kind, to)
        builder.store(number, builder.bitcast(at, context.get_value_type(to).as_pointer()), align=8)
        return builder.add(arguments[0], ir.Constant(_INT, 16))

    return types.intp(types.intp, value), generate


def _numbers(context: Any, address: Any, count: Any) -> Any:
    found = types.UniTuple(types.intp, count.literal_value)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        at = builder.inttoptr(arguments[0], _INT.as_pointer())
        places = [builder.gep(at, [ir.Constant(_INT, n)]) for n in range(count.literal_value)]
        return context.make_tuple(builder, found, [builder.load(place) for place in places])

    return found(types.intp, count), generate


def _address(context: Any, array: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(context.make_array(array)(context, builder, arguments[0]).data, _INT)

    return types.intp(array), generate


def _peek(context: Any, address: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.load_atomic(builder.inttoptr(arguments[0], _INT.as_pointer()), "acquire", 8)

    return types.intp(types.intp), generate


def _publish(context: Any, address: Any, value: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        builder.store_atomic(arguments[1], builder.inttoptr(arguments[0], _INT.as_pointer()), "release", 8)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate


class _Started:
    """A constant of compiled code: Numba's threads are started where it is made, and wherever it is loaded."""

    def __init__(self) -> None:
        numba_threads.start_threads()

    def __reduce__(self) -> Any:
        return _Started, ()


def _threads(context: Any) -> Any:
    started = _Started()

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        context.get_env_manager(builder).add_const(started)
        kind = ir.FunctionType(_INT, [])  # as Numba declares it in code with loops; it is an int
        function = cgutils.get_or_insert_function(builder.module, kind, "get_num_threads")
        return builder.sext(builder.trunc(builder.call(function, []), ir.IntType(32)), _INT)

    return types.intp(), generate


replaced: Any = tuple_setitem
"""``replaced(numbers, place, number)``: a tuple of integers with another one at a place."""

slots: Any = intrinsic(_slots)
"""``slots()``: address of a table of `SLOTS` integers, zero at first, which belongs to the place of the call."""

text: Any = intrinsic(prefer_literal=True)(_text)
"""``text(words)``: address of the characters of a literal."""

outside: Any = intrinsic(prefer_literal=True)(_outside)
"""``outside(name, integers)``: call the function of this name, which `_numba` has made known, for an integer."""

put: Any = intrinsic(_put)
"""``put(address, value)``: store an integer, a tuple of them, or None; the address behind them."""

put_number: Any = intrinsic(_put_number)
"""``put_number(address, value)``: store any number as two integers; the address behind them."""

numbers: Any = intrinsic(prefer_literal=True)(_numbers)
"""``numbers(address, count)``: the tuple of so many integers, a literal, at an address."""

address: Any = intrinsic(_address)
"""``address(array)``: where its first element is, while the array is held."""

peek: Any = intrinsic(_peek)
"""``peek(address)``: the integer there, and all that was written before it was."""

publish: Any = intrinsic(_publish)
"""``publish(address, value)``: store an integer for other threads to find."""

threads: Any = intrinsic(_threads)
"""``threads()``: how many threads Numba's loops have, which are started wherever this code is loaded.

``numba.get_num_threads`` is an address of the process that compiles, so that no cache may keep what calls it. And Numba
starts threads for parallel code that it loads from a cache, but not, up to 0.62, for what only calls such code, nor
later if that had been loaded when its caller was compiled: calls from the caller to anything then lead to address 0,
for LLVM gives up at the first name that it does not know. A function's constants go with all its callers, through any
cache, and are loaded first.
"""
