"""Marks for tests that need a kind of system, or a user with rights."""

import os

import pytest

needs_posix = pytest.mark.skipif(os.name != "posix", reason="POSIX only")
needs_root = pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root can give files away")
