"""Sums that lose nothing to speak of: the rounding error of each addition is found, by TwoSum, and summed beside.

D. E. Knuth, "The Art of Computer Programming", volume 2, section 4.2.2, theorem B, for TwoSum; T. Ogita, S. Rump and
S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26 (6), 2005, for sums by it. A sum is a pair of vectors
of doubles, high and low, and every lane is a sum of its own.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._jit import fuses
from convjit.kernels.layout import OUTSIDE
from convjit.kernels.tile import APART, INT, Elements


class Sum(NamedTuple):
    """A sum: the value of both parts together."""

    high: Any
    low: Any


class _Rows(NamedTuple):
    """Rows of inputs, as LLVM integers: where each begins, by a list of offsets; those outside are one of fill."""

    offsets: Any
    base: Any
    filled: Any


class _Sums:
    """Emits sums of rows of inputs, a few vectors side by side, of two parts or of the high one alone."""

    def __init__(self, builder: Any, columns: Any, parts: Any) -> None:
        self._builder, self._item = builder, Elements("d")
        self._columns, self._whole = columns.literal_value if columns else 1, parts.literal_value == 2
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

    def add_row(self, rows: _Rows, number: Any) -> None:
        """Add a row of inputs of a list."""
        builder = self._builder
        place = builder.add(rows.offsets, builder.mul(number, INT(8)))
        offset = builder.load(builder.inttoptr(place, INT.as_pointer()))
        outside = builder.icmp_signed("==", offset, INT(OUTSIDE))
        row = builder.select(outside, rows.filled, builder.add(rows.base, offset))
        self.add(self._vectors(row))

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

    def store_means(self, divisor: Any, out: Any, tails: Any = None) -> None:
        """Store the means."""
        for c, mean in enumerate(self.means(divisor, tails)):
            self._item.store(self._builder, mean, self._column(out, c))

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


class _Lines:
    """Emits loads and stores of as many lines as a vector has lanes.

    Places that lie side by side are moved in squares, whose rows are places of a line at one end and lanes at the
    other: a third of the instructions an element takes by itself.
    """

    def __init__(self, builder: Any, base: Any, across: Any, apart: Any) -> None:
        self._builder, self._item = builder, Elements("d")
        self._base, self._across, self._apart = base, across, apart

    def forward(self, count: Any, visit: Callable[[Any, list[Any]], None]) -> None:
        """Load so many places from the first on: ``visit(place, vectors)``, of one or as many as there are lanes."""
        builder, lanes = self._builder, INT(self._item.lanes)
        squares = self._squares(count)
        with cgutils.for_range(builder, squares) as loop:
            place = builder.mul(loop.index, lanes)
            visit(place, self._square(place))
        done = builder.mul(squares, lanes)
        with cgutils.for_range(builder, builder.sub(count, done)) as loop:
            place = builder.add(done, loop.index)
            visit(place, [self._column(place)])

    def backward(self, count: Any, visit: Callable[[Any, list[Any]], None]) -> None:
        """Likewise from the last on; vectors are still in the order of their places."""
        builder, lanes = self._builder, INT(self._item.lanes)
        squares = self._squares(count)
        with cgutils.for_range(builder, squares) as loop:
            place = builder.sub(count, builder.mul(builder.add(loop.index, INT(1)), lanes))
            visit(place, self._square(place))
        rest = builder.sub(count, builder.mul(squares, lanes))
        with cgutils.for_range(builder, rest) as loop:
            place = builder.sub(builder.sub(rest, INT(1)), loop.index)
            visit(place, [self._column(place)])

    def store(self, place: Any, vectors: list[Any]) -> None:
        """Store what was visited at a place; where all lines are one, it is the first lane that stays."""
        builder = self._builder
        rows = list(self._turned(vectors)) if len(vectors) > 1 else []
        for lane in reversed(range(self._item.lanes)):
            if rows:
                self._item.store(builder, rows[lane], self._at(place, lane))
            else:
                value = builder.extract_element(vectors[0], ir.Constant(ir.IntType(32), lane))
                builder.store(value, builder.inttoptr(self._at(place, lane), self._item.scalar.as_pointer()), align=1)

    def _squares(self, count: Any) -> Any:
        builder = self._builder
        near = builder.icmp_signed("==", self._apart, INT(self._item.bytes))
        return builder.select(near, builder.sdiv(count, INT(self._item.lanes)), INT(0))

    def _at(self, place: Any, lane: int) -> Any:
        builder = self._builder
        base = builder.add(self._base, builder.mul(self._across, INT(lane)))
        return builder.add(base, builder.mul(place, self._apart))

    def _column(self, place: Any) -> Any:
        builder, vector = self._builder, self._item.nothing
        for lane in range(self._item.lanes):
            address = builder.inttoptr(self._at(place, lane), self._item.scalar.as_pointer())
            vector = builder.insert_element(vector, builder.load(address, align=1), ir.Constant(ir.IntType(32), lane))
        return vector

    def _square(self, place: Any) -> list[Any]:
        return self._turned([self._item.load(self._builder, self._at(place, r)) for r in range(self._item.lanes)])

    def _turned(self, rows: list[Any]) -> list[Any]:
        """Exchange rows and columns, by two quarters of each square, of each quarter, and so on."""
        builder, lanes, half = self._builder, self._item.lanes, self._item.lanes // 2
        while half:
            upper = [lane + lanes - half if lane & half else lane for lane in range(lanes)]
            lower = [lane + lanes if lane & half else lane + half for lane in range(lanes)]
            for r in (r for r in range(lanes) if not r & half):
                pair = rows[r], rows[r + half]
                rows[r], rows[r + half] = (
                    builder.shuffle_vector(*pair, ir.Constant(ir.VectorType(ir.IntType(32), lanes), order))
                    for order in (upper, lower)
                )
            half //= 2
        return rows


def _sum_tails(
    context: Any,
    columns: Any,
    parts: Any,
    offsets: Any,
    base: Any,
    filled: Any,
    first: Any,
    last: Any,
    tails: Any,
    pitch: Any,
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, offsets, base, filled, first, last, tails, pitch = arguments
        sums = _Sums(builder, columns, parts)
        with cgutils.for_range(builder, builder.sub(last, first)) as loop:
            number = builder.sub(builder.sub(last, INT(1)), loop.index)
            sums.add_row(_Rows(offsets, base, filled), number)
            sums.store(builder.add(tails, builder.mul(number, pitch)))
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 7), generate


def _mean_heads(
    context: Any, columns: Any, parts: Any, whole: Any, number: Any, low: Any, offsets: Any, base: Any, filled: Any,
    ahead: Any, first: Any, last: Any, tails: Any, divisor: Any, out: Any, apart: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, whole, number, low, offsets, base, filled, ahead, first, last, tails, divisor, out, apart = arguments
        sums, rows = _Sums(builder, columns, parts), _Rows(offsets, base, filled)

        def store(place: Any) -> None:
            to = builder.add(out, builder.mul(place, apart))
            sums.store_means(divisor, to, sums.place(tails, place))

        sums.add_list(whole, number, low)
        begun = builder.add(ahead, first)
        with cgutils.for_range(builder, begun) as loop:
            sums.add_row(rows, loop.index)
        store(first)
        more = builder.sub(builder.sub(last, first), INT(1))
        with cgutils.for_range(builder, more) as loop:
            sums.add_row(rows, builder.add(begun, loop.index))
            store(builder.add(builder.add(first, loop.index), INT(1)))
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 13), generate


def _mean_rows(
    context: Any, columns: Any, parts: Any, offsets: Any, base: Any, filled: Any, count: Any, divisor: Any, out: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, offsets, base, filled, count, divisor, out = arguments
        sums = _Sums(builder, columns, parts)
        with cgutils.for_range(builder, count) as loop:
            sums.add_row(_Rows(offsets, base, filled), loop.index)
        sums.store_means(divisor, out)
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 6), generate


def _sum_lines(
    context: Any, parts: Any, line: Any, across: Any, apart: Any, first: Any, last: Any, tails: Any, pitch: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, line, across, apart, first, last, tails, pitch = arguments
        sums = _Sums(builder, None, parts)
        lines = _Lines(builder, builder.add(line, builder.mul(first, apart)), across, apart)

        def visit(place: Any, vectors: list[Any]) -> None:
            for r in reversed(range(len(vectors))):
                sums.add([vectors[r]])
                number = builder.add(first, builder.add(place, INT(r)))
                sums.store(builder.add(tails, builder.mul(number, pitch)))

        lines.backward(builder.sub(last, first), visit)
        return context.get_dummy_value()

    return types.void(parts, *[types.intp] * 7), generate


def _mean_lines(
    context: Any, parts: Any, whole: Any, number: Any, low: Any, line: Any, across: Any, apart: Any, ahead: Any,
    first: Any, last: Any, tails: Any, divisor: Any, out: Any, out_across: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, whole, number, low, line, across, apart, ahead, first, last, tails, divisor, out, out_across = arguments
        sums = _Sums(builder, None, parts)
        sums.add_list(whole, number, low)
        before = builder.sub(builder.add(ahead, first), INT(1))
        outputs = _Lines(builder, builder.add(out, builder.mul(first, apart)), out_across, apart)

        def add(place: Any, vectors: list[Any]) -> None:
            for x in vectors:
                sums.add([x])

        def visit(place: Any, vectors: list[Any]) -> None:
            means = []
            for r, x in enumerate(vectors):
                sums.add([x])
                means += sums.means(divisor, sums.place(tails, builder.add(first, builder.add(place, INT(r)))))
            outputs.store(place, means)

        _Lines(builder, line, across, apart).forward(before, add)
        inputs = _Lines(builder, builder.add(line, builder.mul(before, apart)), across, apart)
        inputs.forward(builder.sub(last, first), visit)
        return context.get_dummy_value()

    return types.void(parts, *[types.intp] * 13), generate


sum_tails: Any = intrinsic(prefer_literal=True)(_sum_tails)
"""``sum_tails(columns, parts, offsets, base, filled, first, last, tails, pitch)``: sum rows of so many vectors.

