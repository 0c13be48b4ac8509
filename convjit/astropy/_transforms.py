"""Fourier transforms of padded images, which are taken by functions of the caller."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._runtime.types import Array, Shape

# Prime factors of the lengths that are fast to transform.
FACTORS = (2, 3, 5, 7, 11)


class Transforms(NamedTuple):
    """How an image is transformed: by which functions, padded to which shape, and in which dtype."""

    forward: Callable[[Array], Array]
    inverse: Callable[[Array], Array]
    shape: Shape
    dtype: np.dtype[Any]

    def product(self, image: Array, kernel: Array, outside: complex) -> Array:
        """Multiply the spectra of a kernel and of an image with this value outside."""
        spectrum = self.forward(self._padded(image, outside))
        spectrum *= self.forward(np.fft.ifftshift(self._padded(kernel, 0)))
        return spectrum

    def middle(self, shape: Shape) -> tuple[slice, ...]:
        """Where an array of this shape lies in the padded one, and its middle element in the middle."""
        starts = [length // 2 - n // 2 for length, n in zip(self.shape, shape, strict=True)]
        return tuple(slice(start, start + n) for start, n in zip(starts, shape, strict=True))

    def _padded(self, array: Array, outside: complex) -> Array:
        padded = np.full(self.shape, outside, self.dtype)
        padded[self.middle(array.shape)] = array
        return padded


@lru_cache(maxsize=256)
def good_length(n: int) -> int:
    """The least number of at least `n` that is a product of these factors."""
    while True:
        rest = n
        for factor in FACTORS:
            while rest > 1 and rest % factor == 0:
                rest //= factor
        if rest <= 1:
            return n
        n += 1
