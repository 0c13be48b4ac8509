"""The filter behind `upfirdn` and `resample_poly`: arrays as the compiled kernels of polyphase filters take them."""

import math
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import numpy as np

from convjit._calls.aliasing import check_file
from convjit._calls.interop import is_dask, read
from convjit._methods.tiles import polyphase
from convjit._methods.tiles.polyphase import UNITS, Ends, Filter, Ready
from convjit._runtime import cpu
from convjit._runtime.caches import keep
from convjit._runtime.types import Array, Shape
from convjit.signal._continuation import REPEATING, continued

# Calls that can be repeated, by all that they were given but the values of arrays.
Call = Callable[[Array, Array], Array | None]
_known: dict[Any, Call] = {}
KNOWN = 256

# From signals to what lies before and behind each of them.
EndsOf = Callable[[Array], Ends]


def read_signals(x: Any) -> Any:
    """Read signals as an array; Dask arrays stay what they are."""
    if is_dask(x):
        return x
    signals = read("x", x)
    check_file("x", signals)
    return signals


def sum_dtype(taps: Array, x: Any) -> np.dtype[Any]:
    """The dtype of results, in which sums are taken: of single or double precision."""
    return _sum_dtype(taps.dtype, x.dtype)


@lru_cache(maxsize=256)
def _sum_dtype(taps: np.dtype[Any], x: np.dtype[Any]) -> np.dtype[Any]:
    known = {taps.kind, x.kind} <= set("biufc")
    dtype = np.result_type(taps, x, np.float32) if known else None
    if dtype is None or dtype.char not in "fdFD":
        raise TypeError(f"Signals and filters must hold numbers of at most double precision; got {x} and {taps}.")
    return dtype


