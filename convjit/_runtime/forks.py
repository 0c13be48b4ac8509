"""Locks that are taken before a fork, so that no child inherits a half-done import or compilation.

A forked child has a copy of the process's memory, but only the thread that forked. A lock that another thread held at
that moment stays locked in the child for ever, and what that thread was changing stays half changed: modules that were
being loaded, the state of a compiler. So a fork takes all locks below first, which waits until no other thread holds
one, and parent and child release them afterwards.
"""

import contextlib
import os
import threading
from collections.abc import Iterator

# Held while modules are loaded on first use. It also serialises threads that load Numba at the same time, some of which
# would otherwise see its modules half loaded.
loading = threading.RLock()

# Held while a kernel is compiled, by `alone`.
compiling = threading.RLock()

# All such locks, in the order in which they are taken: a thread that holds one may wait for those behind it, but for no
# other, or two threads could wait for each other. `_kernels` adds the compiler's locks.
held: list[contextlib.AbstractContextManager[object]] = [compiling, loading]


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let no other thread compile meanwhile: take the locks up to `compiling`, of which Numba's may be one."""
    with contextlib.ExitStack() as taken:
        for lock in held[: held.index(compiling) + 1]:
            taken.enter_context(lock)
        yield


_taken = contextlib.ExitStack()


def _take() -> None:
    """Take all locks, also those that are added while this waits for one."""
    while True:
        known = tuple(held)
        for lock in known:
            _taken.enter_context(lock)
        if known == tuple(held):
            return
        _taken.close()  # a module that another thread was loading has added a lock meanwhile: take all in order again


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_take, after_in_parent=_taken.close, after_in_child=_taken.close)
