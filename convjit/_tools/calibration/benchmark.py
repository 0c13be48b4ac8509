"""Run the benchmark suite of a calibration in this process, with a progress bar."""

import contextlib
import io
import json
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from convjit._calls.progress import bars
from convjit._choice import machine
from convjit._runtime import cpu, threads
from convjit._tools.calibration.samples import AnyCase


class CalibrationError(Exception):
    """The benchmark run failed, and nothing was written."""


class Plugin:
    """Plugin for pytest that hands the cases to the suite, and reports how many are done."""

    def __init__(self, cases: Sequence[AnyCase], seconds: float, report: Callable[[int], object]) -> None:
        self._cases = cases
        self._seconds = seconds
        self._report = report
        self._done = 0

    def pytest_generate_tests(self, metafunc: Any) -> None:
        """Give the suite its cases."""
        metafunc.parametrize("case", self._cases, ids=[str(at) for at in range(len(self._cases))])
        metafunc.parametrize("seconds", [self._seconds], ids=[""])

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Count a case that is done."""
        if report.when == "teardown":
            self._done += 1
            self._report(self._done)

    def pytest_benchmark_update_machine_info(self, machine_info: dict[str, Any]) -> None:
        """Store the properties of this machine that costs depend on."""
        machine_info["convjit"] = {
            "vector_bytes": cpu.vector_bytes(),
            "threading_layer": threads.way(),
            "key": machine.key(),
        }


def measure(cases: Sequence[AnyCase], seconds: float, title: str = "measuring") -> dict[str, Any]:
    """Time each case for about so many seconds; return the data that pytest-benchmark writes."""
    output = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, bars([title], counts=True) as report:
        report(title, 0, len(cases))
        file = Path(folder) / "benchmark.json"
        plugin = Plugin(cases, seconds, lambda done: report(title, done, len(cases)))
        with contextlib.redirect_stdout(output):
            status = pytest.main(_options(folder, file), plugins=[plugin])
        if status == pytest.ExitCode.INTERRUPTED:
            raise KeyboardInterrupt
        if status != pytest.ExitCode.OK:
            raise CalibrationError(f"The benchmark run failed; nothing was written.\n{output.getvalue()}")
        data: dict[str, Any] = json.loads(file.read_text())
    return data


def _options(folder: str, file: Path) -> list[str]:
    """Options of pytest for a run that reads no configuration, and leaves nothing outside of a temporary folder."""
    return [
        *("--pyargs", "convjit._tools.calibration.suite", "-q", "-s", "-x", "-c", os.devnull, "--rootdir", folder),
        *("-p", "no:cacheprovider", "--benchmark-enable", "--benchmark-quiet", "--benchmark-json", str(file)),
        *("--benchmark-storage", f"file://{folder}"),
    ]
