"""The public functions that compute with many kernels: convolve_bank and correlate_bank."""

from __future__ import annotations

import numpy.typing as npt

from convjit._calls.bank import compute
from convjit._problem.words import BankMethodName, Boundary, Integers, Mode, Padding
from convjit._runtime import lazy
from convjit._runtime.types import Array

__all__ = ["convolve_bank", "correlate_bank"]


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
        What lies in the padding: `fill_value`, or to the left of ``a b c d`` the values ``a a a``, ``c b a``, ``d c b``
        or ``b c d``.
    fill_value : number
        The value in the padding with boundary "fill". Zero adds nothing to a sum, even if a tap is NaN or infinite.
    axes : int or tuple of int, optional
        The axes of `x` that kernels slide over, in the order of the kernels' axes; all others but that of the channels
        are a batch. By default the last ones that are not the channels'.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each. The outputs between are not computed.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each. Elements between taps are not read.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`.
    workers : int, optional
        Number of threads; by default as many as this process may use. The result is the same for any number, bit for
        bit.

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
    convolve : One kernel.
    plan_bank : Choose once and prepare the kernels once, then run on many arrays.
    explain_bank : Which method would be taken, and why.
    same_padding : The padding that TensorFlow and ONNX call SAME.

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

    As `convolve_bank` with kernels that are not turned round, but conjugated.

    Parameters
    ----------
    x : array_like
        Numbers in any number of dimensions: channels, positions over which kernels slide, and a batch.
    kernels : array_like
        ``(K, C / groups, *k)``: K kernels of C / groups channels, and of a shape k; or ``(K, *k)`` where `x` has no
        channels. Not empty.
    mode : {"valid", "same", "full"}
        Which outputs to compute: those whose window lies within `x` (``n - k + 1`` along an axis), those centred on it
        (``n``), or all where a kernel overlaps it (``n + k - 1``), as for `correlate`.
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
        What lies in the padding: `fill_value`, or to the left of ``a b c d`` the values ``a a a``, ``c b a``, ``d c b``
        or ``b c d``.
    fill_value : number
        The value in the padding with boundary "fill". Zero adds nothing to a sum, even if a tap is NaN or infinite.
    axes : int or tuple of int, optional
        The axes of `x` that kernels slide over, in the order of the kernels' axes; all others but that of the channels
        are a batch. By default the last ones that are not the channels'.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each. The outputs between are not computed.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each. Elements between taps are not read.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`.
    workers : int, optional
        Number of threads; by default as many as this process may use. The result is the same for any number, bit for
        bit.

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
    convolve_bank : The same with kernels that are turned round.
    correlate : One kernel.
    match_template : Correlation coefficients with many templates.
    plan_bank : Choose once, with ``correlate=True``, and prepare the kernels once, then run on many arrays.
    explain_bank : Which method would be taken, and why.
    same_padding : The padding that TensorFlow and ONNX call SAME.

    Notes
    -----
    Other libraries' arrays and functions that Numba compiles are treated as by `convolve_bank`.

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


lazy.ready(__name__)
