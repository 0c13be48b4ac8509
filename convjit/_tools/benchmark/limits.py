"""The machine's limits: how fast it multiplies and adds, and how fast it copies memory."""

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

SIZE = 1024  # of the matrices
MULTIPLIED = ("float32", "float64")  # the dtypes that BLAS has a product for
HALVED = 1 << 20  # bytes; below it two Python threads get in each other's way, and one copies faster
MOVED = 1 << 25  # bytes that two threads copy at a time, by which handing the work over costs nothing


@cache
def matrix_product(dtype: str) -> Callable[[], Any]:
    """A product of two square matrices, which does as many multiply-adds a second as anything known.

    It is timed in each case's turns, not for the case's sake: of all those moments the best counts.
    """
    rng = np.random.default_rng(0)
    a, b = (rng.standard_normal((SIZE, SIZE)).astype(dtype) for _ in range(2))
    out = np.empty_like(a)
    return lambda: np.matmul(a, b, out=out)


def copies(x: npt.NDArray[Any], workers: int) -> tuple[Callable[[], Any], int]:
    """A call that copies `x` to memory that is there already, and how many times it does so."""
    source, target = x.reshape(-1), np.empty(x.size, x.dtype)
    if workers == 1 or x.nbytes < HALVED:
        return lambda: np.copyto(target, source), 1
    bounds = np.linspace(0, x.size, workers + 1, dtype=int)
    parts = [(target[i:j], source[i:j]) for i, j in pairwise(bounds)]
    times = math.ceil(MOVED / x.nbytes)

    def copy(part: tuple[Any, Any]) -> None:
        for _ in range(times):
            np.copyto(*part)

    return lambda: list(_pool(workers).map(copy, parts)), times


@cache
def _pool(workers: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(workers)
