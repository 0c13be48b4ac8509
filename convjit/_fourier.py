"""Fourier tiles: what lengths they may have, how they lie in memory, and roots of unity."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from convjit import kernels
from convjit._lazy import lazy
from convjit._problem import Array, Shape

# Both planes of a row that lies side by side: half of a first-level cache of 32 KiB.
ROW_BYTES = 1 << 14


@dataclass(frozen=True)
class Tile:
    """A box of points in memory. Along the last axis they lie side by side; a tile of one axis is cut into chunks."""

    kind: str  # dtype of both planes, "f" or "d"
    lengths: Shape

    @lazy
    def size(self) -> int:
        """Bytes of a number."""
        return np.dtype(self.kind).itemsize

    @lazy
    def lanes(self) -> int:
        """Numbers in a vector."""
        return lanes(self.kind)

    @lazy
    def chunk(self) -> int:
        """Points of the last axis that lie side by side."""
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
        """Rows of memory in a plane, an odd number where there are several, for the same reason."""
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
        """Bytes of the spectrum."""
        return 2 * self.chunk * self.rows * math.prod(self.lengths[:-2]) * self.size


@cache
def lanes(kind: str) -> int:
    """Numbers in a vector."""
    return int(kernels.tile.Elements(kind).lanes)


@cache
def good_length(least: int) -> int:
    """Smallest length of at least `least` whose prime factors are 2, 3 and 5."""
    best = 1 << max(0, least - 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            need = -(-least // three)
            best = min(best, three << max(0, need - 1).bit_length())
            three *= 3
        five *= 5
    return best


def radices(length: int) -> list[int]:
    """Radices of the passes for a length whose prime factors are 2, 3 and 5.

    Passes of 8 and 4 points took 5 to 20 % less for 64, 128 and 256 points square than those of 16, whose sums do not
    fit the registers; those of 2 load and store the most.
    """
    twos = (length & -length).bit_length() - 1
    fours = {0: 0, 1: 2, 2: 1}[twos % 3] if twos > 1 else 0
    found = [8] * ((twos - 2 * fours) // 3) + [4] * fours + [2] * (twos == 1)
    rest = length >> twos
    for odd in (3, 5):
        while rest % odd == 0:
            found.append(odd)
            rest //= odd
    return found


def roots(powers: Array, order: int) -> Array:
    """``exp(-2 pi i powers / order)``, right to half a unit in the last place and little more.

    Angles are reduced to an eighth of a turn, and what is lost when one is rounded is made good: a transform of 144x200
    points in double precision errs by a sixth less.
    """
    eighths, rest = np.divmod(8 * (powers % order), order)
    odd = eighths % 2 == 1
    exact = np.where(odd, order - rest, rest) * (np.arctan(np.longdouble(1)) / order)
    angle = exact.astype(np.float64)
    lost = (exact - angle).astype(np.float64)
    cosine, sine = np.cos(angle), np.sin(angle)
    cosine, sine = cosine - lost * sine, sine + lost * cosine
    cosine, sine = np.where(odd, sine, cosine), np.where(odd, cosine, sine)
    turn = np.array([1, -1j, -1, 1j])
    return np.asarray((cosine - 1j * sine) * turn[eighths // 2])
