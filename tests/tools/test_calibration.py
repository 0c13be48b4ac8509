"""From benchmark data to a profile: the fit, the regret, the thresholds, and how a profile reaches the disk."""

import itertools
import json
import subprocess
import sys

import numpy as np
import pytest

from convjit._choice import current_profile, profile_file
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._methods import TABLE
from convjit._methods.workload import Work
from convjit._tools.calibration import files, fit, profile, regret, run, samples
from convjit._tools.calibration.grid import Case, cases
from convjit._tools.command import main


def data_for(costs, workers=(1,)):
    """Benchmark data as a machine would give it on which every unit of work costs exactly so much."""
    benchmarks = []
    for case in cases(workers, current_profile.packaged()):
        work = case.work().busiest(case.workers)
        time = sum(costs[case.method].get(unit, 1e-9) * amount for unit, amount in work.items())
        benchmarks.append({"extra_info": json.loads(json.dumps(case.as_info())), "stats": {"min": time}})
    return {"benchmarks": benchmarks, "machine_info": {"cpu": {"brand_raw": "made up"}}, "datetime": "2000-01-01"}


@pytest.fixture(scope="module")
def costs():
    rng = np.random.default_rng(1)
    units = {"calls": 1e-5, "launches": 5e-6, "products": 5e-11, "elements": 1e-10, "butterflies": 3e-10, "taps": 5e-6}
    return {name: {unit: cost * rng.uniform(0.5, 2) for unit, cost in units.items()} for name in TABLE}


@pytest.fixture(scope="module")
def data(costs):
    return data_for(costs)


@pytest.fixture(scope="module")
def fitted(data):
    return profile.fit_profile(data)


def test_the_fit_finds_the_costs_that_made_the_data(costs, fitted):
    for case in cases((1,), current_profile.packaged(), quick=True):
        time = sum(costs[case.method].get(unit, 1e-9) * amount for unit, amount in case.work().busiest(1).items())
        (found,) = fitted.rates(case.dtype, len(case.shape)).times(case.method, case.work())
        assert found == pytest.approx(time, rel=1e-2)


def test_data_without_noise_leave_no_regret(fitted):
    assert fitted.regret["grid"]["worst"] == pytest.approx(1, abs=2e-3)
    # A part of the quick grid leaves some units of work apart from each other undetermined.
    assert fitted.regret["held_out"]["geomean"] == pytest.approx(1, abs=0.1)


def test_costs_are_never_negative_whatever_the_noise():
    rng = np.random.default_rng(2)
    for _ in range(50):
        solution = fit.non_negative(rng.uniform(0, 1, (12, 4)) * 10.0 ** rng.integers(-12, 12, 4), np.ones(12))
        assert (solution >= 0).all()
        assert np.isfinite(solution).all()


def test_least_squares_under_the_bound_is_optimal():
    """No small step that keeps the costs non-negative makes the error smaller."""
    rng = np.random.default_rng(3)
    for _ in range(20):
        matrix = rng.uniform(0, 1, (15, 3))
        solution = fit.non_negative(matrix, np.ones(15))
        error = np.sum((matrix @ solution - 1) ** 2)
        for step in 1e-3 * rng.standard_normal((200, 3)):
            moved = np.maximum(solution + step, 0)
            assert np.sum((matrix @ moved - 1) ** 2) >= error - 1e-12


def test_regret_is_the_time_of_the_choice_over_that_of_the_best():
    found = [
        samples.Sample(("float32", 1), 1, (problem,), method, Work({unit: amount}, {}, 1), seconds)
        for problem, method, unit, amount, seconds in (
            ("a", "direct", "products", 1.0, 1.0),
            ("a", "fft", "points", 1.0, 2.0),
            ("b", "direct", "products", 3.0, 6.0),
            ("b", "fft", "points", 3.0, 2.0),
        )
    ]
    always_direct = {"float32": {"1": {"1": {"direct": {"products": 1.0}, "fft": {"points": 9.0}}}}}
    assert regret.regret(found, always_direct, {}) == (pytest.approx(3**0.5), pytest.approx(2.9), 3.0, 2)


def test_sharing_counts_where_it_is_expected_to_pay():
    """Two workers take 2 s where one takes 3; the costs that say otherwise leave a regret of 1.5."""
    work = Work({}, {"products": 4.0}, 2)
    found = [samples.Sample(("float32", 2), workers, (), "direct", work, 4.0 - workers) for workers in (1, 2)]
    for launching, expected in ((0.0, [1.0, 1.0]), (10.0, [1.0, 1.5])):
        by_workers = {str(n): {"direct": {"products": 1.0, "launches": launching}} for n in (1, 2)}
        assert regret.time_table(found, by_workers).regrets().ravel().tolist() == expected


