"""Correlation coefficients of templates with all windows of an array: products by the engine, then deviations.

Products and deviations do not change if a constant is subtracted from the array, so one is where the array lies far
from zero. What is left of rounding is bounded for each window by `convjit._methods.windows`. Windows whose bound is too
large are computed again: in double precision where they are many, and those that are left by the definition.

Sources: J. P. Lewis, "Fast Normalized Cross-Correlation", Vision Interface, 1995, of products by transforms and
deviations by sums; here these sums do not cancel.
"""

import math
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._calls import bank, dispatch
from convjit._calls.template_taps import HUGE, SMALLER, Templates
from convjit._choice import current_profile
from convjit._choice.banks import decide as decide_bank
from convjit._choice.decide import decide
from convjit._methods.windows import Bounds, loudness, normalise, quiet_share, score
from convjit._problem.bank_options import BankOptions
from convjit._problem.options import Options
from convjit._runtime.templates import DOUBTFUL
from convjit._runtime.types import Array, Shape

SINGLE, DOUBLE = np.dtype(np.float32), np.dtype(np.float64)

# Errors of coefficients that are let pass, by the dtype they are computed in; and where the template itself is found.
PASSING = {SINGLE: 3e-6, DOUBLE: 2e-11}
PASSING_FOUND = 1e-6

# Factors of rounding errors in single steps, sums tap by tap, Fourier tiles, and sums over windows. In tiles 46 was the
# largest of many arrays: noise, steps, smooth ones, single large elements.
BY_STEPS, BY_TAPS, BY_TILES, BY_WINDOWS = 4.0, 12.0, 48.0, 16.0

# Squared deviations of scaled arrays below which products may be subnormal numbers.
LEAST = {SINGLE: 2.0**-100, DOUBLE: 2.0**-900}

# Largest elements of arrays that are not scaled.
USUAL = 2.0**30

# Elements by whose median an array is centred, and how far from zero that may be, in units of the distance between
# their quartiles, for the array to stay as it is.
SAMPLE = 1024
NEAR = 0.4

# Windows in doubt up to which none of them is looked for among flat ones first.
FEW = 256

# Terms of windows that are computed again, for each output, up to which that takes less than to compute all outputs in
# double precision; and the share of places too quiet for single precision from which on it is not tried.
TERMS = 8
QUIET = 1 / 16

# Elements of arrays whose sums are taken as doubles and then rounded, as calls that are repeated do not take `out`.
SMALL = 1 << 15

FOURIER = ("fft", "overlap_save")

Ends = tuple[float, float]  # the least and the greatest element of an array


class Settings(NamedTuple):
    """How products are computed."""

    method: str
    workers: int
    several: bool  # whether by a bank of templates


def scores(x: Array, templates: Templates, settings: Settings) -> Array:
    """Coefficients (batch, templates, *outputs) of all windows of `x` (batch, *lengths), of single or double precision.

    They have the dtype of `x`, which is contiguous.
    """
    outputs = [n - k + 1 for n, k in zip(x.shape[1:], templates.window, strict=True)]
    x, ends, bad = _finite(x)
    if not templates.varied.any():
        result = np.zeros((len(x), len(templates.taps), *outputs), x.dtype)
    else:
        result = (_plain if templates.uniform else _weighted)(x, ends, templates, settings)
    if not templates.varied.all():
        result[:, ~templates.varied] = 0
    if not templates.finite.all():
        result[:, ~templates.finite] = np.nan
    if bad is not None:
        held = _correlated(bad.view(np.uint8), (templates.weights > 0).astype(np.int32), settings.workers) > 0
        np.copyto(result, np.nan, where=held[:, None])
    return result


