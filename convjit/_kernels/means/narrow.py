"""The kernels of means of bytes: sums of 16 bits, divided by way of a reciprocal, straight from bytes to bytes.

`convjit._kernels.tiles.sweep` calls them for all rows of a plane of a box.

Down an axis sums are kept in memory, one row of inputs enters them and one leaves. Along a row, a short window is
summed by itself; a long one as a running sum, the differences of which are summed up within vectors. Windows hold at
most so many bytes that no sum is wider than 16 bits.
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import (
    BYTES,
    INT,
    integer,
    place,
    repeated,
    shuffle,
    stack_slot_with,
    stepping,
)
from convjit._kernels.means.byte_sums import ByteSums
from convjit._kernels.tiles.plane_rows import PlaneRows

BYTE = ir.IntType(8)

# Vectors that are computed together, to hide latencies.
COLUMNS = 4

# Along a row, windows of up to so many bytes are summed by themselves; those whose bytes are apart, of up to so many.
SHORT, SHORT_APART = 12, 48


def averager(down: bool) -> Callable[..., None]:
    """Make the emitter of the kernel for windows down the last outer axis, or along the row."""

    def average(
        builder: Any, layout: Any, scratch: Any, table: Any, out: Any, top: Any, rows: Any, start: Any, width: Any
    ) -> None:
        """Emit rows of means; the table holds the addresses of the rows of input."""
        means = _Means(builder, PlaneRows(builder, layout, table, down))
        if down:
            means.down(scratch, table, out, rows, width)
        else:
            means.along(scratch, table, out, rows, width)

    return average


class _Means:
    """Emits sums of bytes, their quotients, and the rows that they lie in."""

    def __init__(self, builder: Any, rows: PlaneRows) -> None:
        self._builder, self._rows = builder, rows
        self._sums = ByteSums(builder, self._rows.field("reciprocal"), self._rows.field("digits"))
        self._bytes = self._sums.bytes

    def down(self, scratch: Any, table: Any, out: Any, rows: Any, width: Any) -> None:
        """Emit means down an axis: sums of all rows of a window but the last, to which one is added after the other."""
        builder = self._builder
        window = self._rows.window()
        sums = builder.add(scratch, self._rows.field("wholes_at"))

        def clear(_: Any, slot: Any) -> None:
            self._sums.keep(slot, (self._sums.zero, self._sums.zero))

        self._each(width, clear, sums)
        with repeated(builder, builder.sub(window, INT(1))) as number:
            row = integer(builder, place(builder, table, number, 8))

            def enter(start: Any, slot: Any) -> None:
                self._sums.keep(slot, self._sums.joined(self._sums.kept(slot), self._sums.load(row, start)))

            self._each(width, enter, sums)
        last = place(builder, table, builder.sub(window, INT(1)), 8)
        with self._rows.each(scratch, out, rows, width) as (number, to):
            leaving, entering = (integer(builder, place(builder, rows_at, number, 8)) for rows_at in (table, last))

            def move(start: Any, slot: Any) -> None:
                total = self._sums.joined(self._sums.kept(slot), self._sums.load(entering, start))
                self._sums.put(total, builder.add(to, start))
                old = self._sums.load(leaving, start)
                self._sums.keep(slot, (builder.sub(total[0], old[0]), builder.sub(total[1], old[1])))

            self._each(width, move, sums)

    def along(self, scratch: Any, table: Any, out: Any, rows: Any, width: Any) -> None:
        """Emit means along rows."""
        builder, step = self._builder, self._rows.field("step")
        window = self._rows.window()
        adjacent = builder.icmp_signed("==", step, INT(1))
        short = builder.icmp_signed("<=", window, builder.select(adjacent, INT(SHORT), INT(SHORT_APART)))
        with self._rows.each(scratch, out, rows, width) as (number, to):
            row = integer(builder, place(builder, table, number, 8))
            with builder.if_else(short) as (by_itself, running):
                with by_itself, builder.if_else(adjacent) as (close, apart):
                    with close:
                        self._close(row, window, to, width)
                    with apart:
                        self._apart(row, window, step, to, width)
                with running, builder.if_else(adjacent) as (close, apart):
                    with close:
                        self._running(row, window, to, width)
                    with apart:
                        self._one_by_one(row, window, step, to, width)

    def _close(self, row: Any, window: Any, to: Any, width: Any) -> None:
        """Emit means of neighbours.

        A window at an odd place has all bytes but the first of the one before, and one more. So these are summed once,
        two at a time from a place where the first is at an even one.
        """
        builder = self._builder
        last = builder.sub(window, INT(1))
        pairs = builder.sdiv(last, INT(2))
        paired = builder.icmp_signed("==", builder.mul(pairs, INT(2)), last)

        def sums(starts: list[Any]) -> None:
            totals = [stack_slot_with(builder, self._sums.zero) for _ in starts]
            with repeated(builder, pairs) as pair:
                at = builder.add(row, builder.add(builder.mul(pair, INT(2)), INT(1)))
                for start, total in zip(starts, totals, strict=True):
                    more = builder.add(*self._sums.load(at, start))
                    builder.store(builder.add(builder.load(total), more), total)
            for start, total in zip(starts, totals, strict=True):
                (first, _), (before, behind) = (self._sums.load(at, start) for at in (row, builder.add(row, last)))
                common = builder.add(builder.load(total), builder.select(paired, self._sums.zero, before))
                self._sums.put((builder.add(common, first), builder.add(common, behind)), builder.add(to, start))

        self._rows.groups(width, COLUMNS, sums)

    def _apart(self, row: Any, window: Any, step: Any, to: Any, width: Any) -> None:
        """Emit means of bytes that are some places apart."""
        builder = self._builder

        def sums(starts: list[Any]) -> None:
            totals = [[stack_slot_with(builder, self._sums.zero) for _ in range(2)] for _ in starts]
            with repeated(builder, window) as number:
                at = place(builder, row, number, step)
                for start, both in zip(starts, totals, strict=True):
                    for total, more in zip(both, self._sums.load(at, start), strict=True):
                        builder.store(builder.add(builder.load(total), more), total)
            for start, (even, odd) in zip(starts, totals, strict=True):
                self._sums.put((builder.load(even), builder.load(odd)), builder.add(to, start))

        self._rows.groups(width, COLUMNS, sums)

    def _running(self, row: Any, window: Any, to: Any, width: Any) -> None:
        """Emit means as running sums: the first vector, and all vectors from there on with which the row ends."""
        builder = self._builder
        rest = builder.srem(width, INT(self._bytes))
        once = builder.icmp_signed("==", rest, INT(0))
        with stepping(builder, INT(0), builder.add(rest, INT(1)), builder.select(once, INT(1), rest)) as first:
            begins = builder.icmp_signed("==", first, rest)
            end = builder.select(begins, width, INT(1))
            last = builder.sub(window, INT(1))
            before = stack_slot_with(builder, INT(0))
            with repeated(builder, last) as number:
                at = builder.add(builder.add(row, first), number)
                byte = builder.zext(builder.load(builder.inttoptr(at, BYTES), align=1), INT)
                builder.store(builder.add(builder.load(before), byte), before)
            total = stack_slot_with(builder, self._sums.splat(builder.load(before)))
            ahead = builder.add(row, last)
            with stepping(builder, first, end, INT(self._bytes)) as start:
                (even, odd), (new_even, new_odd) = self._sums.load(row, start), self._sums.load(ahead, start)
                moves = builder.sub(builder.add(new_even, new_odd), builder.add(even, odd))
                moved = self._sums.summed_up(moves)
                behind = builder.load(total)
                at_odd = builder.add(builder.add(moved, behind), odd)
                at_even = builder.add(builder.sub(at_odd, new_odd), even)
                lanes = [self._bytes // 2 - 1] * (self._bytes // 2)
                builder.store(builder.add(behind, shuffle(builder, moved, moved, lanes)), total)
                self._sums.put((at_even, at_odd), builder.add(to, start))

    def _one_by_one(self, row: Any, window: Any, step: Any, to: Any, width: Any) -> None:
        """Emit means as running sums of single bytes that are some places apart."""
        builder = self._builder
        reciprocal, digits = self._rows.field("reciprocal"), builder.add(self._rows.field("digits"), INT(16))
        behind = builder.mul(builder.sub(window, INT(1)), step)

        def byte(at: Any) -> Any:
            return builder.zext(builder.load(builder.inttoptr(at, BYTES), align=1), INT)

        with repeated(builder, step) as first:
            total = stack_slot_with(builder, INT(0))
            begin = builder.add(row, first)
            with stepping(builder, begin, builder.add(begin, behind), step) as at:
                builder.store(builder.add(builder.load(total), byte(at)), total)
            with stepping(builder, first, width, step) as place_:
                at = builder.add(row, place_)
                now = builder.add(builder.load(total), byte(builder.add(at, behind)))
                mean = builder.lshr(builder.mul(now, reciprocal), digits)
                builder.store(builder.trunc(mean, BYTE), builder.inttoptr(builder.add(to, place_), BYTES))
                builder.store(builder.sub(now, byte(at)), total)

    def _each(self, width: Any, body: Callable[[Any, Any], None], sums: Any) -> None:
        """Emit a loop over the vectors of a row: where each begins, and the address of its sums.

        The last vector overlaps the one before, but has sums of its own.
        """
        builder, size = self._builder, self._bytes
        last = builder.sub(width, INT(size))
        last = builder.select(builder.icmp_signed(">", last, INT(0)), last, INT(0))
        together = INT(COLUMNS * size)
        whole = builder.mul(builder.sdiv(last, together), together)
        for columns, begin, end in ((COLUMNS, INT(0), whole), (1, whole, last)):
            with stepping(builder, begin, end, INT(columns * size)) as at:
                for start in (builder.add(at, INT(n * size)) for n in range(columns)):
                    body(start, place(builder, sums, start, 2))
        before = builder.and_(builder.add(last, INT(size - 1)), INT(-size))
        body(last, place(builder, sums, before, 2))
