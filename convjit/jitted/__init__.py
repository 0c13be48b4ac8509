"""Building blocks for code that Numba compiles: valid correlation by one method, from Python or within ``@njit``.

Each function takes an array `x` and a `kernel` of as many dimensions and the same dtype (float32, float64, complex64 or
complex128), no longer than `x` along any axis, and returns the new array of
``sum over p of x[i + p] * conj(kernel[p])``, which is `convjit.correlate` in mode "valid". Contiguous arrays are the
fastest. Functions named ``..._parallel`` run on Numba's threads, as many as ``numba.get_num_threads()`` says, and must
not be called within a ``prange``; all others run in the calling thread without the GIL. Results are the same bits for
any number of threads.

Examples
--------
>>> import numba, numpy
>>> from convjit import jitted
>>> @numba.njit
... def edges(x, kernel):
...     return numpy.abs(jitted.direct(x, kernel)).max()
>>> edges(numpy.array([1.0, 2.0, 4.0, 8.0]), numpy.array([-1.0, 1.0]))
4.0
"""

from typing import TYPE_CHECKING

from convjit._runtime import lazy as _lazy

if TYPE_CHECKING:  # what is loaded, with Numba, when it is first used
    from convjit.jitted._loops import (  # noqa: TC004
        direct,
        direct_parallel,
        im2col,
        im2col_parallel,
        overlap_save,
        overlap_save_parallel,
    )

__all__ = ["direct", "direct_parallel", "im2col", "im2col_parallel", "overlap_save", "overlap_save_parallel"]

_lazy.load_on_use(__name__, "convjit.jitted._loops")
