"""`convjit.convolve` and `convjit.correlate` as Numba sees them in its users' code."""

from collections.abc import Callable
from typing import Any

import numba

from convjit._api import one_kernel, plans
from convjit._runtime import lazy
from convjit.jitted import _refusals
from convjit.jitted._arguments import (
    CallDtypes,
    absent,
    check_out,
    check_progress,
    fill_kind,
    forms_of_steps,
    literal_options,
    number_of_axes,
)
from convjit.jitted._overloads import Typed, compile_calls_of, runner
from convjit.jitted._spec import CallSpec


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
    options = literal_options(arguments) | {"correlate": function is one_kernel.correlate, "dtype": dtypes.asked}
    spec = CallSpec(options, dtypes.x.char, dtypes.kernel.char, x.ndim, kernel.ndim, axes, kind, steps)
    return Typed(spec, x.ndim, *map(numba.from_dtype, (dtypes.taps, dtypes.compute, dtypes.result)))


def _implementation(function: Callable[..., Any], arguments: dict[str, Any]) -> Callable[..., Any]:
    """The code that stands for a call; Numba checks its parameters against those of the function."""
    run = runner(_typed(function, arguments))

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
        return run(x, kernel, fill_value, axes, stride, dilation, None, None, None, None, out, workers)

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
        return run(x, kernel, fill_value, axes, stride, dilation, lags, None, None, None, out, workers)

    return correlate if function is one_kernel.correlate else convolve


compile_calls_of(one_kernel.convolve, _implementation)
compile_calls_of(one_kernel.correlate, _implementation)
_refusals.refuse("convjit", plans)
lazy.load("convjit.jitted._plans")
