"""Strides, dilations, lags and 8-bit results beside the whole computation and other libraries.

``python -m bench.steps`` prints a table: the time of each over that of the call with the option. "The whole" is convjit
without the option, from whose result the same is then taken; for a dilation, by a kernel with the zeros in it. Of the
functions of SciPy and OpenCV the fastest counts. All calls of a case take turns, and their results are compared first.
With one worker, times are of the CPU: what other programs take does not count.
"""

import argparse
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import cv2
import numpy as np
from scipy import ndimage, signal

import convjit
from convjit._choice.text import seconds, table
from convjit._tools.benchmark.interleave import least_times
from convjit._tools.benchmark.libraries import threads

Call = Callable[[], Any]


class Case(NamedTuple):
    """A call with an option, and others that give the same result."""

    name: str
    option: str
    ours: Call
    whole: Call
    scipy: dict[str, Call]
    opencv: dict[str, Call]


def noise(*shape: int, dtype: str = "f4") -> Any:
    """Uniform noise around zero."""
    return np.random.default_rng(sum(shape)).uniform(-1, 1, shape).astype(dtype)


def strided(shape: tuple[int, ...], taps: tuple[int, ...], stride: int, workers: int, dtype: str = "f4") -> Case:
    """Every so-manyth output along all axes."""
    x, kernel = noise(*shape, dtype=dtype), noise(*taps, dtype=dtype)
    kept = (slice(None, None, stride),) * x.ndim
    scipy: dict[str, Call] = {
        "oaconvolve": lambda: signal.oaconvolve(x, kernel, "same")[kept],
        "ndimage.convolve": lambda: ndimage.convolve(x, kernel, mode="constant")[kept],
    }
    if x.ndim == 1:
        centred = kernel.size // 2  # outputs of "full" before those of "same"
        padded = np.concatenate([np.zeros(-centred % stride, dtype), x])
        first = -(-centred // stride)
        count = -(-x.size // stride)
        scipy["upfirdn"] = lambda: signal.upfirdn(kernel, padded, 1, stride)[first : first + count]
    return Case(
        f"{_by(shape)} * {_by(taps)} {x.dtype}",
        f"stride={stride}",
        lambda: convjit.convolve(x, kernel, "same", stride=stride, workers=workers),
        lambda: convjit.convolve(x, kernel, "same", workers=workers)[kept],
        scipy,
        {"filter2D": lambda: _filter2d(x, kernel)[kept]},
    )


def dilated(shape: tuple[int, ...], taps: tuple[int, ...], dilation: int, workers: int) -> Case:
    """Taps far apart, beside the kernel with zeros between them."""
    x, kernel = noise(*shape), noise(*taps)
    zeros = np.zeros([(k - 1) * dilation + 1 for k in taps], kernel.dtype)
    zeros[(slice(None, None, dilation),) * x.ndim] = kernel
    return Case(
        f"{_by(shape)} * {_by(taps)} {x.dtype}",
        f"dilation={dilation}",
        lambda: convjit.convolve(x, kernel, "same", dilation=dilation, workers=workers),
        lambda: convjit.convolve(x, zeros, "same", workers=workers),
        {
            "oaconvolve": lambda: signal.oaconvolve(x, zeros, "same"),
            "ndimage.convolve": lambda: ndimage.convolve(x, zeros, mode="constant"),  # leaves zeros out
        },
        {"filter2D": lambda: _filter2d(x, zeros)},
    )


def lagged(shape: tuple[int, ...], largest: int, workers: int) -> Case:
    """Two arrays of one shape, at shifts of at most so much along each axis."""
    x, y = noise(*shape), noise(*shape)[::-1].copy()
    kept = tuple(slice(n - 1 - largest, n + largest) for n in shape)
    lags = ((-largest, largest),) * x.ndim
    return Case(
        f"{_by(shape)} with another, {x.dtype}",
        f"lags=(-{largest}, {largest})",
        lambda: convjit.correlate(x, y, lags=lags, workers=workers),
        lambda: convjit.correlate(x, y, workers=workers)[kept],
        {"correlate": lambda: signal.correlate(x, y, method="fft")[kept]},
        {},
    )


def rounded(shape: tuple[int, ...], kernel: Any, workers: int) -> Case:
    """An 8-bit image of an 8-bit image, rounded and clipped."""
    image = np.random.default_rng(0).integers(0, 256, shape).astype("u1")
    floats = kernel.astype("f4")
    return Case(
        f"{_by(shape)} uint8 * {_by(kernel.shape)} {kernel.dtype}",
        'dtype="uint8"',
        lambda: convjit.correlate(image, kernel, "same", boundary="mirror", dtype="u1", workers=workers),
        lambda: _bytes(convjit.correlate(image, floats, "same", boundary="mirror", workers=workers)),
        {"ndimage.correlate": lambda: _bytes(ndimage.correlate(image, floats, "f4", mode="mirror"))},
        {"filter2D": lambda: cv2.filter2D(image, -1, floats)},
    )


def cases(workers: int) -> list[Case]:
    """All cases, with data."""
    return [
        strided((1_000_000,), (201,), 10, workers),
        strided((1_000_000,), (201,), 10, workers, "f8"),
        strided((2048, 2048), (7, 7), 2, workers),
        strided((2048, 2048), (31, 31), 4, workers),
        dilated((1_000_000,), (5,), 16, workers),
        dilated((2048, 2048), (3, 3), 15, workers),
        dilated((2048, 2048), (5, 5), 8, workers),
        lagged((400_000,), 50, workers),
        lagged((400_000,), 1000, workers),
        lagged((512, 512), 8, workers),
        rounded((2048, 2048), noise(3, 3), workers),
        rounded((2048, 2048), np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], "i1"), workers),
        rounded((2048, 2048), noise(7, 7) / 8, workers),
    ]


