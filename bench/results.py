"""From pytest-benchmark's JSON of several runs to one result for each case and number of workers."""

import math
import statistics
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np

from bench.cases import CASES, Case
from bench.contenders import LIBRARIES, OURS, PEERS, PLAN
from bench.limits import SIZE

SLOW = 1.25  # a matrix product that takes so many times as long as it can was disturbed

Run = dict[str, Any]  # pytest-benchmark's JSON
Info = dict[str, Any]  # what was recorded of one case


@dataclass(frozen=True)
class Result:
    """What was measured of one case with one number of workers; all times in seconds."""

    case: Case
    workers: int
    method: str  # that convjit chose
    seconds: dict[str, float]  # by contender
    limits: dict[str, float]  # least possible times, by what limits them
    disturbed: bool  # another program took a core: a matrix product was slow in these turns

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


def rates(runs: list[Run]) -> dict[tuple[str, int], float]:
    """Multiplications and additions a second of a matrix product, by dtype and number of threads."""
    least: dict[tuple[str, int], list[float]] = defaultdict(lambda: [math.inf] * len(runs))
    for number, run in enumerate(runs):
        for info in _infos(run):
            if "matrix product" in info["seconds"]:
                times = least[CASES[info["case"]].result_dtype, info["workers"]]
                times[number] = min(times[number], info["seconds"]["matrix product"])
    return {key: 2 * SIZE**3 / statistics.median(times) for key, times in least.items()}


def results(runs: list[Run]) -> list[Result]:
    """All cases of `test_peers.py` in their order."""
    products, found = rates(runs), by_case(runs)
    return [
        _result(case, workers, found[case.name, workers], products.get((case.result_dtype, workers)))
        for case in CASES.values()
        for workers in sorted(workers for name, workers in found if name == case.name)
    ]


def by_case(runs: list[Run]) -> dict[tuple[str, int], list[Info]]:
    """What the runs recorded, by case and number of workers."""
    found: dict[tuple[str, int], list[Info]] = defaultdict(list)
    for info in (info for run in runs for info in _infos(run)):
        found[info["case"], info["workers"]].append(info)
    return found


def medians(infos: list[Info]) -> dict[str, float]:
    """Seconds of each contender of a case: the median over runs of its least time."""
    return {name: statistics.median(info["seconds"][name] for info in infos) for name in infos[0]["seconds"]}


def _result(case: Case, workers: int, infos: list[Info], product: float | None) -> Result:
    """One result from what the runs recorded of it, and the rate of a matrix product if there is one."""
    times = medians(infos)
    copy = times.pop("copy") / infos[0]["copies"]
    least = 2 * SIZE**3 / product if product else math.inf
    disturbed = times.pop("matrix product", 0) > SLOW * least
    return Result(case, workers, infos[0]["method"], times, _limits(case, copy, product), disturbed)


def _limits(case: Case, copy: float, product: float | None) -> dict[str, float]:
    """Least possible times: of copying, and of multiplying and adding where there is a rate to go by."""
    # A copy reads and writes as many bytes as the array has.
    array = math.prod(case.shape) * np.dtype(case.dtype).itemsize
    limits = {"copy": case.bytes_moved * copy / (2 * array)}
    return limits if product is None else {"multiply-add": 2 * case.multiply_adds / product, **limits}


def _infos(run: Run) -> list[Info]:
    return [benchmark["extra_info"] for benchmark in run["benchmarks"]]
