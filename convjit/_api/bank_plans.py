"""The public functions that prepare calls with many kernels: plan_bank, explain_bank and same_padding."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from convjit._calls.bank import BankPlan, planned
from convjit._calls.checks import as_array
from convjit._choice.banks import decide
from convjit._choice.explain_bank import BankExplanation
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe import steps_of
from convjit._problem.options import Options, as_dtype, as_shape, one_of
from convjit._problem.words import BankMethodName, Boundary, Integers, Mode, Padding
from convjit._runtime import lazy

__all__ = ["explain_bank", "plan_bank", "same_padding"]


def plan_bank(
    kernels: npt.ArrayLike,
    shape: Integers,
    dtype: npt.DTypeLike | None = None,
    mode: Mode = "valid",
    method: BankMethodName = "auto",
    *,
    correlate: bool = False,
    channel_axis: int | None = None,
    groups: int = 1,
    padding: Padding | None = None,
    boundary: Boundary = "fill",
    fill_value: complex = 0,
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    workers: int | None = None,
) -> BankPlan:
    """Choose the method and prepare the kernels once, to run on many arrays of one shape.

    Parameters
    ----------
    kernels : array_like
        ``(K, C / groups, *k)``, or ``(K, *k)`` without channels, as for `convolve_bank`; not empty. They are copied.
    shape : int or tuple of int
        Shape of the arrays to come.
    dtype : dtype_like, optional
        Dtype of the arrays to come; that of the kernels by default.
    mode : {"valid", "same", "full"}
        Which outputs: those whose window lies within the array, those centred on it, or all where a kernel overlaps it.
    method : {"auto", "direct", "channels", "im2col", "overlap_save", "plain"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    correlate : bool
        Correlate instead of convolving: kernels are conjugated, and not turned round.
    channel_axis : int, optional
        The axis of the array that holds its channels. None: there are none.
    groups : int
        Channels and kernels are divided into so many groups; kernels of a group see its channels only.
    padding : int, tuple of int, or tuple of pairs of int, optional
        In place of `mode`: how many elements there are before and behind the array along all sliding axes, along each,
        or as pairs (before, after) for each.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies in the padding, as for `convolve_bank`.
    fill_value : number
        The value in the padding with boundary "fill".
    axes : int or tuple of int, optional
        The axes of the array that kernels slide over; by default the last ones that are not the channels'.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    BankPlan
        Call it with `x` and optionally `out`, from any thread. Its attribute `method` names the method, and printing
        the plan shows why it was chosen.

    Raises
    ------
    ValueError
        If an argument is not as above, or the method that was forced cannot do the problem exactly.
    TypeError
        If the kernels are not numbers, or an option has the wrong type.
    MemoryError
        If there is not enough memory for the kernels.

    See Also
    --------
    convolve_bank : The same for a single array; says more of each option.
    explain_bank : Which method would be taken, without kernels.
    plan : One kernel.

    Examples
    --------
    >>> import convjit, numpy
    >>> differences = convjit.plan_bank([[1.0, -1.0], [1.0, 1.0]], 4)
    >>> differences([1.0, 2.0, 4.0, 8.0])
    array([[ 1.,  2.,  4.],
           [ 3.,  6., 12.]])
    """
    kernels = np.array(as_array("kernels", kernels), order="C")
    x_dtype = kernels.dtype if dtype is None else as_dtype(dtype)
    common = Options(mode, method, boundary, fill_value, axes, workers, "normwise", correlate, stride, dilation)
    options = BankOptions(common, channel_axis, groups, padding)
    return planned(kernels, as_shape("shape", shape), x_dtype, options)


def explain_bank(
    shape: Integers,
    kernels_shape: Integers,
    dtype: npt.DTypeLike = "float64",
    mode: Mode = "valid",
    *,
    channel_axis: int | None = None,
    groups: int = 1,
    padding: Padding | None = None,
    boundary: Boundary = "fill",
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    workers: int | None = None,
) -> BankExplanation:
    """Show which method `convolve_bank` would use, and why. Nothing is computed.

    Parameters
    ----------
    shape, kernels_shape : int or tuple of int
        Shapes of the array and of all kernels, as for `convolve_bank`.
    dtype : dtype_like
        Dtype of both.
    mode : {"valid", "same", "full"}
        Which outputs: those whose window lies within the array, those centred on it, or all where a kernel overlaps it.
    channel_axis : int, optional
        The axis of the array that holds its channels. None: there are none.
    groups : int
        Channels and kernels are divided into so many groups; kernels of a group see its channels only.
    padding : int, tuple of int, or tuple of pairs of int, optional
        In place of `mode`: how many elements there are before and behind the array along all sliding axes, along each,
        or as pairs (before, after) for each.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies in the padding, as for `convolve_bank`.
    axes : int or tuple of int, optional
        The axes of the array that kernels slide over; by default the last ones that are not the channels'.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    BankExplanation
        Printed, it is a table of all methods; its attributes are `method` (the name of the chosen one), `predicted`
        (the seconds it is expected to take) and `times` (those of each method).

    Raises
    ------
    ValueError
        If an argument is not as above.
    TypeError
        If a dtype is not one of numbers, or an option has the wrong type.

    See Also
    --------
    explain : The same for one kernel.
    plan_bank : A plan shows the same table when it is printed.

    Examples
    --------
    >>> import convjit
    >>> layer = convjit.explain_bank((64, 56, 56), (64, 64, 3, 3), "float32", "same", channel_axis=0)
    >>> layer.method in layer.times
    True
    """
    common = Options(mode, "auto", boundary, 0, axes, workers, "normwise", False, stride, dilation)
    both = as_dtype(dtype)
    shapes = as_shape("shape", shape), as_shape("kernels_shape", kernels_shape)
    return BankExplanation(decide(*shapes, both, both, BankOptions(common, channel_axis, groups, padding)))


def same_padding(
    shape: Integers,
    kernel_shape: Integers,
    stride: Integers = 1,
    dilation: Integers = 1,
    extra: Literal["after", "before"] = "after",
) -> tuple[tuple[int, int], ...]:
    """Padding by which a result has ``ceil(n / stride)`` outputs along an axis of n: TensorFlow's and ONNX's SAME.

    Parameters
    ----------
    shape, kernel_shape : int or tuple of int
        Lengths of the array and of the kernels, along each sliding axis.
    stride, dilation : int or tuple of int
        Positions from one output to the next, and elements from one tap to the next, for all sliding axes or for each.
    extra : {"after", "before"}
        Where there is one element more if their number is odd: "after" is TensorFlow's "SAME" and ONNX's
        "SAME_UPPER", "before" is "SAME_LOWER".

    Returns
    -------
    tuple of pairs of int
        For each axis (before, after), to be given as `padding`.

    Raises
    ------
    ValueError, TypeError
        If an argument is not as above.

    See Also
    --------
    convolve_bank : Takes the result as `padding`.
    correlate_bank : Takes it as well.

    Examples
    --------
    >>> import convjit
    >>> convjit.same_padding((224, 224), (7, 7), stride=2)
    ((2, 3), (2, 3))
    """
    lengths, taps = as_shape("shape", shape), as_shape("kernel_shape", kernel_shape)
    if len(lengths) != len(taps):
        raise ValueError(f"`kernel_shape` must have as many entries as `shape` ({len(lengths)}); got {kernel_shape!r}.")
    if 0 in taps:
        raise ValueError(f"`kernel_shape` must have lengths of at least 1; got {kernel_shape!r}.")
    one_of("extra", extra, ("after", "before"))
    options = Options(stride=stride, dilation=dilation)
    steps = [steps_of(name, getattr(options, name), len(taps)) or (1,) * len(taps) for name in ("stride", "dilation")]
    pairs = []
    for n, k, s, d in zip(lengths, taps, *steps, strict=True):
        total = max(0, (-(-n // s) - 1) * s + (k - 1) * d + 1 - n) if n else 0
        less, more = total // 2, total - total // 2
        pairs.append((less, more) if extra == "after" else (more, less))
    return tuple(pairs)


lazy.ready(__name__)
