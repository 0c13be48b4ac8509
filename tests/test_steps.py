"""Strides, dilations, lags and the dtype of the result."""

import itertools
import re

import numpy as np
import pytest
from scipy import signal

import convjit
from convjit._methods.tiles import sums
from tests import reference
from tests.support.cases import ALL_KERNELS, BOUNDARIES, MODES, SENTENCE, Case, check

METHODS = ("auto", *convjit.methods())

# Shape, kernel shape, axes, stride and dilation: the two have divisors in common and none, and are larger than what
# they step over; rows with a stride, without one, and of several channels.
STEPS = [
    ((23,), (5,), None, 3, 1),
    ((40,), (7,), None, 1, 4),
    ((41,), (6,), None, (4,), (6,)),
    ((41,), (6,), None, (6,), (4,)),
    ((9,), (4,), None, 20, 1),
    ((60,), (2,), None, 2, 25),
    ((17, 19), (3, 4), None, 2, 1),
    ((17, 19), (3, 4), None, (1, 2), (3, 1)),
    ((17, 19), (5, 3), None, (3, 1), (2, 5)),
    ((18, 20), (3, 3), None, (4, 6), (6, 4)),
    ((5, 30, 3), (4,), (1,), (3,), (2,)),
    ((12, 14, 3), (3, 2), (0, 1), 2, (1, 2)),
    ((14, 5), (3,), (0,), 2, 3),
    ((13, 12), (3, 2), (1, 0), (2, 3), (1, 2)),
    ((9, 8, 10), (2, 3, 2), None, (2, 1, 3), (1, 3, 2)),
    ((6, 7, 8), (1, 3, 1), None, (3, 2, 2), (1, 2, 1)),
    ((1,), (1,), None, 5, 7),
    ((4, 5), (3, 3), None, 1, 2),
]


@pytest.mark.covering(2, exhaustive=3)
@pytest.mark.parametrize("steps", STEPS, ids=str)
@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("dtype", ["f", "d", "D", "B", "i", "e"])
@pytest.mark.parametrize("method", METHODS)
def test_against_the_definition(method, dtype, mode, boundary, steps):
    shape, kernel_shape, axes, stride, dilation = steps
    case = Case(
        method, dtype, dtype, shape, kernel_shape, mode, boundary, axes=axes, stride=stride, dilation=dilation,
        rank_one=method not in ALL_KERNELS, correlate=mode == "full", workers=1 + len(shape),
    )  # fmt: skip
    if mode != "valid" or shape != (4, 5):  # where the kernel is larger along one axis only
        check(case)


@pytest.mark.parametrize("method", METHODS)
def test_valid_with_a_kernel_that_dilation_makes_larger(method):
    for stride in (1, 2):
        check(Case(method, "f", "f", (4, 5), (3, 4), "valid", stride=stride, dilation=(3, 2), rank_one=True))
        check(Case(method, "i", "i", (5,), (4,), "valid", correlate=True, stride=stride, dilation=3, rank_one=True))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("shape", "kernel_shape", "lags", "stride"),
    [
        ((30,), (30,), ((-5, 5),), 1),
        ((30,), (12,), ((3, 3),), 1),
        ((12,), (30,), ((-29, 11),), 2),
        ((30,), (9,), ((21, 29),), 3),
        ((30,), (9,), ((-8, -6),), 1),
        ((9, 11), (8, 10), ((-1, 2), (0, 4)), (2, 1)),
        ((9, 11), (3, 4), ((-2, 8), (5, 10)), (1, 4)),
    ],
)
def test_lags(method, shape, kernel_shape, lags, stride):
    for boundary in ("fill", "mirror"):
        asked = Case(
            method, "f", "f", shape, kernel_shape, "full", boundary, correlate=True, lags=lags, stride=stride,
            rank_one=True, workers=2,
        )  # fmt: skip
        check(asked)


def test_lags_are_those_of_scipy():
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(2, 50))
    y = y[:20]
    lags = signal.correlation_lags(50, 20)
    for first, last in ((-19, 49), (-3, 8), (30, 30)):
        wanted = signal.correlate(x, y)[(lags >= first) & (lags <= last)]
        np.testing.assert_allclose(convjit.correlate(x, y, lags=(first, last)), wanted, atol=1e-12)
        np.testing.assert_allclose(convjit.correlate(x, y, lags=[(first, last)]), wanted, atol=1e-12)
    two = rng.normal(size=(2, 9, 8))
    wanted = signal.correlate(*two)[7:12, 7:10]
    np.testing.assert_allclose(convjit.correlate(*two, lags=((-1, 3), (0, 2))), wanted, atol=1e-12)


