"""The choice of a method for many kernels, and running it."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from convjit._choice import current_profile
from convjit._choice.choose import DISABLED, Candidate, disabled, least_regret
from convjit._choice.profile import Profile
from convjit._methods import padding
from convjit._methods.banks import TABLE
from convjit._methods.method import BatchRegion, InexactError
from convjit._methods.workload import Rates
from convjit._problem.bank import Bank
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe_bank import describe
from convjit._problem.options import one_of
from convjit._problem.taps import finite
from convjit._runtime import memory
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Array, Shape

# The method for banks that no other method can compute: it can compute all, exactly and without compiled code.
LAST_RESORT = "plain"


class BankChoice:
    """The method for a bank; properties tell its fallback and its number of threads.

    A `method` that is not "auto" is taken. If it is not `forced`, it was chosen for a bank of which this one is a part,
    and another one is taken where it cannot compute the part.
    """

    def __init__(self, bank: Bank, profile: Profile, method: str, forced: bool = True) -> None:
        self.problem = bank
        self.profile = profile
        self.forced = forced and method != "auto"
        unable = self._unable(method) if method != "auto" else "is not chosen yet"
        if unable and self.forced:
            raise ValueError(f"`method` {method!r} {unable}; use 'auto'.")
        self.method = least_regret(self._able) if unable else method

    def alone(self) -> "BankChoice":
        """The same choice for one worker."""
        return BankChoice(self.problem._replace(workers=1), self.profile, self.method, self.forced)

    @property
    def predicted(self) -> float:
        """Seconds that the chosen method is expected to take."""
        return next(c.predicted for c in self.candidates if c.method == self.method)

    @lazy
    def rates(self) -> Rates:
        """Costs for banks of this dtype class and number of sliding axes."""
        return self.profile.bank_rates(self.problem.dtype_class, len(self.problem.taps))

    @lazy
    def refusals(self) -> dict[str, str]:
        """Why each method cannot be chosen; empty where it can."""
        refusals = {name: self._unable(name) or (DISABLED if name in disabled() else "") for name in TABLE}
        cap = memory.memory_cap()
        needs = {name: TABLE[name].memory(self.problem, self.rates) for name, why in refusals.items() if not why}
        least = min(needs.values(), default=0)
        large = {name: "needs more memory than may be used" for name, need in needs.items() if need > max(cap, least)}
        return refusals | large

    @lazy
    def candidates(self) -> tuple[Candidate, ...]:
        """All methods, in the order of their table."""
        refusals = self.refusals
        if refusals[self.method] == DISABLED:  # it was forced, or nothing else is left
            refusals = refusals | {self.method: ""}
        times = {name: math.inf if why else self._fastest(name)[0] for name, why in refusals.items()}
        return tuple(Candidate(name, times[name], why, contends=True) for name, why in refusals.items())

    @lazy
    def fallback(self) -> str:
        """The best of the methods that are always exact, for data that the chosen method cannot compute."""
        able = {name: times for name, times in self._able.items() if TABLE[name].ALWAYS_EXACT}
        return least_regret(able) if able else LAST_RESORT

    @lazy
    def threads(self) -> int:
        """How many threads to start: one where more are expected to be no faster."""
        return self._fastest(self.method)[1]

    @lazy
    def shared(self) -> Bank:
        """The bank for that number of threads."""
        return self.problem._replace(workers=self.threads)

    @lazy
    def _able(self) -> dict[str, list[float]]:
        """For each method that can be chosen, its seconds with each number of workers."""
        able = {name: self._times(name) for name, why in self.refusals.items() if not why}
        return able or {LAST_RESORT: [0.0]}

    def _times(self, name: str) -> list[float]:
        if 0 in self.problem.out_shape:  # methods are not asked how long nothing takes
            return [0.0] * len(self.rates.counts)
        return self.rates.times(name, TABLE[name].work(self.problem, self.rates))

    def _fastest(self, name: str) -> tuple[float, int]:
        """Least seconds that a method is expected to take, and with how many threads."""
        if 0 in self.problem.out_shape:
            return 0.0, 1
        return self.rates.fastest(name, TABLE[name].work(self.problem, self.rates), self.problem.workers)

    def _unable(self, name: str) -> str:
        return TABLE[name].supports(self.problem)


def decide(
    shape: Shape, kernels_shape: Shape, dtype: np.dtype[Any], kernels_dtype: np.dtype[Any], options: BankOptions
) -> BankChoice:
    """Describe a bank and choose its method; parameters are those of `describe`."""
    one_of("method", options.common.method, ("auto", *TABLE))
    return _decide(shape, kernels_shape, dtype, kernels_dtype, options)


@lru_cache(maxsize=1024, typed=True)
def _decide(
    shape: Shape, kernels_shape: Shape, dtype: np.dtype[Any], kernels_dtype: np.dtype[Any], options: BankOptions
) -> BankChoice:
    bank = describe(shape, kernels_shape, dtype, kernels_dtype, options)
    return BankChoice(bank, current_profile.in_force(), options.common.method)


current_profile.when_it_changes(_decide.cache_clear)


class BankExecution:
    """A method and what it prepared from the kernels, ready to run in any thread.

    `kernels` are (groups, kernels, channels, *taps): taps of a correlation, in the compute dtype.
    """

    def __init__(self, choice: BankChoice, kernels: Array) -> None:
        self._choice, self._kernels = choice, kernels
        self.method = choice.method
        try:
            self.prepared = TABLE[self.method].prepare(choice.shared, kernels)
        except MemoryError:
            if choice.forced or TABLE[self.method].ALWAYS_EXACT:
                raise
            self.method = choice.fallback
            self.prepared = TABLE[self.method].prepare(choice.shared, kernels)

    def run(self, x: Array, out: Array) -> None:
        """Fill `out` (*batch, groups, kernels, *outputs) from `x` (*batch, groups, channels, *lengths).

        Unless the method is forced, its fallback computes all if the method raised an error or spread a NaN or Inf to
        outputs whose windows do not hold it.
        """
        method, forced = TABLE[self.method], self._choice.forced
        bank = self._choice.shared
        left: Sequence[BatchRegion] | None = None
        try:
            left = method.run(bank, self.prepared, x, out)
        except (InexactError, MemoryError):
            if forced or method.ALWAYS_EXACT:
                raise
            self._run_by(self._choice.fallback, x, out)
        else:
            if not (forced or method.CONTAINS_NONFINITE or finite(out)):
                self._run_by(self._choice.fallback, x, out)
        if left:
            self._run_regions(left, x, out)
        if bank.zero_filled and not TABLE[self.method].SKIPS_PADDING and self._holds_nonfinite_taps(out):
            self._run_by(LAST_RESORT, x, out)

    def _run_regions(self, left: Sequence[BatchRegion], x: Array, out: Array) -> None:
        """Compute the regions of outputs that a method left, each as a bank without padding, by the fallback."""
        method, prepared = TABLE[self._choice.fallback], {}
        for place, region in left:
            bank, part = padding.bank_of_region(self._choice.shared, x[place], region)
            if bank not in prepared:
                prepared[bank] = method.prepare(bank, self._kernels)
            outputs: Any = (*place, ..., *(slice(*ends) for ends in region))
            method.run(bank, prepared[bank], part, out[outputs])

    def _holds_nonfinite_taps(self, out: Array) -> bool:
        """Whether a tap is NaN or infinite, which meets zeros outside the array and must not add to a sum there.

        Every output of a kernel that has such a tap is not finite: one of each tells whether to look at the taps.
        """
        groups = out.ndim - 2 - len(self._choice.problem.taps)
        first = out[tuple(slice(None) if axis in (groups, groups + 1) else 0 for axis in range(out.ndim))]
        return not finite(first) and not finite(self._kernels)

    def _run_by(self, name: str, x: Array, out: Array) -> None:
        TABLE[name].run(self._choice.shared, TABLE[name].prepare(self._choice.shared, self._kernels), x, out)
