"""A pool of Python's threads that take jobs from a queue, for calls that can use no others.

A signal handler runs in the main thread between any two bytecodes, and may raise an exception there (Ctrl-C). A caller
that had taken a lock or counted a job would leave that half done. So the caller does nothing here that takes two steps:
each is a single function in C. Whatever takes several steps is done by the threads of the pool, in which no signal
handler runs. They live as long as the process, which does not wait for them when it ends.
"""

import _thread
import contextlib
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

# Greatest number of threads; each is started when it is first needed.
THREADS = 256

# Seconds between the tries of a thread that finds a gate not yet open, 25 ms in all.
PAUSES = tuple(1e-4 * 2**n for n in range(8))

# A function, its arguments, and an object that must live until the function has been called.
Job = tuple[Callable[..., int], tuple[Any, ...], object]


class Pool:
    """Threads that are numbered from 1."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job] = SimpleQueue()
        self._serving: dict[int, int] = {}  # identifiers of the threads that take jobs, by their numbers

    def ask(self, size: int, function: Callable[..., int], arguments: tuple[Any, ...], held: object) -> None:
        """Have a function called in the pool with these arguments and a number, for each number from 1 to `size` - 1.

        `held` lives until then. A call that returns a negative number came too early, and is repeated a little later.
        """
        for number in range(1, min(size, THREADS + 1)):
            if number not in self._serving:
                try:
                    _thread.start_new_thread(_serve, (self._jobs, self._serving, number))
                except RuntimeError:  # the system starts no more threads, or the interpreter is about to end
                    return
            self._jobs.put((function, (*arguments, number), held))


def _serve(jobs: SimpleQueue[Job], serving: dict[int, int], number: int) -> None:
    """Do one job after the other in the thread of this number.

    Several may have been started for one number, as a thread registers only when it runs: all but the first end.
    """
    this_thread = _thread.get_ident()
    if serving.setdefault(number, this_thread) != this_thread:
        return
    try:
        while True:
            _do(*jobs.get())
    finally:
        del serving[number]


def _do(function: Callable[..., int], arguments: tuple[Any, ...], held: object) -> None:
    with contextlib.suppress(Exception):  # the caller's own thread raises the same, or does all the work
        for pause in PAUSES:
            if function(*arguments) >= 0:
                return
            time.sleep(pause)
