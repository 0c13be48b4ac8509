"""Exceptions out of signal handlers, as of Ctrl-C and of time limits, at any moment of calls that have threads.

What follows is right and has threads as before, and no thread of a call that has ended still works. All is run in
processes of their own, for what fails here may hang. CONVJIT_TEST_INTERRUPTS says how many interrupts each method gets.
"""

import os

import pytest

from tests.runtime.test_threads import environment
from tests.support.parameters import first
from tests.support.processes import run

INTERRUPTS = int(os.environ.get("CONVJIT_TEST_INTERRUPTS", "200"))
IN_A_PROCESS = 2500  # at most

needs_posix = pytest.mark.skipif(os.name != "posix", reason="POSIX only")

TOOLS = """
from numba.core.compiler_lock import global_compiler_lock
from convjit._choice import current_profile
from convjit._methods import workload
from convjit._methods.fourier import costs, layout, search
from convjit._runtime import launch as _launch, loader, python_calls

SENTINEL = 12345
workload.SHARED_FROM = 1  # all calls have threads, however small,
current_profile.use(current_profile.packaged().changed(always_share=True))  # also where one is expected to be faster

def use(*shape):
    global small, expected, out
    small = x[tuple(map(slice, shape))].copy()
    expected = convjit.convolve(small, kernel, "same", "plain", workers=1)
    out = np.empty_like(small)

# Image to column would have several threads for larger images only.
in_team = threads.in_team
threads.in_team = lambda wanted, work: in_team(2, work)

def share_tiles():
    costs.SHARED_POINTS = 64
    for known in (layout.geometry, search.best_tile, search.ideal_tile):
        known.cache_clear()
    use(40, 50)

def call(method, out=None):
    return convjit.convolve(small, kernel, "same", method, out=out, workers=2)

def check(method, when):
    # What still worked for the call before would write to its `out` while this one runs.
    assert not threads._state.turn.locked() and not global_compiler_lock.is_locked(), when
    out.fill(SENTINEL)
    assert (np.abs(call(method) - expected) < 0.25).all(), when  # integers, but for the Fourier transforms
    assert (out == SENTINEL).all(), when

def joined(method):
    # Whether a call has another thread of the pool's, or two of OpenMP's or Numba's. On a busy machine a thread of the
    # pool may wake only after a short call has ended, so calls become longer until one lasts long enough.
    came = []
    before = python_calls.run, threads.Team.launch
    run, member, team_of_openmp = python_calls.run(), loader.kernel("member"), loader.kernel("team")

    def watched(address, *arguments):
        status = run(address, *arguments)
        came.append(address == team_of_openmp or (address == member and arguments[-1] > 0 and status > 0))
        return status

    def watched_launch(team, *arguments):
        came.append(team.size == 2)
        return before[1](team, *arguments)

    python_calls.run, threads.Team.launch = lambda: watched, watched_launch
    for attempt in range(280):
        longer = np.tile(small, (1 << attempt // 20, 1))
        convjit.convolve(longer, kernel, "same", method, workers=2)
        if any(came):
            break
    python_calls.run, threads.Team.launch = before
    return any(came)
"""

# All interrupts that may come in one call are caught, one around the other: later ones meet what handles the first.
TIMER = """
import random, signal, time

allowed = raised = 0

def interrupt(*_):
    global allowed, raised
    if allowed:
        allowed -= 1
        raised += 1
        raise KeyboardInterrupt

def caught(work, others=3):
    global allowed
    try:
        caught(work, others - 1) if others else work()
        allowed = 0
    except KeyboardInterrupt:
        pass

def interrupted(method, out, seconds):
    def work():
        global allowed
        first, gap = random.random() * seconds, random.choice((0, 1e-5, 1e-4))
        allowed = random.choice((1, 3))
        signal.setitimer(signal.ITIMER_REAL, first + 1e-6, gap)
        call(method, out)

    caught(work)
    signal.setitimer(signal.ITIMER_REAL, 0)

def attack(method):
    global raised
    times = [time.perf_counter()]
    for _ in range(50):
        call(method, out)
        times.append(time.perf_counter())
    seconds = 2 * np.diff(times).min()
    raised = 0
    while raised < INTERRUPTS:
        before = raised
        interrupted(method, random.choice((None, out)), seconds)
        if raised > before:
            check(method, f"{method} after {raised} interrupts")
    assert method not in THREADED or joined(method), method

def attack_all():
    use(72, 80)  # tiny, for many calls
    random.seed(SEED)
    signal.signal(signal.SIGALRM, interrupt)
    for method in convjit.methods():
        if method != "plain":
            attack(method)
"""

