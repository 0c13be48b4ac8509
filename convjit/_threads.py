"""How many threads a call may use, and which way of running them is safe here and now.

Numba's threads end the process where they are started in the wrong place: workqueue's by a second launch beside the
first, or within it; GNU OpenMP's by a launch in a child that was forked after one. So they are used only where they are
OpenMP's or TBB's, in the process that started them, and not from within a parallel loop. Elsewhere the same ranges are
run on a pool of Python's threads. Whichever it is, one call at a time has threads, and one that comes meanwhile runs in
its caller's: many callers are many threads already. No bit of a result depends on any of this.
"""

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from functools import cache
from pathlib import Path
from typing import Self

from convjit import _forks

CGROUPS = Path("/sys/fs/cgroup")
OWN_CGROUP = Path("/proc/self/cgroup")

# Threads that the pool may have; they are started as they are asked for.
POOL_THREADS = 256


@cache
def available() -> int:
    """Threads this process may use: ``CONVJIT_NUM_THREADS``, else CPU affinity cut to the cgroup's quota.

    And no more than ``NUMBA_NUM_THREADS``, by which joblib tells its processes how many of them there are.
    """
    chosen = os.environ.get("CONVJIT_NUM_THREADS")
    if chosen is not None:
        if not chosen.strip().isdecimal() or int(chosen) < 1:
            raise ValueError(f"`CONVJIT_NUM_THREADS` must be a whole number of at least 1; got {chosen!r}.")
        return int(chosen)
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    with contextlib.suppress(ValueError):
        cores = min(cores, int(os.environ.get("NUMBA_NUM_THREADS", cores)))
    return max(1, min([cores, *_quotas()]))


def _quotas() -> list[int]:
    """Cores that the cgroups around this process grant, rounded up: those of version 2, else of version 1."""
    found = []
    for group in _groups():
        with contextlib.suppress(OSError, ValueError):  # no such file, or "max"
            quota, period = map(int, (group / "cpu.max").read_text().split())
            found.append(-(-quota // period))
    with contextlib.suppress(OSError, ValueError):
        quota, period = (int((CGROUPS / f"cpu/cpu.cfs_{name}_us").read_text()) for name in ("quota", "period"))
        if quota > 0:
            found.append(-(-quota // period))
    return found


def _groups() -> list[Path]:
    """Folders of this process's cgroup of version 2 and those around it: each may set a bound."""
    inner = ""
    with contextlib.suppress(OSError):
        lines = OWN_CGROUP.read_text().splitlines()
        inner = next((line[3:] for line in lines if line.startswith("0::")), "").strip("/")
    own = CGROUPS / inner
    return [CGROUPS, *(folder for folder in (own, *own.parents) if CGROUPS in folder.parents)]


class _State:
    """What is known of this process; a child that is forked begins anew, knowing that it is one."""

    def __init__(self, forked: bool) -> None:
        self.turn = threading.Lock()  # of the one call that has threads
        self.forked = forked
        self.pooled = forked  # whether Numba's threads are not to be used
        self.layer: str | None = None  # Numba's; None before the first launch
        self.in_parallel: Callable[[], int] | None = None  # whether OpenMP says that this is within a parallel loop
        self.pool: ThreadPoolExecutor | None = None


def _started_by_others() -> bool:
    """Whether Numba's threads were started before this module was there to see in which process."""
    parallel = sys.modules.get("numba.np.ufunc.parallel")
    return bool(getattr(parallel, "_is_initialized", False))


_state = _State(forked=_started_by_others())


class team:  # noqa: N801, it reads as a verb
    """Threads for one launch: ``with team(wanted) as mine`` may have fewer than it wants.

    `size` is how many ranges to run side by side; where `pooled`, by `run`, and by a ``prange`` of Numba's otherwise.
    """

    __slots__ = ("_turn", "pooled", "size")

    def __init__(self, wanted: int) -> None:
        self.size = wanted
        self.pooled = False
        self._turn: threading.Lock | None = None

    def __enter__(self) -> Self:
        if self.size > 1:
            state = _state
            if not state.turn.acquire(False):
                self.size = 1
                return self
            self._turn = state.turn
            if state.layer is None and not state.forked:
                try:
                    _start(state)
                except BaseException:
                    self.__exit__()
                    raise
            if state.in_parallel and state.in_parallel():
                self.size = 1
            self.pooled = state.pooled
        return self

    def __exit__(self, *error: object) -> None:
        if self._turn:
            self._turn.release()

    def run(self, work: Callable[[int], int], stop: Callable[[], None]) -> int:
        """Run ``work(0)`` here and the others in the pool; the sum of what they return.

        Work that nobody has begun when ``work(0)`` is done is left: there is nothing left to take, and a thread that
        waits for a core is not waited for. On an error, and on Ctrl-C, `stop` is to end what has begun.
        """
        begun = []
        try:
            pool = _pool()
            try:
                for number in range(1, self.size):
                    begun.append(pool.submit(work, number))  # noqa: PERF401, those before one that fails are needed
            except RuntimeError:  # no more threads, or the interpreter is about to end
                _close(pool)
            status = work(0)
            return status + sum(one.result() for one in begun if not one.cancel())
        except BaseException:
            stop()
            while True:
                with contextlib.suppress(KeyboardInterrupt):  # memory that is written to must not be given away
                    wait([one for one in begun if not one.cancel()])
                    break
            raise


def _start(state: _State) -> None:
    """Start Numba's threads."""
    _jit = _forks.load("convjit._jit")  # and Numba
    state.layer = _jit.start_threads()
    state.in_parallel = _jit.in_parallel(state.layer)
    state.pooled = state.layer == "workqueue"


def _pool() -> ThreadPoolExecutor:
    state = _state
    if state.pool is None:
        state.pool = ThreadPoolExecutor(POOL_THREADS, "convjit")
    return state.pool


def _close(pool: ThreadPoolExecutor) -> None:
    """End a pool that could not start a thread: what it was given is left in its queue otherwise, for later."""
    pool.shutdown(wait=True, cancel_futures=True)
    _state.pool = None


def _after_fork_in_child() -> None:
    global _state
    _state = _State(forked=True)
    available.cache_clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
