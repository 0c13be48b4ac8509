"""The convolutions of `scipy.signal`: its names, signatures, dtypes and error texts, computed by convjit.

Where they differ from SciPy 1.17, they do so to be exact, or because SciPy refuses:

- a NaN or Inf reaches the outputs whose window holds it and no others, whatever the method, and nothing is warned of;
- integers are exact with every method, and sums that the dtype cannot hold wrap around;
- `fftconvolve` and `oaconvolve` are one function, which takes what is fastest, a Fourier transform or not, and
  `choose_conv_method` answers by the profile of this machine;
- bool and float16 are taken in any number of dimensions, also by `convolve2d` and `correlate2d`;
- objects, such as `decimal.Decimal`, are taken by `convolve` and `correlate` in any number of dimensions, and added and
  multiplied as they are, whatever the method;
- longdouble is computed by NumPy: "direct" sums by `numpy.dot`, "fft" transforms in longdouble by `numpy.fft`;
- empty arrays are refused in any number of dimensions alike, but by `fftconvolve` and `oaconvolve`; strings and dates
  are never read as numbers.
"""

from convjit._runtime import lazy as _lazy
from convjit.signal._functions import (
    choose_conv_method,
    convolve,
    convolve2d,
    correlate,
    correlate2d,
    correlation_lags,
    fftconvolve,
    oaconvolve,
)

__all__ = (
    "choose_conv_method",
    "convolve",
    "convolve2d",
    "correlate",
    "correlate2d",
    "correlation_lags",
    "fftconvolve",
    "oaconvolve",
)

_lazy.ready(__name__)
