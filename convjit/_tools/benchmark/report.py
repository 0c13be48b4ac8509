"""The table that `convjit bench` prints, and its parts, which pages have, too."""

from collections.abc import Sequence

from convjit._choice.text import seconds, table
from convjit._tools.benchmark.record import Record
from convjit._tools.benchmark.result import Result, mean

HEADING = ("case", "convjit", "of limit", "fastest other", "other / convjit")


def report(record: Record) -> str:
    """The cases of the table, or of sweeps where there are no others, and what the ratios are on the whole."""
    found = record.results()
    if not found:
        found = [result for sweep in sweeps(record) for result in record.results(sweep)]
    if not found:
        return "Nothing was measured."
    rows = [("workers", *HEADING), *((str(result.workers), *cells(result)) for result in found)]
    left_out = [f"Left out: {line}" for line in record.left_out]
    return "\n".join([table(rows), "", *summary(found), *left_out])


def sweeps(record: Record) -> list[str]:
    """Names of the sweeps that a record holds."""
    return [*dict.fromkeys(row.sweep for row in record.rows if row.sweep)]


def cells(result: Result) -> tuple[str, ...]:
    """A line of the table; `~` marks a doubtful time: another program took a core."""
    ours = f"{seconds(result.ours)} ({result.method}){' ~' if result.disturbed else ''}"
    limit = f"{result.fraction:.2f}" if result.limits else "-"
    other, ratio = "-", "-"
    if result.peers:
        other, ratio = f"{seconds(result.seconds[result.rival])} ({result.rival})", f"{result.ratio:.2f}"
    return result.case.title, ours, limit, other, ratio


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


def markdown(rows: Sequence[Sequence[str]], right: Sequence[str]) -> str:
    """Rows as a table in Markdown, the heading first; columns of the headings `right` are aligned to the right.

    >>> print(markdown([["a", "b"], ["1", "2"]], right="b"))
    | a | b |
    | --- | ---: |
    | 1 | 2 |
    """
    rule = ["---:" if heading in right else "---" for heading in rows[0]]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))
