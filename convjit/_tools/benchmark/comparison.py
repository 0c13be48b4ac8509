"""Compare two versions of convjit by the records of one machine: what became slower, beyond noise."""

import statistics
from typing import NamedTuple

from convjit._tools.benchmark.cases import Case
from convjit._tools.benchmark.contenders import OURS, PEERS
from convjit._tools.benchmark.record import Record, Row, Time

MARKED = 1.10  # ratio of times from which on a change is marked
STEADY = 0.10  # spread up to which a time says how fast the machine was


class Change(NamedTuple):
    """Times of one case with two versions."""

    case: Case
    sweep: str
    workers: int
    before: Time
    after: Time
    drift: float  # how many times as long other libraries took in the later run, which is not for convjit to answer

    @property
    def ratio(self) -> float:
        """How many times as long the later version takes on a machine of the same speed."""
        return self.after.seconds / self.before.seconds / self.drift

    @property
    def noise(self) -> float:
        """The ratio that noise alone may make."""
        return (1 + (self.before.spread or 0.0)) * (1 + (self.after.spread or 0.0))

    @property
    def verdict(self) -> str:
        """Whether it became "slower" or "faster", by more than a tenth and beyond noise; else empty."""
        beyond = MARKED * self.noise
        return "slower" if self.ratio > beyond else "faster" if self.ratio < 1 / beyond else ""


def changes(before: Record, after: Record) -> list[Change]:
    """What there is of both records, in the order of the later one."""
    earlier = {row.key: row for row in before.rows}
    pairs = [(earlier[row.key], row) for row in after.rows if row.key in earlier]
    same = {
        name for name, peer in PEERS.items() if before.versions.get(peer.library) == after.versions.get(peer.library)
    }
    drifts = {row.workers: _drift([pair for pair in pairs if pair[1].workers == row.workers], same) for _, row in pairs}
    return [
        Change(new.case, new.sweep, new.workers, old.times[OURS.name], new.times[OURS.name], drifts[new.workers])
        for old, new in pairs
    ]


def by_version(records: list[Record]) -> list[Record]:
    """Records of one machine, the earliest version first."""
    return sorted(records, key=lambda record: (_numbers(record.convjit), record.made))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.replace("+", ".").split(".") if part.isdigit())


def _drift(pairs: list[tuple[Row, Row]], names: set[str]) -> float:
    """Median over other libraries and all cases of the time in the later run over that in the earlier; 1 without any.

    A single case would not do: what a library takes for it may itself differ from run to run.
    """
    ratios = [
        after.times[name].seconds / before.times[name].seconds
        for before, after in pairs
        for name in names & before.times.keys() & after.times.keys()
        if all(time.spread is not None and time.spread <= STEADY for time in (before.times[name], after.times[name]))
    ]
    return statistics.median(ratios) if ratios else 1.0
