"""Forks while other threads hold locks: neither the parent nor the child waits for ever."""

import os

import pytest

from tests.support.processes import run

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")

# A hang ends the process, and shows where its threads wait. In `fork_meanwhile`, another thread holds a lock until a
# fork has begun, and calls `then` before it lets go.
PREPARED = """
import faulthandler, time
from convjit._runtime import forks
faulthandler.dump_traceback_later(60, exit=True)
held, forking = threading.Event(), threading.Event()
os.register_at_fork(before=forking.set)  # called just before convjit's function, and after those of later imports

def fork_meanwhile(lock, then, child):
    def hold(i):
        with lock:
            held.set()
            forking.wait()
            then()

    failures = []
    thread = threading.Thread(target=lambda: failures.extend(in_threads(1, hold)))
    thread.start()
    held.wait()
    assert in_child(child) == 0
    thread.join()
    assert not failures, failures

def free(*locks):
    return all(lock.acquire(timeout=10) and lock.release() is None for lock in locks)
"""


def test_logging_that_is_imported_later_keeps_no_fork_waiting():
    """Its lock is taken for a fork before convjit's, and is needed by a thread that imports Numba."""
    code = """
sys.modules.pop("logging", None)
import logging
fork_meanwhile(forks.loading, lambda: logging.getLogger('another'), lambda: wrong() or not free(logging._lock))
assert not in_threads(1, lambda i: not free(logging._lock))
"""
    run(PREPARED + code)


def test_a_thread_that_loads_modules_may_take_the_compilers_lock():
    """Numba takes it when it is set up; a fork that had taken it would wait for the thread, and that for the fork."""
    code = """
def take():
    time.sleep(0.2)
    from numba.core.compiler_lock import global_compiler_lock
    with global_compiler_lock:
        pass

import numba.core.compiler_lock
fork_meanwhile(forks.loading, take, wrong)
"""
    run(PREPARED + code)


@pytest.mark.parametrize("lock", ["numba.core.compiler_lock.global_compiler_lock", "llvmlite.binding.ffi.lib._lock"])
def test_forks_wait_for_the_compiler_of_others(lock):
    """Also before convjit has compiled anything."""
    module = lock.rpartition("." if "numba" in lock else ".lib")[0]
    code = f"""
import {module}
lock = {lock}
fork_meanwhile(lock, lambda: time.sleep(0.1), lambda: wrong() or not free(lock._lock))
assert not in_threads(1, lambda i: not free(lock._lock))
"""
    run(PREPARED + code)


def test_two_threads_fork_at_once():
    """Each lets go of its own locks, while the other takes them."""
    code = """
class Slow:  # a lock, and pauses after it is taken and let go
    def __init__(self, *pauses):
        self.lock, self.pauses = threading.RLock(), pauses

    def acquire(self, blocking=True):
        taken = self.lock.acquire(blocking)
        time.sleep(self.pauses[0] * taken)
        return taken

    def release(self):
        self.lock.release()
        time.sleep(self.pauses[1])

# One thread takes the second lock when the other, which has let go of the first, goes on.
forks.compiling, forks.loading = Slow(0, 0.02), Slow(0.05, 0)
errors = []
sys.unraisablehook = errors.append
assert not in_threads(2, lambda i: any(in_child(lambda: 0) for _ in range(4)))
assert not errors
assert not in_threads(1, lambda i: not free(forks.compiling.lock, forks.loading.lock))
"""
    run(PREPARED + code)


def test_children_of_a_process_that_was_warmed_up_load_nothing():
    code = """
from convjit._runtime import loader
convjit.warmup(x.shape, kernel.shape, "f4", "valid", "direct")
loaded = set(loader._loaded)
assert in_child(lambda: wrong() or set(loader._loaded) != loaded) == 0
"""
    run(code, CONVJIT_NUM_THREADS="2")
