"""The pytest-benchmark suite that `convjit calibrate` runs; `benchmark` hands its cases to it."""

from time import perf_counter
from typing import Any

import pytest

from convjit._tools.calibration.samples import AnyCase

# A method that takes longer than this for a call, in seconds, is not measured on larger problems of the same kind.
SLOW = 0.1

# Shortest time of a round in seconds: calls that take less are repeated within a round. And least and most rounds.
ROUND = 50e-6
ROUNDS = 3, 200

# Multiply-adds of the problem for which a method was slow, by kind of case, dtype class, sliding axes, workers and
# method.
_slow: dict[tuple[type[AnyCase], str, int, int, str], float] = {}


def test_method(benchmark: Any, case: AnyCase, seconds: float) -> None:
    """Time a case for about so many seconds, in rounds of one call or more."""
    group = (type(case), *case.kind, case.workers, case.method)
    if case.problem.multiply_adds > _slow.get(group, float("inf")):
        pytest.skip("a smaller problem took this method too long")
    arrays = case.data()
    case.run(*arrays)  # compiles
    start = perf_counter()
    case.run(*arrays)
    once = perf_counter() - start
    iterations = max(1, round(ROUND / once))
    least, most = ROUNDS
    rounds = max(least, min(most, round(seconds / (once * iterations))))
    benchmark.extra_info.update(case.as_info())
    benchmark.pedantic(case.run, args=arrays, rounds=rounds, iterations=iterations)
    if benchmark.stats.stats.min > SLOW:
        _slow[group] = case.problem.multiply_adds
