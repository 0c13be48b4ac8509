"""The kernel of means by blocks: accurate for each output by itself, whatever else the array holds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from convjit._methods.tiles import mean_blocks
from tests.support import limits
from tests.support.cases import BOUNDARIES, LAYOUTS
from tests.support.means import average, check, exact, windows

WINDOWS = (1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 23, 31, 64, 65, 100, 129, 301)
DTYPES = ("f8", "f4", "i8", "u8", "u1", "i2")

# A line, lines for all lanes and for some, columns for all lanes and for some, and channels of colour.
SHAPES = {
    "line": ((700,), 0),
    "few rows": ((3, 150), 1),
    "rows": ((19, 150), 1),
    "narrow": ((150, 17), 0),
    "columns": ((150, 45), 0),
    "planes": ((5, 60, 33), 1),
    "leading": ((60, 3, 20), 0),
    "colour": ((60, 9, 3), 0),
    "colour rows": ((11, 60, 3), 1),
}


SMALL = (limits.BOXES, limits.SHORT_ROWS, limits.MEANS)


@pytest.fixture(params=["usual", "small"])
def sizes(request):
    """Boxes and stretches as large arrays have them, too."""
    with limits.lowered(*SMALL if request.param == "small" else ()):
        yield


def values(rng, shape, dtype):
    """Numbers of all magnitudes for floats; integers whose sums are exact."""
    kind = np.dtype(dtype)
    if kind.kind != "f":
        return rng.integers(0, min(np.iinfo(kind).max, 1 << 40), shape, kind)
    return (rng.normal(size=shape) * 10.0 ** rng.integers(-12, 13, shape)).astype(kind)


@pytest.mark.covering(2)
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("name", SHAPES)
def test_every_mean_is_accurate(name, window, sizes):
    """Whatever the magnitudes of others; windows are also longer than the axis."""
    shape, axis = SHAPES[name]
    boundary = BOUNDARIES[(len(name) + window) % len(BOUNDARIES)]
    x = values(np.random.default_rng(window), shape, "f8")
    got = average(x, window, axis, boundary, 2.5)
    assert got is not None
    check(got, windows(x, window, axis, boundary, 2.5))


@pytest.mark.parametrize("seed", range(120))
def test_any_layout_dtype_and_origin(seed, sizes):
    rng = np.random.default_rng(seed)
    shape, axis = list(SHAPES.values())[seed % len(SHAPES)]
    window = int(rng.choice(WINDOWS))
    native = [name for name in LAYOUTS if name not in ("byte-swapped", "unaligned")]
    x = LAYOUTS[str(rng.choice(native))](values(rng, shape, DTYPES[seed % len(DTYPES)]))
    origin = int(rng.integers(-(window // 2), (window - 1) // 2 + 1))
    options = axis, str(rng.choice(BOUNDARIES)), 3, origin
    got = average(x, window, *options, workers=int(rng.integers(1, 3)))
    assert got is not None
    seen = windows(x, window, *options)
    if x.dtype.kind == "f":
        check(got, seen)
    else:
        np.testing.assert_array_equal(got, seen.sum(-1, dtype=np.int64) / window)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("window", [5, 17, 64, 129])
def test_no_bit_depends_on_how_boxes_are_cut(name, window):
    shape, axis = SHAPES[name]
    x = values(np.random.default_rng(0), shape, "f8")
    usual = average(x, window, axis)
    with limits.lowered(*SMALL, [(mean_blocks, "LONGEST", 64)]):  # or blocks would be others
        for workers in (1, 2):
            np.testing.assert_array_equal(average(x, window, axis, workers=workers), usual)


@pytest.mark.parametrize("name", ["narrow", "columns", "planes", "leading"])
@pytest.mark.parametrize("window", [5, 17, 64, 129])
def test_no_bit_depends_on_where_a_band_begins(name, window):
    """Bands of some outputs along the axis, whose first one the list of offsets is moved on to."""
    shape, axis = SHAPES[name]
    x = values(np.random.default_rng(0), shape, "f8")
    usual = average(x, window, axis)
    for begin, end in ((0, 9), (7, 12), (13, 60), (59, 60)):
        got = average(x, window, axis, band=(begin, end))
        np.testing.assert_array_equal(got, usual.take(range(begin, end), axis))


@pytest.mark.parametrize("name", SHAPES)
@settings(deadline=None, max_examples=40)
@given(window=st.integers(1, 300), share=st.floats(-1, 1))
def test_the_mean_of_a_constant_is_the_constant(name, window, share):
    shape, axis = SHAPES[name]
    for largest in (1, 1e-300, 1e-310, np.finfo(float).max / window * (1 - 1e-12)):
        constant = share * largest
        got = average(np.full(shape, constant), window, axis, "nearest")
        np.testing.assert_array_equal(got, constant)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=80), st.integers(1, 40), st.sampled_from(BOUNDARIES))
def test_a_mean_is_within_a_unit_of_the_exact_one(numbers, window, boundary):
    """But for what cancels, of which the error is of twice the digits."""
    x = np.array(numbers)
    seen = windows(x, window, 0, boundary)
    for got, inputs in zip(average(x, window, 0, boundary), seen, strict=True):
        wanted = exact(inputs)
        lost = 2.0**-100 * exact(np.abs(inputs) / 2) * 2
        assert abs(got - wanted) <= np.spacing(abs(wanted)) + lost


@pytest.mark.covering(2)
@pytest.mark.parametrize("spike", [1e12, -1e300, np.inf, -np.inf, np.nan])
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("name", SHAPES)
def test_what_a_window_does_not_hold_leaves_no_trace(name, window, spike):
    shape, axis = SHAPES[name]
    rng = np.random.default_rng(window)
    x = rng.uniform(0, 1e-4, shape)
    x.flat[:: x.size // 5] = 0
    spiked = x.copy()
    spiked[tuple(n // 3 for n in shape)] = spike
    held = (windows(spiked, window, axis, "nearest") != windows(x, window, axis, "nearest")).any(-1)
    before, after = average(x, window, axis, "nearest"), average(spiked, window, axis, "nearest")
    np.testing.assert_array_equal(after[~held], before[~held])
    if not np.isfinite(spike):
        np.testing.assert_array_equal(after[held], spike)


def test_infinities_of_both_signs_make_nan():
    x = np.zeros((9, 200))
    x[:, 50], x[:, 60] = np.inf, -np.inf
    wanted = windows(x, 21)
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(average(x, 21), wanted.sum(-1))
    np.testing.assert_array_equal(average(x.T.copy(), 21, 0), average(x, 21).T)


@pytest.mark.parametrize("window", WINDOWS[1:])
@pytest.mark.parametrize("name", SHAPES)
def test_a_sum_that_overflows_is_infinite(name, window):
    shape, axis = SHAPES[name]
    got = average(np.full(shape, -np.finfo(float).max), window, axis, "nearest")
    np.testing.assert_array_equal(got, -np.inf)


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("name", SHAPES)
def test_zeros_stay_zeros_and_nothing_becomes_negative(name, window):
    shape, axis = SHAPES[name]
    rng = np.random.default_rng(window)
    x = np.where(rng.random(shape) < 0.01, 10.0 ** rng.uniform(-300, 300, shape), 0)
    got = average(x, window, axis)
    np.testing.assert_array_equal(got > 0, (windows(x, window, axis) > 0).any(-1))
    assert (got >= 0).all()
    zeros = average(np.full(shape, -0.0), window, axis)
    assert not zeros.any()
    assert not np.signbit(zeros).any()


@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", "u4", "i4", "i8"])
@pytest.mark.parametrize("window", [3, 8, 17, 64, 301])
@pytest.mark.parametrize("name", SHAPES)
def test_means_of_integers_are_those_of_scipy(name, window, dtype):
    """Cut to their dtype, as it cuts them."""
    shape, axis = SHAPES[name]
    kind = np.dtype(dtype)
    low, high = (max(np.iinfo(kind).min, -(1 << 40)), min(np.iinfo(kind).max, 1 << 40))
    x = np.random.default_rng(window).integers(low, high, shape, kind)
    got = average(x, window, axis)
    wide = ndimage.uniform_filter1d(x, window, axis, output=np.float64)
    np.testing.assert_array_equal(got, wide)
    np.testing.assert_array_equal(got.astype(kind), ndimage.uniform_filter1d(x, window, axis))


@pytest.mark.parametrize("dtype", ["f4", "u1", "i2", "i4"])
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("name", SHAPES)
def test_sums_without_a_low_part_are_exact_enough_for_few_digits(name, window, dtype):
    shape, axis = SHAPES[name]
    rng = np.random.default_rng(window)
    x = values(rng, shape, dtype)
    got, whole = average(x, window, axis, parts=1), average(x, window, axis)
    if dtype != "f4":
        np.testing.assert_array_equal(got, whole)
    magnitude = np.abs(windows(x, window, axis)).mean(-1, dtype=float)
    assert (np.abs(got - whole) <= 2.0**-40 * magnitude).all()
    constant = np.full(shape, x.flat[0])
    np.testing.assert_array_equal(average(constant, window, axis, parts=1), constant)


def test_arrays_of_long_windows_need_little_scratch():
    """It grows like the square root of the window."""
    for window, outputs in ((100, 1 << 22), (10_001, 1 << 22), (1_000_001, 1 << 22)):
        for down in (False, True):
            assert sum(mean_blocks.blocks(window, outputs, down).room.values()) <= 2048 * window**0.5 + (1 << 18)
