"""convjit as it chooses by itself, other libraries and the machine's limits, on each case, all in turns."""

from typing import Any

import pytest

from bench.conftest import Interleave
from convjit._tools.benchmark.cases import CASES, check, data
from convjit._tools.benchmark.contenders import OURS, PEERS, PLAN, able, plan
from convjit._tools.benchmark.libraries import threads
from convjit._tools.benchmark.limits import MULTIPLIED, copies, matrix_product
from convjit._tools.benchmark.result import COPY, PRODUCT

WORKERS = (1, 2)
LONGEST = 0.25  # seconds that a call may take


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("name", CASES)  # the last varies slowest: both numbers of workers share their data
def test_case(name: str, workers: int, interleave: Interleave, benchmark: Any) -> None:
    case = CASES[name]
    x, kernel = data(case)
    # As a plain test each library is checked once; convjit computes the same with any number of workers, or should.
    peers = able(PEERS, case, LONGEST) if benchmark.enabled or workers == WORKERS[0] else {}
    contenders = {OURS.name: OURS, **able({PLAN.name: PLAN}, case, LONGEST), **peers}
    with threads(workers):
        calls = {name: contender.prepare(case, x, kernel, workers) for name, contender in contenders.items()}
        for call in calls.values():
            check(case, call())
        copy, times = copies(x, workers)
        method = plan(case, kernel, workers).method
        benchmark.extra_info.update(case=case.name, workers=workers, method=method, copies=times)
        product = {PRODUCT: matrix_product(case.result_dtype)} if case.result_dtype in MULTIPLIED else {}
        interleave({**calls, COPY: copy, **product}, rivals=peers)
