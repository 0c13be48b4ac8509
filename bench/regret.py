"""Time of the method that convjit chooses over time of the best, on problems that no profile was fitted to.

``python -m bench.regret``; ``--from`` scores kept times by what would be chosen now. ``--banks`` is about banks of
kernels, see `bench.bank_regret`.
"""

import argparse
import json
import math
from collections.abc import Iterator
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import convjit
from bench import bank_regret, scores
from bench.conftest import Interleave, add_regret_options
from bench.families import FAMILIES, data, family
from bench.run import HERE
from bench.run import benchmark as run_benchmarks
from bench.scores import Measured
from convjit._choice.text import seconds
from convjit._tools.benchmark.cases import Case
from convjit._tools.benchmark.contenders import Call, method
from convjit._tools.benchmark.interleave import least_by_half

RESULTS = HERE.parent / ".benchmarks/regret.json"
BANK_RESULTS = HERE.parent / ".benchmarks/bank_regret.json"
WORKERS = {"1": 1, "all": None}
ROUNDS = 6  # three in each half
NEAR = 1.5  # factor up to which a predicted time is right enough to plan by
LISTED = 10  # problems at which the choice is worst

# A method is left out where it would take so many seconds, and so many times as long as another.
LONG = 0.25
FAR = 4.0

# Roughly the bytes of multiply-adds a second of one core with AVX-512, and those of a transform's steps. Rather too
# many: what is left out counts with this time, and is to count no worse than it is.
RATES = {"direct": 2e11, "im2col": 3e10, "naive": 2e10, "plain": 2e10}
TRANSFORM_RATE = 1.5e10


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each problem and number of workers."""
    asked, number, seed = (metafunc.config.getoption(name) for name in ("family", "problems", "seed"))
    names = FAMILIES if asked == "all" else [asked]
    found = [(name, at, case) for name in names for at, case in enumerate(family(name, number, seed))]
    ids = [f"{name}-{at}-{case.name}" for name, at, case in found]
    metafunc.parametrize(("group", "case"), [(name, case) for name, _, case in found], ids=ids)
    metafunc.parametrize("workers", WORKERS)


def test_problem(
    group: str, case: Case, workers: str, interleave: Interleave, benchmark: Any, pytestconfig: pytest.Config
) -> None:
    rough = hopeless(case)
    rough.pop(explained(case, workers).method, None)
    calls = dict(_able(case, WORKERS[workers], [name for name in convjit.methods() if name not in rough]))
    benchmark.extra_info.update(family=group, case=asdict(case), workers=workers, rough=rough)
    share = pytestconfig.getoption("budget") / ROUNDS
    interleave(calls, least_by_half, rounds=ROUNDS, share=share, rivals=calls)


def _able(case: Case, workers: int | None, names: list[str]) -> Iterator[tuple[str, Call]]:
    """Calls of those methods that do not refuse the problem; each is made once, which compiles."""
    for name in names:
        call = method(name).prepare(case, *data(case), workers)
        try:
            call()
        except ValueError:
            continue  # a method may refuse what it cannot do exactly
        yield name, call


def hopeless(case: Case) -> dict[str, float]:
    """Methods not worth running, and roughly the seconds they would take.

    >>> hopeless(Case((2048, 2048), (5, 5), "float64"))
    {}
    >>> [*hopeless(Case((2048, 2048), (301, 301), "float64"))]
    ['direct', 'im2col', 'naive', 'plain']
    """
    kind = np.dtype(case.dtype)
    bytes_each = {"f": kind.itemsize, "c": 2 * kind.itemsize}.get(kind.kind, 4)  # a complex product is four
    points = math.prod(replace(case, mode="full").out_shape)
    rough = {name: case.multiply_adds * bytes_each / rate for name, rate in RATES.items()}
    rough["fft"] = 3 * points * math.log2(points + 1) * bytes_each / TRANSFORM_RATE
    return {name: time for name, time in rough.items() if time > max(LONG, FAR * min(rough.values()))}


def explained(case: Case, workers: str) -> Any:
    """What convjit would choose, and why."""
    return convjit.explain(
        case.shape, case.kernel_shape, case.dtype, case.mode, axes=case.axes, workers=WORKERS[workers]
    )


def scipy_choice(case: Case) -> str:
    """Method that SciPy's rule takes; it looks at sizes and dtypes, so arrays without memory do."""
    x, kernel = (np.broadcast_to(np.zeros((), case.dtype), shape) for shape in (case.shape, case.window))
    return str(import_module("scipy.signal").choose_conv_method(x, kernel, case.mode))


