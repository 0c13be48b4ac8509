"""The convolution theorem: the product of the spectra of the whole array and of the kernel, by NumPy's transforms.

Transforms are real for real data, and of lengths with small prime factors.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966. The error of an output is at most
``2 eps log2(N) norm(x) norm(kernel)``, with the 2-norms of the data of one transform of N points.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from convjit._methods import exactness, padding
from convjit._methods.exactness import Norms
from convjit._methods.fourier.lengths import good_length
from convjit._methods.method import longdouble
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime.types import Array

ALWAYS_EXACT = False
CONTAINS_NONFINITE = False
ELEMENTWISE = False
ANY_LAYOUT = False
STORES_SINGLE = False
STORES_ROUNDED = False
TAKES_STEPS = False

# Most points of the small arrays of a batch that are transformed together; these stay in a second-level cache.
POINTS_A_TRANSFORM = 1 << 16

# A transform of more bytes is read from beyond the second-level cache, or beyond all caches, once for each axis.
NEAR_BYTES = 1 << 20
FAR_BYTES = 1 << 23

# Longdouble has the costs of float64 in a profile, but its arithmetic takes longer: 7 to 10 times as long for real and
# complex transforms of 64 rows of 256 points to 1024x1024 points, on x86-64; as long where the two are the same.
LONGDOUBLE_COST = 10 if np.dtype(np.longdouble).itemsize > 8 else 1


class Prepared(NamedTuple):
    """The kernel's spectrum, and for integers the kernel's norms, which bound the error."""

    spectrum: Array
    norms: Norms


def supports(problem: Problem) -> str:
    """Every dtype; whether integers come out exact is seen from the data."""
    return ""


def work(problem: Problem, rates: Rates) -> Work:
    """NumPy calls; lines and points of transforms; points times their passes; and points that no cache holds.

    Complex rows of a whole number of pages evict each other from the cache.
    """
    lengths = _lengths(problem)
    points = math.prod(lengths)
    together = _arrays_together(points)
    transformed = (1 + 2 * problem.batch) * points  # of the kernel, and of x, forward and back
    row_bytes = (lengths[-1] if problem.compute_dtype.kind == "c" else 1) * _float(problem).itemsize
    size = points * _float(problem).itemsize
    computed = transformed * (LONGDOUBLE_COST if longdouble(problem) else 1)
    once = {
        "calls": (1 + -(-problem.batch // together)) * len(problem.taps),
        "lines": sum(computed / length for length in lengths),
        "points": computed,
        "butterflies": computed * math.log2(max(2, points)),
        "odd_butterflies": computed * sum(math.log2(length // (length & -length)) for length in lengths),
        "spilled": transformed * len(lengths) * (size > NEAR_BYTES),
        "far": transformed * len(lengths) * (size > FAR_BYTES),
        "aliased": transformed * (row_bytes % 4096 == 0),
    }
    return Work(once, {}, 1)


def memory(problem: Problem, rates: Rates) -> int:
    """The kernel's spectrum; and copies, spectra and intermediate results of arrays that are transformed together."""
    points = math.prod(_lengths(problem))
    together = min(problem.batch, _arrays_together(points))
    return points * (1 + 4 * together) * (2 if problem.compute_dtype.kind == "c" else 1) * _float(problem).itemsize


def prepare(problem: Problem, taps: Array, rates: Rates) -> Prepared:
    """Transform the kernel, scaled so that one inverse transform gives the result."""
    forward, _ = _transforms(problem)
    lengths = _lengths(problem)
    kernel = np.flip(taps).astype(_float(problem), copy=False)
    # Both forward transforms divide by N (see `_transforms`): the factors are put back here, where it costs least.
    points = math.prod(lengths)
    spectrum = forward(kernel, lengths, tuple(range(kernel.ndim)))
    spectrum *= spectrum.real.dtype.type(points) ** 2
    return Prepared(spectrum, exactness.norms(problem, kernel))


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> None:
    """Transform, multiply, transform back, and take the outputs that no other output was added to."""
    lengths = _lengths(problem)
    forward, inverse = _transforms(problem)
    axes = tuple(range(1, x.ndim))
    first = _first(problem)
    if not problem.zero_filled:
        x = padding.whole(problem, x)
    if problem.compute_dtype.kind in "iu":
        _check_exact(problem, prepared, x)
    outputs = (slice(None), *(slice(f, f + m) for f, m in zip(first, problem.outputs, strict=True)))
    together = _arrays_together(math.prod(lengths))
    for at in range(0, x.shape[0], together):
        spectrum = forward(x[at : at + together].astype(_float(problem), copy=False), lengths, axes)
        spectrum *= prepared.spectrum
        result = inverse(spectrum, lengths, axes)[outputs]
        if out.dtype.kind in "iu":
            result = np.rint(result).astype(np.int64)
        out[at : at + together] = result


def _arrays_together(points: int) -> int:
    """Number of arrays of this many points that are transformed together."""
    return max(1, POINTS_A_TRANSFORM // points)


def _float(problem: Problem) -> np.dtype[Any]:
    """The floating dtype of the transforms."""
    return problem.compute_dtype if problem.compute_dtype.kind in "fc" else np.dtype(np.float64)


def _transforms(problem: Problem) -> tuple[Callable[..., Array], Callable[..., Array]]:
    """Forward and inverse transforms, both of which divide by the number of points.

    NumPy transforms float32 in single precision only where a factor is applied; without one it takes the loop for
    double precision, which is six times slower.
    """
    if problem.compute_dtype.kind == "c":
        return _forward_complex, np.fft.ifftn
    return _forward_real, np.fft.irfftn


def _forward_real(x: Array, lengths: tuple[int, ...], axes: tuple[int, ...]) -> Array:
    return np.fft.rfftn(x, lengths, axes, norm="forward")


def _forward_complex(x: Array, lengths: tuple[int, ...], axes: tuple[int, ...]) -> Array:
    return np.fft.fftn(x, lengths, axes, norm="forward")


def _first(problem: Problem) -> tuple[int, ...]:
    """The place of the first output in the full convolution of the (extended) array."""
    before = problem.before if problem.zero_filled else (0,) * len(problem.taps)
    return tuple(k - 1 - b for k, b in zip(problem.taps, before, strict=True))


def _lengths(problem: Problem) -> tuple[int, ...]:
    """Shortest good lengths of transforms whose circular convolution adds nothing to the outputs."""
    lengths = []
    for n, k, m, first in zip(problem.lengths, problem.taps, problem.outputs, _first(problem), strict=True):
        reach = n if problem.zero_filled else m + k - 1
        lengths.append(good_length(max(reach, k, first + m, reach + k - 1 - first)))
    return tuple(lengths)


def _check_exact(problem: Problem, prepared: Prepared, x: Array) -> None:
    """Refuse integers unless rounding the float64 result is sure to give exact ones."""
    count, points, norms = math.prod(x.shape[1:]), math.prod(_lengths(problem)), prepared.norms
    error = 2 * np.finfo(np.float64).eps * math.log2(max(2, points)) * math.sqrt(count) * norms.two
    exactness.check("fft", problem, x, error, 2.0**52 / norms.total if norms.total else math.inf)
