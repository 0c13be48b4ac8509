"""What is measured: problems spread evenly over the logarithms of input and kernel size, of many aspects."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

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

# Batch, array and kernel of other aspects than a cube: what rows, planes and batches cost shows only there.
ASPECTS: dict[int, tuple[tuple[int, Shape, Shape], ...]] = {
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

# Problems of each dtype and number of dimensions whose shapes are random, and the longest kernel an axis there.
AT_RANDOM = {False: 24, True: 6}
LARGEST = {1: 50000, 2: 300, 3: 40}

# Times the best method's predicted time beyond which a method is not measured.
HOPELESS = {False: 8.0, True: 4.0}
CHEAP = 5e-4  # seconds: it is measured all the same
FEW = 1 << 20  # multiply-adds, for the same of a method that the profile in force does not know
QUICK_DTYPES = ("float32", "float64", "complex64", "complex128", "int16", "int32")  # each compiles for some seconds
QUICK_SECONDS = 0.01  # of the best method, beyond which a quick run leaves a problem out

Asked = tuple[str, int, Shape, Shape, bool]  # mode, batch, what slides over what, whether that is an outer product


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
        """The axes that the kernel slides over, after that of the batch."""
        return tuple(range(1, 1 + len(self.shape)))

    @property
    def asked(self) -> tuple[Any, ...]:
        """What is asked of an array of this kind, whatever the method and the number of workers."""
        return self.mode, self.batch, self.shape, self.kernel_shape, self.outer

    @property
    def place(self) -> tuple[Any, ...]:
        """The same, and the kind."""
        return self.dtype, len(self.shape), self.asked

    @cached_property
    def problem(self) -> Problem:
        """The problem as the choice sees it."""
        kind = np.dtype(self.dtype)
        options = Options(self.mode, axes=self.axes, workers=self.workers)
        return describe((self.batch, *self.shape), self.kernel_shape, kind, kind, options, outer=self.outer)

    def run(self, x: Array, kernel: Array) -> None:
        """Do what is timed: a whole call."""
        convolve(x, kernel, self.mode, self.method, axes=self.axes, workers=self.workers)

    def as_info(self) -> dict[str, Any]:
        """What is stored beside the time."""
        return asdict(self)

    def work(self) -> Work:
        """The method's work on the problem, under the profile in force, as that of the call that is timed."""
        rates = current_profile.in_force().rates(self.problem.dtype_class, len(self.problem.taps))
        return TABLE[self.method].work(self.problem, rates)


def from_info(info: Mapping[str, Any]) -> Case:
    """Read a case back from what was stored."""
    return Case(**{**info, "shape": tuple(info["shape"]), "kernel_shape": tuple(info["kernel_shape"])})


@lru_cache(maxsize=1)  # the methods of a problem come one after the other
def data(dtype: str, batch: int, shape: Shape, kernel_shape: Shape, outer: bool) -> tuple[Array, Array]:
    """Whole numbers below 8, so that integers are exact by every method."""
    rng = np.random.default_rng(0)
    x, kernel = (rng.integers(0, 8, lengths, np.int8) for lengths in ((batch, *shape), kernel_shape))
    if outer:
        kernel = np.asarray(math.prod(np.ix_(*(rng.integers(1, 3, k, np.int8) for k in kernel_shape))))
    return x.astype(dtype), kernel.astype(dtype)


def cases(workers: tuple[int, ...], profile: Profile, quick: bool = False) -> list[Case]:
    """All cases, smaller problems first, the methods of one problem one after the other.

    A method is left out where it is sure to be far slower than another. A quick run leaves out slow problems, methods
    that are nowhere the fastest by the profile in force, and some dtypes. What is shared by several workers is measured
    with all numbers of them, the rest with one.
    """
    found: list[Case] = []
    for dtype in QUICK_DTYPES if quick else DTYPE_CLASSES:
        for ndim in SIZES:
            problems = sorted(_problems(dtype, ndim, quick), key=lambda p: np.prod([p[1], *p[2], *p[3]], dtype=float))
            for asked in problems:
                found += _worth_measuring(dtype, asked, workers, profile, quick)
    return found


def _worth_measuring(
    dtype: str, asked: Asked, workers: tuple[int, ...], profile: Profile, quick: bool
) -> Iterator[Case]:
    mode, batch, shape, kernel_shape, outer = asked
    methods = [Case(dtype, 1, mode, batch, shape, kernel_shape, name, outer) for name in TABLE]
    able = [case for case in methods if not TABLE[case.method].supports(case.problem)]
    rates = profile.rates(dtype, len(shape))
    times = {case.method: rates.times(case.method, case.work())[0] for case in able}
    best = min(times.values())
    if quick:
        able = [case for case in able if case.method in rates.contenders]
        if QUICK_SECONDS < best < math.inf:
            return
    for case in able:
        time = times[case.method]
        hopeless = time > HOPELESS[quick] * best
        cheap = time < CHEAP or (time == math.inf and case.problem.multiply_adds < FEW)
        if not hopeless or (not quick and cheap):
            for count in workers if case.work().tasks > 1 else workers[:1]:
                yield replace(case, workers=count)


def _problems(dtype: str, ndim: int, quick: bool) -> Iterator[Asked]:
    """Cubes of all sizes, other aspects, and shapes at random, of which a quick run takes some."""
    for i, n in enumerate(SIZES[ndim]):
        for j, k in enumerate(KERNELS[ndim]):
            if k <= n and not (quick and (i + j) % 2):
                asked = ("same", "valid")[(i + j // 2) % 2], 1, (n,) * ndim, (k,) * ndim
                yield *asked, False
                if ndim > 1 and worth_looking(n**ndim, asked[3]):
                    yield *asked, True
    for at, (batch, shape, kernel_shape) in enumerate(ASPECTS[ndim]):
        if not (quick and at % 2):
            yield ("same", "valid")[at % 2], batch, shape, kernel_shape, False
    rng = np.random.default_rng([ndim, DTYPE_CLASSES.index(dtype)])
    for _ in range(AT_RANDOM[quick]):
        yield _at_random(rng, ndim)


def _at_random(rng: np.random.Generator, ndim: int) -> Asked:
    """Sizes even over their logarithms: of the whole array, its sides to each other, and the kernel along each axis."""
    elements = math.exp(rng.uniform(math.log(64), math.log(1 << 21)))
    sides = np.exp(rng.uniform(-1.5, 1.5, ndim))
    shape = [max(1, round(n)) for n in sides * (elements / np.prod(sides)) ** (1 / ndim)]
    kernel_shape = [max(1, round(min(n, LARGEST[ndim]) ** rng.uniform(0, 1))) for n in shape]
    mode = ("full", "same", "valid")[rng.integers(3)]
    batch = int(rng.integers(2, 20)) if rng.random() < 0.2 else 1
    return mode, batch, tuple(shape), tuple(kernel_shape), False
