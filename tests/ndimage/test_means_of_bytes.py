"""Means of bytes, whose sums have 16 bits: each value is SciPy's, for windows of any length and any layout."""

import numpy as np
import pytest
from scipy import ndimage as theirs

from convjit import ndimage as ours
from convjit._methods.tiles import reciprocals
from tests.ndimage.test_ndimage import MODES
from tests.support.cases import LAYOUTS, WRITEABLE

LONGEST = 257  # whose sums of bytes are at most 65535

SHAPES = [(5,), (700,), (1, 1), (3, 31), (40, 33), (33, 170), (9, 40, 3), (150, 5), (2, 90, 2), (3, 2, 5)]


def image(shape):
    return np.random.default_rng(0).integers(0, 256, shape, np.uint8)


def test_every_sum_is_divided_exactly():
    divided = {window: reciprocals.reciprocal(window) for window in range(2, LONGEST + 1)}
    for window, by in divided.items():
        if by:
            sums = np.arange(window * reciprocals.LARGEST + 1, dtype=np.int64)
            assert by.factor < 1 << 16
            np.testing.assert_array_equal((sums * by.factor >> 16) >> by.digits, sums // window)
    assert all(divided[window] for window in range(2, 186))
    assert [reciprocals.reciprocal(window) for window in (1, LONGEST + 1)] == [None, None]


@pytest.mark.covering(2)
@pytest.mark.parametrize("size", [2, 5, 12, 13, 48, 49, 186, 257])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_any_shape_and_size(shape, size, sizes):
    x = image(shape)
    for mode in MODES:
        np.testing.assert_array_equal(
            ours.uniform_filter(x, size, mode=mode), theirs.uniform_filter(x, size, mode=mode)
        )


@pytest.mark.parametrize("size", range(2, LONGEST + 1, 3))
def test_white_and_black(size):
    """The largest sums, and those around them."""
    x = np.where(np.arange(900) % 300 < 270, 255, 254).astype(np.uint8).reshape(3, 300)
    np.testing.assert_array_equal(ours.uniform_filter1d(x, size), theirs.uniform_filter1d(x, size))
    np.testing.assert_array_equal(ours.uniform_filter1d(x.T, size, 0), theirs.uniform_filter1d(x.T, size, 0))


@pytest.mark.parametrize("cval", [0, 1, 255, 256, -1, 2.5])
def test_what_lies_outside(cval):
    x = image((40, 70))
    for axis in (0, 1):
        given = x, 7, axis, None, "constant", cval, 2
        np.testing.assert_array_equal(ours.uniform_filter1d(*given), theirs.uniform_filter1d(*given))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_layout(layout):
    x = LAYOUTS[layout](image((33, 170)))
    for size in ((5, 1), (1, 5), (1, 31), (7, 7)):
        wanted = theirs.uniform_filter(x, size)
        for out_layout in WRITEABLE:
            out = LAYOUTS[out_layout](np.zeros_like(x))
            ours.uniform_filter(x, size, output=out)
            np.testing.assert_array_equal(out, wanted)


@pytest.mark.parametrize("size", [3, 20, (300, 5), (5, 300)])
def test_in_place_and_beside_other_arithmetic(size):
    """Windows of which some are too long for 16 bits; other dtypes of the array or the result."""
    x = image((70, 90))
    wanted = theirs.uniform_filter(x, size)
    np.testing.assert_array_equal(ours.uniform_filter(x, size, output=x), wanted)
    for dtype, to in (("u1", "i1"), ("u1", "u2"), ("u2", "u1"), ("?", "u1")):
        other = (image((70, 90)) // 2).astype(dtype)
        got = ours.uniform_filter(other, size, output=to)
        np.testing.assert_array_equal(got, theirs.uniform_filter(other, size, output=to))
