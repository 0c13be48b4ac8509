"""The register tile: sums of a few rows of outputs by a few vectors, kept in registers over the whole window.

`emit_tile` emits it into the kernel of `convjit._kernels.tiles.row_of_tiles`. Every input vector that is loaded is used
for up to `rows` rows of outputs, each with a tap of its own. So loads do not bound the loop, as they do where every
product loads its input: one unaligned load a product caps it at 70 % of the peak rate. This is the scheme of a matrix
product's inner kernel: K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS 34
(3), 2008.

Each output is summed in a fixed order, by one fused or unfused multiply-add after the other: the parts of the window in
turn, the rows of a part from the top, the taps of a row from the left. The result therefore does not depend on which
tile computes it, to the last bit.
"""

from itertools import pairwise
from typing import Any, NamedTuple

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
    times,
)
from convjit._kernels.vectors import Elements

# Rows of input between the one that is summed and the one that is prefetched: 5x5x5 over 128x128x128 float64 gains 8 %,
# 3x3 over 2048x2048 float32 7 %. Behind the end of the table there is no address, but a prefetch of anything is legal.
AHEAD = 2

# Bytes of the smallest elements whose vectors are shifted along a row: shifts of smaller ones take several
# instructions.
SHIFTED_BYTES = 4


# Taps of a row below which its vectors are loaded anew for each tap, as shifts take as long as some loads to begin.
FEW_TAPS = 6


class Window(NamedTuple):
    """The rows of input under a tile and the taps they are multiplied by, as LLVM integers; distances are in bytes."""

    table: Any  # address of the table of the addresses of the rows, part after part
    parts: Any  # address of three integers for each part: its height, its width, and the offset of its taps
    number: Any  # number of parts
    taps: Any  # address of the taps
    tap_row: Any  # distance between rows of taps
    step: Any  # distance between the inputs of neighbouring taps


class TileShape(NamedTuple):
    """The largest tile of a kernel."""

    dtype: str
    rows: int  # rows of outputs
    columns: int  # vectors in a row
    line: bool  # whether the rows are stretches of one row, so that its vectors lie `rows` vectors apart
    side: int = 0  # taps of each row and column of a part, all adjacent; 0 where a loop counts them


class Part(NamedTuple):
    """A part of the window, a rectangle of taps, as LLVM integers."""

    height: Any
    width: Any
    tap: Any  # address of its first tap
    first: Any  # address of the first of its entries in the table


def emit_tile(builder: Any, shape: TileShape, count: Any, window: Window, column: Any, out: Any, out_row: Any) -> None:
    """Emit the sums of a tile of `shape.rows` by `count` vectors; `count` is known when the kernel runs.

    The inputs lie `column` bytes behind the addresses in the table; rows of `out` are `out_row` bytes apart. A part of
    height h takes h + rows - 1 entries of the table, and h is at least rows - 1.
    """
    *fewer, widest = [builder.append_basic_block("columns") for _ in range(shape.columns)]
    end = builder.append_basic_block("end")
    chosen = builder.switch(count, widest)
    for columns, block in enumerate((*fewer, widest), 1):
        if block is not widest:
            chosen.add_case(INT(columns), block)
        builder.position_at_end(block)
        _Tile(builder, shape, columns, window, column).emit(out, out_row)
        builder.branch(end)
    builder.position_at_end(end)


