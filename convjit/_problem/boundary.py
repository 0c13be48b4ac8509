"""What lies outside the array, made once for every method.

The interior of a result, the outputs whose window lies within the array, is computed in place. Only the strips along
the border go through small extended copies, so that a large image is never padded as a whole.
"""

from collections.abc import Callable

import numpy as np

from convjit._runtime.types import Array


def _nearest(at: Array, n: int) -> Array:
    return np.clip(at, 0, n - 1)


def _wrap(at: Array, n: int) -> Array:
    return at % n


def _reflect(at: Array, n: int) -> Array:
    folded = at % (2 * n)
    return np.where(folded < n, folded, 2 * n - 1 - folded)


def _mirror(at: Array, n: int) -> Array:
    period = max(1, 2 * (n - 1))
    folded = at % period
    return np.where(folded < n, folded, period - folded)


# Which element of an array of n stands at any place, also far outside.
SOURCES: dict[str, Callable[[Array, int], Array]] = {
    "nearest": _nearest,
    "reflect": _reflect,
    "mirror": _mirror,
    "wrap": _wrap,
}


BOUNDARIES = ("fill", "nearest", "reflect", "mirror", "wrap")
