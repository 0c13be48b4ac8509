"""The bank: a frozen description of a convolution or correlation with many kernels, without its data."""

import math
from typing import Any, NamedTuple

import numpy as np

from convjit._problem.dtypes import dtypes
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Shape


class _Fields(NamedTuple):
    """What is given of a bank: a tuple, as its class takes a tenth of the time that a dataclass takes to make."""

    shape: Shape  # of the array `x`, an entry for each of its axes
    kernels_shape: Shape  # (kernels, channels of a group, *taps), or (kernels, *taps) where `x` has no channels
    dtype: np.dtype[Any]  # of `x`
    kernels_dtype: np.dtype[Any]
    channel_axis: int | None  # axis of `x` that holds its channels, counted from 0; None where it has none
    groups: int  # into which channels and kernels are divided, in their order
    axes: Shape  # sliding axes of `x`, counted from 0, in the order of the kernels' axes
    padding: tuple[tuple[int, int], ...]  # for each sliding axis, elements before and after `x`; negative ones crop it
    boundary: str  # one of `boundary.BOUNDARIES`: what lies in the padding
    fill_value: Any  # what lies there for the boundary "fill": a scalar of `result_dtype`
    stride: Shape  # positions from one output to the next, for each sliding axis
    dilation: Shape  # elements from one tap to the next, for each sliding axis
    workers: int  # number of threads at most
    correlate: bool  # whether kernels are conjugated and not flipped; otherwise flipped and not conjugated


class Bank(_Fields):
    """A convolution or correlation of an array with many kernels, without its data.

    With channels ``c``, kernels ``k`` of the group that has these channels, and `before` the padding ahead of the
    array, every method computes ``out[k, i] = sum over c and p of taps[k, c, p] * x[c, i * stride + p * dilation -
    before]`` along the sliding axes, for each group and each element of the batch axes.

    Methods take arrays in the order of axes ``(*batch, groups, channels of a group, *lengths)``, and give ``(*batch,
    groups, kernels of a group, *outputs)``; both may have any strides. Shapes that have an entry for each sliding axis
    have the order of `axes`.
    """

    @lazy
    def result_dtype(self) -> np.dtype[Any]:
        """Dtype of the result."""
        return dtypes(self.dtype.char, self.kernels_dtype.char).result

    @lazy
    def compute_dtype(self) -> np.dtype[Any]:
        """Dtype in which sums are taken."""
        return dtypes(self.dtype.char, self.kernels_dtype.char).compute

    @lazy
    def dtype_class(self) -> str:
        """Name of the class of dtypes that cost the same, such as "float32" or "int64"."""
        return dtypes(self.dtype.char, self.kernels_dtype.char).name

    @lazy
    def kernels(self) -> int:
        """Number of kernels of a group."""
        return self.kernels_shape[0] // self.groups

    @lazy
    def channels(self) -> int:
        """Number of channels of a group, over which sums are taken; 1 where `x` has no channels."""
        return 1 if self.channel_axis is None else self.kernels_shape[1]

    @lazy
    def taps(self) -> Shape:
        """Length of the kernels along each sliding axis; where there is none, one of length 1 stands for them."""
        return self.kernels_shape[1 if self.channel_axis is None else 2 :] or (1,)

    @lazy
    def strides(self) -> Shape:
        """Positions from one output to the next, for each sliding axis or the one that stands for them."""
        return self.stride or (1,)

    @lazy
    def dilations(self) -> Shape:
        """Elements from one tap to the next, for each sliding axis or the one that stands for them."""
        return self.dilation or (1,)

    @lazy
    def span(self) -> Shape:
        """Elements from a kernel's first tap to its last, for each sliding axis."""
        return tuple([(k - 1) * d + 1 for k, d in zip(self.taps, self.dilations, strict=True)])

    @lazy
    def cropped(self) -> tuple[tuple[int, int], ...]:
        """First and last element of `x`, the latter not included, that padding does not crop, for each sliding axis."""
        ends = [(max(0, -a), n - max(0, -b)) for n, (a, b) in zip(self._sliding, self._padding, strict=True)]
        return tuple([(first, max(first, last)) for first, last in ends])

    @lazy
    def lengths(self) -> Shape:
        """Length of the cropped array, for each sliding axis."""
        return tuple([last - first for first, last in self.cropped])

    @lazy
    def before(self) -> Shape:
        """Number of elements by which the first window reaches ahead of the cropped array, for each sliding axis."""
        return tuple([max(0, before) for before, _ in self._padding])

    @lazy
    def after(self) -> Shape:
        """Number of elements of padding behind the cropped array, for each sliding axis."""
        return tuple([max(0, after) for _, after in self._padding])

    @lazy
    def outputs(self) -> Shape:
        """Length of the result, for each sliding axis; an empty `x` has an empty result."""
        columns = zip(self._sliding, self._padding, self.span, self.strides, strict=True)
        return tuple([max(0, (n + a + b - k) // s + 1) if n else 0 for n, (a, b), k, s in columns])

    @lazy
    def padded(self) -> bool:
        """Whether a window reaches outside the cropped array."""
        ends = zip(self.lengths, self.before, self.outputs, self.strides, self.span, strict=True)
        return any(b > 0 or (m - 1) * s + k - b > n for n, b, m, s, k in ends)

    @lazy
    def zero_filled(self) -> bool:
        """Whether a window reaches outside the array, and all values there are zero."""
        return self.padded and self.boundary == "fill" and self.fill_value == 0

    @lazy
    def batch_axes(self) -> Shape:
        """Axes of `x` that hold neither channels nor positions of the kernels."""
        return tuple([axis for axis in range(len(self.shape)) if axis not in (self.channel_axis, *self.axes)])

    @lazy
    def batch_shape(self) -> Shape:
        """Lengths of the batch axes."""
        return tuple([self.shape[axis] for axis in self.batch_axes])

    @lazy
    def kernel_axis(self) -> int:
        """Axis of the result that has the kernels: that of the channels, or a new one before the sliding axes."""
        return min(self.axes, default=len(self.shape)) if self.channel_axis is None else self.channel_axis

    @lazy
    def out_shape(self) -> Shape:
        """Shape of the result."""
        shape = list(self.shape)
        for axis, m in zip(self.axes, self.outputs, strict=False):
            shape[axis] = m
        if self.channel_axis is None:
            shape.insert(self.kernel_axis, self.kernels_shape[0])
        else:
            shape[self.channel_axis] = self.kernels_shape[0]
        return tuple(shape)

    @lazy
    def out_order(self) -> Shape:
        """Axes of the result: those of the batch, of the kernels, and the sliding ones."""
        new = self.kernel_axis if self.channel_axis is None else len(self.shape)
        later = [axis + (axis >= new) for axis in (*self.batch_axes, *self.axes)]
        batch = len(self.batch_axes)
        return (*later[:batch], self.kernel_axis, *later[batch:])

    @lazy
    def batch(self) -> int:
        """Number of arrays over which the kernels slide: the product of `batch_shape`."""
        return math.prod(self.batch_shape)

    @lazy
    def terms(self) -> int:
        """Number of products in an output."""
        return self.channels * math.prod(self.taps)

    @lazy
    def multiply_adds(self) -> int:
        """Number of products in the definition."""
        return self.batch * self.kernels_shape[0] * math.prod(self.outputs) * self.terms

    @lazy
    def _sliding(self) -> Shape:
        return tuple([self.shape[axis] for axis in self.axes]) or (1,)

    @lazy
    def _padding(self) -> tuple[tuple[int, int], ...]:
        return self.padding or ((0, 0),)
