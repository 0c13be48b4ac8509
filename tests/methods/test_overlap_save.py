"""Fourier tiles: their transforms against NumPy's, their error, what they do with NaN, and what memory they take."""

import math
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from scipy import signal

import convjit
from convjit._methods import TABLE, overlap_save, workload
from convjit._methods.fourier import costs, search
from convjit._methods.fourier.layout import geometry
from convjit._methods.fourier.lengths import good_length, radices, roots
from convjit._methods.fourier.tile import Tile, lanes
from tests import reference
from tests.support.cases import LAYOUTS, Case, check
from tests.support.profiles import in_force, random_profile, sharing

TILES = {
    "1-D": [(256,), (512,), (768,), (1280,), (6400,), (15360,)],
    "2-D": [(9, 16), (16, 32), (15, 48), (40, 80), (50, 96), (64, 64), (81, 144), (125, 160), (300, 240)],
    "3-D": [(4, 5, 16), (9, 10, 32), (24, 16, 48), (30, 25, 16)],
    "4-D": [(3, 4, 5, 16), (5, 6, 8, 32)],
}


def data(shape, dtype, seed=0):
    random = np.random.default_rng(seed)
    values = random.standard_normal(shape)
    return (values + 1j * random.standard_normal(shape) if np.dtype(dtype).kind == "c" else values).astype(dtype)


def bound(dtype, points, x, kernel):
    """What the method promises, with the norm of all of `x` in place of two tiles'."""
    eps = np.finfo(dtype).eps
    return 2 * eps * math.log2(points) * np.linalg.norm(x.ravel()) * np.linalg.norm(kernel.ravel())


