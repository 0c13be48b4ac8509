"""The problem: a frozen description of a convolution or correlation, without its data."""

import math
from typing import Any, NamedTuple

import numpy as np

from convjit._problem.dtypes import dtypes, summing_dtype
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Shape


class _Fields(NamedTuple):
    """What is given of a problem: a tuple, as its class takes a tenth of the time that a dataclass takes to make."""

    shape: Shape  # of the array `x`, an entry for each of its axes
    kernel_shape: Shape  # of the kernel, an entry for each sliding axis
    dtype: np.dtype[Any]  # of `x`
    kernel_dtype: np.dtype[Any]
    mode: str  # "full", "same" or "valid": which outputs are computed
    boundary: str  # one of `boundary.BOUNDARIES`; of no effect in mode "valid"
    fill_value: Any  # what lies outside `x` for the boundary "fill": a scalar of `result_dtype`
    axes: Shape  # sliding axes: those axes of `x`, counted from 0, over which the kernel slides, in the kernel's order
    workers: int  # number of threads at most
    correlate: bool  # whether the kernel is conjugated and not flipped; otherwise flipped and not conjugated
    origin: Shape = ()  # mode "same": elements by which windows are shifted ahead, for each sliding axis; () for none
    outer: bool = False  # whether the kernel is known to be an outer product (rank one) of several axes
    support: Shape = ()  # places of the nonzero taps in the flattened kernel, if most are zero; () if not known
    watched: bool = False  # whether the method has to count outputs that are not finite
    accuracy: str = "normwise"  # error bound: "normwise" by the norms of the data, "elementwise" by each output's terms
    stride: Shape = ()  # positions from one output to the next, for each sliding axis; () for ones
    dilation: Shape = ()  # elements from one tap to the next, for each sliding axis; () for ones
    lags: tuple[tuple[int, int], ...] = ()  # mode "full": first and last lag for each sliding axis; () for all lags
    out_dtype: np.dtype[Any] | None = None  # dtype of the result that was asked for, to which sums are rounded


