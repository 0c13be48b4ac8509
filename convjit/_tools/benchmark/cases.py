"""What is timed: the cases, their data, and the check that a result is right."""

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Case:
    """One convolution that people compute."""

    shape: tuple[int, ...]
    kernel_shape: tuple[int, ...]
    dtype: str
    mode: str = "same"
    correlate: bool = False
    kernel_dtype: str = ""  # that of the array, unless named
    axes: tuple[int, ...] | None = None  # which the kernel slides over; all, unless named

    @cached_property
    def name(self) -> str:
        """Its name in test ids and results."""
        dtype = "_".join(filter(None, (self.dtype, self.kernel_dtype)))
        operation = "correlate" if self.correlate else ""
        return "_".join(filter(None, (by(self.shape), by(self.kernel_shape), dtype, self.mode, operation)))

    @cached_property
    def title(self) -> str:
        """Its name for people.

        >>> Case((100,), (5,), "float64").title
        '100 * 5 float64'
        >>> Case((9, 9), (3, 3), "uint8", "valid", True, "float32").title
        '9x9 * 3x3 uint8, kernel float32, valid correlation'
        """
        kernel = f"kernel {self.kernel_dtype}" if self.kernel_dtype else ""
        mode = f"{self.mode} correlation" if self.correlate else self.mode.replace("same", "")
        named = f"{by(self.shape)} * {by(self.kernel_shape)} {self.dtype}"
        return ", ".join(filter(None, (named, kernel, mode)))

    @cached_property
    def result_dtype(self) -> str:
        """Dtype of the result, by NumPy's rules."""
        return np.result_type(self.dtype, self.kernel_dtype or self.dtype).name

    @cached_property
    def window(self) -> tuple[int, ...]:
        """Length of the kernel along every axis of the array."""
        if self.axes is None:
            return self.kernel_shape
        lengths = dict(zip(self.axes, self.kernel_shape, strict=True))
        return tuple(lengths.get(axis, 1) for axis in range(len(self.shape)))

    @cached_property
    def crop(self) -> tuple[slice, ...]:
        """The part of the full convolution that the mode asks for."""
        return tuple(_part(self.mode, n, k) for n, k in zip(self.shape, self.window, strict=True))

    @cached_property
    def out_shape(self) -> tuple[int, ...]:
        """Shape of the result."""
        return tuple(part.stop - part.start for part in self.crop)

    @cached_property
    def multiply_adds(self) -> int:
        """Products in the sum's definition, those with zeros outside the array left out.

        >>> [Case((4,), (3,), "int8", mode).multiply_adds for mode in ("full", "same", "valid")]
        [12, 10, 6]
        """
        return math.prod(_products(self.mode, n, k) for n, k in zip(self.shape, self.window, strict=True))

    @cached_property
    def bytes_moved(self) -> int:
        """Bytes of the array and of the result."""
        return sum(
            math.prod(shape) * np.dtype(dtype).itemsize
            for shape, dtype in ((self.shape, self.dtype), (self.out_shape, self.result_dtype))
        )


def by(shape: tuple[int, ...]) -> str:
    """A shape for people: ``3x5``."""
    return "x".join(map(str, shape))


