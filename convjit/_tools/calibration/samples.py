"""Measured times, read out of the JSON that pytest-benchmark writes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from convjit._methods.workload import Work
from convjit._tools.calibration import bank_grid, grid
from convjit._tools.calibration.bank_grid import BankCase, BankSetting
from convjit._tools.calibration.grid import Case, Setting

AnyCase = Case | BankCase


class Sample(NamedTuple):
    """A measured case."""

    kind: tuple[str, int]  # dtype class and number of sliding axes, for which costs are fitted apart
    workers: int
    problem: Setting | BankSetting
    method: str
    work: Work
    seconds: float


def read_samples(data: Mapping[str, Any], of: type[AnyCase] = Case) -> list[Sample]:
    """Read the measured cases; the least of several times is the one that was disturbed least.

    Costs of methods for one kernel and of those for banks are fitted apart: `of` says which to read.
    """
    return [
        Sample(case.kind, case.workers, case.setting, case.method, case.work(), min(times))
        for case, times in timings(data).items()
        if isinstance(case, of)
    ]


def timings(data: Mapping[str, Any]) -> dict[AnyCase, list[float]]:
    """Times of each case in seconds: for each run that measured it, the least one."""
    times: dict[AnyCase, list[float]] = defaultdict(list)
    for benchmark in data["benchmarks"]:
        info = benchmark["extra_info"]
        case = bank_grid.from_info(info) if "bank" in info else grid.from_info(info)
        times[case].append(benchmark["stats"]["min"])
    return times


def by_kind(samples: Iterable[Sample]) -> dict[tuple[str, int], list[Sample]]:
    """Group samples by dtype class and number of sliding axes."""
    groups: dict[tuple[str, int], list[Sample]] = defaultdict(list)
    for sample in samples:
        groups[sample.kind].append(sample)
    return groups
