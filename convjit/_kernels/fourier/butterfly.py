"""Discrete Fourier transforms of a few points, each point a whole vector, held in registers.

Real and imaginary parts lie in separate planes of memory, so that a multiplication by i is a change of names and every
load is a whole vector of independent transforms.

Sources: J. W. Cooley and J. W. Tukey, "An algorithm for the machine calculation of complex Fourier series", 1965, for
how a transform is made of smaller ones; S. Winograd, "On computing the discrete Fourier transform", 1978, for those of
3 and 5 points.
"""

import math
from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic

from convjit._kernels.vectors import INT, Elements
from convjit._runtime.layouts import VECTORS

# Bytes of a vector within which x86 shuffles without a table of indices.
SUBVECTOR = 16

# One multiply-add where a product is added to: it changes no NaN and no Inf.
FUSED = ("contract",)

LANE = ir.IntType(32)


class Real(NamedTuple):
    """A vector, or what is to be taken as its negative: signs are folded into what is computed from it."""

    value: Any
    negative: bool = False


class Complex(NamedTuple):
    """A vector of complex numbers."""

    re: Real
    im: Real


def _root(power: int, order: int) -> tuple[float, float]:
    """Cosine and sine of a part of a turn."""
    angle = 8 * np.arctan(np.longdouble(1)) * power / order
    return float(np.cos(angle)), float(np.sin(angle))


