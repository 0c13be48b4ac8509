"""Sums and means of rows, and of places along lines, as `convjit._kernels.means.blocks` takes them for windows."""

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._kernels.means.compensated import Sums
from convjit._kernels.vectors import INT, Elements
from convjit._runtime.layouts import OUTSIDE

# What is done with places that are loaded: the first of them, and the vectors of each.
Visit = Callable[[Any, list[list[Any]]], None]


class _Rows:
    """Emits loads of rows of a few vectors: where each begins, by a list of offsets; those outside are one of fill."""

    def __init__(self, builder: Any, columns: int, offsets: Any, base: Any, filled: Any) -> None:
        self._builder, self._columns, self._item = builder, columns, Elements("d")
        self._offsets, self._base, self._filled = offsets, base, filled

    def after(self, number: Any) -> "_Rows":
        """What follows so many rows."""
        offsets = self._builder.add(self._offsets, self._builder.mul(number, INT(8)))
        return _Rows(self._builder, self._columns, offsets, self._base, self._filled)

    def forward(self, count: Any, visit: Visit) -> None:
        """Load so many rows, from the first on."""
        with cgutils.for_range(self._builder, count) as loop:
            visit(loop.index, [self._row(loop.index)])

    def backward(self, count: Any, visit: Visit) -> None:
        """Load so many rows, from the last on."""
        with cgutils.for_range(self._builder, count) as loop:
            number = self._builder.sub(self._builder.sub(count, INT(1)), loop.index)
            visit(number, [self._row(number)])

    def _row(self, number: Any) -> list[Any]:
        builder, vector = self._builder, self._item.lanes * self._item.bytes
        place = builder.add(self._offsets, builder.mul(number, INT(8)))
        offset = builder.load(builder.inttoptr(place, INT.as_pointer()))
        outside = builder.icmp_signed("==", offset, INT(OUTSIDE))
        row = builder.select(outside, self._filled, builder.add(self._base, offset))
        return [self._item.load(builder, builder.add(row, INT(c * vector))) for c in range(self._columns)]


class _Stores:
    """Emits stores of rows of a few vectors."""

    def __init__(self, builder: Any, out: Any, apart: Any) -> None:
        self._builder, self._out, self._apart, self._item = builder, out, apart, Elements("d")

    def store(self, place: Any, values: list[list[Any]]) -> None:
        """Store a row that was visited at a place."""
        builder, vector = self._builder, self._item.lanes * self._item.bytes
        row = builder.add(self._out, builder.mul(place, self._apart))
        for c, value in enumerate(values[0]):
            self._item.store(builder, value, builder.add(row, INT(c * vector)))


class _Lines:
    """Emits loads and stores of places of as many lines as a vector has lanes.

    Places that lie side by side are moved in squares, whose rows are places of a line at one end and lanes at the
    other: a third of the instructions an element takes by itself.
    """

    def __init__(self, builder: Any, base: Any, across: Any, apart: Any) -> None:
        self._builder, self._item = builder, Elements("d")
        self._base, self._across, self._apart = base, across, apart

    def after(self, number: Any) -> "_Lines":
        """What follows so many places."""
        base = self._builder.add(self._base, self._builder.mul(number, self._apart))
        return _Lines(self._builder, base, self._across, self._apart)

    def forward(self, count: Any, visit: Visit) -> None:
        """Load so many places from the first on, one or as many at a time as there are lanes."""
        builder, lanes = self._builder, INT(self._item.lanes)
        squares = self._squares(count)
        with cgutils.for_range(builder, squares) as loop:
            place = builder.mul(loop.index, lanes)
            visit(place, self._square(place))
        done = builder.mul(squares, lanes)
        with cgutils.for_range(builder, builder.sub(count, done)) as loop:
            place = builder.add(done, loop.index)
            visit(place, [[self._column(place)]])

    def backward(self, count: Any, visit: Visit) -> None:
        """Likewise from the last on; those that are loaded at a time are still in their order."""
        builder, lanes = self._builder, INT(self._item.lanes)
        squares = self._squares(count)
        with cgutils.for_range(builder, squares) as loop:
            place = builder.sub(count, builder.mul(builder.add(loop.index, INT(1)), lanes))
            visit(place, self._square(place))
        rest = builder.sub(count, builder.mul(squares, lanes))
        with cgutils.for_range(builder, rest) as loop:
            place = builder.sub(builder.sub(rest, INT(1)), loop.index)
            visit(place, [[self._column(place)]])

    def store(self, place: Any, values: list[list[Any]]) -> None:
        """Store what was visited at a place; where all lines are one, it is the first lane that stays."""
        builder, vectors = self._builder, [vector for (vector,) in values]
        rows = self._turned(vectors) if len(vectors) > 1 else []
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

    def _square(self, place: Any) -> list[list[Any]]:
        rows = [self._item.load(self._builder, self._at(place, r)) for r in range(self._item.lanes)]
        return [[vector] for vector in self._turned(rows)]

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


