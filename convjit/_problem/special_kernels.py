"""Special kernels: outer products (rank-one kernels) and their factors, and mostly-zero kernels and their support.

A kernel is an outer product if it is ``f0[i0] * f1[i1] * ...`` for a factor ``f`` along each axis; it can be applied as
one pass along each axis. The support of a kernel is the set of its nonzero taps; where it is small, a sum over it alone
is cheap.
"""

import math
from collections.abc import Sequence
from functools import reduce
from typing import Any

import numpy as np

from convjit._runtime.caches import keep
from convjit._runtime.types import Array

# Numbers of products and of taps below which kernels are not examined: a call takes some 50 us then, and examining a
# kernel 20.
WORTH_LOOKING = 1 << 22
FEW_TAPS = 16

# A kernel is mostly zeros if it has at least so many elements for each nonzero tap, and at most so many nonzero taps,
# as the place of each is stored.
ZEROS = 4
MOST_TAPS = 512

# Greatest distance of an element from the product of its factors, for the accuracy "normwise", in units in the last
# place of the geometric mean of the element and the largest one: small elements of ``exp(-(x**2 + y**2))`` have the
# error of a large exponent that was rounded.
UNITS = 4

# The same for the accuracy "elementwise", in units in the last place of the element itself. Kernels that were computed
# as products of lines and divided by their sum are at a distance of 2 in two dimensions, and of 6 at most in four.
UNITS_OF_EACH = 8

# Integers from here on may have products that 64 bits do not hold.
MOST = 1 << 62

# Factors of so many recent kernels are kept, unless a kernel has more bytes than this: a call needs them twice, and the
# next call has often the same kernel.
KNOWN = 16
KNOWN_BYTES = 1 << 16
_known: dict[tuple[str, str, tuple[int, ...], bytes], list[Array] | None] = {}


def worth_looking(elements: int, window: Sequence[int]) -> bool:
    """Whether a convolution is large enough for a special kernel to be worth looking for."""
    taps = math.prod(window)
    return taps >= FEW_TAPS and elements * taps >= WORTH_LOOKING


def seems_special(kernel: Array) -> bool:
    """Whether a kernel may be an outer product of several axes, or is mostly zeros; quick."""
    return (sum(k > 1 for k in kernel.shape) > 1 and seems_outer(kernel)) or _mostly_zeros(kernel)


