"""From pytest-benchmark's JSON of several runs to one result for each case and number of workers."""

import math
import statistics
from collections import defaultdict
from typing import Any

from convjit._tools.benchmark.cases import CASES, Case
from convjit._tools.benchmark.limits import SIZE
from convjit._tools.benchmark.result import COPY, PRODUCT, Result

Run = dict[str, Any]  # pytest-benchmark's JSON
Info = dict[str, Any]  # what was recorded of one case


def rates(runs: list[Run]) -> dict[tuple[str, int], float]:
    """Multiplications and additions a second of a matrix product, by dtype and number of threads."""
    least: dict[tuple[str, int], list[float]] = defaultdict(lambda: [math.inf] * len(runs))
    for number, run in enumerate(runs):
        for info in _infos(run):
            if PRODUCT in info["seconds"]:
                times = least[CASES[info["case"]].result_dtype, info["workers"]]
                times[number] = min(times[number], info["seconds"][PRODUCT])
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
    times[COPY] /= infos[0]["copies"]
    return Result.of(case, workers, infos[0]["method"], times, product)


def _infos(run: Run) -> list[Info]:
    return [benchmark["extra_info"] for benchmark in run["benchmarks"]]
