"""Filters as `scipy.ndimage` defines them: any origin, results of any dtype, several windows one after the other.

Sums are SciPy's: in double precision, in its order, divided and cast to the dtype of the result after each window. Sums
of integers by whole weights are taken in integers, which wrap, and in single precision those of float32 for which that
was asked.
"""

import contextlib
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from convjit._calls.aliasing import overlap
from convjit._calls.plan import Plan
from convjit._choice.choose import decide
from convjit._methods import TABLE, conversion
from convjit._methods.tiles import passes
from convjit._methods.tiles.bands import Step
from convjit._methods.tiles.view import MEANS, RUNNING, Sums
from convjit._methods.workload import tasks
from convjit._problem.describe import describe
from convjit._problem.dtypes import COMPILED
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._runtime import cores, layouts
from convjit._runtime.types import Array, Shape

LARGEST_SINGLE = float(np.finfo(np.float32).max)
PRECISIONS = ("double", "single")

_precision = ContextVar("_precision", default=PRECISIONS[0])


class Window(NamedTuple):
    """A correlation along some axes: ``sum over p of weights[p] * x[i + p - len(weights) // 2 - origin]``."""

    axes: Shape
    weights: Array  # float64 or complex128, of a dimension for each of the axes
    boundary: str  # as `convjit.correlate` names them
    fill_value: complex = 0
    origins: Shape = (0,)
    mean: bool = False  # whether all weights are 1, and sums are divided by their number
    line: bool = (
        True  # whether SciPy sums it along a line, in pairs of symmetric weights, not as a window of several axes
    )

    @property
    def divisor(self) -> float:
        """What sums are divided by."""
        return float(self.weights.size) if self.mean else 1.0


class _Prepared(NamedTuple):
    """A filter made ready, and the dtypes as which it takes its arrays: integers that wrap are signed."""

    run: passes.Ready
    source: np.dtype[Any]
    target: np.dtype[Any]


# Filters by all that they were asked for; None where they take other steps.
_known: dict[Any, _Prepared | None] = {}
KNOWN = 256


@contextlib.contextmanager
def precision(name: str) -> Iterator[None]:
    """Sum float32 in the precision of this name."""
    before = _precision.set(name)
    try:
        yield
    finally:
        _precision.reset(before)


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
    windows = [_with_an_axis(window) for window in windows]
    if method == "auto" and x.size and _fill_at_once(x, windows, out, add):
        return
    if add:
        more = np.empty(out.shape, out.dtype)
        fill(x, windows, more, method)
        np.add(out, more, out=out)
        return
    for window in windows:
        _fill_by_plan(x, window, out, method)
        x = out


def _with_an_axis(window: Window) -> Window:
    """A single weight slides along any axis."""
    return window if window.axes else window._replace(axes=(0,), weights=window.weights.reshape(1), origins=(0,))


def _fill_at_once(x: Array, windows: Sequence[Window], out: Array, add: bool) -> bool:
    """Fill `out` by steps in compiled code; False where there is none for them."""
    if not all(array.dtype.char in COMPILED | {"e", "?"} for array in (x, out)):
        return False
    target = np.dtype(np.float32) if out.dtype.char == "e" else out.dtype.newbyteorder("=")
    in_place = (
        out.dtype == target
        and out.flags.aligned
        and not overlap(x, out)
        and (len(windows) == 1 or out.flags.c_contiguous)
    )
    strides = out.strides if in_place else ()
    key = (x.shape, x.strides, x.dtype.str, target.char, strides, add, cores.available(), _precision.get(),
           *map(_key, windows))  # fmt: skip
    if key not in _known:
        if len(_known) >= KNOWN:
            _known.clear()
        _known[key] = _prepared(x, windows, target, strides, add)
    prepared = _known[key]
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


def _key(window: Window) -> tuple[Any, ...]:
    return window.weights.tobytes(), window.weights.shape, window.weights.dtype.char, *window[:1], *window[2:]


