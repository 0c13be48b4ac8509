"""Filters of several windows against their definition: SciPy's sums in NumPy, with an array after each window."""

import itertools

import numpy as np
import pytest

from convjit._methods.tiles import bands
from convjit.ndimage import _sums, precision
from convjit.ndimage._steps import rounded_to_single
from convjit.ndimage._window import Window
from tests import reference
from tests.support.cases import BOUNDARIES, LAYOUTS, WRITEABLE, values
from tests.support.limits import bands_of

SHAPE = (13, 2, 130)
DTYPES = ("u1", "i1", "u2", "i2", "u4", "i4", "i8", "f4", "f8")
INTEGERS = (*DTYPES[:-2], "u8")
W = np.random.default_rng(0).uniform(-1, 1, (6, 7))
EVEN, ODD = W[0] + W[0, ::-1], W[1] - W[1, ::-1]

# Boundaries, and what lies outside.
EXTENTS = [*((boundary, 0) for boundary in BOUNDARIES), ("fill", 3), ("fill", -2)]


def windows(*given, extent=("nearest", 0)):
    """Windows of (axes, weights, origins), or without the last; a length in place of weights is a mean."""
    return [_window(*each, extent=extent) for each in given]


def _window(axes, weights, origins=None, *, extent):
    mean = isinstance(weights, int)
    taps = np.ones(weights) if mean else np.asarray(weights, float)
    return Window(axes, taps, *extent, origins or (0,) * len(axes), mean, taps.ndim == 1)


# For arrays of three dimensions.
WHOLE = [
    [((0,), [1, -2, 3])],
    [((0,), [1, 2], (-1,)), ((2,), [3, 0, -1, 2], (1,))],
    [((1,), [1, 1]), ((2,), [2, 1, 1]), ((0,), [1, 2, 1], (1,))],
    [((0, 2), [[1, 0, 2], [-1, 3, 1]], (-1, 1)), ((1,), [1, 2, 3])],
]
FRACTIONAL = [
    [((0,), W[0])],
    [((0,), EVEN), ((2,), ODD, (2,))],
    [((2,), ODD), ((1,), [0.5, 0.25, 0.5]), ((0,), EVEN, (-3,))],
    [((1,), W[0, :4], (-2,)), ((2,), W[1], (2,))],
    [((2,), W[2, :5]), ((1,), W[3, :2], (0,)), ((0,), [0.25, 0.5, 0.25])],
    [((0, 2), W[:3, :4], (1, -1)), ((1,), W[4, :3])],
    [((0, 1, 2), W[:4, :6].reshape(2, 3, 4))],
]
MEANS = [[((0,), 3)], [((2,), 4, (1,)), ((0,), 5)], [((1,), 2, (-1,)), ((2,), 31)]]


def summed(seen, window):
    """Sums in double precision of what stands under each weight, in SciPy's order; each product and sum is rounded."""
    weights = window.weights.ravel()
    count, middle = len(weights), len(weights) // 2
    turned = weights[::-1]
    if window.line and count % 2 and np.abs(weights - turned).max() <= 2**-52:
        pairs = [seen[q] + seen[-1 - q] for q in range(middle)]
    elif window.line and count % 2 and np.abs(weights + turned)[middle + 1 :].max(initial=0) <= 2**-52:
        pairs = [seen[q] - seen[-1 - q] for q in range(middle)]
    elif window.line:
        return sum((seen[q] * weights[q] for q in range(count - 1)), seen[-1] * weights[-1])
    else:
        return sum((seen[q] * weights[q] for q in range(count)), np.zeros(seen.shape[1:]))
    return sum((pair * weight for pair, weight in zip(pairs, weights, strict=False)), seen[middle] * weights[middle])


