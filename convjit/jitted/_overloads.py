"""How Numba is told of public functions: what is known of a call by its types, and the code that stands for it."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from numba.extending import overload, register_jitable

from convjit._kernels.intrinsics import stack
from convjit.jitted._arguments import OVERLOAD_OPTIONS, check_workers
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
    dims: int  # of the result
    taps: Any
    sums: Any
    result: Any


def runner(typed: Typed) -> Callable[..., Any]:
    """The code of a call of these types, for all functions; it is given None for options that a function has not."""
    spec, dims, stepping = typed.spec.text(), typed.dims, typed.spec.steps is not None
    taps_type, sums, result = typed.taps, typed.sums, typed.result
    room = LONG_KEY_BYTES if stepping else KEY_BYTES

    # Inlined, as it was 35 ns slower as a function of its own.
    @register_jitable(**OVERLOAD_OPTIONS["jit_options"], forceinline=True)
    def run(
        x: Any,
        kernel: Any,
        fill_value: Any,
        axes: Any,
        stride: Any,
        dilation: Any,
        lags: Any,
        channel_axis: Any,
        groups: Any,
        padding: Any,
        out: Any,
        workers: Any,
    ) -> Any:
        check_workers(workers)
        taps = taps_in_order(kernel, taps_type)
        key, info = stack(room), stack(INFO_BYTES)
        end = put(put(put(put(key, x.shape), x.strides), kernel.shape), axes)
        end = put_number(end, fill_value)
        if stepping:
            end = put(put(put(end, stride), dilation), lags)
            end = put(put(put(end, channel_axis), groups), padding)
        end = put(end, 1)
        record = look(slots(), text(spec), 0, key, end, info)
        refuse(info)
        shape = numbers(shape_at(record, info), dims)
        call = Call(record, text(spec), 0, key, end, info)
        return fill(x, taps, out, call, sums, result, shape)

    return run


def _signature(function: Callable[..., Any]) -> inspect.Signature:
    """The parameters of a function as Numba's overloads have them: without annotations, and none by keyword alone."""
    parameters = inspect.signature(function).parameters.values()
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Signature([parameter.replace(kind=kind, annotation=Any) for parameter in parameters])


def compile_calls_of(
    function: Callable[..., Any],
    implementation_of: Callable[[Callable[..., Any], dict[str, Any]], Callable[..., Any]],
    options: dict[str, Any] = OVERLOAD_OPTIONS,
) -> None:
    """Tell Numba what stands for calls of a function, and with which options it is compiled.

    `implementation_of` is given the function, and the types of the arguments of a call by their names.
    """
    signature = _signature(function)

    def implementation(*arguments: Any, **named: Any) -> Callable[..., Any]:
        call = signature.bind(*arguments, **named)
        call.apply_defaults()
        return implementation_of(function, call.arguments)

    implementation.__signature__ = signature  # type: ignore[attr-defined]
    overload(function, **options)(implementation)
