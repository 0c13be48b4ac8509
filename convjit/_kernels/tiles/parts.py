"""Parts of kernels that depend on dtypes, for those that pack, convert, filter, or move short rows.

A part is an emitter, which is given the integers that the kernel calls it with, and may return one.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from convjit._kernels.llvm import INT
from convjit._kernels.moves import carry, fill, move, sides
from convjit._kernels.tiles.lines import put_lines, take_lines
from convjit._kernels.tiles.polyphase_sums import sum_rows

Parts = dict[str, Callable[..., Any]]


def packing(source: str, dtype: str, lines: bool) -> Parts:
    """For elements of the dtype `source` that are packed as `dtype`; with `lines`, adjacent rows together."""
    return {
        "source_bytes": _number(np.dtype(source).itemsize),
        "in_lines": _number(int(lines)),
        "fill": lambda builder, *integers: fill(builder, dtype, *integers),
        "carry": partial(_convert, carry, source, dtype),
        "sides": partial(_convert, sides, source, dtype),
        "take_lines": partial(_convert, take_lines, source, dtype) if lines else _number(0),
    }


def converting(source: str, dtype: str) -> Parts:
    """For a contiguous array of the dtype `source` that is converted to `dtype`."""
    return {
        "source_bytes": _number(np.dtype(source).itemsize),
        "result_bytes": _number(np.dtype(dtype).itemsize),
        "carry": partial(_convert, carry, source, dtype),
    }


def moving(dtype: str) -> Parts:
    """For short rows of outputs of one dtype."""
    return {"put_lines": lambda builder, *integers: put_lines(builder, dtype, *integers)}


def filtering(dtype: str, unit: str = "") -> Parts:
    """For a polyphase filter that sums in a dtype; along lines of elements that are as large as those of `unit`."""
    sums = {"sum_rows": lambda builder, *integers: sum_rows(builder, dtype, *integers)}
    if not unit:
        return sums
    return {
        **sums,
        "take_lines": partial(_convert, take_lines, unit, unit),
        "put_lines": lambda builder, *integers: put_lines(builder, unit, *integers),
        "move": lambda builder, *integers: move(builder, unit, *integers),
    }


def _number(number: int) -> Callable[..., Any]:
    return lambda builder, *integers: INT(number)


def _convert(emit: Callable[..., None], source: str, dtype: str, builder: Any, *integers: Any) -> None:
    emit(builder, source, dtype, *integers)
