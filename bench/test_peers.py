"""convjit as it chooses by itself, and other libraries, on each case."""

import pytest

from bench.cases import CASES, PEERS, pairs
from bench.conftest import Measure


@pytest.mark.parametrize(("case", "contender"), pairs(PEERS))
def test_peer(case: str, contender: str, measure: Measure) -> None:
    measure(CASES[case], PEERS[contender])
