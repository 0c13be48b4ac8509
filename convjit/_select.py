"""The choice of a method: a pure function of the problem and the profile, without timing or arrays."""

import math
from dataclasses import dataclass

from convjit._problem import Problem
from convjit._profile import Profile
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


def choose(problem: Problem, profile: Profile, method: str = "auto") -> Choice:
    """Choose the method with the least predicted time of those that can do the problem, or take the one forced."""
    candidates = []
    for name, candidate in TABLE.items():
        refusal = candidate.supports(problem)
        predicted = math.inf if refusal else profile.predict(problem, name, candidate.work(problem))
        candidates.append(Candidate(name, predicted, refusal))
    able = sorted((c for c in candidates if not c.refusal), key=lambda c: c.predicted)
    fallback = next(c.method for c in able if TABLE[c.method].ALWAYS_EXACT)
    if method == "auto":
        return Choice(able[0].method, fallback, False, tuple(candidates))
    refusal = next(c.refusal for c in candidates if c.method == method)
    if refusal:
        raise ValueError(f"`method` {method!r} {refusal}; use 'auto'.")
    return Choice(method, fallback, True, tuple(candidates))
