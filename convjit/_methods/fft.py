"""NumPy's Fourier transform of the whole array: real transforms for real data, at lengths with small prime factors.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966. The error of an output is at most
``2 eps log2(N) norm(x) norm(kernel)``, with the 2-norms of the data of one transform of N points.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from convjit._methods import padding
from convjit._methods.fourier.lengths import good_length
from convjit._methods.method import InexactError
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime.types import Array

ALWAYS_EXACT = False
CONTAINS_NONFINITE = False
ELEMENTWISE = False
ANY_LAYOUT = False
STORES_SINGLE = False

# A batch of small arrays is transformed together, up to this many points, which stay in a second-level cache.
POINTS_A_TRANSFORM = 1 << 16

# A transform of more bytes leaves the second-level cache, and the caches altogether, once an axis.
NEAR_BYTES = 1 << 20
FAR_BYTES = 1 << 23

# How much longer arithmetic takes in longdouble than in float64, whose costs it is given: 7 to 10 times for real and
# complex transforms of 64 rows of 256 points to 1024x1024 points, on x86-64; one time where the two are the same.
LONGDOUBLE = 10 if np.dtype(np.longdouble).itemsize > 8 else 1


class Prepared(NamedTuple):
    """The kernel's spectrum, and for integers what bounds the error: its 2-norm and the sum of its magnitudes."""

    spectrum: Array
    norm: float
    total: float


def supports(problem: Problem) -> str:
    """Every dtype; whether integers come out exact is seen from the data."""
    return ""


def work(problem: Problem, rates: Rates) -> Work:
    """NumPy calls; lines and points of transforms; points times their steps; and points that the cache does not hold.

    Complex rows of a whole number of pages fall on the same lines of the cache.
    """
    lengths = _lengths(problem)
    points = math.prod(lengths)
    together = max(1, POINTS_A_TRANSFORM // points)
    transformed = (1 + 2 * problem.batch) * points  # the kernel; x, there and back
    row_bytes = (lengths[-1] if problem.compute_dtype.kind == "c" else 1) * _float(problem).itemsize
    size = points * _float(problem).itemsize
    computed = transformed * (LONGDOUBLE if problem.compute_dtype.char in "gG" else 1)
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
    """The kernel's spectrum, and copy, spectrum and what is on the way of the arrays that are transformed together."""
    points = math.prod(_lengths(problem))
    together = min(problem.batch, max(1, POINTS_A_TRANSFORM // points))
    return points * (1 + 4 * together) * (2 if problem.compute_dtype.kind == "c" else 1) * _float(problem).itemsize


def prepare(problem: Problem, taps: Array, rates: Rates) -> Prepared:
    """Transform the kernel, scaled so that one inverse transform gives the result."""
    forward, _ = _transforms(problem)
    lengths = _lengths(problem)
    kernel = np.flip(taps).astype(_float(problem), copy=False)
    # Forward transforms divide by N twice over (see `_transforms`): multiplied back here, where it costs least.
    points = math.prod(lengths)
    spectrum = forward(kernel, lengths, tuple(range(kernel.ndim)))
    spectrum *= spectrum.real.dtype.type(points) ** 2
    if problem.compute_dtype.kind not in "iu":
        return Prepared(spectrum, 0.0, 0.0)
    # Not numpy.linalg.norm: above 10,000 elements it starts the threads of BLAS, which took 7 ms beside OpenMP's.
    return Prepared(spectrum, float(np.sqrt(np.square(kernel).sum())), float(np.abs(kernel).sum()))


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> None:
    """Transform, multiply, transform back, and take the outputs that no other output was folded onto."""
    lengths = _lengths(problem)
    forward, inverse = _transforms(problem)
    axes = tuple(range(1, x.ndim))
    first = _first(problem)
    if not problem.zero_filled:
        x = padding.whole(problem, x)
    if problem.compute_dtype.kind in "iu":
        _check_exact(problem, prepared, x)
    wanted = (slice(None), *(slice(f, f + m) for f, m in zip(first, problem.outputs, strict=True)))
    together = max(1, POINTS_A_TRANSFORM // math.prod(lengths))
    for at in range(0, x.shape[0], together):
        spectrum = forward(x[at : at + together].astype(_float(problem), copy=False), lengths, axes)
        spectrum *= prepared.spectrum
        result = inverse(spectrum, lengths, axes)[wanted]
        if out.dtype.kind in "iu":
            result = np.rint(result).astype(np.int64)
        out[at : at + together] = result


def _float(problem: Problem) -> np.dtype[Any]:
    return problem.compute_dtype if problem.compute_dtype.kind in "fc" else np.dtype(np.float64)


def _transforms(problem: Problem) -> tuple[Callable[..., Array], Callable[..., Array]]:
    """Forward and inverse transforms, both of which divide by the number of points.

    NumPy computes float32 in single precision only where a factor is applied; without one the same transform takes
    the double-precision loop, six times slower.
    """
    if problem.compute_dtype.kind == "c":
        return _forward_complex, np.fft.ifftn
    return _forward_real, np.fft.irfftn


def _forward_real(x: Array, lengths: tuple[int, ...], axes: tuple[int, ...]) -> Array:
    return np.fft.rfftn(x, lengths, axes, norm="forward")


def _forward_complex(x: Array, lengths: tuple[int, ...], axes: tuple[int, ...]) -> Array:
    return np.fft.fftn(x, lengths, axes, norm="forward")


def _first(problem: Problem) -> tuple[int, ...]:
    """Where in the full convolution of the (extended) array and kernel the outputs begin."""
    before = problem.before if problem.zero_filled else (0,) * len(problem.taps)
    return tuple(k - 1 - b for k, b in zip(problem.taps, before, strict=True))


def _lengths(problem: Problem) -> tuple[int, ...]:
    """Shortest good transform lengths at which no wanted output is folded onto another."""
    lengths = []
    for n, k, m, first in zip(problem.lengths, problem.taps, problem.outputs, _first(problem), strict=True):
        reach = n if problem.zero_filled else m + k - 1
        lengths.append(good_length(max(reach, k, first + m, reach + k - 1 - first)))
    return tuple(lengths)


def _check_exact(problem: Problem, prepared: Prepared, x: Array) -> None:
    """Refuse integers unless rounding the float64 result is sure to give them back."""
    largest = max(abs(int(x.max(initial=0))), abs(int(x.min(initial=0))))
    count = math.prod(x.shape[1:])
    points = math.prod(_lengths(problem))
    error = 2 * np.finfo(np.float64).eps * math.log2(max(2, points)) * largest * math.sqrt(count) * prepared.norm
    if error > 0.25 or largest * prepared.total > 2.0**52:
        raise InexactError(
            f"`method` 'fft' cannot give exact {problem.result_dtype} for values up to {largest} and this kernel; "
            "use 'auto' or 'direct'."
        )