class _Tile:
    """Emits the sums of a tile of so many vectors across."""

    def __init__(self, builder: Any, shape: TileShape, columns: int, window: Window, column: Any) -> None:
        self._builder, self._window, self._column = builder, window, column
        self._rows, self._columns = shape.rows, columns
        self._elements = Elements(shape.dtype)
        # Complex sums are two: products with the real part of a tap, and with the imaginary part.
        self._planes = 2 if self._elements.complex else 1
        self._vector = self._elements.lanes * self._elements.bytes
        self._pitch = self._vector * (shape.rows if shape.line else 1)
        self._item = self._elements.bytes * self._planes
        self._side = shape.side
        self._shifts = shape.rows == 1 and not shape.line and self._elements.bytes >= SHIFTED_BYTES
        numbers = [(r, c, p) for r in range(shape.rows) for c in range(columns) for p in range(self._planes)]
        # LLVM turns these places on the stack into registers.
        self._sums = {number: stack_slot(builder, self._elements.sums) for number in numbers}

    def emit(self, out: Any, out_row: Any) -> None:
        """Emit the whole tile."""
        for slot in self._sums.values():
            self._builder.store(self._elements.zero, slot)
        entry = stack_slot_with(self._builder, self._window.table)
        if self._side:  # without a loop around the first part, which most windows have alone, a 3x3 takes 5 % less
            self._add_square(self._part(INT(0), entry), entry)
        add, first = (self._add_square, 1) if self._side else (self._add_part, 0)
        with stepping(self._builder, INT(first), self._window.number, INT(1)) as number:
            add(self._part(number, entry), entry)
        self._store(out, out_row)

    def _part(self, number: Any, entry: Any) -> Part:
        """Load what describes a part; the slot `entry` holds the address of its first entry in the table."""
        builder = self._builder
        at = place(builder, self._window.parts, number, 24)
        height, width = integer(builder, at), integer(builder, plus(builder, at, 8))
        tap = plus(builder, self._window.taps, integer(builder, plus(builder, at, 16)))
        return Part(height, width, tap, builder.load(entry))

    def _add_part(self, part: Part, entry: Any) -> None:
        """Add a part of the window, and move `entry` to the next one."""
        builder, rows, tap_row = self._builder, self._rows, self._window.tap_row
        height = self._add_single_taps(part) if rows == 1 else part.height
        for q in range(rows - 1):  # the first rows of input lie above the window of the lower rows of outputs
            self._add_row(
                plus(builder, part.first, 8 * q), place(builder, part.tap, tap_row, q), part.width, range(q + 1)
            )
        with stepping(builder, INT(rows - 1), height, INT(1)) as q:
            at, tap = place(builder, part.first, q, 8), place(builder, part.tap, q, tap_row)
            self._add_shifted_or_row(at, tap, part.width)
        for e in range(rows - 1):  # the last rows of input lie below the window of the upper rows of outputs
            q = plus(builder, part.height, e)
            at, tap = place(builder, part.first, q, 8), place(builder, part.tap, q, tap_row)
            self._add_row(at, tap, part.width, range(e + 1, rows))
        builder.store(place(builder, part.first, plus(builder, part.height, rows - 1), 8), entry)

    def _add_square(self, part: Part, entry: Any) -> None:
        """Add a part of known size, without loops, and move `entry` to the next one.

        A 3x3 over 1024x1024 float32 takes 0.75 of the time that it takes by loops, whose prefetches are 0.05 of it.
        """
        builder, side = self._builder, self._side
        last = side + self._rows - 1
        for q in range(last):
            x = self._input(plus(builder, part.first, 8 * q))
            for p in range(side):
                inputs = self._vectors(plus(builder, x, p * self._item))
                for r in range(max(0, q - side + 1), min(q + 1, self._rows)):
                    self._multiply_add(r, inputs, plus(builder, part.tap, ((q - r) * side + p) * self._item))
        builder.store(plus(builder, part.first, 8 * last), entry)

    def _add_single_taps(self, part: Part) -> Any:
        """Add a part that is one tap wide; the number of rows that are left, which is 0 for such a part.

        A loop for such taps alone halves the time of a dilated 3x3.
        """
        builder = self._builder
        single = builder.icmp_signed("==", part.width, INT(1))
        with repeated(builder, builder.select(single, part.height, INT(0))) as q:
            x = self._input(place(builder, part.first, q, 8))
            self._add_tap(x, place(builder, part.tap, q, self._window.tap_row), range(1))
        return builder.select(single, INT(0), part.height)

    def _add_shifted_or_row(self, entry: Any, tap: Any, width: Any) -> None:
        """Add a row of input to all rows of outputs, by shifted vectors where that is possible."""
        if not self._shifts:
            self._add_row(entry, tap, width, range(self._rows))
            return
        builder = self._builder
        adjacent = builder.icmp_signed("==", self._window.step, INT(self._item))
        several = builder.icmp_signed(">=", width, INT(FEW_TAPS))
        with builder.if_else(builder.and_(adjacent, several)) as (then, otherwise):
            with then:
                self._add_shifted_row(entry, tap, width)
            with otherwise:
                self._add_row(entry, tap, width, range(self._rows))

    def _add_row(self, entry: Any, tap: Any, width: Any, active: range) -> None:
        """Add a row of input, whose address is at `entry`, to the active rows of outputs; `tap` is that of row 0."""
        builder = self._builder
        x = self._input(entry)
        if self._rows > 1:  # otherwise the rows of the table need not be rows of the array
            ahead = self._input(plus(builder, entry, 8 * AHEAD))
            for c in range(self._columns + 1):
                prefetch(builder, plus(builder, ahead, c * self._pitch))
        with repeated(builder, width) as number:
            inputs = place(builder, x, number, self._window.step)
            self._add_tap(inputs, place(builder, tap, number, self._item), active)

    def _add_tap(self, x: Any, tap: Any, active: range) -> None:
        """Add the inputs of one tap to the active rows of outputs."""
        builder = self._builder
        inputs = self._vectors(x)
        for r in active:
            weight = builder.sub(tap, times(builder, self._window.tap_row, r)) if r else tap
            self._multiply_add(r, inputs, weight)

    def _vectors(self, x: Any) -> list[Any]:
        """The vectors of inputs across the tile, of which the first is at `x`."""
        builder = self._builder
        return [self._elements.load(builder, plus(builder, x, c * self._pitch)) for c in range(self._columns)]

    def _multiply_add(self, row: int, inputs: list[Any], weight: Any) -> None:
        """Add the products of vectors of inputs and the tap at `weight` to the sums of a row of outputs."""
        builder = self._builder
        for p in range(self._planes):
            factor = self._elements.splat(builder, plus(builder, weight, p * self._elements.bytes))
            for c in range(self._columns):
                slot = self._sums[row, c, p]
                total = self._elements.multiply_add(builder, inputs[c], factor, builder.load(slot))
                builder.store(total, slot)

    def _add_shifted_row(self, entry: Any, tap: Any, width: Any) -> None:
        """Add a row of input to the only row of outputs: each vector is loaded once, and shifted for every tap."""
        builder, elements, columns = self._builder, self._elements, self._columns
        x = self._input(entry)
        last = builder.sdiv(builder.sub(width, INT(1)), INT(elements.together))  # groups of taps before the last one
        vectors = [
            stack_slot_with(builder, elements.load_bits(builder, plus(builder, x, c * self._vector)))
            for c in range(columns)
        ]
        vectors.append(stack_slot(builder, elements.bits))  # the vector behind the tile
        with repeated(builder, last) as number:
            behind = place(builder, x, plus(builder, number, columns), self._vector)
            builder.store(elements.load_bits(builder, behind), vectors[-1])
            self._add_group(vectors, tap, number, None)
            for c in range(columns):
                builder.store(builder.load(vectors[c + 1]), vectors[c])
        rest = builder.sub(width, times(builder, last, elements.together))
        behind = place(builder, x, plus(builder, last, columns), self._vector)
        readable = times(builder, builder.sub(rest, INT(1)), self._item)
        builder.store(elements.load_some(builder, behind, readable), vectors[-1])
        self._add_group(vectors, tap, last, rest)

    def _add_group(self, vectors: list[Any], tap: Any, number: Any, count: Any) -> None:
        """Add a group of as many taps as a vector has elements, or of only `count` of them."""
        builder, elements = self._builder, self._elements
        inputs = [builder.load(vector) for vector in vectors]
        end = builder.append_basic_block("end")
        for p in range(elements.together):
            if count is not None and p:
                more = builder.append_basic_block("more")
                builder.cbranch(builder.icmp_signed("<", INT(p), count), more, end)
                builder.position_at_end(more)
            weight = place(builder, tap, plus(builder, times(builder, number, elements.together), p), self._item)
            self._multiply_add(0, [elements.shift(builder, *pair, p) for pair in pairwise(inputs)], weight)
        builder.branch(end)
        builder.position_at_end(end)

    def _store(self, out: Any, out_row: Any) -> None:
        """Store the sums."""
        builder, elements = self._builder, self._elements
        for r in range(self._rows):
            for c in range(self._columns):
                total = builder.load(self._sums[r, c, 0])
                if elements.complex:
                    total = elements.combine(builder, total, builder.load(self._sums[r, c, 1]))
                offset = plus(builder, times(builder, out_row, r), c * self._pitch)
                elements.store(builder, total, plus(builder, out, offset))

    def _input(self, entry: Any) -> Any:
        """Address of the tile's first input in the row of which the address is at `entry`."""
        return plus(self._builder, integer(self._builder, entry), self._column)
