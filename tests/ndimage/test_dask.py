"""Filters of Dask arrays: lazily the same values, dtypes and errors as of NumPy's, whatever their chunks."""

import inspect
import pickle

import numpy as np
import pytest

from convjit import ndimage
from convjit._runtime import threads
from tests.ndimage.test_ndimage import CASES, MODES, slope

dask = pytest.importorskip("dask")
da = pytest.importorskip("dask.array")
support = pytest.importorskip("tests.support.dask_arrays")
same, untouchable, random_chunks, refusal = (
    getattr(support, name) for name in ("same", "untouchable", "random_chunks", "refusal")
)

FUNCTIONS = [name for name in ndimage.__all__ if not name.startswith("generic")]
NEEDED = {
    "weights": np.array([1.0, 2, 4]),
    "sigma": 1.5,
    "size": 4,
    "derivative": ndimage.sobel,
    "derivative2": ndimage.prewitt,
}
DTYPES = "?BhHiqefdgFD"


def needed(name, ndim=1):
    """The arguments without which a function cannot be called, of an array of so many axes."""
    parameters = inspect.signature(getattr(ndimage, name)).parameters
    given = {key: value for key, value in NEEDED.items() if key in parameters}
    if name in ("correlate", "convolve"):
        given["weights"] = np.arange(1.0, 4**ndim + 1).reshape((4,) * ndim)
    return given


def numbers(rng, shape, dtype):
    values = rng.normal(size=shape) * 40
    if np.dtype(dtype).kind == "c":
        values = values + 1j * rng.normal(size=shape)
    return (values > 0) if dtype == "?" else np.abs(values).astype(dtype) if dtype in "BH" else values.astype(dtype)


@pytest.mark.parametrize(("name", "args", "kwargs"), CASES)
def test_every_case_and_mode(name, args, kwargs):
    filter_array, rng = getattr(ndimage, name), np.random.default_rng(0)
    for number, mode in enumerate(MODES):
        x = numbers(rng, (163, 150), "fdBhF"[number] if "generic" not in name else "fd"[number % 2])
        wanted = filter_array(x, *args, mode=mode, cval=3, **kwargs)
        for chunks in (random_chunks(rng, x.shape), (70, (5, 60, 85))):
            same(filter_array(da.from_array(x, chunks=chunks), *args, mode=mode, cval=3, **kwargs), wanted)


def random_case(rng):
    """A filter, an array of one to three axes, and options for it."""
    name = rng.choice(FUNCTIONS)
    ndim = int(rng.integers(1, 4))
    shape = tuple(int(n) for n in rng.integers(1, (400, 220, 90)[ndim - 1], ndim))
    options = needed(name, ndim)
    parameters = inspect.signature(getattr(ndimage, name)).parameters
    one_mode = name.endswith("1d") or name in ("correlate", "convolve")
    modes = [str(rng.choice(MODES)) for _ in shape]
    options |= {"mode": modes[0] if one_mode else modes, "cval": float(rng.choice([0, 2, -1.5]))}
    if "axis" in parameters:
        options["axis"] = int(rng.integers(-ndim, ndim))
    if "origin" in parameters:
        options["origin"] = int(rng.integers(-1, 1))
    if "size" in options:
        options["size"] = int(rng.integers(2, 9))
    if rng.random() < 0.3:
        options["output"] = np.dtype(str(rng.choice(["f8", "f4", "i2"])))
    return name, shape, options


def check_random_cases(seed, count):
    rng = np.random.default_rng(seed)
    for _ in range(count):
        name, shape, options = random_case(rng)
        x, filter_array = numbers(rng, shape, rng.choice([*"Bhqfd"])), getattr(ndimage, name)
        wanted = filter_array(x, **options)
        same(filter_array(da.from_array(x, chunks=random_chunks(rng, shape)), **options), wanted)