@pytest.mark.parametrize("method", METHODS)
def test_stride_is_every_other_output(method):
    rng = np.random.default_rng(2)
    x = rng.integers(-9, 9, (40, 50)).astype("f4")
    kernel = np.outer(rng.integers(1, 4, 5), rng.integers(1, 4, 4)).astype("f4")
    for mode, boundary in itertools.product(MODES, ("fill", "wrap")):
        whole = convjit.convolve(x, kernel, mode, method, boundary=boundary)
        some = convjit.convolve(x, kernel, mode, method, boundary=boundary, stride=(3, 2))
        assert np.abs(some - whole[::3, ::2]).max() < 1e-2
        plan = convjit.plan(kernel, x.shape, "f4", mode, method, boundary=boundary, stride=(3, 2))
        assert np.array_equal(plan(x), some)
        assert np.array_equal(plan(x, np.empty_like(some)), some)


@pytest.mark.parametrize("method", [name for name in METHODS if name != "fft"])
def test_what_lies_between_taps_is_not_read(method):
    x = np.ones((31, 32))
    x[::2] = np.nan
    x[:, 1::2] = np.inf
    kernel = np.outer([1.0, 2, 1], [1.0, 3])
    for mode in MODES:
        got = convjit.convolve(x, kernel, mode, method, dilation=(2, 4), boundary="nearest")
        wanted = reference.convolve(x, kernel, mode, dilation=(2, 4), boundary="nearest")
        assert np.isfinite(got).any()
        np.testing.assert_allclose(got, wanted, rtol=1e-12)


def test_no_bit_depends_on_workers():
    rng = np.random.default_rng(3)
    x, kernel = rng.normal(size=(700, 900)).astype("f4"), rng.normal(size=(7, 6)).astype("f4")
    for method in ("direct", "overlap_save"):
        for options in ({"stride": (2, 3)}, {"dilation": (5, 3)}, {"stride": (1, 4), "dilation": (3, 6)}):
            one, two, three = (
                convjit.correlate(x, kernel, "same", method, workers=workers, **options) for workers in (1, 2, 3)
            )
            assert np.array_equal(one, two)
            assert np.array_equal(one, three)


@pytest.mark.parametrize("dims", [1, 2])
def test_long_sums_do_not_lose_digits(dims, monkeypatch):
    """A single chain of sums loses 1e-5 of them."""
    rng = np.random.default_rng(4)
    shape = (200_000,) if dims == 1 else (400, 500)
    x, y = rng.uniform(0.5, 1.5, (2, *shape)).astype("f4")
    wanted = np.vdot(x.astype("f8"), y.astype("f8"))
    got = convjit.correlate(x, y, method="direct", lags=((0, 0),) * dims)
    assert abs(float(got.item()) / wanted - 1) < 4e-6
    monkeypatch.setattr(sums, "LONGEST", 50)
    rank_one = np.outer(*rng.integers(1, 5, (2, 30)))
    kernel = rank_one if dims == 2 else rank_one[0]
    x = rng.integers(-5, 5, (70,) * dims).astype(kernel.dtype)
    for options in ({"stride": 2}, {"dilation": 2}, {"stride": 3, "dilation": 2, "mode": "valid"}):
        got = convjit.correlate(x, kernel, method="direct", **options)
        assert np.array_equal(got, reference.correlate(x, kernel, **options))


INTEGERS, FLOATS = "bBhHiIqQ", "efdg"


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_are_clipped(dtype):
    info = np.iinfo(dtype)
    x = np.array([info.max, info.max, 0, info.min, info.min], dtype)
    kernel = np.array([1, 1], dtype)
    wanted = [info.max, info.max, info.max, info.min, info.min, info.min]
    if info.bits < 64:  # sums of more bits wrap around
        assert convjit.convolve(x, kernel, dtype=dtype).tolist() == wanted
    wide = np.array([-70_000, -200, -1, 0, 1, 200, 70_000])
    clipped = [min(max(int(value), int(info.min)), int(info.max)) for value in wide]
    assert convjit.convolve(wide, [1], dtype=dtype).tolist() == clipped


@pytest.mark.parametrize("source", FLOATS)
@pytest.mark.parametrize("dtype", INTEGERS)
def test_floats_are_rounded_to_even_and_clipped(dtype, source):
    info = np.iinfo(dtype)
    x = np.array([0.5, 1.5, 2.5, -0.5, -1.5, 3.25, np.nan, np.inf, -np.inf, 6e4, -6e4], source)
    got = convjit.convolve(np.tile(x, 9), np.ones(1, source), dtype=dtype)[:11].tolist()

    def clipped(value):
        return min(max(value, int(info.min)), int(info.max))

    assert got[:6] == [0, 2, 2, clipped(0), clipped(-2), 3]
    assert got[6:9] == [0, info.max, info.min]
    assert abs(got[9] - clipped(60_000)) < 20  # half precision has 59,968 or 60,000
    assert abs(got[10] - clipped(-60_000)) < 20
    for method in ("auto", "plain"):
        assert convjit.convolve(x[:6], np.ones(1, source), method=method, dtype=dtype).tolist() == got[:6]


