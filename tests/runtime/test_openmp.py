"""The system's OpenMP threads: taken without Numba, replaced by the pool, and told to be fewer or none."""

import os
import sys

import pytest

from convjit._runtime import openmp, threads
from tests.support.processes import run

needs_openmp = pytest.mark.skipif(
    sys.platform != "linux" or threads.way() != "omp", reason="the system's OpenMP is not used here"
)

# What OpenMP reads in the environment, unset; each test sets what it is about.
VARIABLES = ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OMP_DYNAMIC", "OMP_WAIT_POLICY", "GOMP_SPINCOUNT")
UNSET = {**dict.fromkeys(VARIABLES), "NUMBA_THREADING_LAYER": None, "CONVJIT_NUM_THREADS": 2}

# All that runs in a team: steps, phases, and both again; how many threads took part in the launches.
TEAMS = """
import ctypes
from convjit._runtime import launch, layouts
in_team = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)
body, address, numbers = in_team(launch._address("in_team")), launch._address, []

@in_team
def watched(record):
    # What each thread of a team calls: how many threads have begun until this one ends.
    status = body(record)
    numbers.append((ctypes.c_int64 * len(layouts.TEAM)).from_address(record)[layouts.TEAM.index("number")])
    return status

launch._address = lambda name: ctypes.cast(watched, ctypes.c_void_p).value if name == "in_team" else address(name)
wide = np.arange(1 << 17, dtype="f") % 3
alone = convjit.convolve(wide, wide[:20_000].copy(), "same", "overlap_save", workers=1)
for _ in range(3):
    assert not any(wrong(method) for method in ("direct", "overlap_save", "im2col", "separable"))
    assert (convjit.convolve(wide, wide[:20_000].copy(), "same", "overlap_save", workers=2) == alone).all()
launch.BRIEF_OPERATIONS = 1 << 16
assert not wrong() and not wrong("overlap_save")
print(threads.way(), len(numbers) > 0, "numba" in sys.modules, max(numbers), sep=",")
"""


@needs_openmp
def test_numba_is_not_needed():
    run(TEAMS, **UNSET)  # all code is stored then
    assert run(TEAMS, **UNSET).strip() == "omp,True,False,2"


@needs_openmp
@pytest.mark.parametrize(
    ("settings", "part"),
    [
        ({"OMP_NUM_THREADS": 1}, "2"),  # who asks for a number gets it
        ({"OMP_THREAD_LIMIT": 1}, "1"),
        ({"OMP_DYNAMIC": "true"}, None),
        ({"OMP_NESTED": "true"}, "2"),
        ({"OMP_MAX_ACTIVE_LEVELS": 0}, "1"),
        ({"OMP_STACKSIZE": "128K"}, "2"),
        ({"OMP_WAIT_POLICY": "passive"}, "2"),
        ({"OMP_PROC_BIND": "true"}, "2"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_settings_of_openmp(settings, part):
    """A team may be smaller than it was asked for: then fewer threads do all tasks."""
    way, launched, _, *numbers = run(TEAMS, **UNSET | settings).strip().split(",")
    assert (way, launched) == ("omp", "True")
    assert part is None or numbers == [part]


def test_a_system_without_openmp():
    code = """
from convjit._runtime import openmp
openmp.LIBRARY = "libnone.so.9"
for _ in range(3):
    assert not any(wrong(method) for method in ("direct", "overlap_save", "im2col", "separable"))
assert threads._state.pool
print(threads.way(), "numba" in sys.modules, *[name for name in os.environ if name == "GOMP_SPINCOUNT"], sep=",")
"""
    run(code, **UNSET)
    assert run(code, **UNSET).strip() == "pool: there is no libnone.so.9,False"


def test_a_library_of_that_name_that_is_not_openmp(monkeypatch):
    """It has none of its functions."""
    monkeypatch.setattr(openmp.ctypes, "PyDLL", lambda name: object())
    state = threads._State(forked=False)
    threads._start_openmp(state)
    assert state.openmp is None
    assert state.way == f"pool: there is no {openmp.LIBRARY}"


@pytest.mark.parametrize("error", [None, OSError, KeyboardInterrupt])
@pytest.mark.parametrize("given", [{}, {"GOMP_SPINCOUNT": "7"}, {"OMP_WAIT_POLICY": "active"}], ids=str)
def test_threads_spin_shortly_unless_the_user_says_how(given, error, monkeypatch):
    """The variable is there while the library is loaded, and not for programs that are started later."""
    for name in ("GOMP_SPINCOUNT", "OMP_WAIT_POLICY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    before, seen = dict(os.environ), []

    class Library:
        def __init__(self, name):
            assert name == openmp.LIBRARY
            seen.append(os.environ.get("GOMP_SPINCOUNT"))
            if error:
                raise error
            self.GOMP_parallel, self.omp_in_parallel = openmp.ctypes.CFUNCTYPE(None)(), None

    monkeypatch.setattr(openmp.ctypes, "PyDLL", Library)
    if error:
        with pytest.raises(error):
            openmp.load()
    else:
        openmp.load()
    assert seen == [given.get("GOMP_SPINCOUNT", None if given else "3000")]
    assert dict(os.environ) == before


WITHIN = """
import numba
sizes, failures, in_team = [], [], threads.in_team

def watched(wanted, work):
    def counted(team):
        sizes.append((wanted, team.size))
        return work(team)
    return in_team(wanted, counted)

threads.in_team = watched
from convjit._runtime import launch
assert launch.threads is threads

@numba.njit
def call(i):
    with numba.objmode():
        failures.append(wrong(("direct", "overlap_save")[i % 2]))

@numba.njit(parallel=True)
def loop():
    for i in numba.prange(6):
        call(i)

assert not wrong()
assert sizes == [(2, 2)], sizes
del sizes[:]
loop()
assert len(failures) == 6 and not any(failures), failures
print(threads.way(), numba.threading_layer(), sorted({size for wanted, size in sizes if wanted > 1}), len(sizes) >= 6)
del sizes[:]
assert not wrong()
assert sizes == [(2, 2)], sizes
"""


@needs_openmp
def test_within_a_parallel_region_of_somebody_else_a_call_is_alone():
    pytest.importorskip("numba.np.ufunc.omppool", reason="no OpenMP here", exc_type=ImportError)
    settings = {"NUMBA_THREADING_LAYER": "omp", "NUMBA_NUM_THREADS": 2}
    assert run(WITHIN, **UNSET | settings).strip() == "omp omp [1] True"


@needs_openmp
def test_calls_of_many_threads():
    """Of which one at a time has a team."""
    code = """
assert not in_threads(8, lambda i: any(wrong(("direct", "overlap_save")[i % 2]) for _ in range(20)))
assert threads.way() == "omp"
"""
    run(code, **UNSET)
