"""Arguments as `scipy.ndimage` takes them: every check, with its words, and what each form stands for."""

import math
import numbers
import operator
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from convjit._calls.aliasing import check_file, overlap, repeats
from convjit._calls.checks import check_result
from convjit._calls.interop import check_width
from convjit._runtime.types import Array

# SciPy's names of what lies outside the array, and ours.
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


def boundary(mode: Any) -> str:
    """Our name of a mode."""
    if not isinstance(mode, str) or mode not in BOUNDARIES:
        raise RuntimeError("boundary mode not supported")
    return BOUNDARIES[mode]


def sequence(value: Any, rank: int) -> list[Any]:
    """One value for each of `rank` axes, from one for all or one for each."""
    if isinstance(value, str) or not np.iterable(value):
        return [value] * rank
    values = list(value)
    if len(values) != rank:
        raise RuntimeError("sequence argument must have length equal to input rank")
    return values


def axis_of(axis: Any, ndim: int) -> int:
    """Check one axis and count it from the first."""
    if axis < -ndim or axis >= ndim:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {ndim}")
    return operator.index(axis) % ndim


def axes_of(axes: Any, ndim: int) -> tuple[int, ...]:
    """Check several axes, of which None means all, and count them from the first."""
    if axes is None:
        return tuple(range(ndim))
    if np.isscalar(axes):
        return (axis_of(operator.index(axes), ndim),)  # type: ignore[arg-type]
    if not isinstance(axes, Iterable):
        raise ValueError("axes must be an integer, iterable of integers, or None")
    places = tuple(map(operator.index, axes))
    for axis in places:
        if not -ndim <= axis < ndim:
            raise ValueError(f"specified axis: {axis} is out of range")
    places = tuple(axis % ndim for axis in places)
    if len(set(places)) != len(places):
        raise ValueError("axes must be unique")
    return places


def output_array(
    output: Any, x: Array, *, complex_output: bool = False, make: Callable[..., Array] = np.empty
) -> Array:
    """The array to fill: one of the dtype that `output` names, `x` has by default, or `output` itself."""
    check_file("input", x)
    if output is None:
        dtype = x.dtype if x.dtype.isnative and x.dtype.kind in "biufc" else np.dtype(x.dtype.name)
        dtype = np.promote_types(dtype, np.complex64) if complex_output else dtype
    elif isinstance(output, type | np.dtype):
        dtype = np.dtype(output)
        if complex_output and dtype.kind != "c":
            warnings.warn("promoting specified output dtype to complex", stacklevel=3)
            dtype = np.promote_types(dtype, np.complex64)
    elif isinstance(output, str):
        dtype = np.dtype(output)
        if complex_output and dtype.kind != "c":
            raise RuntimeError("output must have complex dtype")
        if not issubclass(dtype.type, np.number):
            raise RuntimeError("output must have numeric dtype")
    else:
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
    """Whether any of the arrays is."""
    return any(array.dtype.kind == "c" for array in arrays)


def check_cval(cval: Any, x: Array, kernel: Array) -> None:
    """Refuse a complex value outside where only the weights are complex; for all real ones `real_number` does."""
    if is_complex(kernel) and not is_complex(x) and np.iscomplexobj(cval):
        raise ValueError("Cannot provide a complex-valued cval when the input is real.")


def apart(x: Array, out: Array) -> Array:
    """`x` where filling `out` cannot change it, a copy of it otherwise."""
    return x.copy() if overlap(x, out) else x


def real_parts(x: Array, out: Array, cval: Any, kernel: Array) -> Iterator[tuple[Array, Array, float, Array, bool]]:
    """Cut a filter into filters of real numbers: arrays, kernels, values outside and the parts of `out` to fill.

    The last says whether results are added to what is there. Where only `x` or only the kernel is complex, NaN and Inf
    stay in their part.
    """
    among = is_complex(x), is_complex(kernel)
    for array, wanted in ((x, "biufc"), (out, "c" if any(among) else "biuf")):
        if array.dtype.kind not in wanted:
            if array is out and wanted == "c":
                raise RuntimeError("output must have complex dtype")
            if array is x:
                check_width("input", x)
            raise RuntimeError(f"array type {array.dtype!r} not supported")
    if not out.flags.writeable:
        raise ValueError("output array is read-only.")
    if among == (False, False):
        yield x, kernel, real_number(cval), out, False
        return
    x = apart(x, out)
    if among == (False, True):
        yield x, kernel.real, real_number(cval), out.real, False
        yield x, kernel.imag, real_number(cval), out.imag, False
        return
    outside, beyond = real_number(np.real(cval)), real_number(np.imag(cval))
    if among == (True, False):
        yield x.real, kernel, outside, out.real, False
        yield x.imag, kernel, beyond, out.imag, False
        return
    yield x.real, kernel.real, outside, out.real, False
    yield x.imag, -kernel.imag, beyond, out.real, True
    yield x.real, kernel.imag, outside, out.imag, False
    yield x.imag, kernel.real, beyond, out.imag, True


def real_number(value: Any) -> float:
    """Read a number as compiled code does, which takes no strings and says "must be real number, not str"."""
    return math.ldexp(value, 0)


def gaussian_weights(sigma: Any, order: Any, truncate: Any, radius: Any) -> Array:
    """The taps of a correlation with a Gaussian or a derivative of it; read-only."""
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
    """Derivative `order` of a Gaussian that sums to 1: a polynomial, one degree an order, times the Gaussian."""
    places = np.arange(-radius, radius + 1, dtype=np.float64)
    variance = sigma * sigma
    bell = np.exp(-0.5 / variance * places**2)
    factors = [1.0]
    for _ in range(order):  # (q * bell)' = (q' - q * x / variance) * bell
        slope = [power * factor for power, factor in enumerate(factors)][1:]
        steeper = [0.0, *(-factor / variance for factor in factors)]
        factors = [a + b for a, b in zip([*slope, 0.0, 0.0], steeper, strict=True)]
    polynomial = sum(factor * places**power for power, factor in enumerate(factors))
    weights: npt.NDArray[np.float64] = np.flip(polynomial * (bell / bell.sum())).copy()
    weights.flags.writeable = False
    return weights
