"""Sums over windows in a given order, each product and each sum rounded: those of `scipy.ndimage`, bit for bit.

SciPy sums windows in double precision, without fused multiply-adds. Windows along one axis whose weights are symmetric
about their middle, or antisymmetric, begin with the middle one; inputs at the same distance on both sides are added, or
subtracted, and multiplied once, from the outermost to the innermost. Other windows along one axis begin with the last
weight and go on from the first; windows along several axes go through their weights as they lie in memory. On what
side of a whole number a sum falls that is cut to an integer depends on the order, and so does whether a derivative of a
constant is zero.

The window is given as a table of addresses, one for each of its inputs; for windows that slide from row to row these
are the addresses of the rows, and the next row of outputs begins one entry later.
"""

from collections.abc import Callable
from typing import Any

from numba.core import cgutils

from convjit._kernels.intrinsics import field
from convjit._kernels.vectors import APART, INT, Elements
from convjit._runtime.layouts import EVEN, FIELDS, LAST_FIRST, LINE, ODD

# Vectors side by side in a tile: their sums do not wait for each other.
COLUMNS = 4


def summer(kind: str, order: str) -> Callable[..., None]:
    """Make what emits the kernel that sums a row of outputs, at least a vector, over the windows in the table."""

    def sums(builder: Any, layout: Any, taps: Any, table: Any, out: Any, out_row: Any, width: Any) -> None:
        """Sum `width` outputs; the last tile is moved back over outputs done before."""
        item = Elements(kind)  # not outside, for code is kept by the names and numbers that a function holds
        count = field(builder, layout, FIELDS, "taps")
        wide = builder.icmp_signed(">=", width, INT(COLUMNS * item.lanes))
        with builder.if_else(wide) as (then, otherwise):
            for branch, columns in ((then, COLUMNS), (otherwise, 1)):
                with branch:
                    _sum_row(builder, _Tile(builder, item, columns, table, taps, count), order, out, width)

    return sums


def _sum_row(builder: Any, tile: "_Tile", order: str, out: Any, width: Any) -> None:
    """Sum tile by tile.

    The first may overlap the second, for whose inputs to begin with a cache line: across two lines, loads take twice as
    long.
    """
    step = INT(tile.columns * tile.item.lanes)
    last, ahead = builder.sub(width, step), tile.to_next_line()
    begin = builder.select(builder.icmp_signed("==", ahead, INT(0)), ahead, builder.sub(ahead, step))
    with cgutils.for_range_slice(builder, begin, width, step, INT) as (at, _):
        start = builder.select(builder.icmp_signed("<", at, last), at, last)
        start = builder.select(builder.icmp_signed(">", start, INT(0)), start, INT(0))
        tile.sum(order, builder.mul(start, INT(tile.item.bytes)), out)


class _Tile:
    """Sums of some vectors side by side, in registers."""

    def __init__(self, builder: Any, item: Elements, columns: int, table: Any, taps: Any, count: Any) -> None:
        self.columns, self.item = columns, item
        self._builder = builder
        self._table, self._taps, self._count = table, taps, count
        self._sums = [cgutils.alloca_once(builder, item.vector) for _ in range(columns)]

    def sum(self, order: str, offset: Any, out: Any) -> None:
        """Sum the outputs that lie `offset` bytes from the first of the row, and store them."""
        builder = self._builder
        last = builder.sub(self._count, INT(1))
        if order in (EVEN, ODD):
            middle = builder.sdiv(self._count, INT(2))
            self._begin(self._products(self._inputs(middle, offset), middle))
            with cgutils.for_range(builder, middle) as loop:
                near = self._inputs(loop.index, offset)
                far = self._inputs(builder.sub(last, loop.index), offset)
                join = builder.fsub if order == ODD else builder.fadd
                joined = [join(a, b, flags=APART) for a, b in zip(near, far, strict=True)]
                self._add(self._products(joined, loop.index))
        else:
            first_is_last = order == LAST_FIRST
            zeros = [self.item.zero] * self.columns
            self._begin(self._products(self._inputs(last, offset), last) if first_is_last else zeros)
            with cgutils.for_range(builder, last if first_is_last else self._count) as loop:
                self._add(self._products(self._inputs(loop.index, offset), loop.index))
        for column, slot in enumerate(self._sums):
            self.item.store(builder, builder.load(slot), builder.add(out, self._place(offset, column)))

    def to_next_line(self) -> Any:
        """Elements from the first input of the first tap to where the next cache line begins; none if it does there."""
        builder = self._builder
        row = builder.load(builder.inttoptr(self._table, INT.as_pointer()))
        return builder.udiv(builder.and_(builder.sub(INT(0), row), INT(LINE - 1)), INT(self.item.bytes))

    def _place(self, offset: Any, column: int) -> Any:
        return self._builder.add(offset, INT(column * self.item.lanes * self.item.bytes))

    def _inputs(self, tap: Any, offset: Any) -> list[Any]:
        entry = self._builder.add(self._table, self._builder.mul(tap, INT(8)))
        row = self._builder.load(self._builder.inttoptr(entry, INT.as_pointer()))
        places = [self._builder.add(row, self._place(offset, column)) for column in range(self.columns)]
        return [self.item.load(self._builder, place) for place in places]

    def _products(self, values: list[Any], tap: Any) -> list[Any]:
        at = self._builder.add(self._taps, self._builder.mul(tap, INT(self.item.bytes)))
        weight = self.item.splat(self._builder, at)
        return [self._builder.fmul(value, weight, flags=APART) for value in values]

    def _begin(self, values: list[Any]) -> None:
        for slot, value in zip(self._sums, values, strict=True):
            self._builder.store(value, slot)

    def _add(self, values: list[Any]) -> None:
        for slot, value in zip(self._sums, values, strict=True):
            self._builder.store(self._builder.fadd(self._builder.load(slot), value, flags=APART), slot)
