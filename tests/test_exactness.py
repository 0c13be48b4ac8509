"""NaN and Inf reach the outputs whose window holds them and no other; integers are exact or refused."""

import itertools

import numpy as np
import pytest

import convjit
from convjit._methods import TABLE
from tests import reference
from tests.support.cases import ALL_KERNELS, BOUNDARIES, SENTENCE, suited, takes, values
from tests.support.profiles import favouring, in_force

METHODS = ("auto", *convjit.methods())
EXACT = tuple(name for name in METHODS if name == "auto" or TABLE[name].ALWAYS_EXACT)
EXTENTS = [*itertools.product(("full", "same"), BOUNDARIES), ("valid", "fill")]
FFT_CHOSEN = favouring(workers_1="fft", workers_2="fft")


def assert_as_defined(got, wanted):
    """Bit for bit, but for complex numbers, whose products with Inf are NaN in one part or both as it happens."""
    if wanted.dtype.kind == "c":
        np.testing.assert_array_equal(np.isfinite(got), np.isfinite(wanted))
        got, wanted = (np.where(np.isfinite(wanted), array, 0) for array in (got, wanted))
    np.testing.assert_array_equal(got, wanted)


# A kernel with NaN or Inf is no outer product.
PLACES = [(name, place) for name in EXACT for place in ("x", "kernel", "both") if place == "x" or name in ALL_KERNELS]


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize(("method", "place"), PLACES)
def test_nan_and_inf_stay_where_they_belong(method, place, value):
    rng = np.random.default_rng(0)
    shapes = [((9, 8), (3, 4), None), ((3, 4), (5, 6), None), ((4, 3, 11), (4,), (2,)), ((20,), (7,), None)]
    for (shape, kernel_shape, axes), (mode, boundary), dtype in itertools.product(shapes, EXTENTS, "efdFD"):
        if not takes(method, shape, kernel_shape, mode, boundary, axes):
            continue
        x, kernel = values(rng, shape, dtype), suited(method, values(rng, kernel_shape, dtype))
        if place != "kernel":
            x[tuple(rng.integers(n) for n in shape)] = value
        if place != "x":
            kernel[tuple(rng.integers(k) for k in kernel_shape)] = value
        options = {"boundary": boundary, "axes": axes}
        got = convjit.convolve(x, kernel, mode, method, **options)
        assert_as_defined(got, reference.convolve(x, kernel, mode, **options))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_nan_and_inf_stay_where_they_belong_though_fft_is_chosen(value):
    rng = np.random.default_rng(1)
    with in_force(FFT_CHOSEN):
        for (mode, boundary), place in itertools.product(EXTENTS, ("x", "kernel")):
            x, kernel = values(rng, (3, 30, 20), "d"), values(rng, (5, 4), "d")
            (x if place == "x" else kernel)[..., 2, 3] = value
            options = {"boundary": boundary, "axes": (1, 2)}
            got = convjit.convolve(x, kernel, mode, **options)
            assert_as_defined(got, reference.convolve(x, kernel, mode, **options))


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("chosen", ["by the profile", "fft"])
def test_one_nan_in_a_large_image(chosen, value):
    image = np.random.default_rng(2).random((700, 700))
    image[300, 400] = value
    kernel = np.ones((41, 41))
    if chosen == "fft":
        with in_force(FFT_CHOSEN):
            assert convjit.plan(kernel, image.shape, mode="same").method == "fft"
            got = convjit.convolve(image, kernel, "same")
    else:
        got = convjit.convolve(image, kernel, "same")
    assert np.count_nonzero(~np.isfinite(got)) == 41 * 41 == 1681
    assert not np.isfinite(got[280:321, 380:421]).any()


@pytest.mark.parametrize("method", EXACT)
def test_overflow_gives_inf_and_no_warning(method):
    for dtype in "efd":
        big = np.finfo(dtype).max
        got = convjit.convolve(np.full((6, 6), big, dtype), np.full((2, 2), 2, dtype), "valid", method)
        assert np.isposinf(got).all()