def _finite(x: Array) -> tuple[Array, Ends, Array | None]:
    """The array without NaN and Inf, its least and its greatest element, and where these were; None if there was none.

    It is scaled if differences might overflow.
    """
    ends, bad = _ends(x), None
    if not all(map(math.isfinite, ends)):
        bad = ~np.isfinite(x)
        good = x[~bad]
        x = np.where(bad, good[good.size // 2] if good.size else x.dtype.type(0), x)
        ends = _ends(x)
    if max(map(abs, ends)) > HUGE:
        x = x * x.dtype.type(SMALLER)
        ends = _ends(x)
    return x, ends, bad


def _ends(x: Array) -> Ends:
    return (float(x.min()), float(x.max())) if x.size else (0.0, 0.0)


def _centred(x: Array, ends: Ends) -> tuple[Array, float]:
    """The array less its median, and scaled if it is very large or small, and the factor by which it is.

    It is the array itself, where that is no gain. Medians and quartiles, of a sample, do not depend on how large the
    largest elements are.
    """
    rows = x.reshape(len(x), -1)
    sample = rows[:, :: max(1, rows.shape[1] // SAMPLE) | 1].astype(np.float64)
    quarters = [sample.shape[1] * part // 4 for part in (1, 2, 3)]
    sample.partition(quarters, 1)
    first, centre, third = sample[:, quarters].T
    moved = bool((np.abs(centre) > NEAR * (third - first)).any())
    if not moved:
        centre[:] = 0
    largest = max(ends[1] - float(centre.min()), float(centre.max()) - ends[0])
    scaled = not 1 / USUAL < largest < USUAL and largest > 0
    factor = 2.0 ** -max(-1000, min(1000, math.frexp(largest)[1])) if scaled else 1.0
    if moved:
        x = np.subtract(rows, centre[:, None].astype(x.dtype)).reshape(x.shape)
    return (x * x.dtype.type(factor) if scaled else x), factor


def _plain(x: Array, ends: Ends, templates: Templates, settings: Settings) -> Array:
    """Coefficients where all weights are equal."""
    centred, factor = _centred(x, ends)
    noise = math.sqrt(loudness(centred)) if _by_transforms(x, templates, settings) else 0.0
    if x.dtype == SINGLE and noise:
        found = noise > PASSING_FOUND / (BY_TILES * _eps(SINGLE)) * templates.least_norm * factor
        least = _bounds(centred, templates, noise).always / templates.weights.size
        if found or quiet_share(centred, least) > QUIET:
            return _in_double(x, ends, templates, settings)
    products = _products(centred, templates.taps * templates.root, settings, single=noise > 0)
    if normalise(centred, products, templates.window, _bounds(centred, templates, noise), settings.workers):
        return _settled(x, ends, products, templates, settings)
    return products


def _in_double(x: Array, ends: Ends, templates: Templates, settings: Settings) -> Array:
    """Coefficients of an array of single precision where rounding in it might be too large."""
    return _plain(x.astype(np.float64), ends, templates, settings).astype(x.dtype)


def _eps(dtype: np.dtype[Any]) -> float:
    """The largest relative error of a rounding."""
    return float(np.finfo(dtype).eps) / 2


def _bounds(x: Array, templates: Templates, noise: float) -> Bounds:
    """What the squared deviation of a window must exceed for its coefficients to be right.

    `noise` is 0 where products are summed tap by tap, which for single precision is done in double.
    """
    relative = _eps(x.dtype) / PASSING[x.dtype]
    summed = x.dtype == DOUBLE and not noise
    by_taps = BY_TAPS * max(1.0, templates.roughness() * templates.root) if summed else BY_STEPS
    return Bounds(
        (by_taps * relative) ** 2 / templates.weights.size,
        (BY_TILES * relative * noise) ** 2 + LEAST[x.dtype],
        BY_WINDOWS * _eps(DOUBLE) / PASSING[x.dtype],
    )


def _by_transforms(x: Array, templates: Templates, settings: Settings) -> bool:
    """Whether products are computed in Fourier tiles, whose noise spreads."""
    return _chosen(x.shape, templates.taps.shape, x.dtype, settings) in FOURIER


@lru_cache(maxsize=256)
def _chosen(shape: Shape, taps: Shape, dtype: np.dtype[Any], settings: Settings) -> str:
    """The method for products."""
    axes = tuple(range(1, len(shape)))
    options = Options("valid", settings.method, axes=axes, workers=settings.workers, correlate=True)
    if settings.several:
        return decide_bank(shape, taps, dtype, dtype, BankOptions(options)).method
    return decide(shape, taps[1:], dtype, dtype, options)[1].method


current_profile.when_it_changes(_chosen.cache_clear)


def _products(x: Array, taps: Array, settings: Settings, single: bool) -> Array:
    """Correlate the array with each template, in its dtype: (batch, templates, *outputs).

    Sums of single precision are taken in double, unless they may be `single` ones: otherwise a template of some hundred
    elements is found with an error of 1e-6.
    """
    out = None
    if single or x.dtype == DOUBLE:
        taps = taps.astype(x.dtype)
    elif x.size > SMALL:
        outputs = [n - k + 1 for n, k in zip(x.shape[1:], taps.shape[1:], strict=True)]
        out = np.empty((len(x), len(taps), *outputs), x.dtype)
    if not settings.several:
        into = None if out is None else out[:, 0]
        products = _correlated(x, taps[0], settings.workers, settings.method, into)[:, None]
        return products.astype(x.dtype, copy=False)
    axes = tuple(range(1, x.ndim))
    common = "valid", settings.method, "fill", 0, axes, settings.workers, "normwise", True, 1, 1
    return bank.compute(x, taps, (*common, None, 1, None), out).astype(x.dtype, copy=False)


def _correlated(x: Array, taps: Array, workers: int, method: str = "auto", out: Array | None = None) -> Array:
    """Correlate each array of a batch with one kernel."""
    axes = tuple(range(1, x.ndim)) if len(x) != 1 else None
    given = "valid", method, "fill", 0, axes, workers, "normwise", True, 1, 1, None, None
    if axes is None:
        return dispatch.compute(x[0], taps, given, None if out is None else out[0])[None]
    return dispatch.compute(x, taps, given, out)


def _weighted(x: Array, ends: Ends, templates: Templates, settings: Settings) -> Array:
    """Coefficients where weights differ: sums over windows are correlations with the weights, in double precision."""
    centred, _ = _centred(x.astype(np.float64, copy=False), ends)
    result = _products(centred, templates.taps, settings, single=False)
    squares = centred * centred
    mean, energy = (_correlated(part, templates.weights, settings.workers) for part in (centred, squares))
    eps, passing = _eps(DOUBLE), PASSING[x.dtype]
    taps = templates.taps.reshape(len(templates.taps), -1)
    norm = max(float(np.linalg.norm(taps, axis=1).max()), float(np.linalg.norm(templates.weights)))
    of_energy = (BY_TAPS * eps * max(1.0, templates.roughness()) / passing) ** 2 + BY_WINDOWS * eps / passing
    noise = BY_TILES * eps * norm / passing
    least = noise**2 * loudness(centred) + noise * math.sqrt(loudness(squares)) + LEAST[DOUBLE]
    deviation = energy - mean * mean
    doubtful = ~(deviation > of_energy * energy + least)
    deviation[doubtful] = 1
    result /= np.sqrt(deviation, out=deviation)[:, None]
    np.clip(result, -1, 1, out=result)
    result = result.astype(x.dtype, copy=False)
    if not doubtful.any():
        return result
    np.copyto(result, DOUBTFUL, where=doubtful[:, None])
    return _settled(x, ends, result, templates, settings)


def _settled(x: Array, ends: Ends, result: Array, templates: Templates, settings: Settings) -> Array:
    """Compute the coefficients again that are in doubt."""
    places = np.flatnonzero(result[:, 0] == DOUBTFUL)
    by_place = np.moveaxis(result, 1, -1)  # a view
    if places.size > FEW:
        flat = _flat(x, templates.window, settings.workers)
        np.copyto(result, 0, where=flat[:, None])
        places = np.flatnonzero(result[:, 0] == DOUBTFUL)
    cheap = x.dtype == DOUBLE or not templates.uniform or places.size < FEW
    if not cheap and places.size * templates.weights.size > TERMS * result[:, 0].size:
        return _in_double(x, ends, templates, settings)
    if places.size:
        found = score(x, places, templates.weights, templates.taps, settings.workers)
        by_place[np.unravel_index(places, by_place.shape[:-1])] = found
    return result


def _flat(x: Array, window: Shape, workers: int) -> Array:
    """Which windows (batch, *outputs) hold equal elements only: no two neighbours in them differ."""
    flat: Any = True
    for axis, k in enumerate(window, 1):
        if k > 1:
            after, before = (x[(slice(None),) * axis + (part,)] for part in (slice(1, None), slice(None, -1)))
            differ = np.not_equal(after, before).view(np.uint8)
            box = [length - (other == axis) for other, length in enumerate(window, 1)]
            ones = np.ones(box, np.int16 if math.prod(box) < 1 << 15 else np.int32)  # which hold all counts
            flat = (_correlated(differ, ones, workers) == 0) & flat
    return np.asarray(flat)
