"""The choice of a method: a pure function of the problem and the profile, without timing or arrays."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from convjit._problem import Problem
from convjit._profile import Profile, considering
from convjit.methods import TABLE


@dataclass(frozen=True)
class Candidate:
    """What is known of one method before anything runs."""

    method: str
    predicted: float  # seconds
    refusal: str  # why it cannot do the problem; empty where it can


@dataclass(frozen=True)
class Choice:
    """Which method does a problem, and what does it where the data turn out not to suit that method."""

    method: str
    fallback: str
    forced: bool
    candidates: tuple[Candidate, ...]

    @property
    def predicted(self) -> float:
        """Seconds that the chosen method is expected to take."""
        return next(c.predicted for c in self.candidates if c.method == self.method)


def least_regret(times: Mapping[str, Sequence[float]]) -> str:
    """Name of the method that is never far from the best, whatever the number of workers.

    `times` holds each method's seconds at each number of workers that was calibrated. Results must not depend on
    `workers`, and no two methods round alike, so one method has to do for all numbers: the one whose time over the
    best one's is least where it is largest.
    """
    best = [min(column) for column in zip(*times.values(), strict=True)]
    return min(times, key=lambda name: max(_ratio(time, least) for time, least in zip(times[name], best, strict=True)))


def _ratio(time: float, least: float) -> float:
    return time / least if 0 < least < math.inf else float(time > least)


def choose(problem: Problem, profile: Profile, method: str = "auto") -> Choice:
    """Choose the best of the methods that can do the problem, by predicted times, or take the one forced."""
    refusals = {name: candidate.supports(problem) for name, candidate in TABLE.items()}
    if method != "auto" and refusals[method]:
        raise ValueError(f"`method` {method!r} {refusals[method]}; use 'auto'.")
    alike = [problem, *(replace(problem, workers=count) for count in profile.worker_counts(problem))]
    with considering(profile):
        times = {
            name: [profile.predict(one, name, TABLE[name].work(one)) for one in alike]
            for name, refusal in refusals.items()
            if not refusal
        }
    candidates = tuple(Candidate(name, times.get(name, [math.inf])[0], refusal) for name, refusal in refusals.items())
    calibrated = {name: row[1:] for name, row in times.items()}
    fallback = least_regret({name: row for name, row in calibrated.items() if TABLE[name].ALWAYS_EXACT})
    if method == "auto":
        return Choice(least_regret(calibrated), fallback, False, candidates)
    return Choice(method, fallback, True, candidates)
