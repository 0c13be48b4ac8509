"""Means over windows along one axis by the kernel alone, and what is right."""

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from convjit._methods.tiles import layout
from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.view import MEANS, Sums, view_of
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._runtime import launch as _launch
from convjit._runtime import layouts, loader
from tests import reference

Array = npt.NDArray


def average(
    x: Array,
    window: int,
    axis: int = -1,
    boundary: str = "reflect",
    fill_value: float = 0,
    origin: int = 0,
    workers: int = 1,
    out: Array | None = None,
    launch: Callable[..., int] = _launch.launch,
    band: tuple[int, int] | None = None,
    parts: int = 2,
) -> Array:
    """The means.

    With a `band`, only those from one place along the axis up to another, taken as a chain of filters takes them.
    """
    axis %= x.ndim
    options = Options("same", "auto", boundary, fill_value, (axis,), workers, correlate=True)
    problem = describe(x.shape, (window,), x.dtype, np.dtype(np.float64), options, origin=(origin,))
    first, last = band or (0, x.shape[axis])
    out = np.empty([last - first if a == axis else n for a, n in enumerate(x.shape)]) if out is None else out
    strides = [tuple(a.strides[axis] for axis in problem.order) for a in (x, out)]
    view = view_of(problem, Operands(problem.batch_shape, x.dtype, *strides), Sums(out.dtype, MEANS))
    outer = view.outer
    if band:
        view = view._replace(outer=(*outer[:-1], outer[-1]._replace(outputs=last - first)))
    job = layout.lay_out(view, outer, workers)
    offsets = job.layout[layouts.FIELDS.index("offsets")]
    job.layout[offsets + len(outer) - 1] += first
    divisor = np.array([float(window)])
    job.layout[layouts.FIELDS.index("running")] = loader.kernel("average", view.slides_down, parts)
    launch(job, workers, 0, x, out, divisor)
    return out


def windows(
    x: Array, window: int, axis: int = -1, boundary: str = "reflect", fill_value: float = 0, origin: int = 0
) -> Array:
    """All windows, along a last axis of their own."""
    axis %= x.ndim
    moved = np.moveaxis(x, axis, -1)
    before = window // 2 + origin
    around = reference.extended(moved, [-before], [moved.shape[-1] + window - 1 - before], boundary, fill_value)
    return np.moveaxis(np.lib.stride_tricks.sliding_window_view(around, window, -1), -2, axis)


def check(got: Array, seen: Array) -> None:
    """Means lie within two units of their last place of what their windows would lose by rounding once."""
    window = seen.shape[-1]
    lost = 2**-100 * np.abs(seen).mean(-1) + 5e-324
    for place in np.ndindex(got.shape):
        wanted = math.fsum(seen[place].tolist()) / window
        assert abs(got[place] - wanted) <= 2**-52 * abs(wanted) + lost[place], (
            place,
            got[place],
            wanted,
        )


def exact(inputs: Array) -> float:
    """The mean of a window, rounded once."""
    total = sum(map(Fraction, inputs.tolist()), Fraction())
    return float(total / len(inputs))
