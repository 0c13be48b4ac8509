"""What the kernel of weighted means of bytes knows of a window: its weights, how far sums may be off, and results.

Sums are taken in single precision from the outermost pair of bytes to the innermost, and last the byte in the middle.
Each rounding is off by at most half a unit in the last place, 2**-24 of the rounded value: of weights, of products
where these are not fused with a sum, and of each partial sum. The largest of these values are those of bytes of 255.
Sums in double precision are off by 2**-53 in the same way, which 1 % more of the margin covers several times.
"""

import numpy as np

from convjit._runtime.types import Array
from convjit._runtime.weights import WEIGHTS

LARGEST = 255  # of bytes
UNIT = 2.0**-24  # of single precision, relative
LEAST = 2.0**-100  # more than is lost where weights are too small for single precision

# Sums that are off by more would often have to be taken anew.
MOST = 2.0**-6


def size(window: int) -> int:
    """Bytes of what is known of a window, in multiples of 8."""
    at, times = WEIGHTS["end"]
    return -(-(at + times * window) // 8) * 8


def margin(weights: Array) -> float | None:
    """How far sums in single precision may be off; None where that is too much, or too large for integers."""
    magnitudes = np.abs(weights)
    partial = np.cumsum(2 * magnitudes[: weights.size // 2])
    total = float(magnitudes.sum())
    if not total < 1 / UNIT / LARGEST / 4:
        return None
    off = 1.01 * (LARGEST * UNIT * (float(partial.sum()) + 4 * total) + weights.size * LEAST)
    return off if off < MOST else None


def known(weights: Array) -> Array:
    """The result for bytes that are all equal, by their value."""
    byte, middle = np.arange(LARGEST + 1.0), weights.size // 2
    total = byte * weights[middle]
    for weight in weights[:middle]:
        total += (byte + byte) * weight
    results: Array = np.trunc(total).astype(np.int32).astype(np.uint8)
    return results


def packed(weights: Array) -> Array:
    """All of this as the kernel finds it, as bytes."""
    off = margin(weights)
    assert off
    room = np.zeros(size(weights.size), np.uint8)
    parts: dict[str, Array] = {
        "doubles": weights,
        "known": known(weights),
        "less_margin": np.array([-off], np.float32),
        "twice_margin": np.array([2 * off], np.float32),
        "singles": weights.astype(np.float32),
    }
    for name, values in parts.items():
        at, times = WEIGHTS[name]
        room[at + times * weights.size :][: values.nbytes] = values.view(np.uint8)
    return room
