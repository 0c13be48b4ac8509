"""In which precision filters sum float32."""

from contextlib import AbstractContextManager

from convjit._problem.options import one_of
from convjit.ndimage import _sums


def precision(name: str) -> AbstractContextManager[None]:
    """Sum float32 in this precision within a ``with`` block; `scipy.ndimage` has nothing like it.

    Parameters
    ----------
    name : {"double", "single"}
        "double", which holds outside of such a block, sums as SciPy does and rounds each result once. "single" takes
        about half the time where arrays and results are float32; the error of a result is then a few units in the last
        place of the largest of its products.

    Returns
    -------
    context manager
        For the thread, or asynchronous task, that enters it.

    Raises
    ------
    ValueError
        If `name` is none of these.

    Examples
    --------
    >>> import numpy
    >>> from convjit import ndimage
    >>> with ndimage.precision("single"):
    ...     ndimage.uniform_filter(numpy.ones((2, 2), numpy.float32))
    array([[1., 1.],
           [1., 1.]], dtype=float32)
    """
    one_of("name", name, _sums.PRECISIONS)
    return _sums.precision(name)
