"""Rows of sums divided, cast as C does and stored as another dtype, also where outputs do not lie side by side."""

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils

from convjit._kernels.vectors import INT
from convjit._runtime.cpu import vector_bytes

BOOL = "b1"
REALS = {"f": ir.FloatType(), "d": ir.DoubleType(), "f4": ir.FloatType(), "f8": ir.DoubleType()}


def caster(kind: str, to: str, add: bool) -> Callable[..., None]:
    """Make what emits the kernel that stores sums of dtype `kind` as dtype `to`; with `add`, added to what is there.

    Integers lose what is behind the point, bool is whether anything is left. What is added is rounded before, as where
    two arrays are added.
    """
    size = np.dtype(to).itemsize
    from_integers = kind not in REALS
    # Quotients of 16-bit sums come out on the right side of a whole number in single precision, those of others in
    # double. For floating results there is one rounding in double and one in single, as SciPy has it.
    real = REALS["f4"] if kind == "i2" and to not in REALS else REALS["f8"]
    source = ir.IntType(8 * int(kind[1:])) if from_integers else REALS[kind]
    stored = REALS.get(to) or ir.IntType(8 * size)
    lanes = vector_bytes() // _size(real)

    def cast(builder: Any, values: Any, count: Any, results: Any, stride: Any, divisor: Any) -> None:
        by = builder.load(builder.inttoptr(divisor, REALS["f8"].as_pointer()))
        move = _Cast(builder, source, real, stored, to, add)
        whole = builder.mul(builder.sdiv(count, INT(lanes)), INT(lanes))
        beside = builder.icmp_signed("==", stride, INT(size))
        undivided = builder.fcmp_ordered("==", by, by.type(1.0))
        done = builder.select(beside, whole, INT(0))
        with builder.if_else(undivided) as (as_they_are, quotients):
            for branch, quotient in ((as_they_are, None), (quotients, by)):
                with branch:
                    with cgutils.for_range_slice(builder, INT(0), done, INT(lanes), INT) as (at, _):
                        move(values, results, INT(size), at, quotient, lanes)
                    with cgutils.for_range_slice(builder, done, count, INT(1), INT) as (at, _):
                        move(values, results, stride, at, quotient, 1)

    return cast


class _Cast:
    """Emits loads, quotients, casts and stores of one element or a vector of them."""

    def __init__(self, builder: Any, source: Any, real: Any, stored: Any, to: str, add: bool) -> None:
        self._builder, self._source, self._real, self._stored = builder, source, real, stored
        self._to, self._add = to, add

    def __call__(self, values: Any, results: Any, stride: Any, at: Any, divisor: Any, lanes: int) -> None:
        """Move the elements from number `at` on."""
        builder = self._builder
        source, real, stored = (_lanes(kind, lanes) for kind in (self._source, self._real, self._stored))
        bytes_ = INT(_size(self._source))
        value = builder.load(self._pointer(values, at, bytes_, source), align=1)
        if source != real:
            value = builder.sitofp(value, real)
        if divisor is not None:
            by = builder.fptrunc(divisor, self._real) if divisor.type != self._real else divisor
            value = builder.fdiv(value, _spread(builder, by, lanes))
        target = self._pointer(results, at, stride, stored)
        value = self._converted(value, stored, lanes)
        if self._add:
            together = builder.fadd if isinstance(self._stored, ir.FloatType | ir.DoubleType) else builder.add
            value = together(builder.load(target, align=1), value)
        builder.store(value, target, align=1)

    def _pointer(self, base: Any, at: Any, stride: Any, kind: Any) -> Any:
        place = self._builder.add(base, self._builder.mul(at, stride))
        return self._builder.inttoptr(place, kind.as_pointer())

    def _converted(self, value: Any, stored: Any, lanes: int) -> Any:
        builder, real = self._builder, self._real
        if self._to in REALS:
            return value if self._stored == real else builder.fptrunc(value, stored)
        if self._to == BOOL:
            ends = (_spread(builder, real(end), lanes) for end in (-1.0, 1.0))
            low, high = (builder.fcmp_unordered(sign, value, end) for sign, end in zip(("<=", ">="), ends, strict=True))
            return builder.zext(builder.or_(low, high), stored)  # a NaN is True
        if self._to == "u8":
            return self._unsigned(value, stored, lanes)
        # Integers of up to 32 bits are found by 32-bit ones, which wrap: no vector of an AVX2 CPU gives 64-bit ones.
        bits = 64 if self._to in ("u4", "i8") else 32
        whole = builder.fptosi(value, _lanes(ir.IntType(bits), lanes))
        return whole if whole.type == stored else builder.trunc(whole, stored)

    def _unsigned(self, value: Any, stored: Any, lanes: int) -> Any:
        """64 bits: those above the signed ones by themselves, and negative ones wrap."""
        builder = self._builder
        half = _spread(builder, self._real(2.0**63), lanes)
        above = builder.fcmp_ordered(">=", value, half)
        low = builder.select(above, builder.fsub(value, half), value)
        top = builder.shl(builder.zext(above, stored), _spread(builder, ir.IntType(64)(63), lanes))
        return builder.xor(builder.fptosi(low, stored), top)


def _lanes(kind: Any, lanes: int) -> Any:
    return kind if lanes == 1 else ir.VectorType(kind, lanes)


def _size(kind: Any) -> int:
    return {"float": 4, "double": 8}.get(str(kind)) or int(kind.width) // 8


def _spread(builder: Any, value: Any, lanes: int) -> Any:
    if lanes == 1:
        return value
    kind = ir.VectorType(value.type, lanes)
    first = builder.insert_element(ir.Constant(kind, ir.Undefined), value, ir.IntType(32)(0))
    order = ir.Constant(ir.VectorType(ir.IntType(32), lanes), [0] * lanes)
    return builder.shuffle_vector(first, ir.Constant(kind, ir.Undefined), order)