def _prepared(
    x: Array, windows: Sequence[Window], target: np.dtype[Any], strides: Shape, add: bool
) -> _Prepared | None:
    """Find the sums that a filter takes, and make its steps ready."""
    if add and (len(windows) > 1 or target.kind == "b"):
        return None  # bands may be computed twice, and two that are true are one
    whole = target.kind in "iu" and x.dtype.kind in "iu" and not any(w.mean for w in windows)
    if whole and all(small_and_whole(v) for w in windows for v in (w.weights, w.fill_value)):
        if target.itemsize < x.itemsize or len(windows) == 1:
            return None  # several methods may do them
        steps, taps = _whole_steps(x, windows, target)
        target = steps[-1].stored
        source = target.newbyteorder(x.dtype.byteorder) if x.itemsize == target.itemsize else x.dtype
    elif _in_single(x.dtype, target, windows):
        steps, taps = _single_steps(x, windows)
        source = x.dtype
    else:
        steps, taps = _double_steps(x, windows, target, add)
        source = x.dtype
    workers = min(steps[0].problem.workers, tasks(sum(step.problem.multiply_adds for step in steps)))
    contiguous = tuple(np.empty(x.shape, target).strides)
    ready = passes.prepare(steps, taps, x.strides, strides or contiguous, workers)
    return _Prepared(ready, source, target) if ready else None


def _whole_steps(x: Array, windows: Sequence[Window], target: np.dtype[Any]) -> Any:
    """Sums of integers modulo a power of two, which wrap alike whatever their sign."""
    kind = np.dtype(f"i{target.itemsize}")
    steps, source = [], x.dtype if x.itemsize < kind.itemsize else kind.newbyteorder(x.dtype.byteorder)
    for window in windows:
        steps.append(Step(_problem(x.shape, window, source, kind)))
        source = kind
    return tuple(steps), [window.weights.astype(np.int64).astype(kind) for window in windows]


def _in_single(x: np.dtype[Any], target: np.dtype[Any], windows: Sequence[Window]) -> bool:
    """Whether single precision has been asked for, and holds all there is."""
    if _precision.get() != "single" or x.char not in "ef" or target.char != "f":
        return False
    return all(fits_single(v) for w in windows for v in (w.weights, w.fill_value))


def _single_steps(x: Array, windows: Sequence[Window]) -> Any:
    kind, source, steps = np.dtype(np.float32), x.dtype, []
    for window in windows:
        steps.append(Step(_problem(x.shape, window, source, kind)))
        source = kind
    return tuple(steps), [_rounded(window.weights / window.divisor) for window in windows]


def _double_steps(x: Array, windows: Sequence[Window], target: np.dtype[Any], add: bool) -> Any:
    """SciPy's sums; those of integers by weights of 1 run along in integers where these hold them."""
    steps, taps, source = [], [], x.dtype
    for window in windows:
        integers = running_sums(source, window)
        kind = integers or np.dtype(np.float64)
        order = RUNNING if integers else _order(window)
        sums = Sums(target, order, window.divisor, add and window is windows[-1])
        steps.append(Step(_problem(x.shape, window, source, kind), sums))
        taps.append(window.weights.astype(kind) * (window.divisor if order == MEANS else 1))
        source = target.newbyteorder("=") if target.kind != "b" else np.dtype(np.uint8)
    return tuple(steps), taps


def _problem(shape: Shape, window: Window, source: np.dtype[Any], kind: np.dtype[Any]) -> Problem:
    value = np.asarray(window.fill_value.real)
    fill_value = (value.astype(np.int64).astype(kind) if kind.kind == "i" else value.astype(kind))[()]
    options = Options("same", "auto", window.boundary, fill_value, window.axes, correlate=True)
    return describe(shape, window.weights.shape, source, kind, options, origin=window.origins)


