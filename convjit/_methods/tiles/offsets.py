"""Where the inputs of an output lie in the array, also beyond its ends, as tables of byte offsets."""

import numpy as np

from convjit._methods.tiles.axes import Axis
from convjit._methods.tiles.view import View
from convjit._problem import boundary
from convjit._problem.problem import Problem
from convjit._runtime import layouts
from convjit._runtime.layouts import Tables
from convjit._runtime.types import Array


def offsets_of(problem: Problem, axis: Axis) -> Array:
    """Offset in the array of each place along an outer axis that windows reach; OUTSIDE where the fill value lies."""
    place = np.arange(axis.outputs + axis.window - 1, dtype=np.int64) - axis.before
    if problem.mode != "valid" and problem.boundary != "fill":
        return boundary.SOURCES[problem.boundary](place, axis.length) * axis.x_stride
    inside = (place >= 0) & (place < axis.length)
    return np.where(inside, place * axis.x_stride, layouts.OUTSIDE)


def columns_of(view: View, tables: Tables) -> dict[str, int]:
    """Fields that say where the places along a row lie in the array.

    Places at even distances, and those that hold the fill value, are given by where they begin and end; a table has
    the offsets of all others.
    """
    problem, row, (length, inner) = view.problem, view.row, view.row.inner
    total = view.width + view.reach
    first, last = row.before * length, min(total, (row.before + row.length) * length)
    filled = problem.mode != "valid" and problem.boundary == "fill"
    linear, broken = (first, last) if view.evenly_spaced else (0, 0)
    listed = not (filled and view.evenly_spaced)
    places = np.concatenate([np.arange(linear), np.arange(broken, total)])[: None if listed else 0]
    index = places // length - row.before
    if problem.mode != "valid" and problem.boundary != "fill":
        index = boundary.SOURCES[problem.boundary](index, row.length)
    return {
        "columns": tables.put(index * row.x_stride + (places % length * inner if length > 1 else 0)),
        "inside": first if filled else 0,
        "outside": last if filled else total,
        "linear": linear,
        "broken": broken,
        "stride": inner if length > 1 else row.x_stride,
    }
