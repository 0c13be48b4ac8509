"""`upfirdn`, `resample_poly` and `decimate` against their definitions, and against `scipy.signal` but for rounding."""

import subprocess
import sys
from itertools import cycle, product

import numpy as np
import pytest
from scipy import signal as theirs

from convjit import signal as ours
from convjit._methods import workload
from convjit._runtime import cores
from convjit.signal import _polyphase

pytest.importorskip("scipy", minversion="1.17")  # the texts are its

MODES = ("constant", "wrap", "edge", "smooth", "symmetric", "reflect", "antisymmetric", "antireflect", "line")


def outside(x, i, mode, cval):
    """The value of a signal at any place, by the definition of each mode."""
    n = len(x)
    first, last, turn = x[0], x[-1], max(1, n - 1)
    if 0 <= i < n:
        return x[i]
    if mode == "constant":
        return cval
    if mode == "edge":
        return first if i < 0 else last
    if mode == "wrap":
        return x[i % n]
    if mode == "smooth":
        near = min(1, n - 1)
        return first + i * (x[near] - first) if i < 0 else last + (i - n + 1) * (last - x[n - 1 - near])
    if mode == "line":
        slope = (last - first) / x.real.dtype.type(turn)
        return first + i * slope if i < 0 else last + (i - n + 1) * slope
    if i < 0:  # the same as beyond the other end of the signal in reverse
        return outside(x[::-1], n - 1 - i, mode, cval)
    beyond = i - n
    if mode == "symmetric":
        return outside(x, n - 1 - beyond, mode, cval)
    if mode == "antisymmetric":
        return -outside(x, n - 1 - beyond, mode, cval)
    mirrored = outside(x, n - 2 - beyond, mode, cval) if n > 1 else last
    return mirrored if mode == "reflect" else last - (mirrored - last)


def filtered(h, x, up, down, mode, cval):
    """Upsample, filter and downsample one signal by the definition; taps that are not there take no part."""
    length = ((len(x) - 1) * up + len(h) - 1) // down + 1
    out = np.zeros(length, np.result_type(h, x, np.float32))
    for m in range(length):
        for k in range(len(h)):
            i, rest = divmod(m * down - k, up)
            if rest == 0 and (mode != "constant" or cval != 0 or 0 <= i < len(x)):
                out[m] += h[k] * outside(x, i, mode, cval)
    return out


def along(h, x, up, down, axis, mode, cval):
    x = x.astype(np.result_type(h, x, np.float32))
    return np.apply_along_axis(lambda signal: filtered(h, signal, up, down, mode, cval), axis, x)


def numbers(rng, shape, dtype):
    """Small integers, complex ones if the dtype is."""
    dtype = np.dtype(dtype)
    low = 0 if dtype.kind in "bu" else -9
    x = rng.integers(low, 10, shape)
    return (x + 1j * rng.integers(low, 10, shape) if dtype.kind == "c" else x).astype(dtype)


def laid_out(rng, x):
    """The same array in another layout."""
    way = rng.integers(6)
    if way == 0:
        return np.asfortranarray(x)
    if way == 1:
        return np.repeat(x, 2, axis=-1)[..., ::2]
    if way == 2:
        return np.flip(np.flip(x).copy())
    if way == 3:
        return x.astype(x.dtype.newbyteorder())
    if way == 4:
        x = x.copy()
        x.flags.writeable = False
    return x


def random_case(rng, most):
    ndim = int(rng.integers(1, 4))
    shape = [int(rng.integers(1, most)) for _ in range(ndim)]
    axis = int(rng.integers(-ndim, ndim))
    shape[axis] *= int(rng.choice([1, 1, 4]))
    up, down = (int(rng.choice([1, 2, 3, 4, 5, 7, 8, 16, 21, 40])) for _ in range(2))
    x, h = rng.choice(list("?bBhHiIqQefdFD")), rng.choice(list("bHqefdFD"))
    mode = str(rng.choice(MODES))
    if mode == "line":  # whose slope is a fraction
        shape[axis] = int(2 ** rng.integers(0, 5)) + 1
    cval = int(rng.choice([0, 3])) if mode == "constant" else 0
    signals = laid_out(rng, numbers(rng, shape, x))
    return numbers(rng, int(rng.integers(1, 60)), h), signals, up, down, axis, mode, cval