class Problem(_Fields):
    """A convolution or correlation, without its data.

    Every method computes the correlation ``out[i] = sum over p of taps[p] * x[i * stride + p * dilation - before]``
    along the sliding axes, for each element of the batch axes. There are `outputs` positions ``i`` and `taps` positions
    ``p`` along each sliding axis, and `lengths` elements of ``x``; where an index lies outside these, the boundary says
    what ``x`` is.

    Shapes that have an entry for each sliding axis have the order of `axes`, which is that of the kernel's axes.
    """

    def within(self, shape: Shape, dtype: np.dtype[Any], axes: Shape, **changes: Any) -> "Problem":
        """The same sums, in mode "valid", over another array: one that holds all that its windows reach.

        Its kernel has the shape of the taps and the compute dtype; further fields may change.
        """
        summed = self.compute_dtype
        fields: Any = {
            "shape": shape, "kernel_shape": self.taps, "dtype": dtype, "kernel_dtype": summed, "mode": "valid",
            "boundary": "fill", "fill_value": summed.type(0), "axes": axes, "origin": (), "lags": (), "out_dtype": None,
        }  # fmt: skip
        return self._replace(**(fields | changes))

    @lazy
    def result_dtype(self) -> np.dtype[Any]:
        """Dtype of the result."""
        return self.out_dtype or dtypes(self.dtype.char, self.kernel_dtype.char).result

    @lazy
    def compute_dtype(self) -> np.dtype[Any]:
        """Dtype in which sums are taken."""
        if self.out_dtype is None:
            return dtypes(self.dtype.char, self.kernel_dtype.char).compute
        fill = int(self.fill_value.real) if isinstance(self.fill_value, np.integer) else 0
        letters = self.dtype.char, self.kernel_dtype.char, self.out_dtype.char
        return summing_dtype(*letters, math.prod(self.kernel_shape), fill)

    @lazy
    def dtype_class(self) -> str:
        """Name of the class of dtypes that cost the same, such as "float32" or "int64"."""
        if self.out_dtype is None:
            return dtypes(self.dtype.char, self.kernel_dtype.char).name
        return dtypes(self.compute_dtype.char, self.compute_dtype.char).name

    @lazy
    def batch_shape(self) -> Shape:
        """Lengths of the batch axes: those axes of `x` over which the kernel does not slide."""
        if len(self.axes) == len(self.shape):
            return ()
        return tuple([n for axis, n in enumerate(self.shape) if axis not in self.axes])

    @lazy
    def batch(self) -> int:
        """Number of arrays over which the kernel slides: the product of `batch_shape`."""
        return math.prod(self.batch_shape)

    @lazy
    def order(self) -> Shape:
        """Axes of `x`: first the batch axes, then the sliding axes."""
        return (*(axis for axis in range(len(self.shape)) if axis not in self.axes), *self.axes)

    @lazy
    def sliding(self) -> Shape:
        """Lengths of `x` along the sliding axes; where there is none, one of length 1 stands for them."""
        return tuple([self.shape[axis] for axis in self.axes]) or (1,)

    @lazy
    def window(self) -> Shape:
        """Shape of the kernel; where it has no axes, one of length 1 stands for them."""
        return self.kernel_shape or (1,)

    @lazy
    def zero_filled(self) -> bool:
        """Whether windows reach outside `x`, and all values there are zero."""
        return self.mode != "valid" and self.boundary == "fill" and self.fill_value == 0

    @lazy
    def sums_only(self) -> bool:
        """Whether a method must be a sum of products, not a transform: accuracy "elementwise", and not integers.

        Integers are exact by any method.
        """
        return self.accuracy == "elementwise" and self.compute_dtype.kind not in "iu"

    @lazy
    def plain(self) -> bool:
        """Whether every output is computed, by taps that are neighbours: no stride, no dilation, all lags."""
        return not (self.stride or self.dilation or self.lags)

    @lazy
    def strides(self) -> Shape:
        """Positions from one output to the next, for each sliding axis."""
        return self.stride or (1,) * len(self.window)

    @lazy
    def dilations(self) -> Shape:
        """Elements from one tap to the next, for each sliding axis."""
        return self.dilation or (1,) * len(self.window)

    @lazy
    def swapped(self) -> bool:
        """Whether `x` slides over the kernel: in mode "valid" if it is smaller, in mode "full" if that is cheaper."""
        if 0 in self.sliding or not self.plain:
            return False
        if self.mode == "valid":
            return any(n < k for n, k in zip(self.sliding, self.window, strict=True))
        alone = len(self.axes) == len(self.shape)
        return self.mode == "full" and self.zero_filled and alone and math.prod(self.window) > math.prod(self.sliding)

    @lazy
    def lengths(self) -> Shape:
        """Length of the array under the sliding window, for each sliding axis; of the kernel if `swapped`."""
        return self.window if self.swapped else self.sliding

    @lazy
    def taps(self) -> Shape:
        """Length of the sliding window, for each sliding axis; of `x` if `swapped`."""
        return self.sliding if self.swapped else self.window

    @lazy
    def span(self) -> Shape:
        """Elements from the kernel's first tap to its last, for each sliding axis: its length if not dilated."""
        return tuple([(k - 1) * d + 1 for k, d in zip(self.window, self.dilations, strict=True)])

    @lazy
    def extents(self) -> Shape:
        """Elements from the first to the last under the sliding window, for each sliding axis."""
        return self.sliding if self.swapped else self.span

    @lazy
    def before(self) -> Shape:
        """Number of elements by which the first window reaches ahead of the array, for each sliding axis.

        It is negative where lags are asked for of which the first is positive.
        """
        if self.mode == "valid":
            return (0,) * len(self.taps)
        if self.lags:
            return tuple([-first for first, _ in self.lags])
        if self.mode == "full":
            return tuple([k - 1 for k in self.extents])
        if self.origin:
            return tuple([k // 2 + shift for k, shift in zip(self.extents, self.origin, strict=True)])
        return tuple([k // 2 for k in self.extents])

    @lazy
    def positions(self) -> Shape:
        """Number of outputs with a stride of one, for each sliding axis; an empty `x` has an empty result."""
        if self.mode == "same":
            return self.lengths
        if self.lags:
            ends = zip(self.lengths, self.lags, strict=True)
            return tuple([last - first + 1 if n else 0 for n, (first, last) in ends])
        pairs = zip(self.lengths, self.extents, strict=True)
        if self.mode == "valid":
            return tuple([max(0, n - k + 1) for n, k in pairs])
        return tuple([n + k - 1 if n else 0 for n, k in pairs])

    @lazy
    def outputs(self) -> Shape:
        """Length of the result, for each sliding axis."""
        if not self.stride:
            return self.positions
        return tuple([-(-m // s) for m, s in zip(self.positions, self.stride, strict=True)])

    @lazy
    def out_shape(self) -> Shape:
        """Shape of the result, its axes in the order of those of `x`."""
        shape = list(self.shape)
        for axis, m in zip(self.axes, self.outputs, strict=False):
            shape[axis] = m
        return tuple(shape)

    @lazy
    def multiply_adds(self) -> int:
        """Number of products in the definition: taps times outputs, over the batch."""
        return self.batch * math.prod(self.outputs) * math.prod(self.taps)
