"""Correlations along one axis with weights that are symmetric about their middle, or antisymmetric, in pairs of taps.

The sum begins with the middle one; inputs at the same distance on both sides are added, or subtracted, and multiplied
once, from the outermost to the innermost, and no product is fused into its sum. That is how SciPy has summed such
weights for twenty years, and on what side of a whole number a sum of integers falls depends on it: a mean over a
constant 1 may be 1 or a little less, and 1 or 0 when it is cut.
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic
from numba.misc.special import literally

from convjit._jit import jit
from convjit.kernels.boxes import row_at
from convjit.kernels.layout import call, elements, header, take
from convjit.kernels.sweep import enter_plane, list_offsets
from convjit.kernels.tile import APART, INT, Elements

COLUMNS = 4


def _pair_tile(
    context: Any, kind: Any, across: Any, odd: Any, table: Any, count: Any, taps: Any, column: Any, out: Any
) -> Any:
    item, columns = Elements(kind.literal_value), across.literal_value
    vector = item.lanes * item.bytes

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, table, count, taps, column, out = arguments
        add = _Pairs(builder, item, columns, odd.literal_value, taps)

        def place(number: Any) -> Any:
            at = builder.add(table, builder.mul(number, ir.Constant(INT, 8)))
            return builder.add(builder.load(builder.inttoptr(at, INT.as_pointer())), column)

        def inputs(number: Any) -> list[Any]:
            row = place(number)
            return [item.load(builder, builder.add(row, ir.Constant(INT, c * vector))) for c in range(columns)]

        middle = builder.sdiv(count, ir.Constant(INT, 2))
        add.begin(inputs(middle), middle)
        with cgutils.for_range(builder, middle) as loop:
            far = builder.sub(builder.sub(count, ir.Constant(INT, 1)), loop.index)
            add.pair(inputs(loop.index), inputs(far), loop.index)
        add.end(out)
        return context.get_dummy_value()

    return types.void(kind, across, odd, *[types.intp] * 5), generate


def _pair_row(context: Any, kind: Any, across: Any, odd: Any, row: Any, count: Any, taps: Any, out: Any) -> Any:
    item, columns = Elements(kind.literal_value), across.literal_value
    lanes, vector = item.lanes, item.lanes * item.bytes

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, row, count, taps, out = arguments
        add = _Pairs(builder, item, columns, odd.literal_value, taps)

        def load(place: Any, c: int, read: Any) -> Any:
            at = builder.add(row, builder.mul(place, ir.Constant(INT, item.bytes)))
            return read(builder, builder.add(at, ir.Constant(INT, c * vector)))

        middle, last = builder.sdiv(count, ir.Constant(INT, 2)), builder.sub(count, ir.Constant(INT, 1))
        add.begin([load(middle, c, item.load) for c in range(columns)], middle)
        zero = ir.Constant(INT, 0)
        near = [cgutils.alloca_once_value(builder, load(zero, c, item.load_bits)) for c in range(columns)]
        far = [cgutils.alloca_once_value(builder, load(last, c, item.load_bits)) for c in range(columns)]
        groups = builder.sdiv(builder.add(middle, ir.Constant(INT, lanes - 1)), ir.Constant(INT, lanes))
        with cgutils.for_range(builder, groups) as loop:
            done = builder.mul(loop.index, ir.Constant(INT, lanes))
            # Vectors to the right of the nearer ones, and to the left of those that are further away.
            right = [builder.load(slot) for slot in near]
            right.append(load(builder.add(done, ir.Constant(INT, lanes)), columns - 1, item.load_bits))
            left = [load(builder.sub(builder.sub(last, done), ir.Constant(INT, lanes)), 0, item.load_bits)]
            left += [builder.load(slot) for slot in far]
            end = builder.append_basic_block("end")
            for s in range(lanes):
                number = builder.add(done, ir.Constant(INT, s))
                if s:
                    more = builder.append_basic_block("more")
                    builder.cbranch(builder.icmp_signed("<", number, middle), more, end)
                    builder.position_at_end(more)
                low = [item.shift(builder, right[c], right[c + 1], s) for c in range(columns)]
                high = [item.shift(builder, left[c], left[c + 1], lanes - s) if s else
                        builder.bitcast(left[c + 1], item.vector) for c in range(columns)]  # fmt: skip
                add.pair(low, high, number)
            builder.branch(end)
            builder.position_at_end(end)
            for c in range(columns):
                builder.store(right[c + 1], near[c])
                builder.store(left[c], far[c])
        add.end(out)
        return context.get_dummy_value()

    return types.void(kind, across, odd, *[types.intp] * 4), generate


class _Pairs:
    """Sums of a row of vectors, in registers."""

    def __init__(self, builder: Any, item: Elements, columns: int, odd: bool, taps: Any) -> None:
        self._builder, self._item, self._taps = builder, item, taps
        self._join = builder.fsub if odd else builder.fadd
        self._sums = [cgutils.alloca_once(builder, item.vector) for _ in range(columns)]

    def begin(self, inputs: list[Any], number: Any) -> None:
        """Begin with the tap in the middle."""
        factor = self._weight(number)
        for slot, one in zip(self._sums, inputs, strict=True):
            self._builder.store(self._builder.fmul(one, factor, flags=APART), slot)

    def pair(self, near: list[Any], far: list[Any], number: Any) -> None:
        """Add a pair, by the weight of the first."""
        factor, builder = self._weight(number), self._builder
        for slot, one, other in zip(self._sums, near, far, strict=True):
            product = builder.fmul(self._join(one, other, flags=APART), factor, flags=APART)
            builder.store(builder.fadd(builder.load(slot), product, flags=APART), slot)

    def end(self, out: Any) -> None:
        """Store the sums."""
        vector = self._item.lanes * self._item.bytes
        for c, slot in enumerate(self._sums):
            at = self._builder.add(out, ir.Constant(INT, c * vector))
            self._item.store(self._builder, self._builder.load(slot), at)

    def _weight(self, number: Any) -> Any:
        offset = self._builder.mul(number, ir.Constant(INT, self._item.bytes))
        return self._item.splat(self._builder, self._builder.add(self._taps, offset))


pair_tile: Any = intrinsic(prefer_literal=True)(_pair_tile)
"""``pair_tile(kind, columns, odd, table, count, taps, column, out)``: sum a row of so many vectors.

