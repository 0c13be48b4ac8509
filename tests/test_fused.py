"""Filters of several windows in one launch against the definition, written in NumPy with an array after each window."""

import itertools

import numpy as np
import pytest

from convjit._fused import Window, _rounded, fused
from tests import reference
from tests.cases import BOUNDARIES, LAYOUTS, WRITEABLE, bands_of, values

SHAPE = (13, 2, 130)  # rows of fewer than 128 bytes are not cut into bands
DTYPES = ("u1", "i1", "u2", "i2", "u4", "i4", "i8", "f4", "f8")
INTEGERS = (*DTYPES[:-2], "u8")
W = np.random.default_rng(0).uniform(-1, 1, (6, 7))


# Boundaries, and what lies outside.
EXTENTS = [*((boundary, 0) for boundary in BOUNDARIES), ("fill", 3), ("fill", -2)]


def windows(*given, extent=("nearest", 0)):
    """Windows of (axes, weights, origins, divisor), of which the last two may be left out."""
    return [
        Window(axes, np.asarray(weights), *extent, *(rest or ((0,) * len(axes),))) for axes, weights, *rest in given
    ]


# For arrays of three dimensions.
WHOLE = [
    [((0,), [1, -2, 3])],
    [((0,), [1, 2], (-1,)), ((2,), [3, 0, -1, 2], (1,))],
    [((1,), [1, 1]), ((2,), [2, 1, 1]), ((0,), [1, 2, 1], (1,))],
    [((0, 2), [[1, 0, 2], [-1, 3, 1]], (-1, 1)), ((1,), [1, 2, 3])],
]
FRACTIONAL = [
    [((0,), W[0])],
    [((1,), W[0, :4], (-2,), 3.0), ((2,), W[1], (2,))],
    [((0,), [0.25, 0.5, 0.25]), ((2,), W[2, :5]), ((1,), W[3, :2], (0,), -0.7)],
    [((0, 2), W[:3, :4], (1, -1)), ((1,), W[4, :3])],
    [((1,), [2, 3.5, 1], (0,), 7.0), ((0,), [1, 1, 1], (0,), 3.0)],
]


def one(x, window, kind):
    """Sums of one window, taken in a dtype."""
    before = [k // 2 + origin for k, origin in zip(window.weights.shape, window.origins, strict=True)]
    weights = window.weights.astype(kind)
    moved = np.moveaxis(x, window.axes, range(-len(window.axes), 0)).astype(kind)
    stops = [n + k - b - 1 for n, k, b in zip(moved.shape[-len(before) :], weights.shape, before, strict=True)]
    around = reference.extended(moved, [-b for b in before], stops, window.boundary, window.fill_value)
    seen = np.lib.stride_tricks.sliding_window_view(around, weights.shape, tuple(range(-weights.ndim, 0)))
    sums = (seen * weights).sum(tuple(range(-weights.ndim, 0)))
    return np.moveaxis(sums, range(-weights.ndim, 0), window.axes)


def cut(values, dtype):
    """As C casts: towards zero, and around the ends of integers."""
    return values.astype(dtype) if dtype.kind == "f" else np.trunc(values).astype("q").astype(dtype)


def plain(x, given, dtype):
    """What `fused` is to give, and the last sums before they are cut."""
    with np.errstate(all="ignore"):
        for window in given:
            exact = one(x, window, np.dtype("g")) / window.divisor
            x = cut(exact, dtype)
    return x, exact


def agree(got, x, given):
    """Integers are those of the definition, but where a sum is one but for rounding errors, on either side of it."""
    wanted, exact = plain(x, given, got.dtype)
    if got.dtype.kind == "f":
        largest = max(np.abs(x).max(), abs(given[0].fill_value), 1)
        for window in given:
            largest = largest * np.abs(window.weights).sum() / abs(window.divisor)
        eps = np.finfo(got.dtype).eps
        np.testing.assert_allclose(got, wanted, rtol=0, atol=eps * largest * sum(w.weights.size for w in given))
    else:
        apart = got != wanted
        off = np.abs(got[apart].astype("q") - wanted[apart].astype("q"))
        assert (off == 1).all()
        assert (np.abs(exact - np.rint(exact)) <= 1e-9 * np.abs(exact))[apart].all()


def inputs(dtype, to, shape=SHAPE):
    """Numbers whose sums fit where C says what becomes of them."""
    rng = np.random.default_rng(1)
    if dtype[0] == "f":
        return rng.uniform(-100, 100, shape).astype(dtype)
    smaller = {"u4": 1 << 6, "i4": 1 << 6, "i8": 1 << (30 if to == "i8" else 40)}
    return values(rng, shape, dtype) // smaller.get(dtype, 1)


def run(x, filters, to):
    """What an array of dtype `to` is filled with, beside which nothing is written; None where it takes other steps."""
    room = np.full((3, *x.shape), 85, to)
    done = fused(x, filters, room[1])
    assert (room[::2] == 85).all()
    assert done or (room == 85).all()
    return room[1] if done else None


@pytest.fixture(autouse=True)
def small_bands():
    with bands_of(6):
        yield


def pairs(dtypes, together=""):
    return [(dtype, to) for dtype, to in itertools.product(dtypes, dtypes) if together in dtype + to]


@pytest.mark.parametrize(("dtype", "to"), pairs(DTYPES))
def test_fractional_weights(dtype, to):
    x = inputs(dtype, to)
    for given, extent in itertools.product(FRACTIONAL, [*EXTENTS, ("fill", 2.5)]):
        filters = windows(*given, extent=extent)
        agree(run(x, filters, to), x, filters)


@pytest.mark.parametrize(("dtype", "to"), pairs(DTYPES, "f"))
def test_whole_weights_and_floats(dtype, to):
    x = inputs(dtype, to)
    for given, extent in itertools.product(WHOLE, EXTENTS):
        filters = windows(*given, extent=extent)
        agree(run(x, filters, to), x, filters)


@pytest.mark.parametrize(("dtype", "to"), pairs(INTEGERS))
def test_whole_weights_and_integers(dtype, to):
    """Those of the whole range of their dtype, whose sums wrap; into smaller ones it takes other steps."""
    x = values(np.random.default_rng(2), SHAPE, dtype)
    for given, extent in itertools.product(WHOLE, EXTENTS):
        filters = windows(*given, extent=extent)
        got, wanted = run(x, filters, to), x
        for window in filters:
            wanted = one(wanted, window, np.dtype("q")).astype(to)
        if np.dtype(to).itemsize >= np.dtype(dtype).itemsize:
            np.testing.assert_array_equal(got, wanted)
        else:
            assert got is None


@pytest.mark.parametrize(("dtype", "to"), [("u1", "i2"), ("f8", "u1"), ("f4", "f4"), ("i4", "f8")])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout, dtype, to):
    x = inputs(dtype, to)
    for given, out_layout in itertools.product((WHOLE[1], FRACTIONAL[3]), WRITEABLE):
        filters = windows(*given)
        array, out = LAYOUTS[layout](x), LAYOUTS[out_layout](np.full(x.shape, 85, to))
        kept, around = array.tobytes(), out.base.tobytes() if isinstance(out.base, np.ndarray) else b""
        done = fused(array, filters, out)
        assert done == all(a.dtype.isnative and a.flags.aligned for a in (array, out))
        assert array.tobytes() == kept
        if done:
            agree(out, np.ascontiguousarray(array), filters)
        else:
            assert (out == 85).all()
        if out_layout in ("strided", "cropped"):
            out[...] = 85
            assert out.base.tobytes() == around


