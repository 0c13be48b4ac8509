"""Fourier tiles of banks: against the plain definition, their error, NaN, integers, threads, layouts and memory."""

import itertools
import math
import tracemalloc
from contextlib import contextmanager

import numpy as np
import pytest

import convjit
from convjit._choice import banks
from convjit._methods.banks import overlap_save
from convjit._methods.fourier import bank_layout, bank_search
from convjit._methods.fourier.tile import lanes
from convjit._problem.bank_options import BankOptions
from convjit._problem.boundary import BOUNDARIES
from convjit._problem.describe_bank import describe
from convjit._problem.options import Options
from convjit._runtime import launch
from tests.support.parameters import first

DTYPES = ("f", "d", "F", "D")

# Tiles by the number of axes, whose last length is given in vectors, or in squares of vectors along a single axis.
LENGTHS = {
    1: [(1,), (3,), (20,)],
    2: [(16, 1), (15, 2), (24, 4), (64, 3)],
    3: [(8, 9, 1), (5, 6, 2), (12, 10, 3)],
    4: [(4, 5, 6, 1)],
}


def data(shape, dtype, seed=0):
    random = np.random.default_rng(seed)
    values = random.standard_normal(shape)
    return (values + 1j * random.standard_normal(shape) if np.dtype(dtype).kind == "c" else values).astype(dtype)


def bound(x, kernels, channels):
    """What the method promises, with the norms of all of `x` in place of those of two tiles."""
    eps = np.finfo(np.result_type(x, kernels)).eps
    points = max(2, 4 * x.size)
    norms = [np.linalg.norm(array.astype(complex).ravel()) for array in (x, kernels)]
    return 2 * eps * (math.log2(points) + channels) * math.prod(norms)


