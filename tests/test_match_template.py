"""Zero-mean normalised correlation: against the definition in extended precision, and against itself."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.lib.stride_tricks import sliding_window_view

import convjit
from convjit._calls import match_template as calls
from convjit._calls import template_scores
from convjit._methods import windows
from tests import reference
from tests.support.cases import BOUNDARIES, LAYOUTS, MODES, SENTENCE, WRITEABLE
from tests.support.dask_arrays import random_chunks, untouchable
from tests.support.parameters import first

# What is promised of the error, by the dtype of the result.
PROMISED = {"e": 1e-3, "f": 1e-5, "d": 1e-10}

REAL = "?bBhHiIlLqQefd"


def padded(x, window, mode, boundary, fill_value):
    """The array, extended by what the windows of a mode reach: x (..., *lengths)."""
    if mode == "valid":
        return x
    pairs = [(k - 1, k - 1) if mode == "full" else (k // 2, k - 1 - k // 2) for k in window]
    lead = x.shape[: x.ndim - len(window)]
    rows = x.reshape(-1, *x.shape[x.ndim - len(window) :])
    starts = [-before for before, _ in pairs]
    stops = [n + after for n, (_, after) in zip(rows.shape[1:], pairs, strict=True)]
    each = [reference.extended(row, starts, stops, boundary, fill_value) for row in rows]
    shape = [stop - start for start, stop in zip(starts, stops, strict=True)]
    return np.array(each, x.dtype).reshape(*lead, *shape)


def definition(x, template, mode="valid", *, weights=None, boundary="fill", fill_value=0, axes=None):
    """The coefficients, in two passes, where flat windows are told by their elements."""
    x, template = np.asarray(x).astype("g"), np.asarray(template).astype("g")
    axes = tuple(range(x.ndim)) if axes is None else axes
    dims = len(axes)
    if template.ndim > dims:
        own = [None] * len(template) if weights is None else np.broadcast_to(weights, template.shape)
        options = {"boundary": boundary, "fill_value": fill_value, "axes": axes}
        each = [definition(x, t, mode, weights=w, **options) for t, w in zip(template, own, strict=True)]
        return np.stack(each, min(axes, default=x.ndim))
    moved = np.moveaxis(x, axes, range(x.ndim - dims, x.ndim))
    moved = padded(moved, template.shape, mode, boundary, fill_value)
    seen = sliding_window_view(moved, template.shape, tuple(range(moved.ndim - dims, moved.ndim)))
    w = np.ones(template.shape) if weights is None else np.asarray(weights)
    held = w > 0
    w = w[held].astype("g") / w[held].astype("g").sum()
    t, seen = template[held], seen[..., held]
    with np.errstate(all="ignore"):
        t = t - t[0]
        t = t - t @ w
        seen = seen - seen[..., :1]
        seen = seen - (seen @ w)[..., None]
        norms = np.sqrt((w * t * t).sum() * (seen * seen) @ w)
        found = np.where(norms > 0, seen @ (w * t) / norms, norms)  # NaN stays, and 0 is 0
    return np.moveaxis(found, range(found.ndim - dims, found.ndim), axes)


def check(x, template, mode="valid", method="auto", *, bound=None, **options):
    """Compare a call with the definition; return its result."""
    found = convjit.match_template(x, template, mode, method, **options)
    options = {name: value for name, value in options.items() if name != "workers"}
    wanted = definition(x, template, mode, **options)
    kinds = np.asarray(x).dtype, np.asarray(template).dtype
    assert found.dtype == ("e" if np.result_type(*kinds).char == "e" else np.result_type(*kinds, np.float32))
    assert found.shape == wanted.shape
    assert type(found) is np.ndarray
    np.testing.assert_array_equal(np.isnan(found), np.isnan(wanted))
    error = np.abs(found - wanted).max(initial=0, where=~np.isnan(wanted))
    assert error <= (bound or PROMISED[found.dtype.char]), error
    assert not (np.abs(found) > 1).any()
    return found


def numbers(rng, shape, dtype):
    """Random numbers of a dtype, the integers from a small range, so that some windows are flat."""
    kind = np.dtype(dtype)
    if kind.kind == "b":
        return rng.random(shape) < 0.4
    return (rng.normal(size=shape) if kind.kind == "f" else rng.integers(0, 9, shape)).astype(kind)


def random_call(rng):
    """An array, a template or several, and options, all of which fit together."""
    dims = int(rng.integers(1, 5))
    sliding = int(rng.integers(1, dims + 1))
    axes = tuple(map(int, rng.permutation(dims)[:sliding]))
    mode = MODES[rng.integers(3)]
    most = (0, 60, 18, 9, 6)[dims]
    shape = tuple(map(int, rng.integers(1, most, dims)))
    window = tuple(int(rng.integers(1, (shape[axis] if mode == "valid" else most) + 1)) for axis in axes)
    stack = (int(rng.integers(1, 4)),) if rng.random() < 0.4 else ()
    x = numbers(rng, shape, REAL[rng.integers(len(REAL))])
    template = numbers(rng, (*stack, *window), REAL[rng.integers(len(REAL))])
    options = {"boundary": BOUNDARIES[rng.integers(5)], "workers": int(rng.integers(1, 3))}
    if options["boundary"] == "fill":
        options["fill_value"] = (0, 1, -2.5)[rng.integers(3)]
    if rng.random() < 0.5:
        weights = rng.random((*(stack if rng.random() < 0.5 else ()), *window)) * (rng.random(window) < 0.8)
        weights.reshape(-1, *window)[(slice(None), *(0,) * sliding)] += 0.1
        options["weights"] = weights if rng.random() < 0.6 else weights > 0
    if axes != tuple(range(dims)) or rng.random() < 0.5:
        options["axes"] = axes
    if rng.random() < 0.3 and x.dtype.kind == "f" and x.size:
        x.flat[rng.integers(x.size)] = (np.nan, np.inf, -np.inf)[rng.integers(3)]
    return LAYOUTS[list(LAYOUTS)[rng.integers(10)]](x), template, mode, options


@pytest.mark.parametrize("block", first(2, range(60)))
def test_random_calls(block, monkeypatch):
    """Also cut into parts."""
    monkeypatch.setattr(calls, "MOST", 1 << 23 if block % 2 else 60)
    for i in range(30):
        x, template, mode, options = random_call(np.random.default_rng((71, block, i)))
        check(x, template, mode, **options)


@pytest.mark.parametrize("dtype", "fd")
@pytest.mark.parametrize(
    ("shape", "window"),
    [
        ((700,), (90,)),
        ((70, 80), (9, 12)),
        ((80, 90), (31, 30)),
        ((24, 25, 26), (5, 6, 7)),
        ((6, 7, 8, 9), (2, 4, 3, 5)),
    ],
)
def test_offsets_and_steps(shape, window, dtype):
    rng = np.random.default_rng(72)
    heights = (0, 1e4) if dtype == "f" else (0, 1e4, 1e6)
    place = tuple(n // 3 for n in shape)
    for offset, step in itertools.product(heights, heights):
        x = rng.normal(size=shape) + offset
        x[shape[0] // 2 :] += step
        x = x.astype(dtype)
        template = x[tuple(slice(p, p + k) for p, k in zip(place, window, strict=True))]
        found = check(x, template)
        assert found[place] >= max(1, found.max()) - 1e-6
    check(x, template, weights=rng.random(window))


@pytest.mark.parametrize("dtype", "Bfd")
def test_flat_regions(dtype):
    """Also of windows of which each has few elements that differ."""
    rng = np.random.default_rng(73)
    x = rng.integers(0, 255, (150, 160)).astype(dtype)
    x[20:140, 30:150] = 77
    x[90, 90] = 78
    template = x[:9, :11]
    found = check(x, template)
    assert (found[21:81, 31:70] == 0).all()
    assert not (found[82:91, 80:91] == 0).any()
    check(x, template, weights=rng.random(template.shape) + 0.1)
    check(np.full((40, 50), 0.1, "d"), rng.normal(size=(7, 8)))
    assert not convjit.match_template(np.full((40, 50), 0.1, dtype), np.arange(6).reshape(2, 3)).any()
    assert not convjit.match_template(x, np.full((3, 4), 0.1)).any()
    assert not convjit.match_template(x, np.ones((1, 1))).any()


def test_flat_under_a_mask():
    rng = np.random.default_rng(74)
    x = rng.normal(size=(40, 50))
    x[::2] = 3.3
    mask = np.zeros((5, 4), bool)
    mask[::2] = True
    found = check(x, rng.normal(size=mask.shape), weights=mask)
    assert not found[::2].any()
    assert found[1::2].all()


@pytest.mark.parametrize("dtype", "fd")
def test_many_windows_in_doubt(dtype, monkeypatch):
    """A large range of values, whose quiet places are lost in the noise of the loud ones."""
    rng = np.random.default_rng(75)
    x = rng.normal(size=(90, 100))
    x[50:, 60:] *= 1e8
    x = x.astype(dtype)
    scored = []
    usual = windows.score
    monkeypatch.setattr(
        template_scores, "score", lambda x, places, *rest: scored.append(places) or usual(x, places, *rest)
    )
    check(x, x[10:30, 20:40], method="overlap_save")
    assert scored


@pytest.mark.parametrize("dtype", "fd")
def test_loud_places_do_not_flatten_the_others(dtype):
    """Less a number as large as the loud ones, or rounded to their precision, the others would be all equal."""
    rng = np.random.default_rng(85)
    for rows in (1, 15, 29):
        x = rng.normal(size=(30, 40)) + 100
        x[:rows] *= 1e9 if dtype == "f" else 1e17
        check(x.astype(dtype), rng.normal(size=(4, 5)).astype(dtype))


@pytest.mark.parametrize("scale", [1e-300, 1e-160, 1e160, 1e307])
def test_extreme_scales(scale):
    rng = np.random.default_rng(76)
    x = rng.uniform(-1, 1, (40, 41))
    template = x[3:9, 4:12]
    wanted = definition(x, template)
    for kind in (x * scale, x * scale + 3 * scale):
        np.testing.assert_allclose(convjit.match_template(kind, template * 1e8), wanted, rtol=0, atol=1e-10)
        np.testing.assert_allclose(convjit.match_template(x, template * scale), wanted, rtol=0, atol=1e-10)
    singles = (x * 1e38).astype("f")
    np.testing.assert_allclose(convjit.match_template(singles, template.astype("f")), wanted, rtol=0, atol=1e-5)


@pytest.mark.parametrize("method", ["auto", "direct", "overlap_save", "fft", "im2col", "plain"])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_nonfinite_stays_in_its_windows(method, value):
    rng = np.random.default_rng(77)
    x = rng.normal(size=(60, 70))
    x[20, 30] = x[0, 0] = value
    template = rng.normal(size=(8, 9))
    mask = rng.random((8, 9)) < 0.5
    check(x, template, method=method)
    check(x.astype("f"), template.astype("f"), "same", method, boundary="wrap")
    check(x, template, "full", method, weights=mask)
    assert np.isnan(convjit.match_template(np.full((5, 5), value), np.eye(3))).all()
    both = np.array([template, template])
    both[1, 2, 3] = value
    found = convjit.match_template(np.nan_to_num(x, posinf=0, neginf=0), both)
    assert np.isnan(found[1]).all()
    assert np.isfinite(found[0]).all()
    mask[2, 3] = False
    assert np.isfinite(convjit.match_template(np.zeros((9, 9)), both[1], weights=mask)).all()


@given(st.integers(0, 2**32), st.floats(-12, 12), st.sampled_from("fd"), st.integers(1, 9), st.integers(1, 9))
def test_never_outside(seed, power, dtype, height, width):
    """For random walks, whose neighbours are alike, over offsets of any size."""
    rng = np.random.default_rng(seed)
    x = (rng.integers(-1, 2, (12, 30)).cumsum(1) + 10.0**power * rng.integers(-3, 4)).astype(dtype)
    template = x[1 : 1 + height, 2 : 2 + width]
    found = check(x, template)
    if np.ptp(template):
        assert found[1, 2] >= 1 - 1e-6


@given(st.integers(0, 2**32))
def test_scale_and_offset_change_nothing(seed):
    rng = np.random.default_rng(seed)
    x, template = rng.normal(size=(20, 25)), rng.normal(size=(4, 5))
    found = convjit.match_template(x, template)
    np.testing.assert_allclose(convjit.match_template(8 * x + 100, 3 * template - 7), found, rtol=0, atol=1e-10)
    np.testing.assert_allclose(convjit.match_template(x, -template), -found, rtol=0, atol=1e-10)


@pytest.mark.parametrize("dtype", "fd")
@pytest.mark.parametrize("window", [(5, 6), (30, 40)])
def test_workers_change_no_bit(window, dtype):
    rng = np.random.default_rng(78)
    x = rng.normal(size=(250, 300)).astype(dtype)
    x[:, 200:] += 1e4
    x[100:200] = 5
    for template, weights in ((rng.normal(size=window), None), (rng.normal(size=(2, *window)), rng.random(window))):
        one, two = (convjit.match_template(x, template.astype(dtype), weights=weights, workers=n) for n in (1, 2))
        assert one.tobytes() == two.tobytes()


def test_several_templates():
    rng = np.random.default_rng(79)
    x, templates = rng.normal(size=(2, 60, 70)), rng.normal(size=(3, 20, 21))
    found = check(x, templates, axes=(1, 2))
    assert found.shape == (2, 3, 41, 50)
    np.testing.assert_allclose(found[:, 1], convjit.match_template(x, templates[1], axes=(1, 2)), rtol=0, atol=1e-12)
    assert check(x, templates, axes=(2, 0), mode="same").shape == (3, 2, 60, 70)
    weights = rng.random(templates.shape)
    check(x, templates, axes=(1, 2), weights=weights)
    check(x[0], templates, weights=np.full((20, 21), 0.1))
    check(x[0], templates.astype("f"), method="direct")


def test_no_sliding_axes():
    x = np.array([1.0, np.nan, 3.0])
    np.testing.assert_array_equal(convjit.match_template(x, 2.0, axes=()), [0, np.nan, 0])
    np.testing.assert_array_equal(convjit.match_template(x, [2.0, 5.0], axes=()), np.transpose([[0, np.nan, 0]] * 2))
    assert convjit.match_template(4.0, 2.0) == 0


@pytest.mark.parametrize("dtype", REAL)
def test_dtypes(dtype):
    rng = np.random.default_rng(80)
    x = numbers(rng, (40, 50), dtype)
    for other in "?Bifed":
        check(x, numbers(rng, (5, 6), other))
    check(x.tolist(), x[2:6, 3:9].tolist())
    check(np.ma.array(x), x[2:6, 3:9])


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_layouts(layout):
    rng = np.random.default_rng(81)
    for dtype in "hfd":
        x, template = (LAYOUTS[layout](numbers(rng, shape, dtype)) for shape in ((3, 40, 50), (5, 6)))
        before = x.copy()
        check(x, template, "same", axes=(1, 2))
        np.testing.assert_array_equal(x, before)


@pytest.mark.parametrize("layout", WRITEABLE)
@pytest.mark.parametrize("most", [1 << 23, 400])
def test_out(layout, most, monkeypatch):
    monkeypatch.setattr(calls, "MOST", most)
    rng = np.random.default_rng(82)
    x, template = rng.normal(size=(40, 50)), rng.normal(size=(5, 6))
    wanted = convjit.match_template(x, template, "same")
    for dtype in "efd":
        out = LAYOUTS[layout](np.zeros(wanted.shape, dtype))
        assert convjit.match_template(x, template, "same", out=out) is out
        np.testing.assert_array_equal(out, wanted.astype(dtype))
    room = np.zeros(x.size + 50)
    shared, out = room[:-50].reshape(x.shape), room[50:].reshape(x.shape)
    shared[...] = x
    np.testing.assert_array_equal(convjit.match_template(shared, template, "same", out=out), wanted)


def test_empty_arrays():
    assert convjit.match_template(np.zeros((0, 5)), np.ones((2, 2))).shape == (0, 4)
    assert convjit.match_template(np.zeros((0, 5, 5)), np.ones((2, 2)), axes=(1, 2)).shape == (0, 4, 4)
    assert convjit.match_template(np.zeros((3, 0)), np.ones((2, 4, 1)), "same").shape == (2, 3, 0)


ONES = np.ones((4, 5))
REFUSED = [
    (ValueError, "`template` must be no larger than `x`", ONES, np.ones((5, 2)), {}),
    (ValueError, "`template` must have at least one element", ONES, np.ones((0, 2)), {}),
    (ValueError, "`template` must have as many dimensions", ONES, np.ones(2), {}),
    (ValueError, "`template` must have as many dimensions", ONES, np.ones((2, 2)), {"axes": ()}),
    (TypeError, "`x` must hold real numbers", ONES + 0j, ONES, {}),
    (TypeError, "`template` must hold real numbers", ONES, ONES.astype("F"), {}),
    (TypeError, "`x` must hold numbers of at most 64 bits", ONES.astype("g"), ONES, {}),
    (TypeError, "`x` must hold numbers", ["a"], ONES, {}),
    (TypeError, "`weights` must hold real numbers", ONES, ONES, {"weights": ONES + 0j}),
    (ValueError, "`weights` must have the shape of the template", ONES, ONES, {"weights": np.ones(5)}),
    (ValueError, "`weights` must be finite and not negative", ONES, ONES, {"weights": -ONES}),
    (ValueError, "`weights` must be finite and not negative", ONES, ONES, {"weights": ONES * np.nan}),
    (ValueError, "`weights` must not all be zero", ONES, ONES, {"weights": 0 * ONES}),
    (ValueError, "`mode` must be 'full', 'same' or 'valid'", ONES, ONES, {"mode": "spam"}),
    (ValueError, "`method` must be", ONES, ONES, {"method": "spam"}),
    (ValueError, "`boundary` must be", ONES, ONES, {"boundary": "spam"}),
    (ValueError, "`fill_value` must be a real number", ONES, ONES, {"fill_value": 1j}),
    (ValueError, "`axes` must name each axis once", ONES, ONES, {"axes": (0, 0)}),
    (ValueError, "`axes` must lie between -2 and 1", ONES, ONES, {"axes": (0, 2)}),
    (TypeError, "`workers` must be", ONES, ONES, {"workers": "many"}),
    (ValueError, "`out` must have shape", ONES, ONES, {"out": np.ones((2, 2))}),
    (TypeError, "`out` must have a dtype", ONES, ONES, {"out": np.ones((1, 1), int)}),
    (ValueError, "`x` must have no masked elements", np.ma.array(ONES, mask=ONES > 0), ONES, {}),
    (ValueError, "`template` must have no masked elements", ONES, np.ma.array(ONES, mask=ONES > 0), {}),
]


@pytest.mark.parametrize(("error", "text", "x", "template", "options"), REFUSED, ids=[row[1] for row in REFUSED])
def test_refusals(error, text, x, template, options):
    with pytest.raises(error) as raised:
        convjit.match_template(x, template, **options)
    assert str(raised.value).startswith(text)
    assert SENTENCE.fullmatch(str(raised.value))


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_dask(boundary, several):
    da = pytest.importorskip("dask.array")
    rng = np.random.default_rng(83)
    x = rng.normal(size=(3, 60, 50))
    template = rng.normal(size=(2, 7, 8) if several else (7, 8))
    for mode, weights in itertools.product(MODES, (None, rng.random((7, 8)))):
        options = {"mode": mode, "boundary": boundary, "axes": (1, 2), "weights": weights}
        lazy = convjit.match_template(da.from_array(x, random_chunks(rng, x.shape)), template, **options)
        wanted = convjit.match_template(x, template, **options)
        assert (lazy.shape, lazy.dtype) == (wanted.shape, wanted.dtype)
        np.testing.assert_allclose(lazy.compute(scheduler="synchronous"), wanted, rtol=0, atol=1e-10)
    assert convjit.match_template(untouchable((60, 50), (20, 20)), np.eye(3)).shape == (58, 48)


def test_torch():
    torch = pytest.importorskip("torch")
    x = torch.rand(20, 30)
    found = convjit.match_template(x, x[3:8, 4:10])
    assert isinstance(found, torch.Tensor)
    assert found[3, 4] > 1 - 1e-6


def test_compiled_code_refuses_it():
    numba = pytest.importorskip("numba")
    with pytest.raises(numba.TypingError, match=r"`convjit\.match_template` cannot be called within compiled code"):
        numba.njit(lambda x: convjit.match_template(x, x))(np.ones(3))


def test_memory_is_bounded(monkeypatch):
    """An array that is cut has parts of few elements."""
    monkeypatch.setattr(calls, "MOST", 10_000)
    seen = []
    usual = template_scores.scores
    monkeypatch.setattr(calls, "scores", lambda x, *rest: seen.append(x.size) or usual(x, *rest))
    rng = np.random.default_rng(84)
    check(rng.normal(size=(500, 100)), rng.normal(size=(10, 10)), "same")
    assert max(seen) <= 12_000
    assert math.fsum(seen) < 75_000
