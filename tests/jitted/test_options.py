"""Stride, dilation, lags and the dtype of the result within functions that Numba compiles, against the Python call."""

import itertools

import numba
import numpy as np
import pytest

import convjit
from convjit.jitted import _callbacks, _entry
from tests.support.cases import BOUNDARIES, values

_entry.init()

# Shapes of the array and the kernel, and axes.
SHAPES = {
    "1-D": ((41,), (4,), None),
    "2-D": ((19, 26), (3, 5), None),
    "3-D": ((7, 9, 8), (2, 3, 1), None),
    "rows": ((5, 30), (6,), (1,)),
    "columns": ((30, 3, 12), (5, 2), (0, 2)),
}


def same(found, wanted):
    assert (found.shape, found.dtype) == (wanted.shape, wanted.dtype)
    np.testing.assert_array_equal(found, wanted)


@numba.njit
def stepped(x, kernel, stride, dilation):
    return convjit.convolve(x, kernel, "same", boundary="mirror", stride=stride, dilation=dilation)


def at_lags(stack, kernel, stride, lags, out):
    """Of each array, correlated over its last axis."""
    for i in numba.prange(len(stack)):
        out[i] = convjit.correlate(stack[i], kernel, axes=-1, stride=stride, lags=lags, dtype="int16")
    return out


def test_stride_and_dilation():
    """Also values that are known only when the code runs; ones are computed by compiled code itself."""
    rng = np.random.default_rng(0)
    x, kernel = values(rng, (19, 26), "d"), values(rng, (3, 5), "d")
    for stride, dilation in ((1, 1), (2, 1), (3, 2), (1, 4), (40, 9)):
        same(stepped(x, kernel, stride, dilation), stepped.py_func(x, kernel, stride, dilation))
    for wrong in ((0, 1), (1, -2)):
        with pytest.raises(ValueError, match=r"^`(stride|dilation)` must be an integer or integers of at least 1; "):
            stepped(x, kernel, *wrong)


@pytest.mark.parametrize("parallel", [False, pytest.param(True, marks=pytest.mark.exhaustive)])
def test_lags_and_dtype_in_a_loop(parallel):
    """In parallel, Python computes in several threads at once."""
    compiled = numba.njit(at_lags, parallel=parallel)
    rng = np.random.default_rng(1)
    stack, kernel = rng.normal(0, 1e4, (20, 3, 50)), rng.normal(0, 1, 7)
    for stride, lags in ((1, (-3, 9)), (4, (-6, 49)), (2, (5, 5))):
        wanted = convjit.correlate(stack, kernel, axes=-1, stride=stride, lags=lags, dtype="int16", workers=1)
        same(compiled(stack, kernel, stride, lags, np.zeros_like(wanted)), wanted)
    assert (wanted == np.iinfo("int16").max).any()


def test_plans():
    x = np.random.default_rng(2).normal(0, 100, (30, 41))
    options = {"stride": (2, 3), "dilation": 2, "out_dtype": "uint8"}
    of_a_plan = numba.njit(lambda plan, x: plan(x))
    for further in ({"mode": "same", "boundary": "wrap"}, {"correlate": True, "lags": ((-2, 20), (0, 0))}):
        plan = convjit.plan(np.ones((3, 4)), x.shape, **options, **further)
        same(of_a_plan(plan, x), plan(x))
    with pytest.raises(ValueError, match=r"^`x` must have the planned shape \(30, 41\); got \(29, 41\)\.$"):
        of_a_plan(plan, x[1:])
    half = convjit.plan(np.ones((3, 4)), x.shape, out_dtype="float16")
    with pytest.raises(numba.core.errors.TypingError, match="`out_dtype` must be one that compiled code computes with"):
        of_a_plan(half, x)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda x: convjit.convolve(x, x, stride=0.5), "`stride` must be an integer or a tuple of integers within"),
        (
            lambda x: convjit.convolve(x, x, dilation=None),
            "`dilation` must be an integer or a tuple of integers within",
        ),
        (lambda x: convjit.correlate(x, x, lags=(1, 2.5)), "`lags` must be a pair of integers or a tuple of pairs"),
        (lambda x: convjit.convolve(x, x, dtype="spam"), "`dtype` must be a dtype of numbers; got 'spam'."),
        (lambda x: convjit.convolve(x, x, dtype="?"), "`dtype` must be a dtype of integers, real or complex numbers"),
        (
            lambda x: convjit.convolve(x, x, dtype="float16"),
            "`dtype` must be one that compiled code computes with; got",
        ),
        (lambda x: convjit.convolve(x, x, dtype=3), "`dtype` must be a literal string or a dtype of NumPy within"),
        (lambda x: convjit.convolve(1j * x, x, dtype="f"), "`dtype` must be complex for a result of complex numbers"),
        (lambda x: convjit.convolve(x, x, out=x, dtype="D"), "`out` must have a dtype that complex128 can be cast to"),
        (lambda x: convjit.convolve(x, x, lags=(0, 1)), "got an unexpected keyword argument 'lags'"),
    ],
)
def test_wrong_types_are_one_typing_error(call, words):
    with pytest.raises(numba.core.errors.TypingError) as found:
        numba.njit(call)(np.ones(4))
    assert words in str(found.value)


