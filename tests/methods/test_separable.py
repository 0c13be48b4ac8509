"""Passes along each axis of kernels that are outer products: in bands and one by one, with the results of `direct`."""

import itertools
import subprocess
import sys

import numba
import numpy as np
import pytest

import convjit
from bench.vectors import environment
from convjit._methods import separable
from convjit._methods.tiles import bands, passes, strips
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._runtime import cpu
from tests import reference
from tests.support.cases import BOUNDARIES, LAYOUTS, WRITEABLE, Case, check, normal, outer, values
from tests.support.limits import STRIPS, bands_of, lowered
from tests.support.processes import changed
from tests.support.profiles import sharing

EXTENTS = [*itertools.product(("full", "same"), BOUNDARIES), ("valid", "fill")]


@pytest.fixture
def small_bands():
    with bands_of(6):
        yield


def _noting(gone, name, call):
    return lambda self, *given: gone.append(name) or call(self, *given)


@pytest.fixture
def paths(monkeypatch):
    """Which way was gone, in bands or one by one."""
    gone = []
    for ready, name in ((passes.InBands, "bands"), (passes.OneByOne, "one by one")):
        monkeypatch.setattr(ready, "__call__", _noting(gone, name, ready.__call__))
    return gone


@numba.njit
def run(plan, x):
    return plan(x)


def extents(shape, kernel_shape, axes):
    """Modes and boundaries; "valid" where the kernel fits into the array."""
    fits = all(k <= shape[axis] for k, axis in zip(kernel_shape, axes or range(len(shape)), strict=True))
    return EXTENTS if fits else EXTENTS[:-1]


# Shape, kernel shape and axes; rows of 128 bytes and more, or short ones in more than two dimensions.
BANDED = [
    ((41, 150), (5, 4), None),
    ((50, 140), (9, 9), (1, 0)),
    ((3, 40, 133), (6, 3), (1, 2)),
    ((37, 2, 150), (4, 5), (0, 2)),
    ((30, 40, 5), (5, 3), (0, 1)),
    ((20, 9, 140), (3, 4, 5), None),
    ((20, 9, 140), (3, 1, 2), (2, 1, 0)),
    ((7, 130), (12, 3), None),
    ((8, 5, 4, 129), (2, 3, 2, 4), None),
    ((20, 90, 3), (3, 4, 3), None),  # the last step runs along the axis of 90
    ((90, 70, 5), (4, 2), (0, 2)),
]
# One step, rows that are too short for bands of their own, and those along which the first step goes.
UNBANDED = [
    ((140, 3), (4, 3), None),
    ((140, 12), (2, 9), None),
    ((140, 30), (4, 1), None),
    ((140, 30), (1, 1), None),
    ((13, 140), (1, 7), None),
    ((40, 3), (5, 2), None),
    ((40, 1), (5, 1), None),
    ((40, 1), (3, 4), None),
    ((3, 3, 3), (2, 3, 3), None),
    ((20, 1, 1), (4, 1, 3), None),
    ((200, 2), (7,), (0,)),
    ((200,), (7,), None),
]


@pytest.mark.parametrize("sizes", BANDED + UNBANDED, ids=str)
def test_bands(small_bands, paths, sizes):
    shape, kernel_shape, axes = sizes
    dtypes = itertools.cycle("?bHilqQefdFD")
    for number, ((mode, boundary), dtype) in enumerate(zip(3 * extents(*sizes), dtypes, strict=False)):
        rng = np.random.default_rng(number)
        case = Case(
            "separable",
            dtype,
            str(rng.choice([dtype, "h", "f"])),
            shape,
            kernel_shape,
            mode,
            boundary,
            fill_value=int(rng.integers(3)),
            axes=axes,
            correlate=bool(rng.integers(2)),
            layout=str(rng.choice(list(LAYOUTS))),
            kernel_layout=str(rng.choice(list(LAYOUTS))),
            rank_one=True,
            out=str(rng.choice(["", "cast", *WRITEABLE])),
            workers=int(rng.integers(1, 4)),
            seed=(6, number),
        )
        with sharing():
            assert check(case)
    assert ("bands" if sizes in BANDED else "one by one") in paths


# Shape, kernel shape and axes of outer products that are computed in strips, of rows of a tile of 24 vectors and more.
STRIPED = [
    ((41, 250), (5, 4), None),
    ((50, 240), (9, 9), (1, 0)),
    ((3, 20, 233), (6, 3), (1, 2)),
    ((17, 2, 250), (4, 5), (0, 2)),
    ((2, 20, 3, 240), (5, 40), (1, 3)),
    ((9, 500), (12, 3), None),  # more taps than rows
    ((20, 9, 240), (3, 1, 4), (2, 1, 0)),
]


