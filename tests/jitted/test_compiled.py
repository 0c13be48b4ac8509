"""Convolving from within functions that Numba compiles: the values, the errors, threads, caches and plans."""

import contextlib
import gc
import importlib
import importlib.metadata
import itertools
import re
import sys

import numba
import numpy as np
import pytest

import convjit
from convjit import jitted as building_blocks
from convjit._runtime import stamp
from convjit.jitted import _callbacks, _entry, _loops, _records
from tests.support import processes
from tests.support.cases import BOUNDARIES, LAYOUTS, MODES, values

_entry.init()

CASES = 1000
LONGEST = {1: (60, 20), 2: (24, 9), 3: (9, 5)}

# Layouts by the type that Numba has for them; each of these types is compiled once.
TYPES = {"C": ("C",), "F": ("F",), "any": ("reversed", "strided", "cropped"), "read-only": ("broadcast",)}


def jitted(operation, mode, method, boundary, fill):
    """A function of one call, and Python's own."""
    function = getattr(convjit, operation)

    def call(x, kernel):
        return function(x, kernel, mode, method, boundary=boundary, fill_value=fill)

    return numba.njit(call), call


def kinds():
    """What is compiled: options and dtypes, each of them in some of the kinds."""
    choices = itertools.product(("convolve", "correlate"), MODES, ("auto", "direct", "overlap_save"), BOUNDARIES)
    rng = np.random.default_rng(8)
    options = list(choices)
    picked = [options[n] for n in rng.permutation(len(options))[:20]]
    dtypes = ["dd", "ff", "DD", "FF", "ll", "BB", "??", "fd", "hF", "?d"]
    return [(*one, dtypes[n % len(dtypes)], 1 + n % 3) for n, one in enumerate(picked)]


@pytest.mark.covering(1, exhaustive=2)
@pytest.mark.parametrize("type_of_x", TYPES)
@pytest.mark.parametrize(("operation", "mode", "method", "boundary", "dtypes", "dims"), kinds())
def test_values_are_those_from_python(operation, mode, method, boundary, dtypes, dims, type_of_x):
    """Integer-valued data: every method that may be chosen gives the same bits, but for rounding by Fourier tiles."""
    fill = 0 if boundary != "fill" else 2
    fill = bool(fill) if dtypes == "??" else fill
    inside, outside = jitted(operation, mode, method, boundary, fill)
    rng = np.random.default_rng([dims, *map(ord, mode + boundary + dtypes + type_of_x)])
    longest, widest = LONGEST[dims]
    for number in range(CASES // 80):
        shape = tuple(rng.integers(1, longest + 1, dims))
        window = tuple(rng.integers(1, widest + 1, dims))
        if mode == "valid":
            shape = tuple(max(pair) for pair in zip(shape, window, strict=True))
        x, kernel = (values(rng, n, t, narrow=True) for n, t in zip((shape, window), dtypes, strict=True))
        layouts = TYPES[type_of_x]
        x = LAYOUTS[layouts[number % len(layouts)]](x)
        if number % 9 == 0 and x.dtype.kind in "fc":
            x = np.array(x)
            x[(0,) * dims] = np.nan
        if number % 10 == 0:  # an outer product
            kernel[...] = kernel.flat[0]
        wanted = outside(x, kernel)
        found = inside(x, kernel)
        assert (found.shape, found.dtype) == (wanted.shape, wanted.dtype)
        np.testing.assert_array_equal(found, wanted)


def test_special_kernels_and_values_are_left_to_python():
    """Large enough that factors, zeros and what is not finite are looked for."""
    auto = numba.njit(lambda x, kernel: convjit.convolve(x, kernel, "same"))
    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 310))
    dense, outer, sparse = rng.normal(size=(9, 9)), np.outer(*rng.normal(size=(2, 9))), np.zeros((9, 9))
    sparse[4, 4] = sparse[0, 3] = 1.5
    infinite = dense.copy()
    infinite[2, 3] = np.inf
    for kernel in (dense, outer, sparse, infinite, rng.normal(size=(61, 61)), np.full((61, 61), np.nan)):
        np.testing.assert_array_equal(auto(x, kernel), convjit.convolve(x, kernel, "same", workers=1))
    large = rng.normal(size=(61, 61))
    x[7, 8] = np.nan
    np.testing.assert_array_equal(auto(x, large), convjit.convolve(x, large, "same", workers=1))
    whole = rng.integers(-9, 9, (300, 310))
    kernel = rng.integers(-9, 9, (40, 40))
    np.testing.assert_array_equal(auto(whole, kernel), convjit.convolve(whole, kernel, "same", workers=1))


