"""Convolution as it is defined, for the tests to compare with; it shares no code with the package.

``full[i] = sum over p of kernel[p] * x[i - p]``, where ``x`` is continued on both sides as the boundary says. Sums are
taken in 64-bit integers, which wrap as those of any smaller width do, or in the widest floating type.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray


def convolve(
    x: Array,
    kernel: Array,
    mode: str = "full",
    *,
    boundary: str = "fill",
    fill_value: complex = 0,
    axes: Sequence[int] | int | None = None,
) -> Array:
    """Convolve `x` with `kernel`; arguments and result are those of `convjit.convolve`."""
    x, kernel = np.asarray(x), np.asarray(kernel)
    axes = range(x.ndim) if axes is None else [axes] if isinstance(axes, int) else axes
    dtype = np.result_type(x.dtype, kernel.dtype).newbyteorder("=")
    with np.errstate(all="ignore"):
        array, taps = (a.astype(dtype).astype(exact(dtype)) for a in (x, kernel))
        fill = dtype.type(fill_value).astype(exact(dtype))
        ahead = [axis for axis in range(x.ndim) if axis % x.ndim not in [a % x.ndim for a in axes]]
        order = [*ahead, *axes]
        sums = _over_last_axes(array.transpose(order), taps, mode, boundary, fill)
        return sums.transpose(np.argsort([axis % x.ndim for axis in order])).astype(dtype)


def correlate(x: Array, kernel: Array, mode: str = "full", **options: object) -> Array:
    """Correlate: convolve with the kernel turned round and conjugated."""
    turned = np.flip(kernel)
    return convolve(x, np.conj(turned) if turned.dtype.kind == "c" else turned, mode, **options)


def exact(dtype: np.dtype) -> np.dtype:
    """A dtype in which sums lose nothing that the result's dtype would hold."""
    wide = {"b": np.int64, "i": np.int64, "u": np.uint64, "f": np.longdouble, "c": np.clongdouble}
    return np.dtype(wide[dtype.kind])


def source(place: int, n: int, boundary: str) -> int | None:
    """Which of the `n` elements of an array stands at a place, also far outside; None where the fill value does."""
    if 0 <= place < n:
        return place
    if boundary == "fill":
        return None
    if boundary == "nearest":  # a a a | a b c d | d d d
        return 0 if place < 0 else n - 1
    if boundary == "wrap":  # b c d | a b c d | a b c
        return place % n
    while not 0 <= place < n:
        if boundary == "reflect":  # c b a | a b c d | d c b
            place = -1 - place if place < 0 else 2 * n - 1 - place
        elif n == 1:  # "mirror" at both ends of a single element never leaves it
            place = 0
        else:  # d c b | a b c d | c b a
            place = -place if place < 0 else 2 * (n - 1) - place
    return place


def extended(x: Array, starts: Sequence[int], stops: Sequence[int], boundary: str, fill_value: complex) -> Array:
    """`x` from place `starts` up to `stops` along its last axes."""
    for axis, (start, stop) in enumerate(zip(starts, stops, strict=True), x.ndim - len(starts)):
        sources = [source(place, x.shape[axis], boundary) for place in range(start, stop)]
        outside = [i for i, place in enumerate(sources) if place is None]
        x = x.take([place or 0 for place in sources], axis)
        x[(slice(None),) * axis + (outside,)] = fill_value
    return x


def _over_last_axes(x: Array, kernel: Array, mode: str, boundary: str, fill_value: complex) -> Array:
    """Convolve over the last `kernel.ndim` axes; those before them are a batch."""
    batch, n = x.shape[: x.ndim - kernel.ndim], x.shape[x.ndim - kernel.ndim :]
    k = kernel.shape
    if mode == "full":
        starts, lengths = [0] * len(n), [a + b - 1 if a else 0 for a, b in zip(n, k, strict=True)]
    elif mode == "same":
        starts, lengths = [(b - 1) // 2 for b in k], list(n)
    elif 0 not in n and any(b > a for a, b in zip(n, k, strict=True)):
        if any(a > b for a, b in zip(n, k, strict=True)):
            raise ValueError("neither is at least as large as the other in every dimension")
        out = np.empty((*batch, *(b - a + 1 for a, b in zip(n, k, strict=True))), x.dtype)
        for index in np.ndindex(batch):
            out[index] = _over_last_axes(kernel, x[index], mode, boundary, fill_value)
        return out
    else:
        starts, lengths = [b - 1 for b in k], [max(0, a - b + 1) for a, b in zip(n, k, strict=True)]
    out = np.zeros((*batch, *lengths), x.dtype)
    if out.size == 0:
        return out
    first = [0] * len(n)
    if mode != "valid" and not (boundary == "fill" and fill_value == 0):
        first = [start - (b - 1) for start, b in zip(starts, k, strict=True)]
        x = extended(x, first, [s + m for s, m in zip(starts, lengths, strict=True)], boundary, fill_value)
    # Where there is nothing at place i - p, under a fill of zero, the tap is left out of the sum: a NaN adds nothing.
    for tap in np.ndindex(k):
        target, taken = [...], [...]
        for p, start, m, a, origin in zip(tap, starts, lengths, x.shape[len(batch) :], first, strict=True):
            low = max(start, p + origin)
            high = max(low, min(start + m, a + p + origin))
            target.append(slice(low - start, high - start))
            taken.append(slice(low - p - origin, high - p - origin))
        out[tuple(target)] += kernel[tap] * x[tuple(taken)]
    return out
