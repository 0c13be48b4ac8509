"""The cases by which normalised convolutions are checked: whole numbers, of which some are missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, product
from typing import Any

import numpy as np

import convjit
from convjit._runtime.types import Array, Shape
from convjit._tools.selfcheck.definition import convolved

# Shapes of arrays and of kernels: of one block and of several, along one axis to three.
SHAPES = (((700,), (31,)), ((40, 57), (5, 6)), ((9, 10, 11), (3, 2, 5)), ((1100, 600), (3, 5)))

# Parts of the array that are missing, for each case after the other.
MISSING = (0.05, 0.0, 0.85, 0.97)


@dataclass(frozen=True)
class Normalized:
    """One call of `normalized_convolve`; its data are determined by the fields."""

    method: str
    dtype: str
    kernel_dtype: str
    shape: Shape
    kernel_shape: Shape
    mode: str
    boundary: str
    missing: float
    weighted: bool

    def __str__(self) -> str:
        """The case as a sentence of a failure report."""
        x, kernel = ("x".join(map(str, shape)) for shape in (self.shape, self.kernel_shape))
        options = f"method {self.method!r}, mode {self.mode!r}, boundary {self.boundary!r}"
        weights = "with weights" if self.weighted else "without weights"
        return f"normalized_convolve {x} {np.dtype(self.dtype)} with {kernel}, {options}, {self.missing:.0%}, {weights}"

    def data(self) -> tuple[Array, Array, Array | None]:
        """The array, the kernel and the weights."""
        rng = np.random.default_rng([*self.shape, *self.kernel_shape])
        x = rng.integers(-9, 10, self.shape).astype(self.dtype)
        there = rng.random(self.shape) >= self.missing
        if x.dtype.kind in "fc":
            x[~there] = np.nan
        return (
            x,
            rng.integers(1, 5, self.kernel_shape).astype(self.kernel_dtype),
            there.astype(np.float32) if self.weighted else None,
        )

    def result(self) -> Array:
        """The result of the call."""
        x, kernel, weights = self.data()
        options: Any = {"mode": self.mode, "method": self.method, "weights": weights, "boundary": self.boundary}
        return np.asarray(convjit.normalized_convolve(x, kernel, **options))

    def expected(self) -> tuple[Array, Array]:
        """The result by the definition, zero where nothing is left to average, and where something is."""
        x, kernel, weights = self.data()
        there = weights != 0 if weights is not None else ~np.isnan(x)
        excluding = self.boundary == "exclude"
        extent = self.mode, "fill" if excluding else self.boundary
        axes = tuple(range(x.ndim))
        values = np.where(there, x, 0).astype(x.dtype)
        sums = convolved(values, kernel.astype(np.int64), *extent, 0, axes, np.int64)
        counted = convolved(
            there.astype(np.int64), kernel.astype(np.int64), *extent, 0 if excluding else 1, axes, np.int64
        )
        quotients = sums / np.where(counted == 0, 1, counted)
        dtype = np.result_type(x, kernel)
        return quotients.astype(dtype if dtype.kind in "fc" else np.float64), counted != 0


def normalized_cases() -> Iterator[Normalized]:
    """All cases."""
    number = count()
    boundaries = ("exclude", "fill", "reflect", "wrap")
    for method, dtype, (shape, kernel_shape) in product(
        ("direct", "im2col", "fft", "overlap_save"), ("f8", "f4", "i2", "c16"), SHAPES
    ):
        for mode, boundary in product(("same", "full"), boundaries):
            n = next(number)
            if shape == SHAPES[-1][0] and n % 4:
                continue
            missing = MISSING[n % len(MISSING)]
            weighted = dtype == "i2" or n % 5 == 0
            kernel_dtype = ("i8", "f4", "f8")[n % 3]
            yield Normalized(method, dtype, kernel_dtype, shape, kernel_shape, mode, boundary, missing, weighted)
