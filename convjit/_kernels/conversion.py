"""Emitters that convert vectors of numbers to another dtype, from either byte order, and from or to half precision.

The moves of `convjit._kernels.moves` use them. Half precision is converted by integer arithmetic: LLVM's own conversion
is one instruction on CPUs that have it, and elsewhere a call for every number of a function that Numba's code does not
have. The arithmetic is F. Giesen's, "Float->half variants", 2012 (in the public domain). No step reads or writes a
subnormal single, so that results do not depend on whether the process has told the CPU to flush these to zero.
"""

from typing import Any

import numpy as np
from llvmlite import ir

from convjit._kernels.llvm import intrinsic, shuffle

# Bits of a single: the sign, infinity, the smallest power of two that is a normal half, and the smallest that is too
# large for a half.
SIGN, INFINITE, LEAST, TOO_LARGE = 1 << 31, 255 << 23, 113 << 23, 143 << 23

# The biased exponent of a single is that of the same number as a half plus 112.
BIAS = 112 << 23

# All bits of a half except the sign.
MAGNITUDE = 0x7FFF

# The fraction of a single has so many bits more than that of a half.
LOST = 13

# A power of two, as a single. Its sum with a number below `LEAST` has the bits of the half, rounded, at its end.
ROUNDING = (127 - 15 + LOST + 1) << 23

Dtype = np.dtype[Any]


def convert(builder: Any, bits: Any, source: Dtype, dtype: Dtype) -> Any:
    """Emit the conversion of numbers of the dtype `source`, given as integers of as many bits, to a native dtype.

    The numbers of complex dtypes are real and imaginary parts. Half precision is also returned as integers.
    """
    value = bits if source.isnative else _swapped(builder, bits)
    given, wanted = (_real(number) for number in (source, dtype))
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


def rounded(builder: Any, bits: Any, source: Dtype, dtype: Dtype) -> Any:
    """Emit the same conversion, but to integers numbers are rounded to nearest even and clipped; NaN becomes 0."""
    if dtype.kind not in "iu":
        return convert(builder, bits, source, dtype)
    if source.kind == "f":
        value, to = builder.bitcast(bits, _vector(bits, source)), _vector(bits, dtype)
        if dtype.itemsize <= 2:
            return builder.trunc(_clipped(builder, value, source, np.iinfo(dtype)), to)
        name = f"v{bits.type.count}f{8 * source.itemsize}"
        whole = builder.call(
            intrinsic(builder, f"llvm.rint.{name}", ir.FunctionType(value.type, [value.type])), [value]
        )
        saturating = f"llvm.fpto{'s' if dtype.kind == 'i' else 'u'}i.sat.v{to.count}i{to.element.width}.{name}"
        return builder.call(intrinsic(builder, saturating, ir.FunctionType(to, [value.type])), [whole])
    limits, bounds = np.iinfo(dtype), np.iinfo(source)
    compare = builder.icmp_signed if source.kind == "i" else builder.icmp_unsigned
    for limit, beyond in ((max(limits.min, bounds.min), "<"), (min(limits.max, bounds.max), ">")):
        most = ir.Constant(bits.type, [int(limit)] * bits.type.count)
        bits = builder.select(compare(beyond, bits, most), most, bits)
    return convert(builder, bits, source, dtype)


def _clipped(builder: Any, value: Any, source: Dtype, limits: Any) -> Any:
    """Emit numbers rounded to nearest even and clipped to limits of 16 bits, NaN as 0, as integers of as many bits.

    The sum of a number and 1.5 times the power of two whose last digit is 1 has the rounded number in its last digits.
    LLVM's own conversion that clips is one number at a time, and so is any code that it recognises as such.
    """

    def all_of(number: float) -> Any:
        return ir.Constant(value.type, [float(number)] * value.type.count)

    number = builder.select(builder.fcmp_unordered("uno", value, value), all_of(0), value)
    number = builder.select(builder.fcmp_ordered("<", number, all_of(limits.min)), all_of(limits.min), number)
    number = builder.select(builder.fcmp_ordered(">", number, all_of(limits.max)), all_of(limits.max), number)
    large = 1.5 * 2.0 ** np.finfo(source).nmant
    bits = _vector(value, np.dtype(f"i{source.itemsize}"))
    return builder.sub(builder.bitcast(builder.fadd(number, all_of(large)), bits), builder.bitcast(all_of(large), bits))


