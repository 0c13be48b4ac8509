"""Image to column: the inputs of each output are copied to a column of a matrix, which is multiplied by the taps.

Compiled code packs the columns, a block of them at a time; the product is NumPy's ``matmul``, by BLAS.

Source: K. Chellapilla, S. Puri and P. Simard, "High Performance Convolutional Neural Networks for Document
Processing", 2006; in blocks, so that a block's columns stay in cache and memory is bounded whatever the image.
"""

import math
from functools import partial
from typing import NamedTuple

import numpy as np

from convjit._methods import padding
from convjit._methods.method import compiled
from convjit._methods.workload import Rates, Work, tasks
from convjit._problem.dtypes import signed
from convjit._problem.problem import Problem
from convjit._runtime import launch, layouts, loader, threads
from convjit._runtime.types import Array, Shape

ALWAYS_EXACT = True
CONTAINS_NONFINITE = True
ELEMENTWISE = True
ANY_LAYOUT = False
STORES_SINGLE = False
STORES_ROUNDED = False
TAKES_STEPS = True

# Taps of a matrix product; more are summed group by group.
TAPS_A_PRODUCT = 512

# OpenBLAS multiplies a patch matrix of so few elements in one thread, its bounds for a matrix-vector product being 9216
# real and 4096 complex elements; so no more than `workers` threads run, and the same products whatever their number.
PATCH_ELEMENTS = 8000
PATCH_ELEMENTS_COMPLEX = 2000

# Bytes of the patch matrices that are packed at a time. One thread is fastest where they stay in a second-level cache
# (15x15 on 1000x1000 float32: 57 ms, 73 ms with 2 MiB); several need more work to be worth their start (50 us
# measured).
STACK_BYTES = 1 << 18
STACK_BYTES_PARALLEL = 1 << 21


class _Rows(NamedTuple):
    """Rows of outputs and their inputs; distances are in elements."""

    outer: Array  # (3, dims) int64: extents of the outer axes, their strides in x, and in out
    number: int  # of rows
    width: int  # outputs in a row
    offsets: Array  # (taps,) int64: from an output's first input to the input of each tap

    @property
    def columns(self) -> int:
        """Number of outputs."""
        return self.number * self.width


class _Steps(NamedTuple):
    """The stride and the dilation along each sliding axis."""

    strides: Shape
    dilations: Shape


def supports(problem: Problem) -> str:
    """Every dtype that kernels are compiled for."""
    return compiled(problem)


def work(problem: Problem, rates: Rates) -> Work:
    """Elements packed and summed, with the Python steps that each stack of them takes; and contiguous runs copied."""
    rows = problem.batch * math.prod(problem.outputs[:-1])
    taps = math.prod(problem.taps)
    packed = rows * problem.outputs[-1] * taps
    once = {"calls": 1.0, "borders": padding.extensions(problem)[0]}
    shared = {
        "runs": rows * taps,
        "products": packed,
        "elements": problem.batch * (math.prod(problem.lengths) + math.prod(problem.outputs)),
    }
    return Work(once, shared, tasks(problem.multiply_adds))


def memory(problem: Problem, rates: Rates) -> int:
    """A stack of patch matrices, and the array converted to the compute dtype."""
    return STACK_BYTES_PARALLEL + problem.batch * math.prod(problem.lengths) * problem.compute_dtype.itemsize


def prepare(problem: Problem, taps: Array, rates: Rates) -> Array:
    """The taps are used as they come; integers are signed."""
    return signed(taps)


def run(problem: Problem, taps: Array, x: Array, out: Array) -> None:
    """Correlate the border strips and the interior, one after the other."""
    for part, target in padding.pieces(problem, x, out):
        steps = _Steps(problem.strides, problem.dilations)
        workers = min(problem.workers, tasks(target.size * taps.size))
        part, target, weights = signed(part), signed(target), taps
        if problem.strides[-1] > 1:  # a row is then of one output
            part, target, weights = part[..., None], target[..., None], taps[..., None]
            steps = _Steps((*problem.strides, 1), (*problem.dilations, 1))
        threads.in_team(workers, partial(_correlate, part, weights, target, steps))


def _correlate(x: Array, taps: Array, out: Array, steps: _Steps, team: threads.Team) -> None:
    """Valid correlation, a stack of patch matrices at a time."""
    # Half of the time is NumPy's, so that a launch in the pool costs more than it saves.
    packers = threads.ALONE if team.pooled else team
    stack_bytes = STACK_BYTES if packers.size == 1 else STACK_BYTES_PARALLEL
    rows = _as_rows(x, out, taps.shape, steps)
    flat = taps.reshape(-1)
    down = min(flat.size, TAPS_A_PRODUCT)
    elements = PATCH_ELEMENTS_COMPLEX if x.dtype.kind == "c" else PATCH_ELEMENTS
    across = min(elements // down, rows.columns)
    deep = min(stack_bytes // (down * across * x.itemsize), -(-rows.columns // across))
    memory = np.empty(deep * down * across, x.dtype)
    sums, products = np.empty((2, deep, across), x.dtype)
    for column in range(0, rows.columns, deep * across):
        for t in range(0, flat.size, down):
            group = flat[t : t + down]
            stack = memory[: deep * group.size * across].reshape(deep, group.size, across)
            _run("pack_patches", packers, rows, slice(t, t + down), column, stack.shape, x, stack)
            np.matmul(group, stack, out=products if t else sums)
            if t:
                sums += products
        _run("unpack_sums", threads.ALONE, rows, slice(0), column, (deep, 0, across), sums, out)


def _as_rows(x: Array, out: Array, taps: Shape, steps: _Steps) -> _Rows:
    """Describe the valid correlation of `x` (batch, *lengths) into `out` (batch, *outputs) by rows.

    The last axis of both must be contiguous, every stride a multiple of the item size.
    """
    size = x.itemsize
    outer = np.empty((3, x.ndim - 1), np.int64)
    outer[0] = out.shape[:-1]
    outer[1] = [stride // size for stride in x.strides[:-1]]
    outer[2] = [stride // size for stride in out.strides[:-1]]
    offsets = np.arange(taps[-1], dtype=np.int64) * steps.dilations[-1]
    for k, stride, dilation in zip(taps[-2::-1], outer[1, :0:-1], steps.dilations[-2::-1], strict=True):
        offsets = (np.arange(k, dtype=np.int64)[:, None] * stride * dilation + offsets).ravel()
    outer[1, 1:] *= np.array(steps.strides[:-1], np.int64)
    return _Rows(outer, int(outer[0].prod()), out.shape[-1], offsets)


def _run(
    name: str, team: threads.Team, rows: _Rows, taps: slice, column: int, shape: Shape, source: Array, target: Array
) -> None:
    """Pack a stack of patch matrices of this shape for some taps, or unpack its sums, from output `column` on."""
    tables = layouts.Tables(layouts.PATCHES)
    offsets = rows.offsets[taps]
    extents, steps, strides, offsets_at = map(tables.put, (*rows.outer, offsets))
    header = {
        "size": source.itemsize, "axes": rows.outer.shape[1], "extents": extents, "steps": steps, "strides": strides,
        "width": rows.width, "taps": offsets.size, "offsets": offsets_at, "across": shape[2], "matrices": shape[0],
        "column": column, "columns": rows.columns,
    }  # fmt: skip
    job = launch.Job(loader.kernel(name, source.dtype.str[1:]), tables.build(header), 0, shape[0])
    launch.launch_in(team, job, math.prod(shape), source, target, offsets)
