"""The work of a method in units, and the seconds that it takes by the costs of these units."""

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

# Work of fewer multiply-adds is not shared, whatever was measured: they take some 5 us. So does starting a thread while
# Numba's threads still wait for work; where they sleep it takes 30 us.
SHARED_FROM = 1 << 18
Amounts = dict[str, float]


class Work(NamedTuple):
    """What a method has to do for a problem, in units that a profile holds a cost for, whatever the number of workers.

    A method of one task uses one thread.
    """

    once: Mapping[str, float]  # amount of each unit that one worker does for all
    shared: Mapping[str, float]  # amount of each unit that workers share
    tasks: int  # of equal length, into which the shared work is cut

    def busiest(self, workers: int) -> Amounts:
        """The work of the worker that has most tasks, together with what is done once."""
        share = self.share(workers)
        launches = {"launches": 1.0} if workers > 1 else {}
        return {**self.once, **{unit: share * amount for unit, amount in self.shared.items()}, **launches}

    def share(self, workers: int) -> float:
        """Share of the tasks that the worker with most of them has."""
        return -(-self.tasks // workers) / self.tasks


class Rates:
    """Seconds a unit of work by method, for problems of one dtype class and number of sliding axes."""

    def __init__(
        self,
        counts: tuple[int, ...],
        costs: tuple[dict[str, Amounts], ...],
        contenders: tuple[str, ...],
        always_share: bool,
        of: Callable[[int], "Rates"],
    ) -> None:
        self.counts = counts  # numbers of workers that were calibrated, from 1
        self.costs = costs  # for each of these numbers, by method and unit
        self.contenders = contenders  # methods that are the fastest for some problem
        self.always_share = always_share  # whether work is shared even where that does not pay
        self.of = of  # the rates for problems of another number of sliding axes

    def times(self, method: str, work: Work) -> list[float]:
        """Seconds that a method takes with each number of workers, or with fewer where these take less.

        Infinite where the profile does not know the method.
        """
        if method not in self.costs[0]:
            return [math.inf] * len(self.counts)
        least = self._seconds(method, work, 1)
        if work.tasks == 1:
            return [least] * len(self.counts)
        seconds = [least]
        for count in self.counts[1:]:
            together = self._seconds(method, work, count)
            if together < least or (self.always_share and together < math.inf):
                least = together
            seconds.append(least)
        return seconds

    def at(self, workers: int) -> int:
        """Index of the largest calibrated number of workers that is not above this one."""
        return max(sum(count <= workers for count in self.counts) - 1, 0)

    def fastest(self, method: str, work: Work, workers: int) -> tuple[float, int]:
        """Least seconds that a method is expected to take, and with how many of the workers that may be used.

        Considered are powers of two, and all. All are used, in infinite time, for a method that the profile lacks.
        """
        most = min(workers, work.tasks)
        if method not in self.costs[0]:
            return math.inf, most
        fewer = () if self.always_share else tuple(1 << i for i in range((most - 1).bit_length()))
        return min((self._seconds(method, work, threads), threads) for threads in (*fewer, most))

    def _seconds(self, method: str, work: Work, threads: int) -> float:
        """Seconds with a number of threads, by the costs of the largest calibrated number that is not above it.

        From there on, shared work takes proportionally less, and starting the threads takes longer with the logarithm
        of their number, as the barriers of OpenMP do (J. M. Bull, "Measuring synchronisation and scheduling overheads
        in OpenMP", 1999).
        """
        at = self.at(threads)
        costs = self.costs[at].get(method)
        if costs is None:
            return math.inf
        once = shared = 0.0
        for unit, amount in work.once.items():
            once += costs.get(unit, 0.0) * amount
        for unit, amount in work.shared.items():
            shared += costs.get(unit, 0.0) * amount
        if not at:
            return once + shared
        launches = costs.get("launches", 0.0)
        total = once + launches + shared * work.share(threads)
        if threads > self.counts[at]:
            start = launches + max(0.0, costs.get("calls", 0.0) - self.costs[0][method].get("calls", 0.0))
            total += start * math.log2(threads / self.counts[at])
        return total


def tasks(multiply_adds: int) -> int:
    """Number of tasks for work that can be cut anywhere; one if it has too few multiply-adds to be shared."""
    return 256 * multiply_adds // SHARED_FROM if multiply_adds >= SHARED_FROM else 1
