"""Launching a compiled kernel: running its tasks in a team of threads, with scratch, in steps that can be interrupted.

Kernels take numbers of tasks from a counter at the beginning of their scratch until it has come to its end, so that a
step consists of the tasks between two numbers. When the call of a step returns, all threads have ended it, and none
touches scratch or arrays any more, whatever happens next.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from convjit._runtime import layouts, loader, threads
from convjit._runtime.gate import unopened
from convjit._runtime.memory import SPARE_BYTES
from convjit._runtime.types import Array

# No signal handler (Ctrl-C) runs during compiled code, so long calls are made in steps of about so many seconds. A call
# of fewer operations (multiply-adds) than this takes less even at a thirtieth of the speed of a present CPU.
STEP_SECONDS = 0.25
BRIEF_OPERATIONS = 1 << 30

# Scratch that is kept for the next call.
_spare: list[Array] = []

# Functions that run in the pool and have been compiled.
_compiled: set[Callable[..., int]] = set()


@dataclass(frozen=True, eq=False, slots=True)
class Job:
    """A kernel and the work that it has to do, whatever the arrays."""

    kernel: int  # its address
    layout: Array  # int64: describes the work to the kernel
    room: int  # bytes of scratch
    tasks: int


def launch(job: Job, workers: int, operations: int, x: Array, out: Array, taps: Array) -> int:
    """Run a job in at most `workers` threads, each with its own scratch; the sum of what the kernel returns.

    `operations` is about how many multiply-adds there are, or more, by which a long call is cut into steps.
    """
    run, room = loader.module("launch"), job.room
    arrays = id(x), id(out), id(taps), id(job.layout)

    def compute(team: threads.Team) -> int:
        with Scratch(layouts.COUNTER + team.size * room) as memory:
            common = job.kernel, *arrays, id(memory)
            if team.size == 1:
                step: Callable[[int, int], int] = partial(run.serial, *common)
            elif team.pooled:
                step = partial(_pooled, team, run.member, *common, room, run.NO_PHASE)
            else:
                step = partial(team.launch, run.threads, *common, room, team.size)
            return in_steps(step, job.tasks, operations)

    return threads.in_team(min(workers, job.tasks), compute)


def launch_phases(job: Job, workers: int, operations: int, x: Array, out: Array, taps: Array) -> int:
    """Run a job whose tasks are phases, one after the other, in `workers` threads that share its scratch.

    The sum of what the kernel returns.
    """
    run = loader.module("launch")
    arrays = id(x), id(out), id(taps), id(job.layout)

    def compute(team: threads.Team) -> int:
        with Scratch(layouts.COUNTER + job.room) as memory:
            common = job.kernel, *arrays, id(memory)
            if team.size == 1:
                step: Callable[[int, int], int] = partial(run.phases_alone, *common)
            elif team.pooled:

                def step(first: int, last: int) -> int:
                    end = layouts.END
                    return sum(_pooled(team, run.member, *common, 0, n, 0, end) for n in range(first, last))

            else:
                step = partial(team.launch, run.phases, *common, team.size)
            return in_steps(step, job.tasks, operations)

    return threads.in_team(workers, compute)


def _pooled(team: threads.Team, member: Callable[..., int], *arguments: int) -> int:
    """Run a step in this thread and in the pool; the sum of what all threads return."""
    gate = unopened()
    if member not in _compiled:  # compiled here, by a step without tasks: the pool's threads may be cut off by the exit
        member(*arguments[:-2], 0, 0, id(gate.words), 0)
        _compiled.add(member)
        gate = unopened()
    arguments += (id(gate.words),)
    try:
        team.ask(member, arguments, gate)
        return int(member(*arguments, 0))
    finally:
        gate.close()


def in_steps(step: Callable[[int, int], Any], tasks: int, operations: int) -> int:
    """Run all tasks in one step, or if that may take long in several, between which signal handlers can run."""
    if operations <= BRIEF_OPERATIONS:
        return int(step(0, tasks))
    status = first = 0
    count = max(1, tasks * BRIEF_OPERATIONS // operations)
    while first < tasks:
        last = min(tasks, first + count)
        begun = time.perf_counter()
        status += int(step(first, last))
        took = time.perf_counter() - begun
        count = max(1, int((last - first) * STEP_SECONDS / max(took, 1e-6)))
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