def around(x, window, kind):
    """What stands under each weight of a window, for all outputs."""
    before = [k // 2 + origin for k, origin in zip(window.weights.shape, window.origins, strict=True)]
    moved = np.moveaxis(x, window.axes, range(-len(window.axes), 0)).astype(kind)
    stops = [n + k - b - 1 for n, k, b in zip(moved.shape[-len(before) :], window.weights.shape, before, strict=True)]
    wide = reference.extended(moved, [-b for b in before], stops, window.boundary, window.fill_value)
    seen = np.lib.stride_tricks.sliding_window_view(wide, window.weights.shape, tuple(range(-len(before), 0)))
    seen = seen.reshape(*moved.shape, -1)
    return np.moveaxis(np.moveaxis(seen, range(-1 - len(before), -1), window.axes), -1, 0)


def cast(values, dtype):
    """As C casts: towards zero, and around the ends of integers."""
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        return values.astype(dtype)
    if dtype == np.uint64:
        large = values >= 2.0**63
        low = np.where(large, values - 2.0**63, values)
        return np.trunc(low).astype("q").view("Q") ^ np.where(large, np.uint64(1 << 63), np.uint64(0))
    return np.trunc(values).astype("q").astype(dtype)


def defined(x, given, dtype):
    """What a filter gives."""
    with np.errstate(all="ignore"):
        for window in given:
            seen = around(x, window, np.float64)
            x = cast(seen.sum(0) / window.weights.size if window.mean else summed(seen, window), dtype)
    return x


def inputs(dtype, to, shape=SHAPE):
    """Numbers whose sums fit where C says what becomes of them."""
    rng = np.random.default_rng(1)
    if dtype[0] == "f":
        return rng.uniform(-100, 100, shape).astype(dtype)
    smaller = {"u4": 1 << 6, "i4": 1 << 6, "i8": 1 << (30 if to == "i8" else 40), "u8": 1 << 40}
    return values(rng, shape, dtype) // smaller.get(dtype, 1)


def run(x, filters, to):
    """What an array of dtype `to` is filled with, beside which nothing is written."""
    room = np.full((3, *x.shape), 85, to)
    _sums.fill(x, filters, room[1])
    assert (room[::2] == room.dtype.type(85)).all()
    return room[1]


@pytest.fixture(autouse=True, params=[6, 0], ids=["bands", "one by one"])
def cut_into_bands(request, monkeypatch):
    _sums._known.clear()
    if request.param:
        with bands_of(request.param):
            yield
    else:
        monkeypatch.setattr(bands, "chain", lambda *given: None)
        yield
    _sums._known.clear()


def pairs(dtypes, together=""):
    return [(dtype, to) for dtype, to in itertools.product(dtypes, dtypes) if together in dtype + to]


def neighbours(dtypes):
    """Each dtype once as itself, and to and from two others."""
    return [(dtype, dtypes[(at + step) % len(dtypes)]) for at, dtype in enumerate(dtypes) for step in (0, 1, -4)]


@pytest.mark.covering
@pytest.mark.parametrize(("dtype", "to"), neighbours((*DTYPES, "u8")))
@pytest.mark.parametrize("given", FRACTIONAL)
def test_fractional_weights(given, dtype, to):
    x = inputs(dtype, to)
    for extent in [*EXTENTS, ("fill", 2.5)]:
        filters = windows(*given, extent=extent)
        np.testing.assert_array_equal(run(x, filters, to), defined(x, filters, to))


@pytest.mark.parametrize(("dtype", "to"), pairs(DTYPES, "f"))
def test_whole_weights_and_floats(dtype, to):
    x = inputs(dtype, to)
    for given, extent in itertools.product(WHOLE, EXTENTS):
        filters = windows(*given, extent=extent)
        np.testing.assert_array_equal(run(x, filters, to), defined(x, filters, to))


@pytest.mark.covering
@pytest.mark.parametrize(("dtype", "to"), pairs(INTEGERS))
def test_whole_weights_and_integers(dtype, to):
    """Those of the whole range of their dtype, whose sums wrap."""
    x = values(np.random.default_rng(2), SHAPE, dtype)
    for given, extent in itertools.product(WHOLE, EXTENTS):
        filters = windows(*given, extent=extent)
        wanted = x
        for window in filters:
            seen = around(wanted, window, np.int64)
            weights = window.weights.astype("q").reshape(-1, *(1,) * x.ndim)
            wanted = (seen * weights).sum(0).astype(to)
        np.testing.assert_array_equal(run(x, filters, to), wanted)


@pytest.mark.covering
@pytest.mark.parametrize(("dtype", "to"), pairs(DTYPES))
def test_means(dtype, to):
    """Those of integers are SciPy's value for value; others are off by the rounding of a mean."""
    x = inputs(dtype, to)
    for given, extent in itertools.product(MEANS, EXTENTS):
        filters = windows(*given, extent=extent)
        got, wanted = run(x, filters, to), defined(x, filters, to)
        if "f" not in dtype + to:
            np.testing.assert_array_equal(got, wanted)
        elif to[0] == "f":
            largest = max(np.abs(x).max(), abs(filters[0].fill_value))
            np.testing.assert_allclose(got, wanted, rtol=0, atol=4 * np.finfo(to).eps * largest)
        else:  # where a mean is whole but for rounding, it is cut to one side or the other
            assert np.abs(got.astype("q") - wanted.astype("q")).max() <= len(filters)
            assert (got == wanted).mean() > 0.99


@pytest.mark.parametrize(("dtype", "to"), [("u1", "i2"), ("f8", "u1"), ("f4", "f4"), ("i4", "f8")])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout, dtype, to):
    x = inputs(dtype, to)
    for given, out_layout in itertools.product((WHOLE[1], FRACTIONAL[5]), WRITEABLE):
        filters = windows(*given)
        array, out = LAYOUTS[layout](x), LAYOUTS[out_layout](np.full(x.shape, 85, to))
        kept, beside = array.tobytes(), out.base.tobytes() if isinstance(out.base, np.ndarray) else b""
        _sums.fill(array, filters, out)
        assert array.tobytes() == kept
        np.testing.assert_array_equal(out, run(np.array(array, dtype), filters, to))
        if out_layout in ("strided", "cropped"):
            out[...] = 85
            assert out.base.tobytes() == beside


