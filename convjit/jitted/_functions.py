"""The public functions and plans as Numba sees them in its users' code: their types, and the code that stands for them.

All that is a literal is checked when the caller's function is compiled, in the words of the functions themselves.
"""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from numba.core import errors, types
from numba.extending import overload
from numba.np.numpy_support import as_dtype

from convjit import _api
from convjit._kernels import numba_cache
from convjit._kernels.intrinsics import stack
from convjit._methods import TABLE
from convjit._problem import describe, dtypes
from convjit._problem.dtypes import COMPILED
from convjit._problem.options import Options, one_of
from convjit._runtime import lazy
from convjit.jitted import _records, _refusals
from convjit.jitted._intrinsics import TUPLE, numbers, put, put_number, slots, text, threads
from convjit.jitted._lookup import (
    INFO_BYTES,
    KEY_BYTES,
    convolved,
    convolved_in_threads,
    fit,
    look,
    refuse,
    shape_at,
    shares,
)

OPTIONS: dict[str, Any] = {"jit_options": {"error_model": "numpy", "nogil": True}}


class Kinds:
    """Dtypes of a call: of the array, the kernel, the result, and what is computed in."""

    def __init__(self, x: Any, kernel: Any) -> None:
        self.x, self.kernel = dtype_of("x", x), dtype_of("kernel", kernel)
        found = dtypes.dtypes(self.x.char, self.kernel.char)
        self.result, self.compute = found.result, found.compute


def _error(words: str) -> Exception:
    return errors.TypingError(words)


def dtype_of(name: str, array: Any) -> np.dtype[Any]:
    """Dtype of an array that compiled code can convolve."""
    if not isinstance(array, types.Array) or array.ndim == 0:
        raise _error(f"`{name}` must be an array of at least one dimension within compiled code; got {array}.")
    try:
        dtype: np.dtype[Any] = as_dtype(array.dtype)
    except errors.NumbaError:
        raise _error(f"`{name}` must hold numbers; got {array.dtype}.") from None
    if dtype.char not in COMPILED | {"?"}:
        raise _error(f"`{name}` must hold numbers that compiled code computes with; got dtype {dtype}.")
    return dtype


def _literal(name: str, value: Any) -> str:
    value = value.value if isinstance(value, types.Omitted) else value
    if isinstance(value, types.StringLiteral):
        return str(value.literal_value)
    if not isinstance(value, str):
        raise _error(f"`{name}` must be a literal string within compiled code; got {value}.")
    return value


def absent(value: Any) -> bool:
    """Whether an argument is None or left out."""
    return value is None or value == types.none or (isinstance(value, types.Omitted) and value.value is None)


def _words(mode: Any, method: Any, boundary: Any, accuracy: Any) -> tuple[str, str, str, str]:
    mode, method, boundary = _literal("mode", mode), _literal("method", method), _literal("boundary", boundary)
    accuracy = _literal("accuracy", accuracy)
    try:
        Options(mode, method, boundary, accuracy=accuracy)
        one_of("method", method, ("auto", *TABLE))
    except ValueError as error:
        raise _error(str(error)) from None
    if method not in ("auto", *_records.METHODS):
        raise _error(
            f"`method` {method!r} needs NumPy's own functions, which compiled code cannot call; use 'auto', 'direct', "
            "'overlap_save' or 'separable'."
        )
    return mode, method, boundary, accuracy


def _fill(value: Any) -> str:
    """What kind of number a fill value is."""
    kind = types.unliteral(value.value if isinstance(value, types.Omitted) else value)
    kind = kind if isinstance(kind, types.Type) else numba.typeof(kind)
    if not isinstance(kind, types.Number | types.Boolean):
        raise _error(f"`fill_value` must be a number; got {kind}.")
    return as_dtype(kind).kind


def _axes(value: Any, dims: int, kernel_dims: int) -> str:
    """How many axes are named."""
    if absent(value):
        try:
            describe._sliding_axes(None, dims, kernel_dims)
        except ValueError as error:
            raise _error(str(error)) from None
        return "all"
    if isinstance(value, types.Integer):
        return "1"
    if isinstance(value, TUPLE) and all(isinstance(one, types.Integer) for one in value):
        return str(len(value))
    raise _error(f"`axes` must be an integer or a tuple of integers within compiled code; got {value}.")


def check_workers(workers: Any) -> None:
    """Refuse what Python refuses."""


