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
    stride: Sequence[int] | int = 1,
    dilation: Sequence[int] | int = 1,
    lags: Sequence[Sequence[int]] | None = None,
    dtype: npt.DTypeLike | None = None,
) -> Array:
    """Convolve `x` with `kernel`; arguments and result are those of `convjit.convolve`, `lags` a pair for each axis."""
    x, kernel = np.asarray(x), np.asarray(kernel)
    axes = range(x.ndim) if axes is None else [axes] if isinstance(axes, int) else axes
    if dtype is not None:
        kind = np.result_type(x, kernel).kind
        wide = {"b": np.int64, "i": np.int64, "u": np.uint64 if np.result_type(x, kernel) == np.uint64 else np.int64}
        wide = np.dtype(wide.get(kind, np.clongdouble if kind == "c" else np.longdouble))
        options = {"boundary": boundary, "fill_value": fill_value, "axes": axes, "stride": stride}
        sums = convolve(x.astype(wide), kernel.astype(wide), mode, dilation=dilation, lags=lags, **options)
        with np.errstate(all="ignore"):
            return rounded(sums, np.dtype(dtype))
    steps, apart = (_each(value, kernel.ndim) for value in (stride, dilation))
    dtype = np.result_type(x.dtype, kernel.dtype).newbyteorder("=")
    with np.errstate(all="ignore"):
        array, taps = (a.astype(dtype).astype(exact(dtype)) for a in (x, kernel))
        fill = dtype.type(fill_value).astype(exact(dtype))
        ahead = [axis for axis in range(x.ndim) if axis % x.ndim not in [a % x.ndim for a in axes]]
        order = [*ahead, *axes]
        sums = _over_last_axes(array.transpose(order), taps, mode, boundary, fill, apart)
        if lags is not None:
            # The output of lag 0 is that whose last tap meets the first element.
            first = [(k - 1) * d for k, d in zip(kernel.shape, apart, strict=True)]
            wanted = (slice(z + low, z + high + 1) for z, (low, high) in zip(first, lags, strict=True))
            sums = sums[(..., *wanted)]
        sums = sums[(..., *(slice(None, None, step) for step in steps))]
        return sums.transpose(np.argsort([axis % x.ndim for axis in order])).astype(dtype)


def normalized_convolve(
    x: Array,
    kernel: Array,
    mode: str = "same",
    *,
    weights: Array | None = None,
    boundary: str = "exclude",
    fill_value: complex = 0,
    min_weight: float = 0.0,
    correlate: bool = False,
    axes: Sequence[int] | int | None = None,
) -> tuple[Array, Array]:
    """Average what is not missing; the result and its weights, as those of `convjit.normalized_convolve`."""
    x, kernel = np.asarray(x), np.asarray(kernel)
    kernel = np.flip(kernel) if correlate else kernel
    dtype = np.result_type(x.dtype, kernel.dtype).newbyteorder("=")
    dtype = dtype if dtype.kind in "fc" else np.dtype(np.float64)
    weights = ~np.isnan(x) if weights is None else np.broadcast_to(weights, x.shape)
    with np.errstate(all="ignore"):
        weights = weights.astype(np.longdouble)
        wide = np.result_type(x, np.longdouble)
        values = np.where(weights == 0, 0, x.astype(wide) * weights)
        outside = (fill_value, 1) if boundary == "fill" and not np.isnan(fill_value) else (0, 0)
        around = "fill" if boundary == "exclude" else boundary
        sums, shares = (
            convolve(part, kernel.astype(np.longdouble), mode, boundary=around, fill_value=fill, axes=axes)
            for part, fill in zip((values, weights), outside, strict=True)
        )
        total = kernel.astype(np.longdouble).sum()
        shares = shares / total
        quotients = np.where(shares > min_weight, sums / total / shares, np.nan)
        return quotients.astype(dtype), shares.astype(np.float64)


def correlate(x: Array, kernel: Array, mode: str = "full", **options: object) -> Array:
    """Correlate: convolve with the kernel turned round and conjugated."""
    turned = np.flip(kernel)
    return convolve(x, np.conj(turned) if turned.dtype.kind == "c" else turned, mode, **options)


