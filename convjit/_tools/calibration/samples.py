"""What was measured, read out of pytest-benchmark's JSON."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from convjit._methods.workload import Work
from convjit._tools.calibration.grid import Case, from_info


class Sample(NamedTuple):
    """A measured case."""

    kind: tuple[str, int]  # dtype class, sliding dimensions
    workers: int
    problem: tuple[Any, ...]
    method: str
    work: Work
    seconds: float


def samples(data: Mapping[str, Any]) -> list[Sample]:
    """Read the cases out of pytest-benchmark's JSON; the minimum is the time least disturbed."""
    return [
        Sample((case.dtype, len(case.shape)), case.workers, case.asked, case.method, case.work(), min(times))
        for case, times in timings(data).items()
    ]


def timings(data: Mapping[str, Any]) -> dict[Case, list[float]]:
    """Least times of each case, one for each time it was measured."""
    found: dict[Case, list[float]] = defaultdict(list)
    for benchmark in data["benchmarks"]:
        found[from_info(benchmark["extra_info"])].append(benchmark["stats"]["min"])
    return found


def by_kind(found: Iterable[Sample]) -> dict[tuple[str, int], list[Sample]]:
    """Samples by dtype class and dimensions: what has costs of its own."""
    found_by: dict[tuple[str, int], list[Sample]] = defaultdict(list)
    for sample in found:
        found_by[sample.kind].append(sample)
    return found_by
