"""Means of an image by a kernel as `convolve_fft` weighs them, by the fastest method or by the caller's transforms."""

from typing import Any, NamedTuple

import numpy as np

from convjit._runtime.types import Array
from convjit.astropy._convolve import LEAST_SUM
from convjit.astropy._sums import Asked, absent, means, sums
from convjit.astropy._transforms import Transforms


class Weighing(NamedTuple):
    """What the sums over an image are divided and multiplied by."""

    interpolate: bool  # whether by the weights of the pixels that are not missing
    divisor: Any  # of the kernel
    factor: Any  # of the results
    least: float  # weight of an output that has any
    weightless: float  # value of outputs with less

    def summed(self, x: Array, masked: Array | None, incomplete: bool, kernel: Array, asked: Asked) -> Array:
        """Convolve as asked; `incomplete` says whether anything is masked or may be NaN."""
        # So the middle of a kernel of even length is where it is for astropy.
        kernel = np.pad(kernel, [(0, 1 - k % 2) for k in kernel.shape])
        total, divisor = float(kernel.sum()), 1.0
        if not np.isfinite(asked.fill_value):
            asked.fill_value = np.nan if self.interpolate else 0.0
        if self.interpolate and (incomplete or asked.missing_outside or total / self.divisor < self.least):
            missing = None if masked is None else absent(x, masked)
            result, left = means(x, missing, kernel, asked, self.least * self.divisor)
            if left and self.weightless == 0:
                result[np.isnan(result)] = 0
        else:
            result = sums(x, kernel, asked)
            divisor = total if self.interpolate else self.divisor
        if self.factor == 1 != divisor:
            result /= divisor
        elif self.factor != divisor:
            result *= self.factor / divisor
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
        weights = np.full(by.shape, known, image.real.dtype)
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
        if divisor == 0:
            raise ValueError("Encountered NaNs in convolve.  This is disallowed.")
        return divisor, divisor
    if abs(total) >= tolerance:
        return total, total
    if interpolate:
        raise ValueError("Cannot interpolate NaNs with an unnormalizable kernel")
    return 1, 1
