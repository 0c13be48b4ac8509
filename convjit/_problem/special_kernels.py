"""What a kernel's values allow: whether it is an outer product, and of what; and which of its taps are zero."""

import math
from collections.abc import Sequence
from functools import reduce
from typing import Any

import numpy as np

from convjit._runtime.types import Array

# Products and taps below which nobody looks: a call takes some 50 us then, and looking 20.
WORTH_LOOKING = 1 << 22
FEW_TAPS = 16

# Elements for each that is not zero, from which zeros are left out, if so few are not: they are told one by one.
ZEROS = 4
MOST_TAPS = 512

# How far an element may be from the product of its factors, in units in the last place of the geometric mean of itself
# and the largest: of ``exp(-(x**2 + y**2))`` that of small elements is wrong by the rounding of a large exponent.
UNITS = 4

# The same where outputs have to be accurate one by one: in units of the element itself. Kernels that were multiplied
# from lines and divided by their sum are 2 away in two dimensions, and 6 at most in four.
UNITS_OF_EACH = 8

# Integers whose products 64 bits may not hold.
MOST = 1 << 62

# Kernels whose factors are remembered, at most: a call looks for them twice, and the next one has often the same.
KNOWN = 16
KNOWN_BYTES = 1 << 16
_known: dict[tuple[str, str, tuple[int, ...], bytes], list[Array] | None] = {}


def worth_looking(elements: int, window: Sequence[int]) -> bool:
    """Whether an array of so many elements and a window of this shape might gain from factors or zeros."""
    taps = math.prod(window)
    return taps >= FEW_TAPS and elements * taps >= WORTH_LOOKING


def seems_special(kernel: Array) -> bool:
    """Whether a kernel may be an outer product of several axes, or mostly zeros."""
    return (sum(k > 1 for k in kernel.shape) > 1 and seems_outer(kernel)) or _mostly_zeros(kernel)


