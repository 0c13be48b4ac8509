"""Rows of elements that are filled, copied or gathered, and converted on the way.

Loops are emitted with what they do, as Numba takes 8 ms to compile a loop of its own. All places and distances are in
bytes; a row of a negative number of elements is empty.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._kernels.conversion import convert, shuffled, with_zeros
from convjit._kernels.vectors import INT, prefetch
from convjit._runtime.cpu import vector_bytes
from convjit._runtime.layouts import LINE


class Mover:
    """Emits moves of elements of the dtype `source`, as those of the dtype `kind`, which is native."""

    def __init__(self, builder: Any, source: str, kind: str) -> None:
        self.builder = builder
        self.source, self.kind = np.dtype(source), np.dtype(kind)
        self.width, self.size = self.source.itemsize, self.kind.itemsize

    def row(self, source: Any, stride: Any, target: Any, count: Any) -> None:
        """Move elements that are `stride` apart to where they lie side by side."""
        with cgutils.for_range(self.builder, count) as loop:
            value = self.take(place(self.builder, source, loop.index, stride))
            self.put(value, place(self.builder, target, loop.index, self.size))

    def lanes(self) -> list[int]:
        """Elements of a vector, and of a fourth of one."""
        whole = vector_bytes() // max(self.width, self.size)
        return [lanes for lanes in (whole, whole // 4) if lanes > 1]

    def take(self, address: Any, lanes: int = 1) -> Any:
        """Elements from an address on, converted; complex ones as their parts, one after the other."""
        parts = 2 if self.source.kind == "c" else 1
        bits = ir.VectorType(ir.IntType(8 * self.width // parts), parts * lanes)
        value = self.builder.load(self.builder.inttoptr(address, bits.as_pointer()), align=1)
        return self.converted(value)

    def converted(self, bits: Any) -> Any:
        """Elements that are given as integers of as many bits, complex ones as their parts."""
        value = convert(self.builder, bits, self.source, self.kind)
        return with_zeros(self.builder, value) if "c" == self.kind.kind != self.source.kind else value

    def spread(self, address: Any, lanes: int) -> Any:
        """The element at an address, so many times."""
        one = self.take(address)
        order = [part for _ in range(lanes) for part in range(one.type.count)]
        return shuffled(self.builder, one, one, order)

    def put(self, value: Any, address: Any) -> None:
        """Store elements that are converted already."""
        self.builder.store(value, self.builder.inttoptr(address, value.type.as_pointer()), align=1)

    def by_vectors(self, able: Any, count: Any, move: Callable[[Any, int], None], rest: Callable[[], None]) -> None:
        """Move vectors, ``move(at, lanes)``, where there is one or more, and where they are `able`; else the `rest`.

        The last one is moved with some of the elements before.
        """
        builder = self.builder
        end = builder.append_basic_block("end")
        for lanes in self.lanes():
            wide, other = builder.append_basic_block("wide"), builder.append_basic_block("other")
            last = builder.sub(count, ir.Constant(INT, lanes))
            enough = builder.icmp_signed(">=", last, ir.Constant(INT, 0))
            builder.cbranch(builder.and_(able, enough), wide, other)
            builder.position_at_end(wide)
            step = ir.Constant(INT, lanes)
            with cgutils.for_range_slice(builder, ir.Constant(INT, 0), last, step, INT) as (at, _):
                move(at, lanes)
            move(last, lanes)
            builder.branch(end)
            builder.position_at_end(other)
        rest()
        builder.branch(end)
        builder.position_at_end(end)


def place(builder: Any, address: Any, index: Any, step: Any) -> Any:
    """The address of an element."""
    return builder.add(address, builder.mul(index, ir.Constant(INT, step) if isinstance(step, int) else step))


def _fill(context: Any, kind: Any, target: Any, count: Any, value: Any) -> Any:
    name = kind.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, target, count, value = arguments
        mover = Mover(builder, name, name)
        one = mover.take(value)
        many = {lanes: mover.spread(value, lanes) for lanes in mover.lanes()}

        def move(at: Any, lanes: int) -> None:
            mover.put(many[lanes], place(builder, target, at, mover.size))

        def rest() -> None:
            with cgutils.for_range(builder, count) as loop:
                mover.put(one, place(builder, target, loop.index, mover.size))

        mover.by_vectors(ir.Constant(ir.IntType(1), 1), count, move, rest)
        return context.get_dummy_value()

    return types.void(kind, *[types.intp] * 3), generate


def _gather(context: Any, source: Any, kind: Any, array: Any, columns: Any, target: Any, count: Any) -> Any:
    names = source.literal_value, kind.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, array, columns, target, count = arguments
        mover = Mover(builder, *names)
        with cgutils.for_range(builder, count) as loop:
            column = builder.load(builder.inttoptr(place(builder, columns, loop.index, 8), INT.as_pointer()))
            mover.put(mover.take(builder.add(array, column)), place(builder, target, loop.index, mover.size))
        return context.get_dummy_value()

    return types.void(source, kind, *[types.intp] * 4), generate


def _carry(context: Any, source: Any, kind: Any, array: Any, stride: Any, target: Any, count: Any) -> Any:
    names = source.literal_value, kind.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, array, stride, target, count = arguments
        mover = Mover(builder, *names)

        def move(at: Any, lanes: int) -> None:
            value = mover.take(place(builder, array, at, mover.width), lanes)
            mover.put(value, place(builder, target, at, mover.size))

        near = builder.icmp_signed("==", stride, ir.Constant(INT, mover.width))
        mover.by_vectors(near, count, move, lambda: mover.row(array, stride, target, count))
        return context.get_dummy_value()

    return types.void(source, kind, *[types.intp] * 4), generate


def _clear(context: Any, address: Any, size: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        cgutils.memset(builder, builder.inttoptr(arguments[0], cgutils.voidptr_t), arguments[1], 0)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate


def _fetch(context: Any, address: Any, size: Any, write: Any) -> Any:
    wanted = write.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        address, size, _ = arguments
        with cgutils.for_range_slice(builder, ir.Constant(INT, 0), size, ir.Constant(INT, LINE), INT) as (at, _):
            prefetch(builder, builder.add(address, at), wanted)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, write), generate


fill: Any = intrinsic(prefer_literal=True)(_fill)
"""``fill(kind, target, count, value)``: store the element at the address `value` so many times."""

gather: Any = intrinsic(prefer_literal=True)(_gather)
"""``gather(source, kind, array, columns, target, count)``: take elements from the places that a table lists."""

carry: Any = intrinsic(prefer_literal=True)(_carry)
"""``carry(source, kind, array, stride, target, count)``: take elements that are `stride` apart."""

clear: Any = intrinsic(_clear)
"""``clear(address, size)``: set so many bytes to zero."""

fetch: Any = intrinsic(prefer_literal=True)(_fetch)
"""``fetch(address, size, write)``: ask for cache lines that are soon to be read, or written; any address will do."""
