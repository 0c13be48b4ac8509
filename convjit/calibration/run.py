"""Run the suite with a progress bar, fit the profile, and put it in place in one step."""

import contextlib
import io
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from convjit import _jit, _threads
from convjit._profile import Profile
from convjit.calibration import fit
from convjit.calibration.grid import Case, cases

SECONDS_A_CASE = {False: 0.02, True: 0.004}

# Where the choice by the fitted costs is so much slower than the best, a disturbed measurement is the likeliest cause.
DOUBTFUL = 1.25
AGAIN = 2


class CalibrationError(Exception):
    """The benchmark run did not end well; nothing was written."""


class Suite:
    """Plugin for pytest: hands the cases to the suite and shows how far it is."""

    def __init__(self, cases: list[Case], seconds: float, progress: Progress, what: str) -> None:
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
            "vector_bytes": _jit.vector_bytes(),
            "threading_layer": _jit.start_threads(),
        }


def measure(chosen: list[Case], seconds: float, what: str = "measuring") -> dict[str, Any]:
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
        options = ["--pyargs", "convjit.calibration.suite", "-q", "-s", "-x", "-c", os.devnull, "--rootdir", folder]
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


def calibrate(quick: bool = False, earlier: dict[str, Any] | None = None) -> tuple[Profile, dict[str, Any]]:
    """Measure this machine; return the profile fitted to it and the benchmark data behind it.

    With benchmark data of an `earlier` run on it, only what is doubtful in them is measured again.
    """
    workers = tuple(sorted({1, _threads.available()}))
    chosen = list(cases(workers, quick))
    data = earlier if earlier is not None else measure(chosen, SECONDS_A_CASE[quick])
    for _ in range(AGAIN):
        found = fit.samples(data)
        doubtful = {at for at, ratios in fit.regrets(found, fit.fit(found)).items() if max(ratios) > DOUBTFUL}
        again = [case for case in chosen if case.place in doubtful]
        if not again:
            break
        data["benchmarks"] += measure(again, SECONDS_A_CASE[quick], "measuring again what is doubtful")["benchmarks"]
    return fit.profile(data), data


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
