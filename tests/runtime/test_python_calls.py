"""Machine code as functions of Python's, and calls by ctypes where what these rely on does not hold."""

import ctypes
import os
import sys
import threading

import numpy as np
import pytest

from convjit._runtime import layouts, python_calls
from tests.support.processes import run
from tests.support.systems import needs_posix

MOST = layouts.ARGUMENT_BYTES // 8 - 1  # arguments besides the function's address

needs_assumptions = pytest.mark.skipif(not python_calls.assumptions_hold(), reason="machine code is called by ctypes")


@pytest.fixture(params=[pytest.param(python_calls.run, marks=needs_assumptions), None], ids=["run", "ctypes"])
def call(request):
    """Both functions that call machine code."""
    return request.param() if request.param else python_calls._run_by_ctypes


@pytest.fixture
def received(call):
    """A function that returns what machine code receives for its arguments; the code returns the last of these."""

    def receive(*arguments):
        seen = []
        kind = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_int64] * len(arguments))
        code = kind(lambda *values: seen.extend(values) or values[-1])
        assert call(ctypes.cast(code, ctypes.c_void_p).value, *arguments) == seen[-1]
        return seen

    return receive


INTEGERS = [0, 1, -1, 255, 1 << 31, -(1 << 31) - 1, (1 << 62) + 1, (1 << 63) - 1, -(1 << 63)]


@pytest.mark.parametrize("number", INTEGERS)
def test_integers_of_64_bits(received, number):
    assert received(number) == [number]


@pytest.mark.parametrize("count", range(1, MOST + 1))
def test_numbers_of_arguments(received, count):
    arguments = [(n + 1) * 1_000_003**2 * (-1) ** n for n in range(count)]
    assert received(*arguments) == arguments


class Number(int):
    pass


OTHERS = (True, False, Number(7), np.int64(-5), np.int32(-5), np.uint8(200), np.int16(-1), np.intp(1 << 40))


@pytest.mark.parametrize("number", OTHERS, ids=lambda number: f"{type(number).__name__}-{number}")
def test_other_kinds_of_integers_stand_for_their_values(received, number):
    assert received(3, number, -1, number) == [3, int(number), -1, int(number)]


class Subclass(np.ndarray):
    pass


def arrays(folder):
    base = np.arange(12.0).reshape(3, 4)
    fixed = base.copy()
    fixed.flags.writeable = False
    mapped = np.memmap(folder / "file", np.float64, "w+", shape=(2, 3))
    return {
        "array": base,
        "view": base[1:, ::2],
        "reversed": base[::-1, ::-1],
        "fixed": fixed,
        "transposed": base.T,
        "memmap": mapped,
        "subclass": base.view(Subclass),
        "masked": np.ma.array(base),
        "records": np.zeros(3, "i4,f8").view(np.recarray),
        "without axes": np.array(5),
        "one dimension": np.arange(5, dtype=np.int8),
        "broadcast": np.broadcast_to(base[0], (5, 4)),
        "of objects": np.array([None, ()], object),
    }


@pytest.mark.parametrize(
    "name",
    [
        "array", "view", "reversed", "fixed", "transposed", "memmap", "subclass", "masked", "records", "without axes",
        "one dimension", "broadcast", "of objects",
    ],
)  # fmt: skip
def test_arrays_stand_for_their_elements(received, name, tmp_path):
    array = arrays(tmp_path)[name]
    place = array.__array_interface__["data"][0]
    assert received(9, array, 8, array) == [9, place, 8, place]


def test_an_empty_array_may_be_given(received):
    assert len(received(np.empty((0, 3)), 5)) == 2


@pytest.mark.parametrize("argument", ["word", None, 1.5, np.float64(1), (1,), b"bytes"], ids=repr)
def test_other_objects_are_refused(call, argument):
    """By an error, before anything is called."""
    for place in range(3):
        with pytest.raises(TypeError):
            call(0, *[1] * place, argument, *[2] * (2 - place))


@needs_assumptions
@pytest.mark.parametrize("number", [1 << 63, -(1 << 63) - 1, 1 << 200])
def test_integers_of_more_bits_are_refused(number):
    for place in range(3):
        with pytest.raises(OverflowError):
            python_calls.run()(0, *[1] * place, number)


def test_no_reference_is_lost_or_kept(call):
    array, number = np.arange(3), 1 << 50
    code = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)(lambda place, number: number)
    address = ctypes.cast(code, ctypes.c_void_p).value
    objects = array, number, None, int, np.ndarray
    for _ in range(2):  # the first time is a rehearsal
        before = [sys.getrefcount(each) for each in objects]
        for _ in range(1000):
            call(address, array, number)
    assert all(abs(sys.getrefcount(each) - count) < 50 for each, count in zip(objects, before, strict=True))


