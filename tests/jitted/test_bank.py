"""Many kernels within functions that Numba compiles: the values, dtypes and errors of the Python calls, and plans."""

import gc
import weakref

import numba
import numpy as np
import pytest

import convjit
from convjit.jitted import _entry, _records
from tests.support import processes
from tests.support.cases import values
from tests.support.parameters import first

_entry.init()


def same(found, wanted):
    assert (found.shape, found.dtype) == (wanted.shape, wanted.dtype)
    np.testing.assert_array_equal(found, wanted)


@numba.njit
def layer(x, kernels, channel_axis, groups, padding, stride, dilation):
    return convjit.correlate_bank(
        x,
        kernels,
        channel_axis=channel_axis,
        groups=groups,
        padding=padding,
        boundary="mirror",
        stride=stride,
        dilation=dilation,
    )


@pytest.mark.exhaustive
def test_options_may_be_known_only_when_the_code_runs():
    rng = np.random.default_rng(0)
    x, kernels = values(rng, (4, 15, 4, 18), "d"), values(rng, (6, 2, 3, 5), "d")
    for channel_axis, padding, stride, dilation in (
        (2, ((0, 1), (2, 3)), (2, 1), 1), (-2, ((-1, 0), (9, -2)), (1, 4), 2), (0, ((5, 5), (0, 0)), (1, 1), 3),
    ):  # fmt: skip
        asked = channel_axis, 2, padding, stride, dilation
        same(layer(x, kernels, *asked), layer.py_func(x, kernels, *asked))
    for wrong in ((7, 2), (1, 0), (2, 3)):
        asked = *wrong, ((0, 0), (0, 0)), (1, 1), 1
        with pytest.raises(ValueError, match="`") as wanted:
            layer.py_func(x, kernels, *asked)
        with pytest.raises(ValueError, match="`") as found:
            layer(x, kernels, *asked)
        assert str(found.value) == str(wanted.value)


# Calls with literal options, dtypes of both arrays, and their shapes.
CALLS = {
    "a filter bank of a signal": (lambda x, k: convjit.convolve_bank(x, k), "dd", (40,), (3, 7)),
    "taps of complex numbers": (lambda x, k: convjit.correlate_bank(x, k, "full", fill_value=2), "dD", (40,), (3, 7)),
    "images of integers": (
        lambda x, k: convjit.convolve_bank(x, k, "same", boundary="wrap", stride=(2, 1)), "Bh", (2, 9, 8), (5, 3, 4),
    ),
    "channels last": (
        lambda x, k: convjit.correlate_bank(x, k, channel_axis=-1, padding=1, axes=(1, 2)), "ff", (2, 9, 8, 3),
        (5, 3, 3, 3),
    ),
    "depthwise": (
        lambda x, k: convjit.convolve_bank(x, k, "same", "plain", channel_axis=0, groups=3, boundary="nearest"), "fd",
        (3, 12, 11), (6, 1, 3, 2),
    ),
    "bool": (lambda x, k: convjit.convolve_bank(x, k, channel_axis=0, dilation=2), "??", (2, 30), (4, 2, 3)),
    "pointwise": (lambda x, k: convjit.convolve_bank(x, k, channel_axis=1, stride=()), "ll", (7, 3), (4, 3)),
    "nothing": (lambda x, k: convjit.convolve_bank(x, k, "full", channel_axis=0), "ff", (3, 0), (4, 3, 2)),
}  # fmt: skip


@pytest.mark.parametrize("name", first(2, [*CALLS]))
def test_values_and_dtypes(name):
    call, dtypes, *shapes = CALLS[name]
    rng = np.random.default_rng([*map(ord, name)])
    x, kernels = (values(rng, shape, dtype, narrow=True) for shape, dtype in zip(shapes, dtypes, strict=True))
    compiled = numba.njit(call)
    for _ in range(2):
        same(compiled(x, kernels), call(x, kernels))


@pytest.mark.exhaustive
def test_layouts():
    call = numba.njit(lambda x, k: convjit.convolve_bank(x, k, channel_axis=0))
    rng = np.random.default_rng(4)
    x, kernels = values(rng, (2, 9, 9), "d"), values(rng, (3, 2, 3, 3), "d")
    for view in (x[..., ::-1], x[:, ::2]):
        same(call(view, np.asfortranarray(kernels)), call.py_func(view, kernels))


