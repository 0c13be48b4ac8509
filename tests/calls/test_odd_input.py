"""Input that is unusual and right."""

import fractions
import functools

import numpy as np
import pytest

import convjit
from tests import reference
from tests.support.cases import ALL_KERNELS, BOUNDARIES, DTYPES, MODES, suited, takes, values

METHODS = ("auto", *convjit.methods())


def close(got, x, kernel, mode="full", **options):
    """Compare with the reference, and the dtype and shape with what it gives."""
    wanted = reference.convolve(x, kernel, mode, **options)
    assert type(got) is np.ndarray
    assert got.dtype == wanted.dtype
    assert got.shape == wanted.shape
    np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-3 if wanted.dtype.kind in "fc" else 0)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", ALL_KERNELS)
def test_arrays_without_dimensions(method, mode):
    for boundary in BOUNDARIES:
        close(convjit.convolve(3, 4.5, mode, method, boundary=boundary), 3, 4.5, mode)
        close(convjit.convolve(np.float32(3), np.array(2, "f"), mode, method), np.float32(3), np.float32(2), mode)
    out = np.array(0.0)
    assert convjit.convolve(3, 4.5, mode, method, out=out) is out
    assert out == 13.5
    # Without dimensions to slide over, the kernel scales each element.
    x = np.arange(6.0).reshape(2, 3)
    close(convjit.convolve(x, 2.0, mode, method, axes=()), 2 * x, 1.0, mode, axes=())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", METHODS)
def test_empty_x_gives_an_empty_result(method, mode):
    for shape, kernel_shape, axes in (
        ((0,), (3,), None),
        ((0, 4), (2, 3), None),
        ((4, 0), (2, 3), None),
        ((0, 4), (2,), (1,)),
        ((3, 0), (2,), (1,)),
        ((2, 0, 3), (2, 5), (0, 2)),
        ((0,), (), ()),
    ):
        for boundary in BOUNDARIES:
            if not takes(method, shape, kernel_shape, mode, boundary, axes):
                continue
            x, kernel = np.ones(shape, "f"), np.ones(kernel_shape, "f")
            got = convjit.convolve(x, kernel, mode, method, boundary=boundary, axes=axes)
            wanted = reference.convolve(x, kernel, mode, boundary=boundary, axes=axes)
            assert got.size == wanted.size == 0
            assert got.shape == wanted.shape
            assert got.dtype == np.float32
            out = np.empty(wanted.shape, "f")
            planned = convjit.plan(kernel, shape, mode=mode, method=method, boundary=boundary, axes=axes)
            assert planned(x, out) is out


@pytest.mark.parametrize("method", METHODS)
def test_sizes_of_one(method):
    for shape, kernel_shape in (((1,), (1,)), ((1, 1), (1, 1)), ((1, 6), (1, 3)), ((6, 1), (1, 3)), ((1, 1), (4, 5))):
        for mode in MODES:
            if mode == "valid" and shape == (6, 1):
                continue
            for boundary in BOUNDARIES:
                if not takes(method, shape, kernel_shape, mode, boundary):
                    continue
                x, kernel = np.full(shape, 3), np.full(kernel_shape, 2)
                got = convjit.convolve(x, kernel, mode, method, boundary=boundary)
                np.testing.assert_array_equal(got, reference.convolve(x, kernel, mode, boundary=boundary))


@functools.cache
def huge_kernels(outer):
    """Arrays, kernels that are outer products or any, modes, boundaries and results, by a reference that takes long."""
    rng = np.random.default_rng(0)
    cases = []
    for shape, kernel_shape in (((3,), (5000,)), ((2, 3), (90, 80)), ((1, 1), (200, 200))):
        x, kernel = values(rng, shape, "q", narrow=True), values(rng, kernel_shape, "q", narrow=True)
        kernel = suited("separable" if outer else "auto", kernel)
        for mode, boundary in (*((mode, "fill") for mode in MODES), ("same", "mirror")):
            cases.append((x, kernel, mode, boundary, reference.convolve(x, kernel, mode, boundary=boundary)))
    return cases


@pytest.mark.parametrize("method", METHODS)
def test_a_huge_kernel_and_a_tiny_x(method):
    for x, kernel, mode, boundary, wanted in huge_kernels(method not in ALL_KERNELS):
        if boundary != "fill" or takes(method, x.shape, kernel.shape, mode):
            got = convjit.convolve(x, kernel, mode, method, boundary=boundary)
            np.testing.assert_array_equal(got, wanted)


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
def test_what_numpy_sees_as_an_array(tmp_path):
    rng = np.random.default_rng(1)
    x, kernel = values(rng, (6, 5), "d"), values(rng, (3, 2), "d")
    memmap = np.memmap(tmp_path / "x", "d", "w+", shape=x.shape)
    memmap[...] = x
    masked = np.ma.masked_array(x, mask=x > np.inf)
    for like in (x.tolist(), tuple(map(tuple, x)), memmap, masked, np.matrix(x), memoryview(x)):
        close(convjit.convolve(like, kernel, "same"), x, kernel, "same")
        close(convjit.convolve(kernel, like, "same"), kernel, x, "same")
        close(convjit.plan(like, (6, 5), mode="same")(like), x, x, "same")
    close(convjit.convolve(range(5), (True, False)), np.arange(5), np.array([True, False]))


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
@pytest.mark.parametrize("method", METHODS)
def test_an_out_that_is_a_subclass_of_ndarray(method, tmp_path):
    x, kernel = np.arange(30.0).reshape(5, 6), np.ones((3, 3))
    wanted = convjit.convolve(x, kernel, "same", method)
    mapped = np.memmap(tmp_path / "out", "d", "w+", shape=x.shape)
    for out in (mapped, np.matrix(np.zeros((5, 6))), np.ma.zeros((5, 6))):
        assert convjit.convolve(x, kernel, "same", method, out=out) is out
        np.testing.assert_array_equal(np.asarray(out), wanted)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", "?bIqefdFD")
