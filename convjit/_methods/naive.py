"""The definition in plain loops, compiled: the shortest of all methods, and what the others have to be faster than.

Source: the definition itself, ``out[i] = sum over p of taps[p] * x[i + p]``, in the order in which one would write it
by hand. Each addition of floats waits for the one before it, for the compiler may choose no other order.
"""

import math
from functools import partial

import numpy as np

from convjit._methods import padding
from convjit._methods.method import compiled
from convjit._methods.workload import Rates, Work, tasks
from convjit._problem.dtypes import signed
from convjit._problem.problem import Problem
from convjit._runtime import launch, loader, threads
from convjit._runtime.types import Array

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = False
STORES_SINGLE = False

# Times as long as in tiles that a multiply-add takes: so much less work is worth sharing, or has to be cut into steps.
SLOWER = 16


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """Products, and runs of them: one for each row of taps and output."""
    outputs = problem.batch * math.prod(problem.outputs)
    once = {"calls": 1.0, "elements": problem.batch * math.prod(problem.lengths)}
    shared = {"products": problem.multiply_adds, "runs": outputs * math.prod(problem.taps[:-1] or problem.taps)}
    return Work(once, shared, tasks(SLOWER * problem.multiply_adds))


def memory(problem: Problem, rates: Rates) -> int:
    """The array with what lies outside it, and the number of each row."""
    reached = [m + k - 1 for m, k in zip(problem.outputs, problem.taps, strict=True)]
    rows = math.prod(reached[:-1] or reached)
    return problem.batch * (math.prod(reached) * problem.compute_dtype.itemsize + 2 * rows * np.intp().itemsize)


def prepare(problem: Problem, taps: Array, rates: Rates) -> Array:
    """The taps are used as they come."""
    return _as_compiled(taps)


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """See all arrays as rows, those of one dimension as columns, and share out the rows of outputs."""
    x = _as_compiled(padding.whole(problem, x))
    if taps.ndim == 1:  # so that its outputs are shared out, too
        x, taps, out = x[..., None], taps[:, None], out[..., None]
    rows = np.arange(math.prod(x.shape[:-1])).reshape(x.shape[:-1])
    first = rows[:, *map(slice, out.shape[1:-1])].ravel()
    ahead = rows[0][tuple(map(slice, taps.shape[:-1]))].ravel()
    operations = SLOWER * out.size * taps.size
    flat_x, flat_taps, flat_out = (array.reshape(-1, array.shape[-1]) for array in (x, taps, signed(out)))

    def compute(team: threads.Team) -> None:
        loops = loader.module("naive").serial
        if team.size > 1 and not team.pooled:
            loops = partial(team.launch, loader.module("naive").in_threads)

        def step(start: int, stop: int) -> int:
            loops(flat_x, flat_taps, first[start:stop], ahead, flat_out[start:stop])
            return 0

        launch.in_steps(step, first.size, operations)

    threads.in_team(min(problem.workers, tasks(operations)), compute)


def _as_compiled(array: Array) -> Array:
    """The array in the one form that is compiled: contiguous, aligned and writeable; a copy of one that is not."""
    return signed(np.require(array, requirements=("C", "A", "W")))
