"""Calibration of banks of kernels: which are measured, how their costs reach a profile, and what else that changes."""

import itertools
import json
import math
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from convjit._choice import current_profile, profile_file
from convjit._choice.banks import BankChoice
from convjit._choice.profile import DTYPE_CLASSES
from convjit._methods.banks import TABLE, plain
from convjit._methods.workload import Work
from convjit._tools.calibration import bank_grid, files, grid, profile, run, samples
from convjit._tools.calibration.bank_grid import BankCase, bank_cases
from convjit._tools.command import main

# Costs of a made-up machine.
COSTS = {
    "plain": {"calls": 5e-5, "taps": 2e-6, "products": 4e-10, "apart": 3e-10},
    "direct": {"calls": 2e-5, "launches": 8e-6, "products": 3e-11, "inputs": 5e-11},
}
COSTS_OF_ONE = {"calls": 1e-5, "launches": 5e-6, "products": 5e-11}  # of any method for one kernel


def seconds(case, factor=1.0):
    costs = COSTS[case.method] if isinstance(case, BankCase) else COSTS_OF_ONE
    return factor * sum(costs.get(unit, 1e-9) * amount for unit, amount in case.work().busiest(case.workers).items())


def data_for(cases, factor=1.0):
    """Benchmark data as that machine would give it."""
    benchmarks = [
        {"extra_info": json.loads(json.dumps(case.as_info())), "stats": {"min": seconds(case, factor)}}
        for case in cases
    ]
    return {"benchmarks": benchmarks, "machine_info": {}, "datetime": "2000-01-01"}


@pytest.fixture(autouse=True)
def two_methods(monkeypatch):
    """Two methods, whatever else there is: the definition, and one whose work several workers share."""

    def work(bank, rates):
        inputs = bank.batch * bank.groups * bank.channels * math.prod(bank.lengths)
        return Work({"calls": 1.0}, {"products": bank.multiply_adds, "inputs": inputs}, 16)

    other = SimpleNamespace(**{**vars(plain), "work": work})
    monkeypatch.setattr(TABLE, "_loaded", {"direct": other, "plain": plain})


def rough():
    """The packaged profile with costs of banks that are the same for all dtypes and of which all are too high."""
    methods = {name: {unit: 3 * cost for unit, cost in units.items()} for name, units in COSTS.items()}
    by_workers = {"1": methods, "2": methods}
    banks = {dtype: {str(ndim): by_workers for ndim in (1, 2, 3)} for dtype in DTYPE_CLASSES}
    return current_profile.packaged().changed(banks=banks)


def test_the_grid_has_banks_of_every_kind():
    settings = {case.setting for case in bank_cases((1,), rough())}
    assert {len(s.stride) for s in settings} == {1, 2, 3}
    assert {s.channel_axis for s in settings} == {None, 1, -1}
    banks = [BankCase("float32", 1, "plain", setting).problem for setting in settings]
    assert {bank.groups == bank.shape[bank.channel_axis] for bank in banks if bank.groups > 1} == {True, False}
    assert any(bank.kernels > bank.groups > 1 for bank in banks)
    for values in ([b.channels for b in banks], [b.kernels_shape[0] for b in banks]):
        assert min(values) == 1
        assert max(values) >= 512
    for ndim, longest in ((1, 1023), (2, 31), (3, 15)):
        taps = {bank.taps for bank in banks if len(bank.taps) == ndim}
        assert (1,) * ndim in taps
        assert max(map(max, taps)) == longest
    for steps in ([s.stride for s in settings], [s.dilation for s in settings]):
        assert {1, 2, 3} <= {step for row in steps for step in row}
    assert {bank.padded for bank in banks} == {True, False}
    assert any(bank.batch > 1 for bank in banks)


@pytest.mark.exhaustive
def test_a_case_makes_the_call_that_it_describes():
    chosen = [case for case in bank_cases((1,), rough(), quick=True) if case.problem.multiply_adds < 1 << 20]
    assert len(chosen) > 10
    for case in chosen:
        x, kernels = case.data()
        assert (x.shape, kernels.shape) == (case.setting.shape, case.setting.kernels_shape)
        assert case.run(x, kernels).shape == case.problem.out_shape
        assert case.problem.correlate


