"""What runs out, or is ended: memory, threads, time, 32 bits. Whatever it is, the process goes on."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest

import convjit
from convjit._runtime import cores, memory
from tests.support.processes import run

needs_posix = pytest.mark.skipif(os.name != "posix", reason="POSIX only")

# Soon after the start, as if somebody had pressed Ctrl-C; what follows is still right.
INTERRUPT = """
import signal, time
from convjit._runtime import launch

signal.signal(signal.SIGINT, signal.default_int_handler)  # which shells have what runs in the background ignore

def large(method, workers):
    if method == "shared":  # a tile that all workers share
        a, b = np.ones(1 << 25), np.ones(1 << 23)
    else:
        a, b = np.ones((5000, 5000), np.float32), np.outer(*np.random.default_rng(0).random((2, 61))).astype(np.float32)
    convjit.convolve(a, b, "same", {"shared": "overlap_save"}.get(method, method), workers=workers)

for method, workers in CASES:
    wrong(method if method in convjit.methods() else "direct", workers)
    if method != "shared":  # what is compiled is ready when Ctrl-C comes: `test_jit.py` has the other case
        convjit.convolve(np.ones((99, 99), np.float32), np.ones((7, 7), np.float32), "same", method, workers=workers)
    begun = []
    timer = threading.Timer(0.3, lambda: (begun.append(time.perf_counter()), os.kill(os.getpid(), signal.SIGINT)))
    timer.start()
    try:
        while True:
            large(method, workers)
    except KeyboardInterrupt:
        print(method, workers, time.perf_counter() - begun[0])
    assert not wrong(workers=workers)
    assert not threads._state.turn.locked()
"""
LONG = [
    ("direct", 1),
    ("direct", 2),
    ("overlap_save", 2),
    ("shared", 2),
    ("separable", 2),
    ("im2col", 2),
    ("naive", 1),
    ("naive", 2),
]


@needs_posix
@pytest.mark.parametrize("layer", ["omp", "workqueue"])
def test_ctrl_c_ends_a_long_call(layer):
    """Within a second, says the README; how long it takes a busy machine is not asserted, but that it does not wait."""
    printed = run(INTERRUPT.replace("CASES", repr(LONG)), NUMBA_THREADING_LAYER=layer, CONVJIT_NUM_THREADS="2")
    assert [line.split()[:2] for line in printed.splitlines()] == [[name, str(count)] for name, count in LONG]


@needs_posix
def test_steps_are_a_quarter_of_a_second(monkeypatch):
    """Of whatever a call does: the first is short, and those after it follow from the time that it took."""
    from convjit._runtime import launch

    clock = [0.0]
    steps = []

    def step(first, last):
        steps.append((first, last))
        clock[0] += 0.01 * (last - first)  # seconds a task
        return 1

    monkeypatch.setattr(launch.time, "perf_counter", lambda: clock[0])
    assert launch.in_steps(step, 1000, 100 * launch.BRIEF_OPERATIONS) == len(steps)
    assert [first for first, _ in steps] == [0, *(last for _, last in steps[:-1])]
    assert steps[-1][1] == 1000
    assert {last - first for first, last in steps[1:-1]} <= {24, 25}
    assert launch.in_steps(step, 1000, launch.BRIEF_OPERATIONS) == 1


@needs_posix
def test_an_error_within_a_launch_leaves_nothing_held():
    code = """
from convjit._runtime import python_calls
assert not wrong()
before = python_calls.run

def fails(*_):
    raise MemoryError("made up")

python_calls.run = lambda: fails
for _ in range(2):
    try:
        wrong()
    except MemoryError as error:
        assert str(error) == "made up"
    else:
        raise AssertionError("no error")
python_calls.run = before
assert not threads._state.turn.locked()
assert not wrong()
"""
    for layer in ("omp", "workqueue"):
        run(code, NUMBA_THREADING_LAYER=layer)


@pytest.mark.parametrize("layer", ["default", "workqueue"])
def test_threads_that_cannot_be_started_are_done_without(layer):
    """OpenMP ends the process where the system starts no more, which containers bound."""
    code = """
start = threading.Thread.start

def refuse(self):
    raise RuntimeError("can't start new thread")

threading.Thread.start = refuse
assert not wrong() and not wrong("overlap_save")
print(threads.way())
threading.Thread.start = start
assert not wrong() and not wrong("overlap_save")
"""
    reasons = {
        "default": "the system starts no more threads",
        "workqueue": "Numba's workqueue does not take two threads",
    }
    used = run(code, NUMBA_THREADING_LAYER=layer, CONVJIT_NUM_THREADS="2")
    assert used.startswith(f"pool: {reasons[layer]}")


def test_a_threading_layer_that_is_not_there_is_done_without():
    """Numba's error is no user's concern."""
    shown = run("assert not wrong(); print(threads.way())", NUMBA_THREADING_LAYER="no such layer")
    assert shown.startswith("pool: ")


def test_calls_at_the_interpreters_end():
    """When no thread can be started any more."""
    code = """
import atexit
assert not wrong()
atexit.register(lambda: print(wrong()))
threading._register_atexit(lambda: print(wrong()))
"""
    for layer in ("default", "workqueue"):
        assert run(code, NUMBA_THREADING_LAYER=layer).split() == ["False", "False"]


def test_as_many_of_numbas_threads_as_are_wanted():
    code = """
