"""Values, shapes and dtypes agree with SciPy and NumPy, whose users are to find here what they know from there."""

import itertools

import numpy as np
import pytest
from scipy import ndimage, signal

import convjit
from convjit._methods import TABLE
from tests.support.cases import MODES, suited, values

# Pairs of shapes: smaller, larger, mixed (for "full" and "same" only), equal, and single elements.
SHAPES = [
    ((13,), (4,)),
    ((4,), (13,)),
    ((9, 8), (3, 4)),
    ((3, 4), (9, 8)),
    ((3, 8), (5, 2)),
    ((5, 6), (5, 6)),
    ((1, 7), (1, 1)),
    ((4, 5, 6), (2, 3, 1)),
    ((2, 2, 3), (4, 2, 5)),
    ((3, 4, 2, 3), (2, 2, 2, 2)),
]
DTYPES = ("b", "H", "i", "q", "f", "d", "F", "D")
PADDING = {"nearest": "edge", "reflect": "symmetric", "mirror": "reflect", "wrap": "wrap"}


def comparable(shape, kernel_shape):
    larger = [n - k for n, k in zip(shape, kernel_shape, strict=True)]
    return min(larger) >= 0 or max(larger) <= 0


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["convolve", "correlate"])
def test_modes_and_dtypes(name, dtype):
    rng = np.random.default_rng(1)
    for (shape, kernel_shape), mode, kernel_dtype in itertools.product(SHAPES, MODES, (dtype, "h", "d")):
        if mode == "valid" and not comparable(shape, kernel_shape):
            continue
        x, kernel = values(rng, shape, dtype, narrow=True), values(rng, kernel_shape, kernel_dtype, narrow=True)
        wanted = getattr(signal, name)(x, kernel, mode, method="direct")
        got = getattr(convjit, name)(x, kernel, mode)
        assert got.dtype == wanted.dtype
        assert got.shape == wanted.shape
        np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-9 if got.dtype.kind in "fc" else 0)


@pytest.mark.parametrize("mode", MODES)
def test_bool_with_bool(mode):
    """SciPy takes bool in one dimension only, as NumPy does."""
    rng = np.random.default_rng(9)
    x, kernel = values(rng, (30,), "?"), values(rng, (4,), "?")
    for name in ("convolve", "correlate"):
        wanted = getattr(signal, name)(x, kernel, mode, method="direct")
        got = getattr(convjit, name)(x, kernel, mode)
        assert got.dtype == wanted.dtype == bool
        np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("name", ["convolve", "correlate"])
def test_valid_is_refused_where_scipy_refuses(name):
    for library in (signal, convjit):
        with pytest.raises(ValueError, match="valid"):
            getattr(library, name)(np.ones((3, 8)), np.ones((5, 2)), "valid")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["convolve", "correlate"])
def test_boundaries_of_convolve2d(name, mode):
    rng = np.random.default_rng(2)
    # For even kernels correlate2d centres "same" one off from signal.correlate, which is the model here.
    kernel_shapes = [(3, 3), (1, 5), (5, 7)] + ([(4, 2), (2, 6)] if name == "convolve" else [])
    names = (("fill", "fill"), ("wrap", "wrap"), ("reflect", "symm"))
    for (ours, theirs), kernel_shape in itertools.product(names, kernel_shapes):
        x, kernel = values(rng, (7, 8), "d"), values(rng, kernel_shape, "d")
        for method in convjit.methods():
            if TABLE[method].ALWAYS_EXACT:
                taps = suited(method, kernel)
                wanted = getattr(signal, f"{name}2d")(x, taps, mode, theirs, fillvalue=2)
                got = getattr(convjit, name)(x, taps, mode, method, boundary=ours, fill_value=2)
                np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("boundary", PADDING)
def test_boundaries_of_numpy_pad(boundary):
    rng = np.random.default_rng(3)
    for dims, length in itertools.product((1, 2, 3), (1, 2, 5)):
        for size in (2, 3, 8):  # the last reaches several times round x
            x, kernel = values(rng, (length,) * dims, "d"), values(rng, (size,) * dims, "d")
            for mode, width in (("full", (size - 1, size - 1)), ("same", (size // 2, (size - 1) // 2))):
                wanted = signal.convolve(np.pad(x, width, PADDING[boundary]), kernel, "valid", method="direct")
                np.testing.assert_array_equal(convjit.convolve(x, kernel, mode, "direct", boundary=boundary), wanted)


@pytest.mark.parametrize("boundary", ["nearest", "reflect", "mirror", "wrap", "fill"])
def test_boundaries_of_ndimage(boundary):
    rng = np.random.default_rng(4)
    theirs = "constant" if boundary == "fill" else boundary
    for kernel_shape in ((3, 3), (5, 1), (7, 13)):
        x, kernel = values(rng, (6, 5), "d"), values(rng, kernel_shape, "d")
        wanted = ndimage.correlate(x, kernel, mode=theirs, cval=3.0)
        got = convjit.correlate(x, kernel, "same", "direct", boundary=boundary, fill_value=3)
        np.testing.assert_array_equal(got, wanted)


def test_the_axes_of_ndimage():
    rng = np.random.default_rng(5)
    x, kernel = values(rng, (4, 7, 6), "d"), values(rng, (5,), "d")
    for axis in (0, 1, 2, -1):
        wanted = ndimage.correlate1d(x, kernel, axis, mode="reflect")
        np.testing.assert_array_equal(convjit.correlate(x, kernel, "same", boundary="reflect", axes=axis), wanted)


@pytest.mark.parametrize("mode", MODES)
def test_numpy_convolve(mode):
    rng = np.random.default_rng(6)
    x, kernel = rng.normal(size=300), rng.normal(size=17)
    np.testing.assert_allclose(convjit.convolve(x, kernel, mode), np.convolve(x, kernel, mode), rtol=0, atol=1e-12)


def test_one_image_and_a_sobel_kernel_by_three_methods():
    image = np.random.default_rng(7).random((100, 100))
    sobel = np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]])
    wanted = signal.convolve2d(image, sobel, mode="valid")
    assert wanted.shape == (98, 98)
    for method in ("direct", "im2col", "fft"):
        got = convjit.convolve(image, sobel, mode="valid", method=method)
        assert got.shape == (98, 98)
        np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-13)
        turned = convjit.correlate(image, sobel, mode="valid", method=method)
        np.testing.assert_allclose(turned, -wanted, rtol=0, atol=1e-13)  # turning this kernel round changes its sign


@pytest.mark.parametrize("dtype", ["f", "d", "F", "D"])
def test_values_that_are_not_integers(dtype):
    rng = np.random.default_rng(8)
    x, kernel = (rng.normal(size=(2, *size)) for size in ((60, 50), (9, 8)))
    x, kernel = ((a[0] + 1j * a[1] if dtype in "FD" else a[0]).astype(dtype) for a in (x, kernel))
    for method in ("auto", *convjit.methods()):
        taps = suited(method, kernel)
        wanted = signal.correlate(x.astype("D"), taps.astype("D"), "same", method="direct")
        got = convjit.correlate(x, taps, "same", method)
        np.testing.assert_allclose(got, wanted, rtol=0, atol=1000 * np.finfo(dtype).eps)
