"""The cases by which methods are checked: all dtypes, with sizes just below and above those of vectors and tiles."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count, product

import numpy as np

from convjit._methods import TABLE
from convjit._problem.describe import describe
from convjit._problem.dtypes import dtypes
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._problem.words import MODES
from convjit._runtime import cpu
from convjit._runtime.types import Array, Shape
from convjit._tools.selfcheck.definition import PADDING

DTYPES = "?bBhHiIqQefdFDgG"
KERNEL_DTYPES = "bhiqfdFD"  # those that have kernels of their own

# Mode, boundary and fill value.
EXTENTS = (*product(MODES[:2], PADDING, (0,)), ("full", "fill", 1), ("same", "fill", 1), ("valid", "fill", 0))
WORKERS = (1, 2, 3)

WHOLE, RANDOM, SPARSE = "whole numbers", "random numbers", "mostly zeros"
NAN, INFINITE = "a NaN", "an infinite number"

LAYOUTS: dict[str, Callable[[Array], Array]] = {
    "": np.ascontiguousarray,
    ", in Fortran's order": np.asfortranarray,
    ", reversed": lambda x: np.flip(np.flip(x).copy()),
    ", strided": lambda x: np.repeat(x, 2, axis=-1)[..., ::2],
}

# Lengths of Fourier tiles along columns, and along rows in units of a vector. Together they have passes of every radix,
# each as the last pass of a transform and as another.
COLUMN_LENGTHS = (2, 3, 4, 5, 6, 8, 9, 12, 24, 25)
ROW_VECTORS = (2, 3, 4, 5, 8)


@dataclass(frozen=True)
class Case:
    """One call of a method; its data are determined by the fields."""

    method: str
    dtype: str
    kernel_dtype: str
    shape: Shape
    kernel_shape: Shape
    axes: Shape
    mode: str = "same"
    boundary: str = "fill"
    fill: int = 0
    workers: int = 1
    data: str = WHOLE
    layout: str = ""
    correlate: bool = False
    stride: int = 1
    dilation: int = 1

    def __str__(self) -> str:
        """The case as a sentence of a failure report."""
        x, kernel = (
            f"{'x'.join(map(str, shape))} {np.dtype(dtype)}"
            for shape, dtype in ((self.shape, self.dtype), (self.kernel_shape, self.kernel_dtype))
        )
        options = [f"mode {self.mode!r}", f"method {self.method!r}", f"boundary {self.boundary!r}"]
        options += [f"fill_value {self.fill}"] * (self.fill != 0)
        options += [f"axes {self.axes}"] * (len(self.axes) < len(self.shape))
        options += [f"stride {self.stride}"] * (self.stride > 1) + [f"dilation {self.dilation}"] * (self.dilation > 1)
        name = "correlate" if self.correlate else "convolve"
        return f"{name} {x}{self.layout} with {kernel}, {', '.join(options)}, workers {self.workers}, {self.data}"

    def laid_out(self, x: Array) -> Array:
        """Copy an array into the memory layout of the case."""
        return LAYOUTS[self.layout](x)

    def problem(self, outer: bool) -> Problem:
        """The problem of the case; `outer` says whether the kernel is an outer product, as some methods require."""
        dtypes = np.dtype(self.dtype), np.dtype(self.kernel_dtype)
        options = Options(
            self.mode, self.method, self.boundary, self.fill, self.axes, self.workers, correlate=self.correlate,
            stride=self.stride, dilation=self.dilation,
        )  # fmt: skip
        return describe(self.shape, self.kernel_shape, *dtypes, options, outer=outer)


def cases(method: str) -> Iterator[Case]:
    """All cases that a method supports."""
    return (case for case in _all_cases(method) if not TABLE[method].supports(case.problem(True)))


def _all_cases(method: str) -> Iterator[Case]:
    """All cases for a method: of many shapes, of all modes and boundaries, of mixed dtypes, and of several threads."""
    exact, number = TABLE[method].ALWAYS_EXACT, count()
    for dtype in DTYPES:
        compute = dtypes(dtype, dtype).compute
        lanes = max(2, cpu.vector_bytes() // compute.itemsize)
        for shape, kernel_shape, axes in list(_shapes(lanes))[:: 1 if dtype in KERNEL_DTYPES else 4]:
            case = Case(method, dtype, dtype, shape, kernel_shape, axes or tuple(range(len(shape))))
            yield _varied(case, next(number))
        further = _further_data(method) if dtype in "fdFD" else []
        for at, extent in enumerate(EXTENTS):
            case = Case(method, dtype, dtype, (7, 3 * lanes + 2), (3, 4), (0, 1), *extent)
            yield case
            if further:
                yield replace(case, data=further[at % len(further)])
        if dtype in KERNEL_DTYPES:
            yield from _large(Case(method, dtype, dtype, (), (), ()))
            yield from _stepped(Case(method, dtype, dtype, (), (), ()), lanes)
            yield from _wide(Case(method, dtype, dtype, (), (), (0, 1)), lanes) if method == "separable" else []
            yield from [] if exact else _fourier(Case(method, dtype, dtype, (), (), (), "valid"))
            for source in DTYPES:
                if source != dtype and dtypes(source, dtype).compute == compute:
                    case = Case(method, source, dtype, (5, 2 * lanes + 3), (3, 3), (0, 1))
                    varied = _varied(case, next(number))
                    yield varied
                    if varied.layout:
                        yield replace(varied, layout="")


def _varied(case: Case, number: int) -> Case:
    """The case with a mode, a boundary, a layout and workers that follow from its number."""
    mode, boundary, fill = EXTENTS[number % len(EXTENTS)]
    sliding = [case.shape[axis] for axis in case.axes]
    larger = [k > n for n, k in zip(sliding, case.kernel_shape, strict=True)]
    if mode == "valid" and any(larger) and not all(larger):
        mode = "same"
    layout = list(LAYOUTS)[number // 3 % len(LAYOUTS) if number % 3 == 0 else 0]
    return replace(
        case, mode=mode, boundary=boundary, fill=fill, layout=layout, correlate=number % 4 == 1,
        workers=WORKERS[number % len(WORKERS)],
    )  # fmt: skip


def _shapes(lanes: int) -> Iterator[tuple[Shape, Shape, Shape]]:
    """Shapes of the array and the kernel, and the sliding axes (empty for all); a vector has `lanes` elements."""
    edges = sorted({n + d for n in (lanes, 3 * lanes, 4 * lanes, 12 * lanes) for d in (-1, 0, 1)} | {1, 2 * lanes + 1})
    kernels = (1, 2, 3, 2 * lanes + 1, 7)
    for at, n in enumerate(edges):
        yield (n,), (kernels[at % 5],), ()
        yield (n + 2 * lanes,), (2 * lanes + at % 3,), ()  # enough taps for a folded row
    windows = ((1, 3), (3, 1), (2, 3), (3, 3), (5, 4), (7, 2), (1, 1), (4, 5))
    for at, (rows, n) in enumerate(product((1, 2, 3, 4, 7), edges[::2])):
        yield (rows, n), windows[at % 8], ()
    for at, n in enumerate(edges[1::3]):
        yield (2 + at, 3, n), (2, 3, 2 + at % 2), ()
        yield (3, 4, n), (2, 3), ((0, 1), (1, 2), (2, 0))[at % 3]
        yield (3, n), (3,), (at % 2,)
    yield (9, lanes + 1, 3), (3, 2), (0, 1)  # the last axis is merged into the row
    yield (4,), (lanes + 9,), ()  # the array slides over the kernel
    yield (3, 4), (5, lanes + 3), ()


def _large(case: Case) -> Iterator[Case]:
    """Work that is enough for several threads; and a kernel of so many zeros that they are left out of the sums."""
    for workers in WORKERS:
        shared = replace(case, workers=workers)
        yield replace(shared, shape=(120, 131), kernel_shape=(5, 4), axes=(0, 1), boundary="mirror")
        yield replace(shared, shape=(9003,), kernel_shape=(40,), axes=(0,), mode="full")
        yield replace(shared, shape=(19, 25, 31), kernel_shape=(3, 3, 3), axes=(0, 1, 2), mode="valid")
    yield replace(case, shape=(420, 421), kernel_shape=(5, 5), axes=(0, 1), mode="full", data=SPARSE)


def _stepped(case: Case, lanes: int) -> Iterator[Case]:
    """Windows and taps that are apart: by strides that are packed by vectors or in lines, and by dilations."""
    steps = ((2, 1), (3, 1), (4, 1), (5, 1), (1, 2), (1, 3), (2, 3), (6, 4))
    for at, (stride, dilation) in enumerate(steps):
        mode, boundary = ("same", "reflect") if at % 3 else ("valid", "fill")
        stepped = replace(case, stride=stride, dilation=dilation, mode=mode, boundary=boundary)
        yield replace(stepped, shape=(5 * lanes * stride + 21,), kernel_shape=(5,), axes=(0,))
        yield replace(stepped, shape=(25, 3 * lanes * stride + 18), kernel_shape=(3, 4), axes=(0, 1))


def _wide(case: Case, lanes: int) -> Iterator[Case]:
    """Rows that are cut into strips, also of integers, whose sums cannot overflow."""
    for at, (mode, boundary, fill) in enumerate(EXTENTS):
        source = "h" if at % 3 == 1 and dtypes("h", case.dtype).compute == np.dtype(case.dtype) else case.dtype
        shape, kernel_shape = ((23, 49 * lanes + at), (9, 48 * lanes + 60))[at % 2], ((5, 7), (3, lanes + 2))[at % 2]
        extent = {"mode": mode, "boundary": boundary, "fill": fill, "workers": WORKERS[at % 3]}
        yield replace(case, dtype=source, shape=shape, kernel_shape=kernel_shape, **extent)


def _fourier(case: Case) -> Iterator[Case]:
    """Fourier transforms with passes of every radix, and transforms that several threads share."""
    lanes = cpu.vector_bytes() // (4 if case.dtype in "fF" else 8)
    for at, rows in enumerate(COLUMN_LENGTHS):
        row = lanes * ROW_VECTORS[at % len(ROW_VECTORS)]
        # There are so few outputs that they are one tile of these lengths, and not several smaller ones.
        yield replace(case, shape=(3, rows, row), kernel_shape=(rows, row - 1), axes=(1, 2))
    for workers in WORKERS:
        yield replace(case, shape=(260, 261), kernel_shape=(257, 257), axes=(0, 1), workers=workers)


def _further_data(method: str) -> list[str]:
    """Kinds of data for a method besides whole numbers: random ones if it rounds, a NaN or Inf if it contains them."""
    contained = [NAN, INFINITE] if TABLE[method].CONTAINS_NONFINITE else []
    return contained if TABLE[method].ALWAYS_EXACT else [RANDOM, *contained]
