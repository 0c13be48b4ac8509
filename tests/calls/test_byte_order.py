"""Arrays of the other order of bytes and of half precision are read where they are, and converted as NumPy does it."""

import itertools
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

import convjit
from convjit._methods import conversion
from tests.support.cases import ALL_KERNELS, BOUNDARIES, LAYOUTS, Case, check, takes, values

METHODS = ("auto", *convjit.methods())
NATIVE = "bBhHiIqQefdFD"
OTHER = tuple(np.dtype(kind).newbyteorder().str for kind in NATIVE if np.dtype(kind).itemsize > 1)

RANKS = {"u": 0, "i": 0, "f": 1, "c": 2}

# Integers may become any numbers, real numbers real or complex ones.
CONVERSIONS = [
    (source, kind)
    for source in (*NATIVE, *OTHER)
    for kind in ("i1", "i2", "i4", "i8", "f", "d", "F", "D")
    if RANKS[np.dtype(kind).kind] >= RANKS[np.dtype(source).kind]
]

# Lengths of no vector, of a fourth of one or more, and of several.
LENGTHS = (0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100)

EXTENTS = [*itertools.product(("full", "same"), BOUNDARIES, (0,)), ("full", "fill", 1), ("valid", "fill", 0)]

# Of an array, of the kernel, and its axes.
SHAPES = (((70,), (5,), None), ((9, 40), (3, 4), None), ((5, 6, 7), (3, 2), (0, 2)), ((30, 40), (9, 21), None))


def same_bits(a, b):
    """Whether two arrays hold the same, also the sign of zeros; one NaN is like another."""
    numbers = a.real.dtype
    bits = [array.view(numbers).view(f"u{numbers.itemsize}").ravel() for array in (a, b)]
    nan = [np.isnan(array.view(numbers)).ravel() for array in (a, b)]
    return np.array_equal(*nan) and np.array_equal(*(np.where(n, 0, array) for n, array in zip(nan, bits, strict=True)))


def converted(x, kind):
    out = np.empty(x.shape, kind)
    conversion.convert(x, out, 1)
    return out


@pytest.mark.parametrize("kind", "fdFD")
@pytest.mark.parametrize("order", "=S")
def test_every_half_is_converted_exactly(order, kind):
    x = np.arange(1 << 16).astype("u2").view("e").astype(np.dtype("e").newbyteorder(order))
    assert same_bits(converted(x, kind), x.astype(kind))


def test_singles_are_rounded_to_halves_as_numpy_does():
    """Among them all halves, what lies midway between two, and their neighbours."""
    with np.errstate(all="ignore"):
        halves = np.arange(1 << 16).astype("u2").view("e").astype("f")
        midway = (halves[:-1] + halves[1:]) / 2
        neighbours = (np.nextafter(midway, np.float32(side)) for side in (-np.inf, np.inf))
        any_bits = np.random.default_rng(0).integers(0, 1 << 32, 100_000, np.uint32).view("f")
        x = np.concatenate([halves, midway, *neighbours, any_bits])
        assert same_bits(converted(x, "e"), x.astype("e"))


@pytest.mark.covering
@pytest.mark.parametrize(("source", "kind"), CONVERSIONS)
def test_numbers_are_converted_as_numpy_does(source, kind):
    for length in LENGTHS:
        x = values(np.random.default_rng(length), (length,), source)
        if x.dtype.kind in "fc" and length:
            x[-1] = -0.0
        np.testing.assert_array_equal(converted(x, kind), x.astype(kind))


@pytest.mark.covering(2, exhaustive=3)
@pytest.mark.parametrize("sizes", SHAPES[:3], ids=str)
@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "byte-swapped"])
@pytest.mark.parametrize("dtype", [*OTHER, "e", "Q", "?"])
@pytest.mark.parametrize("method", METHODS)
def test_every_way_reads_them(method, dtype, layout, sizes):
    floating = np.dtype(dtype).kind in "fc"
    shape, kernel_shape, axes = sizes
    for mode, boundary, fill in EXTENTS:
        if takes(method, shape, kernel_shape, mode, boundary, axes):
            kernel = ("D" if floating else "i") if len(shape) == 1 else "d"
            asked = Case(method, dtype, kernel, shape, kernel_shape, mode, boundary, fill, axes, layout=layout)
            check(replace(asked, rank_one=method not in ALL_KERNELS, correlate=layout == "C"))


@pytest.mark.parametrize("out", ["", "C", "F", "byte-swapped", "strided", "cast"])
@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("dtype", [*OTHER, "e"])
def test_results_go_where_they_are_asked_for(dtype, workers, out):
    own = np.dtype(dtype).newbyteorder("=").str
    for shape, kernel_shape, axes in SHAPES:
        check(Case("auto", dtype, own, shape, kernel_shape, "same", axes=axes, out=out, workers=workers))


@pytest.mark.parametrize("dtype", [*OTHER, "e", "Q"])
def test_calls_that_are_repeated_give_the_same(dtype):
    x, kernel = (values(np.random.default_rng(0), shape, dtype, narrow=True) for shape in ((40, 50), (3, 5)))
    for taps in (kernel, kernel.astype("d" if x.dtype.kind != "c" else "D")):
        plan = convjit.plan(taps, x.shape, x.dtype, mode="same")
        wanted = convjit.convolve(x.astype(x.dtype.newbyteorder("=")), taps, "same")
        for _ in range(3):
            np.testing.assert_array_equal(convjit.convolve(x, taps, "same"), wanted)
            np.testing.assert_array_equal(plan(x), wanted)


@pytest.mark.parametrize("method", ["direct", "separable", "overlap_save"])
@pytest.mark.parametrize("dtype", [">f4", "<f4", ">i4", "<i4", "e", "u8"])
def test_no_copy_is_made_of_the_array(method, dtype):
    """Besides the result there is only what a method works with, and what was computed in single for halves."""
    x = np.ones((1500, 1500), dtype)
    kernel = np.ones((5, 5), "i4" if dtype[1:] == "i4" else "e" if dtype == "e" else "f4")
    convjit.convolve(x[:99], kernel, "same", method)
    tracemalloc.start()
    result = convjit.convolve(x, kernel, "same", method, workers=1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    single = 4 * x.size if dtype == "e" else 0
    assert peak < result.nbytes + single + x.size