def test_random_filters_of_random_chunks():
    check_random_cases(0, 60)


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(1, 21))
def test_many_random_filters_of_random_chunks(seed):
    check_random_cases(seed, 100)


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype(dtype):
    rng = np.random.default_rng(2)
    x = numbers(rng, (150, 140), dtype)
    lazy = da.from_array(x, chunks=(70, 65))
    for name in ("correlate1d", "uniform_filter", "gaussian_filter"):
        for output in (None, "f4", np.dtype("q"), complex) if dtype not in "FD" else (None, "D"):
            if output is not complex or name == "correlate1d":
                call, given = getattr(ndimage, name), {**needed(name), "output": output}
                wanted = refusal(call, x, **given)
                if wanted:
                    assert refusal(call, lazy, **given) == wanted
                else:
                    same(call(lazy, **given), call(x, **given))


def test_other_orders_of_bytes():
    x = np.random.default_rng(3).normal(size=(170, 160)).astype(">f4")
    for mode in ("wrap", "mirror"):
        same(
            ndimage.gaussian_filter(da.from_array(x, chunks=80), 2, mode=mode), ndimage.gaussian_filter(x, 2, mode=mode)
        )


@pytest.mark.parametrize("name", FUNCTIONS)
def test_arrays_of_few_elements_or_none(name):
    for shape in ((1,), (3, 1), (0, 5), (2, 2, 2)):
        x, options = np.ones(shape, "h"), needed(name, len(shape))
        same(getattr(ndimage, name)(da.from_array(x, chunks=1), **options), getattr(ndimage, name)(x, **options))
    same(ndimage.gaussian_filter(da.from_array(np.float32(3)), 2), ndimage.gaussian_filter(np.float32(3), 2))


def test_windows_longer_than_the_array():
    x = np.random.default_rng(4).normal(size=(150, 90))
    for mode in MODES:
        for sigma in ((30, 1), 12, (0.5, 60)):
            wanted = ndimage.gaussian_filter(x, sigma, mode=mode)
            same(ndimage.gaussian_filter(da.from_array(x, chunks=(31, 17)), sigma, mode=mode), wanted)


@pytest.mark.parametrize("name", ["gaussian_laplace", "gaussian_gradient_magnitude"])
def test_derivatives_of_which_only_some_wrap(name):
    x = np.random.default_rng(5).normal(size=(300, 310))
    for modes in (["wrap", "reflect"], ["wrap", "wrap"], ["constant", "nearest"]):
        wanted = getattr(ndimage, name)(x, 2, mode=modes)
        same(getattr(ndimage, name)(da.from_array(x, chunks=100), 2, mode=modes), wanted)


def test_a_nan_reaches_what_it_reaches_in_memory():
    x = np.ones((300, 300))
    x[100, 99], x[0, 299] = np.nan, np.inf
    for mode in ("wrap", "constant"):
        for name in ("uniform_filter", "gaussian_filter", "laplace"):
            wanted = getattr(ndimage, name)(x, **needed(name), mode=mode)
            got = getattr(ndimage, name)(da.from_array(x, chunks=100), **needed(name), mode=mode)
            np.testing.assert_array_equal(got.compute(scheduler="synchronous"), wanted)


@pytest.mark.parametrize("size", [9, 40, 130])
def test_means_of_floats_are_within_two_units_in_the_last_place(size):
    x = np.abs(np.random.default_rng(6).normal(size=(400, 410)))
    for mode in MODES:
        wanted = ndimage.uniform_filter1d(x, size, 0, mode=mode)
        got = ndimage.uniform_filter1d(da.from_array(x, chunks=(150, 70)), size, 0, mode=mode)
        np.testing.assert_array_max_ulp(got.compute(scheduler="synchronous"), wanted, 2)


def test_the_precision_is_that_of_the_call():
    x = np.random.default_rng(7).random((300, 300), np.float32)
    with ndimage.precision("single"):
        wanted, lazy = ndimage.gaussian_filter(x, 3), ndimage.gaussian_filter(da.from_array(x, chunks=100), 3)
    assert (wanted != ndimage.gaussian_filter(x, 3)).any()
    np.testing.assert_allclose(lazy.compute(scheduler="threads"), wanted, rtol=0, atol=2e-7)
    assert (lazy.compute(scheduler="threads") != ndimage.gaussian_filter(x, 3)).any()


