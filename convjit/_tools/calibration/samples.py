"""Measured times, read out of the JSON that pytest-benchmark writes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from convjit._methods.workload import Work
from convjit._tools.calibration.grid import Case, Setting, from_info


class Sample(NamedTuple):
    """A measured case."""

    kind: tuple[str, int]  # dtype class and number of sliding axes, for which costs are fitted apart
    workers: int
    problem: Setting
    method: str
    work: Work
    seconds: float


def read_samples(data: Mapping[str, Any]) -> list[Sample]:
    """Read the measured cases; the least of several times is the one that was disturbed least."""
    return [
        Sample((case.dtype, len(case.shape)), case.workers, case.setting, case.method, case.work(), min(times))
        for case, times in timings(data).items()
    ]


def timings(data: Mapping[str, Any]) -> dict[Case, list[float]]:
    """Times of each case in seconds: for each run that measured it, the least one."""
    times: dict[Case, list[float]] = defaultdict(list)
    for benchmark in data["benchmarks"]:
        times[from_info(benchmark["extra_info"])].append(benchmark["stats"]["min"])
    return times


def by_kind(samples: Iterable[Sample]) -> dict[tuple[str, int], list[Sample]]:
    """Group samples by dtype class and number of sliding axes."""
    groups: dict[tuple[str, int], list[Sample]] = defaultdict(list)
    for sample in samples:
        groups[sample.kind].append(sample)
    return groups
