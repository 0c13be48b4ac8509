"""What every method for many kernels consists of."""

from collections.abc import Sequence
from typing import Any, Protocol

from convjit._methods.method import BatchRegion
from convjit._methods.workload import Rates, Work
from convjit._problem.bank import Bank
from convjit._runtime.types import Array

# Most places of padding, and from the first tap of a kernel to its last, for methods that make tables of places, or
# copy those under a window.
FARTHEST = 1 << 22


def too_far(bank: Bank) -> str:
    """Why such a method cannot compute a bank; empty where it can."""
    if max(*bank.span, *bank.before, *bank.after) > FARTHEST:
        return f"takes padding and kernels of at most {FARTHEST:,} elements along an axis"
    return ""


class BankMethod(Protocol):
    """One way to convolve with many kernels: a module of this package, and a line in its table.

    Arrays have the axes that `Bank` names: `x` (*batch, groups, channels, *lengths), cropped, of the caller's dtype and
    any strides; `kernels` (groups, kernels, channels, *taps), taps of a correlation in the compute dtype, contiguous
    but for a flip; and `out` (*batch, groups, kernels, *outputs) in the compute dtype, aligned, of any strides.
    `bank.workers` is the number of threads to use; no bit of a result depends on it.
    """

    ALWAYS_EXACT: bool
    """Whether every result is as the definition has it: integers exact, NaN and Inf only where their windows are."""

    CONTAINS_NONFINITE: bool
    """Whether NaN and Inf of `x` reach only outputs whose windows hold them, or regions that `run` leaves."""

    SKIPS_PADDING: bool
    """Whether taps are not multiplied by the zeros outside the array, so that they may be NaN or infinite there."""

    def supports(self, bank: Bank, /) -> str:
        """Why this method cannot do the bank; empty where it can."""

    def work(self, bank: Bank, rates: Rates, /) -> Work:
        """The work in the units that `rates` holds a cost for; the same for any number of workers."""

    def memory(self, bank: Bank, rates: Rates, /) -> int:
        """Roughly the bytes needed besides the result, with as many threads as this process may use."""

    def prepare(self, bank: Bank, kernels: Array, /) -> Any:
        """Do the kernels' side of the work, once for any number of runs."""

    def run(self, bank: Bank, prepared: Any, x: Array, out: Array, /) -> Sequence[BatchRegion] | None:
        """Fill `out`, except for the regions returned, which hold the outputs of all groups and kernels.

        Safe to call from several threads at a time. Raises `InexactError` before it writes anything.
        """
