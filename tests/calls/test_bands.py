"""Bands: of memory-mapped files and where progress is shown, with the bits of the whole; and arrays of others."""

import io
import itertools
import re
import sys
from types import SimpleNamespace

import numpy as np
import pytest

import convjit
from convjit._calls import bands
from convjit._calls.aliasing import overlap
from tests.calls.test_bad_input import refusal
from tests.calls.test_dask import ASKED, random_options
from tests.support import limits
from tests.support.cases import BOUNDARIES, MODES, normal, suited, values
from tests.support.parameters import first
from tests.support.processes import run

EXTENTS = [(*extent, "fdFD"[number % 4]) for number, extent in enumerate(itertools.product(MODES, BOUNDARIES))]


@pytest.fixture
def small_bands(monkeypatch):
    monkeypatch.setattr(bands, "BAND_BYTES", 1 << 15)


class Watch:
    """A function to be told of progress, which may be ended like by Ctrl-C."""

    def __init__(self, end_after=None):
        self.told = []
        self.end_after = end_after

    def __call__(self, done, total):
        self.told.append((done, total))
        if len(self.told) == self.end_after:
            raise KeyboardInterrupt


def mapped(path, array):
    file = np.memmap(path, array.dtype, "w+", shape=array.shape)
    file[...] = array
    file.flush()
    return file


@pytest.mark.covering
@pytest.mark.parametrize(("mode", "boundary", "dtype"), EXTENTS)
@pytest.mark.parametrize(("shape", "kernel_shape", "axes", "chunkings"), ASKED)
def test_bands_have_the_bits_of_the_whole(small_bands, shape, kernel_shape, axes, chunkings, mode, boundary, dtype):
    rng = np.random.default_rng(0)
    x, kernel = normal(rng, shape, dtype), normal(rng, kernel_shape, dtype)
    for order in "CF":
        x = np.asarray(x, order=order)
        options = {"boundary": boundary, "axes": axes, "fill_value": 1.5}
        wanted = convjit.convolve(x.copy(), kernel, mode, "direct", **options)
        watch = Watch()
        got = convjit.convolve(x, kernel, mode, "direct", progress=watch, **options)
        assert (got.dtype, got.tobytes()) == (wanted.dtype, wanted.tobytes())
        assert [total for _, total in watch.told] == [wanted.size] * len(watch.told)
        assert watch.told[-1][0] == wanted.size
        done = [done for done, _ in watch.told]
        assert done == sorted(set(done))
        assert len(done) > 1 or x.nbytes < 20_000


@pytest.mark.covering
@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("shape", "kernel_shape", "axes", "_"), [ASKED[number] for number in (0, 2, 5, 8)])
def test_steps_lags_and_dtypes_by_files(tmp_path, shape, kernel_shape, axes, _, mode, boundary):
    """Integers and whole floats, from a file and into one, and where progress is shown."""
    rng = np.random.default_rng([*shape, *map(ord, mode + boundary)])
    sliding = [shape[axis] for axis in np.atleast_1d(range(len(shape)) if axes is None else axes)]
    for dtype in "qfb":
        x, kernel = (values(rng, one, dtype, narrow=True) for one in (shape, kernel_shape))
        options = {"boundary": boundary, "axes": axes, "fill_value": 3}
        options |= random_options(rng, mode, sliding, kernel_shape)
        call = convjit.correlate if "lags" in options or rng.integers(2) else convjit.convolve
        wanted, watch = call(x, kernel, mode, **options), Watch()
        out = mapped(tmp_path / "out", np.zeros(wanted.shape, wanted.dtype))
        with limits.lowered(limits.FILE_BANDS):
            shown = call(x, kernel, mode, progress=watch, **options)
            read = call(mapped(tmp_path / "x", x), kernel, mode, out=out, **options)
        assert watch.told[-1] == (wanted.size, wanted.size)
        assert read is out
        for got in (shown, read):
            assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
            np.testing.assert_array_equal(got, wanted)


