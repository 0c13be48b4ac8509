"""What is asked: one frozen description of a convolution, and every check that a caller's arguments can fail."""

import math
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from convjit._problem.dtypes import dtypes
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Shape

Value = TypeVar("Value")


@dataclass(frozen=True)
class Problem:
    """A convolution or correlation, without its data.

    Every method computes the same core: ``out[i] = sum over p of taps[p] * x[i + p - before]``, for ``outputs``
    positions ``i`` along the sliding axes, ``lengths`` long in ``x`` and ``taps`` long in the kernel.
    """

    shape: Shape
    kernel_shape: Shape
    dtype: np.dtype[Any]
    kernel_dtype: np.dtype[Any]
    mode: str
    boundary: str
    fill_value: Any
    axes: Shape
    workers: int
    correlate: bool
    origin: Shape = ()  # how much further than to its middle the window reaches ahead, an axis, in mode "same"
    outer: bool = False  # whether the kernel is known to be an outer product of several axes
    support: Shape = ()  # where in the kernel, counted through, are the taps that are not zero; if all others are known
    watched: bool = False  # whether results that are not finite are counted
    accuracy: str = "normwise"  # or "elementwise": what bounds the error of an output

    @lazy
    def result_dtype(self) -> np.dtype[Any]:
        """What the caller gets."""
        return dtypes(self.dtype.char, self.kernel_dtype.char).result

    @lazy
    def compute_dtype(self) -> np.dtype[Any]:
        """What is computed in."""
        return dtypes(self.dtype.char, self.kernel_dtype.char).compute

    @lazy
    def dtype_class(self) -> str:
        """Dtypes that cost the same."""
        return dtypes(self.dtype.char, self.kernel_dtype.char).name

    @lazy
    def batch_shape(self) -> Shape:
        """Lengths of the axes of `x` over which the kernel does not slide."""
        if len(self.axes) == len(self.shape):
            return ()
        return tuple([n for axis, n in enumerate(self.shape) if axis not in self.axes])

    @lazy
    def batch(self) -> int:
        """How many arrays the kernel slides over."""
        return math.prod(self.batch_shape)

    @lazy
    def order(self) -> Shape:
        """Axes of `x`, those of the batch first."""
        return (*(axis for axis in range(len(self.shape)) if axis not in self.axes), *self.axes)

    @lazy
    def sliding(self) -> Shape:
        """Lengths of the axes of `x` over which the kernel slides; one of length 1 where there is none."""
        return tuple([self.shape[axis] for axis in self.axes]) or (1,)

    @lazy
    def window(self) -> Shape:
        """The kernel's shape, likewise."""
        return self.kernel_shape or (1,)

    @lazy
    def zero_filled(self) -> bool:
        """Whether outside `x` there is nothing that could add to a sum."""
        return self.mode != "valid" and self.boundary == "fill" and self.fill_value == 0

    @lazy
    def sums_only(self) -> bool:
        """Whether an output's error has to be bounded by its own products; integers are exact by any method."""
        return self.accuracy == "elementwise" and self.compute_dtype.kind not in "iu"

    @lazy
    def swapped(self) -> bool:
        """Whether `x` slides over the kernel: where "valid" asks for it, or "full" is cheaper that way."""
        if 0 in self.sliding:
            return False
        if self.mode == "valid":
            return any(n < k for n, k in zip(self.sliding, self.window, strict=True))
        alone = len(self.axes) == len(self.shape)
        return self.mode == "full" and self.zero_filled and alone and math.prod(self.window) > math.prod(self.sliding)

    @lazy
    def lengths(self) -> Shape:
        """Length of the array under the sliding window, an axis."""
        return self.window if self.swapped else self.sliding

    @lazy
    def taps(self) -> Shape:
        """Length of the sliding window, an axis."""
        return self.sliding if self.swapped else self.window

    @lazy
    def before(self) -> Shape:
        """How far the first window reaches ahead of the array, an axis."""
        if self.mode == "valid":
            return (0,) * len(self.taps)
        if self.mode == "full":
            return tuple([k - 1 for k in self.taps])
        if self.origin:
            return tuple([k // 2 + further for k, further in zip(self.taps, self.origin, strict=True)])
        return tuple([k // 2 for k in self.taps])

    @lazy
    def outputs(self) -> Shape:
        """Length of the result, an axis; an empty `x` has an empty result."""
        if self.mode == "same":
            return self.lengths
        pairs = zip(self.lengths, self.taps, strict=True)
        if self.mode == "valid":
            return tuple([max(0, n - k + 1) for n, k in pairs])
        return tuple([n + k - 1 if n else 0 for n, k in pairs])

    @lazy
    def out_shape(self) -> Shape:
        """Shape of the result, its axes in the order of those of `x`."""
        shape = list(self.shape)
        for axis, m in zip(self.axes, self.outputs, strict=False):
            shape[axis] = m
        return tuple(shape)

    @lazy
    def multiply_adds(self) -> int:
        """Products in the sum's definition, over all outputs."""
        return self.batch * math.prod(self.outputs) * math.prod(self.taps)
