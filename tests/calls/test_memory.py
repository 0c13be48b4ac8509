"""Arrays that have less memory than they seem to: views of more elements, elements that share it, files cut short."""

import os

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided

import convjit
from convjit import ndimage, signal
from convjit._calls.aliasing import repeats
from tests.calls.test_bad_input import refusal
from tests.support.cases import BOUNDARIES, MODES, SENTENCE
from tests.support.processes import run

ROOM = np.zeros((60, 80))
RECORDS = np.zeros((10, 12), [("a", "i1"), ("b", "f8"), ("c", "D")])
# Arrays of which each element has memory of its own.
APART = {
    "C": ROOM,
    "F": ROOM.T,
    "strided": ROOM[::2, ::3],
    "reversed": ROOM[::-1, ::-2],
    "column": ROOM[:, 5],
    "field": RECORDS["b"],
    "small field": RECORDS["a"].T[::-1, ::2],
    "real parts": RECORDS["c"].imag,
    "permuted": np.zeros((3, 4, 5, 6)).transpose(2, 0, 3, 1)[::-1],
    "one element": np.broadcast_to(ROOM[:1, :1], (1, 1)),
    "empty": as_strided(ROOM, (0, 5), (8, 8)),
    "interleaved": as_strided(ROOM, (4, 2), (24, 16)),  # at 0, 2; 3, 5; 6, 8; 9, 11
    "between each other": as_strided(ROOM, (2, 3, 2), (16, 32, 8)),
}
SHARED = {
    "expanded rows": as_strided(ROOM, (5, 6), (0, 8)),
    "expanded columns": as_strided(ROOM, (5, 6), (8, 0)),
    "windows": as_strided(ROOM, (5, 6), (8, 8)),
    "backwards": as_strided(ROOM[1:, 40:], (5, 6), (-8, 8)),
    "halves": as_strided(ROOM, (5,), (4,)),
    "far steps": as_strided(ROOM, (4, 4), (24, 16)),
}


@pytest.mark.parametrize("name", APART)
def test_elements_that_lie_apart(name):
    assert not repeats(APART[name])


@pytest.mark.parametrize("name", SHARED)
def test_elements_that_share_memory(name):
    assert repeats(SHARED[name])


@pytest.mark.parametrize("seed", range(20))
def test_any_strides(seed):
    """Against the places of all elements, of which some happen to share memory and others not."""
    rng, seen, room = np.random.default_rng(seed), set(), np.zeros(3000, "u1")
    for _ in range(100):
        dims, size = rng.integers(1, 5), int(rng.integers(1, 9))
        shape, strides = rng.integers(1, 6, dims).tolist(), rng.integers(-40, 41, dims).tolist()
        array = as_strided(room[1000 : 1000 + size].view(f"V{size}"), shape, strides)
        places = np.sort(np.tensordot(strides, np.indices(shape), 1).ravel())
        wanted = bool((np.diff(places) < size).any())
        assert repeats(array) == wanted, (size, shape, strides)
        seen.add(wanted)
    assert seen == {False, True}


@pytest.mark.parametrize("name", SHARED)
def test_results_are_not_written_to_elements_that_share_memory(name):
    out = SHARED[name]
    before, x, kernel = out.copy(), np.ones(out.shape), np.ones((2,) * out.ndim)
    message = f"`out` must have memory of its own for each element; got an array of strides {out.strides}."
    for call in (convjit.convolve, convjit.correlate):
        assert refusal(ValueError, ["out"], call, x, kernel, "same", out=out) == message
    assert refusal(ValueError, ["out"], convjit.plan(kernel, x.shape, mode="same"), x, out) == message
    report = {"progress": lambda done, total: None}
    assert refusal(ValueError, ["out"], convjit.convolve, x, kernel, "same", out=out, **report) == message
    for call, argument in ((ndimage.correlate, kernel), (ndimage.sobel, 0), (ndimage.uniform_filter, 3)):
        wanted = message.replace("out", "output")
        assert refusal(ValueError, ["output"], call, x, argument, output=out) == wanted
    np.testing.assert_array_equal(out, before)


