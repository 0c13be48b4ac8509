"""From pytest-benchmark's JSON to a profile: costs by least squares, regret, and the thresholds that follow."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from convjit._problem import describe
from convjit._profile import DTYPE_CLASSES, MAX_NDIM, Costs, Profile, versions
from convjit._select import choose, least_regret
from convjit.calibration.grid import Case, from_info
from convjit.methods import TABLE

Matrix = npt.NDArray[np.float64]

# Input sizes an axis at which thresholds are listed, and the largest kernel looked at.
LISTED = {
    1: tuple(4**i for i in range(3, 11)),
    2: tuple(2**i for i in range(4, 13)),
    3: tuple(2**i for i in range(3, 9)),
}
LARGEST_KERNEL = {1: 1 << 17, 2: 512, 3: 64}


SWEEPS = 2
SCALES = tuple(map(float, np.geomspace(0.7, 1 / 0.7, 25)))


class Sample(NamedTuple):
    """A measured case."""

    group: tuple[str, int, int]  # dtype class, sliding dimensions, workers
    problem: tuple[Any, ...]
    method: str
    work: Mapping[str, float]
    seconds: float


class Regret(NamedTuple):
    """Time of the method chosen over time of the best, over many problems."""

    geomean: float
    p95: float
    worst: float
    problems: int


def samples(data: Mapping[str, Any]) -> list[Sample]:
    """Read the cases out of pytest-benchmark's JSON; the minimum is the time least disturbed."""
    found: dict[Case, Sample] = {}
    for benchmark in data["benchmarks"]:
        case = from_info(benchmark["extra_info"])
        group = (case.dtype, len(case.shape), case.workers)
        problem = (case.mode, case.batch, case.shape, case.kernel_shape)
        sample = Sample(group, problem, case.method, case.work(), benchmark["stats"]["min"])
        if case not in found or sample.seconds < found[case].seconds:
            found[case] = sample
    return list(found.values())


def fit(found: Sequence[Sample]) -> Costs:
    """Costs of each unit of work: least squares on the times, then scaled by method to what the choice needs."""
    costs = least_squares(found)
    by_kind: dict[tuple[str, int], list[Sample]] = defaultdict(list)
    for sample in found:
        by_kind[sample.group[:2]].append(sample)
    for (dtype, ndim), kind in by_kind.items():
        for method in SWEEPS * sorted({sample.method for sample in kind}):
            _scale(kind, costs, costs[dtype][str(ndim)], method)
    return costs


def _scale(found: Sequence[Sample], costs: Costs, by_workers: dict[str, Any], method: str) -> None:
    """Scale a method's costs by what makes the worst regret least, then the mean; by nothing if nothing helps.

    Least squares spread a method's errors evenly, while the choice needs them small where two methods are close.
    """
    entries = [methods[method] for methods in by_workers.values() if method in methods]
    fitted = [dict(entry) for entry in entries]

    def outcome(scale: float) -> tuple[float, float, float]:
        for entry, costs_before in zip(entries, fitted, strict=True):
            entry.update({unit: cost * scale for unit, cost in costs_before.items()})
        measured = regret(found, costs)
        return round(measured.worst, 2), round(measured.geomean, 4), abs(math.log(scale))

    outcome(min(SCALES, key=outcome))


def least_squares(found: Iterable[Sample]) -> Costs:
    """Costs, none negative, that give the measured times with the least relative error."""
    by_method: dict[tuple[str, int, int, str], list[Sample]] = defaultdict(list)
    for sample in found:
        by_method[(*sample.group, sample.method)].append(sample)
    costs: Costs = {}
    for (dtype, ndim, workers, method), group in by_method.items():
        units = sorted(group[0].work)
        relative = np.array([[sample.work[unit] / sample.seconds for unit in units] for sample in group])
        solved = dict(zip(units, map(float, non_negative(relative)), strict=True))
        costs.setdefault(dtype, {}).setdefault(str(ndim), {}).setdefault(str(workers), {})[method] = solved
    return costs


def non_negative(relative: Matrix) -> Matrix:
    """Solve ``relative @ costs = 1`` by least squares with no cost below zero, by trying every set of units."""
    units = relative.shape[1]
    scale = np.abs(relative).max(axis=0)
    scale[scale == 0] = 1.0
    scaled, target = relative / scale, np.ones(len(relative))
    best: Matrix = np.zeros(units)
    least = math.inf
    for size in range(1, units + 1):
        for chosen in map(list, combinations(range(units), size)):
            solution = np.linalg.lstsq(scaled[:, chosen], target, rcond=None)[0]
            error = float(np.sum((scaled[:, chosen] @ solution - target) ** 2))
            if error < least and (solution >= 0).all():
                least, best = error, np.zeros(units)
                best[chosen] = solution
    costs: Matrix = best / scale
    return costs


def regret(found: Iterable[Sample], costs: Costs) -> Regret:
    """How much slower the methods chosen by these costs are than the best, by problem and number of workers."""
    ratios = [ratio for by_workers in regrets(found, costs).values() for ratio in by_workers]
    return Regret(
        float(np.exp(np.mean(np.log(ratios)))), float(np.quantile(ratios, 0.95)), float(max(ratios)), len(ratios)
    )


