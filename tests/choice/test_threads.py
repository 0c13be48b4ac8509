"""How many threads are started: as many as are expected to pay, by costs that were measured with one and two."""

import math
import operator

import numpy as np
import pytest

from convjit._choice import current_profile
from convjit._choice.decide import decide
from convjit._methods.workload import Rates, Work
from convjit._problem.options import Options
from tests.support.profiles import in_force

F = np.dtype("f")


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "expected"),
    [((64, 64), (3, 3), [1]), ((512, 512), (3, 3), [2, 4, 8, 16, 32]), ((4096, 4096), (63, 63), [64])],
)
def test_threads_are_started_where_they_are_expected_to_pay(shape, kernel_shape, expected):
    counts = [2**i for i in range(7)]
    with in_force(current_profile.packaged()):
        choices = [decide(shape, kernel_shape, F, F, Options("same", workers=count))[1] for count in counts]
    threads, seconds = [choice.threads for choice in choices], [choice.predicted for choice in choices]
    assert len({choice.method for choice in choices}) == 1
    assert all(map(operator.le, threads, counts))
    assert threads == sorted(threads)
    assert seconds == sorted(seconds, reverse=True)
    assert threads[-1] in expected


def test_a_rate_takes_calibrated_numbers_of_threads_and_powers_of_two():
    costs = {"calls": 1e-6, "products": 1e-9}, {"calls": 2e-6, "products": 1e-9, "launches": 1e-6}
    rates = Rates((1, 2), tuple({"direct": units} for units in costs), ("direct",), False, lambda ndim: rates)
    work = Work({"calls": 1.0}, {"products": 1e4}, 1000)
    assert rates.fastest("direct", work, 1) == (pytest.approx(11e-6), 1)
    assert rates.fastest("direct", work, 2) == (pytest.approx(8e-6), 2)
    assert rates.fastest("direct", work, 3) == (pytest.approx(3e-6 + 3.34e-6 + 2e-6 * math.log2(1.5)), 3)
    assert rates.fastest("direct", work, 64) == (pytest.approx(3e-6 + 2.5e-6 + 2e-6), 4)  # 8 threads would take 8.25
    assert rates.fastest("direct", work._replace(tasks=3), 64)[1] == 3
    assert rates.fastest("fft", work, 7) == (math.inf, 7)