def real(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype of the real parts of a floating dtype, in native byte order."""
    return np.dtype(dtype.char.lower())


def filtered(
    x: Array, taps: Array, up: int, down: int, axis: int, offset: int, outputs: int, mode: str, cval: Any
) -> Array:
    """Upsample, filter and downsample along an axis, in the dtype that `sum_dtype` says.

    There are `outputs` outputs; on the upsampled axis, the first one has tap 0 at place `offset`.
    """
    dtype, axis = sum_dtype(taps, x), axis % x.ndim
    x = x.astype(dtype, copy=False)
    taps = taps.astype(dtype if taps.dtype.kind == "c" else real(dtype), copy=False)  # real ones stay real
    common = math.gcd(up, down)
    if common > 1:  # only places that are multiples of it have inputs
        taps, up, down, offset = taps[offset % common :: common], up // common, down // common, offset // common
    taps = np.ascontiguousarray(taps)
    value: Any = 0
    if mode == "constant" and cval != 0:
        value = dtype.type(complex(cval) if dtype.kind == "c" else float(cval))
    key = x.shape, x.strides, x.dtype, taps.size, taps.dtype, up, down, axis, offset, outputs, mode, value
    if key in _known and _finite(taps):
        repeated = _known[key](x, taps)
        if repeated is not None:
            return repeated
    before, length, after = x.shape[:axis], x.shape[axis], x.shape[axis + 1 :]
    if not x.size or outputs <= 0 or not taps.size:
        return np.zeros((*before, max(0, outputs), *after), x.dtype)
    result = np.empty((*before, outputs, *after), x.dtype)
    fir = Filter(up, down, offset, taps.size, length, outputs)
    parts = 1 if x.dtype == taps.dtype else 2  # real and imaginary parts are filtered alike
    signals, width = math.prod(before), math.prod(after)
    seen = partial(_in_three_axes, (signals, length, width), parts)
    given, out = seen(x), _in_three_axes((signals, outputs, width), parts, result)
    outside = _in_three_axes((1, 1, 1), parts, np.array(value)) if value != 0 else None
    ends = partial(_ends, fir.sides, mode, outside)
    ready = _fill(fir, taps, given, parts, ends, out)
    if ready and np.may_share_memory(given, x) and value == value:  # a NaN would not be found again
        again = ready.again(result.dtype, result.shape)
        made = outside is not None or mode not in ("constant", *REPEATING)  # what continues the signals
        keep(_known, key, partial(_repeated, again, seen, ends) if made else again, KNOWN)
    return result


def _finite(taps: Array) -> bool:
    """Whether no tap is NaN or Inf; to count takes half the time of `numpy.all`."""
    return bool(np.count_nonzero(np.isfinite(taps)) == taps.size)


def _repeated(again: Call, seen: Callable[[Array], Array], ends: EndsOf, x: Array, taps: Array) -> Array | None:
    """Repeat a call with what continues these signals."""
    outside = ends(seen(x))
    return again(x, polyphase.joined(taps, outside) if isinstance(outside, np.ndarray) else taps)


def _in_three_axes(shape: Shape, parts: int, array: Array) -> Array:
    """See an array as signals along axis 1, elements that lie side by side along axis 2; complex ones in two parts."""
    array = array.reshape(shape)
    return array if parts == 1 else _in_parts(array)


def _in_parts(array: Array) -> Array:
    """Real and imaginary parts side by side."""
    adjacent = array.shape[2] == 1 or array.strides[2] == array.itemsize
    return (array if adjacent else np.ascontiguousarray(array)).view(array.real.dtype)


def _ends(sides: Shape, mode: str, outside: Array | None, x: Array) -> Ends:
    """What lies before and behind the signals in `x`, or before and behind all of them if that is the same."""
    if mode in REPEATING:
        return mode
    if mode != "constant":
        return continued(x, mode, *sides)
    if outside is None or outside.shape[2] == x.shape[2]:
        return outside
    return np.tile(outside, (1, 1, x.shape[2] // outside.shape[2]))


def _fill(fir: Filter, taps: Array, x: Array, parts: int, ends: EndsOf, out: Array) -> Ready | None:
    """Fill `out` with `x` filtered along axis 1; along axis 2 lie elements of so many parts that are filtered alike.

    The result is a filter that does the same again, unless the signals had to be copied.
    """
    _, length, width = x.shape
    vector = cpu.vector_bytes() // x.itemsize
    along = x.strides[1] == x.itemsize and width > 1 < length  # each signal lies side by side, as in Fortran's order
    if width >= vector and not along:
        adjacent = x.strides[2] == x.itemsize
        rows = x if adjacent else np.ascontiguousarray(x)
        ready = polyphase.across_rows(fir, taps, rows, ends(rows), out)
        return ready if adjacent else None
    if not _finite(taps):  # along lines, the zeros outside would be multiplied by them
        _fill_transposed(fir, taps, x, ends, out)
        return None
    if width * x.itemsize not in UNITS or along:
        _fill_apart(fir, taps, x, parts, ends, out)
        return None
    adjacent = x.strides[1] == width * x.itemsize and (width == 1 or x.strides[2] == x.itemsize)
    lines = x if adjacent else np.ascontiguousarray(x)
    ready = polyphase.along_lines(fir, taps, lines, ends(lines), out)
    return ready if adjacent else None


def _fill_transposed(fir: Filter, taps: Array, x: Array, ends: EndsOf, out: Array) -> None:
    """Do the same across signals, which are transposed, and if necessary filled up to a vector by signals of zeros."""
    signals, length, width = x.shape
    columns = max(signals * width, cpu.vector_bytes() // x.itemsize)
    rows = np.zeros((1, length, columns), x.dtype)
    rows[0, :, : signals * width].reshape(length, signals, width)[:] = x.transpose(1, 0, 2)
    sums = np.empty((1, fir.outputs, columns), x.dtype)
    polyphase.across_rows(fir, taps, rows, ends(rows), sums)
    out[:] = sums[0, :, : signals * width].reshape(fir.outputs, signals, width).transpose(1, 0, 2)


def _fill_apart(fir: Filter, taps: Array, x: Array, parts: int, ends: EndsOf, out: Array) -> None:
    """Do the same along lines, of which those that lie side by side are taken apart."""
    signals, length, width = x.shape
    each = signals * width // parts
    lines = x.reshape(signals, length, width // parts, parts).transpose(0, 2, 1, 3).reshape(each, length, parts)
    sums = np.empty((each, fir.outputs, parts), x.dtype)
    _fill(fir, taps, lines, parts, ends, sums)
    apart = sums.reshape(signals, width // parts, fir.outputs, parts).transpose(0, 2, 1, 3)
    out.reshape(apart.shape)[:] = apart
