"""What every benchmark shares: one way to time, and what is recorded with the times."""

import sys
from collections.abc import Callable
from typing import Any

import pytest

import convjit
from bench.cases import Case, Contender, check, data

Measure = Callable[[Case, Contender], None]


@pytest.fixture
def measure(benchmark: Any) -> Measure:
    """Check that a contender computes a case, then time it."""

    def run(case: Case, contender: Contender) -> None:
        pytest.importorskip(contender.library)
        x, kernel = data(case)
        call = contender.prepare(case, x, kernel)
        try:
            result = call()  # this compiles, too
        except ValueError as error:
            if contender.library != "convjit":
                raise
            pytest.skip(str(error))  # a method may refuse what it cannot do exactly
        check(case, result)
        benchmark.group = case.name
        benchmark.extra_info.update(contender=contender.name, library=contender.library)
        if contender.name == "convjit auto":
            benchmark.extra_info["method"] = convjit.plan(kernel, x.shape, x.dtype, case.mode).method
        benchmark(call)

    return run


def pytest_benchmark_update_machine_info(config: pytest.Config, machine_info: dict[str, Any]) -> None:
    """Record the versions that a time depends on, and not the machine's name."""
    machine_info.pop("node", None)
    machine_info["versions"] = {
        name: sys.modules[name].__version__
        for name in ("convjit", "numba", "numpy", "scipy", "cv2")
        if name in sys.modules  # it took part
    }
