"""Convolutions of Dask arrays: lazily the same values, dtypes and errors as of NumPy's, whatever their chunks."""

import decimal

import numpy as np
import pytest

from convjit import signal
from tests.support.cases import MODES

dask = pytest.importorskip("dask")
da = pytest.importorskip("dask.array")
support = pytest.importorskip("tests.support.dask_arrays")
same, untouchable, random_chunks, refusal = (
    getattr(support, name) for name in ("same", "untouchable", "random_chunks", "refusal")
)

SUMMED = ("convolve", "correlate")
TRANSFORMS = ("fftconvolve", "oaconvolve")
IMAGES = ("convolve2d", "correlate2d")
BOUNDARIES = ("fill", "wrap", "symm")
KERNELS = [(5, 4), (3, 1), (25, 36), (300, 3)]  # the last one longer than the array


def numbers(rng, shape, dtype):
    values = rng.normal(size=shape) * 5
    return (values + 1j * rng.normal(size=shape) if dtype in "FD" else abs(values)).astype(dtype)


def close(got, wanted, tolerance):
    """Equal to within a share of the largest value."""
    assert isinstance(got, da.Array)
    assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
    computed = got.compute(scheduler="synchronous")
    assert (computed.dtype, computed.shape) == (wanted.dtype, wanted.shape)
    np.testing.assert_allclose(computed, wanted, rtol=0, atol=tolerance * abs(wanted).max())


@pytest.mark.parametrize("kernel_shape", KERNELS)
@pytest.mark.parametrize("mode", MODES)
def test_sums_are_the_same_bit_for_bit(mode, kernel_shape):
    if mode == "valid" and kernel_shape[0] > 230:
        return  # which is refused
    rng = np.random.default_rng(0)
    for number, name in enumerate((*SUMMED, *IMAGES)):
        dtype = "fdFq"[number]
        x, kernel = numbers(rng, (230, 190), dtype), numbers(rng, kernel_shape, dtype)
        chunks = random_chunks(rng, x.shape)
        for options in [(mode, boundary, 2) for boundary in BOUNDARIES] if name in IMAGES else [(mode, "direct")]:
            wanted = getattr(signal, name)(x, kernel, *options)
            same(getattr(signal, name)(da.from_array(x, chunks=chunks), kernel, *options), wanted)


@pytest.mark.parametrize("kernel_shape", KERNELS)
@pytest.mark.parametrize("mode", MODES)
def test_transforms_are_the_same_to_within_rounding(mode, kernel_shape):
    if mode == "valid" and kernel_shape[0] > 230:
        return  # which is refused
    rng = np.random.default_rng(1)
    for number, name in enumerate((*SUMMED, *TRANSFORMS)):
        for dtype in "fdFB":
            x, kernel = numbers(rng, (230, 190), dtype), numbers(rng, kernel_shape, dtype)
            lazy = da.from_array(x, chunks=random_chunks(rng, x.shape))
            options = (mode, ("auto", "fft")[number % 2]) if name in SUMMED else (mode,)
            wanted, got = (getattr(signal, name)(array, kernel, *options) for array in (x, lazy))
            close(got, wanted, 0 if wanted.dtype.kind == "u" else 1e-5 if dtype in "fF" else 1e-12)


@pytest.mark.parametrize("mode", MODES)
def test_a_kernel_longer_than_the_array(mode):
    x, kernel = np.random.default_rng(7).normal(size=(1, 300)), np.random.default_rng(8).normal(size=(1, 700))
    lazy = da.from_array(x, chunks=80)
    for name in SUMMED:
        same(getattr(signal, name)(lazy, kernel, mode, "direct"), getattr(signal, name)(x, kernel, mode, "direct"))
    for name in IMAGES:
        wanted = getattr(signal, name)(x, kernel, mode, "symm")
        same(getattr(signal, name)(lazy, kernel, mode, "symm"), wanted)
    close(signal.fftconvolve(lazy, kernel, mode), signal.fftconvolve(x, kernel, mode), 1e-12)


