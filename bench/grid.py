"""Every method over a grid of input and kernel sizes, one worker and all: ``python -m bench.grid``.

It writes `notebooks/explanation/data/who_wins_where.json`, which the notebook of that name draws.
"""

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

import convjit
from bench.conftest import Measure
from bench.run import benchmark as run_benchmarks
from convjit._tools.benchmark.cases import Case
from convjit._tools.benchmark.contenders import method

RESULTS = Path(__file__).parents[1] / "notebooks/explanation/data/who_wins_where.json"
WORKERS = {"1": 1, "all": None}
LONGEST = 0.4  # seconds; where a method is slower than that, another is faster

# (dimensions, dtype, input lengths along an axis, kernel lengths along an axis)
GRIDS = [
    (2, "float32", [2**p for p in range(4, 12)], [3, 5, 7, 11, 15, 21, 31, 45, 63, 91, 127]),
    (1, "float64", [4**p for p in range(3, 11)], [2**p + 1 for p in range(1, 13)]),
]

POINTS = [
    (ndim, dtype, size, taps, workers, name)
    for ndim, dtype, sizes, kernels in GRIDS
    for size in sizes
    for taps in kernels
    for workers in WORKERS
    for name in convjit.methods()
    if taps <= size and method(name).seconds(Case((size,) * ndim, (taps,) * ndim, dtype)) <= LONGEST
]


@pytest.mark.parametrize(("ndim", "dtype", "size", "taps", "workers", "name"), POINTS)
def test_point(
    ndim: int, dtype: str, size: int, taps: int, workers: str, name: str, measure: Measure, benchmark: Any
) -> None:
    benchmark.extra_info.update(ndim=ndim, dtype=dtype, size=size, taps=taps, workers=workers, method=name)
    measure(Case((size,) * ndim, (taps,) * ndim, dtype), method(name), WORKERS[workers])


def slim(run: dict[str, Any]) -> dict[str, Any]:
    """Keep of pytest-benchmark's JSON what the notebook reads."""
    machine = run["machine_info"]
    machine["cpu"] = {key: machine["cpu"][key] for key in ("brand_raw", "count")}
    kept = ("cpu", "machine", "python_version", "system", "versions")
    benchmarks = [
        {
            "extra_info": {k: v for k, v in b["extra_info"].items() if k not in ("contender", "library")},
            "stats": {"min": float(f"{b['stats']['min']:.4g}"), "rounds": b["stats"]["rounds"]},
        }
        for b in run["benchmarks"]
    ]
    machine_info = {key: machine[key] for key in kept}
    return {"datetime": run["datetime"], "machine_info": machine_info, "benchmarks": benchmarks}


def least(run: dict[str, Any], earlier: dict[str, Any]) -> dict[str, Any]:
    """Take the least time of each point over two runs, and all rounds of both."""
    known = {json.dumps(b["extra_info"]): b["stats"] for b in earlier["benchmarks"]}
    for stats, other in ((b["stats"], known.get(json.dumps(b["extra_info"]))) for b in run["benchmarks"]):
        if other:
            stats.update(min=min(stats["min"], other["min"]), rounds=stats["rounds"] + other["rounds"])
    return run


def text(run: dict[str, Any]) -> str:
    """Write JSON with a benchmark a line, so that two files compare line by line."""
    head = json.dumps({key: run[key] for key in ("datetime", "machine_info")}, indent=1)
    lines = ",\n".join(map(json.dumps, run["benchmarks"]))
    return f'{head[:-2]},\n "benchmarks": [\n{lines}\n]}}\n'


def main() -> None:
    """Run the grid, and write the notebook's data."""
    parser = argparse.ArgumentParser(prog="python -m bench.grid", description="Time every method over a grid of sizes.")
    parser.add_argument("--add", action="store_true", help="keep the least of these times and those that are there")
    add = parser.parse_args().add
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "grid.json"
        run_benchmarks("grid.py", results, "--benchmark-max-time=0.03", "--benchmark-min-rounds=3")
        run = slim(json.loads(results.read_text()))
    if add:
        run = least(run, json.loads(RESULTS.read_text()))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(text(run))


if __name__ == "__main__":
    main()
