"""The convolutions of `astropy.convolution`: its names, signatures, warnings and errors, computed by convjit.

Arrays may be lists, masked arrays, quantities and `NDData` of astropy, and kernels objects of its `Kernel` classes,
which stay astropy's: astropy itself is not imported here. They differ from astropy 8.0 in this:

- `convolve_fft` takes the fastest method, whether or not it is a Fourier transform, unless it is asked for the
  spectrum, for the padded image, or to transform by a function other than NumPy's; it refuses large images only then;
- `convolve` takes arrays of any number of dimensions, and both functions a further argument `method`;
- a pixel whose window has no weight is found exactly, and not by comparing sums with rounding errors;
- where a kernel has a unit and is not normalized, so has the result: astropy drops it;
- what astropy refuses with a bare `Exception` is a ValueError.

Warnings are of the class `AstropyUserWarning` where astropy is loaded, else of `UserWarning`.
"""

from convjit._runtime import lazy as _lazy
from convjit.astropy._convolve import convolve
from convjit.astropy._convolve_fft import convolve_fft
from convjit.astropy._replace import interpolate_replace_nans

__all__ = ("convolve", "convolve_fft", "interpolate_replace_nans")

_lazy.ready(__name__)
