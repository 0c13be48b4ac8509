"""Sums of float32 in double precision, without a copy as doubles: bit for bit those that doubles would give."""

import numpy as np
import pytest
from scipy import ndimage as theirs

from convjit import ndimage as ours
from convjit._runtime.layouts import SHORT_MEANS
from convjit.ndimage._steps import MOST_ROWS
from tests.ndimage.test_means_of_bytes import SHAPES
from tests.ndimage.test_ndimage import MODES

LENGTHS = [1, 2, 3, 4, 9, 32, MOST_ROWS, MOST_ROWS + 2]


def numbers(shape):
    """Of any magnitude; some are not finite."""
    rng = np.random.default_rng(0)
    x = (rng.normal(size=shape) * 10.0 ** rng.integers(-30, 30, shape)).astype("f")
    x.flat[7::401] = np.inf
    x.flat[70::503] = np.nan
    return x


@pytest.mark.covering(2)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_any_shape_and_weights(shape, length, sizes):
    x, weights = numbers(shape), np.random.default_rng(length).normal(size=length)
    for axis, mode in zip(range(-len(shape), 0), MODES, strict=False):
        for taps in (weights, weights + weights[::-1], weights - weights[::-1]):
            with np.errstate(all="ignore"):
                wanted = theirs.correlate1d(x, taps, axis, mode=mode, cval=2.5)
            np.testing.assert_array_equal(ours.correlate1d(x, taps, axis, mode=mode, cval=2.5), wanted)


@pytest.mark.covering(2)
@pytest.mark.parametrize("length", range(1, SHORT_MEANS + 2))
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_means_are_those_of_doubles_rounded(shape, length, sizes):
    x = numbers(shape)
    for axis, mode in zip(range(-len(shape), 0), MODES, strict=False):
        wanted = ours.uniform_filter1d(x, length, axis, "f8", mode, cval=0.1)
        got = ours.uniform_filter1d(x, length, axis, None, mode, cval=0.1)
        with np.errstate(all="ignore"):
            np.testing.assert_array_equal(got, wanted.astype("f"))


@pytest.mark.parametrize("cval", [0.1, 1e300, -np.inf, np.nan])
def test_what_lies_outside_may_not_fit_single_precision(cval):
    x = numbers((6, 40))
    for axis in (0, 1):
        given = x, [0.1, 0.7, 0.3], axis, None, "constant", cval
        with np.errstate(all="ignore"):
            wanted = theirs.correlate1d(*given)
        np.testing.assert_array_equal(ours.correlate1d(*given), wanted)