@overload(check_workers, **OPTIONS)
def _check_workers(workers: Any) -> Callable[..., Any]:
    if not absent(workers) and not isinstance(workers, types.Integer):
        raise _error(f"`workers` must be None, -1 or an integer of at least 1; got {workers}.")

    def left_out(workers: Any) -> None:
        return None

    def given(workers: Any) -> None:
        if workers < 1 and workers != -1:
            raise ValueError("`workers` must be None, -1 or an integer of at least 1.")

    return left_out if absent(workers) else given


def _check_progress(value: Any) -> None:
    if (value.value if isinstance(value, types.Omitted) else getattr(value, "literal_value", value)) is not False:
        raise _error("`progress` must be False within compiled code.")


def check_out(out: Any, dims: int, result: np.dtype[Any]) -> None:
    """Refuse an `out` that cannot take the result."""
    if not isinstance(out, types.Array):
        raise _error(f"`out` must be an array; got {out}.")
    if out.ndim != dims:
        raise _error(f"`out` must have {dims} dimensions; got {out.ndim}.")
    dtype = as_dtype(out.dtype)
    if not np.can_cast(result, dtype, "same_kind"):
        raise _error(f"`out` must have a dtype that {result} can be cast to; got {dtype}.")
    if not out.mutable:
        raise _error("`out` must be writeable; got a read-only array.")


def check_apart(out: Any) -> None:
    """Refuse an `out` of which several elements are one."""


@overload(check_apart, **OPTIONS)
def _check_apart(out: Any) -> Callable[..., Any]:
    def apart(out: Any) -> None:
        return None

    def strided(out: Any) -> None:
        for axis in range(out.ndim):
            if out.shape[axis] > 1 and out.strides[axis] == 0:
                raise ValueError("`out` must have memory of its own for each element; got one that was expanded.")

    return strided if out.layout == "A" else apart


def in_a_row(kernel: Any, dtype: Any) -> Any:
    """All elements of a kernel, side by side and of the dtype that is computed in."""
    return np.ascontiguousarray(kernel).astype(dtype).ravel()


@overload(in_a_row, **OPTIONS)
def _in_a_row(kernel: Any, dtype: Any) -> Callable[..., Any]:
    def converted(kernel: Any, dtype: Any) -> Any:
        return np.ascontiguousarray(kernel.astype(dtype)).reshape(kernel.size)

    def gathered(kernel: Any, dtype: Any) -> Any:
        return np.ascontiguousarray(kernel).reshape(kernel.size)

    def seen(kernel: Any, dtype: Any) -> Any:
        return kernel.reshape(kernel.size)

    if kernel.dtype != dtype.dtype:
        return converted
    return seen if kernel.layout == "C" else gathered


def fill_in(x: Any, taps: Any, out: Any, asked: Any, compute: Any, result: Any, shape: Any) -> Any:
    """Convolve into `out`, or a new array if it is None; `asked` are the arguments of `convolved` that say what."""


@overload(fill_in, **OPTIONS)
def _fill_in(x: Any, taps: Any, out: Any, asked: Any, compute: Any, result: Any, shape: Any) -> Callable[..., Any]:
    plain = compute.dtype == result.dtype
    if absent(out):

        def into_new(x: Any, taps: Any, out: Any, asked: Any, compute: Any, result: Any, shape: Any) -> Any:
            found = np.empty(shape, compute)
            record, spec, plan, key, end, info = asked
            convolved(record, spec, plan, key, end, x, taps, found, info)
            return found

        def into_new_bool(x: Any, taps: Any, out: Any, asked: Any, compute: Any, result: Any, shape: Any) -> Any:
            return fill_in(x, taps, None, asked, compute, compute, shape) != 0

        return into_new if plain else into_new_bool

    if plain and out.layout == "C" and out.dtype == compute.dtype and out.aligned:

        def in_place(x: Any, taps: Any, out: Any, asked: Any, compute: Any, result: Any, shape: Any) -> Any:
            record, spec, plan, key, end, info = asked
            fit(out.shape, shape, info)
            if shares(x, out) or shares(taps, out):
                out[...] = fill_in(x, taps, None, asked, compute, result, shape)
            else:
                convolved(record, spec, plan, key, end, x, taps, out, info)
            return out

        return in_place

    def aside(x: Any, taps: Any, out: Any, asked: Any, compute: Any, result: Any, shape: Any) -> Any:
        fit(out.shape, shape, asked[5])
        check_apart(out)
        out[...] = fill_in(x, taps, None, asked, compute, result, shape)
        return out

    return aside


