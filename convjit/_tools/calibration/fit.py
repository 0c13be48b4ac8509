"""Costs of each unit of work, by least squares."""

import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt

from convjit._choice.profile import Costs, Profile
from convjit._methods.workload import Amounts
from convjit._tools.calibration.samples import Sample

Matrix = npt.NDArray[np.float64]

# Weight of what is known beforehand of one unit's cost, as a number of measured cases. A quick run on the machine of
# the packaged profile then chooses as well (regret 1.003 on 1,372 problems); with 0.3 it took 1.005.
PRIOR_WEIGHT = 3.0


def fit(found: Sequence[Sample], prior: Profile | None = None) -> Costs:
    """Costs, none negative, that give the measured times with the least relative error.

    Costs of a `prior` profile are taken for what was not measured, at the speed of what was, and for what few samples
    leave open, in the proportions that they have there.
    """
    by_method: dict[tuple[str, int, int, str], list[Sample]] = defaultdict(list)
    for sample in found:
        by_method[(*sample.kind, sample.workers, sample.method)].append(sample)
    costs = _at_speed_of(found, prior) if prior else {}
    for (dtype, ndim, workers, method), group in by_method.items():
        table = costs.setdefault(dtype, {}).setdefault(str(ndim), {}).setdefault(str(workers), {})
        table[method] = _solve(group, {unit: cost for unit, cost in table.get(method, {}).items() if cost > 0})
    return costs


def _known(prior: Profile, sample: Sample) -> Amounts:
    """What a profile holds of a sample's method, for the number of workers that is nearest."""
    rates = prior.rates(*sample.kind)
    return rates.costs[rates.at(sample.workers)].get(sample.method, {})


def _at_speed_of(found: Sequence[Sample], prior: Profile) -> Costs:
    """Costs of a profile for the numbers of workers that were measured, at the speed that was measured."""
    expected = [(predict(_known(prior, sample), sample), sample.seconds) for sample in found]
    speed = float(np.median([seconds / time for time, seconds in expected if time > 0] or [1.0]))
    costs: Costs = {}
    for dtype, by_ndim in prior.costs.items():
        for ndim in by_ndim:
            rates = prior.rates(dtype, int(ndim))
            costs.setdefault(dtype, {})[ndim] = {
                str(count): {
                    method: {unit: speed * cost for unit, cost in units.items()}
                    for method, units in rates.costs[rates.at(count)].items()
                }
                for count in {sample.workers for sample in found}
            }
    return costs


def predict(costs: Amounts, sample: Sample) -> float:
    """Seconds that a sample should take."""
    return sum(costs.get(unit, 0.0) * amount for unit, amount in sample.work.busiest(sample.workers).items())


def _solve(group: Sequence[Sample], known: Amounts) -> Amounts:
    """Costs of one method, from samples and what is known before."""
    amounts = [sample.work.busiest(sample.workers) for sample in group]
    units = sorted(known) or sorted(set().union(*amounts))
    relative = np.array([[done.get(u, 0.0) / s.seconds for u in units] for done, s in zip(amounts, group, strict=True)])
    before = np.array([known.get(unit, 0.0) for unit in units])
    if not known:
        return dict(zip(units, map(float, non_negative(relative, np.ones(len(group)))), strict=True))
    weight = math.sqrt(PRIOR_WEIGHT)
    rows = np.vstack([relative, weight * np.diag(1 / before)])
    target = np.concatenate([np.ones(len(group)), np.full(len(units), weight)])
    return dict(zip(units, map(float, non_negative(rows, target)), strict=True))


def non_negative(rows: Matrix, target: Matrix) -> Matrix:
    """Solve ``rows @ costs = target`` by least squares with no cost below zero, by trying every set of units."""
    units = rows.shape[1]
    scale = np.abs(rows).max(axis=0)
    scale[scale == 0] = 1.0
    scaled = rows / scale
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
