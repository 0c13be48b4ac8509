"""Time convjit and other libraries several times over, and print the page: ``python -m bench.run [--runs 3]``."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from bench import table

HERE = Path(__file__).parent
KEPT = HERE.parent / ".benchmarks"  # results


def benchmark(test_file: str, results: Path, *options: str, workers: int | None = None) -> None:
    """Run one file of benchmarks by pytest-benchmark, and write its JSON to `results`.

    With `workers`, convjit has so many threads where a call does not say how many.
    """
    results.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", str(HERE / test_file), "--benchmark-enable", "--benchmark-only"]
    command += ["--benchmark-quiet", f"--benchmark-json={results}", *options]
    bound = {"CONVJIT_NUM_THREADS": str(workers)} if workers else {}
    subprocess.run(command, cwd=HERE.parent, env={**os.environ, **bound}, check=True)


def parser(module: str, description: str) -> argparse.ArgumentParser:
    """Options of what prints a page from several runs."""
    options = argparse.ArgumentParser(prog=f"python -m {module}", description=description)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--page", type=Path, help="file to put a selection of the page into")
    options.add_argument("-k", dest="only", help="only the cases that pytest's -k selects")
    return options


def selected(options: argparse.Namespace) -> list[str]:
    """Those of the options that pytest is to have."""
    return ["-k", options.only] if options.only else []


def main() -> None:
    """Run, and hand the results to `bench.table`."""
    options = parser("bench.run", "Time convjit and other libraries.").parse_args()
    results = [KEPT / f"peers-{run}.json" for run in range(options.runs)]
    for path in results:
        benchmark("test_peers.py", path, *selected(options))
    table.show(results, options.page)


if __name__ == "__main__":
    main()
