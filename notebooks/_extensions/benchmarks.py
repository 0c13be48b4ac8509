"""Pages of stored benchmarks, one for each machine, written as the site is built from `bench/results/*/*.json`."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmark_plots import GROUPS, changed, sweep

from convjit._choice.text import seconds
from convjit._tools.benchmark.comparison import Change, by_version, changes
from convjit._tools.benchmark.libraries import LIBRARIES
from convjit._tools.benchmark.record import Record, Row, load
from convjit._tools.benchmark.report import HEADING, cells, markdown, summary, sweeps
from convjit._tools.benchmark.result import Result, mean

if TYPE_CHECKING:
    from sphinx.application import Sphinx

RESULTS = Path(__file__).parents[2] / "bench" / "results"
FOLDER = "benchmarks/cpu"  # of the generated pages, below the site's source
NAMES = {"python": "Python", "numba": "Numba", **LIBRARIES}
DRAWN = {"methods": "methods of convjit", "others": "convjit and other libraries"}


def generate(results: Path, folder: Path) -> None:
    """Write the pages of all results into a folder, and remove those of results that are gone."""
    machines: dict[str, list[Record]] = defaultdict(list)
    for path in sorted(results.glob("*/*.json")):
        machines[path.parent.name].append(load(path))
    files: dict[str, str] = {}
    for name, records in machines.items():
        files |= Page(name, by_version(records)).files
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


class Page:
    """The page of one machine, and its plots: `files` has the texts of all by their names."""

    def __init__(self, name: str, records: Sequence[Record]) -> None:
        self._name = name
        self.files: dict[str, str] = {}
        last = records[-1]
        wide = "---\nhtml_theme.sidebar_secondary.remove: true\n---"
        parts = [wide, f"# {last.cpu}", *_about(last), *self._cases(last), *self._sweeps(last)]
        for before, after in reversed([*pairwise(records)]):
            parts += self._changes(before, after)
        self.files[f"{name}.md"] = "\n\n".join(parts) + "\n"

    def _cases(self, record: Record) -> Iterator[str]:
        found = record.results()
        if not found:
            return
        yield "## Cases"
        yield (
            "Where the last column is above 1, convjit is faster than the fastest function of the other libraries. *Of "
            "limit* is the least time that a matrix product and a copy of the array allow, over the time of convjit: "
            "transforms can exceed 1."
        )
        tabs = {}
        for workers in _workers(found):
            rows = [HEADING, *(cells(result) for result in found if result.workers == workers)]
            tabs[workers] = markdown(rows, right=("of limit", HEADING[-1]))
        yield _tabs(tabs)
        yield "\n".join(f"- {line}" for line in summary(found))
        if any(result.disturbed for result in found):
            yield "`~` marks times that are doubtful, as another program took a core."

    def _sweeps(self, record: Record) -> Iterator[str]:
        names = sweeps(record)
        if not names:
            return
        yield "## Time over the size of the kernel"
        yield (
            'Mode is "same", and kernels are random, so that none is an outer product. A line ends where calls would '
            "take too long to be timed."
        )
        for name in names:
            yield f"### {name}"
            rows = [row for row in record.rows if row.sweep == name]
            yield _tabs(
                {count: self._panels([row for row in rows if row.workers == count], count) for count in _workers(rows)}
            )

    def _panels(self, rows: Sequence[Row], workers: int) -> str:
        """The plots of a sweep side by side, or one below the other where the screen is narrow."""
        name, panels = rows[0].sweep, []
        for group, contenders in GROUPS.items():
            file = f"{self._name}-{name}-{workers}-{group}".replace(" ", "-")
            alt = f"Times over the size of the kernel, {name}, {_times(workers)}: {DRAWN[group]}"
            panels.append(self._picture(file, sweep(rows, contenders), alt))
        return "::::{grid} 1 1 2 2\n" + "\n".join(f":::{{grid-item}}\n{panel}\n:::" for panel in panels) + "\n::::"

    def _picture(self, name: str, drawn: dict[str, str], alt: str) -> str:
        """One picture in both themes, of which the reader sees that of the own."""
        self.files |= {f"{name}-{theme}.svg": svg for theme, svg in drawn.items()}
        return "\n".join(f"```{{image}} {name}-{theme}.svg\n:class: only-{theme}\n:alt: {alt}\n```" for theme in drawn)

    def _changes(self, before: Record, after: Record) -> Iterator[str]:
        found = changes(before, after)
        if not found:
            return
        yield f"## From {before.convjit} to {after.convjit}"
        count = {verdict: sum(change.verdict == verdict for change in found) for verdict in ("slower", "faster")}
        yield (
            f"Of {len(found)} times, {count['slower']} became longer by more than a tenth and beyond noise, and "
            f"{count['faster']} became shorter. The geometric mean of the ratios is "
            f"{mean(change.ratio for change in found):.2f}."
        )
        name = f"{self._name}-{before.convjit}-{after.convjit}"
        yield self._picture(name, changed(found), f"Ratios of times, convjit {after.convjit} over {before.convjit}")
        heading = ["case", "workers", before.convjit, after.convjit, "later / earlier", ""]
        rows = [_change(change) for change in sorted(found, key=lambda change: -change.ratio)]
        yield markdown([heading, *rows], right=("workers", "later / earlier"))


def _about(record: Record) -> Iterator[str]:
    """What was measured, on what, with what, and how far."""
    versions = ", ".join(f"{NAMES.get(name, name)} {version}" for name, version in record.versions.items())
    yield (
        f"convjit {record.convjit} on {record.machine['system']}, {record.machine['architecture']}, "
        f"measured on {record.made} with {versions}."
    )
    clocks = " and ".join(f"{record.clocks[str(count)]} with {_times(count)}" for count in _workers(record.rows))
    if clocks:
        yield f"Times are {clocks}."
    if record.quick or not record.complete:
        yield "This run was a quick one." if record.complete else "This run was interrupted: cases are missing."


def _change(change: Change) -> tuple[str, ...]:
    """A line of the table of changes; one that is beyond noise is bold."""
    title = f"sweep: {change.case.title}" if change.sweep else change.case.title
    ratio, verdict = f"{change.ratio:.2f}", change.verdict
    marked = (f"**{ratio}**", f"**{verdict}**") if verdict else (ratio, "")
    return title, str(change.workers), seconds(change.before.seconds), seconds(change.after.seconds), *marked


def _workers(found: Sequence[Row] | Sequence[Result]) -> list[int]:
    return sorted({one.workers for one in found})


def _times(workers: int) -> str:
    return f"{workers} worker{'s' if workers > 1 else ''}"


def _tabs(texts: dict[int, str]) -> str:
    """A tab for each number of workers, which are opened together; no tabs where there is one number only."""
    if len(texts) == 1:
        return next(iter(texts.values()))
    tabs = "\n".join(
        f":::::{{tab-item}} {_times(workers)}\n:sync: workers-{workers}\n\n{text}\n:::::"
        for workers, text in texts.items()
    )
    return f"::::::{{tab-set}}\n:sync-group: workers\n{tabs}\n::::::"


def _on_start(app: "Sphinx") -> None:
    generate(RESULTS, Path(app.srcdir) / FOLDER)


def setup(app: "Sphinx") -> dict[str, bool]:
    """Write the pages before Sphinx looks for its sources."""
    app.connect("builder-inited", _on_start)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
