"""`match_template` beside the functions of scikit-image and OpenCV that compute the same, all in turns."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

import numpy as np
import pytest

import convjit
from bench.conftest import Interleave
from convjit._tools.benchmark.interleave import Call
from convjit._tools.benchmark.libraries import installed, threads

WORKERS = (1, 2)
ERROR = 2e-4  # of a coefficient: scikit-image is up to 1e-4 off, OpenCV and convjit a hundredth of that


class Case(NamedTuple):
    """A float32 array with a template that lies in it, somewhat changed."""

    shape: tuple[int, ...]
    template: tuple[int, ...]


CASES = {
    "256x256*16x16": Case((256, 256), (16, 16)),
    "512x512*32x32": Case((512, 512), (32, 32)),
    "1080x1920*64x64": Case((1080, 1920), (64, 64)),
    "1024x1024*15x15": Case((1024, 1024), (15, 15)),
    "100x100x100*9x9x9": Case((100, 100, 100), (9, 9, 9)),
}


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("name", CASES)
def test_template(name: str, workers: int, interleave: Interleave, benchmark: Any) -> None:
    x, template, corner = data(CASES[name])
    with threads(workers):
        calls = {"convjit": lambda: convjit.match_template(x, template, workers=workers), **peers(x, template)}
        check({contender: call() for contender, call in calls.items()}, corner)
        benchmark.extra_info.update(case=name, workers=workers)
        interleave(calls)


def data(case: Case) -> tuple[Any, Any, tuple[int, ...]]:
    """An array, a template, and the place where the window of the array is the template but for contrast and noise."""
    rng = np.random.default_rng(0)
    x = rng.random(case.shape, np.float32)
    corner = tuple(n // 3 for n in case.shape)
    window = x[tuple(slice(at, at + t) for at, t in zip(corner, case.template, strict=True))]
    return x, 0.5 * window + 0.1 * rng.random(case.template, np.float32), corner


def peers(x: Any, template: Any) -> dict[str, Call]:
    """The calls of other libraries that are installed and have so many dimensions."""
    others: dict[str, Callable[[], Any]] = {}
    if installed("skimage"):
        feature = import_module("skimage.feature")
        others["skimage.feature.match_template"] = lambda: feature.match_template(x, template)
    if installed("cv2") and x.ndim == 2:
        cv2 = import_module("cv2")
        others["cv2.matchTemplate"] = lambda: cv2.matchTemplate(x, template, cv2.TM_CCOEFF_NORMED)
    return others


def check(results: dict[str, Any], corner: tuple[int, ...]) -> None:
    """All results are alike, and the template is found where it was cut."""
    ours = results["convjit"]
    assert np.unravel_index(ours.argmax(), ours.shape) == corner
    for contender, result in results.items():
        np.testing.assert_allclose(result, ours, rtol=0, atol=ERROR, err_msg=contender)
