"""What is measured: problems spread evenly over the logarithms of input and kernel size, of many aspects."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np

from convjit import convolve
from convjit._problem import Problem, Shape, describe
from convjit._profile import DTYPE_CLASSES
from convjit.methods import TABLE, Work

SIZES = {1: (32, 512, 8192, 131072, 1048576), 2: (12, 48, 160, 512, 1024), 3: (8, 20, 48, 112)}
KERNELS = {1: (3, 9, 33, 129, 513, 4097, 32769), 2: (3, 5, 9, 17, 33, 65, 129, 257), 3: (3, 5, 9, 15, 25)}

# Batch, array and kernel of other aspects than a cube: what rows, planes and batches cost shows only there.
ASPECTS: dict[int, tuple[tuple[int, Shape, Shape], ...]] = {
    1: ((1000, (64,), (9,)), (100, (1000,), (65,)), (4000, (16,), (3,)),
        (1, (2000000,), (150001,))),
    2: ((1, (8, 20000), (3, 31)), (1, (20000, 8), (31, 3)), (1, (700, 900), (1, 25)), (1, (900, 700), (25, 1)),
        (100, (24, 24), (5, 5)), (16, (128, 128), (15, 15)),
        (1, (1600, 1600), (300, 300)), (1, (2048, 2048), (31, 31))),
    3: ((1, (4, 8, 4096), (3, 3, 9)), (1, (512, 14, 14), (5, 5, 5)), (20, (16, 16, 16), (3, 3, 3)),
        (1, (80, 160, 160), (21, 21, 21))),
}  # fmt: skip


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

    @property
    def axes(self) -> Shape:
        """The axes that the kernel slides over, after that of the batch."""
        return tuple(range(1, 1 + len(self.shape)))

    @property
    def place(self) -> tuple[Any, ...]:
        """What is asked, whatever the method and the number of workers."""
        return self.dtype, len(self.shape), (self.mode, self.batch, self.shape, self.kernel_shape)

    @cached_property
    def problem(self) -> Problem:
        """The problem as the choice sees it."""
        kind = np.dtype(self.dtype)
        shape = (self.batch, *self.shape)
        return describe(
            shape, self.kernel_shape, kind, kind, self.mode, "fill", 0, self.axes, self.workers, correlate=False
        )

    def run(self, x: np.ndarray[Any, Any], kernel: np.ndarray[Any, Any]) -> None:
        """Do what is timed: a whole call."""
        convolve(x, kernel, self.mode, self.method, axes=self.axes, workers=self.workers)

    def data(self) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        """Whole numbers below 8, so that integers are exact by every method."""
        rng = np.random.default_rng(0)
        x, kernel = (rng.integers(0, 8, shape) for shape in ((self.batch, *self.shape), self.kernel_shape))
        return x.astype(self.dtype), kernel.astype(self.dtype)

    def as_info(self) -> dict[str, Any]:
        """What is stored beside the time."""
        return asdict(self)

    def work(self) -> Work:
        """The method's work on the problem."""
        return TABLE[self.method].work(self.problem)


def from_info(info: Mapping[str, Any]) -> Case:
    """Read a case back from what was stored."""
    return Case(**{**info, "shape": tuple(info["shape"]), "kernel_shape": tuple(info["kernel_shape"])})


def cases(workers: tuple[int, ...], quick: bool = False) -> Iterator[Case]:
    """All cases, smaller problems first, the methods of one problem one after the other."""
    for dtype in DTYPE_CLASSES:
        for ndim in SIZES:
            for count in workers:
                problems = sorted(_problems(ndim, quick), key=lambda p: np.prod([p[1], *p[2], *p[3]], dtype=float))
                for mode, batch, shape, kernel_shape in problems:
                    for name in TABLE:
                        case = Case(dtype, count, mode, batch, shape, kernel_shape, name)
                        if not TABLE[name].supports(case.problem):
                            yield case


def _problems(ndim: int, quick: bool) -> Iterator[tuple[str, int, Shape, Shape]]:
    for i, n in enumerate(SIZES[ndim]):
        for j, k in enumerate(KERNELS[ndim]):
            if k <= n and not (quick and (i + j) % 2):
                yield ("same", "valid")[(i + j // 2) % 2], 1, (n,) * ndim, (k,) * ndim
    for at, (batch, shape, kernel_shape) in enumerate(ASPECTS[ndim]):
        if not (quick and at % 2):
            yield ("same", "valid")[at % 2], batch, shape, kernel_shape
