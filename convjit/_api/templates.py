"""The public function that finds templates: match_template."""

from __future__ import annotations

import numpy.typing as npt

from convjit._calls.match_template import compute
from convjit._problem.options import Options
from convjit._problem.words import BankMethodName, Boundary, Integers, MethodName, Mode
from convjit._runtime import lazy
from convjit._runtime.types import Array

__all__ = ["match_template"]


def match_template(
    x: npt.ArrayLike,
    template: npt.ArrayLike,
    mode: Mode = "valid",
    method: MethodName | BankMethodName = "auto",
    *,
    weights: npt.ArrayLike | None = None,
    boundary: Boundary = "fill",
    fill_value: float = 0,
    axes: Integers | None = None,
    out: Array | None = None,
    workers: int | None = None,
) -> Array:
    r"""Find a template in an array: the correlation coefficient, in [-1, 1], of the template with each window.

    It is the zero-mean normalised cross-correlation, which scikit-image has in a function of the same name, and OpenCV
    by the name of ``TM_CCOEFF_NORMED``.

    Parameters
    ----------
    x : array_like
        Real numbers in any number of dimensions.
    template : array_like
        Real numbers in as many dimensions as there are sliding axes, t; or in one more, ``(K, *t)``, for K templates of
        one shape. Not empty.
    mode : {"valid", "same", "full"}
        Which windows: those that lie within `x` (``n - t + 1`` along an axis), those centred on it (``n``), or all that
        overlap it (``n + t - 1``).
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "plain", "naive"}
        How products are summed, as for `correlate`; for several templates one of those of `correlate_bank`.
    weights : array_like, optional
        How much each element of the template counts: finite, not negative, not all zero. Zeros mask elements out. Of
        the shape of one template, or for several templates also of their shape. None: all count alike.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside `x` in modes "same" and "full": `fill_value`, or to the left of ``a b c d`` the values
        ``a a a``, ``c b a``, ``d c b`` or ``b c d``.
    fill_value : number
        The value outside `x` with boundary "fill".
    axes : int or tuple of int, optional
        The axes of `x` that the template slides over, in the order of the template's axes; all others are a batch. By
        default all axes.
    out : ndarray, optional
        Array for the result: of exactly its shape, and of a dtype that it casts to by "same_kind". It may overlap `x`.
    workers : int, optional
        Number of threads; by default as many as this process may use. The result is the same for any number, bit for
        bit.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(x, template, numpy.float32)``, or float16 where that is the dtype of both. Several
        templates have a new axis of K before the first sliding one.

    Raises
    ------
    ValueError
        If an argument is not as above, a template is larger than `x` in mode "valid", the method that was forced cannot
        do the problem, or a masked array has masked elements.
    TypeError
        If an array does not hold real numbers of at most 64 bits, or an option has the wrong type.
    MemoryError
        If there is not enough memory for the result.

    See Also
    --------
    correlate : Sums of products, which are not normalised.
    correlate_bank : Such sums with many kernels.

    Notes
    -----
    With weights :math:`w`, and means :math:`\bar t` of the template and :math:`\bar x(u)` of the window at :math:`u`
    that are weighted by them,

    .. math:: r(u) = \frac{\sum_j w_j (t_j - \bar t)(x_{u+j} - \bar x(u))}
              {\sqrt{\sum_j w_j (t_j - \bar t)^2 \sum_j w_j (x_{u+j} - \bar x(u))^2}}

    It is 0 where a window, or the template, has no variance. A NaN or infinite element gives NaN in exactly the windows
    that hold it at a place whose weight is not 0; one in the template gives NaN everywhere.

    Products are summed by the fastest method, and means and deviations of windows from sums that do not cancel. So
    large offsets, steps and flat regions do not spoil the result: the error is below 1e-5 in single precision and 1e-10
    in double precision. Where rounding might be larger, coefficients are computed again, in double precision or by the
    definition; it takes longer. Large arrays are computed part by part, so that what is needed besides the result does
    not grow with them.

    A Dask array `x` gives a lazy Dask array; a torch tensor on the CPU gives a tensor.

    The method is that of J. P. Lewis, "Fast Normalized Cross-Correlation", Vision Interface, 1995. K. Briechle and U.
    D. Hanebeck, "Template matching using fast normalized cross correlation", 2001, describe where its sums are costly.

    Examples
    --------
    >>> import convjit, numpy
    >>> convjit.match_template([0, 0, 1, 3, 1, 0, 2, 6, 2], [1, 3, 1]).round(2)
    array([-0.5 , -0.19,  1.  , -0.19, -0.87, -0.19,  1.  ])
    >>> rng = numpy.random.default_rng(0)
    >>> image = rng.random((100, 120))
    >>> found = convjit.match_template(image, image[40:56, 70:90])
    >>> found.shape
    (85, 101)
    >>> row, column = numpy.unravel_index(found.argmax(), found.shape)
    >>> print(row, column, found.max().round(6))
    40 70 1.0
    """
    given = mode, method, boundary, fill_value, axes, workers, "normwise", True
    return compute(x, template, weights, Options(*given), out)


lazy.ready(__name__)
