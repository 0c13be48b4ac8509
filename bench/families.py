"""Problems that no profile is fitted to, in families: what others time, what people compute, and shapes at random.

Calibration's grid has none of them. No array has more than 2**23 elements, which are 64 MiB in double precision.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import count, cycle, islice, product

import numpy as np

from convjit._tools.benchmark.cases import Array, Case

Shape = tuple[int, ...]

MODES = ("full", "same", "valid")

# Shapes at random: the shortest and the longest side by number of dimensions, and elements of the full convolution.
SIDES = {1: (16, 1 << 22), 2: (4, 4096), 3: (2, 512)}
LARGEST = 1 << 22
BATCHES = 0.2  # share of problems with an axis that the kernel does not slide over
DTYPES = {
    "float32": 0.3,
    "float64": 0.3,
    "complex64": 0.12,
    "complex128": 0.12,
    "uint8": 0.05,
    "int16": 0.06,
    "int32": 0.05,
}


def scipy() -> list[Case]:
    """Shapes of SciPy's own benchmarks: benchmarks/benchmarks/signal.py, all float64.

    The classes FFTConvolve, OAConvolve, Convolve (one dimension, then two) and Convolve2D there; of those with many
    pairs every third or fifth, kernels that fit into the array, and the modes in turn rather than each. The images of
    Convolve are in mode "full" because calibration has some of them in the other two.
    """
    fft = _fitting(product(_lines(1, 2, 8, 36, 60, 150, 200, 500), repeat=2))
    overlap_add = [(a, b) for a, b in product(_lines(40, 200, 3000), repeat=2) if b < a]
    line = _fitting(product(_lines(1, 2, 8, 13, 30, 36, 50, 75), repeat=2))
    plane = _fitting(product(product((8, 13, 30, 36), repeat=2), repeat=2))
    images = [((n, n), (k, k)) for n in (256, 512, 1024) for k in (3, 5, 7)]
    pairs = [*fft[::3], *overlap_add, *line[::3], *plane[::5]]
    return [
        *(Case(*pair, "float64", mode) for pair, mode in zip(pairs, cycle(MODES), strict=False)),
        *(Case(*pair, "float64", "full") for pair in images),
    ]


def opencv() -> list[Case]:
    """Sizes of OpenCV's performance tests: modules/imgproc/perf/perf_filter2d.cpp, heights before widths here.

    Filter2d: 320x240 and 1080p (earlier also VGA and 720p), kernels 3 and 5, four channels of 8 bits.
    filter2D_parallel: 1280x1024 and 1080p, kernel 3, one or three channels of 8 bits, and one of float32.
    GaborFilter2d: kernels 16, 32 and 64 to float32; its images are files, in place of which frames stand here.
    """
    qvga, vga, sxga, hd, full_hd = (240, 320), (480, 640), (1024, 1280), (720, 1280), (1080, 1920)
    return [
        *(_channels(frame, 4, k) for frame in (qvga, vga, hd, full_hd) for k in (3, 5)),
        *(_channels(frame, 3, 3) for frame in (sxga, full_hd)),
        *(Case(frame, (3, 3), dtype) for frame in (sxga, full_hd) for dtype in ("uint8", "float32")),
        *(Case(frame, (k, k), "float32") for frame in (vga, hd) for k in (16, 32, 64)),
    ]


def _channels(frame: Shape, channels: int, k: int) -> Case:
    """A colour image as OpenCV has it, channels last."""
    return Case((*frame, channels), (k, k), "uint8", axes=(0, 1))


def audio() -> list[Case]:
    """FIR filters and impulse responses of rooms on signals of seconds to a minute, one channel and two.

    Two channels lie side by side as files have them, or one after the other as libraries for learning do.
    """
    rates, dtypes = cycle((44_100, 48_000)), cycle(("float32", "float64", "float32", "float64", "int16"))
    filters = [(seconds, taps) for seconds in (2, 10, 60) for taps in (31, 63, 255, 1023)]
    rooms = [(seconds, response) for seconds in (2, 10, 60) for response in (0.1, 0.5, 3.0) if response < seconds]
    stereo = [(5, 127), (30, 511), (10, 44_100), (30, 88_200)]
    return [
        *(Case((seconds * next(rates),), (taps,), next(dtypes)) for seconds, taps in filters),
        *(_room(seconds, response, rate) for (seconds, response), rate in zip(rooms, rates, strict=False)),
        *(Case((seconds * 48_000, 2), (taps,), "float32", axes=(0,)) for seconds, taps in stereo),
        *(Case((2, seconds * 44_100), (taps,), "float64", "full", axes=(1,)) for seconds, taps in stereo),
    ]


def _room(seconds: int, response: float, rate: int) -> Case:
    """A room's response of so many seconds, sampled as the signal is; nothing of it is cut off."""
    return Case((seconds * rate,), (round(response * rate),), "float32" if response < 1 else "float64", "full")


