"""How `scipy.signal.upfirdn` continues a signal beyond its ends: the values that lie outside, by mode."""

from collections.abc import Callable

import numpy as np

from convjit._runtime.types import Array

# From a signal along axis 1 and places outside it, before or behind it, to the values there.
Continuation = Callable[[Array, Array], Array]


def _edge(x: Array, places: Array) -> Array:
    return x[:, places.clip(0, x.shape[1] - 1)]


def _wrap(x: Array, places: Array) -> Array:
    return x[:, places % x.shape[1]]


def _symmetric(x: Array, places: Array) -> Array:
    return x[:, _turned(places, x.shape[1])]


def _antisymmetric(x: Array, places: Array) -> Array:
    """Symmetric, but with the sign turned in every other repetition."""
    odd = places // x.shape[1] % 2 == 1
    values = _symmetric(x, places)
    values[:, odd] *= -1
    return values


def _reflect(x: Array, places: Array) -> Array:
    return x[:, _mirrored(places, x.shape[1])[0]]


def _antireflect(x: Array, places: Array) -> Array:
    """Turned by half a turn about the last point, again and again."""
    first, last = x[:, :1], x[:, -1:]
    index, odd, turns = _mirrored(places, x.shape[1])
    values: Array = x[:, index]
    values[:, odd] = last - (values[:, odd] - last)
    values += (last - first) * turns.astype(x.real.dtype)[:, None]
    return values


def _smooth(x: Array, places: Array) -> Array:
    """Straight on from the last two points."""
    near = min(1, x.shape[1] - 1)
    return _straight(x, places, x[:, near : near + 1] - x[:, :1], x[:, -1:] - x[:, -1 - near : x.shape[1] - near])


def _line(x: Array, places: Array) -> Array:
    """Along the line through the first and the last point."""
    slope = (x[:, -1:] - x[:, :1]) / x.real.dtype.type(max(1, x.shape[1] - 1))
    return _straight(x, places, slope, slope)


def _straight(x: Array, places: Array, before: Array, behind: Array) -> Array:
    """Along lines of these slopes, through the first and the last point."""
    left, right = places[places < 0], places[places >= 0] - (x.shape[1] - 1)
    sides = (x[:, :1], left, before), (x[:, -1:], right, behind)
    parts = [end + beyond.astype(x.real.dtype)[:, None] * slope for end, beyond, slope in sides]
    values: Array = np.concatenate(parts, axis=1)
    return values


def _turned(places: Array, length: int) -> Array:
    """The inputs at places where a signal is repeated, every other time in reverse."""
    index = places % (2 * length)
    folded: Array = np.minimum(index, 2 * length - 1 - index)
    return folded


def _mirrored(places: Array, length: int) -> tuple[Array, Array, Array]:
    """The same without repeated end points; also which are reversed, and twice the number of the repetition."""
    period = 2 * max(1, length - 1)
    index = places % period
    odd = index >= length
    return np.where(odd, period - index, index) % length, odd, 2 * (places // period)


CONTINUATIONS: dict[str, Continuation] = {
    "edge": _edge,
    "smooth": _smooth,
    "wrap": _wrap,
    "reflect": _reflect,
    "symmetric": _symmetric,
    "antisymmetric": _antisymmetric,
    "antireflect": _antireflect,
    "line": _line,
}


def continued(x: Array, mode: str, before: int, behind: int) -> Array:
    """The values at so many places before and behind signals along axis 1 of an array of three."""
    places = np.concatenate([np.arange(-before, 0), np.arange(x.shape[1], x.shape[1] + behind)])
    with np.errstate(all="ignore"):  # as SciPy, nothing is said where an Inf meets another
        return CONTINUATIONS[mode](x, places)
