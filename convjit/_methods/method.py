"""What every method consists of."""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from convjit._methods.padding import Region
from convjit._methods.workload import Rates, Work
from convjit._problem.dtypes import COMPILED
from convjit._problem.problem import Problem
from convjit._runtime.types import Array, Shape

# One-letter codes of extended precision, for which there is neither compiled code nor a cost in a profile.
LONGDOUBLE = frozenset("gG")


class BatchRegion(NamedTuple):
    """A region of the outputs of one array of the batch."""

    place: Shape  # of the array in the batch
    region: Region


class InexactError(ValueError):
    """Raised by a method that sees from the data that its result could not be exact; nothing was written."""


class Method(Protocol):
    """One way to compute a convolution: a module of this package, and a line in its table.

    Its arrays are in the problem's compute dtype: `x` (batch, *lengths) with a contiguous last axis, `taps`, and `out`
    (batch, *outputs), which is contiguous. `problem.workers` is the number of threads to use.
    A method may also have a function `bind`, as `direct` has, which makes a function for calls that need no other step;
    and functions `least_work` and `most_work`, as `overlap_save` has, which are bounds of a work that is slow to find.
    """

    ALWAYS_EXACT: bool
    """Whether every result is as the definition has it: integers exact, NaN and Inf only where their windows are."""

    CONTAINS_NONFINITE: bool
    """Whether NaN and Inf reach only outputs whose windows hold them, or regions that `run` leaves uncomputed."""

    ELEMENTWISE: bool
    """Whether an output's error is bounded by its own products: by a small multiple of eps times the sum of their
    magnitudes, unless one is so small that it is denormal. Then sums of what is not negative are not negative."""

    ANY_LAYOUT: bool
    """Whether `x` (*batch, *lengths) and `out` (*batch, *outputs) may have any strides, and `x` any dtype."""

    STORES_SINGLE: bool
    """Whether `out` may be float32 where sums are taken in double precision, each rounded once as it is stored."""

    STORES_ROUNDED: bool
    """Whether `out` may have the dtype that was asked for a result of real numbers, to which sums are rounded."""

    TAKES_STEPS: bool
    """Whether strides, dilations and lags are taken; otherwise problems that have some are restated, see `dense`."""

    def supports(self, problem: Problem, /) -> str:
        """Why this method cannot do the problem; empty where it can."""

    def work(self, problem: Problem, rates: Rates, /) -> Work:
        """The work in the units that `rates` holds a cost for; the same for any number of workers."""

    def memory(self, problem: Problem, rates: Rates, /) -> int:
        """Roughly the bytes needed besides the result, with as many threads as this process may use."""

    def prepare(self, problem: Problem, taps: Array, rates: Rates, /) -> Any:
        """Do the kernel's side of the work, once for any number of runs."""

    def run(self, problem: Problem, prepared: Any, x: Array, out: Array, /) -> Sequence[BatchRegion] | None:
        """Compute `out`, except for the regions returned; safe to call from several threads at a time."""


def compiled(problem: Problem) -> str:
    """Why there is no compiled code for the problem's dtype; empty where there is."""
    return "" if problem.compute_dtype.char in COMPILED else f"has no compiled code for {problem.compute_dtype}"


def longdouble(problem: Problem) -> bool:
    """Whether the problem is computed in extended precision."""
    return problem.compute_dtype.char in LONGDOUBLE
