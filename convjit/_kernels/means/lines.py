"""Intrinsics that sum tails of blocks and compute means of windows, down columns of rows or along lines.

`convjit._kernels.means.blocks` calls them, block by block. Down columns, the lanes of vectors are neighbouring columns.
Along lines, each lane is a line of its own, and squares of elements are transposed in registers.
"""

from collections.abc import Callable
from typing import Any

from numba.core import types
from numba.extending import intrinsic

from convjit._kernels.llvm import INT, INT32, integer, place, repeated
from convjit._kernels.means.compensated import Sums
from convjit._kernels.vectors import Elements, transpose

# Emits the use of a few places that are loaded: the number of the first one, and the vectors of each.
Visit = Callable[[Any, list[list[Any]]], None]


class _Rows:
    """Emits loads of a few vectors of rows: `column` bytes behind the addresses in a table."""

    def __init__(self, builder: Any, columns: int, table: Any, column: Any) -> None:
        self._builder, self._columns, self._item = builder, columns, Elements("d")
        self._table, self._column = table, column

    def after(self, number: Any) -> "_Rows":
        """The rows behind the first ones."""
        return _Rows(self._builder, self._columns, place(self._builder, self._table, number, 8), self._column)

    def forward(self, count: Any, visit: Visit) -> None:
        """Emit loads of so many rows, from the first to the last."""
        with repeated(self._builder, count) as number:
            visit(number, [self._row(number)])

    def backward(self, count: Any, visit: Visit) -> None:
        """Emit loads of so many rows, from the last to the first."""
        with repeated(self._builder, count) as number:
            number = self._builder.sub(self._builder.sub(count, INT(1)), number)
            visit(number, [self._row(number)])

    def _row(self, number: Any) -> list[Any]:
        builder, vector = self._builder, self._item.lanes * self._item.bytes
        row = builder.add(integer(builder, place(builder, self._table, number, 8)), self._column)
        return [self._item.load(builder, builder.add(row, INT(c * vector))) for c in range(self._columns)]


class _Stores:
    """Emits stores of rows of a few vectors."""

    def __init__(self, builder: Any, out: Any, apart: Any) -> None:
        self._builder, self._out, self._apart, self._item = builder, out, apart, Elements("d")

    def store(self, number: Any, values: list[list[Any]]) -> None:
        """Emit a store of the row of this number."""
        builder, vector = self._builder, self._item.lanes * self._item.bytes
        row = place(builder, self._out, number, self._apart)
        for c, value in enumerate(values[0]):
            self._item.store(builder, value, builder.add(row, INT(c * vector)))


