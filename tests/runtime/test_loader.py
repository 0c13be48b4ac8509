"""Where machine code comes from: what is stored runs without a compiler, and only what is right and whole runs."""

import re
import sys
import threading
from pathlib import Path

import pytest

from convjit._runtime import loader, machine_code, store
from tests.support.processes import run

# Calls of all kinds, by names. Each is the first of its kind in a process.
CASES = {
    "image": 'convjit.convolve(large, taps, "same")',
    "large kernel": 'convjit.convolve(large, large.ravel()[: 63 * 63].reshape(63, 63), "same", "overlap_save")',
    "outer product": 'convjit.convolve(large, np.outer(range(1, 8), range(2, 11)).astype("f"), "same", "separable")',
    "row": 'convjit.convolve(large[0], taps[0], "full")',
    "long row": 'convjit.convolve(large.ravel(), np.arange(300, dtype="f"), "valid")',
    "bytes": 'convjit.correlate(large.astype("B"), taps.astype("B"), "same", boundary="reflect")',
    "complex": 'convjit.convolve(large * (1 + 2j), taps * 1j, "same", boundary="wrap")',
    "doubles": 'convjit.convolve(large.astype("d"), taps, "same", fill_value=2.0)',
    "half": 'convjit.convolve(large.astype("e"), taps.astype("e"), "same")',
    "planes": 'convjit.convolve(large.reshape(8, 64, 512), np.ones((3, 3, 3), "f"), "valid")',
    "batch": 'convjit.convolve(large.reshape(8, 64, 512), taps, "same", axes=(1, 2))',
    "columns": 'convjit.convolve(large.T[:, :3], taps[:, :1], "same", boundary="nearest")',
    "small": "convjit.convolve(large[:9, :9], taps[:3, :3])",
    "plan": 'convjit.plan(taps, large.shape, mode="same")(large)',
    "patches": 'convjit.convolve(large[:64, :64], taps, "valid", "im2col")',
    "transform": 'convjit.convolve(large[:64, :64], taps, "full", "fft")',
    "gaussian_filter": "ndimage.gaussian_filter(large, 2.0)",
    "uniform_filter": 'ndimage.uniform_filter(large.astype("B"), 9)',
    "correlate1d": 'ndimage.correlate1d(large, [1, 2, 3.5], 0, mode="wrap")',
    "fftconvolve": 'signal.fftconvolve(large, taps, "same")',
    "convolve2d": 'signal.convolve2d(large, taps, boundary="symm")',
    "oaconvolve": "signal.oaconvolve(large[0], taps[0])",
    "steps": "in_steps()",
    "shared tiles": 'convjit.convolve(large.ravel(), large.ravel()[:20_000], "same", "overlap_save")',
    "threads": "by_threads()",
    "child": "by_a_child()",
}
CALLS = f"""
import zlib
from convjit import ndimage, signal
from convjit._runtime import launch, loader, machine_code
large = np.arange(1 << 18, dtype="f").reshape(512, 512) % 13
taps = np.arange(49, dtype="f").reshape(7, 7) % 5

def in_steps():
    before, launch.BRIEF_OPERATIONS = launch.BRIEF_OPERATIONS, 1 << 12
    try:
        return convjit.convolve(large, taps[::-1], "same", boundary="mirror")
    finally:
        launch.BRIEF_OPERATIONS = before

def by_threads():
    assert not in_threads(8, lambda i: wrong(method=("direct", "overlap_save")[i % 2], workers=None))
    return right

def by_a_child():
    before = compilers()
    assert in_child(lambda: wrong(workers=None) or wrong(dtype="d") or compilers() != before) == 0
    return right

def compilers():
    return "+".join(sorted({{"numba", "llvmlite", "convjit._kernels"}} & set(sys.modules)))

CASES = {CASES!r}
def report():
    for name, case in CASES.items():
        result = np.round(eval(case), 3)
        print(name, zlib.crc32(result.tobytes()), compilers() or "none", sep=",")
    forms = sorted({{type(held).__name__ for _, held in loader._loaded.values()}})
    print("forms", "+".join(forms), threads.way()[:4], sep=",")
"""
REPORT = CALLS + "report()"
WAYS = {
    "one worker": {"CONVJIT_NUM_THREADS": 1},
    "two workers": {"CONVJIT_NUM_THREADS": 2},
    "the pool": {"CONVJIT_NUM_THREADS": 2, "NUMBA_THREADING_LAYER": "workqueue"},
}


