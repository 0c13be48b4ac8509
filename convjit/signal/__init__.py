"""The convolutions and FIR filters of `scipy.signal`: its names, signatures, dtypes and error texts.

They differ from SciPy 1.17 where that makes results exact, or where SciPy refuses arguments:

- a NaN or Inf reaches only the outputs whose window holds it, whatever the method, and without a warning;
- integers are exact with every method, and sums that the dtype cannot hold wrap around;
- `fftconvolve` and `oaconvolve` are one function, which takes the fastest method, a Fourier transform or not, and
  `choose_conv_method` decides by the profile of this machine;
- bool and float16 are accepted in any number of dimensions, also by `convolve2d` and `correlate2d`;
- objects, such as `decimal.Decimal`, are accepted by `convolve` and `correlate` in any number of dimensions; whatever
  the method, they are added and multiplied by their own operators;
- longdouble is computed by NumPy: "direct" sums with `numpy.dot`, and "fft" transforms in longdouble with `numpy.fft`;
- empty arrays are refused in any number of dimensions, except by `fftconvolve` and `oaconvolve`; strings and dates are
  never read as numbers.

The filters `lfilter`, `filtfilt`, `savgol_filter` and `sepfir2d` sum about as accurately as SciPy's. All but `filtfilt`
take the name of a method of `convjit.convolve`, such as "overlap_save" where a Fourier transform is accurate enough.
They differ from SciPy in this:

- sums of more than 11 products of float32 are taken in double precision, and rounded once;
- empty arrays are filtered, and `filtfilt` takes filters of a single tap;
- `filtfilt` extends arrays in the dtype of the result: values of small integers do not wrap around;
- the taps of `savgol_filter` are symmetric to the last bit, and its ends are fitted in double precision; a NaN reaches
  no line but its own;
- `sepfir2d` takes kernels that are longer than the image;
- IIR filters, and Gustafsson's method, are computed by SciPy, which has to be installed for them.
"""

from convjit._runtime import lazy as _lazy
from convjit.signal._convolution import choose_conv_method, convolve, correlate, correlation_lags
from convjit.signal._filters import lfilter, lfilter_zi
from convjit.signal._images import convolve2d, correlate2d
from convjit.signal._savgol import savgol_coeffs, savgol_filter
from convjit.signal._separable import sepfir2d
from convjit.signal._transforms import fftconvolve, oaconvolve
from convjit.signal._zero_phase import filtfilt

__all__ = (
    "choose_conv_method",
    "convolve",
    "convolve2d",
    "correlate",
    "correlate2d",
    "correlation_lags",
    "fftconvolve",
    "filtfilt",
    "lfilter",
    "lfilter_zi",
    "oaconvolve",
    "savgol_coeffs",
    "savgol_filter",
    "sepfir2d",
)

_lazy.ready(__name__)
