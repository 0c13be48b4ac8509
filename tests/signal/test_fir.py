"""The FIR filters of `convjit.signal` give what those of `scipy.signal` give, but for what it says."""

import subprocess
import sys
import warnings
from decimal import Decimal
from itertools import product

import numpy as np
import pytest
from scipy import signal as theirs

import convjit
from convjit import signal as ours
from convjit._runtime import cores

pytest.importorskip("scipy", minversion="1.17")  # the signatures and texts are its

SHAPES = [(1,), (7,), (50,), (3, 20), (20, 3), (4, 5, 6)]
RNG = np.random.default_rng(0)


def whole(shape, dtype):
    """Whole numbers of at most 9, so that sums are exact."""
    values = RNG.integers(0 if np.dtype(dtype).kind == "u" else -9, 10, shape)
    values = values + 1j * RNG.integers(-9, 10, shape) if np.dtype(dtype).kind == "c" else values
    return values.astype(dtype)


def outcome(function, *args, **options):
    """What a call returns or raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return function(*args, **options)
        except Exception as error:
            return error


def same(name, *args, tolerance=0.0, **options):
    """Compare what both return or raise."""
    wanted, got = (outcome(getattr(module, name), *args, **options) for module in (theirs, ours))
    assert type(got) is type(wanted), (got, wanted)
    if isinstance(got, Exception):
        assert str(got) == str(wanted)
        return
    for g, w in zip(*((each if isinstance(each, tuple) else (each,)) for each in (got, wanted)), strict=True):
        assert g.dtype == w.dtype
        assert g.shape == w.shape
        if not w.size or not tolerance:
            assert g.tolist() == w.tolist()
        else:
            assert abs(g - w).max() <= tolerance * np.finfo(w.dtype).eps * abs(w).max()


@pytest.mark.covering(2, exhaustive=3)
@pytest.mark.parametrize("taps", [1, 2, 5, 30])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("b_dtype", ["f4", "f8", "c8", "c16", "g", "i8"])
@pytest.mark.parametrize("dtype", ["f4", "f8", "c8", "c16", "G", "i8", "u1", ">f8", "O"])
def test_lfilter_is_scipys(shape, taps, dtype, b_dtype):
    x, b = whole(shape, dtype), whole(taps, b_dtype)
    for axis, a in product(range(-1, len(shape) - 1), ([1.0], 2.0, np.array([4], "f4"))):
        same("lfilter", b, a, x, axis)
        place = axis % len(shape)
        for ones in (False, True):
            state = [1 if ones else n for n in shape]
            state[place] = taps - 1
            same("lfilter", b, a, x, axis, whole(state, b_dtype))


@pytest.mark.parametrize("dtype", ["e", "?", "i4", "M8[s]"])
def test_other_dtypes_are_refused(dtype):
    x = np.ones(5, dtype) if dtype[0] != "M" else np.zeros(5, dtype)
    b = np.ones(2, "?" if dtype == "?" else "i4" if dtype == "i4" else "e")
    wanted = outcome(theirs.lfilter, b, b[:1], x)
    with pytest.raises(type(wanted)):
        ours.lfilter(b, b[:1], x)


@pytest.mark.parametrize(
    ("b", "a", "x", "options"),
    [
        (np.eye(2), 1, [1.0], {}),
        ([], 1, [1.0], {}),
        ([1.0], [], [1.0], {}),
        ([1.0], np.eye(2), [1.0], {}),
        ([1.0], 1, 2.0, {}),
        ([1.0, 2.0], 1, [1.0], {"zi": [[1.0]]}),
        ([1.0, 2.0], 1, [1.0], {"zi": [1.0, 2.0]}),
        ([1.0, 2.0], 1, np.ones((3, 4)), {"zi": np.ones((3, 2))}),
        ([1.0, 2.0], 1, np.ones((3, 4)), {"zi": np.ones((2, 1))}),
        ([1.0], 1, [None], {}),
        ([2, 3], [4, 5], [1, 2, 3], {}),  # IIR, of integers
        ([2.0, 3], [4, 0.5], [1, 2, 3], {}),
        ([2.0, 3], [4, 0.5], [1, 2, 3], {"zi": [0.5]}),
    ],
)
def test_errors_and_iir_filters_are_scipys(b, a, x, options):
    same("lfilter", b, a, x, **options)


def test_an_axis_that_is_none_is_refused():
    for axis in (2, -3):
        with pytest.raises(np.exceptions.AxisError):
            ours.lfilter([1.0, 2.0], 1, np.ones((3, 4)), axis)


def test_decimals():
    x = np.array([[Decimal(3), Decimal(4), Decimal(5)]] * 2)
    assert ours.lfilter([Decimal(1), Decimal(3)], [Decimal(2)], x).tolist() == [[1.5, 6.5, 8.5]] * 2
    assert ours.filtfilt([Decimal(1)], [Decimal(2)], x, padtype=None).tolist() == (x / 4).tolist()


@pytest.mark.parametrize("dtype", ["f4", "f8", "c8", "c16"])
@pytest.mark.parametrize("shape", [(600,), (6, 40, 5), (64, 700)])
def test_filtering_in_pieces_is_filtering_the_whole(shape, dtype):
    b, axis = whole(33, dtype), len(shape) // 2
    x = whole(shape, dtype)
    wanted, end = ours.lfilter(b, b[:1] ** 0, x, axis, np.zeros([32 if k == axis else n for k, n in enumerate(shape)]))
    state, parts = np.zeros([32 if place == axis else 1 for place in range(len(shape))]), []
    for piece in np.split(x, [3, 4, 4, shape[axis] - 7], axis):  # one is empty, and some are shorter than the filter
        y, state = ours.lfilter(b, b[:1] ** 0, piece, axis, state)
        parts.append(y)
    np.testing.assert_array_equal(np.concatenate(parts, axis), wanted)
    np.testing.assert_array_equal(state, end)
    np.testing.assert_array_equal(ours.lfilter(b, b[:1] ** 0, x, axis), wanted)


def definition(b, x):
    """An FIR filter along the last axis, of whole numbers."""
    y = np.zeros(x.shape, np.result_type(b, x))
    for lag, tap in enumerate(b[: x.shape[-1]]):
        y[..., lag:] += tap * x[..., : x.shape[-1] - lag]
    return y


@pytest.mark.parametrize("taps", [3, 40, 256, 257, 1000])
@pytest.mark.parametrize("dtype", ["f8", "c16"])
@pytest.mark.parametrize("n", [300, 2000])
def test_long_filters_are_exact(taps, dtype, n):
    x, b = whole((3, n), dtype), whole(taps, dtype)
    np.testing.assert_array_equal(ours.lfilter(b, 1.0, x), definition(b, x))
    np.testing.assert_array_equal(ours.lfilter(b, 1.0, x.T, 0), definition(b, x).T)


def test_layouts():
    x, b = whole((8, 90), "f8"), whole(7, "f8")
    wanted = definition(b, x)
    read_only = x.copy()
    read_only.flags.writeable = False
    unaligned = np.frombuffer(b"x" + x.tobytes(), np.uint8)[1:].view("f8").reshape(x.shape)
    wide = np.zeros((16, 180))
    wide[::2, ::2] = x
    for same_values in (read_only, unaligned, wide[::2, ::2], x[::-1][::-1], np.asfortranarray(x), x.astype(">f8")):
        np.testing.assert_array_equal(ours.lfilter(b, 1.0, same_values), wanted)
        np.testing.assert_array_equal(ours.lfilter(b.astype(">f8"), 1.0, same_values), wanted)
    np.testing.assert_array_equal(x, x.copy())
    for shape in ((0,), (0, 5), (5, 0)):
        assert ours.lfilter(b, 1.0, np.ones(shape)).shape == shape
    y, state = ours.lfilter(b, 1.0, np.ones((2, 0)), zi=np.ones((1, 6)))
    assert y.shape == (2, 0)
    assert (state == 1).all()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_nan_and_inf_stay_within_reach(value):
    x, b = np.ones((2, 900)), np.ones(300)
    x[1, 500] = value
    for y in (ours.lfilter(b, 1.0, x), ours.lfilter(b[:40], 1.0, x.astype("f4"))):
        assert np.isfinite(y[0]).all()
        assert np.isfinite(y[1, :500]).all()
        assert not np.isfinite(y[1, 500:540]).any()
        assert np.isfinite(y[1, 800:]).all()


@pytest.mark.parametrize("dtype", ["f4", "f8", "c8"])
def test_bits_do_not_depend_on_the_number_of_workers(dtype, monkeypatch):
    x, b = RNG.normal(size=(9, 9000)).astype(dtype), RNG.normal(size=400).astype(dtype)
    image, short = RNG.normal(size=(300, 300)).astype(dtype), RNG.normal(size=21).astype(dtype)
    found = []
    for workers in (1, 2, 3):
        monkeypatch.setattr(cores, "available", lambda count=workers: count)
        found.append(
            [
                ours.lfilter(b, 1.0, x),
                ours.filtfilt(short, 1.0, x),
                ours.sepfir2d(image, short, short),
                ours.savgol_filter(x.real, 21, 3),
                convjit.numpy.convolve(x[0], b),
            ]
        )
    for other in found[1:]:
        for one, two in zip(found[0], other, strict=True):
            np.testing.assert_array_equal(one, two)


def test_sums_are_as_accurate_as_scipys():
    x, b = RNG.random(6000), RNG.random(4096)
    for dtype, wide, factor in (("f4", "f8", 1.1), ("f8", "g", 8)):
        y, taps = x.astype(dtype), b.astype(dtype)
        exact = np.convolve(y.astype(wide), taps.astype(wide))[: x.size]
        got = ours.lfilter(taps, taps[:1] ** 0, y)
        assert got.dtype == dtype
        assert (abs(got - exact) <= factor * np.finfo(dtype).eps * exact).all()
    loud = np.concatenate([np.full(500, 1e30), np.full(900, 1e-30)])
    assert (ours.lfilter(np.ones(300), 1.0, loud)[900:] < 1e-27).all()


def test_a_method_may_be_forced():
    x, b = RNG.normal(size=(4, 5000)), RNG.normal(size=300)
    wanted = ours.lfilter(b, 1.0, x)
    for method in ("overlap_save", "direct"):
        assert abs(ours.lfilter(b, 1.0, x, method=method) - wanted).max() < 1e-11
        y, _ = ours.lfilter(b, 1.0, x, zi=np.zeros((4, 299)), method=method)
        assert abs(y - wanted).max() < 1e-11
    image = RNG.normal(size=(40, 50))
    smooth, forced = (ours.sepfir2d(image, b[:5], b[:7], method=name) for name in ("auto", "overlap_save"))
    assert abs(smooth - forced).max() < 1e-12
    for call in (lambda: ours.lfilter(b, 1.0, x, method="spam"), lambda: ours.sepfir2d(image, [1], [1], method="spam")):
        with pytest.raises(ValueError, match="`method` must be 'auto', "):
            call()


@pytest.mark.parametrize("dtype", ["f4", "f8", "c8", "c16", "i8"])
@pytest.mark.parametrize("a", [1, 1.0, [2.0], np.array([2], "f4")])
def test_lfilter_zi_is_scipys(dtype, a):
    for taps in (2, 3, 9):
        same("lfilter_zi", whole(taps, dtype), a, tolerance=20)
    assert ours.lfilter_zi([2.0], 1.0).shape == (0,)


@pytest.mark.parametrize("args", [(np.eye(2), 1), (1, np.eye(2)), ([1, 2], [0]), ([1.0, 2.0], [1.0, 0.5])])
def test_further_states_and_errors(args):
    if isinstance(args[1], list) and args[1] == [0]:
        with pytest.raises(ValueError, match="There must be at least one nonzero `a` coefficient"):
            ours.lfilter_zi(*args)
    else:
        same("lfilter_zi", *args)


@pytest.mark.covering
@pytest.mark.parametrize("taps", [2, 5, 30])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("b_dtype", "dtype"), [("f8", "f8"), ("f8", "f4"), ("c16", "f8"), ("f8", "c16"), ("i8", "i8")])
def test_filtfilt_is_scipys(shape, taps, dtype, b_dtype):
    x, b = whole(shape, dtype), whole(taps, b_dtype)
    b[0] += b.sum() == 0
    for axis, padtype in product(range(-1, len(shape) - 1), ("odd", "even", "constant", None)):
        for padlen in (None, 0, 1, 3, shape[axis] - 1):
            same("filtfilt", b, 2.0, x, axis, padtype, padlen, tolerance=2000)


@pytest.mark.parametrize(
    "options",
    [{"padtype": "spam"}, {"padlen": 10}, {"method": "spam"}, {"method": "gust"}, {"method": "gust", "irlen": 4}],
)
def test_options_of_filtfilt_are_scipys(options):
    x = np.arange(10.0) ** 2 % 7
    same("filtfilt", [1.0, 2.0], 4.0, x, **options, tolerance=100)
    same("filtfilt", [1.0, 2.0], [4.0, 0.5], x, **options, tolerance=100)


def test_small_integers_do_not_wrap_where_filtfilt_extends_them():
    x = np.array([200, 100, 50, 250, 3, 7, 9], np.uint8)
    wanted = ours.filtfilt([0.5, 0.5], 1.0, x.astype(float))
    np.testing.assert_array_equal(ours.filtfilt([0.5, 0.5], 1.0, x), wanted)


@pytest.mark.covering
@pytest.mark.parametrize("dtype", ["?", "u1", "i2", "i4", "u8", "e", "f4", "f8", "c8", "c16", "g", "O"])
@pytest.mark.parametrize("taps", [(1, 1), (3, 5), (7, 1), (13, 5)])
@pytest.mark.parametrize("shape", [(13, 15), (30, 40)])
def test_sepfir2d_is_scipys(shape, taps, dtype):
    x = np.asfortranarray(whole(shape, dtype))
    for kernels in ("f4", "f8", "c8", "i2", None):
        row, column = (whole(k, kernels or "i2") for k in taps)
        same("sepfir2d", x, *((row, column) if kernels else (row.tolist(), column.tolist())))


@pytest.mark.parametrize(
    ("image", "row", "column"),
    [
        (np.ones(5), [1], [1]),
        (np.ones((2, 2, 2)), [1], [1]),
        (np.ones((5, 5)), [1, 2], [1]),
        (np.ones((5, 5)), [1], []),
        (np.ones((5, 5)), 1, [1]),
        (np.ones((5, 5)), [1], np.ones((1, 1))),
        (np.ones((0, 6)), [1], [1]),
    ],
)
def test_what_sepfir2d_refuses(image, row, column):
    same("sepfir2d", image, row, column)


def test_sepfir2d_mirrors_small_images():
    image = np.arange(6.0).reshape(2, 3)
    wide = np.pad(image, [(7, 7), (5, 5)], "symmetric")
    row, column = whole(11, "f8"), whole(15, "f8")
    np.testing.assert_array_equal(
        ours.sepfir2d(image, row, column), theirs.convolve(wide, np.outer(column, row), "valid", "direct")
    )


def test_without_scipy_only_iir_filters_are_refused():
    code = (
        "import sys; sys.modules['scipy'] = None\n"
        "from convjit import signal\n"
        "print(signal.filtfilt([0.5, 0.5], 1, range(9)).tolist() == [*range(9)], signal.lfilter([1.0, 2], 1, [1, 1]))\n"
        "calls = lambda: signal.lfilter([1], [1.0, 2], [1]), lambda: signal.filtfilt(1.0, 1, [1], method='gust')\n"
        "for call in calls:\n"
        "    try: call()\n"
        "    except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=True)
    first, *errors = done.stdout.splitlines()
    assert first == "True [1. 3.]"
    assert errors[0].startswith(
        "`a` of more than one coefficient, an IIR filter, needs SciPy, which `pip install scipy`"
    )
    assert errors[1].startswith("`method` 'gust' needs SciPy, which `pip install scipy` installs; got ")


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_dask_arrays_stay_lazy(dtype):
    da = pytest.importorskip("dask.array")
    x, b = whole((40, 300), dtype), whole(21, dtype)
    lazy, one = da.from_array(x, chunks=(17, 90)), b[:1] ** 0
    for axis in (0, -1):
        for call in (
            lambda data, axis=axis: ours.lfilter(b, one, data, axis),
            lambda data, axis=axis: ours.lfilter([1.0, 2.0], [1.0, 0.5], data, axis),
            lambda data, axis=axis: ours.filtfilt(b, one, data, axis, padlen=12),
            lambda data: ours.sepfir2d(data, b[:5], b[:7]),
        ):
            result, wanted = call(lazy), call(x)
            assert isinstance(result, da.Array)
            assert result.dtype == wanted.dtype
            np.testing.assert_array_equal(result.compute(scheduler="threads"), wanted)
    with pytest.raises(ValueError, match="`zi` must be None for a Dask array"):
        ours.lfilter(b, 1.0, lazy, zi=np.zeros((40, 20)))
