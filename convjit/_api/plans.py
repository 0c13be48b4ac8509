"""The public functions that prepare calls with one kernel: plan and warmup; those about the choice are in `_choice`."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from convjit._calls.checks import as_array
from convjit._calls.dispatch import compute
from convjit._calls.plan import Plan, planned
from convjit._choice.functions import explain, methods, thresholds, use_profile
from convjit._methods import TABLE
from convjit._problem.options import Options, as_dtype, as_shape
from convjit._problem.words import Accuracy, Boundary, Integers, MethodName, Mode, Pairs
from convjit._runtime import launch, lazy

__all__ = ["explain", "methods", "plan", "thresholds", "use_profile", "warmup"]


def plan(
    kernel: npt.ArrayLike,
    shape: Integers,
    dtype: npt.DTypeLike | None = None,
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    correlate: bool = False,
    boundary: Boundary = "fill",
    fill_value: complex = 0,
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    lags: Pairs | None = None,
    out_dtype: npt.DTypeLike | None = None,
    accuracy: Accuracy = "normwise",
    workers: int | None = None,
) -> Plan:
    """Choose the method and prepare the kernel once, to run on many arrays of one shape.

    Parameters
    ----------
    kernel : array_like
        Of as many dimensions as the arrays to come, or as many as `axes` names; not empty. It is copied.
    shape : int or tuple of int
        Shape of the arrays to come.
    dtype : dtype_like, optional
        Dtype of the arrays to come; the kernel's by default.
    mode : {"full", "same", "valid"}
        Which outputs: all where the kernel overlaps the array, those centred on it, or those whose window lies within
        it, as for `convolve`.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    correlate : bool
        Correlate instead of convolving: the kernel is conjugated, and not turned round.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside the array, as for `convolve`.
    fill_value : number
        The value outside the array with boundary "fill".
    axes : int or tuple of int, optional
        The axes of the array that the kernel slides over; all by default. All others are a batch.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each.
    lags : tuple of int, or tuple of such tuples, optional
        First and last shift that is wanted, both included, or such a pair for each sliding axis, as for `correlate`;
        needs ``correlate=True``.
    out_dtype : dtype_like, optional
        Dtype of the results, as `dtype` of `convolve`.
    accuracy : {"normwise", "elementwise"}
        What bounds the error of an output: the norms of the data, or the magnitudes of its own products.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    Plan
        Call it with `x` and optionally `out`, from any thread. Its attribute `method` names the method, and printing
        the plan shows why it was chosen.

    Raises
    ------
    ValueError
        If an argument is not as above, or the method that was forced cannot do the problem exactly.
    TypeError
        If the kernel does not hold numbers, or an option has the wrong type.
    MemoryError
        If there is not enough memory for the kernel.

    See Also
    --------
    convolve : The same for a single array; says more of each option.
    explain : Which method would be taken, without a kernel.
    plan_bank : Many kernels.
    plan_normalized : For arrays some of whose elements are missing.

    Examples
    --------
    >>> import convjit, numpy
    >>> smooth = convjit.plan(numpy.ones(3), 5, mode="valid")
    >>> smooth([1.0, 2.0, 3.0, 4.0, 5.0])
    array([ 6.,  9., 12.])
    """
    kernel = np.array(as_array("kernel", kernel))
    x_dtype = kernel.dtype if dtype is None else as_dtype(dtype)
    further = correlate, stride, dilation, lags, out_dtype
    options = Options(mode, method, boundary, fill_value, axes, workers, accuracy, *further)
    return planned(kernel, as_shape("shape", shape), x_dtype, options)


def warmup(
    shape: Integers,
    kernel_shape: Integers,
    dtype: npt.DTypeLike = "float64",
    mode: Mode = "full",
    method: MethodName = "auto",
    *,
    boundary: Boundary = "fill",
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    accuracy: Accuracy = "normwise",
    workers: int | None = None,
) -> str:
    """Compile and load everything that calls of this kind need, so that the first of them need not wait.

    For services, before they take requests, and before they fork: child processes share what their parent has loaded.
    Besides compilation it takes the time and memory of two or three such calls.

    Parameters
    ----------
    shape, kernel_shape : int or tuple of int
        Shapes of the array and the kernel.
    dtype : dtype_like
        Dtype of both.
    mode : {"full", "same", "valid"}
        Which outputs: all where the kernel overlaps the array, those centred on it, or those whose window lies within
        it, as for `convolve`.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" chooses the method with the least predicted time; a name forces that method.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside the array, as for `convolve`.
    axes : int or tuple of int, optional
        The axes of the array that the kernel slides over; all by default. All others are a batch.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each.
    accuracy : {"normwise", "elementwise"}
        What bounds the error of an output: the norms of the data, or the magnitudes of its own products.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    str
        Name of the method that such calls take.

    Raises
    ------
    ValueError
        If an argument is not as above, or the method that was forced cannot do the problem exactly.
    TypeError
        If an option has the wrong type.
    MemoryError
        If there is not enough memory for such a call.

    See Also
    --------
    plan : Prepare a kernel as well.
    explain : Which method would be taken, and why.

    Examples
    --------
    >>> import convjit
    >>> convjit.warmup((480, 640), (5, 5), "float32", "same")
    'direct'
    """
    both = as_dtype(dtype)
    given = mode, method, boundary, 0, axes, workers, accuracy, False, stride, dilation, None, None
    x = np.ones(as_shape("shape", shape), both)
    kernel = np.ones(as_shape("kernel_shape", kernel_shape), both)
    kernel.flat[:1] = 2  # no outer product
    prepared = planned(kernel, x.shape, both, Options(*given))
    for _ in range(2):  # what repeats a call is loaded by the second one
        compute(x, kernel, given)
    if x.size and both.kind in "fc" and not TABLE[prepared.method].ALWAYS_EXACT:
        x.flat[0] = np.nan  # another method steps in
        prepared(x)
    launch.load_for_children()
    return prepared.method


lazy.ready(__name__)