@pytest.mark.parametrize("method", ["direct", "overlap_save", "separable"])
def test_a_method_may_be_forced(method):
    x, weights = np.random.default_rng(8).normal(size=(200, 210)), np.outer([1.0, 2, 1], [3.0, -1])
    wanted = ndimage.correlate(x, weights, method=method, mode="mirror")
    got = ndimage.correlate(da.from_array(x, chunks=80), weights, method=method, mode="mirror")
    np.testing.assert_allclose(got.compute(scheduler="synchronous"), wanted, rtol=0, atol=1e-12)


@pytest.mark.parametrize("name", ndimage.__all__)
def test_nothing_is_computed_before_it_is_asked_for(name):
    x = untouchable((400, 410), 100)
    for mode in ("reflect", "wrap"):
        lazy = getattr(ndimage, name)(x, **needed(name, 2), mode=mode)
        assert (lazy.dtype, lazy.shape, lazy.chunks) == (x.dtype, x.shape, (*((100,) * 4,), (100,) * 3 + (110,)))
    with pytest.raises(AssertionError, match="computed"):
        lazy.compute(scheduler="synchronous")


def test_chunks_smaller_than_the_windows_are_merged():
    lazy = ndimage.gaussian_filter(da.zeros((900, 20, 500), chunks=(10, 1, 50)), (0, 2, 10))
    assert lazy.chunks == ((10,) * 90, (20,), (150, 150, 200))


@pytest.mark.parametrize("name", ndimage.__all__)
def test_errors_are_those_of_arrays(name):
    x, call, right = np.ones((20, 20), "f"), getattr(ndimage, name), needed(name, 2)
    lazy = untouchable((20, 20), 10)
    wrong = [{"mode": "spam"}, {"mode": 3}, {"spam": 1}, {"axis": 2}, {"axes": (0, 0)}, {"origin": 9}]
    wrong += [
        {"method": "spam"},
        {"size": 0},
        {"weights": np.ones((0, 0))},
        {"cval": "0"},
        {"order": -1},
        {"radius": 1.5},
    ]
    wrong += [{"output": "spam"}, {"mode": ["wrap"] * 3}]
    for options in wrong:
        given = {**right, **options}
        assert refusal(call, lazy, **given) == refusal(call, x, **given)
    assert refusal(call, lazy, *range(10)) == refusal(call, x, *range(10))


def test_a_method_that_cannot_refuses_at_the_call():
    weights = np.random.default_rng(9).normal(size=(4, 5))
    wanted = refusal(ndimage.correlate, np.ones((9, 9)), weights, method="separable")
    assert wanted[0] is ValueError
    assert refusal(ndimage.correlate, untouchable((9, 9), 5, "d"), weights, method="separable") == wanted


def test_what_only_dask_arrays_are_refused_for():
    x = da.zeros((30, 30), chunks=10)
    kind, text = refusal(ndimage.gaussian_filter, x, 2, output=np.empty((30, 30)))
    assert (kind, text) == (TypeError, "`output` must be a dtype or None for a Dask array; got ndarray.")
    kind, text = refusal(ndimage.sobel, x[x > 0])
    assert kind is ValueError
    assert text.startswith("`input` must have chunks of known sizes")
    other = x.copy()
    other._meta = type("Cupy", (), {})()
    kind, text = refusal(ndimage.laplace, other)
    assert (kind, text) == (TypeError, "`input` must be a Dask array of NumPy arrays; got one of Cupy.")
    kind, text = refusal(ndimage.generic_laplace, untouchable((30, 30), 10), lambda x, *given: np.array(x))
    assert (kind, text) == (TypeError, "`derivative2` must return a Dask array of a Dask array; got ndarray.")


