"""Regret: how much longer the methods that a profile chooses take than the best, on what was measured."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from convjit._choice.profile import Costs, Profile
from convjit._methods import TABLE
from convjit._methods.workload import Amounts
from convjit._tools.calibration.fit import Matrix, fit, predict
from convjit._tools.calibration.samples import Sample, by_kind

Contenders = Mapping[str, Mapping[str, Sequence[str]]]

# Times the fastest method's time up to which another is as good, and might be better elsewhere.
AS_GOOD = 1.05

# Parts of the problems that are held out in turn.
PARTS = 4


class Regret(NamedTuple):
    """Time of the method chosen over time of the best, over many problems."""

    geomean: float
    p95: float
    worst: float
    problems: int


class Table(NamedTuple):
    """Times of one kind of problems: by number of workers (alone, then shared), problem and method; or infinite."""

    measured: Matrix
    predicted: Matrix

    def regrets(self) -> Matrix:
        """Time of the choice over time of the best, by number of workers and problem.

        Sharing is chosen as methods are: where it is expected to pay. Not a number where no contender was measured.
        """
        predicted = np.where(np.isfinite(self.measured), self.predicted, np.inf)
        shares = predicted < predicted[0]
        measured = np.where(shares, self.measured, self.measured[0])
        expected = np.minimum(predicted, predicted[0])
        known = np.isfinite(expected).any(axis=2)
        least = np.where(known, expected.min(axis=2), 1.0) + 1e-300  # a time may be nothing
        chosen = (expected / least[:, :, None]).max(axis=0).argmin(axis=1)
        best = np.minimum(self.measured, self.measured[0]).min(axis=2)
        with np.errstate(invalid="ignore"):  # of what was not measured
            taken: Matrix = measured[:, np.arange(chosen.size), chosen] / best
        return np.where(known, taken, np.nan)


def table(
    kind: Iterable[Sample], by_workers: Mapping[str, Mapping[str, Amounts]], names: Sequence[str] = tuple(TABLE)
) -> Table:
    """Measured times of all samples of a kind, and predicted ones of the contenders."""
    counts = sorted(map(int, by_workers))
    problems: dict[tuple[Any, ...], int] = {}
    kind = [sample for sample in kind if sample.workers in counts]
    for sample in kind:
        problems.setdefault(sample.problem, len(problems))
    shape = len(counts), len(problems), len(TABLE)
    measured, predicted = np.full(shape, np.inf), np.full(shape, np.inf)
    for sample in kind:
        costs = by_workers[str(sample.workers)].get(sample.method)
        place = counts.index(sample.workers), problems[sample.problem], list(TABLE).index(sample.method)
        measured[place] = sample.seconds
        if costs is not None and sample.method in names:
            predicted[place] = predict(costs, sample)
    return Table(measured, predicted)


def contenders(found: Iterable[Sample]) -> Contenders:
    """By dtype class and dimensions, the methods that were as good as the fastest at any problem and number of workers.

    The choice does not look at others.
    """
    names: dict[str, dict[str, Sequence[str]]] = defaultdict(dict)
    for (dtype, ndim), kind in by_kind(found).items():
        times = table(kind, {str(sample.workers): {} for sample in kind}).measured
        times = np.minimum(times, times[0])
        near = (times <= AS_GOOD * times.min(axis=2, keepdims=True)).any(axis=(0, 1))
        names[dtype][str(ndim)] = [name for name, contends in zip(TABLE, near, strict=True) if contends]
    return names


def regret(found: Iterable[Sample], costs: Costs, names: Contenders) -> Regret:
    """How much slower the methods chosen by these costs are than the best, by problem and number of workers."""
    return _summary(_tables(found, costs, names))


def _summary(tables: Sequence[Matrix]) -> Regret:
    ratios = np.concatenate([ratios.ravel() for ratios in tables])
    ratios = ratios[np.isfinite(ratios)]
    return Regret(
        float(np.exp(np.log(ratios).mean())), float(np.quantile(ratios, 0.95)), float(ratios.max()), ratios.size
    )


def _tables(found: Iterable[Sample], costs: Costs, names: Contenders) -> list[Matrix]:
    return [
        table(kind, costs[dtype][str(ndim)], names.get(dtype, {}).get(str(ndim), tuple(TABLE))).regrets()
        for (dtype, ndim), kind in by_kind(found).items()
    ]


def doubtful(found: Sequence[Sample], costs: Costs, beyond: float) -> set[tuple[Any, ...]]:
    """Kind and problem of those whose regret is beyond a bound."""
    places, names = set(), contenders(found)
    for (dtype, ndim), kind in by_kind(found).items():
        ratios = table(kind, costs[dtype][str(ndim)], names[dtype][str(ndim)]).regrets().max(axis=0)
        problems = list(dict.fromkeys(sample.problem for sample in kind))
        places |= {(dtype, ndim, problem) for problem, ratio in zip(problems, ratios, strict=True) if ratio > beyond}
    return places


def held_out(found: Sequence[Sample], prior: Profile | None = None) -> Regret:
    """Regret on each quarter of the problems under costs fitted on the others."""
    problems = {problem: at for at, problem in enumerate(sorted({(s.kind, s.problem) for s in found}))}
    ratios = []
    for part in range(PARTS):
        left = [sample for sample in found if problems[sample.kind, sample.problem] % PARTS == part]
        kept = [sample for sample in found if problems[sample.kind, sample.problem] % PARTS != part]
        ratios += _tables(left, fit(kept, prior), contenders(kept))
    return _summary(ratios)
