"""Folders that stored code is read from besides the user's own, and one folder for each version and CPU in them."""

import os
import subprocess
import sys

import platformdirs
import pytest

from convjit._runtime import stamp, store
from convjit._runtime.stored import remove_others, stored
from tests.support.systems import needs_posix, needs_root


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """The user's own folder, which does not exist yet, and two further ones."""
    further = [tmp_path / "first", tmp_path / "second"]
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "own"))
    monkeypatch.setenv("CONVJIT_CODE_PATH", os.pathsep.join(["", *map(str, further), str(tmp_path / "nothing")]))
    return tmp_path / "own" / "convjit", *further


@pytest.fixture
def as_version(monkeypatch):
    """A function that makes this process one of another version."""
    return lambda name: monkeypatch.setattr(stamp, "name", lambda: name)


def test_the_users_own_folder_comes_first_then_the_others_in_their_order(folders):
    own, one, two = folders
    assert store.load("name") is None
    assert store.save_in(str(two), "name", b"of the second")
    assert store.load("name") == b"of the second"
    assert store.save_in(str(one), "name", b"of the first")
    assert store.load("name") == b"of the first"
    assert not own.exists()  # nothing is copied
    assert store.save("name", b"own")
    assert store.load("name") == store.load_from(str(own), "name") == b"own"
    assert store.load_from(str(two), "name") == b"of the second"


def test_what_is_missing_in_one_folder_is_found_in_the_next(folders):
    own, one, two = folders
    for number, folder in enumerate((own, one, two)):
        assert store.save_in(str(folder), "name", b"%d" % number)
    for number, folder in enumerate((own, one)):
        assert store.load("name") == b"%d" % number
        (folder / stamp.name() / "name").write_bytes(b"damaged")
    assert store.load("name") == b"2"


@needs_posix
def test_others_may_read_what_is_made_for_them_and_not_what_is_the_users_own(folders):
    own, one, _ = folders
    before = os.umask(0)
    try:
        store.save("name", b"content")
        store.save_in(str(one / "inner"), "name", b"content")
    finally:
        os.umask(before)
    for folder, mode in ((own, 0o700), (one / "inner", 0o755)):
        within = folder / stamp.name()
        assert {path.stat().st_mode & 0o777 for path in (folder, within)} == {mode}
        assert {path.stat().st_mode & 0o777 for path in within.iterdir()} == {mode & 0o666}


@needs_posix
@pytest.mark.parametrize("place", ["file", "stamp", "folder", "above"])
@pytest.mark.parametrize("mode", [0o020, 0o002])
def test_a_further_folder_that_others_may_write_to_is_not_used(folders, tmp_path, place, mode):
    _, one, _ = folders
    store.save_in(str(one), "name", b"content")
    within = one / stamp.name()
    changed = {"file": within / "name", "stamp": within, "folder": one, "above": tmp_path}[place]
    before = changed.stat().st_mode & 0o777
    changed.chmod(0o711 | mode)  # others may enter it, so that it hides nothing
    hidden = any(not above.stat().st_mode & 0o011 for above in changed.parents)
    assert store.load("name") == (b"content" if hidden and mode == 0o020 and place in ("folder", "above") else None)
    changed.chmod(before)
    assert store.load("name") == b"content"


@needs_root
@pytest.mark.parametrize("place", ["file", "stamp", "folder"])
def test_a_further_folder_of_another_user_is_not_used(folders, place):
    _, one, _ = folders
    store.save_in(str(one), "name", b"content")
    within = one / stamp.name()
    os.chown({"file": within / "name", "stamp": within, "folder": one}[place], 65534, 65534)
    assert store.load("name") is None
    assert not any(folder.trusted and folder.about for folder in stored()) or place == "file"


@pytest.mark.parametrize("number", [0, 1])
def test_no_damage_in_any_folder_is_used(folders, number):
    folder = folders[number]
    store.save_in(str(folder), "name", b"content")
    path = folder / stamp.name() / "name"
    whole = path.read_bytes()
    damaged = [whole[:n] for n in range(len(whole))]
    damaged += [whole[:n] + bytes([whole[n] ^ 1]) + whole[n + 1 :] for n in range(len(whole))]
    for content in damaged:
        path.write_bytes(content)
        assert store.load("name") is None
    path.write_bytes(whole)
    assert store.load("name") == b"content"


