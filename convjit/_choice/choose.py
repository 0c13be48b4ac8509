"""The choice of a method: a function of the problem and the profile, which times nothing and looks at no data.

Besides these two, it depends only on the environment: on ``CONVJIT_DISABLE``, and on the memory that a call may use.
"""

import math
import operator
import os
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from convjit._choice.profile import Profile
from convjit._choice.text import mebibytes
from convjit._methods import TABLE, dense
from convjit._methods.method import compiled
from convjit._methods.run import taken
from convjit._methods.workload import Rates
from convjit._problem.problem import Problem
from convjit._runtime import memory
from convjit._runtime.lazy import lazy

Times = dict[str, list[float]]

# Upper bound of the bytes that any method needs for an element of the array, the kernel and the result.
LARGEST_NEED = 512

# The method for problems that no other method can compute: it can compute all, exactly and without compiled code.
LAST_RESORT = "plain"
DISABLED = "disabled by CONVJIT_DISABLE"
NORMWISE = "is accurate to the norms of the data, not output by output"


@cache
def disabled() -> frozenset[str]:
    """Methods that ``CONVJIT_DISABLE`` names: they are not chosen, but may be forced."""
    value = os.environ.get("CONVJIT_DISABLE", "")
    names = frozenset(filter(None, map(str.strip, value.split(","))))
    if not names <= set(TABLE):
        raise ValueError(f"`CONVJIT_DISABLE` must name methods out of {', '.join(TABLE)}; got {value!r}.")
    return names


class Candidate(NamedTuple):
    """What is known of a method before it runs."""

    method: str
    predicted: float  # seconds
    refusal: str  # why it cannot compute the problem; empty where it can
    contends: bool  # whether it is a contender, one of the methods that are considered first


class Choice:
    """The method for a problem; properties tell its fallback and its number of threads.

    What the choice itself did not need is computed when it is first asked for.
    """

    def __init__(self, problem: Problem, profile: Profile, method: str, forced: bool) -> None:
        self.problem = problem
        self.profile = profile
        self.method = method
        self.forced = forced

    def alone(self) -> "Choice":
        """The same choice for one worker."""
        return Choice(self.problem._replace(workers=1), self.profile, self.method, self.forced)

    def of(self, method: str) -> "Choice":
        """The choice of another method for the same problem."""
        return Choice(self.problem, self.profile, method, self.forced)

    @property
    def predicted(self) -> float:
        """Seconds that the chosen method is expected to take."""
        return next(c.predicted for c in self.candidates if c.method == self.method)

    @lazy
    def rates(self) -> Rates:
        """Costs for problems of this dtype class and number of sliding axes."""
        return self.profile.rates_for(self.problem)

    @lazy
    def candidates(self) -> tuple[Candidate, ...]:
        """All methods, in the order of their table."""
        refusals = self._refusals
        times = {name: math.inf if refusal else self._fastest(name)[0] for name, refusal in refusals.items()}
        contenders = _contenders(self.rates, self.problem)
        return tuple(Candidate(name, times[name], refusal, name in contenders) for name, refusal in refusals.items())

    @lazy
    def fallback(self) -> str:
        """The best of the methods that are always exact, for data that the chosen method cannot compute."""
        refusals = self._refusals
        able = {name: self._times(name) for name in TABLE if TABLE[name].ALWAYS_EXACT and not refusals[name]}
        return least_regret(able) if able else LAST_RESORT

    @lazy
    def _refusals(self) -> dict[str, str]:
        exempt = self.method if self.forced or self.method in disabled() else ""
        return _refusals(self.problem, self.rates, TABLE, exempt)

    @lazy
    def threads(self) -> int:
        """How many threads to start: one where more are expected to be no faster."""
        return self._fastest(self.method)[1]

    def seconds_alone(self, name: str) -> float:
        """Seconds that a method is expected to take with one worker; infinite where it cannot compute the problem."""
        return math.inf if self._refusals[name] else self._times(name)[0]

    def _times(self, name: str) -> list[float]:
        return _times(name, "work", self.problem, self.rates)

    def _fastest(self, name: str) -> tuple[float, int]:
        """Least seconds that a method is expected to take, and with how many threads."""
        as_taken = taken(self.problem, name)
        seconds, threads = self.rates.fastest(name, TABLE[name].work(as_taken, self.rates), self.problem.workers)
        return seconds if as_taken is self.problem else seconds + dense.seconds(self.problem), threads

    @lazy
    def shared(self) -> Problem:
        """The problem for that number of threads."""
        problem = self.problem
        return problem if problem.workers == self.threads else problem._replace(workers=self.threads)


