"""The definition of a correlation in plain loops, as one would write it by hand with Numba."""

from convjit._kernels.compiler import jit, parallel, prange
from convjit._runtime.types import Array


def correlate(x: Array, taps: Array, first: Array, ahead: Array, stride: int, dilation: int, out: Array) -> None:
    """Fill `out` (rows, columns) with the correlation, in mode "valid", of `x` and `taps` (both rows, columns).

    For row `i` of `out`, row `p` of the taps is multiplied by row ``first[i] + ahead[p]`` of `x`. In two dimensions
    that is row ``i + p``. An array of more dimensions is a stack of rows, of which windows take some that are apart.
    Along a row, windows are a `stride` apart, and taps a `dilation`.
    """
    for i in prange(out.shape[0]):
        for j in range(out.shape[1]):
            total = out.dtype.type(0)
            for p in range(taps.shape[0]):
                for q in range(taps.shape[1]):
                    total += taps[p, q] * x[first[i] + ahead[p], j * stride + q * dilation]
            out[i, j] = total


serial = jit(correlate)
in_threads = parallel(correlate)
