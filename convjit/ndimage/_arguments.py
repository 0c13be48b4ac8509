"""Arguments as `scipy.ndimage` takes them: every check, with SciPy's error texts, and what each form stands for."""

import math
import numbers
import operator
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from convjit._calls.aliasing import check_file, overlap, repeats
from convjit._calls.checks import check_result
from convjit._calls.interop import check_unit, check_width
from convjit._runtime.callers import callers_level
from convjit._runtime.types import Array

# Our names of SciPy's modes.
BOUNDARIES = {
    "reflect": "reflect",
    "grid-mirror": "reflect",
    "constant": "fill",
    "grid-constant": "fill",
    "nearest": "nearest",
    "mirror": "mirror",
    "wrap": "wrap",
    "grid-wrap": "wrap",
}

Output = Array | npt.DTypeLike | None
Axes = int | Iterable[int] | None
Mode = Literal["reflect", "constant", "nearest", "mirror", "wrap", "grid-mirror", "grid-constant", "grid-wrap"]
Modes = Mode | Sequence[Mode]  # one, or one for each axis


def boundary(mode: Any) -> str:
    """Our name of a mode."""
    if not isinstance(mode, str) or mode not in BOUNDARIES:
        raise RuntimeError("boundary mode not supported")
    return BOUNDARIES[mode]


def sequence(value: Any, rank: int) -> list[Any]:
    """Return a value for each of `rank` axes, given one for all or one for each."""
    if isinstance(value, str) or not np.iterable(value):
        return [value] * rank
    values = list(value)
    if len(values) != rank:
        raise RuntimeError("sequence argument must have length equal to input rank")
    return values


def axis_of(axis: Any, ndim: int) -> int:
    """Check one axis, and return it as a number of at least 0."""
    if axis < -ndim or axis >= ndim:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {ndim}")
    return operator.index(axis) % ndim


def axes_of(axes: Any, ndim: int) -> tuple[int, ...]:
    """Check several axes, where None means all, and return them as numbers of at least 0."""
    if axes is None:
        return tuple(range(ndim))
    if np.isscalar(axes):
        return (axis_of(operator.index(axes), ndim),)  # type: ignore[arg-type]
    if not isinstance(axes, Iterable):
        raise ValueError("axes must be an integer, iterable of integers, or None")
    indices = tuple(map(operator.index, axes))
    for axis in indices:
        if not -ndim <= axis < ndim:
            raise ValueError(f"specified axis: {axis} is out of range")
    indices = tuple(axis % ndim for axis in indices)
    if len(set(indices)) != len(indices):
        raise ValueError("axes must be unique")
    return indices


def output_array(
    output: Any, x: Array, *, complex_output: bool = False, make: Callable[..., Array] = np.empty
) -> Array:
    """Return the array to fill: `output` itself, or a new one of the dtype that it names, by default that of `x`."""
    check_file("input", x)
    if output is None:
        dtype = x.dtype if x.dtype.isnative and x.dtype.kind in "biufc" else np.dtype(x.dtype.name)
        dtype = np.promote_types(dtype, np.complex64) if complex_output else dtype
    elif isinstance(output, type | np.dtype):
        dtype = np.dtype(output)
        if complex_output and dtype.kind != "c":
            warnings.warn("promoting specified output dtype to complex", stacklevel=callers_level())
            dtype = np.promote_types(dtype, np.complex64)
    elif isinstance(output, str):
        dtype = np.dtype(output)
        if complex_output and dtype.kind != "c":
            raise RuntimeError("output must have complex dtype")
        if not issubclass(dtype.type, np.number):
            raise RuntimeError("output must have numeric dtype")
    else:
        check_unit("output", output)
        out = np.asarray(output)
        if out.shape != x.shape:
            raise RuntimeError("output shape not correct")
        if complex_output and out.dtype.kind != "c":
            raise RuntimeError("output must have complex dtype")
        if out.flags.writeable and repeats(out):
            wrong = f"got an array of strides {out.strides}"
            raise ValueError(f"`output` must have memory of its own for each element; {wrong}.")
        check_file("output", out)
        return out
    check_result("input", x, x.shape, dtype)
    return make(x.shape, dtype)


