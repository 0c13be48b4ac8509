"""Filters of several steps, prepared for arrays of given strides: in bands, all in one launch, or step by step."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from convjit._methods.tiles import bands as _bands
from convjit._methods.tiles import short_rows
from convjit._methods.tiles.axes import Operands
from convjit._methods.tiles.bands import Step, contiguous
from convjit._runtime.launch import Job, launch
from convjit._runtime.types import Array, Shape


class InBands(NamedTuple):
    """All steps in one launch, one band of outputs after the other."""

    job: Job
    workers: int
    taps: Array  # of all steps
    multiply_adds: int

    def __call__(self, x: Array, out: Array) -> int:
        """Fill `out`, which is contiguous; return 0 unless a step counts results that are not finite."""
        return launch(self.job, self.workers, self.multiply_adds, x, out, self.taps)


class OneByOne(NamedTuple):
    """A launch for each step, and an array between two of them."""

    steps: tuple[Step, ...]
    jobs: tuple[Job, ...]
    taps: tuple[Array, ...]
    workers: int

    def __call__(self, x: Array, out: Array) -> int:
        """Fill `out`, which has the strides that were prepared for; return what `InBands` does."""
        bad, last = 0, len(self.steps) - 1
        for number, (step, job, taps) in enumerate(zip(self.steps, self.jobs, self.taps, strict=True)):
            problem = step.problem
            target = out if number == last else np.empty(problem.out_shape, step.stored)
            bad += launch(job, min(self.workers, problem.workers), problem.multiply_adds, x, target, taps)
            x = target
        return bad


Ready = InBands | OneByOne


def prepare(
    steps: tuple[Step, ...], taps: Sequence[Array], x_strides: Shape, out_strides: Shape, workers: int
) -> Ready | None:
    """Prepare steps for an `x` and an `out` of these strides; None where the steps cannot write such an `out`.

    The dtype of `x` is that of the first step's problem; there are at most `workers` threads.
    """
    bands = None
    if len(steps) > 1 and out_strides == _strides(steps[-1]):
        bands = _bands.chain(steps, x_strides, workers)
    if bands:
        multiply_adds = sum(step.problem.multiply_adds for step in steps)
        return InBands(bands, workers, _bands.joined_taps(taps), multiply_adds)
    jobs = []
    for number, step in enumerate(steps):
        problem = step.problem
        target = out_strides if number + 1 == len(steps) else _strides(step)
        operands = Operands.of(problem, problem.dtype, x_strides, target)
        threads = min(workers, problem.workers)
        job = short_rows.geometry(problem, operands, threads, sums=step.sums)
        if job is None:
            return None
        jobs.append(job)
        x_strides = target
    return OneByOne(steps, tuple(jobs), tuple(map(np.ascontiguousarray, taps)), workers)


def _strides(step: Step) -> Shape:
    """Strides of the outputs of a step in contiguous memory."""
    return contiguous(step.problem.out_shape, step.stored.itemsize)
