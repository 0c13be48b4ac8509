"""The arithmetic of a filter: in which dtype, and in which order, the sums of each window are taken.

A filter is a list of windows; each becomes a step that compiled code runs. There are three kinds of arithmetic:

- `_integer_steps`: integers by whole weights, summed in integers, which wrap around;
- `_single_steps`: float32 in single precision, where `precision("single")` is in force;
- `_double_steps`: everything else, as SciPy does it: in double precision, in SciPy's order, divided and cast to the
  dtype of the result after each window.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.tiles import reciprocals, weighted
from convjit._methods.tiles.bands import Step
from convjit._methods.tiles.view import BYTES, MEANS, OF_ROWS, RUNNING, WEIGHTED, Sums
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._runtime import layouts
from convjit._runtime.types import Array, Shape
from convjit.ndimage._precision import current_precision
from convjit.ndimage._window import Window, small_and_whole

# Windows of more float32 are packed as doubles, which are converted once and not at each tap.
MOST_ROWS = 33


class Steps(NamedTuple):
    """The steps of a filter, and the dtype as which the first of them reads its array."""

    steps: tuple[Step, ...]
    taps: list[Array]  # of each step
    source: np.dtype[Any]

    @property
    def target(self) -> np.dtype[Any]:
        """The dtype as which the last step writes its results: integers that wrap are signed."""
        return self.steps[-1].stored

    @property
    def multiply_adds(self) -> int:
        """Multiply-adds of all steps."""
        return sum(step.problem.multiply_adds for step in self.steps)


def steps_of(x: Array, windows: Sequence[Window], target: np.dtype[Any], add: bool) -> Steps | None:
    """Steps that filter `x` into results of a dtype, added to what is there if `add`.

    None where compiled steps cannot compute the filter, or where other methods may be faster.
    """
    if add and (len(windows) > 1 or target.kind == "b"):
        return None  # bands compute some results twice; and True plus True is True
    if target.kind in "iu" and x.dtype.kind in "iu" and all(window.is_whole() for window in windows):
        if len(windows) == 1 or target.itemsize < x.itemsize:
            return None  # a single window has a choice of methods; and steps read no integers wider than their sums
        return _integer_steps(x, windows, target)
    if sums_in_single(x.dtype, target, windows):
        return _single_steps(x, windows)
    return _double_steps(x, windows, target, add)


def sums_in_single(source: np.dtype[Any], target: np.dtype[Any], windows: Sequence[Window]) -> bool:
    """Whether single precision is in force, and holds the array, the results, the weights and what lies outside."""
    if current_precision() != "single" or source.char not in "ef" or target.char != "f":
        return False
    return all(window.fits_single() for window in windows)


def _integer_steps(x: Array, windows: Sequence[Window], target: np.dtype[Any]) -> Steps:
    """Sums modulo a power of two, in signed integers: signed and unsigned ones wrap to the same bits."""
    dtype = np.dtype(f"i{target.itemsize}")
    source = x.dtype if x.itemsize < dtype.itemsize else dtype.newbyteorder(x.dtype.byteorder)
    sources = [source, *[dtype] * (len(windows) - 1)]
    steps = [Step(_problem(x.shape, window, read, dtype)) for window, read in zip(windows, sources, strict=True)]
    return Steps(tuple(steps), [window.weights.astype(np.int64).astype(dtype) for window in windows], source)


def _single_steps(x: Array, windows: Sequence[Window]) -> Steps:
    """Sums in single precision, which are divided by way of the weights."""
    dtype = np.dtype(np.float32)
    sources = [x.dtype, *[dtype] * (len(windows) - 1)]
    steps = [Step(_problem(x.shape, window, read, dtype)) for window, read in zip(windows, sources, strict=True)]
    return Steps(tuple(steps), [rounded_to_single(window.weights / window.divisor) for window in windows], x.dtype)


def _double_steps(x: Array, windows: Sequence[Window], target: np.dtype[Any], add: bool) -> Steps:
    """SciPy's sums, each window's results cast to the target; running sums in integers where these hold them."""
    steps: list[Step] = []
    taps: list[Array] = []
    source = x.dtype
    for window in windows:
        step, weights = _double_step(x.shape, window, source, target, add and window is windows[-1])
        steps.append(step)
        taps.append(weights)
        source = target.newbyteorder("=") if target.kind != "b" else np.dtype(np.uint8)
    return Steps(tuple(steps), taps, steps[0].problem.dtype)


def _double_step(
    shape: Shape, window: Window, source: np.dtype[Any], target: np.dtype[Any], add: bool
) -> tuple[Step, Array]:
    """One of these sums, and its taps as its kernel takes them."""
    if not add and source == target == np.uint8 and (order := _order_of_bytes(window)):
        weights = weighted.packed(window.weights) if order == WEIGHTED else window.weights.astype(np.int8)
        return _byte_step(shape, window, order), weights
    if order := _order_of_rows(window, source, target):
        step = Step(_problem(shape, window, source, target), Sums(target, order, add=add))
        return step, _taps_of_rows(window)
    integers = running_sum_dtype(source, window)
    dtype = integers or np.dtype(np.float64)
    order = RUNNING if integers else _order(window)
    step = Step(_problem(shape, window, source, dtype), Sums(target, order, window.divisor, add))
    return step, window.weights.astype(dtype) * (window.divisor if order == MEANS else 1)


def _taps_of_rows(window: Window) -> Array:
    """Weights, or for a mean the number of elements and its reciprocal; and at least two numbers."""
    count = window.weights.size
    return np.resize([count, 1 / count] if window.mean else window.weights, max(2, count))


def _byte_step(shape: Shape, window: Window, order: str) -> Step:
    """A mean of bytes, which kernels know as signed integers, whatever they are."""
    byte = np.dtype(np.int8)
    return Step(_problem(shape, window, byte, byte), Sums(byte, order, window.divisor))


def _problem(shape: Shape, window: Window, source: np.dtype[Any], dtype: np.dtype[Any]) -> Problem:
    """Describe one window's correlation of an array of dtype `source`, summed in `dtype`."""
    value = np.asarray(window.fill_value.real)
    fill_value = (value.astype(np.int64).astype(dtype) if dtype.kind == "i" else value.astype(dtype))[()]
    options = Options("same", "auto", window.boundary, fill_value, window.axes, correlate=True)
    return describe(shape, window.weights.shape, source, dtype, options, origin=window.origins)


