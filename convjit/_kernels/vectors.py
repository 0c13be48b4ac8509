"""Vectors of elements of one dtype: their LLVM types, and emitters that load, shift, multiply, add and store them.

All emitters of register tiles, means and Fourier tiles use them.
"""

from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import INT, INT32, repeated, shuffle, stack_slot
from convjit._runtime.cpu import vector_bytes, vector_registers

# The smallest unit of memory protection on any system: of two addresses in one page, both may be read or neither.
PAGE = 4096


def columns(dtype: str) -> int:
    """Vectors in a row of the widest tile, so that its sums, its inputs and a tap fit the registers."""
    few = vector_registers() < 32
    return (2 if few else 4) if dtype in "FD" else 3 if few else 4


class Elements:
    """How elements of one dtype lie in vectors, and how they are multiplied and added.

    The dtype is "f", "d", "F", "D", or "i" and a number of bytes. A lane holds a real number, so that a complex element
    takes two lanes.
    """

    def __init__(self, dtype: str) -> None:
        self.complex = dtype in "FD"
        self.float = dtype in "fdFD"
        self.bytes = {"f": 4, "d": 8, "F": 4, "D": 8}.get(dtype) or int(dtype[1:])  # of a lane
        self.lanes = vector_bytes() // self.bytes
        self.together = self.lanes // (2 if self.complex else 1)  # elements in a vector
        floats = {4: ir.FloatType(), 8: ir.DoubleType()}
        self.scalar: Any = floats[self.bytes] if self.float else ir.IntType(8 * self.bytes)
        # No CPU multiplies vectors of bytes. They are summed in 16 bits, whose lower half wraps as 8 bits do.
        self.sum = ir.IntType(16) if dtype == "i1" else self.scalar
        self.vector = ir.VectorType(self.scalar, self.lanes)
        self.bits = ir.VectorType(ir.IntType(8 * self.bytes), self.lanes)
        self.sums = ir.VectorType(self.sum, self.lanes)
        self.nothing = ir.Constant(self.sums, ir.Undefined)
        self.zero = ir.Constant(self.sums, [0.0 if self.float else 0] * self.lanes)

    def load(self, builder: Any, address: Any) -> Any:
        """Emit a load of a vector, of any alignment."""
        loaded = builder.load(builder.inttoptr(address, self.vector.as_pointer()), align=1)
        return loaded if self.sum == self.scalar else builder.sext(loaded, self.sums)

    def load_bits(self, builder: Any, address: Any) -> Any:
        """Emit a load of a vector as integers: LLVM shifts these by one instruction, and floats by three."""
        return builder.load(builder.inttoptr(address, self.bits.as_pointer()), align=1)

    def load_some(self, builder: Any, address: Any, size: Any) -> Any:
        """Emit a load of a vector of which only the first `size` bytes must be readable.

        Where all of the vector lies in one page of memory it is loaded as a whole; elsewhere element by element.
        """
        loaded, copied = (stack_slot(builder, self.bits) for _ in range(2))
        within = builder.and_(address, INT(PAGE - 1))
        fits = builder.icmp_signed("<=", within, INT(PAGE - self.lanes * self.bytes))
        some = builder.icmp_signed(">", size, INT(0))
        with builder.if_else(builder.and_(fits, some)) as (then, otherwise):
            with then:
                builder.store(self.load_bits(builder, address), loaded)
            with otherwise:
                builder.store(ir.Constant(self.bits, None), copied)
                base = builder.ptrtoint(copied, INT)
                with repeated(builder, builder.sdiv(size, INT(self.bytes))) as number:
                    offset = builder.mul(number, INT(self.bytes))
                    source, target = (
                        builder.inttoptr(builder.add(begin, offset), self.scalar.as_pointer())
                        for begin in (address, base)
                    )
                    builder.store(builder.load(source, align=1), target, align=1)
                builder.store(builder.load(copied), loaded)
        return builder.load(loaded)

    def shift(self, builder: Any, first: Any, second: Any, elements: int) -> Any:
        """Emit the vector that begins so many elements behind the beginning of the first of two adjacent vectors."""
        start = elements * (2 if self.complex else 1)
        shifted = shuffle(builder, first, second, list(range(start, start + self.lanes))) if start else first
        return builder.bitcast(shifted, self.vector)

    def splat(self, builder: Any, address: Any) -> Any:
        """Emit a vector that holds the number at an address in every lane."""
        number = builder.load(builder.inttoptr(address, self.scalar.as_pointer()), align=1)
        number = number if self.sum == self.scalar else builder.sext(number, self.sum)
        first = builder.insert_element(self.nothing, number, INT32(0))
        return self.spread(builder, first, [0] * self.lanes)

    def spread(self, builder: Any, vector: Any, lanes: list[int]) -> Any:
        """Emit a vector of these lanes of another one."""
        return shuffle(builder, vector, self.nothing, lanes)

    def multiply_add(self, builder: Any, x: Any, tap: Any, total: Any) -> Any:
        """Emit ``total + x * tap``, one instruction where the CPU has it."""
        if self.float:
            return builder.fadd(total, builder.fmul(x, tap, flags=("contract",)), flags=("contract",))
        return builder.add(total, builder.mul(x, tap))

    def combine(self, builder: Any, real: Any, imaginary: Any) -> Any:
        """Emit complex sums, from the sums of products with the real and with the imaginary parts of the taps.

        Both hold the real and imaginary parts of the inputs by turns, as these lie in memory. They are summed
        separately over the whole window, and only meet here.
        """
        turned = self.spread(builder, imaginary, [lane ^ 1 for lane in range(self.lanes)])
        signs = ir.Constant(self.sums, [-1.0, 1.0] * (self.lanes // 2))
        return builder.fadd(real, builder.fmul(turned, signs))

    def store(self, builder: Any, value: Any, address: Any) -> None:
        """Emit a store of a vector, of any alignment."""
        value = value if self.sum == self.scalar else builder.trunc(value, self.vector)
        builder.store(value, builder.inttoptr(address, self.vector.as_pointer()), align=1)


def transpose(builder: Any, rows: list[Any]) -> list[Any]:
    """Emit the transposed square of as many vectors as they have lanes, exchanging halves, quarters, and so on."""
    lanes = len(rows)
    half = lanes // 2
    while half:
        upper = [lane + lanes - half if lane & half else lane for lane in range(lanes)]
        lower = [lane + lanes if lane & half else lane + half for lane in range(lanes)]
        for r in (r for r in range(lanes) if not r & half):
            pair = rows[r], rows[r + half]
            rows[r], rows[r + half] = (shuffle(builder, *pair, order) for order in (upper, lower))
        half //= 2
    return rows