@pytest.fixture
def threads(monkeypatch):
    """Have so many threads share the work, also of small arrays."""

    def use(number):
        monkeypatch.setattr(workload, "SHARED_FROM", 1 << 9)
        monkeypatch.setattr(cores, "available", lambda: number)
        _polyphase._known.clear()

    yield use
    _polyphase._known.clear()


@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(s, marks=pytest.mark.exhaustive) for s in range(4, 80))])
def test_integers_are_exact(seed, threads):
    rng = np.random.default_rng(seed)
    threads(1 + seed % 3)
    for _ in range(15):
        case = random_case(rng, 8)
        expected = along(*case)
        for _ in range(2):  # the second call repeats the first one
            got = ours.upfirdn(*case)
            assert got.dtype == expected.dtype
            assert got.flags.c_contiguous
            np.testing.assert_array_equal(got, expected, str([*case[2:], case[1].dtype, case[1].shape, case[0].size]))


@pytest.mark.parametrize("dtype", "fdFD")
def test_large_arrays(dtype):
    """Many blocks, strips, ranges and tasks; SciPy's sums of integers are exact, too."""
    rng = np.random.default_rng(1)
    shapes = (
        ((70_001,), 0),
        ((3, 2_000), 1),
        ((500, 701), 0),
        ((3000, 2), 0),
        ((2000, 3), 0),
        ((300, 90), 1),
        ((9, 300, 4), 1),
    )
    rates = (1, 8, 161), (3, 2, 61), (160, 147, 601), (7, 1, 30), (1, 50, 9)
    modes = cycle(["constant", "reflect", "antisymmetric", "smooth"])
    for ((shape, axis), (up, down, taps)), mode in zip(product(shapes, rates), modes, strict=False):
        h, x = numbers(rng, taps, np.dtype(dtype).char.lower()), numbers(rng, shape, dtype)
        got, expected = (module.upfirdn(h, x, up, down, axis, mode) for module in (ours, theirs))
        np.testing.assert_array_equal(got, expected, f"{shape} {axis} {up} {down} {mode}")


def test_long_periods():
    rng = np.random.default_rng(2)
    for up, down in ((997, 1000), (5001, 4999), (10_007, 3), (3, 10_007), (20_000, 19_999)):
        h, x = numbers(rng, 3 * max(up, down), "d"), numbers(rng, 1500, "d")
        np.testing.assert_array_equal(ours.upfirdn(h, x, up, down), theirs.upfirdn(h, x, up, down), f"{up} {down}")


@pytest.mark.parametrize("shape", [(40_000,), (300, 200), (5000, 2), (40, 500)])
def test_no_bit_depends_on_workers(shape, threads):
    rng = np.random.default_rng(3)
    for dtype, (up, down), axis in product("fD", [(1, 8), (3, 2), (16, 15)], range(len(shape))):
        x, h = rng.standard_normal(shape).astype(dtype), rng.standard_normal(90).astype(dtype.lower())
        results = []
        for number in (1, 2, 3):
            threads(number)
            results.append([ours.upfirdn(h, x, up, down, axis, mode).tobytes() for mode in ("constant", "line")])
        assert results[0] == results[1] == results[2]


