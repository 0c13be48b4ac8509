"""Locks that are taken before a fork, so that no child inherits a half-done import or compilation.

A forked child has a copy of the process's memory, but only the thread that forked. A lock that another thread held at
that moment stays locked in the child for ever, and what that thread was changing stays half changed: modules that were
being loaded, the state of a compiler. So a fork takes all locks below first, which waits until no other thread holds
one, and parent and child release them afterwards.
"""

import contextlib
import os
import threading

# Held while modules are loaded on first use. It also serialises threads that load Numba at the same time, some of which
# would otherwise see its modules half loaded.
loading = threading.RLock()

# Held while a kernel is compiled.
compiling = threading.RLock()

# All such locks, in the order in which they are taken: a thread that holds one may wait for those behind it, but for no
# other, or two threads could wait for each other. `_kernels` adds the compiler's locks.
held: list[contextlib.AbstractContextManager[object]] = [compiling, loading]


_taken = contextlib.ExitStack()
_holder: int | None = None  # the thread that has taken all locks


def take_first() -> None:
    """Have all locks taken before those of modules that were imported since this was last called.

    Python calls what is to be done before a fork from the last that was registered to the first. A module such as
    `logging`, imported after this one, would have its lock taken first, and the thread that this one waits for may need
    it for an import.
    """
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=_take, after_in_parent=_release, after_in_child=_release)


def _take() -> None:
    """Take all locks, also those that are added while this waits for one; once, however often it is called."""
    global _holder
    while _holder != threading.get_ident():
        known = tuple(held)
        for lock in known:
            _taken.enter_context(lock)
        if known == tuple(held):
            _holder = threading.get_ident()
        else:  # a module that another thread was loading has added a lock meanwhile: take all in order again
            _taken.close()


def _release() -> None:
    global _holder
    _holder = None
    _taken.close()


take_first()
