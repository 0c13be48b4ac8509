"""The kernel that stores a row of outputs of a Fourier tile, scaled, and reports whether all are finite.

`convjit._kernels.fourier.overlap_save` calls it for each row of outputs of a tile.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir

from convjit._kernels.fourier.arithmetic import Emitter
from convjit._kernels.llvm import INT, INT32, field, place, plus, repeated, stack_slot_with, stepping, times
from convjit._kernels.vectors import Elements
from convjit._runtime.layouts import TILES

# A double is rounded to a whole number by adding this and subtracting it again.
ROUNDING = 1.5 * 2.0**52


def storer(dtype: str, to: str, both: bool) -> Callable[..., Any]:
    """Make the emitter of the kernel that stores a row: with `both` complex outputs, else real ones, or integers.

    The kernel is given the planes, where to store, the number of outputs, the distance between them, and the layout. It
    returns 1 if one is not finite, but always 0 for integers.
    """
    item = Elements(dtype)

    def store(builder: Any, re: Any, im: Any, out: Any, count: Any, stride: Any, layout: Any) -> Any:
        factor = place(builder, layout, field(builder, layout, TILES, "factor"), 8)
        row = _Row(builder, item, factor)
        if both:
            row.one_by_one([re, im], out, count, stride)
        elif to not in ("f", "d"):
            row.as_integers(re, out, count, stride, np.dtype(to).itemsize)
        else:
            adjacent = builder.icmp_signed("==", stride, INT(item.bytes))
            enough = builder.icmp_signed(">=", count, INT(item.lanes))
            with builder.if_else(builder.and_(adjacent, enough)) as (then, otherwise):
                with then:
                    row.by_vectors(re, out, count)
                with otherwise:
                    row.one_by_one([re], out, count, stride)
        return builder.load(row.bad)

    return store


class _Row:
    """Emits the storing of a row; `bad` is a place on the stack, which is 1 if an output is not finite, else 0."""

    def __init__(self, builder: Any, item: Elements, factor: Any) -> None:
        self._builder, self._item, self._factor = builder, item, factor
        self.bad = stack_slot_with(builder, INT(0))

    def one_by_one(self, planes: list[Any], out: Any, count: Any, stride: Any) -> None:
        """Emit the storing of outputs whose parts come from these planes."""
        builder, item = self._builder, self._item
        with repeated(builder, count) as j:
            at = place(builder, out, j, stride)
            for number, plane in enumerate(planes):
                value = self._scaled(plane, j)
                builder.store(value, self._pointer(plus(builder, at, number * item.bytes)), align=1)
                infinite = builder.fcmp_unordered("!=", builder.fsub(value, value), ir.Constant(item.scalar, 0.0))
                builder.store(builder.or_(builder.load(self.bad), builder.zext(infinite, INT)), self.bad)

    def as_integers(self, plane: Any, out: Any, count: Any, stride: Any, size: int) -> None:
        """Emit the storing of outputs that are rounded to whole numbers, which wrap to so many bytes."""
        builder, rounding = self._builder, ir.Constant(self._item.scalar, ROUNDING)
        with repeated(builder, count) as j:
            value = builder.fsub(builder.fadd(self._scaled(plane, j), rounding), rounding)
            whole = builder.fptosi(value, INT)
            whole = whole if size == 8 else builder.trunc(whole, ir.IntType(8 * size))
            builder.store(whole, builder.inttoptr(place(builder, out, j, stride), whole.type.as_pointer()), align=1)

    def by_vectors(self, plane: Any, out: Any, count: Any) -> None:
        """Emit the storing of adjacent outputs, as many as a vector has at least; the last vector overlaps."""
        builder, item = self._builder, self._item
        emit, lanes = Emitter(builder, item), INT(item.lanes)
        factors = emit.splat(self._factor, 0)
        check = stack_slot_with(builder, item.zero)
        last = builder.sub(count, lanes)
        with stepping(builder, INT(0), count, lanes) as j:
            beyond = builder.icmp_signed(">", j, last)
            at = times(builder, builder.select(beyond, last, j), item.bytes)
            value = emit.times(emit.load(plane, at), factors)
            emit.store(value, out, at)
            # The difference is 0 for a finite number and NaN for NaN and Inf, and the sum is NaN if one of them is.
            difference = builder.fsub(value.value, value.value)
            builder.store(builder.fadd(builder.load(check), difference), check)
        bits = builder.bitcast(builder.load(check), ir.VectorType(ir.IntType(8 * item.bytes), item.lanes))
        total = builder.extract_element(bits, INT32(0))
        for lane in range(1, item.lanes):
            total = builder.or_(total, builder.extract_element(bits, INT32(lane)))
        wrong = builder.icmp_unsigned("!=", total, ir.Constant(total.type, 0))
        builder.store(builder.zext(wrong, INT), self.bad)

    def _scaled(self, plane: Any, number: Any) -> Any:
        builder = self._builder
        at, factor = place(builder, plane, number, self._item.bytes), self._factor
        return builder.fmul(*(builder.load(self._pointer(address), align=1) for address in (at, factor)))

    def _pointer(self, address: Any) -> Any:
        return self._builder.inttoptr(address, self._item.scalar.as_pointer())
