"""Accuracy "elementwise": an output's error is bounded by its own products, and no transform is taken for it."""

import functools
import itertools

import dask.array as da
import numba
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import convjit
from convjit._calls import bands
from convjit._methods import TABLE
from convjit._problem import special_kernels
from tests import reference
from tests.support import limits
from tests.support.cases import ALL_KERNELS, BOUNDARIES, MODES, SENTENCE, normal, outer, suited, takes
from tests.support.parameters import named
from tests.support.profiles import favouring, in_force

METHODS = ("auto", *(name for name in convjit.methods() if TABLE[name].ELEMENTWISE))
TRANSFORMS = tuple(name for name in convjit.methods() if not TABLE[name].ELEMENTWISE)
REFUSED = r"is accurate to the norms of the data, not output by output"

properties = settings(deadline=None, max_examples=100)

LINE = np.exp(-0.5 * ((np.arange(31) - 15) / 4) ** 2)
PSF = outer(LINE, LINE) / outer(LINE, LINE).sum()
FULL_RANK = np.random.default_rng(0).random((31, 31)) + 0.1


@pytest.fixture(scope="module", autouse=True)
def small_kernels_are_looked_at():
    """Factors and zeros are looked for in small arrays, too."""
    with limits.lowered(limits.SPECIAL_KERNELS):
        yield


def decades(rng, shape, dtype):
    """Numbers over 12 decades, some of them zero."""
    sizes = 10.0 ** rng.uniform(-6, 6, shape) * (rng.random(shape) < 0.9)
    return (sizes * normal(rng, shape, dtype)).astype(dtype)


def products(x, kernel, mode, **options):
    """The sums of the magnitudes of each output's products."""
    if "fill_value" in options:
        options["fill_value"] = abs(options["fill_value"])
    return reference.convolve(np.abs(x).astype("g"), np.abs(kernel).astype("g"), mode, **options)


def frozen(a):
    """All that makes an array, to look results up by."""
    return a.tobytes(), a.dtype.str, a.shape


@functools.lru_cache(maxsize=16)  # many results are compared with those of the sky, which take a second
def defined(x, kernel, mode, options):
    """The result in extended precision, and the sums of the magnitudes of each output's products."""
    x, kernel = (np.frombuffer(data, dtype).reshape(shape) for data, dtype, shape in (x, kernel))
    wide = "G" if np.result_type(x, kernel).kind == "c" else "g"
    options = dict(options)
    wanted = reference.convolve(x.astype(wide), kernel.astype(wide), mode, **options)
    return wanted, products(x, kernel, mode, **options)


def assert_accurate(got, x, kernel, mode, **options):
    """Each output is off by no more than roundings of its own products."""
    kind = np.result_type(x, kernel)
    wanted, sums = defined(frozen(x), frozen(kernel), mode, tuple(options.items()))
    bound = (kernel.size + 16) * np.finfo(kind).eps * (2 if kind.kind == "c" else 1)
    assert got.dtype == kind
    assert (np.abs(got.astype(wanted.dtype) - wanted) <= bound * sums).all()
    assert (got[sums == 0] == 0).all()


@st.composite
def problems(draw):
    """A method, an array and a kernel of wide range, and options."""
    dims = draw(st.integers(1, 3))
    shape = tuple(draw(st.integers(1, (150, 25, 9)[dims - 1])) for _ in range(dims))
    window = tuple(draw(st.integers(1, (40, 6, 3)[dims - 1])) for _ in range(dims))
    method, mode, boundary = (draw(st.sampled_from(words)) for words in (METHODS, MODES, BOUNDARIES))
    fits = [k <= n for k, n in zip(window, shape, strict=True)]
    assume(mode != "valid" or all(fits) or not any(fits))
    assume(takes(method, shape, window, mode, boundary))
    rng, dtype = np.random.default_rng(draw(st.integers(0, 2**32))), draw(st.sampled_from("fdFD"))
    x = decades(rng, shape, dtype)
    if method == "separable" or draw(st.booleans()):
        kernel = outer(*(decades(rng, k, dtype.lower()) for k in window)).astype(dtype)
        kernel /= max(np.abs(kernel).sum(), 1)
    else:
        kernel = decades(rng, window, dtype)
    fill = draw(st.sampled_from((0, 1e3))) if mode != "valid" and boundary == "fill" else 0
    return method, x, kernel, mode, {"boundary": boundary, "fill_value": fill}


