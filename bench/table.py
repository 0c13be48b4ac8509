"""The page and the selection of it on the site, from pytest-benchmark's JSON of several runs.

``python -m bench.table results.json ... [--page notebooks/benchmarks/tables.md]``
"""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

from bench.results import Run, by_case, rates, results
from convjit._choice.text import seconds, table
from convjit._tools.benchmark.cases import SELECTED
from convjit._tools.benchmark.libraries import LIBRARIES
from convjit._tools.benchmark.report import markdown
from convjit._tools.benchmark.result import Result, mean

SHORTEST = 10e-6  # seconds; where the fastest other takes less, a ratio says what a call costs and not its work


def rows(found: list[Result]) -> list[list[str]]:
    """Cells of the page, a line for each case and number of workers, the heading first."""
    alone = {result.case: result.ours for result in found if result.workers == 1}
    heading = ["case", "workers", "convjit", "method", "of limit", "limit", *LIBRARIES.values(), "fastest / convjit"]
    lines = [[*heading, "speed-up"]]
    for result in found:
        plan = f", plan {seconds(result.planned)}" if result.planned else ""
        workers = f"{result.workers} ~" if result.disturbed else str(result.workers)
        cells = [result.case.title, workers, seconds(result.ours) + plan, result.method]
        cells += [f"{result.fraction:.2f}", result.limit, *peer_cells(result), f"{result.ratio:.2f}"]
        faster = alone.get(result.case) if result.workers > 1 else None
        lines.append([*cells, f"{faster / result.ours:.2f}" if faster else "-"])
    return lines


def peer_cells(result: Result) -> list[str]:
    """Time of each library's fastest function, and which it is."""
    return [
        f"{seconds(result.seconds[name])} ({function(name)})" if (name := result.peers.get(library)) else "-"
        for library in LIBRARIES
    ]


def function(name: str) -> str:
    """Name of a function in its library's column.

    >>> function("scipy.signal.convolve direct")
    'convolve direct'
    """
    return name.partition(".")[2].removeprefix("signal.")


def summary(found: list[Result]) -> list[str]:
    """Say in a few lines how convjit compares, case by case where it is slower."""
    lines = []
    for workers in sorted({result.workers for result in found}):
        its = [result for result in found if result.workers == workers]
        small = [result for result in its if small_kernel(result) and result.seconds[result.rival] >= SHORTEST]
        title = f"{workers} worker{'s' if workers > 1 else ''}"
        if small:
            least = min(small, key=lambda result: result.ratio)
            lines.append(
                f"{title}: fastest other / convjit is {mean(result.ratio for result in small):.2f}, the geometric mean "
                f"of {len(small)} cases with kernels of 3x3 to 15x15 or 1-D of up to 245 taps, where the other takes "
                f"at least {seconds(SHORTEST)}; the least is {least.ratio:.2f}, {least.case.title} ({least.rival})."
            )
        floats = [result for result in small if "multiply-add" in result.limits]
        if floats:
            reached = mean(result.fraction for result in floats)
            lines.append(f"{title}: it reaches {reached:.2f} of the limit in {len(floats)} of these, those of floats.")
        slower = sorted((result for result in its if result.ratio < 1), key=lambda result: result.ratio)
        lines.append(f"{title}: slower than the fastest other in {len(slower)} of {len(its)} cases.")
        lines += [f"    {r.ratio:.2f}  {r.case.title}  ({r.method}; {r.rival})" for r in slower]
    return [*lines, *speed_ups(found)]


def small_kernel(result: Result) -> bool:
    """Whether it is one of the kernels that direct summation is for."""
    taps = result.case.kernel_shape
    return taps[0] <= 245 if len(taps) == 1 else len(taps) == 2 and min(taps) >= 3 and max(taps) <= 15


def speed_ups(found: list[Result]) -> list[str]:
    """Say what a second worker gains."""
    alone = {result.case: result.ours for result in found if result.workers == 1}
    gains = {r.case: alone[r.case] / r.ours for r in found if r.workers == 2 and alone.get(r.case, 0) >= 100e-6}
    if not gains:
        return []
    worst = min(gains, key=gains.__getitem__)
    return [
        f"2 workers over 1: {mean(gains.values()):.2f} times as fast, the geometric mean of {len(gains)} cases that "
        f"take one worker at least 100 us; the least is {gains[worst]:.2f}, {worst.title}."
    ]


