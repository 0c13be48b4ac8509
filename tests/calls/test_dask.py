"""Dask arrays: lazily the same values, dtypes and errors as of NumPy's, whatever their chunks."""

import math
import os
import pickle
import re
import subprocess
import sys

import numpy as np
import pytest

import convjit
from convjit._calls import blocks
from tests.calls.test_bad_input import refusal
from tests.support.cases import BOUNDARIES, MODES, normal, suited, values
from tests.support.processes import PREPARE, SECONDS

dask = pytest.importorskip("dask")
da = pytest.importorskip("dask.array")

# Shape, kernel's shape, axes, and chunks: smaller than the kernel, uneven, one, and along batches.
SHAPES = [
    ((900,), (37,), None, [10, 200, (300, 1, 599), -1]),
    ((900,), (4,), None, [100, 333]),
    ((300, 200), (9, 12), None, [70, (5, 200), ((150, 20, 130), -1), (128, 90)]),
    ((300, 200), (1, 12), None, [70, (30, -1)]),
    ((90, 160, 150), (3, 5, 4), None, [80, (90, 70, 150), (10, 160, 75)]),
    ((3, 300, 170), (8, 7), (1, 2), [(1, 100, 170), (2, 300, 80)]),
    ((200, 160, 3), (5, 6), (0, 1), [(64, 160, 1), (100, 80, 3), 50]),
    ((200, 90, 80), (21,), 0, [(50, 30, 20), (200, 10, 80), 64]),
    ((150, 3, 200), (6, 5), (2, 0), [(150, 1, 100), 70]),
    ((100, 260, 2), (19,), (1,), [(10, 130, 1), (100, 70, 2)]),
]
ASKED = [pytest.param(*asked, id=f"{'x'.join(map(str, asked[0]))}-axes-{asked[2]}") for asked in SHAPES]


@pytest.fixture(autouse=True)
def in_this_thread():
    with dask.config.set(scheduler="synchronous"):
        yield


def same(got, wanted):
    """Bit for bit, also where NaN."""
    assert isinstance(got, da.Array)
    assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
    computed = got.compute()
    assert (computed.dtype, computed.shape) == (wanted.dtype, wanted.shape)
    assert computed.tobytes() == wanted.tobytes()


@pytest.mark.parametrize(("shape", "kernel_shape", "axes", "chunkings"), ASKED)
def test_no_bit_of_direct_depends_on_chunks(shape, kernel_shape, axes, chunkings):
    rng = np.random.default_rng(0)
    for number, (mode, boundary) in enumerate((m, b) for m in MODES for b in BOUNDARIES):
        if mode == "valid" and boundary != "fill":
            continue
        dtype = "fdFD"[number % 4]
        x, kernel = normal(rng, shape, dtype), normal(rng, kernel_shape, dtype)
        options = {"boundary": boundary, "axes": axes, "fill_value": 1.5}
        call = (convjit.convolve, convjit.correlate)[number % 2]
        wanted = call(x, kernel, mode, "direct", **options)
        for chunks in chunkings:
            same(call(da.from_array(x, chunks=chunks), kernel, mode, "direct", **options), wanted)


@pytest.mark.parametrize("method", convjit.methods())
@pytest.mark.parametrize("dtype", ["?", "b", "H", "q", "e", "f", "F"])
def test_every_method_and_kind_of_dtype(method, dtype):
    rng = np.random.default_rng(1)
    x = rng.integers(0, 4, (150, 140)).astype(dtype)
    kernel = suited(method, rng.integers(0, 4, (7, 5)).astype(dtype))
    for mode, boundary in (("same", "mirror"), ("full", "fill")):
        wanted = convjit.convolve(x, kernel, mode, method, boundary=boundary, fill_value=1)
        got = convjit.convolve(da.from_array(x, chunks=(50, 70)), kernel, mode, method, boundary=boundary, fill_value=1)
        assert got.dtype == wanted.dtype
        np.testing.assert_allclose(got.compute(), wanted, rtol=0, atol=1e-3 if dtype in "efF" else 0)


def random_chunks(rng, n):
    """Cut a length anywhere, also into chunks of one element."""
    cuts = sorted({0, n, *rng.integers(1, n, rng.integers(0, 5)).tolist()})
    return tuple(np.diff(cuts).tolist())