@pytest.mark.parametrize(("dtype", "to"), [("i1", "u1"), ("f8", "f8"), ("f4", "i4")])
def test_out_may_be_x(dtype, to):
    for given in (*WHOLE, *FRACTIONAL):
        x = inputs(dtype, to)
        for turned in (slice(None), slice(None, None, -1)):
            kept = x.copy()
            assert fused(kept, windows(*given), kept.view(to)[turned])
            agree(np.ascontiguousarray(kept.view(to)[turned]), x, windows(*given))


@pytest.mark.parametrize(
    "shape", [(1, 1, 1), (1, 1, 300), (300, 1, 1), (2, 3, 130), (40, 3, 2), (30, 20, 133)], ids=str
)
def test_shapes(shape):
    """Those that no bands can be made of are left alone."""
    for (dtype, to), given in itertools.product([("i1", "u1"), ("f4", "f4"), ("i2", "f8")], (*WHOLE, *FRACTIONAL)):
        x, filters = inputs(dtype, to, shape), windows(*given, extent=("mirror", 0))
        got = run(x, filters, to)
        assert got is not None or shape != (30, 20, 133)
        if got is not None:
            agree(got, x, filters)


def test_what_takes_other_steps():
    x, out = np.ones((9, 5, 40)), np.full((9, 5, 40), 85.0)
    half = [((0,), [0.5, 0.5])]
    for array, target, filters in [
        (x.astype("?"), out, windows(*half)),
        (x, out.astype("?"), windows(*half)),
        (x.astype("e"), out, windows(*half)),
        (x, out.astype("g"), windows(*half)),
        (x.astype("D"), out.astype("D"), windows(*half)),
        (x, out.astype("Q"), windows(*half)),
        (x[:0], out[:0], windows(*half)),
        (x, out, []),
        (x, out, windows(*half, *half)),
        (x, out, windows(((0,), [1j, 1]))),
        (x, out, windows(((0,), [np.nan, 1]))),
        (x, out, windows(*half, extent=("fill", np.inf))),
    ]:
        kept = target.tobytes()
        assert not fused(array, filters, target)
        assert target.tobytes() == kept


def test_weights_in_single_precision_add_up():
    for sigma in (0.5, 1, 2, 5, 10):
        weights = np.exp(-0.5 * (np.arange(-8 * sigma, 8 * sigma + 1) / sigma) ** 2)
        weights /= weights.sum()
        taps = _rounded(weights)
        assert taps.dtype == np.float32
        assert abs(taps.sum(dtype="d") - 1) <= np.spacing(taps.max())
        np.testing.assert_allclose(taps, weights, rtol=0, atol=1e-6 * weights.max())
