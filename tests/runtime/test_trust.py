"""Stored code is used only where nobody but this user and the system's administrator can have written it."""

import os
from pathlib import Path

import pytest

from convjit._runtime import stamp, store, trust
from tests.support.systems import needs_posix, needs_root


@needs_posix
def test_files_are_private(kept):
    store.save("name", b"content")
    assert (kept / "name").stat().st_mode & 0o777 == 0o600
    assert kept.stat().st_mode & 0o777 == 0o700


@needs_posix
@pytest.mark.parametrize("mode", [0o620, 0o602])
def test_a_file_that_others_may_write_is_not_loaded(kept, mode):
    """It would be run."""
    store.save("name", b"content")
    (kept / "name").chmod(mode)
    assert store.load("name") is None
    store.save("name", b"content")  # it is replaced, not written to
    assert store.load("name") == b"content"


@needs_root
def test_a_file_of_another_user_is_not_loaded(kept):
    store.save("name", b"content")
    os.chown(kept / "name", 65534, 65534)
    assert store.load("name") is None


def used(kept):
    """Whether what is kept there is loaded, and more is put there."""
    loaded = store.load("name") == b"content"
    store.save("another", b"content")
    assert (kept / "another").exists() == loaded
    return loaded


@needs_posix
@pytest.mark.parametrize(
    ("mode", "right"), [(0o700, True), (0o755, True), (0o770, False), (0o707, False), (0o1777, False)]
)
def test_a_folder_that_others_may_write_to_is_not_used(kept, mode, right):
    store.save("name", b"content")
    kept.chmod(mode)
    assert used(kept) == right


@needs_root
def test_a_folder_of_another_user_is_not_used(kept):
    store.save("name", b"content")
    os.chown(kept, 65534, 65534)
    assert not used(kept)


@needs_posix
@pytest.mark.parametrize("beside", ["the stamp", "the store"])
@pytest.mark.parametrize(
    ("around", "mode", "right"),
    [
        (0o755, 0o755, True),
        (0o755, 0o775, False),
        (0o755, 0o777, False),
        (0o755, 0o1777, True),
        (0o700, 0o775, True),  # of a group, in a home that it may not enter
        (0o700, 0o777, False),
        (0o710, 0o775, False),
    ],
)
def test_a_folder_that_others_may_exchange_is_not_used(tmp_path, monkeypatch, around, mode, right, beside):
    """They need write to the folder above only."""
    monkeypatch.setattr(trust, "hidden", lambda folder: not (tmp_path / "around").stat().st_mode & 0o011)
    kept = tmp_path / "around" / "above" / "convjit" / stamp.name()
    above = kept.parent if "stamp" in beside else kept.parents[1]
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(kept.parents[1]))
    store.save("name", b"content")
    above.chmod(mode)
    kept.parents[2].chmod(around)
    assert used(kept) == right


@needs_posix
def test_a_folder_is_hidden_by_any_above_it(tmp_path):
    inner = tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "link").symlink_to(inner)
    (tmp_path / "outer").chmod(0o700)
    assert trust.hidden(inner)
    assert trust.hidden(tmp_path / "link")
    assert not trust.hidden(Path("/"))
    assert not trust.hidden(Path("/tmp"))


@needs_root
def test_a_folder_in_one_of_another_user_is_not_used(kept, tmp_path):
    store.save("name", b"content")
    os.chown(tmp_path, 65534, 65534)
    assert not used(kept)


@needs_posix
@pytest.mark.parametrize("to", ["the folder", "what holds it"])
def test_links_are_followed_where_nobody_else_may_change_them(tmp_path, monkeypatch, to):
    target, link = tmp_path / "target" / "convjit", tmp_path / "links" / "link"
    kept = target / stamp.name()
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(target.parent))
    store.save("name", b"content")
    link.parent.mkdir()
    if to == "the folder":
        link = link.parent / "convjit"
        link.symlink_to("../target/convjit")
        monkeypatch.setenv("NUMBA_CACHE_DIR", str(link.parent))
    else:
        link.symlink_to(target.parent)
        monkeypatch.setenv("NUMBA_CACHE_DIR", str(link))
    assert used(kept)
    for changed_by_others in (link.parent, target.parent, target, kept):
        before = changed_by_others.stat().st_mode
        changed_by_others.chmod(0o777)
        assert store.load("name") is None
        changed_by_others.chmod(before)
        assert store.load("name") == b"content"
    if os.geteuid() == 0:
        os.chown(link, 65534, 65534, follow_symlinks=False)
        assert store.load("name") is None


@needs_posix
def test_a_link_that_leads_to_itself(tmp_path, monkeypatch):
    (tmp_path / "link").symlink_to("link")
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "link"))
    store.save("name", b"content")
    assert store.load("name") is None


@needs_posix
def test_all_folders_that_are_made_are_private(tmp_path, monkeypatch):
    """Whatever the user's umask: else they would not be used."""
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "outer" / "inner"))
    before = os.umask(0)
    try:
        store.save("name", b"content")
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_dir()} == {0o700}
    assert store.load("name") == b"content"