def _tails(builder: Any, sums: Sums, inputs: _Rows | _Lines, first: Any, last: Any, tails: Any, pitch: Any) -> None:
    """Emit sums of all places up to `last` from each one on."""

    def visit(place: Any, vectors: list[list[Any]]) -> None:
        for r in reversed(range(len(vectors))):
            sums.add(vectors[r])
            number = builder.add(first, builder.add(place, INT(r)))
            sums.store(builder.add(tails, builder.mul(number, pitch)))

    inputs.after(first).backward(builder.sub(last, first), visit)


def _heads(
    builder: Any, sums: Sums, inputs: _Rows | _Lines, outputs: _Stores | _Lines, ahead: Any, first: Any, last: Any,
    tails: Any, divisor: Any,
) -> None:  # fmt: skip
    """Emit means of windows that end with `ahead` places and one more each, and begin with tails."""
    before = builder.sub(builder.add(ahead, first), INT(1))

    def add(place: Any, vectors: list[list[Any]]) -> None:
        for x in vectors:
            sums.add(x)

    def visit(place: Any, vectors: list[list[Any]]) -> None:
        values = []
        for r, x in enumerate(vectors):
            sums.add(x)
            number = builder.add(first, builder.add(place, INT(r)))
            values.append(sums.means(divisor, sums.place(tails, number)))
        outputs.store(builder.add(first, place), values)

    inputs.forward(before, add)
    inputs.after(before).forward(builder.sub(last, first), visit)


def _sum_tails(
    context: Any, columns: Any, parts: Any, offsets: Any, base: Any, filled: Any, first: Any, last: Any, tails: Any,
    pitch: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, offsets, base, filled, first, last, tails, pitch = arguments
        width = columns.literal_value
        rows = _Rows(builder, width, offsets, base, filled)
        _tails(builder, Sums(builder, width, parts), rows, first, last, tails, pitch)
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 7), generate


def _mean_heads(
    context: Any, columns: Any, parts: Any, whole: Any, number: Any, low: Any, offsets: Any, base: Any, filled: Any,
    ahead: Any, first: Any, last: Any, tails: Any, divisor: Any, out: Any, apart: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, whole, number, low, offsets, base, filled, ahead, first, last, tails, divisor, out, apart = arguments
        width = columns.literal_value
        sums, rows = Sums(builder, width, parts), _Rows(builder, width, offsets, base, filled)
        sums.add_list(whole, number, low)
        _heads(builder, sums, rows, _Stores(builder, out, apart), ahead, first, last, tails, divisor)
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 13), generate


def _mean_rows(
    context: Any, columns: Any, parts: Any, offsets: Any, base: Any, filled: Any, count: Any, divisor: Any, out: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, offsets, base, filled, count, divisor, out = arguments
        width = columns.literal_value
        sums = Sums(builder, width, parts)
        _Rows(builder, width, offsets, base, filled).forward(count, lambda _, vectors: sums.add(vectors[0]))
        _Stores(builder, out, INT(0)).store(INT(0), [sums.means(divisor)])
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 6), generate


def _sum_lines(
    context: Any, parts: Any, line: Any, across: Any, apart: Any, first: Any, last: Any, tails: Any, pitch: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, line, across, apart, first, last, tails, pitch = arguments
        lines = _Lines(builder, line, across, apart)
        _tails(builder, Sums(builder, 1, parts), lines, first, last, tails, pitch)
        return context.get_dummy_value()

    return types.void(parts, *[types.intp] * 7), generate


def _mean_lines(
    context: Any, parts: Any, whole: Any, number: Any, low: Any, line: Any, across: Any, apart: Any, ahead: Any,
    first: Any, last: Any, tails: Any, divisor: Any, out: Any, out_across: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, whole, number, low, line, across, apart, ahead, first, last, tails, divisor, out, out_across = arguments
        sums = Sums(builder, 1, parts)
        inputs, outputs = _Lines(builder, line, across, apart), _Lines(builder, out, out_across, apart)
        sums.add_list(whole, number, low)
        _heads(builder, sums, inputs, outputs, ahead, first, last, tails, divisor)
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
apart)``: window `r`, from `first` up to `last`, ends with ``ahead + r`` rows, listed as for the tails. `whole` is a
list of the addresses of so many sums of blocks, whose low parts are `low` bytes behind the high ones. At `divisor` are
the length of the windows and one divided by it. Means of window `r` are stored at ``out + r * apart``.
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
