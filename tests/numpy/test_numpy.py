"""`convjit.numpy` gives what NumPy gives, in values, dtypes, shapes, warnings and errors."""

import inspect
import warnings
from decimal import Decimal
from itertools import product

import numpy as np
import pytest

import convjit
from convjit import numpy as ours

DTYPES = ("?", "i1", "u1", "i2", "u4", "i8", "u8", "e", "f4", "f8", "c8", "c16", "g", "G", "O", "m8[s]", ">f8", ">i2")
LENGTHS = [(1, 1), (2, 1), (5, 3), (3, 5), (8, 4), (4, 8), (7, 4), (4, 7), (30, 20), (20, 30), (6, 6)]
NAMES = ("convolve", "correlate")
MODES = ("full", "same", "valid")
RNG = np.random.default_rng(0)


def whole(n, dtype):
    values = RNG.integers(0, 9, n)
    return (values + 1j * RNG.integers(0, 9, n) if np.dtype(dtype).kind == "c" else values).astype(dtype)


def outcome(module, name, *args):
    """What a call returns or raises, and of what it warns."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = getattr(module, name)(*args)
        except Exception as error:
            result = error
    return result, [str(each.message) for each in caught]


def same(name, *args):
    (wanted, their_warnings), (got, our_warnings) = (outcome(module, name, *args) for module in (np, ours))
    assert type(got) is type(wanted), (got, wanted)
    assert our_warnings == their_warnings
    if isinstance(wanted, Exception):
        assert str(got) == str(wanted)
        return
    assert got.dtype == wanted.dtype
    assert got.shape == wanted.shape
    assert got.tolist() == wanted.tolist()


@pytest.mark.covering
@pytest.mark.parametrize("v_dtype", DTYPES)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", NAMES)
def test_all_lengths_and_modes(name, dtype, v_dtype):
    if "m8[s]" in (dtype, v_dtype) and not {dtype, v_dtype} & {"c8", "c16"}:
        v_dtype = "i8" if dtype == "m8[s]" else v_dtype
        dtype = "i8" if v_dtype == "m8[s]" else dtype
    for (n, k), mode in product(LENGTHS, MODES):
        for _ in range(2):  # the second call may be a repeated one
            same(name, whole(n, dtype), whole(k, v_dtype), mode)


@pytest.mark.parametrize("mode", [*MODES, 0, 1, 2, 3, -1, "f", "V", "x", "", None, 1.0, True, b"full", np.str_("same")])
@pytest.mark.parametrize("name", NAMES)
def test_modes(name, mode):
    same(name, np.arange(5.0), np.arange(1.0, 4.0), mode)


@pytest.mark.parametrize(
    "args",
    [
        (1, 2),
        (True, [1.5, 2]),
        ([[1, 2]], [1]),
        ([1], [[1]]),
        ([], [1]),
        ([1], []),
        ([], []),
        ("a", [1]),
        (["a"], ["b"]),
        ([None], [1]),
        (np.zeros(3, "M8[s]"), [1]),
        (np.float32(2), np.ones(3, "f4")),
        ([Decimal(1), Decimal(2)], [Decimal("0.5")]),
        ([1 << 70, 1], [3]),
        (range(4), (1, 2)),
        (np.ma.array([1, 2], mask=[0, 1]), [1]),
    ],
)
@pytest.mark.parametrize("name", NAMES)
def test_odd_arguments(name, args):
    same(name, *args)


@pytest.mark.parametrize("name", NAMES)
def test_defaults_are_numpys(name):
    same(name, np.arange(9), np.arange(4))
    got, wanted = (inspect.signature(getattr(module, name)).parameters for module in (ours, np))
    assert [(key, each.default) for key, each in got.items()][:3] == [
        (key, each.default) for key, each in wanted.items()
    ]
    assert got["method"].kind is inspect.Parameter.KEYWORD_ONLY


@pytest.mark.parametrize("dtype", ["i1", "u2", "i8", "u8"])
def test_integers_wrap(dtype):
    info = np.iinfo(dtype)
    a, v = (RNG.integers(info.min, info.max, n, dtype, endpoint=True) for n in (900, 300))
    for name, mode in product(NAMES, MODES):
        same(name, a, v, mode)
        same(name, v, a, mode)


@pytest.mark.parametrize("dtype", ["f4", "f8", "c8", "c16"])
@pytest.mark.parametrize(("n", "k"), [(1000, 600), (700, 700), (5000, 257), (40_000, 20)])
def test_long_arrays_are_exact(n, k, dtype):
    a, v = whole(n, dtype), whole(k, dtype)
    for name, mode in product(NAMES, MODES):
        same(name, a, v, mode)
        same(name, v, a, mode)


def test_layouts():
    a, v = whole(40, "f8"), whole(7, "f8")
    read_only = a.copy()
    read_only.flags.writeable = False
    unaligned = np.frombuffer(b"x" + a.tobytes(), np.uint8)[1:].view("f8")
    for x, kernel in product((read_only, unaligned, np.repeat(a, 3)[::3], a[::-1][::-1]), (v, np.repeat(v, 2)[::2])):
        for name, mode in product(NAMES, MODES):
            np.testing.assert_array_equal(getattr(ours, name)(x, kernel, mode), getattr(np, name)(a, v, mode))
            np.testing.assert_array_equal(getattr(ours, name)(kernel, x, mode), getattr(np, name)(v, a, mode))
    result = ours.convolve(a, v)
    assert result.flags.c_contiguous
    assert result.flags.owndata
    assert not np.shares_memory(ours.correlate(v, a), v)


def test_calls_of_convjit_convolve_are_kept_apart():
    """Repeated calls are found by what they are given, and "same" has another length there."""
    short, long = np.arange(4.0), np.arange(9.0)
    for _ in range(4):
        options = {"accuracy": "elementwise", "axes": 0}
        assert convjit.convolve(short, long, "same", **options).shape == (4,)
        assert ours.convolve(short, long, "same").shape == (9,)
        assert ours.correlate(short, long, "same").tolist() == np.correlate(short, long, "same").tolist()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_nan_and_inf_stay_within_reach(value):
    a = np.ones(2000)
    a[1000] = value
    for k, dtype in product((5, 40, 400), ("f4", "f8")):
        y = ours.convolve(a.astype(dtype), np.ones(k, dtype))
        assert not np.isfinite(y[1000 : 1000 + k]).any()
        assert np.isfinite(np.delete(y, range(1000, 1000 + k))).all()


def test_sums_are_as_accurate_as_numpys():
    a, v = RNG.random(6000), RNG.random(3000)
    for dtype, wide, factor in (("f4", "f8", 0.51), ("f8", "g", 8)):
        x, kernel = a.astype(dtype), v.astype(dtype)
        exact = np.convolve(x.astype(wide), kernel.astype(wide), "valid")
        error = abs(ours.convolve(x, kernel, "valid") - exact)
        assert (error <= factor * np.finfo(dtype).eps * exact).all()
    with np.errstate(all="raise"):
        assert np.isinf(ours.convolve(np.full(20, 3e38, "f4"), np.ones(12, "f4"))).any()


def test_a_method_may_be_forced():
    a, v = RNG.normal(size=5000), RNG.normal(size=400)
    wanted = ours.convolve(a, v)
    assert abs(ours.convolve(v, a, method="overlap_save") - wanted).max() < 1e-11
    assert abs(ours.correlate(a, v[::-1], "full", method="fft") - wanted).max() < 1e-11
    for arguments in ((a, v), (["1"], [Decimal(1)])):
        with pytest.raises(ValueError, match="`method` must be 'auto', "):
            ours.convolve(*arguments, method="spam")


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "c16"])
def test_dask_arrays_stay_lazy(dtype):
    da = pytest.importorskip("dask.array")
    a, v = whole(500, dtype), whole(31, dtype)
    lazy, lazy_v = da.from_array(a, chunks=120), da.from_array(v, chunks=31)
    for name, mode in product(NAMES, MODES):
        for args in ((lazy, v), (v, lazy), (lazy, lazy_v), (a, lazy_v)):
            result = getattr(ours, name)(*args, mode)
            wanted = getattr(np, name)(*(v if each.size == 31 else a for each in args), mode)
            assert isinstance(result, da.Array)
            assert result.dtype == wanted.dtype
            np.testing.assert_array_equal(result.compute(scheduler="threads"), wanted)
