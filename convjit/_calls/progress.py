"""Progress of a call: shown as a bar, by rich or tqdm where there is one, or reported to a function of the caller."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from convjit._runtime import lazy

Report = Callable[[int, int], Any]
Reports = Callable[[str, int, int], Any]

WIDTH = 40  # of the plain bar


@contextlib.contextmanager
def reporting(progress: Any) -> Iterator[Report]:
    """Return a function to be called after each band with the numbers of finished and of all outputs."""
    if progress is False:
        yield lambda done, total: None
    elif progress is True:
        with _bar() as report:
            yield report
    elif callable(progress):
        yield progress
    else:
        raise TypeError(f"`progress` must be True, False or a function of (done, total); got {progress!r}.")


def _bar() -> contextlib.AbstractContextManager[Report]:
    for bar in (_rich_bar, _tqdm_bar):
        with contextlib.suppress(ImportError):
            return bar()
    return _plain_bar()


def _rich_bar() -> contextlib.AbstractContextManager[Report]:
    opened = bars(["convjit"])

    @contextlib.contextmanager
    def shown() -> Iterator[Report]:
        with opened as report:
            yield partial(report, "convjit")

    return shown()


def bars(
    names: Iterable[str], *, counts: bool = False, transient: bool = False
) -> contextlib.AbstractContextManager[Reports]:
    """Bars of rich on the error output, one for each name, and a function of (name, done, total) that moves them.

    With `counts`, they show numbers and the time spent. Transient bars are shown on a terminal only, and removed at the
    end. Raises an ImportError where rich is not installed.
    """
    rich, console = lazy.load("rich.progress"), lazy.load("rich.console").Console(stderr=True)
    columns = list(rich.Progress.get_default_columns())
    if counts:
        columns[2:] = [rich.MofNCompleteColumn(), rich.TimeElapsedColumn(), "left", rich.TimeRemainingColumn()]

    @contextlib.contextmanager
    def shown() -> Iterator[Reports]:
        hidden = transient and not sys.stderr.isatty()
        with rich.Progress(*columns, console=console, transient=transient, disable=hidden) as progress:
            tasks = {name: progress.add_task(name, total=None) for name in names}
            yield lambda name, done, total: progress.update(tasks[name], completed=done, total=total)

    return shown()


def _tqdm_bar() -> contextlib.AbstractContextManager[Report]:
    tqdm = lazy.load("tqdm").tqdm

    @contextlib.contextmanager
    def shown() -> Iterator[Report]:
        with tqdm(desc="convjit", unit="", unit_scale=True) as bar:

            def report(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield report

    return shown()


@contextlib.contextmanager
def _plain_bar() -> Iterator[Report]:
    """A bar on the error output that needs no library; where that is no terminal, its last state alone."""
    stream, line = sys.stderr, ""  # None in a program without a console

    def report(done: int, total: int) -> None:
        nonlocal line
        share = done / total if total else 1.0
        before, line = line, f"convjit {'#' * int(WIDTH * share):-<{WIDTH}} {share:4.0%}"
        if line != before and stream and stream.isatty():
            print(f"\r{line}", end="", file=stream, flush=True)

    try:
        yield report
    finally:
        if line and stream:
            print(f"\r{line}", file=stream, flush=True)
