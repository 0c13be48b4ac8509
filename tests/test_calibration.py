"""From benchmark data to a profile: the fit, the regret, the thresholds, and how a profile reaches the disk."""

import itertools
import json
import subprocess
import sys

import numpy as np
import pytest

from convjit import _profile
from convjit._profile import Profile
from convjit.calibration import fit, run
from convjit.calibration.grid import cases
from convjit.methods import TABLE


def data_for(costs, workers=(1,)):
    """Benchmark data as a machine would give it on which every unit of work costs exactly so much."""
    benchmarks = []
    for case in cases(workers, quick=True):
        time = sum(costs[case.method].get(unit, 1e-9) * amount for unit, amount in case.work().items())
        benchmarks.append({"extra_info": json.loads(json.dumps(case.as_info())), "stats": {"min": time}})
    return {"benchmarks": benchmarks, "machine_info": {"cpu": {"brand_raw": "made up"}}, "datetime": "2000-01-01"}


@pytest.fixture(scope="module")
def costs():
    rng = np.random.default_rng(1)
    units = {"calls": 1e-5, "launches": 5e-6, "products": 5e-11, "elements": 1e-10, "butterflies": 3e-10, "taps": 5e-6}
    return {name: {unit: cost * rng.uniform(0.5, 2) for unit, cost in units.items()} for name in TABLE}


@pytest.fixture(scope="module")
def fitted(costs):
    return fit.profile(data_for(costs))


def test_the_fit_finds_the_costs_that_made_the_data(costs, fitted):
    for case in cases((1,), quick=True):
        time = sum(costs[case.method].get(unit, 1e-9) * amount for unit, amount in case.work().items())
        assert fitted.predict(case.problem, case.method, case.work()) == pytest.approx(time, rel=1e-2)


def test_data_without_noise_leave_no_regret(fitted):
    assert fitted.regret["grid"]["worst"] == pytest.approx(1, abs=2e-3)
    # Half of the quick grid leaves some units of work apart from each other undetermined.
    assert fitted.regret["held_out"]["geomean"] == pytest.approx(1, abs=2e-2)


def test_costs_are_never_negative_whatever_the_noise():
    rng = np.random.default_rng(2)
    for _ in range(50):
        solution = fit.non_negative(rng.uniform(0, 1, (12, 4)) * 10.0 ** rng.integers(-12, 12, 4))
        assert (solution >= 0).all()
        assert np.isfinite(solution).all()


def test_least_squares_under_the_bound_is_optimal():
    """No small step that keeps the costs non-negative makes the error smaller."""
    rng = np.random.default_rng(3)
    for _ in range(20):
        matrix = rng.uniform(0, 1, (15, 3))
        solution = fit.non_negative(matrix)
        error = np.sum((matrix @ solution - 1) ** 2)
        for step in 1e-3 * rng.standard_normal((200, 3)):
            moved = np.maximum(solution + step, 0)
            assert np.sum((matrix @ moved - 1) ** 2) >= error - 1e-12


def test_regret_is_the_time_of_the_choice_over_that_of_the_best():
    group = ("float32", 1, 1)
    found = [
        fit.Sample(group, ("a",), "direct", {"products": 1.0}, 1.0),
        fit.Sample(group, ("a",), "fft", {"points": 1.0}, 2.0),
        fit.Sample(group, ("b",), "direct", {"products": 3.0}, 6.0),
        fit.Sample(group, ("b",), "fft", {"points": 3.0}, 2.0),
    ]
    always_direct = {"float32": {"1": {"1": {"direct": {"products": 1.0}, "fft": {"points": 9.0}}}}}
    assert fit.regret(found, always_direct) == (pytest.approx(3**0.5), pytest.approx(2.9), 3.0, 2)


def test_thresholds_agree_with_the_choice(fitted):
    loaded = _profile.from_json(json.loads(run.dumps(fitted)), "test")
    for size, row in loaded.takeovers("float32", 2, 1).items():
        assert row[0][0] == 1
        assert all(a[0] < b[0] <= size + 1 and a[1] != b[1] for a, b in itertools.pairwise(row))


def test_a_fitted_profile_survives_the_disk(fitted, tmp_path):
    path = tmp_path / "new" / "profile.json"
    run.write(fitted, path)
    loaded = _profile.load(path)
    assert loaded.as_json() == json.loads(json.dumps(fitted.as_json()))
    assert [p.name for p in path.parent.iterdir()] == ["profile.json"]


def test_a_failed_write_leaves_what_was_there(fitted, tmp_path):
    path = tmp_path / "profile.json"
    path.write_text("what was there")
    broken = Profile(fitted.costs, fitted.thresholds, {"when": object()}, {}, "test")
    with pytest.raises(TypeError):
        run.write(broken, path)
    assert path.read_text() == "what was there"
    assert [p.name for p in tmp_path.iterdir()] == ["profile.json"]


def test_the_packaged_profile_was_generated_and_is_good_on_its_own_grid():
    packaged = _profile.packaged()
    regenerated = json.loads(json.dumps(fit.thresholds(packaged)))
    assert regenerated == packaged.thresholds
    assert packaged.regret["grid"]["worst"] <= 1.5


def test_the_suite_measures_and_reports(tmp_path):
    """In a process of its own: pytest cannot run inside pytest."""
    script = (
        "import json, sys\n"
        "from convjit.calibration import fit, run\n"
        "from convjit.calibration.grid import cases\n"
        "chosen = [c for c in cases((1, 2), True) if c.dtype == 'float32' and max(c.shape) < 600][:40]\n"
        "data = run.measure(chosen, 1e-3)\n"
        "samples = fit.samples(data)\n"
        "assert len(samples) == 40 and all(0 < s.seconds < 60 for s in samples)\n"
        "assert data['machine_info']['convjit']['vector_bytes'] in (16, 32, 64)\n"
        "assert fit.regret(samples, fit.fit(samples)).geomean >= 1\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "40/40" in done.stderr


def test_a_failing_suite_says_so_and_gives_no_profile(tmp_path):
    script = (
        "from dataclasses import replace\n"
        "from convjit.calibration import run\n"
        "from convjit.calibration.grid import cases\n"
        "case = next(cases((1,), True))\n"
        "try:\n"
        "    run.measure([replace(case, mode='spam')], 1e-3)\n"
        "except run.CalibrationError as error:\n"
        "    assert 'nothing was written' in str(error) and 'spam' in str(error)\n"
        "else:\n"
        "    raise SystemExit(1)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
