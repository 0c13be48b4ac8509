"""Emitters of complex arithmetic on vectors, and of Fourier transforms of a few points.

The butterflies of `convjit._kernels.fourier.butterfly` are made of them. Each point of a transform is a whole vector of
independent transforms, held in registers. Real and imaginary parts are separate vectors, so that a multiplication by i
is only a change of names.

Sources: J. W. Cooley and J. W. Tukey, "An algorithm for the machine calculation of complex Fourier series", 1965, for
transforms that are made of smaller ones; S. Winograd, "On computing the discrete Fourier transform", 1978, for
transforms of 3 and 5 points.
"""

import math
from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir

from convjit._kernels.llvm import plus, shuffle
from convjit._kernels.vectors import Elements

# Bytes of the parts of a vector within which x86 shuffles without a table of indices.
SUBVECTOR = 16

# A product and a sum become one multiply-add. This changes no NaN and no Inf.
FUSED = ("contract",)


class Real(NamedTuple):
    """A vector or, if `negative`, the negative of this vector: the sign is part of the sum that uses it."""

    value: Any
    negative: bool = False


class Complex(NamedTuple):
    """A vector of complex numbers."""

    re: Real
    im: Real


def _root(power: int, order: int) -> tuple[float, float]:
    """Real and imaginary part of the root of unity ``exp(2 pi i power / order)``."""
    angle = 8 * np.arctan(np.longdouble(1)) * power / order
    return float(np.cos(angle)), float(np.sin(angle))


class Emitter:
    """Emits arithmetic on vectors of one dtype."""

    def __init__(self, builder: Any, item: Elements) -> None:
        self.builder = builder
        self.item = item

    def load(self, address: Any, offset: Any = 0) -> Real:
        """Emit a load of a vector."""
        return Real(self.item.load(self.builder, plus(self.builder, address, offset)))

    def store(self, number: Real, address: Any, offset: Any = 0) -> None:
        """Emit a store of a vector."""
        value = self.builder.fneg(number.value) if number.negative else number.value
        self.item.store(self.builder, value, plus(self.builder, address, offset))

    def splat(self, address: Any, offset: int) -> Real:
        """Emit a load of a number into every lane."""
        return Real(self.item.splat(self.builder, plus(self.builder, address, offset)))

    def constant(self, value: float) -> Real:
        """A vector that holds a number in every lane."""
        return Real(ir.Constant(self.item.vector, [value] * self.item.lanes))

    def negate(self, a: Real) -> Real:
        """The negative of `a`, which takes no instruction."""
        return Real(a.value, not a.negative)

    def add(self, a: Real, b: Real) -> Real:
        """Emit the sum, which is fused with a product if one of the operands is a product."""
        if a.negative == b.negative:
            return Real(self.builder.fadd(a.value, b.value, flags=FUSED), a.negative)
        minuend, subtrahend = (b, a) if a.negative else (a, b)
        return Real(self.builder.fsub(minuend.value, subtrahend.value, flags=FUSED))

    def subtract(self, a: Real, b: Real) -> Real:
        """Emit the difference."""
        return self.add(a, self.negate(b))

    def times(self, a: Real, b: Real) -> Real:
        """Emit the product."""
        return Real(self.builder.fmul(a.value, b.value, flags=FUSED), a.negative != b.negative)

    def scale(self, a: Real, factor: float) -> Real:
        """Emit the product with a number."""
        return self.times(a, self.constant(factor))

    def plus(self, a: Complex, b: Complex) -> Complex:
        """Emit the sum of complex numbers."""
        return Complex(self.add(a.re, b.re), self.add(a.im, b.im))

    def minus(self, a: Complex, b: Complex) -> Complex:
        """Emit the difference of complex numbers."""
        return Complex(self.subtract(a.re, b.re), self.subtract(a.im, b.im))

    def by(self, a: Complex, w: Complex) -> Complex:
        """Emit the product of complex numbers: four products, two of which are fused with the sums."""
        re = self.subtract(self.times(a.re, w.re), self.times(a.im, w.im))
        return Complex(re, self.add(self.times(a.im, w.re), self.times(a.re, w.im)))

    def turn(self, a: Complex) -> Complex:
        """The product with i, which takes no instruction."""
        return Complex(self.negate(a.im), a.re)

    def root(self, a: Complex, power: int, order: int) -> Complex:
        """Emit the product with the root of unity ``exp(2 pi i power / order)``."""
        quarters, rest = divmod(4 * (power % order), order)
        for _ in range(quarters):
            a = self.turn(a)
        if rest == 0:
            return a
        if 2 * rest == order:  # (1 + i) / sqrt(2)
            a = Complex(self.subtract(a.re, a.im), self.add(a.re, a.im))
            return Complex(self.scale(a.re, math.sqrt(0.5)), self.scale(a.im, math.sqrt(0.5)))
        cosine, sine = _root(rest, 4 * order)
        return self.by(a, Complex(self.constant(cosine), self.constant(sine)))

    def dft(self, x: list[Complex], sign: int) -> list[Complex]:
        """Emit the transform ``sum over j of x[j] exp(sign 2 pi i j k / n)``, for all k."""
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
        """Emit a transform of three or five points, from sums and differences of the points j and n - j."""
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
        """Emit the transposed square of as many vectors as they have lanes.

        Parts of 16 bytes are transposed first, by shuffles for which x86 needs no table, and then exchanged as a whole.
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
            while step < count:  # exchange the bits of a part's number with those of the vector's number, one by one
                parts = self._exchange(parts, step, width)
                step *= 2
            out[r::width] = parts
        return out

    def _zip(self, a: Real, b: Real, width: int) -> tuple[Real, Real]:
        """Emit two vectors of the lanes of `a` and `b` by turns, of the lower and of the upper half of each part."""
        lanes = self.item.lanes

        def order(first: int) -> list[int]:
            return [part + first + i // 2 + lanes * (i % 2) for part in range(0, lanes, width) for i in range(width)]

        return self._shuffle(a, b, order(0)), self._shuffle(a, b, order(width // 2))

    def _exchange(self, parts: list[Real], step: int, width: int) -> list[Real]:
        """Emit vectors whose parts are exchanged between those whose numbers differ by `step`."""
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
        return Real(shuffle(self.builder, a.value, b.value, order))
