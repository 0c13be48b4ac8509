"""Objects of astropy, recognised without importing it: kernels, `NDData`, quantities, and its warnings and errors."""

import sys
import warnings
from typing import Any, NamedTuple

import numpy as np

from convjit._calls.checks import check_result
from convjit._calls.interop import read
from convjit._runtime.types import Array

# Attributes of `NDData`, besides those that are read here, that say more of the data than a convolution keeps.
IGNORED = ("uncertainty", "meta", "unit", "wcs", "flags")


class Data(NamedTuple):
    """What an array-like holds."""

    values: Array
    mask: Array | None  # True where an element is masked; None where none is
    unit: Any  # None for plain numbers


def is_kernel(value: Any, name: str = "Kernel") -> bool:
    """Whether this is one of astropy's kernels."""
    return _is("astropy.convolution.core", name, value)


def as_kernel(result: Array, array: Any, kernel: Any) -> Any:
    """Make a kernel of what the kernel `array` was convolved to."""
    name = next((name for name in ("Kernel1D", "Kernel2D") if is_kernel(array, name)), None)
    if name is None:
        raise TypeError("Only 1D and 2D Kernels are supported.")
    made = getattr(sys.modules["astropy.convolution.core"], name)(array=result)
    made._is_bool = False
    made._separable = array.separable and (kernel.separable if is_kernel(kernel) else True)
    return made


def opened(array: Any, mask: Any) -> tuple[Any, Any]:
    """Return the data and the mask of an `NDData`, and of anything else what was given."""
    if not _is("astropy.nddata", "NDData", array):
        return array, mask
    own = getattr(array, "mask", None)
    if own is not None and mask is not None:
        warn("Property mask has been passed explicitly and as an NDData property, using explicitly specified value")
    ignored = [name for name in IGNORED if _is_set(name, getattr(array, name, None))]
    if ignored:
        listed = ", ".join(ignored)
        warn(f"The following attributes were set on the data object, but will be ignored by the function: {listed}")
    return array.data, own if mask is None else mask


def data_of(name: str, value: Any, mask: Any = None) -> Data:
    """Read an array-like; what is masked in it or by `mask` counts as one mask."""
    unit = None
    if type(value) is not np.ndarray:
        value = value.array if is_kernel(value) else value
        if hasattr(value, "unit"):
            unit, value = value.unit, value.value
        if hasattr(type(value), "filled"):  # of NumPy's masked arrays and of astropy's
            own = np.broadcast_to(value.mask, value.shape)
            value = getattr(value, "unmasked", value)
            mask = own if mask is None else _checked(mask, value) | own
    values = numbers(name, value)
    check_result(name, values, values.shape, np.dtype(np.float64))
    if mask is None:
        return Data(values, None, unit)
    missing = _checked(mask, values)
    return Data(values, missing if missing.any() else None, unit)


def kernel_of(value: Any) -> tuple[Array, Any]:
    """Read a kernel, and return its values, in double precision or complex, and its unit."""
    data = data_of("kernel", value)
    if data.mask is not None:
        raise ValueError(
            "The kernel is a masked array with masked values. Use kernel.filled(fill_value) to fill masked values "
            "before passing to convolve."
        )
    values = data.values
    # A unit without dimension or scale is none.
    unit = None if data.unit is None or data.unit == "" else data.unit
    return values.astype(np.complex128 if values.dtype.kind == "c" else np.float64, order="C"), unit


def numbers(name: str, value: Any) -> Array:
    """Read an array of numbers as it is, and of anything else what NumPy makes numbers of."""
    try:
        array = value if type(value) is np.ndarray else read(name, value)
        # Sums are taken in double precision, also of longdouble.
        return array if array.dtype.char in "?bhilqBHILQefdFD" else array.astype(np.float64)
    except (TypeError, ValueError) as error:
        raise TypeError(f"`{name}` must be an array of numbers, or convert to one; got {error}") from None


def with_unit(result: Array, *units: Any) -> Any:
    """The result as a quantity in the product of these units, or plain where all are None."""
    for unit in units:
        result = result if unit is None else result * unit if hasattr(result, "unit") else result << unit
    return result


def plain_number(name: str, value: Any, unit: Any) -> Any:
    """Read a number that may be a quantity, in the unit of the array."""
    if not hasattr(value, "unit"):
        return value
    if unit is None:
        raise TypeError(f"`{name}` must have no unit where `array` has none; got {value!r}.")
    return value.to_value(unit)


def size_error(text: str) -> Exception:
    """Error for the shape of a kernel: astropy's where its convolutions are loaded, else a ValueError."""
    module = sys.modules.get("astropy.convolution.utils")
    made: Exception = getattr(module, "KernelSizeError", ValueError)(text)
    return made


def warn(text: str) -> None:
    """Warn the caller of a public function, by astropy's class of warnings where it is loaded."""
    category = getattr(sys.modules.get("astropy.utils.exceptions"), "AstropyUserWarning", UserWarning)
    warnings.warn(text, category, stacklevel=_depth())


def _depth() -> int:
    """How many frames above `warn` the first one outside this package is."""
    depth, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("convjit.astropy"):
        depth, frame = depth + 1, frame.f_back
    return depth


def _checked(mask: Any, values: Any) -> Array:
    """Read a mask, of the shape of the values."""
    if hasattr(type(mask), "filled"):
        raise ValueError(f"`mask` must be an array without a mask of its own; got a {type(mask).__name__}.")
    array: Array = np.asarray(mask) != 0
    if array.shape != np.shape(values):
        raise ValueError(f"`mask` must have the shape of `array`, {np.shape(values)}; got {array.shape}.")
    return array


def _is_set(name: str, value: Any) -> bool:
    return bool(value) if name == "meta" else value is not None


def _is(module: str, class_name: str, value: Any) -> bool:
    known = getattr(sys.modules.get(module), class_name, None)
    return isinstance(known, type) and isinstance(value, known)
