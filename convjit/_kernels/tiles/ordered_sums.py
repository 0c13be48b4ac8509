"""The kernel of sums in a given order, with each product and each sum rounded: those of `scipy.ndimage`, bit for bit.

`convjit._kernels.tiles.sweep` calls it in place of register tiles, for one row of outputs after the other.

SciPy sums windows in double precision, without fused multiply-adds. Windows along one axis whose weights are symmetric
about their middle, or antisymmetric, begin with the middle one. Inputs at the same distance on both sides are added, or
subtracted, and multiplied once, from the outermost to the innermost. Other windows along one axis begin with the last
weight and go on from the first; windows along several axes go through their weights as they lie in memory. The order
decides on which side of a whole number a sum falls that is truncated to an integer, and whether a derivative of a
constant is zero.

The window is a table of addresses, one for each input. For windows that slide from row to row these are the addresses
of the rows, and the next row of outputs begins one entry later.
"""

from collections.abc import Callable
from typing import Any

from convjit._kernels.llvm import APART, INT, field, integer, place, repeated, stack_slot, stepping
from convjit._kernels.vectors import Elements
from convjit._runtime.layouts import EVEN, FIELDS, LAST_FIRST, LINE, ODD

# Vectors side by side in a tile: enough sums to hide the latency of an addition.
COLUMNS = 4


def summer(dtype: str, order: str) -> Callable[..., None]:
    """Make the emitter of the kernel that sums a row of outputs, at least a vector, over the windows in the table."""

    def sums(builder: Any, layout: Any, taps: Any, table: Any, out: Any, out_row: Any, width: Any) -> None:
        """Emit `width` sums; the last tile overlaps the one before."""
        item = Elements(dtype)  # made here, since compiled code is named by the values that a closure holds
        count = field(builder, layout, FIELDS, "taps")
        wide = builder.icmp_signed(">=", width, INT(COLUMNS * item.lanes))
        with builder.if_else(wide) as (then, otherwise):
            for branch, columns in ((then, COLUMNS), (otherwise, 1)):
                with branch:
                    _sum_row(builder, _Tile(builder, item, columns, table, taps, count), order, out, width)

    return sums


def _sum_row(builder: Any, tile: "_Tile", order: str, out: Any, width: Any) -> None:
    """Emit a row, tile by tile.

    The first tile may overlap the second, so that the inputs of the second begin at a cache line, or at so many tiles
    behind one: loads that cross two lines take twice as long.
    """
    step = INT(tile.columns * tile.item.lanes)
    last, ahead = builder.sub(width, step), builder.urem(tile.to_next_line(), step)
    begin = builder.select(builder.icmp_signed("==", ahead, INT(0)), ahead, builder.sub(ahead, step))
    with stepping(builder, begin, width, step) as at:
        start = builder.select(builder.icmp_signed("<", at, last), at, last)
        start = builder.select(builder.icmp_signed(">", start, INT(0)), start, INT(0))
        tile.sum(order, builder.mul(start, INT(tile.item.bytes)), out)


class _Tile:
    """Emits the sums of a few vectors side by side, in registers."""

    def __init__(self, builder: Any, item: Elements, columns: int, table: Any, taps: Any, count: Any) -> None:
        self.columns, self.item = columns, item
        self._builder = builder
        self._table, self._taps, self._count = table, taps, count
        self._sums = [stack_slot(builder, item.vector) for _ in range(columns)]

    def sum(self, order: str, offset: Any, out: Any) -> None:
        """Emit the sums of the outputs that lie `offset` bytes behind the first one of the row."""
        builder = self._builder
        last = builder.sub(self._count, INT(1))
        if order in (EVEN, ODD):
            middle = builder.sdiv(self._count, INT(2))
            self._begin(self._products(self._inputs(middle, offset), middle))
            with repeated(builder, middle) as number:
                near = self._inputs(number, offset)
                far = self._inputs(builder.sub(last, number), offset)
                join = builder.fsub if order == ODD else builder.fadd
                joined = [join(a, b, flags=APART) for a, b in zip(near, far, strict=True)]
                self._add(self._products(joined, number))
        else:
            first_is_last = order == LAST_FIRST
            zeros = [self.item.zero] * self.columns
            self._begin(self._products(self._inputs(last, offset), last) if first_is_last else zeros)
            with repeated(builder, last if first_is_last else self._count) as number:
                self._add(self._products(self._inputs(number, offset), number))
        for column, slot in enumerate(self._sums):
            self.item.store(builder, builder.load(slot), builder.add(out, self._at(offset, column)))

    def to_next_line(self) -> Any:
        """Emit the number of elements from the first input of the first tap to the next cache line, 0 if it is one."""
        builder = self._builder
        row = integer(builder, self._table)
        return builder.udiv(builder.and_(builder.sub(INT(0), row), INT(LINE - 1)), INT(self.item.bytes))

    def _at(self, offset: Any, column: int) -> Any:
        return self._builder.add(offset, INT(column * self.item.lanes * self.item.bytes))

    def _inputs(self, tap: Any, offset: Any) -> list[Any]:
        row = integer(self._builder, place(self._builder, self._table, tap, 8))
        addresses = [self._builder.add(row, self._at(offset, column)) for column in range(self.columns)]
        return [self.item.load(self._builder, address) for address in addresses]

    def _products(self, values: list[Any], tap: Any) -> list[Any]:
        weight = self.item.splat(self._builder, place(self._builder, self._taps, tap, self.item.bytes))
        return [self._builder.fmul(value, weight, flags=APART) for value in values]

    def _begin(self, values: list[Any]) -> None:
        for slot, value in zip(self._sums, values, strict=True):
            self._builder.store(value, slot)

    def _add(self, values: list[Any]) -> None:
        for slot, value in zip(self._sums, values, strict=True):
            self._builder.store(self._builder.fadd(self._builder.load(slot), value, flags=APART), slot)