def test_a_nan_stays_in_its_windows():
    x, kernels = np.arange(30.0), np.arange(8.0).reshape(2, 4)
    x[11], kernels[1, 0] = np.nan, np.inf
    call = numba.njit(lambda x, k: convjit.correlate_bank(x, k, padding=(3, 0)))
    same(call(x, kernels), call.py_func(x, kernels))


@pytest.mark.exhaustive
def test_out():
    rng = np.random.default_rng(3)
    x, kernels = values(rng, (2, 5, 16), "d"), values(rng, (2, 2, 3), "d")
    call = numba.njit(lambda x, k, out: convjit.convolve_bank(x, k, "same", channel_axis=0, axes=2, out=out))
    wanted = convjit.convolve_bank(x, kernels, "same", channel_axis=0, axes=2)
    for out in (
        np.zeros((2, 5, 16)),
        np.zeros((2, 5, 16), "D"),
        np.zeros((16, 5, 2)).T,
        np.zeros((2, 5, 32))[..., ::2],
    ):
        assert call(x, kernels, out) is not None
        np.testing.assert_array_equal(out, wanted)
    again = x.copy()
    call(again, kernels, again)
    same(again, wanted)
    with pytest.raises(ValueError, match=r"^`out` must have shape \(2, 5, 16\); got \(2, 5, 15\)\.$"):
        call(x, kernels, np.zeros((2, 5, 15)))
    with pytest.raises(numba.core.errors.TypingError, match="`out` must have 4 dimensions; got 3"):
        numba.njit(lambda x, k: convjit.convolve_bank(x, k, axes=2, out=x))(x, np.ones((2, 3)))


REFUSED = [
    (lambda x: convjit.convolve_bank(x, x, channel_axis=1.5), "`channel_axis` must be an integer within"),
    (lambda x: convjit.convolve_bank(x, x, groups=(1, 2)), "`groups` must be an integer within compiled code"),
    (
        lambda x: convjit.convolve_bank(x, x, padding=0.5),
        "`padding` must be an integer or a tuple of integers or",
    ),
    (lambda x: convjit.convolve_bank(x, x, stride=None), "`stride` must be an integer or a tuple of integers within"),
    (lambda x: convjit.convolve_bank(x, x, axes="x"), "`axes` must be an integer or a tuple of integers within"),
    (lambda x: convjit.convolve_bank(x, 3), "`kernels` must be an array of at least one dimension within"),
    (lambda x: convjit.convolve_bank(x, x, fill_value="x"), "`fill_value` must be a number"),
    (lambda x: convjit.convolve_bank(x, x, dtype="f"), "got an unexpected keyword argument 'dtype'"),
    (lambda x: convjit.convolve_bank(x, x, workers=0.5), "`workers` must be None, -1 or an integer of at least 1"),
    (lambda x: convjit.explain_bank((3,), (1, 2)), "`convjit.explain_bank` cannot be called within compiled code"),
]


@pytest.mark.parametrize(("call", "words"), REFUSED)
def test_wrong_types_are_one_typing_error(call, words):
    with pytest.raises(numba.core.errors.TypingError) as found:
        numba.njit(call)(np.ones((4, 4)))
    assert words in str(found.value)


@pytest.mark.parametrize("padding", [(0,) * 65, (-1, 2, 3), ((1, 2, 3),), 1 << 41])
def test_padding_that_no_array_has(padding):
    """However long: no tuple may be longer than the room that compiled code has for it."""
    call = numba.njit(lambda x, k: convjit.convolve_bank(x, k, padding=padding))
    with pytest.raises((ValueError, numba.core.errors.TypingError), match="`padding` must be"):
        call(np.ones(9), np.ones((2, 3)))


def test_where_records_are_many(monkeypatch):
    monkeypatch.setattr(_records, "MOST_RECORDS", 0)
    call = numba.njit(lambda x, k: convjit.convolve_bank(x, k))
    x, kernels = np.arange(17.0), np.ones((2, 3))
    same(call(x, kernels), convjit.convolve_bank(x, kernels))


