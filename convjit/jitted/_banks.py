"""`convjit.convolve_bank` and `convjit.correlate_bank` as Numba sees them in its users' code; Python computes them."""

from collections.abc import Callable
from typing import Any

import numba

from convjit._api import bank_plans, banks
from convjit._methods.banks import TABLE
from convjit._runtime import lazy
from convjit.jitted import _refusals
from convjit.jitted._arguments import (
    CallDtypes,
    absent,
    check_out,
    fill_kind,
    forms_of,
    literal_options,
    named_axes,
)
from convjit.jitted._overloads import Typed, compile_calls_of, runner
from convjit.jitted._spec import BANK_STEPS, CallSpec


def _typed(function: Callable[..., Any], arguments: dict[str, Any]) -> Typed:
    """Check the types of all arguments of a call of one of the two functions."""
    x, kernels, out = (arguments[name] for name in ("x", "kernels", "out"))
    dtypes = CallDtypes(x, kernels, name="kernels")
    axes, steps = named_axes(arguments["axes"]), forms_of(BANK_STEPS, arguments)
    dims = x.ndim + absent(arguments["channel_axis"])  # without channels there is a new axis for the kernels
    if not absent(out):
        check_out(out, dims, dtypes.result)
    kind = fill_kind(arguments["fill_value"])
    options = literal_options(arguments, ("mode", "method", "boundary"), TABLE)
    options["correlate"] = function is banks.correlate_bank
    spec = CallSpec(options, dtypes.x.char, dtypes.kernel.char, x.ndim, kernels.ndim, axes, kind, steps, bank=True)
    return Typed(spec, dims, *map(numba.from_dtype, (dtypes.kernel, dtypes.compute, dtypes.result)))


def _implementation(function: Callable[..., Any], arguments: dict[str, Any]) -> Callable[..., Any]:
    """The code that stands for a call; Numba checks its parameters against those of the function."""
    run = runner(_typed(function, arguments))

    def convolve_bank(
        x: Any,
        kernels: Any,
        mode: Any = "valid",
        method: Any = "auto",
        channel_axis: Any = None,
        groups: Any = 1,
        padding: Any = None,
        boundary: Any = "fill",
        fill_value: Any = 0,
        axes: Any = None,
        stride: Any = 1,
        dilation: Any = 1,
        out: Any = None,
        workers: Any = None,
    ) -> Any:
        return run(x, kernels, fill_value, axes, stride, dilation, None, channel_axis, groups, padding, out, workers)

    return convolve_bank


compile_calls_of(banks.convolve_bank, _implementation)
compile_calls_of(banks.correlate_bank, _implementation)
_refusals.refuse("convjit", bank_plans)
lazy.load("convjit.jitted._plans")
