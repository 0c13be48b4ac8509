"""Sums of an image by a kernel, and their means where pixels are missing, in double precision."""

from typing import Any

import numpy as np

from convjit._calls.dispatch import compute
from convjit._calls.normalized import result_of
from convjit._problem.normalized_options import NormalizedOptions
from convjit._problem.options import PLAIN
from convjit._runtime.types import Array

# Elements up to which two convolutions and a division take less time than a normalised convolution: 14 us instead of
# 90 of 20x20 with 3x3.
SMALL = 1 << 14


class Asked:
    """How sums are taken: in a mode, by a method and with a boundary of `convjit.convolve`, and the value outside."""

    def __init__(self, mode: str, method: str, boundary: str, fill_value: float, accuracy: str) -> None:
        self.mode = mode
        self.method = method
        self.boundary = boundary
        self.fill_value = fill_value
        self.accuracy = accuracy if method == "auto" else "normwise"

    @property
    def missing_outside(self) -> bool:
        """Whether what lies outside is missing, too."""
        return self.mode == "same" and self.boundary == "fill" and bool(np.isnan(self.fill_value))

    def given(self, fill_value: float) -> tuple[Any, ...]:
        """Options of `convjit.convolve`, with this value outside."""
        options = self.mode, self.method, self.boundary, fill_value, None, None, self.accuracy, False
        return (*options, *PLAIN)


def has_nan(x: Array) -> bool:
    """Whether there is a NaN in an array, which the least element is then: that takes no array in between."""
    return x.dtype.kind == "f" and bool(x.size) and bool(np.isnan(x.min()))


def absent(x: Array, mask: Array | None) -> Array:
    """Where elements are masked or NaN."""
    found: Array = np.isnan(x)
    return found if mask is None else np.logical_or(found, mask, out=found)


def sums(x: Array, kernel: Array, asked: Asked) -> Array:
    """Convolve."""
    return compute(x, kernel, asked.given(asked.fill_value))


def weights(missing: Array, kernel: Array, asked: Asked) -> Array:
    """Sums of the kernel over those elements in each window that are not missing."""
    return compute(~missing, kernel, asked.given(0.0 if asked.missing_outside else 1.0))


def means(
    x: Array, missing: Array | None, kernel: Array, asked: Asked, least: float = 0.0, out: Array | None = None
) -> tuple[Array, bool]:
    """Convolve, and divide by the sums of the kernel over those elements in each window that are not missing.

    Where `missing` is None, those are missing that are NaN. An output is NaN where it would be divided by 0, or by less
    than `least`; the second result tells whether there is such an output.
    """
    total = float(kernel.sum())
    share = least / total if kernel.min() >= 0 <= least and total else np.inf
    if x.size <= SMALL or not share < 1:
        return _quotients(x, absent(x, missing), kernel, asked, least)
    bound = float(np.nextafter(share, 0))  # what is less than `share` is not more than this
    options = NormalizedOptions(
        asked.mode, asked.method, asked.boundary, asked.fill_value, bound, accuracy=asked.accuracy
    )
    result = result_of(x, kernel, options, None if missing is None else ~missing, out)
    return result.values, result.missing > 0


def _quotients(x: Array, missing: Array, kernel: Array, asked: Asked, least: float) -> tuple[Array, bool]:
    """The means from two convolutions, by any kernel: what is divided by may be negative."""
    if x.size <= SMALL and asked.method == "auto":
        asked.accuracy = "elementwise"  # which makes weights of nothing 0
    outside = 0.0 if asked.missing_outside else asked.fill_value
    divisor = weights(missing, kernel, asked)
    mean = compute(np.where(missing, 0.0, x), kernel, asked.given(outside))
    with np.errstate(all="ignore"):
        np.divide(mean, divisor, out=mean)
    weightless = divisor < least if least > 0 else divisor > least if least < 0 else divisor == 0
    left = bool(weightless.any())
    if left:
        mean[weightless] = np.nan
    return mean, left
