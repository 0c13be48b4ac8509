"""Boundaries: the values that an array is taken to have outside.

A boundary other than "fill" continues the array by elements of its own. To add one, write a function and enter it in
`SOURCES`; all methods extend arrays by that table. Names of boundaries in SciPy and other libraries are mapped to these
in `options.OTHER_NAMES`, `signal` and `ndimage`.
"""

from collections.abc import Callable

import numpy as np

from convjit._runtime.types import Array


def _nearest(places: Array, n: int) -> Array:
    """Repeat the first and the last element: a a a | a b c d | d d d."""
    return np.clip(places, 0, n - 1)


def _wrap(places: Array, n: int) -> Array:
    """Repeat the array: b c d | a b c d | a b c."""
    return places % n


def _reflect(places: Array, n: int) -> Array:
    """Reflect the array at its edges: c b a | a b c d | d c b."""
    folded = places % (2 * n)
    return np.where(folded < n, folded, 2 * n - 1 - folded)


def _mirror(places: Array, n: int) -> Array:
    """Reflect the array at the centres of its first and last elements: d c b | a b c d | c b a."""
    period = max(1, 2 * (n - 1))
    folded = places % period
    return np.where(folded < n, folded, period - folded)


# For each boundary, a function of places along an axis (integers, also far outside) and the length n of the axis. It
# gives the element, from 0 to n - 1, that stands at each place.
SOURCES: dict[str, Callable[[Array, int], Array]] = {
    "nearest": _nearest,
    "reflect": _reflect,
    "mirror": _mirror,
    "wrap": _wrap,
}

BOUNDARIES = ("fill", *SOURCES)
