"""Run the suite with a progress bar, fit the profile, and put it in place in one step."""

import contextlib
import io
import json
import os
import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from convjit._choice import current_profile, machine, profile_file
from convjit._choice.current_profile import ProfileInUse
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._runtime import cores, cpu, threads
from convjit._tools.calibration.fit import fit
from convjit._tools.calibration.grid import Case, cases
from convjit._tools.calibration.profile import profile as make_profile
from convjit._tools.calibration.profile import with_methods
from convjit._tools.calibration.regret import Regret, doubtful, regret
from convjit._tools.calibration.samples import samples, timings

# Seconds a case each time, and how many times the whole suite is gone through.
SECONDS_A_CASE = {False: 0.008, True: 0.002}
TIMES = 2

# Where the choice by the fitted costs is so much slower than the best, a disturbed measurement is the likeliest cause.
DOUBTFUL = 1.25

# Ratio of a case's two least times beyond which it is noisy and measured again, at most so often; and share of cases
# that may stay noisy in a run that is to be trusted.
NOISY = 1.15
AGAIN = 2
NOISY_SHARE = 0.05

# Ratio of held-out regrets up to which a profile is as good as another.
AS_GOOD = 1.005


class CalibrationError(Exception):
    """The benchmark run did not end well; nothing was written."""


class Calibration(NamedTuple):
    """What a calibration found."""

    profile: Profile
    data: dict[str, Any]  # pytest-benchmark's JSON
    before: Profile  # that would be replaced
    regret_before: Regret  # its own, on what was measured
    noisy: float  # share of the cases whose times stayed apart

    @property
    def regret(self) -> Regret:
        """Of the new profile, on problems that its costs were not fitted to."""
        return Regret(**self.profile.regret["held_out"])

    @property
    def trusted(self) -> bool:
        """Whether the times agree with each other."""
        return self.noisy <= NOISY_SHARE

    @property
    def better(self) -> bool:
        """Whether the new profile may replace the one before: it chooses as well, or nearly so if it is trusted."""
        slack = AS_GOOD if self.trusted else 1.0
        return self.regret.geomean <= slack * self.regret_before.geomean


class Suite:
    """Plugin for pytest: hands the cases to the suite and shows how far it is."""

    def __init__(self, cases: Sequence[Case], seconds: float, progress: Progress, what: str) -> None:
        self._cases = cases
        self._seconds = seconds
        self._progress = progress
        self._task = progress.add_task(what, total=len(cases))

    def pytest_generate_tests(self, metafunc: Any) -> None:
        """Give the suite its cases."""
        metafunc.parametrize("case", self._cases, ids=[str(at) for at in range(len(self._cases))])
        metafunc.parametrize("seconds", [self._seconds], ids=[""])

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Move the bar."""
        if report.when == "teardown":
            self._progress.advance(self._task)

    def pytest_benchmark_update_machine_info(self, machine_info: dict[str, Any]) -> None:
        """Store what of this machine the costs depend on."""
        machine_info["convjit"] = {
            "vector_bytes": cpu.vector_bytes(),
            "threading_layer": threads.way(),
            "key": machine.key(),
        }


def measure(chosen: Sequence[Case], seconds: float, what: str = "measuring") -> dict[str, Any]:
    """Run the suite over some cases; return what pytest-benchmark writes."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    said = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, Progress(*columns, console=Console(stderr=True)) as progress:
        file = Path(folder) / "benchmark.json"
        options = [
            "--pyargs",
            "convjit._tools.calibration.suite",
            "-q",
            "-s",
            "-x",
            "-c",
            os.devnull,
            "--rootdir",
            folder,
        ]
        options += ["-p", "no:cacheprovider", "--benchmark-enable", "--benchmark-quiet", "--benchmark-json", str(file)]
        options += ["--benchmark-storage", f"file://{folder}"]
        with contextlib.redirect_stdout(said):
            status = pytest.main(options, plugins=[Suite(chosen, seconds, progress, what)])
        if status == pytest.ExitCode.INTERRUPTED:
            raise KeyboardInterrupt
        if status != pytest.ExitCode.OK:
            raise CalibrationError(f"The benchmark run failed; nothing was written.\n{said.getvalue()}")
        data: dict[str, Any] = json.loads(file.read_text())
    return data


