"""Which cases the default run takes of a matrix, and how parameters are called in every process."""

import itertools
import subprocess
import sys

import numpy as np
import pytest

from tests.support.parameters import covering, label

NAMES = ("method", "dtype", "layer")
VALUES = (("direct", "fft", "plain"), "fdFD", (None, 2))
CASES = [dict(zip(NAMES, values, strict=True)) for values in itertools.product(*VALUES)]


@pytest.mark.parametrize(("strength", "least"), [(1, 4), (2, 12), (3, 24)])
def test_a_covering_holds_every_combination_once(strength, least):
    chosen = covering(CASES, strength)
    assert chosen == sorted(set(chosen))
    assert least <= len(chosen) <= 1.5 * least
    for names in itertools.combinations(NAMES, strength):
        held = {tuple(CASES[number][name] for name in names) for number in chosen}
        assert held == set(itertools.product(*(VALUES[NAMES.index(name)] for name in names)))


def test_values_of_short_parameters_take_turns():
    layers = [CASES[number]["layer"] for number in covering(CASES)]
    assert layers.count(None) == layers.count(2)


def test_what_does_not_occur_is_not_missed():
    cases = [case for case in CASES if case["method"] != "fft" or case["dtype"] == "f"]
    pairs = {(cases[number]["method"], cases[number]["dtype"]) for number in covering(cases, 2)}
    assert pairs == {(case["method"], case["dtype"]) for case in cases}


def test_arrays_are_values_too_and_so_are_types():
    arrays = [np.zeros(3), np.zeros(3)]
    assert covering([{"x": array, "n": n} for array in arrays for n in (0, 1, 1.0)]) == [0, 2, 4]


@pytest.mark.covering(1, exhaustive=2)
@pytest.mark.parametrize("third", range(3))
@pytest.mark.parametrize("second", range(3))
@pytest.mark.parametrize("first", range(3))
def test_a_matrix_for_the_test_below(first, second, third): ...


@pytest.mark.parametrize(("options", "least", "most"), [((), 6, 12), (("--all-cases",), 24, 24)])
def test_the_exhaustive_run_takes_cases_by_a_strength_of_its_own(options, least, most):
    selected = "-m", "exhaustive", "-k", "matrix", *options
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", *selected, __file__]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert least <= done.stdout.count("::test_a_matrix") <= most, done.stdout


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b", "a", "c"}, "{'a', 'b', 'c'}"),
        (frozenset([2, 1]), "{1, 2}"),
        (object(), "object"),
        ([object()], "list"),
        (lambda: 0, "function"),
        (np.zeros((2, 1)), "array([[0.],        [0.]])"),
        ("x" * 100, "'" + "x" * 39),
    ],
)
def test_labels_are_the_same_in_every_process(value, text):
    assert label(value) == text
