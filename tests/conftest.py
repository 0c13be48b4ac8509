"""Fixtures of several files; how tests are named, left out of the default run, and shared between processes."""

import os
import re
import signal
from collections import defaultdict

import pytest

from tests.support.parameters import covering

# Workers of pytest-xdist at most: each takes up to 1.5 GB, and many tests use all processors by themselves.
WORKERS = 4

ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}")


def pytest_configure(config):
    """Let no program that a test starts take itself for a worker of pytest-xdist.

    A worker says in its environment that it is one, and programs inherit that. pytest-benchmark, which calibration
    runs, measures nothing in a worker.
    """
    if hasattr(config, "workerinput"):
        for name in [name for name in os.environ if name.startswith("PYTEST_XDIST_")]:
            del os.environ[name]


def pytest_addoption(parser):
    """Add an option that takes the cases which no run takes otherwise."""
    parser.addoption(
        "--all-cases", action="store_true", help="take all cases of tests whose exhaustive cases are a choice as well"
    )


@pytest.hookimpl(tryfirst=True)  # before tests are selected by their markers
def pytest_collection_modifyitems(config, items):
    """Mark as exhaustive what the marker `covering` leaves out; refuse names that differ between processes.

    Where the marker has a strength for the exhaustive run, too, further cases are deselected.
    """
    groups = defaultdict(list)
    for item in items:
        if ADDRESS.search(item.nodeid):
            raise pytest.UsageError(f"The name of a test holds an address, which each process has another of: {item}")
        if item.get_closest_marker("covering") and not item.get_closest_marker("exhaustive"):
            groups[item.parent.nodeid, item.originalname].append(item)
    # The default run leaves out all that are exhaustive. A choice of them takes up to 2 s.
    chooses = config.option.markexpr != "not exhaustive" and not config.option.all_cases
    left_out = set()
    for group in groups.values():
        marker = group[0].get_closest_marker("covering")
        cases = [item.callspec.params for item in group]
        usual = set(covering(cases, *marker.args))
        for number in set(range(len(group))) - usual:
            group[number].add_marker(pytest.mark.exhaustive)
        if chooses and "exhaustive" in marker.kwargs:
            taken = usual.union(covering(cases, marker.kwargs["exhaustive"]))
            left_out.update(item for number, item in enumerate(group) if number not in taken)
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=list(left_out))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Without another `--dist`, give each worker a part of the tests, and who has finished takes from the others.

    Files stay together, so that few kernels are compiled, or loaded, by two workers.
    """
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log) if config.option.dist == "load" else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers():
    """As many workers as there are processors for this process, hyperthreads included, but no more than `WORKERS`."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(processors, WORKERS)


@pytest.fixture
def ctrl_c():
    """A function that does what Ctrl-C does, also in the background, where shells have it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield lambda: signal.raise_signal(signal.SIGINT)
    signal.signal(signal.SIGINT, before)