def cut_into(monkeypatch, kind, lengths):
    """Have outputs cut into tiles of these lengths."""

    def cut(problem, rates):
        counts = tuple(-(-m // (n - k + 1)) for n, k, m in zip(lengths, problem.taps, problem.outputs, strict=True))
        return search.Cut(Tile(kind, lengths), tuple(range(len(lengths))), counts)

    monkeypatch.setattr(search, "cut", cut)


@pytest.mark.parametrize("length", [n for n in range(1, 700) if good_length(n) == n])
def test_radices_make_up_a_length(length):
    assert math.prod(radices(length)) == length


@pytest.mark.parametrize("order", [1, 2, 3, 8, 15, 64, 1000, 3**9])
def test_roots_of_unity_are_right_to_the_last_bit_or_next_to_it(order):
    powers = np.arange(-order, 2 * order)
    angle = -2 * np.arccos(np.longdouble(-1)) * (powers % order).astype(np.longdouble) / order
    got = roots(powers, order)
    assert np.abs(got.real - np.cos(angle)).max() <= np.finfo(float).eps
    assert np.abs(got.imag - np.sin(angle)).max() <= np.finfo(float).eps


@pytest.mark.parametrize("dtype", ["f", "d", "F", "D"])
@pytest.mark.parametrize("lengths", [tile for tiles in TILES.values() for tile in tiles], ids=str)
def test_tiles_of_any_lengths_convolve(monkeypatch, lengths, dtype):
    kind = {"F": "f", "D": "d"}.get(dtype, dtype)
    unit = lanes(kind) ** (2 if len(lengths) == 1 else 1)
    lengths = (*lengths[:-1], -(-lengths[-1] // unit) * unit)
    if good_length(lengths[-1]) != lengths[-1]:
        pytest.skip("vectors of this machine do not divide such a row")
    kernel_shape = tuple(max(1, n // 3) for n in lengths)
    shape = tuple(n + n // 2 for n in lengths)

    cut_into(monkeypatch, kind, lengths)
    x, kernel = data(shape, dtype), data(kernel_shape, dtype, 1)
    got = convjit.convolve(x, kernel, "same", "overlap_save")
    exact = signal.fftconvolve(x.astype(complex), kernel.astype(complex), "full")
    first = tuple((k - 1) - k // 2 for k in kernel_shape)
    exact = exact[tuple(slice(f, f + n) for f, n in zip(first, shape, strict=True))]
    assert np.abs(got - (exact if np.dtype(dtype).kind == "c" else exact.real)).max() <= bound(
        dtype, math.prod(lengths), x, kernel
    )


@pytest.mark.parametrize("dtype", ["f", "d", "F", "D"])
@pytest.mark.parametrize(
    ("shape", "kernel_shape"), [((300, 280), (31, 23)), ((30000,), (1001,)), ((40, 50, 60), (9, 10, 11))], ids=str
)
def test_the_error_is_that_of_scipy_or_less(shape, kernel_shape, dtype):
    x, kernel = data(shape, dtype), data(kernel_shape, dtype, 1)
    wide = {"f": "d", "d": "g", "F": "D", "D": "G"}[dtype]
    exact = signal.fftconvolve(x.astype(wide), kernel.astype(wide), "valid")

    def error(result):
        return float(np.sqrt((np.abs(result - exact) ** 2).mean()))

    ours = convjit.convolve(x, kernel, "valid", "overlap_save")
    assert ours.dtype == x.dtype
    # 0.6 to 1.0 of it; where one tile holds all of a small array of float32, up to 1.08.
    assert error(ours) <= 1.1 * error(signal.fftconvolve(x, kernel, "valid"))
    assert np.abs(ours - exact).max() <= bound(dtype, x.size, x, kernel)


@pytest.mark.parametrize("method", ["auto", "overlap_save"])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("place", [(350, 333), (0, 0), (699, 0), (101, 699)])
def test_a_value_that_is_not_finite_reaches_its_windows_only(method, value, place):
    x, kernel = data((700, 700), "f"), np.abs(data((41, 41), "f", 1))
    clean = convjit.convolve(x, kernel, "full", method)
    x[place] = value
    got = convjit.convolve(x, kernel, "full", method)
    assert np.count_nonzero(~np.isfinite(got)) == 41 * 41
    reached = tuple(slice(p, p + 41) for p in place)
    assert np.array_equal(got[reached], np.full((41, 41), value, "f"), equal_nan=True)
    apart = np.isfinite(got)
    assert np.abs(got - clean)[apart].max() <= bound("f", 700 * 700, x[np.isfinite(x)], kernel)


def test_values_that_would_overflow_on_the_way_do_not():
    x = np.zeros((200, 200), np.float32)
    x[::2] = np.float32(3e38)
    x[1::2] = np.float32(-3e38)
    kernel = np.zeros((9, 9), np.float32)
    kernel[3:5, 4] = 1
    assert np.array_equal(convjit.convolve(x, kernel, "valid", "overlap_save"), np.zeros((192, 192)))


def test_a_batch_with_a_nan_keeps_its_other_arrays():
    x, kernel = data((5, 90, 80), "d"), data((11, 12), "d", 1)
    x[2, 40, 40] = np.nan
    got = convjit.convolve(x, kernel, "same", "overlap_save", axes=(1, 2))
    assert np.isnan(got[2]).sum() == 11 * 12
    assert np.isfinite(np.delete(got, 2, axis=0)).all()


@pytest.mark.parametrize("dtype", ["f", "D"])
@pytest.mark.parametrize(
    ("shape", "kernel_shape"), [((700, 513), (33, 30)), ((100000,), (777,)), ((50, 60, 70), (7, 8, 9))], ids=str
)
def test_no_bit_depends_on_the_number_of_workers(shape, kernel_shape, dtype):
    x, kernel = data(shape, dtype), data(kernel_shape, dtype, 1)
    with sharing():
        results = [convjit.convolve(x, kernel, "same", "overlap_save", workers=workers) for workers in (1, 2, 3, 7)]
    assert all(result.tobytes() == results[0].tobytes() for result in results)


@pytest.fixture
def shared(monkeypatch):
    """Have workers share tiles however small; how many phases of how many workers there were in each launch."""
    launched = []
    launch_phases = overlap_save.launch_phases

    def counted(job, workers, *arrays):
        launched.append((job.tasks, workers))
        return launch_phases(job, workers, *arrays)

    def forget():
        for known in (geometry, search.best_tile, search.ideal_tile):
            known.cache_clear()

    monkeypatch.setattr(costs, "SHARED_POINTS", 1)  # also of the tiles that work is counted for
    monkeypatch.setattr(workload, "SHARED_FROM", 1)
    monkeypatch.setattr(overlap_save, "launch_phases", counted)
    forget()
    with sharing():
        yield launched
    monkeypatch.undo()
    forget()


def shared_by_all(launched, call):
    """Results with so many workers: the same bits, of the kernel's spectrum too."""
    results = []
    for workers in (1, 2, 3, 5):
        launched.clear()
        results.append(call(workers))
        assert {used for _, used in launched} == {workers}
    assert all(result.tobytes() == results[0].tobytes() for result in results)
    return results[0]


# Tiles, and how many of them there are along each axis: odd numbers leave one without a partner, and others than
# multiples of the number of workers leave some to be shared.
SHARED = [
    ((512,), (1,)),
    ((512,), (2,)),
    ((768,), (7,)),
    ((1280,), (10,)),
    ((2304,), (3,)),
    ((9, 16), (1, 1)),
    ((16, 32), (3, 1)),
    ((15, 48), (1, 5)),
    ((40, 80), (3, 3)),
    ((4, 5, 16), (3, 1, 1)),
    ((9, 10, 32), (1, 2, 2)),
    ((3, 20, 16), (3, 1, 3)),
    ((3, 4, 5, 16), (1, 3, 1, 1)),
    ((5, 6, 8, 32), (2, 1, 1, 1)),
]


@pytest.mark.parametrize("dtype", ["f", "d", "F", "D", "h", "q"])
@pytest.mark.parametrize(("lengths", "counts"), SHARED, ids=str)
def test_tiles_that_workers_share(monkeypatch, shared, lengths, counts, dtype):
    kind = "f" if dtype in "fF" else "d"
    unit = lanes(kind) ** (2 if len(lengths) == 1 else 1)
    if lengths[-1] % unit:
        pytest.skip("vectors of this machine do not divide such a row")
    cut_into(monkeypatch, kind, lengths)
    kernel_shape = tuple(max(1, n // 4) for n in lengths)
    shape = tuple(c * (n - k + 1) - (c > 1) for n, k, c in zip(lengths, kernel_shape, counts, strict=True))
    whole = dtype in "hq"
    x, kernel = ((data(s, "d" if whole else dtype, seed) * (9 if whole else 1)).astype(dtype) for seed, s in
                 enumerate((shape, kernel_shape)))  # fmt: skip
    got = shared_by_all(
        shared, lambda workers: convjit.convolve(x, kernel, "same", "overlap_save", boundary="wrap", workers=workers)
    )
    turns = math.prod(counts) if dtype in "FD" else -(-math.prod(counts) // 2)
    assert len(shared) == (2 if turns % 5 else 1)  # the kernel's spectrum, and turns that five workers share
    wide = "q" if whole else "G" if dtype in "FD" else "g"
    exact = reference.convolve(x.astype(wide), kernel.astype(wide), "same", boundary="wrap")
    if whole:
        assert np.array_equal(got, exact)
    else:
        assert np.abs(got - exact).max() <= bound(dtype, math.prod(lengths), x, kernel)


@pytest.mark.parametrize("dtype", ["f", "D", "i"])
@pytest.mark.parametrize(
    ("shape", "kernel_shape", "axes"),
    [
        ((3001,), (40,), None),
        ((3, 90, 77), (9, 8), (1, 2)),
        ((90, 5, 77), (9, 8), (2, 0)),
        ((30, 31, 33), (4, 5, 6), None),
        ((40, 3, 50), (11,), (0,)),
        ((7, 9, 8, 10), (2, 3, 3, 4), None),
    ],
    ids=str,
)
def test_batches_and_layouts_of_tiles_that_workers_share(shared, shape, kernel_shape, axes, dtype):
    for number, (mode, boundary) in enumerate((("full", "fill"), ("same", "reflect"), ("valid", "fill"))):
        for turn, layout in enumerate(list(LAYOUTS)[number::3]):
            case = Case(
                "overlap_save",
                dtype,
                dtype,
                shape,
                kernel_shape,
                mode,
                boundary,
                fill_value=2,
                axes=axes,
                layout=layout,
                out=("", "F", "cropped", "byte-swapped")[turn],
                workers=(2, 3, 5)[(number + turn) % 3],
                seed=(number,),
            )
            assert check(case)
    assert {workers for _, workers in shared} == {2, 3, 5}


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize(("lengths", "counts"), [SHARED[2], SHARED[8], SHARED[10], SHARED[12]], ids=str)
def test_values_that_are_not_finite_in_tiles_that_workers_share(monkeypatch, shared, lengths, counts, value):
    cut_into(monkeypatch, "d", lengths)
    kernel = np.abs(data(tuple(max(1, n // 4) for n in lengths), "d", 1)) + 1
    shape = tuple(c * (n - k + 1) - (c > 1) for n, k, c in zip(lengths, kernel.shape, counts, strict=True))
    for corner in (0, -1, None):
        x = data(shape, "d")
        clean = convjit.convolve(x, kernel, "same", "overlap_save")
        x[tuple(n // 2 if corner is None else corner for n in shape)] = value
        got = shared_by_all(shared, lambda n, x=x: convjit.convolve(x, kernel, "same", "overlap_save", workers=n))
        wanted = reference.convolve(x, kernel, "same")
        assert np.array_equal(np.isfinite(got), np.isfinite(wanted))
        apart = np.isfinite(wanted)
        assert np.array_equal(got[~apart], wanted[~apart], equal_nan=True)
        assert np.abs(got - clean)[apart].max() <= 2 * bound("d", math.prod(lengths), x[np.isfinite(x)], kernel)


def test_plans_in_several_threads_share_tiles(shared):
    kernel, images = data((9, 8), "f"), [data((90, 77), "f", seed) for seed in range(12)]
    plan = convjit.plan(kernel, (90, 77), "f", "same", "overlap_save", workers=3)
    wanted = [plan(image).tobytes() for image in images]
    with ThreadPoolExecutor(4) as threads:
        assert [result.tobytes() for result in threads.map(plan, images)] == wanted


def test_a_plan_keeps_the_spectrum(monkeypatch):
    x, kernel = data((200, 150), "f"), data((21, 20), "f", 1)
    plan = convjit.plan(kernel, x.shape, x.dtype, "same", "overlap_save")
    wanted = convjit.convolve(x, kernel, "same", "overlap_save")
    monkeypatch.setattr(TABLE["overlap_save"], "prepare", None)
    for _ in range(2):
        assert np.array_equal(plan(x), wanted)


def test_a_plan_outlives_the_profile_it_was_made_under():
    x, kernel = data((500, 400), "f"), data((21, 20), "f", 1)
    plan = convjit.plan(kernel, x.shape, x.dtype, "same", "overlap_save")
    wanted = plan(x)
    random = np.random.default_rng(5)
    for _ in range(5):
        with in_force(random_profile(random)):
            assert np.array_equal(plan(x), wanted)
            again = convjit.convolve(x, kernel, "same", "overlap_save")
            assert np.abs(again - wanted).max() <= 2 * bound("f", x.size, x, kernel)


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"])
def test_integers_are_exact_or_refused(dtype):
    random = np.random.default_rng(3)
    top = min(1000, np.iinfo(dtype).max)
    x, kernel = random.integers(0, top, (90, 100)).astype(dtype), random.integers(0, top, (12, 13)).astype(dtype)
    wanted = reference.convolve(x, kernel, "same")
    assert np.array_equal(convjit.convolve(x, kernel, "same", "overlap_save"), wanted)
    if np.dtype(dtype).itemsize == 8:
        x[0, 0] = 2**60
        with pytest.raises(ValueError, match=r"`method` 'overlap_save' cannot give exact .* use 'auto' or 'direct'\."):
            convjit.convolve(x, kernel, "same", "overlap_save")
        assert np.array_equal(convjit.convolve(x, kernel, "same"), reference.convolve(x, kernel, "same"))


MEMORY = """
import resource
import numpy as np, convjit
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
kernel = np.ones((63, 63), np.float32)
convjit.convolve(np.ones((300, 300), np.float32), kernel, "same", "overlap_save", workers=2)  # loads the compiled code
x, out = np.ones((6000, 6000), np.float32), np.ones((6000, 6000), np.float32)
before = peak()
convjit.convolve(x, kernel, "same", "overlap_save", boundary="reflect", out=out, workers=2)
print((peak() - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts in KiB there")
def test_memory_does_not_grow_with_the_image():
    done = subprocess.run([sys.executable, "-c", MEMORY], capture_output=True, text=True, timeout=300, check=True)
    assert int(done.stdout) < 2 * 16  # MiB; the image alone is 137
