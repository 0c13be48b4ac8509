"""Each of convjit's methods on each case."""

import pytest

from bench.conftest import Measure
from convjit._tools.benchmark.cases import CASES
from convjit._tools.benchmark.contenders import METHODS, able

LONGEST = 0.05  # seconds; where a method is slower than that, another is faster

PAIRS = [(case.name, name) for case in CASES.values() for name in able(METHODS, case, LONGEST)]


@pytest.mark.parametrize(("case", "contender"), PAIRS)
def test_method(case: str, contender: str, measure: Measure) -> None:
    measure(CASES[case], METHODS[contender], None)
