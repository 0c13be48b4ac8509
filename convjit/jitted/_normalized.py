"""`convjit.normalized_convolve` as Numba sees it in its users' code; Python computes it, in the calling thread."""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from numba import objmode
from numba.core import types
from numba.extending import models, register_model, typeof_impl, unbox

from convjit._api import normalized
from convjit._calls.normalized import NormalizedPlan
from convjit.jitted import _refusals
from convjit.jitted._arguments import absent, check_out, check_workers, dtype_of, refusal
from convjit.jitted._overloads import compile_calls_of

_compute = normalized.normalized_convolve


def _result(arguments: dict[str, Any]) -> Any:
    """Numba's type of the result of a call, whose arguments have these types."""
    x, out = arguments["x"], arguments["out"]
    result = np.result_type(dtype_of("x", x), dtype_of("kernel", arguments["kernel"]))
    result = result if result.kind in "fc" else np.dtype(np.float64)
    shares = arguments["return_weights"]
    if getattr(shares, "value", shares) is not False:
        raise refusal("`return_weights` must be left out within compiled code, where a call has a single result.")
    if absent(out):
        return types.Array(numba.from_dtype(result), x.ndim, "C")
    check_out(out, x.ndim, result)
    return out


def _implementation(function: Callable[..., Any], arguments: dict[str, Any]) -> Callable[..., Any]:
    """The code that stands for a call; Numba checks its parameters against those of the function."""
    result_type = _result(arguments)

    def normalized_convolve(
        x: Any,
        kernel: Any,
        mode: Any = "same",
        method: Any = "auto",
        weights: Any = None,
        boundary: Any = "exclude",
        fill_value: Any = 0,
        min_weight: Any = 0.0,
        correlate: Any = False,
        axes: Any = None,
        out: Any = None,
        workers: Any = None,
        return_weights: Any = False,
    ) -> Any:
        check_workers(workers)
        with objmode(result=result_type):
            result = _compute(
                x,
                kernel,
                mode,
                method,
                weights=weights,
                boundary=boundary,
                fill_value=fill_value,
                min_weight=min_weight,
                correlate=correlate,
                axes=axes,
                out=out,
                workers=1,
            )
        return result  # noqa: RET504, Numba has it from within the block above

    return normalized_convolve


NO_PLANS = (
    "A plan of `convjit.plan_normalized` cannot be used within compiled code: call `convjit.normalized_convolve` "
    "there, or the plan from Python."
)


class NormalizedPlanType(types.Callable):
    """The type of plans of normalised convolutions, which compiled code cannot use."""

    def __init__(self) -> None:
        super().__init__("convjit.plan_normalized")

    def get_call_type(self, context: Any, args: Any, kws: Any) -> Any:
        """Refuse a call."""
        raise refusal(NO_PLANS)

    def get_call_signatures(self) -> Any:
        """No signatures: it is never called."""
        return (), False

    def get_impl_key(self, signature: Any) -> Any:
        """Nothing: it is never called."""


register_model(NormalizedPlanType)(models.OpaqueModel)


@typeof_impl.register(NormalizedPlan)
def _type_of(plan: NormalizedPlan, context: Any) -> NormalizedPlanType:
    return NormalizedPlanType()


@unbox(NormalizedPlanType)
def _to_compiled(plan_type: Any, plan: Any, c: Any) -> Any:
    raise refusal(NO_PLANS)


compile_calls_of(_compute, _implementation, {})
_refusals.refuse("convjit", normalized)
