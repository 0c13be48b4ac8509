"""Convolution and filters by their definitions, in NumPy alone: they use none of the code that they check."""

import operator
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from convjit._runtime.types import Array, Shape

# The modes of `numpy.pad` that stand for boundaries.
PADDING: dict[str, Any] = {
    "fill": "constant",
    "nearest": "edge",
    "reflect": "symmetric",
    "mirror": "reflect",
    "wrap": "wrap",
}


class Step(NamedTuple):
    """A filter along one axis: ``sum over p of weights[p] * x[i + p - len(weights) // 2]``, over the divisor."""

    axis: int
    weights: Array
    boundary: str
    divisor: int = 1


def extended(x: Array, window: Shape, mode: str, boundary: str, fill: complex) -> Array:
    """Extend `x` by all values outside that a window reaches which slides over its last axes."""
    if mode == "valid":
        return x
    widths = [(k - 1, k - 1) if mode == "full" else (k // 2, (k - 1) // 2) for k in window]
    widths = [(0, 0)] * (x.ndim - len(window)) + widths
    options: Any = {"constant_values": fill} if boundary == "fill" else {}
    return np.pad(x, widths, PADDING[boundary], **options)


def spread(kernel: Array, dilation: Shape) -> Array:
    """The kernel with zeros between its taps, which are so far apart along each axis."""
    taps = np.zeros([(k - 1) * d + 1 for k, d in zip(kernel.shape, dilation, strict=True)], kernel.dtype)
    taps[tuple(slice(None, None, d) for d in dilation)] = kernel
    return taps


def convolved(x: Array, kernel: Array, mode: str, boundary: str, fill: complex, axes: Shape, number: Any) -> Array:
    """Convolve along some axes, with sums of the real type `number`: `int64` or a type of floats.

    Sums in `int64` wrap to the same bits as those in any narrower integer. Complex sums consist of two real ones; those
    of integers are combined in double precision.
    """
    x = np.moveaxis(x, axes, range(-len(axes), 0))
    sliding = x.shape[x.ndim - kernel.ndim :]
    if mode == "valid" and all(map(operator.lt, sliding, kernel.shape)):
        x, kernel = kernel, x
    taps = np.flip(kernel)
    windows = sliding_window_view(
        extended(x, taps.shape, mode, boundary, fill), taps.shape, tuple(range(x.ndim - taps.ndim, x.ndim))
    )
    # Windows are the last axes.
    tap_axes = [*range(taps.ndim)]
    sums = _summed(windows, [..., *tap_axes], taps, tap_axes, [...], number)
    return np.moveaxis(sums, range(-len(axes), 0), axes)


def convolved_bank(
    x: Array,
    taps: Array,
    channel_axis: int | None,
    groups: int,
    padding: tuple[int, int],
    boundary: str,
    fill: complex,
    stride: int,
    dilation: int,
    number: Any,
) -> Array:
    """Correlate with many kernels over the last axes that are not the channels', with sums of the real type `number`.

    `taps` are (kernels, channels of a group, *taps), without an axis of channels where `x` has none. Padding, stride
    and dilation are those along each sliding axis.
    """
    dims = taps.ndim - (1 if channel_axis is None else 2)
    batch = x.ndim - dims - (channel_axis is not None)
    if channel_axis is None:
        x, taps = np.expand_dims(x, batch), taps[:, None]
    else:
        x = np.moveaxis(x, channel_axis, batch)
    sides = [(0, 0)] * (batch + 1) + [padding] * dims
    inside = [slice(max(0, -before), n - max(0, -after)) for n, (before, after) in zip(x.shape, sides, strict=True)]
    options: Any = {"constant_values": fill} if boundary == "fill" else {}
    x = np.pad(x[tuple(inside)], np.maximum(sides, 0), PADDING[boundary], **options)
    span = tuple((k - 1) * dilation + 1 for k in taps.shape[2:])
    windows = sliding_window_view(x, span, tuple(range(batch + 1, x.ndim))) if dims else x
    steps = [slice(None)] * (batch + 1) + [slice(None, None, stride)] * dims + [slice(None, None, dilation)] * dims
    windows = windows[tuple(steps)]
    shape = windows.shape
    windows = windows.reshape(*shape[:batch], groups, shape[batch] // groups, *shape[batch + 1 :])
    grouped = taps.reshape(groups, taps.shape[0] // groups, *taps.shape[1:])
    # The axes of einsum: groups, kernels, channels, outputs, taps, and those of the batch.
    group, kernel, channel, *rest = range(3 + 2 * dims + batch)
    outputs, places, batches = rest[:dims], rest[dims : 2 * dims], rest[2 * dims :]
    sums = _summed(
        windows,
        [*batches, group, channel, *outputs, *places],
        grouped,
        [group, kernel, channel, *places],
        [*batches, group, kernel, *outputs],
        number,
    )
    sums = sums.reshape(*shape[:batch], taps.shape[0], *sums.shape[batch + 2 :])
    return sums if channel_axis is None else np.moveaxis(sums, batch, channel_axis)


def coefficients(x: Array, template: Array, weights: Array | None) -> Array:
    """The correlation coefficients of a template with all windows of an array, in two passes; NaN where one has a NaN.

    Windows are read less their first element, so that those of equal elements have no variance.
    """
    windows = sliding_window_view(x.astype(np.longdouble), template.shape).reshape(*_outputs(x, template), -1)
    taps = template.astype(np.longdouble).ravel()
    share = np.ones(taps.size, np.longdouble) if weights is None else weights.astype(np.longdouble).ravel()
    share /= share.sum()
    taps -= taps @ share
    result = np.empty(windows.shape[:-1], np.longdouble)
    for place in np.ndindex(*windows.shape[:-2]):  # a row of windows at a time
        row = windows[place] - windows[place][:, :1]
        row -= (row @ share)[:, None]
        norm = np.sqrt((row * row) @ share * ((taps * taps) @ share))
        result[place] = np.where(norm == 0, 0, row @ (share * taps) / np.where(norm == 0, 1, norm))
    return result


def _outputs(x: Array, template: Array) -> list[int]:
    return [n - k + 1 for n, k in zip(x.shape, template.shape, strict=True)]


def _summed(x: Array, x_axes: Any, taps: Array, tap_axes: Any, output_axes: Any, number: Any) -> Array:
    """Sums of products over axes as `numpy.einsum` takes them; complex ones consist of two sums of real numbers."""

    def real(x: Array, taps: Array) -> Array:
        sums: Array = np.einsum(x.astype(number), x_axes, taps.astype(number), tap_axes, output_axes)
        return sums

    if "c" not in x.dtype.kind + taps.dtype.kind:
        return real(x, taps)
    imaginary = real(x.real, taps.imag) + real(x.imag, taps.real)
    return real(x.real, taps.real) - real(x.imag, taps.imag) + 1j * imaginary


def filtered(x: Array, steps: Sequence[Step], out: np.dtype[Any]) -> Array:
    """Filter by one step after the other, and cast to the dtype `out` after each, as C does.

    Integers by whole weights are summed in integers, everything else in double precision with each product and each
    sum rounded. If the weights are symmetric or antisymmetric, the middle product comes first, then pairs of elements
    from the outermost to the innermost; otherwise the last product comes first, then all others in order.
    """
    for step in steps:
        whole = "f" not in x.dtype.kind + out.kind and bool((np.trunc(step.weights) == step.weights).all())
        weights, number = step.weights.astype("q" if whole else "d"), np.int64 if whole else np.float64
        rows = np.moveaxis(x, step.axis, -1).astype(number)
        windows = sliding_window_view(extended(rows, weights.shape, "same", step.boundary, 0), weights.shape, (-1,))
        sums = np.moveaxis(_summed_in_order(np.moveaxis(windows, -1, 0), weights), -1, step.axis)
        x = cut(sums if step.divisor == 1 else sums / step.divisor, out)
    return x


def _summed_in_order(elements: Array, weights: Array) -> Array:
    """Sums of products in SciPy's order; `elements[p]` holds what is multiplied by ``weights[p]``, for all outputs."""
    pair = _pairing(weights)
    if pair is None:
        last, *others = ((elements[p] * weights[p]) for p in (-1, *range(len(weights) - 1)))
        return reduce(np.add, others, last)
    middle = len(weights) // 2
    sums: Array = elements[middle] * weights[middle]
    for p in range(middle):
        sums = sums + pair(elements[p], elements[-1 - p]) * weights[p]
    return sums


def _pairing(weights: Array) -> Callable[[Array, Array], Array] | None:
    """How two elements of opposite weights are combined before they are multiplied; None if they are not."""
    if len(weights) % 2 == 0:
        return None
    return np.add if (weights == weights[::-1]).all() else np.subtract if (weights == -weights[::-1]).all() else None


def cut(values: Array, dtype: np.dtype[Any]) -> Array:
    """Cast as C does: towards zero, and wrapping around in integers."""
    return values.astype(np.int64).astype(dtype) if dtype.kind in "iu" else values.astype(dtype)