def test_cases_survive_the_file_of_their_times():
    chosen = bank_cases((1, 2), rough())
    assert [*samples.timings(data_for(chosen))] == chosen


def test_random_banks_are_within_their_bounds():
    rng = np.random.default_rng(7)
    for ndim in (1, 2, 3):
        for _ in range(200):
            bank = BankCase("float32", 1, "plain", bank_grid.random_setting(rng, ndim)).problem
            assert 0 < bank.multiply_adds <= bank_grid.MOST_MULTIPLY_ADDS
            assert max(math.prod(bank.shape), math.prod(bank.out_shape)) <= bank_grid.MOST_ELEMENTS


@pytest.mark.exhaustive
def test_what_is_expected_to_be_far_slower_is_not_measured():
    chosen = bank_cases((1, 2), rough())
    for case in chosen:
        times = [3 * seconds(BankCase(case.dtype, 1, name, case.setting)) for name in (case.method, "direct", "plain")]
        assert times[0] < bank_grid.LONG_SECONDS
        assert times[0] <= max(1.001 * bank_grid.TOO_SLOW[False] * min(times), bank_grid.CHEAP_SECONDS)
    calls = dict.fromkeys(TABLE, 0)
    for case in chosen:
        calls[case.method] = max(calls[case.method], case.problem.kernels_shape[0] * case.problem.terms)
    assert calls["plain"] < 1 << 14 < calls["direct"]  # "plain" makes so many calls of NumPy


@pytest.mark.exhaustive
def test_a_method_without_costs_is_measured_everywhere():
    known = current_profile.packaged().changed(banks=without(rough().banks, "direct"))
    chosen = bank_cases((1, 2), known)
    settings = {ndim: [*bank_grid._settings("int16", ndim, False)] for ndim in (1, 2, 3)}
    for ndim, expected in settings.items():
        found = [case.setting for case in chosen if case.kind == ("int16", ndim) and case.method == "direct"]
        assert sorted(found, key=str) == sorted(2 * [*expected], key=str)


def without(banks, name):
    """Costs of banks without those of a method."""
    return {
        dtype: {
            ndim: {workers: {n: c for n, c in methods.items() if n != name} for workers, methods in by_workers.items()}
            for ndim, by_workers in by_ndim.items()
        }
        for dtype, by_ndim in banks.items()
    }


def test_the_fit_finds_the_costs_that_made_the_data():
    chosen = bank_cases((1, 2), rough())
    after = profile.with_banks(rough(), data_for(chosen))
    for case in chosen:
        times = after.changed(always_share=True).bank_rates(*case.kind).times(case.method, case.work())
        assert times[case.workers - 1] == pytest.approx(seconds(case), rel=1e-2)
    assert after.regret["banks"]["grid"]["worst"] == pytest.approx(1, abs=2e-3)
    assert after.regret["banks"]["held_out"]["geomean"] == pytest.approx(1, abs=0.01)
    assert after.regret["held_out"] == current_profile.packaged().regret["held_out"]


def test_banks_are_chosen_by_their_own_costs():
    bank = BankCase("float32", 2, "plain", bank_grid.layer(1, 3, 8, 1, (64, 64), (3, 3), 1, 1, False, True)).problem
    assert BankChoice(bank, rough(), "auto").method == "direct"
    free = {"float32": {"2": {"1": {"direct": {"calls": 1.0}, "plain": {"calls": 0.0}}}}}
    assert BankChoice(bank, rough().changed(banks=free), "auto").method == "plain"


@pytest.mark.exhaustive
def test_costs_of_what_was_not_measured_are_kept():
    """Of a method that is nowhere worth measuring, and of a kind of banks; not those for other numbers of workers."""
    before = rough()
    chosen = [case for case in bank_cases((1, 3), before) if case.method == "direct" and case.dtype != "int8"]
    after = profile.with_banks(before, data_for(chosen))
    assert after.banks["int8"] == profile._shortened(before.banks)["int8"]
    for dtype, ndim in itertools.product(set(DTYPE_CLASSES) - {"int8"}, "123"):
        assert [*after.banks[dtype][ndim]] == ["1", "3"]
        assert after.banks[dtype][ndim]["1"]["plain"] == profile._shortened(before.banks)[dtype][ndim]["1"]["plain"]


