"""Normalised convolutions of Dask arrays are lazy, and give what NumPy's do."""

import pickle

import numpy as np
import pytest

import convjit
from tests.support.cases import BOUNDARIES
from tests.support.dask_arrays import random_chunks

da = pytest.importorskip("dask.array")


def some(rng, shape, dtype="f8"):
    """Integers, some of which are missing."""
    x = rng.integers(-9, 9, shape).astype(dtype)
    if x.dtype.kind in "fc":
        x[rng.random(shape) < 0.2] = np.nan
    return x


@pytest.mark.parametrize("boundary", ["exclude", *BOUNDARIES])
@pytest.mark.parametrize("mode", ["same", "full", "valid"])
def test_random_chunks(mode, boundary):
    rng = np.random.default_rng([*map(ord, mode + boundary)])
    for shape, axes, taps in (((400,), None, (7,)), ((150, 160), None, (5, 4)), ((5, 170, 3), (1,), (9,))):
        for dtype in ("f8", "f4", "i2", "c16"):
            x, kernel = some(rng, shape, dtype), rng.integers(1, 4, taps)
            options = {"boundary": boundary, "axes": axes, "min_weight": 0.3, "method": "direct", "fill_value": 1}
            options |= {"weights": rng.integers(0, 3, shape)} if rng.random() < 0.5 else {}
            lazy = da.from_array(x, chunks=random_chunks(rng, shape))
            got = convjit.normalized_convolve(lazy, kernel, mode, **options)
            wanted = convjit.normalized_convolve(x, kernel, mode, **options)
            assert isinstance(got, da.Array)
            assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
            np.testing.assert_array_equal(got.compute(), wanted)
            results = convjit.normalized_convolve(lazy, kernel, mode, return_weights=True, **options)
            both = convjit.normalized_convolve(x, kernel, mode, return_weights=True, **options)
            for lazy_one, one in zip(results, both, strict=True):
                assert lazy_one.dtype == one.dtype
                np.testing.assert_array_equal(lazy_one.compute(), one)


def test_a_kernel_larger_than_the_array():
    rng = np.random.default_rng(1)
    x, kernel = some(rng, (3, 4)), rng.integers(1, 4, (6, 5))
    got = convjit.normalized_convolve(da.from_array(x, chunks=2), kernel, "valid")
    np.testing.assert_array_equal(got.compute(), convjit.normalized_convolve(x, kernel, "valid"))


def test_transforms_of_chunks():
    rng = np.random.default_rng(2)
    x, kernel = some(rng, (300, 310)), rng.random((31, 33))
    got = convjit.normalized_convolve(da.from_array(x, chunks=100), kernel, method="overlap_save")
    wanted = convjit.normalized_convolve(x, kernel, method="overlap_save")
    np.testing.assert_allclose(got.compute(), wanted, rtol=0, atol=1e-12)


def test_masked_chunks_and_lazy_weights():
    rng = np.random.default_rng(3)
    x, mask, kernel = some(rng, (200, 210)), rng.random((200, 210)) < 0.3, np.ones((3, 5))
    lazy = da.ma.masked_array(da.from_array(x, chunks=90), mask=da.from_array(mask, chunks=90))
    wanted = convjit.normalized_convolve(np.ma.array(x, mask=mask), kernel)
    np.testing.assert_array_equal(np.asarray(convjit.normalized_convolve(lazy, kernel).compute()), wanted)
    weights = rng.random(210)
    got = convjit.normalized_convolve(da.from_array(x, chunks=90), kernel, weights=da.from_array(weights, chunks=50))
    np.testing.assert_array_equal(got.compute(), convjit.normalized_convolve(x, kernel, weights=weights))


def test_what_is_refused_and_names_of_keys():
    x = da.ones((50, 50), chunks=20)
    with pytest.raises(TypeError, match="`out` must be None for a Dask array"):
        convjit.normalized_convolve(x, np.ones((3, 3)), out=np.empty((50, 50)))
    with pytest.raises(ValueError, match="`kernel` must have a sum that is not zero"):
        convjit.normalized_convolve(x, np.zeros((3, 3)))
    one, same, other = (
        convjit.normalized_convolve(x, np.ones((3, 3)), min_weight=share) for share in (0.25, 0.25, 0.5)
    )
    assert one.name == same.name != other.name
    kernel = np.ones((50, 50))
    first = convjit.normalized_convolve(x, kernel)
    kernel[20, 20] = 2  # which NumPy does not write out
    assert first.name != convjit.normalized_convolve(x, kernel).name
    pickle.loads(pickle.dumps(one)).compute()
    assert convjit.normalized_convolve(da.ones((0, 5)), np.ones((3, 3))).compute().shape == (0, 5)
