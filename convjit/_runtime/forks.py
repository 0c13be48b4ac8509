"""Locks that a fork waits for: its child would find what other threads had half done, and nobody to finish it."""

import contextlib
import os
import threading

# Held while compiled code's modules are loaded: where several threads load Numba's at once, some see them half done.
loading = threading.RLock()

# In the order in which they may be taken: who holds one of them may take those behind it, and no other.
held: list[contextlib.AbstractContextManager[object]] = [loading]

_taken = contextlib.ExitStack()


def _take() -> None:
    while True:
        known = tuple(held)
        for lock in known:
            _taken.enter_context(lock)
        if known == tuple(held):
            return
        _taken.close()  # one has come with a module that was being loaded


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_take, after_in_parent=_taken.close, after_in_child=_taken.close)
