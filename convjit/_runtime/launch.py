"""Launching a compiled kernel: running its tasks in a team of threads, with scratch, in steps that can be interrupted.

Kernels take numbers of tasks from a counter at the beginning of their scratch until it has come to its end, so that a
step consists of the tasks between two numbers. When the call of a step returns, all threads have ended it, and none
touches scratch or arrays any more, whatever happens next.
"""

import time
from collections.abc import Callable
from functools import cache, partial
from typing import Any, NamedTuple

import numpy as np

from convjit._runtime import layouts, loader, python_calls, threads
from convjit._runtime.gate import unopened
from convjit._runtime.memory import SPARE_BYTES
from convjit._runtime.types import Array, Shape

# No signal handler (Ctrl-C) runs during compiled code, so long calls are made in steps of about so many seconds. A call
# of fewer operations (multiply-adds) than this takes less even at a thirtieth of the speed of a present CPU.
STEP_SECONDS = 0.25
BRIEF_OPERATIONS = 1 << 30

# The address of a function that runs kernels, by its name; the loader takes 0.25 us to find it again.
_address = cache(loader.kernel)

# Scratch that is kept for the next call.
_spare: list[Array] = []


class Job(NamedTuple):
    """A kernel and the work that it has to do, whatever the arrays."""

    kernel: int  # its address
    layout: Array  # int64: describes the work to the kernel
    room: int  # bytes of scratch
    tasks: int


def launch(job: Job, workers: int, operations: int, x: Array, out: Array, taps: Array) -> int:
    """Run a job in at most `workers` threads, each with its own scratch; the sum of what the kernel returns.

    `operations` is about how many multiply-adds there are, or more, by which a long call is cut into steps.
    """

    def compute(team: threads.Team) -> int:
        return launch_in(team, job, operations, x, out, taps)

    return threads.in_team(min(workers, job.tasks), compute)


def launch_in(team: threads.Team, job: Job, operations: int, x: Array, out: Array, taps: Array) -> int:
    """Run a job as `launch` does, in the threads of a team that the caller has."""
    with Scratch(layouts.COUNTER + team.size * job.room) as memory:
        arguments = job.kernel, x, out, taps, job.layout, memory
        return in_steps(_step(team, arguments, int(job.room), phased=False), job.tasks, operations, team.size)


def launch_phases(job: Job, workers: int, operations: int, x: Array, out: Array, taps: Array) -> int:
    """Run a job whose tasks are phases, one after the other, in `workers` threads that share its scratch.

    The sum of what the kernel returns.
    """

    def compute(team: threads.Team) -> int:
        with Scratch(layouts.COUNTER + job.room) as memory:
            arguments = job.kernel, x, out, taps, job.layout, memory
            return in_steps(_step(team, arguments, 0, phased=True), job.tasks, operations)

    return threads.in_team(workers, compute)


class Brief:
    """A call ``f(x, kernel, out)`` that only runs a kernel of little scratch in this thread, for fixed layouts.

    `out` is made where it is not given. The call returns None if an output is not finite where it must be.
    """

    __slots__ = ("_run", "dtype", "job", "operations", "shape")

    def __init__(self, job: Job, dtype: np.dtype[Any], shape: Shape, operations: int) -> None:
        self.job, self.dtype, self.shape, self.operations = job, dtype, shape, operations
        self._run = partial(python_calls.run(), _address("brief"), job.kernel, job.layout)

    def __call__(self, x: Array, kernel: Array, out: Array | None = None) -> Array | None:
        out = np.empty(self.shape, self.dtype) if out is None else out
        return None if self._run(x, out, kernel) else out


def _step(team: threads.Team, arguments: tuple[Any, ...], room: int, phased: bool) -> Callable[[int, int], int]:
    """A function of two numbers that runs the tasks, or the phases, between them in the threads of a team."""
    run = python_calls.run()
    if team.size == 1:
        alone = _address("alone")
        return lambda first, last: run(alone, *arguments, first, last, int(phased))
    if team.pooled:
        pooled = partial(_pooled, team, run, arguments, room)
        if not phased:
            return partial(pooled, layouts.NO_PHASE)
        return lambda first, last: sum(pooled(phase, 0, layouts.END) for phase in range(first, last))
    if team.openmp:
        shared = *arguments, team.openmp.parallel, _address("in_team"), room, team.size
        return lambda first, last: run(_address("team"), *shared, first, last, int(phased))
    kernel, *arrays = arguments
    places = kernel, *(array.__array_interface__["data"][0] for array in arrays)
    loops = loader.module("launch")
    if phased:
        return partial(team.launch, loops.phases, *places, team.size)
    return partial(team.launch, loops.threads, *places, room, team.size)


def _pooled(
    team: threads.Team,
    run: Callable[..., int],
    arguments: tuple[Any, ...],
    room: int,
    phase: int,
    first: int,
    last: int,
) -> int:
    """Run a step in this thread and in the pool; the sum of what all threads return."""
    gate = unopened()
    common = _address("member"), *arguments, room, phase, first, last, gate.words
    try:
        team.ask(run, common, gate)
        return int(run(*common, 0))
    finally:
        gate.close()


def load_for_children() -> None:
    """Load what runs kernels in the pool, which forked children use: they would each take 20 ms to compile it."""
    _address("member")


def in_steps(step: Callable[[int, int], Any], tasks: int, operations: int, least: int = 1) -> int:
    """Run all tasks in one step, or if that may take long in several, between which signal handlers can run.

    Each step has `least` tasks, for all threads to have one.
    """
    if operations <= BRIEF_OPERATIONS:
        return int(step(0, tasks))
    status = first = 0
    count = max(least, tasks * BRIEF_OPERATIONS // operations)
    while first < tasks:
        last = min(tasks, first + count)
        begun = time.perf_counter()
        status += int(step(first, last))
        took = time.perf_counter() - begun
        count = max(least, int((last - first) * STEP_SECONDS / max(took, 1e-6)))
        first = last
    return status


def _aligned(size: int) -> Array:
    """Memory that begins at a cache line: vectors that lie across two lines take twice as long to load."""
    memory = np.empty(size + layouts.LINE, np.uint8)
    return memory[-memory.ctypes.data % layouts.LINE :][:size]


class Scratch:
    """Scratch of at least so many bytes: that of the previous call if large enough, as new pages cost 0.1 ms a MiB."""

    __slots__ = ("_memory",)

    def __init__(self, size: int) -> None:
        try:
            memory = _spare.pop()
        except IndexError:
            memory = np.empty(0, np.uint8)
        self._memory = memory if memory.size >= size else _aligned(size)

    def __enter__(self) -> Array:
        return self._memory

    def __exit__(self, *error: object) -> None:
        if self._memory.size <= SPARE_BYTES and not _spare:
            _spare.append(self._memory)
