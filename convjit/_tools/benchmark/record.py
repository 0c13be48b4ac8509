"""The file of a benchmark: what was measured, on what, and with what; written and read as JSON."""

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple, Self

from convjit._runtime.files import write_atomically
from convjit._tools.benchmark.cases import Case
from convjit._tools.benchmark.limits import SIZE
from convjit._tools.benchmark.result import PRODUCT, Result

SCHEMA = 1  # of the file; a program reads no other

Key = tuple[str, Case, int]


class Time(NamedTuple):
    """Least time of a call in seconds, and how far apart two measurements of it were; None if there was only one."""

    seconds: float
    spread: float | None  # 0.02: the other least time was 2 % longer

    @classmethod
    def of(cls, one: float, other: float) -> Self:
        """The time from two measurements; they are equal only where there was one."""
        least, most = sorted((one, other))
        return cls(least, most / least - 1 if most > least else None)

    def merged(self, other: "Time") -> "Time":
        """The time of two visits to a case, which say more about how steady it is than the turns of one."""
        return Time.of(self.seconds, other.seconds)

    def rounded(self) -> list[float | None]:
        """As it is written: four digits of the time, and three decimals of the spread."""
        return [float(f"{self.seconds:.4g}"), self.spread if self.spread is None else round(self.spread, 3)]


@dataclass(frozen=True)
class Row:
    """All times of one case with one number of workers."""

    case: Case
    sweep: str  # that it is a point of; empty for a case of the table
    workers: int
    method: str  # that convjit chose
    times: dict[str, Time]  # by contender; also of a copy and of a matrix product

    @property
    def key(self) -> Key:
        """What was measured."""
        return self.sweep, self.case, self.workers

    def merged(self, other: "Row") -> "Row":
        """The row of two visits."""
        times = dict(self.times)
        for name, time in other.times.items():
            times[name] = times[name].merged(time) if name in times else time
        return Row(self.case, self.sweep, self.workers, other.method, times)

    def as_json(self) -> dict[str, Any]:
        """What is written."""
        defaults = {entry.name: entry.default for entry in fields(Case)}
        case = {name: value for name, value in asdict(self.case).items() if value != defaults[name]}
        times = {name: time.rounded() for name, time in self.times.items()}
        return {"sweep": self.sweep, "case": case, "workers": self.workers, "method": self.method, "times": times}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """A row as it was written."""
        case: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in data["case"].items()
        }
        times = {name: Time(*time) for name, time in data["times"].items()}
        return cls(Case(**case), data["sweep"], data["workers"], data["method"], times)


@dataclass
class Record:
    """A run of a benchmark."""

    convjit: str  # its version
    made: str  # date
    versions: dict[str, str]  # of Python and of libraries
    machine: dict[str, Any]
    clocks: dict[str, str]  # which time was taken, by number of workers
    quick: bool
    complete: bool = False  # whether it was not interrupted
    left_out: list[str] = field(default_factory=list)  # what failed, or gave another result
    rows: list[Row] = field(default_factory=list)

    @property
    def cpu(self) -> str:
        """The machine for people: CPU, vector registers, cores."""
        width, cores = 8 * self.machine["vector_bytes"], self.machine["cores"]
        return f"{self.machine['cpu'] or 'unknown CPU'}, {width}-bit vectors, {cores} core{'s' if cores != 1 else ''}"

    @property
    def slug(self) -> str:
        """The machine as the name of a folder.

        >>> machine = {"cpu": "Some(R) CPU @ 2.0 GHz", "vector_bytes": 32, "cores": 8}
        >>> Record("1.0", "", {}, machine, {}, False).slug
        'some-cpu-2-0-ghz-256-bit-vectors-8-cores'
        """
        return "-".join(re.findall(r"[a-z0-9]+", re.sub(r"\((r|tm|c)\)", "", self.cpu.lower())))

    def results(self, sweep: str = "") -> list[Result]:
        """Results of the table, or of a sweep."""
        rates = self._rates()
        return [
            Result.of(
                row.case,
                row.workers,
                row.method,
                {name: time.seconds for name, time in row.times.items()},
                rates.get((row.case.result_dtype, row.workers)),
            )
            for row in self.rows
            if row.sweep == sweep
        ]

    def _rates(self) -> dict[tuple[str, int], float]:
        """Multiplications and additions a second of a matrix product, by dtype and number of workers."""
        least: dict[tuple[str, int], list[float]] = defaultdict(list)
        for row in self.rows:
            if PRODUCT in row.times:
                least[row.case.result_dtype, row.workers].append(row.times[PRODUCT].seconds)
        return {key: 2 * SIZE**3 / min(times) for key, times in least.items()}


def dumps(record: Record) -> str:
    """Format a record as JSON with a row a line, so that two files compare line by line."""
    head = {"schema": SCHEMA} | {name: value for name, value in vars(record).items() if name != "rows"}
    rows = ",\n".join(json.dumps(row.as_json()) for row in record.rows)
    return f'{json.dumps(head, indent=1)[:-2]},\n "rows": [\n{rows}\n ]\n}}\n'


def loads(text: str) -> Record:
    """Read a record; a ValueError says what is wrong."""
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        found = data.get("schema", "none") if isinstance(data, dict) else "none"
        raise ValueError(f"not a benchmark that this version reads: its schema is {found}, and must be {SCHEMA}")
    names = [entry.name for entry in fields(Record)]
    if missing := [name for name in names if name not in data]:
        raise ValueError(f"a benchmark without {', '.join(missing)}")
    rows = [Row.from_json(row) for row in data["rows"]]
    return Record(**{name: data[name] for name in names if name != "rows"}, rows=rows)


def save(record: Record, path: Path) -> None:
    """Write a record, so that readers find all of it or what was there before."""
    write_atomically(path, dumps(record).encode(), 0o644)


def load(path: Path) -> Record:
    """Read a record from a file, which an error names."""
    try:
        return loads(path.read_text())
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path}: {error}") from error