@contextlib.contextmanager
def sharing(profile: Profile) -> Iterator[Profile]:
    """Have a profile's choices in force, but use all workers that a call may use: it is to be seen when that pays."""
    everywhere = replace(profile, always_share=True)
    with ProfileInUse(everywhere):
        yield everywhere


def calibrate(quick: bool = False, earlier: dict[str, Any] | None = None, path: Path | None = None) -> Calibration:
    """Measure this machine and fit a profile to it.

    With benchmark data of an `earlier` run on it, only what they lack and what is noisy or doubtful in them is
    measured. What the new profile is compared with is the one at `path`, else the one in force.
    """
    before = current_profile.in_force()
    if path is not None and path.exists():
        with contextlib.suppress(OSError, ValueError):
            before = profile_file.load(path)
    prior = before if quick else None
    workers = tuple(sorted({1, cores.available()}))
    seconds = SECONDS_A_CASE[quick]
    with sharing(before) as everywhere:
        data = _measured(cases(workers, everywhere, quick), seconds, earlier, prior)
        found = samples(data)
        profile = make_profile(data, prior)
        return Calibration(profile, data, before, regret(found, before.costs, before.contenders), _noisy_share(data))


def calibrate_methods(
    names: Collection[str], path: Path, earlier: dict[str, Any] | None = None
) -> tuple[Profile, dict[str, Any], float]:
    """Measure some methods only, and put their costs into the profile at `path`, which is not written to.

    Return the new profile, the benchmark data, and the share of the cases that stayed noisy.
    """
    before = profile_file.load(path)
    workers = before.rates(DTYPE_CLASSES[0], 1).counts
    if workers[-1] > cores.available():
        raise ValueError(f"{path} is for {workers[-1]} threads, and {cores.available()} may be used here")
    with sharing(before) as everywhere:
        chosen = [case for case in cases(workers, everywhere) if case.method in names]
        data = _measured(chosen, SECONDS_A_CASE[False], earlier, None)
    return with_methods(before, data), data, _noisy_share(data)


def _measured(
    chosen: Sequence[Case], seconds: float, earlier: dict[str, Any] | None, prior: Profile | None
) -> dict[str, Any]:
    """Benchmark data of all these cases, those that are noisy or doubtful measured again."""
    data = earlier if earlier is not None else _in_turns(chosen, seconds)
    for _ in range(AGAIN):
        known, noisy, places = timings(data), _noisy(data), _doubtful(data, prior)
        again = [case for case in chosen if case not in known or case in noisy or case.place in places]
        if not again:
            break
        data["benchmarks"] += measure(again, seconds, "measuring again what is noisy")["benchmarks"]
    return data


def _in_turns(chosen: Sequence[Case], seconds: float) -> dict[str, Any]:
    """Go through all cases several times: what disturbs one time passes by another."""
    runs = [measure(chosen, seconds, f"measuring, {turn + 1} of {TIMES}") for turn in range(TIMES)]
    return {**runs[0], "benchmarks": [benchmark for run in runs for benchmark in run["benchmarks"]]}


def _noisy(data: dict[str, Any]) -> set[Case]:
    """Cases whose two least times are far from each other, so that there may be a lesser one still."""
    least = {case: sorted(times)[:2] for case, times in timings(data).items()}
    return {case for case, times in least.items() if times[-1] > NOISY * times[0]}


def _noisy_share(data: dict[str, Any]) -> float:
    return len(_noisy(data)) / max(1, len(timings(data)))


def _doubtful(data: dict[str, Any], prior: Profile | None) -> set[tuple[Any, ...]]:
    found = samples(data)
    return doubtful(found, fit(found, prior), DOUBTFUL)


def write(profile: Profile, path: Path) -> None:
    """Write a profile so that a reader sees the old one or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".json")
    try:
        with os.fdopen(handle, "w") as file:
            file.write(dumps(profile))
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def dumps(profile: Profile) -> str:
    """A profile as JSON, with one line for each method's costs and each row of thresholds."""
    return _pretty(profile.as_json(), "\n") + "\n"


def _pretty(value: Any, newline: str) -> str:
    if not isinstance(value, dict) or not any(isinstance(part, dict | list) for part in value.values()):
        return json.dumps(value)
    inner = newline + " "
    parts = (f"{json.dumps(name)}: {_pretty(part, inner)}" for name, part in value.items())
    return "{" + inner + ("," + inner).join(parts) + newline + "}"
