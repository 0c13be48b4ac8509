"""Normalised convolutions: averages over what is not missing."""

import concurrent.futures
import pickle
from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import convjit
from convjit._calls import normalized_block
from tests import normalized_sweep, reference, sweep
from tests.support import limits
from tests.support.cases import SENTENCE
from tests.support.parameters import first

# Methods that sum any kernel, by sums and by transforms.
METHODS = ("direct", "im2col", "fft", "overlap_save", "plain")

CASES = 4 * sweep.BLOCK


@pytest.mark.parametrize("first_case", first(2, range(0, 10_000, CASES)))
def test_random_cases(first_case):
    counts, failures = sweep.run(CASES, seed=40, first=first_case, subject=normalized_sweep.NORMALIZED)
    assert not failures, "\n".join(failures[:5])
    assert counts.total() == CASES


def gaussian(*shape, width=4.0):
    """A bell-shaped kernel."""
    lines = [np.exp(-0.5 * ((np.arange(k) - k // 2) / (k / width / 2)) ** 2) for k in shape]
    kernel = lines[0]
    for line in lines[1:]:
        kernel = np.multiply.outer(kernel, line)
    return kernel


@pytest.mark.parametrize("missing", [0.05, 0.5, 0.9, 0.99])
@pytest.mark.parametrize(("dtype", "error"), [("f4", 1e-5), ("f8", 1e-12)])
@pytest.mark.parametrize("method", METHODS)
def test_a_constant_stays_a_constant(method, dtype, error, missing):
    rng = np.random.default_rng(1)
    for shape, kernel in (((5000,), gaussian(301)), ((160, 170), gaussian(31, 25)), ((20, 30, 40), gaussian(5, 7, 9))):
        for value in (0.1, 12345.678, -1e-5):
            x = np.full(shape, value, dtype)
            x[rng.random(shape) < missing] = np.nan
            got = convjit.normalized_convolve(x, kernel.astype(dtype), method=method)
            wanted, _ = reference.normalized_convolve(x, kernel.astype(dtype)) if x.ndim == 1 else (None, None)
            assert wanted is None or np.array_equal(np.isnan(got), np.isnan(wanted))
            got = got[~np.isnan(got)]
            assert got.size
            assert np.abs(got / np.dtype(dtype).type(value) - 1).max() <= error


@lru_cache
def beside_a_hole():
    """An array, a kernel, and what the definition makes of them."""
    x = 1e4 + np.random.default_rng(2).normal(size=(150, 160))
    x[30:110, 40:120] = np.nan
    kernel = gaussian(33, 37, width=8)  # from 1 down to 1e-14
    return x, kernel, *reference.normalized_convolve(x, kernel)


@pytest.mark.parametrize("method", METHODS)
def test_windows_without_weight_are_nan_and_others_are_right_beside_a_hole(method):
    """Where the tail of a kernel alone reaches what is there, weights are far below the noise of a transform."""
    x, kernel, wanted, shares = beside_a_hole()
    got, weights = convjit.normalized_convolve(x, kernel, method=method, return_weights=True)
    assert np.isnan(wanted).sum() > 1000
    assert np.array_equal(np.isnan(got), np.isnan(wanted))
    there = ~np.isnan(wanted)
    assert np.abs(got - wanted)[there].max() < 1e-8
    assert np.abs(weights - shares).max() < 1e-13
    assert (weights[~there] == 0).all()


@pytest.mark.parametrize("method", ["auto", *METHODS])
def test_integers_are_exact_sums_and_are_rounded_once(method):
    rng = np.random.default_rng(3)
    x = rng.integers(-100, 100, (40, 50)).astype(float)
    x[rng.random(x.shape) < 0.3] = np.nan
    kernel = rng.integers(0, 5, (5, 7))
    sums = convjit.convolve(np.nan_to_num(x), kernel.astype(float), "same", "plain")
    shares = convjit.convolve((~np.isnan(x)).astype(float), kernel.astype(float), "same", "plain")
    got = convjit.normalized_convolve(x, kernel, method=method)
    if method in ("fft", "overlap_save"):
        np.testing.assert_allclose(got, sums / shares, rtol=0, atol=1e-11)
    else:
        np.testing.assert_array_equal(got, sums / shares)


@pytest.mark.parametrize("dtype", ["?", "u1", "i2", "i8", "f2", "f4", "f8", "c8", "c16"])
def test_without_missing_elements_it_is_a_convolution(dtype):
    rng = np.random.default_rng(4)
    x = rng.integers(0, 2, (30, 31)).astype(dtype)
    kernel = np.array([[1, 2, 1], [0, 3, 1]])
    got = convjit.normalized_convolve(x, kernel, "valid")
    wide = x.astype(np.result_type(x, np.float64))
    wanted = convjit.convolve(wide, kernel / 8, "valid")
    assert got.dtype == (np.result_type(x, kernel) if np.dtype(dtype).kind in "fc" else np.float64)
    np.testing.assert_allclose(got, wanted, rtol=1e-6)


@pytest.mark.parametrize("method", ["auto", "direct", "overlap_save"])
def test_infinite_elements_reach_the_windows_that_hold_them(method):
    x = np.ones((60, 61))
    x[30, 30], x[10, 50], x[3, 3] = np.inf, -np.inf, np.nan
    got = convjit.normalized_convolve(x, np.ones((5, 5)), method=method)
    wanted, _ = reference.normalized_convolve(x, np.ones((5, 5)))
    np.testing.assert_array_equal(got, wanted)


def test_weights_of_zero_hide_any_value_and_others_show_nan():
    x = np.array([1.0, np.nan, 3.0, np.inf, 5.0, np.nan, 7.0])
    got = convjit.normalized_convolve(x, [1, 1, 1], weights=[1, 0, 1, 0, 1, 1, 1])
    np.testing.assert_array_equal(got, [1, 2, 3, 4, np.nan, np.nan, np.nan])


def test_weights_broadcast():
    rng = np.random.default_rng(5)
    x, line = rng.normal(size=(20, 30)), rng.random(30)
    got = convjit.normalized_convolve(x, np.ones((3, 5)), weights=line)
    np.testing.assert_array_equal(
        got, convjit.normalized_convolve(x, np.ones((3, 5)), weights=line + np.zeros((20, 1)))
    )
    assert not np.array_equal(got, convjit.normalized_convolve(x, np.ones((3, 5))))


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "c16"])
def test_masked_elements_are_missing(dtype):
    rng = np.random.default_rng(6)
    data = rng.integers(-9, 9, (15, 16)).astype(dtype)
    mask = rng.random(data.shape) < 0.3
    kernel, weights = [[1, 2, 1], [2, 4, 2], [1, 2, 1]], rng.integers(1, 4, data.shape)
    wanted = convjit.normalized_convolve(data, kernel, weights=~mask)
    got = convjit.normalized_convolve(np.ma.array(data, mask=mask), kernel)
    assert type(got) is np.ndarray
    np.testing.assert_array_equal(got, wanted)
    got = convjit.normalized_convolve(np.ma.array(data, mask=mask), kernel, weights=weights)
    np.testing.assert_array_equal(got, convjit.normalized_convolve(data, kernel, weights=weights * ~mask))
    got = convjit.normalized_convolve(data, kernel, weights=np.ma.array(weights, mask=mask))
    np.testing.assert_array_equal(got, convjit.normalized_convolve(data, kernel, weights=weights * ~mask))
    unmasked = convjit.normalized_convolve(np.ma.array(data), kernel)
    np.testing.assert_array_equal(unmasked, convjit.normalized_convolve(data, kernel))
    if np.dtype(dtype).kind == "f":
        data[3, 4] = np.nan
        got = convjit.normalized_convolve(np.ma.array(data, mask=mask), kernel)
        np.testing.assert_array_equal(got, convjit.normalized_convolve(data, kernel, weights=~(mask | np.isnan(data))))


def test_nothing_is_summed_twice_where_nothing_is_missing(monkeypatch):
    """Blocks that hold a missing element need the sum of weights; the others do not."""
    calls = []
    right = normalized_block.Blocks.fill
    monkeypatch.setattr(
        normalized_block.Blocks, "fill", lambda blocks, x, out: calls.append(1) or right(blocks, x, out)
    )
    x = np.ones((4000, 500))
    x[:20, :20] = np.nan
    kernel = np.ones((3, 3))
    got = convjit.normalized_convolve(x, kernel, "valid", boundary="nearest")
    blocks = len(convjit.plan_normalized(kernel, x.shape, mode="valid")._blocks.blocks)
    assert blocks > 2
    assert len(calls) == blocks + 1
    assert np.isnan(got).sum() == 18 * 18
    assert (got[~np.isnan(got)] == 1).all()


@pytest.mark.parametrize("method", ["direct", "overlap_save"])
def test_no_bit_depends_on_workers(method):
    rng = np.random.default_rng(7)
    x = rng.normal(size=(900, 1000)).astype("f4")
    x[rng.random(x.shape) < 0.2] = np.nan
    one, two = (convjit.normalized_convolve(x, gaussian(9, 9), method=method, workers=n) for n in (1, 2))
    np.testing.assert_array_equal(one, two)


def test_plans_are_called_from_threads_and_sent_to_processes():
    rng = np.random.default_rng(8)
    kernel, x = gaussian(5, 5), rng.normal(size=(8, 70, 80))
    x[rng.random(x.shape) < 0.3] = np.nan
    plan = convjit.plan_normalized(kernel, x.shape[1:], min_weight=0.4)
    assert plan.shape == plan.out_shape == (70, 80)
    assert plan.dtype == plan.result_dtype == np.float64
    assert plan.method in repr(plan)
    assert plan.method in plan._repr_html_()
    wanted = [convjit.normalized_convolve(image, kernel, min_weight=0.4) for image in x]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        np.testing.assert_array_equal([*pool.map(plan, x)], wanted)
    copy = pickle.loads(pickle.dumps(plan))
    np.testing.assert_array_equal(copy(x[0]), wanted[0])
    np.testing.assert_array_equal(plan.alone()(x[0]), wanted[0])
    out = np.empty((70, 80), "f4")
    assert plan(x[1], out) is out
    np.testing.assert_array_equal(out, wanted[1].astype("f4"))
    result, shares = plan(np.ma.array(x[2], mask=np.isnan(x[2])), return_weights=True)
    np.testing.assert_array_equal(result, wanted[2])
    assert shares.min() >= 0
    assert np.array_equal(shares > 0.4, ~np.isnan(result))


def test_kernels_are_copied_and_told_apart():
    x, kernel = np.array([1.0, np.nan, 3.0]), np.array([1.0, 1.0, 1.0])
    plan = convjit.plan_normalized(kernel, 3)
    np.testing.assert_array_equal(convjit.normalized_convolve(x, kernel), [1, 2, 3])
    kernel[0] = 0
    np.testing.assert_array_equal(convjit.normalized_convolve(x, kernel), [1, 1, 3])
    np.testing.assert_array_equal(plan(x), [1, 2, 3])


@pytest.mark.parametrize("method", ["direct", "overlap_save"])
def test_out_may_overlap_the_array_and_the_weights(method):
    rng = np.random.default_rng(9)
    memory = rng.random((61, 50))
    x, weights = memory[:60], memory[1:]
    for out in (memory[:60], memory[1:]):
        kept = memory.copy()
        wanted = convjit.normalized_convolve(kept[:60], gaussian(3, 5), weights=kept[1:], method=method)
        got = convjit.normalized_convolve(x, gaussian(3, 5), weights=weights, method=method, out=out)
        assert got is out
        np.testing.assert_array_equal(got, wanted)
        memory[...] = kept


def test_large_arrays_are_cut_like_small_ones():
    rng = np.random.default_rng(10)
    x = rng.integers(-5, 5, (150, 170)).astype(float)
    x[rng.random(x.shape) < 0.4] = np.nan
    kernel = rng.integers(1, 5, (7, 9))
    for boundary in ("exclude", "reflect", "wrap", "nearest"):
        wanted = convjit.normalized_convolve(x, kernel, method="direct", boundary=boundary)
        with limits.lowered(limits.NORMALIZED):
            got = convjit.normalized_convolve(x, kernel * 1.0, method="direct", boundary=boundary)
        np.testing.assert_array_equal(got, wanted)


WRONG = {
    "kernel of zeros": lambda: convjit.normalized_convolve([1.0, 2.0], [0, 0]),
    "kernel that adds up to zero": lambda: convjit.normalized_convolve([1.0, 2.0], [0.1, 0.2, -0.3]),
    "infinite kernel": lambda: convjit.normalized_convolve([1.0, 2.0], [np.inf]),
    "empty kernel": lambda: convjit.normalized_convolve([1.0, 2.0], []),
    "kernel of other dimensions": lambda: convjit.normalized_convolve([1.0, 2.0], [[1.0]]),
    "boundary": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], boundary="constant"),
    "mode": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], "spam"),
    "method": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], method="spam"),
    "min_weight": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], min_weight=1.0),
    "negative min_weight": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], min_weight=-0.1),
    "nan min_weight": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], min_weight=np.nan),
    "weights": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], weights=[1, 2, 3]),
    "words as weights": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], weights=["a", "b"]),
    "out": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], out=np.empty(3)),
    "shape": lambda: convjit.plan_normalized([1.0], 3)([1.0, 2.0]),
    "complex kernel": lambda: convjit.normalized_convolve([1.0, 2.0], [1j]),
    "complex weights": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], weights=1j),
    "integer out": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], out=np.empty(2, int)),
    "word as min_weight": lambda: convjit.normalized_convolve([1.0, 2.0], [1.0], min_weight="a"),
    "word as fill_value": lambda: convjit.normalized_convolve([1.0], [1.0], boundary="fill", fill_value="a"),
    "complex fill_value": lambda: convjit.normalized_convolve([1.0], [1.0], boundary="fill", fill_value=1j),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_arguments_are_refused_in_a_sentence(name):
    with pytest.raises((ValueError, TypeError)) as error:
        WRONG[name]()
    assert SENTENCE.fullmatch(str(error.value))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.one_of(st.floats(-1e3, 1e3), st.just(np.nan)), min_size=1, max_size=40),
    st.lists(st.floats(0.125, 8), min_size=1, max_size=9),
    st.sampled_from(["direct", "overlap_save", "fft", "auto"]),
    st.sampled_from(["exclude", "nearest", "reflect", "wrap"]),
)
def test_averages_lie_within_the_values(values, kernel, method, boundary):
    x = np.array(values)
    got = convjit.normalized_convolve(x, kernel, method=method, boundary=boundary)
    if np.isnan(x).all():
        assert np.isnan(got).all()
        return
    margin = 1e-9 * np.nanmax(np.abs(x))
    there = got[~np.isnan(got)]
    assert (there >= np.nanmin(x) - margin).all()
    assert (there <= np.nanmax(x) + margin).all()
