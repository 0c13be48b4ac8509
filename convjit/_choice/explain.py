"""Tables that show why a method was chosen, and from which kernel size each method is chosen."""

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from convjit._choice.choose import DISABLED, Choice, disabled
from convjit._choice.profile import Takeovers
from convjit._choice.text import html_table, seconds, table
from convjit._problem.partition import block_shape, least
from convjit._problem.problem import Problem

if TYPE_CHECKING:
    from convjit._choice.banks import BankChoice

# Bytes of a Dask chunk: it takes long compared with the overhead of a task, and a worker can hold several.
CHUNK_BYTES = 1 << 25

# Fraction of a chunk that may be shared with its neighbours.
OVERLAP = 0.1


class Explained:
    """The method chosen for a problem or a bank, and why, as a table; classes of these give it a title."""

    def __init__(self, choice: "Choice | BankChoice") -> None:
        self._choice = choice

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._asked == other._asked

    def __hash__(self) -> int:
        return hash(self._asked)

    @property
    def method(self) -> str:
        """The method that would be used."""
        return self._choice.method

    @property
    def predicted(self) -> float:
        """Seconds that it is expected to take."""
        return self._choice.predicted

    @property
    def times(self) -> dict[str, float]:
        """Seconds that each method which can compute it is expected to take; infinite if the profile lacks it."""
        return {c.method: c.predicted for c in self._choice.candidates if not c.refusal}

    def __repr__(self) -> str:
        return f"{self._title}\n{table([*self._rows()])}"

    def _repr_html_(self) -> str:
        return html_table(self._title, [*self._rows()], self.method)

    @property
    def _asked(self) -> tuple[Any, ...]:
        return self._choice.problem, self._choice

    @property
    def _title(self) -> str:
        """What the method was chosen for."""
        raise NotImplementedError

    def _rows(self) -> Iterator[tuple[str, str, str]]:
        """The heading and a row for each method: first those that can compute the problem, by predicted time."""
        best = self.predicted
        yield "method", "predicted", ""
        for candidate in sorted(self._choice.candidates, key=lambda c: (bool(c.refusal), c.predicted)):
            if candidate.refusal:
                why = candidate.refusal
            elif candidate.method == self.method:
                why = self._why_chosen()
            elif candidate.predicted == math.inf:
                why = "not in the profile"
            elif candidate.predicted < best and not candidate.contends:
                why = "left out: nowhere the fastest when this was calibrated"
            else:
                why = f"{candidate.predicted / best:.3g} times as long" if 0 < best < math.inf else ""
            yield candidate.method, "-" if candidate.refusal else seconds(candidate.predicted), why

    def _why_chosen(self) -> str:
        """Why this method was chosen, and with how many threads."""
        threads = self._choice.threads
        using = f", in {threads} thread{'s' if threads > 1 else ''}" if self._choice.problem.workers > 1 else ""
        if self._choice.forced:
            return f"forced{using}"
        if self.method in disabled():
            return f"chosen: {DISABLED}, but nothing else is left that can compute this{using}"
        if self.predicted <= min((c.predicted for c in self._choice.candidates if c.contends), default=math.inf):
            return f"chosen: the least predicted time{using}"
        return f"chosen: never far from the least, for any number of workers{using}"


class Explanation(Explained):
    """The method chosen for a problem, and why; shown as a table when printed and in notebooks.

    Made by `convjit.explain`.

    See Also
    --------
    explain : Makes one.
    BankExplanation : The same for many kernels.

    Examples
    --------
    >>> import convjit
    >>> explanation = convjit.explain((2048, 2048), (255, 255))
    >>> explanation.method
    'overlap_save'
    >>> explanation.predicted < explanation.times["direct"]
    True
    """

    def __init__(self, problem: Problem, choice: Choice) -> None:
        super().__init__(choice)
        self._problem = problem

    @property
    def chunks(self) -> tuple[int, ...]:
        """Shape of Dask chunks of about 32 MiB, larger if more than a tenth of each would overlap its neighbours.

        Chunks smaller than the kernel are merged before they are computed.
        """
        problem = self._problem
        overlap = [0] * len(problem.shape)
        for axis, k in zip(problem.axes, problem.window, strict=False):
            overlap[axis] = k - 1
        most = CHUNK_BYTES // problem.compute_dtype.itemsize
        return block_shape(problem.shape, overlap, least(problem), most, OVERLAP)

    @property
    def _title(self) -> str:
        problem = self._problem
        return (
            f"{by(problem.shape)} * {by(problem.kernel_shape)} {problem.result_dtype}, mode {problem.mode!r}"
            + (f", boundary {problem.boundary!r}" if problem.mode != "valid" else "")
            + "".join(f", {name} {value}" for name, value in self._steps() if value)
            + (f", accuracy {problem.accuracy!r}" if problem.accuracy != "normwise" else "")
            + f", {problem.workers} worker{'s' if problem.workers > 1 else ''}"
            + (f"; Dask: chunks of {by(self.chunks)}" if self.chunks != problem.shape else "")
        )

    def _steps(self) -> Iterator[tuple[str, str]]:
        """Stride, dilation and lags, as they are written; empty for none."""
        problem = self._problem
        yield "stride", by(problem.stride) if problem.stride else ""
        yield "dilation", by(problem.dilation) if problem.dilation else ""
        yield "lags", " by ".join(f"{first} to {last}" for first, last in problem.lags)


class Thresholds(Mapping[int, tuple[tuple[int, str], ...]]):
    """For each input size along an axis, pairs of a kernel size and the method that is chosen from there on.

    Made by `convjit.thresholds`. It is a mapping, and shown as a table when printed and in notebooks.

    See Also
    --------
    thresholds : Makes one.

    Examples
    --------
    >>> import convjit
    >>> table = convjit.thresholds("float32", ndim=2)
    >>> size, method = table[1024][0]
    >>> size, method
    (1, 'direct')
    """

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
        return f"{self._title}\n{table([*self._rows()])}"

    def _repr_html_(self) -> str:
        return html_table(self._title, [*self._rows()])

    def _rows(self) -> Iterator[tuple[str, str]]:
        yield "input", "kernel size: method that takes over"
        for size, row in self._takeovers.items():
            yield str(size), ", ".join(f"{k}: {name}" for k, name in row)


def by(shape: tuple[int, ...]) -> str:
    """Write a shape as "3x4"."""
    return "x".join(map(str, shape)) or "()"