def random_options(rng, mode, sliding, window):
    """Steps that divide nothing, lags and dtypes, each of them in some of the calls."""
    options = {}
    if rng.random() < 0.7:
        options["stride"] = tuple(rng.integers(1, 8, len(window)).tolist()) if rng.integers(2) else 3
    if rng.random() < 0.5:
        options["dilation"] = tuple(rng.integers(1, 5, len(window)).tolist()) if rng.integers(2) else 2
    if mode == "full" and rng.random() < 0.3:
        lags = [sorted(rng.integers(1 - k, n, 2).tolist()) for n, k in zip(sliding, window, strict=True)]
        options["lags"] = tuple(map(tuple, lags))
    if rng.random() < 0.4:
        options["dtype"] = pick(rng, ("float32", "int16", "uint8", "int64"))
    return options


def pick(rng, choices):
    return choices[rng.integers(len(choices))]


@pytest.mark.covering(2)
@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("shape", "kernel_shape", "axes", "_"), [ASKED[number] for number in (0, 2, 8)])
def test_steps_lags_and_dtypes_over_any_chunks(shape, kernel_shape, axes, _, mode, boundary):
    rng = np.random.default_rng([*shape, *map(ord, mode + boundary)])
    for dtype in "qfb":
        x, kernel = (values(rng, one, dtype, narrow=True) for one in (shape, kernel_shape))
        options = {"boundary": boundary, "axes": axes, "fill_value": 3}
        options |= random_options(rng, mode, [shape[axis] for axis in axes or range(len(shape))], kernel_shape)
        call = convjit.correlate if "lags" in options or rng.integers(2) else convjit.convolve
        chunks = tuple(random_chunks(rng, n) for n in shape)
        same(call(da.from_array(x, chunks=chunks), kernel, mode, **options), call(x, kernel, mode, **options))


@pytest.mark.parametrize("boundary", ["fill", "wrap"])
def test_chunks_along_a_stride_begin_where_outputs_do(boundary):
    x, kernel = np.random.default_rng(3).random((1000, 40)), np.ones((5, 3))
    options = {"boundary": boundary, "stride": (3, 1), "dilation": (4, 1)}
    lazy = convjit.convolve(da.from_array(x, chunks=(250, 20)), kernel, "same", "direct", **options)
    assert lazy.chunks[0] == (83, 83, 84, 84)
    same(lazy, convjit.convolve(x, kernel, "same", "direct", **options))


def test_a_stride_longer_than_chunks_and_arrays():
    x, kernel = np.arange(700), np.array([1, 2, -1])
    for stride in (1, 99, 250, 699, 700, 5000):
        for mode in MODES:
            wanted = convjit.convolve(x, kernel, mode, stride=stride, boundary="wrap")
            same(convjit.convolve(da.from_array(x, chunks=60), kernel, mode, stride=stride, boundary="wrap"), wanted)


def test_a_fill_value_that_the_dtype_of_x_does_not_hold():
    x, kernel = np.arange(200, dtype=np.int8), np.ones(5, np.float32)
    wanted = convjit.convolve(x, kernel, "same", "direct", fill_value=0.5)
    same(convjit.convolve(da.from_array(x, chunks=80), kernel, "same", "direct", fill_value=0.5), wanted)


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_a_kernel_larger_than_the_array(boundary):
    x, kernel = np.arange(12.0), np.arange(60.0)
    for mode in MODES if boundary == "fill" else ("full", "same"):
        wanted = convjit.convolve(x, kernel, mode, "direct", boundary=boundary)
        same(convjit.convolve(da.from_array(x, chunks=5), kernel, mode, "direct", boundary=boundary), wanted)


def test_arrays_without_elements_or_dimensions():
    for shape, kernel_shape, axes in (((0,), (3,), None), ((4, 0), (2, 2), None), ((), (), None), ((5, 6), (), ())):
        x, kernel = np.ones(shape, "f"), np.full(kernel_shape, 2, "f")
        same(convjit.convolve(da.from_array(x), kernel, axes=axes), convjit.convolve(x, kernel, axes=axes))


