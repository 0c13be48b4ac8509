"""Templates as taps: their deviations from the mean, scaled so that products with windows are coefficients at once."""

from typing import Any

import numpy as np

from convjit._runtime.types import Array, Shape

# Doubles of which differences may overflow, and a power of two by which they are multiplied then.
HUGE, SMALLER = 2.0**1000, 2.0**-30


class Templates:
    """Templates (templates, *window) with weights (*window) that they share, or none.

    `taps` are deviations from the weighted mean times weights whose sum is 1; their squared deviations have the
    weighted sum 1, and `least_norm` is the smallest root of their sum before, where weights are equal. So ``sum(taps *
    x) / sqrt(sum(weights * (x - mean) ** 2))`` is the coefficient of a window. The taps of a template that is not
    `varied`, or not `finite`, are 0.
    """

    def __init__(self, templates: Array, weights: Array | None) -> None:
        count, window = len(templates), templates.shape[1:]
        size = templates[0].size
        self.window: Shape = window
        self.uniform = weights is None
        self.weights: Array = np.full(window, 1 / size) if weights is None else weights / weights.sum()
        flat = self.weights.reshape(-1)
        rows = templates.reshape(count, size).astype(np.float64)
        if weights is not None:
            # Elements that have no weight may be anything, NaN as well: they are set to one that has some.
            rows[:, flat == 0] = rows[:, [np.argmax(flat > 0)]]
        rows, self.finite, scales = _unbiased(rows)
        rows -= (rows @ flat)[:, None]
        norms = np.sqrt((rows * rows) @ flat)
        self.varied = norms > 0
        self.least_norm = float((norms * scales)[self.varied].min(initial=np.inf)) * self.root
        norms[norms == 0] = 1
        self.taps: Array = (rows * flat / norms[:, None]).reshape(templates.shape)

    @property
    def root(self) -> float:
        """Factor of the taps for windows whose squared deviations are summed, not averaged; all weights are equal."""
        return float(np.sqrt(self.weights.size))

    def roughness(self) -> float:
        """How the rounding of sums that are taken tap by tap adds up: the norm of the sums of the first taps."""
        sums = self.taps.reshape(len(self.taps), -1).cumsum(1)
        return float(np.sqrt(np.einsum("ij,ij->i", sums, sums).max()))


def _unbiased(rows: Array) -> tuple[Array, Array, Array]:
    """Templates less their first element, which does not round where an offset is large, scaled to magnitudes up to 1.

    Also whether they are finite, and by what they were divided. One that is not finite becomes zeros.
    """
    finite: Array = np.asarray(np.isfinite(rows).all(1))
    rows[~finite] = 0
    if np.abs(rows).max() > HUGE:  # differences might overflow
        rows *= SMALLER
    rows -= rows[:, :1]
    largest = np.abs(rows).max(1)
    largest[largest == 0] = 1
    rows /= largest[:, None]
    return rows, finite, largest


def checked_weights(weights: Any, window: Shape, templates: Shape) -> Array | None:
    """Check weights of the shape of a window, or of all templates; None where they are all equal."""
    if weights.dtype.kind == "c":
        raise TypeError(f"`weights` must hold real numbers; got {weights.dtype}.")
    if weights.shape not in (window, templates):
        shapes = f"{window}" if window == templates else f"{window} or {templates}"
        raise ValueError(f"`weights` must have the shape of the template, {shapes}; got {weights.shape}.")
    values: Array = weights.astype(np.float64)
    if not np.isfinite(values).all() or (values < 0).any():
        raise ValueError("`weights` must be finite and not negative; got one that is not.")
    rows = values.reshape(1 if values.shape == window else templates[0], -1)
    most = rows.max(1)
    if (most == 0).any():
        raise ValueError("`weights` must not all be zero; got no other for a template.")
    if (rows == most[:, None]).all():
        return None
    relative: Array = rows / most[:, None]
    return relative.reshape(values.shape)