@pytest.mark.skipif(cpu.vector_bytes() > strips.LONGEST_VECTOR, reason="folded rows are faster")
@pytest.mark.parametrize("sizes", STRIPED, ids=str)
def test_strips(sizes, monkeypatch):
    """Every boundary, layout and number of threads; of both dtypes that have strips, and of others that do not."""
    jobs, usual = [], strips.job
    with lowered(STRIPS):
        monkeypatch.setattr(strips, "job", lambda *asked: jobs.append(usual(*asked)) or jobs[-1])
        for number, ((mode, boundary), dtypes) in enumerate(
            zip(extents(*sizes), itertools.cycle(("ff", "dd", "hf", "Bd", "fd", "FF", "qq")))
        ):
            rng = np.random.default_rng(number)
            case = Case(
                "separable",
                *dtypes,
                *sizes[:2],
                mode,
                boundary,
                fill_value=int(rng.integers(3)),
                axes=sizes[2],
                correlate=bool(rng.integers(2)),
                layout=str(rng.choice(list(LAYOUTS))),
                rank_one=True,
                out=str(rng.choice(["", *WRITEABLE])),
                workers=int(rng.integers(1, 4)),
                seed=(8, number),
            )
            with sharing():
                assert check(case)
    assert sum(job is not None for job in jobs) >= 3


@pytest.mark.skipif(cpu.vector_bytes() > strips.LONGEST_VECTOR, reason="folded rows are faster")
@pytest.mark.parametrize("dtype", ["f", "d"])
def test_strips_keep_what_is_not_finite_in_its_windows(dtype):
    """Also where an intermediate sum overflows, which is found behind the last pass."""
    rng = np.random.default_rng(5)
    x = rng.integers(-9, 9, (60, 700)).astype(dtype)
    x[20, 300], x[40, 5], x[59, 699] = np.nan, np.inf, -np.inf
    kernel = outer(*(rng.integers(1, 4, k) for k in (7, 20))).astype(dtype)
    got = convjit.convolve(x, kernel, "same", "separable")
    np.testing.assert_array_equal(got, convjit.convolve(x, kernel, "same", "direct"))
    large = np.full((60, 700), np.finfo(dtype).max, dtype)
    difference = np.outer([1, 2, 1], [1, 0, -1]).astype(dtype)
    got = convjit.convolve(large, difference, "valid", "separable")
    np.testing.assert_array_equal(got, convjit.convolve(large, difference, "valid", "direct"))


def test_strips_do_not_depend_on_the_number_of_threads():
    rng = np.random.default_rng(6)
    x, kernel = rng.standard_normal((301, 900)), np.outer(rng.standard_normal(9), rng.standard_normal(31))
    with lowered(STRIPS), sharing():
        results = {convjit.convolve(x, kernel, "same", "separable", workers=n).tobytes() for n in (1, 2, 3)}
    results.add(convjit.convolve(x, kernel, "same", "separable", workers=1).tobytes())
    assert len(results) == 1


