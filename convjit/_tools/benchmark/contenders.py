"""Who computes the cases: convjit's methods, and other libraries.

Every contender of a case gives the same result, so their times compare. All of them get contiguous arrays. What depends
on the kernel's layout alone (turning it round for what correlates) and wrapping arrays as a library's own type is done
outside the timed call.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

import convjit
from convjit._tools.benchmark.cases import Array, Case, for_convolution, for_correlation
from convjit._tools.benchmark.libraries import installed

if TYPE_CHECKING:
    from convjit._calls.plan import Plan

Call = Callable[[], Array]
Prepare = Callable[[Case, Array, Array, int | None], Call]


@dataclass(frozen=True)
class Contender:
    """One way to compute a case."""

    name: str
    library: str  # the module that must be there
    prepare: Prepare  # from a case, x, kernel and a number of workers to the call that is timed
    seconds: Callable[[Case], float]  # roughly what a call takes, to leave out slow ones; infinite where it cannot


def able(contenders: dict[str, Contender], case: Case, longest: float) -> dict[str, Contender]:
    """Those that are there, and that can do a case in that many seconds."""
    return {
        name: contender
        for name, contender in contenders.items()
        if installed(contender.library) and contender.seconds(case) <= longest
    }


def _rate(
    multiply_adds: float,
    dims: tuple[int, ...] = (1, 2, 3),
    modes: str = "full same valid",
    kinds: str = "fiu",
    mixed: bool = False,
    axes: bool = False,
) -> Callable[[Case], float]:
    """Seconds at so many multiply-adds a second, for the cases that are of these dimensions, modes and kinds of dtype.

    Two dtypes in one case, and axes that the kernel does not slide over, only where it says so.
    """

    def seconds(case: Case) -> float:
        can = (
            len(case.kernel_shape) in dims
            and case.mode in modes.split()
            and np.dtype(case.result_dtype).kind in kinds
            and (mixed or not case.kernel_dtype)
            and (axes or not case.axes)
        )
        return case.multiply_adds / multiply_adds if can else math.inf

    return seconds


def plan(case: Case, kernel: Array, workers: int | None) -> "Plan":
    """A case's plan, which also knows the method that convjit chooses."""
    mode: Any = case.mode
    return convjit.plan(kernel, case.shape, case.dtype, mode, correlate=case.correlate, axes=case.axes, workers=workers)


