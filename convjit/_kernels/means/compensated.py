"""Emitters of compensated sums: the rounding error of each addition is computed exactly, and these are summed too.

The intrinsics of `convjit._kernels.means.lines` use them. A sum is a pair of vectors of doubles, the high part and the
sum of its rounding errors, the low part; every lane is a sum of its own. The error of an addition is computed by
TwoSum: D. E. Knuth, "The Art of Computer Programming", volume 2, section 4.2.2, theorem B. Sums of this kind are those
of T. Ogita, S. Rump and S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26 (6), 2005.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from llvmlite import ir

from convjit._kernels.llvm import APART, INT, integer, intrinsic, place, repeated, stack_slot_with
from convjit._kernels.vectors import Elements
from convjit._runtime.cpu import fuses


class Sum(NamedTuple):
    """A sum, whose value is that of both parts together."""

    high: Any
    low: Any


class Sums:
    """Emits sums of rows of inputs, a few vectors side by side, of two parts or of the high part alone."""

    def __init__(self, builder: Any, columns: int, parts: int) -> None:
        self._builder, self._item = builder, Elements("d")
        self._columns, self._compensated = columns, parts == 2
        self._pitch = self._item.lanes * self._item.bytes
        self._sums = [Sum(*(stack_slot_with(builder, self._item.zero) for _ in "hl")) for _ in range(self._columns)]

    @property
    def low(self) -> Any:
        """Distance from the high parts to the low parts of sums in a table."""
        return INT(self._columns * self._pitch)

    def at(self, table: Any, number: Any) -> Any:
        """Emit the address of sums in a table."""
        return place(self._builder, table, number, 2 * self._columns * self._pitch)

    def add(self, vectors: Iterable[Any]) -> None:
        """Emit the addition of vectors of inputs."""
        for slot, x in zip(self._sums, vectors, strict=True):
            self._keep(slot, self._joined(self._value(slot), Sum(x, None)))

    def add_list(self, table: Any, number: Any, low: Any) -> None:
        """Emit the addition of sums, from a list of their addresses; low parts are `low` bytes behind the high ones."""
        builder = self._builder
        with repeated(builder, number) as entry:
            address = integer(builder, place(builder, table, entry, 8))
            for slot, more in zip(self._sums, self._stored(address, low), strict=True):
                self._keep(slot, self._joined(self._value(slot), more))

    def store(self, address: Any) -> None:
        """Emit a store of the sums, their low parts behind the high ones."""
        for c, slot in enumerate(self._sums):
            total, at = self._value(slot), self._column(address, c)
            self._item.store(self._builder, total.high, at)
            if self._compensated:
                self._item.store(self._builder, total.low, self._builder.add(at, self.low))

    def means(self, divisor: Any, tails: Any = None) -> list[Any]:
        """Emit the sums, with those at `tails` if there are any, divided.

        At `divisor` are the number by which they are divided, and its reciprocal.
        """
        totals = [self._value(slot) for slot in self._sums]
        if tails is not None:
            totals = [self._joined(*both) for both in zip(self._stored(tails, self.low), totals, strict=True)]
        by, part = (self._item.splat(self._builder, self._builder.add(divisor, INT(at))) for at in (0, 8))
        return [self._quotient(total, by, part) for total in totals]

    def _quotient(self, total: Sum, by: Any, part: Any) -> Any:
        """Emit a sum divided, where ``part = 1 / by``: the remainder of the product is exact, and is divided as well.

        Where the high part is infinite or NaN the low part is NaN. The result is then the product.
        """
        builder = self._builder
        product = self._times(total.high, part)
        remainder = self._less_product(total.high, product, by)
        remainder = self._add(remainder, total.low) if self._compensated else remainder
        finite = builder.fcmp_ordered("ord", remainder, remainder)
        return builder.select(finite, self._plus_product(product, remainder, part), product)

    def _less_product(self, total: Any, product: Any, by: Any) -> Any:
        """Emit ``total - product * by``, which a double holds, without a rounding error."""
        if fuses():
            return self._plus_product(total, product, self._builder.fneg(by))
        # The upper half of the digits of `product`, and the lower half, times an integer of up to 26 bits are exact.
        item, builder = self._item, self._builder
        mask = ir.Constant(item.bits, [-1 << 27] * item.lanes)
        upper = builder.bitcast(builder.and_(builder.bitcast(product, item.bits), mask), item.vector)
        lower = self._less(product, upper)
        return self._less(self._less(total, self._times(upper, by)), self._times(lower, by))

    def _plus_product(self, total: Any, a: Any, b: Any) -> Any:
        if not fuses():
            return self._add(total, self._times(a, b))
        signature = ir.FunctionType(self._item.vector, [self._item.vector] * 3)
        fused = intrinsic(self._builder, f"llvm.fma.v{self._item.lanes}f64", signature)
        return self._builder.call(fused, [a, b, total])

    def _times(self, a: Any, b: Any) -> Any:
        return self._builder.fmul(a, b, flags=APART)

    def _joined(self, first: Sum, second: Sum) -> Sum:
        """Emit the sum of two sums; the second may be a vector of numbers, without a low part."""
        high = self._add(first.high, second.high)
        if not self._compensated:
            return Sum(high, first.low)
        low = first.low if second.low is None else self._add(first.low, second.low)
        return Sum(high, self._add(low, self._error(first.high, second.high, high)))

    def _error(self, a: Any, b: Any, total: Any) -> Any:
        """Emit the rounding error of the sum of two numbers."""
        rounded = self._less(total, a)
        return self._add(self._less(a, self._less(total, rounded)), self._less(b, rounded))

    def _less(self, a: Any, b: Any) -> Any:
        return self._builder.fsub(a, b, flags=APART)

    def _add(self, a: Any, b: Any) -> Any:
        return self._builder.fadd(a, b, flags=APART)

    def _column(self, address: Any, c: int) -> Any:
        return self._builder.add(address, INT(c * self._pitch))

    def _vectors(self, address: Any) -> Iterator[Any]:
        return (self._item.load(self._builder, self._column(address, c)) for c in range(self._columns))

    def _stored(self, address: Any, low: Any) -> Iterator[Sum]:
        lows = (
            self._vectors(self._builder.add(address, low)) if self._compensated else [self._item.zero] * self._columns
        )
        return (Sum(*both) for both in zip(self._vectors(address), lows, strict=True))

    def _value(self, slot: Sum) -> Sum:
        return Sum(self._builder.load(slot.high), self._builder.load(slot.low))

    def _keep(self, slot: Sum, total: Sum) -> None:
        self._builder.store(total.high, slot.high)
        self._builder.store(total.low, slot.low)
