"""The calibrated profile: what each unit of work costs here, and the thresholds that follow from it."""

import contextlib
import json
import math
import os
import warnings
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from convjit._problem import Problem

FORMAT = 1
MAX_NDIM = 3  # a problem of more sliding axes costs what one of three does
DTYPE_CLASSES = ("float32", "float64", "complex64", "complex128", "int8", "int16", "int32", "int64")

Costs = dict[str, dict[str, dict[str, dict[str, dict[str, float]]]]]
Takeovers = dict[int, tuple[tuple[int, str], ...]]


@dataclass(frozen=True, eq=False)  # one that is loaded is itself, and can be a key
class Profile:
    """Seconds a unit of work, by dtype class, sliding dimensions, workers, method and unit; and where they are from."""

    costs: Costs
    thresholds: dict[str, dict[str, dict[str, dict[str, list[list[Any]]]]]]
    made: Mapping[str, Any]
    regret: Mapping[str, Any]
    source: str

    def predict(self, problem: Problem, method: str, work: Mapping[str, float]) -> float:
        """Seconds that a method's work takes; infinite where the profile does not know it."""
        table = self.costs[problem.dtype_class][str(min(MAX_NDIM, len(problem.taps)))]
        costs = table[_nearest_workers(table, problem.workers)].get(method)
        if costs is None:
            return math.inf
        return sum(costs.get(unit, 0.0) * amount for unit, amount in work.items())

    def worker_counts(self, problem: Problem) -> list[int]:
        """Numbers of workers that were calibrated for problems of this kind."""
        return sorted(map(int, self.costs[problem.dtype_class][str(min(MAX_NDIM, len(problem.taps)))]))

    def takeovers(self, dtype_class: str, ndim: int, workers: int) -> Takeovers:
        """By input size along an axis: pairs of a kernel size along an axis and the method that takes over there."""
        table = self.thresholds[dtype_class][str(min(MAX_NDIM, ndim))]
        rows = table[_nearest_workers(table, workers)]
        return {int(size): tuple((int(k), str(name)) for k, name in row) for size, row in rows.items()}

    def as_json(self) -> dict[str, Any]:
        """What is written to a file."""
        return {
            "format": FORMAT,
            "made": dict(self.made),
            "regret": dict(self.regret),
            "thresholds": self.thresholds,
            "costs": self.costs,
        }


def _nearest_workers(table: Mapping[str, Any], workers: int) -> str:
    """Largest calibrated number of workers that is not above the one asked for, else the smallest."""
    counts = sorted(map(int, table))
    return str(max((count for count in counts if count <= workers), default=counts[0]))


def from_json(data: Any, source: str) -> Profile:
    """Read a profile; a ValueError says what is wrong with it."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(f"is not a profile of format {FORMAT}")
    parts = [data.get(name) for name in ("costs", "thresholds", "made", "regret")]
    if not all(isinstance(part, dict) for part in parts):
        raise ValueError("lacks a part")
    for part, leaf in ((data["costs"], _check_costs), (data["thresholds"], _check_thresholds)):
        for dtype_class in DTYPE_CLASSES:
            for ndim in range(1, MAX_NDIM + 1):
                by_ndim = part.get(dtype_class)
                by_workers = by_ndim.get(str(ndim)) if isinstance(by_ndim, dict) else None
                if not isinstance(by_workers, dict) or not by_workers or not all(key.isdecimal() for key in by_workers):
                    raise ValueError(f"lacks {dtype_class} in {ndim} dimensions")
                for entry in by_workers.values():
                    leaf(entry)
    return Profile(data["costs"], data["thresholds"], data["made"], data["regret"], source)


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


def versions() -> dict[str, str]:
    """Versions that a user's profile must match to be used."""
    return {name: metadata.version(name) for name in ("convjit", "numba", "numpy")}


def user_path() -> Path:
    """Where `convjit calibrate` writes."""
    import platformdirs  # 10 ms that `import convjit` need not pay

    return Path(platformdirs.user_data_dir("convjit", appauthor=False)) / "profile.json"


def load(path: Path) -> Profile:
    """Read a profile from a file; an OSError or ValueError says what is wrong."""
    return from_json(json.loads(path.read_text()), str(path))


def packaged() -> Profile:
    """Read the profile that comes with the package."""
    text = resources.files("convjit").joinpath("profiles/default.json").read_text()
    return from_json(json.loads(text), "packaged default")


_considered: ContextVar[Profile] = ContextVar("_considered")


@contextlib.contextmanager
def considering(profile: Profile) -> Iterator[None]:
    """Have this profile in force for a while, in this thread: what a method would do under it."""
    before = _considered.set(profile)
    try:
        yield
    finally:
        _considered.reset(before)


def in_force() -> Profile:
    """The profile that is considered, else `CONVJIT_PROFILE`, else the user's own, else the packaged default.

    The user's own must have been made with these versions.
    """
    considered = _considered.get(None)
    return loaded() if considered is None else considered


@cache
def loaded() -> Profile:
    """The profile in force where none is considered."""
    chosen = os.environ.get("CONVJIT_PROFILE")
    path = Path(chosen) if chosen else user_path()
    if not chosen and not path.exists():
        return packaged()
    try:
        profile = load(path)
        if not chosen and profile.made.get("versions") != versions():
            raise ValueError("was made with other versions")
    except (OSError, ValueError) as error:
        warnings.warn(f"The profile {path} is not used: {error}. Run `convjit calibrate`.", stacklevel=2)
        return packaged()
    return profile
