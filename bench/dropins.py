"""Time convjit's drop-ins beside SciPy and OpenCV several times over, and print the page: ``python -m bench.dropins``.

``--from`` prints the page again from kept times.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.dropin_cases import CASES, OURS, SELECTED, THEIRS, DropIn
from bench.results import Run, by_case, medians
from bench.run import KEPT, benchmark, parser, selected
from bench.table import function, load, markdown, mean, origin, publish
from convjit._choice.text import seconds, table
from convjit._runtime.cores import available

NAME = "drop-ins"  # of the marker lines of its table
LIBRARIES = ("SciPy", "OpenCV")
HEADING = ["call", "arrays", "convjit", *LIBRARIES, "unlike SciPy"]


@dataclass(frozen=True)
class Result:
    """What was measured of one case with one number of workers; all times in seconds."""

    case: DropIn
    workers: int
    seconds: dict[str, float]  # by contender
    unlike: dict[str, int | None]  # by contender, how many integers differ from SciPy's

    @property
    def opencv(self) -> str | None:
        """The fastest of OpenCV's functions."""
        theirs = [name for name in self.seconds if name not in (OURS, THEIRS)]
        return min(theirs, key=self.seconds.__getitem__, default=None)

    @property
    def ratios(self) -> dict[str, float]:
        """Time of SciPy's function and of OpenCV's fastest over ours: above 1 where convjit is faster."""
        others = {"SciPy": THEIRS, **({"OpenCV": self.opencv} if self.opencv else {})}
        return {library: self.seconds[name] / self.seconds[OURS] for library, name in others.items()}


def results(runs: list[Run]) -> list[Result]:
    """All cases in their order, with every number of workers."""
    found = by_case(runs)
    return [
        Result(case, workers, medians(found[name, workers]), found[name, workers][0]["unlike"])
        for name, case in CASES.items()
        for workers in sorted(workers for measured, workers in found if measured == name)
    ]


def cells(result: Result) -> list[str]:
    """A case, its times, and how many integers are not SciPy's."""
    case, name = result.case, result.opencv
    times = [seconds(result.seconds[each]) for each in (OURS, THEIRS)]
    opencv = f"{seconds(result.seconds[name])} ({function(name)})" if name else "-"
    unlike = "-" if result.unlike[OURS] is None else str(result.unlike[OURS])
    if name and (count := result.unlike[name]) is not None:
        unlike += f" (OpenCV {100 * count / math.prod(case.shape):.0f} %)"
    return [case.call, case.arrays, *times, opencv, unlike]


def _ratio(result: Result, library: str) -> str:
    return f"{result.ratios[library]:.2f}" if library in result.ratios else "-"


def page(runs: list[Run]) -> str:
    """Build all that is printed."""
    found = results(runs)
    lines = [["workers", *HEADING, *(f"{library} / convjit" for library in LIBRARIES)]]
    lines += [[str(r.workers), *cells(r), *(_ratio(r, library) for library in LIBRARIES)] for r in found]
    summaries = [line for library in LIBRARIES for line in summary(found, library)]
    return "\n".join([table(lines), "", *summaries, "", origin(runs)])


def summary(found: list[Result], library: str) -> Iterator[str]:
    """Say how convjit compares with a library, case by case where it is slower."""
    for workers in sorted({result.workers for result in found}):
        ratios = {r.case: r.ratios[library] for r in found if r.workers == workers and library in r.ratios}
        if not ratios:
            continue
        slower = sorted((case for case, ratio in ratios.items() if ratio < 1), key=ratios.__getitem__)
        yield (
            f"{workers} worker{'s' if workers > 1 else ''}: {library} / convjit is {mean(ratios.values()):.2f}, the "
            f"geometric mean of {len(ratios)} cases; slower in {len(slower)}."
        )
        yield from (f"    {ratios[case]:.2f}  {case.call}, {case.arrays}" for case in slower)


def selection(runs: list[Run]) -> str:
    """Build the selection as Markdown: a line a case, times with all workers, ratios with one and with all."""
    found = {(result.case, result.workers): result for result in results(runs)}
    most = max(workers for _, workers in found)
    counts = sorted({1, most})
    ratios = [(library, workers) for library in LIBRARIES for workers in counts]
    numbers = [f"{library} / convjit, {workers}" for library, workers in ratios]
    lines = [[*HEADING, *numbers]]
    for case in (case for case, workers in found if workers == most and case in SELECTED):
        call, *rest = cells(found[case, most])
        each = [_ratio(found[case, w], library) if (case, w) in found else "-" for library, w in ratios]
        lines.append([f"`{call}`", *rest, *each])
    explanation = (
        f"Times with {most} workers; columns headed 1 and {most} are for so many workers, and for OpenCV and SciPy's "
        "transforms as many threads; SciPy's other functions use one. Above 1 convjit is faster. OpenCV's function is "
        "the fastest that computes the same, but of 8-bit images it rounds where SciPy cuts what is behind the point: "
        "the column before the ratios counts the values that differ from SciPy's. "
    )
    return "\n".join([markdown(lines, right=numbers), "", explanation + origin(runs)])


def main() -> None:
    """Measure with one worker and with all, and print the page."""
    options = parser("bench.dropins", "Time convjit's drop-ins, SciPy and OpenCV.")
    options.add_argument("--from", nargs="+", type=Path, dest="kept", help="print the times in such files instead")
    chosen = options.parse_args()
    paths = chosen.kept or []
    if not paths:
        for run in range(chosen.runs):
            for workers in sorted({1, available()}):
                paths.append(KEPT / f"dropins-{run}-{workers}.json")
                benchmark("test_dropins.py", paths[-1], *selected(chosen), workers=workers)
    runs = load(paths)
    publish(page(runs), selection(runs), chosen.page, NAME)


if __name__ == "__main__":
    main()
