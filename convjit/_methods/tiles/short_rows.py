"""Problems whose rows of outputs are shorter than a few vectors: tiles run along an axis that is long instead.

What a box reaches is packed so that elements lie side by side along that axis, and so do its outputs, which are put
back to where they belong. A 3x3 over 1333333 x 3 takes 2 times as long as over 2000 x 2000, and 14 times otherwise.
"""

import math
from functools import lru_cache
from typing import Any

import numpy as np

from convjit._methods.tiles import axes
from convjit._methods.tiles import layout as _layout
from convjit._methods.tiles.axes import View
from convjit._methods.tiles.layout import Geometry
from convjit._problem.dtypes import source_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.types import Shape

# Bytes of outputs aside: boxes are so many that they stay near.
ASIDE_BYTES = 1 << 18


@lru_cache(maxsize=256)
def geometry(
    problem: Problem,
    batch: Shape,
    dtype: np.dtype[Any],
    x_strides: Shape,
    out_strides: Shape,
    workers: int,
    raw: bool = False,
) -> Geometry | None:
    """What `_geometry.geometry` gives, for a problem that may have short rows."""
    seen = axes.lengthwise(problem, batch, dtype, x_strides, out_strides)
    if seen is None:
        return _layout.geometry(problem, batch, dtype, x_strides, out_strides, workers, raw)
    size = seen.width * math.prod(axis.outputs for axis in seen.outer) * seen.size
    return _apart(seen, _layout.lay_out(seen, seen.outer, max(workers, size // ASIDE_BYTES), raw))


def _apart(seen: View, made: Geometry) -> Geometry:
    """Have the boxes of a layout computed aside."""
    layout, fields = made.layout.copy(), layouts.FIELDS
    outer = len(seen.outer)
    boxes = layout[layout[fields.index("box")] :][: made.boxes * (2 * outer + 3)].reshape(made.boxes, -1)
    *extents, width = (boxes[:, 1:-1:2] - boxes[:, :-1:2]).max(axis=0).tolist()
    pitch = -(-width * seen.size // 64) * 64 + 64
    steps = [pitch * math.prod(extents[axis + 1 :]) for axis in range(outer)]
    layout[layout[fields.index("strides")] :][:outer] = steps
    if not seen.line:
        layout[fields.index("apart")] = steps[-1]
    layout[fields.index("pack")] = loader.kernel("pack", source_of(seen.source), seen.kind, True).address
    tables = layouts.Tables(layouts.LENGTHWISE)
    header = {
        "boxes": made.boxes,
        "sweep": made.kernel,
        "layout": tables.put(layout),
        "strides": tables.put([axis.out_stride for axis in seen.outer]),
        "stride": seen.row.out_stride,
        "counter_at": 0,
        "aside_at": 64,
        "room_at": 64 + pitch * math.prod(extents),
    }
    kernel = loader.kernel("short_rows", seen.kind).address
    return Geometry(kernel, tables.build(header), header["room_at"] + made.room, made.boxes)