Row `r` begins at ``base + offsets[r]``, or at `filled` where that is `OUTSIDE`. Sums of the rows from `r` up to `last`
are stored at ``tails + r * pitch``, for `r` from `first` on, low parts behind the high ones. With two `parts`, sums are
compensated; with one they are plain.
"""

mean_heads: Any = intrinsic(prefer_literal=True)(_mean_heads)
"""Means of windows, each the tail of one block of rows, whole blocks, and the head of another.

``mean_heads(columns, parts, whole, number, low, offsets, base, filled, ahead, first, last, tails, divisor, out,
apart)``: window `r`, from `first` up to `last`, ends with ``ahead + r`` rows, listed as for the tails. `whole` is a list
of the addresses of `number` sums of blocks, whose low parts are `low` bytes behind the high ones. At `divisor` are the
length of the windows and one divided by it. Means of window `r` are stored at ``out + r * apart``.
"""

mean_rows: Any = intrinsic(prefer_literal=True)(_mean_rows)
"""``mean_rows(columns, parts, offsets, base, filled, count, divisor, out)``: the means of so many rows."""

sum_lines: Any = intrinsic(prefer_literal=True)(_sum_lines)
"""``sum_lines(parts, line, across, apart, first, last, tails, pitch)``: sums of tails along as many lines as there are
lanes, `across` from each other, whose places are `apart`. Those of place `r` are stored at ``tails + r * pitch``.
"""

mean_lines: Any = intrinsic(prefer_literal=True)(_mean_lines)
"""``mean_lines(parts, whole, number, low, line, across, apart, ahead, first, last, tails, divisor, out, out_across)``:
means along such lines, as `mean_heads` has them down a column; `ahead` is not 0.
"""
