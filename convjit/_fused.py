"""Filters of several steps in one launch, and results of another dtype than sums have, without arrays in between."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit import _chain
from convjit._problem import Array, Problem, Shape, describe
from convjit.methods import separable
from convjit.methods._method import COMPILED


class Window(NamedTuple):
    """A correlation along some axes: ``sum over p of weights[p] * x[i + p - len(weights) // 2 - origin]``."""

    axes: Shape
    weights: Array
    boundary: str
    fill_value: complex
    origins: Shape
    divisor: float = 1


def fused(x: Array, windows: Sequence[Window], out: Array) -> bool:
    """Fill `out` with `x` filtered by one window after the other; False where that takes other steps.

    Sums of floats are taken in single precision if all are float32, and in double otherwise; those of integers in
    double, and cut to the dtype of `out` after each window.
    """
    plain = all(a.dtype.isnative and a.flags.aligned and a.dtype.char in COMPILED for a in (x, out))
    used = [axis for window in windows for axis in window.axes]
    if not plain or len(set(used)) < len(used) or not windows or x.size == 0 or x.dtype.kind == "c":
        return False
    if any(np.iscomplexobj(value) for window in windows for value in (window.weights, window.fill_value)):
        return False
    if out.dtype.char in "FDQ":
        return False
    single = x.dtype.char == out.dtype.char == "f"
    kind: np.dtype[Any] = np.dtype(np.float32 if single else np.float64)
    cutting = None
    if out.dtype != kind:
        cutting = _chain.Cutting(out.dtype, tuple(float(window.divisor) for window in windows))
    steps, factors = [], []
    for number, window in enumerate(windows):
        factors.append((window.weights if cutting else window.weights / window.divisor).astype(kind))
        steps.append(_problem(x.shape, kind if number else x.dtype, kind, window))
    return separable.chained(tuple(steps), factors, x, out, cutting)


def _problem(shape: Shape, dtype: np.dtype[Any], kind: np.dtype[Any], window: Window) -> Problem:
    asked = shape, window.weights.shape, dtype, kind, "same", window.boundary, float(window.fill_value.real)
    return describe(*asked, window.axes, None, correlate=True, origin=window.origins)
