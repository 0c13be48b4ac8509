"""What the times of one case say: the fastest of each library, the ratio to ours, and the machine's limit."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np

from convjit._tools.benchmark.cases import Case
from convjit._tools.benchmark.contenders import OURS, PEERS, PLAN
from convjit._tools.benchmark.libraries import LIBRARIES
from convjit._tools.benchmark.limits import MULTIPLIED, SIZE

COPY, PRODUCT = "copy", "matrix product"  # what is timed beside the contenders
SLOW = 1.25  # a matrix product that takes so many times as long as it can was disturbed


@dataclass(frozen=True)
class Result:
    """What was measured of one case with one number of workers; all times in seconds."""

    case: Case
    workers: int
    method: str  # that convjit chose
    seconds: dict[str, float]  # by contender
    limits: dict[str, float]  # least possible times, by what limits them
    disturbed: bool  # another program took a core: a matrix product was slow in these turns

    @classmethod
    def of(cls, case: Case, workers: int, method: str, times: Mapping[str, float], rate: float | None) -> Self:
        """Make a result of all times, those of a copy and of a matrix product among them.

        `rate` is how many multiplications and additions a second a matrix product does, where that is known.
        """
        own = {name: time for name, time in times.items() if name not in (COPY, PRODUCT)}
        limits = _limits(case, times.get(COPY), rate)
        least = 2 * SIZE**3 / rate if rate else math.inf
        return cls(case, workers, method, own, limits, times.get(PRODUCT, 0.0) > SLOW * least)

    @property
    def ours(self) -> float:
        """Time of convjit as it chooses by itself."""
        return self.seconds[OURS.name]

    @property
    def planned(self) -> float | None:
        """Time of a call of its plan, where that was measured."""
        return self.seconds.get(PLAN.name)

    @property
    def limit(self) -> str:
        """What limits it."""
        return max(self.limits, key=self.limits.__getitem__)

    @property
    def fraction(self) -> float:
        """The least possible time as a fraction of ours."""
        return self.limits[self.limit] / self.ours

    @property
    def peers(self) -> dict[str, str]:
        """By library, its fastest function."""
        fastest: dict[str, str] = {}
        for name in sorted(PEERS.keys() & self.seconds.keys(), key=self.seconds.__getitem__):
            fastest.setdefault(PEERS[name].library, name)
        return {library: fastest[library] for library in LIBRARIES if library in fastest}

    @property
    def rival(self) -> str:
        """The fastest function of all."""
        return min(self.peers.values(), key=self.seconds.__getitem__)

    @property
    def ratio(self) -> float:
        """Time of the fastest other over ours: above 1 where convjit is faster."""
        return self.seconds[self.rival] / self.ours


def _limits(case: Case, copy: float | None, rate: float | None) -> dict[str, float]:
    """Least possible times: of copying, and of multiplying and adding where there is a product of such matrices.

    None where one of them was not measured: the other alone would be no limit.
    """
    if copy is None or (rate is None and case.result_dtype in MULTIPLIED):
        return {}
    limits = {"multiply-add": 2 * case.multiply_adds / rate} if rate else {}
    # A copy reads and writes as many bytes as the array has.
    array = math.prod(case.shape) * np.dtype(case.dtype).itemsize
    return {**limits, "copy": case.bytes_moved * copy / (2 * array)}


def mean(ratios: Iterable[float]) -> float:
    """Geometric mean.

    >>> round(mean([0.5, 2.0]), 3)
    1.0
    """
    logarithms = [math.log(ratio) for ratio in ratios]
    return math.exp(sum(logarithms) / len(logarithms))
