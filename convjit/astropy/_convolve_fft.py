"""`convolve_fft` of `astropy.convolution`."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._methods import TABLE
from convjit._problem.options import one_of
from convjit._runtime.types import Array, Shape
from convjit.astropy._convolve import check_treatment
from convjit.astropy._objects import data_of, is_kernel, kernel_of, opened, plain_number, warn, with_unit
from convjit.astropy._sums import Asked, absent
from convjit.astropy._transforms import Transforms, good_length
from convjit.astropy._weighing import weighing_of

# NumPy's own functions, also after others were put in their place.
FFTN, IFFTN = np.fft.fftn, np.fft.ifftn

# Bytes of an array of complex numbers that is not transformed unless that is allowed.
HUGE = 10**9


def convolve_fft(
    array: npt.ArrayLike,
    kernel: npt.ArrayLike,
    boundary: str | None = "fill",
    fill_value: float = 0.0,
    nan_treatment: str = "interpolate",
    normalize_kernel: bool | Callable[[Array], Any] = True,
    normalization_zero_tol: float = 1e-8,
    preserve_nan: bool = False,
    mask: npt.ArrayLike | None = None,
    crop: bool = True,
    return_fft: bool = False,
    fft_pad: bool | None = None,
    psf_pad: bool | None = None,
    min_wt: float = 0.0,
    allow_huge: bool = False,
    fftn: Callable[[Array], Array] = FFTN,
    ifftn: Callable[[Array], Array] = IFFTN,
    complex_dtype: npt.DTypeLike = complex,
    dealias: bool = False,
    *,
    method: str = "auto",
) -> Any:
    """Convolve an array with a kernel, and interpolate over missing pixels, as `astropy.convolution.convolve_fft` does.

    Parameters
    ----------
    array : array_like, Quantity or NDData
        Numbers in any number of dimensions. What is NaN, infinite, masked, or masked in an `NDData`, is missing. Of
        complex numbers, the real part of the result is returned.
    kernel : array_like or Kernel
        Of as many dimensions. Its middle element ``k // 2`` lies on the output. What is NaN or infinite counts as 0.
    boundary : {"fill", "wrap", None}
        The values outside the array: `fill_value`, or those of its other side. None is "fill", with a warning.
    fill_value : float
        The value outside the array with boundary "fill"; NaN or Inf is missing. It takes the place of missing pixels
        where `nan_treatment` is "fill". For a quantity, it may be one.
    nan_treatment : {"interpolate", "fill"}
        "interpolate": an output is the mean of the pixels in its window that are not missing, weighted by the kernel.
        "fill": missing pixels have the value `fill_value`.
    normalize_kernel : bool or function
        Whether to divide by the sum of the kernel. A function is called with the kernel, and its result takes the place
        of the sum in weights that are compared with `min_wt`; interpolated results are multiplied by it.
    normalization_zero_tol : float
        A kernel whose sum is smaller in magnitude, and which is not normalized, interpolates nothing.
    preserve_nan : bool
        Whether outputs at missing pixels are NaN.
    mask : array_like, optional
        Of the shape of `array`: pixels where it is not 0 or False are missing.
    crop : bool
        False returns the padded image.
    return_fft : bool
        Whether to return the product of the spectra of array and kernel.
    fft_pad : bool, optional
        Whether to pad to lengths that are fast to transform; by default, unless the boundary is "wrap".
    psf_pad : bool, optional
        Whether to pad by the size of the kernel, so that nothing wraps round; by default, unless the boundary is
        "wrap".
    min_wt : float
        Outputs are NaN where the weight of the pixels that are not missing is less. With 0, outputs without weight are
        0.
    allow_huge : bool
        Whether padded images of more than 1 GB are transformed. Where no transform has to be taken, they need no such
        memory, and are never refused.
    fftn, ifftn : function
        What to transform by. If both are NumPy's, there need not be a transform.
    complex_dtype : dtype_like
        Dtype of spectra; the result has the dtype of their real parts.
    dealias : bool
        Whether to pad to one and a half times the size.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" takes the fastest method of `convjit.convolve`, a name, which astropy does not take, that method; none of
        them if functions are given, or the spectrum or the padded image is asked for.

    Returns
    -------
    ndarray or Quantity
        Of the shape of `array`, and of float64 by default. A quantity, if `array` has a unit.

    Raises
    ------
    ValueError
        If an argument is not one of these, or does not go with boundary "wrap"; if the kernel has masked elements or
        another number of dimensions, or its sum is near 0 and has to be divided by; or if an image is too large.
    TypeError
        If the array does not hold numbers, or both are kernels.
    NotImplementedError
        If the boundary is "extend", which `convolve` has.

    Warns
    -----
    AstropyUserWarning
        If `boundary` is None, if ``psf_pad=False`` overrides it, or if attributes of an `NDData` are left out. Where
        astropy is not loaded, UserWarning.

    See Also
    --------
    convolve : Sums products, whose errors do not depend on bright pixels far away.
    interpolate_replace_nans : Replaces missing pixels, and leaves the others as they are.

    Notes
    -----
    Interface and meaning are those of astropy 8.0. Results are computed in double precision. The unit of a kernel
    cancels if that is normalized by its sum; otherwise it is one of the result.

    Examples
    --------
    >>> import numpy
    >>> from convjit import astropy
    >>> astropy.convolve_fft([1, numpy.nan, 3], [1, 1, 1])
    array([0.5, 2. , 1.5])
    >>> astropy.convolve_fft([1, numpy.nan, 3], [0, 1, 0], min_wt=1e-8)
    array([ 1., nan,  3.])
    """
    check_treatment(nan_treatment)
    one_of("method", method, ("auto", *TABLE))
    if is_kernel(array) and is_kernel(kernel):
        raise TypeError("Can't convolve two kernels with convolve_fft.  Use convolve instead.")
    image, mask = opened(array, mask)
    taps, kernel_unit = kernel_of(kernel)
    x, masked, unit = data_of("array", image, mask)
    _check_dimensions(x.ndim, taps.ndim)
    units = unit, None if normalize_kernel is True else kernel_unit
    interpolate = nan_treatment == "interpolate"
    taps = np.where(np.isfinite(taps), taps, 0)
    dtype = np.dtype(complex_dtype)
    weighing = weighing_of(taps, normalize_kernel, interpolate, normalization_zero_tol, min_wt, dtype)
    padded, shape = _padding(boundary, x.shape, taps.shape, psf_pad, fft_pad, dealias)
    outside = plain_number("fill_value", fill_value, unit)
    masked, incomplete = _gaps(x, masked)
    missing = absent(x, masked) if incomplete and (preserve_nan or not interpolate) else None
    if missing is not None and not interpolate:
        x = np.where(missing, _checked_finite(outside), x)
    no_transform = fftn is FFTN and ifftn is IFFTN and crop and not return_fft and (padded or shape == x.shape)
    if no_transform and dtype.char in "FD" and not any(map(np.iscomplexobj, (x, taps, outside))):
        asked = Asked("same", method, "fill" if padded else "wrap", float(outside), "normwise")
        result = weighing.summed(x, masked, incomplete, taps, asked)
        result = result if dtype.char == "D" else result.astype(np.float32)
        places: tuple[Any, ...] = (...,)
    else:
        _check_size(shape, dtype, allow_huge)
        by = Transforms(fftn, ifftn, shape, dtype)
        gaps = absent(x, masked) if incomplete and interpolate else None
        convolved = weighing.spectrum if return_fft else weighing.transformed
        result = convolved(x, gaps, taps, 0 if boundary == "wrap" else outside, by)
        places = (...,) if return_fft else by.middle(x.shape)
    if preserve_nan and missing is not None and not return_fft:
        np.copyto(result[places], np.nan, where=missing)
    return with_unit(result[places] if crop else result, *units)


def _check_dimensions(ndim: int, kernel_ndim: int) -> None:
    """Refuse arrays that do not fit together, and single numbers."""
    if ndim != kernel_ndim:
        raise ValueError(f"Image and kernel must have same number of dimensions; got {ndim} and {kernel_ndim}.")
    if ndim == 0:
        raise ValueError("cannot convolve 0-dimensional arrays")


def _padding(
    boundary: str | None, shape: Shape, kernel_shape: Shape, psf_pad: Any, fft_pad: Any, dealias: Any
) -> tuple[bool, Shape]:
    """Whether the image is padded by the size of the kernel, and the shape to which it is."""
    if boundary == "extend":
        raise NotImplementedError("The 'extend' option is not implemented for fft-based convolution")
    if boundary not in (None, "fill", "wrap"):
        raise ValueError(f"`boundary` must be 'fill', 'wrap' or None; got {boundary!r}.")
    if boundary == "wrap":
        for name, pads in (("psf_pad", psf_pad), ("fft_pad", fft_pad), ("dealias", dealias)):
            if pads:
                raise ValueError(f"With boundary='wrap', {name} cannot be enabled.")
    elif boundary is None:
        warn(
            "The convolve_fft version of boundary=None is equivalent to the convolve boundary='fill'.  There is no FFT "
            "equivalent to convolve's zero-if-kernel-leaves-boundary"
        )
    elif psf_pad is False:
        warn("psf_pad was set to False, which overrides the boundary='fill' setting.")
    padded = boundary != "wrap" and (psf_pad is None or bool(psf_pad) or (boundary == "fill" and psf_pad is not False))
    lengths = [n + k if padded else max(n, k) for n, k in zip(shape, kernel_shape, strict=True)]
    if dealias:
        lengths = [n + -(-n // 2) for n in lengths]
    if boundary != "wrap" and (fft_pad is None or fft_pad):
        lengths = [*map(good_length, lengths)]
    return padded, tuple(lengths)


def _gaps(x: Array, masked: Array | None) -> tuple[Array | None, bool]:
    """Where elements are masked or infinite, None where none are; and whether these or NaN may be there."""
    if x.dtype.kind in "fc":
        with np.errstate(all="ignore"):
            finite = np.isfinite(x.sum())  # then so is each element, and no array in between is needed to tell
        if not finite:
            infinite = np.isinf(x)
            return (infinite if masked is None else infinite | masked) if infinite.any() else masked, True
    return masked, masked is not None


def _checked_finite(value: Any) -> Any:
    """Refuse a value for missing pixels that is missing, too."""
    if not np.isfinite(value):
        raise ValueError("Encountered NaNs in convolve.  This is disallowed.")
    return value


def _check_size(shape: Shape, dtype: np.dtype[Any], allowed: bool) -> None:
    """Refuse to transform a huge image, unless that is allowed."""
    size = math.prod(shape) * dtype.itemsize
    if size > HUGE and not allowed:
        raise ValueError(
            f"Size Error: Arrays will be {size / 1e9:.1f}G.  Use allow_huge=True to override this exception."
        )
