"""The definition in NumPy: for each tap, all products of the channels under it, added up. It can do every bank."""

import math
import operator
from typing import Any

import numpy as np

from convjit._methods import padding
from convjit._methods.workload import Rates, Work
from convjit._problem.bank import Bank
from convjit._runtime.types import Array

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
SKIPS_PADDING = True


def supports(bank: Bank) -> str:
    """Every bank."""
    return ""


def work(bank: Bank, rates: Rates) -> Work:
    """Products, and for each tap of each kernel and channel one call of NumPy.

    Products of elements that lie apart, as those of an array do whose channels come last, take two to four times as
    long.
    """
    amounts = {"calls": 1.0, "taps": bank.kernels_shape[0] * bank.terms, "products": bank.multiply_adds}
    apart = bool(bank.axes) and bank.axes[-1] != len(bank.shape) - 1
    return Work({**amounts, "apart": bank.multiply_adds * apart}, {}, 1)


def memory(bank: Bank, rates: Rates) -> int:
    """The extended array and the products with one tap."""
    extended = math.prod(map(sum, zip(bank.lengths, bank.before, bank.after, strict=True)))
    sums = bank.kernels_shape[0] * math.prod(bank.outputs)
    return bank.batch * (bank.groups * bank.channels * extended + sums) * bank.compute_dtype.itemsize


def prepare(bank: Bank, kernels: Array) -> Array:
    """The kernels are used as they come."""
    return kernels


def run(bank: Bank, kernels: Array, x: Array, out: Array) -> None:
    """Add the products with each tap."""
    before = bank.before
    if bank.padded and not bank.zero_filled:
        starts = [-b for b in before]
        stops = map(operator.add, bank.lengths, bank.after)
        x = padding.extended(bank, x.astype(bank.compute_dtype), starts, [*stops])
        before = (0,) * len(before)
    x = x.astype(bank.compute_dtype, copy=False)
    dims = len(bank.taps)
    lengths, outputs = x.shape[-dims:], out.shape[-dims:]
    out[...] = 0
    for place in np.ndindex(bank.taps):
        apart = tuple(map(operator.mul, place, bank.dilations))
        source, target = padding.overlap(apart, before, lengths, outputs, bank.strides)
        windows: Any = (..., *source[1:])
        places: Any = (..., *target[1:])
        # Groups and channels, or groups and kernels, come first.
        inputs, sums = (np.moveaxis(part, (-2 - dims, -1 - dims), (0, 1)) for part in (x[windows], out[places]))
        for group, kernel, channel in np.ndindex(kernels.shape[:3]):
            sums[group, kernel] += kernels[(group, kernel, channel, *place)] * inputs[group, channel]
