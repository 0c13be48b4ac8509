"""A call of convjit with many kernels, one of its plan, and other libraries, on each small bank, all in turns."""

from typing import Any

import pytest

from bench.bank_cases import CASES, data
from bench.bank_contenders import PEERS, bank_plan, check, contenders
from bench.conftest import Interleave
from convjit._tools.benchmark.libraries import threads

DTYPES = ("float32", "float64")
LARGEST = 2e7  # multiply-adds; `bench.banks` goes through all banks

SMALL = [name for name, case in CASES.items() if case.multiply_adds <= LARGEST]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", SMALL)
def test_bank(name: str, dtype: str, interleave: Interleave, benchmark: Any) -> None:
    case, workers = CASES[name], 1
    arrays = data(case, dtype)
    with threads(workers):
        prepared = {name: each.prepare(case, arrays, workers) for name, each in contenders(case, dtype).items()}
        check(case, {name: each.as_array(each.call()) for name, each in prepared.items()})
        method = bank_plan(case, arrays, workers).method
        benchmark.extra_info.update(case=name, dtype=dtype, workers=workers, method=method)
        calls = {name: each.call for name, each in prepared.items()}
        interleave(calls, rivals=[peer.name for peer in PEERS if peer.name in calls])