import numba
assert not wrong(workers=2)
seen = []
layer = threads._state.layer
if layer:
    threads._state.layer = layer._replace(set=lambda n: (seen.append(n), layer.set(n)))
    assert not wrong(workers=2)
    assert seen == [2, 4] and numba.get_num_threads() == 4
    numba.set_num_threads(1)
    assert not wrong(workers=3)
    assert seen[2:] == [1, 1] and numba.get_num_threads() == 1
"""
    run(code, NUMBA_NUM_THREADS="4")


def test_numba_told_not_to_compile():
    """Which is for users to look at their own code by; convjit is not interpreted for that."""
    run("assert not any(map(wrong, convjit.methods()))", NUMBA_DISABLE_JIT="1")


@needs_posix
def test_out_of_memory_says_how_much_was_asked_for():
    code = """
import resource
assert not wrong()
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
a = np.ones((10000, 10000), np.float32)
for call in (
    lambda: convjit.convolve(np.broadcast_to(a, (9, *a.shape)), kernel, "same", axes=(1, 2)),
    lambda: convjit.plan(kernel, (9, *a.shape), "f", "same", axes=(1, 2))(np.broadcast_to(a, (9, *a.shape))),
):
    try:
        call()
    except MemoryError as error:
        assert "3.35 GiB" in str(error), error
    else:
        raise AssertionError("there was memory")
    assert not wrong()
"""
    run(code)


@pytest.mark.skipif(sys.maxsize < 2**32, reason="a 64-bit machine only")
@pytest.mark.parametrize("method", ["direct", "auto"])
def test_more_elements_than_32_bits_count(method):
    if memory._free() < 9 << 30:
        pytest.skip("needs 9 GiB of memory")
    n = (1 << 31) + 1000
    x = np.zeros(n, np.int8)
    places = [0, 1 << 20, (1 << 31) - 2, (1 << 31) - 1, 1 << 31, n - 1]
    x[places] = [1, 2, 3, 4, 5, 6]
    kernel = np.array([1, -2, 5], np.int8)
    result = convjit.convolve(x, kernel, "same", method)
    assert result.shape == x.shape
    windows = np.unique(np.clip(np.add.outer(places, range(-3, 4)), 0, n - 1))
    for at in windows:
        right = sum(int(kernel[t]) * int(x[at + 1 - t]) for t in range(3) if 0 <= at + 1 - t < n)
        assert result[at] == np.int8(right), at
    assert np.count_nonzero(result) <= windows.size


@pytest.mark.skipif(sys.maxsize < 2**32, reason="a 64-bit machine only")
def test_a_place_beyond_32_bits_in_two_dimensions():
    """Rows that are far apart, of an array that is large without taking memory."""
    if memory._free() < 6 << 30:
        pytest.skip("needs 6 GiB of memory")
    room = np.zeros((5, 1 << 29), np.uint8)  # of which few pages are touched
    x = room[:, (1 << 29) - 70 :]
    x[...] = np.random.default_rng(0).integers(0, 9, x.shape)
    kernel = np.ones((3, 3), np.uint8)
    right = convjit.convolve(x.copy(), kernel, "same")
    assert (convjit.convolve(x, kernel, "same") == right).all()


@pytest.mark.parametrize("method", sorted({*convjit.methods()} - {"separable"}))  # which takes outer products
def test_kernels_longer_than_the_input(method):
    x, kernel = np.arange(5.0), np.arange(20.0)
    for mode in ("full", "same"):
        full = np.convolve(x, kernel)
        right = full if mode == "full" else full[(kernel.size - 1) // 2 :][: x.size]
        np.testing.assert_allclose(convjit.convolve(x, kernel, mode, method), right, rtol=0, atol=1e-11)


@pytest.fixture
def cgroups(tmp_path, monkeypatch):
    """A made-up tree of cgroups, where this process is in an inner one."""
    own = tmp_path / "cgroup"
    own.write_text("0::/outer/inner\n")
    monkeypatch.setattr(cores, "CGROUPS", str(tmp_path))
    monkeypatch.setattr(cores, "OWN_CGROUP", str(own))
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(16)), raising=False)
    for name in ("CONVJIT_NUM_THREADS", "NUMBA_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "outer/inner").mkdir(parents=True)
    (tmp_path / "cpu").mkdir()
    cores.available.cache_clear()
    yield tmp_path
    cores.available.cache_clear()


@pytest.mark.parametrize(
    ("files", "count"),
    [
        ({}, 16),
        ({"outer/cpu.max": "max 100000"}, 16),
        ({"outer/inner/cpu.max": "150000 100000"}, 2),
        ({"outer/cpu.max": "300000 100000", "outer/inner/cpu.max": "400000 100000"}, 3),
        ({"cpu.max": "50000 100000"}, 1),
        ({"cpu.max": "nonsense"}, 16),
        ({"cpu/cpu.cfs_quota_us": "500000", "cpu/cpu.cfs_period_us": "100000"}, 5),
        ({"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 16),
    ],
)
def test_cgroups_bound_the_threads(cgroups, files, count):
    for name, content in files.items():
        (cgroups / name).write_text(content)
    assert cores.available() == count


def test_numbas_own_bound_holds_too(cgroups, monkeypatch):
    monkeypatch.setenv("NUMBA_NUM_THREADS", "3")
    assert cores.available() == 3
    monkeypatch.setenv("NUMBA_NUM_THREADS", "many")
    cores.available.cache_clear()
    assert cores.available() == 16


def test_a_system_without_cgroups(cgroups, monkeypatch):
    monkeypatch.setattr(cores, "OWN_CGROUP", str(Path(cgroups, "none")))
    assert cores.available() == 16
