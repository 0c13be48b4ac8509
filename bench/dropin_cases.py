"""What is timed of convjit's drop-ins: calls that people make of SciPy and NumPy, their data, and who else has them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from importlib import import_module
from typing import Any

import numpy as np

from convjit._tools.benchmark.cases import Array, by
from convjit._tools.benchmark.contenders import Call
from convjit._tools.benchmark.libraries import installed

OURS, THEIRS = "convjit", "scipy"

# Of 8-bit images SciPy cuts what is behind the point in each of two passes, where OpenCV rounds the result; and its
# GaussianBlur rounds the weights.
ROUNDED = 3

# What functions are given that take something else than the array and the kernel.
OPERANDS = {
    "signal.upfirdn": "k x",
    "signal.lfilter": "k 1.0 x",
    "signal.filtfilt": "k 1.0 x",
    "signal.sepfir2d": "x k k",
}


@dataclass(frozen=True)
class DropIn:
    """One call of a function that is in convjit and in SciPy, or in NumPy."""

    function: str  # with its module, as both packages name it; NumPy's with "numpy"
    shape: tuple[int, ...]
    dtype: str
    arguments: tuple[Any, ...] = ()  # after the arrays
    kernel_shape: tuple[int, ...] = ()  # of the second array, where the function takes one

    @cached_property
    def name(self) -> str:
        """Its name in test ids and results."""
        shapes = (by(shape) for shape in (self.shape, self.kernel_shape) if shape)
        return "-".join([self.function, *shapes, self.dtype, *map(str, self.arguments)])

    @cached_property
    def call(self) -> str:
        """What is called, for people.

        >>> DropIn("signal.convolve2d", (9, 9), "uint8", ("same", "wrap"), (3, 3)).call
        'signal.convolve2d(x, k, "same", "wrap")'
        """
        arguments = [f'"{each}"' if isinstance(each, str) else str(each) for each in self.arguments]
        return f"{self.function}({', '.join([*self.operands, *arguments])})"

    @property
    def operands(self) -> list[str]:
        """What it is given first: the array x, the kernel k, and numbers."""
        return OPERANDS.get(self.function, "x k" if self.kernel_shape else "x").split()

    @cached_property
    def arrays(self) -> str:
        """Of what, for people.

        >>> DropIn("signal.convolve", (100,), "float64", (), (5,)).arrays
        'x 100, k 5, float64'
        """
        kernel = f"k {by(self.kernel_shape)}, " if self.kernel_shape else ""
        return f"x {by(self.shape)}, {kernel}{self.dtype}"

    def of(self, package: str) -> Call:
        """The call in one of the two packages."""
        module, _, function = self.function.partition(".")
        home = "numpy" if (package, module) == (THEIRS, "numpy") else f"{package}.{module}"
        values = dict(zip("xk", data(self), strict=True))
        operands = [values[each] if each in values else float(each) for each in self.operands]
        return partial(getattr(import_module(home), function), *operands, *self.arguments)


@lru_cache(maxsize=1)  # tests run case by case
def data(case: DropIn) -> tuple[Array, Array]:
    """Draw the array and the weights; those of integers sum to 1: beyond what a dtype holds, OpenCV clips."""
    rng = np.random.default_rng(0)
    if np.dtype(case.dtype).kind == "f":
        x, kernel = (rng.standard_normal(shape).astype(case.dtype) for shape in (case.shape, case.kernel_shape))
        return x, kernel
    weights = rng.random(case.kernel_shape)
    x = rng.integers(0, np.iinfo(case.dtype).max, case.shape, case.dtype, endpoint=True)
    return x, weights / weights.sum()


def calls(case: DropIn) -> dict[str, Call]:
    """The call by convjit and by SciPy, and OpenCV's functions that do the same."""
    found = {OURS: case.of(OURS), THEIRS: case.of(THEIRS)}
    prepare = OPENCV.get(case.function)
    if prepare and installed("cv2") and len(case.shape) == 2:
        cv2: Any = import_module("cv2")
        found |= {f"cv2.{name}": call for name, call in prepare(cv2, *data(case), *case.arguments).items()}
    return found


def check(case: DropIn, name: str, result: Array, expected: Array) -> int | None:
    """Refuse a result that is not SciPy's but for rounding; of integers, count those that differ."""
    assert result.shape == expected.shape
    assert result.dtype == expected.dtype
    errors = np.abs(np.subtract(result, expected, dtype=np.float64))
    if expected.dtype.kind in "iu":
        assert errors.max() <= (1 if name == OURS else ROUNDED), f"{errors.max():.0f} from SciPy's"
        return int(np.count_nonzero(errors))
    bound = 200 * float(np.finfo(expected.dtype).eps) * float(np.abs(expected).max())
    assert errors.max() <= bound, f"error {errors.max():.3g}, which may be {bound:.3g}"
    return None


