"""Run the chosen method, and its fallback where the data are such that the method cannot compute the result."""

import copy
from typing import Any

from convjit._choice.choose import LAST_RESORT, Choice
from convjit._methods import TABLE, padding
from convjit._methods.method import InexactError
from convjit._methods.padding import Region
from convjit._methods.run import prepare, run
from convjit._problem.problem import Problem
from convjit._problem.taps import cast, finite
from convjit._runtime.types import Array


class Execution:
    """A method and what it prepared from the taps of a kernel, ready to run in any thread.

    `method` is the one that was chosen, unless it cannot be used with these taps or there is too little memory for it.
    """

    def __init__(self, problem: Problem, choice: Choice, taps: Array) -> None:
        self._problem, self._choice, self._taps = problem, choice, taps
        self._shared = choice.shared
        self.method, self.prepared = self._prepare()

    def alone(self, choice: Choice) -> "Execution":
        """The same execution with the choice for one worker."""
        execution = copy.copy(self)
        execution._problem, execution._choice, execution._shared = choice.problem, choice, choice.shared
        return execution

    def _prepare(self) -> tuple[str, Any]:
        """Return the name of the method for these taps, and what it prepared from them."""
        choice, name = self._choice, self._choice.method
        if self._problem.zero_filled and not finite(self._taps):
            name = LAST_RESORT  # the others would multiply a NaN or Inf by the zeros outside
        try:
            return name, prepare(self._shared, name, self._taps, choice.rates)
        except MemoryError:
            if choice.forced or TABLE[name].ALWAYS_EXACT:
                raise
        return choice.fallback, prepare(self._problem, choice.fallback, self._taps, choice.rates)

    def run(self, x: Array, out: Array) -> None:
        """Fill `out` (*batch, *outputs) from `x` (*batch, *lengths).

        Unless the method is forced, its fallback computes the regions that it left, and the whole result if the method
        raised an error or spread a NaN or Inf to outputs whose windows do not hold it.
        """
        method, forced = TABLE[self.method], self._choice.forced
        try:
            left = run(self._shared, self.method, self.prepared, x, out)
        except (InexactError, MemoryError):
            if forced or method.ALWAYS_EXACT:
                raise
        else:
            if left:  # the dtype of the array may not hold the fill value, as integers hold no NaN
                x = cast(x, self._problem.compute_dtype)
            for batch_index, region in left:
                self._fill_region(x[batch_index], region, out[batch_index])
            if forced or method.CONTAINS_NONFINITE or finite(out):
                return
        self._run_fallback(self._problem, x, out)

    def _fill_region(self, x: Array, region: Region, out: Array) -> None:
        """Compute a region of the outputs of one array by the fallback."""
        reached = padding.reached(self._problem, x[None], region)[0]
        part = padding.part(self._problem, reached)
        self._run_fallback(part, reached, out[tuple(slice(*ends) for ends in region)])

    def _run_fallback(self, problem: Problem, x: Array, out: Array) -> None:
        fallback = self._choice.fallback
        run(problem, fallback, prepare(problem, fallback, self._taps, self._choice.rates), x, out)