def with_zeros(builder: Any, value: Any) -> Any:
    """Emit complex numbers with these real parts."""
    count = value.type.count
    zeros = ir.Constant(value.type, [0.0] * count)
    return shuffle(builder, value, zeros, [part for n in range(count) for part in (n, count + n)])


def _real(dtype: Dtype) -> Dtype:
    """The native dtype of the parts of a complex dtype; otherwise the dtype itself, native."""
    return np.dtype(f"{'f' if dtype.kind == 'c' else dtype.kind}{dtype.itemsize // (2 if dtype.kind == 'c' else 1)}")


def _vector(value: Any, dtype: Dtype) -> Any:
    """The type of a vector of as many numbers of a dtype; half precision is held as integers."""
    floats = {4: ir.FloatType(), 8: ir.DoubleType()}
    scalar = floats.get(dtype.itemsize) if dtype.kind == "f" else None
    return ir.VectorType(scalar or ir.IntType(8 * dtype.itemsize), value.type.count)


def _swapped(builder: Any, bits: Any) -> Any:
    """Emit integers with their bytes in reverse order, which is one shuffle."""
    width, count = bits.type.element.width, bits.type.count
    function = ir.FunctionType(bits.type, [bits.type])
    return builder.call(intrinsic(builder, f"llvm.bswap.v{count}i{width}", function), [bits])


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
    """Emit the conversion of halves to singles."""
    wide, to = (_vector(halves, np.dtype(name)) for name in ("u4", "f4"))

    def all_of(number: int) -> Any:
        return ir.Constant(wide, [number] * wide.count)

    whole = builder.zext(halves, wide)
    magnitude = builder.and_(whole, all_of(MAGNITUDE))
    sign = builder.shl(builder.xor(whole, magnitude), all_of(16))
    number = builder.add(builder.shl(magnitude, all_of(LOST)), all_of(BIAS))
    infinite = builder.icmp_signed(">=", number, all_of(TOO_LARGE))
    number = builder.select(infinite, builder.add(number, all_of(BIAS)), number)
    # A subnormal half is a multiple of the smallest step. The number that is as many steps above the smallest normal
    # power of two is made, and this power is subtracted.
    subnormal = builder.icmp_signed("<", number, all_of(LEAST))
    above = builder.bitcast(builder.add(number, all_of(1 << 23)), to)
    steps = builder.fsub(above, builder.bitcast(all_of(LEAST), to))
    number = builder.select(subnormal, builder.bitcast(steps, wide), number)
    return builder.bitcast(builder.or_(number, sign), to)


def _half(builder: Any, singles: Any) -> Any:
    """Emit the conversion of singles to halves, rounded to nearest, ties to even."""
    wide, narrow = (_vector(singles, np.dtype(name)) for name in ("u4", "u2"))

    def all_of(number: int) -> Any:
        return ir.Constant(wide, [number] * wide.count)

    whole = builder.bitcast(singles, wide)
    magnitude = builder.and_(whole, all_of(SIGN - 1))
    sign = builder.lshr(builder.xor(whole, magnitude), all_of(16))
    odd = builder.and_(builder.lshr(magnitude, all_of(LOST)), all_of(1))
    up = builder.add(odd, all_of((1 << LOST - 1) - 1))
    number = builder.lshr(builder.add(builder.sub(magnitude, all_of(BIAS)), up), all_of(LOST))
    small = builder.fadd(builder.bitcast(magnitude, singles.type), builder.bitcast(all_of(ROUNDING), singles.type))
    subnormal = builder.sub(builder.bitcast(small, wide), all_of(ROUNDING))
    number = builder.select(builder.icmp_signed("<", magnitude, all_of(LEAST)), subnormal, number)
    nan = builder.icmp_signed(">", magnitude, all_of(INFINITE))
    large = builder.select(nan, all_of(0x7E00), all_of(0x7C00))
    number = builder.select(builder.icmp_signed(">=", magnitude, all_of(TOO_LARGE)), large, number)
    return builder.trunc(builder.or_(number, sign), narrow)
