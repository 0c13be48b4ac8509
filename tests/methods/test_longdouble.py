"""longdouble and clongdouble: by `fft` in NumPy's transforms, by `plain` in NumPy's sums, and by "auto" the faster."""

import itertools

import numpy as np
import pytest
import scipy.signal

import convjit
from convjit import signal
from convjit._choice import current_profile
from tests import reference
from tests.support.cases import BOUNDARIES, MODES, Case, check, fourier_bound, normal, values
from tests.support.profiles import favouring, in_force

EXTENTS = [*itertools.product(("full", "same"), BOUNDARIES), ("valid", "fill")]
INFO = np.finfo(np.longdouble)
FFT_CHOSEN = favouring(workers_1="fft", workers_2="fft")

# Kernels whose longest axis, of which all taps are summed at once, is the first, the last, one between, or the only
# one.
SIZES = [
    ((50,), (7,), None),
    ((7,), (20,), None),
    ((17, 4), (6, 2), None),
    ((4, 17), (2, 6), None),
    ((3, 9, 5), (2, 6, 1), None),
    ((4, 3), (9, 8), None),
    ((6, 5, 9), (4,), (0,)),
    ((6, 5, 9), (7, 2), (2, 0)),
]


@pytest.mark.parametrize("nonfinite", ["", "x", "kernel", "x and kernel"])
@pytest.mark.parametrize(("mode", "boundary"), EXTENTS)
@pytest.mark.parametrize("sizes", SIZES, ids=str)
@pytest.mark.parametrize("dtype", "gG")
def test_sums_are_as_defined(dtype, sizes, mode, boundary, nonfinite):
    shape, kernel_shape, axes = sizes
    case = Case("plain", dtype, dtype, shape, kernel_shape, mode, boundary, axes=axes, nonfinite=nonfinite)
    assert check(case)


@pytest.mark.parametrize("dtypes", ["gd", "qg", "Gf", "dG", "eg"])
@pytest.mark.parametrize("method", ["auto", "plain", "fft"])
def test_with_other_dtypes(method, dtypes):
    for mode, correlate in itertools.product(MODES, (False, True)):
        assert check(Case(method, *dtypes, (40, 30), (9, 4), mode, correlate=correlate, out="F"))


@pytest.mark.parametrize("call", [convjit.convolve, convjit.correlate])
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("boundary", ["fill", "mirror"])
@pytest.mark.parametrize("sizes", [(50, 7), (50, 6), (7, 50), (9, 9)], ids=str)
@pytest.mark.parametrize("dtype", "gG")
def test_a_call_like_one_before_gives_the_same_bits(call, mode, boundary, sizes, dtype):
    """NumPy's own convolution in one dimension computes the second one."""
    rng = np.random.default_rng(0)
    x, kernel = (normal(rng, n, dtype) for n in sizes)
    options = {"boundary": boundary, "method": "plain"}
    first, second = (call(x, kernel, mode, **options) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert first.dtype == second.dtype == x.dtype
    x[4], kernel[5] = np.inf, np.nan
    with np.errstate(all="raise"):
        got = call(x, kernel, mode, **options)
    wanted = (reference.correlate if call is convjit.correlate else reference.convolve)(
        x, kernel, mode, boundary=boundary
    )
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(wanted))


@pytest.mark.parametrize("method", ["fft", "plain"])
def test_a_kernel_that_is_not_finite_leaves_no_trace_in_later_calls(method):
    """It is summed, whatever the method; the next one is not for that."""
    rng = np.random.default_rng(7)
    x, kernel = normal(rng, 300, "g"), normal(rng, 40, "g")
    convjit.convolve(x, np.where(np.arange(40) == 7, np.nan, kernel), "same", method)
    wanted = convjit.plan(kernel, x.shape, x.dtype, "same", method)(x)
    for _ in range(2):
        np.testing.assert_array_equal(convjit.convolve(x, kernel, "same", method), wanted)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("shape", "kernel_shape"), [((3000,), (700,)), ((50, 61), (20, 31)), ((9, 20, 11), (5, 8, 5))])
@pytest.mark.parametrize("dtype", "gG")
def test_transforms_err_by_digits_of_longdouble(dtype, shape, kernel_shape, mode):
    rng = np.random.default_rng(1)
    x, kernel = normal(rng, shape, dtype) / 3, normal(rng, kernel_shape, dtype) / 3
    with in_force(FFT_CHOSEN):
        got = convjit.convolve(x, kernel, mode)
    np.testing.assert_array_equal(got, convjit.convolve(x, kernel, mode, "fft"))
    bound = fourier_bound(x, kernel, mode, boundary="fill", fill_value=0, axes=None)
    assert 0 < np.abs(got - reference.convolve(x, kernel, mode)).max() <= bound


