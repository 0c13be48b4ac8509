"""Vectors of elements of one dtype, and what is emitted to load, shift, multiply and store them."""

from typing import Any

from llvmlite import ir
from numba.core import cgutils

from convjit._runtime.cpu import vector_bytes, vector_registers

INT, FLAG, BYTE = ir.IntType(64), ir.IntType(32), ir.IntType(8).as_pointer()

PAGE = 4096

# Flags of sums and products that stay apart: Numba lets those without any be contracted, and this one says nothing of
# them.
APART = ("arcp",)


def columns(kind: str) -> int:
    """Vectors side by side in the widest tile: its sums, inputs and a tap fit the registers."""
    few = vector_registers() < 32
    return (2 if few else 4) if kind in "FD" else 3 if few else 4


class Elements:
    """How elements of one dtype lie in vectors, and how they are multiplied and added."""

    def __init__(self, kind: str) -> None:
        self.complex = kind in "FD"
        self.float = kind in "fdFD"
        self.bytes = {"f": 4, "d": 8, "F": 4, "D": 8}.get(kind) or int(kind[1:])  # of a lane
        self.lanes = vector_bytes() // self.bytes
        self.together = self.lanes // (2 if self.complex else 1)  # elements in a vector
        floats = {4: ir.FloatType(), 8: ir.DoubleType()}
        self.scalar: Any = floats[self.bytes] if self.float else ir.IntType(8 * self.bytes)
        # No CPU multiplies bytes: they are summed in 16 bits, whose lower half wraps alike.
        self.sum = ir.IntType(16) if kind == "i1" else self.scalar
        self.vector = ir.VectorType(self.scalar, self.lanes)
        self.bits = ir.VectorType(ir.IntType(8 * self.bytes), self.lanes)
        self.sums = ir.VectorType(self.sum, self.lanes)
        self.nothing = ir.Constant(self.sums, ir.Undefined)
        self.zero = ir.Constant(self.sums, [0.0 if self.float else 0] * self.lanes)

    def load(self, builder: Any, address: Any) -> Any:
        """A vector from any address."""
        loaded = builder.load(builder.inttoptr(address, self.vector.as_pointer()), align=1)
        return loaded if self.sum == self.scalar else builder.sext(loaded, self.sums)

    def load_bits(self, builder: Any, address: Any) -> Any:
        """A vector from any address as one of integers, which LLVM shifts by one instruction; floats by three."""
        return builder.load(builder.inttoptr(address, self.bits.as_pointer()), align=1)

    def load_some(self, builder: Any, address: Any, size: Any) -> Any:
        """A vector of which `size` bytes may be read, and what is behind them if it is in the same page of memory."""
        slot, room = (cgutils.alloca_once(builder, self.bits) for _ in range(2))
        within = builder.and_(address, ir.Constant(INT, PAGE - 1))
        fits = builder.icmp_signed("<=", within, ir.Constant(INT, PAGE - self.lanes * self.bytes))
        some = builder.icmp_signed(">", size, ir.Constant(INT, 0))
        with builder.if_else(builder.and_(fits, some)) as (then, otherwise):
            with then:
                builder.store(self.load_bits(builder, address), slot)
            with otherwise:
                builder.store(ir.Constant(self.bits, None), room)
                base = builder.ptrtoint(room, INT)
                with cgutils.for_range(builder, builder.sdiv(size, ir.Constant(INT, self.bytes))) as loop:
                    offset = builder.mul(loop.index, ir.Constant(INT, self.bytes))
                    source, target = (
                        builder.inttoptr(builder.add(place, offset), self.scalar.as_pointer())
                        for place in (address, base)
                    )
                    builder.store(builder.load(source, align=1), target, align=1)
                builder.store(builder.load(room), slot)
        return builder.load(slot)

    def shift(self, builder: Any, first: Any, second: Any, elements: int) -> Any:
        """The vector that begins so many elements into the first of two."""
        start = elements * (2 if self.complex else 1)
        order = ir.Constant(ir.VectorType(ir.IntType(32), self.lanes), list(range(start, start + self.lanes)))
        shifted = builder.shuffle_vector(first, second, order) if start else first
        return builder.bitcast(shifted, self.vector)

    def splat(self, builder: Any, address: Any) -> Any:
        """A vector that holds one scalar in every lane."""
        one = builder.load(builder.inttoptr(address, self.scalar.as_pointer()), align=1)
        one = one if self.sum == self.scalar else builder.sext(one, self.sum)
        first = builder.insert_element(self.nothing, one, ir.Constant(ir.IntType(32), 0))
        return self.spread(builder, first, [0] * self.lanes)

    def spread(self, builder: Any, vector: Any, lanes: list[int]) -> Any:
        """A vector of these lanes of another."""
        order = ir.Constant(ir.VectorType(ir.IntType(32), self.lanes), lanes)
        return builder.shuffle_vector(vector, self.nothing, order)

    def multiply_add(self, builder: Any, x: Any, tap: Any, total: Any) -> Any:
        """One instruction where the CPU has it."""
        if self.float:
            return builder.fadd(total, builder.fmul(x, tap, flags=("contract",)), flags=("contract",))
        return builder.add(total, builder.mul(x, tap))

    def combine(self, builder: Any, real: Any, imaginary: Any) -> Any:
        """Sums of ``a w`` and ``b w`` by real parts of taps, and by imaginary ones, as complex sums.

        Products with both parts of a tap are summed apart, in the order the input has, and meet here only.
        """
        turned = self.spread(builder, imaginary, [lane ^ 1 for lane in range(self.lanes)])
        signs = ir.Constant(self.sums, [-1.0, 1.0] * (self.lanes // 2))
        return builder.fadd(real, builder.fmul(turned, signs))

    def store(self, builder: Any, value: Any, address: Any) -> None:
        """A vector to any address."""
        value = value if self.sum == self.scalar else builder.trunc(value, self.vector)
        builder.store(value, builder.inttoptr(address, self.vector.as_pointer()), align=1)


def prefetch(builder: Any, address: Any, write: bool = False) -> None:
    """Emit a wish for the cache line at an address, to be read or written; any address will do."""
    kind = ir.FunctionType(ir.VoidType(), [BYTE, FLAG, FLAG, FLAG])
    wish = builder.module.declare_intrinsic("llvm.prefetch", (BYTE,), kind)
    builder.call(wish, [builder.inttoptr(address, BYTE), FLAG(int(write)), FLAG(3), FLAG(1)])
