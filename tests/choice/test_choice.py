"""The choice of a method: it changes the time and never the result, and says the same wherever it is asked."""

import itertools
import math
import subprocess
import sys
from collections.abc import Mapping

import numpy as np
import pytest

import convjit
from convjit._choice import current_profile
from convjit._choice.decide import decide
from convjit._methods import TABLE
from convjit._problem.options import Options
from tests.support.cases import BOUNDARIES, MODES, check, problem, values
from tests.support.parameters import first, named
from tests.support.profiles import favouring, in_force, random_profile
from tests.sweep import random_case

SIZES = [((9,), (3,)), ((5000,), (900,)), ((64, 64), (3, 3)), ((300, 300), (41, 41)), ((20, 30, 20), (5, 5, 5))]


def choice(shape, kernel_shape, outer):
    """What is chosen for float64, with a kernel that is an outer product or not."""
    kind = np.dtype(float)
    return decide(shape, kernel_shape, kind, kind, Options(), outer=outer)[1]


@pytest.mark.parametrize("seed", first(3, range(10)))
def test_random_profiles_change_no_result(seed):
    rng = np.random.default_rng(seed)
    with in_force(random_profile(rng)):
        for index in range(40):
            case = random_case(100 + seed, index)
            assert check(case) or case.method != "auto"


def test_random_profiles_reach_every_method():
    """Else the test above would say little."""
    chosen = set()
    for seed in range(60):
        with in_force(random_profile(np.random.default_rng(seed))):
            chosen |= {choice(*sizes, outer=True).method for sizes in SIZES}
    assert chosen == set(convjit.methods())


@pytest.mark.parametrize("method", convjit.methods())
def test_the_cheapest_method_is_chosen(method):
    with in_force(favouring(workers_1=method, workers_2=method)):
        found = choice((50, 50), (3, 3), outer=True)
        assert found.method == method
        assert found.predicted == 0.0


def test_a_method_that_the_profile_does_not_know_is_not_chosen():
    profile = favouring(workers_1="im2col", workers_2="im2col")
    for by_workers in (entry for by_ndim in profile.costs.values() for entry in by_ndim.values()):
        for costs in by_workers.values():
            del costs["im2col"]
    with in_force(profile):
        for shape, kernel_shape in SIZES:
            assert convjit.explain(shape, kernel_shape).method != "im2col"
        np.testing.assert_array_equal(convjit.convolve([1, 2], [1, 1], method="im2col"), [1, 3, 2])


@pytest.mark.parametrize("dtype", ["?", "b", "H", "i", "q", "e", "f", "d", "F", "D", "g", "G"])
def test_explain_agrees_with_plan(dtype):
    """For kernels of full rank: of others a plan knows more than their shape."""
    rng = np.random.default_rng(0)
    for (shape, kernel_shape), mode, boundary in itertools.product(SIZES, MODES, BOUNDARIES):
        for workers in (1, 2, None):
            options = {"mode": mode, "boundary": boundary, "workers": workers}
            explanation = convjit.explain(shape, kernel_shape, dtype, **options)
            kernel = values(rng, kernel_shape, dtype)
            kernel = ~kernel if dtype == "?" else kernel  # or most would be zero
            planned = convjit.plan(kernel, shape, dtype, **options)
            assert planned.method == explanation.method
            assert planned.predicted == explanation.predicted
            assert repr(planned) == repr(explanation)


def test_explain_agrees_with_plan_over_axes():
    for axes in (0, -1, (1,)):
        explanation = convjit.explain((30, 400), 25, "f", axes=axes)
        assert convjit.plan(np.ones(25, "f"), (30, 400), axes=axes).method == explanation.method


def test_the_same_problem_gives_the_same_method():
    asked = [(shape, kernel_shape, dtype) for (shape, kernel_shape), dtype in itertools.product(SIZES, "fdqD")]
    before = [convjit.explain(*problem) for problem in asked]
    with in_force(current_profile.in_force()):  # with nothing remembered
        after = [convjit.explain(*problem) for problem in reversed(asked)]
    assert [e.method for e in before] == [e.method for e in reversed(after)]
    assert [e.predicted for e in before] == [e.predicted for e in reversed(after)]


def test_an_explanation_is_a_table_of_all_methods():
    text = repr(convjit.explain((512, 512), (15, 15), "longdouble"))
    title, head, rule, *rows = text.splitlines()
    assert "512x512 * 15x15" in title
    assert head.split() == ["method", "predicted"]
    assert set(rule) == {"-", " "}
    assert sorted(row.split()[0] for row in rows) == sorted(convjit.methods())
    assert "has no compiled code for" in text
    chosen = convjit.explain((512, 512), (15, 15)).method
    assert f"{chosen} " in repr(convjit.explain((512, 512), (15, 15))).splitlines()[3]


def test_a_forced_method_says_so():
    planned = convjit.plan(np.ones((3, 3)), (40, 40), method="plain")
    assert planned.method == "plain"
    assert "forced" in repr(planned)


def test_predictions_are_times():
    for (shape, kernel_shape), dtype in itertools.product(SIZES, "bfdD"):
        assert 0 < convjit.explain(shape, kernel_shape, dtype).predicted < math.inf


def test_every_unit_of_work_is_a_number():
    for index in range(300):
        described = problem(random_case(7, index))
        if described.swapped or 0 in described.out_shape:
            continue
        rates = current_profile.packaged().rates(described.dtype_class, len(described.taps))
        for name, method in TABLE.items():
            if not method.supports(described):
                with named(f"case {index}, {name}"):
                    work = method.work(described, rates).busiest(2)
                    assert all(0 <= amount < math.inf for amount in work.values())


def test_explain_takes_shapes_that_fit_no_memory():
    for shape, kernel_shape in (((10**6, 10**6), (999, 999)), ((10**12,), (10**9,)), ((1,) * 12, (1,) * 12)):
        assert convjit.explain(shape, kernel_shape).method in convjit.methods()


@pytest.mark.parametrize("workers", [1, 2, None])
def test_thresholds(workers):
    for dtype, ndim in itertools.product(("f", "float64", np.complex64, "u2", "bool", "longdouble"), (1, 2, 3, 5)):
        table = convjit.thresholds(dtype, ndim, workers)
        assert isinstance(table, Mapping)
        assert len(table) == len(list(table)) > 0
        for size, row in table.items():
            assert isinstance(size, int)
            sizes = [k for k, _ in row]
            assert sizes == sorted(set(sizes))
            assert {name for _, name in row} <= set(convjit.methods())
        for size in table:
            assert f"\n{size} " in repr(table)
        assert 7 not in table
        with pytest.raises(KeyError):
            table[7]


def test_explain_loads_no_compiler():
    code = (
        "import sys, convjit; convjit.explain((100, 100), (9, 9), workers=2); convjit.thresholds('f', 2);"
        "convjit.plan([1.0, 2.0], 50); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert {"numba", "llvmlite", "scipy"}.isdisjoint(done.stdout.split())