def support(kernel: Array, dtype: np.dtype[Any], mode: str) -> tuple[int, ...]:
    """Places of the nonzero taps in the flattened kernel; empty where a sum may not leave out the others.

    By the definition a NaN or Inf under a zero tap makes the sum NaN. A sum over the support misses it, unless a tap of
    the support meets that element for another output, which shows that the array is not finite. So the support is used
    only if one of its taps meets every element of the array: any tap in mode "full", the middle one in mode "same".
    Integers are always finite.
    """
    if not _mostly_zeros(kernel):
        return ()
    places = np.flatnonzero(kernel)
    middle = np.ravel_multi_index(tuple((k - 1) // 2 for k in kernel.shape), kernel.shape)
    centred = mode == "same" and all(k % 2 for k in kernel.shape) and bool((places == middle).any())
    integers = kernel.dtype.kind in "biu" and dtype.kind in "biu"
    return tuple(places.tolist()) if places.size and (integers or mode == "full" or centred) else ()


def _mostly_zeros(kernel: Array) -> bool:
    count = np.count_nonzero(kernel)
    return bool(count <= MOST_TAPS and ZEROS * count <= kernel.size)


def seems_outer(kernel: Array) -> bool:
    """Whether the four corners of a plane of the kernel have determinant 0, as those of an outer product do.

    Most kernels that are none are told by that, in 1 us. The plane is along the first and the last axis that are longer
    than 1.
    """
    long = [axis for axis, k in enumerate(kernel.shape) if k > 1]
    if len(long) < 2:
        return True
    origin = [0] * kernel.ndim
    below, right, opposite = origin.copy(), origin.copy(), origin.copy()
    below[long[0]] = opposite[long[0]] = kernel.shape[long[0]] - 1
    right[long[-1]] = opposite[long[-1]] = kernel.shape[long[-1]] - 1
    a, b, c, d = (kernel.item(*place) for place in (origin, right, below, opposite))
    try:
        return bool(abs(a * d - b * c) <= 1e-5 * (abs(a * d) + abs(b * c)))
    except OverflowError:  # of complex numbers
        return True


def factors(kernel: Array, accuracy: str = "normwise") -> list[Array] | None:
    """Factors, one for each axis, whose outer product is the kernel up to rounding errors; None if there are none.

    For the accuracy "normwise", errors are bounded by `UNITS`, for "elementwise" by `UNITS_OF_EACH`. A kernel of whole
    numbers has factors of whole numbers, whose product is the kernel exactly.
    """
    if kernel.nbytes > KNOWN_BYTES:
        return _factors(kernel, accuracy)
    key = accuracy, kernel.dtype.char, kernel.shape, kernel.tobytes()
    try:
        return _known[key]
    except KeyError:
        lines = _factors(kernel, accuracy)
    keep(_known, key, lines, KNOWN)
    return lines


def _factors(kernel: Array, accuracy: str) -> list[Array] | None:
    """Factors, as `factors` gives them: the lines through the largest element, if their outer product is the kernel."""
    dtype = kernel.dtype
    if kernel.ndim == 0 or not np.isfinite(kernel).all():
        return None
    wide: Array = kernel.astype({"c": np.complex128, "f": np.float64}.get(dtype.kind, np.int64))
    if dtype.kind == "c" and not wide.imag.any():
        wide = wide.real
    if wide.dtype.kind == "i" and (wide.min() <= -MOST or wide.max() >= MOST):
        return None
    sizes = np.abs(wide)
    largest = sizes.max()
    peak = tuple(map(int, np.unravel_index(sizes.argmax(), kernel.shape)))
    everywhere: Any = slice(None)
    lines = [wide[(*peak[:axis], everywhere, *peak[axis + 1 :])] for axis in range(kernel.ndim)]
    result: list[Array] | None
    if largest == 0:
        result = [lines[0], *map(np.ones_like, lines[1:])]
    elif _whole(wide, largest, dtype):
        result = None if wide.dtype.kind == "c" else _whole_factors(wide.astype(np.int64), lines, peak)
    else:
        result = [lines[0], *(line / wide[peak] for line in lines[1:])]
        if not _near(wide, sizes, result, dtype, accuracy):
            return None
    return [factor.astype(dtype) for factor in result] if result else None


def _near(wide: Array, sizes: Array, lines: Sequence[Array], dtype: np.dtype[Any], accuracy: str) -> bool:
    """Whether the outer product of lines is the kernel up to rounding errors; `sizes` are the kernel's magnitudes."""
    eps = np.finfo(dtype).eps
    if accuracy == "elementwise":
        narrow = dtype if wide.dtype.kind == "c" else np.finfo(dtype).dtype
        lines = [line.astype(narrow).astype(wide.dtype) for line in lines]
        if not (_normal(sizes, dtype) and same_zeros(wide, lines)):
            return False
        bounds = UNITS_OF_EACH * eps * sizes
    else:
        largest = sizes.max()
        bounds = UNITS * eps * largest * np.sqrt(sizes / largest)
    return bool((np.abs(wide - reduce(np.multiply.outer, lines)) <= bounds).all())


def same_zeros(kernel: Array, lines: Sequence[Array]) -> bool:
    """Whether elements are zero exactly where a factor is; elsewhere a product of factors has underflowed to zero."""
    return bool(((kernel != 0) == reduce(np.logical_and.outer, [line != 0 for line in lines])).all())


def _normal(sizes: Array, dtype: np.dtype[Any]) -> bool:
    """Whether all elements but zero, and their ratios to the largest, are normal: denormal numbers have lost digits."""
    most, least = sizes.max(), sizes[sizes > 0].min()
    return bool(2 * np.finfo(dtype).tiny * max(1, most) <= least < np.inf)


def _whole(wide: Array, largest: float, dtype: np.dtype[Any]) -> bool:
    """Whether all elements are whole numbers that their dtype holds exactly."""
    if wide.dtype.kind == "i":
        return True
    exact = largest < 2.0 ** np.finfo(dtype).nmant
    return bool(exact and all((np.trunc(part) == part).all() for part in (wide.real, wide.imag)))


def _whole_factors(wide: Array, lines: list[Array], peak: Sequence[int]) -> list[Array] | None:
    """Factors of a kernel of whole numbers, as whole numbers; all but the first have no common divisor.

    `lines` are the kernel's lines through the element at `peak`, one along each axis.
    """
    first, *others = (line.astype(np.int64) for line in lines)
    primitive = [line // int(np.gcd.reduce(line)) for line in others]
    scale = math.prod(int(line[p]) for line, p in zip(primitive, peak[1:], strict=True))
    if scale == 0 or abs(scale) >= MOST or (first % scale).any():
        return None
    whole = [first // scale, *primitive]
    # A product that 64 bits do not hold wraps, and is most unlikely to equal the kernel's element then.
    return whole if (reduce(np.multiply.outer, whole) == wide).all() else None
