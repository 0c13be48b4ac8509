"""Fixtures of several files."""

import pytest

from convjit._runtime import stamp


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Where files are kept, for this version and CPU."""
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    return tmp_path / "convjit" / stamp.name()