def tile_by(monkeypatch, lengths, turns):
    """Have banks cut into tiles of these lengths, or longer ones for longer kernels, and sets of so many turns."""

    def best(bank, vector):
        problem = bank_search.tile_problem(bank, vector)
        along = list(lengths[-len(problem.taps) :])
        along[-1] *= problem.units[-1]
        while any(n <= k for n, k in zip(along, problem.taps, strict=True)):
            along = [n if n > k else 2 * n for n, k in zip(along, problem.taps, strict=True)]
        columns = zip(along, problem.taps, problem.outputs, strict=True)
        counts = tuple(-(-m // (n - k + 1)) for n, k, m in columns)
        return bank_search.Tiles(tuple(along), counts, turns)

    monkeypatch.setattr(bank_search, "best", best)
    banks._decide.cache_clear()


@pytest.fixture(autouse=True)
def _no_choices_of_other_tests():
    yield
    banks._decide.cache_clear()


def agree(x, kernels, function=convjit.correlate_bank, **options):
    """Compare with the definition; the result."""
    got = function(x, kernels, method="overlap_save", **options)
    expected = function(x, kernels, method="plain", **options)
    assert got.dtype == expected.dtype
    assert got.shape == expected.shape
    if got.dtype.kind in "iu":
        assert np.array_equal(got, expected)
    else:
        groups = options.get("groups", 1)
        channels = 1 if options.get("channel_axis") is None else x.shape[options["channel_axis"]] // groups
        assert np.abs(got - expected).max(initial=0) <= bound(x, kernels, channels)
    return got


@pytest.mark.covering
@pytest.mark.parametrize("turns", [1, 2])
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("lengths", list(itertools.chain(*LENGTHS.values())), ids=str)
def test_tiles_of_any_lengths(monkeypatch, lengths, dtype, turns):
    tile_by(monkeypatch, lengths, turns)
    unit = lanes("f" if dtype in "fF" else "d") ** (2 if len(lengths) == 1 else 1)
    full = (*lengths[:-1], lengths[-1] * unit)
    taps = tuple(max(1, n // 4) for n in full)
    x = data((2, 2, *(n + n // 2 for n in full)), dtype)
    agree(x, data((3, 2, *taps), dtype, 1), channel_axis=1, mode="same")


def random_bank(random):
    """Draw the arrays and the options of a bank."""
    dims = int(random.integers(1, 4))
    side = {1: 400, 2: 40, 3: 14}[dims]
    groups, channels, kernels = (int(random.integers(1, 4)) for _ in range(3))
    taps = tuple(int(random.integers(1, 6)) for _ in range(dims))
    stride, dilation = (tuple(int(n) for n in random.choice([1, 1, 2, 3], dims)) for _ in range(2))
    span = [(k - 1) * d + 1 for k, d in zip(taps, dilation, strict=True)]
    padding = tuple((int(random.integers(-2, 8)), int(random.integers(-2, 8))) for _ in range(dims))
    lengths = tuple(int(random.integers(k + 4, k + 5 + side)) for k in span)
    batch = tuple(int(n) for n in random.integers(1, 3, int(random.integers(0, 3))))
    shape, axis = (*batch, *lengths), None
    if random.random() < 0.8:
        axis = int(random.integers(len(batch) + dims + 1))
        shape = (*shape[:axis], groups * channels, *shape[axis:])
    else:
        groups = channels = 1
    dtype, kernels_dtype = random.choice(["f", "d", "F", "D", "e", "b", "H", "i", "?"], 2)
    boundary = str(random.choice(BOUNDARIES))
    options = {"channel_axis": axis, "groups": groups, "padding": padding, "stride": stride, "dilation": dilation}
    options |= {"boundary": boundary, "workers": int(random.integers(1, 4))}
    if boundary == "fill" and "?" not in dtype + kernels_dtype:
        options["fill_value"] = int(random.integers(-1, 2)) if np.dtype(dtype).kind != "u" else 1
    shape_of_kernels = (groups * kernels, *(() if axis is None else (channels,)), *taps)
    return shape, dtype, shape_of_kernels, kernels_dtype, options


def integer_valued(random, shape, dtype):
    values = random.integers(0, 2, shape) if dtype == "?" else random.integers(0 if dtype == "H" else -5, 6, shape)
    return (values + 1j * random.integers(-5, 6, shape) if np.dtype(dtype).kind == "c" else values).astype(dtype)


def in_some_layout(random, array):
    """The same values with the axes in another order in memory, with gaps, or backwards along an axis."""
    order = random.permutation(array.ndim)
    moved = np.ascontiguousarray(array.transpose(order)).transpose(np.argsort(order))
    kind = random.integers(3)
    if kind == 0:
        return moved
    axis = int(random.integers(array.ndim))
    if kind == 1:
        return np.flip(np.flip(moved, axis).copy(), axis)
    wide = np.repeat(moved, 2, axis)
    return wide[(slice(None),) * axis + (slice(None, None, 2),)]


@pytest.mark.parametrize("seed", first(10, range(150)))
def test_random_banks(monkeypatch, seed):
    random = np.random.default_rng(seed)
    shape, dtype, kernels_shape, kernels_dtype, options = random_bank(random)
    if random.random() < 0.7:
        lengths = LENGTHS[len(kernels_shape) - (1 if options["channel_axis"] is None else 2)]
        tile_by(monkeypatch, lengths[int(random.integers(len(lengths)))], int(random.integers(1, 3)))
    x = in_some_layout(random, integer_valued(random, shape, dtype))
    kernels = integer_valued(random, kernels_shape, kernels_dtype)
    function = (convjit.correlate_bank, convjit.convolve_bank)[int(random.integers(2))]
    if x.dtype.kind == "b" and kernels.dtype.kind == "b":
        x = x.astype("i")
    got = agree(x, kernels, function, **options)
    assert np.array_equal(got, function(x, kernels, method="overlap_save", **options | {"workers": 2}))
    out = in_some_layout(random, np.zeros_like(got))
    function(x, kernels, method="overlap_save", out=out, **options)
    assert np.array_equal(out, got)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(
    ("shape", "kernels_shape"),
    [((1, 300, 280), (3, 1, 31, 23)), ((3, 20000), (2, 3, 1001)), ((2, 40, 50, 60), (2, 2, 9, 10, 11))],
)
def test_the_error_is_that_of_one_kernel_or_little_more(shape, kernels_shape, dtype):
    x, kernels = data(shape, dtype), data(kernels_shape, dtype, 1)
    wide = {"f": "d", "d": "d", "F": "D", "D": "D"}[dtype]

    def one_by_one(kind, method):
        sums = [
            sum(convjit.correlate(*pair, "valid", method) for pair in zip(x.astype(kind), kernel, strict=True))
            for kernel in kernels.astype(kind)
        ]
        return np.array(sums)

    exact = one_by_one(wide, "direct")
    errors = [
        np.sqrt((np.abs(got - exact) ** 2).mean())
        for got in (
            convjit.correlate_bank(x, kernels, method="overlap_save", channel_axis=0),
            one_by_one(dtype, "overlap_save"),
        )
    ]
    assert errors[0] <= 1.5 * errors[1]


@pytest.mark.parametrize("method", ["auto", "overlap_save"])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("place", [(150, 133), (0, 0), (199, 0)])
def test_a_value_that_is_not_finite_reaches_its_windows_only(method, value, place):
    x, kernels = data((2, 2, 200, 200), "f"), np.abs(data((3, 2, 21, 25), "f", 1))
    clean = convjit.convolve_bank(x, kernels, "full", method, channel_axis=1)
    x[1, 0, *place] = value
    got = convjit.convolve_bank(x, kernels, "full", method, channel_axis=1)
    reached = np.zeros(got.shape, bool)
    reached[1, :, place[0] : place[0] + 21, place[1] : place[1] + 25] = True
    assert np.array_equal(got[reached], np.full(3 * 21 * 25, value, "f"), equal_nan=True)
    assert np.abs(got[~reached] - clean[~reached]).max() <= bound(x[np.isfinite(x)], kernels, 2)


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_regions_that_hold_a_nan_are_those_of_the_definition(monkeypatch, boundary):
    tile_by(monkeypatch, (24, 2), 2)
    x, kernels = data((4, 50, 60), "d"), data((4, 2, 7, 5), "d", 1)
    x[1, 3, 4], x[2, 49, 20] = np.nan, np.inf
    options = {"channel_axis": 0, "groups": 2, "padding": ((9, 4), (-1, 11)), "stride": (2, 3), "dilation": (1, 2)}
    options |= {"boundary": boundary, "fill_value": 2.5} if boundary == "fill" else {"boundary": boundary}
    with np.errstate(invalid="ignore"):
        got, expected = (
            convjit.correlate_bank(x, kernels, method=method, **options) for method in ("overlap_save", "plain")
        )
    assert np.array_equal(np.isfinite(got), np.isfinite(expected))
    apart = np.isfinite(expected)
    assert 0 < np.count_nonzero(~apart) < apart.size / 2
    assert np.abs(got[apart] - expected[apart]).max() <= bound(x[np.isfinite(x)], kernels, 2)


def test_taps_that_are_not_finite_are_those_of_the_definition():
    x, kernels = data((70, 80), "f"), data((3, 9, 9), "f", 1)
    kernels[1, 2, 3] = np.inf
    got, expected = (convjit.convolve_bank(x, kernels, "same", method) for method in ("overlap_save", "plain"))
    assert np.array_equal(np.isfinite(got), np.isfinite(expected))
    apart = np.isfinite(expected)
    assert np.abs(got[apart] - expected[apart]).max() <= bound(x, kernels[[0, 2]], 1)


@pytest.mark.covering
@pytest.mark.parametrize("kernels", [1, 2, 5, 40])
@pytest.mark.parametrize("turns", [1, 2])
def test_no_bit_depends_on_the_number_of_workers(monkeypatch, kernels, turns):
    tile_by(monkeypatch, (64, 2), turns)
    x, taps = data((3, 2, 150, 170), "f"), data((kernels, 2, 11, 13), "f", 1)
    results = [agree(x, taps, channel_axis=1, workers=workers) for workers in (1, 2, 3, 5, 8)]
    assert all(np.array_equal(results[0], other) for other in results[1:])


@pytest.mark.parametrize("dtype", ["i1", "u2", "i4", "u8"])
def test_integers_are_exact_or_refused(dtype):
    random = np.random.default_rng(0)
    x = random.integers(0, 100, (3, 40, 50)).astype(dtype)
    kernels = random.integers(0, 20, (4, 3, 11, 11)).astype(dtype)
    agree(x, kernels, channel_axis=0, mode="same")


def test_integers_that_cannot_be_exact_are_refused():
    x, kernels = np.full((3, 40, 50), 1 << 40), np.full((4, 3, 11, 11), 1 << 20)
    with pytest.raises(ValueError, match="cannot give exact int64"):
        convjit.correlate_bank(x, kernels, method="overlap_save", channel_axis=0)
    assert np.array_equal(
        *(convjit.correlate_bank(x, kernels, method=name, channel_axis=0) for name in ("auto", "plain"))
    )


def test_extended_precision_is_refused():
    with pytest.raises(ValueError, match="loses digits of"):
        convjit.correlate_bank(np.zeros((40, 40), np.longdouble), np.zeros((2, 3, 3)), method="overlap_save")


def test_kernels_too_long_for_the_scratch_are_refused():
    with pytest.raises(ValueError, match="needs more than 24 MiB of scratch"):
        convjit.plan_bank(np.zeros((2, 1 << 22), "f"), (1 << 23,), np.float32, method="overlap_save")


BANKS = [
    ((512, 512), (40, 31, 31), None),
    ((3, 224, 224), (16, 3, 15, 15), 0),
    ((64, 64, 64), (64, 64, 15, 15), 0),
    ((512, 32, 32), (512, 512, 9, 9), 0),
    ((1000000,), (8, 4097), None),
    ((32, 100000), (4, 32, 65537), 0),
    ((2, 64, 96, 96), (3, 2, 9, 9, 9), 0),
    ((1, 3, 3), (2, 1, 1, 1), 0),
    ((5, 0, 3), (2, 5, 1, 1), 0),
]


@contextmanager
def traced():
    """Trace memory that is allocated; gives a function for the most bytes so far."""
    launch._spare.clear()  # scratch of calls before
    tracemalloc.start()
    try:
        yield lambda: tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def described(shape, kernels_shape, channel_axis, dtype="f", workers=1):
    """The bank of a correlation of arrays of these shapes."""
    options = BankOptions(Options(workers=workers, correlate=True), channel_axis)
    return describe(shape, kernels_shape, np.dtype(dtype), np.dtype(dtype), options)


@pytest.mark.parametrize(("shape", "kernels_shape", "channel_axis"), BANKS)
@pytest.mark.parametrize("dtype", ["f", "D"])
@pytest.mark.parametrize("workers", [1, 2, 64])
def test_scratch_is_bounded(shape, kernels_shape, channel_axis, dtype, workers):
    bank = described(shape, kernels_shape, channel_axis, dtype, workers)
    if overlap_save.supports(bank) or not bank.multiply_adds:
        assert 65537 in kernels_shape or 0 in shape
        return
    chosen = bank_search.cut(bank)
    strides = tuple(16 * n for n in (*bank.batch_shape, 1, 1, *bank.lengths))
    job = bank_layout.geometry(bank, chosen, bank_layout.BankOperands(bank.dtype, strides, strides)).job
    assert job.room <= 34 << 20
    assert bank_layout.threads(bank, chosen) * job.room <= 60 << 20
    assert overlap_save.memory(bank, None) >= bank_layout.spectra_bytes(bank, chosen)


@pytest.mark.parametrize(("shape", "taps"), [((24, 300000), (4, 24, 20001)), ((40, 700, 700), (2, 40, 9, 9))])
def test_a_call_takes_little_memory(shape, taps):
    x, kernels = data(shape, "f"), data(taps, "f", 1)
    plan = convjit.plan_bank(kernels, shape, "f", method="overlap_save", channel_axis=0, workers=2)
    out = np.empty(plan.out_shape, "f")
    with traced() as peak:
        plan(x, out)
    assert peak() < 64 << 20


@pytest.mark.parametrize(("shape", "kernels_shape", "channel_axis"), BANKS)
def test_the_work_is_the_same_for_any_number_of_workers(shape, kernels_shape, channel_axis):
    banks_of = [described(shape, kernels_shape, channel_axis, "f", workers) for workers in (1, 2)]
    works = [overlap_save.work(bank, None) for bank in banks_of]
    assert works[0] == works[1]
    assert all(amount > 0 for amount in works[0].shared.values())
    assert works[0].tasks >= 1
