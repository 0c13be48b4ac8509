"""Make a profile of the data of a calibration, with the thresholds that `convjit.thresholds` shows."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from convjit._choice import current_profile
from convjit._choice.choose import choose
from convjit._choice.machine import key
from convjit._choice.profile import DTYPE_CLASSES, MAX_NDIM, Costs, Profile
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._tools.calibration.bank_grid import BankCase
from convjit._tools.calibration.fit import fit
from convjit._tools.calibration.regret import Contenders, Regret, contenders, held_out, regret
from convjit._tools.calibration.samples import Sample, read_samples

# Array lengths along an axis for which thresholds are listed, and the longest kernel considered for them.
LISTED = {
    1: tuple(4**i for i in range(3, 11)),
    2: tuple(2**i for i in range(4, 13)),
    3: tuple(2**i for i in range(3, 9)),
}
LONGEST_KERNEL = {1: 1 << 17, 2: 512, 3: 64}


def fit_profile(data: Mapping[str, Any], prior: Profile | None = None) -> Profile:
    """Fit a profile to the data of a calibration, with a prior profile for what they lack."""
    samples = read_samples(data)
    costs = fit(samples, prior)
    names = {**(prior.contenders if prior else {}), **contenders(samples)}
    regrets = _regrets(samples, costs, names, prior)
    draft = Profile(_shortened(costs), {}, _origin(data, samples), regrets, "calibration", names)
    return _with_bank_costs(draft.changed(thresholds=thresholds(draft)), data, prior)


def with_methods(before: Profile, data: Mapping[str, Any]) -> Profile:
    """Replace the costs of the methods that were measured in a profile, and keep the rest.

    The contenders stay the same. The profile says for each of these methods where and when it was measured.
    """
    samples = read_samples(data)
    costs = copy.deepcopy(before.costs)
    for dtype, by_ndim in _shortened(fit(samples)).items():
        for ndim, by_workers in by_ndim.items():
            for workers, methods in by_workers.items():
                costs[dtype][ndim][workers].update(methods)
    draft = before.changed(costs=costs, made=_since(before, {sample.method for sample in samples}, data, samples))
    return draft.changed(thresholds=thresholds(draft))


def with_banks(before: Profile, data: Mapping[str, Any]) -> Profile:
    """Replace the costs of banks in a profile by those that were measured, and keep the rest."""
    samples = read_samples(data, BankCase)
    return _with_bank_costs(before.changed(made=_since(before, {"banks"}, data, samples)), data, None)


def _with_bank_costs(draft: Profile, data: Mapping[str, Any], prior: Profile | None) -> Profile:
    """Give a profile the costs of banks that follow from the data, and their regret.

    Those of a method that was worth measuring nowhere are kept. Where the data have no banks, so are all.
    """
    samples = read_samples(data, BankCase)
    known = draft.banks or (prior or current_profile.in_force()).banks
    if not samples:
        return draft.changed(banks=known)
    costs = fit(samples, prior and prior.of_banks())
    regrets = _regrets(samples, costs, {}, prior and prior.of_banks())
    return draft.changed(banks=_shortened(_completed(costs, known)), regret={**draft.regret, "banks": regrets})


def _completed(costs: Costs, known: Costs) -> Costs:
    """Costs, and those that were known before of kinds and methods that were not measured."""
    completed: Costs = {}
    for dtype, by_ndim in known.items():
        completed[dtype] = {}
        for ndim, before in by_ndim.items():
            measured = costs.get(dtype, {}).get(ndim, {})
            names = {name for methods in measured.values() for name in methods}
            completed[dtype][ndim] = {
                workers: {
                    **measured.get(workers, {}),
                    **{name: units for name, units in before.get(workers, {}).items() if name not in names},
                }
                for workers in measured or before
            }
    return completed


def _regrets(
    samples: Sequence[Sample], costs: Costs, names: Contenders, prior: Profile | None
) -> dict[str, dict[str, float]]:
    """Regret of costs on the samples that they were fitted to, and on samples that were held out, as it is stored."""
    return {"grid": _rounded(regret(samples, costs, names)), "held_out": _rounded(held_out(samples, prior))}


def _since(before: Profile, parts: set[str], data: Mapping[str, Any], samples: Sequence[Sample]) -> dict[str, Any]:
    """How a profile was made, after some parts of it were measured anew."""
    since = {**before.made.get("since", {}), **dict.fromkeys(parts, _origin(data, samples))}
    return {**before.made, "since": since}


def _origin(data: Mapping[str, Any], samples: Sequence[Sample]) -> dict[str, Any]:
    """When, where and with which versions a calibration was run."""
    machine = data["machine_info"]
    details = dict(machine.get("convjit", {}))
    return {
        "when": data["datetime"],
        "key": details.pop("key", key()),
        "machine": {
            "cpu": machine.get("cpu", {}).get("brand_raw", machine.get("processor", "unknown")),
            "cores": machine.get("cpu", {}).get("count"),
            "system": machine.get("system"),
            "python": machine.get("python_version"),
            **details,
        },
        "problems": len({(sample.kind, sample.problem) for sample in samples}),
    }


def thresholds(source: Profile) -> dict[str, dict[str, dict[str, dict[str, list[list[Any]]]]]]:
    """Kernel sizes at which the choice changes, by dtype class, number of sliding axes, workers and array length."""
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
    """Pairs of a kernel length along each axis and the method chosen from there on, in mode "same".

    48 lengths are considered. A change of the choice counts only if the next length agrees with it.
    """
    own_dtype = np.dtype(dtype)
    sizes = sorted({int(k) | 1 for k in np.geomspace(1, min(n, LONGEST_KERNEL[ndim]), 48)})
    chosen = []
    for k in sizes:
        problem = describe((n,) * ndim, (k,) * ndim, own_dtype, own_dtype, Options("same", workers=workers))
        chosen.append(choose(problem, source).method)
    takeovers = [[sizes[0], chosen[0]]]
    for k, name, following in zip(sizes[1:], chosen[1:], [*chosen[2:], chosen[-1]], strict=True):
        if name != takeovers[-1][1] and name == following:
            takeovers.append([k, name])
    return takeovers


def _rounded(measured: Regret) -> dict[str, float]:
    return {name: round(value, 3) for name, value in measured._asdict().items()}


def _shortened(costs: Costs) -> Costs:
    """Round costs to four digits, beyond which they are noise."""
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