def origin(runs: list[Run]) -> str:
    """Say where, when and with what the times were taken."""
    last = max(runs, key=lambda run: run["datetime"])
    machine = last["machine_info"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    count = max(map(len, by_case(runs).values()))
    return (
        f"Median of {count} run{'s' if count > 1 else ''}, of each the least of interleaved calls. "
        f"{machine['cpu']['brand_raw']}, {machine['cpu']['count']} cores, {machine['system']}, "
        f"Python {machine['python_version']}, {versions}; {last['datetime'][:10]}."
    )


def products(runs: list[Run]) -> str:
    """Say how fast a matrix product was, which is what the limits go by."""
    each = ", ".join(f"{dtype} {rate / 1e9:.0f} with {w}" for (dtype, w), rate in sorted(rates(runs).items()))
    return f"Matrix product, 1e9 multiplications and additions a second by number of threads: {each}."


def disturbed(found: list[Result]) -> str:
    """Say how many results are doubtful: with another program on a core, two threads wait for each other."""
    count = sum(result.disturbed for result in found)
    return f" Another program took a core in {count} of these {len(found)} results, if not in more." if count else ""


def page(runs: list[Run]) -> str:
    """Build all that `bench.run` prints."""
    found = results(runs)
    last = f"{origin(runs)} {products(runs)}{disturbed(found)}"
    return "\n".join([table(rows(found)), "", *summary(found), "", last])


def selection(runs: list[Run]) -> str:
    """Build the selection as Markdown: a line a case, times with all workers, ratios with one and with all."""
    found = {(result.case, result.workers): result for result in results(runs)}
    most = max(workers for _, workers in found)
    counts = sorted({1, most})
    heading = ["case", "convjit", *(f"of limit, {w}" for w in counts), *LIBRARIES.values()]
    lines = [[*heading, *(f"fastest other / convjit, {w}" for w in counts)]]
    for case in (case for case, workers in found if workers == most and case in SELECTED):
        result, each = found[case, most], [found[case, w] for w in counts if (case, w) in found]
        cells = [case.title, f"{seconds(result.ours)} ({result.method})", *(f"{r.fraction:.2f}" for r in each)]
        lines.append([*cells, *peer_cells(result), *(f"{r.ratio:.2f}" for r in each)])
    explanation = (
        f'Mode "same" unless named, times with {most} workers; columns headed 1 and {most} are for so many workers, '
        "and for other libraries as many threads where that can be set. The last columns are above 1 where convjit is "
        "faster. The limit is the time of a matrix product with as many multiply-adds, or of copying as many bytes as "
        "are read and written, whichever is longer; transforms can do with less than the first. "
    )
    last = f"{explanation}{origin(runs)} {products(runs)}{disturbed(list(found.values()))}"
    numbers = [title for title in lines[0] if title.endswith(tuple(f", {w}" for w in counts))]
    return "\n".join([markdown(lines, right=numbers), "", last])


def replace(text: str, table: str, name: str) -> str:
    r"""Put the table between the two marker lines of a text that name it.

    >>> text = "a\n<!-- bench table: begin -->\nold\n<!-- bench table: end -->\nb"
    >>> replace(text, "new", "bench").splitlines()[1:4]
    ['<!-- bench table: begin -->', 'new', '<!-- bench table: end -->']
    """
    first, last = (f"<!-- {name} table: {word} -->" for word in ("begin", "end"))
    before, begin, rest = text.partition(first)
    _, end, after = rest.partition(last)
    if not (begin and end):
        raise SystemExit(f"The file has no lines {first!r} and {last!r}.")
    return f"{before}{first}\n{table}\n{last}{after}"


def load(results: Iterable[Path]) -> list[Run]:
    """Read what pytest-benchmark wrote."""
    return [json.loads(path.read_text()) for path in results]


def publish(page: str, selection: str, file: Path | None, name: str) -> None:
    """Print the page, and put a selection of it between the marker lines of a file if one is named."""
    print(page)
    if file:
        file.write_text(replace(file.read_text(), selection, name))


def show(results: Iterable[Path], file: Path | None) -> None:
    """Print the page of such results, and put its selection into a file if one is named."""
    runs = load(results)
    publish(page(runs), selection(runs), file, "bench")


def main() -> None:
    """Print the page from kept results."""
    parser = argparse.ArgumentParser(prog="python -m bench.table", description="The page of benchmark results.")
    parser.add_argument("results", nargs="+", type=Path, help="pytest-benchmark's JSON, one file a run")
    parser.add_argument("--page", type=Path, help="file to put a selection into, between its two marker lines")
    options = parser.parse_args()
    show(options.results, options.page)


if __name__ == "__main__":
    main()
