"""Problems whose rows of outputs are shorter than a few vectors: tiles run along an axis that is long instead.

The inputs of a box are packed so that elements are neighbours along that axis. So are its outputs, which are transposed
into their places. A 3x3 kernel over 1333333 x 3 takes 1.0 to 1.6 times as long as over 2000 x 2000, by the dtype, and
14 times without this.
"""

import math
from functools import lru_cache
from typing import Any

import numpy as np

from convjit._methods.tiles import layout as _layout
from convjit._methods.tiles.axes import Axis, Operands
from convjit._methods.tiles.view import Sums, View, lengthwise
from convjit._problem.dtypes import kind_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE

# Bytes of the packed copy of a box that stays in the first-level cache beside all that is moved: while it is computed,
# the lines of the next boxes arrive. A 3x3 over 1333333 x 3 float32 takes 0.7 of the time that it takes by large boxes.
# It pays where these rows have at least ROW_BYTES, for those are several tiles long; where an output takes more time to
# move than to sum, by fewer than MANY_TAPS; and where there are several such boxes along a row. The table of MOST_BOXES
# takes 3 MiB.
NEAREST_BYTES = 7 << 10
ROW_BYTES = 576
MANY_TAPS = 40
SEVERAL, MOST_BOXES = 4, 1 << 16

# Most bytes of the outputs of a box, which are to stay in cache until they are transposed.
ASIDE_BYTES = 1 << 18


@lru_cache(maxsize=256)
def geometry(
    problem: Problem, operands: Operands, workers: int, raw: bool = False, sums: Sums | None = None
) -> Job | None:
    """Lay out a problem as `layout.geometry` does, but along another axis if its rows are short."""
    view = lengthwise(problem, operands, sums)
    if view is None:
        return _layout.geometry(problem, operands, workers, raw, sums)
    return lay_out(view, view.outer, workers, raw)


def lay_out(view: View, reached: tuple[Axis, ...], workers: int, raw: bool = False) -> Job:
    """Lay out a lengthwise view as `layout.lay_out` does: its boxes are computed aside, and moved to their places."""
    stored = _stored(view)
    outputs = view.width * math.prod(axis.outputs for axis in view.outer)
    boxes = max(workers, outputs * stored.itemsize // ASIDE_BYTES)
    beside = view._replace(row=view.row._replace(out_stride=stored.itemsize))
    return _transposed(view, _layout.lay_out(beside, reached, boxes, raw, _near(view)))


def nested(job: Job) -> int:
    """Position in the layout of a job of the layout of its sweep."""
    return int(job.layout[layouts.LENGTHWISE.index("layout")])


def _near(view: View) -> int:
    """Bytes of the packed copies of boxes; 0 for large boxes."""
    lines = [axis for axis in view.outer if abs(axis.out_stride) < abs(view.row.out_stride)]
    rows = math.prod(axis.outputs + axis.window - 1 for axis in lines)
    slides = any(axis.window > 1 for axis in view.outer if axis not in lines)
    large = slides or rows * ROW_BYTES > NEAREST_BYTES or math.prod(view.problem.taps) >= MANY_TAPS
    several = SEVERAL <= rows * view.width * view.size // NEAREST_BYTES <= MOST_BOXES
    return NEAREST_BYTES if several and not large else 0


def _stored(view: View) -> np.dtype[Any]:
    """The dtype of the outputs."""
    return view.sums.stored if view.sums else view.problem.compute_dtype


def _transposed(view: View, job: Job) -> Job:
    """A job that computes each box of another job aside, and transposes its outputs into their places."""
    layout, fields, stored = job.layout.copy(), layouts.FIELDS, _stored(view)
    outer = len(view.outer)
    *extents, width = _largest(job, outer)
    pitch = -(-width * stored.itemsize // LINE) * LINE + LINE
    steps = [pitch * math.prod(extents[axis + 1 :]) for axis in range(outer)]
    layout[layout[fields.index("strides")] :][:outer] = steps
    if not view.folded:
        layout[fields.index("apart")] = steps[-1]
    tables = layouts.Tables(layouts.LENGTHWISE)
    header = {
        "boxes": job.tasks,
        "sweep": job.kernel,
        "layout": tables.put(layout),
        "strides": tables.put([axis.out_stride for axis in view.outer]),
        "stride": view.row.out_stride,
        "counter_at": 0,
        "aside_at": LINE,
        "room_at": LINE + pitch * math.prod(extents),
    }
    kernel = loader.kernel("short_rows", kind_of(stored))
    return Job(kernel, tables.build(header), header["room_at"] + job.room, job.tasks)


def _largest(job: Job, outer: int) -> list[int]:
    """Most outputs of a box along each of the outer axes, whose number is `outer`, and along the row."""
    table = job.layout[job.layout[layouts.FIELDS.index("box")] :][: job.tasks * (2 * outer + 3)]
    boxes = table.reshape(job.tasks, -1)
    extents: list[int] = (boxes[:, 1:-1:2] - boxes[:, :-1:2]).max(axis=0).tolist()
    return extents