@pytest.mark.exhaustive
def test_a_quick_run_scales_what_it_does_not_measure():
    """The machine is three times as fast as the profile before says."""
    before = rough()
    measured = [*grid.cases((1, 2), before, quick=True), *bank_cases((1, 2), before, quick=True)]
    quick = profile.fit_profile(data_for(measured), before)
    for dtype, ndim in itertools.product(DTYPE_CLASSES, "123"):
        for workers, name in (("1", "plain"), ("2", "direct")):
            assert quick.banks[dtype][ndim][workers][name] == pytest.approx(COSTS[name], rel=0.02)


def fake_measure(monkeypatch, factors):
    """Have that machine measure, but for factors by which it errs."""
    runs = []

    def measure(chosen, seconds, title="measuring"):
        runs.append(chosen)
        return data_for(chosen, factors())

    monkeypatch.setattr(run, "measure", measure)
    return runs


@pytest.mark.exhaustive
def test_banks_measured_alone_change_nothing_else(monkeypatch, tmp_path, capsys):
    runs = fake_measure(monkeypatch, lambda: 1.0)
    path = tmp_path / "profile.json"
    files.write(rough(), path)
    before = profile_file.load(path)
    assert main(["calibrate", "--banks", "-o", str(path), "--json", str(tmp_path / "times.json")]) == 0
    said = capsys.readouterr().out
    assert "banks, held out" in said
    assert "with costs of banks" in said
    assert {type(case) for chosen in runs for case in chosen} == {BankCase}
    after = profile_file.load(path)
    for part in ("costs", "thresholds", "contenders"):
        assert getattr(after, part) == getattr(before, part)
    assert {**after.regret, "banks": 0} == {**before.regret, "banks": 0}
    assert after.made["since"]["banks"]["when"] == "2000-01-01"
    assert after.banks["int32"]["2"]["1"]["direct"]["products"] == pytest.approx(3e-11, rel=1e-2)
    files.write(rough(), path)
    runs.clear()
    assert main(["calibrate", "--banks", "-o", str(path), "--from", str(tmp_path / "times.json")]) == 0
    assert not runs
    assert profile_file.load(path).as_json() == after.as_json()


@pytest.mark.exhaustive
def test_a_noisy_run_of_banks_is_not_written(monkeypatch, tmp_path, capsys):
    rng = np.random.default_rng(0)
    fake_measure(monkeypatch, lambda: rng.uniform(1, 20))
    monkeypatch.setattr(run, "REPEATS", 0)
    path = tmp_path / "profile.json"
    files.write(rough(), path)
    written = path.read_text()
    assert main(["calibrate", "--banks", "-o", str(path)]) == 2
    assert "not written, for" in capsys.readouterr().err
    assert main(["calibrate", "--banks", "-o", str(path), "--plot", str(tmp_path / "a.png")]) == 2
    assert "`--plot` draws all methods" in capsys.readouterr().err
    assert path.read_text() == written


def test_the_suite_measures_banks(tmp_path):
    """In a process of its own: pytest cannot run inside pytest."""
    script = (
        "from convjit._tools.calibration import benchmark, fit, regret, samples\n"
        "from convjit._tools.calibration.bank_grid import BankCase, layer, worth_measuring\n"
        "from convjit._choice import current_profile\n"
        "settings = [layer(1, c, 2, 1, (n, n), (3, 3), 1, 1, c > 1, True) for n in (8, 20) for c in (0, 1, 3)]\n"
        "packaged = current_profile.packaged()\n"
        "chosen = [case for s in settings for case in worth_measuring('float32', s, (1, 2), packaged)]\n"
        "found = samples.read_samples(benchmark.measure(chosen, 1e-3), BankCase)\n"
        "assert len(found) == len(chosen) >= 6 and all(0 < s.seconds < 60 for s in found)\n"
        "assert regret.regret(found, fit.fit(found), {}).problems >= 6\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=300, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
