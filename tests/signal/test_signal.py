"""`convjit.signal` gives what `scipy.signal` gives, in values, dtypes, shapes and errors, but for what it says."""

import inspect
import subprocess
import sys
import warnings
from decimal import Decimal
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from scipy import signal as theirs

from convjit import signal as ours
from tests.support.cases import MODES, values

pytest.importorskip("scipy", minversion="1.17")  # the signatures and texts are its

SUMS = ("convolve", "correlate")
FLOATS = ("fftconvolve", "oaconvolve")
IMAGES = ("convolve2d", "correlate2d")
FILTERS = ("lfilter", "savgol_filter")
# Pairs of shapes: longer, shorter, mixed, equal, with axes of length one, and of even lengths.
SHAPES = [
    ((13,), (4,)), ((4,), (13,)), ((1,), (1,)), ((9, 8), (3, 4)), ((3, 4), (9, 8)), ((3, 8), (5, 2)), ((1, 7), (4, 1)),
    ((5, 6), (5, 6)), ((4, 5, 6), (2, 3, 1)),
]  # fmt: skip
IMAGE_SHAPES = [((7, 8), k) for k in ((3, 3), (4, 2), (1, 5), (2, 6), (9, 20), (3, 12))] + [((3, 2), (5, 4))]
# Shapes of which some axes are not convolved along, and those that are.
AXES = [
    ((5, 6), (3, 6), 0), ((5, 6), (3, 1), [0]), ((5, 1), (3, 4), -2), ((5, 6), (1, 4), (1,)), ((5, 6), (3, 4), (-1, 0)),
    ((5, 1), (3, 4), None), ((5, 1), (1, 4), (0, 1)), ((1, 6), (3, 4), 1), ((2, 1, 7, 3), (1, 4, 5, 3), 2),
    ((2, 1, 7, 3), (2, 4, 9, 1), [-2, 1]), ((2, 5, 1), (2, 3, 6), (1, 2)), ((2, 1, 3, 2), (2, 5, 3, 2), (2,)),
    ((5, 6), (3, 4), True), ((5, 6), (3, 6), np.array([0])),
]  # fmt: skip
X, KERNEL = np.arange(12.0).reshape(3, 4), np.arange(1.0, 5.0).reshape(2, 2)


def outcome(module, name, args, options):
    """What a call returns or raises; of what SciPy warns, we do not."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore" if module is theirs else "error")
        try:
            return getattr(module, name)(*args, **options)
        except Exception as error:
            return error


def same(name, *args, **options):
    """Compare what both return or raise; floats but for SciPy's rounding, in single or double precision."""
    wanted, got = (outcome(module, name, args, options) for module in (theirs, ours))
    assert type(got) is type(wanted), (got, wanted)
    if isinstance(got, Exception | str):
        assert str(got) == str(wanted)
        return
    assert got.dtype == wanted.dtype
    assert got.shape == wanted.shape
    if got.dtype.kind in "biuO":
        assert got.tolist() == wanted.tolist()
        return
    finite = np.ravel(wanted)[np.isfinite(np.ravel(wanted))]
    single = any(array.dtype.char in "efF" for array in (got, *map(np.asarray, args[:2])))
    tolerance = 1e-5 if single else 1e-13
    np.testing.assert_allclose(got, wanted, rtol=tolerance, atol=tolerance * np.abs(finite).max(initial=1))


def pair(shapes, dtype, other=None):
    rng = np.random.default_rng(1)
    return (values(rng, shape, d, narrow=True) for shape, d in zip(shapes, (dtype, other or dtype), strict=True))


@pytest.mark.parametrize("name", sorted({*ours.__all__} - {"sepfir2d"}))  # which in SciPy is C, and does not tell
def test_signatures(name):
    """They are SciPy's, but for the method that may be forced."""
    mine, its = (inspect.signature(getattr(module, name)).parameters.values() for module in (ours, theirs))
    forms = [(p.name, p.kind, p.default) for p in mine]
    extra = [("method", inspect.Parameter.KEYWORD_ONLY, "auto")] if name in (*IMAGES, *FILTERS) else []
    assert forms == [(p.name, p.kind, p.default) for p in its] + extra