def _gaussian(cv2: Any, x: Array, _: Array, sigma: float) -> dict[str, Call]:
    """Both with SciPy's taps: as far as four standard deviations."""
    length = 2 * int(4 * sigma + 0.5) + 1
    taps = cv2.getGaussianKernel(length, sigma, cv2.CV_64F if x.dtype == "float64" else cv2.CV_32F)
    border = cv2.BORDER_REFLECT
    return {
        "GaussianBlur": lambda: cv2.GaussianBlur(x, (length, length), sigma, borderType=border),
        "sepFilter2D": lambda: cv2.sepFilter2D(x, -1, taps, taps, borderType=border),
    }


def _uniform(cv2: Any, x: Array, _: Array, size: int) -> dict[str, Call]:
    return {"blur": lambda: cv2.blur(x, (size, size), borderType=cv2.BORDER_REFLECT)}


def _sobel(cv2: Any, x: Array, _: Array) -> dict[str, Call]:
    return {"Sobel": lambda: cv2.Sobel(x, -1, 1, 0, ksize=3, borderType=cv2.BORDER_REFLECT)}


def _laplace(cv2: Any, x: Array, _: Array) -> dict[str, Call]:
    return {"Laplacian": lambda: cv2.Laplacian(x, -1, ksize=1, borderType=cv2.BORDER_REFLECT)}


def _correlate(cv2: Any, x: Array, weights: Array) -> dict[str, Call]:
    return {"filter2D": lambda: cv2.filter2D(x, -1, weights, borderType=cv2.BORDER_REFLECT)}


def _convolve2d(cv2: Any, x: Array, kernel: Array, mode: str, boundary: str) -> dict[str, Call]:
    """Mode "same" of an odd kernel; it has no border that wraps round, but makes an array that has one."""
    taps, half = np.ascontiguousarray(np.flip(kernel)), kernel.shape[0] // 2
    if boundary != "wrap":
        border = {"fill": cv2.BORDER_CONSTANT, "symm": cv2.BORDER_REFLECT}[boundary]
        return {"filter2D": lambda: cv2.filter2D(x, -1, taps, borderType=border)}

    def wrapped() -> Array:
        wider = cv2.copyMakeBorder(x, half, half, half, half, cv2.BORDER_WRAP)
        result: Array = cv2.filter2D(wider, -1, taps)[half:-half, half:-half]
        return result

    return {"filter2D": wrapped}


# By function, from OpenCV, the arrays and the case's further arguments to calls.
OPENCV: dict[str, Callable[..., dict[str, Call]]] = {
    "ndimage.gaussian_filter": _gaussian,
    "ndimage.uniform_filter": _uniform,
    "ndimage.sobel": _sobel,
    "ndimage.laplace": _laplace,
    "ndimage.correlate": _correlate,
    "signal.convolve2d": _convolve2d,
}

_IMAGE, _SMALL = (2048, 2048), (256, 256)
_AUDIO = 480_000  # ten seconds at 48 kHz


def _image(function: str, *dtypes: str, each: tuple[int, ...] = ()) -> list[DropIn]:
    """A filter of images, by dtype and, where it has one, by its parameter."""
    arguments: list[tuple[int, ...]] = [(parameter,) for parameter in each] or [()]
    return [DropIn(f"ndimage.{function}", _IMAGE, dtype, more) for dtype in dtypes for more in arguments]


def _convolutions(shape: tuple[int, ...], boundaries: str, lengths: tuple[int, ...], *dtypes: str) -> list[DropIn]:
    return [
        DropIn("signal.convolve2d", shape, dtype, ("same", boundary), (k, k))
        for dtype in dtypes
        for k in lengths
        for boundary in boundaries.split()
    ]


def _filters(shape: tuple[int, ...], taps: int) -> list[DropIn]:
    return [DropIn(f"signal.{name}", shape, "float64", (), (taps,)) for name in ("lfilter", "filtfilt")]


def _savgol(shape: tuple[int, ...], *arguments: float) -> list[DropIn]:
    return [DropIn("signal.savgol_filter", shape, dtype, arguments) for dtype in ("float32", "float64")]


