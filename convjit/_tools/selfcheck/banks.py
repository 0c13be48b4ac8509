"""The cases by which methods for many kernels are checked: all dtypes, and channels and kernels in any numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import numpy as np

from convjit._methods.banks import TABLE
from convjit._problem.bank import Bank
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe_bank import describe
from convjit._problem.dtypes import dtypes
from convjit._problem.options import Options
from convjit._runtime import cpu
from convjit._runtime.types import Shape
from convjit._tools.selfcheck.cases import DTYPES, INFINITE, KERNEL_DTYPES, NAN, RANDOM, WHOLE, WORKERS
from convjit._tools.selfcheck.definition import PADDING

# Stride, dilation and padding before and after, each for all sliding axes.
STEPS = ((1, 1, (1, 1)), (2, 1, (1, 2)), (1, 2, (2, 0)), (1, 1, (0, 0)), (3, 2, (5, 1)), (2, 1, (-1, 3)))


@dataclass(frozen=True)
class BankCase:
    """One call with many kernels; its data are determined by the fields."""

    method: str
    dtype: str
    kernels_dtype: str
    shape: Shape
    kernels_shape: Shape
    channel_axis: int | None = None
    groups: int = 1
    padding: tuple[int, int] = (0, 0)
    boundary: str = "fill"
    fill: int = 0
    stride: int = 1
    dilation: int = 1
    workers: int = 1
    correlate: bool = False
    data: str = WHOLE

    def __str__(self) -> str:
        """The case as a sentence of a failure report."""
        x, kernels = (
            f"{'x'.join(map(str, shape))} {np.dtype(dtype)}"
            for shape, dtype in ((self.shape, self.dtype), (self.kernels_shape, self.kernels_dtype))
        )
        options = ", ".join(f"{name} {value!r}" for name, value in self.options().items())
        return f"{'correlate' if self.correlate else 'convolve'}_bank {x} with {kernels}, {options}, {self.data}"

    @property
    def sliding(self) -> int:
        """Number of axes over which the kernels slide: the last ones that are not the channels'."""
        return len(self.kernels_shape) - (1 if self.channel_axis is None else 2)

    def options(self) -> dict[str, Any]:
        """The options of the call."""
        return {
            "method": self.method, "channel_axis": self.channel_axis, "groups": self.groups,
            "padding": (self.padding,) * self.sliding, "boundary": self.boundary, "fill_value": self.fill,
            "stride": self.stride, "dilation": self.dilation, "workers": self.workers,
        }  # fmt: skip

    def bank(self) -> Bank:
        """The description of the call."""
        given = self.options()
        of_bank = [given.pop(name) for name in ("channel_axis", "groups", "padding")]
        options = BankOptions(Options("valid", correlate=self.correlate, **given), *of_bank)
        return describe(self.shape, self.kernels_shape, np.dtype(self.dtype), np.dtype(self.kernels_dtype), options)


def bank_cases() -> Iterator[BankCase]:
    """All cases that each method supports."""
    for method in TABLE:
        yield from (case for case in _all_cases(method) if not TABLE[method].supports(case.bank()))


def _all_cases(method: str) -> Iterator[BankCase]:
    number = count()
    further = [] if TABLE[method].ALWAYS_EXACT else [RANDOM]
    further += [NAN, INFINITE] if TABLE[method].CONTAINS_NONFINITE else []
    for dtype in DTYPES:
        lanes = max(2, cpu.vector_bytes() // dtypes(dtype, dtype).compute.itemsize)
        own = dtype in KERNEL_DTYPES
        drawn = list(_shapes(lanes))[:: 1 if own else 4]
        cases = [_varied(BankCase(method, dtype, dtype, *shape), next(number)) for shape in drawn]
        yield from cases
        if dtype in "fdFD":
            yield from (replace(cases[at], data=data) for at, data in enumerate(2 * further))
        if own:
            yield from (
                replace(case, dtype=source)
                for case, source in zip(cases[2:] * 2, DTYPES, strict=False)
                if source != dtype and dtypes(source, dtype).compute == dtypes(dtype, dtype).compute
            )


def _varied(case: BankCase, number: int) -> BankCase:
    """The case with steps, a boundary and workers that follow from its number."""
    stride, dilation, padding = STEPS[number % len(STEPS)]
    boundary = [*PADDING][number % len(PADDING)]
    return replace(
        case, stride=stride, dilation=dilation, padding=padding, boundary=boundary, fill=number // 5 % 2,
        workers=WORKERS[number % len(WORKERS)], correlate=number % 4 < 2,
    )  # fmt: skip


def _shapes(lanes: int) -> Iterator[tuple[Shape, Shape, int | None, int]]:
    """Shapes of the array and the kernels, the axis of channels, and groups; a vector has `lanes` elements."""
    wide = 3 * lanes + 2
    yield (wide,), (3, 5), None, 1
    yield (2, 2 * wide), (lanes + 1, 2, 4), 0, 1
    yield (2, 5, 9, wide), (7, 5, 3, 3), 1, 1
    yield (2, 9, 8, lanes + 3), (2 * lanes + 1, lanes + 3, 3, 2), -1, 1  # channels of whole vectors and of a part
    yield (4, 7, lanes), (lanes, 4, 1, 1), 0, 1
    yield (2, 9, 3 * lanes), (6, 3, 4), None, 1
    yield (6, 10, wide), (12, 1, 3, 3), 0, 6  # depthwise, with two kernels for each channel
    yield (9, 8, 2 * lanes), (2 * lanes, 1, 3, 3), -1, 2 * lanes
    yield (2, 8, 9, 9), (2 * lanes, 4, 2, 3), 1, 2
    yield (3, 6, 5, lanes + 4), (5, 3, 2, 3, 3), 0, 1
    yield (5, 3), (4, 3), -1, 1  # no sliding axes
    yield (3, 4 * lanes + 1, 40), (4, 3, 5, 5), 0, 1
