"""The kernel that computes a row of register tiles, for one dtype and height of tiles.

`convjit._kernels.tiles.sweep` calls it with the addresses of the rows of input, for one row of tiles after the other.
It reads the fields that describe the window from the layout.
"""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from convjit._kernels.llvm import INT, field, stack_slot_with
from convjit._kernels.tiles.tile import TileShape, Window, emit_tile
from convjit._kernels.vectors import Elements
from convjit._runtime.layouts import FIELDS


def row_of_tiles(dtype: str, rows: int, columns: int, line: bool, side: int = 0) -> Callable[..., None]:
    """Make the emitter of the kernel that computes a row of tiles of `rows` by up to `columns` vectors.

    With `line`, the rows of a tile are stretches of one row. The row is folded after every vector, and so becomes an
    image whose rows overlap; its taps, folded in the same way, are a window of several rows. With `side`, all parts of
    the window are squares of this side, whose taps follow each other as their inputs do.
    """
    elements = Elements(dtype)
    unit = elements.together * (rows if line else 1)  # outputs in a row of a tile that is one vector wide
    size = elements.bytes * elements.lanes // elements.together

    def tiles(builder: Any, layout: Any, taps: Any, table: Any, out: Any, out_row: Any, width: Any) -> None:
        """Emit `width` outputs, at least as many as a tile has; the last tile overlaps the one before."""
        number, tap_row, step = (field(builder, layout, FIELDS, name) for name in ("rectangles", "tap_row", "step"))
        parts = builder.add(layout, builder.mul(field(builder, layout, FIELDS, "rectangle"), INT(8)))
        window = Window(table, parts, number, taps, tap_row, step)
        shape = TileShape(dtype, rows, columns, line, side)
        with each_tile(builder, width, unit, columns) as (start, count):
            at = builder.mul(start, INT(size))
            emit_tile(builder, shape, count, window, at, builder.add(out, at), out_row)

    return tiles


@contextlib.contextmanager
def each_tile(builder: Any, width: Any, unit: int, columns: int) -> Iterator[tuple[Any, Any]]:
    """Emit a loop over the tiles of a row: the first output and the number of vectors of each."""

    def least(a: Any, b: Any) -> Any:
        return builder.select(builder.icmp_signed("<", a, b), a, b)

    whole = builder.udiv(width, INT(unit))
    done = stack_slot_with(builder, INT(0))
    loop, body, end = (builder.append_basic_block(name) for name in ("loop", "body", "end"))
    builder.branch(loop)
    builder.position_at_end(loop)
    left = builder.sub(width, builder.load(done))
    builder.cbranch(builder.icmp_signed(">", left, INT(0)), body, end)
    builder.position_at_end(body)
    wanted = builder.udiv(builder.add(left, INT(unit - 1)), INT(unit))
    # One vector more than a tile has is cut into two tiles of about half the width. A tile that is one vector wide has
    # too few sums to hide the latency of a multiply-add.
    one_more = builder.icmp_signed("==", wanted, INT(columns + 1))
    count = least(least(wanted, whole), builder.select(one_more, INT(max(1, columns - 1)), INT(columns)))
    taken = builder.mul(count, INT(unit))
    start = least(builder.load(done), builder.sub(width, taken))
    builder.store(builder.add(start, taken), done)
    yield start, count
    builder.branch(loop)
    builder.position_at_end(end)
