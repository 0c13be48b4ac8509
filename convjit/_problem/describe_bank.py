"""Describe a call with many kernels, and refuse one whose arguments do not fit together."""

from typing import Any

import numpy as np

from convjit._problem.bank import Bank
from convjit._problem.bank_options import BankOptions, Padding, pairs
from convjit._problem.describe import as_written, held_fill_value, sliding_axes, steps_of
from convjit._problem.dtypes import dtypes
from convjit._runtime import cores
from convjit._runtime.types import Shape


def describe(
    shape: Shape, kernels_shape: Shape, dtype: np.dtype[Any], kernels_dtype: np.dtype[Any], options: BankOptions
) -> Bank:
    """Describe a call for arrays of these shapes and dtypes."""
    for name, given in (("x", dtype), ("kernels", kernels_dtype)):
        if given.kind not in "biufc":
            raise TypeError(f"`{name}` must hold numbers; got dtype {given}.")
    if 0 in kernels_shape:
        raise ValueError(f"`kernels` must have at least one element; got shape {kernels_shape}.")
    common = options.common
    channel_axis = _channel_axis(options, len(shape))
    leading = 1 if channel_axis is None else 2
    if len(kernels_shape) < leading:
        form = "(kernels, *taps)" if leading == 1 else "(kernels, channels, *taps)"
        raise ValueError(f"`kernels` must have a shape {form}; got {kernels_shape}.")
    sliding = len(kernels_shape) - leading
    if channel_axis is not None:
        _check_channels(shape[channel_axis], kernels_shape, options.groups)
    result = dtypes(dtype.char, kernels_dtype.char).result
    if np.iscomplexobj(common.fill_value) and result.kind != "c":
        raise ValueError(f"`fill_value` must be real for a result of {result}; got {common.fill_value!r}.")
    stride, dilation = (
        steps_of(name, getattr(common, name), sliding) or (1,) * sliding for name in ("stride", "dilation")
    )
    bank = Bank(
        tuple(shape),
        tuple(kernels_shape),
        dtype,
        kernels_dtype,
        channel_axis,
        options.groups,
        _sliding_axes(common.axes, len(shape), sliding, channel_axis),
        (),
        common.boundary,
        held_fill_value(common.fill_value, result),
        stride,
        dilation,
        cores.available() if common.workers is None else common.workers,
        common.correlate,
    )
    padding = _of_mode(bank, common.mode) if options.padding is None else pairs(options.padding, sliding)
    bank = bank._replace(padding=padding)
    if (
        bank.padded
        and bank.boundary != "fill"
        and any(not m and n for m, n in zip(bank.lengths, bank._sliding, strict=True))
    ):
        raise ValueError(f"`padding` must leave an element of `x` for boundary {bank.boundary!r}; got {padding}.")
    for n, (before, after), k in zip(bank._sliding, bank._padding, bank.span, strict=True):
        if n > 0 and n + before + after < k:
            where = "in mode 'valid'" if options.padding is None else "with its padding"
            raise ValueError(f"`kernels` must be no longer than `x` {where}; got {bank.span} against {bank._sliding}.")
        if n > 0 and max(0, -before) + max(0, -after) >= n:
            raise ValueError(f"`padding` must leave an element of each sliding axis of `x`; got {padding}.")
    return bank


def _of_mode(bank: Bank, mode: str) -> Padding:
    """The padding before and after each sliding axis that gives the outputs of a mode."""
    spans = bank.span[: len(bank.axes)]
    if mode == "same":
        return tuple([(k // 2, k - 1 - k // 2) for k in spans])
    return tuple([(k - 1, k - 1) if mode == "full" else (0, 0) for k in spans])


def _channel_axis(options: BankOptions, dims: int) -> int | None:
    """The axis of channels, counted from 0."""
    axis = options.channel_axis
    if axis is None:
        return None
    if not -dims <= axis < dims:
        raise ValueError(
            f"`channel_axis` must lie between {-dims} and {dims - 1} for an `x` of {dims} dimensions; got {axis}."
        )
    return axis % dims


def _check_channels(channels: int, kernels_shape: Shape, groups: int) -> None:
    """Refuse kernels whose channels are not those of a group, or that cannot be divided among the groups."""
    if channels % groups or kernels_shape[0] % groups:
        raise ValueError(
            f"`groups` must divide the channels of `x` and the number of kernels; got {groups} for {channels} channels "
            f"and {kernels_shape[0]} kernels."
        )
    if kernels_shape[1] != channels // groups:
        group = f" of a group ({channels} / {groups})" if groups > 1 else ""
        raise ValueError(
            f"`kernels` must have as many channels as `x`{group}: {channels // groups}; got {kernels_shape[1]}."
        )


def _sliding_axes(axes: Shape | None, dims: int, sliding: int, channel_axis: int | None) -> Shape:
    """Axes of `x` over which kernels slide, counted from 0; by default the last ones that hold no channels."""
    able = [axis for axis in range(dims) if axis != channel_axis]
    if axes is None:
        if sliding > len(able):
            raise ValueError(f"`kernels` must slide over no more than the {len(able)} axes of `x`; got {sliding}.")
        return tuple(able[len(able) - sliding :])
    positive = sliding_axes(axes, dims, sliding)
    if channel_axis in positive:
        raise ValueError(f"`axes` must not name `channel_axis` ({channel_axis}); got {as_written(axes)}.")
    return positive
