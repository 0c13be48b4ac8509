"""The public functions that compute: convolve, correlate, plan and warmup; those about the choice are in `_choice`."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from convjit._calls.checks import as_array
from convjit._calls.dispatch import compute
from convjit._calls.plan import Plan, planned
from convjit._choice.functions import explain, methods, thresholds, use_profile
from convjit._methods import TABLE
from convjit._problem.options import Options, as_dtype, as_shape
from convjit._runtime import lazy
from convjit._runtime.types import Array

__all__ = ["convolve", "correlate", "explain", "methods", "plan", "thresholds", "use_profile", "warmup"]


def convolve(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: str = "full",
    method: str = "auto",
    *,
    boundary: str = "fill",
    fill_value: complex = 0,
    axes: int | tuple[int, ...] | None = None,
    accuracy: str = "normwise",
    out: Array | None = None,
    workers: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Array:
    """Convolve two arrays, by the method that is fastest for them on this machine.

    Parameters
    ----------
    x : array_like
        Numbers in any number of dimensions.
    kernel : array_like
        As many dimensions as `x`, or as many as `axes` names; not empty.
    mode : {"full", "same", "valid"}
        Which outputs: all where the kernel overlaps `x` (``n + k - 1`` along an axis), those centred on `x` (``n``), or
        those whose window lies within it (``n - k + 1``), as in `scipy.signal.convolve`. "valid" swaps the two where
        `kernel` is larger in every dimension.
    method : {"auto", "direct", "im2col", "fft", "overlap_save", "separable", "naive", "plain"}
        "auto" takes the method with the least predicted time; a name forces that method.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside `x`: `fill_value`, or for ``a b c d`` on its left ``a a a``, ``c b a``, ``d c b`` or
        ``b c d``. Not used in mode "valid". `scipy.ndimage` has this as ``mode``, where "fill" is "constant".
    fill_value : number
        What lies outside `x` under "fill". Zero adds nothing to a sum, also where a tap is NaN or infinite.
        `scipy.ndimage` calls it ``cval``, and `scipy.signal` ``fillvalue``.
    axes : int or tuple of int, optional
        The axes of `x` that the dimensions of `kernel` slide over; all others are a batch. All axes by default.
    accuracy : {"normwise", "elementwise"}
        What bounds the error of an output: "normwise" eps times the norms of the data, which every method keeps;
        "elementwise" a small multiple of eps times the sum of the magnitudes of its own products, so that faint values
        beside bright ones keep their digits. Then no Fourier transform is taken, data and kernels without negative
        values give none, and an output whose products are all zero is zero. Integers are exact in either case.
    out : ndarray, optional
        Where to put the result: of exactly its shape, and a dtype it casts to by "same_kind". May overlap `x`, but not
        itself. Sums are taken in the result's own dtype whatever that of `out` is: those of int16 arrays wrap around
        before an `out` of int64 gets them, and wide sums need an `x` that was converted (or `convjit.ndimage`, whose
        ``output=numpy.int64`` sums in 64 bits).
    workers : int, optional
        Threads to use. None and -1: as many as this process may use (``CONVJIT_NUM_THREADS``, else CPU affinity and
        the cgroup's quota). The result is the same for any number, bit for bit.
    progress : bool or function, optional
        True shows a bar by rich or tqdm; a function is called as ``progress(done, total)`` with numbers of outputs,
        after each band of some 32 MiB. What is done stays in `out` if Ctrl-C or an error ends the call.

    Returns
    -------
    ndarray
        Of dtype ``numpy.result_type(x, kernel)``. Integers are exact and wrap as NumPy's do; float16 is computed in
        float32; bool with bool is True where any pair is, as in SciPy; longdouble is computed by NumPy, slowly.

    Raises
    ------
    ValueError
        If an argument is not as above, the method that was forced cannot do the problem exactly, or an array lies in a
        mapped file that was cut short.
    TypeError
        If an array does not hold numbers (sparse arrays and iterators are none), `out` has the wrong dtype, or an
        option has the wrong type.
    MemoryError
        If there is no memory for the result or the kernel: views may have more elements than that.

    See Also
    --------
    correlate : The same without turning the kernel round.
    plan : Choose once, then run on many arrays.
    explain : Which method would be taken, and why.

    Notes
    -----
    With "auto", a NaN or infinite element reaches exactly the outputs whose window holds it, and integers are exact:
    where a Fourier transform was chosen and the data turn out not to allow it, another method computes the result.

    Functions that Numba compiles may call this one, `correlate` and plans, also within a ``prange``; the calling thread
    does all of it. There arguments are arrays, `mode`, `method`, `boundary` and `accuracy` are literals, and `method`
    is "auto", "direct", "overlap_save" or "separable". Kernels that are outer products or mostly zeros take a step
    through Python at each call, unless they are a plan's. Numba loses errors that are raised within a ``prange``:
    shapes that do not fit leave whatever was there.

    Where `x` or `out` is a large `numpy.memmap`, bands are read, computed and written one after the other; into an
    `out` that is one, in memory that does not grow with the files. Not in bands are those that share memory or a part
    of a file, kernels with NaN or Inf where zeros lie outside, and kernels larger than `x`. A Dask array `x` gives a
    lazy Dask array of the same values: chunks smaller than the kernel are put together, each is computed in one
    thread, and the method is chosen once, for the whole; a kernel that is one is computed at once, and `out` and
    `progress` are Dask's own. A torch tensor on the CPU gives a tensor, but a plan an array. xarray's go
    through ``xarray.apply_ufunc(convjit.convolve, x, kernel, kwargs={"mode": "same"}, dask="allowed")``.

    Examples
    --------
    >>> import convjit
    >>> convjit.convolve([1, 2, 3], [1, 0, -1])
    array([ 1,  2,  2, -2, -3])
    >>> convjit.convolve([[1.0, 2.0], [3.0, 4.0]], [[0.5, 0.5]], mode="same", boundary="nearest")
    array([[1. , 1.5],
           [3. , 3.5]])
    """
    given = mode, method, boundary, fill_value, axes, workers, accuracy, False
    return compute(x, kernel, given, out, progress)


def correlate(
    x: npt.ArrayLike,
    kernel: npt.ArrayLike,
    mode: str = "full",
    method: str = "auto",
    *,
    boundary: str = "fill",
    fill_value: complex = 0,
    axes: int | tuple[int, ...] | None = None,
    accuracy: str = "normwise",
    out: Array | None = None,
    workers: int | None = None,
    progress: bool | Callable[[int, int], object] = False,
) -> Array:
    """Correlate two arrays: `convolve` with the kernel turned round and conjugated, as `scipy.signal.correlate`.

    Parameters, result and errors are those of `convolve`.

    Examples
    --------
    >>> import convjit
    >>> convjit.correlate([1, 2, 3, 4], [1, 1, 0], mode="valid")
    array([3, 5])
    """
    given = mode, method, boundary, fill_value, axes, workers, accuracy, True
    return compute(x, kernel, given, out, progress)


def plan(
    kernel: npt.ArrayLike,
    shape: int | tuple[int, ...],
    dtype: npt.DTypeLike | None = None,
    mode: str = "full",
    method: str = "auto",
    *,
    correlate: bool = False,
    boundary: str = "fill",
    fill_value: complex = 0,
    axes: int | tuple[int, ...] | None = None,
    accuracy: str = "normwise",
    workers: int | None = None,
) -> Plan:
    """Choose the method and prepare the kernel once, to run on many arrays of one shape.

    Parameters
    ----------
    kernel : array_like
        As for `convolve`; copied.
    shape : int or tuple of int
        Shape of the arrays to come.
    dtype : dtype_like, optional
        Dtype of the arrays to come; the kernel's by default.
    correlate : bool
        Correlate instead of convolving.
    mode, method, boundary, fill_value, axes, accuracy, workers
        As for `convolve`.

    Returns
    -------
    Plan
        To be called with `x` and optionally `out`, from any thread. Its `method` names the method, and printing it
        shows why.

    Raises
    ------
    ValueError, TypeError
        As for `convolve`.

    Examples
    --------
    >>> import convjit, numpy
    >>> smooth = convjit.plan(numpy.ones(3), 5, mode="valid")
    >>> smooth([1.0, 2.0, 3.0, 4.0, 5.0])
    array([ 6.,  9., 12.])
    """
    kernel = np.array(as_array("kernel", kernel))
    kind = kernel.dtype if dtype is None else as_dtype(dtype)
    options = Options(mode, method, boundary, fill_value, axes, workers, accuracy, correlate)
    return planned(kernel, as_shape("shape", shape), kind, options)


def warmup(
    shape: int | tuple[int, ...],
    kernel_shape: int | tuple[int, ...],
    dtype: npt.DTypeLike = "float64",
    mode: str = "full",
    method: str = "auto",
    *,
    boundary: str = "fill",
    axes: int | tuple[int, ...] | None = None,
    accuracy: str = "normwise",
    workers: int | None = None,
) -> str:
    """Have all that calls of this kind need compiled and loaded, lest the first of them wait for it.

    For services, before they take requests, and before they fork: children find what their parent has loaded. It takes
    one or two such calls' time and memory besides.

    Parameters
    ----------
    shape, kernel_shape : int or tuple of int
        Shapes of the array and the kernel.
    dtype : dtype_like
        Dtype of both.
    mode, method, boundary, axes, accuracy, workers
        As for `convolve`.

    Returns
    -------
    str
        Name of the method that such calls take.

    Raises
    ------
    ValueError, TypeError
        As for `convolve`.

    Examples
    --------
    >>> import convjit
    >>> convjit.warmup((480, 640), (5, 5), "float32", "same")
    'direct'
    """
    kind = as_dtype(dtype)
    given = mode, method, boundary, 0, axes, workers, accuracy
    x = np.ones(as_shape("shape", shape), kind)
    kernel = np.ones(as_shape("kernel_shape", kernel_shape), kind)
    kernel.flat[:1] = 2  # no outer product
    prepared = planned(kernel, x.shape, kind, Options(*given))
    compute(x, kernel, (*given, False))
    if x.size and kind.kind in "fc" and not TABLE[prepared.method].ALWAYS_EXACT:
        x.flat[0] = np.nan  # another method steps in
        prepared(x)
    return prepared.method


lazy.ready(__name__)
