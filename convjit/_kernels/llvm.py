"""LLVM's integer types and the few instructions that every emitter of this package uses.

Addresses, sizes and counts are 64-bit integers. An emitter is a function or a class that is called once, while a kernel
is compiled, and appends LLVM instructions to those of a builder.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from llvmlite import ir

INT = ir.IntType(64)
INT32 = ir.IntType(32)
BYTES = ir.IntType(8).as_pointer()

# A flag for sums and products that must be rounded one by one. Numba's fast-math pass adds "contract" to every
# instruction without flags, which lets a product and a sum become one instruction; "arcp" says nothing about them.
APART = ("arcp",)


def plus(builder: Any, address: Any, offset: Any) -> Any:
    """Emit the sum of an integer and an offset, which may be a Python integer."""
    return builder.add(address, INT(offset) if isinstance(offset, int) else offset)


def times(builder: Any, value: Any, factor: Any) -> Any:
    """Emit the product of an integer and a factor, which may be a Python integer."""
    return builder.mul(value, INT(factor) if isinstance(factor, int) else factor)


def place(builder: Any, address: Any, index: Any, step: Any) -> Any:
    """Emit the address of element number `index` of those that begin at `address` and are `step` bytes apart."""
    return builder.add(address, times(builder, index, step))


def integer(builder: Any, address: Any) -> Any:
    """Emit a load of the 64-bit integer at an address."""
    return builder.load(builder.inttoptr(address, INT.as_pointer()))


def shuffle(builder: Any, first: Any, second: Any, lanes: list[int]) -> Any:
    """Emit the vector of these lanes of two vectors; those of the second are counted from the length of the first."""
    return builder.shuffle_vector(first, second, ir.Constant(ir.VectorType(INT32, len(lanes)), lanes))


def prefetch(builder: Any, address: Any, write: bool = False) -> None:
    """Emit a prefetch of the cache line at an address, to be read or written; an invalid address does no harm."""
    signature = ir.FunctionType(ir.VoidType(), [BYTES, INT32, INT32, INT32])
    function = builder.module.declare_intrinsic("llvm.prefetch", (BYTES,), signature)
    builder.call(function, [builder.inttoptr(address, BYTES), INT32(int(write)), INT32(3), INT32(1)])


def field(builder: Any, address: Any, fields: Sequence[str], name: str) -> Any:
    """Emit a load of one of the integers at an address, by its name."""
    return integer(builder, plus(builder, address, 8 * fields.index(name)))


def stack_slot(builder: Any, llvm_type: Any) -> Any:
    """Emit a place for a value on the stack, at the function's beginning: in a loop it would grow the stack."""
    with builder.goto_entry_block():
        return builder.alloca(llvm_type)


def stack_slot_with(builder: Any, value: Any) -> Any:
    """Emit a place for a value on the stack, and store the value there."""
    place = stack_slot(builder, value.type)
    builder.store(value, place)
    return place


@contextmanager
def repeated(builder: Any, count: Any) -> Iterator[Any]:
    """Emit a loop; within the context, its body, which is given a number that is less than `count`."""
    with stepping(builder, INT(0), count, INT(1)) as number:
        yield number


@contextmanager
def stepping(builder: Any, first: Any, last: Any, step: Any) -> Iterator[Any]:
    """Emit a loop; within the context, its body, which is given a number from `first` up to `last` in equal steps."""
    check, body, end = (builder.append_basic_block(name) for name in ("check", "body", "end"))
    before = builder.block
    builder.branch(check)
    builder.position_at_end(check)
    number = builder.phi(INT)
    number.add_incoming(first, before)
    builder.cbranch(builder.icmp_signed("<", number, last), body, end)
    builder.position_at_end(body)
    yield number
    number.add_incoming(builder.add(number, step), builder.block)
    builder.branch(check)
    builder.position_at_end(end)


def intrinsic(builder: Any, name: str, signature: Any) -> Any:
    """Declare one of LLVM's intrinsic functions, of any name, once in a module."""
    known = builder.module.globals.get(name)
    return known or ir.Function(builder.module, signature, name)


def part_name(name: str) -> str:
    """Name of the function that is a part of a kernel."""
    return f"part_{name}"
