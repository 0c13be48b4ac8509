"""`convjit compile`: which kernels there are, and what is left in a folder."""

import os
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

from convjit._kernels import catalogue
from convjit._methods.fourier.lengths import good_length, radices
from convjit._runtime import stamp, store
from convjit._tools import fill
from convjit._tools.command import main
from convjit._tools.ready_made import DTYPES, METHODS, RADICES, kernels

# Calls of every kind, in a process where nothing is prepared yet; prints the kernels that were asked for and are not
# among those for all dtypes and methods. Those of other byte orders are left out on purpose.
RECORD = """
import sys
from convjit._runtime import loader

asked, load = set(), loader.kernel

def recording(*name_and_variant):
    asked.add(name_and_variant)
    return load(*name_and_variant)

loader.kernel = recording
"""
MISSING = """
from convjit._tools.ready_made import kernels
known = set(kernels(*which))
print(*(one for one in asked - known if not any(str(part)[0] in "<>" for part in one)), sep="\\n")
print(len(asked), "asked for", file=sys.stderr)
"""
ALL_KINDS = """
import numpy as np
import convjit
from convjit import ndimage, numpy, signal
from convjit._tools.selfcheck import run
from tests import sweep

for method in ("direct", "separable", "overlap_save", "im2col", "filters"):
    list(run.check_method(method, True))
for _, failures in sweep.checked(5, 0, 1500):
    assert not failures, failures
for dtype in "?bBhHiIqQefdFD":
    narrow, image = np.ones((4000, 3), dtype), np.ones((40, 50), dtype)
    for kernel in "efqD":
        convjit.convolve(narrow, np.ones((3, 3), kernel), "same", "direct")
        convjit.convolve(np.ones((3, 3), kernel), image, "full", "direct")
        convjit.convolve(narrow, np.ones((3, 3), kernel), "same", "separable")
    for number, turns in ((1, 1), (2, 1), (1, 50), (3, 50)):
        kernels = np.ones((number, 9, 9), "f" if dtype == "e" else dtype)
        convjit.correlate_bank(np.ones((turns, 40, 50), dtype), kernels, method="overlap_save")
    for output in map(np.dtype, "?bhiQfd"):
        for x in (image, narrow) if dtype not in "FD" else ():
            ndimage.uniform_filter(x, 5, output=output)
            ndimage.gaussian_filter(x, 2, output=output)
            ndimage.gaussian_laplace(x, 2, output=output)
            ndimage.laplace(x, output=output)
            ndimage.correlate(x, np.ones((3, 3)), output=output)
    signal.convolve2d(image, image[:3, :3])
    signal.convolve(image, image)
    for shape in ((3000,), (300, 2), (300, 4), (300, 64)):
        for taps in "efdFD":
            signal.upfirdn(np.ones(9, taps), np.ones(shape, dtype), 3, 2, 0)
    for taps in np.ones(5, dtype), np.ones(20, dtype), np.ones(300, dtype):
        numpy.convolve(narrow[:, 0], taps)
        numpy.correlate(narrow[:, 0], taps, "same")
        if dtype in "fdFD":
            for array, axis in (narrow, 0), (image, 1), (np.ones((2, 20_000), dtype), 1):
                signal.lfilter(taps, taps[:1], array, axis)
    if dtype in "fdFD":
        signal.sepfir2d(image, image[0, :5], image[0, :13])
        signal.filtfilt(image[0, :5], 1.0, image)
    if dtype not in "FD":
        signal.savgol_filter(image, 5, 2, axis=0)
        large = np.arange(20_000).reshape(100, 200).astype(dtype)
        for x, side in (image, 5), (large, 5), (large, 30):
            for template in x[:side, :side], x[None, :side, :side]:
                convjit.match_template(x, template)
                convjit.match_template(x, template, weights=np.eye(side))
ndimage.correlate(np.ones((9, 40), "D"), np.ones((3, 3), "D"))
with ndimage.precision("single"):
    ndimage.gaussian_filter(np.ones((40, 50), "f"), 2)
which = ()
"""
FLOAT32_DIRECT = """
import numpy as np
import convjit

for shape in ((1,), (50,), (9000,), (3, 3), (40, 50), (4000, 3), (300, 310), (5, 6, 70)):
    for taps in (1, 2, 3, 40):
        kernel = np.ones((taps,) + (2,) * (len(shape) - 1), "f")
        for mode in ("full", "same", "valid"):
            x = np.ones(shape, "f")
            if mode == "valid" and (np.array(shape) < kernel.shape).any():
                continue
            convjit.convolve(x, kernel, mode, "direct")
            convjit.convolve(np.asfortranarray(x), kernel, mode, "direct", boundary="wrap")
            convjit.plan(np.eye(30, dtype="f"), (90, 91), method="direct")(np.ones((90, 91), "f"))
which = ["float32"], ["direct"]
"""


@pytest.fixture
def compiler(monkeypatch):
    """A stand-in for the compiler: code that says what it is, and the kernels that were compiled."""
    compiled = []

    def code(*kernel):
        compiled.append(kernel)
        return repr(kernel).encode()

    def file_name(*kernel):
        return re.sub(r"\W+", "-", repr(kernel)) + ".code"

    monkeypatch.setattr(fill, "loader", SimpleNamespace(code=code, file_name=file_name))
    return compiled


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder that does not exist yet, and is looked in after the user's own."""
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "own"))
    monkeypatch.setenv("CONVJIT_CODE_PATH", str(tmp_path / "folder"))
    return tmp_path / "folder"


