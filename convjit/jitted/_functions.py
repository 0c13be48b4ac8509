"""`convjit.convolve` and `convjit.correlate` as Numba sees them in its users' code."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numba
from numba.extending import overload

from convjit import _api
from convjit._kernels.intrinsics import stack
from convjit._runtime import lazy
from convjit.jitted import _refusals
from convjit.jitted._arguments import (
    OVERLOAD_OPTIONS,
    CallDtypes,
    absent,
    check_out,
    check_progress,
    check_workers,
    fill_kind,
    literal_options,
    number_of_axes,
)
from convjit.jitted._intrinsics import numbers, put, put_number, slots, text
from convjit.jitted._lookup import INFO_BYTES, KEY_BYTES, Call, look, refuse, shape_at
from convjit.jitted._results import fill, taps_in_order
from convjit.jitted._spec import CallSpec


@dataclass(frozen=True)
class Typed:
    """What the types of a call's arguments say: the spec, and Numba's types of the sums and of the result."""

    spec: CallSpec
    compute: Any
    result: Any


def _typed(function: Callable[..., Any], arguments: dict[str, Any]) -> Typed:
    """Check the types of all arguments of a call of one of the two functions."""
    x, kernel, out = (arguments[name] for name in ("x", "kernel", "out"))
    dtypes = CallDtypes(x, kernel)
    check_progress(arguments["progress"])
    axes = number_of_axes(arguments["axes"], x.ndim, kernel.ndim)
    if not absent(out):
        check_out(out, x.ndim, dtypes.result)
    kind = fill_kind(arguments["fill_value"])
    # Numba tries again without literals after an error. So these are checked last: where anything else is wrong, both
    # errors are the same, and Numba shows one.
    options = literal_options(arguments) | {"correlate": function is _api.correlate}
    spec = CallSpec(options, dtypes.x.char, dtypes.kernel.char, x.ndim, kernel.ndim, axes, kind)
    return Typed(spec, numba.from_dtype(dtypes.compute), numba.from_dtype(dtypes.result))


def _implementation(typed: Typed) -> Callable[..., Any]:
    """The code that stands for a call of these types; Numba checks its parameters against those of `_signature`."""
    spec, compute, result, dims = typed.spec.text(), typed.compute, typed.result, typed.spec.dims

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
        taps = taps_in_order(kernel, compute)
        key, info = stack(KEY_BYTES), stack(INFO_BYTES)
        end = put(put(put(put(key, x.shape), x.strides), kernel.shape), axes)
        end = put(put_number(end, fill_value), 1)
        record = look(slots(), text(spec), 0, key, end, info)
        refuse(info)
        shape = numbers(shape_at(record, info), dims)
        call = Call(record, text(spec), 0, key, end, info)
        return fill(x, taps, out, call, compute, result, shape)

    return run


def _signature(function: Callable[..., Any]) -> inspect.Signature:
    """The parameters of a function as Numba's overloads have them: without annotations, and none by keyword alone."""
    parameters = inspect.signature(function).parameters.values()
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Signature([parameter.replace(kind=kind, annotation=Any) for parameter in parameters])


def _compile_calls_of(function: Callable[..., Any]) -> None:
    """Tell Numba what stands for calls of one of the two functions."""
    signature = _signature(function)

    def implementation(*arguments: Any, **named: Any) -> Callable[..., Any]:
        call = signature.bind(*arguments, **named)
        call.apply_defaults()
        return _implementation(_typed(function, call.arguments))

    implementation.__signature__ = signature  # type: ignore[attr-defined]
    overload(function, **OVERLOAD_OPTIONS)(implementation)


_compile_calls_of(_api.convolve)
_compile_calls_of(_api.correlate)
_refusals.refuse("convjit", _api)
lazy.load("convjit.jitted._plans")
