"""Filter an array by one window after the other, into an array of any dtype.

Sums are taken in one of two ways:

- `_fill_by_steps` runs compiled steps, in the arithmetic that `_steps` describes: in SciPy's order in double precision,
  in integers, or in single precision on request. This is what "auto" does wherever it can.
- `_fill_by_plan` runs a plan of `convjit.correlate` for each window: where a method is forced, for dtypes without
  compiled code, and for integers by whole weights that steps leave to a choice of methods.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit._calls.aliasing import overlap
from convjit._calls.plan import Plan
from convjit._choice.decide import decide
from convjit._methods import TABLE, conversion
from convjit._methods.tiles import passes
from convjit._methods.workload import tasks
from convjit._problem.dtypes import COMPILED
from convjit._problem.options import Options
from convjit._runtime import cores
from convjit._runtime.caches import keep
from convjit._runtime.types import Array, Shape
from convjit.ndimage._precision import current_precision
from convjit.ndimage._steps import steps_of, sums_in_single
from convjit.ndimage._window import Window


class _Prepared(NamedTuple):
    """A filter made ready, and the dtypes as which it takes its arrays: integers that wrap are signed."""

    run: passes.Ready
    source: np.dtype[Any]
    target: np.dtype[Any]


# Filters by all that they were asked for; None where they take other steps.
_known: dict[Any, _Prepared | None] = {}
KNOWN = 256


def fill(x: Array, windows: Sequence[Window], out: Array, method: str = "auto", *, add: bool = False) -> None:
    """Fill `out` with `x` filtered by one window after the other; with `add`, add the last result to what is there.

    Both are arrays of real numbers of one shape, and may overlap. `method` forces one of those of `convjit.correlate`
    for each window; "auto" sums as SciPy does.
    """
    if x.ndim == 0:
        x, out = x.reshape(1), out.reshape(1)
    if x.dtype.kind == "b":
        x = x.view(np.uint8)
    if not x.flags.aligned:
        x = x.copy()
    windows = [window.with_an_axis() for window in windows]
    if method == "auto" and x.size and _fill_by_steps(x, windows, out, add):
        return
    if add:
        addend = np.empty(out.shape, out.dtype)
        fill(x, windows, addend, method)
        np.add(out, addend, out=out)
        return
    for window in windows:
        _fill_by_plan(x, window, out, method)
        x = out


def _fill_by_steps(x: Array, windows: Sequence[Window], out: Array, add: bool) -> bool:
    """Fill `out` by compiled steps; False, with nothing done, where there are none for this filter."""
    if not all(array.dtype.char in COMPILED | {"e", "?"} for array in (x, out)):
        return False
    target = np.dtype(np.float32) if out.dtype.char == "e" else out.dtype.newbyteorder("=")
    in_place = (
        out.dtype == target
        and out.flags.aligned
        and not overlap(x, out)
        and (len(windows) == 1 or out.flags.c_contiguous)
    )
    prepared = _prepared(x, windows, target, out.strides if in_place else (), add)
    if prepared is None:
        return False
    result = out if in_place else np.empty(out.shape, target)
    if add and not in_place:
        np.copyto(result, out, casting="unsafe")
    with np.errstate(all="ignore"):
        prepared.run(x.view(prepared.source), result.view(prepared.target))
        if result is not out and out.dtype.char == "e" and out.dtype.isnative and out.flags.c_contiguous:
            conversion.convert(result, out, cores.available())  # in a tenth of NumPy's time
        elif result is not out:
            np.copyto(out, result, casting="unsafe")
    return True


def _prepared(
    x: Array, windows: Sequence[Window], target: np.dtype[Any], out_strides: Shape, add: bool
) -> _Prepared | None:
    """Prepare a filter, or take the one that an equal call prepared; without strides, results are contiguous."""
    key = (x.shape, x.strides, x.dtype.str, target.char, out_strides, add, cores.available(), current_precision(),
           *map(_key, windows))  # fmt: skip
    try:
        return _known[key]
    except KeyError:
        prepared = _prepare(x, windows, target, out_strides, add)
        keep(_known, key, prepared, KNOWN)
        return prepared


def _key(window: Window) -> tuple[Any, ...]:
    return window.weights.tobytes(), window.weights.shape, window.weights.dtype.char, *window[:1], *window[2:]


def _prepare(
    x: Array, windows: Sequence[Window], target: np.dtype[Any], out_strides: Shape, add: bool
) -> _Prepared | None:
    """Lay out the steps of a filter for the kernels; None where it has none, or they cannot write such strides."""
    filter_steps = steps_of(x, windows, target, add)
    if filter_steps is None:
        return None
    steps, taps, source = filter_steps
    workers = min(steps[0].problem.workers, tasks(filter_steps.multiply_adds))
    contiguous = tuple(np.empty(x.shape, filter_steps.target).strides)
    run = passes.prepare(steps, taps, x.strides, out_strides or contiguous, workers)
    return _Prepared(run, source, filter_steps.target) if run else None


def _fill_by_plan(x: Array, window: Window, out: Array, method: str) -> None:
    """Fill `out` by a method of `convjit.correlate`: a forced one, or the fastest for sums of integers."""
    if not x.dtype.isnative:
        x = x.astype(x.dtype.newbyteorder("="))
    array, kernel, fill_value = _operands(x, window, out.dtype)
    accuracy = "elementwise" if method == "auto" else "normwise"
    options = Options("same", method, window.boundary, fill_value, window.axes, accuracy=accuracy, correlate=True)
    operands: tuple[Any, Any, Any, Any] = array.shape, kernel.shape, array.dtype, kernel.dtype
    known: Any = {"origin": window.origins, "outer": method == "separable"}  # which refuses what is no outer product
    problem, choice = decide(*operands, options, **known)
    if problem.result_dtype.kind == "f" and out.dtype.kind in "biu" and not TABLE[choice.method].ALWAYS_EXACT:
        # By a transform, a sum that is 39 may be 39 less a rounding error, which is cut to 38.
        problem, choice = decide(*operands, options.changed(method=choice.fallback), **known)
    plan = Plan(problem, choice, kernel)
    if out.dtype.kind == "u" and problem.result_dtype == f"i{out.itemsize}" and out.dtype.isnative:
        out = out.view(problem.result_dtype)
    if np.can_cast(problem.result_dtype, out.dtype, "same_kind"):
        plan._run(array, out)
    else:
        cut(plan._run(array, None), out)


def _operands(x: Array, window: Window, target: np.dtype[Any]) -> tuple[Array, Array, Any]:
    """The array, the kernel and the value outside, in the dtypes in which `convjit.correlate` is to sum them.

    Integers by whole weights stay integers, signed ones: modulo a power of two all wrap alike.
    """
    if x.dtype.kind in "iu" and target.kind in "iu" and window.is_whole():
        array = x.view(f"i{x.itemsize}") if x.itemsize >= target.itemsize else x
        kernel = window.weights.astype(np.int64).astype(f"i{max(x.itemsize, target.itemsize)}")
        return array, kernel, np.array(int(window.fill_value.real)).astype(kernel.dtype)[()]
    single = sums_in_single(x.dtype, target, [window])
    return x, (window.weights / window.divisor).astype(np.float32 if single else np.float64), window.fill_value


def cut(values: Array, out: Array) -> None:
    """Fill `out` with values cast as C casts them: integers lose the fraction, and bool is whether any is left.

    Values below zero wrap around in unsigned integers; the C standard leaves these undefined.
    """
    with np.errstate(all="ignore"):
        if out.dtype.kind == "u" and values.dtype.kind == "f":
            signed = values.astype(np.int64)
            large = out.dtype.itemsize == 8 and values >= 2.0**63
            values = np.where(large, values.astype(np.uint64), signed.view(np.uint64)) if np.any(large) else signed
        np.copyto(out, np.trunc(values) if out.dtype.kind == "b" else values, casting="unsafe")
