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
from functools import cache
from typing import TYPE_CHECKING, Self

from convjit import _forks

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from convjit._jit import Layer

CGROUPS = "/sys/fs/cgroup"
OWN_CGROUP = "/proc/self/cgroup"

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
            quota, period = map(int, _read(f"{group}/cpu.max").split())
            found.append(-(-quota // period))
    with contextlib.suppress(OSError, ValueError):
        quota, period = (int(_read(f"{CGROUPS}/cpu/cpu.cfs_{name}_us")) for name in ("quota", "period"))
        if quota > 0:
            found.append(-(-quota // period))
    return found


def _groups() -> list[str]:
    """Folders of this process's cgroup of version 2 and those around it: each may set a bound."""
    inner = ""
    with contextlib.suppress(OSError):
        lines = _read(OWN_CGROUP).splitlines()
        inner = next((line[3:] for line in lines if line.startswith("0::")), "")
    parts = [part for part in inner.split("/") if part not in ("", "..")]
    return ["/".join([CGROUPS, *parts[:depth]]) for depth in range(len(parts) + 1)]


def _read(path: str) -> str:
    with open(path) as file:  # noqa: PTH123, pathlib would take most of the time that `import convjit` does
        return file.read()


class _State:
    """What is known of this process; a child that is forked begins anew, knowing that it is one."""

    def __init__(self, forked: bool) -> None:
        self.turn = threading.Lock()  # of the one call that has threads
        self.way = "pool: Numba's threads are another process's" if forked else ""  # "" before the first launch
        self.layer: Layer | None = None  # Numba's threads, if they are to be used
        self.pool: ThreadPoolExecutor | None = None


def _started_by_others() -> bool:
    """Whether Numba's threads were started before this module was there to see in which process."""
    parallel = sys.modules.get("numba.np.ufunc.parallel")
    return bool(getattr(parallel, "_is_initialized", False))


_state = _State(forked=_started_by_others())


def way() -> str:
    """Whose threads calls have in this process: the name of Numba's threading layer, or "pool", and why."""
    state = _state
    if not state.way:
        _start(state)
    return state.way


class team:  # noqa: N801, it reads as a verb
    """Threads for one launch: ``with team(wanted) as mine`` may have fewer than it wants.

    `size` is how many ranges to run side by side; where `pooled`, by `run`, and by a ``prange`` of Numba's otherwise.
    """

    __slots__ = ("_before", "_layer", "_turn", "pooled", "size")

    def __init__(self, wanted: int) -> None:
        self.size = wanted
        self.pooled = False
        self._turn: threading.Lock | None = None
        self._before = 0

    def __enter__(self) -> Self:
        if self.size > 1:
            state = _state
            if not state.turn.acquire(False):
                self.size = 1
                return self
            self._turn = state.turn
            try:
                if not state.way:
                    _start(state)
                layer = state.layer
                if layer is None:
                    self.pooled = True
                elif layer.within and layer.within():
                    self.size = 1
                elif self.size < layer.threads:  # or all of them would come and wait
                    self._layer, self._before = layer, layer.get()
                    layer.set(min(self.size, self._before))
            except BaseException:
                self.__exit__()
                raise
        return self

    def __exit__(self, *error: object) -> None:
        if self._before:
            self._layer.set(self._before)
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
                    _forks.load("concurrent.futures").wait([one for one in begun if not one.cancel()])
                    break
            raise


def _start(state: _State) -> None:
    """Find out whose threads to use, and start them if they are Numba's."""
    if not _threads_can_be_started(available() - 1):
        state.way = "pool: the system starts no more threads"
        return
    try:
        layer = _forks.load("convjit._jit").start_threads()
    except Exception as error:  # Numba was told to use what is not there, say
        state.way = f"pool: {str(error).splitlines()[0]}"
        return
    if layer.name == "workqueue":
        state.way = "pool: Numba's workqueue does not take two threads at once"
    else:
        state.layer, state.way = layer, layer.name


def _threads_can_be_started(number: int) -> bool:
    """Whether the system lets this process have so many more threads: OpenMP ends it where one cannot be started."""
    done = threading.Event()
    started = []
    try:
        for _ in range(number):
            thread = threading.Thread(target=done.wait)
            thread.start()
            started.append(thread)
    except RuntimeError:
        return False
    finally:
        done.set()
        for thread in started:
            thread.join()
    return True


def _pool() -> "ThreadPoolExecutor":
    state = _state
    if state.pool is None:
        state.pool = _forks.load("concurrent.futures").ThreadPoolExecutor(POOL_THREADS, "convjit")
    return state.pool


def _close(pool: "ThreadPoolExecutor") -> None:
    """End a pool that could not start a thread: what it was given is left in its queue otherwise, for later."""
    pool.shutdown(wait=True, cancel_futures=True)
    _state.pool = None


def _after_fork_in_child() -> None:
    global _state
    _state = _State(forked=True)
    available.cache_clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
