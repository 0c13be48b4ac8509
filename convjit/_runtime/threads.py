"""How many threads a call may use, and which way of running them is safe here and now.

Numba's threads end the process where they are started in the wrong place: workqueue's by a second launch beside the
first, or within it; GNU OpenMP's by a launch in a child that was forked after one. So they are used only where they are
OpenMP's or TBB's, in the process that started them, and not from within a parallel loop. Elsewhere the same ranges are
run on a pool of Python's threads. Whichever it is, one call at a time has threads, and one that comes meanwhile runs in
its caller's: many callers are many threads already. No bit of a result depends on any of this.

A signal handler may raise an exception between any two steps of Python's, also those that would give back what was
taken. So whatever is taken is given back within the same step, or by Python itself.
"""

import operator
import os
import sys
import threading
import weakref
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from convjit._runtime import lazy, loader
from convjit._runtime.cores import available

if TYPE_CHECKING:
    from convjit._runtime.pool import Pool

Result = TypeVar("Result")

# Seconds for which threads stay that are started to see whether they can be, if nobody ends them.
TRIAL_SECONDS = 10


class Turn:
    """The turn of the one call that has threads: it is taken while the call's generator is running.

    Python itself keeps account of that, so the turn is free when the call is over, however it ends.
    """

    def __init__(self) -> None:
        self._holder: Callable[[], Any] = _nobody

    def locked(self) -> bool:
        """Whether a call has it."""
        holder = self._holder()
        return bool(holder and holder.gi_running)

    def during(self, call: Generator[Result, None, None]) -> Result:
        """Run a generator that yields its result; the turn is taken meanwhile."""
        self._holder = weakref.ref(call)
        [result] = call
        return result


def _nobody() -> None:
    """What holds the turn before the first call does."""


class _State:
    """What is known of this process; a child that is forked begins anew, knowing that it is one."""

    def __init__(self, forked: bool) -> None:
        self.turn = Turn()
        self.way = "pool: Numba's threads are another process's" if forked else ""  # "" before the first launch
        self.layer: Layer | None = None  # Numba's threads, if they are to be used
        self.pool: Pool | None = None


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


class Team:
    """Threads for one call: `size` says how many ranges to run side by side.

    Where `pooled`, `ask` has others run in the pool; otherwise `launch` starts a ``prange`` of Numba's.
    """

    __slots__ = ("_layer", "pooled", "size")

    def __init__(self, size: int, layer: "Layer | None" = None) -> None:
        self.size = size
        self._layer = layer
        self.pooled = size > 1 and layer is None

    def ask(self, function: Callable[..., int], arguments: tuple[int, ...], held: object) -> None:
        """Have a function called in the pool with these arguments and a number each, from 1 up to `size`.

        `held` lives until then. See `Pool.ask`.
        """
        _pool().ask(self.size, function, arguments, held)

    def launch(self, function: Callable[..., Result], *arguments: Any) -> Result:
        """Call a compiled function that has a ``prange`` with as many threads as there are ranges.

        All of Numba's would come, and wait.
        """
        layer = self._layer
        if layer is None or self.size >= layer.threads:
            return function(*arguments)
        before = layer.get()
        restore = partial(layer.set, before)
        steps: tuple[Callable[[], Any], ...] = partial(function, *arguments), restore
        try:
            layer.set(min(self.size, before))
            result, _ = map(operator.call, steps)  # one step of Python's, so that other loops find what they had
        except BaseException:
            restore()
            raise
        return cast("Result", result)


ALONE = Team(1)


def in_team(wanted: int, work: Callable[[Team], Result]) -> Result:
    """Call `work` with a team of so many threads, or fewer."""
    state = _state
    if wanted <= 1 or state.turn.locked():
        return work(ALONE)
    return state.turn.during(_call(state, wanted, work))


def _call(state: _State, wanted: int, work: Callable[[Team], Result]) -> Generator[Result, None, None]:
    yield work(_team(state, wanted))


def _team(state: _State, wanted: int) -> Team:
    if not state.way:
        _start(state)
    layer = state.layer
    return ALONE if layer and layer.within and layer.within() else Team(wanted, layer)


def _start(state: _State) -> None:
    """Find out whose threads to use, and start them if they are Numba's."""
    if not _threads_can_be_started(available() - 1):
        state.way = "pool: the system starts no more threads"
        return
    try:
        layer = loader.module("numba_threads").start_threads()
    except (ImportError, ValueError) as error:  # Numba was told to use what is not there, say
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


def _after_fork_in_child() -> None:
    global _state
    _state = _State(forked=True)
    available.cache_clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)


class Layer(NamedTuple):
    """Numba's threads, started."""

    name: str
    threads: int  # that a parallel loop has, unless it is told to have fewer
    get: Callable[[], int]  # how many loops of the calling thread have
    set: Callable[[int], None]
    within: Callable[[], int] | None  # whether the calling thread is within a parallel loop, where anything says so