def test_what_is_known_before_helps_where_samples_are_few(data, fitted):
    """A machine four times as slow, of which one case of forty is measured."""
    benchmarks = [{**one, "stats": {"min": 4 * one["stats"]["min"]}} for one in data["benchmarks"]]
    few = samples.read_samples({**data, "benchmarks": benchmarks[::40]})
    every = samples.read_samples({**data, "benchmarks": benchmarks})
    regrets = [regret.regret(every, fit.fit(few, known), {}).geomean for known in (fitted, None)]
    assert regrets[0] <= regrets[1]
    assert regrets[0] < 1.05


def test_contenders_are_those_that_are_the_fastest_somewhere():
    work = Work({"calls": 1.0}, {}, 1)
    times = {"a": {"direct": 1.0, "fft": 2.0, "plain": 2.0}, "b": {"direct": 2.0, "fft": 1.0, "plain": 1.2}}
    found = [
        samples.Sample(("float32", 1), 1, (problem,), method, work, seconds)
        for problem, by_method in times.items()
        for method, seconds in by_method.items()
    ]
    assert regret.contenders(found) == {"float32": {"1": ["direct", "fft"]}}


def fake_measure(monkeypatch, factors):
    """Have a perfect machine measure, but for factors by which it errs: a function of the run and the case's place."""
    runs = []

    def measure(chosen, seconds, title="measuring"):
        benchmarks = []
        for at, case in enumerate(chosen):
            packaged = current_profile.packaged()
            rates = (packaged.rates if isinstance(case, Case) else packaged.bank_rates)(*case.kind)
            time = sum(
                rates.costs[rates.at(case.workers)][case.method].get(unit, 0.0) * amount
                for unit, amount in case.work().busiest(case.workers).items()
            )
            time = (time + 1e-7) * factors(len(runs), at)
            benchmarks.append({"extra_info": json.loads(json.dumps(case.as_info())), "stats": {"min": time}})
        runs.append(chosen)
        return {"benchmarks": benchmarks, "machine_info": {}, "datetime": "2000-01-01"}

    monkeypatch.setattr(run, "measure", measure)
    return runs


def test_a_quiet_run_measures_twice_and_is_trusted(monkeypatch):
    runs = fake_measure(monkeypatch, lambda turn, at: 1.0)
    found = run.calibrate(quick=True)
    assert [len(chosen) for chosen in runs[:2]] == [len(runs[0])] * 2
    assert found.noisy == 0.0
    assert found.trusted
    assert found.better
    assert found.regret_before.geomean == pytest.approx(1, abs=0.01)


def test_what_is_noisy_is_measured_again(monkeypatch):
    """Every tenth case takes twice as long at first, and the second time as long as it does."""
    runs = fake_measure(monkeypatch, lambda turn, at: 2.0 if turn == 0 and at % 10 == 0 else 1.0)
    found = run.calibrate(quick=True)
    assert len(runs[2]) == pytest.approx(len(runs[0]) / 10, rel=0.1)
    assert found.noisy == 0.0


def test_a_run_that_stays_noisy_says_so_and_does_not_replace_a_better_profile(monkeypatch, tmp_path, capsys):
    rng = np.random.default_rng(0)
    fake_measure(monkeypatch, lambda turn, at: rng.uniform(1, 20))
    monkeypatch.setattr(run, "REPEATS", 0)
    path = tmp_path / "profile.json"
    files.write(current_profile.packaged(), path)
    before = path.read_text()
    monkeypatch.setattr(
        regret, "regret", lambda found, costs, names: regret.Regret(1.0, 1.0, 1.0, 1)
    )  # of the one before
    assert main(["calibrate", "--quick", "-o", str(path)]) == 2
    said = capsys.readouterr()
    assert "Noisy: " in said.out
    assert "not written" in said.err
    assert path.read_text() == before


def test_thresholds_agree_with_the_choice(fitted):
    loaded = profile_file.from_json(json.loads(files.dumps(fitted)), "test")
    for size, row in loaded.takeovers("float32", 2, 1).items():
        assert row[0][0] == 1
        assert all(a[0] < b[0] <= size + 1 and a[1] != b[1] for a, b in itertools.pairwise(row))


def test_a_fitted_profile_survives_the_disk(fitted, tmp_path):
    path = tmp_path / "new" / "profile.json"
    files.write(fitted, path)
    loaded = profile_file.load(path)
    assert loaded.as_json() == json.loads(json.dumps(fitted.as_json()))
    assert [p.name for p in path.parent.iterdir()] == ["profile.json"]


