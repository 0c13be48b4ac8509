"""What holds of convolution whatever the data, and what the library promises about memory and threads."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import convjit
from convjit import ndimage
from convjit._methods import TABLE
from tests.support.cases import ALL_KERNELS, BOUNDARIES, MODES, suited, takes
from tests.support.profiles import favouring, in_force, sharing

METHODS = ("auto", *convjit.methods())
EXACT = tuple(name for name in METHODS if name == "auto" or TABLE[name].ALWAYS_EXACT)

properties = settings(deadline=None, max_examples=60)
methods = st.sampled_from(METHODS)
numbers = st.integers(-9, 9)


def arrays(shapes, dtype="q"):
    return hnp.arrays(dtype, shapes, elements=numbers)


@st.composite
def pairs(draw, count=1, dtype="q"):
    """Arrays of one shape, and a kernel."""
    dims = draw(st.integers(1, 3))
    side = (12, 7, 4)[dims - 1]
    shape = draw(hnp.array_shapes(min_dims=dims, max_dims=dims, max_side=side))
    kernel_shape = draw(hnp.array_shapes(min_dims=dims, max_dims=dims, max_side=side // 2 + 1))
    return *(draw(arrays(shape, dtype)) for _ in range(count)), draw(arrays(kernel_shape, dtype))


@properties
@given(pairs(2), methods, st.sampled_from(BOUNDARIES), st.sampled_from(["full", "same"]), numbers, numbers)
def test_linear(data, method, boundary, mode, a, b):
    x, y, kernel = data
    assume(takes(method, x.shape, kernel.shape, mode, boundary))
    kernel = suited(method, kernel)

    def convolve(array):
        return convjit.convolve(array, kernel, mode, method, boundary=boundary)

    np.testing.assert_array_equal(convolve(a * x + b * y), a * convolve(x) + b * convolve(y))


@properties
@given(pairs(), methods, st.integers(-5, 5))
def test_shifting_x_round_shifts_the_result_round(data, method, by):
    x, kernel = data[0], suited(method, data[1])
    axes = tuple(range(x.ndim))
    shifted = convjit.convolve(np.roll(x, by, axes), kernel, "same", method, boundary="wrap")
    wanted = np.roll(convjit.convolve(x, kernel, "same", method, boundary="wrap"), by, axes)
    np.testing.assert_array_equal(shifted, wanted)


@properties
@given(pairs(), st.sampled_from(ALL_KERNELS))
def test_full_commutes(data, method):
    x, kernel = data
    np.testing.assert_array_equal(
        convjit.convolve(x, kernel, method=method), convjit.convolve(kernel, x, method=method)
    )


@properties
@given(pairs(), methods, st.sampled_from(BOUNDARIES), st.sampled_from("bIqd"))
def test_a_delta_gives_x_back(data, method, boundary, dtype):
    x, kernel = data
    x = x.astype(dtype)
    delta = np.zeros(kernel.shape, dtype)
    delta[tuple((k - 1) // 2 for k in kernel.shape)] = 1
    got = convjit.convolve(x, delta, "same", method, boundary=boundary)
    if method in EXACT[1:] or dtype != "d":
        np.testing.assert_array_equal(got, x)
    else:
        np.testing.assert_allclose(got, x, rtol=0, atol=1e-12)
    assert not np.shares_memory(got, x)


@properties
@given(pairs(dtype="d"), st.sampled_from(MODES[:2]), st.sampled_from(BOUNDARIES), methods, st.booleans())
def test_a_plan_gives_what_convolve_gives(data, mode, boundary, method, correlate):
    x, kernel = data[0], suited(method, data[1])
    assume(takes(method, x.shape, kernel.shape, mode, boundary))
    call = convjit.correlate if correlate else convjit.convolve
    wanted = call(x, kernel, mode, method, boundary=boundary)
    planned = convjit.plan(kernel, x.shape, None, mode, method, correlate=correlate, boundary=boundary)
    kernel[...] = 100  # the plan has its own copy
    out = np.empty_like(wanted)
    assert planned(x).tobytes() == planned(x.tolist()).tobytes() == wanted.tobytes()
    assert planned(x, out) is out
    assert out.tobytes() == wanted.tobytes()


@pytest.mark.parametrize("dtype", "fdFD")
@pytest.mark.parametrize("method", METHODS)
def test_workers_change_no_bit(method, dtype):
    rng = np.random.default_rng(0)
    for shape, kernel_shape in (((100_003,), (31,)), ((301, 205), (5, 8)), ((31, 40, 52), (3, 3, 4))):
        x, kernel = (rng.normal(size=size).astype(dtype) for size in (shape, kernel_shape))
        kernel = suited(method, kernel)
        with sharing():
            results = {
                convjit.convolve(x, kernel, "same", method, boundary="mirror", workers=workers).tobytes()
                for workers in (1, 2, 3, 16, -1, None)
            }
        assert len(results) == 1


def test_workers_change_no_bit_where_they_change_the_choice():
    rng = np.random.default_rng(1)
    x, kernel = rng.normal(size=(200, 200)), rng.normal(size=(9, 9))
    with in_force(favouring(workers_1="direct", workers_2="fft")):
        one, two = (convjit.convolve(x, kernel, workers=workers) for workers in (1, 2))
    assert one.tobytes() == two.tobytes()


@pytest.mark.parametrize("size", [12, 300])
@pytest.mark.parametrize("method", METHODS)
def test_out_may_overlap_x(method, size):
    rng = np.random.default_rng(2)
    kernel = suited(method, rng.normal(size=(3, 5)))
    memory = rng.normal(size=(size + 2, size + 3))
    overlaps = {
        "the same": lambda a: (a[1:-1, 1:-2], a[1:-1, 1:-2]),
        "turned round": lambda a: (a[1:-1, 1:-2], a[1:-1, 1:-2][::-1, ::-1]),
        "ahead": lambda a: (a[1:-1, 1:-2], a[:-2, :-3]),
        "behind": lambda a: (a[1:-1, 1:-2], a[2:, 3:]),
        "transposed": lambda a: (a[1:-1, 1:-2], a[1:-1, 1:-2].T),
    }
    for name, views in overlaps.items():
        for boundary in BOUNDARIES:
            x, out = views(memory.copy())
            wanted = convjit.convolve(x.copy(), kernel, "same", method, boundary=boundary)
            assert convjit.convolve(x, kernel, "same", method, boundary=boundary, out=out) is out
            assert out.tobytes() == wanted.tobytes(), name


@pytest.mark.parametrize("method", METHODS)
def test_out_may_overlap_the_kernel(method):
    kernel = suited(method, np.arange(1.0, 26).reshape(5, 5))
    wanted = convjit.convolve(np.ones((5, 5)), kernel, "same", method)
    convjit.convolve(np.ones((5, 5)), kernel, "same", method, out=kernel)
    assert kernel.tobytes() == wanted.tobytes()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("mode", MODES)
def test_results_are_new_arrays_and_inputs_are_kept(method, mode):
    for shape, kernel_shape in (((), ()), ((0,), (1,)), ((5,), (1,)), ((4, 3), (1, 1)), ((1, 1), (3, 3))):
        if not takes(method, shape, kernel_shape, mode):
            continue
        x, kernel = np.ones(shape), np.ones(kernel_shape)
        got = convjit.convolve(x, kernel, mode, method)
        assert not np.shares_memory(got, x)
        assert not np.shares_memory(got, kernel)
        got[...] = 7
        assert (x == 1).all()
        assert (kernel == 1).all()


@pytest.mark.parametrize("method", METHODS)
def test_a_plan_called_from_several_threads(method):
    rng = np.random.default_rng(3)
    for shape, kernel_shape in (((40, 30), (3, 3)), ((250, 260), (9, 9))):
        kernel = suited(method, rng.normal(size=kernel_shape))
        planned = convjit.plan(kernel, shape, mode="same", method=method, workers=2)
        images = [rng.normal(size=shape) for _ in range(12)]
        wanted = [planned(image).tobytes() for image in images]
        with ThreadPoolExecutor(6) as threads:
            assert [result.tobytes() for result in threads.map(planned, images)] == wanted


def test_means_of_integers_are_exact_whatever_is_favoured():
    """Of bytes that are not native and of lines, which no filter takes in one go."""
    rng = np.random.default_rng(4)
    for dtype, shape, size in ((">i4", (40, 50), 16), ("i8", (500,), 40), ("u2", (500,), 16)):
        x = rng.integers(0, 100, shape).astype(dtype)
        wanted = x.astype(int)
        for axis in range(x.ndim):
            windows = np.pad(wanted, [(size // 2, (size - 1) // 2) if a == axis else (0, 0) for a in range(x.ndim)])
            windows = np.lib.stride_tricks.sliding_window_view(windows, size, axis)
            wanted = windows.sum(axis=-1) // size
        for name in convjit.methods():
            with in_force(favouring(workers_1=name, workers_2=name)):
                np.testing.assert_array_equal(ndimage.uniform_filter(x, size, mode="constant"), wanted)


def test_filters_along_axes_that_stand_around_one_of_length_one():
    x = np.random.default_rng(5).integers(0, 100, (64, 1, 200)).astype("B")
    for axes, flat in (((2, 0), (1, 0)), ((0, 2), (0, 1))):
        wanted = ndimage.uniform_filter(x[:, 0], 3, axes=flat)
        np.testing.assert_array_equal(ndimage.uniform_filter(x, 3, axes=axes)[:, 0], wanted)


@pytest.mark.parametrize(
    ("dtype", "fill"), [("h", np.nan), ("Q", np.inf), ("d", np.inf), ("d", 1 - 2j), ("d", -np.inf)]
)
def test_what_lies_outside_may_be_what_the_array_cannot_hold(dtype, fill):
    kernel = np.ones(5, "D" if np.iscomplexobj(fill) else "d")
    x = np.arange(40).astype(dtype)
    if dtype == "d":
        x[20] = np.nan
    for method in ("auto", *ALL_KERNELS):
        if method != "fft":
            got = convjit.convolve(x, kernel, "same", method, fill_value=fill)
            wanted = convjit.convolve(x, kernel, "same", "plain", fill_value=fill)
            np.testing.assert_array_equal(np.isfinite(got), np.isfinite(wanted))
            finite = np.isfinite(wanted)
            np.testing.assert_allclose(got[finite], wanted[finite], rtol=0, atol=1e-9)


def test_nan_under_zeros_of_a_kernel_that_is_mostly_zeros():
    rng = np.random.default_rng(6)
    kernel = np.zeros((21, 21))
    kernel[10, 10], kernel[0, 3] = 1, 2
    for place in rng.integers(0, 500, (20, 2)):
        x = rng.normal(size=(500, 500))
        x[tuple(place)] = np.nan
        (top, left), (bottom, right) = np.maximum(place - 10, 0), place + 11
        wanted = np.zeros(x.shape, bool)
        wanted[top:bottom, left:right] = True
        np.testing.assert_array_equal(np.isnan(convjit.convolve(x, kernel, "same", "overlap_save")), wanted)
