"""The sliding axes of a bank as they lie in memory."""

from typing import Any, NamedTuple

import numpy as np

from convjit._problem.bank import Bank
from convjit._runtime.types import Shape


class Arrays(NamedTuple):
    """Memory of the array (*batch, groups, channels, *lengths) and of the outputs; strides are in bytes."""

    dtype: np.dtype[Any]  # of the array
    x_strides: Shape
    out_strides: Shape

    @classmethod
    def contiguous(cls, bank: Bank) -> "Arrays":
        """Arrays that are contiguous in the order of the caller's axes."""
        channels = () if bank.channel_axis is None else (bank.channel_axis,)
        x, out = _strides(bank.shape, bank.dtype.itemsize), _strides(bank.out_shape, bank.compute_dtype.itemsize)
        x = tuple([x[axis] for axis in (*bank.batch_axes, *channels, *bank.axes)])
        out = tuple([out[axis] for axis in bank.out_order])
        at = len(bank.batch_axes)
        if not channels:
            x = (*x[:at], 0, *x[at:])
        if not bank.axes:
            x, out = (*x, 0), (*out, 0)
        split = [(*s[:at], s[at] * each, *s[at:]) for s, each in ((x, bank.channels), (out, bank.kernels))]
        return cls(bank.dtype, *split)


class Axis(NamedTuple):
    """A sliding axis."""

    length: int  # of the array
    before: int  # places of padding before it
    outputs: int
    taps: int
    stride: int
    dilation: int
    x_stride: int
    out_stride: int

    @property
    def span(self) -> int:
        """Places from the first tap to the last."""
        return (self.taps - 1) * self.dilation + 1

    @property
    def padded(self) -> bool:
        """Whether windows reach beyond the array."""
        return self.before > 0 or (self.outputs - 1) * self.stride + self.span > self.length

    @property
    def apart(self) -> bool:
        """Whether it takes fewer places to have those of all outputs for each tap than all from first to last."""
        return self.stride > 1 and self.taps * self.outputs < self.places(self.outputs, paired=False)

    def places(self, outputs: int, paired: bool) -> int:
        """Places that are packed for so many outputs: from first to last, or `paired`, those of each tap."""
        return self.taps * outputs if paired else (outputs - 1) * self.stride + self.span


def axes_of(bank: Bank, arrays: Arrays) -> tuple[Axis, ...]:
    """The sliding axes; neighbouring ones are merged over which kernels of one tap go as over one long axis."""
    dims = len(bank.taps)
    columns = (
        bank.lengths, bank.before, bank.outputs, bank.taps, bank.strides, bank.dilations,
        arrays.x_strides[-dims:], arrays.out_strides[-dims:],
    )  # fmt: skip
    axes: list[Axis] = []
    for axis in (Axis(*fields) for fields in zip(*columns, strict=True)):
        if axes and _dense(axes[-1]) and _dense(axis) and _follow(axes[-1], axis):
            outer = axes.pop()
            axis = axis._replace(length=outer.length * axis.length, outputs=outer.outputs * axis.outputs)
        axes.append(axis)
    return tuple(axes)


def _dense(axis: Axis) -> bool:
    """Whether every element is the only one of an output's window along this axis."""
    return axis.taps == axis.stride == 1 and axis.length == axis.outputs and not axis.before


def _follow(outer: Axis, inner: Axis) -> bool:
    """Whether the rows of the inner axis follow each other in memory without a gap."""
    return (outer.x_stride, outer.out_stride) == (inner.length * inner.x_stride, inner.outputs * inner.out_stride)


def _strides(shape: Shape, size: int) -> Shape:
    """Strides in bytes of a contiguous array."""
    strides: list[int] = []
    for n in reversed(shape):
        strides.insert(0, size)
        size *= n
    return tuple(strides)