@pytest.mark.skipif(
    cpu.vector_bytes() <= strips.LONGEST_VECTOR, reason="this CPU's vectors are not too long for strips"
)
def test_strips_with_shorter_vectors():
    """On a CPU of long vectors, where strips are not used: the tests above with code for AVX2."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
    command += ["-k", "test_strips and not shorter"]
    done = subprocess.run(
        command, env=changed(environment(256)), capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("dtype", [*"bBhHiIqQfdFD"])
def test_arrays_of_many_bands(dtype):
    """Whole numbers of the whole range of their dtype, whose sums wrap: bit for bit those of `direct`."""
    rng = np.random.default_rng(7)
    for shape, kernel_shape, axes in [
        ((900, 310), (9, 8), None),
        ((60, 70, 90), (3, 5, 4), None),
        ((5, 400, 300), (6, 5), (1, 2)),
    ]:
        x = values(rng, shape, dtype)
        kernel = outer(*(rng.integers(0 if dtype in "BHIQ" else -2, 3, k) for k in kernel_shape)).astype(dtype)
        for mode, boundary in (("full", "fill"), ("same", "mirror"), ("same", "wrap"), ("valid", "fill")):
            options = {"boundary": boundary, "axes": axes, "fill_value": 3 if boundary == "fill" else 0}
            with sharing():
                got = [convjit.convolve(x, kernel, mode, "separable", workers=n, **options) for n in (1, 2, 3)]
            wanted = convjit.convolve(x, kernel, mode, "direct", **options)
            assert {one.tobytes() for one in got} == {got[0].tobytes()}
            np.testing.assert_array_equal(got[0], wanted)


def error_bound(x, kernel, *args, **options):
    """Roundings of the sum of magnitudes: of taps along each axis, of factors, and of the kernel itself."""
    kind = np.result_type(x, kernel)
    magnitudes = reference.convolve(np.abs(x).astype("g"), np.abs(kernel).astype("g"), *args, **options)
    return (2 if kind.kind == "c" else 1) * np.finfo(kind).eps * (sum(kernel.shape) + 3 * kernel.ndim) * magnitudes


@pytest.mark.covering
@pytest.mark.parametrize("dtypes", ["fdFD", "dFDf", "FDfd", "DfdF"])
@pytest.mark.parametrize("sizes", BANDED + UNBANDED, ids=str)
def test_rounding(small_bands, sizes, dtypes):
    shape, kernel_shape, axes = sizes
    rng = np.random.default_rng(8)
    for (mode, boundary), dtype in zip(extents(*sizes), itertools.cycle(dtypes), strict=False):
        x = normal(rng, shape, dtype)
        kernel = outer(*(normal(rng, k, dtype) for k in kernel_shape)).astype(dtype)
        options = {"boundary": boundary, "axes": axes, "fill_value": 0.7}
        with sharing():
            results = [convjit.convolve(x, kernel, mode, "separable", workers=n, **options) for n in (1, 2, 3)]
        assert {one.tobytes() for one in results} == {results[0].tobytes()}
        wanted = reference.convolve(x.astype("G"), kernel.astype("G"), mode, **options)
        assert results[0].dtype == dtype
        assert (np.abs(results[0] - wanted) <= error_bound(x, kernel, mode, **options)).all()


@pytest.mark.parametrize("dtype", "fD")
@pytest.mark.parametrize("sizes", BANDED, ids=str)
def test_bands_change_no_bit(monkeypatch, sizes, dtype):
    shape, kernel_shape, axes = sizes
    rng = np.random.default_rng(9)
    x, kernel = normal(rng, shape, dtype), outer(*(normal(rng, k, dtype) for k in kernel_shape))

    def result():
        return convjit.convolve(x, kernel, "same", "separable", boundary="mirror", axes=axes).tobytes()

    wanted = result()
    for height in (3, 9, 21, 1000):
        with bands_of(height):
            assert result() == wanted
    monkeypatch.setattr(bands, "chain", lambda *_: None)
    assert result() == wanted


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_reach_their_windows_only(small_bands, value):
    rng = np.random.default_rng(10)
    for (mode, boundary), dtype in itertools.product(EXTENTS, "fdFD"):
        for (shape, kernel_shape, axes), place in zip(
            BANDED[:2] + UNBANDED[:1], [(0, 0), (20, 70), (39, 2)], strict=True
        ):
            x = values(rng, shape, dtype)
            kernel = outer(*(rng.integers(-2, 3, k) for k in kernel_shape)).astype(dtype)
            x[place] = value
            options = {"boundary": boundary, "axes": axes, "fill_value": 2}
            with sharing():
                got = convjit.convolve(x, kernel, mode, "separable", workers=2, **options)
            wanted = reference.convolve(x, kernel, mode, **options)
            np.testing.assert_array_equal(np.isfinite(got), np.isfinite(wanted))
            if dtype in "FD":  # of a product with Inf one part may be NaN or both
                got, wanted = (np.where(np.isfinite(wanted), array, 0) for array in (got, wanted))
            np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("lines", [([1, 2], [3, 1]), ([1, 2], [1, -3, 1]), ([1, -3, 1], [1, 2]), ([0, 1], [1, 2])])
def test_fill_values_that_are_not_finite(lines, value):
    x, kernel = np.arange(1.0, 13).reshape(3, 4), outer(*map(np.array, lines)).astype(float)
    for mode in ("full", "same"):
        got = convjit.convolve(x, kernel, mode, "separable", fill_value=value)
        np.testing.assert_array_equal(got, reference.convolve(x, kernel, mode, fill_value=value))


SIGNED = [([1, 2, 1], [1, 0, -1]), ([1, 0, -1], [1, 2, 1]), ([1, -1, 0], [3, 1, -2, 5]), ([0.4, 0.6], [0.9, -0.8])]


@pytest.mark.covering
@pytest.mark.parametrize("dtype", "fdFD")
@pytest.mark.parametrize("lines", SIGNED)
def test_no_overflow_on_the_way(small_bands, lines, dtype):
    """Sums along one axis of numbers so large are infinite, and the difference of two NaN."""
    kernel, largest = outer(*lines).astype(dtype), float(np.finfo(dtype).max)
    for (mode, boundary), size, axes in itertools.product(EXTENTS, (0.9, 0.3, 0.01), ((0, 2), (2, 0))):
        x = np.full((40, 2, 150), size * largest, dtype)
        x[:, 0] *= np.where(np.random.default_rng(12).random((40, 150)) < 0.5, -1, 1)
        options = {"boundary": boundary, "axes": axes, "fill_value": size * largest}
        got = convjit.convolve(x, kernel, mode, "separable", **options)
        wanted = convjit.convolve(x, kernel, mode, "direct", **options)
        right = np.isfinite(wanted)
        assert np.isfinite(got[right]).all()
        got, wanted = (array[right].astype("G" if dtype in "FD" else "g") for array in (got, wanted))
        scale = np.longdouble(size * largest) * np.abs(kernel).sum(dtype=float)
        assert (np.abs(got - wanted) <= 20 * np.finfo(dtype).eps * scale).all()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_overflow_beside_values_that_are_not_finite(value):
    x, kernel = np.full((50, 60), 3e38, "f"), outer([1, 2, 1], [1, 0, -1]).astype("f")
    x[30:] = 1
    x[40, 30] = value
    got, wanted = (convjit.convolve(x, kernel, "valid", method) for method in ("separable", "direct"))
    np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("mode", ["same", "full"])
@pytest.mark.parametrize("place", ["x", "fill"])
def test_infinite_values_under_taps_that_underflowed(mode, place):
    """They are zero in the kernel, though no factor is."""
    x, kernel = np.ones((9, 8)), outer([1.0, 1e-200], [1e-200, 1.0])
    fill = np.inf if place == "fill" else 1.0
    if place == "x":
        x[3, 4] = np.inf
    got = convjit.convolve(x, kernel, mode, "separable", fill_value=fill)
    np.testing.assert_array_equal(got, reference.convolve(x, kernel, mode, fill_value=fill))


@pytest.mark.parametrize("lines", SIGNED)
def test_a_plan_in_compiled_code_overflows_no_more(lines):
    x, kernel = np.full((40, 150), 3e38, "f"), outer(*lines).astype("f")
    plan = convjit.plan(kernel, x.shape, "f", "same", "separable", boundary="mirror")
    np.testing.assert_array_equal(run(plan, x), plan(x))


def test_out_may_overlap_x(small_bands):
    rng = np.random.default_rng(11)
    kernel, memory = outer(rng.normal(size=5), rng.normal(size=4)), rng.normal(size=(60, 60))
    for boundary, workers in itertools.product(BOUNDARIES, (1, 3)):
        for view in (np.s_[:-3, :-4], np.s_[3:, 4:], np.s_[2:-1, 2:-2], np.s_[:-3, 4:], np.s_[-4::-1, :-4]):
            room, options = memory.copy(), {"boundary": boundary, "workers": workers}
            x, out = room[2:-1, 2:-2], room[view]
            with sharing():
                wanted = convjit.convolve(x.copy(), kernel, "same", "separable", **options)
                assert convjit.convolve(x, kernel, "same", "separable", out=out, **options) is out
            assert out.tobytes() == wanted.tobytes()


REFUSED = [
    ((9, 9), np.eye(3), "same", None, "needs a kernel that is known to be an outer product"),
    ((9, 9), np.full((3, 3), np.nan), "same", None, "needs a kernel that is known to be an outer product"),
    ((2, 2), np.ones((3, 3)), "full", None, "slides a kernel over an array, not an array over a larger kernel"),
    ((2, 2), np.ones((3, 3)), "valid", None, "slides a kernel over an array, not an array over a larger kernel"),
    ((9,), np.array(2.0), "same", (), "needs a kernel that is known to be an outer product"),
    ((9, 9), np.ones((3, 3), "g"), "same", None, "needs a kernel that is known to be an outer product"),
]


@pytest.mark.parametrize(("shape", "kernel", "mode", "axes", "why"), REFUSED)
def test_refusals(shape, kernel, mode, axes, why):
    for call in (
        lambda: convjit.convolve(np.ones(shape), kernel, mode, "separable", axes=axes),
        lambda: convjit.plan(kernel, shape, "d", mode, "separable", axes=axes),
    ):
        with pytest.raises(ValueError, match=rf"^`method` 'separable' {why}; use 'auto'\.$"):
            call()


def test_what_it_supports_is_said_without_a_kernel():
    kinds = np.dtype("g"), np.dtype("g")
    asked = describe((9, 9), (3, 3), *kinds, Options("same", workers=1), outer=True)
    assert "has no compiled code for" in separable.supports(asked)
