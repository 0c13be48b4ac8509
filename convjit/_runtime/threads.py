"""Teams: the threads of a call, how many there are, and whether they are OpenMP's, Numba's or those of a pool.

Three dangers decide which threads a call may use.

- Parallel loops at the same time, or one within another. Numba's threading layer "workqueue" ends the process for
  either. So its threads are never used, and no call starts threads from within a parallel loop.
- Fork. A child that starts a parallel loop of GNU OpenMP hangs, or is ended by Numba, if its parent did so before the
  fork. So these threads are used only in the process that started them.
- Signals. A signal handler may raise an exception (Ctrl-C) between any two bytecodes, also between taking something and
  the ``try`` that would give it back. So whatever is taken is given back within the same step, one call of a function
  in C, or by Python itself when a frame ends.

Threads are those of the system's OpenMP, which Numba's loops use as well. They are Numba's own if its settings ask for
another of its threading layers, such as TBB. Where none of these can be used, the same tasks run in a pool of Python's
threads. In any case, only one call at a time has more than its own thread: it has the turn. Calls that come meanwhile
run in their callers' threads, since many callers are many threads already. No bit of a result depends on any of this.
"""

import operator
import os
import sys
import threading
import weakref
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from convjit._runtime import lazy
from convjit._runtime.cores import available

if TYPE_CHECKING:
    from convjit._runtime.openmp import OpenMP
    from convjit._runtime.pool import Pool

Result = TypeVar("Result")

# Whether calls of this thread stay in it, as its caller has threads of its own.
_alone = ContextVar("_alone", default=False)

# Seconds after which threads that were started as a trial end by themselves, if nobody ends them earlier.
TRIAL_SECONDS = 10


class Turn:
    """The turn: held by the one call that may use several threads.

    The call is a generator, and holds the turn while the generator runs. Python itself keeps the flag that says so
    (``gi_running``), and clears it however the call ends, so that no exception can leave the turn held.
    """

    def __init__(self) -> None:
        self._holder: Callable[[], Any] = _nobody

    def locked(self) -> bool:
        """Whether a call has the turn."""
        holder = self._holder()
        return bool(holder and holder.gi_running)

    def during(self, call: Generator[Result, None, None]) -> Result:
        """Run a generator that yields one result; it has the turn meanwhile."""
        self._holder = weakref.ref(call)
        [result] = call
        return result


def _nobody() -> None:
    """Stands for the holder of a turn that no call has had."""


class _State:
    """Which threads this process uses; a forked child has a new state, for the parent's threads do not exist there."""

    def __init__(self, forked: bool, orphaned: bool = False) -> None:
        self.turn = Turn()
        self.orphaned = orphaned  # whether a process that this one was forked from used OpenMP's threads
        self.way = "pool: OpenMP's threads are another process's" if forked else ""  # "" before the first launch
        self.openmp: OpenMP | None = None  # OpenMP's threads, if they are used
        self.layer: Layer | None = None  # Numba's threads, if they are used
        self.pool: Pool | None = None


def _started_by_others() -> bool:
    """Whether Numba's threads were started before this module was imported, so perhaps before a fork."""
    parallel = sys.modules.get("numba.np.ufunc.parallel")
    return bool(getattr(parallel, "_is_initialized", False))


_state = _State(forked=_started_by_others())


def way() -> str:
    """Which threads calls use in this process: "omp", another of Numba's threading layers, or "pool: " and why."""
    state = _state
    if not state.way:
        _start(state)
    return state.way


class Team:
    """The threads of one call: `size` of them, the caller's included.

    If `pooled`, `ask` has the others run in the pool. Otherwise compiled code starts them by `openmp`, or `launch` runs
    a ``prange`` in Numba's threads.
    """

    __slots__ = ("_layer", "openmp", "pooled", "size")

    def __init__(self, size: int, openmp: "OpenMP | None" = None, layer: "Layer | None" = None) -> None:
        self.size = size
        self.openmp = openmp
        self._layer = layer
        self.pooled = size > 1 and openmp is None and layer is None

    def ask(self, function: Callable[..., int], arguments: tuple[Any, ...], held: object) -> None:
        """Have a function called in the pool with these arguments and a number, for each number from 1 to `size` - 1.

        `held` lives until then. See `Pool.ask`.
        """
        _pool().ask(self.size, function, arguments, held)

    def of_numba(self) -> "Team":
        """A team of Numba's threads, for loops by ``prange``; the calling thread alone if these must not be used."""
        if not self.openmp:
            return ALONE if self.pooled else self
        layer = _numba_layer()
        return ALONE if layer.name == "workqueue" else Team(self.size, None, layer)

    def launch(self, function: Callable[..., Result], *arguments: Any) -> Result:
        """Call a compiled function that has a ``prange``, with as many of Numba's threads as the team has.

        Otherwise all of Numba's threads would take part, and wait for each other.
        """
        layer = self._layer
        if layer is None or self.size >= layer.threads:
            return function(*arguments)
        before = layer.get()
        restore = partial(layer.set, before)
        steps: tuple[Callable[[], Any], ...] = partial(function, *arguments), restore
        try:
            layer.set(min(self.size, before))
            result, _ = map(operator.call, steps)  # one step, in which no signal handler can prevent the restoring
        except BaseException:
            restore()
            raise
        return cast("Result", result)