PLACES = {
    "omp": ("omp", "attack_all()\nassert numba.get_num_threads() == 4"),
    "workqueue": ("workqueue", "attack_all()"),
    "forked": ("omp", "assert in_child(attack_all) == 0\nassert not wrong()"),
}


@needs_posix
@pytest.mark.parametrize("seed", range(-(-INTERRUPTS // IN_A_PROCESS)))
@pytest.mark.parametrize("place", first(1, list(PLACES)))
def test_interrupts_at_random_moments(place, seed):
    layer, code = PLACES[place]
    threaded = ("direct", "overlap_save", "separable", *["im2col", "naive"] * (place == "omp"))
    known = f"INTERRUPTS, SEED, THREADED = {min(INTERRUPTS, IN_A_PROCESS)}, {seed}, {threaded}\n"
    begin = "import numba\nassert not any(map(wrong, convjit.methods()))\n"
    run(TOOLS + TIMER + known + begin + code, **environment(layer), NUMBA_NUM_THREADS="4")


# An exception at each event of a trace, one after the other: each call, line, step of Python's, and return.
TRACE = """
import convjit._runtime.gate, convjit._runtime.pool
FILES = {module.__file__ for module in (threads, _launch, convjit._runtime.pool, convjit._runtime.gate)}

class Interrupt(BaseException):
    pass

def traced(work, events):
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        if frame.f_code.co_filename not in FILES:
            return None
        frame.f_trace_opcodes = True
        count += 1
        if count > events:
            raise Interrupt(frame.f_code.co_name, frame.f_lineno, frame.f_lasti, event)
        return trace

    sys.settrace(trace)
    try:
        work()
    except Interrupt as error:
        return error.args
    finally:
        sys.settrace(None)

use(160, 170)  # where few calls end before another thread comes

def attack(method, prepare):
    call(method)
    for events in range(100_000):
        prepare()
        where = traced(lambda: call(method, out), events)
        if not where:
            break
        check(method, where)
        assert joined(method), where
        print(*where)

def begin_anew():
    state = threads._State(forked=False)
    state.pool, threads._state = threads._state.pool, state
"""
# What each layer goes through; tiles that workers share are launched by a function of their own.
CELLS = {
    ("omp", "direct"): {"launch"},
    ("omp", "im2col"): {"launch_in"},
    ("omp", "naive"): {"launch"},
    ("omp", "shared tiles"): {"launch"},
    ("workqueue", "direct"): {"_pooled", "ask", "unopened", "close"},
    ("workqueue", "shared tiles"): {"_pooled", "ask", "unopened", "close"},
}


def reached(code, layer):
    """Names of the functions that an exception came out of."""
    return {line.split()[0] for line in run(code, **environment(layer), NUMBA_NUM_THREADS="4").splitlines()}


@pytest.mark.covering
@pytest.mark.parametrize(("layer", "method"), CELLS)
def test_an_exception_at_each_step(layer, method):
    code = f"attack({method!r}, lambda: None)"
    if method == "shared tiles":
        code = "share_tiles()\nattack('overlap_save', lambda: None)"
    assert reached(TOOLS + TRACE + code, layer) >= {"in_team", "during", "_team"} | CELLS[layer, method]


@pytest.mark.parametrize("layer", ["omp", "workqueue"])
def test_an_exception_at_each_step_of_a_first_call(layer):
    """Which finds out whose threads there are, and starts them."""
    found = reached(TOOLS + TRACE + "attack('direct', begin_anew)", layer)
    assert found >= {"_start", *({"_pooled"} if layer == "workqueue" else {"_threads_can_be_started", "launch"})}