def support(kernel: Array, dtype: np.dtype[Any], mode: str) -> tuple[int, ...]:
    """Where the taps are that are not zero, if most are and a sum may do without them; empty otherwise.

    A NaN or Inf under a zero makes a sum NaN. So that it is seen, one tap has to meet every element of the array: any
    in mode "full", the one in the middle in mode "same". Integers need not be seen.
    """
    if not _mostly_zeros(kernel):
        return ()
    found = np.flatnonzero(kernel)
    middle = np.ravel_multi_index(tuple((k - 1) // 2 for k in kernel.shape), kernel.shape)
    seen = mode == "full" or (mode == "same" and all(k % 2 for k in kernel.shape) and bool((found == middle).any()))
    exact = kernel.dtype.kind in "biu" and dtype.kind in "biu"
    return tuple(found.tolist()) if found.size and (exact or seen) else ()


def _mostly_zeros(kernel: Array) -> bool:
    count = np.count_nonzero(kernel)
    return bool(count <= MOST_TAPS and ZEROS * count <= kernel.size)


def seems_outer(kernel: Array) -> bool:
    """Whether four corners are those of an outer product: most kernels that are none are told by them, in 1 us."""
    long = [axis for axis, k in enumerate(kernel.shape) if k > 1]
    if len(long) < 2:
        return True
    first, second = (list[int]([0]) * kernel.ndim for _ in range(2))
    last = first.copy()
    first[long[0]] = last[long[0]] = kernel.shape[long[0]] - 1
    second[long[-1]] = last[long[-1]] = kernel.shape[long[-1]] - 1
    here, right, below, across = (kernel.item(*place) for place in ([0] * kernel.ndim, second, first, last))
    try:
        return bool(abs(here * across - right * below) <= 1e-5 * (abs(here * across) + abs(right * below)))
    except OverflowError:  # of complex numbers
        return True


def factors(kernel: Array, accuracy: str = "normwise") -> list[Array] | None:
    """Arrays, one for each axis, whose outer product the kernel is to rounding error; None where there are none.

    With an `accuracy` of "elementwise", to the rounding error of each element. Those of whole numbers are whole, and
    their product is the kernel exactly.
    """
    if kernel.nbytes > KNOWN_BYTES:
        return _factors(kernel, accuracy)
    key = accuracy, kernel.dtype.char, kernel.shape, kernel.tobytes()
    try:
        return _known[key]
    except KeyError:
        found = _factors(kernel, accuracy)
    if len(_known) >= KNOWN:
        _known.clear()
    _known[key] = found
    return found


def _factors(kernel: Array, accuracy: str) -> list[Array] | None:
    dtype = kernel.dtype
    if kernel.ndim == 0 or not np.isfinite(kernel).all():
        return None
    wide: Array = kernel.astype({"c": np.complex128, "f": np.float64}.get(dtype.kind, np.int64))
    if dtype.kind == "c" and not wide.imag.any():
        wide = wide.real
    sizes = np.abs(wide)
    if wide.dtype.kind == "i" and wide.min() <= -MOST:
        return None
    largest = sizes.max()
    peak = tuple(map(int, np.unravel_index(sizes.argmax(), kernel.shape)))
    everywhere: Any = slice(None)
    found: Any = [wide[(*peak[:a], everywhere, *peak[a + 1 :])] for a in range(kernel.ndim)]
    if largest == 0:
        found[1:] = [np.ones_like(line) for line in found[1:]]
    elif wide.dtype.kind == "i" and largest >= MOST:
        found = None
    elif _whole(wide, largest, dtype):
        found = None if wide.dtype.kind == "c" else _whole_factors(wide.astype(np.int64), found, peak)
    else:
        found[1:] = [line / wide[peak] for line in found[1:]]
        if accuracy == "elementwise":
            narrow = dtype if wide.dtype.kind == "c" else np.finfo(dtype).dtype
            held = [line.astype(narrow).astype(wide.dtype) for line in found]
            exact = _normal(sizes, dtype) and same_zeros(wide, held)
            near = exact and _away(wide, held) <= UNITS_OF_EACH * np.finfo(dtype).eps * sizes
        else:
            near = _away(wide, found) <= UNITS * np.finfo(dtype).eps * largest * np.sqrt(sizes / largest)
        found = found if np.all(near) else None
    return [factor.astype(dtype) for factor in found] if found else None


def _away(wide: Array, lines: Sequence[Array]) -> Array:
    """How far each element is from the product of lines."""
    away: Array = np.abs(wide - reduce(np.multiply.outer, lines))
    return away


def same_zeros(kernel: Array, lines: Sequence[Array]) -> bool:
    """Whether the elements that are zero are those of which a factor is: a product may have underflowed."""
    return bool(((kernel != 0) == reduce(np.logical_and.outer, [line != 0 for line in lines])).all())


def _normal(sizes: Array, dtype: np.dtype[Any]) -> bool:
    """Whether no element but zero is denormal, nor is its ratio to the largest: those have lost digits."""
    most, least = sizes.max(), sizes[sizes > 0].min()
    return bool(2 * np.finfo(dtype).tiny * max(1, most) <= least < np.inf)


def _whole(wide: Array, largest: float, dtype: np.dtype[Any]) -> bool:
    """Whether these are whole numbers, which their dtype holds exactly."""
    if wide.dtype.kind == "i":
        return True
    exact = largest < 2.0 ** np.finfo(dtype).nmant
    return bool(exact and all((np.trunc(part) == part).all() for part in (wide.real, wide.imag)))


def _whole_factors(wide: Array, lines: list[Array], peak: Sequence[int]) -> list[Array] | None:
    """Factors of whole numbers: all but the first have no common divisor."""
    first, *others = (line.astype(np.int64) for line in lines)
    found = [line // int(np.gcd.reduce(line)) for line in others]
    scale = math.prod(int(line[p]) for line, p in zip(found, peak[1:], strict=True))
    if scale == 0 or abs(scale) >= MOST or (first % scale).any():
        return None
    found = [first // scale, *found]
    # Products that do not fit wrap; they would have to be the kernel's by chance.
    return found if (reduce(np.multiply.outer, found) == wide).all() else None
