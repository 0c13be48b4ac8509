"""Locks that are taken before a fork, so that no child inherits a half-done import or compilation.

A forked child has a copy of the process's memory, but only the thread that forked. A lock that another thread held at
that moment stays locked in the child for ever, and what that thread was changing stays half changed: modules that were
being loaded, the state of a compiler. So a fork takes all locks below first, which waits until no other thread holds
one, and parent and child release them afterwards.

Any other thread takes them in this order: `compiling`, Numba's lock, `loading`, LLVM's lock, and that of `logging`. A
thread that holds one may wait for those behind it, but for no other, or two threads could wait for each other. Only
when Numba is first set up, before it can compile anything, it takes its lock while its modules are being loaded.
"""

import contextlib
import os
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

# Held while modules are loaded on first use. It also serialises threads that load Numba at the same time, some of which
# would otherwise see its modules half loaded.
loading = threading.RLock()

# Held while a kernel is compiled.
compiling = threading.RLock()

# The compiler's locks, by their modules, if these are loaded: a user's own functions are compiled under them as well.
COMPILERS = {"numba.core.compiler_lock": "global_compiler_lock._lock", "llvmlite.binding.ffi": "lib._lock._lock"}

# The locks that threads have taken for their forks, by thread. A signal handler may fork during a fork.
_taken: defaultdict[int, list[contextlib.ExitStack]] = defaultdict(list)


def _take() -> None:
    """Take all locks. Wait for one only while holding none, for the thread that holds it may wait for another."""
    taken = contextlib.ExitStack()
    try:
        with _logging_unlocked():
            missing = compiling
            while missing:
                taken.close()
                missing.acquire()
                taken.callback(missing.release)
                missing = _first_missing(taken)
    finally:  # Python forks even if a signal handler raises here
        _taken[threading.get_ident()].append(taken)


def _first_missing(taken: contextlib.ExitStack) -> Any:
    """Take locks without waiting, up to the first that another thread holds; that one, or None if there is none."""
    for lock in (compiling, *_compilers(), loading):
        if not lock.acquire(blocking=False):
            return lock
        taken.callback(lock.release)
    return None


def _compilers() -> Iterator[Any]:
    for module, name in COMPILERS.items():
        with contextlib.suppress(AttributeError):  # the module is not loaded, or being loaded
            yield attrgetter(name)(sys.modules.get(module))


def _release() -> None:
    _taken[threading.get_ident()].pop().close()


@contextlib.contextmanager
def _logging_unlocked() -> Iterator[None]:
    """Give the lock of `logging` back meanwhile, if this fork has taken it already.

    Python calls what is to be done before a fork from the last that was registered to the first. So where `logging` was
    imported after this module, its lock is taken first. The thread that is waited for here may need it: it imports
    Numba, which makes loggers.
    """
    lock: Any = getattr(sys.modules.get("logging"), "_lock", None)
    given_back = False
    with contextlib.suppress(AttributeError, RuntimeError):  # there is no such lock, or this thread does not hold it
        lock.release()
        given_back = True
    try:
        yield
    finally:
        if given_back:
            lock.acquire()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_take, after_in_parent=_release, after_in_child=_release)
