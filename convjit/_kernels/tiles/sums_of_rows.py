"""The kernels of sums of single precision along one axis in SciPy's order, which are taken in double precision.

`convjit._kernels.tiles.sweep` calls them for all rows of a plane of a box. Each product and each sum is rounded in
double precision, in an order of `convjit._kernels.tiles.ordered_sums`, and the last sum to single precision. Inputs are
converted as they are read, and results as they are stored, in registers.
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import APART, INT, INT32, place, repeated, shuffle, stack_slot_with
from convjit._kernels.means.compensated import Sums
from convjit._kernels.tiles.plane_rows import PlaneRows
from convjit._runtime.cpu import vector_bytes
from convjit._runtime.layouts import EVEN, ODD

# The order of sums without weights, in place of one of those in `_runtime.layouts`.
MEANS = "means"

SINGLE, DOUBLE = ir.FloatType(), ir.DoubleType()
SINGLE_BYTES, DOUBLE_BYTES = 4, 8

# Vectors of results that are computed together: their sums are twice as many, which hides the latency of an addition.
COLUMNS = 2


def summer(order: str, down: bool) -> Callable[..., None]:
    """Make the emitter of the kernel for windows down the last outer axis, or along the row."""

    def sums(
        builder: Any, layout: Any, scratch: Any, table: Any, out: Any, top: Any, rows: Any, start: Any, width: Any
    ) -> None:
        """Emit rows of sums; the table holds the addresses of the rows of input, and the scratch begins with taps."""
        over = PlaneRows(builder, layout, table, down, SINGLE_BYTES)
        window = over.window()
        with over.each(scratch, out, rows, width) as (number, to):

            def put(starts: list[Any]) -> None:
                group = _Group(builder, over, number, scratch, starts)
                group.put(group.means(window) if order == MEANS else group.sums(order, window), to)

            over.groups(width, COLUMNS, put)

    return sums


class _Group:
    """Emits the sums of a few vectors side by side."""

    def __init__(self, builder: Any, over: PlaneRows, row: Any, taps: Any, starts: list[Any]) -> None:
        lanes = vector_bytes() // SINGLE_BYTES
        self._builder, self._over, self._row, self._taps, self._starts = builder, over, row, taps, starts
        self._vector, self._sums = (ir.VectorType(each, lanes) for each in (SINGLE, DOUBLE))

    def sums(self, order: str, window: Any) -> list[Any]:
        """Emit the sums, each product and sum rounded."""
        builder = self._builder
        last = builder.sub(window, INT(1))
        pairs = order in (EVEN, ODD)
        begin = builder.sdiv(window, INT(2)) if pairs else last  # as many are added to this one
        totals = [stack_slot_with(builder, each) for each in self._products(self._inputs(begin), begin)]
        with repeated(builder, begin) as tap:
            values = self._inputs(tap)
            if pairs:
                join = builder.fsub if order == ODD else builder.fadd
                far = self._inputs(builder.sub(last, tap))
                values = [join(*both, flags=APART) for both in zip(values, far, strict=True)]
            for total, product in zip(totals, self._products(values, tap), strict=True):
                builder.store(builder.fadd(builder.load(total), product, flags=APART), total)
        return [builder.load(total) for total in totals]

    def means(self, window: Any) -> list[Any]:
        """Emit sums without weights, divided as `convjit._kernels.means.compensated` does it."""
        builder, lanes = self._builder, self._vector.count // 2
        sums = Sums(builder, 2 * len(self._starts), 1)
        halves = [list(range(first, first + lanes)) for first in (0, lanes)]
        with repeated(builder, window) as tap:
            sums.add(shuffle(builder, value, value, half) for value in self._inputs(tap) for half in halves)
        means = sums.means(self._taps)
        return [shuffle(builder, *both, list(range(2 * lanes))) for both in zip(means[::2], means[1::2], strict=True)]

    def put(self, sums: list[Any], to: Any) -> None:
        """Emit stores of sums, rounded."""
        builder = self._builder
        for start, total in zip(self._starts, sums, strict=True):
            value = builder.fptrunc(total, self._vector)
            address = builder.inttoptr(builder.add(to, start), self._vector.as_pointer())
            builder.store(value, address, align=1)

    def _inputs(self, tap: Any) -> list[Any]:
        """Emit the inputs under a tap, as doubles."""
        builder, under = self._builder, self._over.under(self._row, tap)
        places = (builder.inttoptr(builder.add(under, start), self._vector.as_pointer()) for start in self._starts)
        values = [builder.load(address, align=1) for address in places]
        return [builder.fpext(value, self._sums) for value in values]

    def _products(self, values: list[Any], tap: Any) -> list[Any]:
        builder, nothing = self._builder, ir.Constant(self._sums, ir.Undefined)
        address = builder.inttoptr(place(builder, self._taps, tap, DOUBLE_BYTES), DOUBLE.as_pointer())
        first = builder.insert_element(nothing, builder.load(address, align=1), INT32(0))
        weight = shuffle(builder, first, nothing, [0] * self._sums.count)
        return [builder.fmul(value, weight, flags=APART) for value in values]
