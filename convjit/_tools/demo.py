"""The demonstration: filter a photograph with three kernels by every method, and show their times and the choice."""

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import matplotlib.cbook
import numpy as np
import PIL.Image
from matplotlib.figure import Figure

from convjit import convolve, methods, plan
from convjit._calls.progress import bars
from convjit._choice.explain import by
from convjit._choice.text import seconds, table
from convjit._problem.words import MethodName
from convjit._runtime.types import Array
from convjit._tools.pictures import check_picture

SECONDS_A_METHOD = 0.3  # spent on timing a method, after a first call that compiles

# Larger pictures are reduced: of 12 million pixels, the slowest method takes a minute.
MOST_PIXELS = 1_000_000

# Errors of Pillow for files that are no pictures, and for those of hundreds of millions of pixels.
PILLOWS = PIL.UnidentifiedImageError, PIL.Image.DecompressionBombError


class Timing(NamedTuple):
    """Time and error of one method with one kernel."""

    method: str
    time: float  # seconds, the least of several runs
    error: float  # largest difference from the definition
    refusal: str  # why the method cannot use this kernel; empty where it can


def as_float32(array: Array) -> Array:
    """Contiguous copy in single precision."""
    return np.ascontiguousarray(array, np.float32)


def photograph(path: str | None) -> Array:
    """Read a picture as gray values from 0 to 1 in float32; by default, a portrait that Matplotlib contains.

    Numbers that are not those of a picture, as in a TIFF of floats, are divided by the largest one if that is above 1.
    """
    source = path if path is not None else str(matplotlib.cbook.get_sample_data("grace_hopper.jpg", asfileobj=False))
    try:
        with PIL.Image.open(source) as image:
            pixels = _values(image)
    except (SyntaxError, ValueError, *PILLOWS) as error:  # SyntaxError is for a damaged PNG
        raise ValueError(f"{source} is not a picture that can be read: {error}") from None
    if pixels.ndim == 3:
        pixels = pixels @ np.array([0.299, 0.587, 0.114])  # luma of ITU-R BT.601
    largest = np.abs(pixels).max(initial=0, where=np.isfinite(pixels))
    if largest > 1:
        pixels = pixels / largest
        print(f"Values are divided by the largest, {largest:.6g}.")
    return as_float32(pixels)


def _values(image: PIL.Image.Image) -> Array:
    """Values of pixels: those of bytes and of 16 bits from 0 to 1, others as they are; (height, width[, 3])."""
    if image.mode in ("F", "I"):
        return np.asarray(image, np.float64)
    if image.mode.startswith("I;16"):
        return np.asarray(image, np.float64) / 0xFFFF
    if image.mode in ("1", "L", "LA"):
        return np.asarray(image.convert("L"), np.float64) / 0xFF
    return np.asarray(image.convert("RGBA"), np.float64)[..., :3] / 0xFF  # without transparency


