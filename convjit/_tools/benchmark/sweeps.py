"""What `convjit bench` times: the cases of a table, and sweeps over the size of the kernel, for plots."""

import re
from typing import NamedTuple

from convjit._tools.benchmark.cases import CASES, SELECTED, Case, by


class Point(NamedTuple):
    """A case of the table, or a point of a sweep."""

    case: Case
    sweep: str = ""  # which, if it is of one

    @property
    def title(self) -> str:
        """Its name for people, by which it is selected."""
        return ": ".join(filter(None, (self.sweep and f"sweep {self.sweep}", self.case.title)))


def _sweep(shape: tuple[int, ...], dtype: str, lengths: tuple[int, ...]) -> list[Point]:
    name = f"{by(shape)} {dtype}"
    return [Point(Case(shape, (length,) * len(shape), dtype), name) for length in lengths]


# Lengths are odd, so that every library can have its window around the output.
_IMAGE = (3, 5, 7, 9, 11, 15, 21, 31, 45, 65)
_SIGNAL = (5, 9, 17, 33, 65, 129, 257, 513, 1025, 2049, 4097, 10_001)
_VOLUME = (3, 5, 7, 9, 11, 15, 21)

SWEEPS = [
    *_sweep((1024, 1024), "float32", _IMAGE),
    *_sweep((100_000,), "float64", _SIGNAL),
    *_sweep((100_000,), "float32", _SIGNAL),
    *_sweep((128, 128, 128), "float32", _VOLUME),
]
TABLE = [Point(case) for case in SELECTED]
FURTHER = [Point(case) for case in CASES.values() if case not in SELECTED]

QUICK = 3  # a quick run takes one of so many points


def selected(pattern: str = "", quick: bool = False) -> list[Point]:
    """The points whose titles match a regular expression, among all that there are; by default those of the page.

    A quick run without a pattern takes a third of them.
    """
    if not pattern:
        return [*TABLE, *SWEEPS][:: QUICK if quick else 1]
    try:
        found = [point for point in (*TABLE, *FURTHER, *SWEEPS) if re.search(pattern, point.title)]
    except re.error as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from None
    if not found:
        raise ValueError(f"no case matches {pattern!r}; one is {TABLE[0].title!r}, another {SWEEPS[0].title!r}")
    return found