`table` holds the addresses of the inputs of all `count` taps for the row's first output, `column` is how far the tile's
are from there, in bytes. With `odd`, inputs of a pair are subtracted.
"""

pair_row: Any = intrinsic(prefer_literal=True)(_pair_row)
"""``pair_row(kind, columns, odd, row, count, taps, out)``: likewise for windows along a row that begins at `row`.

Each vector is loaded once and shifted for every tap. Up to a vector ahead of the row and behind it is read, too.
"""


@jit
def sweep_pairs(
    kind: str, odd: bool, lanes: int, table: int, row: int, count: int, taps: int, width: int, out: int, size: int
) -> None:
    """Compute a row of outputs, at least a vector; the last tile is moved back over outputs done before."""
    literally(kind), literally(odd)
    j = 0
    while j < width:
        if width >= COLUMNS * lanes:
            j = min(j, width - COLUMNS * lanes)
            if row:
                pair_row(kind, 4, odd, row + j * size, count, taps, out + j * size)
            else:
                pair_tile(kind, 4, odd, table, count, taps, j * size, out + j * size)
            j += COLUMNS * lanes
        else:
            j = min(j, width - lanes)
            if row:
                pair_row(kind, 1, odd, row + j * size, count, taps, out + j * size)
            else:
                pair_tile(kind, 1, odd, table, count, taps, j * size, out + j * size)
            j += lanes


def pairer(kind: str, odd: bool, down: bool, lanes: int) -> Callable[..., int]:
    """Make the kernel for windows down the last outer axis, or along the row; it reads a sweep's layout."""

    def sweep(x: int, out: int, kernel: int, layout: int, scratch: int, counter: int) -> int:
        """Compute boxes until none is left."""
        h = header(layout)
        ints = elements("i8", layout)
        filled = scratch + h.filled_at
        for j in range(h.filled):
            elements(kind, filled)[j] = elements(kind, layout + 8 * h.fill)[0]
        offsets, planes = elements("i8", scratch + h.offsets_at), elements("i8", scratch + h.planes_at)
        out_row = ints[h.strides + h.outer - 1]
        count = ints[h.windows + h.outer - 1] if down else h.reach // h.size + 1
        table_at, aside = scratch + h.pairs_at, scratch + h.buffer_at
        table = elements("i8", table_at)
        b = take(counter)
        while b < h.boxes:
            box_at = layout + 8 * (h.box + b * (2 * h.outer + 3))
            box = elements("i8", box_at)
            top, bottom = box[2 * h.outer - 2], box[2 * h.outer - 1]
            start, stop = box[2 * h.outer], box[2 * h.outer + 1]
            count_of_planes = list_offsets(layout, box, offsets)
            source = x + start * h.size - h.before
            if box[2 * h.outer + 2]:
                source = scratch + h.packed_at
                call(h.pack, (x, layout, box_at, source))
            here = offsets
            for number in range(count_of_planes):
                to = out + start * h.size + enter_plane(layout, box, number, offsets, planes)
                for block in range(0, stop - start, h.block):
                    left = max(0, min(block, stop - start - lanes))
                    width = min(h.block, stop - start - left)
                    for i in range(bottom - top):
                        row = 0
                        if down:
                            for q in range(count):
                                table[q] = row_at(here[i + q], planes[0], source + left * h.size, filled)
                        else:
                            row = row_at(here[i], planes[0], source + left * h.size, filled)
                        target = to + (top + i) * out_row + left * h.size
                        # A box that is narrower than a vector is packed, with room to read a whole one.
                        made = target if width >= lanes else aside
                        sweep_pairs(kind, odd, lanes, table_at, row, count, kernel, max(width, lanes), made, h.size)
                        if made != target:
                            for j in range(width):
                                elements(kind, target)[j] = elements(kind, aside)[j]
            b = take(counter)
        return 0

    return sweep
