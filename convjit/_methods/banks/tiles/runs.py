"""What the methods that compute banks by register tiles have in common."""

import numpy as np

from convjit._methods.banks.method import too_far
from convjit._methods.banks.tiles.axes import Arrays
from convjit._methods.banks.tiles.blocks import FAR_BYTES
from convjit._methods.banks.tiles.layout import geometry
from convjit._problem.bank import Bank
from convjit._problem.dtypes import COMPILED
from convjit._runtime import cores
from convjit._runtime.launch import launch
from convjit._runtime.types import Array


def refusal(bank: Bank) -> str:
    """Why register tiles cannot compute a bank; empty where they can."""
    if bank.compute_dtype.char not in COMPILED:
        return f"has no compiled code for {bank.compute_dtype}"
    return too_far(bank)


def scratch_bytes() -> int:
    """Roughly the bytes of scratch of all workers."""
    return 2 * FAR_BYTES * cores.available()


def as_stored(bank: Bank, kernels: Array) -> Array:
    """Kernels as the caller has them in memory, contiguous: those of a convolution are not turned round.

    Kernels that are alone in their group are, as tiles of their rows take taps in the order of a correlation.
    """
    stored = kernels if bank.correlate or bank.kernels == 1 else np.flip(kernels, tuple(range(3, kernels.ndim)))
    return np.ascontiguousarray(stored)


def run_tiles(
    bank: Bank, weights: Array, x: Array, out: Array, kernel_lanes: bool = False, patches: bool = False
) -> None:
    """Compute all blocks in one launch; tiles are of the form that `view_of` gives for these arguments."""
    job = geometry(bank, Arrays(x.dtype, x.strides, out.strides), kernel_lanes, patches)
    launch(job, bank.workers, bank.multiply_adds, x, out, weights)