def test_axes_fill_values_and_out():
    @numba.njit
    def call(x, kernel, fill, axis, out):
        return convjit.correlate(x, kernel, "same", fill_value=fill, axes=(axis,), out=out, workers=1)

    rng = np.random.default_rng(1)
    x, kernel = rng.integers(-9, 9, (7, 20, 5)).astype(float), rng.integers(-9, 9, 6).astype(float)
    for axis in (0, 1, -1):
        wanted = convjit.correlate(x, kernel, "same", fill_value=1.5, axes=axis)
        for out in (np.empty(x.shape), np.empty(x.shape, "f"), np.empty(x.shape[::-1]).T, x.copy()):
            assert call(x, kernel, 1.5, axis, out) is not None
            np.testing.assert_array_equal(out, wanted)
        overlapping = x.copy()
        np.testing.assert_array_equal(call(overlapping, kernel, 1.5, axis, overlapping), wanted)
    with pytest.raises(ValueError, match=r"^`out` must have shape \(7, 20, 5\); got \(7, 20, 4\)\.$"):
        call(x, kernel, 1.5, 0, np.empty((7, 20, 4)))
    with pytest.raises(ValueError, match=r"^`axes` must lie between -3 and 2 for an `x` of 3 dimensions; got 3\.$"):
        call(x, kernel, 1.5, 3, np.empty(x.shape))


def test_wrong_values_are_exceptions_in_the_words_of_python():
    @numba.njit
    def call(x, kernel, fill):
        return convjit.convolve(x, kernel, "valid", "separable", fill_value=fill)

    x = np.ones((4, 9))
    for kernel, fill in ((np.ones((5, 3)), 0.0), (np.eye(3), 0.0), (np.ones((2, 2)), 1j)):
        with pytest.raises(ValueError, match=r"^`") as wanted:
            convjit.convolve(x, kernel, "valid", "separable", fill_value=fill)
        with pytest.raises(ValueError, match=r"^`") as found:
            call(x, kernel, fill)
        assert str(found.value) == str(wanted.value)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda x, k: convjit.convolve(x, k[0]), "`kernel` must have as many dimensions as `x` (2)"),
        (lambda x, k: convjit.convolve(x, 3.0), "`kernel` must be an array of at least one dimension"),
        (lambda x, k: convjit.correlate(x, k, fill_value="a"), "`fill_value` must be a number; got unicode_type."),
        (lambda x, k: convjit.correlate(x, k, axes=0.5), "`axes` must be an integer or a tuple of integers"),
        (lambda x, k: convjit.correlate(x, k, workers=0.5), "`workers` must be None, -1 or an integer"),
        (lambda x, k: convjit.correlate(x, k, progress=True), "`progress` must be False within compiled code."),
        (lambda x, k: convjit.correlate(x, k, out=x[0]), "`out` must have 2 dimensions; got 1."),
        (lambda x, k: convjit.correlate(x * 1j, k, out=x), "`out` must have a dtype that complex128 can be cast to"),
    ],
)
def test_wrong_types_are_one_typing_error(call, words):
    with pytest.raises(numba.core.errors.TypingError) as found:
        numba.njit(call)(np.ones((4, 4)), np.ones((2, 2)))
    assert words in str(found.value)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda x, k: convjit.convolve(x, k, "spam"), "`mode` must be 'full', 'same' or 'valid'; got 'spam'."),
        (lambda x, k: convjit.convolve(x, k, boundary="edge"), "`boundary` must be 'fill', 'nearest', 'reflect'"),
        (lambda x, k: convjit.convolve(x, k, "same", "fft"), "`method` 'fft' needs NumPy's own functions"),
        (lambda x, k: convjit.convolve_bank(x, k, "spam"), "`mode` must be 'full', 'same' or 'valid'; got 'spam'."),
        (lambda x, k: convjit.convolve_bank(x, k, method="fft"), "`method` must be 'auto', "),
    ],
)
def test_wrong_words_are_exceptions_in_the_words_of_python(call, words):
    """Numba would list a TypingError in the midst of twenty lines of its own."""
    inner = numba.njit(call)
    for compiled in (inner, numba.njit(lambda x, k: inner(x, k)), inner):
        with pytest.raises(ValueError, match=f"^{re.escape(words)}") as found:
            compiled(np.ones((4, 4)), np.ones((2, 2)))
        (note,) = found.value.__notes__
        assert note == f"In {call.__qualname__}, which Numba compiles: {__file__}:{call.__code__.co_firstlineno}"
    right = numba.njit(lambda x, k: convjit.convolve(x, k, "same"))
    assert right(np.ones((4, 4)), np.ones((2, 2))).shape == (4, 4)


