"""Time convjit and other libraries several times over, and print the page: ``python -m bench.run [--runs 3]``."""

import argparse
import subprocess
import sys
from pathlib import Path

from bench import table

HERE = Path(__file__).parent


def benchmark(test_file: str, results: Path, *options: str) -> None:
    """Run one file of benchmarks by pytest-benchmark, and write its JSON to `results`."""
    results.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", str(HERE / test_file), "--benchmark-enable", "--benchmark-only"]
    command += ["--benchmark-quiet", f"--benchmark-json={results}", *options]
    subprocess.run(command, cwd=HERE.parent, check=True)


def main() -> None:
    """Run, and hand the results to `bench.table`."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description="Time convjit and other libraries.")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--readme", help="file to put a selection of the page into")
    parser.add_argument("-k", dest="only", help="only the cases that pytest's -k selects")
    options = parser.parse_args()
    results = [HERE.parent / f".benchmarks/peers-{run}.json" for run in range(options.runs)]
    for path in results:
        benchmark("test_peers.py", path, *(["-k", options.only] if options.only else []))
    table.main([*map(str, results), *(["--readme", options.readme] if options.readme else [])])


if __name__ == "__main__":
    main()