ALONE = Team(1)


def in_team(wanted: int, work: Callable[[Team], Result]) -> Result:
    """Call `work` with a team of so many threads, or of one if another call has the turn or the caller stays alone."""
    state = _state
    if wanted <= 1 or state.turn.locked() or _alone.get():
        return work(ALONE)
    return state.turn.during(_call(state, wanted, work))


@contextmanager
def alone() -> Iterator[None]:
    """Keep all calls within the block in the thread that makes them."""
    token = _alone.set(True)
    try:
        yield
    finally:
        _alone.reset(token)


def _call(state: _State, wanted: int, work: Callable[[Team], Result]) -> Generator[Result, None, None]:
    yield work(_team(state, wanted))


def _team(state: _State, wanted: int) -> Team:
    if not state.way:
        _start(state)
    loops = state.openmp or state.layer
    return ALONE if loops and loops.within and loops.within() else Team(wanted, state.openmp, state.layer)


def _start(state: _State) -> None:
    """Decide which threads to use, and start them if they are Numba's."""
    asked = _layer_asked_for()
    if not _threads_can_be_started(available() - 1):
        state.way = "pool: the system starts no more threads"
    elif asked == "workqueue":
        state.way = "pool: Numba's workqueue does not take two threads at once"
    elif asked in ("default", "omp"):
        _start_openmp(state)
    else:
        _start_numba(state)


def _layer_asked_for() -> str:
    """The threading layer that Numba's settings ask for; "default" if none."""
    numba: Any = sys.modules.get("numba")
    chosen = getattr(getattr(numba, "config", None), "THREADING_LAYER", None)
    return str(chosen or os.environ.get("NUMBA_THREADING_LAYER") or "default").lower()


def _start_openmp(state: _State) -> None:
    """Use OpenMP's threads; they start at the first launch."""
    openmp = lazy.load("convjit._runtime.openmp")
    try:
        state.openmp, state.way = openmp.load(), "omp"
    except TimeoutError:  # raised by a signal handler
        raise
    except (OSError, AttributeError):
        state.way = f"pool: there is no {openmp.LIBRARY}"


def _numba_layer() -> "Layer":
    """Numba's threading layer, whose threads are started if need be."""
    with lazy.load("convjit._runtime.openmp").spinning_briefly():
        layer: Layer = lazy.load("convjit._kernels.numba_threads").start_threads()
        return layer


def _start_numba(state: _State) -> None:
    """Start Numba's threads, and use them."""
    try:
        layer = _numba_layer()
    except (ImportError, ValueError) as error:  # such as a threading layer that is configured but not installed
        state.way = f"pool: {str(error).splitlines()[0]}"
        return
    if layer.name == "workqueue":
        state.way = "pool: Numba's workqueue does not take two threads at once"
    else:
        state.layer, state.way = layer, layer.name


def _threads_can_be_started(number: int) -> bool:
    """Whether this process can start so many more threads: OpenMP ends the process if it cannot start one."""
    done = threading.Event()
    started = []
    try:
        for _ in range(number):
            thread = threading.Thread(target=done.wait, args=(TRIAL_SECONDS,), daemon=True)
            thread.start()
            started.append(thread)
    except RuntimeError:
        return False
    finally:
        done.set()
        for thread in started:
            thread.join()
    return True


def _pool() -> "Pool":
    state = _state
    if state.pool is None:
        state.pool = lazy.load("convjit._runtime.pool").Pool()
    return state.pool


def keep_numba_from_openmp() -> None:
    """Have Numba's own loops use workqueue in a child of a process that used OpenMP's threads, where they would hang.

    Where Numba itself has started OpenMP's threads before the fork, it ends the child with a message.
    """
    config: Any = getattr(sys.modules.get("numba"), "config", None)
    if _state.orphaned and config and not _started_by_others() and _layer_asked_for() in ("default", "omp"):
        config.THREADING_LAYER = "workqueue"


def _after_fork_in_child() -> None:
    global _state
    _state = _State(forked=True, orphaned=_state.orphaned or _state.openmp is not None)
    available.cache_clear()
    keep_numba_from_openmp()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)


class Layer(NamedTuple):
    """Numba's threading layer, whose threads have been started."""

    name: str
    threads: int  # number of threads of a parallel loop, unless `set` chose fewer
    get: Callable[[], int]  # number of threads for parallel loops of the calling thread
    set: Callable[[int], None]  # changes that number
    within: Callable[[], int] | None  # whether the calling thread is in a parallel loop; None if the layer cannot tell
