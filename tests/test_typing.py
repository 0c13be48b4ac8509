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
from typing import assert_type

import numpy as np

import convjit
from convjit import BankExplanation, BankPlan, Explanation, NormalizedPlan, Plan, Thresholds

x = np.ones((8, 8))
convjit.convolve(x, [[1, 2]], "same", "direct", boundary="nearest", accuracy="elementwise")
convjit.convolve(x, [1, 2], axes=[0], stride=[2], dilation=np.int64(2))
convjit.correlate(x, [1, 2], axes=np.int64(1), lags=[[-1, 2]])
convjit.correlate(x, [1, 2], axes=1, lags=(-1, 2))
convjit.convolve_bank(x, [[1, 2]], padding=[(1, 2)], method="channels")
convjit.convolve_bank(x, np.ones((2, 3, 3)), padding=convjit.same_padding([8, 8], [3, 3]))
for method in convjit.methods():
    convjit.convolve(x, x, method=method)

one: Plan = convjit.plan([1, 2], [5])
many: BankPlan = convjit.plan_bank([[1, 2]], [5])
mean: NormalizedPlan = convjit.plan_normalized([1, 2], [5], boundary="exclude")
average: np.typing.NDArray[np.float64] = convjit.normalized_convolve([1.0], [1.0])
average, shares = convjit.normalized_convolve([1.0], [1.0], return_weights=True)
average = mean(x)
average, shares = mean(x, return_weights=True)
convjit.signal.convolve(x, x, method=convjit.signal.choose_conv_method(x, x))
why: Explanation = convjit.explain([5], [2])
why_bank: BankExplanation = convjit.explain_bank([5], [1, 2])
thresholds: Thresholds = convjit.thresholds("float32", 2)
result: np.typing.NDArray[np.float64] = one(x)
picture = np.ones((8, 8), np.float32)
assert_type(convjit.convolve(picture, picture, "same", boundary="wrap"), np.typing.NDArray[np.float32])
assert_type(convjit.correlate(picture, picture, lags=[(-1, 1), (0, 2)]), np.typing.NDArray[np.float32])
result = convjit.convolve(picture, [[1.0]])
rounded: np.typing.NDArray[np.uint8] = convjit.convolve(picture, picture, dtype="uint8")

convjit.signal.convolve([1, 2], [1, 1])
convjit.ndimage.gaussian_filter(x, 2, mode=["reflect", "grid-wrap"])
convjit.numpy.convolve([1, 2], [1, 1])
convjit.jitted.direct
"""

WRONG = """
convjit.convolve(x, x, "sane")
convjit.convolve(x, x, method="fft2")
convjit.convolve(x, x, boundary="constant")
convjit.correlate(x, x, accuracy="high")
convjit.convolve(x, x, axes="0")
convjit.convolve_bank(x, x, method="fft")
convjit.normalized_convolve(x, x, boundary="extend")
convjit.ndimage.convolve(x, x, mode="fill")
convjit.signal.convolve2d(x, x, boundary="reflect")
convjit.numpy.convolve(x, x, "sane")
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


def test_each_wrong_word_has_a_complaint(tmp_path):
    lines = complaints("import convjit\nx = [1.0]\n" + WRONG.lstrip(), tmp_path)
    numbers = [int(line.split(":")[1]) for line in lines]
    assert numbers == [*range(3, 3 + len(WRONG.split("\n")) - 2)]
