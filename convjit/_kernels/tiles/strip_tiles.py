"""Kernels of the passes of `convjit._kernels.tiles.strips`, for one dtype: along a row, and down rows in scratch.

Each output is summed in a fixed order, by one multiply-add after the other from the first tap to the last. The result
therefore does not depend on which tile computes it, to the last bit.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import (
    INT,
    integer,
    place,
    plus,
    prefetch,
    repeated,
    stack_slot,
    stack_slot_with,
    stepping,
)
from convjit._kernels.vectors import Elements
from convjit._runtime.layouts import LINE
from convjit._runtime.strips import two_copies


def along(dtype: str, vectors: int, watched: bool) -> Callable[..., Any]:
    """Make the emitter of the kernel that correlates a row with taps, in tiles of so many vectors side by side.

    Every product loads its input, and a load that crosses the end of a cache line takes as long as two. Vectors of half
    a line are therefore read from two copies of the row, by turns, of which one begins in the middle of a line: 31 taps
    of float32 take 0.75 of the time. If outputs are `watched`, the kernel returns whether some are not finite.
    """

    def row(
        builder: Any, inputs: Any, others: Any, taps: Any, count: Any, out: Any, width: Any, ahead: Any, below: Any
    ) -> Any:
        """Emit `width` outputs, at least a tile, from a row of inputs and its copy.

        Meanwhile lines are prefetched that are read soon, from the address `ahead` on, and written, from `below` on.
        """
        item = Elements(dtype)  # made here, since compiled code is named by the values that a closure holds
        tile = _Row(builder, item, vectors)
        bad = stack_slot_with(builder, item.zero)
        with _tiles(builder, width, vectors * item.lanes, item.bytes) as at:
            for line in range(0, vectors * tile.size, LINE):
                prefetch(builder, plus(builder, builder.add(ahead, at), line))
                prefetch(builder, plus(builder, builder.add(below, at), line), write=True)
            tile.sum(builder.add(inputs, at), builder.add(others, at), taps, count)
            _store(builder, item, tile.sums, builder.add(out, at))
            if watched:
                tile.watch(bad)
        return _not_zero(builder, builder.load(bad)) if watched else INT(0)

    return row


class _Row:
    """Emits the sums of some vectors side by side."""

    def __init__(self, builder: Any, item: Elements, vectors: int) -> None:
        self._builder, self._item = builder, item
        self.size = item.lanes * item.bytes
        self.sums = [stack_slot(builder, item.vector) for _ in range(vectors)]

    def sum(self, even: Any, odd: Any, taps: Any, count: Any) -> None:
        """Emit the sums: for some taps even vectors are read behind the address `even`, for the next behind `odd`."""
        builder, item = self._builder, self._item
        for slot in self.sums:
            builder.store(item.zero, slot)
        here, there = stack_slot_with(builder, even), stack_slot_with(builder, odd)
        with stepping(builder, INT(0), count, INT(item.lanes)) as first:
            places = builder.load(here), builder.load(there)
            left = builder.sub(count, first)
            some = builder.select(builder.icmp_signed("<", left, INT(item.lanes)), left, INT(item.lanes))
            with repeated(builder, some) as tap:
                weight = item.splat(builder, place(builder, taps, builder.add(first, tap), item.bytes))
                for number, slot in enumerate(self.sums):
                    source = place(builder, places[number % 2], tap, item.bytes)
                    x = item.load(builder, plus(builder, source, number * self.size))
                    builder.store(item.multiply_add(builder, x, weight, builder.load(slot)), slot)
            builder.store(plus(builder, places[1], self.size), here)
            builder.store(plus(builder, places[0], self.size), there)

    def watch(self, bad: Any) -> None:
        """Emit what makes a lane of `bad` NaN where a sum is not finite, of which 0 times is NaN."""
        builder, item = self._builder, self._item
        for slot in self.sums:
            total = item.multiply_add(builder, builder.load(slot), item.zero, builder.load(bad))
            builder.store(total, bad)


def _not_zero(builder: Any, vector: Any) -> Any:
    """Emit whether any lane of a vector is not zero, as an integer."""
    count = vector.type.count
    lanes = builder.fcmp_unordered("!=", vector, vector.type(None))
    bits = builder.bitcast(lanes, ir.IntType(count))
    return builder.zext(builder.icmp_unsigned("!=", bits, bits.type(0)), INT)


def down(dtype: str, rows: int, vectors: int) -> Callable[..., None]:
    """Make the emitter of the kernel that correlates rows with taps, in tiles of `rows` rows of so many vectors."""

    def tiles(builder: Any, table: Any, taps: Any, count: Any, out: Any, out_row: Any, second: Any, width: Any) -> None:
        """Emit rows of `width` outputs, at least a tile, from the rows in the table, and copies of them.

        Copies lie `second` bytes behind the rows; `count` is at least rows - 1.
        """
        item = Elements(dtype)
        with _tiles(builder, width, vectors * item.lanes, item.bytes) as at:
            tile = _Tile(builder, item, rows, vectors, at)
            tile.sum(table, taps, count)
            tile.store(builder.add(out, at), out_row)
            if two_copies(item.lanes * item.bytes):
                tile.store(plus(builder, builder.add(out, at), second), out_row)

    return tiles


class _Tile:
    """Emits the sums of some rows of outputs by some vectors."""

    def __init__(self, builder: Any, item: Elements, rows: int, vectors: int, at: Any) -> None:
        self._builder, self._item, self._rows, self._at = builder, item, rows, at
        self._size = item.lanes * item.bytes
        self._sums = [[stack_slot(builder, item.vector) for _ in range(vectors)] for _ in range(rows)]

    def sum(self, table: Any, taps: Any, count: Any) -> None:
        """Emit the sums over all rows of inputs; those at both ends belong to some rows of outputs only."""
        builder, rows = self._builder, self._rows
        for row in self._sums:
            for slot in row:
                builder.store(self._item.zero, slot)
        for q in range(rows - 1):
            self._add_row(table, taps, INT(q), range(q + 1))
        with stepping(builder, INT(rows - 1), count, INT(1)) as number:
            self._add_row(table, taps, number, range(rows))
        for e in range(rows - 1):
            self._add_row(table, taps, plus(builder, count, e), range(e + 1, rows))

    def _add_row(self, table: Any, taps: Any, q: Any, active: range) -> None:
        """Add row number `q` of the inputs to the active rows of outputs."""
        builder, item = self._builder, self._item
        x = builder.add(integer(builder, place(builder, table, q, 8)), self._at)
        inputs = [item.load(builder, plus(builder, x, c * self._size)) for c in range(len(self._sums[0]))]
        tap = place(builder, taps, q, item.bytes)
        for r in active:
            weight = item.splat(builder, plus(builder, tap, -r * item.bytes))
            for x, slot in zip(inputs, self._sums[r], strict=True):
                builder.store(item.multiply_add(builder, x, weight, builder.load(slot)), slot)

    def store(self, out: Any, out_row: Any) -> None:
        """Store the sums."""
        for r, row in enumerate(self._sums):
            _store(self._builder, self._item, row, place(self._builder, out, INT(r), out_row))


@contextmanager
def _tiles(builder: Any, width: Any, unit: int, size: int) -> Iterator[Any]:
    """Emit a loop over tiles of `unit` outputs of `size` bytes: the offset of each. The last may overlap another."""
    last = builder.sub(width, INT(unit))
    with stepping(builder, INT(0), width, INT(unit)) as at:
        start = builder.select(builder.icmp_signed("<", at, last), at, last)
        yield builder.mul(start, INT(size))


def _store(builder: Any, item: Elements, slots: list[Any], out: Any) -> None:
    """Emit stores of vectors side by side."""
    for number, slot in enumerate(slots):
        item.store(builder, builder.load(slot), plus(builder, out, number * item.lanes * item.bytes))