def is_complex(*arrays: Array) -> bool:
    """Whether any of the arrays is complex."""
    return any(array.dtype.kind == "c" for array in arrays)


def check_cval(cval: Any, x: Array, kernel: Array) -> None:
    """Refuse a complex `cval` where only the weights are complex; where all are real, `real_number` refuses it."""
    if is_complex(kernel) and not is_complex(x) and np.iscomplexobj(cval):
        raise ValueError("Cannot provide a complex-valued cval when the input is real.")


def apart(x: Array, out: Array) -> Array:
    """Return `x`, or a copy of it if filling `out` would change it."""
    return x.copy() if overlap(x, out) else x


class RealFilter(NamedTuple):
    """A filter of real numbers, which is part of a complex one."""

    x: Array
    weights: Array
    fill_value: float
    out: Array
    add: bool = False  # whether results are added to what is in `out`


def real_parts(x: Array, out: Array, cval: Any, kernel: Array) -> Iterator[RealFilter]:
    """Split a filter into filters of real numbers that fill the real and the imaginary part of `out`.

    If only `x` or only the kernel is complex, a NaN or Inf of one part does not reach the other.
    """
    x_complex, kernel_complex = is_complex(x), is_complex(kernel)
    for array, wanted in ((x, "biufc"), (out, "c" if x_complex or kernel_complex else "biuf")):
        if array.dtype.kind not in wanted:
            if array is out and wanted == "c":
                raise RuntimeError("output must have complex dtype")
            if array is x:
                check_width("input", x)
            raise RuntimeError(f"array type {array.dtype!r} not supported")
    if not out.flags.writeable:
        raise ValueError("output array is read-only.")
    if not (x_complex or kernel_complex):
        yield RealFilter(x, kernel, real_number(cval), out)
        return
    x = apart(x, out)
    if not x_complex:
        yield RealFilter(x, kernel.real, real_number(cval), out.real)
        yield RealFilter(x, kernel.imag, real_number(cval), out.imag)
        return
    real_fill, imaginary_fill = real_number(np.real(cval)), real_number(np.imag(cval))
    if not kernel_complex:
        yield RealFilter(x.real, kernel, real_fill, out.real)
        yield RealFilter(x.imag, kernel, imaginary_fill, out.imag)
        return
    yield RealFilter(x.real, kernel.real, real_fill, out.real)
    yield RealFilter(x.imag, -kernel.imag, imaginary_fill, out.real, add=True)
    yield RealFilter(x.real, kernel.imag, real_fill, out.imag)
    yield RealFilter(x.imag, kernel.real, imaginary_fill, out.imag, add=True)


def real_number(value: Any) -> float:
    """Read a number as SciPy's C code does: a string is refused with "must be real number, not str"."""
    return math.ldexp(value, 0)


def gaussian_weights(sigma: Any, order: Any, truncate: Any, radius: Any) -> Array:
    """The weights of a correlation with a Gaussian, or with a derivative of one; read-only."""
    deviation = float(sigma)
    if radius is None:
        radius = int(truncate * deviation + 0.5)
    if not isinstance(radius, numbers.Integral) or radius < 0:
        raise ValueError("Radius must be a nonnegative integer.")
    if order < 0:
        raise ValueError("order must be non-negative")
    return _gaussian(deviation, operator.index(order), int(radius))


@lru_cache(maxsize=256)
def _gaussian(sigma: float, order: int, radius: int) -> Array:
    """Derivative of a Gaussian that sums to 1: the Gaussian times a polynomial, whose degree is the order."""
    positions = np.arange(-radius, radius + 1, dtype=np.float64)
    variance = sigma * sigma
    bell = np.exp(-0.5 / variance * positions**2)
    coefficients = [1.0]
    for _ in range(order):  # (q * bell)' = (q' - q * x / variance) * bell
        derivative = [power * factor for power, factor in enumerate(coefficients)][1:]
        times_slope = [0.0, *(-factor / variance for factor in coefficients)]
        coefficients = [a + b for a, b in zip([*derivative, 0.0, 0.0], times_slope, strict=True)]
    polynomial = sum(factor * positions**power for power, factor in enumerate(coefficients))
    weights: npt.NDArray[np.float64] = np.flip(polynomial * (bell / bell.sum())).copy()
    weights.flags.writeable = False
    return weights
