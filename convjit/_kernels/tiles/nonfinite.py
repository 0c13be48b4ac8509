"""The kernel that counts numbers that are not finite: NaN and infinite ones have an exponent of all ones."""

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import INT, INT32, place, stack_slot_with, stepping
from convjit._kernels.vectors import Elements

# The bits of the exponent of numbers of 4 and of 8 bytes.
EXPONENTS = {4: 0x7F800000, 8: 0x7FF0000000000000}


def nonfinite_counter(size: int) -> Callable[..., Any]:
    """Make the emitter of the kernel for numbers of `size` bytes, which is given their address and how many there are.

    Each lane of a vector has a count of its own, of as many bits as a number has.
    """
    item = Elements(f"i{size}")

    def bad(builder: Any, bits: Any) -> Any:
        """Emit ones where numbers are not finite, and zeros elsewhere."""
        vector = isinstance(bits.type, ir.VectorType)
        exponent = ir.Constant(bits.type, [EXPONENTS[size]] * item.lanes if vector else EXPONENTS[size])
        infinite = builder.icmp_unsigned("==", builder.and_(bits, exponent), exponent)
        return builder.zext(infinite, bits.type)

    def count(builder: Any, address: Any, number: Any) -> Any:
        counts, total = stack_slot_with(builder, item.zero), stack_slot_with(builder, INT(0))
        whole = builder.mul(builder.sdiv(number, INT(item.lanes)), INT(item.lanes))
        with stepping(builder, INT(0), whole, INT(item.lanes)) as j:
            bits = item.load(builder, place(builder, address, j, size))
            builder.store(builder.add(builder.load(counts), bad(builder, bits)), counts)
        with stepping(builder, whole, number, INT(1)) as j:
            pointer = builder.inttoptr(place(builder, address, j, size), item.scalar.as_pointer())
            one = bad(builder, builder.load(pointer, align=1))
            one = one if size == 8 else builder.zext(one, INT)
            builder.store(builder.add(builder.load(total), one), total)
        lanes = builder.load(counts)
        result = builder.load(total)
        for lane in range(item.lanes):
            some = builder.extract_element(lanes, INT32(lane))
            result = builder.add(result, some if size == 8 else builder.zext(some, INT))
        return result

    return count
