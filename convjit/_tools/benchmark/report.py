"""The table that `convjit bench` prints."""

from collections.abc import Sequence

from convjit._choice.text import seconds, table
from convjit._tools.benchmark.record import Record
from convjit._tools.benchmark.result import Result, mean

HEADING = ("case", "workers", "convjit", "method", "of limit", "fastest other", "takes", "other / convjit")


def report(record: Record) -> str:
    """The cases of the table, or of sweeps where there are no others, and what the ratios are on the whole."""
    found = record.results()
    if not found:
        found = [result for sweep in sweeps(record) for result in record.results(sweep)]
    if not found:
        return "Nothing was measured."
    lines = [table([HEADING, *map(cells, found)]), "", *summary(found)]
    return "\n".join([*lines, *(f"Left out: {line}" for line in record.left_out)])


def sweeps(record: Record) -> list[str]:
    """Names of the sweeps that a record holds."""
    return [*dict.fromkeys(row.sweep for row in record.rows if row.sweep)]


def cells(result: Result) -> tuple[str, ...]:
    """A line of the table; `~` marks a doubtful one, when another program took a core."""
    workers = f"{result.workers} ~" if result.disturbed else str(result.workers)
    limit = f"{result.fraction:.2f}" if result.limits else "-"
    other = (result.rival, seconds(result.seconds[result.rival]), f"{result.ratio:.2f}") if result.peers else ("-",) * 3
    return result.case.title, workers, seconds(result.ours), result.method, limit, *other


def summary(found: Sequence[Result]) -> list[str]:
    """Say for each number of workers how convjit compares with the fastest other of each case."""
    lines = []
    for workers in sorted({result.workers for result in found}):
        ratios = [result.ratio for result in found if result.workers == workers and result.peers]
        if ratios:
            lines.append(
                f"{workers} worker{'s' if workers > 1 else ''}: other / convjit is {mean(ratios):.2f}, the geometric "
                f"mean of {len(ratios)} cases; convjit is slower in {sum(ratio < 1 for ratio in ratios)}."
            )
    return lines