@pytest.mark.covering
@pytest.mark.parametrize("method", convjit.methods())
@pytest.mark.parametrize("dtype", ["?", "b", "q", "e", "f", "F"])
def test_every_method_by_files(small_bands, tmp_path, method, dtype):
    rng = np.random.default_rng(1)
    x = mapped(tmp_path / "x", rng.integers(0, 4, (700, 240)).astype(dtype))
    kernel = suited(method, rng.integers(0, 4, (7, 5)).astype(dtype))
    for mode, boundary in (("same", "wrap"), ("full", "fill"), ("valid", "fill")):
        wanted = convjit.convolve(np.array(x), kernel, mode, method, boundary=boundary, fill_value=1)
        out = mapped(tmp_path / "out", np.zeros(wanted.shape, dtype))
        for source, target in ((x, None), (np.array(x), out), (x, out)):
            got = convjit.convolve(source, kernel, mode, method, boundary=boundary, fill_value=1, out=target)
            assert type(got) is np.ndarray if target is None else got is out
            np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-3 if dtype in "efF" else 0)
        out.flush()
        again = np.fromfile(tmp_path / "out", dtype).reshape(wanted.shape)
        np.testing.assert_allclose(again, wanted, rtol=0, atol=1e-3 if dtype in "efF" else 0)


def test_a_private_mapping_keeps_what_was_written(small_bands, tmp_path):
    """Its pages are this process's alone, and would be lost if they were given back."""
    mapped(tmp_path / "x", np.zeros((500, 500)))
    x = np.memmap(tmp_path / "x", "d", "c", shape=(500, 500))
    x[...] = 1
    out = np.memmap(tmp_path / "x", "d", "c", shape=(500, 500))
    convjit.convolve(x, np.ones((3, 3)), "same", out=out, boundary="nearest")
    assert (out == 9).all()
    assert (x == 1).all()
    assert (np.fromfile(tmp_path / "x") == 0).all()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("method", ["direct", "overlap_save"])
def test_a_file_that_is_mapped_twice(small_bands, tmp_path, method, large):
    """What is written by the one mapping is read by the other, though they share no addresses."""
    shape = (300, 200) if large else (30, 40)
    array = np.random.default_rng(0).integers(0, 9, shape).astype(float)
    out = mapped(tmp_path / "x", array)
    x = np.memmap(tmp_path / "x", "d", "r", shape=shape)
    wanted = convjit.convolve(array, np.ones((5, 5)), "same", method, boundary="wrap")
    convjit.convolve(x, np.ones((5, 5)), "same", method, boundary="wrap", out=out)
    np.testing.assert_array_equal(out, wanted)


def test_other_parts_of_one_file_are_no_overlap(tmp_path):
    mapped(tmp_path / "x", np.zeros(10_000))
    first, second = (np.memmap(tmp_path / "x", "d", "r+", offset=at, shape=5000) for at in (0, 40_000))
    assert not overlap(first, second)
    assert overlap(first, np.memmap(tmp_path / "x", "d", "r", offset=39_992, shape=2))
    assert not overlap(first[:0], first)


def test_a_complex_kernel_over_real_bands_gives_no_warning(small_bands):
    x, kernel = np.ones((200, 100)), np.full((3, 3), 1j)
    wanted = convjit.convolve(x, kernel, "same")
    np.testing.assert_array_equal(convjit.convolve(x, kernel, "same", progress=Watch()), wanted)


def test_parts_of_a_file_at_an_offset(small_bands, tmp_path):
    x = np.random.default_rng(0).random((600, 300))
    np.save(tmp_path / "x.npy", x)
    file = np.load(tmp_path / "x.npy", mmap_mode="r+")
    before = bytes((tmp_path / "x.npy").read_bytes())
    view = file[50:550:2, 40:-7]
    wanted = convjit.convolve(view.copy(), np.ones((5, 3)), "same", "direct")
    assert bands.mapped(np.asarray(view), None) == hasattr(view, "_mmap")
    assert (convjit.convolve(view, np.ones((5, 3)), "same", "direct") == wanted).all()
    file.flush()
    assert (tmp_path / "x.npy").read_bytes() == before


