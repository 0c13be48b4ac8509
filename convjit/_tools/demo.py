"""The demonstration: a photograph through three kernels by every method, what each costs, and what `auto` takes."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import matplotlib.cbook
import matplotlib.image
import numpy as np
from matplotlib.figure import Figure
from rich.console import Console
from rich.table import Table

from convjit import convolve, methods, plan
from convjit._choice.text import seconds
from convjit._runtime.types import Array

SECONDS_A_METHOD = 0.3  # spent on timing each method, after a first call that compiles


class Timing(NamedTuple):
    """One method on one kernel."""

    method: str
    time: float  # seconds, the least of several runs
    error: float  # largest difference from the definition
    refusal: str


def as_float32(array: Array) -> Array:
    """Contiguous copy in single precision."""
    return np.ascontiguousarray(array, np.float32)


def photograph(path: str | None) -> Array:
    """Read a picture as gray values from 0 to 1 in float32; without a path, a portrait that Matplotlib ships."""
    source = path if path is not None else str(matplotlib.cbook.get_sample_data("grace_hopper.jpg", asfileobj=False))
    try:
        pixels = np.asarray(matplotlib.image.imread(source))
    except (SyntaxError, ValueError) as error:  # what Pillow says of a damaged PNG, and of other files
        raise ValueError(f"{source} is not a picture that can be read: {error}") from None
    if pixels.dtype.kind == "u":
        pixels = pixels / np.iinfo(pixels.dtype).max
    if pixels.ndim == 3:
        # Luma of ITU-R BT.601; a fourth channel would be transparency, and two are gray with transparency.
        pixels = pixels[..., :3] @ np.array([0.299, 0.587, 0.114]) if pixels.shape[2] >= 3 else pixels[..., 0]
    return as_float32(pixels)


def sobel() -> Array:
    """Horizontal derivative, smoothed vertically (I. Sobel and G. Feldman, 1968)."""
    return as_float32(np.outer([1, 2, 1], [1, 0, -1]))


def gaussian(size: int, sigma: float) -> Array:
    """Gaussian of unit sum on an odd square grid."""
    at = np.arange(size) - size // 2
    one = np.exp(-0.5 * (at / sigma) ** 2)
    kernel = np.outer(one, one)
    return as_float32(kernel / kernel.sum())


def point_spread(size: int) -> Array:
    """How a telescope a little out of focus, with some coma, spreads a point; of unit sum.

    The squared modulus of the pupil's Fourier transform: J. W. Goodman, "Introduction to Fourier Optics", chapter 6.
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


def measure(picture: Array, kernel: Array) -> list[Timing]:
    """Time every method on one kernel, and compare it with the definition in float64."""

    def run(method: str) -> Array:
        return convolve(picture, kernel, "same", method, boundary="reflect")

    wide = picture.astype(np.float64), kernel.astype(np.float64)
    definition = convolve(*wide, "same", "plain", boundary="reflect")
    timings = []
    for method in methods():
        try:
            error = float(np.abs(run(method) - definition).max())
        except ValueError as refused:
            timings.append(Timing(method, np.inf, np.nan, str(refused)))
            continue
        times: list[float] = []
        while len(times) < 50 and sum(times) < SECONDS_A_METHOD:
            start = perf_counter()
            run(method)
            times.append(perf_counter() - start)
        timings.append(Timing(method, min(times), error, ""))
    return timings


def demo(image: str | None, output: Path, console: Console) -> None:
    """Print the table and write the picture."""
    picture = photograph(image)
    table = Table(title=f"{picture.shape[0]}x{picture.shape[1]} float32, mode 'same', boundary 'reflect'")
    for heading, side in (("kernel", "left"), ("method", "left"), ("time", "right"), ("largest difference", "right")):
        table.add_column(heading, justify="right" if side == "right" else "left")
    table.add_column("auto")
    panels = [("before", picture)]
    for name, make in KERNELS.items():
        kernel = make()
        with console.status(f"{name}: compiling and timing every method"):
            timings = measure(picture, kernel)
        taken = plan(kernel, picture.shape, picture.dtype, "same", boundary="reflect")
        for at, timing in enumerate(timings):
            mark = "taken" if timing.method == taken.method else ""
            cells = (seconds(timing.time), f"{timing.error:.1e}") if not timing.refusal else ("-", timing.refusal)
            table.add_row(name if at == 0 else "", timing.method, *cells, mark, end_section=at == len(timings) - 1)
        best = next(timing.time for timing in timings if timing.method == taken.method)
        panels.append((f"{name}\n{taken.method}, {seconds(best)}", taken(picture)))
    console.print(table)
    _draw(panels, output)
    console.print(f"The picture before and after: {output}")


def _draw(panels: list[tuple[str, Array]], output: Path) -> None:
    figure = Figure(figsize=(4 * len(panels), 5.4), layout="constrained")
    for axes, (title, image) in zip(figure.subplots(1, len(panels)), panels, strict=True):
        signed = image.min() < -0.1
        reach = float(np.abs(image).max())
        axes.imshow(image, cmap="RdBu_r" if signed else "gray", vmin=-reach if signed else 0, vmax=reach)
        axes.set_title(title)
        axes.set_axis_off()
    figure.savefig(output, dpi=100)