@pytest.mark.parametrize("name", [name for name in APART if name not in ("one element", "empty")])
def test_results_are_written_wherever_elements_lie_apart(name):
    out = APART[name]
    x, kernel = np.ones(out.shape, out.dtype), np.ones((3,) * out.ndim, out.dtype)
    wanted = convjit.convolve(x, kernel, "same", "direct")
    for call in (
        lambda: convjit.convolve(x, kernel, "same", "direct", out=out),
        lambda: convjit.plan(kernel, x.shape, mode="same", method="direct")(x, out),
        lambda: ndimage.convolve(x, kernel, output=out, mode="constant"),
    ):
        out[...] = 85
        assert np.shares_memory(call(), out)
        np.testing.assert_array_equal(out, wanted)
    out[...] = 0


def test_an_expanded_out_within_compiled_code():
    code = """
import numba
from convjit.jitted import _entry
_entry.init()
call = numba.njit(lambda x, out: convjit.convolve(x, x, "same", out=out))
x = np.ones((4, 4))
for strides in ((0, 8), (32, 0)):
    out = np.lib.stride_tricks.as_strided(np.zeros((4, 4)), (4, 4), strides)
    try:
        call(x, out)
    except ValueError as error:
        print(error)
print(call(x, np.zeros((8, 8))[::2, ::-2]).sum())
"""
    sentence = "`out` must have memory of its own for each element; got one that was expanded."
    assert run(code).splitlines() == [sentence, sentence, "144.0"]


# Of so many elements a pass over them takes an hour, where there is memory for what is made of them.
MANY = 1 << 40


def many(dtype, shape=(MANY,)):
    return np.broadcast_to(np.ones((), dtype), shape)


def no_memory(name, call, *arguments, **options):
    with pytest.raises(MemoryError) as error:
        call(*arguments, **options)
    assert SENTENCE.fullmatch(str(error.value))
    assert str(error.value).startswith(f"`{name}` must have a ")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("dtype", "?bdFe")
def test_views_of_more_elements_than_there_is_memory(dtype, mode):
    x, few = many(dtype), np.ones(3, dtype)
    for method in ("auto", *convjit.methods()):
        no_memory("kernel", convjit.convolve, few, x, mode, method)
        no_memory("kernel", convjit.correlate, x, x, mode, method)
        no_memory("x", convjit.convolve, x, few, mode, method)
    for boundary in BOUNDARIES:
        no_memory("kernel", convjit.convolve, few, x, mode, boundary=boundary)
        no_memory("x", convjit.convolve, x, few, mode, boundary=boundary)
    no_memory("kernel", convjit.plan, x, 3, mode=mode)
    no_memory("x", convjit.plan(few, x.shape, mode=mode), x)
    no_memory("x", convjit.convolve, x, few, mode, progress=lambda done, total: None)
    no_memory("x", convjit.convolve, many(dtype, (1 << 38, 4)), few, mode, axes=1)


def test_windows_of_a_small_array():
    """Which repeat its elements without a stride that is zero."""
    windows = np.lib.stride_tricks.sliding_window_view(np.ones(1 << 21), 1 << 20)
    no_memory("kernel", convjit.correlate, np.ones((3, 3)), windows)
    no_memory("x", convjit.correlate, windows, np.ones((3, 3)))


def test_a_kernel_that_is_too_large_in_the_dtype_of_the_sums(monkeypatch):
    monkeypatch.setattr("convjit._runtime.memory._free", lambda: 10_000)
    monkeypatch.setattr("convjit._runtime.memory._swap", lambda: 0)
    monkeypatch.setattr("convjit._runtime.memory.memory_cap", lambda: 5_000)
    small = np.ones(2_000, "b")
    assert convjit.convolve([1, 2], small[:1_000]).size == 1_001
    no_memory("kernel", convjit.convolve, np.ones(3), small)
    no_memory("x", convjit.convolve, many("b", 20_000), np.ones(3, "b"))
    assert convjit.convolve(np.ones(20_000, "b"), np.ones(3, "b")).size == 20_002  # it has its own memory
    monkeypatch.setattr("convjit._runtime.memory._swap", lambda: 100_000)
    assert convjit.convolve(np.ones(3), small).size == 2_002


@pytest.mark.parametrize("name", ["convolve", "correlate", "fftconvolve", "convolve2d", "correlate2d"])
def test_views_of_more_elements_by_the_names_of_scipy_signal(name):
    x, few = many("d", (1 << 20, 1 << 20)), np.ones((2, 3))
    for mode in MODES:
        no_memory("in1", getattr(signal, name), x, few, mode)
        no_memory("in2", getattr(signal, name), few, x, mode)


