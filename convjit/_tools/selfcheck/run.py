"""Run all checks, those of each method in a process of its own, so that a crash is reported like a wrong result."""

import json
import math
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

import convjit
from convjit._calls.progress import bars
from convjit._choice import current_profile
from convjit._choice.current_profile import ProfileInUse
from convjit._methods import TABLE
from convjit._runtime import cores
from convjit._tools.selfcheck.checks import BANKS, FILTERS, NORMALIZED, TEMPLATES, checks

NAMES = (*TABLE, FILTERS, BANKS, NORMALIZED, TEMPLATES)

# The command that checks one method in its own process and reports line by line. With `-P`, the folder that it is
# started in is not searched for modules.
COMMAND = (sys.executable, "-P", "-m", "convjit", "selfcheck", "--in-process")

QUICK = 5  # a quick check runs one of so many cases
SHOWN = 3  # failures of each method that are printed
SECONDS = 1200.0  # after which a process is killed as hanging

ReportProgress = Callable[[str, int, int], object]


@dataclass
class Report:
    """The results of the checks of one method."""

    method: str
    cases: int = 0
    error: float = 0.0  # the largest, in units of its bound
    failures: list[str] = field(default_factory=list)
    ended: str = ""  # how the process ended, if not as it should
    seconds: float = 0.0

    @property
    def row(self) -> tuple[str, str, str, str, str]:
        """A row of the table of results."""
        error = "exact" if self.error == 0 else f"{self.error:.2g} of its bound" if self.error < math.inf else "wrong"
        wrong = f"{len(self.failures)} WRONG" if self.failures else ""
        verdict = self.ended.upper() or wrong or "right"
        return self.method, str(self.cases), "-" if self.ended else error, f"{self.seconds:.1f}", verdict

    @property
    def first_failures(self) -> list[str]:
        """Lines that describe the first failures, and say how many more there are."""
        more = len(self.failures) - SHOWN
        return self.failures[:SHOWN] + ([f"{self.method}: and {more} more"] if more > 0 else [])


def check_method(name: str, quick: bool) -> Iterator[list[Any]]:
    """Check a method in this process.

    Yields before each case its number, the number of all cases and its description; and in the end, as the only entry
    of a list, the fields of a report.
    """
    report = Report(name)
    # With the packaged profile, so that all machines check the same; and with all workers, also where one is faster.
    with ProfileInUse(current_profile.packaged().changed(always_share=True)):
        # All methods but the first check the dtypes in reverse order: of two that run side by side, each compiles
        # kernels that the other needs later, instead of both compiling the same ones.
        chosen = list(checks(name))[:: QUICK if quick else 1][:: 1 if name == NAMES[0] else -1]
        for number, (description, check) in enumerate(chosen):
            yield [number, len(chosen), description]
            try:
                error, failure = check()
            except Exception as raised:  # of any type: the other cases are to be checked too
                error, failure = math.inf, f"{type(raised).__name__}: {raised}"
            report.cases += 1
            report.error = max(report.error, error)
            report.failures += [f"{description}: {failure}"] if failure else []
    yield [asdict(report)]


def selfcheck(
    names: Sequence[str] = NAMES,
    quick: bool = False,
    report_progress: ReportProgress = lambda name, done, total: None,
    command: Sequence[str] = COMMAND,
) -> list[Report]:
    """Check methods in processes of their own, as many at a time as there are threads."""
    with ThreadPoolExecutor(min(len(names), cores.available())) as pool:
        running = [
            pool.submit(_checked, name, [*command, *["--quick"] * quick, "--method", name], report_progress)
            for name in names
        ]
        try:
            return [future.result() for future in running]
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _checked(name: str, command: Sequence[str], report_progress: ReportProgress) -> Report:
    """Check a method in a process of its own, and report how that ended."""
    start = perf_counter()
    message: list[Any] = [0, 0, "before the first case"]
    root = str(Path(convjit.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
    with tempfile.TemporaryFile("w+") as errors:
        pipes: Any = {"stdout": subprocess.PIPE, "stderr": errors, "text": True, "env": environment}
        with subprocess.Popen(command, **pipes) as process:
            timer = threading.Timer(SECONDS, process.kill)
            timer.start()
            for line in process.stdout or ():
                if line.startswith("["):  # other lines are printed by something else
                    message = json.loads(line)
                    report_progress(name, *(message[:2] if len(message) == 3 else (1, 1)))
            timer.cancel()
        errors.seek(0)
        last_line = (errors.read().strip().splitlines() or [""])[-1]
    complete = len(message) == 1
    report = Report(**message[0]) if complete else Report(name, message[0])
    if not complete or process.returncode:
        report.ended = _ended(process.returncode)
        place = "after the last case" if complete else message[2]
        report.failures.append(": ".join(filter(None, (f"{name} {report.ended}", place, last_line))))
    report.seconds = perf_counter() - start
    return report


def _ended(status: int) -> str:
    """How a process ended, by its exit status."""
    if status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return f"ended with status {status}"


def progress(names: Sequence[str]) -> AbstractContextManager[ReportProgress]:
    """A bar for each method, on a terminal and where rich is installed."""
    try:
        return bars(names, transient=True)
    except ImportError:
        return nullcontext(lambda name, done, total: None)
