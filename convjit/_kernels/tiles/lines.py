"""Emitters that transpose short lines of elements: from lines to rows for packing, and from rows back to lines.

Elements that lie side by side in a line go to rows of their own, in which neighbouring lines lie side by side. Vectors
of lines are transposed in registers. Moved one by one, an element takes 1.2 ns to pack and as much to put back, which
is 3 times what a 3x3 takes for it.
"""

from collections.abc import Callable
from functools import partial
from itertools import product
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import INT, place, repeated, shuffle, stepping, times
from convjit._kernels.moves import Mover
from convjit._kernels.vectors import transpose
from convjit._runtime.cpu import vector_bytes

# The largest number of places of a line that are moved together.
TOGETHER = 4


class _Transposer:
    """Emits moves of a few places of many lines, of which `lanes` at a time fill vectors."""

    def __init__(self, builder: Any, source: str, dtype: str) -> None:
        self.builder, self.mover = builder, Mover(builder, source, dtype)
        self.parts = 2 if self.mover.source.kind == "c" else 1
        self.bits = ir.IntType(8 * self.mover.width // self.parts)

    def load(self, address: Any, elements: int) -> Any:
        """Emit a load of so many elements, as integers."""
        vector = ir.VectorType(self.bits, self.parts * elements)
        return self.builder.load(self.builder.inttoptr(address, vector.as_pointer()), align=1)

    def joined(self, vectors: list[Any]) -> Any:
        """Emit one vector of all elements of some vectors of the same length."""
        while len(vectors) > 1:
            vectors += vectors[-1:] * (len(vectors) % 2)
            order = list(range(2 * vectors[0].type.count))
            vectors = [shuffle(self.builder, *pair, order) for pair in zip(vectors[::2], vectors[1::2], strict=True)]
        return vectors[0]

    def transposed(self, whole: Any, rows: int, columns: int) -> Any:
        """Emit the elements of a matrix of so many rows and columns in the order of its columns."""
        order = [
            (row * columns + column) * self.parts + part
            for column in range(columns)
            for row in range(rows)
            for part in range(self.parts)
        ]
        return shuffle(self.builder, whole, whole, order)

    def split(self, whole: Any, count: int) -> list[Any]:
        """Emit so many vectors of the same length."""
        each = whole.type.count // count
        return [shuffle(self.builder, whole, whole, list(range(n * each, (n + 1) * each))) for n in range(count)]

    def each(self, stride: Any, run: Any, count: Any, move: Callable[[int, bool, Any, Any, int], None]) -> None:
        """Emit moves of `run` places of `count` lines: ``move(places, close, first place, first line, lanes)``.

        Lines are `close` if nothing lies between them. The last places are moved together with some before them.
        """
        builder = self.builder
        few = builder.icmp_signed("<=", run, INT(TOGETHER))
        without_gap = builder.and_(few, builder.icmp_signed("==", stride, times(builder, run, self.mover.width)))
        for close, places in product((True, False), range(1, TOGETHER + 1)):
            at_least = places == TOGETHER and not close
            able = builder.icmp_signed(">=" if at_least else "==", run, INT(places))
            able = builder.and_(able, without_gap if close else builder.not_(without_gap))
            with builder.if_then(able), stepping(builder, INT(0), run, INT(places)) as group:
                last = builder.sub(run, INT(places))
                first = builder.select(builder.icmp_signed("<", group, last), group, last)
                self._lines(count, partial(move, places, close, first))

    def _lines(self, count: Any, move: Callable[[Any, int], None]) -> None:
        """Emit moves of `count` lines, ``move(first line, lanes)``; the last vector overlaps the one before."""
        builder, whole = self.builder, max([1, *self.mover.lanes()])
        last = builder.sub(count, INT(whole))
        with builder.if_else(builder.icmp_signed(">=", last, INT(0))) as (wide, narrow):
            with wide:
                with stepping(builder, INT(0), last, INT(whole)) as at:
                    move(at, whole)
                move(last, whole)
            with narrow, repeated(builder, count) as number:
                move(number, 1)


def take_lines(
    builder: Any, source: str, dtype: str, array: Any, stride: Any, run: Any, rows: Any, pitch: Any, count: Any
) -> None:
    """Emit moves of `run` places of each of `count` lines, `stride` bytes apart, to as many rows, converted.

    Rows are `pitch` bytes apart.
    """
    transposer = _Transposer(builder, source, dtype)
    mover = transposer.mover

    def move(places: int, close: bool, first: Any, at: Any, lanes: int) -> None:
        begin = place(builder, place(builder, array, first, mover.width), at, stride)
        if close:
            lines = transposer.load(begin, places * lanes)
        else:
            starts = [place(builder, begin, INT(line), stride) for line in range(lanes)]
            lines = transposer.joined([transposer.load(start, places) for start in starts])
        for row, bits in enumerate(transposer.split(transposer.transposed(lines, lanes, places), places)):
            target = place(builder, rows, builder.add(first, INT(row)), pitch)
            mover.put(mover.converted(bits), place(builder, target, at, mover.size))

    transposer.each(stride, run, count, move)


# Elements along a side of the squares that are transposed as a whole, at most.
SQUARE = 16


def turn(
    builder: Any, source: str, dtype: str, array: Any, stride: Any, run: Any, rows: Any, pitch: Any, count: Any
) -> None:
    """Emit the same moves as `take_lines`, by squares of vectors where there are enough lines and places for them.

    Each cache line of the array is read once then, and not again for every few places.
    """
    mover = Mover(builder, source, dtype)
    side = min(SQUARE, vector_bytes() // max(mover.width, mover.size))
    if mover.dtype.kind == "c" or side < TOGETHER:
        take_lines(builder, source, dtype, array, stride, run, rows, pitch, count)
        return
    last_line, last_place = builder.sub(count, INT(side)), builder.sub(run, INT(side))
    fits = builder.and_(*(builder.icmp_signed(">=", last, INT(0)) for last in (last_line, last_place)))
    with builder.if_else(fits) as (squares, otherwise):
        with squares, stepping(builder, INT(0), count, INT(side)) as line:
            first = builder.select(builder.icmp_signed("<", line, last_line), line, last_line)
            begin, to = place(builder, array, first, stride), place(builder, rows, first, INT(mover.size))
            with stepping(builder, INT(0), run, INT(side)) as at:
                start = builder.select(builder.icmp_signed("<", at, last_place), at, last_place)
                within, target = place(builder, begin, start, INT(mover.width)), place(builder, to, start, pitch)
                loaded = [mover.take(place(builder, within, INT(n), stride), side) for n in range(side)]
                for n, vector in enumerate(transpose(builder, loaded)):
                    mover.put(vector, place(builder, target, INT(n), pitch))
        with otherwise:
            take_lines(builder, source, dtype, array, stride, run, rows, pitch, count)


def put(
    builder: Any, dtype: str, rows: Any, pitch: Any, target: Any, row_step: Any, step: Any, count: Any, length: Any
) -> None:
    """Emit moves of `count` rows of `length` elements to places that are evenly spaced in both directions.

    Rows lie `pitch` bytes apart, and their places `row_step` bytes; the places of neighbours in a row `step` bytes.
    """
    mover = Mover(builder, dtype, dtype)
    in_rows = builder.icmp_signed("==", step, INT(mover.size))
    in_lines = builder.icmp_signed("==", row_step, INT(mover.size))
    with builder.if_else(in_rows) as (together, otherwise):
        with together, repeated(builder, count) as row:
            source, to = place(builder, rows, row, pitch), place(builder, target, row, row_step)

            def move(at: Any, lanes: int) -> None:
                mover.put(mover.take(place(builder, source, at, mover.size), lanes), place(builder, to, at, mover.size))

            mover.by_vectors(ir.IntType(1)(1), length, move, lambda: mover.row(source, INT(mover.size), to, length))
        with otherwise, builder.if_else(in_lines) as (lines, apart):
            with lines:
                turn(builder, dtype, dtype, rows, pitch, length, target, step, count)
            with apart, repeated(builder, count) as row, repeated(builder, length) as number:
                value = mover.take(place(builder, place(builder, rows, row, pitch), number, mover.size))
                mover.put(value, place(builder, place(builder, target, row, row_step), number, step))


def put_lines(builder: Any, dtype: str, rows: Any, pitch: Any, target: Any, stride: Any, run: Any, count: Any) -> None:
    """Emit moves of the elements of rows back to lines."""
    transposer = _Transposer(builder, dtype, dtype)
    size = transposer.mover.size

    def move(places: int, close: bool, first: Any, at: Any, lanes: int) -> None:
        starts = [place(builder, rows, builder.add(first, INT(row)), pitch) for row in range(places)]
        loaded = [transposer.load(place(builder, start, at, size), lanes) for start in starts]
        lines = transposer.transposed(transposer.joined(loaded), places, lanes)
        begin = place(builder, place(builder, target, first, size), at, stride)
        if close:
            transposer.mover.put(lines, begin)
            return
        for line, bits in enumerate(transposer.split(lines, lanes)):
            transposer.mover.put(bits, place(builder, begin, INT(line), stride))

    transposer.each(stride, run, count, move)
