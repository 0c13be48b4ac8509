"""The choice of a method: a pure function of the problem and the profile, without timing or arrays."""

import math
import operator
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._choice import current_profile
from convjit._choice.profile import Profile
from convjit._methods import TABLE
from convjit._methods.method import compiled
from convjit._methods.workload import Rates
from convjit._problem.describe import describe
from convjit._problem.options import Options, one_of
from convjit._problem.problem import Problem
from convjit._runtime import memory
from convjit._runtime.lazy import lazy
from convjit._runtime.types import Shape

Times = dict[str, list[float]]

# Bytes that any method may need for an element of the array, the kernel and the result.
LARGEST_NEED = 512

# What does a problem that nothing else may do: it can do them all, exactly, and without compiled code.
LAST_RESORT = "plain"
DISABLED = "disabled by CONVJIT_DISABLE"
NORMWISE = "is accurate to the norms of the data, not output by output"


@cache
def disabled() -> frozenset[str]:
    """Methods that are not to be chosen, though they may be forced: those that ``CONVJIT_DISABLE`` names."""
    asked = os.environ.get("CONVJIT_DISABLE", "")
    names = frozenset(filter(None, map(str.strip, asked.split(","))))
    if not names <= set(TABLE):
        raise ValueError(f"`CONVJIT_DISABLE` must name methods out of {', '.join(TABLE)}; got {asked!r}.")
    return names


class Candidate(NamedTuple):
    """What is known of one method before anything runs."""

    method: str
    predicted: float  # seconds
    refusal: str  # why it cannot do the problem; empty where it can
    contends: bool  # whether it is one of those that are chosen from wherever any of them can do the problem


@dataclass(eq=False)
class Choice:
    """Which method does a problem, with how many threads, and what does it where the data do not suit that method.

    What was not needed to choose is found when it is asked for.
    """

    problem: Problem
    profile: Profile
    method: str
    forced: bool

    @property
    def predicted(self) -> float:
        """Seconds that the chosen method is expected to take."""
        return next(c.predicted for c in self.candidates if c.method == self.method)

    @lazy
    def rates(self) -> Rates:
        """Costs of problems of this kind."""
        return self.profile.rates(self.problem.dtype_class, len(self.problem.taps))

    @lazy
    def candidates(self) -> tuple[Candidate, ...]:
        """All methods, in the order of their table."""
        at = self.rates.at(self.problem.workers)
        refusals = self._refusals
        times = {name: math.inf if refusal else self._times(name)[at] for name, refusal in refusals.items()}
        contend = _contenders(self.rates, self.problem)
        return tuple(Candidate(name, times[name], refusal, name in contend) for name, refusal in refusals.items())

    @lazy
    def fallback(self) -> str:
        """The best of the methods that are always exact."""
        refusals = self._refusals
        able = {name: self._times(name) for name in TABLE if TABLE[name].ALWAYS_EXACT and not refusals[name]}
        return least_regret(able) if able else LAST_RESORT

    @lazy
    def _refusals(self) -> dict[str, str]:
        taken = self.method if self.forced or self.method in disabled() else ""
        return _refusals(self.problem, self.rates, TABLE, taken)

    @lazy
    def threads(self) -> int:
        """How many threads are worth starting."""
        work = TABLE[self.method].work(self.problem, self.rates)
        return self.rates.threads(self.rates.times(self.method, work), work, self.problem.workers)

    def _times(self, name: str) -> list[float]:
        return self.rates.times(name, TABLE[name].work(self.problem, self.rates))

    @lazy
    def shared(self) -> Problem:
        """The problem for as many threads as are worth starting."""
        problem = self.problem
        return problem if problem.workers == self.threads else replace(problem, workers=self.threads)


def least_regret(times: Times) -> str:
    """Name of the method that is never far from the best, whatever the number of workers.

    `times` holds each method's seconds at each number of workers that was calibrated. Results must not depend on
    `workers`, and no two methods round alike, so one method has to do for all numbers: the one whose time over the
    best one's is least where it is largest.
    """
    if len(times) == 1:
        return next(iter(times))
    best = list(map(min, *times.values()))
    found, least = "", math.inf
    for name, row in times.items():
        worst = 0.0
        for time, base in zip(row, best, strict=True):
            ratio = time / base if 0 < base < math.inf else float(time > base)
            if ratio > worst:
                worst = ratio
        if worst < least or not found:
            found, least = name, worst
    return found