def _order(window: Window) -> str:
    """In which order SciPy sums; weights are symmetric to double precision's unit, by which it judges."""
    ordered = layouts
    if window.mean:
        return MEANS
    if not window.line:
        return str(ordered.IN_ORDER)
    weights = window.weights
    if weights.size % 2:
        unit, turned = np.finfo(np.float64).eps, weights[::-1]
        with np.errstate(invalid="ignore"):
            if not (abs(weights - turned) > unit).any():
                return str(ordered.EVEN)
            if not (abs(weights + turned)[weights.size // 2 + 1 :] > unit).any():
                return str(ordered.ODD)
    return str(ordered.LAST_FIRST)


def running_sums(source: np.dtype[Any], window: Window) -> np.dtype[np.signedinteger[Any]] | None:
    """The integers that hold the sums of a mean over windows; None where it is none, or they are too large."""
    if not window.mean or source.kind not in "iu" or not small_and_whole(window.fill_value):
        return None
    largest = max(np.iinfo(source).max + 1, abs(int(window.fill_value.real))) * window.weights.size
    # A quotient of more than 53 bits would not be one of the sum.
    return next((np.dtype(f"i{size}") for size, bits in ((2, 15), (4, 31), (8, 53)) if largest < 1 << bits), None)


def _rounded(weights: Array) -> Array:
    """Weights in single precision that add up to what they did: the largest makes good what others lose."""
    taps = weights.astype(np.float32)
    taps.flat[np.abs(taps).argmax()] += np.float32(weights.sum() - taps.sum(dtype=np.float64))
    return taps


def small_and_whole(values: complex | Array) -> bool:
    """Whether sums by these numbers are sums of integers."""
    array = np.asarray(values)
    return array.dtype.kind != "c" and bool((np.abs(array) < 2**31).all() and (np.trunc(array) == array).all())


def fits_single(values: complex | Array) -> bool:
    """Whether single precision holds these numbers, without one becoming infinite."""
    return not LARGEST_SINGLE < np.abs(values).max(initial=0) < np.inf


def _fill_by_plan(x: Array, window: Window, out: Array, method: str) -> None:
    """Fill `out` by a method of `convjit.correlate`: a forced one, or the fastest for sums of integers."""
    whole = (x.dtype.kind in "iu" and out.dtype.kind in "iu" and not window.mean
             and small_and_whole(window.weights) and small_and_whole(window.fill_value))  # fmt: skip
    if not x.dtype.isnative:
        x = x.astype(x.dtype.newbyteorder("="))
    if whole:  # modulo a power of two they wrap alike, whatever their sign
        array = x.view(f"i{x.itemsize}") if x.itemsize >= out.itemsize else x
        kernel = window.weights.astype(np.int64).astype(f"i{max(x.itemsize, out.itemsize)}")
        value: Any = np.array(int(window.fill_value.real)).astype(kernel.dtype)[()]
    else:
        single = _in_single(x.dtype, out.dtype, [window])
        array, value = x, window.fill_value
        kernel = (window.weights / window.divisor).astype(np.float32 if single else np.float64)
    accuracy = "elementwise" if method == "auto" else "normwise"
    options = Options("same", method, window.boundary, value, window.axes, accuracy=accuracy, correlate=True)
    arrays: tuple[Any, Any, Any, Any] = array.shape, kernel.shape, array.dtype, kernel.dtype
    known: Any = {"origin": window.origins, "outer": method == "separable"}  # which refuses what is no outer product
    problem, choice = decide(*arrays, options, **known)
    if problem.result_dtype.kind == "f" and out.dtype.kind in "biu" and not TABLE[choice.method].ALWAYS_EXACT:
        # By a transform, a sum that is 39 may be 39 less a rounding error, which is cut to 38.
        problem, choice = decide(*arrays, replace(options, method=choice.fallback), **known)
    plan = Plan(problem, choice, kernel)
    if out.dtype.kind == "u" and problem.result_dtype == f"i{out.itemsize}" and out.dtype.isnative:
        out = out.view(problem.result_dtype)
    if np.can_cast(problem.result_dtype, out.dtype, "same_kind"):
        plan.run(array, out)
    else:
        cut(plan.run(array, None), out)


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