class _Lines:
    """Emits loads and stores of places of as many lines as a vector has lanes.

    Lines are `across` bytes from each other, and places of a line are `apart`. Places that lie side by side are moved
    in squares, which are transposed in registers: a third of the instructions that moving single elements takes.
    """

    def __init__(self, builder: Any, base: Any, across: Any, apart: Any) -> None:
        self._builder, self._item = builder, Elements("d")
        self._base, self._across, self._apart = base, across, apart

    def after(self, number: Any) -> "_Lines":
        """The places behind the first ones."""
        base = place(self._builder, self._base, number, self._apart)
        return _Lines(self._builder, base, self._across, self._apart)

    def forward(self, count: Any, visit: Visit) -> None:
        """Emit loads of so many places, from the first to the last: squares, then single places."""
        builder, lanes = self._builder, INT(self._item.lanes)
        squares = self._squares(count)
        with repeated(builder, squares) as number:
            number = builder.mul(number, lanes)
            visit(number, self._square(number))
        done = builder.mul(squares, lanes)
        with repeated(builder, builder.sub(count, done)) as number:
            number = builder.add(done, number)
            visit(number, [[self._vector(number)]])

    def backward(self, count: Any, visit: Visit) -> None:
        """Emit loads of so many places, from the last to the first; the places of a square are in ascending order."""
        builder, lanes = self._builder, INT(self._item.lanes)
        squares = self._squares(count)
        with repeated(builder, squares) as number:
            number = builder.sub(count, builder.mul(builder.add(number, INT(1)), lanes))
            visit(number, self._square(number))
        rest = builder.sub(count, builder.mul(squares, lanes))
        with repeated(builder, rest) as number:
            number = builder.sub(builder.sub(rest, INT(1)), number)
            visit(number, [[self._vector(number)]])

    def store(self, number: Any, values: list[list[Any]]) -> None:
        """Emit a store of places, from this number on; where all lines are the same one, the first lane is kept."""
        builder, vectors = self._builder, [vector for (vector,) in values]
        rows = transpose(builder, vectors) if len(vectors) > 1 else []
        for lane in reversed(range(self._item.lanes)):
            if rows:
                self._item.store(builder, rows[lane], self._at(number, lane))
            else:
                value = builder.extract_element(vectors[0], INT32(lane))
                builder.store(value, builder.inttoptr(self._at(number, lane), self._item.scalar.as_pointer()), align=1)

    def _squares(self, count: Any) -> Any:
        builder = self._builder
        adjacent = builder.icmp_signed("==", self._apart, INT(self._item.bytes))
        return builder.select(adjacent, builder.sdiv(count, INT(self._item.lanes)), INT(0))

    def _at(self, number: Any, lane: int) -> Any:
        builder = self._builder
        line = place(builder, self._base, self._across, lane)
        return place(builder, line, number, self._apart)

    def _vector(self, number: Any) -> Any:
        """Emit a vector of the same place of each line."""
        builder, vector = self._builder, self._item.nothing
        for lane in range(self._item.lanes):
            address = builder.inttoptr(self._at(number, lane), self._item.scalar.as_pointer())
            vector = builder.insert_element(vector, builder.load(address, align=1), INT32(lane))
        return vector

    def _square(self, number: Any) -> list[list[Any]]:
        """Emit the vectors of as many places, from this number on, as there are lines."""
        rows = [self._item.load(self._builder, self._at(number, r)) for r in range(self._item.lanes)]
        return [[vector] for vector in transpose(self._builder, rows)]


def _tails(builder: Any, sums: Sums, inputs: _Rows | _Lines, first: Any, last: Any, tails: Any, pitch: Any) -> None:
    """Emit, for each place from `first` on, the sum of all places from this one up to `last`."""

    def visit(start: Any, vectors: list[list[Any]]) -> None:
        for r in reversed(range(len(vectors))):
            sums.add(vectors[r])
            number = builder.add(first, builder.add(start, INT(r)))
            sums.store(place(builder, tails, number, pitch))

    inputs.after(first).backward(builder.sub(last, first), visit)


def _heads(
    builder: Any, sums: Sums, inputs: _Rows | _Lines, outputs: _Stores | _Lines, ahead: Any, first: Any, last: Any,
    tails: Any, divisor: Any,
) -> None:  # fmt: skip
    """Emit means of windows: window `r`, from `first` up to `last`, is tail `r` and the first ``ahead + r`` places."""
    before = builder.sub(builder.add(ahead, first), INT(1))

    def add(start: Any, vectors: list[list[Any]]) -> None:
        for x in vectors:
            sums.add(x)

    def visit(start: Any, vectors: list[list[Any]]) -> None:
        values = []
        for r, x in enumerate(vectors):
            sums.add(x)
            number = builder.add(first, builder.add(start, INT(r)))
            values.append(sums.means(divisor, sums.at(tails, number)))
        outputs.store(builder.add(first, start), values)

    inputs.forward(before, add)
    inputs.after(before).forward(builder.sub(last, first), visit)


def _sum_tails(
    context: Any, columns: Any, parts: Any, table: Any, column: Any, first: Any, last: Any, tails: Any, pitch: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, table, column, first, last, tails, pitch = arguments
        width = columns.literal_value
        rows = _Rows(builder, width, table, column)
        _tails(builder, Sums(builder, width, parts.literal_value), rows, first, last, tails, pitch)
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 6), generate


