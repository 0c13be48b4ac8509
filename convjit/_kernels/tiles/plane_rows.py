"""Emitters of loops over the rows of a plane of a box, and over the vectors of a row.

The kernels of means of bytes and of sums of rows use them, which compute all rows of a plane at once.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import INT, field, integer, place, repeated, stepping
from convjit._runtime.cpu import vector_bytes
from convjit._runtime.layouts import FIELDS


class PlaneRows:
    """Emits loops over rows of elements of so many bytes, whose windows lie down the last outer axis or along the row.

    A table holds the addresses of the rows of input.
    """

    def __init__(self, builder: Any, layout: Any, table: Any, down: bool, size: int = 1) -> None:
        self._builder, self._layout, self._table, self._down = builder, layout, table, down
        self._size, self._lanes = size, vector_bytes() // size

    def window(self) -> Any:
        """Emit the length of the window."""
        builder = self._builder
        if self._down:
            return integer(builder, self._entry("windows", builder.sub(self.field("outer"), INT(1))))
        return builder.add(builder.sdiv(self.field("reach"), self.field("step")), INT(1))

    def under(self, row: Any, tap: Any) -> Any:
        """Emit the address of the input under a tap of the first output in a row of this number."""
        builder = self._builder
        if self._down:
            return integer(builder, place(builder, self._table, builder.add(row, tap), 8))
        return place(builder, integer(builder, place(builder, self._table, row, 8)), tap, self.field("step"))

    @contextmanager
    def each(self, scratch: Any, out: Any, rows: Any, width: Any) -> Iterator[tuple[Any, Any]]:
        """Emit a loop over rows, whose body is given the number of a row, and where at least a vector can be stored."""
        builder = self._builder
        store, across = self.field("store"), self.field("across")
        out_row = integer(builder, self._entry("strides", builder.sub(self.field("outer"), INT(1))))
        aside = builder.add(scratch, self.field("buffer_at"))
        stores = builder.icmp_signed("!=", store, INT(0))
        narrow = builder.icmp_signed("<", width, INT(self._lanes))
        beside = builder.or_(stores, narrow)
        divisor = place(builder, self._layout, self.field("divisor"), 8)
        with repeated(builder, rows) as number:
            target = place(builder, out, number, out_row)
            yield number, builder.select(beside, aside, target)
            with builder.if_then(beside), builder.if_else(stores) as (apart, together):
                with apart:
                    signature = ir.FunctionType(INT, [INT] * 5).as_pointer()
                    builder.call(builder.inttoptr(store, signature), [aside, width, target, across, divisor])
                with together, repeated(builder, width) as at:
                    element = ir.IntType(8 * self._size).as_pointer()
                    places = (place(builder, base, at, self._size) for base in (aside, target))
                    source, to = (builder.inttoptr(address, element) for address in places)
                    builder.store(builder.load(source, align=1), to, align=1)

    def groups(self, width: Any, most: int, body: Callable[[list[Any]], None]) -> None:
        """Emit a loop over a row, up to `most` vectors at a time; the body is given at which bytes these begin.

        The last ones overlap those before. There may be less than a vector.
        """
        builder, size = self._builder, self._size

        def loop(columns: int) -> None:
            step = INT(columns * self._lanes)
            last = builder.sub(width, step)
            with stepping(builder, INT(0), width, step) as at:
                start = builder.select(builder.icmp_signed("<", at, last), at, last)
                start = builder.select(builder.icmp_signed(">", start, INT(0)), start, INT(0))
                begin = builder.mul(start, INT(size))
                body([builder.add(begin, INT(n * self._lanes * size)) for n in range(columns)])

        if most == 1:
            loop(1)
            return
        with builder.if_else(builder.icmp_signed(">=", width, INT(most * self._lanes))) as (wide, narrow):
            with wide:
                loop(most)
            with narrow:
                loop(1)

    def field(self, name: str) -> Any:
        """Emit a load of a field of the layout."""
        return field(self._builder, self._layout, FIELDS, name)

    def _entry(self, name: str, number: Any) -> Any:
        """Emit the address of an entry of the table that a field has the position of."""
        builder = self._builder
        return place(builder, self._layout, builder.add(self.field(name), number), 8)
