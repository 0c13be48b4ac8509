"""A problem of any number of dimensions seen as rows: where each begins, and where each tap reads from there."""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from convjit._jit import inner

Array = npt.NDArray[Any]


class Rows(NamedTuple):
    """Output rows and their inputs: addresses in memory, and distances counted in elements."""

    x: int  # address of the first input element
    out: int  # address of the first output element
    outer: Array  # (3, dims) int64: extents of the outer axes, their strides in x, and in out
    number: int  # of rows
    width: int  # outputs in a row
    offsets: Array  # (taps,) int64: from an output's first input element to that of each tap


def as_rows(x: Array, out: Array, taps: tuple[int, ...]) -> Rows:
    """See the valid correlation of `x` (batch, *lengths) into `out` (batch, *outputs) as rows.

    The last axis of both must be contiguous, every stride a multiple of the item size.
    """
    size = x.itemsize
    outer = np.empty((3, x.ndim - 1), np.int64)
    outer[0] = out.shape[:-1]
    outer[1] = [stride // size for stride in x.strides[:-1]]
    outer[2] = [stride // size for stride in out.strides[:-1]]
    offsets = np.arange(taps[-1], dtype=np.int64)
    for k, stride in zip(taps[-2::-1], outer[1, :0:-1], strict=True):
        offsets = (np.arange(k, dtype=np.int64)[:, None] * stride + offsets).ravel()
    x_at, out_at = (array.__array_interface__["data"][0] for array in (x, out))
    return Rows(x_at, out_at, outer, int(outer[0].prod()), out.shape[-1], offsets)


@inner
def row_start(row: int, extents: Array, strides: Array) -> int:
    """Distance from the first element to the first of a row, by the row's place on the outer axes."""
    start = 0
    for axis in range(extents.size - 1, -1, -1):
        start += (row % extents[axis]) * strides[axis]
        row //= extents[axis]
    return start
