"""Emitters that fill, copy or gather rows of elements, and convert their dtype.

They are parts of the kernels that pack and convert. Addresses and distances are in bytes; a row of a negative number of
elements is empty.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir

from convjit._kernels.conversion import convert, rounded, with_zeros
from convjit._kernels.llvm import INT, integer, place, repeated, shuffle, stepping
from convjit._runtime.cpu import vector_bytes


class Mover:
    """Emits moves of elements of the dtype `source`, converted to a native dtype, or `rounds` them to it."""

    def __init__(self, builder: Any, source: str, dtype: str, rounds: bool = False) -> None:
        self.builder, self.rounds = builder, rounds
        self.source, self.dtype = np.dtype(source), np.dtype(dtype)
        self.width, self.size = self.source.itemsize, self.dtype.itemsize

    def row(self, source: Any, stride: Any, target: Any, count: Any) -> None:
        """Emit a copy of elements that are `stride` apart to a row where they lie side by side."""
        with repeated(self.builder, count) as number:
            value = self.take(place(self.builder, source, number, stride))
            self.put(value, place(self.builder, target, number, self.size))

    def gather(self, source: Any, columns: Any, target: Any, count: Any) -> None:
        """Emit a copy of elements to a row, from the offsets that a table lists."""
        with repeated(self.builder, count) as number:
            offset = integer(self.builder, place(self.builder, columns, number, 8))
            value = self.take(self.builder.add(source, offset))
            self.put(value, place(self.builder, target, number, self.size))

    def fill(self, target: Any, count: Any, value: Any) -> None:
        """Emit stores of `count` copies of an element, which is given by its address."""
        builder, element = self.builder, self.take(value)
        vectors = {lanes: self.spread(value, lanes) for lanes in self.lanes()}

        def move(at: Any, lanes: int) -> None:
            self.put(vectors[lanes], place(builder, target, at, self.size))

        def rest() -> None:
            with repeated(builder, count) as number:
                self.put(element, place(builder, target, number, self.size))

        self.by_vectors(ir.IntType(1)(1), count, move, rest)

    def lanes(self) -> list[int]:
        """Numbers of elements that are moved at a time: those of a vector, and of a quarter of one."""
        whole = vector_bytes() // max(self.width, self.size)
        return [lanes for lanes in (whole, whole // 4) if lanes > 1]

    def take(self, address: Any, lanes: int = 1) -> Any:
        """Emit a load of elements, converted; complex ones as their parts, one after the other."""
        parts = 2 if self.source.kind == "c" else 1
        bits = ir.VectorType(ir.IntType(8 * self.width // parts), parts * lanes)
        value = self.builder.load(self.builder.inttoptr(address, bits.as_pointer()), align=1)
        return self.converted(value)

    def take_apart(self, address: Any, lanes: int, apart: int) -> Any:
        """Emit a load of elements that lie so many `apart`, converted; nothing is read behind the last of them."""
        parts = 2 if self.source.kind == "c" else 1
        bits = ir.VectorType(ir.IntType(8 * self.width // parts), parts * lanes)
        read = (lanes - 1) * apart + 1
        value = None
        for first in [min(n * lanes, read - lanes) for n in range(apart)]:
            at = self.builder.add(address, INT(first * self.width))
            vector = self.builder.load(self.builder.inttoptr(at, bits.as_pointer()), align=1)
            places = [lane * apart - first for lane in range(lanes)]  # in this vector, if they are below `lanes`
            order = [
                parts * (lanes + place if 0 <= place < lanes else lane) + part
                for lane, place in enumerate(places)
                for part in range(parts)
            ]
            value = vector if value is None else value
            value = shuffle(self.builder, value, vector, order)
        return self.converted(value)

    def converted(self, bits: Any) -> Any:
        """Emit the conversion of elements, given as integers of as many bits; complex ones as their parts."""
        value = (rounded if self.rounds else convert)(self.builder, bits, self.source, self.dtype)
        return with_zeros(self.builder, value) if "c" == self.dtype.kind != self.source.kind else value

    def spread(self, address: Any, lanes: int) -> Any:
        """Emit a vector of so many copies of the element at an address."""
        element = self.take(address)
        order = [part for _ in range(lanes) for part in range(element.type.count)]
        return shuffle(self.builder, element, element, order)

    def put(self, value: Any, address: Any) -> None:
        """Emit a store of elements that are converted already."""
        self.builder.store(value, self.builder.inttoptr(address, value.type.as_pointer()), align=1)

    def by_vectors(self, able: Any, count: Any, move: Callable[[Any, int], None], rest: Callable[[], None]) -> None:
        """Emit moves of vectors, ``move(at, lanes)``, if `able` and if there is at least one; otherwise `rest()`.

        The last vector overlaps the one before.
        """
        builder = self.builder
        end = builder.append_basic_block("end")
        for lanes in self.lanes():
            wide, other = builder.append_basic_block("wide"), builder.append_basic_block("other")
            last = builder.sub(count, INT(lanes))
            enough = builder.icmp_signed(">=", last, INT(0))
            builder.cbranch(builder.and_(able, enough), wide, other)
            builder.position_at_end(wide)
            step = INT(lanes)
            with stepping(builder, INT(0), last, step) as at:
                move(at, lanes)
            move(last, lanes)
            builder.branch(end)
            builder.position_at_end(other)
        rest()
        builder.branch(end)
        builder.position_at_end(end)


def fill(builder: Any, dtype: str, target: Any, count: Any, value: Any) -> None:
    """Emit stores of `count` copies of the element at the address `value`."""
    Mover(builder, dtype, dtype).fill(target, count, value)


def move(builder: Any, dtype: str, source: Any, target: Any) -> None:
    """Emit a copy of an element."""
    mover = Mover(builder, dtype, dtype)
    mover.put(mover.take(source), target)


def carry(mover: Mover, farthest: int, array: Any, stride: Any, target: Any, count: Any) -> None:
    """Emit a copy of elements that are `stride` bytes apart to a row where they lie side by side.

    They are moved by vectors where they are 1 to `farthest` elements apart, and one by one elsewhere.
    """
    builder = mover.builder

    def copy(apart: int) -> None:
        """Emit the copy of elements that are so many apart, or more."""
        if apart > farthest:
            mover.row(array, stride, target, count)
            return

        def move(at: Any, lanes: int) -> None:
            value = mover.take_apart(place(builder, array, at, apart * mover.width), lanes, apart)
            mover.put(value, place(builder, target, at, mover.size))

        able = builder.icmp_signed("==", stride, INT(apart * mover.width))
        mover.by_vectors(able, count, move, lambda: copy(apart + 1))

    copy(1)


def carry_rows(
    builder: Any, source: str, dtype: str, farthest: int, array: Any, stride: Any, target: Any, count: Any, rows: Any,
    apart: Any, pitch: Any,
) -> None:  # fmt: skip
    """Emit copies of `rows` rows of elements, `apart` bytes from one to the next, to rows that are `pitch` apart."""
    with repeated(builder, rows) as row:
        mover = Mover(builder, source, dtype)
        carry(mover, farthest, place(builder, array, row, apart), stride, place(builder, target, row, pitch), count)


def sides(
    builder: Any, source: str, dtype: str, row: Any, columns: Any, behind: Any, target: Any, value: Any, first: Any,
    last: Any, inside: Any, linear: Any, after: Any, outside: Any,
) -> None:  # fmt: skip
    """Emit the packing of the places of a row, from `first` up to `last`, that are at no even distance in the array.

    Places up to `inside`, and from `outside` on, are filled with the element at the address `value`. The offsets of
    those from `inside` up to `linear` are in the table `columns`, and of those from `after` up to `outside` in the
    table `behind`. Both tables begin at place 0, as does `target`.
    """
    mover, fills = Mover(builder, source, dtype), Mover(builder, dtype, dtype)

    def most(a: Any, b: Any) -> Any:
        return builder.select(builder.icmp_signed(">", a, b), a, b)

    def least(a: Any, b: Any) -> Any:
        return builder.select(builder.icmp_signed("<", a, b), a, b)

    with repeated(builder, INT(2)) as side:  # LLVM compiles the code of both sides once
        before = builder.icmp_signed("==", side, INT(0))
        low = most(first, builder.select(before, inside, after))
        high = least(last, builder.select(before, linear, outside))
        table = place(builder, builder.select(before, columns, behind), low, 8)
        mover.gather(row, table, place(builder, target, low, mover.size), builder.sub(high, low))
        low = builder.select(before, first, most(first, outside))
        high = builder.select(before, least(last, inside), last)
        fills.fill(place(builder, target, low, mover.size), builder.sub(high, low), value)
