"""Which inputs continue a signal beyond its ends, under the modes that repeat inputs."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from convjit._runtime.types import Array


class Sources(NamedTuple):
    """Inputs that lie at places outside a signal; a signal and its reverse, where it has one, make a period."""

    inputs: Array
    reverse: Array  # whether they are of the reverse
    turns: Array  # where the period begins, in lengths of a signal


@lru_cache(maxsize=256)
def sources(mode: str, length: int, before: int, behind: int) -> Sources:
    """The inputs at so many places before a signal, and at so many behind it."""
    places = np.concatenate([np.arange(-before, 0), np.arange(length, length + behind)])
    if mode == "edge":
        return Sources(places.clip(0, length - 1), places < 0, places)
    if mode == "wrap":
        return Sources(places % length, places < 0, places // length)
    if mode in ("symmetric", "antisymmetric"):  # end points are repeated
        period, last = 2 * length, 2 * length - 1
    else:
        period = last = 2 * max(1, length - 1)
    index = places % period
    reverse = index >= length
    return Sources(np.where(reverse, last - index, index) % length, reverse, 2 * (places // period))
