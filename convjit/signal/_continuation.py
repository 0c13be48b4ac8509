"""How `scipy.signal.upfirdn` continues a signal beyond its ends: the values that lie outside, by mode."""

from functools import lru_cache
from typing import Any

import numpy as np

from convjit._methods.tiles.continuations import sources
from convjit._runtime.types import Array

# Modes besides "constant", in SciPy's order.
MODES = ("wrap", "edge", "smooth", "symmetric", "reflect", "antisymmetric", "antireflect", "line")

# Those under which all values outside are inputs, which kernels read where they lie.
REPEATING = ("wrap", "edge", "symmetric", "reflect")


def continued(x: Array, mode: str, before: int, behind: int) -> Array:
    """The values at so many places before and behind signals along axis 1 of an array of three; not if `REPEATING`."""
    with np.errstate(all="ignore"):  # as SciPy, nothing is said where an Inf meets another
        return (_turned if mode in ("antisymmetric", "antireflect") else _straight)(x, mode, before, behind)


def _turned(x: Array, mode: str, before: int, behind: int) -> Array:
    """Turned by half a turn again and again, about the end points or the places next to them ("antisymmetric")."""
    index, reverse, turns = sources(mode, x.shape[1], before, behind)
    values = x.take(index, 1)
    if mode == "antisymmetric":
        values[:, reverse] *= -1
        return values
    first, last = x[:, :1], x[:, -1:]
    values[:, reverse] = last - (values[:, reverse] - last)
    values += (last - first) * turns.astype(x.dtype)[:, None]
    return values


def _straight(x: Array, mode: str, before: int, behind: int) -> Array:
    """Straight on: along the line through the first and the last point, or through the last two points ("smooth")."""
    ends, ups, downs, beyond, steps = _lines(mode, x.shape[1], before, behind, x.real.dtype)
    slopes = (x.take(ups, 1) - x.take(downs, 1)) / steps
    values: Array = x.take(ends, 1) + beyond * slopes
    return values


@lru_cache(maxsize=256)
def _lines(mode: str, length: int, before: int, behind: int, dtype: np.dtype[Any]) -> tuple[Array, ...]:
    """Of each place outside, the end that is near, the two inputs that make the slope, and the distance to the end.

    Behind these, the distance between the two inputs.
    """
    last = length - 1
    steps = 1 if mode == "smooth" else max(1, last)
    near = min(steps, last)
    left = np.array([0, near, 0])[:, None].repeat(before, 1)
    right = np.array([last, last, last - near])[:, None].repeat(behind, 1)
    beyond = np.concatenate([np.arange(-before, 0), np.arange(1, behind + 1)]).astype(dtype)
    return *np.concatenate([left, right], axis=1), beyond[:, None], dtype.type(steps)
