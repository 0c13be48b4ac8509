"""Sums rounded to the dtype of a result that was asked for."""

from typing import Any

import numpy as np

from convjit._runtime.types import Array


def rounded(sums: Array, dtype: np.dtype[Any]) -> Array:
    """Sums in another dtype: rounded to nearest even and clipped to integers, NaN as 0; or cast to floating point."""
    if dtype.kind not in "iu" or sums.dtype == dtype:
        return sums.astype(dtype, copy=False)
    limits = np.iinfo(dtype)
    if sums.dtype.kind in "iu":
        bounds = np.iinfo(sums.dtype)
        return sums.clip(max(limits.min, bounds.min), min(limits.max, bounds.max)).astype(dtype)
    whole = np.rint(sums)
    # The greatest integer may not be a number of this dtype: what is not below it is set to it by itself.
    above = whole >= limits.max
    result: Array = np.nan_to_num(whole.clip(limits.min, None), copy=False, posinf=0.0)
    result[above] = 0
    result = result.astype(dtype)
    result[above] = limits.max
    return result
