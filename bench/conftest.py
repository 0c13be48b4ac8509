"""What benchmarks share: one way to time a contender alone, one to time many in turns, and what is recorded."""

import sys
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bench.families import FAMILIES
from convjit._tools.benchmark.cases import Case, check, data
from convjit._tools.benchmark.contenders import Call, Contender
from convjit._tools.benchmark.interleave import least_times

Measure = Callable[[Case, Contender, int | None], None]
Interleave = Callable[..., None]

SHARE = 0.02  # seconds of a contender's turn


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the options of `bench.regret`, which runs itself by pytest."""
    add_regret_options(parser.getgroup("regret").addoption)


def add_regret_options(add: Callable[..., Any]) -> None:
    """Say which problems are measured and how long, to pytest and to `bench.regret` alike."""
    add("--family", choices=("all", *FAMILIES), default="all", help="only problems of this family")
    add("--problems", type=int, default=150, help="number of random problems")
    add("--seed", type=int, default=0, help="of the random problems")
    add("--budget", type=float, default=0.2, help="seconds that a method has for a problem")


@pytest.fixture
def measure(benchmark: Any) -> Measure:
    """Check that one of convjit's methods computes a case, then time it."""

    def run(case: Case, contender: Contender, workers: int | None = None) -> None:
        call = contender.prepare(case, *data(case), workers)
        try:
            result = call()  # this compiles, too
        except ValueError as error:
            pytest.skip(str(error))  # a method may refuse what it cannot do exactly
        check(case, result)
        benchmark.group = case.name
        benchmark.extra_info["contender"] = contender.name
        benchmark(call)

    return run


@pytest.fixture
def interleave(benchmark: Any) -> Interleave:
    """Time calls in turns, and record the least time of each; where benchmarks are disabled, none is called."""

    def run(calls: Mapping[str, Call], least: Callable[..., Any] = least_times, **options: Any) -> None:
        arguments = ((calls,), {"share": SHARE, **options}) if benchmark.enabled else (({},), {})
        benchmark.extra_info["seconds"] = benchmark.pedantic(least, *arguments, rounds=1, iterations=1)

    return run


def pytest_benchmark_update_machine_info(config: pytest.Config, machine_info: dict[str, Any]) -> None:
    """Record the versions that a time depends on, and not the machine's name."""
    machine_info.pop("node", None)
    machine_info["versions"] = {
        name: str(sys.modules[name].__version__)
        for name in ("convjit", "numba", "numpy", "scipy", "cv2", "ducc0", "skimage", "torch")
        if name in sys.modules  # it took part
    }