def test_a_mode_that_is_no_literal_is_refused():
    @numba.njit
    def call(x, mode):
        return convjit.convolve(x, x, mode)

    with pytest.raises(numba.core.errors.TypingError, match="`mode` must be a literal string within compiled code"):
        call(np.ones(4), "same")


@pytest.mark.parametrize("workers", [0, -2])
def test_a_wrong_number_of_workers_is_refused(workers):
    call = numba.njit(lambda x, workers: convjit.convolve(x, x, workers=workers))
    assert call(np.ones(3), 2)[2] == call(np.ones(3), -1)[2] == 3
    with pytest.raises(ValueError, match=r"^`workers` must be None, -1 or an integer of at least 1\.$"):
        call(np.ones(3), workers)


def test_code_of_another_version_is_refused(monkeypatch):
    """It may lie in a cache of its user's, and would read records by places that have changed."""
    x, kernel = np.ones(23, np.int16), np.ones(3, complex)  # what no other test compiles
    call = numba.njit(lambda x, kernel: convjit.convolve(x, kernel, "same"))
    with monkeypatch.context() as patch:
        patch.setattr(stamp, "name", lambda: "other")
        call.compile((numba.typeof(x), numba.typeof(kernel)))
    with pytest.raises(RuntimeError, match="compiled with another version of convjit; clear Numba's cache"):
        call(x, kernel)


def test_ctrl_c_within_is_heard(monkeypatch, ctrl_c):
    """Compiled code cannot raise it: Python does, as soon as it runs again."""
    call = numba.njit(lambda x: convjit.convolve(x, x, "same", fill_value=4))
    call(np.ones(3))
    monkeypatch.setattr(_callbacks, "read_request", lambda *_: ctrl_c())
    with pytest.raises(KeyboardInterrupt):
        interrupted(call)


def interrupted(call):
    with contextlib.suppress(RuntimeError):
        call(np.ones(29))
    for _ in range(1000):
        pass


@numba.njit
def of_a_plan(plan, x, out):
    return plan(x, out=out)


@numba.njit
def planned(plan, x):
    return plan(x)


@pytest.mark.parametrize("kernel", ["dense", "large", "outer", "sparse", "infinite"])
def test_plans_run_inside(kernel):
    rng = np.random.default_rng(2)
    sparse = np.zeros((9, 9))
    sparse[4, 4] = sparse[0, 3] = 1.5
    kernels = {
        "dense": rng.normal(size=(5, 7)),
        "large": rng.normal(size=(51, 53)),
        "outer": np.outer(*rng.normal(size=(2, 15))),
        "sparse": sparse,
        "infinite": np.array([[1.0, np.inf]]),
    }
    x = rng.normal(size=(220, 230))
    plan = convjit.plan(kernels[kernel], x.shape, mode="same")
    wanted = plan(x)
    np.testing.assert_array_equal(planned(plan, x), wanted)
    np.testing.assert_array_equal(planned(plan, np.asfortranarray(x)), wanted)
    out = np.empty_like(wanted)
    np.testing.assert_array_equal(of_a_plan(plan, x, out), wanted)
    np.testing.assert_array_equal(out, wanted)
    x[3, 4] = np.nan
    np.testing.assert_array_equal(planned(plan, x), plan(x))
    with pytest.raises(ValueError, match=r"^`x` must have the planned shape \(220, 230\); got \(219, 230\)\.$"):
        planned(plan, x[1:])


def test_a_plan_is_let_go():
    plan = convjit.plan(np.ones(3), 8)
    planned(plan, np.ones(8))
    table = _records.table_of(plan)
    assert table in _records._by_table
    del plan
    assert table not in _records._by_table


def test_a_plan_is_held_where_compiled_code_keeps_it():
    x, plans = np.ones(500), numba.typed.List()
    for number in (7.0, 2.0):
        plans.append(convjit.plan(np.full(9, number), 500, mode="same"))
    gc.collect()
    assert [of_a_list(plans, place, x)[250] for place in (0, 1)] == [63, 18]
    plans[0] = convjit.plan(np.full(9, 3.0), 500, mode="same")
    gc.collect()
    assert of_a_list(plans, 0, x)[250] == 27
    tables = set(_records._by_table)
    del plans
    gc.collect()
    assert len(tables - set(_records._by_table)) == 2


