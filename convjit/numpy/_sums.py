"""Convolutions with a kernel of one dimension, whose sums are about as accurate as NumPy's.

NumPy adds up to 11 products one after the other. Longer sums it takes by BLAS, in 8 to 32 parts that are added at the
end, so that their rounding errors hardly grow with the length of the kernel. Those of one long sum do: of 4,096
positive products in double precision, to 29 units in the last place, where those of BLAS are 4 at most. Sums that are
added up block by block have errors of at most 8.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np

from convjit._calls import repeats
from convjit._calls.dispatch import compute
from convjit._calls.interop import is_dask
from convjit._calls.plan import Plan
from convjit._choice.decide import decide
from convjit._problem.options import PLAIN, Options
from convjit._runtime.types import Array

# Products that NumPy, too, adds one after the other.
FEW = 11

# Taps of a block, whose sums are added to those of the blocks before it. 4,096 taps take 1.2 times as long as in one
# sum, and in blocks of 128, which halve the error of a block, 1.4 times.
BLOCK = 256

# Bytes of results to which all blocks are added before those of other lines: 4,096 taps over 64 x 50,000 take 0.9 of
# the time that all lines take together.
GROUP_BYTES = 1 << 21

# Elements from which on a plan that rounds sums to float32 as it stores them is faster than a cached call followed by
# rounding.
LARGE = 1 << 15


def summed(
    x: Any,
    kernel: Array,
    mode: str = "full",
    axis: int = 0,
    *,
    boundary: str = "fill",
    correlate: bool | int = False,
    method: str = "auto",
    count: int | None = None,
) -> Any:
    """Convolve or correlate along one axis; `x` may be a Dask array.

    A method other than "auto" is one of `convjit.convolve`, which computes as it does there. Of mode "full" only the
    first `count` outputs may be wanted; there may be more in the result.
    """
    if method != "auto":
        return compute(x, kernel, (mode, method, boundary, 0, axis, None, "normwise", correlate, *PLAIN))
    given = mode, "auto", boundary, 0, axis, None, "elementwise", correlate, *PLAIN
    if kernel.size > FEW:
        letter = np.result_type(x, kernel).char
        if letter == "f":
            return _in_double(x, kernel.astype(np.float64), given)
        if letter in "dFD" and kernel.size > BLOCK < x.shape[axis] and boundary == "fill" and not is_dask(x):
            return _by_blocks(x, kernel[::-1].conj() if correlate else kernel, mode, axis, count)
    return _computed(x, kernel, given)


def _computed(x: Any, kernel: Array, given: tuple[Any, ...]) -> Any:
    """Compute under options of `convjit.convolve`, or repeat a call."""
    result = repeats.call(x, kernel, *given)
    return compute(x, kernel, given) if result is None else result


@np.errstate(over="ignore")  # as a decorator, it takes 0.4 us less than as a block
def _in_double(x: Any, kernel: Array, given: tuple[Any, ...]) -> Any:
    """Sum float32 in double precision, and round once."""
    if x.size < LARGE or is_dask(x):
        return _computed(x, kernel, given).astype(np.float32)
    problem, choice = decide(x.shape, kernel.shape, x.dtype, kernel.dtype, Options(*given))
    return Plan(problem, choice, kernel)._run(x, np.empty(problem.out_shape, np.float32))


def _by_blocks(x: Array, kernel: Array, mode: str, axis: int, count: int | None) -> Array:
    """Convolve with one block of the kernel after the other, and add up what each gives."""
    n, k = x.shape[axis], kernel.size
    given = ("valid" if mode == "valid" else "full"), "auto", "fill", 0, axis, None, "elementwise", False, *PLAIN
    outputs = n - k + 1 if mode == "valid" else n + k - 1
    outputs = outputs if count is None else min(outputs, count)
    total = np.zeros([outputs if place == axis else m for place, m in enumerate(x.shape)], np.result_type(x, kernel))
    with np.errstate(all="ignore"):
        for lines in _groups(total, axis):
            for start in range(0, k, BLOCK):
                taps = np.ascontiguousarray(kernel[start : start + BLOCK])
                if mode == "valid":  # the last tap of a kernel meets the first element
                    first = k - start - taps.size
                    reached = x[lines][part(axis, first, first + outputs + taps.size - 1)]
                    total[lines] += compute(reached, taps, given)
                else:
                    reached = x[lines][part(axis, 0, max(outputs - start, 0))]  # later ones meet no output
                    sums = compute(reached, taps, given)[part(axis, 0, max(outputs - start, 0))]
                    total[lines][part(axis, start, start + sums.shape[axis])] += sums
    if mode == "same":
        first = (k - 1) // 2
        return total[part(axis, first, first + n)]
    return total


def _groups(total: Array, axis: int) -> Iterator[tuple[slice, ...]]:
    """Cut the results into groups of lines that stay in cache while all blocks are added to them."""
    around = next((place for place, m in enumerate(total.shape) if place != axis and m > 1), None)
    if around is None:
        yield (...,)  # type: ignore[misc]
        return
    lines = max(1, GROUP_BYTES * total.shape[around] // total.nbytes)
    for first in range(0, total.shape[around], lines):
        yield part(around, first, first + lines)


def part(axis: int, start: int, stop: int) -> tuple[slice, ...]:
    """Index of the elements from `start` to `stop` along an axis that is counted from the first one."""
    return (*[slice(None)] * axis, slice(start, stop))