def rounded(sums: Array, dtype: np.dtype) -> Array:
    """Sums in another dtype: rounded to nearest even and clipped to integers, or cast to floats."""
    if dtype.kind not in "iu":
        return sums.astype(dtype)
    limits = np.iinfo(dtype)
    values = sums if sums.dtype.kind in "iu" else np.nan_to_num(np.rint(sums), posinf=np.inf, neginf=-np.inf)
    high, low = values >= limits.max, values <= limits.min
    inside = np.where(high | low, 0, values).astype(dtype)
    return np.where(high, dtype.type(limits.max), np.where(low, dtype.type(limits.min), inside))


def _each(value: Sequence[int] | int, count: int) -> list[int]:
    return [value] * count if isinstance(value, int) else list(value)


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


def _over_last_axes(
    x: Array, kernel: Array, mode: str, boundary: str, fill_value: complex, apart: Sequence[int]
) -> Array:
    """Convolve over the last `kernel.ndim` axes; those before them are a batch. Taps are so many elements `apart`."""
    batch, n = x.shape[: x.ndim - kernel.ndim], x.shape[x.ndim - kernel.ndim :]
    k = tuple((taps - 1) * step + 1 for taps, step in zip(kernel.shape, apart, strict=True))
    if mode == "full":
        starts, lengths = [0] * len(n), [a + b - 1 if a else 0 for a, b in zip(n, k, strict=True)]
    elif mode == "same":
        starts, lengths = [(b - 1) // 2 for b in k], list(n)
    elif 0 not in n and any(b > a for a, b in zip(n, k, strict=True)):
        if any(a > b for a, b in zip(n, k, strict=True)):
            raise ValueError("neither is at least as large as the other in every dimension")
        # Of the outputs that have zeros outside the array, those whose windows hold all of it.
        starts, lengths = [a - 1 for a in n], [b - a + 1 for a, b in zip(n, k, strict=True)]
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
    for tap in np.ndindex(kernel.shape):
        target, taken = [...], [...]
        places = (p * step for p, step in zip(tap, apart, strict=True))
        for p, start, m, a, origin in zip(places, starts, lengths, x.shape[len(batch) :], first, strict=True):
            low = max(start, p + origin)
            high = max(low, min(start + m, a + p + origin))
            target.append(slice(low - start, high - start))
            taken.append(slice(low - p - origin, high - p - origin))
        out[tuple(target)] += kernel[tap] * x[tuple(taken)]
    return out


def correlate_bank(x: Array, kernels: Array, mode: str = "valid", **options: object) -> Array:
    """Correlate with many kernels; arguments and result are those of `convjit.correlate_bank`.

    ``out[k, i] = sum over c and p of conj(kernels[k, c, p]) * x[c, i * stride + p * dilation - before]``
    """
    kernels = np.asarray(kernels)
    return _bank(np.asarray(x), np.conj(kernels) if kernels.dtype.kind == "c" else kernels, mode, **options)


def convolve_bank(
    x: Array, kernels: Array, mode: str = "valid", *, channel_axis: int | None = None, **options: object
) -> Array:
    """Convolve with many kernels: as above with kernels that are turned round, and not conjugated."""
    kernels = np.asarray(kernels)
    turned = np.flip(kernels, tuple(range(1 if channel_axis is None else 2, kernels.ndim)))
    return _bank(np.asarray(x), turned, mode, channel_axis=channel_axis, **options)


def _bank(
    x: Array,
    taps: Array,
    mode: str,
    *,
    channel_axis: int | None = None,
    groups: int = 1,
    padding: int | Sequence[int | Sequence[int]] | None = None,
    boundary: str = "fill",
    fill_value: complex = 0,
    axes: Sequence[int] | int | None = None,
    stride: Sequence[int] | int = 1,
    dilation: Sequence[int] | int = 1,
) -> Array:
    """The sums over the channels of a group and over taps that are neither turned round nor conjugated any more."""
    sliding = taps.ndim - (1 if channel_axis is None else 2)
    channels = [] if channel_axis is None else [channel_axis % x.ndim]
    if axes is None:
        axes = [axis for axis in range(x.ndim) if axis not in channels]
        axes = axes[len(axes) - sliding :]
    axes = [axis % x.ndim for axis in ([axes] if isinstance(axes, int) else axes)]
    batch = [axis for axis in range(x.ndim) if axis not in (*channels, *axes)]
    steps, apart = _each(stride, sliding), _each(dilation, sliding)
    spans = [(k - 1) * d + 1 for k, d in zip(taps.shape[taps.ndim - sliding :], apart, strict=True)]
    pads = _pads(mode, padding, spans)
    dtype = np.result_type(x.dtype, taps.dtype).newbyteorder("=")
    with np.errstate(all="ignore"):
        array, taps = (a.astype(dtype).astype(exact(dtype)) for a in (x, taps))
        fill = dtype.type(fill_value).astype(exact(dtype))
        # As (*batch, groups, channels of a group, *positions), and (groups, kernels of a group, channels, *taps).
        array = array.transpose(*batch, *channels, *axes)
        lead, lengths = array.shape[: len(batch)], array.shape[array.ndim - sliding :]
        array = array.reshape(*lead, groups, x.shape[channels[0]] // groups if channels else 1, *lengths)
        count = taps.shape[0]
        taps = taps.reshape(groups, count // groups, array.shape[len(lead) + 1], *taps.shape[taps.ndim - sliding :])
        counts = [
            (n + before + after - span) // step + 1 if n else 0
            for n, (before, after), span, step in zip(lengths, pads, spans, steps, strict=True)
        ]
        sums = _bank_sums(array, taps, counts, pads, boundary, fill, steps, apart).reshape(*lead, count, *counts)
        # Where there are no channels, the new axis comes right before the first sliding one.
        places = [*batch, *(channels or [min(axes, default=x.ndim) - 0.5]), *axes]
        return sums.transpose(np.argsort(places)).astype(dtype)


def _pads(
    mode: str, padding: int | Sequence[int | Sequence[int]] | None, spans: Sequence[int]
) -> list[tuple[int, int]]:
    """Elements before and behind the array, along each sliding axis."""
    if padding is None:
        ends = {"valid": lambda k: (0, 0), "same": lambda k: (k // 2, (k - 1) // 2), "full": lambda k: (k - 1, k - 1)}
        return [ends[mode](span) for span in spans]
    if isinstance(padding, int):
        return [(padding, padding)] * len(spans)
    if len(spans) == 1 and len(padding) == 2:
        return [tuple(padding)]
    return [(entry, entry) if isinstance(entry, int) else tuple(entry) for entry in padding]


def _bank_sums(
    x: Array,
    taps: Array,
    counts: Sequence[int],
    pads: Sequence[tuple[int, int]],
    boundary: str,
    fill_value: complex,
    steps: Sequence[int],
    apart: Sequence[int],
) -> Array:
    """As (*batch, groups, kernels of a group, *counts), tap by tap; all channels of a tap are a matrix product."""
    lead, sliding = x.shape[: x.ndim - len(counts) - 1], len(counts)
    out = np.zeros((*lead, taps.shape[1], *counts), x.dtype)
    if out.size == 0:
        return out
    lengths = x.shape[x.ndim - sliding :]
    crops = [slice(max(0, -a), max(0, n - max(0, -b))) for n, (a, b) in zip(lengths, pads, strict=True)]
    x = x[(..., *crops)]
    before = [max(0, a) for a, _ in pads]
    if not (boundary == "fill" and fill_value == 0):
        stops = [n + max(0, b) for n, (_, b) in zip(x.shape[x.ndim - sliding :], pads, strict=True)]
        x = extended(x, [-a for a in before], stops, boundary, fill_value)
        before = [0] * sliding
    lengths = x.shape[x.ndim - sliding :]
    # A tap that stands outside the array under a fill of zero is left out of the sum: a NaN adds nothing.
    for tap in np.ndindex(taps.shape[3:]):
        target, taken = [...], [...]
        for p, d, s, a, n, m in zip(tap, apart, steps, before, lengths, counts, strict=True):
            at = p * d - a  # where the tap stands for the output 0
            low = max(0, -(at // s))
            high = max(low, min(m, (n - 1 - at) // s + 1))
            target.append(slice(low, high))
            taken.append(slice(low * s + at, max(0, (high - 1) * s + at + 1), s) if high > low else slice(0, 0))
        under = x[tuple(taken)]
        products = taps[(..., *tap)] @ under.reshape(*under.shape[: under.ndim - sliding], -1)
        out[tuple(target)] += products.reshape(*products.shape[:-1], *under.shape[under.ndim - sliding :])
    return out