def _planned(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    planned = plan(case, kernel, workers)
    return lambda: planned(x)


# Multiply-adds a second, rounded from one core of an AVX2 machine; a method not named here is never left out.
_METHOD_RATES = {"direct": 2e10, "im2col": 2e9, "naive": 1e9, "plain": 1e9}


def method(name: str) -> Contender:
    """One of convjit's methods, or "auto"."""

    def prepare(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
        function: Any = convjit.correlate if case.correlate else convjit.convolve
        return lambda: function(x, kernel, case.mode, name, axes=case.axes, workers=workers)

    seconds = _rate(_METHOD_RATES.get(name, math.inf), mixed=True, axes=True)
    return Contender(f"convjit {name}", "convjit", prepare, seconds)


def _scipy_signal(function: str, **options: str) -> Prepare:
    def prepare(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
        call, taps = getattr(import_module("scipy.signal"), function), for_convolution(case, kernel)
        return lambda: call(x, taps, mode=case.mode, **options)

    return prepare


def _inner(case: Case) -> Any:
    """What mode "valid" takes of "same"."""
    inner = tuple(slice(k // 2, n - (k - 1) // 2) for n, k in zip(case.shape, case.window, strict=True))
    return inner if case.mode == "valid" else ...


def _scipy_ndimage(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    function, taps, part = import_module("scipy.ndimage").convolve, for_convolution(case, kernel), _inner(case)
    origin = [-(1 - k % 2) for k in case.window]  # its centre of an even kernel is one further on
    return lambda: function(x, taps, output=case.result_dtype, mode="constant", origin=origin)[part]


def _scipy_ndimage_1d(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    function, taps, part = import_module("scipy.ndimage").convolve1d, for_convolution(case, kernel), _inner(case)
    origin = -(1 - taps.size % 2)
    return lambda: function(x, taps, output=case.result_dtype, mode="constant", origin=origin)[part]


def _cv2_filter2d(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    """It correlates images; one dimension is an image of one row, and a last axis not slid over is its channels."""
    cv2: Any = import_module("cv2")
    taps = np.atleast_2d(for_correlation(case, kernel).reshape(kernel.shape))
    taps = taps.astype("float64" if case.result_dtype == "float64" else "float32")
    height, width = taps.shape
    image, part, depth = np.atleast_2d(x), _inner(case), cv2.CV_32F if case.kernel_dtype else -1
    options = {"anchor": (width // 2, height // 2), "borderType": cv2.BORDER_CONSTANT}
    row = 0 if x.ndim == 1 else ...
    return lambda: cv2.filter2D(image, depth, taps, **options)[row][part]


def _numpy(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    taps, mode = for_convolution(case, kernel), case.mode
    return lambda: np.convolve(x, taps, mode)  # type: ignore[call-overload]


def _ducc0(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    """A convolution by its transforms, of the least length at which nothing that is asked for wraps round."""
    fft: Any = import_module("ducc0.fft")
    taps, axes = for_convolution(case, kernel), tuple(range(x.ndim)) if case.axes is None else case.axes
    lengths, dtype, threads = list(x.shape), np.dtype(case.result_dtype), workers or 0
    for axis in axes:
        k = case.window[axis]
        beyond = {"full": k - 1, "same": k // 2, "valid": 0}[case.mode]
        lengths[axis] = fft.good_size(x.shape[axis] + beyond, True)
    kernel_lengths = [lengths[axis] if axis in axes else 1 for axis in range(x.ndim)]

    def spectrum(array: Array, lengths: list[int]) -> Array:
        padded = np.zeros(lengths, dtype)
        padded[tuple(map(slice, array.shape))] = array
        result: Array = fft.r2c(padded, axes, nthreads=threads)
        return result

    def call() -> Array:
        product = spectrum(x, lengths)
        product *= spectrum(taps, kernel_lengths)
        last = lengths[axes[-1]]
        result: Array = fft.c2r(product, axes, lastsize=last, forward=False, inorm=2, nthreads=threads)
        return result[case.crop]

    return call


def _torch(case: Case, x: Array, kernel: Array, workers: int | None) -> Call:
    """It correlates; a last axis not slid over is its batch."""
    torch: Any = import_module("torch")
    function = getattr(torch.nn.functional, f"conv{kernel.ndim}d")
    weight = torch.from_numpy(for_correlation(case, kernel).reshape(kernel.shape))[None, None]
    batch = torch.from_numpy(x)[None] if case.axes is None else torch.from_numpy(x).movedim(-1, 0)
    padding = {"full": kernel.shape[0] - 1, "same": tuple(k // 2 for k in kernel.shape), "valid": 0}[case.mode]

    def call() -> Array:
        filtered = function(batch[:, None].to(weight.dtype), weight, padding=padding)[:, 0]
        result: Array = (filtered[0] if case.axes is None else filtered.movedim(0, -1)).numpy()
        return result

    return call


def _torch_seconds(case: Case) -> float:
    """It pays by the channel, of which there is one; in double precision it writes out all patches, 512 MiB at most."""
    patches = case.multiply_adds * 8 if case.result_dtype == "float64" else 0
    odd = all(k % 2 for k in case.window) or case.mode == "valid"
    rate = 2e8 if len(case.kernel_shape) == 1 else 1e9
    return _rate(rate, kinds="f", mixed=True, axes=True)(case) if odd and patches <= 1 << 29 else math.inf


def _direct_seconds(case: Case) -> float:
    """By its method "direct" SciPy hands one dimension to NumPy, and loops over more."""
    return min(_rate(5e9, dims=(1,))(case), _rate(5e7, dims=(2, 3))(case))


def _scipy_choice(case: Case) -> float:
    """Of floats of one dtype its own choice is a function below; of others it casts or rounds what they give."""
    alike = case.result_dtype == case.dtype and case.dtype.startswith("float")
    return math.inf if alike else _rate(math.inf, mixed=True)(case)


def _cv2_seconds(case: Case) -> float:
    """It has all dtypes but 32-bit integers, and images only."""
    rate = _rate(math.inf, dims=(1, 2), modes="same valid", mixed=True, axes=True)
    return math.inf if case.dtype == "int32" else rate(case)


def _by_name(*contenders: Contender) -> dict[str, Contender]:
    return {contender.name: contender for contender in contenders}


METHODS = _by_name(*map(method, convjit.methods()))

OURS = method("auto")
PLAN = Contender("convjit plan", "convjit", _planned, lambda case: 0.0 if case.multiply_adds < 1e5 else math.inf)

_FAST = math.inf
PEERS = _by_name(
    Contender("scipy.signal.convolve", "scipy", _scipy_signal("convolve"), _scipy_choice),
    Contender("scipy.signal.convolve direct", "scipy", _scipy_signal("convolve", method="direct"), _direct_seconds),
    # Of integers these two return floats.
    Contender("scipy.signal.fftconvolve", "scipy", _scipy_signal("fftconvolve"), _rate(_FAST, kinds="f", axes=True)),
    Contender("scipy.signal.oaconvolve", "scipy", _scipy_signal("oaconvolve"), _rate(_FAST, kinds="f", axes=True)),
    Contender("scipy.signal.convolve2d", "scipy", _scipy_signal("convolve2d"), _rate(5e8, dims=(2,))),
    Contender("scipy.ndimage.convolve", "scipy", _scipy_ndimage, _rate(1e9, modes="same valid", mixed=True, axes=True)),
    Contender("scipy.ndimage.convolve1d", "scipy", _scipy_ndimage_1d, _rate(1e9, dims=(1,), modes="same valid")),
    Contender("cv2.filter2D", "cv2", _cv2_filter2d, _cv2_seconds),
    Contender("numpy.convolve", "numpy", _numpy, _rate(5e9, dims=(1,))),
    Contender("ducc0.fft", "ducc0", _ducc0, _rate(_FAST, kinds="f", mixed=True, axes=True)),
    Contender("torch.conv", "torch", _torch, _torch_seconds),
)
