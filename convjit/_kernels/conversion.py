"""Conversion of vectors of numbers from one dtype to another, of either order of bytes, half precision among them.

Half precision goes by integer arithmetic. LLVM's own conversion is one instruction on CPUs that have it and elsewhere a
call for every number, of a function that is not in Numba's code. The arithmetic is F. Giesen's, "Float->half
variants", 2012 (in the public domain). No step takes or gives a subnormal single, so that results do not depend on
whether the process has the CPU take those for zero.
"""

from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils

# Bits of a single: those of the sign, of its infinity, and of the least and the first too large power of two of half
# precision; and how much more its exponents are.
SIGN, INFINITE, LEAST, TOO_LARGE = 1 << 31, 255 << 23, 113 << 23, 143 << 23
MORE = 112 << 23

# Bits of half precision but for the sign.
MAGNITUDE = 0x7FFF

# A half has so many bits of its number less than a single.
LOST = 13

# Added to a number below the least power of two, this leaves the bits of a half at the end, rounded.
ROUNDING = (127 - 15 + LOST + 1) << 23

Dtype = np.dtype[Any]


def convert(builder: Any, bits: Any, source: Dtype, kind: Dtype) -> Any:
    """Numbers of the dtype `source`, given as integers of as many bits, as those of `kind`, which is native.

    Of complex dtypes these are the parts. Half precision is given back as integers, too.
    """
    value = bits if source.isnative else _swapped(builder, bits)
    given, wanted = (_real(dtype) for dtype in (source, kind))
    if given == wanted:
        return value if given.kind != "f" else builder.bitcast(value, _vector(value, given))
    if given.char == "e":
        value, given = _single(builder, value), np.dtype("f")
    elif given.kind == "f":
        value = builder.bitcast(value, _vector(value, given))
    if given == wanted:
        return value
    if wanted.char == "e":
        return _half(builder, value)
    return _cast(builder, value, given, wanted)


def with_zeros(builder: Any, value: Any) -> Any:
    """Complex numbers of these real parts."""
    count = value.type.count
    zeros = ir.Constant(value.type, [0.0] * count)
    return shuffled(builder, value, zeros, [part for n in range(count) for part in (n, count + n)])


def shuffled(builder: Any, first: Any, second: Any, order: list[int]) -> Any:
    """The numbers at these places in two vectors."""
    return builder.shuffle_vector(first, second, ir.Constant(ir.VectorType(ir.IntType(32), len(order)), order))


def _real(dtype: Dtype) -> Dtype:
    return np.dtype(f"{'f' if dtype.kind == 'c' else dtype.kind}{dtype.itemsize // (2 if dtype.kind == 'c' else 1)}")


def _vector(value: Any, dtype: Dtype) -> Any:
    """The type of as many numbers of a dtype; those of half precision are integers."""
    floats = {4: ir.FloatType(), 8: ir.DoubleType()}
    kind = floats.get(dtype.itemsize) if dtype.kind == "f" else None
    return ir.VectorType(kind or ir.IntType(8 * dtype.itemsize), value.type.count)


def _swapped(builder: Any, bits: Any) -> Any:
    """Integers with their bytes turned round, by one shuffle."""
    width, count = bits.type.element.width, bits.type.count
    function = ir.FunctionType(bits.type, [bits.type])
    return builder.call(
        cgutils.get_or_insert_function(builder.module, function, f"llvm.bswap.v{count}i{width}"), [bits]
    )


def _cast(builder: Any, value: Any, given: Dtype, wanted: Dtype) -> Any:
    to, shrinks = _vector(value, wanted), wanted.itemsize < given.itemsize
    if given.kind == "f":
        return (builder.fptrunc if shrinks else builder.fpext)(value, to)
    if wanted.kind == "f":
        return (builder.sitofp if given.kind == "i" else builder.uitofp)(value, to)
    if given.itemsize == wanted.itemsize:
        return value
    return (builder.trunc if shrinks else builder.sext if given.kind == "i" else builder.zext)(value, to)


def _single(builder: Any, halves: Any) -> Any:
    """Numbers of half precision as singles."""
    wide, to = (_vector(halves, np.dtype(kind)) for kind in ("u4", "f4"))

    def all_of(number: int) -> Any:
        return ir.Constant(wide, [number] * wide.count)

    whole = builder.zext(halves, wide)
    magnitude = builder.and_(whole, all_of(MAGNITUDE))
    sign = builder.shl(builder.xor(whole, magnitude), all_of(16))
    number = builder.add(builder.shl(magnitude, all_of(LOST)), all_of(MORE))
    infinite = builder.icmp_signed(">=", number, all_of(TOO_LARGE))
    number = builder.select(infinite, builder.add(number, all_of(MORE)), number)
    # A subnormal half is a multiple of the least step, which is taken for that many steps above the least power of two.
    subnormal = builder.icmp_signed("<", number, all_of(LEAST))
    above = builder.bitcast(builder.add(number, all_of(1 << 23)), to)
    steps = builder.fsub(above, builder.bitcast(all_of(LEAST), to))
    number = builder.select(subnormal, builder.bitcast(steps, wide), number)
    return builder.bitcast(builder.or_(number, sign), to)


def _half(builder: Any, singles: Any) -> Any:
    """Singles as numbers of half precision, rounded to nearest, ties to even."""
    wide, narrow = (_vector(singles, np.dtype(kind)) for kind in ("u4", "u2"))

    def all_of(number: int) -> Any:
        return ir.Constant(wide, [number] * wide.count)

    whole = builder.bitcast(singles, wide)
    magnitude = builder.and_(whole, all_of(SIGN - 1))
    sign = builder.lshr(builder.xor(whole, magnitude), all_of(16))
    odd = builder.and_(builder.lshr(magnitude, all_of(LOST)), all_of(1))
    up = builder.add(odd, all_of((1 << LOST - 1) - 1))
    number = builder.lshr(builder.add(builder.sub(magnitude, all_of(MORE)), up), all_of(LOST))
    small = builder.fadd(builder.bitcast(magnitude, singles.type), builder.bitcast(all_of(ROUNDING), singles.type))
    subnormal = builder.sub(builder.bitcast(small, wide), all_of(ROUNDING))
    number = builder.select(builder.icmp_signed("<", magnitude, all_of(LEAST)), subnormal, number)
    nan = builder.icmp_signed(">", magnitude, all_of(INFINITE))
    large = builder.select(nan, all_of(0x7E00), all_of(0x7C00))
    number = builder.select(builder.icmp_signed(">=", magnitude, all_of(TOO_LARGE)), large, number)
    return builder.trunc(builder.or_(number, sign), narrow)
