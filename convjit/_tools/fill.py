"""Fill a folder with the code of all kernels, for containers and clusters: no process that finds it there compiles."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from convjit._calls.progress import bars
from convjit._runtime import loader, store
from convjit._tools.ready_made import kernels

BAR = "compile"

ReportProgress = Callable[[str, int, int], object]


class Filled(NamedTuple):
    """What a folder was filled with."""

    kernels: int
    new: int  # those that were not there
    bytes: int  # of all
    seconds: float
    folder: str


def fill(
    folder: Path | None = None,
    dtypes: Collection[str] = (),
    methods: Collection[str] = (),
    report_progress: ReportProgress = lambda name, done, total: None,
) -> Filled:
    """Put the code of all kernels for these dtypes and methods, by default for all, into a folder.

    By default that is the user's own. What is there stays, so that an interrupted call is continued by another.
    """
    start, wanted = perf_counter(), kernels(dtypes, methods)
    root = store.folder() if folder is None else str(folder.absolute())
    new = size = 0
    for done, kernel in enumerate(wanted):
        report_progress(BAR, done, len(wanted))
        name = loader.file_name(*kernel)
        body = store.load_from(root, name)
        if body is None:
            body = loader.code(*kernel)
            saved = store.save(name, body) if folder is None else store.save_in(root, name, body)
            if not saved:
                raise OSError(f"nothing can be kept in {root}: it cannot be written to, or others may write there")
            new += 1
        size += len(body)
    report_progress(BAR, len(wanted), len(wanted))
    return Filled(len(wanted), new, size, perf_counter() - start, root)


def progress() -> AbstractContextManager[ReportProgress]:
    """A bar, on a terminal and where rich is installed."""
    try:
        return bars([BAR], counts=True, transient=True)
    except ImportError:
        return nullcontext(lambda name, done, total: None)
