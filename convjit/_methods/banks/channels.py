"""The sum as it is defined, in register tiles with kernels in the lanes of vectors, and pixels in their rows.

The weights of some kernels are packed side by side. Inputs are read one by one, at any places, so that strides, small
images and channels that lie side by side cost nothing. It suits many kernels.

Source: M. Dukhan, "The indirect convolution algorithm", 2019; E. Georganas et al., "Anatomy of high-performance deep
learning convolutions on SIMD architectures", 2018.
"""

from functools import lru_cache

import numpy as np

from convjit._methods.banks.tiles.axes import Arrays
from convjit._methods.banks.tiles.forms import view_of
from convjit._methods.banks.tiles.layout import packing_of_kernels
from convjit._methods.banks.tiles.runs import as_stored, refusal, run_tiles, scratch_bytes
from convjit._methods.banks.tiles.work import work as work_of_tiles
from convjit._methods.workload import Rates, Work, tasks
from convjit._problem.bank import Bank
from convjit._runtime import layouts
from convjit._runtime.launch import Job, launch
from convjit._runtime.types import Array

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
SKIPS_PADDING = False


def supports(bank: Bank) -> str:
    """Every dtype that kernels are compiled for, where no kernel reaches too far."""
    return refusal(bank)


def work(bank: Bank, rates: Rates) -> Work:
    """The work of register tiles."""
    return Work({"calls": 1.0}, work_of_tiles(bank, kernel_lanes=True), tasks(bank.multiply_adds))


def memory(bank: Bank, rates: Rates) -> int:
    """Packed inputs of a block for each worker, whatever the size of the arrays."""
    return scratch_bytes()


def prepare(bank: Bank, kernels: Array) -> Array:
    """Pack the weights."""
    stored = as_stored(bank, kernels)
    job, size = _packing(bank)
    packed = np.empty(size + layouts.LINE, np.uint8)
    packed = packed[-packed.ctypes.data % layouts.LINE :][:size]
    launch(job, bank.workers, stored.size, stored, packed, packed)
    return packed


@lru_cache(maxsize=256)
def _packing(bank: Bank) -> tuple[Job, int]:
    """How weights are packed, and the bytes of them."""
    return packing_of_kernels(view_of(bank, Arrays.contiguous(bank), kernel_lanes=True))


def run(bank: Bank, weights: Array, x: Array, out: Array) -> None:
    """Compute all blocks in one launch."""
    run_tiles(bank, weights, x, out, kernel_lanes=True)
