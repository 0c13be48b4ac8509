"""A short run of the sweep."""

import convjit
from tests.sweep import run


def test_a_thousand_random_cases():
    counts, failures = run(1000, seed=20)
    assert not failures, "\n".join(failures[:5])
    for method in ("auto", *convjit.methods()):
        assert counts[f"{method} computed"] > 0
