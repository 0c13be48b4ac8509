"""`convjit.convolve` and `convjit.correlate` as Numba sees them in its users' code."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numba
from numba.extending import overload, register_jitable

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
    forms_of_steps,
    literal_options,
    number_of_axes,
)
from convjit.jitted._intrinsics import numbers, put, put_number, slots, text
from convjit.jitted._lookup import INFO_BYTES, KEY_BYTES, LONG_KEY_BYTES, Call, look, refuse, shape_at
from convjit.jitted._results import fill, taps_in_order
from convjit.jitted._spec import CallSpec


@dataclass(frozen=True)
class Typed:
    """What the types of a call's arguments say: the spec, and Numba's types.

    They are those of the kernel's `taps` and of the `sums` as which the result is stored, and that of a new `result`.
    """

    spec: CallSpec
    taps: Any
    sums: Any
    result: Any


def _typed(function: Callable[..., Any], arguments: dict[str, Any]) -> Typed:
    """Check the types of all arguments of a call of one of the two functions."""
    x, kernel, out = (arguments[name] for name in ("x", "kernel", "out"))
    dtypes = CallDtypes(x, kernel, arguments["dtype"])
    check_progress(arguments["progress"])
    axes = number_of_axes(arguments["axes"], x.ndim, kernel.ndim)
    steps = forms_of_steps(arguments)
    if not absent(out):
        check_out(out, x.ndim, dtypes.result)
    kind = fill_kind(arguments["fill_value"])
    # Numba tries again without literals after an error. So these are checked last: where anything else is wrong, both
    # errors are the same, and Numba shows one.
    options = literal_options(arguments) | {"correlate": function is _api.correlate, "dtype": dtypes.asked}
    spec = CallSpec(options, dtypes.x.char, dtypes.kernel.char, x.ndim, kernel.ndim, axes, kind, steps)
    return Typed(spec, *map(numba.from_dtype, (dtypes.taps, dtypes.compute, dtypes.result)))


def _runner(typed: Typed) -> Callable[..., Any]:
    """The code of a call of these types, for both functions."""
    spec, dims, stepping = typed.spec.text(), typed.spec.dims, typed.spec.steps is not None
    taps_type, sums, result = typed.taps, typed.sums, typed.result
    room = LONG_KEY_BYTES if stepping else KEY_BYTES

    # Inlined, as it was 35 ns slower as a function of its own.
    @register_jitable(**OVERLOAD_OPTIONS["jit_options"], forceinline=True)
    def run(
        x: Any, kernel: Any, fill_value: Any, axes: Any, stride: Any, dilation: Any, lags: Any, out: Any, workers: Any
    ) -> Any:
        check_workers(workers)
        taps = taps_in_order(kernel, taps_type)
        key, info = stack(room), stack(INFO_BYTES)
        end = put(put(put(put(key, x.shape), x.strides), kernel.shape), axes)
        end = put_number(end, fill_value)
        if stepping:
            end = put(put(put(end, stride), dilation), lags)
        end = put(end, 1)
        record = look(slots(), text(spec), 0, key, end, info)
        refuse(info)
        shape = numbers(shape_at(record, info), dims)
        call = Call(record, text(spec), 0, key, end, info)
        return fill(x, taps, out, call, sums, result, shape)

    return run


def _implementation(typed: Typed) -> Callable[..., Any]:
    """The code that stands for a call of these types; Numba checks its parameters against those of `_signature`."""
    run = _runner(typed)

    def convolve(
        x: Any,
        kernel: Any,
        mode: Any = "full",
        method: Any = "auto",
        boundary: Any = "fill",
        fill_value: Any = 0,
        axes: Any = None,
        stride: Any = 1,
        dilation: Any = 1,
        dtype: Any = None,
        accuracy: Any = "normwise",
        out: Any = None,
        workers: Any = None,
        progress: Any = False,
    ) -> Any:
        return run(x, kernel, fill_value, axes, stride, dilation, None, out, workers)

    def correlate(
        x: Any,
        kernel: Any,
        mode: Any = "full",
        method: Any = "auto",
        boundary: Any = "fill",
        fill_value: Any = 0,
        axes: Any = None,
        stride: Any = 1,
        dilation: Any = 1,
        lags: Any = None,
        dtype: Any = None,
        accuracy: Any = "normwise",
        out: Any = None,
        workers: Any = None,
        progress: Any = False,
    ) -> Any:
        return run(x, kernel, fill_value, axes, stride, dilation, lags, out, workers)

    return correlate if typed.spec.options["correlate"] else convolve


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
