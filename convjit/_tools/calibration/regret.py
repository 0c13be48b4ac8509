"""Regret: time of the method that is chosen over time of the fastest one, on measured problems."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from convjit._choice.profile import Costs, Profile
from convjit._choice.text import table
from convjit._methods import TABLE
from convjit._methods.banks import TABLE as BANK_METHODS
from convjit._methods.workload import Amounts
from convjit._tools.calibration.bank_grid import BankSetting
from convjit._tools.calibration.fit import Matrix, fit, predict
from convjit._tools.calibration.grid import Setting
from convjit._tools.calibration.samples import Sample, by_kind

# Names of the methods for one kernel, and of those for banks that none of the former has.
NAMES = tuple(dict.fromkeys((*TABLE, *BANK_METHODS)))

# A problem with its dtype class and number of sliding axes.
ProblemKey = tuple[str, int, Setting | BankSetting]

# Names of methods by dtype class and number of sliding axes.
Contenders = Mapping[str, Mapping[str, Sequence[str]]]

# A method whose time is up to so many times the fastest one's is a contender too: it may be the fastest elsewhere.
AS_GOOD = 1.05

# Number of parts of the problems, each of which is held out once.
PARTS = 4


class Regret(NamedTuple):
    """Regret over many problems and numbers of workers: its geometric mean, 95th percentile and largest value."""

    geomean: float
    p95: float
    worst: float
    problems: int


class TimeTable(NamedTuple):
    """Times of problems of one kind in seconds: by number of workers (first 1, then more), problem and method.

    Infinite where a method was not measured; predicted ones also where it is no contender.
    """

    measured: Matrix
    predicted: Matrix

    def regrets(self) -> Matrix:
        """Regret by number of workers and problem; NaN where no contender was measured.

        Work is shared by several workers where that is predicted to be faster, as in a call.
        """
        predicted = np.where(np.isfinite(self.measured), self.predicted, np.inf)
        shares = predicted < predicted[0]
        measured = np.where(shares, self.measured, self.measured[0])
        expected = np.minimum(predicted, predicted[0])
        known = np.isfinite(expected).any(axis=2)
        least = np.where(known, expected.min(axis=2), 1.0) + 1e-300  # a predicted time may be zero
        chosen = (expected / least[:, :, None]).max(axis=0).argmin(axis=1)
        best = np.minimum(self.measured, self.measured[0]).min(axis=2)
        with np.errstate(invalid="ignore"):  # infinity over infinity, where nothing was measured
            regrets: Matrix = measured[:, np.arange(chosen.size), chosen] / best
        return np.where(known, regrets, np.nan)


def time_table(
    samples: Iterable[Sample], by_workers: Mapping[str, Mapping[str, Amounts]], names: Sequence[str] = NAMES
) -> TimeTable:
    """Tabulate the measured times of samples of one kind, and the times predicted for the methods of these names."""
    counts = sorted(map(int, by_workers))
    samples = [sample for sample in samples if sample.workers in counts]
    problems = _distinct_problems(samples)
    shape = len(counts), len(problems), len(NAMES)
    measured, predicted = np.full(shape, np.inf), np.full(shape, np.inf)
    for sample in samples:
        costs = by_workers[str(sample.workers)].get(sample.method)
        place = counts.index(sample.workers), problems[sample.problem], NAMES.index(sample.method)
        measured[place] = sample.seconds
        if costs is not None and sample.method in names:
            predicted[place] = predict(costs, sample)
    return TimeTable(measured, predicted)


def _distinct_problems(samples: Iterable[Sample]) -> dict[Setting | BankSetting, int]:
    """Number the problems of samples in their order."""
    return {problem: number for number, problem in enumerate(dict.fromkeys(sample.problem for sample in samples))}


def contenders(samples: Iterable[Sample]) -> Contenders:
    """The methods that were the fastest, or nearly, for some problem and number of workers, of each kind of problems.

    The choice considers them first.
    """
    names: dict[str, dict[str, Sequence[str]]] = defaultdict(dict)
    for (dtype, ndim), group in by_kind(samples).items():
        times = time_table(group, {str(sample.workers): {} for sample in group}).measured
        times = np.minimum(times, times[0])
        near = (times <= AS_GOOD * times.min(axis=2, keepdims=True)).any(axis=(0, 1))
        names[dtype][str(ndim)] = [name for name, contends in zip(NAMES, near, strict=True) if contends]
    return names


def regret(samples: Iterable[Sample], costs: Costs, names: Contenders) -> Regret:
    """Regret of choosing among these contenders by these costs."""
    return _summary(list(_regrets(samples, costs, names).values()))


def held_out(samples: Sequence[Sample], prior: Profile | None = None) -> Regret:
    """Regret on each quarter of the problems, with costs that were fitted to the other three."""
    numbers = {problem: at for at, problem in enumerate(sorted({(s.kind, s.problem) for s in samples}))}
    ratios: list[Matrix] = []
    for part in range(PARTS):
        left_out = [sample for sample in samples if numbers[sample.kind, sample.problem] % PARTS == part]
        kept = [sample for sample in samples if numbers[sample.kind, sample.problem] % PARTS != part]
        ratios += _regrets(left_out, fit(kept, prior), contenders(kept)).values()
    return _summary(ratios)


def doubtful_problems(samples: Sequence[Sample], costs: Costs, bound: float) -> set[ProblemKey]:
    """Problems whose regret, with any number of workers, is above a bound."""
    doubtful: set[ProblemKey] = set()
    groups = by_kind(samples)
    for (dtype, ndim), regrets in _regrets(samples, costs, contenders(samples)).items():
        problems = _distinct_problems(groups[dtype, ndim])
        largest = regrets.max(axis=0)
        doubtful |= {(dtype, ndim, problem) for problem, number in problems.items() if largest[number] > bound}
    return doubtful


def _regrets(samples: Iterable[Sample], costs: Costs, names: Contenders) -> dict[tuple[str, int], Matrix]:
    """Regrets by kind of problems."""
    return {
        (dtype, ndim): time_table(group, costs[dtype][str(ndim)], names.get(dtype, {}).get(str(ndim), NAMES)).regrets()
        for (dtype, ndim), group in by_kind(samples).items()
    }


def shown(rows: Iterable[tuple[str, Regret]]) -> str:
    """A table of regrets, each with the name of what has it."""
    heading = "regret", "mean", "95 %", "worst", "problems"
    cells = [(name, *(f"{ratio:.3f}" for ratio in found[:3]), str(found.problems)) for name, found in rows]
    return table([heading, *cells])


def _summary(tables: Sequence[Matrix]) -> Regret:
    ratios = np.concatenate([ratios.ravel() for ratios in tables])
    ratios = ratios[np.isfinite(ratios)]
    return Regret(
        float(np.exp(np.log(ratios).mean())), float(np.quantile(ratios, 0.95)), float(ratios.max()), ratios.size
    )