def table(printed):
    return {name: rest for name, *rest in (line.split(",") for line in printed.splitlines())}


@pytest.fixture(scope="module")
def reports():
    """What each case gives, and which compilers it loads, in processes that find all their code stored."""
    for way in ("two workers", "the pool", "one worker"):
        run(REPORT, **WAYS[way])
    return {way: table(run(REPORT, **environment)) for way, environment in WAYS.items()}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("case", CASES)
def test_stored_code_runs_without_a_compiler(case, way, reports):
    digest, compilers = reports[way][case]
    assert compilers == "none" or not machine_code.runs_images()
    assert digest == reports["one worker"][case][0]


def test_the_ways_are_what_they_are_called(reports):
    assert reports["the pool"]["forms"][1] == "pool"
    assert reports["two workers"]["forms"][1] == "omp" or sys.platform != "linux"
    if machine_code.runs_images():
        assert {report["forms"][0] for report in reports.values()} == {"c_char"}


needs_images = pytest.mark.skipif(not machine_code.runs_images(), reason="code does not run as images here")


@needs_images
def test_images_can_be_read_and_run_and_not_written_to():
    """Where each kernel lies, as the system sees it; and all of an image is in one mapping."""
    names = ("alone", "brief", "team", "in_team", "member", "sweep")
    places = [loader.kernel(name) for name in names]
    maps = re.findall(r"^([0-9a-f]+)-([0-9a-f]+) (\S+)", Path("/proc/self/maps").read_text(), re.MULTILINE)
    for place in places:
        [mode] = [mode for first, last, mode in maps if int(first, 16) <= place < int(last, 16)]
        assert mode == "r-xp"


@needs_images
def test_an_image_whose_pages_cannot_be_run_is_an_error(monkeypatch):
    stored = loader.code("alone")

    class Libc:
        def mprotect(self, *_):
            return -1

    monkeypatch.setattr(machine_code, "_libc", Libc)
    with pytest.raises(OSError, match="does not let this process"):
        machine_code.load(stored)


def altered(stored, **fields):
    """Stored code whose header says something else."""
    form, start, size = machine_code.HEADER.unpack_from(stored)
    values = {"form": form, "start": start, "size": size} | fields
    return machine_code.HEADER.pack(*values.values()) + stored[machine_code.HEADER.size :]


