"""Compiled code that is kept between processes: what is damaged, foreign or not writable costs time, no more."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from convjit._runtime import loader, store
from convjit._runtime.digests import digest
from tests.support.parameters import first
from tests.support.processes import PREPARE, SECONDS, changed, run
from tests.support.systems import needs_posix

# Of the kernels that a call needs, how many are not found where an earlier process has kept them, but compiled.
COUNT_COMPILED = """
from convjit._runtime import loader
compile_, compiled = loader._compile, []
loader._compile = lambda key: compiled.append(key) or compile_(key)
assert not any(wrong(workers=workers) for workers in (1, 2))
assert bool(compiled) == ("llvmlite" in sys.modules), compiled
print(len(compiled))
"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """The folder, and the files that a first process has left there."""
    folder = tmp_path_factory.mktemp("filled")
    number = int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder))
    files = list(folder.rglob("*.code"))
    assert number == len(files) > 5
    assert {path.name for path in folder.rglob("*") if path.is_file()} == {path.name for path in files} | {"about.txt"}
    return folder, {path: path.read_bytes() for path in files}


def test_what_was_saved_is_loaded(kept):
    store.save("name", b"content")
    assert store.load("name") == b"content"
    store.save("name", b"other")
    assert store.load("name") == b"other"
    assert store.load("nothing") is None
    assert {path.name for path in kept.iterdir()} == {"name", "about.txt"}


@pytest.mark.parametrize("name", ["NUMBA_CACHE_DIR", "XDG_CACHE_HOME", "HOME"])
def test_the_folder_is_named_by_the_environment(name, tmp_path, monkeypatch):
    for one in ("NUMBA_CACHE_DIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(one, raising=False)
    monkeypatch.setenv(name, str(tmp_path))
    assert tmp_path in Path(store.folder()).parents


def test_any_damage_is_seen(kept):
    store.save("name", b"content")
    path = kept / "name"
    whole = path.read_bytes()
    damaged = [whole[:n] for n in range(len(whole))]
    damaged += [whole[:n] + bytes([whole[n] ^ 1]) + whole[n + 1 :] for n in range(len(whole))]
    damaged += [whole + b" ", b"foreign", b"\0" * len(whole)]
    for content in damaged:
        path.write_bytes(content)
        assert store.load("name") is None
    path.write_bytes(whole)
    assert store.load("name") == b"content"


def test_a_file_is_bound_to_its_name(kept):
    """Code of one kernel that is called as another ends the process."""
    store.save("name", b"content")
    store.save("other", b"its content")
    for path, put in (("name", "beside"), ("other", "name"), ("beside", "other")):
        (kept / path).rename(kept / put)
    assert store.load("name") is store.load("other") is None
    (kept / "name").rename(kept / "elsewhere")
    assert store.load("elsewhere") is None
    (kept / "elsewhere").rename(kept / "other")
    assert store.load("other") == b"its content"
    (kept / "name").write_bytes(store.HEADER + digest(b"name\ncontent") + b"content")  # as files were before
    assert store.load("name") is None


def test_files_that_were_exchanged_are_compiled_again_and_mended(filled):
    folder, files = filled
    contents = {path: path.read_bytes() for path in files}
    for path, content in zip(files, [*contents.values()][1:] + [*contents.values()][:1], strict=True):
        path.write_bytes(content)
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder)) == len(files)
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder)) == 0


def test_folders_where_nothing_can_be_written(tmp_path, monkeypatch):
    """A file where the folder should be: this holds for root too, whom permissions do not stop."""
    file = tmp_path / "file"
    file.touch()
    for folder in (file, file / "below", "/proc/none", "x" * 5000, "null\0"[:4]):
        monkeypatch.setenv("NUMBA_CACHE_DIR", str(folder))
        monkeypatch.chdir(tmp_path)
        store.save("name", b"content")
        if folder in (file, file / "below", "/proc/none"):
            assert store.load("name") is None


def test_a_user_without_a_home(tmp_path, monkeypatch):
    """Whose folder would be called "~" and lie wherever the process happens to be."""
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    monkeypatch.setattr(store, "folder", lambda: "~/.cache/convjit")
    monkeypatch.chdir(tmp_path)
    store.save("name", b"content")
    assert store.load("name") is None
    assert list(tmp_path.iterdir()) == []


@needs_posix
def test_a_disk_that_is_full(tmp_path):
    """Not even a part of a file is left."""
    code = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
assert not wrong()
"""
    run(code, NUMBA_CACHE_DIR=tmp_path)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_folder_that_may_only_be_read(filled):
    """What is there is used; root is stopped by no permissions, so that the system's answer is made up."""
    code = """
import errno
from convjit._runtime import files

def refuse(*_, **__):
    raise OSError(errno.EROFS, "read-only file system")

files.tempfile.mkstemp = refuse
"""
    folder, files = filled
    assert int(run(code + COUNT_COMPILED + "assert not wrong(dtype='d')", NUMBA_CACHE_DIR=folder)) == 0
    assert set(files) == set(folder.rglob("*.code"))


