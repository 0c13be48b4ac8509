"""Scores of the regret benchmark, on times that are made up."""

import pytest

from bench.scores import Measured, noise, oracle, regret, rows, worst
from convjit._tools.benchmark.cases import Case

# Each half has another best method, by chance; "plain" was left out, and "im2col" refused.
SECONDS = {"direct": (1.0, 1.2), "fft": (3.0, 3.3), "overlap_save": (1.1, 1.1)}


def measured(family="made up", seconds=SECONDS, **taken):
    return Measured(family, Case((9,), (3,), "float64"), "1", seconds, {"plain": 50.0}, taken)


def test_the_oracle_does_not_profit_from_chance():
    assert oracle(SECONDS) == (1.1, 1.2)
    assert noise(SECONDS) == pytest.approx((1.1, 1.2 / 1.1))


def test_regret_is_over_the_oracle_in_the_same_half():
    assert regret(SECONDS, SECONDS["fft"]) == pytest.approx((3.0 / 1.1, 3.3 / 1.2))
    assert regret(SECONDS, SECONDS["direct"]) == pytest.approx((1.0 / 1.1, 1.0))


def test_two_equal_halves_leave_no_noise():
    alike = {"direct": (1.0, 1.0), "fft": (2.0, 2.0)}
    assert noise(alike) == (1.0, 1.0)
    assert regret(alike, alike["fft"]) == (2.0, 2.0)


@pytest.mark.parametrize(
    ("method", "time"), [("fft", (3.0, 3.3)), ("im2col", (1.0, 1.2)), ("plain", (50.0, 50.0))], ids=str
)
def test_a_refusal_falls_to_direct_and_a_method_left_out_has_its_rough_time(method, time):
    assert measured(auto=method).time(method) == time


def test_rows_are_families_then_all_then_workers():
    found = [measured("b", auto="direct", fft="fft"), measured("a", auto="fft", fft="fft")]
    heading, *lines = rows(found)
    assert heading == ["family", "number", "auto", "fft", "oracle"]
    assert [line[:2] for line in lines] == [["b", "1"], ["a", "1"], ["all", "2"], ["workers: 1", "2"]]
    assert lines[0][2] == "0.953 1.00 1.00"  # direct: 1 / 1.1 and 1
    assert lines[1][2] == lines[1][3]


def test_the_worst_come_first():
    found = [measured(auto="direct"), measured(auto="plain"), measured(auto="fft")]
    assert [m.taken["auto"] for m in worst(found, "auto", 2)] == ["plain", "fft"]
