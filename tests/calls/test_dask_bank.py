"""Dask arrays and many kernels: lazily the values, dtypes and errors of NumPy's arrays, whatever their chunks."""

import math
import pickle
import re

import numpy as np
import pytest

import convjit
from tests.support.cases import BOUNDARIES, normal, values
from tests.support.dask_arrays import random_chunks, refusal, same, untouchable

dask = pytest.importorskip("dask")
da = pytest.importorskip("dask.array")

# Shape of the array, axis of channels, groups, kernels, their taps, and axes.
SHAPES = [
    ((400,), None, 1, 5, (9,), None),
    ((3, 150), 0, 1, 4, (12,), None),
    ((2, 4, 40, 37), 1, 2, 6, (3, 5), None),
    ((2, 31, 44, 3), -1, 3, 6, (4, 3), None),
    ((30, 5, 29), None, 1, 3, (4, 6), (2, 0)),
    ((2, 12, 3, 14, 15), 2, 1, 2, (2, 3, 2), None),
    ((20, 6, 7), 1, 1, 4, (), None),
]
IDS = ["x".join(map(str, shape)) for shape, *_ in SHAPES]


def asked(rng, shape, channel_axis, groups, kernels, taps, axes):
    """The shape of the kernels, and options of all kinds with which each kernel fits the array."""
    options = {"axes": axes, "channel_axis": channel_axis, "groups": groups}
    options["stride"] = tuple(map(int, rng.integers(1, 5, len(taps)))) if rng.random() < 0.6 else 1
    options["dilation"] = tuple(map(int, rng.integers(1, 3, len(taps)))) if rng.random() < 0.5 else 1
    if rng.random() < 0.5 and taps:
        options["padding"] = tuple(tuple(map(int, rng.integers(-2, 12, 2))) for _ in taps)
    else:
        options["mode"] = ("same", "full", "valid")[rng.integers(3)]
    channels = () if channel_axis is None else (shape[channel_axis] // groups,)
    return (kernels, *channels, *taps), options


@pytest.mark.covering
@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("shape", SHAPES, ids=IDS)
@pytest.mark.parametrize("function", [convjit.convolve_bank, convjit.correlate_bank])
def test_random_calls_over_random_chunks(function, shape, boundary):
    rng = np.random.default_rng([*shape[0], *map(ord, boundary)])
    for dtype in "qbfdD?":
        kernels_shape, options = asked(rng, *shape)
        # Direct sums of integers are exact; which method is the fastest for a chunk depends on the machine.
        options |= {"boundary": boundary, "fill_value": int(rng.integers(2)), "method": "direct"}
        x, kernels = (values(rng, one, dtype, narrow=True) for one in (shape[0], kernels_shape))
        lazy = da.from_array(x, chunks=random_chunks(rng, x.shape))
        same(function(lazy, kernels, **options), function(x, kernels, **options))


@pytest.mark.parametrize("shape", SHAPES, ids=IDS)
def test_values_that_round(shape):
    rng = np.random.default_rng(5)
    for dtype, near in (("f", 1e-5), ("d", 1e-12), ("F", 1e-5)):
        kernels_shape, options = asked(rng, *shape)
        x, kernels = normal(rng, shape[0], dtype), normal(rng, kernels_shape, dtype)
        lazy = convjit.correlate_bank(da.from_array(x, chunks=random_chunks(rng, x.shape)), kernels, **options)
        wanted = convjit.correlate_bank(x, kernels, **options)
        assert lazy.dtype == wanted.dtype
        np.testing.assert_allclose(lazy.compute(), wanted, rtol=0, atol=near * np.abs(wanted).max())


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_padding_wider_than_the_array_and_windows_outside(boundary):
    x, kernels = np.arange(1, 12), np.array([[1, 2, 3], [4, 5, 6]])
    for padding in ((40, 35), (0, 29), (31, -3), (-4, 50)):
        options = {"padding": padding, "boundary": boundary, "fill_value": 7, "stride": 3}
        wanted = convjit.correlate_bank(x, kernels, **options)
        same(convjit.correlate_bank(da.from_array(x, chunks=4), kernels, **options), wanted)


def test_a_stride_longer_than_chunks_and_arrays():
    x, kernels = np.arange(700), np.array([[1, 2, -1], [0, 3, 1]])
    for stride in (1, 99, 250, 699, 700, 5000):
        for mode in ("full", "same", "valid"):
            wanted = convjit.convolve_bank(x, kernels, mode, stride=stride, boundary="wrap")
            lazy = convjit.convolve_bank(da.from_array(x, chunks=60), kernels, mode, stride=stride, boundary="wrap")
            same(lazy, wanted)


def test_a_fill_value_that_the_dtype_of_x_does_not_hold():
    x, kernels = np.arange(100, dtype=np.int8), np.ones((2, 5), np.float32)
    for fill in (0.5, np.nan):
        wanted = convjit.convolve_bank(x, kernels, "same", fill_value=fill)
        same(convjit.convolve_bank(da.from_array(x, chunks=40), kernels, "same", fill_value=fill), wanted)


def test_a_nan_among_the_taps_meets_no_zero_outside():
    x, kernels = np.arange(1.0, 61.0), np.ones((3, 4))
    kernels[1, 0], kernels[2, 3] = np.nan, np.inf
    wanted = convjit.correlate_bank(x, kernels, padding=(5, 2))
    assert np.isfinite(wanted).sum() > wanted.shape[1]  # also of the kernels that are not finite, at the ends
    same(convjit.correlate_bank(da.from_array(x, chunks=20), kernels, padding=(5, 2)), wanted)


def test_nothing_is_computed_before_it_is_asked_for():
    x, kernels = untouchable((4, 6, 200, 200), (1, 2, 50, 50)), np.ones((8, 3, 5, 5), "f")
    for boundary in BOUNDARIES:
        options = {"channel_axis": 1, "groups": 2, "boundary": boundary}
        lazy = convjit.convolve_bank(x, kernels, "same", **options)
        assert (lazy.shape, lazy.dtype) == ((4, 8, 200, 200), np.float32)
        assert lazy.numblocks == (4, 1, 4, 4)
        lazy = convjit.correlate_bank(x, kernels, padding=2, stride=2, **options)
        assert lazy.chunks[1:3] == ((8,), (26, 25, 25, 24))
    lazy = convjit.correlate_bank(x, np.ones((7, 3, 3)))
    assert (lazy.shape, lazy.chunks[2]) == ((4, 6, 7, 198, 198), (7,))


def test_arrays_without_elements():
    for shape, kernels_shape, options in (((0,), (2, 3), {}), ((4, 0), (2, 4, 2), {"channel_axis": 0})):
        x, kernels = np.ones(shape, "f"), np.ones(kernels_shape, "f")
        wanted = convjit.convolve_bank(x, kernels, "full", **options)
        same(convjit.convolve_bank(da.from_array(x), kernels, "full", **options), wanted)


def test_the_kernels_are_in_the_graph_once_and_equal_calls_have_equal_names():
    kernels = np.random.default_rng(0).random((6, 3, 20, 20))
    lazy = convjit.convolve_bank(da.ones((3, 900, 900), chunks=300), kernels, "same", channel_axis=0)
    (optimised,) = dask.optimize(lazy)
    assert pickle.dumps(optimised.dask).count(kernels.tobytes()[:64]) == 1
    x = da.ones((3, 90, 90), chunks=30)
    first, second = (convjit.convolve_bank(x, k, channel_axis=0) for k in (kernels, kernels.copy()))
    assert first.name == second.name != convjit.convolve_bank(x, 2 * kernels, channel_axis=0).name
    assert re.match("convolve_bank-", first.name)
    assert re.match("correlate_bank-", convjit.correlate_bank(x, kernels, channel_axis=0).name)


def test_the_method_is_chosen_for_the_whole_and_plans_are_kept(monkeypatch):
    from convjit._calls import dask_bank

    made = []
    plan = dask_bank.planned_by
    monkeypatch.setattr(dask_bank, "planned_by", lambda *asked: made.append(plan(*asked)) or made[-1])
    kernels = np.ones((2, 3, 3))
    method = convjit.plan_bank(kernels, (200, 200), workers=1).method
    convjit.convolve_bank(da.ones((200, 200), chunks=20), kernels).compute(scheduler="synchronous")
    assert {one.method for one in made} == {method}
    assert len(made) <= 9  # shapes of blocks, of a hundred
    assert all(one._problem.workers == 1 for one in made)
    made.clear()
    convjit.convolve_bank(da.ones((50, 50), chunks=25), kernels, method="plain").compute(scheduler="synchronous")
    assert {one.method for one in made} == {"plain"}


def test_what_is_refused_is_refused_at_once_and_in_the_same_words():
    x, kernels = np.ones((3, 30, 30)), np.ones((2, 3, 3, 3))
    lazy = da.from_array(x, chunks=10)
    for options in ({"mode": "spam"}, {"channel_axis": 5}, {"groups": 2}, {"padding": (1, 2, 3)}, {"fill_value": 1j}):
        options = {"channel_axis": 0} | options
        wanted = refusal(convjit.convolve_bank, x, kernels, **options)
        assert wanted == refusal(convjit.convolve_bank, lazy, kernels, **options)
        assert wanted is not None
    with pytest.raises(TypeError, match="`out`"):
        convjit.convolve_bank(lazy, kernels, channel_axis=0, out=np.empty((2, 28, 28)))
    with pytest.raises(ValueError, match="compute_chunk_sizes"):
        convjit.convolve_bank(lazy[lazy > 0], np.ones((2, 3)))


def test_dask_kernels_are_computed():
    kernels = da.ones((2, 3, 3), chunks=2)
    wanted = convjit.convolve_bank(np.ones((9, 9)), np.ones((2, 3, 3)))
    assert isinstance(convjit.convolve_bank(np.ones((9, 9)), kernels), np.ndarray)
    same(convjit.convolve_bank(da.ones((9, 9), chunks=5), kernels), wanted)
    assert math.prod(wanted.shape) == 98
