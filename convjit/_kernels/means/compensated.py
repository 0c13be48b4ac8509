"""Sums that lose nothing to speak of: the rounding error of each addition is found, by TwoSum, and summed beside.

D. E. Knuth, "The Art of Computer Programming", volume 2, section 4.2.2, theorem B, for TwoSum; T. Ogita, S. Rump and
S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26 (6), 2005, for sums by it. A sum is a pair of vectors
of doubles, high and low, and every lane is a sum of its own.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from llvmlite import ir
from numba.core import cgutils

from convjit._kernels.vectors import APART, INT, Elements
from convjit._runtime.cpu import fuses


class Sum(NamedTuple):
    """A sum: the value of both parts together."""

    high: Any
    low: Any


class Sums:
    """Emits sums of rows of inputs, a few vectors side by side, of two parts or of the high one alone."""

    def __init__(self, builder: Any, columns: int, parts: Any) -> None:
        self._builder, self._item = builder, Elements("d")
        self._columns, self._whole = columns, parts.literal_value == 2
        self._pitch = self._item.lanes * self._item.bytes
        self._sums = [
            Sum(*(cgutils.alloca_once_value(builder, self._item.zero) for _ in "hl")) for _ in range(self._columns)
        ]

    @property
    def low(self) -> Any:
        """How far the low parts of sums that are a table's are behind the high ones."""
        return INT(self._columns * self._pitch)

    def place(self, table: Any, number: Any) -> Any:
        """Address of sums of a table."""
        return self._builder.add(table, self._builder.mul(number, INT(2 * self._columns * self._pitch)))

    def add(self, vectors: Iterable[Any]) -> None:
        """Add vectors of inputs."""
        for slot, x in zip(self._sums, vectors, strict=True):
            self._keep(slot, self._joined(self._value(slot), Sum(x, None)))

    def add_list(self, table: Any, number: Any, low: Any) -> None:
        """Add sums from a list of their addresses; their low parts are `low` bytes behind the high ones."""
        builder = self._builder
        with cgutils.for_range(builder, number) as loop:
            at = builder.add(table, builder.mul(loop.index, INT(8)))
            place = builder.load(builder.inttoptr(at, INT.as_pointer()))
            for slot, more in zip(self._sums, self._stored(place, low), strict=True):
                self._keep(slot, self._joined(self._value(slot), more))

    def store(self, place: Any) -> None:
        """Store the sums, their low parts behind the high ones."""
        for c, slot in enumerate(self._sums):
            total, at = self._value(slot), self._column(place, c)
            self._item.store(self._builder, total.high, at)
            if self._whole:
                self._item.store(self._builder, total.low, self._builder.add(at, self.low))

    def means(self, divisor: Any, tails: Any = None) -> list[Any]:
        """The sums, with those at `tails` if there are any, divided."""
        totals = [self._value(slot) for slot in self._sums]
        if tails is not None:
            totals = [self._joined(*both) for both in zip(self._stored(tails, self.low), totals, strict=True)]
        by, part = (self._item.splat(self._builder, self._builder.add(divisor, INT(at))) for at in (0, 8))
        return [self._quotient(total, by, part) for total in totals]

    def _quotient(self, total: Sum, by: Any, part: Any) -> Any:
        """A sum divided, where ``part = 1 / by``: what the product lacks is found exactly, and divided as well.

        Where the high part is infinite or NaN the low one is NaN: the product then stands as it is.
        """
        builder = self._builder
        product = self._times(total.high, part)
        lacking = self._less_product(total.high, product, by)
        lacking = self._add(lacking, total.low) if self._whole else lacking
        finite = builder.fcmp_ordered("ord", lacking, lacking)
        return builder.select(finite, self._plus_product(product, lacking, part), product)

    def _less_product(self, total: Any, product: Any, by: Any) -> Any:
        """``total - product * by``, which a double holds, without a rounding error."""
        if fuses():
            return self._plus_product(total, product, self._builder.fneg(by))
        # The upper half of a product's digits times an integer of up to 26 bits is exact, and so is the lower half.
        item, builder = self._item, self._builder
        mask = ir.Constant(item.bits, [-1 << 27] * item.lanes)
        upper = builder.bitcast(builder.and_(builder.bitcast(product, item.bits), mask), item.vector)
        lower = self._less(product, upper)
        return self._less(self._less(total, self._times(upper, by)), self._times(lower, by))

    def _plus_product(self, total: Any, a: Any, b: Any) -> Any:
        if not fuses():
            return self._add(total, self._times(a, b))
        kind = ir.FunctionType(self._item.vector, [self._item.vector] * 3)
        fused = cgutils.get_or_insert_function(self._builder.module, kind, f"llvm.fma.v{self._item.lanes}f64")
        return self._builder.call(fused, [a, b, total])

    def _times(self, a: Any, b: Any) -> Any:
        return self._builder.fmul(a, b, flags=APART)

    def _joined(self, one: Sum, other: Sum) -> Sum:
        """The sum of two sums; the other may be a number, without a low part."""
        high = self._add(one.high, other.high)
        if not self._whole:
            return Sum(high, one.low)
        low = one.low if other.low is None else self._add(one.low, other.low)
        return Sum(high, self._add(low, self._error(one.high, other.high, high)))

    def _error(self, a: Any, b: Any, total: Any) -> Any:
        """What two numbers have lost by rounding their sum."""
        rounded = self._less(total, a)
        return self._add(self._less(a, self._less(total, rounded)), self._less(b, rounded))

    def _less(self, a: Any, b: Any) -> Any:
        return self._builder.fsub(a, b, flags=APART)

    def _add(self, a: Any, b: Any) -> Any:
        return self._builder.fadd(a, b, flags=APART)

    def _column(self, place: Any, c: int) -> Any:
        return self._builder.add(place, INT(c * self._pitch))

    def _vectors(self, place: Any) -> Iterator[Any]:
        return (self._item.load(self._builder, self._column(place, c)) for c in range(self._columns))

    def _stored(self, place: Any, low: Any) -> Iterator[Sum]:
        lows = self._vectors(self._builder.add(place, low)) if self._whole else [self._item.zero] * self._columns
        return (Sum(*both) for both in zip(self._vectors(place), lows, strict=True))

    def _value(self, slot: Sum) -> Sum:
        return Sum(self._builder.load(slot.high), self._builder.load(slot.low))

    def _keep(self, slot: Sum, total: Sum) -> None:
        self._builder.store(total.high, slot.high)
        self._builder.store(total.low, slot.low)