def microscopy() -> list[Case]:
    """Point spread functions on images and stacks; images of a camera are uint16, fields of holograms complex."""
    planes = [(n, k) for n in (512, 1000, 2048) for k in (7, 15, 27, 63)]
    stacks = [
        ((32, 512, 512), (5, 9, 9)),
        ((16, 512, 512), (3, 7, 7)),
        ((24, 256, 256), (7, 21, 21)),
        ((64, 256, 256), (15, 15, 15)),
    ]
    return [
        *(Case((n, n), (k, k), "float32") for n, k in planes),
        *(Case((1000, 1000), (k, k), dtype) for dtype in ("float64", "complex64") for k in (7, 15, 27, 63)),
        *(Case((2048, 2048), (k, k), "uint16") for k in (7, 15)),
        *(Case(stack, psf, "float32") for stack, psf in stacks),
        Case((48, 200, 200), (9, 9, 9), "float64"),
        *(Case((20, 512, 512), (k, k), "float32", axes=(1, 2)) for k in (7, 31)),  # images one after the other
    ]


def at_random(ndim: int, number: int, seed: int) -> list[Case]:
    """Lengths even over their logarithms, independently along each axis: of the array, and of the kernel up to it.

    >>> [case.title for case in at_random(2, 2, seed=0)] == [case.title for case in at_random(2, 3, seed=0)[:2]]
    True
    """
    rng = np.random.default_rng([seed, ndim])
    drawn = (_draw(rng, ndim) for _ in count())
    return [*islice((case for case in drawn if math.prod(replace(case, mode="full").out_shape) <= LARGEST), number)]


def _draw(rng: np.random.Generator, ndim: int) -> Case:
    shape = [_log_uniform(rng, *SIDES[ndim]) for _ in range(ndim)]
    kernel_shape = tuple(_log_uniform(rng, 1, n) for n in shape)
    dtype, mode = str(rng.choice([*DTYPES], p=[*DTYPES.values()])), str(rng.choice(MODES))
    if rng.random() >= BATCHES:
        return Case(tuple(shape), kernel_shape, dtype, mode)
    at = int(rng.integers(ndim + 1))
    shape.insert(at, _log_uniform(rng, 2, 64))
    axes = tuple(axis for axis in range(ndim + 1) if axis != at)
    return Case(tuple(shape), kernel_shape, dtype, mode, axes=axes)


def _log_uniform(rng: np.random.Generator, least: int, most: int) -> int:
    return round(math.exp(rng.uniform(math.log(least), math.log(most))))


def _lines(*lengths: int) -> list[Shape]:
    return [(length,) for length in lengths]


def _fitting(pairs: Iterable[tuple[Shape, ...]]) -> list[tuple[Shape, Shape]]:
    """Array and kernel of those pairs in which the kernel is nowhere longer.

    >>> _fitting([((3, 3), (2, 3)), ((3, 3), (2, 4))])
    [((3, 3), (2, 3))]
    """
    return [(a, b) for a, b in pairs if all(k <= n for n, k in zip(a, b, strict=True))]


NAMED: dict[str, Callable[[], list[Case]]] = {
    "scipy": scipy,
    "opencv": opencv,
    "audio": audio,
    "microscopy": microscopy,
}
RANDOM = {f"random-{ndim}d": ndim for ndim in SIDES}
FAMILIES = (*NAMED, *RANDOM)


def family(name: str, number: int, seed: int) -> list[Case]:
    """Problems of a family; `number` is that of all random ones, of which each family has its part."""
    return NAMED[name]() if name in NAMED else at_random(RANDOM[name], -(-number // len(RANDOM)), seed)


@lru_cache(maxsize=1)  # all numbers of workers share the data of a problem
def data(case: Case) -> tuple[Array, Array]:
    """Draw the array and the kernel; integers are small so that every method is exact."""
    rng = np.random.default_rng(0)

    def draw(shape: Shape) -> Array:
        kind = np.dtype(case.dtype)
        if kind.kind in "iu":
            return rng.integers(0, 8, shape, kind)
        drawn: Array = rng.standard_normal(shape)
        return (drawn + 1j * rng.standard_normal(shape) if kind.kind == "c" else drawn).astype(kind)

    return draw(case.shape), draw(case.kernel_shape)
