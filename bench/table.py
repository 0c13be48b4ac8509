"""A Markdown table from pytest-benchmark's JSON: ``python -m bench.table results.json ... [--readme README.md]``.

Several files are several runs, of which the least time of each contender counts: pytest-benchmark times contenders
one after another, so that only runs repeated at different moments are fair where a machine's speed wanders.
"""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from convjit._explain import seconds

BEGIN, END = "<!-- bench table: begin -->", "<!-- bench table: end -->"
OURS = "convjit auto"
PEERS = {"scipy": "SciPy", "cv2": "OpenCV", "numpy": "NumPy"}

# Of one case, the fastest benchmark of each contender.
Best = dict[str, dict[str, dict[str, Any]]]


def best(runs: Iterable[dict[str, Any]]) -> Best:
    """By case and contender, the benchmark with the least time over all runs."""
    cases: Best = {}
    for benchmark in (benchmark for run in runs for benchmark in run["benchmarks"]):
        contenders = cases.setdefault(benchmark["group"], {})
        name = benchmark["extra_info"]["contender"]
        if name not in contenders or time(benchmark) < time(contenders[name]):
            contenders[name] = benchmark
    return {case: contenders for case, contenders in cases.items() if OURS in contenders}


def time(benchmark: dict[str, Any]) -> float:
    """Seconds of its fastest round: what disturbs a round only ever adds to it."""
    return float(benchmark["stats"]["min"])


def rows(cases: Best) -> list[list[str]]:
    """Cells of the table, the heading first."""
    table = [["case", "convjit", *PEERS.values(), "fastest other / convjit"]]
    for case, contenders in cases.items():
        ours = contenders[OURS]
        cells = [title(case), f"{seconds(time(ours))} ({ours['extra_info']['method']})"]
        fastest = {}
        for library in PEERS:
            its = [b for b in contenders.values() if b["extra_info"]["library"] == library]
            if its:
                fastest[library] = min(its, key=time)
            cells.append(cell(fastest.get(library)))
        ratio = min(map(time, fastest.values())) / time(ours) if fastest else None
        table.append([*cells, f"{ratio:.2f}" if ratio else "-"])
    return table


def title(case: str) -> str:
    """Name a case for people.

    >>> title("256x256_3x3_float32_same")
    '256x256 * 3x3 float32'
    >>> title("100000_1234_float64_full")
    '100000 * 1234 float64, full'
    """
    shape, kernel_shape, dtype, mode = case.split("_")
    return f"{shape} * {kernel_shape} {dtype}" + (f", {mode}" if mode != "same" else "")


def cell(benchmark: dict[str, Any] | None) -> str:
    """Time of a library's fastest function, and which it is."""
    if benchmark is None:
        return "-"
    function = benchmark["extra_info"]["contender"].partition(".")[2].removeprefix("signal.")
    return f"{seconds(time(benchmark))} ({function})"


def origin(runs: list[dict[str, Any]]) -> str:
    """Say where, when and with what the times were taken."""
    last = max(runs, key=lambda run: run["datetime"])
    machine = last["machine_info"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return (
        f'Least time of {len(runs)} run{"s" if len(runs) > 1 else ""}, mode "same" unless named; the last column is '
        f"above 1 where convjit is faster. {machine['cpu']['brand_raw']}, {machine['cpu']['count']} cores, "
        f"{machine['system']}, Python {machine['python_version']}, {versions}; {last['datetime'][:10]}."
    )


def markdown(runs: list[dict[str, Any]]) -> str:
    """Build the whole text: table, blank line, origin."""
    lines = ["| " + " | ".join(row) + " |" for row in rows(best(runs))]
    rule = "| --- | --- |" + " --- |" * len(PEERS) + " ---: |"
    return "\n".join([lines[0], rule, *lines[1:], "", origin(runs)])


def replace(text: str, table: str) -> str:
    r"""Put the table between the two marker lines of a text.

    >>> replace(f"a\n{BEGIN}\nold\n{END}\nb", "new").splitlines()[1:4]
    ['<!-- bench table: begin -->', 'new', '<!-- bench table: end -->']
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise SystemExit(f"The file has no lines {BEGIN!r} and {END!r}.")
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def main(arguments: list[str] | None = None) -> None:
    """Print the table, or put it into a file."""
    parser = argparse.ArgumentParser(prog="python -m bench.table", description="A Markdown table of benchmark results.")
    parser.add_argument("results", nargs="+", type=Path, help="pytest-benchmark's JSON, one file a run")
    parser.add_argument("--readme", type=Path, help="file to put the table into, between its two marker lines")
    options = parser.parse_args(arguments)
    table = markdown([json.loads(path.read_text()) for path in options.results])
    if options.readme:
        options.readme.write_text(replace(options.readme.read_text(), table))
    else:
        print(table)


if __name__ == "__main__":
    main()
