"""How a line of elements is cut into blocks, to take the means of long windows over it.

A window consists of the tail of one block, whole blocks, and the head of another, whose sums are computed once for all
windows by `convjit._kernels.means.blocks`.
"""

from functools import cache
from typing import NamedTuple

from convjit._runtime import cpu
from convjit._runtime.layouts import LINE, MEAN_COLUMNS, SHORT_MEANS

# Lengths of blocks are multiples of this, the most lines that are computed together on any CPU.
SQUARE = 8

# The longest block, whose tails are to stay in cache; longer only for windows that would have many whole blocks.
LONGEST = 96

# Blocks of a line whose sums are kept at a time.
TOGETHER = 64


class Blocks(NamedTuple):
    """How windows are cut, and bytes of the parts of the scratch, by the names that the layout has for their places."""

    chunk: int  # elements of a block
    together: int  # sums of blocks of a line that are kept, with room to read a vector behind them
    room: dict[str, int]


@cache
def blocks(window: int, outputs: int, down: bool) -> Blocks:
    """The fastest way to cut windows, over rows of `outputs` outputs or `down` an axis."""
    longest = max(LONGEST, 2 * int(window**0.5))
    longest = min(window - 1, longest if down else min(longest, max(SQUARE, outputs // 16)))

    def work(chunk: int) -> float:
        """Operations an output that depend on the length of blocks: for inputs ahead of heads, and whole blocks."""
        whole = (window - 1) // chunk - 1
        return (7 * (window - (whole + 1) * chunk) + 8 * whole) / chunk

    chunk = min(range(longest // SQUARE * SQUARE, 0, -SQUARE), key=work, default=1)
    whole = max(0, (window - 1) // chunk - 1)
    lanes = cpu.lanes("d")
    together = max(TOGETHER, 2 * whole) + whole + 3 * lanes
    sums = 16 * lanes * (MEAN_COLUMNS if down else 1)
    return Blocks(chunk, together, {
        "divisor_at": 16,
        "listed_at": 8 * max(whole, SHORT_MEANS),
        "wholes_at": max((whole + 1) * sums + LINE, 0 if down else 16 * together),
        "tails_at": chunk * sums + LINE,
        "means_at": 8 * lanes * (chunk if down else 1),
    })  # fmt: skip