@pytest.mark.parametrize("shape", [(3000,), (150, 40), (300, 2)])
def test_nan_stays_in_its_windows(shape):
    rng = np.random.default_rng(4)
    for (up, down), axis, bad in product([(1, 8), (3, 2), (5, 4), (4, 1)], range(len(shape)), (np.nan, np.inf)):
        x, h = np.ones(shape), rng.integers(1, 5, 23).astype(float)
        x[rng.random(shape) < 0.02] = bad
        reached = ours.upfirdn(np.ones(23), (~np.isfinite(x)).astype(float), up, down, axis) > 0
        got = ours.upfirdn(h, x, up, down, axis)
        np.testing.assert_array_equal(~np.isfinite(got), reached)
        clean = ours.upfirdn(h, np.where(np.isfinite(x), x, 0), up, down, axis)
        np.testing.assert_array_equal(got[~reached], clean[~reached])


def test_taps_that_are_not_finite_meet_no_zeros_outside():
    x, h = np.arange(1.0, 200), np.array([1, np.inf, 2, np.nan, 1])
    for up, down in ((1, 1), (2, 3), (1, 4)):
        np.testing.assert_array_equal(ours.upfirdn(h, x, up, down), filtered(h, x, up, down, "constant", 0))


def outcome(module, name, args, options):
    try:
        return getattr(module, name)(*args, **options)
    except Exception as error:
        return error


def same(name, *args, **options):
    """Compare what both return or raise."""
    wanted, got = (outcome(module, name, args, options) for module in (theirs, ours))
    assert type(got) is type(wanted), (got, wanted)
    if isinstance(got, Exception):
        assert str(got) == str(wanted)
        return
    assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
    tolerance = 1e-5 if got.dtype.char in "fF" else 1e-12
    np.testing.assert_allclose(got, wanted, rtol=tolerance, atol=tolerance * np.abs(wanted).max(initial=1))


def test_errors():
    for h, x, *rest in (
        ([1], [1], 1, 0), ([1], [1], 0), ([], [1]), ([[1]], [1]), ([1, 1], 3.0), ([1, 1], [1, 2.0], 1, 1, 3),
        ([1, 1], [1, 2.0], 1, 1, -3), ([1, 1], [1, 2.0], 1, 1, 0, "spam"), ([1, 1], [1, 2.0], 1, 1, 0, "Edge"),
        ([1, 1], [1, 2.0], 1.7), ([1, 1], []), ([1, 1, 1, 1], [], 3), ([1, 1], np.ones((0, 3)), 1, 1, 0),
        ([1, 1], np.ones((0, 3))), (np.ones(2, "e"), np.ones(2, "?")),
    ):  # fmt: skip
        same("upfirdn", h, x, *rest)
    for x in (np.ones(3, np.longdouble), np.array([1, 2], object), ["a"], np.array(["2020"], "M8")):
        with pytest.raises(TypeError, match="must hold numbers of at most double precision"):
            ours.upfirdn([1], x)
    with pytest.raises(TypeError):
        ours.upfirdn([1], [1.0, 2.0], cval=1j)
    for args in (("yo", 1), (1, 0), (1.3, 2), (2, 1.3)):
        same("resample_poly", np.arange(3.0), *args)
    same("resample_poly", np.arange(3.0), 2, 1, padtype="spam")
    same("resample_poly", np.arange(3.0), 2, 1, window=[[1.0]])
    with pytest.raises(ValueError, match="cval has no effect when padtype is mean"):
        ours.resample_poly(np.arange(3.0), 2, 1, padtype="mean", cval=3)
    for args in ((1.5,), (2, 1.5), (2, None, "spam")):
        same("decimate", np.arange(30.0), *args)


@pytest.mark.parametrize("dtype", "?bHqefdFD")
def test_resample_poly(dtype):
    x = numbers(np.random.default_rng(5), (40, 3), dtype)
    for up, down in ((2, 2), (3, 1), (1, 4), (8, 6), (31, 30)):
        for axis in (0, 1, -2):
            same("resample_poly", x, up, down, axis)
    for window in ("hamming", "hann", "blackman", "bartlett", "boxcar", "flattop", 3.0, ("kaiser", 8), ("tukey", 0.3)):
        same("resample_poly", x, 5, 3, window=window)
    for window in ([1, 2, 1], [1], [0.5, 1], np.ones(9, "f"), np.ones(4, "h"), np.ones(5, "F")):
        for up, down in ((3, 2), (1, 2)):
            same("resample_poly", x, up, down, window=window)