@pytest.mark.exhaustive
@pytest.mark.parametrize("lags", [3, (1, 2, 3), ((1, 2, 3),), (3, 2), (-9, 0), ((0, 1), (0, 1)), ()])
def test_wrong_lags_are_exceptions_in_the_words_of_python(lags):
    call = numba.njit(lambda x, lags: convjit.correlate(x, x[:4], lags=lags))
    x = np.ones(9)
    with pytest.raises((ValueError, TypeError), match=r"^`lags`") as wanted:
        call.py_func(x, lags)
    with pytest.raises(type(wanted.value)) as found:
        call(x, lags)
    assert str(found.value) == str(wanted.value)


@pytest.mark.exhaustive
def test_a_dtype_that_is_no_literal_is_refused():
    call = numba.njit(lambda x, dtype: convjit.convolve(x, x, dtype=dtype))
    with pytest.raises(numba.core.errors.TypingError, match="`dtype` must be a literal string or a dtype of NumPy"):
        call(np.ones(4), "int8")


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("asked", "dtypes"),
    [
        (np.float32, "dd"), (np.dtype("int8"), "ff"), ("uint16", "ll"), ("<i4", "bB"), ("complex128", "??"),
        (np.int64, "QQ"), ("float32", "hh"), (np.complex64, "fF"),
    ],
)  # fmt: skip
def test_dtypes(asked, dtypes):
    call = numba.njit(lambda x, kernel: convjit.correlate(x, kernel, "same", stride=2, dtype=asked))
    rng = np.random.default_rng([*map(ord, dtypes)])
    x, kernel = values(rng, (90,), dtypes[0]), values(rng, (5,), dtypes[1])
    same(call(x, kernel), call.py_func(x, kernel))


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("kind", "mode", "boundary"),
    [
        *(("2-D", mode, boundary) for mode in ("full", "same") for boundary in BOUNDARIES),
        *((kind, mode, "fill") for kind, mode in zip(SHAPES, itertools.cycle(("valid", "full", "same")))),
        ("2-D", "valid", "fill"),
    ],
)
def test_every_mode_and_boundary(kind, mode, boundary):
    shape, window, axes = SHAPES[kind]

    def calls(x, kernel, axes, stride, dilation, out):
        """The two functions, with and without `out`, of another dtype than the result."""
        convjit.correlate(
            x, kernel, mode, boundary=boundary, axes=axes, stride=stride, dilation=dilation, dtype="f", out=out
        )
        return convjit.convolve(x, kernel, mode, boundary=boundary, axes=axes, stride=stride, dilation=dilation)

    compiled = numba.njit(calls)
    rng = np.random.default_rng([*map(ord, mode + boundary + kind)])
    x, kernel = values(rng, shape, "d"), values(rng, window, "d")
    for stride, dilation in itertools.product(range(1, 4), repeat=2):
        stride, dilation = (stride,) * len(window), (dilation,) * len(window)
        room = calls(x, kernel, axes, stride, dilation, None)
        outs = [np.zeros_like(room), np.zeros_like(room)]
        wanted = calls(x, kernel, axes, stride, dilation, outs[0])
        same(compiled(x, kernel, axes, stride, dilation, outs[1]), wanted)
        same(*outs)


def test_where_nothing_is_asked_for_python_computes_nothing(monkeypatch):
    """Ones, None, and the dtype that the result has anyway, are as if left out."""
    calls = numba.njit(lambda x, kernel, one: convjit.correlate(x, kernel, "same", stride=one, lags=None, dtype="d"))
    x, kernel = np.arange(40.0), np.array([1.0, 2.0, -1.0])
    monkeypatch.setattr(_callbacks, "finish", None)
    same(calls(x, kernel, 1), calls.py_func(x, kernel, 1))
