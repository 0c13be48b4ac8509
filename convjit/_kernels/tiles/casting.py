"""Kernels that store a row of sums as another dtype: cast, or rounded.

`cast` divides sums, casts them as C does, and adds them to the outputs if wanted. `store_rounded` rounds them to
nearest even, and clips them if they are stored as integers. `convjit._kernels.tiles.sweep` calls them for rows of sums
that were computed aside. Outputs of a row need not lie side by side.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir

from convjit._kernels.llvm import INT, INT32, place, repeated, shuffle, stepping
from convjit._kernels.moves import Mover
from convjit._runtime.cpu import vector_bytes

BOOL = "b1"
REALS = {"f": ir.FloatType(), "d": ir.DoubleType(), "f4": ir.FloatType(), "f8": ir.DoubleType()}


def caster(dtype: str, to: str, add: bool) -> Callable[..., None]:
    """Make the emitter of the kernel that stores sums of one dtype as another; with `add`, it adds them to `out`.

    Integers are truncated; a bool is whether any digits are left. A sum is cast before it is added, as where two arrays
    are added.
    """
    size = np.dtype(to).itemsize

    def cast(builder: Any, values: Any, count: Any, results: Any, stride: Any, divisor: Any) -> None:
        move = _Cast(builder, dtype, to, add)
        by = builder.load(builder.inttoptr(divisor, REALS["f8"].as_pointer()))
        whole = builder.mul(builder.sdiv(count, INT(move.lanes)), INT(move.lanes))
        adjacent = builder.icmp_signed("==", stride, INT(size))
        undivided = builder.fcmp_ordered("==", by, by.type(1.0))
        done = builder.select(adjacent, whole, INT(0))
        with builder.if_else(undivided) as (sums, quotients):
            for branch, quotient in ((sums, None), (quotients, by)):
                with branch:
                    with stepping(builder, INT(0), done, INT(move.lanes)) as at:
                        move(values, results, INT(size), at, quotient, move.lanes)
                    with stepping(builder, done, count, INT(1)) as at:
                        move(values, results, stride, at, quotient, 1)

    return cast


def rounder(dtype: str, to: str) -> Callable[..., None]:
    """Make the emitter of the kernel that stores sums of one dtype rounded to another, and clipped if to integers."""

    def store(builder: Any, values: Any, count: Any, results: Any, stride: Any, divisor: Any) -> None:
        mover = Mover(builder, dtype, to, rounds=True)

        def move(at: Any, lanes: int) -> None:
            value = mover.take(place(builder, values, at, mover.width), lanes)
            mover.put(value, place(builder, results, at, mover.size))

        def rest() -> None:
            with repeated(builder, count) as number:
                value = mover.take(place(builder, values, number, mover.width))
                mover.put(value, place(builder, results, number, stride))

        mover.by_vectors(builder.icmp_signed("==", stride, INT(mover.size)), count, move, rest)

    return store


class _Cast:
    """Emits loads, quotients, casts and stores of one element or of a vector of them."""

    def __init__(self, builder: Any, dtype: str, to: str, add: bool) -> None:
        self._builder, self._to, self._add = builder, to, add
        self._source = REALS.get(dtype) or ir.IntType(8 * int(dtype[1:]))
        # Quotients of 16-bit sums fall on the right side of a whole number in single precision, those of other sums in
        # double precision. Floating results are rounded once in double and once in single precision, as SciPy does.
        self._real = REALS["f4"] if dtype == "i2" and to not in REALS else REALS["f8"]
        self._stored = REALS.get(to) or ir.IntType(8 * np.dtype(to).itemsize)
        self.lanes = vector_bytes() // _size(self._real)

    def __call__(self, values: Any, results: Any, stride: Any, at: Any, divisor: Any, lanes: int) -> None:
        """Emit the move of `lanes` elements, from number `at` on."""
        builder = self._builder
        source, real, stored = (_vector(scalar, lanes) for scalar in (self._source, self._real, self._stored))
        value = builder.load(self._pointer(values, at, INT(_size(self._source)), source), align=1)
        if source != real:
            whole = isinstance(self._source, ir.IntType)
            value = (builder.sitofp if whole else builder.fpext)(value, real)
        if divisor is not None:
            by = builder.fptrunc(divisor, self._real) if divisor.type != self._real else divisor
            value = builder.fdiv(value, _splat(builder, by, lanes))
        target = self._pointer(results, at, stride, stored)
        value = self._converted(value, stored, lanes)
        if self._add:
            add = builder.fadd if isinstance(self._stored, ir.FloatType | ir.DoubleType) else builder.add
            value = add(builder.load(target, align=1), value)
        builder.store(value, target, align=1)

    def _pointer(self, base: Any, at: Any, stride: Any, type_: Any) -> Any:
        return self._builder.inttoptr(place(self._builder, base, at, stride), type_.as_pointer())

    def _converted(self, value: Any, stored: Any, lanes: int) -> Any:
        """Emit real numbers as the dtype that is stored."""
        builder, real = self._builder, self._real
        if self._to in REALS:
            return value if self._stored == real else builder.fptrunc(value, stored)
        if self._to == BOOL:
            ends = (_splat(builder, real(end), lanes) for end in (-1.0, 1.0))
            low, high = (builder.fcmp_unordered(sign, value, end) for sign, end in zip(("<=", ">="), ends, strict=True))
            return builder.zext(builder.or_(low, high), stored)  # a NaN is True
        if self._to == "u8":
            return self._unsigned(value, stored, lanes)
        # Integers of up to 32 bits are converted to signed integers of 32 bits, and wrap: an AVX2 CPU has no vector
        # instruction for those of 64 bits.
        bits = 64 if self._to in ("u4", "i8") else 32
        whole = builder.fptosi(value, _vector(ir.IntType(bits), lanes))
        return whole if whole.type == stored else builder.trunc(whole, stored)

    def _unsigned(self, value: Any, stored: Any, lanes: int) -> Any:
        """Emit unsigned integers of 64 bits: 2**63 is subtracted where it must be, and negative numbers wrap."""
        builder = self._builder
        half = _splat(builder, self._real(2.0**63), lanes)
        above = builder.fcmp_ordered(">=", value, half)
        low = builder.select(above, builder.fsub(value, half), value)
        top = builder.shl(builder.zext(above, stored), _splat(builder, ir.IntType(64)(63), lanes))
        return builder.xor(builder.fptosi(low, stored), top)


def _vector(scalar: Any, lanes: int) -> Any:
    return scalar if lanes == 1 else ir.VectorType(scalar, lanes)


def _size(scalar: Any) -> int:
    return {"float": 4, "double": 8}.get(str(scalar)) or int(scalar.width) // 8


def _splat(builder: Any, value: Any, lanes: int) -> Any:
    """Emit a vector that holds a number in every lane."""
    if lanes == 1:
        return value
    nothing = ir.Constant(ir.VectorType(value.type, lanes), ir.Undefined)
    return shuffle(builder, builder.insert_element(nothing, value, INT32(0)), nothing, [0] * lanes)
