"""How code is compiled: what does not show in any result."""

import ctypes
import signal
import sys

import pytest

from convjit._kernels import compilation

resource = pytest.importorskip("resource")

CALLS = 2000
DEPTHS = range(300)


def faults(depth):
    """Pages that are mapped while a function is called again and again, so many calls below this one."""
    if depth:
        return faults(depth - 1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(CALLS):
        leaf(0)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


def leaf(number):
    return number


def test_frames_are_in_one_block_at_any_depth():
    """Else there is a depth at which every call has a block mapped, in which its frame lies, and unmapped again."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(10_000)
    try:
        assert max(compilation.with_room(lambda depth=depth: faults(depth)) for depth in DEPTHS) < CALLS // 10
    finally:
        sys.setrecursionlimit(limit)


def test_ctrl_c_is_heard_that_was_lost_in_a_callback(monkeypatch, ctrl_c):
    """An eighth of a first call's time is LLVM's, which calls Python back."""
    monkeypatch.setattr(sys, "unraisablehook", lambda *_: None)
    callback = ctypes.CFUNCTYPE(None)(ctrl_c)
    with pytest.raises(KeyboardInterrupt):
        compilation.compiling(callback)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_handler_of_the_users_own_is_called_once():
    calls = []
    before = signal.signal(signal.SIGINT, lambda *_: calls.append(1))
    try:
        compilation.compiling(lambda: signal.raise_signal(signal.SIGINT))
    finally:
        signal.signal(signal.SIGINT, before)
    assert calls == [1]