@pytest.mark.parametrize("method", ["auto", "direct", "fft"])
@pytest.mark.parametrize("name", SUMS)
def test_sums(name, method):
    for shapes, mode, dtype in product(SHAPES, MODES, "bBhHiIqQfdFD"):
        for other in (dtype, "h", "f"):
            same(name, *pair(shapes, dtype, other), mode, method)
    for dtype, mode in product("?egGO", MODES):  # SciPy takes these in one dimension
        x, kernel = np.array([3, 0, 1, 1, 0, 2], dtype), np.array([0, 4, 1], dtype)
        same(name, x, kernel, mode, "direct" if dtype in "?O" else method)
    for x, kernel in ((3, 4), (2.0, 3j), (True, False), (np.float32(2), np.int8(3))):
        same(name, x, kernel, "spam", method)


@pytest.mark.parametrize("name", FLOATS)
def test_floats_along_axes(name):
    for (*shapes, axes), mode, dtype in product([*((*s, None) for s in SHAPES), *AXES], MODES, "?bQefdgFDG"):
        x, kernel = pair(shapes, dtype)
        same(name, x, kernel, mode, axes)
        same(name, kernel, x, mode=mode, axes=axes)
    for dtype, other in ("fq", "ef", "?f", "Fi", "Fd", "gf", "eF", "Of"):
        same(name, np.arange(5).astype(dtype), np.arange(3).astype(other))
    for x, kernel in (([], []), ([5, 6], []), ([], [7]), (np.ones((0, 3)), np.ones((2, 2))), (3, 4j)):
        same(name, x, kernel)


@pytest.mark.parametrize("name", IMAGES)
def test_images(name):
    boundaries = ("fill", "pad", "wrap", "circular", "symm", "symmetric")
    for shapes, mode, boundary, dtype in product(IMAGE_SHAPES, MODES, boundaries, "bQfdgDG"):
        same(name, *pair(shapes, dtype), mode, boundary, 2)
    same(name, X, KERNEL.astype("i"), mode="same", boundary="wrap", fillvalue=[1, 2])
    same(name, X.astype("i"), KERNEL + 1j)
    for fill, dtype in product((1.5, -2.9, np.float32(3), "1", [2], [[-2]], Decimal(1), True), "bdD"):
        same(name, X.astype(dtype), KERNEL.astype(dtype), fillvalue=fill)
    for fill in (np.nan, np.inf, None, 1e300):
        same(name, X, KERNEL, "same", "fill", fill)
    same(name, X.astype("D"), KERNEL, "full", "fill", 1 - 2j)


@pytest.mark.parametrize("name", [*SUMS, *FLOATS, *IMAGES])
def test_large_arrays(name):
    rng = np.random.default_rng(2)
    for dtype, mode in product("fD", MODES):
        same(name, rng.normal(size=(90, 70)).astype(dtype), rng.normal(size=(40, 50)).astype(dtype), mode)


def test_lags():
    for n, k, mode in product(range(8), range(8), MODES):
        same("correlation_lags", n, k, mode)


def test_the_choice_of_a_method():
    for mode in MODES:
        assert ours.choose_conv_method(np.ones(8), [1, 2], mode) == "direct"
        method, times = ours.choose_conv_method(X, KERNEL, mode, measure=True)
        assert list(times) == ["fft", "direct"]
        assert method == min(times, key=times.get)
    for x, kernel in (([], []), (1, 2), ([Decimal(1)], [2]), (np.ones(9, "g"), np.ones(9, "g")), ([True], [True])):
        same("choose_conv_method", x, kernel)
    same("choose_conv_method", np.ones((200, 200)), np.ones((150, 150)))


