"""The definition in plain loops, compiled: the simplest method, with which all others are compared.

Source: the definition itself, ``out[i] = sum over p of taps[p] * x[i + p]``, in the order in which one would write it
by hand. Each floating-point addition waits for the one before it, as the compiler must not change their order.
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
STORES_ROUNDED = False
TAKES_STEPS = True

# Time of a multiply-add over that in register tiles. So much less work is worth sharing between threads, and calls of
# so much less work are cut into steps between which Ctrl-C is heard.
SLOWER = 16


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """Multiply-adds, and runs of them: one for each row of taps and each output."""
    outputs = problem.batch * math.prod(problem.outputs)
    once = {"calls": 1.0, "elements": problem.batch * math.prod(problem.lengths)}
    shared = {"products": problem.multiply_adds, "runs": outputs * math.prod(problem.taps[:-1] or problem.taps)}
    return Work(once, shared, tasks(SLOWER * problem.multiply_adds))


def memory(problem: Problem, rates: Rates) -> int:
    """A copy of the array with its boundary values, and the numbers of its rows."""
    lengths = [m + k - 1 for m, k in zip(problem.positions, problem.extents, strict=True)]
    rows = math.prod(lengths[:-1] or lengths)
    return problem.batch * (math.prod(lengths) * problem.compute_dtype.itemsize + 2 * rows * np.intp().itemsize)


def prepare(problem: Problem, taps: Array, rates: Rates) -> Array:
    """The taps are used as they come."""
    return _as_compiled(taps)


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """View all arrays as two-dimensional, and compute their rows of outputs, in threads if these are worth it."""
    x = _as_compiled(padding.whole(problem, x))
    strides, dilations = problem.strides, problem.dilations
    if taps.ndim == 1:  # each element is a row, so that threads share the outputs of one dimension, too
        x, taps, out = x[..., None], taps[:, None], out[..., None]
        strides, dilations = (*strides, 1), (*dilations, 1)
    # The numbers of the rows of `x`; where the windows of each row of outputs begin; how far on each row of taps lies.
    rows = np.arange(math.prod(x.shape[:-1])).reshape(x.shape[:-1])
    begins = (slice(0, (m - 1) * s + 1, s) for m, s in zip(out.shape[1:-1], strides, strict=False))
    reached = (slice(0, (k - 1) * d + 1, d) for k, d in zip(taps.shape[:-1], dilations, strict=False))
    first, ahead = rows[:, *begins].ravel(), rows[0][tuple(reached)].ravel()
    operations = SLOWER * out.size * taps.size
    flat_x, flat_taps, flat_out = (array.reshape(-1, array.shape[-1]) for array in (x, taps, signed(out)))

    def compute(team: threads.Team) -> None:
        loops = loader.module("naive").serial
        team = team.of_numba()
        if team.size > 1:
            loops = partial(team.launch, loader.module("naive").in_threads)

        def step(start: int, stop: int) -> int:
            loops(flat_x, flat_taps, first[start:stop], ahead, strides[-1], dilations[-1], flat_out[start:stop])
            return 0

        launch.in_steps(step, first.size, operations)

    threads.in_team(min(problem.workers, tasks(operations)), compute)


def _as_compiled(array: Array) -> Array:
    """Return the array, or a copy, in the only form that loops are compiled for: contiguous, aligned and writeable."""
    return signed(np.require(array, requirements=("C", "A", "W")))
