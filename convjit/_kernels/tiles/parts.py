"""Parts of kernels that depend on dtypes, for those that pack, convert, filter, or move short rows.

A part is an emitter, which is given the integers that the kernel calls it with, and may return one.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from convjit._kernels.llvm import INT
from convjit._kernels.moves import Mover, carry, fill, move, sides
from convjit._kernels.tiles.lines import put_lines, take_lines
from convjit._kernels.tiles.polyphase_sums import sum_rows
from convjit._runtime.layouts import FARTHEST

Parts = dict[str, Callable[..., Any]]


def packing(source: str, dtype: str, lines: bool, apart: bool) -> Parts:
    """For elements of the dtype `source` that are packed as `dtype`.

    With `lines`, adjacent rows are packed together; with `apart`, elements of a row that are a few apart by vectors.
    """
    return {
        "source_bytes": _number(np.dtype(source).itemsize),
        "in_lines": _number(int(lines)),
        "strided": _number(int(apart)),
        "fill": lambda builder, *integers: fill(builder, dtype, *integers),
        "carry": _carry(source, dtype, farthest=FARTHEST if apart else 1),
        "sides": partial(_convert, sides, source, dtype),
        "take_lines": partial(_convert, take_lines, source, dtype) if lines else _number(0),
    }


def converting(source: str, dtype: str, rounds: bool) -> Parts:
    """For a contiguous array of the dtype `source` that is converted to `dtype`, or rounded to it."""
    return {
        "source_bytes": _number(np.dtype(source).itemsize),
        "result_bytes": _number(np.dtype(dtype).itemsize),
        "carry": _carry(source, dtype, rounds=rounds),
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


def _carry(source: str, dtype: str, farthest: int = 1, rounds: bool = False) -> Callable[..., None]:
    return lambda builder, *integers: carry(Mover(builder, source, dtype, rounds), farthest, *integers)
