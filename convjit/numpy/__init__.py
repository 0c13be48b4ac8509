"""The convolutions of NumPy: its names, signatures, dtypes and error texts, computed by convjit.

They differ from NumPy 2.4 in this:

- `method` names a method of `convjit.convolve`, such as "overlap_save", where a Fourier transform is accurate enough;
- sums of more than 11 products of float32 are taken in double precision, and rounded once;
- a Dask array gives a lazy Dask array, and a torch tensor is read as an array.

Arrays of dtypes that are not compiled (longdouble, objects, time differences), quantities with a unit, and arguments
that NumPy refuses are given to NumPy.
"""

from convjit._runtime import lazy as _lazy
from convjit.numpy._convolution import convolve, correlate

__all__ = ("convolve", "correlate")

_lazy.ready(__name__)