WRONG = {
    "nothing": lambda stored: b"",
    "the form alone": lambda stored: stored[:8],
    "the header alone": lambda stored: stored[: machine_code.HEADER.size],
    "another form": lambda stored: altered(stored, form=b"images"),
    "an unknown form": lambda stored: altered(stored, form=b"wasm"),
    "code without a header": lambda stored: stored[machine_code.HEADER.size :],
    "an end that is missing": lambda stored: stored[:-1],
    "a half": lambda stored: stored[: len(stored) // 2],
    "something behind": lambda stored: stored + b"\0",
    "a beginning that is missing": lambda stored: stored[: machine_code.HEADER.size] + stored[-50:],
    "a start behind the end": lambda stored: altered(stored, start=1 << 40),
    "a start before the beginning": lambda stored: altered(stored, start=-64),
    "a start among the addresses": lambda stored: altered(stored, start=8),
    "the form as it was": lambda stored: stored[:16] + stored[machine_code.HEADER.size :],
    "text": lambda stored: b"image".ljust(8, b"\0") + b"this is no code" * 9,
    "object code of which a half is missing": lambda stored: machine_code.as_object(b"\x7fELF" * 99)[:200],
}


@pytest.fixture
def alone(kept, monkeypatch):
    """Right code, and the codes that are compiled, by a loader that has loaded nothing."""
    right, compiled = loader.code("alone"), []
    monkeypatch.setattr(loader, "_loaded", {})
    monkeypatch.setattr(loader, "_compiled", lambda key: compiled.append(key) or right)
    return right, compiled


@needs_images
@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_no_code_is_compiled_again_and_mended(wrong, alone):
    """Though its digest is right."""
    right, compiled = alone
    content = WRONG[wrong](right)
    assert store.save(loader.file_name("alone"), content)
    assert machine_code.load(content) is None
    assert loader.kernel("alone") == loader.kernel("alone")
    assert compiled == [(loader.CATALOGUE, "alone")]
    assert store.load(loader.file_name("alone")) == right


@needs_images
def test_an_image_is_no_code_where_object_code_is_run(alone, monkeypatch):
    """So both may lie in one store, whose name does not tell one from the other."""
    right, compiled = alone
    store.save(loader.file_name("alone"), right)
    monkeypatch.setattr(machine_code, "runs_images", lambda: False)
    assert machine_code.load(right) is None
    monkeypatch.setattr(machine_code, "load", lambda stored: None if not compiled else (5, None))
    assert loader.kernel("alone") == 5
    assert compiled == [(loader.CATALOGUE, "alone")]


def test_images_need_what_clears_the_cache_of_an_arm_cpu(monkeypatch):
    machine_code.runs_images.cache_clear()
    monkeypatch.setattr(machine_code.sys, "platform", "linux")
    monkeypatch.setattr(machine_code.platform, "machine", lambda: "aarch64")
    try:
        for clear in (None, print):
            monkeypatch.setattr(machine_code, "_clear_cache", lambda clear=clear: clear)
            assert machine_code.runs_images() == (clear is print)
            machine_code.runs_images.cache_clear()
    finally:
        monkeypatch.undo()
        machine_code.runs_images.cache_clear()


def ask_at_once(names, number=8):
    """What threads get that ask for the same kernels at the same time."""
    barrier, places = threading.Barrier(number), []

    def ask():
        for name in names:
            barrier.wait()
            places.append((name, loader.kernel(name)))

    started = [threading.Thread(target=ask) for _ in range(number)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    return places


def test_threads_that_load_code_at_once_get_the_same(monkeypatch):
    """No copy is dropped that another thread may run."""
    names = ("alone", "brief", "team", "in_team", "member", "sweep")
    for name in names:
        loader.kernel(name)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(20):
            monkeypatch.setattr(loader, "_loaded", {})
            places = ask_at_once(names)
            assert len(places) == 8 * len(names)
            assert len(set(places)) == len(names)
    finally:
        sys.setswitchinterval(before)


def test_threads_that_need_code_at_once_compile_it_once(kept, monkeypatch):
    compiled = []
    compile_ = loader._compiled
    monkeypatch.setattr(loader, "_loaded", {})
    monkeypatch.setattr(loader, "_compiled", lambda key: compiled.append(key) or compile_(key))
    places = ask_at_once(["in_team"])
    assert len(places) == 8
    assert len(set(places)) == 1
    assert compiled == [(loader.CATALOGUE, "in_team")]
    assert [path.suffix for path in kept.iterdir() if path.suffix != ".txt"] == [".code"]


def test_a_compilation_that_is_interrupted_leaves_nothing_behind(tmp_path):
    """Neither a file, nor a lock that is held, nor half of a module."""
    code = """
import signal
from pathlib import Path
from convjit._kernels import target
from convjit._runtime import loader, store
signal.signal(signal.SIGINT, signal.default_int_handler)
code, left = target.code, [3]

def interrupted(module):
    compiled = code(module)
    if left[0]:
        left[0] -= 1
        signal.raise_signal(signal.SIGINT)
    return compiled

target.code = interrupted
for n in range(3):
    try:
        convjit.convolve(x, kernel, "valid", "direct", workers=2)
    except KeyboardInterrupt:
        pass
    else:
        raise AssertionError("not interrupted")
    assert not list(Path(store.folder()).rglob("*.part"))
assert not in_threads(2, lambda i: wrong())
assert not wrong()
print(len(list(Path(store.folder()).rglob("*.code"))), len(loader._loaded))
"""
    files, loaded = run(code, NUMBA_CACHE_DIR=tmp_path).split()
    assert files == loaded


@pytest.mark.parametrize("way", WAYS)
def test_code_can_be_run_until_the_process_has_ended(way):
    """By threads that are not waited for, while Python frees all that modules have."""
    code = """
import time
x, kernel = np.ones((3000, 3000), "f"), np.arange(31 * 31, dtype="f").reshape(31, 31) % 7

def work():
    while True:
        convjit.convolve(x, kernel, "same", "direct")
        begun.set()

begun = threading.Event()
convjit.convolve(x[:300, :300], kernel, "same", "direct")
small = [convjit.convolve(x[:9, :9], kernel[:3, :3]) for _ in range(4)]
threading.Thread(target=work, daemon=True).start()
begun.wait()
time.sleep(0.05)
"""
    run(code, **WAYS[way])
