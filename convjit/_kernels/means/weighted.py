"""The kernels of weighted means of bytes by symmetric windows: in single precision, and where that does not do, double.

`convjit._kernels.tiles.sweep` calls them for all rows of a plane of a box. A result is a sum in double precision, in
SciPy's order, without what is behind the point. A sum in single precision is less than `margin` off from it, as
`convjit._methods.tiles.weighted` proves. So where both ends of this interval have the same whole part, that is the
result. Where they do not, as for one vector in some hundred, the sums of a vector are taken anew in double precision.
Where all bytes under its windows are equal, which would bring all sums close to whole numbers, results are looked up.

Bytes are read as in `convjit._kernels.means.byte_sums`: pairs are added in 16 bits, and these are separated again into
integers of 32 bits, all without a shuffle.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from llvmlite import ir

from convjit._kernels.llvm import (
    APART,
    INT,
    INT32,
    place,
    repeated,
    shuffle,
    stack_slot_with,
)
from convjit._kernels.tiles.plane_rows import PlaneRows
from convjit._runtime.cpu import vector_bytes
from convjit._runtime.weights import WEIGHTS

BYTE, SINGLE, DOUBLE = ir.IntType(8), ir.FloatType(), ir.DoubleType()


def weigher(down: bool) -> Callable[..., None]:
    """Make the emitter of the kernel for windows down the last outer axis, or along the row."""

    def weigh(
        builder: Any, layout: Any, scratch: Any, table: Any, out: Any, top: Any, rows: Any, start: Any, width: Any
    ) -> None:
        """Emit rows of means; the table holds the addresses of the rows of input, and the scratch begins with taps."""
        over = PlaneRows(builder, layout, table, down)
        window = over.window()
        with over.each(scratch, out, rows, width) as (number, to):
            row = _Row(builder, over, number, window, scratch)
            over.groups(width, 1, lambda starts: _Vector(row, starts[0]).put(builder.add(to, starts[0])))

    return weigh


class _Row(NamedTuple):
    """A row of outputs, and what the scratch begins with."""

    builder: Any
    over: PlaneRows
    number: Any
    window: Any
    taps: Any

    def under(self, tap: Any) -> Any:
        """Emit the address of the byte of the first output under a tap."""
        return self.over.under(self.number, tap)

    def part(self, name: str) -> Any:
        """Emit the address of a part of what the scratch begins with."""
        at, times = WEIGHTS[name]
        return self.builder.add(place(self.builder, self.taps, self.window, times), INT(at))


class _Vector:
    """Emits the results of a vector of bytes."""

    def __init__(self, row: _Row, start: Any) -> None:
        self._builder, self._row, self._start, self._size = row.builder, row, start, vector_bytes()
        self._last = self._builder.sub(row.window, INT(1))
        self._middle = self._builder.sdiv(row.window, INT(2))

    def put(self, to: Any) -> None:
        """Emit a store of the results."""
        builder = self._builder
        low, high = self._ends(self._sums())
        quarters = [builder.and_(end, self._all(INT32, 255)) for end in low]
        shifted = [builder.shl(each, self._all(INT32, 8 * n)) for n, each in enumerate(quarters)]
        whole = builder.or_(builder.or_(*shifted[:2]), builder.or_(*shifted[2:]))
        builder.store(whole, builder.inttoptr(to, whole.type.as_pointer()), align=1)
        unlike = [builder.xor(*ends) for ends in zip(low, high, strict=True)]
        with builder.if_then(self._any(builder.or_(builder.or_(*unlike[:2]), builder.or_(*unlike[2:])))):
            self._put_exactly(to)

    def _sums(self) -> list[Any]:
        """Emit sums in single precision less the margin: those of every fourth byte from the first, second, ... on."""
        builder, row = self._builder, self._row
        less = self._splat(SINGLE, row.part("less_margin"))
        sums = [stack_slot_with(builder, less) for _ in range(4)]

        def add(values: list[Any], tap: Any) -> None:
            weight = self._splat(SINGLE, place(builder, row.part("singles"), tap, 4))
            for value, total in zip(values, sums, strict=True):
                product = builder.fmul(value, weight, flags=("contract",))
                builder.store(builder.fadd(builder.load(total), product, flags=("contract",)), total)

        with self._pairs() as (tap, near, far):
            add(self._quarters(*(builder.add(*both) for both in zip(near, far, strict=True))), tap)
        add(self._quarters(*self._halves(self._middle)), self._middle)
        return [builder.load(total) for total in sums]

    def _ends(self, sums: list[Any]) -> tuple[list[Any], list[Any]]:
        """Emit the whole parts of both ends of the intervals that hold the sums in double precision."""
        builder = self._builder
        twice = self._splat(SINGLE, self._row.part("twice_margin"))
        integers = self._of(INT32)
        ends = (sums, [builder.fadd(total, twice, flags=APART) for total in sums])
        low, high = ([builder.fptosi(end, integers) for end in each] for each in ends)
        return low, high

    @contextmanager
    def _pairs(self) -> Iterator[tuple[Any, Any, Any]]:
        """Emit a loop over pairs of equal taps: the number of the first, and the bytes under both."""
        with repeated(self._builder, self._middle) as tap:
            yield tap, self._halves(tap), self._halves(self._builder.sub(self._last, tap))

    def _under(self, tap: Any) -> Any:
        return self._builder.add(self._row.under(tap), self._start)

    def _halves(self, tap: Any) -> tuple[Any, Any]:
        """Emit the bytes under a tap, at even and at odd places, as integers of 16 bits."""
        builder, integers = self._builder, self._of(ir.IntType(16))
        vector = builder.load(builder.inttoptr(self._under(tap), integers.as_pointer()), align=1)
        return builder.and_(vector, self._all(integers.element, 255)), builder.lshr(
            vector, self._all(integers.element, 8)
        )

    def _quarters(self, even: Any, odd: Any) -> list[Any]:
        """Emit integers of 16 bits as floats: those of every fourth byte from the first, second, ... on."""
        builder, integers, floats = self._builder, self._of(INT32), self._of(SINGLE)
        both = [builder.bitcast(half, integers) for half in (even, odd)]
        parts = [builder.and_(half, self._all(INT32, 0xFFFF)) for half in both]
        parts += [builder.lshr(half, self._all(INT32, 16)) for half in both]
        return [builder.sitofp(part, floats) for part in parts]

    def _put_exactly(self, to: Any) -> None:
        """Emit a store of sums in double precision, or of what is known for bytes that are all equal."""
        builder, row = self._builder, self._row
        lanes = self._size // 8
        byte = self._splat(BYTE, self._under(INT(0)))
        unlike = stack_slot_with(builder, ir.Constant(byte.type, None))
        with repeated(builder, row.window) as tap:
            under = builder.load(builder.inttoptr(self._under(tap), byte.type.as_pointer()), align=1)
            builder.store(builder.or_(builder.load(unlike), builder.xor(under, byte)), unlike)
        with builder.if_else(self._any(builder.load(unlike))) as (differ, flat):
            with differ, repeated(builder, INT(8)) as part:
                self._put_sums(builder.mul(part, INT(lanes)), lanes, to)
            with flat:
                number = builder.zext(builder.extract_element(byte, INT32(0)), INT)
                known = self._splat(BYTE, builder.add(row.part("known"), number))
                builder.store(known, builder.inttoptr(to, known.type.as_pointer()), align=1)

    def _put_sums(self, at: Any, lanes: int, to: Any) -> None:
        """Emit a store of some sums in double precision, in SciPy's order."""
        builder, row = self._builder, self._row
        integers, doubles, stored = (ir.VectorType(scalar, lanes) for scalar in (INT32, DOUBLE, BYTE))

        def under(tap: Any) -> Any:
            address = builder.inttoptr(builder.add(self._under(tap), at), stored.as_pointer())
            return builder.zext(builder.load(address, align=1), integers)

        def product(value: Any, tap: Any) -> Any:
            weight = self._splat(DOUBLE, place(builder, row.part("doubles"), tap, 8), lanes)
            return builder.fmul(builder.sitofp(value, doubles), weight, flags=APART)

        total = stack_slot_with(builder, product(under(self._middle), self._middle))
        with repeated(builder, self._middle) as tap:
            pair = builder.add(under(tap), under(builder.sub(self._last, tap)))
            builder.store(builder.fadd(builder.load(total), product(pair, tap), flags=APART), total)
        result = builder.trunc(builder.fptosi(builder.load(total), integers), stored)
        builder.store(result, builder.inttoptr(builder.add(to, at), stored.as_pointer()), align=1)

    def _any(self, vector: Any) -> Any:
        """Emit whether any bit of a vector is set."""
        whole = ir.IntType(8 * self._size)
        return self._builder.icmp_unsigned("!=", self._builder.bitcast(vector, whole), whole(0))

    def _of(self, scalar: Any) -> Any:
        """The type of a vector of integers or of single precision."""
        return ir.VectorType(scalar, self._size // (4 if scalar == SINGLE else scalar.width // 8))

    def _all(self, scalar: Any, number: int) -> Any:
        vector = self._of(scalar)
        return ir.Constant(vector, [number] * vector.count)

    def _splat(self, scalar: Any, address: Any, lanes: int = 0) -> Any:
        """Emit a vector that holds the number at an address in every lane."""
        builder, vector = self._builder, ir.VectorType(scalar, lanes) if lanes else self._of(scalar)
        number = builder.load(builder.inttoptr(address, scalar.as_pointer()), align=1)
        nothing = ir.Constant(vector, ir.Undefined)
        first = builder.insert_element(nothing, number, INT32(0))
        return shuffle(builder, first, nothing, [0] * vector.count)
