"""The pytest-benchmark suite behind `convjit calibrate`; the cases come from `convjit._tools.calibration.run`."""

from time import perf_counter
from typing import Any

import pytest

from convjit._tools.calibration.grid import Case, data

SLOW = 0.1  # seconds a call: a method that took so long is not tried on larger problems of the same kind
ROUND = 50e-6  # seconds: shorter calls are repeated within a round
ROUNDS = 3, 200  # at least, at most

_slow: dict[tuple[str, int, int, str], float] = {}


def test_method(benchmark: Any, case: Case, seconds: float) -> None:
    kind = (case.dtype, len(case.shape), case.workers, case.method)
    if case.problem.multiply_adds > _slow.get(kind, float("inf")):
        pytest.skip("a smaller problem took this method too long")
    arrays = data(case.dtype, case.batch, case.shape, case.kernel_shape, case.outer)
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
        _slow[kind] = case.problem.multiply_adds
