"""The options of a normalised convolution: those of any convolution, and what counts as missing."""

import copy
import math
import numbers
from typing import Any

import numpy as np

from convjit._problem.boundary import BOUNDARIES
from convjit._problem.options import Options, one_of
from convjit._runtime.types import Array

EXCLUDE = "exclude"


class NormalizedOptions:
    """The options of a normalised convolution, each checked by itself.

    `sums` are those of the two convolutions, for which nothing lies outside an array whose boundary is "exclude".
    """

    def __init__(self, mode: str, method: str, boundary: str, fill_value: Any, min_weight: Any, **others: Any) -> None:
        one_of("boundary", boundary, (EXCLUDE, *BOUNDARIES))
        self.excluding = boundary == EXCLUDE
        self.min_weight = _share(min_weight)
        self.sums = Options(mode, method, "fill" if self.excluding else boundary, fill_value, **others)

    @property
    def key(self) -> tuple[Any, ...]:
        """What equal options have in common."""
        return self.sums, self.excluding, self.min_weight

    def alone(self) -> "NormalizedOptions":
        """The same options for one worker."""
        options = copy.copy(self)
        options.sums = self.sums.changed(workers=1)
        return options


def _share(value: Any) -> float:
    """Read the share of the kernel's sum that weights must exceed."""
    if isinstance(value, np.ndarray) and value.ndim == 0:
        value = value[()]
    if not isinstance(value, numbers.Real):
        raise TypeError(f"`min_weight` must be a real number; got {type(value).__name__}.")
    share = float(value)
    if not 0 <= share < 1:
        raise ValueError(f"`min_weight` must be at least 0 and below 1; got {value!r}.")
    return share


def kernel_sum(kernel: Array) -> float:
    """The sum of a kernel's taps, by which results are normalised; refuse a kernel that cannot be normalised by it."""
    if kernel.dtype.kind not in "biuf":
        raise TypeError(f"`kernel` must hold real numbers, which are weights; got dtype {kernel.dtype}.")
    taps = kernel.astype(np.float64).ravel().tolist()
    if not all(map(math.isfinite, taps)):
        raise ValueError("`kernel` must be finite; got a NaN or an infinite element.")
    total, magnitude = math.fsum(taps), math.fsum(map(abs, taps))
    rounding = np.finfo(kernel.dtype if kernel.dtype.kind == "f" else np.float64).eps
    if kernel.size and abs(total) <= float(rounding) * magnitude:
        raise ValueError("`kernel` must have a sum that is not zero, by which results are divided; its sum is zero.")
    return total
