"""`convolve` of `astropy.convolution`."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._methods import TABLE
from convjit._problem.options import one_of
from convjit._runtime.types import Array
from convjit.astropy._objects import (
    as_kernel,
    data_of,
    is_kernel,
    kernel_of,
    opened,
    plain_number,
    size_error,
    warn,
    with_unit,
)
from convjit.astropy._sums import Asked, absent, has_nan, means, sums, weights

# Our names of astropy's boundaries: with None, the outputs are those whose window lies within the array.
BOUNDARIES = {None: "fill", "fill": "fill", "wrap": "wrap", "extend": "nearest"}

TREATMENTS = ("interpolate", "fill")

# A kernel whose sum is smaller cannot be normalized.
LEAST_SUM = 1 / 100

LEFT = (
    "nan_treatment='interpolate', however, NaN values detected post convolution. A contiguous region of NaN values, "
    "larger than the kernel size, are present in the input array. Increase the kernel size to avoid this."
)
HARDWIRED = (
    "Both array and kernel are Kernel instances, hardwiring the following parameters: boundary='fill', fill_value=0, "
    "normalize_Kernel=True, nan_treatment='interpolate'"
)


def convolve(
    array: npt.ArrayLike,
    kernel: npt.ArrayLike,
    boundary: str | None = "fill",
    fill_value: float = 0.0,
    nan_treatment: str = "interpolate",
    normalize_kernel: bool = True,
    mask: npt.ArrayLike | None = None,
    preserve_nan: bool = False,
    normalization_zero_tol: float = 1e-8,
    *,
    method: str = "auto",
) -> Any:
    """Convolve an array with a kernel, and interpolate over missing pixels, as `astropy.convolution.convolve` does.

    Parameters
    ----------
    array : array_like, Quantity, Kernel or NDData
        Real numbers in any number of dimensions. NaN, masked elements, and those masked in an `NDData`, are missing.
    kernel : array_like or Kernel
        Of as many dimensions, and of an odd length along each.
    boundary : {"fill", "extend", "wrap", None}
        The values outside the array: `fill_value`, those of the nearest pixels, or those of its other side. With None,
        outputs are 0 whose window does not lie within the array.
    fill_value : float
        The value outside the array with boundary "fill"; NaN is missing. It takes the place of missing pixels where
        `nan_treatment` is "fill". For a quantity, it may be one.
    nan_treatment : {"interpolate", "fill"}
        "interpolate": an output is the mean of the pixels in its window that are not missing, weighted by the kernel.
        "fill": missing pixels have the value `fill_value`.
    normalize_kernel : bool
        Whether to divide by the sum of the kernel.
    mask : array_like, optional
        Of the shape of `array`: pixels where it is not 0 or False are missing.
    preserve_nan : bool
        Whether outputs at missing pixels are NaN.
    normalization_zero_tol : float
        A kernel whose sum is smaller in magnitude is not normalized, but refused.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" sums products, as astropy does. The others, which astropy does not have, force that method of
        `convjit.convolve`: a Fourier transform is faster for large kernels, but only of normwise accuracy.

    Returns
    -------
    ndarray, Quantity or Kernel
        Of the shape of `array`, and of its dtype if that is a floating one, else of float64. A kernel, if `array` is
        one; a quantity, if it has a unit.

    Raises
    ------
    ValueError
        If an argument is not one of these, the kernel has masked elements or another number of dimensions, or its sum
        is near 0 and has to be divided by.
    KernelSizeError
        If the kernel has an even length along an axis, or is larger than the array and `boundary` is None; ValueError
        where `astropy.convolution` is not loaded.
    TypeError
        If the array does not hold real numbers, or if it is a kernel of more than two dimensions.

    Warns
    -----
    AstropyUserWarning
        If NaN is left in the result where a window holds nothing but missing pixels; if both `array` and `kernel` are
        kernels, for which most arguments have fixed values; or if attributes of an `NDData` are left out. Where astropy
        is not loaded, UserWarning.

    See Also
    --------
    convolve_fft : Also by Fourier transforms, and with kernels of even lengths.
    interpolate_replace_nans : Replaces missing pixels, and leaves the others as they are.
    convjit.normalized_convolve : The same without astropy's arguments; also takes weights.

    Notes
    -----
    Interface and meaning are those of astropy 8.0. Sums are taken in double precision, and rounded once to the dtype of
    the result. The unit of a kernel cancels if that is normalized; otherwise it is one of the result.

    Examples
    --------
    >>> import numpy
    >>> from convjit import astropy
    >>> astropy.convolve([1, numpy.nan, 3], [1, 1, 1], boundary="extend")
    array([1., 2., 3.])
    >>> astropy.convolve([1, 4, 5, 6, 5], [1, 2, 1], boundary=None)
    array([0. , 3.5, 5. , 5.5, 0. ])
    """
    if boundary not in BOUNDARIES:
        raise ValueError(f"Invalid boundary option: must be one of {[*BOUNDARIES]}; got {boundary!r}.")
    check_treatment(nan_treatment)
    one_of("method", method, ("auto", *TABLE))
    image, mask = opened(array, mask)
    taps, kernel_unit = kernel_of(kernel)
    x, masked, unit = data_of("array", image, mask)
    x, taps = (part if part.dtype.kind != "c" else np.asarray(part, np.float64) for part in (x, taps))
    if not all(n % 2 for n in taps.shape):
        raise size_error("Kernel size must be odd in all axes.")
    if is_kernel(array) and is_kernel(kernel):
        warn(HARDWIRED)
        boundary, fill_value, normalize_kernel, nan_treatment = "fill", 0, True, "interpolate"
    _check_shapes(x, taps, boundary)
    outside = float(plain_number("fill_value", fill_value, unit))
    asked = Asked("valid" if boundary is None else "same", method, BOUNDARIES[boundary], outside, "elementwise")
    dtype = getattr(image, "dtype", None)
    dtype = dtype if isinstance(dtype, np.dtype) and dtype.kind == "f" else np.dtype(np.float64)
    incomplete = masked is not None or has_nan(x)
    interpolated = nan_treatment == "interpolate" and (incomplete or asked.missing_outside)
    total, left = float(taps.sum()), False
    if normalize_kernel or interpolated:
        _check_sum(total, interpolated, normalization_zero_tol)
    # What is NaN, and nothing else, is found where means are taken.
    listed = masked is not None or preserve_nan or not interpolated or not _weighs(taps)
    missing = absent(x, masked) if incomplete and listed else None
    if interpolated:
        result, left = _interpolated(x, missing, taps, asked, dtype if normalize_kernel else np.dtype(np.float64))
        if not normalize_kernel:
            result *= total
    else:
        result = sums(x if missing is None else np.where(missing, outside, x), taps, asked)
        if normalize_kernel and total != 1:
            result /= total
    if left and not preserve_nan:
        warn(LEFT)
    result = _finished(result, x, taps, asked, dtype)
    if preserve_nan and missing is not None:
        np.copyto(result, np.nan, where=missing)
    result = with_unit(result, unit, None if normalize_kernel else kernel_unit)
    return as_kernel(result, array, kernel) if is_kernel(array) else result


def _weighs(taps: Array) -> bool:
    """Whether the kernel is nowhere negative, nor 0 in the middle: a pixel that is there has a weight."""
    return bool(taps.min() >= 0 < taps.flat[taps.size // 2])


def check_treatment(nan_treatment: Any) -> None:
    """Refuse another treatment than these."""
    if nan_treatment not in TREATMENTS:
        raise ValueError(f"nan_treatment must be one of 'interpolate','fill'; got {nan_treatment!r}.")


def _check_shapes(x: Array, taps: Array, boundary: str | None) -> None:
    """Refuse arrays that do not fit together."""
    if x.ndim == 0:
        raise ValueError("cannot convolve 0-dimensional arrays")
    if x.ndim != taps.ndim:
        raise ValueError("array and kernel have differing number of dimensions.")
    if x.size == 0:
        raise ValueError("cannot convolve empty array")
    if boundary is None and any(n < k for n, k in zip(x.shape, taps.shape, strict=True)):
        raise size_error(
            "for boundary=None all kernel axes must be smaller than array's - use boundary in ['fill', 'extend', "
            f"'wrap'] instead; got shapes {taps.shape} and {x.shape}."
        )


def _check_sum(total: float, interpolated: bool, tolerance: float) -> None:
    """Refuse a kernel that cannot be normalized."""
    if not (total < LEAST_SUM or abs(total) <= tolerance):
        return
    if interpolated:
        raise ValueError(
            "Setting nan_treatment='interpolate' requires the kernel to be normalized, but the input kernel has a sum "
            "close to zero. For a zero-sum kernel and data with NaNs, set nan_treatment='fill'."
        )
    raise ValueError(
        "The kernel can't be normalized, because its sum is close to zero. The sum of the given kernel is < "
        f"{LEAST_SUM:.2f}. For a zero-sum kernel, set normalize_kernel=False or pass a custom normalization function "
        "to normalize_kernel."
    )


def _interpolated(
    x: Array, missing: Array | None, taps: Array, asked: Asked, dtype: np.dtype[Any]
) -> tuple[Array, bool]:
    """The means, in this dtype where the kernel weighs, and whether some are NaN for want of pixels."""
    inner = _inner(x, taps) if asked.mode == "valid" else (...,)
    if _weighs(taps):
        return means(x, missing, taps, asked, out=np.empty(x[inner].shape, dtype))
    missing = np.zeros(x.shape, bool) if missing is None else missing
    result, left = means(x, missing, taps, asked)
    if left:  # as in astropy, a pixel that is there is kept if the kernel is 0 over all that is there
        kept = (weights(missing, taps, asked) == 0) & ~missing[inner]
        result[kept] = x[inner][kept]
    return result, left and has_nan(result)


def _finished(result: Array, x: Array, taps: Array, asked: Asked, dtype: np.dtype[Any]) -> Array:
    """The outputs in the dtype of the result; those of mode "valid" where they belong, among zeros."""
    if asked.mode == "same":
        return result.astype(dtype, copy=False)
    finished = np.zeros(x.shape, dtype)
    finished[_inner(x, taps)] = result
    return finished


def _inner(x: Array, taps: Array) -> tuple[slice, ...]:
    """Where the outputs are whose windows lie within the array."""
    return tuple(slice(k // 2, n - k // 2) for n, k in zip(x.shape, taps.shape, strict=True))