@pytest.mark.parametrize("method", ["direct", "separable", "overlap_save"])
def test_ctrl_c_leaves_what_was_finished(monkeypatch, tmp_path, method):
    monkeypatch.setattr(bands, "BAND_BYTES", 1 << 18)  # whole rows
    x, kernel = np.arange(600.0 * 300).reshape(600, 300) % 7, np.ones((5, 5))
    wanted = convjit.convolve(x, kernel, "same", method)
    out = mapped(tmp_path / "out", np.full(x.shape, -1.0))
    watch = Watch(end_after=3)
    with pytest.raises(KeyboardInterrupt):
        convjit.convolve(x, kernel, "same", method, out=out, progress=watch)
    done = watch.told[-1][0]
    assert 0 < done < out.size
    np.testing.assert_allclose(out.ravel()[:done], wanted.ravel()[:done], rtol=0, atol=1e-9)
    assert (out.ravel()[done:] == -1).all()


def test_an_out_that_overlaps_x_is_no_matter_of_bands(small_bands, tmp_path):
    x = mapped(tmp_path / "x", np.random.default_rng(0).random((500, 300)))
    kernel = np.ones((9, 9))
    wanted = convjit.convolve(x.copy(), kernel, "same", "direct")
    watch = Watch()
    assert convjit.convolve(x, kernel, "same", "direct", out=x, progress=watch) is x
    assert (x == wanted).all()
    assert watch.told == [(x.size, x.size)]


def test_what_cannot_be_cut_is_computed_whole(small_bands):
    x, kernel = np.random.default_rng(0).random((300, 300)), np.ones((5, 5))
    kernel[0, 0] = np.inf  # under "fill" it meets nothing outside
    watch = Watch()
    got = convjit.convolve(x, kernel, "same", "direct", progress=watch)
    np.testing.assert_array_equal(got, convjit.convolve(x, kernel, "same", "direct"))
    assert np.isfinite(got).any()
    for a, b, mode in ((kernel, x, "valid"), (np.ones((3, 3)), x, "full"), (x[:0], kernel, "same")):
        np.testing.assert_array_equal(convjit.convolve(a, b, mode, progress=watch), convjit.convolve(a, b, mode))


def test_progress_is_checked_before_anything_is_done():
    for wrong in (None, 1, "bar", np.True_):
        refusal(TypeError, ["progress"], convjit.convolve, np.ones(9), np.ones(3), progress=wrong)


def test_bars(small_bands, monkeypatch, capfd):
    x, kernel = np.ones((400, 300)), np.ones((3, 3))
    pytest.importorskip("rich")
    wanted = convjit.convolve(x, kernel)
    assert (convjit.convolve(x, kernel, progress=True) == wanted).all()
    shown = capfd.readouterr()
    assert "100%" in shown.err
    assert not shown.out
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    updates = []

    class Bar:
        def __init__(self, **options):
            self.n = 0

        def __enter__(self):
            return self

        def __exit__(self, *error):
            updates.append("closed")

        def update(self, more):
            self.n += more
            updates.append((self.n, self.total))

    monkeypatch.setitem(sys.modules, "tqdm", SimpleNamespace(tqdm=Bar))
    assert (convjit.convolve(x, kernel, progress=True) == wanted).all()
    assert updates[-2:] == [(wanted.size, wanted.size), "closed"]
    monkeypatch.setitem(sys.modules, "tqdm", None)
    capfd.readouterr()
    assert (convjit.convolve(x, kernel, progress=True) == wanted).all()
    assert capfd.readouterr().err == f"\rconvjit {40 * '#'} 100%\n"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_the_plain_bar(small_bands, monkeypatch):
    for name in ("rich.progress", "tqdm"):
        monkeypatch.setitem(sys.modules, name, None)
    x, kernel = np.ones((400, 300)), np.ones((3, 3))
    wanted = convjit.convolve(x, kernel)
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert (convjit.convolve(x, kernel, progress=True) == wanted).all()
    first, *states = sys.stderr.getvalue().split("\r")
    assert not first
    shares = [int(re.fullmatch(r"convjit #*-* +(\d+)%\n?", state)[1]) for state in states]
    assert len(shares) > 3
    assert shares == sorted(shares)
    assert states[-1] == f"convjit {40 * '#'} 100%\n"
    assert len({len(state.rstrip()) for state in states}) == 1  # each is written over the one before
    monkeypatch.setattr(sys, "stderr", None)  # a program without a console
    assert (convjit.convolve(x, kernel, progress=True) == wanted).all()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ru_maxrss is in KiB, and pages are given back")