def test_a_file_is_bound_to_its_version(folders, as_version):
    """Code for another CPU may end the process, and that of another version may read a layout of another form."""
    _, one, _ = folders
    for version in ("old", "new"):
        as_version(version)
        for name in ("name", "other"):
            store.save_in(str(one), name, f"{name} of {version}".encode())
    contents = {path: path.read_bytes() for path in one.rglob("*") if path.name in ("name", "other")}
    assert store.load("name") == b"name of new"
    for exchanged in ("old/name", "old/other", "new/other"):
        (one / "new" / "name").write_bytes(contents[one / exchanged])
        assert store.load("name") is None
    as_version("old")
    assert store.load("name") == b"name of old"


def test_folders_that_are_no_folders(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.touch()
    for path in (file, file / "below", "x" * 5000, "relative"):
        monkeypatch.setenv("CONVJIT_CODE_PATH", str(path))
        assert store.load("name") is None
        assert not [folder for folder in stored() if folder.root != store.folder()]
    assert not store.save_in(str(file), "name", b"content")


def test_what_is_stored_is_listed(folders, as_version):
    own, one, _ = folders
    assert stored() == []
    as_version("old")
    store.save("a.code", b"12345")
    as_version("new")
    store.save("a.code", b"123")
    store.save_in(str(one), "b.code", b"1234")
    (own / "of a version without subfolders.code").write_bytes(b"123456")
    (own / "no code").mkdir()
    found = stored()
    places = [own, own / "new", own / "old", one / "new"]
    assert [folder.folder for folder in found] == [str(place) for place in places]
    assert [folder.files for folder in found] == [1] * 4
    assert [folder.root for folder in found] == [str(own)] * 3 + [str(one)]
    assert [folder.current for folder in found] == [False, True, False, True]
    assert all(folder.trusted for folder in found)
    assert [folder.about for folder in found] == [{}, *[stamp.about()] * 3]
    assert [folder.bytes for folder in found] == [
        sum(path.stat().st_size for path in place.iterdir() if path.is_file()) for place in places
    ]


def test_code_of_other_versions_is_removed_and_nothing_else(folders, as_version, tmp_path):
    own, one, _ = folders
    assert remove_others() == (0, 0)
    for version in ("old", "older", "new"):
        as_version(version)
        store.save("a.code", b"12345")
        store.save_in(str(one), "a.code", b"12345")
    (own / "flat.code").write_bytes(b"123456")
    (own / "old" / "killed.part").write_bytes(b"12")
    (own / "older" / "notes").write_text("of somebody else")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "b.code").write_bytes(b"1")
    try:
        (own / "link").symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("links need a right that this user does not have")
    size = sum(path.stat().st_size for path in own.rglob("*") if path.is_file() and path.parent.name != "new")
    assert remove_others() == (3, size - len("of somebody else"))
    assert store.load("a.code") == b"12345"
    assert {path.name for path in own.iterdir()} == {"new", "older", "link"}
    assert [path.name for path in (own / "older").iterdir()] == ["notes"]
    assert (tmp_path / "elsewhere" / "b.code").exists()
    assert {path.name for path in one.iterdir()} == {"old", "older", "new"}
    assert remove_others() == (0, 0)


@needs_posix
def test_nothing_is_removed_where_others_may_write(folders, as_version):
    own, *_ = folders
    as_version("old")
    store.save("a.code", b"12345")
    as_version("new")
    (own / "old").chmod(0o777)
    assert [(folder.trusted, folder.about) for folder in stored()] == [(False, {})]
    assert remove_others() == (0, 0)
    assert (own / "old" / "a.code").exists()


@pytest.mark.parametrize("given", [None, "", "/somewhere", "relative"])
def test_the_folder_is_that_of_platformdirs(given, monkeypatch):
    """Which takes too long to import for a first call."""
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    if given is None:
        monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_CACHE_HOME", given)
    if given != "relative" or sys.platform != "linux":  # of which the standard says that it is to be ignored
        assert store.folder() == platformdirs.user_cache_dir("convjit", False)


def test_loading_imports_nothing_that_takes_long():
    code = (
        "import sys, numpy, convjit; before = set(sys.modules)\n"
        "from convjit._runtime import store; store.load('name')\n"
        "print(*set(sys.modules) - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    slow = {"pathlib", "hashlib", "tempfile", *(["platformdirs"] if sys.platform == "linux" else [])}
    assert slow.isdisjoint(done.stdout.split())
