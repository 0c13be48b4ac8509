"""`interpolate_replace_nans` of `astropy.convolution`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit.astropy._convolve import convolve as _convolve
from convjit.astropy._sums import has_nan


def interpolate_replace_nans(
    array: npt.ArrayLike, kernel: npt.ArrayLike, convolve: Callable[..., Any] = _convolve, **kwargs: Any
) -> Any:
    """Replace NaN in an array by means of their neighbours, as `astropy.convolution.interpolate_replace_nans` does.

    Parameters
    ----------
    array : array_like or Quantity
        Real numbers in any number of dimensions.
    kernel : array_like or Kernel
        The weights of the neighbours, of as many dimensions; its sum must not be 0.
    convolve : function
        `convolve` or `convolve_fft`.
    **kwargs
        Further arguments of that function, such as `boundary`.

    Returns
    -------
    ndarray or Quantity
        A copy of the array without NaN, but where a window holds no number: there `convolve` leaves NaN, and warns, and
        `convolve_fft` puts 0.

    Raises
    ------
    ValueError, TypeError, KernelSizeError
        As the function.

    See Also
    --------
    convolve : Smooths the other pixels, too.
    convjit.normalized_convolve : Means of what is not missing.

    Notes
    -----
    Interface and meaning are those of astropy 8.0.

    Examples
    --------
    >>> import numpy
    >>> from convjit import astropy
    >>> astropy.interpolate_replace_nans([1, numpy.nan, 3, 4], [1, 1, 1])
    array([1., 2., 3., 4.])
    """
    filled = array.copy() if isinstance(array, np.ndarray) else np.array(array)
    if has_nan(filled):
        missing = np.isnan(filled)
        means = convolve(
            array, kernel, nan_treatment="interpolate", normalize_kernel=True, preserve_nan=False, **kwargs
        )
        filled[missing] = means[missing]
    return filled
