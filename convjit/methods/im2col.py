"""Patches packed side by side by compiled code, a block at a time, and summed by the BLAS behind NumPy's ``matmul``.

Source: K. Chellapilla, S. Puri and P. Simard, "High Performance Convolutional Neural Networks for Document
Processing", 2006; in blocks, so that a block's patches stay in cache and memory is bounded whatever the image.
"""

import math
from functools import partial

import numpy as np

from convjit import _boundary, _threads, kernels
from convjit._problem import Array, Problem
from convjit._profile import Work
from convjit.methods._method import compiled, signed, tasks

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = False
STORES_SINGLE = False
TAPS_A_PRODUCT = 512

# A patch matrix of so few elements stays on one thread in OpenBLAS, whose bounds for a matrix-vector product are 9216
# real and 4096 complex elements; so `workers` means what it says, and the same products run whatever its value.
PATCH_ELEMENTS = 8000
PATCH_ELEMENTS_COMPLEX = 2000

# Patch matrices that are packed at a time. One thread is fastest where they stay in a second-level cache (15x15 on
# 1000x1000 float32: 57 ms, 73 ms with 2 MiB); several need as much as pays for starting them (50 us measured).
STACK_BYTES = 1 << 18
STACK_BYTES_PARALLEL = 1 << 21


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem) -> Work:
    """Elements packed and summed (with the Python steps a stack of them takes), and runs of them that are copied."""
    rows = problem.batch * math.prod(problem.outputs[:-1])
    taps = math.prod(problem.taps)
    packed = rows * problem.outputs[-1] * taps
    once = {"calls": 1.0, "borders": _boundary.extensions(problem)[0]}
    shared = {
        "runs": rows * taps,
        "products": packed,
        "elements": problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)),
    }
    return Work(once, shared, tasks(problem.multiply_adds))


def memory(problem: Problem) -> int:
    """Stacks of patches, and what is converted."""
    return STACK_BYTES_PARALLEL + problem.batch * math.prod(problem.lengths) * problem.compute_dtype.itemsize


def prepare(problem: Problem, taps: Array) -> Array:
    """The taps are used as they come."""
    return signed(taps)


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Interior and border strips, one after the other."""
    for part, target in _boundary.pieces(problem, x, out):
        workers = min(problem.workers, tasks(target.size * taps.size))
        _threads.in_team(workers, partial(_correlate, signed(part), taps, signed(target)))


def _stack_bytes(side_by_side: int) -> int:
    return STACK_BYTES if side_by_side == 1 else STACK_BYTES_PARALLEL


def _correlate(x: Array, taps: Array, out: Array, team: _threads.Team) -> None:
    """Valid correlation, a stack of patch matrices at a time."""
    # Half of the time is NumPy's: it is not worth what a launch on the pool costs.
    side_by_side = 1 if team.pooled else team.size
    rows = kernels.rows.as_rows(x, out, taps.shape)
    flat = taps.reshape(-1)
    columns = rows.number * rows.width
    down = min(flat.size, TAPS_A_PRODUCT)
    elements = PATCH_ELEMENTS_COMPLEX if x.dtype.kind == "c" else PATCH_ELEMENTS
    across = min(elements // down, columns)
    deep = min(_stack_bytes(side_by_side) // (down * across * x.itemsize), -(-columns // across))
    memory = np.empty(deep * down * across, x.dtype)
    sums, products = np.empty((2, deep, across), x.dtype)
    for column in range(0, columns, deep * across):
        for t in range(0, flat.size, down):
            group = flat[t : t + down]
            stack = memory[: deep * group.size * across].reshape(deep, group.size, across)
            kernels.patches.fill(rows, rows.offsets[t : t + down], column, stack, side_by_side, team.launch)
            np.matmul(group, stack, out=products if t else sums)
            if t:
                sums += products
        kernels.patches.scatter(rows, sums.reshape(-1), column)
