"""The cases by which filters of `convjit.ndimage` are checked that use kernels which no method uses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, product
from typing import Any

import numpy as np

from convjit import ndimage
from convjit._runtime.types import Array, Shape
from convjit._tools.selfcheck.definition import PADDING, Step, filtered
from convjit.ndimage._arguments import gaussian_weights

INTEGERS = "bBhHiIqQ"
SMALL, LARGE = (2, 19, 150), (5, 96, 210)  # shapes of one band and of several

# SciPy's modes, and our names of these boundaries.
MODES = {"constant": "fill", **{name: name for name in PADDING if name != "fill"}}

# Weights that are neither symmetric nor whole, by which sums of small integers are exact in double precision.
UNEVEN = np.array([0.25, -1.5, 0.75, 2])


@dataclass(frozen=True)
class Filter:
    """One call of a filter, and the steps that define its result."""

    function: Callable[..., Array]
    dtype: str
    out: str
    arguments: tuple[Any, ...]
    mode: str
    steps: tuple[Step, ...]
    shape: Shape = SMALL

    def __str__(self) -> str:
        """The case as a sentence of a failure report."""
        shape, arguments = "x".join(map(str, self.shape)), ", ".join(map(str, self.arguments))
        dtypes = f"{shape} {np.dtype(self.dtype)} to {np.dtype(self.out)}"
        return f"ndimage.{self.function.__name__} of {dtypes}, {arguments}, mode {self.mode!r}"

    def data(self) -> Array:
        """Random integers up to 100; none is negative where one of the dtypes is unsigned, so that no mean wraps."""
        dtype = np.dtype(self.dtype)
        low = 0 if "u" in dtype.kind + np.dtype(self.out).kind else -100
        return np.random.default_rng(self.shape).integers(low, 101, self.shape).astype(dtype)

    def result(self) -> Array:
        """The result of the filter."""
        return self.function(self.data(), *self.arguments, output=np.dtype(self.out), mode=self.mode)

    def expected(self) -> Array:
        """The result by the definition."""
        return filtered(self.data(), self.steps, np.dtype(self.out))


def filters() -> Iterator[Filter]:
    """All cases."""
    number = count()

    def mode() -> str:
        """A mode for the next case: each in turn."""
        return list(MODES)[next(number) % len(MODES)]

    for dtype, out, sizes in product("bBhHiIqfd", "bBhHiIqQfd", ((1, 3, 3), (1, 5, 17), (2, 16, 8))):
        floats = "f" in np.dtype(dtype).kind + np.dtype(out).kind
        if not floats or all(size & (size - 1) == 0 for size in sizes):  # other means of floats would be rounded
            yield _mean(dtype, out, sizes, mode())
    for dtype, out, order in product("BhIqfd", "bBhHiIqfd", (0, 1)):
        yield _gaussian(dtype, out, order, mode())
    for dtype, out in product("bBhHiIqfd", "bBhHiIqQfd"):
        for axis in range(3):
            yield _line(dtype, out, axis, mode())
        yield _window(dtype, out, mode())
    for dtype in INTEGERS + "fd":
        yield _sobel(dtype, dtype, mode())
    for out in "bBhHiIqf":
        yield _sobel("d", out, mode())
    for dtype, out in ("BB", "iI", "fB", "ff", "dd", "Bh"):
        yield _mean(dtype, out, (2, 16, 8), mode(), LARGE)
        yield _sobel(dtype, out, mode(), LARGE)


def _mean(dtype: str, out: str, sizes: Shape, mode: str, shape: Shape = SMALL) -> Filter:
    steps = [Step(axis, np.ones(size), MODES[mode], size) for axis, size in enumerate(sizes) if size > 1]
    return Filter(ndimage.uniform_filter, dtype, out, (sizes,), mode, tuple(steps), shape)


def _gaussian(dtype: str, out: str, order: int, mode: str) -> Filter:
    sigmas = (0, 1.5, 4)
    steps = [
        Step(axis, gaussian_weights(sigma, order, 4.0, None), MODES[mode]) for axis, sigma in enumerate(sigmas) if sigma
    ]
    return Filter(ndimage.gaussian_filter, dtype, out, (sigmas, order), mode, tuple(steps))


def _line(dtype: str, out: str, axis: int, mode: str) -> Filter:
    return Filter(ndimage.correlate1d, dtype, out, (UNEVEN, axis), mode, (Step(axis, UNEVEN, MODES[mode]),))


def _window(dtype: str, out: str, mode: str) -> Filter:
    """A window that SciPy sums as one of several axes, though it is longer than 1 along one of them only."""
    weights = UNEVEN.reshape(1, -1, 1).tolist()
    return Filter(ndimage.correlate, dtype, out, (weights,), mode, (Step(1, UNEVEN, MODES[mode]),))


def _sobel(dtype: str, out: str, mode: str, shape: Shape = SMALL) -> Filter:
    steps = [Step(1, np.array([-1, 0, 1]), MODES[mode])]
    steps += [Step(axis, np.array([1, 2, 1]), MODES[mode]) for axis in (0, 2)]
    return Filter(ndimage.sobel, dtype, out, (1,), mode, tuple(steps), shape)
