"""Filters of several steps in one launch, and results of another dtype than sums have, without arrays in between."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit import _threads
from convjit._chain import ANY, BOX, EVEN, ODD, Cutting
from convjit._problem import Array, Problem, Shape, describe
from convjit.methods import separable
from convjit.methods._method import COMPILED

LARGEST_SINGLE = float(np.finfo(np.float32).max)


class Window(NamedTuple):
    """A correlation along some axes: ``sum over p of weights[p] * x[i + p - len(weights) // 2 - origin]``."""

    axes: Shape
    weights: Array
    boundary: str
    fill_value: complex
    origins: Shape
    divisor: float = 1  # of the sums
    paired: bool = False  # whether symmetric weights whose sums are cut go in pairs, as SciPy has them along an axis


class Fused(NamedTuple):
    """A filter that was prepared, and the dtypes as which it takes arrays: integers that wrap are signed."""

    ready: separable.Ready
    source: np.dtype[Any]
    target: np.dtype[Any]


# Filters by all that they were asked for; None where they take other steps.
_known: dict[Any, Fused | None] = {}
KNOWN = 256


def fused(x: Array, windows: Sequence[Window], out: Array) -> bool:
    """Fill `out` with `x` filtered by one window after the other; False where that takes other steps.

    Sums of floats are taken in single precision if all are float32, and in double otherwise; those of integers by
    whole weights by integers, or else in double and cut to the dtype of `out` after each window.
    """
    if not all(a.dtype.isnative and a.flags.aligned and a.dtype.char in COMPILED and a.size for a in (x, out)):
        return False
    asked = [(w.weights.tobytes(), w.weights.shape, w.weights.dtype.char, *w[:1], *w[2:]) for w in windows]
    key = (x.shape, x.strides, x.dtype.char, out.dtype.char, _threads.available(), *asked)
    try:
        found = _known[key]
    except KeyError:
        found = _prepared(x, windows, out.dtype)
        if len(_known) >= KNOWN:
            _known.clear()
        _known[key] = found
    if found:
        found.ready.run(x.view(found.source), out.view(found.target))
    return found is not None


def _prepared(x: Array, windows: Sequence[Window], out: np.dtype[Any]) -> Fused | None:
    """Find the sums that a filter takes, and cut its steps."""
    used = [axis for window in windows for axis in window.axes]
    numbers = [value for window in windows for value in (window.weights, window.fill_value)]
    if not used or len(set(used)) < len(used) or "c" in x.dtype.kind + out.kind:
        return None
    if any(np.iscomplexobj(value) or not np.isfinite(value).all() for value in numbers):
        return None
    whole = "f" not in x.dtype.kind + out.kind and all(map(small_and_whole, numbers))
    if whole and all(window.divisor == 1 for window in windows):
        if out.itemsize < x.itemsize:
            return None
        # Sums modulo a power of two wrap alike, whatever their sign.
        kind = np.dtype(f"i{out.itemsize}")
        taps = [window.weights.astype(np.int64).astype(kind) for window in windows]
        x = x.view(kind) if x.itemsize == kind.itemsize else x  # else the dtype of both would be a wider one
        return _chained(x, windows, taps, kind, None)
    if out == np.uint64:  # which no conversion of signed integers gives
        return None
    sums = box_sums(x, windows) if whole else None
    if sums:
        ones = [np.ones(window.weights.shape, sums) for window in windows]
        return _chained(x, windows, ones, out, _cutting(windows, out, BOX))
    single = x.dtype.char == out.char == "f" and all(map(fits_single, numbers))
    cutting = None if out == (np.float32 if single else np.float64) else _cutting(windows, out)
    weights = [window.weights if cutting else window.weights / window.divisor for window in windows]
    taps = [_rounded(one) if single else np.asarray(one, np.float64) for one in weights]
    return _chained(x, windows, taps, out, cutting)


def _cutting(windows: Sequence[Window], out: np.dtype[Any], known: str = "") -> Cutting:
    divisors = tuple(float(window.divisor) for window in windows)
    return Cutting(
        out, divisors, tuple(known or (_symmetry(window.weights) if window.paired else ANY) for window in windows)
    )


def _symmetry(weights: Array) -> str:
    """Whether weights are symmetric or antisymmetric to double precision's unit, by which SciPy judges."""
    if weights.ndim > 1 or weights.size % 2 == 0 or weights.size < 3:
        return ANY
    unit = np.finfo(np.float64).eps
    turned = weights[::-1]
    return EVEN if (abs(weights - turned) <= unit).all() else ODD if (abs(weights + turned) <= unit).all() else ANY


def box_sums(x: Array, windows: Sequence[Window]) -> np.dtype[np.signedinteger[Any]] | None:
    """The integers that hold the sums of means over windows of `x`; None where these are no means, or too large."""
    if not all(small_and_whole(w.fill_value) for w in windows):
        return None
    if any(w.divisor != w.weights.size or not (w.weights == 1).all() for w in windows):
        return None
    largest = max(np.iinfo(x.dtype).max + 1, *(abs(int(w.fill_value.real)) for w in windows))
    largest *= max(w.weights.size for w in windows)
    # A quotient of more than 53 bits would not be one of the sum.
    return next((np.dtype(f"i{size}") for size, bits in ((2, 15), (4, 31), (8, 53)) if largest < 1 << bits), None)


def _chained(
    x: Array, windows: Sequence[Window], taps: Sequence[Array], out: np.dtype[Any], cutting: Cutting | None
) -> Fused | None:
    steps: list[Problem] = []
    kind = taps[0].dtype
    if cutting is None and all(window.boundary != "fill" or window.fill_value == 0 for window in windows):
        # Any order gives the same; bands are long where the last axis comes last.
        order = sorted(range(len(windows)), key=lambda number: windows[number].axes)
        windows, taps = [windows[number] for number in order], [taps[number] for number in order]
    for window in windows:
        fill = np.asarray(window.fill_value.real).astype(np.int64 if kind.kind == "i" else kind).astype(kind)[()]
        source = kind if steps else x.dtype
        asked = x.shape, window.weights.shape, source, kind, "same", window.boundary, fill
        steps.append(describe(*asked, window.axes, None, correlate=True, origin=window.origins))
    ready = separable.chained(tuple(steps), taps, x.dtype, x.strides, cutting)
    return Fused(ready, x.dtype, out) if ready else None


def _rounded(weights: Array) -> Array:
    """Weights in single precision that add up to what they did: the largest makes good what others lose."""
    taps = weights.astype(np.float32)
    taps.flat[np.abs(taps).argmax()] += np.float32(weights.sum() - taps.sum(dtype=np.float64))
    return taps


def small_and_whole(values: complex | Array) -> bool:
    """Whether sums by these numbers are sums of integers."""
    array = np.asarray(values)
    return array.dtype.kind != "c" and bool((np.abs(array) < 2**31).all() and (np.trunc(array) == array).all())


def fits_single(values: complex | Array) -> bool:
    """Whether single precision holds these numbers, without one becoming infinite."""
    return not LARGEST_SINGLE < np.abs(values).max(initial=0) < np.inf
