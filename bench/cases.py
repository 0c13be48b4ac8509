"""What is timed: the cases, and the contenders that compute them.

Every contender of a case gives the same result, so their times compare. Libraries run as they come: with their own
default number of threads, on contiguous arrays, and with what depends on the kernel's layout alone (turning it round
for OpenCV) done outside the timed call.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

import convjit

Array = npt.NDArray[Any]
Call = Callable[[], Array]

# A contender that needs longer than this for one call of a case is left out of it.
LONGEST = 1.0  # seconds


@dataclass(frozen=True)
class Case:
    """One convolution that people compute."""

    shape: tuple[int, ...]
    kernel_shape: tuple[int, ...]
    dtype: str
    mode: str = "same"

    @property
    def name(self) -> str:
        """Its name in test ids and tables."""
        sizes = ("x".join(map(str, shape)) for shape in (self.shape, self.kernel_shape))
        return "_".join((*sizes, self.dtype, self.mode))

    @property
    def multiply_adds(self) -> int:
        """Products in the sum's definition, about; those with zeros outside the array included."""
        return math.prod(self.shape) * math.prod(self.kernel_shape)


@dataclass(frozen=True)
class Contender:
    """One way to compute a case."""

    name: str
    library: str  # the module that must be there
    prepare: Callable[[Case, Array, Array], Call]  # from a case, x and kernel to the call that is timed
    seconds: Callable[[Case], float]  # roughly what a call takes, to leave out slow ones; infinite where it cannot


def _square(n: int, *kernels: int, dtype: str = "float32", mode: str = "same") -> list[Case]:
    return [Case((n, n), (k, k), dtype, mode) for k in kernels]


def _cubes(n: int, *kernels: int, dtype: str = "float32") -> list[Case]:
    return [Case((n,) * 3, (k,) * 3, dtype) for k in kernels]


def _named(cases: list[Case]) -> dict[str, Case]:
    return {case.name: case for case in cases}


CASES = _named(
    [
        *_square(256, 3, 15),
        *_square(256, 5, dtype="float64"),
        *_square(256, 3, dtype="uint8"),
        *_square(512, 5, 31),
        *_square(512, 15, dtype="float64"),
        *_square(1000, 3, dtype="float64", mode="valid"),
        *_square(1000, 7, 15, 61),
        *(Case((1080, 1920), (k, k), "float32") for k in (3, 5, 15)),
        *(Case((1080, 1920), (k, k), "uint8") for k in (3, 7)),
        *_square(2048, 3, 7, 15, 31, 61),
        *_square(2048, 7, 31, dtype="float64"),
        Case((100,), (5,), "float64"),
        Case((10_000,), (65,), "float64"),
        Case((100_000,), (1234,), "float64", "full"),
        Case((1_000_000,), (65,), "float64"),
        Case((1_000_000,), (65,), "float32"),
        *_cubes(128, 3, 5),
        *_cubes(128, 3, dtype="float64"),
    ]
)