def _order(window: Window) -> str:
    """The order in which SciPy sums a window.

    Along a line with an odd number of weights, those that are symmetric or antisymmetric to within double precision's
    unit are taken in pairs; that is SciPy's own test.
    """
    if window.mean:
        return MEANS
    if not window.line:
        return layouts.IN_ORDER
    weights = window.weights
    if weights.size % 2:
        unit, turned = np.finfo(np.float64).eps, weights[::-1]
        with np.errstate(invalid="ignore"):
            if not (abs(weights - turned) > unit).any():
                return layouts.EVEN
            if not (abs(weights + turned)[weights.size // 2 + 1 :] > unit).any():
                return layouts.ODD
    return layouts.LAST_FIRST


def _order_of_bytes(window: Window) -> str:
    """The order of a kernel that takes bytes to bytes, which lie outside the array, too; empty where there is none."""
    outside = window.fill_value.real
    if not 0 <= outside <= reciprocals.LARGEST or outside != int(outside):
        return ""
    if window.mean:
        return BYTES if reciprocals.reciprocal(window.weights.size) else ""
    return WEIGHTED if _order(window) == layouts.EVEN and weighted.margin(window.weights) else ""


def _order_of_rows(window: Window, source: np.dtype[Any], target: np.dtype[Any]) -> str:
    """The order of a kernel that takes single precision to single precision; empty where there is none."""
    most = layouts.SHORT_MEANS if window.mean else MOST_ROWS
    if not window.line or window.weights.size > most or (source.char, target.char) != ("f", "f"):
        return ""
    with np.errstate(over="ignore"):
        outside, stored = window.fill_value.real, float(np.float32(window.fill_value.real))
    return OF_ROWS[_order(window)] if np.array_equal(outside, stored, equal_nan=True) else ""


def running_sum_dtype(source: np.dtype[Any], window: Window) -> np.dtype[np.signedinteger[Any]] | None:
    """The integer dtype that holds the sums of a mean of integers; None where it is no such mean, or none holds them.

    Sums of up to 53 bits are taken in int64: a double holds these, so that their quotient is rounded once, as SciPy's.
    """
    if not window.mean or source.kind not in "iu" or not small_and_whole(window.fill_value):
        return None
    largest = max(np.iinfo(source).max + 1, abs(int(window.fill_value.real))) * window.weights.size
    return next((np.dtype(f"i{size}") for size, bits in ((2, 15), (4, 31), (8, 53)) if largest < 1 << bits), None)


def rounded_to_single(weights: Array) -> Array:
    """Weights in single precision with the sum that they had in double: the largest makes up for the rounding."""
    taps = weights.astype(np.float32)
    taps.flat[np.abs(taps).argmax()] += np.float32(weights.sum() - taps.sum(dtype=np.float64))
    return taps