@pytest.mark.parametrize("method", ALL_KERNELS)
def test_no_warning_from_a_forced_method(method):
    """Warnings are errors in these tests: a value that is not finite is the user's own, and no news."""
    for value, dtype in itertools.product((np.nan, np.inf, -np.inf, 1e300), "dD"):
        x = np.ones((8, 9), dtype)
        x[3, 4] = value
        kernel = np.zeros((3, 3), dtype)
        kernel[1, 1] = value
        for mode in ("full", "valid"):
            convjit.convolve(x, kernel, mode, method)


@pytest.mark.parametrize("dtype", "bBhHiIqQ")
def test_integers_are_exact_though_fft_is_chosen(dtype):
    """By the transform where the values allow it, by another method where they are too large."""
    rng = np.random.default_rng(3)
    with in_force(FFT_CHOSEN):
        for narrow, mode in itertools.product((True, False), ("full", "same", "valid")):
            x, kernel = values(rng, (40, 30), dtype, narrow=narrow), values(rng, (15, 14), dtype, narrow=narrow)
            planned = convjit.plan(kernel, x.shape, mode=mode)
            assert planned.method == "fft"
            np.testing.assert_array_equal(planned(x), reference.convolve(x, kernel, mode))
            np.testing.assert_array_equal(convjit.convolve(x, kernel, mode), reference.convolve(x, kernel, mode))


def test_no_integer_is_rounded_at_the_limit_of_what_fft_may_do():
    """Every sum fits float64; it is the errors of the transforms that grow beyond a half."""
    rng = np.random.default_rng(5)
    for bits in range(14, 23):
        x, kernel = (rng.integers(0, 1 << bits, size) for size in (20_000, 2000))
        with in_force(FFT_CHOSEN):
            got = convjit.convolve(x, kernel, "valid")
        np.testing.assert_array_equal(got, convjit.convolve(x, kernel, "valid", "direct"))


def test_large_integers_and_kernels_by_the_profile():
    rng = np.random.default_rng(4)
    x, kernel = values(rng, (200, 210), "q"), values(rng, (60, 50), "q")
    for scale in (1, 1 << 30, 1 << 50):
        got = convjit.convolve(x // scale, kernel // scale, "valid")
        np.testing.assert_array_equal(got, reference.convolve(x // scale, kernel // scale, "valid"))


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "mode", "axes"),
    [
        ((20, 20), (3, 3), "same", None),
        ((20, 20), (3, 3), "valid", None),
        ((3, 20), (4,), "full", (1,)),
        # Each of the three in turn slides over the kernel, and only the last is too large.
        ((3, 20), (40,), "valid", (1,)),
    ],
)
def test_a_forced_fft_refuses_integers_that_it_would_round(shape, kernel_shape, mode, axes):
    x, kernel = np.ones(shape, "q"), np.full(kernel_shape, 3, "q")
    x[-1, -1] = 1 << 60
    out = np.full(reference.convolve(x, kernel, mode, axes=axes).shape, 85)
    with pytest.raises(ValueError, match=SENTENCE) as refusal:
        convjit.convolve(x, kernel, mode, "fft", axes=axes, out=out)
    assert "`method` 'fft'" in str(refusal.value)
    assert (out == 85).all()
    with pytest.raises(ValueError, match=SENTENCE):
        convjit.plan(kernel, shape, mode=mode, method="fft", axes=axes)(x, out=out)
    assert (out == 85).all()


def test_sums_wrap_as_in_numpy():
    for dtype in "bBhHiIqQ":
        top = np.iinfo(dtype).max
        x, kernel = np.array([top, top, 1], dtype), np.array([2, 3], dtype)
        with np.errstate(over="ignore"):
            wanted = np.convolve(x, kernel)
        for method in EXACT:
            got = convjit.convolve(x, kernel, method=method)
            assert got.dtype == dtype
            np.testing.assert_array_equal(got, wanted)