def test_a_long_transform_against_integers():
    rng = np.random.default_rng(2)
    x, kernel = rng.integers(-(1 << 24), 1 << 24, 20_000), rng.integers(-(1 << 24), 1 << 24, 2000)
    exact = convjit.convolve(x, kernel, "valid", "direct")
    wide = x.astype("g"), kernel.astype("g")
    bound = fourier_bound(*wide, "valid", boundary="fill", fill_value=0, axes=None)
    assert np.abs(convjit.convolve(*wide, "valid", "fft") - exact.astype("g")).max() <= bound


def sparks(value):
    """4000 whole numbers with one value among them, of which a transform is not finite, and a kernel of 1000."""
    rng = np.random.default_rng(3)
    x, kernel = values(rng, (4000,), "g"), np.abs(values(rng, (1000,), "g")) + 1
    x[1500] = value
    return x, kernel


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, INFO.max], ids=str)
@pytest.mark.parametrize("mode", MODES)
def test_what_is_not_finite_stays_where_it_belongs(mode, value):
    x, kernel = sparks(value)
    with in_force(FFT_CHOSEN):
        assert convjit.plan(kernel, x.shape, x.dtype, mode).method == "fft"
        got = convjit.convolve(x, kernel, mode)
    np.testing.assert_array_equal(got, reference.convolve(x, kernel, mode))
    np.testing.assert_array_equal(signal.convolve(x, kernel, mode, "fft"), got)
    assert not np.isfinite(got).all()


def test_what_only_a_transform_cannot_hold_is_summed():
    """Each output is one product, but the transform of the kernel is a thousand times as large."""
    x, kernel = np.zeros(4000, "g"), np.ones(1000, "g")
    x[1500] = INFO.max / 8
    with in_force(FFT_CHOSEN):
        got = convjit.convolve(x, kernel, "valid")
    assert (got[501:1501] == INFO.max / 8).all()
    assert np.count_nonzero(got) == 1000


@pytest.mark.parametrize("method", ["plain", "fft"])
def test_numbers_that_double_precision_cannot_hold(method):
    """On machines that have them; on others large ones as well."""
    scale = np.ldexp(np.longdouble(1), INFO.maxexp * 7 // 8)
    rng = np.random.default_rng(4)
    x, kernel = values(rng, (300,), "g"), values(rng, (40,), "g")
    bound = 0 if method == "plain" else fourier_bound(x, kernel, "same", boundary="fill", fill_value=0, axes=None)
    for large, small in ((scale, 1), (1, 1 / scale), (scale, 1 / scale)):
        got = convjit.convolve(x * large, kernel * small, "same", method) / (large * small)
        assert np.abs(got - reference.convolve(x, kernel, "same")).max() <= bound


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "method"),
    [
        ((100,), (5,), "plain"),
        ((100_000,), (65,), "plain"),
        ((20_000,), (2000,), "fft"),
        ((512, 512), (3, 3), "plain"),
        ((512, 512), (31, 31), "fft"),
        ((40, 40, 40), (1, 1, 5), "plain"),
        ((40, 40, 40), (9, 9, 9), "fft"),
    ],
)
@pytest.mark.parametrize("dtype", "gG")
def test_the_faster_one_is_chosen(dtype, shape, kernel_shape, method):
    """Whichever methods were the fastest for the dtypes that were calibrated."""
    with in_force(current_profile.packaged()):
        assert convjit.explain(shape, kernel_shape, dtype).method == method
        both = np.ones(shape, dtype), np.ones(kernel_shape, dtype)
        assert signal.choose_conv_method(*both) == {"plain": "direct", "fft": "fft"}[method]


@pytest.mark.parametrize(("method", "own"), [("direct", "plain"), ("fft", "fft")])
@pytest.mark.parametrize("dtype", "gG")
def test_scipy_names_of_methods_force_them(dtype, method, own):
    rng = np.random.default_rng(5)
    x, kernel = normal(rng, (30, 31), dtype), normal(rng, (11, 10), dtype)
    got = {name: signal.convolve(x, kernel, "same", name) for name in ("direct", "fft")}
    np.testing.assert_array_equal(got[method], convjit.convolve(x, kernel, "same", own))
    assert (got["direct"] != got["fft"]).any()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("sizes", [((3000,), (200,)), ((40, 50), (21, 13)), ((12, 5), (9, 5))], ids=str)
@pytest.mark.parametrize("name", ["convolve", "correlate", "fftconvolve", "oaconvolve"])
@pytest.mark.parametrize("dtypes", ["gg", "GG", "Gg"])
def test_results_are_scipys(dtypes, name, sizes, mode):
    rng = np.random.default_rng(6)
    x, kernel = (normal(rng, *both) for both in zip(sizes, dtypes, strict=True))
    ours, theirs = (getattr(module, name)(x, kernel, mode) for module in (signal, scipy.signal))
    assert (ours.shape, ours.dtype) == (theirs.shape, theirs.dtype)
    bound = fourier_bound(x, kernel, mode, boundary="fill", fill_value=0, axes=None)
    assert np.abs(ours - theirs).max() <= 2 * bound
