"""What a method has to do, and what that takes: work in units, and the costs of these."""

import math
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# Multiply-adds below which work is not shared out, whatever was measured: they take some 5 us, and starting a thread as
# many while Numba's threads still wait for work, 30 where they sleep.
SHARED_FROM = 1 << 18
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


@dataclass(frozen=True, eq=False)  # those of a profile are themselves, and can be a key
class Rates:
    """Seconds a unit of work by method, for problems of one dtype class and number of sliding dimensions."""

    counts: tuple[int, ...]  # numbers of workers that were calibrated, from 1
    costs: tuple[dict[str, Amounts], ...]  # for each of them
    contenders: tuple[str, ...]  # methods that are the fastest somewhere
    always_share: bool
    of: Callable[[int], "Rates"]  # those for problems of another number of sliding dimensions

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
        """How many threads to use of those allowed for what takes these times: one where sharing would not pay.

        All where the times are infinite, as those of a method that is not known are.
        """
        pays = self.always_share or times[self.at(workers)] < times[0] or times[0] == math.inf
        return min(workers, work.tasks) if pays else 1


def tasks(multiply_adds: int) -> int:
    """Into how many tasks work may be cut that can be cut anywhere: one where it is too little to be shared."""
    return 256 * multiply_adds // SHARED_FROM if multiply_adds >= SHARED_FROM else 1