@numba.njit
def of_a_list(plans, place, x):
    return plans[place](x)


@numba.njit
def same(plan):
    return plan


def test_plans_that_come_and_go_are_counted():
    plan = convjit.plan(np.ones(3), 8)
    assert same(plan) is plan
    before = sys.getrefcount(plan)
    for _ in range(10):
        same(plan)
    assert sys.getrefcount(plan) == before


def test_where_records_are_many_python_does_the_rest(monkeypatch):
    monkeypatch.setattr(_records, "MOST_RECORDS", 0)
    call = numba.njit(lambda x, kernel: convjit.convolve(x, kernel))
    x, kernel = np.arange(17.0), np.array([1.0, 2.0, -1.0])
    np.testing.assert_array_equal(call(x, kernel), convjit.convolve(x, kernel))


MANY = """
import numba
from convjit.jitted import _entry
_entry.init()

@numba.njit(parallel=True)
def many(stack, kernel, method_is_auto, plan):
    results = np.empty_like(stack)
    for i in numba.prange(len(stack)):
        rows = 40 + i % 7  # some are met for the first time by many threads
        results[i] = 0
        if method_is_auto:
            results[i, :rows] = convjit.convolve(stack[i, :rows], kernel, "same")
        else:
            results[i] = plan(stack[i])
    return results

stack = rng.normal(size=(60, 50, 64))
large = rng.normal(size=(25, 27))
for taps in (rng.normal(size=(5, 3)), large, np.outer(large[0], large[1])):
    plan = convjit.plan(taps, stack.shape[1:], mode="same")
    found = many(stack, taps, True, plan)
    for i, one in enumerate(found):
        rows = 40 + i % 7
        assert np.array_equal(one[:rows], convjit.convolve(stack[i, :rows], taps, "same", workers=1))
    found = many(stack, taps, False, plan)
    assert all(np.array_equal(one, plan(x)) for one, x in zip(found, stack))

@numba.njit(nogil=True)
def one(x, taps):
    return convjit.convolve(x, taps, "same")

wanted = convjit.convolve(stack[0], large, "same", workers=1)
assert not in_threads(8, lambda i: any(not np.array_equal(one(stack[0], large), wanted) for _ in range(20)))
print(numba.threading_layer())
"""


@pytest.mark.parametrize("layer", ["omp", "tbb", pytest.param("workqueue", marks=pytest.mark.exhaustive)])
def test_in_parallel_loops_and_threads(layer):
    if layer != "workqueue":
        try:
            importlib.import_module(f"numba.np.ufunc.{layer}pool")
        except ImportError:
            pytest.skip(f"no {layer} here")
    assert processes.run(MANY, NUMBA_THREADING_LAYER=layer, CONVJIT_NUM_THREADS=2).split()[-1] == layer


CACHED = """
import numba, pathlib
from convjit.jitted import _entry
_entry.init()
sys.path.insert(0, FOLDER)
import cached_module
found = cached_module.smooth(x.astype(float), kernel.astype(float))
assert np.array_equal(found, convjit.convolve(x.astype(float), kernel.astype(float), "valid"))
stats = cached_module.smooth.stats
print(sum(stats.cache_hits.values()), sum(stats.cache_misses.values()))
"""


def test_a_cached_function_runs_in_another_process(tmp_path):
    source = "import numba, convjit\n@numba.njit(cache=True)\ndef smooth(x, kernel):\n"
    (tmp_path / "cached_module.py").write_text(source + "    return convjit.convolve(x, kernel, 'valid')\n")
    code = CACHED.replace("FOLDER", repr(str(tmp_path)))
    assert processes.run(code, NUMBA_CACHE_DIR=str(tmp_path)).split()[-2:] == ["0", "1"]
    assert processes.run(code, NUMBA_CACHE_DIR=str(tmp_path)).split()[-2:] == ["1", "0"]


