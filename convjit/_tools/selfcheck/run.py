"""Run all checks, those of each method in a process of its own: one that is killed is named like one that is wrong."""

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
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Any

import convjit
from convjit._choice import current_profile
from convjit._choice.current_profile import ProfileInUse
from convjit._methods import TABLE
from convjit._runtime import cores
from convjit._tools.selfcheck.checks import FILTERS, checks

NAMES = (*TABLE, FILTERS)

# What checks one method and says so line by line; `-P` keeps the folder it is started in from being searched.
COMMAND = (sys.executable, "-P", "-m", "convjit", "selfcheck", "--here")

QUICK = 5  # of so many cases one is run
TOLD = 3  # failures of a method that are put in words
SECONDS = 1200.0  # after which a process is taken to hang

Heard = Callable[[str, int, int], None]


@dataclass
class Report:
    """What the checks of a method have found."""

    method: str
    cases: int = 0
    error: float = 0.0  # the largest, in units of its bound
    failures: list[str] = field(default_factory=list)
    ended: str = ""  # how its process did, if not as it should
    seconds: float = 0.0

    @property
    def row(self) -> tuple[str, str, str, str, str]:
        """A row of the table."""
        error = "exact" if self.error == 0 else f"{self.error:.2g} of its bound" if self.error < math.inf else "wrong"
        wrong = f"{len(self.failures)} WRONG" if self.failures else ""
        verdict = self.ended.upper() or wrong or "right"
        return self.method, str(self.cases), "-" if self.ended else error, f"{self.seconds:.1f}", verdict

    @property
    def told(self) -> list[str]:
        """The first failures, a line each."""
        more = len(self.failures) - TOLD
        return self.failures[:TOLD] + ([f"{self.method}: and {more} more"] if more > 0 else [])


def here(name: str, quick: bool) -> Iterator[list[Any]]:
    """Check a method in this process; before each case where it is and what it is, and at the end all of a report."""
    report = Report(name)
    # The packaged profile, for all machines to do the same; and all workers, whether or not that pays.
    with ProfileInUse(replace(current_profile.packaged(), always_share=True)):
        # All but the first go through the dtypes from behind: of two that run side by side, each then compiles what the
        # other one will need, instead of both the same.
        chosen = list(checks(name))[:: QUICK if quick else 1][:: 1 if name == NAMES[0] else -1]
        for at, (words, call) in enumerate(chosen):
            yield [at, len(chosen), words]
            try:
                error, wrong = call()
            except Exception as raised:  # whatever it is, the other cases are wanted too
                error, wrong = math.inf, f"{type(raised).__name__}: {raised}"
            report.cases += 1
            report.error = max(report.error, error)
            report.failures += [f"{words}: {wrong}"] if wrong else []
    yield [asdict(report)]


def selfcheck(
    names: Sequence[str] = NAMES,
    quick: bool = False,
    heard: Heard = lambda name, done, total: None,
    command: Sequence[str] = COMMAND,
) -> list[Report]:
    """Check methods, as many at a time as there are threads; `heard` is told how far they are."""
    with ThreadPoolExecutor(min(len(names), cores.available())) as pool:
        running = [
            pool.submit(_apart, name, [*command, *["--quick"] * quick, "--method", name], heard) for name in names
        ]
        try:
            return [one.result() for one in running]
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _apart(name: str, command: Sequence[str], heard: Heard) -> Report:
    """Check a method in a process of its own."""
    start = perf_counter()
    said: list[Any] = [0, 0, "before the first case"]
    root = str(Path(convjit.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
    with tempfile.TemporaryFile("w+") as errors:
        pipes: Any = {"stdout": subprocess.PIPE, "stderr": errors, "text": True, "env": environment}
        with subprocess.Popen(command, **pipes) as process:
            timer = threading.Timer(SECONDS, process.kill)
            timer.start()
            for line in process.stdout or ():
                if line.startswith("["):  # and not what somebody else prints
                    said = json.loads(line)
                    heard(name, *(said[:2] if len(said) == 3 else (1, 1)))
            timer.cancel()
        errors.seek(0)
        last = (errors.read().strip().splitlines() or [""])[-1]
    report = Report(**said[0]) if len(said) == 1 else Report(name, said[0])
    if len(said) > 1 or process.returncode:
        report.ended = _ended(process.returncode)
        where = said[2] if len(said) > 1 else "after the last case"
        report.failures.append(": ".join(filter(None, (f"{name} {report.ended}", where, last))))
    report.seconds = perf_counter() - start
    return report


def _ended(status: int) -> str:
    """How a process has ended that should have ended otherwise."""
    if status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return f"ended with status {status}"


@contextmanager
def progress(names: Sequence[str]) -> Iterator[Heard]:
    """A bar for each method, on a terminal and where rich is installed."""
    try:
        from rich.console import Console
        from rich.progress import Progress
    except ModuleNotFoundError:
        yield lambda name, done, total: None
        return
    with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bars:
        known = {name: bars.add_task(name, total=None) for name in names}
        yield lambda name, done, total: bars.update(known[name], completed=done, total=total)
