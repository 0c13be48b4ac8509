"""How many threads a call may use, and whether Numba's threads may be started here and now."""

import contextlib
import os
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path

# Held while compiled code's modules are loaded: where several threads load Numba's at once, some see them half done.
loading = threading.RLock()

_launch = threading.Lock()
_state = {"launched": False, "unsafe": False}


@cache
def available() -> int:
    """Threads this process may use: ``CONVJIT_NUM_THREADS``, else CPU affinity cut to the cgroup's quota."""
    chosen = os.environ.get("CONVJIT_NUM_THREADS")
    if chosen is not None:
        if not chosen.strip().isdecimal() or int(chosen) < 1:
            raise ValueError(f"`CONVJIT_NUM_THREADS` must be a whole number of at least 1; got {chosen!r}.")
        return int(chosen)
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return max(1, min(cores, _cgroup_quota(cores)))


def _cgroup_quota(cores: int) -> int:
    """Cores that the cgroup (version 2, else 1) grants, rounded up; `cores` where it sets no bound."""
    root = Path("/sys/fs/cgroup")
    with contextlib.suppress(OSError, ValueError):
        quota, period = (root / "cpu.max").read_text().split()
        return cores if quota == "max" else -(-int(quota) // int(period))
    with contextlib.suppress(OSError, ValueError):
        limit = int((root / "cpu/cpu.cfs_quota_us").read_text())
        return cores if limit < 0 else -(-limit // int((root / "cpu/cpu.cfs_period_us").read_text()))
    return cores


@contextlib.contextmanager
def ranges(wanted: int) -> Iterator[int]:
    """Yield how many ranges to run side by side: `wanted`, or 1 where starting Numba's threads is not safe.

    One launch at a time: a second thread inside Numba's workqueue layer aborts the process. None in a child forked
    after a launch: GNU OpenMP's threads did not survive the fork, and the next launch would hang or kill it.
    Results are the same either way, bit for bit.
    """
    if wanted <= 1 or _state["unsafe"] or not _launch.acquire(blocking=False):
        yield 1
        return
    try:
        if not _state["launched"]:
            with loading:
                from convjit import _jit  # loads Numba

            _jit.start_threads()
            _state["launched"] = True
        yield wanted
    finally:
        _launch.release()


def _after_fork() -> None:
    _state["unsafe"] = _state["launched"]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
