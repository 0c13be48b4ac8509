"""Short lines of elements that are taken apart, or put together, a few places of many lines at a time.

What lies side by side in a line goes to rows of its own, so that the rows have neighbouring lines side by side; and
back. Vectors of lines are transposed in registers: one by one, an element takes 1.2 ns there and as much back, which is
3 times what a 3x3 takes for it.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._kernels.conversion import shuffled
from convjit._kernels.moves import Mover, place
from convjit._kernels.vectors import INT

# Places of a line that are moved together, at most.
TOGETHER = 4


class _Turner:
    """Emits moves of some places of lines, of which `lanes` at a time fill vectors."""

    def __init__(self, builder: Any, source: str, kind: str) -> None:
        self.builder, self.mover = builder, Mover(builder, source, kind)
        self.parts = 2 if self.mover.source.kind == "c" else 1
        self.bits = ir.IntType(8 * self.mover.width // self.parts)

    def load(self, address: Any, elements: int) -> Any:
        """So many elements, as integers."""
        kind = ir.VectorType(self.bits, self.parts * elements)
        return self.builder.load(self.builder.inttoptr(address, kind.as_pointer()), align=1)

    def joined(self, vectors: list[Any]) -> Any:
        """All elements of some vectors of one length."""
        while len(vectors) > 1:
            vectors += vectors[-1:] * (len(vectors) % 2)
            order = list(range(2 * vectors[0].type.count))
            vectors = [shuffled(self.builder, *pair, order) for pair in zip(vectors[::2], vectors[1::2], strict=True)]
        return vectors[0]

    def turned(self, whole: Any, vectors: int, each: int) -> Any:
        """The elements of so many vectors of `each`, the first ones of all, then the second ones, and so on."""
        order = [
            (n * each + e) * self.parts + p for e in range(each) for n in range(vectors) for p in range(self.parts)
        ]
        return shuffled(self.builder, whole, whole, order)

    def cut(self, whole: Any, count: int) -> list[Any]:
        """So many vectors of one length."""
        each = whole.type.count // count
        return [shuffled(self.builder, whole, whole, list(range(n * each, (n + 1) * each))) for n in range(count)]

    def each(self, stride: Any, run: Any, count: Any, move: Callable[[int, bool, Any, Any, int], None]) -> None:
        """Move `run` places of `count` lines: ``move(places, close, first place, at, lanes)``.

        Lines are `close` if there is nothing between them. The last places are moved with some of those before.
        """
        builder = self.builder
        for places, close in ((1, True), (2, True), (3, True), (1, False), (2, False), (3, False), (TOGETHER, False)):
            able = builder.icmp_signed("==" if places < TOGETHER else ">=", run, INT(places))
            if places < TOGETHER:
                near = builder.icmp_signed("==" if close else "!=", stride, INT(places * self.mover.width))
                able = builder.and_(able, near)
            with builder.if_then(able), cgutils.for_range_slice(builder, INT(0), run, INT(places), INT) as (group, _):
                last = builder.sub(run, INT(places))
                first = builder.select(builder.icmp_signed("<", group, last), group, last)
                self._lines(count, partial(move, places, close, first))

    def _lines(self, count: Any, move: Callable[[Any, int], None]) -> None:
        """Move `count` lines, ``move(at, lanes)``, of which the last are moved with some of those before."""
        builder, whole = self.builder, max([1, *self.mover.lanes()])
        last = builder.sub(count, INT(whole))
        with builder.if_else(builder.icmp_signed(">=", last, INT(0))) as (wide, narrow):
            with wide:
                with cgutils.for_range_slice(builder, INT(0), last, INT(whole), INT) as (at, _):
                    move(at, whole)
                move(last, whole)
            with narrow, cgutils.for_range(builder, count) as loop:
                move(loop.index, 1)


def _take_lines(
    context: Any, source: Any, kind: Any, array: Any, stride: Any, run: Any, rows: Any, pitch: Any, count: Any
) -> Any:
    names = source.literal_value, kind.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *_, array, stride, run, rows, pitch, count = arguments
        turner = _Turner(builder, *names)
        mover = turner.mover

        def move(places: int, close: bool, first: Any, at: Any, lanes: int) -> None:
            begin = place(builder, place(builder, array, first, mover.width), at, stride)
            if close:
                lines = turner.load(begin, places * lanes)
            else:
                starts = [place(builder, begin, INT(line), stride) for line in range(lanes)]
                lines = turner.joined([turner.load(start, places) for start in starts])
            for row, bits in enumerate(turner.cut(turner.turned(lines, lanes, places), places)):
                to = place(builder, rows, builder.add(first, INT(row)), pitch)
                mover.put(mover.converted(bits), place(builder, to, at, mover.size))

        turner.each(stride, run, count, move)
        return context.get_dummy_value()

    return types.void(source, kind, *[types.intp] * 6), generate


def _put_lines(context: Any, kind: Any, rows: Any, pitch: Any, target: Any, stride: Any, run: Any, count: Any) -> Any:
    name = kind.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, rows, pitch, target, stride, run, count = arguments
        turner = _Turner(builder, name, name)
        size = turner.mover.size

        def move(places: int, close: bool, first: Any, at: Any, lanes: int) -> None:
            starts = [place(builder, rows, builder.add(first, INT(row)), pitch) for row in range(places)]
            loaded = [turner.load(place(builder, start, at, size), lanes) for start in starts]
            lines = turner.turned(turner.joined(loaded), places, lanes)
            begin = place(builder, place(builder, target, first, size), at, stride)
            if close:
                turner.mover.put(lines, begin)
                return
            for line, bits in enumerate(turner.cut(lines, lanes)):
                turner.mover.put(bits, place(builder, begin, INT(line), stride))

        turner.each(stride, run, count, move)
        return context.get_dummy_value()

    return types.void(kind, *[types.intp] * 6), generate


take_lines: Any = intrinsic(prefer_literal=True)(_take_lines)
"""``take_lines(source, kind, array, stride, run, rows, pitch, count)``: take `run` places of lines to as many rows.

There are `count` lines, `stride` apart; rows are `pitch` apart.
"""

put_lines: Any = intrinsic(prefer_literal=True)(_put_lines)
"""``put_lines(kind, rows, pitch, target, stride, run, count)``: put them back from rows to lines."""
