"""Progress of a call: shown as a bar by rich or tqdm, or reported to a function of the caller."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from convjit._runtime import lazy

Report = Callable[[int, int], Any]


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
    raise ValueError(
        "`progress` must be a function of (done, total) where neither rich nor tqdm is installed; got True."
    )


def _rich_bar() -> contextlib.AbstractContextManager[Report]:
    rich, console = lazy.load("rich.progress"), lazy.load("rich.console").Console(stderr=True)

    @contextlib.contextmanager
    def shown() -> Iterator[Report]:
        with rich.Progress(console=console) as bar:
            task = bar.add_task("convjit", total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)

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
