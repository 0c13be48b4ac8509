"""Threads and forks, in processes of their own, which Numba's usual failures would end: every cell must survive."""

import os
import sys
from pathlib import Path

import pytest

from tests.support.processes import run

LAYERS = ("default", "omp", "workqueue", "tbb")

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")


def environment(layer):
    """What chooses a threading layer of Numba's; the test is skipped where it is not there."""
    chosen = {"NUMBA_THREADING_LAYER": layer}
    if layer == "omp":
        pytest.importorskip("numba.np.ufunc.omppool", reason="no OpenMP here", exc_type=ImportError)
    if layer == "tbb":
        libraries = Path(sys.prefix, "lib")
        if not list(libraries.glob("libtbb.so*")):
            pytest.skip("no TBB here")
        chosen["LD_LIBRARY_PATH"] = str(libraries)
    return chosen


WARM = """
assert not in_threads(8, lambda i: any(wrong(("direct", "im2col")[i % 2]) for _ in range(30)))
"""

COLD = """
assert not in_threads(8, lambda i: wrong(dtype="fd"[i % 2]))
"""

FORK_BEFORE_USE = """
assert in_child(wrong) == 0
assert not wrong()
"""

FORK_AFTER_USE = """
assert not wrong()
assert in_child(lambda: sum(map(wrong, convjit.methods()))) == 0
assert not wrong()
"""

FORK_OF_A_FORK = """
assert not wrong()
assert in_child(lambda: wrong() or in_child(lambda: wrong() or in_child(wrong))) == 0
"""

# The server's threads, in children that begin with what their parent has used.
PREFORK = """
assert not wrong()
for _ in range(2):
    assert in_child(lambda: bool(in_threads(4, lambda i: any(wrong() for _ in range(10))))) == 0
"""

# The child compiles, too: what was half compiled, and the compiler's locks, are copied into it.
FORK_WHILE_COMPILING = """
import time
failures = []
compiling = threading.Thread(target=lambda: failures.extend(in_threads(1, lambda i: wrong(dtype="d"))))
compiling.start()
for pause in (0.0, 0.2, 0.4):
    time.sleep(pause)
    assert in_child(lambda: wrong() or wrong(dtype="d")) == 0
compiling.join()
assert not failures
"""

# Patches are packed by what Numba compiles, while it is being imported.
FORK_WHILE_NUMBA_COMPILES = """
import time
failures = []
work = lambda i: wrong(("im2col", "direct")[i], dtype="d")
compiling = threading.Thread(target=lambda: failures.extend(in_threads(2, work)))
compiling.start()
for pause in (0.1,) * 8:
    time.sleep(pause)
    assert in_child(wrong) == 0
compiling.join()
assert in_child(lambda: wrong("im2col", dtype="d")) == 0
assert not failures
"""

# Code of a user's that calls convjit: Numba holds its lock while it compiles functions of convjit's.
FORK_WHILE_A_CALLER_IS_COMPILED = """
import time
import numba
failures = []
call = numba.njit(lambda x, kernel: convjit.convolve(x, kernel, "valid"))
work = lambda i: wrong("im2col", dtype="d") if i else not np.array_equal(call(x, kernel), right)
compiling = threading.Thread(target=lambda: failures.extend(in_threads(2, work)))
compiling.start()
for pause in (0.1,) * 12:
    time.sleep(pause)
    assert in_child(wrong) == 0
compiling.join()
assert not failures
"""

# The child holds a copy of a lock that no thread of it will ever let go.
FORK_WHILE_IN_USE = """
assert not wrong()
stop = threading.Event()
busy = threading.Thread(target=lambda: [wrong() for _ in iter(stop.is_set, True)])
busy.start()
for _ in range(20):
    assert in_child(wrong) == 0
stop.set()
busy.join()
"""

# Of the child's own, by Numba: they would wait for threads of OpenMP's that are the parent's.
LOOPS_IN_A_CHILD = """
def loop():
    import numba

    @numba.njit(parallel=True)
    def filled(values):
        for i in numba.prange(values.size):
            values[i] += i
        return values

    return not (filled(np.zeros(1000)) == np.arange(1000)).all() or wrong()

assert not wrong()
assert in_child(loop) == 0
assert in_child(lambda: in_child(loop)) == 0
import numba
assert in_child(loop) == 0
assert not wrong()
"""

POOL = """
import multiprocessing
assert not wrong()
with multiprocessing.get_context(KIND).Pool(2) as pool:
    results = pool.starmap(convjit.convolve, [(x, kernel, "valid", "direct")] * 4, chunksize=1)
assert all(np.array_equal(result, right) for result in results)
"""

JOBLIB = """
import joblib
assert not wrong()
for backend in ("loky", "threading"):
    work = joblib.delayed(convjit.convolve)
    results = joblib.Parallel(2, backend=backend)([work(x, kernel, "valid", "direct") for _ in range(6)])
    assert all(np.array_equal(result, right) for result in results)
"""

