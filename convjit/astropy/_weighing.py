"""Means of an image by a kernel as `convolve_fft` weighs them, by the fastest method or by the caller's transforms."""

from typing import Any, NamedTuple

import numpy as np

from convjit._runtime.types import Array
from convjit.astropy._convolve import LEAST_SUM
from convjit.astropy._sums import Asked, means, sums
from convjit.astropy._transforms import Transforms


class Weighing(NamedTuple):
    """What the sums over an image are divided and multiplied by."""

    interpolate: bool  # whether by the weights of the pixels that are not missing
    divisor: Any  # of the kernel
    factor: Any  # of the results
    least: float  # weight of an output that has any
    weightless: float  # value of outputs with less

    def summed(
        self, x: Array, missing: Array | None, kernel: Array, method: str, boundary: str, outside: float
    ) -> Array:
        """Convolve by a method of `convjit.convolve`."""
        # So the middle of a kernel of even length is where it is for astropy.
        kernel = np.pad(kernel, [(0, 1 - k % 2) for k in kernel.shape])
        ratio = self.divisor / total if (total := kernel.sum()) else 0.0
        least = self.least * ratio if ratio > 0 else np.inf
        if not np.isfinite(outside):
            outside = np.nan if self.interpolate else 0.0
        asked = Asked("same", method, boundary, outside, "normwise")
        if not self.interpolate or (missing is None and not asked.missing_outside and least <= 1):
            result = sums(x, kernel, asked)
            factor = self.factor / (total if self.interpolate else self.divisor)
        else:
            (result, left), factor = means(x, missing, kernel, asked, least), self.factor
            if left and self.weightless == 0:
                result[np.isnan(result)] = 0
        if factor != 1:
            result *= factor
        return result

    def spectrum(self, x: Array, missing: Array | None, kernel: Array, outside: complex, by: Transforms) -> Array:
        """The spectrum of the sums."""
        image = x if missing is None or not self.interpolate else np.where(missing, 0, x)
        spectrum = by.product(image, kernel / self.divisor, outside if np.isfinite(outside) else 0)
        if np.isnan(spectrum).any():
            raise ValueError("Encountered NaNs in convolve.  This is disallowed.")
        spectrum *= self.factor
        return spectrum

    def transformed(self, x: Array, missing: Array | None, kernel: Array, outside: complex, by: Transforms) -> Array:
        """Convolve by transforms, and return the padded image."""
        image: Array = by.inverse(self.spectrum(x, missing, kernel, outside, by))
        if not self.interpolate:
            return image.real
        known, places = float(np.isfinite(outside)), by.middle(x.shape)
        there = np.ones(x.shape) if missing is None else ~missing
        weights = np.full(by.shape, known)
        weights[places] = by.inverse(by.product(there, kernel / self.divisor, known)).real[places]
        with np.errstate(divide="ignore", invalid="ignore"):
            image = (image / weights).real
        image[weights < self.least] = self.weightless
        return image


def weighing_of(
    taps: Array, normalize: Any, interpolate: bool, tolerance: float, min_wt: float, dtype: np.dtype[Any]
) -> Weighing:
    """What the arguments of `convolve_fft` ask for."""
    divisor, factor = _scale(taps, normalize, interpolate, tolerance)
    # Where weights are sums with rounding errors, none at all is not exactly 0.
    least = min_wt if min_wt > 0 else 10 * float(np.finfo(dtype).eps)
    return Weighing(interpolate, divisor, factor, least, np.nan if min_wt > 0 else 0.0)


def _scale(taps: Array, normalize: Any, interpolate: bool, tolerance: float) -> tuple[Any, Any]:
    """What the kernel is divided by, and what the result is multiplied by afterwards."""
    total = taps.sum()
    if normalize is True:
        if total.real < LEAST_SUM:
            raise ValueError(
                "The kernel can't be normalized, because its sum is close to zero. The sum of the given kernel is < "
                f"{LEAST_SUM:.2f}. For a zero-sum kernel, set normalize_kernel=False or pass a custom normalization "
                "function to normalize_kernel."
            )
        return total, 1
    if normalize:
        divisor = normalize(taps)
        return divisor, divisor
    if abs(total) >= tolerance:
        return total, total
    if interpolate:
        raise ValueError("Cannot interpolate NaNs with an unnormalizable kernel")
    return 1, 1