def test_a_failed_write_leaves_what_was_there(fitted, tmp_path):
    path = tmp_path / "profile.json"
    path.write_text("what was there")
    broken = Profile(fitted.costs, fitted.thresholds, {"when": object()}, {}, "test")
    with pytest.raises(TypeError):
        files.write(broken, path)
    assert path.read_text() == "what was there"
    assert [p.name for p in tmp_path.iterdir()] == ["profile.json"]


def test_the_packaged_profile_was_generated_and_is_good_on_its_own_grid():
    packaged = current_profile.packaged()
    regenerated = json.loads(json.dumps(profile.thresholds(packaged)))
    assert regenerated == packaged.thresholds
    assert packaged.regret["held_out"]["geomean"] <= 1.02
    assert packaged.regret["held_out"]["p95"] <= 1.1
    assert packaged.regret["grid"]["worst"] <= 2


def test_the_suite_measures_and_reports(tmp_path):
    """In a process of its own: pytest cannot run inside pytest."""
    script = (
        "import json, sys\n"
        "from convjit._tools.calibration import benchmark, fit, regret, samples\n"
        "from convjit._choice import current_profile\n"
        "from convjit._tools.calibration.grid import cases\n"
        "everything = cases((1, 2), current_profile.packaged(), True)\n"
        "chosen = [c for c in everything if c.dtype == 'float32' and max(c.shape) < 600][:40]\n"
        "data = benchmark.measure(chosen, 1e-3)\n"
        "found = samples.read_samples(data)\n"
        "assert len(found) == 40 and all(0 < s.seconds < 60 for s in found)\n"
        "assert data['machine_info']['convjit']['vector_bytes'] in (16, 32, 64)\n"
        "assert regret.regret(found, fit.fit(found), {}).geomean >= 1\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "40/40" in done.stderr


def test_a_failing_suite_says_so_and_gives_no_profile(tmp_path):
    script = (
        "from dataclasses import replace\n"
        "from convjit._tools.calibration import benchmark\n"
        "from convjit._choice import current_profile\n"
        "from convjit._tools.calibration.grid import cases\n"
        "case = cases((1,), current_profile.packaged(), True)[0]\n"
        "try:\n"
        "    benchmark.measure([replace(case, mode='spam')], 1e-3)\n"
        "except benchmark.CalibrationError as error:\n"
        "    assert 'nothing was written' in str(error) and 'spam' in str(error)\n"
        "else:\n"
        "    raise SystemExit(1)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_methods_measured_alone_change_nothing_else(monkeypatch, tmp_path, capsys):
    """The profile keeps all that it held, the thresholds and the choice included."""
    runs = fake_measure(monkeypatch, lambda turn, at: 1.0)
    before = current_profile.packaged().changed(made={"when": "long ago"})
    path = tmp_path / "profile.json"
    files.write(before, path)
    assert main(["calibrate", "--method", "im2col", "-o", str(path)]) == 0
    assert {case.method for chosen in runs for case in chosen} == {"im2col"}
    after = profile_file.load(path)
    for dtype, ndim, workers in itertools.product(DTYPE_CLASSES, "123", "12"):
        costs, known = (dict(which.costs[dtype][ndim][workers]) for which in (after, before))
        assert ("im2col" in costs) == ("im2col" in known)  # it is nowhere worth measuring for some
        assert {**costs, "im2col": {}} == {**known, "im2col": {}}
    assert (after.thresholds, after.contenders, after.regret) == (before.thresholds, before.contenders, before.regret)
    assert after.made["when"] == "long ago"
    assert [*after.made["since"]] == ["im2col"]
    assert "with costs of im2col" in capsys.readouterr().out


def test_methods_measured_alone_want_a_profile_and_quiet(monkeypatch, tmp_path, capsys):
    path = tmp_path / "profile.json"
    assert main(["calibrate", "--method", "naive", "-o", str(path)]) == 2
    assert "profile.json" in capsys.readouterr().err
    files.write(current_profile.packaged(), path)
    written = path.read_text()
    assert main(["calibrate", "--method", "naive", "-o", str(path), "--plot", str(tmp_path / "a.png")]) == 2
    rng = np.random.default_rng(0)
    fake_measure(monkeypatch, lambda turn, at: rng.uniform(1, 20))
    monkeypatch.setattr(run, "REPEATS", 0)
    assert main(["calibrate", "--method", "im2col", "-o", str(path)]) == 2
    assert "not written, for" in capsys.readouterr().err
    assert path.read_text() == written
