"""Calibrate: measure this machine, fit a profile to it, and compare it with the one before."""

import contextlib
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from convjit._choice import current_profile, profile_file
from convjit._choice.current_profile import ProfileInUse
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._runtime import cores
from convjit._tools.calibration.bank_grid import BankCase, bank_cases
from convjit._tools.calibration.benchmark import measure
from convjit._tools.calibration.fit import fit
from convjit._tools.calibration.grid import cases
from convjit._tools.calibration.profile import fit_profile, with_banks, with_methods
from convjit._tools.calibration.regret import Regret, doubtful_problems, regret
from convjit._tools.calibration.samples import AnyCase, read_samples, timings

# Seconds spent on a case in each run, in a full and in a quick calibration; and number of runs through all cases.
SECONDS_A_CASE = {False: 0.008, True: 0.002}
RUNS = 2

# A problem of larger regret is doubtful: that its measurement was disturbed is the likeliest cause, and it is repeated.
DOUBTFUL_REGRET = 1.25

# A case is noisy if its two least times differ by more than this ratio. Noisy cases and doubtful problems are measured
# again, at most so many times. A calibration is trusted if no larger share of its cases is noisy in the end.
NOISY_RATIO = 1.15
REPEATS = 2
NOISY_SHARE = 0.05

# Ratio of held-out regrets up to which one profile is as good as another.
AS_GOOD = 1.005


class Calibration(NamedTuple):
    """The result of a calibration."""

    profile: Profile
    data: dict[str, Any]  # as pytest-benchmark writes them
    before: Profile  # the profile that the new one would replace
    regret_before: Regret  # of that profile, on the problems measured now
    noisy: float  # share of the cases that are noisy
    bank_regret_before: Regret | None = None  # of that profile, on the banks measured now

    @property
    def regret(self) -> Regret:
        """Regret of the new profile, on problems that its costs were not fitted to."""
        return Regret(**self.profile.regret["held_out"])

    @property
    def bank_regret(self) -> Regret:
        """Regret of the new profile, on banks that its costs were not fitted to."""
        return Regret(**self.profile.regret["banks"]["held_out"])

    @property
    def trusted(self) -> bool:
        """Whether few cases are noisy."""
        return self.noisy <= NOISY_SHARE

    @property
    def better(self) -> bool:
        """Whether the new profile may replace the one before: its regret is no larger, or hardly larger if trusted."""
        slack = AS_GOOD if self.trusted else 1.0
        return self.regret.geomean <= slack * self.regret_before.geomean


@contextlib.contextmanager
def sharing(profile: Profile) -> Iterator[Profile]:
    """Put a profile in force with which calls use all their workers, to measure where that is faster."""
    everywhere = profile.changed(always_share=True)
    with ProfileInUse(everywhere):
        yield everywhere


def calibrate(quick: bool = False, earlier: dict[str, Any] | None = None, path: Path | None = None) -> Calibration:
    """Measure this machine and fit a profile to it.

    Given the benchmark data of an `earlier` run on this machine, only cases that they lack, and those that are noisy or
    doubtful in them, are measured. The new profile is compared with the one at `path`, or else with the one in force.
    """
    before = current_profile.in_force()
    if path is not None and path.exists():
        with contextlib.suppress(OSError, ValueError):
            before = profile_file.load(path)
    prior = before if quick else None
    workers = tuple(sorted({1, cores.available()}))
    with sharing(before) as everywhere:
        chosen: list[AnyCase] = [*cases(workers, everywhere, quick), *bank_cases(workers, everywhere, quick)]
        data = _measured(chosen, SECONDS_A_CASE[quick], earlier, prior)
        profile = fit_profile(data, prior)
        regret_before = regret(read_samples(data), before.costs, before.contenders)
        bank_regret_before = regret(read_samples(data, BankCase), before.banks, {})
        return Calibration(profile, data, before, regret_before, _noisy_share(data), bank_regret_before)


def calibrate_methods(
    names: Collection[str], path: Path, earlier: dict[str, Any] | None = None
) -> tuple[Profile, dict[str, Any], float]:
    """Measure some methods only, and return the profile at `path` with their new costs; the file stays as it is.

    Also return the benchmark data, and the share of the cases that are noisy.
    """
    before = profile_file.load(path)
    workers = before.rates(DTYPE_CLASSES[0], 1).counts
    if workers[-1] > cores.available():
        raise ValueError(f"{path} is for {workers[-1]} threads, but only {cores.available()} may be used here")
    with sharing(before) as everywhere:
        chosen = [case for case in cases(workers, everywhere) if case.method in names]
        data = _measured(chosen, SECONDS_A_CASE[False], earlier, None)
    return with_methods(before, data), data, _noisy_share(data)


def calibrate_banks(path: Path, earlier: dict[str, Any] | None = None) -> tuple[Profile, dict[str, Any], float]:
    """Measure banks of kernels only, and return the profile at `path` with their new costs; the file stays as it is.

    Also return the benchmark data, and the share of the cases that are noisy.
    """
    before = profile_file.load(path)
    workers = tuple(sorted({1, cores.available()}))
    with sharing(before) as everywhere:
        data = _measured(bank_cases(workers, everywhere), SECONDS_A_CASE[False], earlier, None)
        return with_banks(before, data), data, _noisy_share(data)


def _measured(
    chosen: Sequence[AnyCase], seconds: float, earlier: dict[str, Any] | None, prior: Profile | None
) -> dict[str, Any]:
    """Benchmark data of all these cases, with those that are noisy or doubtful measured again."""
    data = earlier if earlier is not None else _measured_in_runs(chosen, seconds)
    for _ in range(REPEATS):
        known, noisy, doubtful = timings(data), _noisy(data), _doubtful(data, prior)
        again = [case for case in chosen if case not in known or case in noisy or case.problem_key in doubtful]
        if not again:
            break
        data["benchmarks"] += measure(again, seconds, "measuring noisy cases again")["benchmarks"]
    return data


def _measured_in_runs(chosen: Sequence[AnyCase], seconds: float) -> dict[str, Any]:
    """Measure all cases in several runs: other load that disturbs a case in one run may be gone in the next."""
    runs = [measure(chosen, seconds, f"measuring, {number + 1} of {RUNS}") for number in range(RUNS)]
    return {**runs[0], "benchmarks": [benchmark for run in runs for benchmark in run["benchmarks"]]}


def _noisy(data: dict[str, Any]) -> set[AnyCase]:
    """Cases whose two least times differ much, so that the true one may be less than both."""
    least = {case: sorted(times)[:2] for case, times in timings(data).items()}
    return {case for case, times in least.items() if times[-1] > NOISY_RATIO * times[0]}


def _noisy_share(data: dict[str, Any]) -> float:
    return len(_noisy(data)) / max(1, len(timings(data)))


def _doubtful(data: dict[str, Any], prior: Profile | None) -> set[Any]:
    """Problems whose regret is large under costs fitted to these data."""
    samples, banks = read_samples(data), read_samples(data, BankCase)
    doubtful = doubtful_problems(samples, fit(samples, prior), DOUBTFUL_REGRET)
    return doubtful | doubtful_problems(banks, fit(banks, prior and prior.of_banks()), DOUBTFUL_REGRET)