@pytest.mark.parametrize("order", first(1, ["C", "F"]))
def test_memory_does_not_grow_with_the_file(tmp_path, order):
    """A file of 384 MiB into another, within 160 MiB more than a small call takes."""
    code = f"""
import resource
shape = (12288, 8192)
for name in "ab":
    with open({str(tmp_path)!r} + "/" + name, "wb") as file:
        file.truncate(4 * shape[0] * shape[1])
x, out = (np.memmap({str(tmp_path)!r} + "/" + name, np.float32, "r+", shape=shape, order={order!r}) for name in "ab")
x[:3, :3] = 1
wide = rng.random((15, 15), dtype=np.float32)
convjit.convolve(np.ones((500, 500), np.float32), wide, "same")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
assert convjit.convolve(x, wide, "same", boundary="nearest", out=out) is out
took = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
assert out[0, 0] > 1e-3 > abs(out[100:200]).max()
assert took < 160 << 10, took
"""
    run(code)


def test_torch_tensors_give_tensors():
    torch = pytest.importorskip("torch")
    x, kernel = torch.arange(20.0).reshape(4, 5), torch.ones(3, 3)
    wanted = convjit.convolve(x.numpy(), kernel.numpy(), "same")
    got = convjit.convolve(x, kernel, "same")
    assert isinstance(got, torch.Tensor)
    assert got.dtype == torch.float32
    np.testing.assert_array_equal(got.numpy(), wanted)
    out = torch.zeros(4, 5)
    assert convjit.convolve(x, kernel.numpy(), "same", out=out) is out
    np.testing.assert_array_equal(out.numpy(), wanted)
    assert type(convjit.convolve(x.numpy(), kernel, "same")) is np.ndarray
    waves = torch.tensor([1 + 2j, 3j, 4])
    assert convjit.convolve(waves.conj(), torch.ones(1)).tolist() == [1 - 2j, -3j, 4]
    for wrong in (x.requires_grad_(), x.to("meta"), torch.ones(4, 5, dtype=torch.bfloat16)):
        refusal(TypeError, ["x"], convjit.convolve, wrong, kernel)


def test_arrays_by_dlpack():
    class Other:
        def __init__(self, array):
            self._array = array

        def __dlpack__(self, **options):
            return self._array.__dlpack__(**options)

        def __dlpack_device__(self):
            return self._array.__dlpack_device__()

    x, kernel = np.arange(9.0), np.ones(3)
    got = convjit.convolve(Other(x), Other(kernel))
    assert type(got) is np.ndarray
    np.testing.assert_array_equal(got, convjit.convolve(x, kernel))


def test_nothing_is_imported_for_arrays_that_did_not_come():
    run("assert not wrong(); convjit.convolve([1, 2], [3]); assert not {'dask', 'torch', 'rich'} & set(sys.modules)")
