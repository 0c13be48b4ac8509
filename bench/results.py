"""From pytest-benchmark's JSON of several runs to one result for each case and number of workers."""

import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from bench.cases import CASES, Case
from bench.contenders import LIBRARIES, OURS, PEERS, PLAN
from bench.limits import SIZE

Benchmark = dict[str, Any]


@dataclass(frozen=True)
class Result:
    """What was measured of one case with one number of workers; all times in seconds."""

    case: Case
    workers: int
    method: str  # that convjit chose
    seconds: dict[str, float]  # by contender
    limits: dict[str, float]  # least possible times, by what limits them

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


def rates(runs: Iterable[dict[str, Any]]) -> dict[tuple[str, int], float]:
    """Multiplications and additions a second of a matrix product, by dtype and number of workers."""
    times = _medians(runs, lambda info: (info["dtype"], info["workers"]) if "dtype" in info else None)
    return {key: 2 * SIZE**3 / seconds["matrix product"] for key, seconds in times.items()}


def results(runs: list[dict[str, Any]]) -> list[Result]:
    """All cases in their order; of each contender the median over runs of its least time."""
    products = rates(runs)
    times = _medians(runs, lambda info: (info["case"], info["workers"]) if "case" in info else None)
    infos = {(i.get("case"), i["workers"]): i for run in runs for i in _infos(run)}
    return [
        Result(
            CASES[name],
            workers,
            infos[name, workers]["method"],
            seconds,
            _limits(
                CASES[name],
                seconds.pop("copy") / infos[name, workers]["copies"],
                products.get((CASES[name].result_dtype, workers)),
            ),
        )
        for (name, workers), seconds in sorted(times.items(), key=lambda item: (list(CASES).index(item[0][0]), item))
    ]


def _limits(case: Case, copy: float, product: float | None) -> dict[str, float]:
    """Least possible times: of copying, and of multiplying and adding where there is a rate to go by."""
    # A copy reads and writes as many bytes as the array has.
    array = float(np.prod(case.shape)) * np.dtype(case.dtype).itemsize
    limits = {"copy": case.bytes_moved * copy / (2 * array)}
    return limits if product is None else {"multiply-add": 2 * case.multiply_adds / product, **limits}


def _infos(run: dict[str, Any]) -> list[dict[str, Any]]:
    return [benchmark["extra_info"] for benchmark in run["benchmarks"]]


def _medians(runs: Iterable[dict[str, Any]], key: Callable[[dict[str, Any]], Any]) -> dict[Any, dict[str, float]]:
    """By key, of each that took part the median over runs."""
    times: dict[Any, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for info in (info for run in runs for info in _infos(run)):
        if key(info) is not None:
            for name, seconds in info["seconds"].items():
                times[key(info)][name].append(seconds)
    return {k: {name: statistics.median(all_) for name, all_ in by.items()} for k, by in times.items()}
