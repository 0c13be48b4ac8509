"""Parameters of tests: what they are called, and which cases of a large matrix the default run takes."""

import contextlib
import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import pytest

LONGEST = 40  # characters of a label


def label(value: Any) -> str:
    """A name for a value that is the same in every process: sets are sorted, and addresses are left out."""
    text = f"{{{', '.join(sorted(map(repr, value)))}}}" if isinstance(value, set | frozenset) else repr(value)
    return type(value).__name__ if " at 0x" in text else text.replace("\n", " ")[:LONGEST]


def covering(cases: Sequence[Mapping[str, Any]], strength: int = 1) -> list[int]:
    """Choose few cases that hold each value of each parameter; with a strength of 2, each pair of values that occurs.

    The choice is greedy: the next case is the one that holds the most values not yet held. Among equals it is the one
    whose values were chosen least often, so that the values of a short parameter take turns; then the first.
    """
    values = [[(name, type(value), _key(value)) for name, value in case.items()] for case in cases]
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)  # of each combination that is not yet held
    for number, of_case in enumerate(values):
        for combination in itertools.combinations(of_case, min(strength, len(of_case))):
            holders[combination].append(number)
    gains = Counter(itertools.chain.from_iterable(holders.values()))  # by the number of a case
    times: Counter[Hashable] = Counter()
    chosen = []
    while holders:
        most = max(gains.values())
        equals = [number for number, gain in gains.items() if gain == most]
        best = min(equals, key=lambda number: (sum(times[value] for value in values[number]), number))
        for combination in itertools.combinations(values[best], min(strength, len(values[best]))):
            gains.subtract(holders.pop(combination, ()))
        times.update(values[best])
        chosen.append(best)
    return sorted(chosen)


def _key(value: Any) -> Hashable:
    """A value itself, or which object it is where it cannot be hashed."""
    try:
        hash(value)
    except TypeError:
        return id(value)
    return value


@contextlib.contextmanager
def named(case: Any) -> Iterator[None]:
    """Have whatever fails within name this case, for tests that go through many."""
    try:
        yield
    except Exception as error:
        error.add_note(f"in {case}")
        raise


def sampled(values: Iterable[Any], chosen: Collection[Any]) -> list[Any]:
    """Values of a parameter of which the default run takes those that are chosen; the others are exhaustive."""
    return [value if value in chosen else pytest.param(value, marks=pytest.mark.exhaustive) for value in values]


def first(count: int, values: Sequence[Any]) -> list[Any]:
    """Values of a parameter of which the default run takes the first, so many of them."""
    return sampled(values, values[:count])