@pytest.mark.exhaustive
def test_plans():
    rng = np.random.default_rng(2)
    of_a_plan = numba.njit(lambda plan, x: plan(x))
    into = numba.njit(lambda plan, x, out: plan(x, out))
    for shape, kernels_shape, options in (
        ((3, 20, 21), (4, 3, 3, 5), {"channel_axis": 0, "padding": 2, "boundary": "wrap", "stride": 2}),
        ((3, 20, 21), (4, 3, 5), {"correlate": True}),
    ):
        x, kernels = values(rng, shape, "D"), values(rng, kernels_shape, "D")
        plan = convjit.plan_bank(kernels, x.shape, **options)
        same(of_a_plan(plan, x), plan(x))
        out = np.zeros(plan.out_shape, "D")
        same(into(plan, x, out), plan(x))
        with pytest.raises(ValueError, match=r"^`x` must have the planned shape \(3, 20, 21\); got \(2, 20, 21\)\.$"):
            of_a_plan(plan, x[1:])
    constant = numba.njit(lambda x: plan(x))
    same(constant(x), plan(x))
    with pytest.raises(numba.core.errors.TypingError, match="`x` must have the planned 3 dimensions; got 2"):
        of_a_plan(plan, x[0])
    with pytest.raises(numba.core.errors.TypingError, match="casts safely to the planned float32"):
        of_a_plan(convjit.plan_bank(np.ones((2, 3), "f"), 9), np.ones(9))


def test_a_plan_is_let_go_and_comes_back_as_itself():
    plan = convjit.plan_bank(np.ones((2, 3)), 9)
    assert numba.njit(lambda plan: plan)(plan) is plan
    numba.njit(lambda plan, x: plan(x))(plan, np.ones(9))
    gone = weakref.ref(plan)
    del plan
    gc.collect()
    assert gone() is None


MANY = """
import numba
from convjit.jitted import _entry
_entry.init()

@numba.njit(parallel=True)
def many(stack, kernels, plan, results, again):
    for i in numba.prange(len(stack)):
        rows = 10 + i % 7  # some are met for the first time by many threads
        results[i] = 0
        results[i, :, :rows] = convjit.convolve_bank(stack[i, :, :rows], kernels, "same", channel_axis=0)
        again[i] = plan(stack[i])

stack, kernels = rng.normal(size=(60, 3, 16, 20)), rng.normal(size=(5, 3, 3, 4))
plan = convjit.plan_bank(kernels, stack.shape[1:], mode="same", channel_axis=0, workers=1)
results = np.ones((60, 5, 16, 20))
again = results.copy()
many(stack, kernels, plan, results, again)
for i, (x, one, other) in enumerate(zip(stack, results, again)):
    rows = 10 + i % 7
    assert np.array_equal(one[:, :rows], convjit.convolve_bank(x[:, :rows], kernels, "same", channel_axis=0, workers=1))
    assert np.array_equal(other, plan(x))
print("done")
"""


@pytest.mark.exhaustive
def test_in_parallel_loops():
    assert processes.run(MANY, CONVJIT_NUM_THREADS=2).split()[-1] == "done"


CACHED = """
sys.path.insert(0, FOLDER)
import cached_module
found = cached_module.bank(np.arange(9.0), np.ones((2, 3)))
assert np.array_equal(found, convjit.convolve_bank(np.arange(9.0), np.ones((2, 3))))
print(sum(cached_module.bank.stats.cache_hits.values()))
"""


@pytest.mark.exhaustive
def test_a_cached_function_runs_in_another_process(tmp_path):
    source = "import numba, convjit\n@numba.njit(cache=True)\ndef bank(x, kernels):\n"
    (tmp_path / "cached_module.py").write_text(f"{source}    return convjit.convolve_bank(x, kernels)\n")
    code = CACHED.replace("FOLDER", repr(str(tmp_path)))
    for hits in "01":
        assert processes.run(code, NUMBA_CACHE_DIR=str(tmp_path)).split()[-1] == hits
