"""The precision in which filters sum float32, for the thread or asynchronous task that calls them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar

from convjit._problem.options import one_of

PRECISIONS = ("double", "single")

_current = ContextVar("_current", default=PRECISIONS[0])


def precision(name: str) -> AbstractContextManager[None]:
    """Set the precision in which float32 is summed within a ``with`` block; `scipy.ndimage` has no such option.

    Parameters
    ----------
    name : {"double", "single"}
        "double" is the precision outside of such a block: sums are taken as SciPy takes them, and each result is
        rounded once. "single" takes about half the time where arrays and results are float32; the error of a result is
        then a few units in the last place of the largest of its products.

    Returns
    -------
    context manager
        Holds for the thread, or asynchronous task, that enters it.

    Raises
    ------
    ValueError
        If `name` is neither of these.

    See Also
    --------
    gaussian_filter : One of the filters that it holds for.

    Examples
    --------
    >>> import numpy
    >>> from convjit import ndimage
    >>> with ndimage.precision("single"):
    ...     ndimage.uniform_filter(numpy.ones((2, 2), numpy.float32))
    array([[1., 1.],
           [1., 1.]], dtype=float32)
    """
    one_of("name", name, PRECISIONS)
    return _in_force(name)


def current_precision() -> str:
    """Name of the precision in which float32 is summed now."""
    return _current.get()


@contextmanager
def _in_force(name: str) -> Iterator[None]:
    """Sum float32 in the precision of this name until the block ends."""
    token = _current.set(name)
    try:
        yield
    finally:
        _current.reset(token)