@pytest.mark.parametrize("dtype", "?bHqQefdgFDG")
def test_every_dtype(dtype):
    rng = np.random.default_rng(2)
    x, kernel = numbers(rng, (160, 150), dtype), numbers(rng, (5, 4), dtype)
    lazy = da.from_array(x, chunks=(70, 75))
    tolerance = {"e": 1e-3, "f": 1e-6, "F": 1e-6}.get(dtype, 1e-14)
    for name in (*SUMMED, *TRANSFORMS, *IMAGES):
        wanted = getattr(signal, name)(x, kernel, "same")
        close(getattr(signal, name)(lazy, kernel, "same"), wanted, tolerance if wanted.dtype.kind in "fc" else 0)


@pytest.mark.parametrize("kernel_shape", [(1, 5, 1, 7), (4, 5, 3, 7), (1, 5, 3, 7), (4, 20, 1, 190), (4, 1, 1, 1)])
@pytest.mark.parametrize("mode", MODES)
def test_transforms_along_some_axes(mode, kernel_shape):
    rng = np.random.default_rng(3)
    kernel = rng.normal(size=kernel_shape)
    for x in (rng.normal(size=(4, 150, 3, 160)), rng.normal(size=(1, 150, 3, 160))):
        lazy = da.from_array(x, chunks=(1, 70, 2, 90))
        for axes in ((1, 3), (1,), (-1, 1, 2), 3):
            wanted = refusal(signal.fftconvolve, x, kernel, mode, axes)
            if wanted:
                assert refusal(signal.fftconvolve, lazy, kernel, mode, axes) == wanted
            else:
                close(signal.fftconvolve(lazy, kernel, mode, axes), signal.fftconvolve(x, kernel, mode, axes), 1e-12)


def test_arrays_of_few_elements_or_none():
    for shape, kernel_shape in (((), ()), ((1,), (1,)), ((1, 3), (2, 1)), ((0, 3), (2, 2)), ((3, 3), (0, 3))):
        x, kernel = np.ones(shape), np.ones(kernel_shape)
        for name in (*SUMMED, *TRANSFORMS, *(IMAGES if x.ndim == 2 else ())):
            for mode in MODES:
                call, lazy = getattr(signal, name), da.from_array(x, chunks=1)
                wanted = refusal(call, x, kernel, mode)
                if wanted:
                    assert refusal(call, lazy, kernel, mode) == wanted
                else:
                    same(call(lazy, kernel, mode), np.asarray(call(x, kernel, mode)))


def test_objects_and_what_transforms_cannot_hold():
    prices = np.array([decimal.Decimal(number) / 4 for number in range(300)])
    lazy = signal.convolve(da.from_array(prices, chunks=70), prices[1:4], "same")
    same(lazy, signal.convolve(prices, prices[1:4], "same"))
    rng = np.random.default_rng(4)
    large, weights = rng.integers(0, 1 << 60, 300), rng.integers(0, 1 << 60, 30)
    same(signal.convolve(da.from_array(large, chunks=100), weights, "full", "fft"), signal.convolve(large, weights))
    x = np.r_[rng.normal(size=300), np.nan].astype("g")
    got = signal.convolve(da.from_array(x, chunks=100), np.ones(5, "g"), "same", "fft").compute(scheduler="synchronous")
    np.testing.assert_allclose(got, signal.convolve(x, np.ones(5, "g"), "same"), rtol=0, atol=1e-15)


@pytest.mark.parametrize("name", [*SUMMED, *TRANSFORMS, *IMAGES])
def test_nothing_is_computed_before_it_is_asked_for(name):
    x = untouchable((400, 410), 100)
    for mode, shape in (("full", (404, 413)), ("same", (400, 410)), ("valid", (396, 407))):
        lazy = getattr(signal, name)(x, np.ones((5, 4), "f"), mode)
        assert (lazy.dtype, lazy.shape, lazy.numblocks) == (x.dtype, shape, (4, 4))
        assert lazy.name.startswith(name if name != "oaconvolve" else "fftconvolve")
    with pytest.raises(AssertionError, match="computed"):
        lazy.compute(scheduler="synchronous")


