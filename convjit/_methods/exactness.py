"""Whether integers that are convolved by a Fourier transform in double precision are exact once they are rounded."""

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from convjit._methods.method import InexactError
from convjit._problem.problem import Problem
from convjit._runtime.types import Array

if TYPE_CHECKING:  # calls with one kernel do not load it
    from convjit._problem.bank import Bank


# Outputs whose error is at most this are rounded to the right integer; below 0.5, for the bounds leave out small terms.
MOST_ERROR = 0.25


class Norms(NamedTuple):
    """What bounds the outputs of an integer kernel and their error; zero for other kernels."""

    two: float  # 2-norm
    total: float  # sum of magnitudes


def norms(problem: Problem, taps: Array) -> Norms:
    """The norms of a kernel, for a problem of integers."""
    if problem.compute_dtype.kind not in "iu":
        return Norms(0.0, 0.0)
    values = taps.astype(np.float64, copy=False)
    # Not numpy.linalg.norm: above 10,000 elements it starts the threads of BLAS, which took 7 ms beside OpenMP's.
    return Norms(float(np.sqrt(np.square(values).sum())), float(np.abs(values).sum()))


def check(name: str, problem: "Problem | Bank", x: Array, error: float, largest_sum: float, outside: int = 0) -> None:
    """Refuse integers unless rounding the results of the method of this name is sure to give exact ones.

    For an `x` and a value `outside` it whose magnitudes are at most 1, `error` bounds the error of an output, and
    `largest_sum` gives the magnitude of the elements of `x` up to which double precision holds all sums.
    """
    greatest = min(MOST_ERROR / error if error else math.inf, largest_sum)
    dtype = x.dtype
    if dtype.kind in "iu" and max(1 << (8 * dtype.itemsize - (dtype.kind == "i")), outside) <= greatest:
        return  # no element can be larger
    largest = max(abs(int(x.max(initial=0))), abs(int(x.min(initial=0))), outside)
    if largest > greatest:
        raise InexactError(
            f"`method` '{name}' cannot give exact {problem.result_dtype} for values up to {largest} and this kernel; "
            "use 'auto' or 'direct'."
        )