DASK = """
import dask
work = dask.delayed(convjit.convolve)
results = dask.compute([work(x, kernel, "valid", "direct") for _ in range(24)], scheduler="threads", num_workers=8)[0]
assert all(np.array_equal(result, right) for result in results)
"""

# The loop's own threads call Python, and that calls convjit.
NESTED = """
import numba
found = []

@numba.njit
def call(i):
    with numba.objmode():
        found.append(wrong() or wrong(dtype="d"))

@numba.njit(parallel=True)
def loop():
    for i in numba.prange(8):
        call(i)

for _ in range(3):
    loop()
assert len(found) == 24 and not any(found), found
assert not wrong()
"""

VANISHED_HOME = """
import shutil
home = os.environ["HOME"]
assert not wrong()
shutil.rmtree(home)
assert not wrong(dtype="d")
assert in_child(lambda: wrong(dtype="h")) == 0
"""

FILE_FOR_A_HOME = """
assert not wrong() and not wrong(dtype="d")
"""

# What is asked for is more than there may be; what fits goes on as before. Threads that cannot be started are none.
MEMORY_CAP = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
assert not wrong()
large = np.ones((20000, 20000), np.float32)
for workers in (1, 2):
    for method in ("auto", "direct", "overlap_save"):
        try:
            convjit.convolve(large, kernel, "same", method, workers=workers)
        except MemoryError as error:
            assert "1.49 GiB" in str(error), error
        else:
            raise AssertionError("there was memory")
        assert not wrong(workers=workers)
del large
assert in_child(wrong) == 0
assert not any(map(wrong, convjit.methods()))
"""

CELLS = {
    "8 threads warm": WARM,
    "8 threads cold": COLD,
    "fork before use": FORK_BEFORE_USE,
    "fork after use": FORK_AFTER_USE,
    "fork of a fork": FORK_OF_A_FORK,
    "prefork server": PREFORK,
    "fork while compiling": FORK_WHILE_COMPILING,
    "fork while Numba compiles": FORK_WHILE_NUMBA_COMPILES,
    "fork while a caller is compiled": FORK_WHILE_A_CALLER_IS_COMPILED,
    "loops in a child": LOOPS_IN_A_CHILD,
    "fork while in use": FORK_WHILE_IN_USE,
    "fork pool": POOL.replace("KIND", "'fork'"),
    "spawn pool": POOL.replace("KIND", "'spawn'"),
    "forkserver pool": POOL.replace("KIND", "'forkserver'"),
    "joblib": JOBLIB,
    "dask threads": DASK,
    "nested": NESTED,
    "vanished home": VANISHED_HOME,
    "file for a home": FILE_FOR_A_HOME,
    "memory cap": MEMORY_CAP,
}
COLD_CELLS = {
    "8 threads cold",
    "fork while compiling",
    "fork while Numba compiles",
    "fork while a caller is compiled",
    "vanished home",
    "file for a home",
}
POSIX_CELLS = {name for name, code in CELLS.items() if "in_child" in code or "'fork" in code or "resource" in code}


@pytest.mark.covering
@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("cell", CELLS)
def test_survives(cell, layer, tmp_path):
    if cell in POSIX_CELLS and not hasattr(os, "fork"):
        pytest.skip("POSIX only")
    chosen = environment(layer)
    home = tmp_path / "home"
    if cell == "file for a home":
        home.touch()
    else:
        home.mkdir()
    if "home" in cell:
        chosen |= {"HOME": home, "XDG_CACHE_HOME": None, "XDG_DATA_HOME": None, "NUMBA_CACHE_DIR": None}
    elif cell in COLD_CELLS:
        chosen["NUMBA_CACHE_DIR"] = home
    shown = "\nprint(threads.way())"
    used = run(CELLS[cell] + shown, **chosen).splitlines()[-1]
    expected = {"omp": "omp", "workqueue": "pool: Numba's workqueue", "tbb": "tbb", "default": "omp"}[layer]
    assert used.startswith(expected) or cell == "memory cap"


def test_openmps_threads_are_used_where_they_are_safe():
    """And not the pool, which would hide what the other tests are for."""
    code = """
assert not wrong()
assert threads.way() == "omp" and threads._state.pool is None
assert in_child(lambda: wrong() or not (threads.way().startswith("pool") and threads._state.pool)) == 0
"""
    run(code, **environment("omp"))


def test_threads_started_by_others_before_are_not_used():
    """They may be those of a parent that has forked since."""
    code = """
import numba
@numba.njit(parallel=True)
def loop(values):
    for i in numba.prange(values.size):
        values[i] += 1

loop(np.zeros(10))
for name in [name for name in sys.modules if name.partition(".")[0] == "convjit"]:
    del sys.modules[name]

def child():
    global convjit
    import convjit
    return wrong()

assert in_child(child) == 0
"""
    run(code.replace("import numba", "import numba", 1), **environment("omp"))


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
