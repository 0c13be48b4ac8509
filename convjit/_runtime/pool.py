"""Python's threads, which do what they find in a queue: for calls that cannot have Numba's.

A signal handler's exception may end the caller between any two steps, and leave all that it holds. So it holds nothing
here: its single steps are each one function of C's, and whatever takes two is done by the threads of the pool, which
hear no signals. They live as long as the process, and it does not wait for them.
"""

import _thread
import contextlib
import time
from collections.abc import Callable
from queue import SimpleQueue

# Threads that there may be; they are started as they are asked for.
THREADS = 256

# Seconds from one try to the next, 25 ms in all, of one that comes too early.
PAUSES = tuple(1e-4 * 2**n for n in range(8))

Job = tuple[Callable[..., int], tuple[int, ...], object]


class Pool:
    """Threads that are numbered from 1 on."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job] = SimpleQueue()
        self._serving: dict[int, int] = {}

    def ask(self, size: int, function: Callable[..., int], arguments: tuple[int, ...], held: object) -> None:
        """Have functions called with these arguments and a number each, from 1 up to `size`; `held` lives until then.

        What comes too early, before it can do anything, returns a negative number and is called again a little later.
        """
        for number in range(1, min(size, THREADS + 1)):
            if number not in self._serving:
                try:
                    _thread.start_new_thread(_serve, (self._jobs, self._serving, number))
                except RuntimeError:  # the system starts no more, or the interpreter is about to end
                    return
            self._jobs.put((function, (*arguments, number), held))


def _serve(jobs: SimpleQueue[Job], serving: dict[int, int], number: int) -> None:
    """Do one job after the other; none if there is a thread of this number, which may not have said so in time."""
    me = _thread.get_ident()
    if serving.setdefault(number, me) != me:
        return
    try:
        while True:
            _do(*jobs.get())
    finally:
        del serving[number]


def _do(function: Callable[..., int], arguments: tuple[int, ...], held: object) -> None:
    with contextlib.suppress(Exception):  # who leads meets the same, or does all of it
        for pause in PAUSES:
            if function(*arguments) >= 0:
                return
            time.sleep(pause)
