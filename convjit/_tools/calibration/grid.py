"""The problems that a calibration measures: array and kernel sizes evenly spread over their logarithms, and shapes of
many proportions.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit import convolve
from convjit._choice import current_profile
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._methods import TABLE
from convjit._methods.workload import Work
from convjit._problem.describe import describe
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._problem.special_kernels import worth_looking
from convjit._runtime.types import Array, Shape

SIZES = {1: (32, 512, 8192, 131072, 1048576), 2: (12, 48, 160, 512, 1024), 3: (8, 20, 48, 112)}
KERNELS = {1: (3, 9, 33, 129, 513, 4097, 32769), 2: (3, 5, 9, 17, 33, 65, 129, 257), 3: (3, 5, 9, 15, 25)}

# Length of the batch, shape of the array and of the kernel. These are not cubes: the costs of rows, planes and batches
# show only there.
OTHER_SHAPES: dict[int, tuple[tuple[int, Shape, Shape], ...]] = {
    1: ((1000, (64,), (9,)), (100, (1000,), (65,)), (4000, (16,), (3,)),
        (1, (2000000,), (150001,)), (1, (900000,), (60000,)), (1, (3000000,), (400000,))),
    2: ((1, (8, 20000), (3, 31)), (1, (20000, 8), (31, 3)), (1, (700, 900), (1, 25)), (1, (900, 700), (25, 1)),
        (100, (24, 24), (5, 5)), (16, (128, 128), (15, 15)),
        (1, (1600, 1600), (300, 300)), (1, (2048, 2048), (31, 31)), (1, (700, 12), (90, 3)), (1, (2500, 140), (2, 50)),
        (1, (1100, 1500), (120, 160)), (1, (1900, 2300), (500, 350))),
    3: ((1, (4, 8, 4096), (3, 3, 9)), (1, (512, 14, 14), (5, 5, 5)), (20, (16, 16, 16), (3, 3, 3)),
        (1, (80, 160, 160), (21, 21, 21)), (1, (40, 250, 12), (1, 41, 1)), (1, (60, 60, 60), (9, 9, 1)),
        (1, (16, 300, 300), (3, 7, 7)), (1, (120, 180, 150), (15, 15, 30)), (1, (110, 190, 210), (27, 27, 27))),
}  # fmt: skip

# Number of problems of random shape for each dtype and number of sliding axes, in a full and in a quick run; and the
# length of the longest kernel along an axis of such a problem.
RANDOM_PROBLEMS = {False: 24, True: 6}
LONGEST_RANDOM_KERNEL = {1: 50000, 2: 300, 3: 40}

# A method is not measured if its predicted time is so many times that of the best one, in a full and in a quick run.
TOO_SLOW = {False: 8.0, True: 4.0}

# In a full run it is measured all the same if it is expected to take fewer seconds than the first figure; or, if it is
# not in the profile in force, where there are fewer multiply-adds than the second.
CHEAP_SECONDS = 5e-4
CHEAP_MULTIPLY_ADDS = 1 << 20

# A quick run measures only these dtypes, as kernels of each take some seconds to compile, and leaves out problems for
# which the best method takes longer.
QUICK_DTYPES = ("float32", "float64", "complex64", "complex128", "int16", "int32")
QUICK_SECONDS = 0.01


class Setting(NamedTuple):
    """A problem of a calibration, whatever the dtype, the method and the number of workers."""

    mode: str
    batch: int
    shape: Shape
    kernel_shape: Shape
    outer: bool  # whether the kernel is an outer product


ProblemKey = tuple[str, int, Setting]  # dtype class, number of sliding axes, problem


@dataclass(frozen=True)
class Case:
    """One method on one problem."""

    dtype: str
    workers: int
    mode: str
    batch: int
    shape: Shape
    kernel_shape: Shape
    method: str
    outer: bool = False  # whether the kernel is an outer product

    @property
    def axes(self) -> Shape:
        """The sliding axes, which follow the batch axis."""
        return tuple(range(1, 1 + len(self.shape)))

    @property
    def setting(self) -> Setting:
        """The problem without the dtype, the method and the number of workers."""
        return Setting(self.mode, self.batch, self.shape, self.kernel_shape, self.outer)

    @property
    def kind(self) -> tuple[str, int]:
        """Dtype class and number of sliding axes, for which costs are fitted apart."""
        return self.dtype, len(self.shape)

    @property
    def problem_key(self) -> ProblemKey:
        """The problem with its dtype class and number of sliding axes."""
        return *self.kind, self.setting

    @cached_property
    def problem(self) -> Problem:
        """The problem as a method is chosen for it."""
        dtype = np.dtype(self.dtype)
        options = Options(self.mode, axes=self.axes, workers=self.workers)
        return describe((self.batch, *self.shape), self.kernel_shape, dtype, dtype, options, outer=self.outer)

    def data(self) -> tuple[Array, Array]:
        """Array and kernel of integers from 0 to 7, for which every method is exact."""
        return _data(self.dtype, self.batch, self.shape, self.kernel_shape, self.outer)

    def run(self, x: Array, kernel: Array) -> None:
        """Make the call that is timed."""
        options: Any = {"mode": self.mode, "method": self.method, "axes": self.axes, "workers": self.workers}
        convolve(x, kernel, **options)

    def as_info(self) -> dict[str, Any]:
        """The case as it is stored beside its time."""
        return asdict(self)

    def work(self) -> Work:
        """Work of the method, with the profile in force, as the call that is timed has it."""
        rates = current_profile.in_force().rates_for(self.problem)
        return TABLE[self.method].work(self.problem, rates)


def from_info(info: Mapping[str, Any]) -> Case:
    """Read a case that `as_info` stored."""
    return Case(**{**info, "shape": tuple(info["shape"]), "kernel_shape": tuple(info["kernel_shape"])})


@lru_cache(maxsize=1)  # the methods of one problem are measured one after the other
def _data(dtype: str, batch: int, shape: Shape, kernel_shape: Shape, outer: bool) -> tuple[Array, Array]:
    rng = np.random.default_rng(0)
    x, kernel = (rng.integers(0, 8, lengths, np.int8) for lengths in ((batch, *shape), kernel_shape))
    if outer:
        kernel = np.asarray(math.prod(np.ix_(*(rng.integers(1, 3, k, np.int8) for k in kernel_shape))))
    return x.astype(dtype), kernel.astype(dtype)


def cases(workers: tuple[int, ...], profile: Profile, quick: bool = False) -> list[Case]:
    """List all cases, smaller problems first, and the methods of one problem one after the other.

    A method is left out where another is expected to be far faster. A quick run also leaves out slow problems, methods
    that are no contenders by the profile, and some dtypes. Work that several workers can share is measured with each of
    these numbers of workers, other work with the first of them.
    """
    chosen: list[Case] = []
    for dtype in QUICK_DTYPES if quick else DTYPE_CLASSES:
        for ndim in SIZES:
            for setting in sorted(_settings(dtype, ndim, quick), key=_multiply_adds):
                chosen += _worth_measuring(dtype, setting, workers, profile, quick)
    return chosen


def _multiply_adds(setting: Setting) -> float:
    """Upper bound of the multiply-adds of a problem."""
    return float(np.prod([setting.batch, *setting.shape, *setting.kernel_shape], dtype=float))


def _worth_measuring(
    dtype: str, setting: Setting, workers: tuple[int, ...], profile: Profile, quick: bool
) -> Iterator[Case]:
    """Cases of one problem, of the methods that may turn out to be the fastest."""
    methods = [Case(dtype, 1, method=name, **setting._asdict()) for name in TABLE]
    able = [case for case in methods if not TABLE[case.method].supports(case.problem)]
    rates = profile.rates(dtype, len(setting.shape))
    times = {case.method: rates.times(case.method, case.work())[0] for case in able}
    best = min(times.values())
    if quick:
        able = [case for case in able if case.method in rates.contenders]
        if QUICK_SECONDS < best < math.inf:
            return
    for case in able:
        time = times[case.method]
        too_slow = time > TOO_SLOW[quick] * best
        unknown = time == math.inf
        cheap = time < CHEAP_SECONDS or (unknown and case.problem.multiply_adds < CHEAP_MULTIPLY_ADDS)
        if not too_slow or (not quick and cheap):
            for count in workers if case.work().tasks > 1 else workers[:1]:
                yield replace(case, workers=count)


def _settings(dtype: str, ndim: int, quick: bool) -> Iterator[Setting]:
    """Cubes of all sizes, other shapes, and random shapes; a quick run takes a part of them."""
    for i, n in enumerate(SIZES[ndim]):
        for j, k in enumerate(KERNELS[ndim]):
            if k <= n and not (quick and (i + j) % 2):
                cube = Setting(("same", "valid")[(i + j // 2) % 2], 1, (n,) * ndim, (k,) * ndim, False)
                yield cube
                if ndim > 1 and worth_looking(n**ndim, cube.kernel_shape):
                    yield cube._replace(outer=True)
    for at, (batch, shape, kernel_shape) in enumerate(OTHER_SHAPES[ndim]):
        if not (quick and at % 2):
            yield Setting(("same", "valid")[at % 2], batch, shape, kernel_shape, False)
    rng = np.random.default_rng([ndim, DTYPE_CLASSES.index(dtype)])
    for _ in range(RANDOM_PROBLEMS[quick]):
        yield _random_setting(rng, ndim)


def _random_setting(rng: np.random.Generator, ndim: int) -> Setting:
    """Draw a problem: the size of the array, its proportions and each kernel length are uniform in their logarithms."""
    elements = math.exp(rng.uniform(math.log(64), math.log(1 << 21)))
    sides = np.exp(rng.uniform(-1.5, 1.5, ndim))
    shape = [max(1, round(n)) for n in sides * (elements / np.prod(sides)) ** (1 / ndim)]
    kernel_shape = [max(1, round(min(n, LONGEST_RANDOM_KERNEL[ndim]) ** rng.uniform(0, 1))) for n in shape]
    mode = ("full", "same", "valid")[rng.integers(3)]
    batch = int(rng.integers(2, 20)) if rng.random() < 0.2 else 1
    return Setting(mode, batch, tuple(shape), tuple(kernel_shape), False)
