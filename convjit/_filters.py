"""Filters as `scipy.ndimage` defines them: any origin, results of any dtype, several passes one after the other."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit._fused import Window, box_sums, fits_single, fused, small_and_whole
from convjit._plan import Plan, decide
from convjit._problem import Array
from convjit.methods import TABLE


class Pass(NamedTuple):
    """A correlation along one axis: ``sum over p of weights[p] * x[i + p - len(weights) // 2 - origin]``."""

    axis: int
    weights: Array  # real or complex, 1-D
    boundary: str  # as `convjit.correlate` names them
    fill_value: complex = 0
    origin: int = 0
    divisor: int = 1  # of the sums


def correlate(
    x: Array,
    weights: Array,
    out: Array,
    boundary: str,
    fill_value: complex,
    origins: Sequence[int],
    axes: Sequence[int],
    final: np.dtype[Any] | None = None,
) -> None:
    """Fill `out` with the correlation of `x` and `weights`, which has a dimension for each of `axes`.

    `x` and `out` are arrays of numbers of one shape, and may overlap. Weights are not conjugated. Sums of floats are
    taken in single precision if all are float32 and in double otherwise, those of integers by integers exactly; sums
    by other weights are cut to integers as C does. `final` is the dtype to which they are yet to be cut, if another.
    """
    array, kernel, fill_value = _working(x, weights, fill_value, out.dtype)
    window = Window(tuple(axes), kernel, boundary, fill_value, tuple(origins))
    if kernel.dtype.char == "d" and out.dtype.char != "d" and fused(array, [window], out):
        return
    options: Any = (array.shape, kernel.shape, array.dtype, kernel.dtype, "same", boundary, fill_value, tuple(axes))
    problem, choice = decide("auto", True, *options, None, origin=tuple(origins))
    cut_to_integers = problem.result_dtype.kind == "f" and (final or out.dtype).kind in "biu"
    if cut_to_integers and not TABLE[choice.method].ALWAYS_EXACT:
        # By a transform, a sum that is 39 may be 39 less a rounding error, which is cut to 38.
        problem, choice = decide(choice.fallback, True, *options, None, origin=tuple(origins))
    plan = Plan(problem, choice, kernel.conj())
    if out.dtype.kind == "u" and problem.result_dtype == f"i{out.itemsize}" and out.dtype.isnative:
        out = out.view(problem.result_dtype)
    if np.can_cast(problem.result_dtype, out.dtype, "same_kind"):
        plan.run(array, out)
    else:
        cut(plan.run(array, None), out)


def passes(x: Array, steps: Sequence[Pass], out: Array) -> None:
    """Fill `out` with `x` filtered by one pass after the other; integers are cut to the dtype of `out` in between."""
    windows = [Window((s.axis,), s.weights, s.boundary, s.fill_value, (s.origin,), s.divisor, True) for s in steps]
    if (len(steps) > 1 or out.dtype.kind != x.dtype.kind or windows[0].divisor != 1) and fused(x, windows, out):
        return
    for step, window in zip(steps, windows, strict=True):
        weights, divisor, into = step.weights, step.divisor, out
        if divisor != 1 and "f" == x.dtype.kind == out.dtype.kind and "e" not in x.dtype.char + out.dtype.char:
            weights, divisor = weights / divisor, 1  # as for filters that are fused
        if divisor != 1:  # sums that are yet to be divided are not cut, and half precision could not hold them
            whole = box_sums(x, [window]) if x.dtype.kind in "iu" else None
            into = np.empty(x.shape, whole or np.result_type(x, np.float64))
        correlate(x, weights, into, step.boundary, step.fill_value, (step.origin,), (step.axis,), out.dtype)
        if divisor != 1:
            cut(into / divisor, out)
        x = out


def cut(values: Array, out: Array) -> None:
    """Fill `out` with values as C casts them: integers lose what is behind the point, and bool is what is left.

    Values below zero wrap around in unsigned integers, which C leaves to the machine.
    """
    with np.errstate(all="ignore"):
        if out.dtype.kind == "u" and values.dtype.kind == "f":
            signed = values.astype(np.int64)
            large = out.dtype.itemsize == 8 and values >= 2.0**63
            values = np.where(large, values.astype(np.uint64), signed.view(np.uint64)) if np.any(large) else signed
        np.copyto(out, np.trunc(values) if out.dtype.kind == "b" else values, casting="unsafe")


def _working(x: Array, weights: Array, fill_value: complex, out: np.dtype[Any]) -> tuple[Array, Array, Any]:
    """The arrays and the value outside to compute with, for sums of the right precision."""
    if not x.dtype.isnative:
        x = x.astype(x.dtype.newbyteorder("="))
    if x.dtype.kind in "iu" and out.kind in "iu" and small_and_whole(weights) and small_and_whole(fill_value):
        # Sums modulo a power of two wrap alike, whatever their sign.
        array = x.view(f"i{x.itemsize}") if x.itemsize >= out.itemsize else x
        kernel = weights.astype(np.int64).astype(f"i{max(x.itemsize, out.itemsize)}")
        return array, kernel, np.array(int(fill_value.real)).astype(kernel.dtype)[()]
    single = x.dtype.char in "efF" and out.char in "efF" and fits_single(weights) and fits_single(fill_value)
    kind = np.result_type(np.float32 if single else np.float64, *[np.complex64] * (weights.dtype.kind == "c"))
    return x.view(np.uint8) if x.dtype.kind == "b" else x, weights.astype(kind), fill_value
