"""Every method against the definition: all dtypes, dimensions, modes, boundaries and memory layouts."""

import itertools
import math

import numpy as np
import pytest

import convjit
from convjit._methods import TABLE, padding
from convjit._methods.workload import SHARED_FROM
from tests.support.cases import ALL_KERNELS, BOUNDARIES, DTYPES, LAYOUTS, MODES, WRITEABLE, Case, check, problem
from tests.support.profiles import sharing

# Nothing lies outside in mode "valid".
EXTENTS = [*itertools.product(("full", "same"), BOUNDARIES), ("valid", "fill")]

# Shape, kernel shape and axes by the number of dimensions: kernels smaller and larger than x, along one axis or all.
SMALL = {
    0: [((), (), None), ((), (), ())],
    1: [((11,), (4,), None), ((5,), (9,), None), ((1,), (1,), None), ((3,), (8,), (-1,)), ((6,), (), ())],
    2: [
        ((6, 7), (3, 2), None),
        ((3, 4), (5, 4), None),
        ((4, 9), (3,), (1,)),
        ((7, 3), (5,), (0,)),
        ((5, 6), (3, 4), (1, 0)),
    ],
    3: [
        ((4, 5, 6), (2, 3, 2), None),
        ((2, 3, 2), (3, 3, 4), None),
        ((5, 3, 6), (2, 4), (2, 0)),
        ((3, 2, 4), (5,), (2,)),
    ],
    4: [((3, 4, 2, 5), (2, 1, 2, 3), None), ((2, 3, 3, 4), (2, 2), (-3, -1)), ((2, 1, 2, 2), (2, 3, 2, 2), None)],
}

# More than 256 KiB of float32, so that borders and interior are computed apart, and enough work to start threads.
LARGE = [
    ((100_000,), (41,), None),
    ((300, 310), (7, 5), None),
    ((150, 6, 140), (5, 6), (0, 2)),
    ((30, 40, 85), (3, 4, 3), None),
    ((18, 18, 20, 80), (2, 3, 3, 2), None),
]


@pytest.mark.covering(2)
@pytest.mark.parametrize("dims", SMALL)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("method", ["auto", *convjit.methods()])
def test_small_arrays(method, dtype, dims):
    rng = np.random.default_rng(dims)
    done = []
    for (mode, boundary), layout in itertools.product(EXTENTS, LAYOUTS):
        shape, kernel_shape, axes = SMALL[dims][rng.integers(len(SMALL[dims]))]
        case = Case(
            method,
            dtype,
            dtype,
            shape,
            kernel_shape,
            mode,
            boundary,
            fill_value=int(rng.integers(2)),
            axes=axes,
            correlate=bool(rng.integers(2)),
            layout=layout,
            kernel_layout=str(rng.choice(list(LAYOUTS))),
            rank_one=method not in ALL_KERNELS and bool(rng.integers(2)),
            out=str(rng.choice(["", "cast", *WRITEABLE])),
            workers=int(rng.integers(1, 3)),
            seed=(dims, len(done)),
        )
        done.append(check(case))
    if method == "auto" or not TABLE[method].supports(problem(case)):
        assert any(done), "every case was refused"


@pytest.mark.covering
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("method", ["auto", *convjit.methods()])
def test_every_pair_of_dtypes(method, dtype):
    rank_one = method not in ALL_KERNELS
    for kernel_dtype in DTYPES:
        check(Case(method, dtype, kernel_dtype, (4, 5), (3, 2), "same", "mirror", correlate=True, rank_one=rank_one))
        check(Case(method, dtype, kernel_dtype, (3, 4), (5, 6), "valid", rank_one=rank_one))


@pytest.mark.covering
@pytest.mark.parametrize("sizes", LARGE, ids=str)
@pytest.mark.parametrize("method", ["auto", *convjit.methods()])
def test_large_arrays(method, sizes, monkeypatch):
    # Strips are for arrays of megabytes, which the reference is too slow for.
    monkeypatch.setattr(padding, "WHOLE_COPY_BYTES", 1 << 16)
    rng = np.random.default_rng(0)
    shape, kernel_shape, axes = sizes
    for number, (mode, boundary) in enumerate(EXTENTS):
        dtype = "fqDI"[number % 4]
        case = Case(
            method,
            dtype,
            dtype,
            shape,
            kernel_shape,
            mode,
            boundary,
            fill_value=int(rng.integers(2)),
            axes=axes,
            correlate=bool(rng.integers(2)),
            layout=str(rng.choice(list(LAYOUTS))),
            rank_one=method not in ALL_KERNELS,
            out=str(rng.choice(["", "F", "cropped"])),
            workers=1 + number % 2,
        )
        described = problem(case)
        assert described.multiply_adds >= SHARED_FROM, "the case is too small to start threads"
        assert mode == "valid" or len(padding.regions(described)) > 1, "the case is too small to be cut into strips"
        with sharing():
            check(case)


@pytest.mark.covering
@pytest.mark.parametrize("method", ["auto", *convjit.methods()])
@pytest.mark.parametrize("mode", MODES)
def test_kernel_of_many_taps(method, mode):
    """More taps than a method sums at a time, in rows and in columns, and more outputs than it does at a time."""
    rank_one = method not in ALL_KERNELS
    for dtype in "fhq":
        check(Case(method, dtype, dtype, (70, 90), (33, 31), mode, "reflect", rank_one=rank_one))
        check(Case(method, dtype, dtype, (5000,), (1300,), mode, "wrap", correlate=True, rank_one=rank_one))


@pytest.mark.parametrize("method", ["auto", *convjit.methods()])
def test_long_rows_with_threads(method):
    """A single row is cut into blocks, which threads share."""
    for length, workers in itertools.product((8191, 8192, 8193, 20_001), (1, 2, 3)):
        case = Case(method, "f", "f", (length,), (257,), "same", "mirror", workers=workers, rank_one=True)
        assert math.prod(case.shape) * math.prod(case.kernel_shape) >= SHARED_FROM
        with sharing():
            check(case)
