"""The pytest-benchmark suite behind `convjit calibrate`; the cases come from `convjit.calibration.run`."""

from time import perf_counter
from typing import Any

import pytest

from convjit.calibration.grid import Case

SLOW = 0.1  # seconds a call: a method that took so long is not tried on larger problems of the same kind
ROUND = 50e-6  # seconds: shorter calls are repeated within a round

_slow: dict[tuple[str, int, int, str], float] = {}


def test_method(benchmark: Any, case: Case, seconds: float) -> None:
    kind = (case.dtype, len(case.shape), case.workers, case.method)
    if case.problem.multiply_adds > _slow.get(kind, float("inf")):
        pytest.skip("a smaller problem took this method too long")
    x, kernel = case.data()
    case.run(x, kernel)  # compiles
    start = perf_counter()
    case.run(x, kernel)
    once = perf_counter() - start
    iterations = max(1, round(ROUND / once))
    rounds = max(3, min(200, round(seconds / (once * iterations))))
    benchmark.extra_info.update(case.as_info())
    benchmark.pedantic(case.run, args=(x, kernel), rounds=rounds, iterations=iterations)
    if benchmark.stats.stats.min > SLOW:
        _slow[kind] = case.problem.multiply_adds
