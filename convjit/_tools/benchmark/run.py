"""Run a benchmark: time each case in turns with its peers, one visit after the other, and keep what was measured."""

import contextlib
import datetime
import platform
import sys
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NamedTuple

import convjit
from convjit._choice import machine
from convjit._runtime import cores, cpu, stamp
from convjit._tools.benchmark.cases import Array, Case, check, data
from convjit._tools.benchmark.contenders import METHODS, OURS, PEERS, PLAN, Call, Contender, able, plan
from convjit._tools.benchmark.interleave import Clock, least_by_half
from convjit._tools.benchmark.libraries import LIBRARIES, installed, threads, version
from convjit._tools.benchmark.limits import MULTIPLIED, copies, matrix_product
from convjit._tools.benchmark.record import Key, Record, Row, Time
from convjit._tools.benchmark.result import COPY, PRODUCT
from convjit._tools.benchmark.sweeps import Point, selected

ReportProgress = Callable[[int, int], object]


class Effort(NamedTuple):
    """How long a run takes."""

    visits: int  # to each case: what disturbs one may be gone at the next
    rounds: int  # of turns in a visit
    share: float  # seconds of a turn
    longest: float  # seconds that a call may take by a rough estimate; slower contenders are left out


EFFORTS = {False: Effort(2, 4, 0.02, 0.25), True: Effort(1, 2, 0.01, 0.05)}  # by whether the run is quick


def chosen_peers(asked: Collection[str] | None) -> list[str]:
    """Names of the libraries that take part: all that are installed, or those that were asked for."""
    missing = [name for name in asked or () if not installed(name)]
    if missing:
        raise ValueError(f"not installed: {', '.join(missing)}")
    return [name for name in LIBRARIES if installed(name) and (asked is None or name in asked)]


def chosen_points(pattern: str, quick: bool, workers: Sequence[int], output: Path | None) -> list[Point]:
    """The points to measure; raise a ValueError where a run would fail, or measure nothing, only after minutes."""
    if not all(1 <= count <= cores.available() for count in workers):
        raise ValueError(f"`--workers` must be from 1 to {cores.available()}; got {', '.join(map(str, workers))}")
    if output and not output.parent.is_dir():
        raise ValueError(f"there is no folder {output.parent}")
    return selected(pattern, quick)


def new_record(workers: Sequence[int], peers: Collection[str], quick: bool) -> Record:
    """A record without rows: this machine, today, and the versions of what takes part."""
    key = machine.key()
    versions = {"python": platform.python_version(), "numba": stamp.version("numba"), "numpy": key["numpy"]}
    return Record(
        convjit=convjit.__version__,
        made=datetime.datetime.now(datetime.UTC).date().isoformat(),
        versions=versions | {name: version(name) for name in peers if name != "numpy"},
        machine={
            **{name: key[name] for name in ("cpu", "features", "caches", "cores")},
            "vector_bytes": cpu.vector_bytes(),
            "architecture": platform.machine(),
            "system": platform.system(),
        },
        clocks={str(count): _clock(count)[0] for count in workers},
        quick=quick,
    )


def fill(
    record: Record,
    points: Sequence[Point],
    workers: Sequence[int],
    peers: Collection[str],
    effort: Effort,
    report_progress: ReportProgress = lambda done, total: None,
) -> None:
    """Measure all points and put their rows into a record, which holds what there is when this is interrupted."""
    rows: dict[Key, Row] = {}
    # One worker comes first, as long as no thread was started whose time would count.
    visits = [(count, point) for _ in range(effort.visits) for count in workers for point in points]
    try:
        for done, (count, point) in enumerate(visits):
            report_progress(done, len(visits))
            row = measure(point, count, peers, effort, record.left_out)
            if row is not None:
                rows[row.key] = rows[row.key].merged(row) if row.key in rows else row
        record.complete = True
        report_progress(len(visits), len(visits))
    finally:
        record.rows = list(rows.values())


def measure(point: Point, workers: int, peers: Collection[str], effort: Effort, left_out: list[str]) -> Row | None:
    """Time all that compute a case, in turns; add to `left_out` what fails or gives another result than the case's."""
    case = point.case
    x, kernel = data(case)
    _, clock = _clock(workers)
    with threads(workers, peers):
        calls = _checked(case, _contenders(point, peers, effort.longest), x, kernel, workers, left_out)
        if OURS.name not in calls:
            return None
        rivals = [name for name in calls if name not in (OURS.name, PLAN.name)]
        limits, times = _limits(point, x, workers)
        halves = least_by_half({**calls, **limits}, effort.rounds, effort.share, rivals, clock)
    found = {name: Time.of(*pair) for name, pair in halves.items()}
    if COPY in found:
        found[COPY] = Time(found[COPY].seconds / times, found[COPY].spread)
    return Row(case, point.sweep, workers, plan(case, kernel, workers).method, found)


def _contenders(point: Point, peers: Collection[str], longest: float) -> dict[str, Contender]:
    """Those that are there for a point; of convjit's methods each in a sweep, and else the chosen one alone."""
    case, others = point.case, {name: peer for name, peer in PEERS.items() if peer.library in peers}
    own = able(METHODS if point.sweep else {PLAN.name: PLAN}, case, longest)
    return {OURS.name: OURS, **own, **able(others, case, longest)}


def _checked(
    case: Case, contenders: dict[str, Contender], x: Array, kernel: Array, workers: int, left_out: list[str]
) -> dict[str, Call]:
    """The calls of those whose result is the case's."""
    calls: dict[str, Call] = {}
    for name, contender in contenders.items():
        call = contender.prepare(case, x, kernel, workers)
        try:
            result = call()  # this compiles, too
            check(case, result)
        except Exception as error:  # of any type, of any library: the others are to be measured
            refused = name in METHODS and isinstance(error, ValueError)  # a method that cannot do every kernel
            line = f"{name}, {case.title}: {type(error).__name__}: {error}"
            left_out += [line] if not refused and line not in left_out else []
        else:
            calls[name] = call
    return calls


def _limits(point: Point, x: Array, workers: int) -> tuple[dict[str, Call], int]:
    """What the machine can do at most, beside the cases of the table; and how many times the copy is made in a call."""
    if point.sweep:
        return {}, 1
    copy, times = copies(x, workers)
    product: dict[str, Call] = {}
    if point.case.result_dtype in MULTIPLIED and installed("threadpoolctl"):  # else it takes all threads
        product = {PRODUCT: matrix_product(point.case.result_dtype)}
    return {COPY: copy, **product}, times


def _clock(workers: int) -> tuple[str, Clock]:
    """The time that counts: with one worker that of this process alone, whatever other programs do meanwhile.

    Windows counts that in steps of 16 ms.
    """
    if workers == 1 and sys.platform != "win32":
        return "CPU time", time.process_time
    return "elapsed time", time.perf_counter


def progress() -> contextlib.AbstractContextManager[ReportProgress]:
    """A bar, by rich or tqdm where there is one."""
    from convjit._calls.progress import reporting

    return reporting(True)
