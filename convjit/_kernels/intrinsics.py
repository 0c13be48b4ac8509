"""What a direct correlation looks like to compiled code: one array of integers, a header and tables.

The window slides over outer axes, the last of which is that of the tile's rows, and along a row of elements that lie
side by side in memory. Outputs are cut into boxes. A box reads the array in place, or from a packed copy of all it
reaches; packing converts the dtype, gathers strided elements and continues the array as the boundary says.
"""

from collections.abc import Sequence
from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._runtime.layouts import END, FIELDS

_INT = ir.IntType(64)


def record(fields: tuple[str, ...]) -> Any:
    """Make a function of an address for compiled code: the integers there, as attributes of these names."""
    kind = numba.from_dtype(np.dtype([(name, np.int64) for name in fields]))

    def at(context: Any, address: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(kind))

        return kind(types.intp), generate

    return intrinsic(at)


def field(builder: Any, address: Any, fields: Sequence[str], name: str) -> Any:
    """Emit a load of one of the integers at an address, by its name."""
    place = builder.add(address, ir.Constant(_INT, 8 * fields.index(name)))
    return builder.load(builder.inttoptr(place, _INT.as_pointer()))


def _elements(context: Any, kind: Any, address: Any) -> Any:
    pointer = types.CPointer(numba.from_dtype(np.dtype(kind.literal_value)))

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[1], context.get_value_type(pointer))

    return pointer(kind, types.intp), generate


def _call(context: Any, address: Any, arguments: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        integers = cgutils.unpack_tuple(builder, values[1])
        function = ir.FunctionType(_INT, [_INT] * len(integers))
        return builder.call(builder.inttoptr(values[0], function.as_pointer()), integers)

    return types.intp(types.intp, arguments), generate


def _take(context: Any, counter: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
        number = builder.atomic_rmw("add", pointer, ir.Constant(_INT, 1), "monotonic")
        last = builder.load_atomic(builder.gep(pointer, [ir.Constant(_INT, 1)]), "monotonic", 8)
        return builder.select(builder.icmp_signed("<", number, last), number, ir.Constant(_INT, END))

    return types.intp(types.intp), generate


def _add(context: Any, address: Any, number: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
        return builder.atomic_rmw("add", pointer, arguments[1], "monotonic")

    return types.intp(types.intp, types.intp), generate


def _set_counter(context: Any, counter: Any, first: Any, last: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
        builder.store(arguments[1], pointer)
        builder.store(arguments[2], builder.gep(pointer, [ir.Constant(_INT, 1)]))
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, types.intp), generate


def _data(context: Any, array: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        field = builder.add(arguments[0], ir.Constant(_INT, object.__basicsize__))
        return builder.load(builder.inttoptr(field, _INT.as_pointer()))

    return types.intp(types.intp), generate


def _copy(context: Any, target: Any, source: Any, size: Any) -> Any:
    byte, flag = ir.IntType(8).as_pointer(), ir.IntType(1)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        target, source, size = arguments
        kind = ir.FunctionType(ir.VoidType(), [byte, byte, _INT, flag])
        move = builder.module.declare_intrinsic("llvm.memcpy", (byte, byte, _INT), kind)
        builder.call(move, [builder.inttoptr(target, byte), builder.inttoptr(source, byte), size, flag(0)])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, types.intp), generate


def _rolled(context: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        builder.function.attributes.add("optsize")
        return context.get_dummy_value()

    return types.void(), generate


def _chosen(sign: str) -> Any:
    def choose(context: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            a, b = arguments
            return builder.select(builder.icmp_signed(sign, a, b), a, b)

        return types.intp(types.intp, types.intp), generate

    return intrinsic(choose)


def _stack(context: Any, size: Any) -> Any:
    room = ir.ArrayType(ir.VectorType(_INT, 8), size.literal_value // 64)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(cgutils.alloca_once(builder, room), _INT)

    return types.intp(size), generate


header: Any = record(FIELDS)
"""``header(address)``: the header of the layout at an address, its fields as attributes."""

elements: Any = intrinsic(prefer_literal=True)(_elements)
"""``elements(kind, address)``: a pointer to elements of the dtype that `kind` names, a literal."""

call: Any = intrinsic(_call)
"""``call(address, integers)``: call the compiled function at an address with a tuple of integers, for an integer."""

take: Any = intrinsic(_take)
"""``take(address)``: the next number of a counter that threads share; `END` where it has come to its end."""

add: Any = intrinsic(_add)
"""``add(address, number)``: add a number to the integer at an address that threads share."""

set_counter: Any = intrinsic(_set_counter)
"""``set_counter(address, first, last)``: make a counter that gives the numbers from `first` up to `last`."""

data: Any = intrinsic(_data)
"""``data(id(array))``: address of an array's first element, as NumPy's ``PyArray_DATA`` finds it.

Asking the array itself in Python takes a microsecond, a third of what a whole small convolution may take.
"""

copy: Any = intrinsic(_copy)
"""``copy(target, source, size)``: copy so many bytes from one address to another; they do not overlap."""

rolled: Any = intrinsic(_rolled)
"""``rolled()``: have LLVM leave the loops of the function that says so as they are, neither unrolled nor vectorized.

It takes half the time, and nothing is lost where loops are not hot, or are vectors already.
"""

least: Any = _chosen("<")
"""``least(a, b)``: the lesser of two integers; `min` and `max` are functions, which take 50 ms to compile."""

most: Any = _chosen(">")
"""``most(a, b)``: the greater."""

stack: Any = intrinsic(prefer_literal=True)(_stack)
"""``stack(size)``: address of so many bytes, a literal, that live until the function returns."""
