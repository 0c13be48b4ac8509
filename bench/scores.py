"""Regret: how much longer what a strategy takes runs than the best method, and how much of that is noise.

The turns of a measurement are two halves. The best method (the oracle's) is chosen by the times of one half and scored
by those of the other, both ways round; chosen and scored by the same times it would always profit from chance.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from convjit._choice.text import seconds, table
from convjit._tools.benchmark.cases import Case
from convjit._tools.benchmark.interleave import Halves
from convjit._tools.benchmark.result import mean

SECOND_BEST = "direct"  # does every problem: it takes the place of a method that refuses one


@dataclass(frozen=True)
class Measured:
    """Times of one problem with one number of workers, and what each strategy takes there."""

    family: str
    case: Case
    workers: str
    seconds: Mapping[str, Halves]  # by method
    rough: Mapping[str, float]  # of the methods left out as hopeless
    taken: Mapping[str, str]  # method by strategy

    def ratios(self, strategy: str) -> Halves:
        """Regret of a strategy."""
        return regret(self.seconds, self.time(self.taken[strategy]))

    def time(self, method: str) -> Halves:
        """Time of a method, or what takes its place."""
        if method in self.rough:
            return self.rough[method], self.rough[method]
        return self.seconds[method if method in self.seconds else SECOND_BEST]


def time_cell(m: Measured, method: str) -> str:
    """Least measured time of a method; `~` is before one that is rough, `-` stands for a method that refused."""
    if method in m.rough:
        return f"~{seconds(m.rough[method])}"
    return seconds(min(m.seconds[method])) if method in m.seconds else "-"


def page(found: Sequence[Measured], worst_rows: Sequence[Sequence[Any]], of: str = "") -> str:
    """Build what is printed: the regret of each strategy, and the worst choices."""
    return "\n".join(
        [
            f"Time over that of the best method{of}: geometric mean, 95th percentile, worst.",
            table(rows(found)),
            "",
            "Where `auto` is furthest from the best: its regret in either half, and least times with those predicted.",
            table(worst_rows),
        ]
    )


def oracle(seconds: Mapping[str, Halves]) -> Halves:
    """Time in each half of the method that was the best in the other.

    >>> oracle({"direct": (1.0, 1.2), "fft": (2.0, 1.1)})
    (2.0, 1.2)
    """
    first, second = (min(seconds, key=lambda name: seconds[name][half]) for half in (0, 1))
    return seconds[second][0], seconds[first][1]


def regret(seconds: Mapping[str, Halves], taken: Halves) -> Halves:
    """Time of what was taken over the oracle's, in each half.

    >>> regret({"direct": (1.0, 1.0), "fft": (2.0, 2.5)}, (2.0, 2.5))
    (2.0, 2.5)
    """
    best = oracle(seconds)
    return taken[0] / best[0], taken[1] / best[1]


def noise(seconds: Mapping[str, Halves]) -> Halves:
    """Time of the oracle's method over the least, in each half: the regret of choosing by measured times.

    >>> noise({"direct": (1.0, 1.5), "fft": (2.0, 1.0)})
    (2.0, 1.5)
    """
    best = oracle(seconds)
    return best[0] / min(time for time, _ in seconds.values()), best[1] / min(time for _, time in seconds.values())


def score(ratios: Sequence[float]) -> str:
    """Geometric mean, 95th percentile and worst, for a cell.

    >>> score([1.0, 1.0, 8.0])
    '2.000 7.30 8.00'
    """
    return f"{_digits(mean(ratios), 3)} {_digits(float(np.quantile(ratios, 0.95)), 2)} {_digits(max(ratios), 2)}"


def _digits(ratio: float, places: int) -> str:
    """So many decimal places below 10, where differences matter, and three digits above."""
    return f"{ratio:.{places}f}" if ratio < 10 else f"{ratio:.3g}"


def rows(found: Sequence[Measured]) -> list[list[str]]:
    """Cells of the table, the heading first: a line for each family, for all, and for each number of workers."""
    strategies = [*found[0].taken]
    groups = {
        **{family: [m for m in found if m.family == family] for family in dict.fromkeys(m.family for m in found)},
        "all": found,
        **{f"workers: {w}": [m for m in found if m.workers == w] for w in dict.fromkeys(m.workers for m in found)},
    }
    return [["family", "number", *strategies, "oracle"], *(_row(name, strategies, its) for name, its in groups.items())]


def _row(name: str, strategies: Iterable[str], found: Sequence[Measured]) -> list[str]:
    cells = [score([ratio for m in found for ratio in m.ratios(strategy)]) for strategy in strategies]
    return [name, str(len(found)), *cells, score([ratio for m in found for ratio in noise(m.seconds)])]


def worst(found: Iterable[Measured], strategy: str, number: int) -> list[Measured]:
    """Problems of the largest regret, of both halves together."""
    return sorted(found, key=lambda m: -math.prod(m.ratios(strategy)))[:number]