def _part(mode: str, n: int, k: int) -> slice:
    """Where along one axis of the full convolution the mode's outputs lie."""
    start, stop = {"full": (0, n + k - 1), "same": ((k - 1) // 2, (k - 1) // 2 + n), "valid": (k - 1, n)}[mode]
    return slice(start, stop)


def _products(mode: str, n: int, k: int) -> int:
    """Pairs along one axis of an output and a tap that lies within the array."""
    if mode == "valid":
        return (n - k + 1) * k
    before, after = (k - 1) // 2, k // 2
    outside = before * (before + 1) // 2 + after * (after + 1) // 2
    return n * k - (outside if mode == "same" else 0)


def _each(shape: tuple[int, ...], kernels: list[tuple[int, ...]], *dtypes: str, **options: Any) -> list[Case]:
    return [Case(shape, kernel, dtype, **options) for dtype in dtypes for kernel in kernels]


def _square(*lengths: int) -> list[tuple[int, ...]]:
    return [(k, k) for k in lengths]


_VALID = {"mode": "valid", "correlate": True}
_FULL_HD = (1080, 1920)

# Those that the site shows.
SELECTED = [
    Case((8, 8), (3, 3), "float64"),
    Case((64, 64), (5, 5), "float64"),
    *_each((256, 256), _square(3), "float32", "uint8"),
    *_each((512, 512), _square(3, 7, 15), "float32"),
    *_each((1024, 1024), _square(7, 15), "float32", "float64", **_VALID),
    *_each((1024, 1024), _square(63), "float32", **_VALID),
    *_each(_FULL_HD, _square(3, 5, 15), "float32"),
    *_each(_FULL_HD, _square(3), "uint8"),
    Case(_FULL_HD, (5, 5), "uint8", kernel_dtype="float32"),
    Case((*_FULL_HD, 3), (5, 5), "float32", axes=(0, 1)),
    *_each((2048, 2048), _square(5, 31, 61), "float32"),
    *_each((2048, 2048), _square(31), "float64"),
    Case((100,), (5,), "float64"),
    Case((100_000,), (65,), "int16"),
    Case((100_000,), (1234,), "float64", "full"),
    *_each((1_000_000,), [(5,), (65,), (245,)], "float32"),
    *_each((1_000_000,), [(65,)], "float64"),
    *_each((1_000_000,), [(20_001,)], "float64", mode="full"),
    *_each((100, 200, 200), [(25,) * 3], "float32", mode="valid"),
    *_each((128,) * 3, [(3,) * 3, (5,) * 3], "float32"),
]

_FURTHER = [
    *_each((256, 256), _square(15), "float32"),
    *_each((512, 512), _square(5, 11), "float32"),
    *_each((512, 512), _square(5, 15), "float64"),
    *_each((512, 512), _square(5), "int16", "int32", "uint8"),
    *_each((1024, 1024), [(11, 11), (5, 13)], "float32", "float64", **_VALID),
    *_each((1024, 1024), _square(63), "float64", **_VALID),
    *_each(_FULL_HD, _square(7, 11), "float32"),
    *_each(_FULL_HD, _square(3, 7), "float64"),
    *_each(_FULL_HD, _square(7), "uint8"),
    *_each((2048, 2048), _square(3), "float32"),
    *_each((4096, 4096), _square(3, 5), "float32"),
    Case((10_000,), (65,), "float64"),
    *_each((100_000,), [(65,)], "int32", "uint8"),
    *_each((1_000_000,), [(165,)], "float32"),
    *_each((1_000_000,), [(5,), (165,), (245,)], "float64"),
    *_each((128,) * 3, [(7,) * 3], "float32"),
    *_each((128,) * 3, [(5,) * 3], "float64"),
    *_each((2048, 2048), _square(17, 45, 63), "float32", "float64"),
    *_each(_FULL_HD, _square(17, 31, 45, 63), "float32", "float64"),
    *_each((1000, 1000), _square(151), "float32", "float64", mode="valid"),
    *_each((2000, 2000), _square(400), "float32", "float64", mode="valid"),
    *_each((100_000,), [(1234,), (4321,)], "float32", mode="full"),
    *_each((100_000,), [(4321,)], "float64", mode="full"),
    *_each((650_000,), [(101,)], "float32", "float64", mode="full"),
    *_each((1_000_000,), [(20_001,)], "float32", mode="full"),
    *_each((2_646_000,), [(220_500,)], "float32", "float64", mode="full"),
    *_each((100, 200, 200), [(25,) * 3], "float64", mode="valid"),
]


def _order(case: Case) -> tuple[Any, ...]:
    return len(case.shape), math.prod(case.shape), math.prod(case.kernel_shape), case.result_dtype


CASES = {case.name: case for case in sorted(SELECTED + _FURTHER, key=_order)}


@lru_cache(maxsize=1)  # tests run case by case
def data(case: Case) -> tuple[Array, Array]:
    """Draw the array and the kernel; integers are such that no sum overflows: libraries differ in what they do then."""
    rng = np.random.default_rng(0)

    def draw(shape: tuple[int, ...], dtype: str, taps: int) -> Array:
        if np.dtype(dtype).kind == "f":
            return rng.standard_normal(shape).astype(dtype)
        drawn: Array = rng.integers(0, np.iinfo(dtype).max // taps, shape, np.dtype(dtype), endpoint=True)
        return drawn

    kernel_dtype = case.kernel_dtype or case.dtype
    integer = np.dtype(kernel_dtype).kind in "iu"
    kernel = (
        rng.integers(0, 2, case.kernel_shape, kernel_dtype) if integer else draw(case.kernel_shape, kernel_dtype, 1)
    )
    return draw(case.shape, case.dtype, max(1, int(kernel.sum())) if integer else 1), kernel


@lru_cache(maxsize=1)
def expected(case: Case) -> tuple[Array, float]:
    """Compute the result in double precision by NumPy's FFT, which shares no code with what is timed.

    With it the error that a result may have: none for integers, and otherwise what direct sums and transforms both stay
    well below, while a tap in the wrong place is near 1.
    """
    x, kernel = data(case)
    axes = tuple(range(x.ndim)) if case.axes is None else case.axes
    lengths = [_smooth(case.shape[axis] + case.window[axis] - 1) for axis in axes]
    kernel = for_convolution(case, kernel)
    spectrum = np.fft.rfftn(x, lengths, axes) * np.fft.rfftn(kernel, lengths, axes)
    result = np.fft.irfftn(spectrum, lengths, axes)[case.crop]
    if np.dtype(case.result_dtype).kind in "iu":
        return np.rint(result), 0.0
    return result, 100 * float(np.finfo(case.result_dtype).eps) * float(np.abs(result).max())


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


def for_convolution(case: Case, kernel: Array) -> Array:
    """The kernel as what convolves is to get it: turned round if the case correlates, and with all the array's axes."""
    return np.ascontiguousarray(np.flip(kernel) if case.correlate else kernel).reshape(case.window)


def for_correlation(case: Case, kernel: Array) -> Array:
    """The kernel as what correlates is to get it."""
    return np.ascontiguousarray(np.flip(for_convolution(case, kernel)))


def check(case: Case, result: Array) -> None:
    """Raise a ValueError if a result is not the case's."""
    reference, bound = expected(case)
    if result.shape != reference.shape or result.dtype != case.result_dtype:
        raise ValueError(f"the result of {case.title} has shape {result.shape} and dtype {result.dtype}")
    error = float(np.abs(result - reference).max())
    if not error <= bound:
        raise ValueError(f"the result of {case.title} has an error of {error:.3g}, which may be {bound:.3g}")
