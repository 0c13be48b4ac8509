"""`convjit.match_template` beside OpenCV and scikit-image, where these are installed, all in turns."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import pytest

import convjit
from bench.conftest import Interleave, threads
from bench.contenders import installed

WORKERS = (1, 2)

# Shape of the array, shape of the template, and dtype.
CASES = [
    ((64, 64), (8, 8), "float32"),
    ((512, 512), (32, 32), "float32"),
    ((512, 512), (32, 32), "float64"),
    ((1024, 1024), (15, 15), "float32"),
    ((1080, 1920), (64, 64), "float32"),
    ((1080, 1920), (64, 64), "uint8"),
    ((100, 100, 100), (9, 9, 9), "float32"),
]

ERROR = 2e-3  # OpenCV's largest on these arrays is 3e-4


def name(case: tuple[tuple[int, ...], tuple[int, ...], str]) -> str:
    """Name a case by its shapes and dtype."""
    shape, window, dtype = case
    return f"{'x'.join(map(str, shape))}*{'x'.join(map(str, window))} {dtype}"


def peers(x: Any, template: Any) -> dict[str, Callable[[], Any]]:
    """Calls of other libraries that take such arrays."""
    calls: dict[str, Callable[[], Any]] = {}
    if installed("skimage"):
        feature = import_module("skimage.feature")
        calls["scikit-image"] = lambda: feature.match_template(x, template)
    if installed("cv2") and x.ndim == 2 and x.dtype != np.float64:
        cv2 = import_module("cv2")
        calls["OpenCV"] = lambda: cv2.matchTemplate(x, template, cv2.TM_CCOEFF_NORMED)
    return calls


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("case", CASES, ids=name)
def test_template(case: Any, workers: int, interleave: Interleave, benchmark: Any) -> None:
    shape, window, dtype = case
    x = (255 * np.random.default_rng(0).random(shape)).astype(dtype)
    template = x[tuple(slice(n // 3, n // 3 + k) for n, k in zip(shape, window, strict=True))].copy()
    others = peers(x, template) if benchmark.enabled or workers == WORKERS[0] else {}
    with threads(workers):
        calls = {"convjit": lambda: convjit.match_template(x, template, workers=workers), **others}
        found = {library: call() for library, call in calls.items()}
        assert np.unravel_index(found["convjit"].argmax(), found["convjit"].shape) == tuple(n // 3 for n in shape)
        for library, values in found.items():
            assert np.abs(values - found["convjit"]).max() < ERROR, library
        benchmark.extra_info.update(case=name(case), workers=workers)
        interleave(calls, rivals=list(others))