def strategies(case: Case, workers: str) -> dict[str, str]:
    """Method that each strategy takes."""
    always = {name: name for name in ("direct", "fft", "overlap_save")}
    return {"auto": explained(case, workers).method, **always, "SciPy's rule": scipy_choice(case)}


def measured(info: dict[str, Any]) -> Measured:
    """Read what was recorded of one problem, and add what strategies take as things are now."""
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in info["case"].items()
    }
    case, workers = Case(**fields), info["workers"]
    times = {name: (first, second) for name, (first, second) in info["seconds"].items()}
    return Measured(info["family"], case, workers, times, info["rough"], strategies(case, workers))


def worst_rows(found: list[Measured]) -> list[list[str]]:
    """Cells of the list of the worst choices, the heading first: measured times, and in brackets the predicted ones."""
    lines = [["regret", "family", "problem", "axes", "workers", "chosen", *convjit.methods()]]
    for m in scores.worst(found, "auto", LISTED):
        predicted, regret = explained(m.case, m.workers).times, " ".join(f"{r:.2f}" for r in m.ratios("auto"))
        cells = [
            f"{scores.time_cell(m, name)} ({seconds(predicted[name])})" if name in predicted else "-"
            for name in convjit.methods()
        ]
        axes = "all" if m.case.axes is None else " ".join(map(str, m.case.axes))
        lines.append([regret, m.family, m.case.title, axes, m.workers, m.taken["auto"], *cells])
    return lines


def predictions(found: list[Measured]) -> str:
    """Say for how many problems the predicted time is near the measured one."""
    pairs = [(explained(m.case, m.workers).times, m.seconds, m.taken["auto"]) for m in found]
    errors = {
        (at, name): abs(math.log(times[name] / min(measured[name])))
        for at, (times, measured, _) in enumerate(pairs)
        for name in measured.keys() & times.keys()
    }
    chosen = [errors[at, name] for at, (_, _, name) in enumerate(pairs) if (at, name) in errors]
    near = [100 * np.mean(np.less_equal(some, math.log(NEAR))) for some in (chosen, list(errors.values()))]
    which = f"{near[0]:.1f} % of the methods that were chosen, {near[1]:.1f} % of all"
    return f"Predicted times within a factor of {NEAR} of the least measured ones: {which}."


def page(runs: list[dict[str, Any]]) -> str:
    """Build what is printed."""
    found = [measured(benchmark["extra_info"]) for run in runs for benchmark in run["benchmarks"]]
    return f"{scores.page(found, worst_rows(found))}\n\n{predictions(found)}"


def main() -> None:
    """Measure, and print how far from the best each strategy is."""
    parser = argparse.ArgumentParser(prog="python -m bench.regret", description="Regret of the choice of method.")
    add_regret_options(parser.add_argument)
    parser.add_argument("--banks", action="store_true", help="measure banks of kernels, which have no families")
    parser.add_argument("--json", type=Path, help="file to keep the times in")
    parser.add_argument("--from", nargs="+", type=Path, dest="kept", help="score the times in such files instead")
    options = parser.parse_args()
    results = options.json or (BANK_RESULTS if options.banks else RESULTS)
    if not options.kept:
        passed = (f"--{name}={getattr(options, name)}" for name in ("family", "problems", "seed", "budget"))
        run_benchmarks("bank_regret.py" if options.banks else "regret.py", results, *passed)
    built = bank_regret.page if options.banks else page
    print(built([json.loads(path.read_text()) for path in options.kept or [results]]))


if __name__ == "__main__":
    main()