def regrets(found: Iterable[Sample], costs: Costs) -> dict[tuple[Any, ...], list[float]]:
    """Time of the choice over time of the best, by dtype class, dimensions and problem, at each number of workers."""
    by_problem: dict[tuple[Any, ...], dict[int, dict[str, Sample]]] = defaultdict(lambda: defaultdict(dict))
    for sample in found:
        dtype, ndim, workers = sample.group
        by_problem[dtype, ndim, sample.problem][workers][sample.method] = sample
    ratios = {}
    for problem, by_workers in by_problem.items():
        measured = set.intersection(*(set(methods) for methods in by_workers.values()))
        times = {
            name: [_predict(methods[name], costs) for methods in by_workers.values()]
            for name in TABLE
            if name in measured
        }
        chosen = least_regret(times)
        ratios[problem] = [
            methods[chosen].seconds / min(sample.seconds for sample in methods.values())
            for methods in by_workers.values()
        ]
    return ratios


def _predict(sample: Sample, costs: Costs) -> float:
    dtype, ndim, workers = sample.group
    table = costs[dtype][str(ndim)][str(workers)].get(sample.method)
    return math.inf if table is None else sum(table[unit] * amount for unit, amount in sample.work.items())


def held_out(found: Sequence[Sample]) -> Regret:
    """Regret on each half of the problems under costs fitted on the other half."""
    problems = {problem: at for at, problem in enumerate(sorted({(*s.group[:2], s.problem) for s in found}))}
    halves = [[s for s in found if problems[(*s.group[:2], s.problem)] % 2 == half] for half in (0, 1)]
    results = [regret(halves[half], fit(halves[1 - half])) for half in (0, 1)]
    counts = [result.problems for result in results]
    logarithm = np.average([math.log(result.geomean) for result in results], weights=counts)
    return Regret(
        math.exp(float(logarithm)),
        max(result.p95 for result in results),
        max(result.worst for result in results),
        sum(counts),
    )


def profile(data: Mapping[str, Any]) -> Profile:
    """Fit a profile to a calibration run."""
    found = samples(data)
    costs = fit(found)
    machine = data["machine_info"]
    made = {
        "when": data["datetime"],
        "machine": {
            "cpu": machine.get("cpu", {}).get("brand_raw", machine.get("processor", "unknown")),
            "cores": machine.get("cpu", {}).get("count"),
            "system": machine.get("system"),
            "python": machine.get("python_version"),
            **machine.get("convjit", {}),
        },
        "versions": versions(),
        "problems": len({(sample.group, sample.problem) for sample in found}),
    }
    measured = {"grid": _rounded(regret(found, costs)), "held_out": _rounded(held_out(found))}
    draft = Profile(_shortened(costs), {}, made, measured, "calibration")
    return Profile(draft.costs, thresholds(draft), made, measured, "calibration")


def thresholds(source: Profile) -> dict[str, dict[str, dict[str, dict[str, list[list[Any]]]]]]:
    """Kernel size at which each method takes over, by dtype class, dimensions, workers and input size."""
    return {
        dtype: {
            str(ndim): {
                workers: {str(n): _takeovers(source, dtype, ndim, int(workers), n) for n in LISTED[ndim]}
                for workers in source.costs[dtype][str(ndim)]
            }
            for ndim in range(1, MAX_NDIM + 1)
        }
        for dtype in DTYPE_CLASSES
    }


def _takeovers(source: Profile, dtype: str, ndim: int, workers: int, n: int) -> list[list[Any]]:
    """Kernel sizes an axis where the choice changes and stays changed at the next size looked at, mode "same"."""
    kind = np.dtype(dtype)
    sizes = sorted({int(k) | 1 for k in np.geomspace(1, min(n, LARGEST_KERNEL[ndim]), 48)})
    chosen = []
    for k in sizes:
        problem = describe((n,) * ndim, (k,) * ndim, kind, kind, "same", "fill", 0, None, workers, correlate=False)
        chosen.append(choose(problem, source).method)
    takeovers = [[sizes[0], chosen[0]]]
    for k, name, following in zip(sizes[1:], chosen[1:], [*chosen[2:], chosen[-1]], strict=True):
        if name != takeovers[-1][1] and name == following:
            takeovers.append([k, name])
    return takeovers


def _rounded(measured: Regret) -> dict[str, float]:
    return {name: round(value, 3) for name, value in measured._asdict().items()}


def _shortened(costs: Costs) -> Costs:
    """Costs to four digits: more would be noise, and the file stays readable."""
    return {
        dtype: {
            ndim: {
                workers: {
                    method: {unit: float(f"{cost:.4g}") for unit, cost in units.items() if cost}
                    for method, units in methods.items()
                }
                for workers, methods in by_workers.items()
            }
            for ndim, by_workers in by_ndim.items()
        }
        for dtype, by_ndim in costs.items()
    }