@pytest.mark.parametrize("padtype", [*MODES, "mean", "median", "minimum", "maximum"])
def test_padtypes(padtype):
    for dtype, axis in product("hfD" if padtype in MODES else "hf", (0, 1)):
        x = numbers(np.random.default_rng(6), (30, 20), dtype)
        same("resample_poly", x, 3, 2, axis, padtype=padtype)
        same("resample_poly", x, 1, 3, axis, padtype=padtype)
    if padtype == "constant":
        same("resample_poly", np.arange(9.0), 3, 2, padtype=padtype, cval=2.5)


def test_background_of_unsigned_integers():
    x = np.array([3, 200, 7, 9], np.uint8)  # whose differences from the maximum would wrap
    got = ours.resample_poly(x, 2, 1, padtype="maximum")
    np.testing.assert_array_equal(got, ours.resample_poly(x.astype(float), 2, 1, padtype="maximum"))


@pytest.mark.parametrize("dtype", "hefdFD")
def test_decimate(dtype):
    x = numbers(np.random.default_rng(7), (2, 400), dtype)
    systems = [theirs.dlti([1, 2, 1], [4]), theirs.dlti([1.0], [1, -0.5]), theirs.dlti([0.5], [0.3 + 0.1j], 0.7)]
    for ftype, zero_phase in product(("fir", "iir", *systems), (True, False)):
        if not (ftype == "iir" and dtype in "FD"):
            same("decimate", x, 3, None, ftype, -1, zero_phase)
        same("decimate", x.T, 4, 6, ftype if ftype != "iir" else "fir", 0, zero_phase)


def test_without_scipy():
    code = """
import sys
sys.modules["scipy"] = sys.modules["scipy.signal"] = None
import numpy as np
from convjit import signal
signal.resample_poly(np.ones(9), 3, 2)
signal.decimate(np.ones(90), 3, ftype="fir")
for call in (lambda: signal.resample_poly(np.ones(9), 3, 2, window="flattop"), lambda: signal.decimate(np.ones(90), 3)):
    try:
        call()
    except ImportError as error:
        print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == [
        "SciPy must be installed for the window 'flattop': `pip install scipy`.",
        "SciPy must be installed for `ftype` 'iir': `pip install scipy`.",
    ]


def test_dask():
    da = pytest.importorskip("dask.array")
    x = np.random.default_rng(8).standard_normal((60, 50)).astype("f")
    lazy = da.from_array(x, (20, 15))
    for got, expected in (
        (ours.upfirdn(np.ones(5), lazy, 3, 2, 0, "edge"), ours.upfirdn(np.ones(5), x, 3, 2, 0, "edge")),
        (ours.upfirdn([1, 2], lazy, 1, 4), ours.upfirdn([1, 2], x, 1, 4)),
        (ours.resample_poly(lazy, 3, 2, padtype="mean"), ours.resample_poly(x, 3, 2, padtype="mean")),
        (ours.resample_poly(lazy, 1, 4, -1), ours.resample_poly(x, 1, 4, -1)),
        (ours.resample_poly(lazy, 2, 2), x),
        (ours.decimate(lazy, 3, ftype="fir"), ours.decimate(x, 3, ftype="fir")),
        (ours.decimate(lazy, 3, None, "fir", 0, False), ours.decimate(x, 3, None, "fir", 0, False)),
    ):
        assert isinstance(got, da.Array)
        assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
        np.testing.assert_array_equal(got.compute(scheduler="threads"), expected)
