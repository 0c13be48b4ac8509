"""The convolutions and polyphase filters of `scipy.signal`, computed by convjit.

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
- `upfirdn` and `resample_poly` take Dask arrays; of a signal of one input that has no slope or mirror image, the input
  goes on; longdouble is refused with another sentence;
- `resample_poly` subtracts the minimum, mean and so on in the dtype of the result, where unsigned integers do not wrap.

A Dask array as `in1` gives a lazy Dask array, whose chunks overlap by what windows reach; as `in2` it is computed at
the call. With method "direct" values are those in memory, bit for bit; otherwise a method is chosen for each chunk.
"""

from convjit._runtime import lazy as _lazy
from convjit.signal._convolution import choose_conv_method, convolve, correlate, correlation_lags
from convjit.signal._decimation import decimate
from convjit.signal._images import convolve2d, correlate2d
from convjit.signal._resampling import resample_poly, upfirdn
from convjit.signal._transforms import fftconvolve, oaconvolve

__all__ = (
    "choose_conv_method",
    "convolve",
    "convolve2d",
    "correlate",
    "correlate2d",
    "correlation_lags",
    "decimate",
    "fftconvolve",
    "oaconvolve",
    "resample_poly",
    "upfirdn",
)

_lazy.ready(__name__)