def choose(problem: Problem, profile: Profile, method: str = "auto") -> Choice:
    """Choose the best of the methods that can do the problem, by predicted times, or take the one forced."""
    rates = profile.rates(problem.dtype_class, len(problem.taps))
    forced = method != "auto"
    # Also where one is forced: what is wrong with CONVJIT_DISABLE is told in every call.
    contend = _contenders(rates, problem)
    refusals = _refusals(problem, rates, [method] if forced else contend, method)
    if forced and refusals[method]:
        raise ValueError(f"`method` {method!r} {refusals[method]}; use 'auto'.")
    able = [name for name, refusal in refusals.items() if not refusal]
    if not able:  # none of those that are the fastest anywhere
        able = [name for name, refusal in _refusals(problem, rates, TABLE).items() if not refusal] or [LAST_RESORT]
    bounded = [name for name in able if hasattr(TABLE[name], "least_work")]
    times = {name: rates.times(name, TABLE[name].work(problem, rates)) for name in able if name not in bounded}
    if len(able) > 1:
        for name in bounded:
            _estimate(name, problem, rates, times)
    return Choice(problem, profile, least_regret(times) if times else able[0], forced)


def among(choice: Choice, names: Iterable[str]) -> Choice:
    """The same choice of some methods only; as it is where it was forced, or none of them can do the problem."""
    able = [name for name in names if not choice._refusals.get(name, "forced")]
    if choice.forced or choice.method in able or not able:
        return choice
    method = least_regret({name: choice._times(name) for name in able})
    return Choice(choice.problem, choice.profile, method, forced=False)


def _estimate(name: str, problem: Problem, rates: Rates, times: Times) -> None:
    """Add a method whose work is slow to find, unless its bounds tell that it is slower than the others, or faster."""
    method: Any = TABLE[name]
    if times:
        best = list(map(min, *times.values())) if len(times) > 1 else next(iter(times.values()))
        if all(map(operator.gt, rates.times(name, method.least_work(problem, rates)), best)):
            return
        most = rates.times(name, method.most_work(problem, rates))
        if all(map(operator.lt, most, best)):
            times.clear()
            times[name] = most
            return
    times[name] = rates.times(name, method.work(problem, rates))


def _contenders(rates: Rates, problem: Problem) -> tuple[str, ...]:
    """Methods to choose from first: those that were the fastest somewhere when the profile was made.

    Where one of them is disabled, any other may come second to it; as where there is no compiled code for the dtype,
    which no profile was made for.
    """
    known = tuple(name for name in rates.contenders if name in TABLE)
    taken = disabled().isdisjoint(known) and not compiled(problem)
    return known if taken else tuple(name for name in TABLE if name not in disabled())


def _refusals(problem: Problem, rates: Rates, names: Iterable[str], forced: str = "") -> dict[str, str]:
    """Why each of some methods cannot do the problem, or is not to be chosen; empty where it can.

    Nothing but the problem is a reason against one that is forced. Memory is none against the one that needs least.
    """
    off = disabled() - {forced}
    refusals = {name: _unable(name, problem) or (DISABLED if name in off else "") for name in names}
    cap = memory.memory_cap()
    elements = problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)) + math.prod(problem.taps)
    if elements * LARGEST_NEED > cap:
        able = [name for name in TABLE if name not in off and not _unable(name, problem)]
        needs = {name: TABLE[name].memory(problem, rates) for name in able}
        least = min(needs.values(), default=0)
        for name in refusals:
            if not refusals[name] and name != forced and needs[name] > max(cap, least):
                refusals[name] = f"needs {_mebibytes(needs[name])}, and {_mebibytes(cap)} may be used"
    return refusals


def _unable(name: str, problem: Problem) -> str:
    """Why a method cannot do the problem; empty where it can."""
    method = TABLE[name]
    return method.supports(problem) or (NORMWISE if problem.sums_only and not method.ELEMENTWISE else "")


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:,.4g} MiB"


def decide(
    shape: Shape,
    kernel_shape: Shape,
    dtype: np.dtype[Any],
    kernel_dtype: np.dtype[Any],
    options: Options,
    **known: Any,
) -> tuple[Problem, Choice]:
    """Describe a problem, as `describe` does, and choose its method; once for all calls that ask the same."""
    one_of("method", options.method, ("auto", *TABLE))
    return _decide(shape, kernel_shape, dtype, kernel_dtype, options, **known)


@lru_cache(maxsize=1024, typed=True)
def _decide(*arrays: Any, **known: Any) -> tuple[Problem, Choice]:
    *_, options = arrays
    problem = describe(*arrays, **known)
    return problem, choose(problem, current_profile.in_force(), options.method)


current_profile.when_it_changes(_decide.cache_clear)
