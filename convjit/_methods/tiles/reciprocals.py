"""Division of sums of bytes by the length of their window, as a product and a shift of integers of 16 bits.

The quotient is the upper half of the product with a reciprocal, without some of its last binary digits. The method is
that of T. Granlund and P. L. Montgomery, "Division by invariant integers using multiplication", PLDI 1994.
"""

from functools import cache
from typing import NamedTuple

LARGEST = 255  # of bytes
BITS = 16  # of sums


class Reciprocal(NamedTuple):
    """A number to multiply sums by, and how many digits of the upper half of the product are dropped."""

    factor: int
    digits: int


@cache
def reciprocal(window: int) -> Reciprocal | None:
    """What divides all sums of so many bytes without an error, in 16 bits; None where they do not fit, or nothing does.

    The factor is rounded up. As a product's relative error, the excess of ``factor * window`` over a power of two lets
    no quotient reach the next whole number as long as it is less than this power over the largest sum.
    """
    if window < 1 or window * LARGEST >= 1 << BITS:
        return None
    digits = max(0, (window - 1).bit_length() - 1)
    power = 1 << BITS + digits
    factor = -(-power // window)
    if factor == 1 << BITS:  # of a single byte: the half of its double
        return None
    return Reciprocal(factor, digits) if (factor * window - power) * window * LARGEST < power else None
