"""Weighted means of bytes: each value is that of SciPy's sum in double precision, for any weights and any layout."""

import numpy as np
import pytest
from scipy import ndimage as theirs

from convjit import ndimage as ours
from convjit._methods.tiles import weighted
from tests.ndimage.test_means_of_bytes import SHAPES, image
from tests.ndimage.test_ndimage import MODES
from tests.support.cases import LAYOUTS, WRITEABLE

# Symmetric ones: sums that are whole, negative, larger than bytes, close to whole numbers, and of many small weights.
WEIGHTS = {
    "whole": [0.25, 0.5, 0.25],
    "negative": [-0.7, 0.3, -0.7],
    "sharpening": [0.1, -1.3, 3.4, -1.3, 0.1],
    "large": [1.25, 20.5, 100.3, 20.5, 1.25],
    "thirds": [1 / 3] * 3,
    "tenths": [0.1] * 10 + [0.1],
    "tiny": [1e-50, 1e-39, 0.5, 1e-39, 1e-50],
    "many": np.hanning(101),
    "too large": [1e5, 2e5, 1e5],
    "not finite": [np.nan, 1, np.nan],
}


@pytest.mark.parametrize("name", ["whole", "negative", "sharpening", "large", "thirds", "tenths", "tiny", "many"])
def test_sums_in_single_precision_are_within_the_margin(name):
    weights = np.array(WEIGHTS[name])
    margin = weighted.margin(weights)
    assert margin
    middle, single = len(weights) // 2, weights.astype("f")
    x = np.random.default_rng(0).choice([0, 1, 254, 255], (len(weights), 20_000))
    total = np.full(x.shape[1], -margin, "f")
    for tap in range(middle):
        total += (x[tap] + x[-1 - tap]).astype("f") * single[tap]
    total += x[middle].astype("f") * single[middle]
    exact = weights @ x
    high = total + np.float32(2 * margin)
    assert (total < exact).all()
    assert (exact < high).all()


def test_too_large_or_many_weights_are_left_to_double_precision():
    assert weighted.margin(np.array(WEIGHTS["too large"])) is None
    assert weighted.margin(np.array(WEIGHTS["not finite"])) is None
    assert weighted.margin(np.ones(5001) / 5001) is None


@pytest.mark.covering(2)
@pytest.mark.parametrize("sigma", [0.5, 1, 3, 10])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_any_shape_and_size(shape, sigma, sizes):
    x = image(shape)
    for mode in MODES:
        wanted = theirs.gaussian_filter(x, sigma, mode=mode)
        np.testing.assert_array_equal(ours.gaussian_filter(x, sigma, mode=mode), wanted)


@pytest.mark.parametrize("name", [name for name in WEIGHTS if name != "not finite"])
def test_any_weights(name):
    x = image((50, 90))
    for axis in (0, 1):
        got, wanted = (library.correlate1d(x, WEIGHTS[name], axis) for library in (ours, theirs))
        np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("name", ["whole", "sharpening", "thirds", "tenths", "many"])
def test_flat_images_and_ramps(name):
    """All of whose sums are close to whole numbers."""
    flat = np.repeat(np.arange(256, dtype=np.uint8), 8)[:, None] * np.ones((1, 70), np.uint8)
    steps = np.where(np.arange(70) < 40, 255, flat).astype(np.uint8)
    for x in (flat, flat.T, steps, np.ascontiguousarray(steps.T)):
        for axis in (0, 1):
            got, wanted = (library.correlate1d(x, WEIGHTS[name], axis) for library in (ours, theirs))
            np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("cval", [0, 1, 255, 256, -1, 2.5])
def test_what_lies_outside(cval):
    x = image((40, 70))
    for axis in (0, 1):
        given = x, WEIGHTS["thirds"], axis, None, "constant", cval, 1
        got, wanted = (library.correlate1d(*given) for library in (ours, theirs))
        np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_layout(layout):
    x = LAYOUTS[layout](image((33, 170)))
    for sigma in ((1, 0), (0, 1), (2, 2)):
        wanted = theirs.gaussian_filter(x, sigma)
        for out_layout in WRITEABLE:
            out = LAYOUTS[out_layout](np.zeros_like(x))
            ours.gaussian_filter(x, sigma, output=out)
            np.testing.assert_array_equal(out, wanted)
