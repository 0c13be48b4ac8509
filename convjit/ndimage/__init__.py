"""The linear filters of `scipy.ndimage`: its names, signatures, dtypes and error texts, computed by convjit.

Sums are taken as SciPy takes them, in double precision and in its order, so that results are the same, bit for bit.
They differ from SciPy 1.17 where that makes results exact, or where SciPy refuses arguments:

- integers are summed in integers where the weights are whole numbers: 64-bit ones are not rounded to double precision,
  and sums that the result cannot hold wrap around;
- means of floats are computed by blocks, not by running sums: a large value leaves no rounding error in the outputs
  behind it, and the mean of a constant is that constant;
- a NaN or Inf reaches only the outputs whose window holds it, also in `uniform_filter`; a weight of zero counts as part
  of the window;
- `precision("single")` sums float32 in single precision, in about half the time;
- bool results are True or False;
- float16 and longdouble are accepted;
- `output` may overlap `input` in every function, but its own elements must not overlap.

A Dask array as `input` gives a lazy Dask array; `output` may then be a dtype only. Its chunks overlap by what windows
reach, and have the values that they have in memory: bit for bit, but for means of floats over long windows, whose last
two units may depend on where chunks begin, and for forced methods. The derivative that `generic_laplace` and
`generic_gradient_magnitude` are given is called with the Dask array, and must return one.
"""

from convjit._runtime import lazy as _lazy
from convjit.ndimage._correlations import convolve, correlate
from convjit.ndimage._correlations1d import convolve1d, correlate1d
from convjit.ndimage._gradients import gaussian_gradient_magnitude, generic_gradient_magnitude, prewitt, sobel
from convjit.ndimage._laplacians import gaussian_laplace, generic_laplace, laplace
from convjit.ndimage._means import uniform_filter, uniform_filter1d
from convjit.ndimage._precision import precision as precision
from convjit.ndimage._smoothing import gaussian_filter, gaussian_filter1d

# SciPy's names, for ``from convjit.ndimage import *`` to replace them.
__all__ = (
    "convolve",
    "convolve1d",
    "correlate",
    "correlate1d",
    "gaussian_filter",
    "gaussian_filter1d",
    "gaussian_gradient_magnitude",
    "gaussian_laplace",
    "generic_gradient_magnitude",
    "generic_laplace",
    "laplace",
    "prewitt",
    "sobel",
    "uniform_filter",
    "uniform_filter1d",
)

_lazy.ready(__name__)
