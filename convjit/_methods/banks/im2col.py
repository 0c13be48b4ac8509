"""Image to column: the inputs of every tap are copied side by side for all pixels of a block, for a matrix product.

A block of patches stays in cache; the product is one of register tiles. It suits short rows with strides, whose inputs
lie apart.

Source: K. Chellapilla, S. Puri and P. Simard, "High performance convolutional neural networks for document processing",
2006.
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
    """The work of packing patches and of register tiles."""
    amounts = work_of_tiles(bank, kernel_lanes=False, patches=True)
    return Work({"calls": 1.0}, amounts, tasks(bank.multiply_adds))


def memory(bank: Bank, rates: Rates) -> int:
    """Patches of a block for each worker, whatever the size of the arrays."""
    return scratch_bytes()


def prepare(bank: Bank, kernels: Array) -> Array:
    """The weights, contiguous in the order in which the caller has them."""
    return as_stored(bank, kernels)


def run(bank: Bank, weights: Array, x: Array, out: Array) -> None:
    """Compute all blocks in one launch."""
    run_tiles(bank, weights, x, out, patches=True)