@needs_posix
def test_other_threads_run_meanwhile(call):
    """Else the code would wait for ever for what another thread writes."""
    read, write = os.pipe()
    place, buffer = ctypes.cast(ctypes.CDLL(None).read, ctypes.c_void_p).value, np.zeros(1, np.uint8)
    writer = threading.Thread(target=lambda: os.write(write, b"x"))
    before = sys.getswitchinterval()
    sys.setswitchinterval(1000)  # the writer begins when this thread waits
    try:
        writer.start()
        assert call(place, read, buffer, 1) == 1
    finally:
        sys.setswitchinterval(before)
        writer.join()
        os.close(read)
        os.close(write)
    assert buffer[0] == ord("x")


@needs_assumptions
@pytest.mark.parametrize(
    "violation",
    [
        "sys.implementation.name = 'pypy'",
        "sys.abiflags = 't'",
        "layouts.HEADER = 32",
        "layouts.ARRAY = ('data', 'shape', 'axes', 'strides', 'base', 'dtype')",
        "layouts.ARRAY = ('data', 'axes', 'strides', 'shape', 'base', 'dtype')",
        "layouts.ARRAY = ('data', 'axes', 'shape', 'strides', 'dtype', 'base')",
        "layouts.ARRAY = ('axes', 'data', 'shape', 'strides', 'base', 'dtype')",
    ],
)
def test_assumptions_that_do_not_hold_are_seen(violation, monkeypatch):
    """And looked at once only."""
    left, _, value = violation.partition(" = ")
    owner, _, name = left.rpartition(".")
    for part in ("sys", "sys.implementation", "layouts"):
        if owner == part:
            home = {"sys": sys, "sys.implementation": sys.implementation, "layouts": layouts}[part]
            monkeypatch.setattr(home, name, eval(value), raising=False)
    python_calls.assumptions_hold.cache_clear()
    try:
        assert not python_calls.assumptions_hold()
    finally:
        monkeypatch.undo()
        python_calls.assumptions_hold.cache_clear()
    assert python_calls.assumptions_hold()


# All methods but the one whose loops Numba calls, with one worker and two, repeated, with plans, boundaries, steps and
# phases; a digest of the results.
RESULTS = """
import zlib
from convjit._calls import repeats
results, small = [], x[:20, :30].copy()
for method in [method for method in convjit.methods() if method != "naive"]:
    for workers in (1, 2):
        for arrays in ((x, kernel), (small, kernel)):
            if method == "plain" and arrays[0] is x:
                continue
            for _ in range(3):
                results.append(convjit.convolve(*arrays, "same", method, boundary="reflect", workers=workers))
        plan = convjit.plan(kernel, small.shape, method=method, workers=workers)
        results += [plan(small), plan(small), plan(small)]
from convjit._runtime import launch
launch.BRIEF_OPERATIONS = 1 << 16  # long calls, in steps
for method in ("direct", "overlap_save", "separable"):
    for workers in (1, 2):
        results.append(convjit.convolve(x, kernel, "valid", method, workers=workers))
        assert np.abs(results[-1] - right).max() < 0.25
wide = np.arange(1 << 17, dtype="f") % 7  # tiles that workers share
results += [convjit.convolve(wide, wide[:20_000].copy(), "same", "overlap_save", workers=n) for n in (1, 2)]
print(zlib.crc32(b"".join(np.round(result, 2).tobytes() for result in results)), len(results))
print(repeats.call is repeats._not_yet, "numba" in sys.modules)
"""
# The functions for Python are then not even asked for.
BY_CTYPES = """
from convjit._runtime import loader, python_calls
python_calls.assumptions_hold = lambda: False
kernel_by_name = loader.kernel
def asked(name, *variant):
    assert name not in ("run", "repeat")
    return kernel_by_name(name, *variant)
loader.kernel = asked
"""


@pytest.fixture(scope="module")
def results():
    run(RESULTS)  # all code is stored then
    return run(RESULTS).splitlines()


def test_without_the_assumptions_results_are_the_same(results):
    by_ctypes = run(BY_CTYPES + RESULTS).splitlines()
    assert by_ctypes[0] == results[0]
    assert results[1] == "False False"
    assert by_ctypes[1] == "True False"


def test_without_the_assumptions_the_pool_computes_the_same(results):
    assert run(BY_CTYPES + RESULTS, NUMBA_THREADING_LAYER="workqueue").splitlines()[0] == results[0]
    assert run(RESULTS, NUMBA_THREADING_LAYER="workqueue").splitlines() == results
