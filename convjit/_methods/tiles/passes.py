"""Filters of several steps made ready: in bands, all in one launch, or one step after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from convjit._methods.tiles import bands as _bands
from convjit._methods.tiles.bands import Step
from convjit._methods.tiles.layout import Geometry, geometry
from convjit._runtime import loader
from convjit._runtime.launch import launch
from convjit._runtime.types import Array, Shape


@dataclass(frozen=True)
class InBands:
    """Steps in one launch, a band of outputs after the other."""

    chain: _bands.Chain
    workers: int
    taps: Array  # of all steps
    multiply_adds: int

    def __call__(self, x: Array, out: Array) -> int:
        """Fill `out`, which is contiguous; not 0 if a step that counts them has results that are not finite."""
        made, run = self.chain, loader.kernel("bands")
        return launch(
            run.address, made.layout, made.room, made.bands, self.workers, self.multiply_adds, x, out, self.taps
        )


@dataclass(frozen=True)
class OneByOne:
    """A launch for each step, and an array between two of them."""

    steps: tuple[Step, ...]
    layouts: tuple[Geometry, ...]
    taps: tuple[Array, ...]

    def __call__(self, x: Array, out: Array) -> int:
        """Fill `out`, of the strides that were asked for, and return likewise."""
        bad, last = 0, len(self.steps) - 1
        for number, (step, layout, taps) in enumerate(zip(self.steps, self.layouts, self.taps, strict=True)):
            problem = step.problem
            target = out if number == last else np.empty(problem.out_shape, step.stored)
            workers = min(problem.workers, layout.boxes)
            work = problem.multiply_adds
            bad += launch(layout.kernel, layout.layout, layout.room, layout.boxes, workers, work, x, target, taps)
            x = target
        return bad


Ready = InBands | OneByOne


def prepare(
    steps: tuple[Step, ...], taps: Sequence[Array], x_strides: Shape, out_strides: Shape, workers: int
) -> Ready | None:
    """Make steps ready for an `x` and an `out` of these strides; None where `out` is not laid out as they write it.

    The dtype of `x` is that of the first step's problem; there are at most `workers` threads.
    """
    side_by_side = _bands.contiguous(steps[-1].problem.out_shape, steps[-1].stored.itemsize)
    bands = _bands.chain(steps, x_strides, workers) if len(steps) > 1 and out_strides == side_by_side else None
    if bands:
        work = sum(step.problem.multiply_adds for step in steps)
        return InBands(bands, min(workers, bands.bands), _bands.packed(taps), work)
    layouts = []
    for number, step in enumerate(steps):
        problem, last = step.problem, number + 1 == len(steps)
        target = out_strides if last else _bands.contiguous(problem.out_shape, step.stored.itemsize)
        moved, to = (tuple(strides[axis] for axis in problem.order) for strides in (x_strides, target))
        layout = geometry(
            problem, problem.batch_shape, problem.dtype, moved, to, min(workers, problem.workers), sums=step.sums
        )
        if layout is None:
            return None
        layouts.append(layout)
        x_strides = target
    return OneByOne(steps, tuple(layouts), tuple(map(np.ascontiguousarray, taps)))
