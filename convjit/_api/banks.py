"""The public functions for many kernels: convolve_bank, correlate_bank, plan_bank, explain_bank and same_padding."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from convjit._calls.bank import BankPlan, compute, planned
from convjit._calls.checks import as_array
from convjit._choice.banks import decide
from convjit._choice.explain_bank import BankExplanation
from convjit._problem.bank_options import BankOptions
from convjit._problem.describe import steps_of
from convjit._problem.options import Options, as_dtype, as_shape, one_of
from convjit._problem.words import BankMethodName, Boundary, Integers, Mode, Padding
from convjit._runtime import lazy
from convjit._runtime.types import Array

__all__ = ["convolve_bank", "correlate_bank", "explain_bank", "plan_bank", "same_padding"]


def convolve_bank(
    x: npt.ArrayLike,
    kernels: npt.ArrayLike,
    mode: Mode = "valid",
    method: BankMethodName = "auto",
    *,
    channel_axis: int | None = None,
    groups: int = 1,
    padding: Padding | None = None,
    boundary: Boundary = "fill",
    fill_value: complex = 0,
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    out: Array | None = None,
    workers: int | None = None,
) -> Array:
    """Convolve an array with many kernels, and sum over its channels.

    Parameters
    ----------
    x : array_like
        Numbers in any number of dimensions: channels, positions over which kernels slide, and a batch.
    kernels : array_like
        ``(K, C / groups, *k)``: K kernels of C / groups channels, and of a shape k; or ``(K, *k)`` where `x` has no
        channels. Not empty.
    mode : {"valid", "same", "full"}
        Which outputs to compute: those whose window lies within `x` (``n - k + 1`` along an axis), those centred on it
        (``n``), or all where a kernel overlaps it (``n + k - 1``), as for `convolve`.
    method : {"auto", "direct", "channels", "im2col", "overlap_save", "plain"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    channel_axis : int, optional
        The axis of `x` that holds its C channels; the result has K channels there. For arrays that deep-learning
        frameworks call NCHW it is 1, for NHWC it is -1. None: there are no channels, and the result has a new axis of K
        before the sliding ones.
    groups : int
        Channels and kernels are divided into so many groups, in their order; kernels of a group see its channels only.
        With as many groups as channels, each channel has kernels of its own ("depthwise").
    padding : int, tuple of int, or tuple of pairs of int, optional
        In place of `mode`: how many elements there are before and behind `x` along all sliding axes, along each, or as
        pairs (before, after) for each; see `same_padding`. Negative ones crop `x`.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies in the padding, as for `convolve`.
    fill_value : number
        The value in the padding with boundary "fill". Zero adds nothing to a sum, even if a tap is NaN or infinite.
    axes : int or tuple of int, optional
        The axes of `x` that kernels slide over, in the order of the kernels' axes; all others but that of the channels
        are a batch. By default the last ones that are not the channels'.
    stride, dilation : int or tuple of int
        As for `convolve`.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`.
    workers : int, optional
        As for `convolve`. The result is the same for any number, bit for bit.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(x, kernels)``, as for `convolve`: integers are exact and wrap as NumPy's do.

    Raises
    ------
    ValueError
        If an argument is not as above, the method that was forced cannot do the problem exactly, or an array lies in a
        mapped file that was truncated.
    TypeError
        If an array does not hold numbers, `out` has the wrong dtype, or an option has the wrong type.
    MemoryError
        If there is not enough memory for the result or the kernels.

    See Also
    --------
    correlate_bank : The same without turning the kernels round, as deep-learning frameworks compute it.
    plan_bank : Choose once and prepare the kernels once, then run on many arrays.
    explain_bank : Which method would be taken, and why.

    Notes
    -----
    Sums over channels and taps are taken in a fixed order. A NaN or infinite element reaches exactly the outputs whose
    window holds it.

    A Dask array `x` gives a lazy Dask array of the same values. It may be cut along batch axes and sliding axes; its
    channels are made one chunk. Each chunk is computed in one thread, and the method is chosen once for the whole
    array. Dask arrays as `kernels` are computed immediately, and `out` is refused. A torch tensor on the CPU gives a
    tensor.

    Functions that Numba compiles may call this function, `correlate_bank` and plans, also within a ``prange``; such a
    call goes through Python each time, and uses the calling thread only. `x`, `kernels` and `out` are arrays there,
    `mode`, `method` and `boundary` are literals, and `stride`, `dilation` and `padding` integers or tuples. Numba loses
    errors that are raised within a ``prange``: if shapes do not fit there, the result is left unset.

    Examples
    --------
    >>> import convjit, numpy
    >>> convjit.convolve_bank([0, 0, 1, 0, 0], [[1, 2, 3], [3, 2, 1]])
    array([[1, 2, 3],
           [3, 2, 1]])
    >>> image = numpy.ones((3, 32, 32))
    >>> convjit.convolve_bank(image, numpy.ones((16, 3, 5, 5)), "same", channel_axis=0).shape
    (16, 32, 32)
    """
    common = mode, method, boundary, fill_value, axes, workers, "normwise", False, stride, dilation
    return compute(x, kernels, (*common, channel_axis, groups, padding), out)


def correlate_bank(
    x: npt.ArrayLike,
    kernels: npt.ArrayLike,
    mode: Mode = "valid",
    method: BankMethodName = "auto",
    *,
    channel_axis: int | None = None,
    groups: int = 1,
    padding: Padding | None = None,
    boundary: Boundary = "fill",
    fill_value: complex = 0,
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    out: Array | None = None,
    workers: int | None = None,
) -> Array:
    """Correlate an array with many kernels, and sum over its channels: the convolution of deep-learning frameworks.

    As `convolve_bank` with kernels that are not turned round, but conjugated. Parameters, result and errors are those
    of `convolve_bank`.

    Examples
    --------
    >>> import convjit, numpy
    >>> convjit.correlate_bank([0, 0, 1, 0, 0], [[1, 2, 3], [3, 2, 1]])
    array([[3, 2, 1],
           [1, 2, 3]])
    >>> images = numpy.ones((10, 3, 32, 32))  # NCHW
    >>> convjit.correlate_bank(images, numpy.ones((8, 3, 3, 3)), channel_axis=1, padding=1, stride=2).shape
    (10, 8, 16, 16)
    """
    common = mode, method, boundary, fill_value, axes, workers, "normwise", True, stride, dilation
    return compute(x, kernels, (*common, channel_axis, groups, padding), out)


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
        As for `convolve_bank`; copied.
    shape : int or tuple of int
        Shape of the arrays to come.
    dtype : dtype_like, optional
        Dtype of the arrays to come; that of the kernels by default.
    correlate : bool
        Correlate instead of convolving.
    mode, method, channel_axis, groups, padding, boundary, fill_value, axes, stride, dilation, workers
        As for `convolve_bank`.

    Returns
    -------
    BankPlan
        Call it with `x` and optionally `out`, from any thread. Its attribute `method` names the method, and printing
        the plan shows why it was chosen.

    Raises
    ------
    ValueError, TypeError
        As for `convolve_bank`.

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
    mode, channel_axis, groups, padding, boundary, axes, stride, dilation, workers
        As for `convolve_bank`.

    Returns
    -------
    BankExplanation
        Printed, it is a table of all methods; its attributes are `method` (the name of the chosen one), `predicted`
        (the seconds it is expected to take) and `times` (those of each method).

    Raises
    ------
    ValueError, TypeError
        As for `convolve_bank`.

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
        For all sliding axes or for each, as for `convolve_bank`.
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
