"""A short run of the sweep; that it finds what is wrong; and that it outlives what kills a process."""

import multiprocessing
import os

import pytest

import convjit
from convjit._methods import plain
from tests import sweep
from tests.support.parameters import first

# So many that each profile is used for arrays as they are and for those that are treated like large ones.
CASES = 2 * len(sweep.PROFILES) * sweep.BLOCK


@pytest.mark.parametrize("first_case", first(2, range(0, 10_000, CASES)))
def test_random_cases(first_case):
    counts, failures = sweep.run(CASES, seed=20, first=first_case)
    assert not failures, "\n".join(failures[:5])
    assert counts.total() == CASES
    for method in ("auto", *convjit.methods(), "ndimage"):
        assert counts[f"{method} computed"] > CASES / 40


def test_a_fault_is_found_and_found_again(monkeypatch):
    """Else the test above would show nothing."""
    right = plain.run

    def run(problem, taps, x, out):
        right(problem, taps, x, out)
        if out.shape[-1] > 9:
            out[..., 9] += 1

    monkeypatch.setattr(plain, "run", run)
    counts, failures = sweep.run(300, seed=21, first=100)
    assert failures
    assert counts.total() + len(failures) == 300
    for failure in failures:
        assert "wrong values" in failure
        again = failure.split(":")[0].split()
        seed, first, cases = map(int, again[1::2])
        assert again[::2] == ["--seed", "--first", "--cases"]
        assert sweep.run(cases, seed, first)[1] == [failure]
    monkeypatch.undo()
    assert not sweep.run(300, seed=21, first=100)[1]


def test_a_killed_process_is_named_and_another_goes_on():
    counts, failures = sweep.run(0, seed=22, jobs=2)
    assert not counts
    assert not failures
    others = set(multiprocessing.active_children())
    answers = sweep.shared(22, 0, 600, 1)
    counts += next(answers)[0]
    (killed,) = set(multiprocessing.active_children()) - others
    killed.kill()
    for part, wrong in answers:
        counts += part
        failures += wrong
    assert len(failures) == 1
    assert failures[0].startswith("--seed 22 --first ")
    assert " --cases 1: its process ended with " in failures[0]
    # At most what was done of a block is lost with the process, and no block after it.
    assert 600 - sweep.BLOCK <= counts.total() <= 600
    assert not killed.is_alive()
    assert set(multiprocessing.active_children()) <= others


def test_a_process_that_cannot_start_ends_the_sweep(monkeypatch):
    """Else another would be started for every case."""
    monkeypatch.setattr(sweep, "_answer", os._exit)
    with pytest.raises(RuntimeError, match="before its first case"):
        sweep.run(2000, seed=23, jobs=2)
