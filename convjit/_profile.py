"""The calibrated profile: what each unit of work costs here, and the thresholds that follow from it."""

import hashlib
import json
import math
import os
import warnings
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from convjit import _forks, _machine, _threads
from convjit._lazy import lazy

FORMAT = 2
MAX_NDIM = 3  # a problem of more sliding axes costs what one of three does
DTYPE_CLASSES = ("float32", "float64", "complex64", "complex128", "int8", "int16", "int32", "int64")

# Multiply-adds below which work is not shared out, whatever was measured: they take some 5 us, and starting a thread as
# many while Numba's threads still wait for work, 30 where they sleep.
SHARED_FROM = 1 << 18

Costs = dict[str, dict[str, dict[str, dict[str, dict[str, float]]]]]
Takeovers = dict[int, tuple[tuple[int, str], ...]]
Amounts = dict[str, float]


class Work(NamedTuple):
    """What a method has to do for a problem, in units that a profile holds a cost for, whatever the number of workers.

    What is shared is cut into `tasks` that are as long as each other; a method of one task uses one thread.
    """

    once: Mapping[str, float]
    shared: Mapping[str, float]
    tasks: int

    def busiest(self, workers: int) -> Amounts:
        """What the worker does that has most to do, together with what one does for all."""
        share = self.share(workers)
        launches = {"launches": 1.0} if workers > 1 else {}
        return {**self.once, **{unit: share * amount for unit, amount in self.shared.items()}, **launches}

    def share(self, workers: int) -> float:
        """Share of the tasks that the worker has who has most."""
        return -(-self.tasks // workers) / self.tasks


class Rates(NamedTuple):
    """Seconds a unit of work by method, for problems of one dtype class and number of sliding dimensions."""

    counts: tuple[int, ...]  # numbers of workers that were calibrated, from 1
    costs: tuple[dict[str, Amounts], ...]  # for each of them
    contenders: tuple[str, ...]  # methods that are the fastest somewhere
    always_share: bool

    def times(self, method: str, work: Work) -> list[float]:
        """Seconds that a method takes with each number of workers: alone, where sharing would not pay.

        Infinite where the method is not known.
        """
        alone = self.costs[0].get(method)
        if alone is None:
            return [math.inf] * len(self.counts)
        once = shared = 0.0
        for unit, amount in work.once.items():
            once += alone.get(unit, 0.0) * amount
        for unit, amount in work.shared.items():
            shared += alone.get(unit, 0.0) * amount
        least = once + shared
        if work.tasks == 1:
            return [least] * len(self.counts)
        found = [least]
        for workers, by_method in zip(self.counts[1:], self.costs[1:], strict=True):
            costs = by_method.get(method)
            if costs:
                once, shared = costs.get("launches", 0.0), 0.0
                for unit, amount in work.once.items():
                    once += costs.get(unit, 0.0) * amount
                for unit, amount in work.shared.items():
                    shared += costs.get(unit, 0.0) * amount
                together = once + shared * work.share(workers)
                least = together if self.always_share else min(least, together)
            found.append(least)
        return found

    def at(self, workers: int) -> int:
        """Place among the calibrated numbers of workers of the largest that is not above this one."""
        return max(bisect_right(self.counts, workers) - 1, 0)

    def threads(self, times: Sequence[float], work: Work, workers: int) -> int:
        """How many threads to use of those allowed for what takes these times: one where sharing would not pay."""
        pays = self.always_share or times[self.at(workers)] < times[0]
        return min(workers, work.tasks) if pays else 1


@dataclass(frozen=True, eq=False)  # one that is loaded is itself, and can be a key
class Profile:
    """Seconds a unit of work, by dtype class, sliding dimensions, workers, method and unit; and where they are from."""

    costs: Costs
    thresholds: dict[str, dict[str, dict[str, dict[str, list[list[Any]]]]]]
    made: Mapping[str, Any]
    regret: Mapping[str, Any]
    source: str
    contenders: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    """By dtype class and sliding dimensions, the methods that were the fastest somewhere; or else all."""
    always_share: bool = False
    """Whether to use all workers even where one is expected to be faster, as calibration must."""

    @lazy
    def _rates(self) -> dict[tuple[str, int], Rates]:
        return {}

    def rates(self, dtype_class: str, ndim: int) -> Rates:
        """The costs for problems of a dtype class and number of sliding dimensions."""
        found = self._rates.get((dtype_class, ndim))
        if found is None:
            table = self.costs[dtype_class][str(min(MAX_NDIM, ndim))]
            counts = tuple(sorted(map(int, table)))
            costs = tuple(table[str(count)] for count in counts)
            names = self.contenders.get(dtype_class, {}).get(str(min(MAX_NDIM, ndim)), costs[0])
            found = Rates(counts, costs, tuple(name for name in names if name in costs[0]), self.always_share)
            self._rates[dtype_class, ndim] = found
        return found

    def takeovers(self, dtype_class: str, ndim: int, workers: int) -> Takeovers:
        """By input size along an axis: pairs of a kernel size along an axis and the method that takes over there."""
        table = self.thresholds[dtype_class][str(min(MAX_NDIM, ndim))]
        counts = sorted(map(int, table))
        rows = table[str(max((count for count in counts if count <= workers), default=counts[0]))]
        return {int(size): tuple((int(k), str(name)) for k, name in row) for size, row in rows.items()}

    def as_json(self) -> dict[str, Any]:
        """What is written to a file."""
        return {
            "format": FORMAT,
            "made": dict(self.made),
            "regret": dict(self.regret),
            "contenders": self.contenders,
            "thresholds": self.thresholds,
            "costs": self.costs,
        }


def from_json(data: Any, source: str) -> Profile:
    """Read a profile; a ValueError says what is wrong with it."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(f"is not a profile of format {FORMAT}")
    parts: list[Any] = [data.get(name) for name in ("costs", "thresholds", "made", "regret", "contenders")]
    if not all(isinstance(part, dict) for part in parts):
        raise ValueError("lacks a part")
    for by_ndim in data["contenders"].values():
        lists = by_ndim.values() if isinstance(by_ndim, dict) else [None]
        if not all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in lists):
            raise ValueError("holds contenders that are not names of methods")
    for part, leaf in ((data["costs"], _check_costs), (data["thresholds"], _check_thresholds)):
        for dtype_class in DTYPE_CLASSES:
            for ndim in range(1, MAX_NDIM + 1):
                by_ndim = part.get(dtype_class)
                by_workers = by_ndim.get(str(ndim)) if isinstance(by_ndim, dict) else None
                if not isinstance(by_workers, dict) or not by_workers or not all(key.isdecimal() for key in by_workers):
                    raise ValueError(f"lacks {dtype_class} in {ndim} dimensions")
                for entry in by_workers.values():
                    leaf(entry)
    costs, thresholds, made, regret, contenders = parts
    return Profile(costs, thresholds, made, regret, source, contenders)


def _check_costs(methods: Any) -> None:
    if not isinstance(methods, dict) or not methods or not all(isinstance(units, dict) for units in methods.values()):
        raise ValueError("holds costs that are not a table")
    for cost in (cost for units in methods.values() for cost in units.values()):
        if not isinstance(cost, int | float) or not 0 <= cost < math.inf:
            raise ValueError(f"holds a cost that is not a time: {cost!r}")


def _check_thresholds(rows: Any) -> None:
    if not isinstance(rows, dict) or not all(key.isdecimal() for key in rows):
        raise ValueError("holds thresholds that are not a table")
    for pair in (pair for row in rows.values() for pair in row):
        if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], int) and isinstance(pair[1], str)):
            raise ValueError(f"holds a threshold that is not a kernel size and a method: {pair!r}")


def user_path() -> Path:
    """Where `convjit calibrate` writes for this machine: a folder may be shared by several."""
    platformdirs = _forks.load("platformdirs")  # 10 ms that `import convjit` need not pay
    digest = hashlib.sha256(json.dumps(_machine.key(), sort_keys=True).encode()).hexdigest()[:12]
    return Path(platformdirs.user_data_dir("convjit", appauthor=False)) / f"profile-{digest}.json"


def load(path: Path) -> Profile:
    """Read a profile from a file; an OSError or ValueError says what is wrong, and `reason` how."""
    try:
        profile = from_json(json.loads(path.read_text("utf-8"), parse_int=_whole), str(path))
        _ask_all(profile)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"is not JSON: {error}") from None
    except RecursionError:
        raise ValueError("is nested too deeply") from None
    except (KeyError, TypeError):
        raise ValueError("holds what no profile holds") from None
    return profile


def _whole(text: str) -> int:
    """An integer of JSON, unless it is one that no count or size comes near."""
    if len(text) > 18:
        raise ValueError(f"holds a number of {len(text)} digits")
    return int(text)


def _ask_all(profile: Profile) -> None:
    """Ask a profile all that a choice may, lest one find out later what is wrong with it."""
    for dtype_class in DTYPE_CLASSES:
        for ndim in range(1, MAX_NDIM + 1):
            costs = profile.rates(dtype_class, ndim).costs
            longest = max((cost for table in costs for units in table.values() for cost in units.values()), default=0.0)
            if longest > 3600:  # seconds for one unit of work; sums of such overflow
                raise ValueError(f"holds a cost that is not a time: {longest!r}")
            for workers in map(int, profile.thresholds[dtype_class][str(ndim)]):
                profile.takeovers(dtype_class, ndim, workers)


def reason(error: OSError | ValueError) -> str:
    """Why a profile was not read, to follow its name in a sentence."""
    return f"cannot be read: {error.strerror}" if isinstance(error, OSError) else str(error)


@cache
def packaged() -> Profile:
    """Read the profile that comes with the package."""
    text = (Path(__file__).parent / "profiles" / "default.json").read_text("utf-8")
    return from_json(json.loads(text), "packaged default")


_considered: ContextVar[Profile] = ContextVar("_considered")
_used: Profile | None = None


class considering:  # noqa: N801, it reads as a verb
    """Have this profile in force for a while, in this thread: what a method would do under it."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def __enter__(self) -> None:
        self._before = _considered.set(self._profile)

    def __exit__(self, *error: object) -> None:
        _considered.reset(self._before)


def in_force() -> Profile:
    """The profile that is considered, else the one that the process was told to use, else the one that it found."""
    considered = _considered.get(None)
    if considered is not None:
        return considered
    return found().profile if _used is None else _used


def use(profile: Profile | None) -> Profile | None:
    """Put a profile in force for this process, or with None the one that is found; the one that was used before."""
    global _used
    before, _used = _used, profile
    return before


class Found(NamedTuple):
    """A profile and why it is the one."""

    profile: Profile
    why: str
    passed_over: bool = False  # whether there is one that should have been used, and cannot be


_found: dict[str, Found] = {}  # one at most: all calls of a process are to choose alike


def found() -> Found:
    """The first profile of the layers that can be used, with a warning the first time where one was passed over."""
    known = _found.get("")
    if known is None:
        looked = _look()
        known = _found.setdefault("", looked)  # before the warning, which may be an error; one thread's is taken
        if known is looked and known.passed_over:
            warnings.warn(f"The profile {known.why}. Run `convjit calibrate`.", stacklevel=2)
    return known


def _look() -> Found:
    """What ``CONVJIT_PROFILE`` names, else the user's own that was measured on this machine, else the packaged one.

    Where the one that is named cannot be used, the packaged one is, and not the user's: which one stands in does not
    depend on what this machine has been through.
    """
    chosen = os.environ.get("CONVJIT_PROFILE")
    path = Path(chosen) if chosen else user_path()
    try:
        if chosen:
            return Found(load(path), "named by CONVJIT_PROFILE")
        if not path.exists():  # the newest for another machine then, to say how that differs
            others = path.parent.glob("profile*.json")
            newest = max(others, key=lambda other: other.lstat().st_mtime, default=None)
            if newest is None:
                return Found(packaged(), "no profile has been calibrated here")
            path = newest
        own = load(path)
        _check_key(own)
    except (OSError, ValueError) as error:
        return Found(packaged(), f"{path} is not used: it {reason(error)}", passed_over=True)
    return Found(own, "calibrated on this machine")


def _check_key(profile: Profile) -> None:
    """Refuse a profile that was not measured here, or for fewer threads than there are."""
    made = profile.made.get("key")
    if not made:
        raise ValueError("does not say what it was made with")
    differences = _machine.differences(made, _machine.key())
    if differences:
        raise ValueError(f"was made with {'; '.join(differences)}")
    most = profile.rates(DTYPE_CLASSES[0], 1).counts[-1]
    if most < _threads.available():
        raise ValueError(f"was made with up to {most} of the {_threads.available()} threads there are")


def why() -> str:
    """Why the profile in force is the one, to follow its source."""
    return found().why if _used is None else "named by use_profile"
