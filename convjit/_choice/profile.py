"""The calibrated profile: what each unit of work costs here, and the thresholds that follow from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from convjit._methods.workload import Rates
from convjit._runtime.lazy import lazy

FORMAT = 2  # of the file
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
            found = Rates(
                counts,
                costs,
                tuple(name for name in names if name in costs[0]),
                self.always_share,
                partial(self.rates, dtype_class),
            )
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
