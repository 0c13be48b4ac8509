"""What type checkers say of users' code."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

pytestmark = [
    pytest.mark.exhaustive,  # a run of mypy takes many seconds
    pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed"),
]

RIGHT = """
import convjit

convjit.signal.convolve([1, 2], [1, 1])
convjit.ndimage.gaussian_filter
convjit.numpy.convolve
convjit.jitted
"""


def complaints(code, folder):
    """Lines of errors that mypy finds in a file with this code."""
    (folder / "users.py").write_text(code)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder), "users.py"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=folder)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return [line for line in done.stdout.splitlines() if ": error: " in line]


def test_right_code_has_no_complaints(tmp_path):
    assert complaints(RIGHT, tmp_path) == []