class Emitter:
    """Emits arithmetic on vectors of one dtype."""

    def __init__(self, builder: Any, item: Elements) -> None:
        self.builder = builder
        self.item = item

    def load(self, address: Any, offset: Any = 0) -> Real:
        """A vector from an address."""
        return Real(self.item.load(self.builder, self._at(address, offset)))

    def store(self, number: Real, address: Any, offset: Any = 0) -> None:
        """A vector to an address."""
        value = self.builder.fneg(number.value) if number.negative else number.value
        self.item.store(self.builder, value, self._at(address, offset))

    def splat(self, address: Any, offset: int) -> Real:
        """A scalar in memory in every lane."""
        return Real(self.item.splat(self.builder, self._at(address, offset)))

    def _at(self, address: Any, offset: Any) -> Any:
        offset = ir.Constant(INT, offset) if isinstance(offset, int) else offset
        return self.builder.add(address, offset)

    def constant(self, value: float) -> Real:
        """The same number in every lane."""
        return Real(ir.Constant(self.item.vector, [value] * self.item.lanes))

    def negate(self, a: Real) -> Real:
        """Minus a, which costs nothing."""
        return Real(a.value, not a.negative)

    def add(self, a: Real, b: Real) -> Real:
        """The sum, fused with a product where one of both is one."""
        if a.negative == b.negative:
            return Real(self.builder.fadd(a.value, b.value, flags=FUSED), a.negative)
        minuend, subtrahend = (b, a) if a.negative else (a, b)
        return Real(self.builder.fsub(minuend.value, subtrahend.value, flags=FUSED))

    def subtract(self, a: Real, b: Real) -> Real:
        """The difference."""
        return self.add(a, self.negate(b))

    def times(self, a: Real, b: Real) -> Real:
        """The product."""
        return Real(self.builder.fmul(a.value, b.value, flags=FUSED), a.negative != b.negative)

    def scale(self, a: Real, factor: float) -> Real:
        """The product with a number."""
        return self.times(a, self.constant(factor))

    def plus(self, a: Complex, b: Complex) -> Complex:
        """The sum of complex numbers."""
        return Complex(self.add(a.re, b.re), self.add(a.im, b.im))

    def minus(self, a: Complex, b: Complex) -> Complex:
        """The difference of complex numbers."""
        return Complex(self.subtract(a.re, b.re), self.subtract(a.im, b.im))

    def by(self, a: Complex, w: Complex) -> Complex:
        """The product of complex numbers: four products, two of them fused with the sums."""
        re = self.subtract(self.times(a.re, w.re), self.times(a.im, w.im))
        return Complex(re, self.add(self.times(a.im, w.re), self.times(a.re, w.im)))

    def turn(self, a: Complex) -> Complex:
        """Multiply by i, which costs nothing."""
        return Complex(self.negate(a.im), a.re)

    def root(self, a: Complex, power: int, order: int) -> Complex:
        """Multiply by ``exp(2 pi i power / order)``."""
        quarters, rest = divmod(4 * (power % order), order)
        for _ in range(quarters):
            a = self.turn(a)
        if rest == 0:
            return a
        if 2 * rest == order:  # an eighth of a turn
            a = Complex(self.subtract(a.re, a.im), self.add(a.re, a.im))
            return Complex(self.scale(a.re, math.sqrt(0.5)), self.scale(a.im, math.sqrt(0.5)))
        cosine, sine = _root(rest, 4 * order)
        return self.by(a, Complex(self.constant(cosine), self.constant(sine)))

    def dft(self, x: list[Complex], sign: int) -> list[Complex]:
        """The transform ``sum over j of x[j] exp(sign 2 pi i j k / n)``."""
        n = len(x)
        if n == 1:
            return x
        if n == 2:
            return [self.plus(*x), self.minus(*x)]
        if n in (3, 5):
            return self._odd(x, sign)
        r = next(r for r in (4, 2, 3, 5) if n % r == 0 and (n > r or r == 4)) if n != 4 else 2
        s = n // r
        parts = [self.dft(x[j::r], sign) for j in range(r)]
        out: list[Any] = [None] * n
        for k in range(s):
            column = [self.root(part[k], sign * j * k, n) for j, part in enumerate(parts)]
            out[k::s] = self.dft(column, sign)
        return out

    def _odd(self, x: list[Complex], sign: int) -> list[Complex]:
        """Three or five points, as sums and differences of those that mirror each other."""
        n, half = len(x), len(x) // 2
        sums = [self.plus(x[j], x[n - j]) for j in range(1, half + 1)]
        differences = [self.turn(self.minus(x[j], x[n - j])) for j in range(1, half + 1)]
        out = [x[0]] * n
        for total in sums:
            out[0] = self.plus(out[0], total)
        for k in range(1, half + 1):
            even = x[0]
            odd: Any = None
            for j in range(1, half + 1):
                cosine, sine = _root(j * k, n)
                even = self._fused(even, sums[j - 1], self.constant(cosine))
                factor = self.constant(sign * sine)
                term = Complex(*(self.times(part, factor) for part in differences[j - 1]))
                odd = term if odd is None else self._fused(odd, differences[j - 1], factor)
            out[k], out[n - k] = self.plus(even, odd), self.minus(even, odd)
        return out

    def _fused(self, a: Complex, b: Complex, factor: Real) -> Complex:
        return Complex(self.add(a.re, self.times(b.re, factor)), self.add(a.im, self.times(b.im, factor)))

    def transpose(self, rows: list[Real]) -> list[Real]:
        """As many vectors as they have lanes, with rows and columns exchanged.

        First within parts of 16 bytes, by shuffles that x86 does with no table, then the parts as a whole.
        """
        lanes = self.item.lanes
        width = SUBVECTOR // self.item.bytes
        for _ in range(width.bit_length() - 1):
            rows = [
                row
                for group in range(0, lanes, width)
                for i in range(group, group + width // 2)
                for row in self._zip(rows[i], rows[i + width // 2], width)
            ]
        count = lanes // width
        out: list[Any] = [None] * lanes
        for r in range(width):
            parts = rows[r::width]
            step = 1
            while step < count:  # exchange bit by bit of the part's number with that of the vector's
                parts = self._exchange(parts, step, width)
                step *= 2
            out[r::width] = parts
        return out

    def _zip(self, a: Real, b: Real, width: int) -> tuple[Real, Real]:
        """Lanes of both by turns, the lower and the upper half of each part."""
        lanes = self.item.lanes

        def order(first: int) -> list[int]:
            return [part + first + i // 2 + lanes * (i % 2) for part in range(0, lanes, width) for i in range(width)]

        return self._shuffle(a, b, order(0)), self._shuffle(a, b, order(width // 2))

    def _exchange(self, parts: list[Real], step: int, width: int) -> list[Real]:
        count, lanes = len(parts), self.item.lanes
        out = list(parts)
        for i in range(count):
            if not i & step:
                low = [part if not part & step else part - step + count for part in range(count)]
                high = [part + step if not part & step else part + count for part in range(count)]
                for at, order in ((i, low), (i + step, high)):
                    spread = [part * width + lane for part in order for lane in range(width)]
                    out[at] = self._shuffle(parts[i], parts[i + step], spread)
        assert lanes == count * width
        return out

    def _shuffle(self, a: Real, b: Real, order: list[int]) -> Real:
        mask = ir.Constant(ir.VectorType(LANE, len(order)), order)
        return Real(self.builder.shuffle_vector(a.value, b.value, mask))


def _times(builder: Any, value: Any, factor: int) -> Any:
    return builder.mul(value, ir.Constant(INT, factor))


def butterfly(
    builder: Any, kind: str, radix: int, forward: bool, turned: int, leg: Any, re: Any, im: Any, roots: Any
) -> None:
    """Emit the transform of `radix` vectors `leg` bytes apart, in place.

    Forward by negative powers, then multiplied by the roots at `roots`; or backward, by their conjugates before.
    """
    item = Elements(kind)
    emit = Emitter(builder, item)
    offsets = [_times(builder, leg, j) for j in range(radix)]
    read = emit.load if turned == VECTORS else emit.splat
    size = item.bytes * (item.lanes if turned == VECTORS else 1)

    def root(j: int) -> Complex:
        at = 2 * (j - 1) * size
        return Complex(read(roots, at), read(roots, at + size))

    x = [Complex(emit.load(re, at), emit.load(im, at)) for at in offsets]
    if turned and not forward:
        x[1:] = [emit.by(x[j], Complex(root(j).re, emit.negate(root(j).im))) for j in range(1, radix)]
    x = emit.dft(x, -1 if forward else 1)
    if turned and forward:
        x[1:] = [emit.by(x[j], root(j)) for j in range(1, radix)]
    for number, at in zip(x, offsets, strict=True):
        emit.store(number.re, re, at)
        emit.store(number.im, im, at)


def block(builder: Any, kind: str, keep: bool, step: Any, re: Any, im: Any, spectrum: Any) -> None:
    """Emit the transforms within as many vectors, `step` bytes apart, as they have lanes.

    Each vector is transformed along its lanes, multiplied by the spectrum, and transformed back; or the conjugate of
    the transform is kept as the spectrum, by which a product is a correlation.
    """
    item = Elements(kind)
    vector = item.lanes * item.bytes
    emit = Emitter(builder, item)
    offsets = [_times(builder, step, j) for j in range(item.lanes)]
    planes = [emit.transpose([emit.load(plane, at) for at in offsets]) for plane in (re, im)]
    x = emit.dft([Complex(*parts) for parts in zip(*planes, strict=True)], -1)
    places = [2 * k * vector for k in range(item.lanes)]
    if keep:
        for number, at in zip(x, places, strict=True):
            emit.store(number.re, spectrum, at)
            emit.store(emit.negate(number.im), spectrum, at + vector)
        return
    x = [
        emit.by(number, Complex(emit.load(spectrum, at), emit.load(spectrum, at + vector)))
        for number, at in zip(x, places, strict=True)
    ]
    for plane, rows in zip((re, im), zip(*emit.dft(x, 1), strict=True), strict=True):
        for row, at in zip(emit.transpose(list(rows)), offsets, strict=True):
            emit.store(row, plane, at)


def _finish(context: Any, kind: Any, plane: Any, out: Any, count: Any, factor: Any) -> Any:
    item = Elements(kind.literal_value)
    lanes = ir.Constant(INT, item.lanes)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, plane, out, count, factor = arguments
        emit = Emitter(builder, item)
        factors = emit.splat(factor, 0)
        check = cgutils.alloca_once_value(builder, item.zero)
        last = builder.sub(count, lanes)
        with cgutils.for_range_slice(builder, ir.Constant(INT, 0), count, lanes, INT) as (j, _):
            beyond = builder.icmp_signed(">", j, last)
            at = _times(builder, builder.select(beyond, last, j), item.bytes)
            value = emit.times(emit.load(plane, at), factors)
            emit.store(value, out, at)
            # Zero for a number, NaN for what is none: the sum tells whether there was one.
            nothing = builder.fsub(value.value, value.value)
            builder.store(builder.fadd(builder.load(check), nothing), check)
        bits = builder.bitcast(builder.load(check), ir.VectorType(ir.IntType(8 * item.bytes), item.lanes))
        total = builder.extract_element(bits, LANE(0))
        for lane in range(1, item.lanes):
            total = builder.or_(total, builder.extract_element(bits, LANE(lane)))
        wrong = builder.icmp_unsigned("!=", total, ir.Constant(total.type, 0))
        return builder.zext(wrong, INT)

    return types.intp(kind, *[types.intp] * 4), generate


finish: Any = intrinsic(prefer_literal=True)(_finish)
"""``finish(kind, plane, out, count, factor)``: copy so many numbers times a factor; 1 if one is not finite.

There must be a vector of them, or more.
"""
