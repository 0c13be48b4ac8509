"""Regret of the choice for banks of kernels: random banks that no profile is fitted to.

``python -m bench.regret --banks`` runs it, and prints its page.
"""

import math
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest

from bench import scores
from bench.conftest import Interleave
from bench.scores import Measured
from convjit._choice import current_profile
from convjit._choice.banks import LAST_RESORT, BankChoice
from convjit._choice.text import seconds
from convjit._methods.banks import TABLE
from convjit._runtime import cores
from convjit._tools.benchmark.interleave import least_by_half
from convjit._tools.calibration.bank_grid import BankCase, from_info, random_setting

WORKERS = {"1": 1, "all": cores.available()}
ROUNDS = 6  # three in each half
LISTED = 10  # banks at which the choice is worst
DTYPES = {"float32": 0.5, "float64": 0.2, "complex64": 0.08, "complex128": 0.05, "int16": 0.07, "int32": 0.1}
DIMENSIONS = {1: 0.25, 2: 0.55, 3: 0.2}

# A method is not run where it is expected to take so many seconds, and so many times as long as another. It counts with
# that time.
LONG = 0.05
FAR = 10.0


def banks(number: int, seed: int) -> list[tuple[str, BankCase]]:
    """Random banks with their families, other ones than a calibration measures.

    >>> [name for name, _ in banks(4, 0)]
    ['1-D', '2-D', '2-D', '2-D']
    """
    rng = np.random.default_rng([seed, number, 20])
    found = []
    for _ in range(number):
        ndim = int(rng.choice([*DIMENSIONS], p=[*DIMENSIONS.values()]))
        dtype = str(rng.choice([*DTYPES], p=[*DTYPES.values()]))
        found.append((f"{ndim}-D", BankCase(dtype, 1, "auto", random_setting(rng, ndim))))
    return sorted(found, key=lambda named: named[0])


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each bank and number of workers."""
    number, seed = (metafunc.config.getoption(name) for name in ("problems", "seed"))
    found = banks(number, seed)
    metafunc.parametrize(("family", "case"), found, ids=[f"{name}-{at}" for at, (name, _) in enumerate(found)])
    metafunc.parametrize("workers", WORKERS)


def test_bank(
    family: str, case: BankCase, workers: str, interleave: Interleave, benchmark: Any, pytestconfig: pytest.Config
) -> None:
    case = replace(case, workers=WORKERS[workers])
    choice = explained(case)
    times = {candidate.method: candidate.predicted for candidate in choice.candidates if not candidate.refusal}
    bound = max(LONG, FAR * min(times.values()))
    rough = {name: time for name, time in times.items() if bound < time < math.inf and name != choice.method}
    arrays = case.data()
    calls = {name: partial(replace(case, method=name).run, *arrays) for name in times if name not in rough}
    for call in calls.values():
        call()  # compiles
    benchmark.extra_info.update(family=family, case=case.as_info(), workers=workers, rough=rough)
    share = pytestconfig.getoption("budget") / ROUNDS
    interleave(calls, least_by_half, rounds=ROUNDS, share=share, rivals=calls)


def explained(case: BankCase) -> BankChoice:
    """What convjit would choose, and why."""
    return BankChoice(case.problem, current_profile.in_force(), "auto")


def measured(info: dict[str, Any]) -> Measured:
    """Read what was recorded of one bank, and add what strategies take as things are now."""
    case = from_info(info["case"])
    times = {name: (first, second) for name, (first, second) in info["seconds"].items()}
    always = {name: name for name in TABLE if name != LAST_RESORT}
    return Measured(
        info["family"], case, info["workers"], times, info["rough"], {"auto": explained(case).method, **always}
    )


def worst_rows(found: list[Measured]) -> list[list[str]]:
    """Cells of the list of the worst choices, the heading first: measured times, and in brackets the predicted ones."""
    lines = [["regret", "bank", "workers", "chosen", *TABLE]]
    for m in scores.worst(found, "auto", LISTED):
        choice, regret = explained(m.case), " ".join(f"{ratio:.2f}" for ratio in m.ratios("auto"))
        cells = [f"{scores.time_cell(m, c.method)} ({seconds(c.predicted)})" for c in choice.candidates]
        lines.append([regret, title(m.case), m.workers, m.taken["auto"], *cells])
    return lines


def title(case: BankCase) -> str:
    """The bank in short: its kernels, its array, and what is unlike the defaults.

    >>> from convjit._tools.calibration.bank_grid import BankSetting
    >>> title(BankCase("float32", 1, "auto", BankSetting((1, 9, 9, 3), (8, 3, 3, 3), -1, 1, (0, 0), (2, 2), (1, 1))))
    'float32 8x3x3x3 over 1x9x9x3, channels -1, stride 2'
    """
    s = case.setting
    kernels, shape = ("x".join(map(str, lengths)) for lengths in (s.kernels_shape, s.shape))
    further = {
        "channels": s.channel_axis,
        "groups": s.groups if s.groups > 1 else 0,
        "padding": max(s.padding),
        "stride": s.stride[0] if max(s.stride) > 1 else 0,
        "dilation": s.dilation[0] if max(s.dilation) > 1 else 0,
    }
    return ", ".join([f"{case.dtype} {kernels} over {shape}", *(f"{name} {n}" for name, n in further.items() if n)])


def page(runs: list[dict[str, Any]]) -> str:
    """Build what is printed."""
    found = [measured(benchmark["extra_info"]) for run in runs for benchmark in run["benchmarks"]]
    return scores.page(found, worst_rows(found), ", for banks")