REFUSED = [
    *product([*SUMS, *FLOATS], [[1, 2]], [2, [[2]]]),
    *product([*SUMS, *FLOATS, *IMAGES], [X], [X.T], ["valid"]),
    *product(SUMS, [X], [KERNEL], ["spam", 0], ["auto", "direct", "fft"]),
    *product(SUMS, [X], [KERNEL], ["same"], ["spam", None]),
    *product(SUMS, [[]], [[], [1.0]]),
    *product(SUMS, [[1.0], [[1], 2]], [[]]),
    *product(FLOATS, [X], [X], MODES, [(), "0", 0.0, [[0], [1]], object(), (0, 0), (0, -2), 2, -3, [0, 5]]),
    *product(FLOATS, [X], [KERNEL, KERNEL[:1, :1]], ["spam"]),
    *product(FLOATS, [X], [KERNEL], MODES, [0]),
    *product(IMAGES, [[1], 1, [[[1]]]], [[[1]], 1]),
    *product(IMAGES, [X], [KERNEL], ["spam", None], ["fill"]),
    *product(IMAGES, [X], [KERNEL], MODES, ["nearest", None, 0]),
    *product(IMAGES, [X.astype("i")], [KERNEL.astype("i")], ["same"], ["fill"], [[], [1, 2], 1j, np.nan, 10**30]),
    *product(IMAGES, [X], [KERNEL], ["same"], ["fill"], [1j]),
    *product(IMAGES, [X.astype("O")], [KERNEL]),
    ("choose_conv_method", X, KERNEL, "spam"),
    ("correlation_lags", 3, 2, "spam"),
]


def test_errors():
    for name, *args in REFUSED:
        assert isinstance(outcome(theirs, name, args, {}), ValueError)
        same(name, *args)


@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
def test_what_numpy_sees_as_an_array(tmp_path):
    memmap = np.memmap(tmp_path / "x", "d", "w+", shape=X.shape)
    memmap[...] = X
    likes = [X.tolist(), memmap, np.ma.masked_array(X, X > 1), np.matrix(X), memoryview(X), X.astype(">f4"), X[::-1].T]
    for name, like in product([*SUMS, *FLOATS, *IMAGES], likes):
        same(name, like, KERNEL)
        same(name, KERNEL, like, "same")


@pytest.mark.parametrize(("library", "make"), [("pandas", "DataFrame"), ("xarray", "DataArray"), ("torch", "tensor")])
def test_arrays_of_other_libraries(library, make):
    like = getattr(pytest.importorskip(library), make)(X)
    for name in [*SUMS, *FLOATS, *IMAGES]:
        same(name, like, KERNEL)


def test_nan_stays_in_windows_and_integers_are_exact():
    x, big = np.ones(3000), np.array([2**62 + 1, 2**61 + 3])
    x[1000] = np.nan
    assert np.isnan(ours.fftconvolve(x, np.ones(200), "valid")).sum() == 200
    for method in ("auto", "direct", "fft"):
        assert np.isnan(ours.convolve(x, np.ones(200), "valid", method)).sum() == 200
        assert ours.convolve(big, big, method=method).tolist() == theirs.convolve(big, big, method="direct").tolist()


def test_dtypes_that_scipy_refuses():
    for name, dtype in product(["convolve", "convolve2d"], "?e"):
        x, kernel = X.astype(dtype), KERNEL.astype(dtype)
        wanted = theirs.convolve(x.astype("d"), kernel.astype("d"), method="direct").astype(dtype)
        np.testing.assert_array_equal(getattr(ours, name)(x, kernel), wanted, strict=True)
    for name, shapes, mode in product(SUMS, SHAPES, MODES):
        x, kernel = pair(shapes, "i")
        wanted, got = (outcome(ours, name, [x * third, kernel, mode], {}) for third in (1, Fraction(1, 3)))
        assert str(got) == str(wanted) if isinstance(wanted, ValueError) else (got * 3).tolist() == wanted.tolist()
    for name in ("convolve", "fftconvolve", "convolve2d"):
        with pytest.raises((ValueError, TypeError), match=r"number|type"):
            getattr(ours, name)(X.astype("U"), X.astype("U"))


def test_a_light_import():
    code = "import sys, convjit.signal; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert {"numba", "scipy"}.isdisjoint(name.partition(".")[0] for name in done.stdout.split())
