"""The public functions about the choice of a method: explain it, list what there is, and change the profile."""

from __future__ import annotations

import os
from typing import Any

import numpy.typing as npt

from convjit._choice import current_profile
from convjit._choice.current_profile import ProfileInUse
from convjit._choice.decide import decide
from convjit._choice.explain import Explanation, Thresholds
from convjit._methods import TABLE
from convjit._problem.describe import describe
from convjit._problem.options import Options, as_dtype, as_shape
from convjit._problem.words import Accuracy, Boundary, Integers, MethodName, Mode, Pairs
from convjit._runtime import lazy


def explain(
    shape: Integers,
    kernel_shape: Integers,
    dtype: npt.DTypeLike = "float64",
    mode: Mode = "full",
    *,
    boundary: Boundary = "fill",
    axes: Integers | None = None,
    stride: Integers = 1,
    dilation: Integers = 1,
    lags: Pairs | None = None,
    out_dtype: npt.DTypeLike | None = None,
    accuracy: Accuracy = "normwise",
    workers: int | None = None,
) -> Explanation:
    """Say which method `convolve` would take, and why; nothing is run.

    Parameters
    ----------
    shape, kernel_shape : int or tuple of int
        Shapes of the array and the kernel.
    dtype : dtype_like
        Dtype of both.
    mode : {"full", "same", "valid"}
        Which outputs: all where the kernel overlaps the array, those centred on it, or those whose window lies within
        it, as for `convolve`.
    boundary : {"fill", "nearest", "reflect", "mirror", "wrap"}
        What lies outside the array, as for `convolve`.
    axes : int or tuple of int, optional
        The axes of the array that the kernel slides over; all by default. All others are a batch.
    stride : int or tuple of int
        Positions from one output to the next, for all sliding axes or for each.
    dilation : int or tuple of int
        Elements from one tap to the next, for all sliding axes or for each.
    lags : tuple of int, or tuple of such tuples, optional
        First and last shift that is wanted, both included, or such a pair for each sliding axis, as for `correlate`.
    out_dtype : dtype_like, optional
        Dtype of the result, as `dtype` of `convolve`.
    accuracy : {"normwise", "elementwise"}
        What bounds the error of an output: the norms of the data, or the magnitudes of its own products.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    Explanation
        Prints as a table of all methods; `method` is the one that would be taken, `predicted` its time in seconds.

    Raises
    ------
    ValueError
        If an argument is not as above.
    TypeError
        If a dtype is not one of numbers, or an option has the wrong type.

    See Also
    --------
    explain_bank : The same for many kernels.
    thresholds : At which kernel size each method takes over.
    plan : A plan shows the same table when it is printed.

    Examples
    --------
    >>> import convjit
    >>> convjit.explain((2048, 2048), (255, 255)).method
    'overlap_save'
    """
    kind = as_dtype(dtype)
    further = lags is not None, stride, dilation, lags, out_dtype
    options = Options(mode, "auto", boundary, 0, axes, workers, accuracy, *further)
    shapes = as_shape("shape", shape), as_shape("kernel_shape", kernel_shape)
    return Explanation(*decide(*shapes, kind, kind, options))


def methods() -> tuple[MethodName, ...]:
    """List the names of the methods.

    Returns
    -------
    tuple of str
        What `method` of `convolve` can be besides "auto".

    See Also
    --------
    explain : Which of them would be taken, and why.

    Notes
    -----
    direct
        The sum as it is defined, in register tiles: each input that is loaded contributes to several rows of outputs.
        K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", 2008.
    im2col
        Windows are copied to the columns of a matrix, which is multiplied by the taps. K. Chellapilla, S. Puri and
        P. Simard, "High Performance Convolutional Neural Networks for Document Processing", 2006.
    fft
        The product of the spectra of the whole array and of the kernel. T. G. Stockham, "High-speed convolution and
        correlation", 1966.
    overlap_save
        Such products for tiles of the array, which overlap; also by Stockham.
    separable
        A pass along each axis, for kernels that are outer products. A. Rosenfeld and A. C. Kak, "Digital Picture
        Processing", 1976.
    naive
        The definition in plain loops, with which the others are compared.
    plain
        The definition in NumPy, which is slow, and right for every dtype that adds and multiplies.

    Examples
    --------
    >>> import convjit
    >>> "direct" in convjit.methods()
    True
    """
    names: tuple[Any, ...] = tuple(TABLE)
    return names


def thresholds(dtype: npt.DTypeLike, ndim: int, workers: int | None = None) -> Thresholds:
    """Tabulate at which kernel size each method takes over, by input size: the profile in force, for people to read.

    Parameters
    ----------
    dtype : dtype_like
        Dtype of the array and the kernel.
    ndim : int
        Dimensions that the kernel slides over.
    workers : int, optional
        Number of threads; by default as many as this process may use.

    Returns
    -------
    Thresholds
        A mapping from the input's length along each axis to pairs of the kernel's length along each axis and the
        method that takes over there, in mode "same". Prints as a table.

    Raises
    ------
    ValueError
        If `ndim` is less than 1, or `workers` is not a number of threads.
    TypeError
        If `dtype` is not one of numbers, or a number is not an integer.

    See Also
    --------
    explain : Which method a call would take, and why.
    use_profile : Choose by another profile.

    Examples
    --------
    >>> import convjit
    >>> table = convjit.thresholds("float32", ndim=2)
    >>> table[1024][0]
    (1, 'direct')
    """
    dims = as_shape("ndim", ndim)
    if len(dims) != 1 or dims[0] < 1:
        raise ValueError(f"`ndim` must be an integer of at least 1; got {ndim!r}.")
    problem = describe((1,), (1,), *2 * (as_dtype(dtype),), Options(workers=workers))
    title = f"{problem.dtype_class}, {dims[0]} dimension{'s' if dims[0] > 1 else ''}, {problem.workers} worker(s)"
    return Thresholds(title, current_profile.in_force().takeovers(problem.dtype_class, dims[0], problem.workers))


def use_profile(profile: str | os.PathLike[str] | None) -> ProfileInUse:
    """Choose methods by another profile from now on, in the whole process.

    Parameters
    ----------
    profile : str, path or None
        File that `convjit calibrate` wrote; it is taken whatever machine it was measured on. None goes back to the
        profile that is found without being told: what ``CONVJIT_PROFILE`` names, else the one that was calibrated on
        this machine, else the packaged one.

    Returns
    -------
    ProfileInUse
        In a ``with`` statement it puts back at the end what was in force before. Plans keep the method they have.

    Raises
    ------
    ValueError
        If the file is not a profile.
    OSError
        If it cannot be read.
    TypeError
        If `profile` is none of these.

    See Also
    --------
    thresholds : What the profile in force says.

    Examples
    --------
    >>> import convjit
    >>> with convjit.use_profile(None):
    ...     convjit.explain((512, 512), (3, 3)).method
    'direct'
    """
    if profile is None:
        return ProfileInUse(None)
    if not isinstance(profile, str | os.PathLike):
        raise TypeError(f"`profile` must be a path to a file or None; got {profile!r}.")
    profile_file = lazy.load("convjit._choice.profile_file")
    path = lazy.load("pathlib").Path(profile)
    try:
        return ProfileInUse(profile_file.load(path))
    except (OSError, ValueError) as error:
        wrong = f"`profile` must be a file that `convjit calibrate` wrote; {path} {profile_file.reason(error)}."
        raise type(error)(wrong) from None
