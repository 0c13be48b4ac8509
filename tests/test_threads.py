"""Threads, forks and the cache of compiled code, in processes of their own, which failures here would end."""

import os
import subprocess
import sys

import pytest

SECONDS = 240  # enough for a slow machine to compile in; what hangs is ended

# Integer-valued data, and enough of them to start threads; `right` is the sum by NumPy, without convjit. The kernel is
# an outer product, which every method takes.
PREPARE = """
import os, sys, threading
import numpy as np
rng = np.random.default_rng(0)
x = rng.integers(-9, 9, (400, 410)).astype(np.float32)
kernel = np.outer(*(rng.integers(-3, 4, k) for k in (5, 7))).astype(np.float32)
windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape)
right = np.einsum("ijkl,kl->ij", windows, kernel[::-1, ::-1])
import convjit
from convjit import _threads

def wrong(method="direct", workers=2):
    # The right values are integers: this bound is for the Fourier transform alone.
    return not (np.abs(convjit.convolve(x, kernel, "valid", method, workers=workers) - right) < 0.25).all()
"""


def run(code, expect=0, **environment):
    """Run code in a fresh process; a variable that is None is unset."""
    variables = {name: value for name, value in {**os.environ, **environment}.items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-c", PREPARE + code],
        env=variables,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == expect, f"ended with {done.returncode}: {done.stdout}\n{done.stderr}"
    return done.stdout


CROWD = """
failures = []

def work(method):
    try:
        for _ in range(30):
            failures.extend([method] * wrong(method))
    except BaseException as error:
        failures.append(repr(error))

threads = [threading.Thread(target=work, args=(METHODS[i % len(METHODS)],)) for i in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not failures, failures
assert _threads._state.layer
import numba
print(numba.threading_layer())
"""


def need(layer):
    """Skip the test where Numba comes without a threading layer, which only OpenMP's may be missing."""
    if layer == "omp":
        try:
            import numba.np.ufunc.omppool  # noqa: F401
        except ImportError:
            pytest.skip("no OpenMP here")


@pytest.mark.parametrize("layer", ["omp", "workqueue", "default"])
def test_eight_threads_at_once(layer):
    """Numba's workqueue ends the process where two threads launch at once."""
    need(layer)
    used = run('METHODS = ("direct", "im2col")' + CROWD, NUMBA_THREADING_LAYER=layer).strip()
    assert layer in (used, "default")


def test_the_first_calls_in_eight_threads_at_once():
    """What is loaded, compiled and started at the first call is so once."""
    run("METHODS = convjit.methods()" + CROWD.replace("range(30)", "range(2)"))


FORK = """
assert not wrong()
assert _threads._state.layer
child = os.fork()
if child == 0:
    os._exit(sum(wrong(method) for method in convjit.methods()))
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 0, status
assert not wrong()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")
@pytest.mark.parametrize("layer", ["omp", "workqueue", "default"])
def test_a_child_forked_after_a_launch(layer):
    """GNU OpenMP's threads do not survive a fork, and the child's next launch would hang."""
    need(layer)
    run(FORK, NUMBA_THREADING_LAYER=layer)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")
def test_a_child_forked_before_any_launch_may_start_threads():
    run(FORK.replace("assert not wrong()\nassert _threads._state", "assert not _threads._state", 1))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")
def test_a_child_forked_while_another_thread_launches():
    """The child holds a copy of a lock that no thread of it will ever let go."""
    code = """
assert not wrong()
stop = threading.Event()
busy = threading.Thread(target=lambda: [wrong() for _ in iter(stop.is_set, True)])
busy.start()
for _ in range(20):
    child = os.fork()
    if child == 0:
        os._exit(wrong())
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
stop.set()
busy.join()
"""
    run(code)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")
def test_processes_of_multiprocessing():
    code = """
import multiprocessing
assert not wrong()
with multiprocessing.get_context("fork").Pool(2) as pool:
    results = pool.starmap(convjit.convolve, [(x, kernel, "valid", "direct")] * 4, chunksize=1)
assert all(np.array_equal(result, right) for result in results)
"""
    run(code)


@pytest.mark.parametrize("value", ["1", "3", " 2 "])
def test_the_number_of_threads_is_taken_from_the_environment(value):
    code = "print(convjit.explain((9, 9), (3, 3))); assert not wrong(workers=None)"
    assert f"{int(value)} worker" in run(code, CONVJIT_NUM_THREADS=value)


@pytest.mark.parametrize("value", ["0", "-1", "two", "1.5", ""])
def test_a_bad_number_of_threads_is_refused(value):
    code = """
for _ in range(2):
    try:
        convjit.convolve(x, kernel)
    except ValueError as error:
        print(error)
assert not wrong(workers=1)
"""
    lines = run(code, CONVJIT_NUM_THREADS=value).splitlines()
    assert lines == [f"`CONVJIT_NUM_THREADS` must be a whole number of at least 1; got {value!r}."] * 2


COUNT_HITS = """
assert not any(wrong(workers=workers) for workers in (1, 2))
from convjit.kernels import launch
hits = [sum(kernel.stats.cache_hits.values()) for kernel in (launch.serial, launch.threads)]
print(sum(hits) + launch.sweep("f", 3, False, False).cache_hits)
"""


def test_damaged_cache_files_are_compiled_again(tmp_path):
    environment = {"NUMBA_CACHE_DIR": str(tmp_path)}
    assert run(COUNT_HITS, **environment).strip() == "0"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".code"}
    assert run(COUNT_HITS, **environment).strip() == "3"
    for keep in (0, 100):
        for path in files:
            path.write_bytes(path.read_bytes()[:keep])
        run(COUNT_HITS, **environment)
    for path in files:
        path.write_bytes(b"not what it was")
    run(COUNT_HITS, **environment)


def test_a_damaged_cache_is_mended(tmp_path):
    """Else every later process would compile again, and nobody would know why it is slow."""
    environment = {"NUMBA_CACHE_DIR": str(tmp_path)}
    run(COUNT_HITS, **environment)
    for path in tmp_path.rglob("*.code"):
        path.write_bytes(path.read_bytes()[:100])
    run(COUNT_HITS, **environment)
    assert run(COUNT_HITS, **environment).strip() == "3"


def test_a_cache_folder_that_cannot_be_written(tmp_path):
    """A file where the folder should be: this holds for root too, whom permissions do not stop."""
    file = tmp_path / "file"
    file.touch()
    run(COUNT_HITS, NUMBA_CACHE_DIR=str(file))
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        locked = tmp_path / "locked"
        locked.mkdir(mode=0o500)
        run(COUNT_HITS, NUMBA_CACHE_DIR=str(locked))
