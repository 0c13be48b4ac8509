"""A window of a filter: weights along some axes, and what they meet outside the array."""

from typing import NamedTuple

import numpy as np

from convjit._runtime.types import Array, Shape

LARGEST_SINGLE = float(np.finfo(np.float32).max)


class Window(NamedTuple):
    """A correlation along some axes: ``sum over p of weights[p] * x[i + p - len(weights) // 2 - origin]``."""

    axes: Shape
    weights: Array  # float64 or complex128, of a dimension for each of the axes
    boundary: str  # as `convjit.correlate` names them
    fill_value: complex = 0
    origins: Shape = (0,)
    mean: bool = False  # whether all weights are 1, and sums are divided by their number
    line: bool = True  # whether SciPy sums along a line, in pairs where weights are symmetric, or over several axes

    @property
    def divisor(self) -> float:
        """What sums are divided by."""
        return float(self.weights.size) if self.mean else 1.0

    @property
    def reaches(self) -> dict[int, tuple[int, int]]:
        """How many elements the weights reach ahead of an output and behind it, along each axis."""
        places = zip(self.axes, self.weights.shape, self.origins, strict=True)
        return {axis: (k // 2 + origin, k - 1 - k // 2 - origin) for axis, k, origin in places}

    def with_an_axis(self) -> "Window":
        """The same window along at least one axis: a single weight without axes may slide along any."""
        return self if self.axes else self._replace(axes=(0,), weights=self.weights.reshape(1), origins=(0,))

    def is_whole(self) -> bool:
        """Whether sums of integers by these weights are sums of integers."""
        return not self.mean and small_and_whole(self.weights) and small_and_whole(self.fill_value)

    def fits_single(self) -> bool:
        """Whether single precision holds the weights and the value outside, without one becoming infinite."""
        return _fits_single(self.weights) and _fits_single(self.fill_value)


def small_and_whole(values: complex | Array) -> bool:
    """Whether all values are real integers below 2**31 in magnitude."""
    array = np.asarray(values)
    return array.dtype.kind != "c" and bool((np.abs(array) < 2**31).all() and (np.trunc(array) == array).all())


def _fits_single(values: complex | Array) -> bool:
    return not LARGEST_SINGLE < np.abs(values).max(initial=0) < np.inf