@pytest.mark.parametrize("method", ["auto", "direct", "overlap_save"])
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_nan_and_inf_reach_what_they_reach_in_memory(method, bad):
    rng = np.random.default_rng(2)
    x, kernel = rng.integers(-3, 4, (400, 300)).astype("f"), rng.integers(-3, 4, (21, 33)).astype("f")
    x[[0, 99, 100, 250], [7, 149, 150, 299]] = bad
    for mode, boundary in (("same", "fill"), ("full", "wrap")):
        wanted = convjit.convolve(x, kernel, mode, "direct", boundary=boundary)
        got = convjit.convolve(da.from_array(x, chunks=(100, 150)), kernel, mode, method, boundary=boundary).compute()
        np.testing.assert_allclose(got, wanted, rtol=0, atol=0.05)
    kernel[3, 4] = bad  # which meets no zero outside
    wanted = convjit.convolve(x, kernel, "same", "direct")
    same(convjit.convolve(da.from_array(x, chunks=100), kernel, "same", "direct"), wanted)


def test_a_nan_under_a_tap_that_is_zero():
    """Zeros of a kernel that has few other taps are left out, unless a NaN is there, also just beyond a chunk."""
    x, kernel = np.zeros((300, 300)), np.zeros((21, 21))
    kernel[::10, ::10] = 1
    x[100, 150] = np.nan
    for mode in ("full", "same", "valid"):
        wanted = convjit.convolve(x, kernel, mode, "direct")
        assert np.isnan(wanted).sum() == 21 * 21
        same(convjit.convolve(da.from_array(x, chunks=100), kernel, mode, "direct"), wanted)


def test_nothing_is_computed_before_it_is_asked_for():
    def fails(block):
        raise AssertionError("computed")

    x = da.ones((500, 500), chunks=100, dtype="f").map_blocks(fails, dtype="f", meta=np.empty((0, 0), "f"))
    for mode in MODES:
        lazy = convjit.convolve(x, np.ones((5, 5)), mode, boundary="wrap")
        assert lazy.dtype == np.float64
        assert math.prod(lazy.numblocks) == 25
        lazy = convjit.correlate(x, np.ones((5, 5)), mode, stride=2, dilation=3, dtype="int8", boundary="wrap")
        assert lazy.dtype == np.int8
    assert convjit.correlate(x, np.ones((5, 5)), lags=((0, 9), (-3, 3)), stride=2).chunks == ((5,), (4,))


def test_the_kernel_is_in_the_graph_once():
    kernel = np.random.default_rng(0).random((40, 40))
    lazy = convjit.convolve(da.ones((3000, 3000), chunks=300), kernel, "same")
    (optimised,) = dask.optimize(lazy)
    size = len(pickle.dumps(optimised.dask))
    assert kernel.nbytes < size
    assert pickle.dumps(optimised.dask).count(kernel.tobytes()[:64]) == 1


def test_equal_calls_have_equal_names():
    x, kernel = da.ones((200, 200), chunks=100), np.ones((3, 3))
    assert convjit.convolve(x, kernel).name == convjit.convolve(x, kernel.copy()).name
    assert convjit.convolve(x, kernel).name != convjit.convolve(x, 2 * kernel).name
    assert re.match("convolve-", convjit.convolve(x, kernel).name)
    assert re.match("correlate-", convjit.correlate(x, kernel).name)


def test_the_method_is_chosen_for_the_whole_and_plans_are_kept(monkeypatch):
    made = []
    plan = blocks.Plan
    monkeypatch.setattr(blocks, "Plan", lambda *asked: made.append(plan(*asked)) or made[-1])
    kernel = np.random.default_rng(0).random((61, 61))
    chosen = convjit.plan(kernel, (1500, 1500), mode="same", workers=1).method
    assert chosen != "direct"
    convjit.convolve(da.ones((1500, 1500), chunks=150), kernel, "same").compute()
    assert {made_one.method for made_one in made} == {chosen}
    assert len(made) <= 9  # shapes of blocks, of a hundred
    assert all(made_one._problem.workers == 1 for made_one in made)


def test_what_is_refused():
    x, kernel = da.ones((30, 30), chunks=10), np.ones((3, 3))
    refusal(TypeError, ["out"], convjit.convolve, x, kernel, out=np.empty((32, 32)))
    refusal(ValueError, ["progress"], convjit.convolve, x, kernel, progress=True)
    refusal(ValueError, ["mode"], convjit.convolve, x, kernel, "spam")
    refusal(ValueError, ["kernel"], convjit.convolve, x, np.ones(3))
    refusal(TypeError, ["x"], convjit.convolve, da.ones((3, 3), dtype="M8[s]"), kernel)
    refusal(ValueError, ["x"], convjit.convolve, x[x > 0], np.ones(3))
    wanted = "`fill_value` must be a number that int8 can hold; got 1000."
    for array in (x.astype("b"), np.ones((30, 30), "b")):
        assert (
            refusal(ValueError, ["fill_value"], convjit.convolve, array, kernel.astype("b"), fill_value=1000) == wanted
        )


