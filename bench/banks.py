"""Many kernels at once beside torch, onnxruntime and SciPy: ``python -m bench.banks``.

Prints, for each bank of `bank_cases`, the times of a call of convjit, of a call of its plan, and of the others, and the
fastest other over both (above 1: convjit is faster). Below are the geometric means and the least of these ratios. All
contenders of a bank take turns in one process, after a pause in which the threads of the one before come to rest; their
results are compared first. With one worker, times are of the CPU: what other programs take does not count.

``--json`` keeps the times in a file, and adds to those that are there; ``--from`` prints what was kept. ``--memory``
measures memory instead (see `bank_memory`).
"""

import argparse
import json
import math
import time
from collections.abc import Iterable
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any

from bench import bank_memory
from bench.bank_cases import CASES, BankCase, data, described
from bench.bank_contenders import PEERS, bank_plan, check, contenders
from convjit._choice.text import seconds, table
from convjit._tools.benchmark.interleave import least_times
from convjit._tools.benchmark.libraries import installed, threads
from convjit._tools.benchmark.result import mean

ROUNDS = 5
PAUSE = 0.01  # seconds; GNU OpenMP's threads spin for some milliseconds after a call, and onnxruntime's, too
LEAST = {"float32": 0.95, "float64": 1.5}  # of the ratio, in every case

Times = dict[str, Any]  # seconds by contender, and the method by "method"


def measure(case: BankCase, dtype: str, workers: int, method: str, share: float) -> Times:
    """Check all contenders of a case, and time them in turns."""
    arrays = data(case, dtype)
    prepared = {
        name: contender.prepare(case, arrays, workers) for name, contender in contenders(case, dtype, method).items()
    }
    results = {name: each.as_array(each.call()) for name, each in prepared.items()}
    check(case, results)
    results.clear()
    calls = {name: each.call for name, each in prepared.items()}
    rivals = [peer.name for peer in PEERS if peer.name in calls]
    clock = time.thread_time if workers == 1 else time.perf_counter
    times = least_times(calls, ROUNDS, share, rivals=rivals, clock=clock, pause=PAUSE)
    return {**times, "method": bank_plan(case, arrays, workers, method).method}


def rival(times: Times) -> str | None:
    """The fastest of the others, if there is one."""
    return min((peer.name for peer in PEERS if peer.name in times), key=times.__getitem__, default=None)


def ratio(times: Times, name: str) -> float:
    """Time of the fastest other over that of a call of convjit, or of its plan."""
    other = rival(times)
    return math.nan if other is None else times[other] / times[name]


def row(name: str, times: Times) -> list[str]:
    """A line of the page."""
    each = [seconds(times[peer]) if peer in times else "-" for peer in ("call", "plan", *(p.name for p in PEERS))]
    ratios = [f"{ratio(times, ours):.2f}" for ours in ("call", "plan")]
    return [name, described(CASES[name]), times["method"], *each, *ratios]


HEADING = ["bank", "shape", "method", "call", "plan", *(peer.name for peer in PEERS), "other / call", "other / plan"]


def summary(found: dict[str, Times], dtype: str) -> Iterable[str]:
    """Say in a few lines how convjit compares."""
    compared = {name: times for name, times in found.items() if rival(times)}
    for ours in ("call", "plan"):
        ratios = {name: ratio(times, ours) for name, times in compared.items()}
        if ratios:
            worst = min(ratios, key=ratios.__getitem__)
            below = [f"{sum(value < limit for value in ratios.values())} below {limit}" for limit in LEAST.values()]
            average = mean(ratios.values())
            yield (
                f"{dtype}, {ours}: the fastest other / convjit is {average:.2f}, the geometric mean of {len(ratios)} "
                f"banks; {' and '.join(below)}; the least is {ratios[worst]:.2f}, {worst}."
            )


def show(found: dict[str, Times], dtype: str, worst: int | None) -> None:
    """Print the page: all rows, or those with the least ratios of a plan."""
    names = list(found)
    if worst is not None:
        names = sorted(names, key=lambda name: ratio(found[name], "plan"))[:worst]
    print(table([HEADING, *(row(name, found[name]) for name in names)]), end="\n\n")
    print(*summary(found, dtype), sep="\n")


def key(options: argparse.Namespace) -> str:
    """Under what times are kept in a file."""
    return f"{options.dtype}, workers {options.workers}"


def read(path: Path) -> dict[str, dict[str, Times]]:
    """Times that were kept, by `key` and bank."""
    kept: dict[str, dict[str, Times]] = json.loads(path.read_text()) if path.exists() else {}
    return kept


def keep(path: Path, options: argparse.Namespace, found: dict[str, Times]) -> None:
    """Add times to a file, in place of those of the same banks."""
    kept = read(path)
    kept[key(options)] = {**kept.get(key(options), {}), **found}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept, indent=1))


def selected(only: str) -> list[BankCase]:
    """The cases with one of these texts in their names."""
    return [case for name, case in CASES.items() if any(text in name for text in only.split(","))]


def run(options: argparse.Namespace) -> dict[str, Times]:
    """Measure the selected cases, and print a row as soon as there is one."""
    found = {}
    inference = import_module("torch").inference_mode() if installed("torch") else nullcontext()
    with threads(options.workers), inference:
        for case in selected(options.only):
            if case.multiply_adds <= options.largest * 1e6:
                share = options.seconds / ROUNDS
                found[case.name] = measure(case, options.dtype, options.workers, options.method, share)
                print(*row(case.name, found[case.name]), sep="  ", flush=True)
                if options.json:
                    keep(options.json, options, found)
    return found


def main() -> None:
    """Print the page."""
    parser = argparse.ArgumentParser(prog="python -m bench.banks", description="Time banks beside other libraries.")
    parser.add_argument("--workers", type=int, default=2, help="threads of each; with one, times are of the CPU")
    parser.add_argument("--dtype", choices=tuple(LEAST), default="float32")
    parser.add_argument("--only", default="", help="the banks with this text, or one of several by commas, in the name")
    parser.add_argument("--largest", type=float, default=math.inf, help="millions of multiply-adds of the largest bank")
    parser.add_argument("--seconds", type=float, default=0.15, help="that each contender has for a bank")
    parser.add_argument("--method", default="auto", help="of convjit")
    parser.add_argument("--worst", type=int, help="print only so many rows, those with the least ratios")
    parser.add_argument("--json", type=Path, help="file to keep times in")
    parser.add_argument("--from", dest="kept", type=Path, help="file to print times from, without measuring")
    parser.add_argument("--memory", action="store_true", help="measure memory instead")
    options = parser.parse_args()
    if options.memory:
        bank_memory.show(options.workers, options.dtype)
        return
    found = read(options.kept)[key(options)] if options.kept else run(options)
    print()
    show({name: found[name] for name in CASES if name in found}, options.dtype, options.worst)


if __name__ == "__main__":
    main()
