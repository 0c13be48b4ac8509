"""Fill values that are NaN or infinite: they reach every output whose window reaches outside, whatever its taps there.

The reference takes a tap of zero times what lies outside for the product that it is: NaN.
"""

import contextlib
import functools
import itertools

import dask.array as da
import numba
import numpy as np
import pytest

import convjit
from convjit._problem import special_kernels
from tests import reference
from tests.support import limits
from tests.support.cases import outer, values, wrong
from tests.support.profiles import favouring, in_force

FILLS = (np.nan, np.inf, -np.inf)
COMPLEX_FILLS = (complex(np.nan, 1), complex(1, np.nan), complex(np.inf, 0))
SHAPE = (17, 61)


def taps(shape, *places):
    """A kernel of zeros but for some places."""
    kernel = np.zeros(shape)
    for number, place in enumerate(places):
        kernel[place] = number + 1
    return kernel


KERNELS = {
    "delta": taps((5, 5), (2, 2)),
    "delta in a corner": taps((5, 5), (0, 4)),
    "even delta": taps((4, 6), (1, 2)),
    "sparse": taps((5, 7), (2, 3), (0, 5), (4, 4)),
    "sparse without its middle": taps((5, 7), (0, 3), (1, 5)),
    "line": taps((1, 17), (0, 8)),
    "outer product with zeros": outer([1, 0, 2, 0, -1], [0, 1, 3, 1, 0]).astype(float),
    "outer product": outer([1, 2, 1], [1, 1, -3]).astype(float),
    "even outer product": outer([1, 2, 0, 1], [2, 1]).astype(float),
    "dense": values(np.random.default_rng(0), (5, 5), "d"),
    "larger than x": taps((19, 24), (9, 11)),
}
OUTER = ("delta", "delta in a corner", "line", "outer product with zeros", "outer product", "even outer product")


def whole(x, kernel, mode, method, **options):
    return convjit.convolve(x, kernel, mode, method, **options)


def planned(x, kernel, mode, method, **options):
    return convjit.plan(kernel, x.shape, x.dtype, mode, method, **options)(x)


def banded(x, kernel, mode, method, **options):
    return convjit.convolve(x, kernel, mode, method, progress=lambda *_: None, **options)


def chunked(x, kernel, mode, method, **options):
    lazy = convjit.convolve(da.from_array(x, chunks=(8, 11)), kernel, mode, method, **options)
    return lazy.compute(scheduler="synchronous")


WAYS = (whole, planned, banded, chunked)
FFT_CHOSEN = favouring(workers_1="fft", workers_2="fft")
METHODS = ("auto", "fft chosen", "direct", "im2col", "overlap_save", "separable", "plain")


@pytest.fixture
def like_large():
    """Zeros and factors are looked for in small arrays, too; bands are of some rows, and borders are strips."""
    with limits.lowered(limits.SPECIAL_KERNELS, limits.FILE_BANDS, limits.BORDERS):
        yield


@functools.cache
def drawn(seed, dtype):
    """An array, the same in all tests that use it."""
    return values(np.random.default_rng(seed), SHAPE, dtype, narrow=True)


@functools.lru_cache(maxsize=None, typed=True)  # a real number and a complex one may be equal
def defined(seed, dtype, name, factor, mode, fill):
    """What a result is by its definition."""
    return reference.convolve(drawn(seed, dtype), KERNELS[name] * factor, mode, fill_value=fill)


def assert_right(way, name, mode, method, fill, seed=1, dtype="d", factor=1):
    """Real results are those of the definition; of complex ones those that are finite, and all others are not."""
    x, kernel, by_fft = drawn(seed, dtype), KERNELS[name] * factor, method == "fft chosen"
    with in_force(FFT_CHOSEN) if by_fft else contextlib.nullcontext():
        got = way(x, kernel, mode, "auto" if by_fft else method, fill_value=fill)
    wanted = defined(seed, dtype, name, factor, mode, fill)
    assert got.dtype == wanted.dtype
    assert not np.isfinite(wanted).all()
    assert not wrong(got, wanted, 0.0 if method in ("direct", "im2col", "separable", "plain") else 1e-6)


CASES = [
    (way, name, mode, method)
    for way, name, mode, method in itertools.product(WAYS, KERNELS, ("same", "full"), METHODS)
    if (method != "separable" or name in OUTER) and (way is whole or method in ("auto", "separable"))
]


