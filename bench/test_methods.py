"""Each of convjit's methods on each case."""

import pytest

from bench.cases import CASES, METHODS, pairs
from bench.conftest import Measure


@pytest.mark.parametrize(("case", "contender"), pairs(METHODS))
def test_method(case: str, contender: str, measure: Measure) -> None:
    measure(CASES[case], METHODS[contender])
