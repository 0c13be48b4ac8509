"""Tables for people: why a method was chosen, and where each takes over."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from convjit._problem import Problem
from convjit._profile import Takeovers
from convjit._select import Choice


@dataclass(frozen=True, repr=False)
class Explanation:
    """Which method does a problem and why; its `repr` is a table.

    Attributes
    ----------
    method : str
        The method that `convolve` would use.
    predicted : float
        Seconds it is expected to take.
    """

    _problem: Problem
    _choice: Choice

    @property
    def method(self) -> str:
        """The method that would be used."""
        return self._choice.method

    @property
    def predicted(self) -> float:
        """Seconds that it is expected to take."""
        return self._choice.predicted

    def __repr__(self) -> str:
        problem, best = self._problem, self.predicted
        title = (
            f"{_by(problem.shape)} * {_by(problem.kernel_shape)} {problem.result_dtype}, mode {problem.mode!r}"
            + (f", boundary {problem.boundary!r}" if problem.mode != "valid" else "")
            + f", {problem.workers} worker{'s' if problem.workers > 1 else ''}"
        )
        rows = [("method", "predicted", "")]
        for candidate in sorted(self._choice.candidates, key=lambda c: (bool(c.refusal), c.predicted)):
            if candidate.refusal:
                why = candidate.refusal
            elif candidate.method == self.method:
                why = self._why()
            else:
                why = f"{candidate.predicted / best:.3g} times as long" if 0 < best < math.inf else ""
            rows.append((candidate.method, "-" if candidate.refusal else seconds(candidate.predicted), why))
        return f"{title}\n{table(rows)}"

    def _why(self) -> str:
        if self._choice.forced:
            return "forced"
        if self.predicted <= min(candidate.predicted for candidate in self._choice.candidates):
            return "chosen: the least predicted time"
        return "chosen: never far from the least, for any number of workers"


class Thresholds(Mapping[int, tuple[tuple[int, str], ...]]):
    """By input size along an axis: pairs of a kernel size along an axis and the method that takes over there."""

    def __init__(self, title: str, takeovers: Takeovers) -> None:
        self._title = title
        self._takeovers = takeovers

    def __getitem__(self, size: int) -> tuple[tuple[int, str], ...]:
        return self._takeovers[size]

    def __iter__(self) -> Iterator[int]:
        return iter(self._takeovers)

    def __len__(self) -> int:
        return len(self._takeovers)

    def __repr__(self) -> str:
        rows = [("input", "kernel size: method that takes over")]
        rows += [(str(n), ", ".join(f"{k}: {name}" for k, name in row)) for n, row in self._takeovers.items()]
        return f"{self._title}\n{table(rows)}"


def seconds(time: float) -> str:
    """A time to three digits, in a unit that fits it."""
    for unit, factor in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if time >= factor:
            return f"{time / factor:.3g} {unit}"
    return f"{time / 1e-9:.3g} ns"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns of one width, the first row ruled off."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def _by(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape)) or "()"