def _by(shape: tuple[int, ...]) -> str:
    """A shape as text."""
    return "x".join(map(str, shape))


def _filter2d(x: Any, kernel: Any) -> Any:
    """OpenCV's correlation by the kernel turned round, with zeros outside; it is centred for odd kernels."""
    rows = cv2.filter2D(np.atleast_2d(x), -1, np.atleast_2d(np.flip(kernel)), borderType=cv2.BORDER_CONSTANT)
    return rows.reshape(x.shape)


def _bytes(sums: Any) -> Any:
    """Sums rounded and clipped to 8 bits, in place."""
    return np.clip(np.rint(sums, out=sums), 0, 255, out=sums).astype("u1")


def check(case: Case) -> None:
    """Compare all results with ours: floats may differ by rounding, and 8 bits by one."""
    ours = case.ours()
    apart = 1 if ours.dtype == np.uint8 else 1e-4 * np.abs(ours).max()
    for call in (case.whole, *case.scipy.values(), *case.opencv.values()):
        np.testing.assert_allclose(call().astype("f8"), ours.astype("f8"), rtol=0, atol=apart)


def fastest(calls: dict[str, Call], times: dict[str, float]) -> str:
    """The least time of some calls over ours, and whose it is."""
    if not calls:
        return "-"
    name = min(calls, key=lambda name: times[name])
    return f"{times[name] / times['ours']:.2f} ({name})"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=1, help="threads of each; with one, times are of the CPU")
    parser.add_argument("--rounds", type=int, default=25, help="turns that each has")
    options = parser.parse_args()
    clock = time.process_time if options.workers == 1 else time.perf_counter
    rows = [("arrays", "option", "convjit", "the whole / convjit", "SciPy / convjit", "OpenCV / convjit")]
    with threads(options.workers):
        for case in cases(options.workers):
            check(case)
            calls = {"ours": case.ours, "whole": case.whole, **case.scipy, **case.opencv}
            rivals = (*case.scipy, *case.opencv)
            times = least_times(calls, options.rounds, rivals=rivals, clock=clock)
            whole = f"{times['whole'] / times['ours']:.2f}"
            others = fastest(case.scipy, times), fastest(case.opencv, times)
            rows.append((case.name, case.option, seconds(times["ours"]), whole, *others))
    print(table(rows))


if __name__ == "__main__":
    main()