LOADED = """
sys.path.insert(0, FOLDER)
import caller_module
from convjit import jitted
x, kernel = x.astype(KIND), kernel.astype(KIND)
assert np.abs(CALLED(x, kernel) - convjit.correlate(x, kernel, "valid")).max() < 0.25
print(sum(CALLED.stats.cache_hits.values()))
"""


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", sorted(name for name in building_blocks.__all__ if name.endswith("parallel")))
def test_parallel_code_runs_in_another_process(name, tmp_path):
    """Also code for "d" that was compiled where what is parallel in it had been loaded itself, with that for "f"."""
    source = "import numba\nfrom convjit import jitted\n@numba.njit(cache=True)\ndef call(x, kernel):\n"
    (tmp_path / "caller_module.py").write_text(f"{source}    return jitted.{name}(x, kernel)\n")
    inner, outer = f"jitted.{name}", "caller_module.call"
    for kind, called, hits in (("f", outer, 0), ("d", outer, 0), ("d", outer, 1), ("d", inner, 1), ("f", inner, 1)):
        code = LOADED.replace("FOLDER", repr(str(tmp_path))).replace("KIND", repr(kind)).replace("CALLED", called)
        assert processes.run(code, NUMBA_CACHE_DIR=str(tmp_path)).split() == [str(hits)]


def test_a_plan_that_is_a_constant_is_not_cached(tmp_path):
    plan = convjit.plan(np.ones(3), 8, mode="same")
    call = numba.njit(lambda x: plan(x))
    np.testing.assert_array_equal(call(np.arange(8.0)), plan(np.arange(8.0)))
    assert call.overloads[call.signatures[0]].library.has_dynamic_globals


def test_numba_finds_the_entry_point():
    points = importlib.metadata.entry_points(group="numba_extensions", name="init")
    ours = [point for point in points if point.value == "convjit.jitted._entry:init"]
    if not ours:
        pytest.skip("the package is not installed with its entry point")
    assert ours[0].load() is _entry.init


def test_the_entry_point_loads_next_to_nothing():
    code = """
import numba
before = set(sys.modules)
for name in [name for name in sys.modules if name.partition(".")[0] == "convjit"]:
    del sys.modules[name]
from convjit.jitted import _entry
_entry.init()
print(*{name for name in set(sys.modules) - before if name.partition(".")[0] != "convjit"})
print(*sorted(name for name in sys.modules if name.partition(".")[0] == "convjit"))
"""
    others, ours = processes.run(code).split("\n")[:2]
    assert not others
    assert set(ours.split()) <= {
        "convjit",
        *(f"convjit._runtime{name}" for name in ("", ".cores", ".forks", ".lazy", ".loader", ".openmp", ".threads")),
        *("convjit.jitted", "convjit.jitted._entry"),
    }
    assert "numba" in sys.modules


@pytest.mark.covering(1, exhaustive=2)
@pytest.mark.parametrize("name", building_blocks.__all__)
@pytest.mark.parametrize("dtype", ["f", "d", "D"])
@pytest.mark.parametrize("order", ["C", "F"])  # each of which is compiled
def test_building_blocks(name, dtype, order):
    function = getattr(_loops, name)
    rng = np.random.default_rng(3)
    for shape, window in (((300, 200), (7, 5)), ((40, 30), (1, 30)), ((90, 80), (33, 20))):
        x, kernel = values(rng, shape, dtype), values(rng, window, dtype)
        wanted = convjit.correlate(x, kernel, "valid", "direct")
        close = {"atol": 1e-2 if dtype == "f" else 1e-9, "rtol": 0} if name.startswith("overlap") else {"atol": 0}
        x = np.asarray(x, order=order)
        np.testing.assert_allclose(function(x, kernel), wanted, **close)
    if name.endswith("parallel"):
        np.testing.assert_array_equal(function(x, kernel), getattr(_loops, name[:-9])(x, kernel))
    for window in ((4, 4), (4, 10), (1, 0)):
        with pytest.raises(ValueError, match=r"^`kernel` must have at least one element, and be no longer than `x` "):
            function(np.ones((3, 9), dtype, order), np.ones(window, dtype))


@pytest.mark.covering
@pytest.mark.parametrize("name", building_blocks.__all__)
@pytest.mark.parametrize(
    ("x", "kernel", "words"),
    [
        (np.ones(9, "q"), np.ones(3, "q"), "`x` must hold float32, float64, complex64 or complex128; got int64."),
        (np.ones(9), np.ones(3, "f"), "`kernel` must have the dtype of `x` (float64); got float32."),
        (np.ones((9, 9)), np.ones(3), "`kernel` must have as many dimensions as `x` (2); got 1."),
        (np.ones(9), 3.0, "`kernel` must be an array of at least one dimension within compiled code; got float64."),
    ],
)
def test_building_blocks_refuse_other_types_in_one_typing_error(name, x, kernel, words):
    with pytest.raises(numba.core.errors.TypingError) as found:
        getattr(_loops, name)(x, kernel)
    assert words in str(found.value)
