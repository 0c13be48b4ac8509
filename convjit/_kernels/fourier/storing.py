"""The kernel that stores a row of outputs of a Fourier tile, scaled, and reports whether all are finite.

`convjit._kernels.fourier.overlap_save` calls it for each row of outputs of a tile.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._kernels.fourier.arithmetic import Emitter
from convjit._kernels.fourier.overlap_save import tiles_of
from convjit._kernels.intrinsics import elements
from convjit._kernels.llvm import INT, INT32, times
from convjit._kernels.vectors import Elements

# A double is rounded to a whole number by adding this and subtracting it again.
ROUNDING = 1.5 * 2.0**52


def _scale_row(context: Any, dtype: Any, plane: Any, out: Any, count: Any, factor: Any) -> Any:
    item = Elements(dtype.literal_value)
    lanes = INT(item.lanes)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, plane, out, count, factor = arguments
        emit = Emitter(builder, item)
        factors = emit.splat(factor, 0)
        check = cgutils.alloca_once_value(builder, item.zero)
        last = builder.sub(count, lanes)
        with cgutils.for_range_slice(builder, INT(0), count, lanes, INT) as (j, _):
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
        return builder.zext(wrong, INT)

    return types.intp(dtype, *[types.intp] * 4), generate


scale_row: Any = intrinsic(prefer_literal=True)(_scale_row)
"""``scale_row(dtype, plane, out, count, factor)``: copy `count` numbers times a factor; 1 if one is not finite, else 0.

There must be at least as many as a vector has lanes; the last vector overlaps the one before.
"""


def storer(dtype: str, to: str, both: bool, lanes: int) -> Callable[..., int]:
    """Make the kernel that stores a row: with `both` complex outputs, otherwise real ones, rounded for integers."""
    whole = to not in ("f", "d")
    size = np.dtype(to).itemsize

    def store(re: int, im: int, out: int, count: int, stride: int, layout: int) -> int:
        """Store `count` outputs; not 0 if one of them is not finite, but always 0 for integers."""
        factor = elements(dtype, layout + 8 * tiles_of(layout).factor)[0]
        real, imaginary = elements(dtype, re), elements(dtype, im)
        bad = 0
        if both:
            for j in range(count):
                a, b = real[j] * factor, imaginary[j] * factor
                output = elements(to, out + j * stride)
                output[0], output[1] = a, b
                bad += (a - a != 0) | (b - b != 0)
        elif whole:
            for j in range(count):
                elements(to, out + j * stride)[0] = np.int64((real[j] * factor + ROUNDING) - ROUNDING)
        elif stride == size and count >= lanes:
            bad = scale_row(dtype, re, out, count, layout + 8 * tiles_of(layout).factor)
        else:
            for j in range(count):
                value = real[j] * factor
                elements(to, out + j * stride)[0] = value
                bad += value - value != 0
        return bad

    return store