def test_a_dask_kernel_is_computed():
    kernel = da.ones((3, 3), chunks=2)
    assert isinstance(convjit.convolve(np.ones((9, 9)), kernel), np.ndarray)
    same(convjit.convolve(da.ones((9, 9)), kernel), convjit.convolve(np.ones((9, 9)), np.ones((3, 3))))


def test_xarray_by_apply_ufunc():
    xarray = pytest.importorskip("xarray")
    values, kernel = np.random.default_rng(0).random((200, 90)), np.ones(7) / 7
    options = {"mode": "same", "boundary": "nearest", "axes": -1}
    wanted = convjit.convolve(values.T, kernel, **options)
    for x in (
        xarray.DataArray(values, dims=("time", "place")),
        xarray.DataArray(values, dims=("time", "place")).chunk(64),
    ):
        smooth = xarray.apply_ufunc(
            convjit.convolve, x, kernel, input_core_dims=[["time"], []], output_core_dims=[["time"]],
            exclude_dims=set(), kwargs=options, dask="allowed",
        )  # fmt: skip
        assert smooth.dims == ("place", "time")
        np.testing.assert_allclose(smooth.values, wanted, rtol=0, atol=1e-12)


# In a process of its own, which a test's threads and warnings do not reach; its workers are processes again.
CLUSTER = """
import os, signal, time
import dask.array as da
from distributed import Client, LocalCluster

def threads_of_a_worker():
    from convjit._runtime import threads
    return threads._state.way

if __name__ == "__main__":
    right = convjit.convolve(np.tile(x, (3, 3)), kernel, "same", "direct", boundary="mirror")
    options = dict(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None)
    with LocalCluster(**options) as cluster, Client(cluster) as client:
        big = da.tile(da.from_array(x, chunks=200), (3, 3))
        lazy = convjit.convolve(big, kernel, "same", "direct", boundary="mirror")
        assert (lazy.compute() == right).all()
        assert set(client.run(threads_of_a_worker).values()) == {""}  # none were ever started
        slow = big.map_blocks(lambda block: (time.sleep(0.1), block)[1], dtype=big.dtype, meta=big._meta)
        future = client.compute(convjit.convolve(slow, kernel, "same", "direct", boundary="mirror"))
        while not any(client.run(lambda dask_worker: len(dask_worker.data)).values()):
            time.sleep(0.01)
        os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)
        assert not future.done()
        assert (future.result() == right).all()
    print("done")
"""


@pytest.mark.skipif(os.name != "posix", reason="a signal that kills")
@pytest.mark.exhaustive
def test_a_cluster_that_loses_a_worker(tmp_path):
    pytest.importorskip("distributed")
    script = tmp_path / "cluster.py"  # workers import what they run
    script.write_text(PREPARE + CLUSTER)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.stdout.split() == ["done"], done.stderr


def test_a_complex_kernel_over_real_chunks_gives_no_warning():
    x, kernel = np.ones((20, 30)), np.full((3, 3), 1j)
    wanted = convjit.convolve(x, kernel, "same")
    np.testing.assert_array_equal(convjit.convolve(da.from_array(x, chunks=7), kernel, "same").compute(), wanted)


def test_large_kernels_that_are_written_alike_have_names_of_their_own():
    """NumPy writes out only the corners of a large array, and Dask had made the name of the result from that."""
    x, kernel = da.ones((60, 60), chunks=30), np.ones((40, 40))
    other = kernel.copy()
    other[20, 20] = 2
    for call in (
        convjit.convolve,
        convjit.correlate,
        lambda x, kernel: convjit.convolve_bank(x, kernel[None]),
        convjit.ndimage.correlate,
    ):
        one, same, two = (call(x, array) for array in (kernel, kernel.copy(), other))
        assert one.name == same.name != two.name
        assert (two - one).compute().max() > 0.5