def test_an_out_of_another_dtype_takes_the_result_cast(method, dtype):
    """Also where that is the dtype of the sums: counts for bool, single precision for half."""
    x, kernel = (np.arange(1, 31) / 3).astype(dtype), np.ones(5, dtype)
    for mode in ("full", "valid"):
        wanted = convjit.convolve(x, kernel, mode, method)
        for other in DTYPES:
            if np.can_cast(wanted.dtype, other, "same_kind"):
                out = np.zeros(wanted.shape, other)
                convjit.convolve(x, kernel, mode, method, out=out)
                np.testing.assert_array_equal(out, wanted.astype(other))


@pytest.mark.parametrize("method", METHODS)
def test_half_precision_is_computed_in_single(method):
    x, kernel = np.full(100, 0.1, "e"), np.full(50, 0.1, "e")
    got = convjit.convolve(x, kernel, "valid", method)
    assert got.dtype == np.float16
    single = convjit.convolve(x.astype("f"), kernel.astype("f"), "valid", method)
    np.testing.assert_array_equal(got, single.astype("e"))


def test_longdouble_keeps_its_digits():
    x = np.array([1, 0], "g") + np.finfo("g").eps
    close(convjit.convolve(x, np.array([1, 1], "g")), x, np.array([1, 1], "g"))
    assert convjit.convolve(x, np.array([1], "g"))[0] == 1 + np.finfo("g").eps


@pytest.mark.parametrize("method", METHODS)
def test_axes_in_any_order_and_counted_from_the_end(method):
    rng = np.random.default_rng(2)
    x, kernel = values(rng, (4, 5, 6), "q", narrow=True), suited(method, values(rng, (2, 3), "q", narrow=True))
    for axes in ((0, 1), (1, 0), (2, 0), (-1, -3), (0, -1), [1, 2], np.array([2, 1])):
        for mode in MODES:
            got = convjit.convolve(x, kernel, mode, method, axes=axes)
            np.testing.assert_array_equal(got, reference.convolve(x, kernel, mode, axes=tuple(map(int, axes))))
    whole = convjit.convolve(x, values(rng, (2, 2, 2), "q", narrow=True), axes=(2, 0, 1))
    assert whole.shape == (5, 6, 7)
    for axis in (1, -2, np.int8(1)):
        got = convjit.convolve(x, kernel[0], "same", method, axes=axis)
        np.testing.assert_array_equal(got, reference.convolve(x, kernel[0], "same", axes=1))


def test_options_in_other_guises():
    x, kernel = np.arange(5.0), np.ones(3)
    wanted = convjit.convolve(x, kernel, "same", fill_value=2).tolist()
    for value in (2.0, np.float32(2), np.int8(2), np.array(2), fractions.Fraction(2)):
        assert convjit.convolve(x, kernel, "same", fill_value=value).tolist() == wanted
    assert convjit.convolve(x, kernel, np.str_("same"), workers=np.int64(1), fill_value=2).tolist() == wanted
    assert convjit.convolve(x, kernel, "same", fill_value=10**30)[0] == 1e30
    assert np.isnan(convjit.convolve(x, kernel, "same", fill_value=np.nan)[[0, -1]]).all()
    assert convjit.convolve(x == 0, kernel == 1, "same", fill_value=True).tolist() == [True, True, False, False, True]


@pytest.mark.parametrize("workers", [1000, 1 << 20, 1 << 70])
@pytest.mark.parametrize("method", METHODS)
def test_more_workers_than_there_is_work(method, workers):
    x, kernel = np.ones((300, 301), "f"), np.ones((5, 5), "f")
    got = convjit.convolve(x, kernel, "same", method, workers=workers)
    np.testing.assert_allclose(got, convjit.convolve(x, kernel, "same", method, workers=1), rtol=0, atol=1e-4)


@pytest.mark.parametrize("method", METHODS)
def test_a_plan_takes_any_dtype_that_casts_safely(method):
    planned = convjit.plan(np.ones(3, "f"), 5, "d", method=method)
    for dtype in ("?", "b", "i", "e", "f", "d", ">d"):
        got = planned(np.ones(5, dtype))
        assert got.dtype == np.float64
        np.testing.assert_allclose(got, [1, 2, 3, 3, 3, 2, 1], rtol=0, atol=1e-12)


@pytest.mark.parametrize("dims", [5, 6, 9])
@pytest.mark.parametrize("method", convjit.methods())
def test_many_dimensions(method, dims):
    rng = np.random.default_rng(3)
    x, kernel = values(rng, (2,) * dims, "i"), values(rng, (1, 2) + (1,) * (dims - 2), "i", narrow=True)
    x //= 1 << 20
    got = convjit.convolve(x, kernel, "same", method, boundary="wrap")
    np.testing.assert_array_equal(got, reference.convolve(x, kernel, "same", boundary="wrap"))
