"""The pool's threads, the gate that they come through, and the turn of the call that has threads."""

import _thread
import gc
import threading
import weakref

import numpy as np
import pytest

from convjit._kernels import numba_threads
from convjit._runtime import openmp
from convjit._runtime import pool as _pool
from convjit._runtime import threads as _threads
from tests.support.processes import run

WORKQUEUE = {"NUMBA_THREADING_LAYER": "workqueue", "CONVJIT_NUM_THREADS": "2"}


def test_a_call_waits_for_who_is_inside():
    """And for nobody else. One of two tasks ends when the other has begun, which takes far longer."""
    code = """
import numba
from convjit._runtime import launch as _launch
from convjit._kernels.intrinsics import add, take

@numba.cfunc("i8(i8, i8, i8, i8, i8, i8)")
def tasks(x, out, taps, layout, scratch, counter):
    task = take(counter)
    while task < 2:
        n = 0
        if task:
            add(out, 1)
            while n < 3_000_000:
                n += 1 + add(out + 16, 0)
            add(out + 8, 1)
        while task == 0 and n < 3_000_000 and add(out, 0) == 0:
            n += 1
        task = take(counter)
    return 1

came = 0
for _ in range(30):
    out = np.zeros(3, np.int64)
    came += _launch.launch(_launch.Job(tasks.address, out, 0, 2), 2, 1, out, out, out)
    assert out[1] == 1
assert came > 30  # or nobody was waited for
"""
    run(code, **WORKQUEUE)


@pytest.mark.parametrize("phase", ["layouts.NO_PHASE", "0"])
def test_who_is_not_let_in_touches_nothing(phase):
    """Of the arrays that it is given, which may be gone: here there are none, and a look at one ends the process."""
    code = f"""
from convjit._runtime import gate as gates, layouts, loader, python_calls
run, member = python_calls.run(), loader.kernel("member")
for number in (gates.UNOPENED, gates.CLOSED):
    gate = gates.unopened()
    gate.words[0] = number
    before = gate.words.copy()
    assert run(member, *[0] * 7, {phase}, 0, 0, gate.words, 1) == number
    assert (gate.words == before).all()
"""
    run(code)


def test_one_of_two_calls_is_made_alone():
    """Where another one uses what leaders wait for, the gate stays closed."""
    code = """
from convjit._runtime import gate as gates, loader, python_calls
assert not wrong()
event = gates._event()[0]
event[0] = 1
came = []
run, member = python_calls.run(), loader.kernel("member")

def watched(address, *arguments):
    status = run(address, *arguments)
    came.append(address == member and arguments[-1] > 0 and status > 0)
    return status

python_calls.run = lambda: watched
assert not any(wrong() for _ in range(100)) and not any(came) and event[0] == 1
event[0] = 0
while not any(came):
    assert not wrong()
"""
    run(code, **WORKQUEUE)


def test_a_call_without_threads_that_can_be_started():
    """Leaves nothing in the queue, either."""
    code = """
import _thread
start = _thread.start_new_thread

def refuse(*_):
    raise RuntimeError("can't start new thread")

_thread.start_new_thread = refuse
assert not any(wrong(workers=4) for _ in range(10))
assert threads._state.pool._jobs.empty() and not threads._state.pool._serving
_thread.start_new_thread = start
assert not wrong(workers=4)
while len(threads._state.pool._serving) < 3:
    assert not wrong(workers=4)
"""
    run(code, **WORKQUEUE)


def test_jobs_are_done_by_threads_of_every_number():
    done = threading.Semaphore(0)
    numbers = []

    def job(first, second, number):
        numbers.append((first, second, number, _thread.get_ident()))
        done.release()
        return 0

    pool = _pool.Pool()
    for _ in range(50):
        pool.ask(4, job, (5, 6), None)
    for _ in range(150):
        done.acquire()
    assert sorted({number for *_, number, _ in numbers}) == [1, 2, 3]
    assert {(first, second) for first, second, *_ in numbers} == {(5, 6)}
    assert {ident for *_, ident in numbers} <= set(pool._serving.values())


def test_a_thread_whose_number_is_taken_ends():
    serving = {1: -1}
    _pool._serve(_pool.Pool()._jobs, serving, 1)
    assert serving == {1: -1}


def test_a_thread_that_ends_gives_its_number_back():
    class Jobs:
        def get(self):
            raise SystemExit

    serving = {}
    with pytest.raises(SystemExit):
        _pool._serve(Jobs(), serving, 1)
    assert serving == {}


@pytest.mark.parametrize("early", [0, 1, 3, 99])
def test_a_job_that_comes_too_early_is_tried_again(monkeypatch, early):
    pauses, left = [], [early]

    def job():
        left[0] -= 1
        return -1 if left[0] >= 0 else 0

    monkeypatch.setattr(_pool.time, "sleep", pauses.append)
    _pool._do(job, (), None)
    assert pauses == list(_pool.PAUSES[:early])


def test_an_error_of_a_job_ends_no_thread():
    def job():
        raise MemoryError

    _pool._do(job, (), None)


def call(work):
    yield work()


def test_the_turn_is_over_when_a_call_has_failed():
    """Also while its error is kept, and with it all frames; and it holds nothing of the call."""
    turn = _threads.Turn()
    data = np.zeros(3)
    held = weakref.ref(data)
    seen = []

    def work(data=data):
        seen.append(turn.locked())
        raise KeyboardInterrupt(data.size)

    assert not turn.locked()
    with pytest.raises(KeyboardInterrupt) as kept:
        turn.during(call(work))
    assert seen == [True]
    assert not turn.locked()
    assert turn.during(call(turn.locked))
    del data, work, kept
    gc.collect()
    assert held() is None


def test_others_are_alone_meanwhile(monkeypatch):
    monkeypatch.setattr(_threads, "_state", _threads._State(forked=True))
    sizes = []

    def other():
        sizes.append(_threads.in_team(3, lambda team: team.size))

    def work(team):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        return team.size

    assert _threads.in_team(2, work) == 2
    assert sizes == [1]
    other()
    assert sizes == [1, 3]


class Layer:
    """Numba's threads, of which there are four; a loop in this thread has three."""

    name, threads, number = "tbb", 4, 3

    def get(self):
        return self.number

    def set(self, number):
        self.number = number


@pytest.mark.parametrize(("size", "used"), [(1, 1), (2, 2), (3, 3), (4, 3), (9, 3)])
def test_the_number_of_numbas_threads_is_restored(size, used):
    layer = Layer()
    team = _threads.Team(size, None, layer)
    assert team.launch(lambda number: (number, layer.number), 7) == (7, used)
    assert layer.number == 3


def test_the_number_of_numbas_threads_is_restored_after_an_error():
    layer = Layer()

    def fails():
        assert layer.number == 2
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _threads.Team(2, None, layer).launch(fails)
    assert layer.number == 3


@pytest.mark.parametrize("layer", ["default", "tbb"])
def test_a_time_limit_is_no_missing_layer(monkeypatch, layer):
    """It is raised, and the next call looks for threads again; in Python it may be an `OSError`, or any `Exception`."""
    state = _threads._State(forked=False)
    monkeypatch.setattr(_threads, "_state", state)

    def limited():
        raise TimeoutError("from a signal handler")

    monkeypatch.setattr(*{"default": (openmp, "load"), "tbb": (numba_threads, "start_threads")}[layer], limited)
    monkeypatch.setattr(_threads, "_layer_asked_for", lambda: layer)
    with pytest.raises(TimeoutError):
        _threads.in_team(2, lambda team: team.size)
    assert state.way == ""
    assert not state.turn.locked()
