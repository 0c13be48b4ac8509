"""The linear filters of `scipy.ndimage`: its names, signatures, dtypes and error texts, computed by convjit.

Sums are taken as SciPy takes them, in double precision and in its order, so that results are its results, bit for bit.
Where they differ from SciPy 1.17, they do so to be exact, or because SciPy refuses:

- integers are summed by integers where the weights are whole: 64-bit ones do not pass through double precision, and
  sums that the result cannot hold wrap around;
- means of floats are taken by blocks, not by running sums: nothing of a large value is left behind it, and the mean of
  a constant is that constant;
- a NaN or Inf reaches the outputs whose window holds it and no others, also in `uniform_filter`, but those under a
  zero weight too;
- `precision("single")` has float32 summed in single precision, in about half the time;
- bool results are True or False;
- float16 and longdouble are filtered too;
- `output` may overlap `input` in every function, but not itself.
"""

from convjit._runtime import lazy as _lazy
from convjit.ndimage._derivatives import (
    gaussian_gradient_magnitude,
    gaussian_laplace,
    generic_gradient_magnitude,
    generic_laplace,
    laplace,
    prewitt,
    sobel,
)
from convjit.ndimage._precision import precision as precision
from convjit.ndimage._smoothing import gaussian_filter, gaussian_filter1d, uniform_filter, uniform_filter1d
from convjit.ndimage._windows import convolve, convolve1d, correlate, correlate1d

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