@pytest.mark.parametrize(
    "calls",
    [pytest.param(ALL_KINDS, marks=pytest.mark.exhaustive), FLOAT32_DIRECT],
    ids=["all", "float32, direct"],
)
def test_no_call_asks_for_another_kernel(calls):
    done = subprocess.run(
        [sys.executable, "-c", RECORD + calls + MISSING], capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n") == ["", ""], done.stderr


def test_each_entry_of_the_catalogue_has_variants():
    names = {name for name, entry in vars(catalogue).items() if getattr(entry, "__module__", "") == catalogue.__name__}
    assert {name for name, *_ in kernels()} == names


def test_the_radices_are_those_of_passes():
    lengths = {good_length(least) for least in range(1, 2000)}
    assert {radix for length in lengths for radix in radices(length)} == set(RADICES)


def test_kernels_are_listed_once_and_fewer_for_fewer_dtypes_and_methods():
    every = kernels()
    assert len(every) == len(set(every))
    for method in METHODS:
        assert set(kernels(methods=[method])) < set(every)
    for dtype in DTYPES:
        assert set(kernels([dtype])) < set(every)
    assert set(kernels(["float32"], ["direct"])) < set(kernels(["float32", "uint8"], ["direct"]))
    assert set(kernels(DTYPES, METHODS)) == set(every)


def test_a_folder_is_filled_once(compiler, folder, capsys):
    asked = ["compile", "--dtypes", "float32", "uint8", "--methods", "direct", "filters", "-o", str(folder)]
    assert main(asked) == 0
    wanted = kernels(["float32", "uint8"], ["direct", "filters"])
    assert compiler == wanted
    said = capsys.readouterr().out
    assert re.search(rf"^{len(wanted)} +{len(wanted)} +\d+\.\d +\d+\.\d +{re.escape(str(folder))}$", said, re.MULTILINE)
    assert len(list((folder / stamp.name()).glob("*.code"))) == len(wanted)
    for kernel in wanted:
        assert store.load(fill.loader.file_name(*kernel)) == repr(kernel).encode()
    assert main(asked) == 0
    assert len(compiler) == len(wanted)
    next((folder / stamp.name()).glob("*.code")).write_bytes(b"damaged")
    assert main(asked) == 0
    assert len(compiler) == len(wanted) + 1


def test_the_users_own_folder_is_filled_by_default(compiler, folder):
    assert main(["compile", "--dtypes", "float32"]) == 0
    assert not folder.exists()
    assert all(store.load_from(store.folder(), fill.loader.file_name(*kernel)) for kernel in compiler)


def test_an_interrupted_command_goes_on_where_it_stopped(compiler, folder, capsys, monkeypatch):
    code, asked = fill.loader.code, ["compile", "--dtypes", "float64", "-o", str(folder)]

    def interrupted(*kernel):
        if len(compiler) == 3:
            raise KeyboardInterrupt
        return code(*kernel)

    monkeypatch.setattr(fill.loader, "code", interrupted)
    assert main(asked) == 130
    assert "what was compiled is kept" in capsys.readouterr().err
    assert len(list(folder.rglob("*.code"))) == 3
    monkeypatch.setattr(fill.loader, "code", code)
    assert main(asked) == 0
    assert compiler == kernels(["float64"])


def test_a_folder_that_cannot_be_used(compiler, tmp_path, capsys):
    (tmp_path / "file").touch()
    places = [tmp_path / "file"]
    if os.name == "posix":
        (tmp_path / "open to all").mkdir()
        (tmp_path / "open to all").chmod(0o777)
        places.append(tmp_path / "open to all")
    for place in places:
        assert main(["compile", "-o", str(place)]) == 2
        assert f"nothing can be kept in {place}" in capsys.readouterr().err
    assert len(compiler) == len(places)  # and not all kernels


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("dtype", ["spam", "longdouble", "datetime64", ">f4"])
def test_dtypes_without_code_are_refused(compiler, dtype, capsys):
    assert main(["compile", "--dtypes", "float32", dtype]) == 2
    assert capsys.readouterr().err.startswith("convjit: ")
    assert compiler == []


def test_without_rich_there_is_no_bar(compiler, folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    assert main(["compile", "--dtypes", "int8", "-o", str(folder)]) == 0


def test_info_lists_stored_code_and_removes_that_of_others(folder, capsys, monkeypatch):
    own = os.path.join(os.environ["NUMBA_CACHE_DIR"], "convjit")  # noqa: PTH118
    current = stamp.name()

    def said(*further):
        assert main(["info", *further]) == 0
        return capsys.readouterr().out

    assert re.search(rf"^cache folder +{re.escape(own)}\n  this version +{current}: none$", said(), re.MULTILINE)
    with monkeypatch.context() as patched:
        patched.setattr(stamp, "name", lambda: "0.0.1-old")
        store.save("name.code", b"content")
        store.save_in(str(folder), "name.code", b"content")
    store.save("name.code", b"content")
    store.save("other.code", bytes(1 << 20))
    text = said()
    assert re.search(rf"^  this version +{current}: 2 files, 1.0 MiB$", text, re.MULTILINE)
    assert re.search(rf"^code path +{re.escape(str(folder))}\n  this version +{current}: none$", text, re.MULTILINE)
    assert (
        len(
            re.findall(
                r"^  another one +0\.0\.1-old: 1 files, 0\.0 MiB, .*numba [0-9.]+, llvmlite [0-9.]+$",
                text,
                re.MULTILINE,
            )
        )
        == 2
    )
    assert said("--remove-old") == "Removed: 1 files of other versions and CPUs, 0.0 MiB\n"
    assert len(re.findall("another one", said())) == 1  # in a folder that is only read
    assert store.load("name.code") == b"content"
    if os.name == "posix":
        os.chmod(os.path.join(own, current), 0o777)  # noqa: PTH101, PTH118
        assert "not used, as others may write there" in said()