def chosen_methods():
    """Profiles under which different methods would be chosen if they could."""
    return st.sampled_from(convjit.methods())


@properties
@given(problems(), chosen_methods())
def test_errors_are_bounded_by_the_products_of_their_outputs(problem, favourite):
    method, x, kernel, mode, options = problem
    factors = special_kernels.factors(kernel, "elementwise") if kernel.dtype.char in "fdFD" else None
    assume(method != "separable" or factors is not None)
    with in_force(favouring(workers_1=favourite, workers_2=favourite)):
        got = convjit.convolve(x, kernel, mode, method, accuracy="elementwise", **options)
    assert_accurate(got, x, kernel, mode, **options)


@properties
@given(problems(), chosen_methods())
def test_what_is_not_negative_stays_so(problem, favourite):
    method, x, kernel, mode, options = problem
    x, kernel = np.abs(x), np.abs(kernel)
    x[: x.shape[0] // 2] = 0
    factors = special_kernels.factors(kernel, "elementwise")
    assume(method != "separable" or factors is not None)
    with in_force(favouring(workers_1=favourite, workers_2=favourite)):
        got = convjit.convolve(x, kernel, mode, method, accuracy="elementwise", **options)
    assert (got >= 0).all()
    assert (got[products(x, kernel, mode, **options) == 0] == 0).all()


def sky():
    """A bright star over a faint sky, part of which is dark."""
    x = np.full((200, 220), 1e-4)
    x[100, 110], x[:, :60] = 1e8, 0
    return x


@pytest.mark.covering
@pytest.mark.parametrize("name", ["a point spread function", "full rank"])
@pytest.mark.parametrize("method", METHODS)
def test_a_star_over_a_sky(method, name):
    kernel = PSF if name == "a point spread function" else FULL_RANK
    if method == "separable" and name == "full rank":
        kernel = outer(FULL_RANK[0], FULL_RANK[1])
    for mode, boundary in (("same", "fill"), ("same", "reflect"), ("valid", "fill")):
        options = {"boundary": boundary}
        got = convjit.convolve(sky(), kernel, mode, method, accuracy="elementwise", **options)
        assert (got >= 0).all()
        assert_accurate(got, sky(), kernel, mode, **options)


@pytest.mark.parametrize("method", TRANSFORMS)
def test_a_transform_loses_what_is_faint_beside_a_star(method):
    """So these tests can fail."""
    got = convjit.convolve(sky(), FULL_RANK, "same", method)
    assert (got < 0).any()
    with pytest.raises(AssertionError):
        assert_accurate(got, sky(), FULL_RANK, "same")


@pytest.mark.parametrize("method", TRANSFORMS)
def test_transforms_that_are_forced_are_refused(method):
    x, kernel, options = np.ones((40, 40)), FULL_RANK, {"accuracy": "elementwise"}
    for call in (
        lambda: convjit.convolve(x, kernel, "same", method, **options),
        lambda: convjit.correlate(x, kernel, "full", method, **options),
        lambda: convjit.convolve(x.astype("F"), kernel, "same", method, **options),
        lambda: convjit.plan(kernel, x.shape, method=method, **options),
        lambda: convjit.warmup(x.shape, kernel.shape, method=method, **options),
        lambda: convjit.convolve(da.from_array(x), kernel, "same", method, **options),
    ):
        with pytest.raises(ValueError, match=rf"^`method` '{method}' {REFUSED}; use 'auto'\.$"):
            call()


@pytest.mark.parametrize("method", TRANSFORMS)
def test_integers_are_exact_by_any_method(method):
    x, kernel = np.arange(300), np.arange(-9, 9)
    got = convjit.convolve(x, kernel, "same", method, accuracy="elementwise")
    np.testing.assert_array_equal(got, reference.convolve(x, kernel, "same"))


@pytest.mark.parametrize("favourite", convjit.methods())
@pytest.mark.parametrize("dtype", "efdFD")
def test_no_transform_is_chosen(favourite, dtype):
    with in_force(favouring(workers_1=favourite, workers_2=favourite)):
        for shape, window in (((1000,), (300,)), ((90, 90), (40, 41)), ((20, 20, 20), (9, 8, 7))):
            explained = convjit.explain(shape, window, dtype, "same", accuracy="elementwise")
            assert explained.method not in TRANSFORMS
            assert set(explained.times).isdisjoint(TRANSFORMS)
            assert explained._choice.fallback not in TRANSFORMS
            if TABLE[favourite].ELEMENTWISE and favourite != "separable":
                assert explained.method == favourite
            assert convjit.explain(shape, window, dtype, "same").method == favourite or favourite == "separable"


def test_words_that_explain():
    explained = repr(convjit.explain((2048, 2048), (255, 255), accuracy="elementwise"))
    assert "accuracy 'elementwise'" in explained.splitlines()[0]
    for name in TRANSFORMS:
        assert f"{name} " in explained
    assert explained.count("is accurate to the norms of the data, not output by output") == len(TRANSFORMS)
    assert "accura" not in repr(convjit.explain((2048, 2048), (255, 255)))


@pytest.mark.parametrize("value", ["exact", None, 1, ["elementwise"]])
def test_other_words_are_refused(value):
    x = np.ones((9, 9))
    for call in (
        lambda: convjit.convolve(x, x, accuracy=value),
        lambda: convjit.plan(x, x.shape, accuracy=value),
        lambda: convjit.explain(x.shape, x.shape, accuracy=value),
        lambda: convjit.warmup(x.shape, x.shape, accuracy=value),
    ):
        with pytest.raises(ValueError, match=SENTENCE) as refusal:
            call()
        assert str(refusal.value) == f"`accuracy` must be 'normwise' or 'elementwise'; got {value!r}."


def test_calls_that_differ_in_accuracy_alone():
    """What is kept for one of them is not taken for the other."""
    with in_force(favouring(workers_1="fft", workers_2="fft")):
        for accuracy in ("normwise", "elementwise", "elementwise", "normwise"):
            got = convjit.convolve(sky(), FULL_RANK, "same", accuracy=accuracy)
            assert (got < 0).any() == (accuracy == "normwise")
            planned = convjit.plan(FULL_RANK, sky().shape, mode="same", accuracy=accuracy)
            assert (planned.method == "fft") == (accuracy == "normwise")
            np.testing.assert_array_equal(planned(sky()), got)


@pytest.mark.covering
@pytest.mark.parametrize("kernel", [PSF, FULL_RANK], ids=["a point spread function", "full rank"])
@pytest.mark.parametrize("favourite", ["overlap_save", "separable"])
def test_in_bands_and_chunks(monkeypatch, tmp_path, kernel, favourite):
    monkeypatch.setattr(bands, "BAND_BYTES", 1 << 16)
    x = np.memmap(tmp_path / "x", float, "w+", shape=sky().shape)
    x[...] = sky()
    for mode, boundary in itertools.product(("same", "full"), ("fill", "mirror")):
        options = {"boundary": boundary, "accuracy": "elementwise"}
        with in_force(favouring(workers_1=favourite, workers_2=favourite)):
            banded = convjit.convolve(x, kernel, mode, **options)
            lazy = convjit.convolve(da.from_array(sky(), chunks=(70, 80)), kernel, mode, **options)
            chunked = lazy.compute(scheduler="synchronous")
        for got in (banded, chunked):
            assert (got >= 0).all()
            assert_accurate(np.asarray(got), sky(), kernel, mode, boundary=boundary)


@numba.njit
def compiled(x, kernel):
    return convjit.convolve(x, kernel, "same", accuracy="elementwise")


@numba.njit
def compiled_forced(x, kernel):
    return convjit.correlate(x, kernel, "same", "overlap_save", accuracy="elementwise")


@numba.njit
def compiled_plan(plan, x):
    return plan(x)


@numba.njit
def compiled_variable(x, kernel, accuracy):
    return convjit.convolve(x, kernel, "same", accuracy=accuracy)


@pytest.mark.covering
@pytest.mark.parametrize("kernel", [PSF, FULL_RANK], ids=["a point spread function", "full rank"])
@pytest.mark.parametrize("favourite", ["overlap_save", "separable"])
def test_in_compiled_code(kernel, favourite):
    x = sky()[:190, :] if favourite == "separable" else sky()[:180, :]  # records of shapes seen before are kept
    with in_force(favouring(workers_1=favourite, workers_2=favourite)):
        plan = convjit.plan(kernel, x.shape, mode="same", accuracy="elementwise")
        for got in (compiled(x, kernel), compiled_plan(plan, x)):
            assert (got >= 0).all()
            assert_accurate(got, x, kernel, "same")


def test_refusals_in_compiled_code():
    with pytest.raises(ValueError, match=f"^`method` 'overlap_save' {REFUSED}; use 'auto'"):
        compiled_forced(sky(), FULL_RANK)
    with pytest.raises(numba.TypingError, match="`accuracy` must be a literal string"):
        compiled_variable(sky(), FULL_RANK, "elementwise")


@pytest.mark.parametrize("dtype", "fdFD")
@pytest.mark.parametrize("dims", [2, 3, 4])
def test_kernels_multiplied_from_lines_are_still_separable(dims, dtype):
    rng = np.random.default_rng(dims)
    for number in range(40):
        lines = [normal(rng, rng.integers(1, 9), dtype) * 10.0 ** rng.integers(-4, 5) for _ in range(dims)]
        kernel = outer(*(line.astype(dtype) for line in lines))
        for scaled in (kernel, (kernel / np.abs(kernel).sum()).astype(dtype)):
            with named(f"kernel {number} of shape {kernel.shape}"):
                found = special_kernels.factors(scaled, "elementwise")
                assert found is not None
                away = np.abs(outer(*(factor.astype("G") for factor in found)) - scaled)
                assert (away <= (special_kernels.UNITS_OF_EACH + 1) * np.finfo(dtype).eps * np.abs(scaled)).all()


@pytest.mark.parametrize("accuracy", ["normwise", "elementwise"])
def test_a_point_spread_function_is_separable(accuracy):
    plan = convjit.plan(PSF, (2048, 2048), mode="same", method="separable", accuracy=accuracy)
    assert plan.method == "separable"


def with_one(kernel, place, change):
    """A kernel with another element at a place."""
    other = kernel.copy()
    other[place] = change(other[place])
    return other


SMALL_TAPS = {
    "off by more than its own rounding": with_one(PSF, (0, 3), lambda tap: tap * (1 + 1e-13)),
    "zero where its lines are not": outer([1.0, 1e-200], [1.0, 1e-200, 1e-5]),
    "denormal": outer([1.0, 1e-150], [1.0, 1e-160, 1e-158]),
    "beside one whose ratio to it is denormal": outer([1e150, 1.0], [1.0, 1e-150, 1e-160]),
}


@pytest.mark.parametrize("name", SMALL_TAPS)
def test_small_taps_that_are_no_products(name):
    """Under a bright star such a tap would spoil what is faint beside it."""
    kernel = SMALL_TAPS[name]
    assert special_kernels.factors(kernel) is not None
    assert special_kernels.factors(kernel, "elementwise") is None
    x = np.full((60, 70), 1e-4)
    x[30, 30] = 1e12
    got = convjit.convolve(x, kernel, "same", accuracy="elementwise")
    assert_accurate(got, x, kernel, "same")


@pytest.mark.parametrize("axes", [(0, 1), (1, 0)])
@pytest.mark.parametrize("scale", [1e-30, 1.0, 1e30])
def test_nothing_is_lost_on_the_way_between_passes(scale, axes):
    """Data that a pass by the smaller of two factors would make denormal, though no product is."""
    x = np.random.default_rng(3).random((20, 30)) * 1e-304 / min(scale, 1)
    kernel = scale * outer([1.0, 1e-4, 3e-5], [2e-4, 1.0, 1e-3])
    for mode in MODES:
        options = {"axes": axes, "accuracy": "elementwise"}
        got = convjit.convolve(x, kernel, mode, "separable", **options)
        wanted = reference.convolve(x.astype("g"), kernel.astype("g"), mode, axes=axes)
        sums = np.abs(wanted) + 1e-320 / np.finfo(float).eps * (scale <= 1)
        assert (np.abs(got - wanted) <= 32 * np.finfo(float).eps * sums).all()


@pytest.mark.parametrize("dtype", "fdFD")
def test_nan_stays_in_its_windows(dtype):
    x = normal(np.random.default_rng(4), (60, 70), dtype)
    x[20, 30] = np.nan
    for method in METHODS:
        kernel = suited(method, normal(np.random.default_rng(5), (5, 4), dtype))
        got = convjit.convolve(x, kernel, "same", method, accuracy="elementwise")
        np.testing.assert_array_equal(np.isnan(got), np.isnan(reference.convolve(x, kernel, "same")))
        assert method in ALL_KERNELS or np.count_nonzero(np.isnan(got)) == kernel.size
