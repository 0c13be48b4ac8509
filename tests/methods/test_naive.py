"""The plain loops: alone and in threads, in any number of dimensions, from one compiled form a dtype."""

import copy
import itertools

import numpy as np
import pytest

import convjit
from convjit._choice import current_profile
from convjit._kernels import naive
from convjit._problem.boundary import BOUNDARIES
from convjit._problem.options import MODES
from convjit._runtime import launch
from tests import reference
from tests.support.cases import normal
from tests.support.profiles import from_costs, in_force, sharing

# The array, the kernel, and the axes it slides over; each is enough work for threads in every mode.
SIZES = [
    ((9000,), (60,), (0,)),
    ((90, 80), (9, 8), (0, 1)),
    ((20, 25, 30), (3, 5, 4), (0, 1, 2)),
    ((7, 9, 11, 13), (3, 4, 3, 5), (0, 1, 2, 3)),
    ((5, 6, 7, 8, 9), (2, 3, 4, 2, 3), (0, 1, 2, 3, 4)),
    ((3, 60, 4, 50), (8, 5), (3, 1)),
    ((3, 7, 9, 4, 11, 8), (3, 4, 3, 2), (1, 5, 2, 4)),
]
EXTENTS = [*itertools.product(MODES[:2], BOUNDARIES), ("valid", "fill")]


def one_and_two(x, kernel, mode, **options):
    """The result of one worker, which that of two must be."""
    with sharing():
        one, two = (convjit.convolve(x, kernel, mode, "naive", workers=workers, **options) for workers in (1, 2))
    assert one.tobytes() == two.tobytes()
    return one


@pytest.fixture
def launched(monkeypatch):
    """Threaded calls of the loops so far."""
    calls, in_threads = [], naive.in_threads
    monkeypatch.setattr(naive, "in_threads", lambda *arrays: calls.append(1) or in_threads(*arrays))
    return calls


@pytest.mark.parametrize("sizes", SIZES, ids=str)
def test_alone_and_in_threads(sizes, launched):
    shape, kernel_shape, axes = sizes
    rng = np.random.default_rng(0)
    for (mode, boundary), dtype in zip(EXTENTS, itertools.cycle("fdbQ"), strict=False):
        x = rng.integers(0, 9, shape).astype(dtype)
        kernel = rng.integers(0, 9, kernel_shape).astype(dtype)
        options = {"boundary": boundary, "fill_value": 2, "axes": axes}
        wanted = reference.convolve(x, kernel, mode, **options)
        np.testing.assert_array_equal(one_and_two(x, kernel, mode, **options), wanted)
    assert len(launched) == len(EXTENTS)


@pytest.mark.parametrize("dtype", "fdFD")
def test_roundings_are_the_same_in_threads(dtype):
    rng = np.random.default_rng(1)
    for shape, kernel_shape, axes in SIZES:
        one_and_two(normal(rng, shape, dtype), normal(rng, kernel_shape, dtype), "same", axes=axes)


@pytest.mark.parametrize("shape", [(2000,), (60, 50)], ids=str)
def test_a_long_call_is_cut_into_steps(shape, launched, monkeypatch):
    monkeypatch.setattr(launch, "BRIEF_OPERATIONS", 1 << 20)
    monkeypatch.setattr(launch, "STEP_SECONDS", 0.0)
    rng = np.random.default_rng(2)
    x, kernel = rng.integers(0, 9, shape), rng.integers(0, 9, (200,) if len(shape) == 1 else (10, 20))
    np.testing.assert_array_equal(one_and_two(x, kernel, "same"), reference.convolve(x, kernel, "same"))
    assert len(launched) > 10


def test_arrays_of_any_layout_are_one_compiled_form():
    x, kernel = np.arange(600, dtype="i2").reshape(20, 30), np.arange(12, dtype="i2").reshape(3, 4)
    wanted = reference.correlate(x, kernel, "valid")
    before = len(naive.serial.signatures)
    unaligned = np.ndarray(kernel.shape, kernel.dtype, bytearray(kernel.nbytes + 1), offset=1)
    unaligned[...] = kernel
    for array in (x, x.copy(order="F"), np.broadcast_to(x, x.shape), x.view("u2")):
        for taps in (kernel, np.broadcast_to(kernel, kernel.shape), unaligned):
            got = convjit.correlate(array, taps.view(array.dtype), "valid", "naive", workers=1)
            np.testing.assert_array_equal(got, wanted.astype(got.dtype))
    assert len(naive.serial.signatures) <= before + 1


def test_threads_are_used_where_the_profile_does_not_know_the_method(launched):
    costs = copy.deepcopy(current_profile.packaged().costs)
    for units in (
        units for by_ndim in costs.values() for by_workers in by_ndim.values() for units in by_workers.values()
    ):
        units.pop("naive", None)
    with in_force(from_costs(costs)):
        convjit.convolve(np.ones((90, 80)), np.ones((9, 8)), method="naive", workers=2)
    assert launched