def reduced(picture: Array) -> Array:
    """Means of square blocks of pixels, so that there are no more than `MOST_PIXELS`."""
    side = math.ceil(math.sqrt(picture.size / MOST_PIXELS))
    height, width = (n // side for n in picture.shape)
    blocks = picture[: height * side, : width * side].reshape(height, side, width, side)
    return as_float32(blocks.mean(axis=(1, 3)))


def sobel() -> Array:
    """Horizontal differences, smoothed vertically (I. Sobel and G. Feldman, 1968)."""
    return as_float32(np.outer([1, 2, 1], [1, 0, -1]))


def gaussian(size: int, sigma: float) -> Array:
    """Gaussian of unit sum on an odd square grid."""
    position = np.arange(size) - size // 2
    profile = np.exp(-0.5 * (position / sigma) ** 2)
    kernel = np.outer(profile, profile)
    return as_float32(kernel / kernel.sum())


def point_spread(size: int) -> Array:
    """Point-spread function, of unit sum, of a telescope with a little defocus and coma.

    It is the squared modulus of the Fourier transform of the pupil function (J. W. Goodman, "Introduction to Fourier
    Optics", chapter 6).
    """
    grid = np.linspace(-4, 4, 4 * size)
    x, y = np.meshgrid(grid, grid)
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    defocus, coma = 2 * radius**2 - 1, (3 * radius**3 - 2 * radius) * np.cos(angle - 0.7)
    pupil = (radius <= 1) * np.exp(2j * np.pi * (1.2 * defocus + 0.6 * coma))
    intensity = np.abs(np.fft.fftshift(np.fft.fft2(pupil))) ** 2
    middle = slice(2 * size - size // 2, 2 * size - size // 2 + size)
    kernel = intensity[middle, middle]
    return as_float32(kernel / kernel.sum())


KERNELS: dict[str, Callable[[], Array]] = {
    "Sobel 3x3": sobel,
    "Gaussian 15x15": lambda: gaussian(15, 2.5),
    "point spread 61x61": lambda: point_spread(61),
}


def measure(picture: Array, kernel: Array) -> Iterator[Timing]:
    """Time each method with one kernel, and compare its result with the definition in float64."""

    def run(method: MethodName) -> Array:
        return convolve(picture, kernel, "same", method, boundary="reflect")

    in_double = picture.astype(np.float64), kernel.astype(np.float64)
    definition = convolve(*in_double, "same", "plain", boundary="reflect")
    for method in methods():
        try:
            error = float(np.abs(run(method) - definition).max())
        except ValueError as refusal:
            yield Timing(method, np.inf, np.nan, str(refusal))
            continue
        times: list[float] = []
        while len(times) < 50 and sum(times) < SECONDS_A_METHOD:
            start = perf_counter()
            run(method)
            times.append(perf_counter() - start)
        yield Timing(method, min(times), error, "")


def demo(image: str | None, output: Path) -> None:
    """Print the times of all methods, and write the picture before and after each kernel."""
    check_picture(output)
    picture = photograph(image)
    if picture.size > MOST_PIXELS:
        given, picture = picture.shape, reduced(picture)
        print(f"The picture of {by(given)} pixels is reduced to {by(picture.shape)}, for some methods are slow.")
    print(f"{by(picture.shape)} float32, mode 'same', boundary 'reflect'", flush=True)
    rows, notes = [("kernel", "method", "time", "auto", "largest difference")], []
    panels = [("before", picture)]
    with bars(KERNELS, transient=True) as report:
        for name, make in KERNELS.items():
            kernel, timings = make(), []
            for timing in measure(picture, kernel):
                timings.append(timing)
                report(name, len(timings), len(methods()))
            taken = plan(kernel, picture.shape, picture.dtype, "same", boundary="reflect")
            rows += _rows(name, timings, taken.method)
            notes += [f"{name}: {timing.refusal}" for timing in timings if timing.refusal]
            best = next(timing.time for timing in timings if timing.method == taken.method)
            panels.append((f"{name}\n{taken.method}, {seconds(best)}", taken(picture)))
    print("\n".join([table(rows), *notes]))
    _draw(panels, output)
    print(f"The picture before and after: {output}")


def _rows(name: str, timings: Sequence[Timing], taken: str) -> Iterator[tuple[str, str, str, str, str]]:
    """Rows of the table for one kernel, whose name is in the first of them."""
    for number, timing in enumerate(timings):
        time = "-" if timing.refusal else seconds(timing.time)
        difference = "refused, see below" if timing.refusal else f"{timing.error:.1e}"
        mark = "taken" if timing.method == taken else ""
        yield name if number == 0 else "", timing.method, time, mark, difference


def _draw(panels: list[tuple[str, Array]], output: Path) -> None:
    """Write pictures side by side, each with a title; those with negative values in red and blue."""
    figure = Figure(figsize=(4 * len(panels), 5.4), layout="constrained")
    for axes, (title, image) in zip(figure.subplots(1, len(panels)), panels, strict=True):
        signed = image.min() < -0.1
        reach = float(np.abs(image).max())
        axes.imshow(image, cmap="RdBu_r" if signed else "gray", vmin=-reach if signed else 0, vmax=reach)
        axes.set_title(title)
        axes.set_axis_off()
    figure.savefig(output, dpi=100)