def _mean_heads(
    context: Any, columns: Any, parts: Any, whole: Any, number: Any, low: Any, table: Any, column: Any, ahead: Any,
    first: Any, last: Any, tails: Any, divisor: Any, out: Any, apart: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, whole, number, low, table, column, ahead, first, last, tails, divisor, out, apart = arguments
        width = columns.literal_value
        sums, rows = Sums(builder, width, parts.literal_value), _Rows(builder, width, table, column)
        sums.add_list(whole, number, low)
        _heads(builder, sums, rows, _Stores(builder, out, apart), ahead, first, last, tails, divisor)
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 12), generate


def _mean_rows(
    context: Any, columns: Any, parts: Any, table: Any, column: Any, count: Any, divisor: Any, out: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, table, column, count, divisor, out = arguments
        width = columns.literal_value
        sums = Sums(builder, width, parts.literal_value)
        _Rows(builder, width, table, column).forward(count, lambda _, vectors: sums.add(vectors[0]))
        _Stores(builder, out, INT(0)).store(INT(0), [sums.means(divisor)])
        return context.get_dummy_value()

    return types.void(columns, parts, *[types.intp] * 5), generate


def _sum_lines(
    context: Any, parts: Any, line: Any, across: Any, apart: Any, first: Any, last: Any, tails: Any, pitch: Any
) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, line, across, apart, first, last, tails, pitch = arguments
        lines = _Lines(builder, line, across, apart)
        _tails(builder, Sums(builder, 1, parts.literal_value), lines, first, last, tails, pitch)
        return context.get_dummy_value()

    return types.void(parts, *[types.intp] * 7), generate


def _mean_lines(
    context: Any, parts: Any, whole: Any, number: Any, low: Any, line: Any, across: Any, apart: Any, ahead: Any,
    first: Any, last: Any, tails: Any, divisor: Any, out: Any, out_across: Any,
) -> Any:  # fmt: skip
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, whole, number, low, line, across, apart, ahead, first, last, tails, divisor, out, out_across = arguments
        sums = Sums(builder, 1, parts.literal_value)
        inputs, outputs = _Lines(builder, line, across, apart), _Lines(builder, out, out_across, apart)
        sums.add_list(whole, number, low)
        _heads(builder, sums, inputs, outputs, ahead, first, last, tails, divisor)
        return context.get_dummy_value()

    return types.void(parts, *[types.intp] * 13), generate


sum_tails: Any = intrinsic(prefer_literal=True)(_sum_tails)
"""``sum_tails(columns, parts, table, column, first, last, tails, pitch)``: sum rows of so many vectors.

The vectors of row `r` lie `column` bytes behind the address at ``table + 8 * r``. The sum of the rows from `r` up to
`last` is stored at ``tails + r * pitch``, for `r` from `first` on, its low part behind the high one. With two `parts`
sums are compensated; with one they are plain.
"""

mean_heads: Any = intrinsic(prefer_literal=True)(_mean_heads)
"""Compute the means of windows, each the tail of one block of rows, whole blocks, and the head of another.

``mean_heads(columns, parts, whole, number, low, table, column, ahead, first, last, tails, divisor, out, apart)``:
window `r`, from `first` up to `last`, ends with the first ``ahead + r`` rows of a table as for the tails. `whole` is a
list of the addresses of `number` sums of blocks, whose low parts are `low` bytes behind the high ones. At `divisor` are
the length of the windows and its reciprocal. The means of window `r` are stored at ``out + r * apart``.
"""

mean_rows: Any = intrinsic(prefer_literal=True)(_mean_rows)
"""``mean_rows(columns, parts, table, column, count, divisor, out)``: compute the means of so many rows of a table."""

sum_lines: Any = intrinsic(prefer_literal=True)(_sum_lines)
"""``sum_lines(parts, line, across, apart, first, last, tails, pitch)``: sum tails along as many lines as lanes.

Lines are `across` bytes from each other, and places of a line are `apart`. The sum of the places from `r` up to `last`
is stored at ``tails + r * pitch``.
"""

mean_lines: Any = intrinsic(prefer_literal=True)(_mean_lines)
"""``mean_lines(parts, whole, number, low, line, across, apart, ahead, first, last, tails, divisor, out, out_across)``:
compute the means along such lines, as `mean_heads` does down columns; `ahead` is not 0.
"""