def test_keywords_and_a_complex_dtype_that_is_promoted():
    x = np.random.default_rng(10).normal(size=(90, 80))
    lazy = da.from_array(x, chunks=40)
    same(ndimage.uniform_filter(size=3, input=lazy), ndimage.uniform_filter(x, 3))
    with pytest.warns(UserWarning, match="promoting specified output dtype to complex"):
        promoted = ndimage.correlate1d(lazy, [1j, 2], output=np.float32)
    same(promoted, ndimage.correlate1d(x, [1j, 2], output=np.complex64))


def test_weights_are_those_at_the_call():
    x, weights = np.arange(300.0), np.array([1.0, 2, 3])
    wanted = ndimage.correlate1d(x, weights)
    lazy = ndimage.correlate1d(da.from_array(x, chunks=100), weights)
    same(ndimage.correlate1d(da.from_array(x, chunks=100), da.from_array(weights, chunks=2)), wanted)
    weights[:] = 0
    same(lazy, wanted)


def test_the_weights_are_in_the_graph_once():
    weights = np.random.default_rng(0).random((40, 40))
    lazy = ndimage.correlate(da.ones((3000, 3000), chunks=300), weights)
    (optimised,) = dask.optimize(lazy)
    assert pickle.dumps(optimised.dask).count(weights.tobytes()[:64]) == 1


def test_equal_calls_have_equal_names():
    x = da.ones((200, 200), chunks=100)
    names = {ndimage.gaussian_filter(x, sigma, mode=mode).name for sigma in (1, 1, 2) for mode in ("wrap", "mirror")}
    assert len(names) == 4
    assert all(name.startswith("gaussian_filter-") for name in names)


def test_derivatives_of_a_caller():
    x = np.random.default_rng(11).normal(size=(200, 190))
    lazy = da.from_array(x, chunks=(90, 75))
    for generic in (ndimage.generic_laplace, ndimage.generic_gradient_magnitude):
        for mode in ("wrap", ["constant", "mirror"]):
            given = {"mode": mode, "cval": 2.5, "extra_arguments": (1, -3), "extra_keywords": {"back": 2}}
            same(generic(lazy, slope, **given), generic(x, slope, **given))
        same(generic(lazy, slope, output="f4", axes=1), generic(x, slope, output="f4", axes=1))
        same(generic(lazy, slope, axes=(), output=int), generic(x, slope, axes=(), output=int))


def test_a_derivative_of_another_dtype():
    def in_double(input, axis, output, mode, cval):  # noqa: A002
        values = ndimage.correlate1d(input, [0.1, -0.3, 0.7], axis, float, mode, cval)
        if isinstance(output, np.ndarray):
            output[...] = values
        return values

    x = np.random.default_rng(13).normal(size=(200, 190)).astype("f")
    same(ndimage.generic_laplace(da.from_array(x, chunks=90), in_double), ndimage.generic_laplace(x, in_double))


@pytest.mark.parametrize("scheduler", ["threads", "processes"])
def test_schedulers(scheduler):
    x = np.random.default_rng(12).normal(size=(400, 390)).astype("f")
    lazy = da.from_array(x, chunks=200)
    sum_of_both = ndimage.gaussian_filter(lazy, 2, mode="wrap") + ndimage.sobel(lazy)
    with dask.config.set(scheduler=scheduler, num_workers=2):
        got = sum_of_both.compute()
    np.testing.assert_array_equal(got, ndimage.gaussian_filter(x, 2, mode="wrap") + ndimage.sobel(x))


def test_a_chunk_is_computed_in_one_thread(monkeypatch):
    sizes, in_team = [], threads.in_team

    def noted(wanted, work):
        return in_team(wanted, lambda team: sizes.append(team.size) or work(team))

    monkeypatch.setattr(threads, "in_team", noted)
    lazy = ndimage.gaussian_filter(da.ones((1200, 1200), chunks=600), 5)
    sizes.clear()
    lazy.compute(scheduler="synchronous")
    assert sizes
    assert {*sizes} == {1}
    with threads.alone():
        assert in_team(4, lambda team: team.size) == 1