@pytest.mark.parametrize("dtype", "efd")
@pytest.mark.parametrize("source", INTEGERS + "?efdg")
def test_floats_of_sums_are_rounded_once(source, dtype):
    rng = np.random.default_rng(6)
    x = rng.integers(0, 2 if source == "?" else 100, 50).astype(source)
    x = x / 3 if source in FLOATS else x
    kernel = rng.integers(0, 2 if source == "?" else 100, 3).astype(source)
    wide = np.float64 if source in FLOATS else np.int64
    for method in ("auto", "plain"):
        got = convjit.convolve(x.astype(source), kernel, method=method, dtype=dtype)
        assert got.dtype == dtype
        sums = np.convolve(x.astype(source).astype(wide), kernel.astype(wide))
        eps = np.finfo(dtype).eps + (np.finfo(source).eps if source in FLOATS else 0)
        np.testing.assert_allclose(got.astype(float), sums, rtol=4 * float(eps))


def test_sums_are_taken_where_they_cannot_overflow():
    big = np.full(2000, 255, "u1")
    assert convjit.convolve(big, big, "valid", dtype="i8") == 255 * 255 * 2000
    assert convjit.convolve(big, big, "valid", dtype="i4") == 255 * 255 * 2000
    assert convjit.convolve(big, big, "valid", dtype="u2") == 65535
    huge = np.full(2, 2**31 - 1, "i4")
    assert convjit.convolve(huge, huge, "valid", dtype="f8") == 2 * (2.0**31 - 1) ** 2
    assert convjit.convolve(huge, huge, "valid", dtype="i8") == 2 * (2**31 - 1) ** 2
    yes = np.ones(300, bool)
    assert convjit.convolve(yes, yes, "valid", dtype="i2") == 300
    single = np.array([1e30, 1e30], "f4")
    assert np.isclose(convjit.convolve(single, single, "valid", dtype="f8"), 2e60)
    assert convjit.convolve(single, single, "valid", dtype="f8").dtype == np.float64
    assert convjit.convolve([1 + 1j], [2.0], dtype="F").dtype == np.complex64
    assert convjit.convolve([1, 2], [1], dtype=np.complex128).dtype == np.complex128
    assert convjit.plan([1, 2], 3, "i8", out_dtype=">f4")([1, 2, 3]).dtype == np.float32


def test_an_8_bit_image_of_an_8_bit_image():
    rng = np.random.default_rng(5)
    image = rng.integers(0, 256, (40, 50)).astype("u1")
    kernel = rng.normal(size=(3, 3)).astype("f4")
    sums_of_floats = convjit.correlate(image.astype("f4"), kernel, "same", boundary="mirror")
    got = convjit.correlate(image, kernel, "same", boundary="mirror", dtype="u1")
    assert np.array_equal(got, np.clip(np.rint(sums_of_floats), 0, 255))
    out = np.empty((50, 40), "u1").T
    assert convjit.correlate(image, kernel, "same", boundary="mirror", dtype="u1", out=out) is out
    assert np.array_equal(out, got)
    wide = np.empty(image.shape, "i4")
    convjit.correlate(image, kernel, "same", boundary="mirror", dtype="u1", out=wide)
    assert np.array_equal(wide, got)
    with pytest.raises(TypeError, match="`out`"):
        convjit.correlate(image, kernel, "same", dtype="f4", out=wide)


def test_lags_are_refused_where_they_make_no_sense():
    x, y = np.ones(5), np.ones(4)
    for lags, mode in (((0, 1), "same"), ((1, 0), "full"), ((-4, 0), "full"), ((0, 5), "full"), ((0,), "full"),
                       (((0, 1), (0, 1)), "full"), ((), "full"), ((0, 1, 2), "full")):  # fmt: skip
        with pytest.raises(ValueError, match=r"`lags`") as error:
            convjit.correlate(x, y, mode, lags=lags)
        assert SENTENCE.fullmatch(str(error.value))
    for lags in (3, (0.5, 1), "ab", (None, 1), ((0, 1.5),)):
        with pytest.raises(TypeError, match=r"`lags`") as error:
            convjit.correlate(x, y, lags=lags)
        assert SENTENCE.fullmatch(str(error.value))
    with pytest.raises(ValueError, match="`lags`"):
        convjit.plan(y, 5, lags=(0, 1))
    with pytest.raises(TypeError, match="lags"):
        convjit.convolve(x, y, lags=(0, 1))


def test_complex_sums_have_a_complex_dtype():
    with pytest.raises(
        TypeError, match=re.escape("`dtype` must be complex for a result of complex numbers; got float64.")
    ):
        convjit.convolve([1j], [1], dtype=float)


def test_explain_knows_what_is_computed():
    whole = convjit.explain((1_000_000,), (201,), "f4", "same")
    some = convjit.explain((1_000_000,), (201,), "f4", "same", stride=10)
    assert some.method == "direct"
    assert some.predicted < whole.predicted
    lags = convjit.explain((400_000,), (400_000,), "f4", lags=(-50, 50))
    assert lags.method == "direct"
    assert lags.predicted < convjit.explain((400_000,), (400_000,), "f4").predicted / 5
    assert convjit.explain((512, 512), (3, 3), "u1", out_dtype="u1").predicted > 0
    assert convjit.explain((512, 512), (3, 3), "f4", dilation=16).method == "direct"
    convjit.warmup((64, 64), (3, 3), "f4", stride=2, dilation=3)
