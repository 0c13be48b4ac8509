"""The sum as it is defined, in compiled loops along the rows."""

import math

from convjit import _boundary, _threads, kernels
from convjit._problem import Array, Problem
from convjit.methods._method import Work, compiled, ranges, signed

ALWAYS_EXACT = True
TAPS_A_PASS = 8
VECTOR_BYTES = 64

# Of a row of outputs at a time: it stays in the first-level cache from pass to pass, with the input row under it.
BLOCK_BYTES = 8192


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem) -> Work:
    """Products, those of them that fill no vector, passes of the inner loop, elements, and what borders take."""
    side_by_side = ranges(problem.workers, problem.multiply_adds)
    lanes, block = (size // problem.compute_dtype.itemsize for size in (VECTOR_BYTES, BLOCK_BYTES))
    taps = math.prod(problem.taps)
    products, remainder, passes = 0, 0, 0
    for region in _boundary.regions(problem):
        *outer, width = (stop - start for start, stop in region)
        rows = problem.batch * math.prod(outer)
        products += rows * width * taps
        remainder += rows * (width % lanes) * taps
        passes += rows * -(-width // block) * -(-taps // TAPS_A_PASS)
    borders, extended = _boundary.extensions(problem)
    return {
        "calls": 1,
        "borders": borders,
        "extended": extended,
        "launches": float(side_by_side > 1),
        "products": products / side_by_side,
        "remainder": remainder / side_by_side,
        "passes": passes / side_by_side,
        "elements": problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)),
    }


def prepare(problem: Problem, taps: Array) -> Array:
    """The taps are used as they come."""
    return signed(taps)


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Interior and border strips, one after the other."""
    block = BLOCK_BYTES // x.itemsize
    for part, target in _boundary.pieces(problem, x, out):
        with _threads.ranges(ranges(problem.workers, target.size * taps.size)) as side_by_side:
            kernels.direct.correlate(signed(part), taps, signed(target), block, side_by_side)
