"""The convolutions, FIR filters and polyphase filters of `scipy.signal`, computed by convjit.

Names, signatures, dtypes and error texts are those of SciPy 1.17. What differs makes results exact, or takes arguments
that SciPy refuses:

- a NaN or Inf reaches only the outputs whose window holds it, whatever the method, and without a warning;
- integers are exact with every method, and sums that the dtype cannot hold wrap around;
- `fftconvolve` and `oaconvolve` are one function, which takes the fastest method, a Fourier transform or not, and
  `choose_conv_method` decides by the profile of this machine;
- bool and float16 are accepted in any number of dimensions, also by `convolve2d` and `correlate2d`;
- objects, such as `decimal.Decimal`, are accepted by `convolve` and `correlate` in any number of dimensions; whatever
  the method, they are added and multiplied by their own operators;
- longdouble is computed by NumPy: "direct" sums with `numpy.dot`, and "fft" transforms in longdouble with `numpy.fft`;
- convolutions refuse empty arrays in any number of dimensions, except `fftconvolve` and `oaconvolve`; strings and
  dates are never read as numbers;
- `upfirdn` and `resample_poly` continue a signal of one input, which has no slope or mirror image, by that input; they
  refuse longdouble with another sentence;
- `resample_poly` subtracts the minimum, mean and so on in the dtype of the result, where unsigned integers do not wrap;
- `lfilter`, `filtfilt`, `savgol_filter` and `sepfir2d` take sums of more than 11 products of float32 in double
  precision, and round them once; all but `filtfilt` take the name of a method of `convjit.convolve` as `method`, such
  as "overlap_save" where a Fourier transform is accurate enough;
- empty arrays are filtered, `filtfilt` takes filters of a single tap, and extends arrays in the dtype of the result:
  values of small integers do not wrap around;
- the taps of `savgol_filter` are symmetric to the last bit, and its ends are fitted in double precision; a NaN reaches
  no line but its own;
- `sepfir2d` takes kernels that are longer than the image;
- IIR filters, and Gustafsson's method, are computed by SciPy, which has to be installed for them.

A Dask array gives a lazy Dask array, whose chunks overlap by what windows reach; as the second array of a convolution
it is computed at the call. Sums have the values that they have in memory, bit for bit; where a convolution may be
computed by a Fourier transform, its method is chosen for each chunk.
"""

from convjit._runtime import lazy as _lazy
from convjit.signal._convolution import choose_conv_method, convolve, correlate, correlation_lags
from convjit.signal._decimation import decimate
from convjit.signal._filters import lfilter, lfilter_zi
from convjit.signal._images import convolve2d, correlate2d
from convjit.signal._resampling import resample_poly, upfirdn
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
    "decimate",
    "fftconvolve",
    "filtfilt",
    "lfilter",
    "lfilter_zi",
    "oaconvolve",
    "resample_poly",
    "savgol_coeffs",
    "savgol_filter",
    "sepfir2d",
    "upfirdn",
)

_lazy.ready(__name__)
