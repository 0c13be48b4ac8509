"""Least times of calls that take turns, so that all of them meet the same moments of a machine whose speed wanders."""

import gc
import math
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

Call = Callable[[], Any]
Clock = Callable[[], float]
Halves = tuple[float, float]  # one of every other round, and one of those between

SHORTEST = 50e-6  # seconds; quicker calls are timed several at once: asking for the time costs 0.1 us, CPU time 0.9
LONG = 1.0  # seconds; a call that takes longer has two turns
BEATEN = (math.inf, 4.0, 2.0)  # times the fastest rival, by the turns one has had


def least_times(
    calls: Mapping[str, Call],
    rounds: int = 5,
    share: float = 0.02,
    rivals: Collection[str] = (),
    clock: Clock = time.perf_counter,
    pause: float = 0.0,
) -> dict[str, float]:
    """Seconds of the fastest call of each, over rounds in which everyone has a turn.

    A turn lasts `share` seconds and at least one call. It is not a single call because threads of the one before may
    still be spinning, and its data lie in the caches: both pass within the first part of a turn, and the least counts.

    Of `rivals` only the fastest matters: one that takes four times as long after a turn, or twice as long after more,
    has no further turn.

    With one thread, `clock` may be `time.process_time`, which stands still while another program has the core.

    Every turn begins after `pause` seconds, in which threads of a library that spin before they sleep come to rest.

    >>> times = least_times({"short": lambda: sum(range(10)), "long": lambda: sum(range(10_000))}, share=0.001)
    >>> times["short"] < times["long"]
    True
    """
    return {name: min(halves) for name, halves in least_by_half(calls, rounds, share, rivals, clock, pause).items()}


def least_by_half(
    calls: Mapping[str, Call],
    rounds: int = 6,
    share: float = 0.02,
    rivals: Collection[str] = (),
    clock: Clock = time.perf_counter,
    pause: float = 0.0,
) -> dict[str, Halves]:
    """Least times as in `least_times` of every other round, and of those between: two results of one measurement.

    Who had a single turn has its time in both.
    """
    least: dict[str, list[float]] = {name: [math.inf, math.inf] for name in calls}
    with _no_collection():
        for turn in range(rounds):
            front = min((min(least[name]) for name in rivals), default=math.inf)
            for name, call in calls.items():
                halves = least[name]
                beaten = name in rivals and min(halves) > front * BEATEN[min(turn, 2)]
                if turn == 0 or not (beaten or (turn >= 2 and min(halves) > LONG)):
                    time.sleep(pause)
                    halves[turn % 2] = min(halves[turn % 2], _turn(call, share, clock))
    return {name: (first, first if second == math.inf else second) for name, (first, second) in least.items()}


def _turn(call: Call, share: float, clock: Clock) -> float:
    """Seconds of the fastest call, or batch of quick calls, in a turn."""
    best, batch, end = math.inf, 1, clock() + share
    while True:
        start = clock()
        for _ in range(batch):
            call()
        now = clock()
        taken = now - start
        if taken < SHORTEST:  # a clock of CPU time may even stand still, where another processor takes over
            batch = math.ceil(batch * max(2.0, SHORTEST / taken)) if taken > 0 else 2 * batch
            continue
        best = min(best, taken / batch)
        if now >= end:
            return best


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector from running within somebody's turn."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
