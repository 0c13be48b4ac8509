"""The words that options may be, and other types of arguments, for annotations of public functions."""

from collections.abc import Callable, Sequence
from typing import Literal, SupportsIndex, TypedDict, get_args

Mode = Literal["full", "same", "valid"]
Accuracy = Literal["normwise", "elementwise"]
Boundary = Literal["fill", "nearest", "reflect", "mirror", "wrap"]
MethodName = Literal["auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"]
BankMethodName = Literal["auto", "direct", "channels", "im2col", "overlap_save", "plain"]
NormalizedBoundary = Literal["exclude", "fill", "nearest", "reflect", "mirror", "wrap"]

MODES: tuple[str, ...] = get_args(Mode)
ACCURACIES: tuple[str, ...] = get_args(Accuracy)

# An integer, or one for each axis.
Integers = SupportsIndex | Sequence[SupportsIndex]

# A pair of integers, or one for each axis.
Pairs = Sequence[SupportsIndex] | Sequence[Sequence[SupportsIndex]]

# An integer, one for each axis, or a pair for each axis.
Padding = Integers | Sequence[Sequence[SupportsIndex]]

Progress = bool | Callable[[int, int], object]


class Keywords(TypedDict, total=False):
    """Options of `convolve` and `correlate` that do not change the dtype of the result."""

    boundary: Boundary
    fill_value: complex
    axes: Integers | None
    stride: Integers
    dilation: Integers
    accuracy: Accuracy
    workers: int | None
    progress: Progress
