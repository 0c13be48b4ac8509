"""Overlap-save for many kernels: tiles of the array are transformed once for all kernels.

The spectra of a tile's channels are kept in scratch. For each kernel the products with the spectra of its channels are
summed, frequency by frequency, then transformed back and stored, while all of them stay in cache.

Sources: T. G. Stockham, "High-speed convolution and correlation", 1966, for tiles; M. Mathieu, M. Henaff and Y. LeCun,
"Fast training of convolutional networks through FFTs", 2013, for sums over channels of spectra. The error of an output
is at most ``2 eps (log2(N) + C) sum(norm(x) norm(kernel))`` over its C channels, with the 2-norms of the data of one
tile of N points.
"""

import math
from typing import Any, NamedTuple

import numpy as np

from convjit._methods import exactness
from convjit._methods.banks.method import too_far
from convjit._methods.exactness import Norms
from convjit._methods.fourier import bank_layout, bank_search
from convjit._methods.fourier.bank_search import BankCut
from convjit._methods.method import LONGDOUBLE, BatchRegion
from convjit._methods.workload import Rates, Work
from convjit._problem.bank import Bank
from convjit._runtime.launch import launch
from convjit._runtime.layouts import LINE
from convjit._runtime.types import Array

ALWAYS_EXACT = False
CONTAINS_NONFINITE = True
SKIPS_PADDING = False

# Vectors of the machine that work is counted for, in bytes.
VECTOR_BYTES = 64


class Prepared(NamedTuple):
    """The spectra of the kernels, and for integers the kernels' norms, which bound the error."""

    cut: BankCut
    spectra: Array
    norms: Norms


def supports(bank: Bank) -> str:
    """Every dtype but extended precision, and tiles that fit the scratch; integers are checked with the data."""
    if bank.compute_dtype.char in LONGDOUBLE:
        return f"loses digits of {bank.compute_dtype}"
    far = too_far(bank)
    if far:
        return far
    fits = not bank.multiply_adds or bank_search.best(bank, _counted_lanes(bank))
    return "" if fits else f"needs more than {bank_search.OWN_SCRATCH >> 20} MiB of scratch for tiles of all channels"


def work(bank: Bank, rates: Rates) -> Work:
    """The work of Fourier tiles, the same on every machine: it is counted for vectors of one size."""
    return bank_search.work(bank, _counted_lanes(bank)) if bank.multiply_adds else Work({"calls": 1.0}, {}, 1)


def memory(bank: Bank, rates: Rates) -> int:
    """The spectra of the kernels, and the scratch of the workers."""
    if not bank.multiply_adds:
        return 0
    return bank_search.spectra_bytes(bank, _counted_lanes(bank)) + bank_search.SCRATCH


def prepare(bank: Bank, kernels: Array) -> Prepared:
    """Transform the taps of all kernels as tiles, in the order in which tiles are transformed."""
    chosen = bank_search.cut(bank)
    if chosen is None:
        raise MemoryError(f"The tiles of this bank need more than {bank_search.OWN_SCRATCH >> 20} MiB of scratch.")
    norms = _norms(bank, kernels)
    if math.prod(bank.dilations) > 1:  # as kernels with zeros between their taps
        spread = np.zeros((*kernels.shape[:3], *bank.span), kernels.dtype)
        apart: Any = (..., *(slice(None, None, d) for d in bank.dilations))
        spread[apart] = kernels
        kernels = spread
    # The spectra are kept conjugated. For a correlation by real taps those are the spectra of the taps as they are.
    conjugated = np.ascontiguousarray(kernels.conj())
    jobs = bank_layout.analysis(bank, chosen)
    size = bank_layout.spectra_bytes(bank, chosen)
    spectra = np.empty(size + LINE, np.uint8)
    spectra = spectra[-spectra.ctypes.data % LINE :][:size]
    launch(jobs.job, bank.workers, jobs.operations, conjugated, spectra, spectra)
    return Prepared(chosen, spectra, norms)


def run(bank: Bank, prepared: Prepared, x: Array, out: Array) -> list[BatchRegion]:
    """Compute all tiles in one launch; the regions of tiles that hold NaN or Inf are left to another method."""
    if x.dtype.kind != "c" and bank.fill_value.imag != 0:  # complex numbers outside of a real array
        x = x.astype(bank.compute_dtype)
    if bank.compute_dtype.kind in "iu":
        _check_exact(bank, prepared, x)
    operands = bank_layout.BankOperands(x.dtype, x.strides, out.strides)
    jobs = bank_layout.geometry(bank, prepared.cut, operands)
    workers = bank_layout.threads(bank, prepared.cut)
    bad = launch(jobs.job, workers, jobs.operations, x, out, prepared.spectra)
    return _not_finite(bank, prepared.cut, out) if bad else []


def _not_finite(bank: Bank, chosen: BankCut, out: Array) -> list[BatchRegion]:
    """Regions of tiles that are not finite throughout: a NaN reaches all outputs of two tiles transformed as one."""
    regions = bank_layout.regions(bank, chosen)
    return [
        BatchRegion(place, region)
        for place in np.ndindex(bank.batch_shape)
        for region in regions
        if not np.isfinite(out[(*place, ..., *(slice(*ends) for ends in region))]).all()
    ]


def _counted_lanes(bank: Bank) -> int:
    """Numbers in a vector of the machine that work is counted for."""
    return VECTOR_BYTES // (4 if bank.compute_dtype.char in "fF" else 8)


def _norms(bank: Bank, kernels: Array) -> Norms:
    """The norms of the kernel for which they are largest, for a bank of integers; those of channels are added up."""
    if bank.compute_dtype.kind not in "iu":
        return Norms(0.0, 0.0)
    flat = kernels.reshape(-1, bank.channels, math.prod(bank.taps))
    two = total = 0.0
    for kernel in flat:  # one by one, for not all of them to be copied
        values = np.abs(kernel.astype(np.float64))
        two = max(two, float(np.sqrt(np.square(values).sum(1)).sum()))
        total = max(total, float(values.sum()))
    return Norms(two, total)


def _check_exact(bank: Bank, prepared: Prepared, x: Array) -> None:
    """Refuse integers unless rounding the float64 result is sure to give exact ones."""
    points = math.prod(prepared.cut.cut.tile.lengths)
    # Two real tiles are transformed as one complex tile: the error of each is relative to the norm of both. A sum of
    # products over the channels has an error of up to `eps` for each of them.
    steps = math.log2(max(2, points)) + bank.channels - 1
    error = 4 * np.finfo(np.float64).eps * steps * math.sqrt(points) * prepared.norms.two
    largest_sum = 2.0**51 / max(1, prepared.norms.total)
    exactness.check("overlap_save", bank, x, error, largest_sum, abs(int(bank.fill_value)))
