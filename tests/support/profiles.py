"""Profiles that send problems to methods that measured costs would not."""

import contextlib
import copy
from collections.abc import Iterator

import numpy as np

from convjit._choice import current_profile
from convjit._choice.current_profile import ProfileInUse
from convjit._choice.profile import DTYPE_CLASSES, MAX_NDIM, Costs, Profile
from convjit._methods import TABLE
from convjit._problem.describe import describe
from convjit._problem.options import Options

PROBLEM = describe((8, 8), (3, 3), np.dtype("f"), np.dtype("f"), Options("same", workers=1))
RATES = current_profile.packaged().rates(PROBLEM.dtype_class, len(PROBLEM.taps))
UNITS = {name: tuple(method.work(PROBLEM, RATES).busiest(2)) for name, method in TABLE.items()}


def from_costs(costs: Costs) -> Profile:
    """A profile of these costs; the rest of it as in the packaged one."""
    packaged = current_profile.packaged()
    return Profile(costs, packaged.thresholds, packaged.made, packaged.regret, "a test", banks=packaged.banks)


def random_profile(rng: np.random.Generator) -> Profile:
    """Costs of any size for every method, unlike any machine's."""
    costs: Costs = {}
    for dtype_class in DTYPE_CLASSES:
        costs[dtype_class] = {}
        for ndim in range(1, MAX_NDIM + 1):
            costs[dtype_class][str(ndim)] = {
                workers: {name: {unit: 10.0 ** rng.uniform(-12, -3) for unit in units} for name, units in UNITS.items()}
                for workers in ("1", "2")
            }
    return from_costs(costs)


def favouring(**methods: str) -> Profile:
    """A profile under which one method costs nothing; ``workers_2="fft"`` says which, for so many workers."""
    costs = copy.deepcopy(random_profile(np.random.default_rng(0)).costs)
    for by_workers in (entry for by_ndim in costs.values() for entry in by_ndim.values()):
        for workers, name in methods.items():
            by_workers[workers.removeprefix("workers_")][name] = dict.fromkeys(UNITS[name], 0.0)
    return from_costs(costs)


def sharing() -> ProfileInUse:
    """Have all workers that a call may use share its work, whether or not that pays."""
    return ProfileInUse(current_profile.packaged().changed(always_share=True))


@contextlib.contextmanager
def in_force(profile: Profile) -> Iterator[None]:
    """Choose by this profile for a while."""
    with ProfileInUse(profile):
        yield
