"""The definition in plain loops, as one would write it by hand: what all other methods are to be faster than."""

from convjit._kernels.compiler import jit, parallel, prange
from convjit._runtime.types import Array


def correlate(x: Array, taps: Array, first: Array, ahead: Array, out: Array) -> None:
    """Fill `out` (rows, columns) with sums of the taps (rows, columns) times what they meet in `x` (rows, columns).

    The taps' row `p` meets, for the outputs in row `i`, the row ``first[i] + ahead[p]`` of `x`. In two dimensions that
    is row ``i + p``; in more, rows that follow each other in the array need not do so in memory.
    """
    for i in prange(out.shape[0]):
        for j in range(out.shape[1]):
            total = out.dtype.type(0)
            for p in range(taps.shape[0]):
                for q in range(taps.shape[1]):
                    total += taps[p, q] * x[first[i] + ahead[p], j + q]
            out[i, j] = total


serial = jit(correlate)
in_threads = parallel(correlate)
