"""Functions that kernels call to reach memory, other kernels and counters by their addresses; each is emitted in place.

Kernels take addresses as integers. These intrinsics turn an address into a record of named fields or a pointer to
elements, call the kernel at an address, and share counters between threads. What each does is written below its name,
at the end of this file.
"""

from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._kernels.llvm import BYTES, INT, integer, part_name, plus, prefetch, stack_slot, stepping
from convjit._runtime.layouts import END, FIELDS, HEADER, LINE


def record(fields: tuple[str, ...]) -> Any:
    """Make the intrinsic ``at(address)``: the integers at an address, as attributes of these names."""
    record_type = numba.from_dtype(np.dtype([(name, np.int64) for name in fields]))

    def at(context: Any, address: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(record_type))

        return record_type(types.intp), generate

    return intrinsic(at)


def _elements(context: Any, dtype: Any, address: Any) -> Any:
    pointer_type = types.CPointer(numba.from_dtype(np.dtype(dtype.literal_value)))

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[1], context.get_value_type(pointer_type))

    return pointer_type(dtype, types.intp), generate


def part(name: str) -> Any:
    """Make the intrinsic ``part(integers)``: it runs a part of a kernel, of this name, that is emitted for a dtype.

    The part is joined to the kernel by `convjit._kernels.native`, so that one compiled kernel serves all dtypes.
    """

    def call_part(context: Any, arguments: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
            integers = cgutils.unpack_tuple(builder, values[0])
            signature = ir.FunctionType(INT, [INT] * len(integers))
            return builder.call(cgutils.get_or_insert_function(builder.module, signature, part_name(name)), integers)

        return types.intp(arguments), generate

    return intrinsic(call_part)


def _call(context: Any, address: Any, arguments: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        integers = cgutils.unpack_tuple(builder, values[1])
        function = ir.FunctionType(INT, [INT] * len(integers))
        return builder.call(builder.inttoptr(values[0], function.as_pointer()), integers)

    return types.intp(types.intp, arguments), generate


def _take(context: Any, counter: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], INT.as_pointer())
        number = builder.atomic_rmw("add", pointer, INT(1), "monotonic")
        last = builder.load_atomic(builder.gep(pointer, [INT(1)]), "monotonic", 8)
        return builder.select(builder.icmp_signed("<", number, last), number, INT(END))

    return types.intp(types.intp), generate


def _add(context: Any, address: Any, number: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], INT.as_pointer())
        return builder.atomic_rmw("add", pointer, arguments[1], "monotonic")

    return types.intp(types.intp, types.intp), generate


def _set_counter(context: Any, counter: Any, first: Any, last: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], INT.as_pointer())
        builder.store(arguments[1], pointer)
        builder.store(arguments[2], builder.gep(pointer, [INT(1)]))
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, types.intp), generate


def _data(context: Any, array: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return integer(builder, plus(builder, arguments[0], HEADER))

    return types.intp(types.intp), generate


def _copy(context: Any, target: Any, source: Any, size: Any) -> Any:
    flag = ir.IntType(1)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        target, source, size = arguments
        function_type = ir.FunctionType(ir.VoidType(), [BYTES, BYTES, INT, flag])
        function = builder.module.declare_intrinsic("llvm.memcpy", (BYTES, BYTES, INT), function_type)
        builder.call(function, [builder.inttoptr(target, BYTES), builder.inttoptr(source, BYTES), size, flag(0)])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, types.intp), generate


def _clear(context: Any, address: Any, size: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        cgutils.memset(builder, builder.inttoptr(arguments[0], cgutils.voidptr_t), arguments[1], 0)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate


def _fetch(context: Any, address: Any, size: Any, write: Any) -> Any:
    for_writing = write.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        address, size, _ = arguments
        with stepping(builder, INT(0), size, INT(LINE)) as at:
            prefetch(builder, builder.add(address, at), for_writing)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, write), generate


def _rolled(context: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        builder.function.attributes.add("optsize")
        return context.get_dummy_value()

    return types.void(), generate


def _inlined(context: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        builder.function.attributes.add("optsize")
        builder.function.attributes.add("alwaysinline")
        return context.get_dummy_value()

    return types.void(), generate


def _apart(context: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        builder.function.attributes.add("noinline")
        return context.get_dummy_value()

    return types.void(), generate


def _chosen(sign: str) -> Any:
    def choose(context: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            a, b = arguments
            return builder.select(builder.icmp_signed(sign, a, b), a, b)

        return types.intp(types.intp, types.intp), generate

    return intrinsic(choose)


def _lines(size: Any) -> Any:
    return ir.ArrayType(ir.VectorType(INT, LINE // 8), size.literal_value // LINE)  # vectors, for their alignment


def _stack(context: Any, size: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(cgutils.alloca_once(builder, _lines(size)), INT)

    return types.intp(size), generate


def _stack_room(context: Any, size: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(stack_slot(builder, _lines(size)), INT)

    return types.intp(size), generate


header: Any = record(FIELDS)
"""``header(layout)``: the header of the layout of a direct correlation, its fields as attributes.

Loops read the fields they need once, before: for all that the compiler knows, any store to memory may change them.
"""

elements: Any = intrinsic(prefer_literal=True)(_elements)
"""``elements(dtype, address)``: a pointer to elements of a dtype, which is a literal."""

call: Any = intrinsic(_call)
"""``call(address, integers)``: call the kernel at an address with a tuple of integers; it returns an integer."""

take: Any = intrinsic(_take)
"""``take(counter)``: the next number of a counter that threads share; `END` when there is none left."""

add: Any = intrinsic(_add)
"""``add(address, number)``: add a number to the integer at an address that threads share; what was there before."""

set_counter: Any = intrinsic(_set_counter)
"""``set_counter(counter, first, last)``: set a counter to give the numbers from `first` up to `last`."""

data: Any = intrinsic(_data)
"""``data(id(array))``: address of an array's first element, read from the array object as ``PyArray_DATA`` does.

To ask the array in Python takes a microsecond, a third of the time of a whole small convolution.
"""

copy: Any = intrinsic(_copy)
"""``copy(target, source, size)``: copy so many bytes from one address to another; they do not overlap."""

rolled: Any = intrinsic(_rolled)
"""``rolled()``: keep LLVM from unrolling and vectorizing the loops of the function that calls this.

It halves the time to compile, and costs nothing where loops are not hot or consist of vectors already.
"""

inlined: Any = intrinsic(_inlined)
"""``inlined()``: have LLVM inline the function that calls this, and keep its loops as `rolled` does.

For parts of hot functions: a call of a part that is not inlined takes some 10 ns.
"""

apart: Any = intrinsic(_apart)
"""``apart()``: keep the function that calls this out of its callers: for long loops, which are then compiled once."""

least: Any = _chosen("<")
"""``least(a, b)``: the smaller of two integers; Numba's `min` and `max` take 50 ms to compile."""

most: Any = _chosen(">")
"""``most(a, b)``: the larger of two integers."""

stack: Any = intrinsic(prefer_literal=True)(_stack)
"""``stack(size)``: address of so many bytes, a literal, on the stack of the function that calls this; all are zero."""

stack_room: Any = intrinsic(prefer_literal=True)(_stack_room)
"""``stack_room(size)``: as `stack`, but nothing is stored there: to set 16 KiB to zero takes 0.2 us."""

clear: Any = intrinsic(_clear)
"""``clear(address, size)``: set so many bytes to zero."""

fetch: Any = intrinsic(prefer_literal=True)(_fetch)
"""``fetch(address, size, write)``: prefetch the cache lines of so many bytes; an invalid address does no harm."""