@pytest.mark.parametrize("keep", first(1, [0.5, 0, 100, -1]))
def test_truncated_files_are_compiled_again_and_mended(filled, keep):
    folder, files = filled
    for path, whole in files.items():
        path.write_bytes(whole[: int(keep * len(whole)) if isinstance(keep, float) else keep])
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder)) == len(files)
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder)) == 0


def test_code_of_another_kind_is_not_run(filled):
    """Files whose digests are right, but that hold something else: another version's, say."""
    folder, files = filled
    for path in files:
        path.write_bytes(store.header(path.parent.name, path.name, b"\x80\x05N.") + b"\x80\x05N.")
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder)) == len(files)
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=folder)) == 0


def test_variants_of_a_kernel_have_files_of_their_own():
    variants = [(kind, radix, forward, 0) for kind in "fd" for radix in (2, 3) for forward in (False, True)]
    names = {loader.file_name("fourier_pass", *variant) for variant in variants}
    assert len(names) == 8
    assert loader.file_name("fourier_pass", "f", 2, True, 0) in names
    assert loader.file_name("fourier_block", "f", 2, True, 0) not in names


def test_kernels_are_not_named_by_what_has_only_an_address():
    """Which another variant may have in another process, that would then run the wrong code."""
    with pytest.raises(TypeError, match="at the same address"):
        loader.file_name("sweep", object())


def test_code_that_holds_addresses_of_this_process_is_not_kept(kept):
    from convjit._kernels import compiler

    address = ctypes.CFUNCTYPE(ctypes.c_int)(lambda: 5)
    assert compiler.jit(lambda: address())() == 5
    assert not kept.exists()
    assert compiler.jit(lambda: 7)() == 7
    assert sorted(path.suffix for path in kept.iterdir()) == [".code", ".txt"]


@pytest.mark.parametrize("number", first(1, [3, int(os.environ.get("CONVJIT_TEST_PROCESSES", "8"))]))
def test_many_processes_at_once_on_an_empty_folder(number, tmp_path):
    """Of two dtypes, whose kernels are variants of one function; set CONVJIT_TEST_PROCESSES for more of them."""
    environment = changed({"NUMBA_CACHE_DIR": tmp_path})
    codes = [f"{PREPARE}\nassert not wrong(dtype={'fd'[i % 2]!r})" for i in range(number)]
    started = [
        subprocess.Popen([sys.executable, "-c", code], env=environment, stderr=subprocess.PIPE, text=True)
        for code in codes
    ]
    for process in started:
        _, errors = process.communicate(timeout=SECONDS + 10 * number)
        assert process.returncode == 0, errors
    run(COUNT_COMPILED, NUMBA_CACHE_DIR=tmp_path)  # compiles what the others need not have come to use
    assert int(run(COUNT_COMPILED, NUMBA_CACHE_DIR=tmp_path)) == 0
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()} == {".code", ".txt"}