def least_regret(times: Times) -> str:
    """Name of the method with the least regret, where regret is its time over the best one's.

    `times` holds each method's seconds with each calibrated number of workers. Results must not depend on `workers`,
    and no two methods round alike, so that one method has to serve all numbers of workers. It is the one whose largest
    regret over these numbers is least.
    """
    if len(times) == 1:
        return next(iter(times))
    best = list(map(min, *times.values()))
    chosen, least = "", math.inf
    for name, row in times.items():
        worst = 0.0
        for time, base in zip(row, best, strict=True):
            ratio = time / base if 0 < base < math.inf else float(time > base)
            if ratio > worst:
                worst = ratio
        if worst < least or not chosen:
            chosen, least = name, worst
    return chosen


def choose(problem: Problem, profile: Profile, method: str = "auto") -> Choice:
    """Choose the method of least predicted regret among those that can compute the problem, or take the one forced."""
    rates = profile.rates_for(problem)
    forced = method != "auto"
    # Also looked up where a method is forced, so that a wrong CONVJIT_DISABLE is an error in every call.
    contenders = _contenders(rates, problem)
    refusals = _refusals(problem, rates, [method] if forced else contenders, method)
    if forced and refusals[method]:
        raise ValueError(f"`method` {method!r} {refusals[method]}; use 'auto'.")
    able = [name for name, refusal in refusals.items() if not refusal]
    if not able:  # no contender can
        able = [name for name, refusal in _refusals(problem, rates, TABLE).items() if not refusal] or [LAST_RESORT]
    bounded = [name for name in able if hasattr(TABLE[name], "least_work")]
    times = {name: _times(name, "work", problem, rates) for name in able if name not in bounded}
    if len(able) > 1:
        for name in bounded:
            _add_bounded(name, problem, rates, times)
    return Choice(problem, profile, least_regret(times) if times else able[0], forced)


def among(choice: Choice, names: Iterable[str]) -> Choice:
    """The choice among some methods only; unchanged if it was forced, or if none of them can compute the problem."""
    able = [name for name in names if not choice._refusals.get(name, "forced")]
    if choice.forced or choice.method in able or not able:
        return choice
    method = least_regret({name: choice._times(name) for name in able})
    return Choice(choice.problem, choice.profile, method, forced=False)


def _add_bounded(name: str, problem: Problem, rates: Rates, times: Times) -> None:
    """Add the times of a method whose work takes long to compute, but has bounds that do not.

    Where its lower bound is slower than the others with every number of workers, it is not added; where its upper bound
    is faster than them, only that bound is kept.
    """
    if times:
        best = list(map(min, *times.values())) if len(times) > 1 else next(iter(times.values()))
        if all(map(operator.gt, _times(name, "least_work", problem, rates), best)):
            return
        most = _times(name, "most_work", problem, rates)
        if all(map(operator.lt, most, best)):
            times.clear()
            times[name] = most
            return
    times[name] = _times(name, "work", problem, rates)


def _times(name: str, amount: str, problem: Problem, rates: Rates) -> list[float]:
    """Seconds that a method takes with each number of workers for its work, or for one of the bounds of it."""
    as_taken = taken(problem, name)
    times = rates.times(name, getattr(TABLE[name], amount)(as_taken, rates))
    if as_taken is problem:
        return times
    copied = dense.seconds(problem)
    return [seconds + copied for seconds in times]


def _contenders(rates: Rates, problem: Problem) -> tuple[str, ...]:
    """Methods to choose from first: those that were the fastest for some problem of the calibration.

    All that are not disabled, if a contender is, as any other may be second to it; and for dtypes without compiled
    code, for which no profile is measured.
    """
    contenders = tuple(name for name in rates.contenders if name in TABLE)
    if disabled().isdisjoint(contenders) and not compiled(problem):
        return contenders
    return tuple(name for name in TABLE if name not in disabled())


def _refusals(problem: Problem, rates: Rates, names: Iterable[str], exempt: str = "") -> dict[str, str]:
    """Why each of some methods cannot compute the problem, or must not be chosen; empty where it may be.

    A method that is `exempt`, as a forced one, is refused only if it cannot compute the problem. The method that needs
    least memory is not refused for that.
    """
    off = disabled() - {exempt}
    refusals = {name: _unable(name, problem) or (DISABLED if name in off else "") for name in names}
    cap = memory.memory_cap()
    elements = problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)) + math.prod(problem.taps)
    if elements * LARGEST_NEED > cap:
        able = [name for name in TABLE if name not in off and not _unable(name, problem)]
        needs = {name: TABLE[name].memory(taken(problem, name), rates) for name in able}
        least = min(needs.values(), default=0)
        for name in refusals:
            if not refusals[name] and name != exempt and needs[name] > max(cap, least):
                refusals[name] = f"needs {mebibytes(needs[name])}, and {mebibytes(cap)} may be used"
    return refusals


def _unable(name: str, problem: Problem) -> str:
    """Why a method cannot compute a problem; empty where it can."""
    method = TABLE[name]
    return method.supports(problem) or (NORMWISE if problem.sums_only and not method.ELEMENTWISE else "")
