"""A profile: the measured cost of each unit of work, and the thresholds that follow from these costs."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

from convjit._methods.workload import Rates
from convjit._problem.problem import Problem

FORMAT = 2  # version of the file format
MAX_NDIM = 3  # problems of more sliding axes are given the costs of three
DTYPE_CLASSES = ("float32", "float64", "complex64", "complex128", "int8", "int16", "int32", "int64")
PARTS = ("costs", "thresholds", "made", "regret", "contenders", "banks")  # of the JSON, besides its format

Costs = dict[str, dict[str, dict[str, dict[str, dict[str, float]]]]]
Thresholds = dict[str, dict[str, dict[str, dict[str, list[list[Any]]]]]]
Contenders = Mapping[str, Mapping[str, Sequence[str]]]
Takeovers = dict[int, tuple[tuple[int, str], ...]]


class Profile:
    """Costs in seconds per unit of work, by dtype class, number of sliding axes, workers, method and unit.

    `banks` are such costs for banks of kernels, for which methods of the same names run other code.
    `made` says where, when and with what they were measured, `regret` how well methods are chosen by them, and `source`
    where the profile comes from. `contenders` are by dtype class and number of sliding axes the methods that were the
    fastest for some problem; all by default. `always_share` is whether to use all workers even where one is expected to
    be faster, as calibration has to.
    """

    def __init__(
        self,
        costs: Costs,
        thresholds: Thresholds,
        made: Mapping[str, Any],
        regret: Mapping[str, Any],
        source: str,
        contenders: Contenders | None = None,
        always_share: bool = False,
        banks: Costs | None = None,
    ) -> None:
        self.costs, self.thresholds = costs, thresholds
        self.banks: Costs = banks or {}
        self.made, self.regret, self.source = made, regret, source
        self.contenders: Contenders = contenders or {}
        self.always_share = always_share
        self._rates: dict[tuple[str, int], Rates] = {}
        self._of_banks: Profile | None = None

    @classmethod
    def of_json(cls, data: Mapping[str, Any], source: str) -> Self:
        """Make a profile of parsed JSON that is known to be right, as that of the packaged profile is."""
        return cls(**{part: data[part] for part in PARTS}, source=source)

    def changed(self, **parts: Any) -> "Profile":
        """The same profile but for some of its parts."""
        own = {name: value for name, value in vars(self).items() if name[0] != "_"}
        return Profile(**(own | parts))

    def rates(self, dtype_class: str, ndim: int) -> Rates:
        """The costs for problems of a dtype class and a number of sliding axes."""
        rates = self._rates.get((dtype_class, ndim))
        if rates is None:
            table = self.costs[dtype_class][str(min(MAX_NDIM, ndim))]
            counts = tuple(sorted(map(int, table)))
            costs = tuple(table[str(count)] for count in counts)
            names = self.contenders.get(dtype_class, {}).get(str(min(MAX_NDIM, ndim)), costs[0])
            rates = Rates(
                counts,
                costs,
                tuple(name for name in names if name in costs[0]),
                self.always_share,
                partial(self.rates, dtype_class),
            )
            self._rates[dtype_class, ndim] = rates
        return rates

    def rates_for(self, problem: Problem) -> Rates:
        """The costs for a problem."""
        return self.rates(problem.dtype_class, len(problem.taps))

    def bank_rates(self, dtype_class: str, ndim: int) -> Rates:
        """The costs for banks of a dtype class and a number of sliding axes."""
        return self.of_banks().rates(dtype_class, ndim)

    def of_banks(self) -> "Profile":
        """A profile whose costs are those of banks; all methods are its contenders."""
        if self._of_banks is None:
            self._of_banks = self.changed(costs=self.banks, contenders={})
        return self._of_banks

    def takeovers(self, dtype_class: str, ndim: int, workers: int) -> Takeovers:
        """For each input size along an axis, pairs of a kernel size and the method that is chosen from there on."""
        table = self.thresholds[dtype_class][str(min(MAX_NDIM, ndim))]
        counts = sorted(map(int, table))
        rows = table[str(max((count for count in counts if count <= workers), default=counts[0]))]
        return {int(size): tuple((int(k), str(name)) for k, name in row) for size, row in rows.items()}

    def as_json(self) -> dict[str, Any]:
        """The profile as it is written to a file."""
        return {
            "format": FORMAT,
            "made": dict(self.made),
            "regret": dict(self.regret),
            "contenders": self.contenders,
            "thresholds": self.thresholds,
            "costs": self.costs,
            "banks": self.banks,
        }