@lru_cache(maxsize=1)  # tests run case by case
def data(case: Case) -> tuple[Array, Array]:
    """Draw `x` and `kernel`; integers are such that no sum overflows, as libraries differ in what they do then."""
    rng = np.random.default_rng(0)
    if np.dtype(case.dtype).kind == "f":
        x, kernel = (rng.standard_normal(shape).astype(case.dtype) for shape in (case.shape, case.kernel_shape))
        return x, kernel
    kernel = rng.integers(0, 2, case.kernel_shape, case.dtype)
    return rng.integers(0, np.iinfo(case.dtype).max // max(1, int(kernel.sum())) + 1, case.shape, case.dtype), kernel


@lru_cache(maxsize=1)
def expected(case: Case) -> Array:
    """Compute the result in double precision by NumPy's FFT, which shares no code with what is timed."""
    x, kernel = data(case)
    full = [n + k - 1 for n, k in zip(case.shape, case.kernel_shape, strict=True)]
    lengths, axes = [_smooth(n) for n in full], tuple(range(x.ndim))
    spectrum = np.fft.rfftn(x, lengths, axes) * np.fft.rfftn(kernel, lengths, axes)
    result = np.fft.irfftn(spectrum, lengths, axes)
    return result[tuple(_crop(case, n, k) for n, k in zip(case.shape, case.kernel_shape, strict=True))]


def _smooth(least: int) -> int:
    """Find a length with small prime factors: at a large prime one transform takes longer than all that is timed."""
    for length in range(least, 2 * least):
        rest = length
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            break
    return length


def _crop(case: Case, n: int, k: int) -> slice:
    """Cut one axis of the full convolution to what the mode asks for."""
    start, stop = {"full": (0, n + k - 1), "same": ((k - 1) // 2, (k - 1) // 2 + n), "valid": (k - 1, n)}[case.mode]
    return slice(start, stop)


def check(case: Case, result: Array) -> None:
    """Refuse a result that is not the case's."""
    reference = expected(case)
    assert result.shape == reference.shape
    assert result.dtype == case.dtype
    if result.dtype.kind in "iu":
        np.testing.assert_array_equal(result, np.rint(reference))
    else:
        # Direct sums and transforms both stay well below this; a tap in the wrong place is near 1.
        bound = 100 * float(np.finfo(result.dtype).eps) * float(np.abs(reference).max())
        np.testing.assert_allclose(result, reference, rtol=0, atol=bound)


def _rate(
    multiply_adds: float, dims: tuple[int, ...] = (1, 2, 3), modes: str = "full same valid", kinds: str = "fu"
) -> Callable[[Case], float]:
    """Seconds at so many multiply-adds a second, for the cases with these dimensions, modes and kinds of dtype."""

    def seconds(case: Case) -> float:
        can = len(case.shape) in dims and case.mode in modes.split() and np.dtype(case.dtype).kind in kinds
        return case.multiply_adds / multiply_adds if can else math.inf

    return seconds


# Multiply-adds a second, rounded from one core of an AVX2 machine; a method not named here is never left out.
_METHOD_RATES = {"direct": 2e10, "im2col": 2e9, "plain": 1e9}


def method(name: str, workers: int | None = None) -> Contender:
    """One of convjit's methods, or "auto"."""

    def prepare(case: Case, x: Array, kernel: Array) -> Call:
        return lambda: convjit.convolve(x, kernel, case.mode, name, workers=workers)

    return Contender(f"convjit {name}", "convjit", prepare, _rate(_METHOD_RATES.get(name, math.inf)))


def _scipy_signal(function: str, **options: str) -> Callable[[Case, Array, Array], Call]:
    def prepare(case: Case, x: Array, kernel: Array) -> Call:
        import scipy.signal

        call = getattr(scipy.signal, function)
        return lambda: call(x, kernel, mode=case.mode, **options)

    return prepare


def _scipy_ndimage(case: Case, x: Array, kernel: Array) -> Call:
    """It computes "same"; of that, "valid" is a part."""
    import scipy.ndimage

    inner = tuple(slice(k // 2, n - (k - 1) // 2) for n, k in zip(case.shape, case.kernel_shape, strict=True))
    part = inner if case.mode == "valid" else ...
    origin = [-(1 - k % 2) for k in case.kernel_shape]  # its centre of an even kernel is one further on
    return lambda: scipy.ndimage.convolve(x, kernel, mode="constant", origin=origin)[part]


def _cv2_filter2d(case: Case, x: Array, kernel: Array) -> Call:
    """It correlates, and computes "same"; of that, "valid" is a part."""
    import cv2

    height, width = kernel.shape
    turned = np.ascontiguousarray(np.flip(kernel)).astype("float64" if case.dtype == "float64" else "float32")
    anchor = (width // 2, height // 2)
    inner = tuple(slice(k // 2, n - (k - 1) // 2) for n, k in zip(case.shape, case.kernel_shape, strict=True))
    part = inner if case.mode == "valid" else ...
    return lambda: cv2.filter2D(x, -1, turned, anchor=anchor, borderType=cv2.BORDER_CONSTANT)[part]


def _numpy(case: Case, x: Array, kernel: Array) -> Call:
    return lambda: np.convolve(x, kernel, case.mode)


def _by_name(contenders: list[Contender]) -> dict[str, Contender]:
    return {contender.name: contender for contender in contenders}


METHODS = _by_name([method(name) for name in convjit.methods()])

_direct_1d, _direct_nd = _rate(5e9, dims=(1,)), _rate(5e7, dims=(2, 3))

PEERS = _by_name(
    [
        method("auto"),
        Contender("scipy.signal.convolve", "scipy", _scipy_signal("convolve"), _rate(math.inf)),
        Contender(
            "scipy.signal.convolve direct",
            "scipy",
            _scipy_signal("convolve", method="direct"),
            lambda case: min(_direct_1d(case), _direct_nd(case)),
        ),
        # Of integers these two return floats.
        Contender("scipy.signal.fftconvolve", "scipy", _scipy_signal("fftconvolve"), _rate(math.inf, kinds="f")),
        Contender("scipy.signal.oaconvolve", "scipy", _scipy_signal("oaconvolve"), _rate(math.inf, kinds="f")),
        Contender("scipy.signal.convolve2d", "scipy", _scipy_signal("convolve2d"), _rate(5e8, dims=(2,))),
        Contender("scipy.ndimage.convolve", "scipy", _scipy_ndimage, _rate(1e9, modes="same valid")),
        Contender("cv2.filter2D", "cv2", _cv2_filter2d, _rate(math.inf, dims=(2,), modes="same valid")),
        Contender("numpy.convolve", "numpy", _numpy, _rate(5e9, dims=(1,))),
    ]
)


def pairs(contenders: dict[str, Contender]) -> list[tuple[str, str]]:
    """Names of each case and each contender that can do it in time, case by case."""
    return [
        (case.name, contender.name)
        for case in CASES.values()
        for contender in contenders.values()
        if contender.seconds(case) <= LONGEST
    ]