# Those that the site shows.
SELECTED = [
    *_image("gaussian_filter", "float32", "uint8", each=(1, 3, 10)),
    *_image("gaussian_filter", "float64", each=(3,)),
    *_image("uniform_filter", "float32", "uint8", each=(5, 31)),
    *_image("sobel", "float32", "float64"),
    *_image("laplace", "float32"),
    *_image("gaussian_gradient_magnitude", "float32", each=(2,)),
    *_image("gaussian_laplace", "float32", each=(2,)),
    DropIn("ndimage.correlate", _IMAGE, "uint8", (), (5, 5)),
    DropIn("ndimage.correlate", (128,) * 3, "float32", (), (5,) * 3),
    DropIn("ndimage.gaussian_filter", (64, 64), "float64", (1,)),
    *_convolutions(_IMAGE, "fill", (3,), "float32"),
    *_convolutions(_IMAGE, "symm", (7,), "float32", "float64"),
    *_convolutions(_IMAGE, "wrap", (15,), "float32"),
    DropIn("signal.convolve", (100,), "float64", (), (5,)),
    DropIn("signal.correlate", (_AUDIO,), "float32", ("valid",), (24_000,)),
    DropIn("signal.fftconvolve", (_AUDIO,), "float64", (), (20_001,)),
    DropIn("signal.oaconvolve", (_AUDIO,), "float64", ("same",), (256,)),
    DropIn("signal.upfirdn", (_AUDIO,), "float32", (1, 8), (161,)),
    DropIn("signal.upfirdn", _IMAGE, "float32", (3, 2, 0), (61,)),
    DropIn("signal.resample_poly", (_AUDIO,), "float32", (160, 147)),
]

_FURTHER = [
    *_image("gaussian_filter", "float64", each=(1, 10)),
    *_image("uniform_filter", "float64", each=(5, 31)),
    *_image("laplace", "float64"),
    DropIn("ndimage.correlate", (128,) * 3, "float64", (), (5,) * 3),
    *_convolutions(_IMAGE, "fill wrap symm", (3, 7, 15), "float32", "float64"),
    DropIn("signal.correlate", (_AUDIO,), "float64", ("valid",), (24_000,)),
    DropIn("signal.fftconvolve", (_AUDIO,), "float32", (), (20_001,)),
    DropIn("signal.oaconvolve", (_AUDIO,), "float32", ("same",), (256,)),
    DropIn("signal.upfirdn", (_AUDIO,), "float64", (1, 8), (161,)),
    *(DropIn("signal.upfirdn", (_AUDIO,), dtype, (3, 2), (61,)) for dtype in ("float32", "float64")),
    *(DropIn("signal.upfirdn", _IMAGE, dtype, (1, 8, 0), (161,)) for dtype in ("float32", "float64")),
    DropIn("signal.resample_poly", (_AUDIO,), "float64", (160, 147)),
    *(DropIn("signal.resample_poly", (_AUDIO,), dtype, (1, 4)) for dtype in ("float32", "float64")),
    *(DropIn("signal.resample_poly", (1000,), dtype, (3, 2)) for dtype in ("float32", "float64")),
    DropIn("ndimage.gaussian_filter", _SMALL, "float32", (1,)),
    DropIn("ndimage.gaussian_filter", _SMALL, "uint8", (3,)),
    DropIn("ndimage.uniform_filter", _SMALL, "float32", (5,)),
    DropIn("ndimage.uniform_filter", _SMALL, "uint8", (5,)),
    DropIn("ndimage.sobel", _SMALL, "float64"),
    DropIn("ndimage.laplace", _SMALL, "float32"),
    DropIn("ndimage.gaussian_gradient_magnitude", _SMALL, "float32", (2,)),
    DropIn("ndimage.gaussian_laplace", _SMALL, "float32", (2,)),
    DropIn("ndimage.correlate", _SMALL, "uint8", (), (5, 5)),
    *_convolutions(_SMALL, "fill wrap symm", (7,), "float32"),
    *_filters((64, 50_000), 129),
    *_filters((1000,), 21),
    DropIn("signal.lfilter", (64, 50_000), "float64", (), (4096,)),
    DropIn("signal.lfilter", (64, 50_000), "float64", (0,), (129,)),
    *_savgol((1_000_000,), 31, 3),
    *_savgol((20_000, 50), 11, 3),
    *_savgol((1000, 1000), 21, 3, 0, 1.0, 0),
    *_savgol((1000,), 21, 3),
    *(DropIn("signal.sepfir2d", _IMAGE, dtype, (), (7,)) for dtype in ("float32", "float64")),
    DropIn("signal.sepfir2d", _SMALL, "float64", (), (7,)),
    *(DropIn("numpy.convolve", (_AUDIO,), dtype, ("same",), (256,)) for dtype in ("float32", "float64", "int16")),
    DropIn("numpy.correlate", (_AUDIO,), "float64", ("valid",), (24_000,)),
    DropIn("numpy.convolve", (100,), "float64", (), (5,)),
    DropIn("numpy.correlate", (100,), "float64", (), (5,)),
]


def _order(case: DropIn) -> tuple[Any, ...]:
    return case.function, case.dtype, case.shape, case.kernel_shape, case.arguments


CASES = {case.name: case for case in sorted({*SELECTED, *_FURTHER}, key=_order)}
