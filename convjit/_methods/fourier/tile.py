"""Fourier tiles in memory: boxes of points whose rows, planes and distances suit vectors and caches."""

import math
from functools import cache
from typing import NamedTuple

import numpy as np

from convjit._runtime import cpu
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Shape

# Both planes of a row of contiguous points: half of a first-level cache of 32 KiB.
ROW_BYTES = 1 << 14


class _Fields(NamedTuple):
    """What is given of a tile."""

    dtype: str  # of both planes, "f" or "d"
    lengths: Shape


class Tile(_Fields):
    """A box of complex points, as a plane of real parts and one of imaginary parts.

    Points are contiguous along the last axis. A tile of one axis is cut into chunks, which become its rows.
    """

    @lazy
    def size(self) -> int:
        """Bytes of a number."""
        return np.dtype(self.dtype).itemsize

    @lazy
    def lanes(self) -> int:
        """Numbers in a vector."""
        return lanes(self.dtype)

    @lazy
    def chunk(self) -> int:
        """Points of the last axis that are contiguous."""
        length = self.lengths[-1]
        if len(self.lengths) > 1:
            return length
        unit = self.lanes**2
        rows = [d for d in range(1, length // unit + 1) if length // unit % d == 0]
        return unit * max((d for d in rows if 2 * unit * d * self.size <= ROW_BYTES), default=1)

    @lazy
    def group(self) -> int:
        """Rows that are transformed together, for whole blocks of as many vectors as they have lanes."""
        return 1 if self.chunk // self.lanes % self.lanes == 0 else self.lanes

    @lazy
    def rows(self) -> int:
        """Rows in memory along the last axis but one, in whole groups; of a tile of one axis, its chunks."""
        rows = self.lengths[-2] if len(self.lengths) > 1 else self.lengths[0] // self.chunk
        return -(-rows // self.group) * self.group

    @lazy
    def pitch(self) -> int:
        """Distance between rows: an odd number of cache lines, for a column not to fall on few places of a cache."""
        return 64 * (-(-self.chunk * self.size // 64) | 1)

    @lazy
    def height(self) -> int:
        """Rows in memory of the last two axes; an odd number if there are more axes, for the same reason."""
        return self.rows if len(self.lengths) < 3 else self.rows | 1

    @lazy
    def steps(self) -> Shape:
        """Distance in memory between neighbours along each axis; of a tile of one axis, between its chunks."""
        inner = (self.pitch, self.size) if len(self.lengths) > 1 else (self.pitch,)
        steps = [self.pitch * self.height * math.prod(self.lengths[a + 1 : -2]) for a in range(len(self.lengths) - 2)]
        return (*steps, *inner)

    @lazy
    def plane(self) -> int:
        """Bytes of one plane."""
        return self.pitch * self.height * math.prod(self.lengths[:-2])

    @lazy
    def spectrum(self) -> int:
        """Bytes of the kernel's spectrum."""
        return 2 * self.chunk * self.rows * math.prod(self.lengths[:-2]) * self.size


@cache
def lanes(dtype: str) -> int:
    """Numbers in a vector."""
    return cpu.lanes(dtype)