@pytest.mark.covering(2)
@pytest.mark.usefixtures("like_large")
@pytest.mark.parametrize(("way", "name", "mode", "method"), CASES)
@pytest.mark.parametrize("fill", FILLS)
def test_every_output_that_reaches_outside(way, name, mode, method, fill):
    assert_right(way, name, mode, method, fill)


@pytest.mark.covering(2)
@pytest.mark.usefixtures("like_large")
@pytest.mark.parametrize(("way", "name", "mode", "method"), CASES)
def test_integers_in_a_fill_that_they_cannot_hold(way, name, mode, method):
    assert_right(way, name, mode, method, np.nan, 2, "h")


@pytest.mark.covering
@pytest.mark.usefixtures("like_large")
@pytest.mark.parametrize(("way", "name", "mode", "method"), CASES)
@pytest.mark.parametrize("fill", COMPLEX_FILLS)
def test_real_numbers_in_a_complex_fill(way, name, mode, method, fill):
    assert_right(way, name, mode, method, fill, factor=1 + 0j)


@pytest.mark.usefixtures("like_large")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("mode", ["same", "full"])
@pytest.mark.parametrize("name", ["sparse", "even delta", "even outer product"])
def test_single_precision_in_a_fill_beyond_its_range(way, name, mode):
    """The result is double, and holds it."""
    fill, x = 2.0**700, np.abs(drawn(3, "f"))
    for method in ("direct", "im2col", "plain", *["separable"] * (name in OUTER)):
        got = way(x, KERNELS[name], mode, method, fill_value=fill)
        assert got.dtype == np.float64
        np.testing.assert_allclose(got, reference.convolve(x, KERNELS[name], mode, fill_value=fill), rtol=1e-12)


@numba.njit
def same(x, kernel, fill):
    return convjit.convolve(x, kernel, "same", fill_value=fill)


@numba.njit
def full(x, kernel, fill):
    return convjit.convolve(x, kernel, "full", fill_value=fill)


@numba.njit
def by_plan(plan, x):
    return plan(x)


@pytest.mark.usefixtures("like_large")
@pytest.mark.covering
@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("call", [same, full])
def test_in_compiled_code(call, name, fill):
    x, kernel, mode = drawn(1, "d"), KERNELS[name], call.__name__
    wanted = defined(1, "d", name, 1, mode, fill)
    assert not wrong(call(x, kernel, fill), wanted, 1e-6)
    plan = convjit.plan(kernel, x.shape, x.dtype, mode, fill_value=fill)
    assert not wrong(by_plan(plan, x), wanted, 1e-6)


@pytest.mark.usefixtures("like_large")
@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("mode", ["same", "full"])
@pytest.mark.parametrize("name", ["delta", "sparse", "outer product with zeros", "dense"])
def test_over_some_axes(name, mode, fill):
    x = values(np.random.default_rng(6), (19, 3, 23), "d")
    for method in ("auto", "direct", "im2col", *["separable"] * (name in OUTER)):
        options = {"fill_value": fill, "axes": (2, 0)}
        got = convjit.convolve(x, KERNELS[name], mode, method, **options)
        assert not wrong(got, reference.convolve(x, KERNELS[name], mode, **options), 1e-6)


FULL_SIZE = {
    "a line": ((300_000,), taps((17,), (8,))),
    "an image": ((1000, 1100), taps((9, 9), (4, 4))),
    "an image, an outer product with zeros": ((600, 700), outer([1, 0, 2, 0, -1], [0, 1, 3, 1, 0]).astype(float)),
    "a volume": ((60, 70, 80), taps((3, 5, 3), (1, 2, 1), (0, 0, 0))),
}


@pytest.mark.covering
@pytest.mark.parametrize("mode", ["same", "full"])
@pytest.mark.parametrize("fill", [np.nan, np.inf])
@pytest.mark.parametrize("name", FULL_SIZE)
def test_at_the_size_from_which_zeros_are_left_out(name, fill, mode):
    shape, kernel = FULL_SIZE[name]
    assert special_kernels.worth_looking(np.prod(shape), kernel.shape)
    got = convjit.convolve(np.ones(shape), kernel, mode, fill_value=fill)
    wanted = reference.convolve(np.ones(shape), kernel, mode, fill_value=fill)
    assert not wrong(got, wanted, 1e-9)
    inside = [n - k + 1 for n, k in zip(shape, kernel.shape, strict=True)]
    assert np.count_nonzero(~np.isfinite(got)) == got.size - np.prod(inside)
