"""convjit's drop-ins, the SciPy functions they replace, and OpenCV's that do the same, on each case, all in turns."""

from typing import Any

import pytest

from bench.conftest import Interleave
from bench.dropin_cases import CASES, THEIRS, calls, check
from convjit._runtime.cores import available
from convjit._tools.benchmark.libraries import threads

pytest.importorskip("scipy")


@pytest.mark.parametrize("name", CASES)
def test_dropin(name: str, interleave: Interleave, benchmark: Any) -> None:
    case, workers = CASES[name], available()  # the drop-ins have no argument for it
    with threads(workers, ["cv2", "scipy"]):
        contenders = calls(case)
        expected = contenders[THEIRS]()
        unlike = {other: check(case, other, call(), expected) for other, call in contenders.items() if other != THEIRS}
        benchmark.extra_info.update(case=name, workers=workers, unlike=unlike)
        # Of OpenCV's functions only the fastest matters; SciPy's counts whatever it takes.
        interleave(contenders, rivals=[other for other in contenders if other.startswith("cv2.")])