@pytest.mark.parametrize(("dtype", "to"), [("i1", "u1"), ("f8", "f8"), ("f4", "i4")])
@pytest.mark.parametrize("given", [*WHOLE, *FRACTIONAL, *MEANS])
def test_out_may_be_x(given, dtype, to):
    x = inputs(dtype, to)
    for turned in (slice(None), slice(None, None, -1)):
        kept = x.copy()
        out = kept.view(to)[turned]
        _sums.fill(kept, windows(*given), out)
        np.testing.assert_array_equal(out, run(x, windows(*given), to))


@pytest.mark.parametrize(
    "shape", [(1, 1, 1), (1, 1, 300), (300, 1, 1), (2, 3, 130), (40, 3, 2), (30, 20, 133)], ids=str
)
@pytest.mark.parametrize(("dtype", "to"), [("i1", "u1"), ("f4", "f4"), ("i2", "f8"), ("u8", "u8")])
def test_shapes(shape, dtype, to):
    for given in FRACTIONAL:
        x, filters = inputs(dtype, to, shape), windows(*given, extent=("mirror", 0))
        np.testing.assert_array_equal(run(x, filters, to), defined(x, filters, to))


@pytest.mark.parametrize("shape", [(200, 1, 3), (1, 140, 2), (3, 80, 5), (70, 80, 1), (100, 3, 3)], ids=str)
@pytest.mark.parametrize(("dtype", "to"), [("i1", "u1"), ("f4", "f4"), ("i2", "f8"), ("i8", "i8"), ("u1", "?")])
def test_short_rows(shape, dtype, to):
    for given in (*FRACTIONAL, *MEANS, *(WHOLE if dtype[0] in "iu" else ())):
        x, filters = inputs(dtype, to, shape), windows(*given, extent=("reflect", 0))
        np.testing.assert_array_equal(run(x, filters, to), defined(x, filters, np.dtype(to)))


@pytest.mark.parametrize("to", ["f4", "f8", "i2", "?"])
def test_results_that_are_added(to):
    x = inputs("f8", "f8")
    for given in (FRACTIONAL[0], FRACTIONAL[1]):
        filters, before = windows(*given), np.full(x.shape, 1, to)
        out = before.copy()
        _sums.fill(x, filters, out, add=True)
        np.testing.assert_array_equal(out, before + run(x, filters, to))


@pytest.mark.parametrize(("dtype", "to"), [("f4", "f4"), ("f8", "f8"), ("u1", "f4")])
def test_nan_and_infinity_outside(dtype, to):
    x = inputs(dtype, to)
    for given, value in itertools.product(FRACTIONAL, (np.nan, np.inf)):
        filters = windows(*given, extent=("fill", value))
        np.testing.assert_array_equal(run(x, filters, to), defined(x, filters, to))


def test_bool_results_are_what_is_left_when_cast_to_an_integer():
    x = np.array([0.2, 0.6, 1.0, -1.5, np.nan, -0.9]).reshape(1, 1, 6)
    filters = windows(((2,), [1.0]))
    np.testing.assert_array_equal(run(x, filters, "?"), [[[False, False, True, True, True, False]]])


def test_single_precision_where_it_is_asked_for():
    x = inputs("f4", "f4") + 1000
    filters = windows(*FRACTIONAL[0])
    double = run(x, filters, "f4")
    with precision("single"):
        single = run(x, filters, "f4")
    np.testing.assert_allclose(single, double, rtol=0, atol=1e-3)
    assert (single != double).any()


def test_weights_in_single_precision_add_up():
    for sigma in (0.5, 1, 2, 5, 10):
        weights = np.exp(-0.5 * (np.arange(-8 * sigma, 8 * sigma + 1) / sigma) ** 2)
        weights /= weights.sum()
        taps = rounded_to_single(weights)
        assert taps.dtype == np.float32
        assert abs(taps.sum(dtype="d") - 1) <= np.spacing(taps.max())
        np.testing.assert_allclose(taps, weights, rtol=0, atol=1e-6 * weights.max())