@pytest.mark.parametrize("name", ["correlate", "convolve"])
def test_views_of_more_elements_by_the_names_of_scipy_ndimage(name):
    x, few = many("b", (1 << 20, 1 << 20)), np.ones((2, 3))
    no_memory("input", getattr(ndimage, name), x, few)
    no_memory("weights", getattr(ndimage, name), few, x)
    no_memory("input", getattr(ndimage, f"{name}1d"), x, [1, 2])
    no_memory("weights", getattr(ndimage, f"{name}1d"), few, many("b"))
    for other, argument in (("sobel", 0), ("laplace", None), ("gaussian_filter", 1), ("uniform_filter", 3)):
        no_memory("input", getattr(ndimage, other), x, argument)


needs_posix = pytest.mark.skipif(os.name != "posix", reason="elsewhere files are not cut while they are mapped")

CUT = """
import mmap
from convjit import ndimage, signal

def fresh(shape=(200, 300)):
    np.ones(shape).tofile("file")
    return np.memmap("file", np.float64, "r+", shape=shape)

def cut(size=4096):
    os.truncate("file", size)

def told(call):
    try:
        call()
    except ValueError as error:
        print(error)

few, x = np.ones((3, 4)), np.ones((200, 300))
plan = convjit.plan(few, x.shape, mode="same")
convjit.convolve(x, few, "same"), plan(x)  # these calls are kept
"""
CALLS = {
    "convolve": ("x", "convjit.convolve(file, few, 'same')"),
    "a view": ("x", "convjit.convolve(file[::2, 5:], few, 'same')"),
    "an array": ("x", "convjit.convolve(np.asarray(file), few, 'same')"),
    "a plan": ("x", "plan(file)"),
    "a plan of an array": ("x", "plan(np.asarray(file))"),
    "out": ("out", "convjit.convolve(x, few, 'same', out=file)"),
    "out of a plan": ("out", "plan(x, out=file)"),
    "progress": ("x", "convjit.convolve(file, few, 'same', progress=lambda *_: None)"),
    "kernel": ("kernel", "convjit.correlate(few, file)"),
    "kernel of a plan": ("kernel", "convjit.plan(file, few.shape)"),
    "ndimage": ("input", "ndimage.sobel(file)"),
    "output": ("output", "ndimage.sobel(x, output=file)"),
    "weights": ("weights", "ndimage.correlate(few, file)"),
    "signal": ("in1", "signal.convolve2d(file, few)"),
    "signal's kernel": ("in2", "signal.fftconvolve(few, file)"),
}


@needs_posix
def test_files_that_were_cut_short(tmp_path):
    """In a process of its own: what reads or writes beyond a file's end is ended by the system."""
    steps = "\n".join(f"file = fresh()\ncut()\ntold(lambda: {call})" for _, call in CALLS.values())
    printed = run(f"os.chdir({str(tmp_path)!r})\n{CUT}{steps}").splitlines()
    sizes = [480_000] * len(CALLS)
    sizes[1] = 198 * 2400 + 2400
    assert printed == [
        f"`{name}` must lie in a file that has its {size} bytes still; got one that was cut to 4096."
        for (name, _), size in zip(CALLS.values(), sizes, strict=True)
    ]


@needs_posix
def test_what_is_left_of_a_file_is_read(tmp_path):
    code = f"""
os.chdir({str(tmp_path)!r}){CUT}
file = fresh()
cut(100 * 2400)
assert (convjit.convolve(file[:100], few, "valid") == 12).all()
told(lambda: convjit.convolve(file[:101], few, "valid"))
at = np.memmap("file", np.float64, "r", offset=9_000, shape=(77, 300))
cut(9_000 + 76 * 2400)
assert (convjit.convolve(at[:76], few, "valid") == 12).all()
told(lambda: convjit.convolve(at, few, "valid"))
with open("file", "r+b") as opened:
    bare = np.frombuffer(mmap.mmap(opened.fileno(), 4800), np.float64)
assert convjit.convolve(bare, few[0]).size == 603
cut(4799)
told(lambda: convjit.convolve(bare, few[0], "same"))
nameless = np.frombuffer(mmap.mmap(-1, 4800), np.float64)
assert convjit.convolve(nameless, few[0]).size == 603
file = fresh()
os.remove("file")
assert (convjit.convolve(file, few, "valid") == 12).all()
"""
    printed = run(code).splitlines()
    assert printed == [
        f"`x` must lie in a file that has its {size} bytes still; got one that was cut to {left}."
        for size, left in ((101 * 2400, 240_000), (9_000 + 77 * 2400, 191_400), (4800, 4799))
    ]
