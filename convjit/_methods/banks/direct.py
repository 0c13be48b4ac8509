"""The sum as it is defined, in register tiles with pixels in the lanes of vectors, and kernels in their rows.

Weights are read as they lie, each for some vectors of pixels that lie side by side. It suits wide rows and few
channels.

Source: K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS 34 (3), 2008; offsets
in place of copies as in M. Dukhan, "The indirect convolution algorithm", 2019.
"""

from convjit._methods.banks.tiles.runs import as_stored, refusal, run_tiles, scratch_bytes
from convjit._methods.banks.tiles.work import work as work_of_tiles
from convjit._methods.workload import Rates, Work, tasks
from convjit._problem.bank import Bank
from convjit._runtime.types import Array

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
SKIPS_PADDING = False


def supports(bank: Bank) -> str:
    """Every dtype that kernels are compiled for, where no kernel reaches too far."""
    return refusal(bank)


def work(bank: Bank, rates: Rates) -> Work:
    """The work of register tiles."""
    return Work({"calls": 1.0}, work_of_tiles(bank, kernel_lanes=False), tasks(bank.multiply_adds))


def memory(bank: Bank, rates: Rates) -> int:
    """Packed inputs of a block for each worker, whatever the size of the arrays."""
    return scratch_bytes()


def prepare(bank: Bank, kernels: Array) -> Array:
    """The weights, contiguous in the order in which the caller has them."""
    return as_stored(bank, kernels)


def run(bank: Bank, weights: Array, x: Array, out: Array) -> None:
    """Compute all blocks in one launch."""
    run_tiles(bank, weights, x, out)
