"""Emitters of sums of bytes in vectors of 16-bit integers, and of their quotients as bytes.

A vector of bytes is read as integers of 16 bits: the lower halves are the bytes at even places, the upper halves those
at odd places. Both are summed separately, and put side by side again at the end, without a shuffle.
"""

from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import INT, INT32, intrinsic, shuffle
from convjit._runtime.cpu import features, vector_bytes

WIDE = ir.IntType(16)

# Bytes of the parts of a vector within which x86 shuffles by one instruction.
PART = 16

# LLVM's names of x86's instructions for the upper halves of products, by the bytes of a vector, and who has them.
PRODUCTS = {
    16: ("sse2", "llvm.x86.sse2.pmulhu.w"),
    32: ("avx2", "llvm.x86.avx2.pmulhu.w"),
    64: ("avx512bw", "llvm.x86.avx512.pmulhu.w.512"),
}

# Sums of the bytes at even and at odd places.
Pair = tuple[Any, Any]


class ByteSums:
    """Emits loads, sums, quotients and stores of a vector of bytes."""

    def __init__(self, builder: Any, reciprocal: Any, digits: Any) -> None:
        self._builder, self.bytes = builder, vector_bytes()
        self._lanes = self.bytes // 2
        self._vector = ir.VectorType(WIDE, self._lanes)
        self._products = ir.VectorType(INT32, self._lanes)
        self.zero = ir.Constant(self._vector, None)
        self._reciprocal, self._digits = self.splat(reciprocal), self.splat(digits)

    def load(self, row: Any, start: Any) -> Pair:
        """Emit a load of a vector of bytes: those at even and those at odd places."""
        builder = self._builder
        address = builder.inttoptr(builder.add(row, start), self._vector.as_pointer())
        vector = builder.load(address, align=1)
        low, eight = (ir.Constant(self._vector, [number] * self._lanes) for number in (255, 8))
        return builder.and_(vector, low), builder.lshr(vector, eight)

    def put(self, sums: Pair, address: Any) -> None:
        """Emit a store of the quotients of sums."""
        builder = self._builder
        even, odd = (self._quotient(total) for total in sums)
        eight = ir.Constant(self._vector, [8] * self._lanes)
        both = builder.or_(even, builder.shl(odd, eight))
        builder.store(both, builder.inttoptr(address, self._vector.as_pointer()), align=1)

    def _quotient(self, total: Any) -> Any:
        """Emit sums divided: the upper half of the product with a number of 16 bits, without its last digits."""
        builder = self._builder
        return builder.lshr(self._upper_half(total, self._reciprocal), self._digits)

    def _upper_half(self, a: Any, b: Any) -> Any:
        """Emit the upper halves of products. LLVM does not find x86's instruction where `b` is known before a loop."""
        builder = self._builder
        name = PRODUCTS.get(self.bytes)
        if name and name[0] in features():
            return builder.call(intrinsic(builder, name[1], ir.FunctionType(self._vector, [self._vector] * 2)), [a, b])
        product = builder.mul(builder.zext(a, self._products), builder.zext(b, self._products))
        half = ir.Constant(self._products, [16] * self._lanes)
        return builder.trunc(builder.lshr(product, half), self._vector)

    def joined(self, sums: Pair, more: Pair) -> Pair:
        """Emit sums of sums."""
        return self._builder.add(sums[0], more[0]), self._builder.add(sums[1], more[1])

    def kept(self, slot: Any) -> Pair:
        """Emit a load of sums."""
        builder = self._builder
        slots = (slot, builder.add(slot, INT(self.bytes)))
        even, odd = (builder.load(builder.inttoptr(at, self._vector.as_pointer()), align=2) for at in slots)
        return even, odd

    def keep(self, slot: Any, sums: Pair) -> None:
        """Emit a store of sums."""
        builder = self._builder
        for at, total in zip((slot, builder.add(slot, INT(self.bytes))), sums, strict=True):
            builder.store(total, builder.inttoptr(at, self._vector.as_pointer()), align=2)

    def splat(self, number: Any) -> Any:
        """Emit a vector that holds a number of 64 bits, which fits 16, in every lane."""
        number = self._builder.trunc(number, WIDE)
        first = self._builder.insert_element(ir.Constant(self._vector, ir.Undefined), number, INT32(0))
        return shuffle(self._builder, first, self.zero, [0] * self._lanes)

    def summed_up(self, vector: Any) -> Any:
        """Emit the sums of each lane and all before: within parts of 128 bits, and then from part to part."""
        builder, lanes, part = self._builder, self._lanes, PART // 2
        for distance in (1, 2, 4):
            order = [lane - distance if lane % part >= distance else lanes for lane in range(lanes)]
            vector = builder.add(vector, shuffle(builder, vector, self.zero, order))
        while part < lanes:
            order = [lane // part * part - 1 if lane // part % 2 else lanes for lane in range(lanes)]
            vector = builder.add(vector, shuffle(builder, vector, self.zero, order))
            part *= 2
        return vector