def _stands_for(function: Callable[..., Any]) -> None:
    """Have Numba know one of the public functions."""

    @overload(function, **OPTIONS)
    def typed(
        x: Any,
        kernel: Any,
        mode: Any = "full",
        method: Any = "auto",
        boundary: Any = "fill",
        fill_value: Any = 0,
        axes: Any = None,
        accuracy: Any = "normwise",
        out: Any = None,
        workers: Any = None,
        progress: Any = False,
    ) -> Callable[..., Any]:
        kinds = Kinds(x, kernel)
        _check_progress(progress)
        counts = x.ndim, kernel.ndim, _axes(axes, x.ndim, kernel.ndim)
        if not absent(out):
            check_out(out, x.ndim, kinds.result)
        filled = _fill(fill_value)
        # The last to be refused: where anything else is wrong, Numba says it once, and not again without literals.
        words = _words(mode, method, boundary, accuracy)
        chars = kinds.x.char, kinds.kernel.char
        spec = " ".join(map(str, (function.__name__, *words, *chars, *counts, filled, numba_cache.stamp())))
        dims, compute, result = x.ndim, numba.from_dtype(kinds.compute), numba.from_dtype(kinds.result)

        def run(
            x: Any,
            kernel: Any,
            mode: Any = "full",
            method: Any = "auto",
            boundary: Any = "fill",
            fill_value: Any = 0,
            axes: Any = None,
            accuracy: Any = "normwise",
            out: Any = None,
            workers: Any = None,
            progress: Any = False,
        ) -> Any:
            check_workers(workers)
            taps = in_a_row(kernel, compute)
            key, info = stack(KEY_BYTES), stack(INFO_BYTES)
            end = put(put(put(put(key, x.shape), x.strides), kernel.shape), axes)
            end = put(put_number(end, fill_value), 1)
            record = look(slots(), text(spec), 0, key, end, info)
            refuse(info)
            shape = numbers(shape_at(record, info), dims)
            asked = record, text(spec), 0, key, end, info
            return fill_in(x, taps, out, asked, compute, result, shape)

        return run


def check_arrays(x: Any, kernel: Any) -> None:
    """Refuse what `jitted` does not take: types when a caller is compiled, and shapes when it runs."""


@overload(check_arrays, **OPTIONS)
def _check_arrays(x: Any, kernel: Any) -> Callable[..., Any]:
    dtype, taps = dtype_of("x", x), dtype_of("kernel", kernel)
    if dtype.char not in "fdFD":
        raise _error(f"`x` must hold float32, float64, complex64 or complex128; got {dtype}.")
    if taps != dtype:
        raise _error(f"`kernel` must have the dtype of `x` ({dtype}); got {taps}.")
    if kernel.ndim != x.ndim:
        raise _error(f"`kernel` must have as many dimensions as `x` ({x.ndim}); got {kernel.ndim}.")

    def run(x: Any, kernel: Any) -> None:
        for axis in range(x.ndim):
            if not 0 < kernel.shape[axis] <= x.shape[axis]:
                raise ValueError("`kernel` must have at least one element, and be no longer than `x` along any axis.")

    return run


def in_threads(x: Any, kernel: Any, method: Any) -> Any:
    """Correlate in mode "valid" by a method, in as many threads as Numba's loops have."""


@overload(in_threads, **OPTIONS)
def _in_threads(x: Any, kernel: Any, method: Any) -> Callable[..., Any]:
    kinds = Kinds(x, kernel)
    counts = x.ndim, kernel.ndim, "all"
    chars = kinds.x.char, kinds.kernel.char
    asked = "correlate valid", _literal("method", method), "fill normwise", *chars, *counts, "f", numba_cache.stamp()
    spec = " ".join(map(str, asked))
    dims, compute = x.ndim, numba.from_dtype(kinds.compute)

    def run(x: Any, kernel: Any, method: Any) -> Any:
        taps, workers = in_a_row(kernel, compute), threads()
        key, info = stack(KEY_BYTES), stack(INFO_BYTES)
        end = put(put_number(put(put(put(key, x.shape), x.strides), kernel.shape), 0.0), workers)
        record = look(slots(), text(spec), 0, key, end, info)
        refuse(info)
        found = np.empty(numbers(shape_at(record, info), dims), compute)
        convolved_in_threads(record, text(spec), key, end, x, taps, found, info, workers)
        return found

    return run


_stands_for(_api.convolve)
_stands_for(_api.correlate)
_refusals.refuse("convjit", _api)
lazy.load("convjit.jitted._plans")