@pytest.mark.parametrize("name", [*SUMMED, *TRANSFORMS, *IMAGES])
def test_errors_are_those_of_arrays(name):
    call, x, lazy, kernel = getattr(signal, name), np.ones((20, 20)), untouchable((20, 20), 10, "d"), np.ones((3, 3))
    wrong = [((kernel, "spam"), {}), ((np.ones(3),), {}), ((np.ones((0, 3)),), {}), ((np.ones((3, 30)), "valid"), {})]
    wrong += [((kernel,), {"method": "spam"}), ((kernel,), {"axes": 3}), ((kernel,), {"axes": ()}), ((), {})]
    wrong += [((np.ones((3, 3), "U1"),), {}), ((kernel, "same", "spam"), {}), ((kernel, "same", "fill", "a"), {})]
    for args, options in wrong:
        assert refusal(call, lazy, *args, **options) == refusal(call, x, *args, **options)
    for dtype in ("U1", "M8[s]"):
        wanted = refusal(call, np.zeros((20, 20), dtype), kernel)
        assert wanted
        assert refusal(call, untouchable((20, 20), 10, dtype), kernel) == wanted
    kind, text = refusal(call, da.zeros((30, 30))[da.zeros((30, 30)) > 0], np.ones(3))
    assert kind is ValueError
    assert text.startswith("`in1` must have chunks of known sizes")


def test_a_method_that_cannot_refuses_at_the_call():
    weights = np.random.default_rng(5).normal(size=(4, 5))
    wanted = refusal(signal.convolve2d, np.ones((9, 9)), weights, method="separable")
    assert wanted[0] is ValueError
    assert refusal(signal.convolve2d, untouchable((9, 9), 5, "d"), weights, method="separable") == wanted


def test_a_second_dask_array_is_computed_at_the_call():
    x, kernel = np.arange(300.0), np.array([1.0, 2, 3])
    lazy = signal.convolve(da.from_array(x, chunks=100), da.from_array(kernel, chunks=2), method="direct")
    again = signal.convolve(da.from_array(x, chunks=100), kernel, method="direct")
    wanted = signal.convolve(x, kernel, method="direct")
    kernel[:] = 0
    same(lazy, wanted)
    same(again, wanted)
    assert isinstance(signal.convolve(x, da.from_array(kernel, chunks=2)), np.ndarray)


def test_a_method_is_chosen_from_shapes_alone():
    for size in (3, 99):
        for mode in MODES:
            wanted = signal.choose_conv_method(np.ones((512, 512)), np.ones((size, size)), mode)
            arrays = untouchable((512, 512), 100, "d"), untouchable((size, size), 3, "d")
            assert signal.choose_conv_method(*arrays, mode) == wanted
            assert signal.choose_conv_method(arrays[0], np.ones((size, size)), mode) == wanted
    method, times = signal.choose_conv_method(da.ones((30, 30)), np.ones((3, 3)), measure=True)
    assert method in times


@pytest.mark.parametrize("scheduler", ["threads", pytest.param("processes", marks=pytest.mark.exhaustive)])
def test_schedulers(scheduler):
    rng = np.random.default_rng(6)
    x, kernel = rng.normal(size=(400, 390)).astype("f"), rng.normal(size=(6, 7)).astype("f")
    lazy = da.from_array(x, chunks=200)
    both = signal.correlate2d(lazy, kernel, "same", "wrap") + signal.convolve(lazy, kernel, "same", "direct")
    with dask.config.set(scheduler=scheduler, num_workers=2):
        got = both.compute()
    wanted = signal.correlate2d(x, kernel, "same", "wrap") + signal.convolve(x, kernel, "same", "direct")
    np.testing.assert_array_equal(got, wanted)
