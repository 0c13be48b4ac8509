"""From a calibration run to a profile, and the thresholds that people read."""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from convjit._choice.choose import choose
from convjit._choice.machine import key
from convjit._choice.profile import DTYPE_CLASSES, MAX_NDIM, Costs, Profile
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._tools.calibration.fit import fit
from convjit._tools.calibration.regret import Regret, contenders, held_out, regret
from convjit._tools.calibration.samples import Sample, samples

# Input sizes an axis at which thresholds are listed, and the largest kernel looked at.
LISTED = {
    1: tuple(4**i for i in range(3, 11)),
    2: tuple(2**i for i in range(4, 13)),
    3: tuple(2**i for i in range(3, 9)),
}
LARGEST_KERNEL = {1: 1 << 17, 2: 512, 3: 64}


def profile(data: Mapping[str, Any], prior: Profile | None = None) -> Profile:
    """Fit a profile to a calibration run."""
    found = samples(data)
    costs = fit(found, prior)
    made = _made(data, found)
    names = {**(prior.contenders if prior else {}), **contenders(found)}
    measured = {"grid": _rounded(regret(found, costs, names)), "held_out": _rounded(held_out(found, prior))}
    draft = Profile(_shortened(costs), {}, made, measured, "calibration", names)
    return replace(draft, thresholds=thresholds(draft))


def with_methods(before: Profile, data: Mapping[str, Any]) -> Profile:
    """A profile with costs of the methods that a calibration run has measured; all else is as it was.

    The choice is among the same methods as before. Where and when these were measured is told beside the rest.
    """
    found = samples(data)
    costs = copy.deepcopy(before.costs)
    for dtype, by_ndim in _shortened(fit(found)).items():
        for ndim, by_workers in by_ndim.items():
            for workers, methods in by_workers.items():
                costs[dtype][ndim][workers].update(methods)
    names = {sample.method for sample in found}
    made = {**before.made, "since": {**before.made.get("since", {}), **dict.fromkeys(names, _made(data, found))}}
    draft = replace(before, costs=costs, made=made)
    return replace(draft, thresholds=thresholds(draft))


def _made(data: Mapping[str, Any], found: Sequence[Sample]) -> dict[str, Any]:
    """When, where and with what a calibration was run."""
    machine = data["machine_info"]
    here = dict(machine.get("convjit", {}))
    return {
        "when": data["datetime"],
        "key": here.pop("key", key()),
        "machine": {
            "cpu": machine.get("cpu", {}).get("brand_raw", machine.get("processor", "unknown")),
            "cores": machine.get("cpu", {}).get("count"),
            "system": machine.get("system"),
            "python": machine.get("python_version"),
            **here,
        },
        "problems": len({(sample.kind, sample.problem) for sample in found}),
    }


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
        problem = describe((n,) * ndim, (k,) * ndim, kind, kind, Options("same", workers=workers))
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
