"""Fit the cost of each unit of work to measured times, by least squares."""

import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import nnls  # type: ignore[import-untyped, unused-ignore]

from convjit._choice.profile import Costs, Profile
from convjit._methods.workload import Amounts
from convjit._tools.calibration.samples import Sample

Matrix = npt.NDArray[np.float64]

# Weight of the prior cost of one unit, as a number of measured cases. A quick run on the machine of the packaged
# profile then chooses as well as that profile (regret 1.003 on 1,372 problems); with 0.3 the regret was 1.005.
PRIOR_WEIGHT = 3.0


def fit(samples: Sequence[Sample], prior: Profile | None = None) -> Costs:
    """Find the costs, none negative, that predict the measured times with the least sum of squared relative errors.

    The costs of a `prior` profile, scaled to the measured speed, are taken for what was not measured. Where samples are
    few, they also decide what these leave open.
    """
    by_method: dict[tuple[str, int, int, str], list[Sample]] = defaultdict(list)
    for sample in samples:
        by_method[(*sample.kind, sample.workers, sample.method)].append(sample)
    costs = _scaled(prior, samples) if prior else {}
    for (dtype, ndim, workers, method), group in by_method.items():
        table = costs.setdefault(dtype, {}).setdefault(str(ndim), {}).setdefault(str(workers), {})
        table[method] = _fit_method(group, {unit: cost for unit, cost in table.get(method, {}).items() if cost > 0})
    return costs


def predict(costs: Amounts, sample: Sample) -> float:
    """Seconds that a sample should take by these costs of its method."""
    return sum(costs.get(unit, 0.0) * amount for unit, amount in sample.work.busiest(sample.workers).items())


def _scaled(prior: Profile, samples: Sequence[Sample]) -> Costs:
    """Costs of a profile for the measured numbers of workers, times the median ratio of measured to predicted times."""
    predictions = [(predict(_prior_costs(prior, sample), sample), sample.seconds) for sample in samples]
    speed = float(np.median([measured / predicted for predicted, measured in predictions if predicted > 0] or [1.0]))
    costs: Costs = {}
    for dtype, by_ndim in prior.costs.items():
        for ndim in by_ndim:
            rates = prior.rates(dtype, int(ndim))
            costs.setdefault(dtype, {})[ndim] = {
                str(count): {
                    method: {unit: speed * cost for unit, cost in units.items()}
                    for method, units in rates.costs[rates.at(count)].items()
                }
                for count in {sample.workers for sample in samples}
            }
    return costs


def _prior_costs(prior: Profile, sample: Sample) -> Amounts:
    """Costs that a profile has for a sample's method, for the nearest number of workers that is not larger."""
    rates = prior.rates(*sample.kind)
    return rates.costs[rates.at(sample.workers)].get(sample.method, {})


def _fit_method(group: Sequence[Sample], prior: Amounts) -> Amounts:
    """Fit the costs of one method to its samples, and to their prior values where there are any."""
    amounts = [sample.work.busiest(sample.workers) for sample in group]
    units = sorted(prior) or sorted(set().union(*amounts))
    rows = np.array([[work.get(u, 0.0) / s.seconds for u in units] for work, s in zip(amounts, group, strict=True)])
    target = np.ones(len(group))
    if prior:  # a row for each unit, whose error is the relative difference from the prior cost
        weight = math.sqrt(PRIOR_WEIGHT)
        rows = np.vstack([rows, weight * np.diag([1 / prior[unit] for unit in units])])
        target = np.concatenate([target, np.full(len(units), weight)])
    return dict(zip(units, map(float, non_negative(rows, target)), strict=True))


def non_negative(rows: Matrix, target: Matrix) -> Matrix:
    """Solve ``rows @ costs = target`` by least squares with no cost below zero.

    Columns are scaled to a largest element of 1, as units of work differ by many orders of magnitude.
    """
    scale = np.abs(rows).max(axis=0)
    scale[scale == 0] = 1.0
    scaled, _ = nnls(rows / scale, target)
    costs: Matrix = scaled / scale
    return costs
