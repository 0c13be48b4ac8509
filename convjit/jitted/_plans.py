"""Plans as Numba sees them: the type of a plan, its value in compiled code, and the code that stands for a call."""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba.core import cgutils, errors, types
from numba.core.imputils import lower_constant
from numba.core.registry import cpu_target
from numba.extending import NativeValue, box, intrinsic, models, overload, register_model, typeof_impl, unbox

from convjit._calls.bank import BankPlan
from convjit._calls.plan import Plan
from convjit._kernels.intrinsics import stack
from convjit._problem.dtypes import COMPILED
from convjit._runtime import stamp
from convjit.jitted import _records
from convjit.jitted._arguments import OVERLOAD_OPTIONS, absent, check_out, dtype_of
from convjit.jitted._intrinsics import numbers, put, text
from convjit.jitted._lookup import INFO_BYTES, KEY_BYTES, Call, look, refuse, shape_at
from convjit.jitted._results import fill

# Plans that compiled code has as constants; they are never freed, as that code is not.
_constants: list[Plan | BankPlan] = []


class PlanType(types.Callable):
    """The type of plans for arrays of one dtype and number of dimensions, with one kernel or with many."""

    def __init__(self, x: str, compute: str, result: str, dims: int, out_dims: int) -> None:
        self.x, self.compute, self.result = np.dtype(x), np.dtype(compute), np.dtype(result)
        self.dims, self.out_dims = dims, out_dims
        to = f"{self.compute} for {self.result}, {out_dims} dimensions"
        super().__init__(f"convjit.plan({self.x}, {dims} dimensions, {to})")

    def get_call_type(self, context: Any, args: Any, kws: Any) -> Any:
        """The signature of a call: that of `run_plan` without its first argument, the plan."""
        signature = context.resolve_value_type(run_plan).get_call_type(context, (self, *args), dict(kws))
        parameters = list(signature.pysig.parameters.values())[1:]
        python = signature.pysig.replace(parameters=parameters)
        return signature.replace(args=signature.args[1:], recvr=self, pysig=python)

    def get_call_signatures(self) -> Any:
        """No signatures in advance: they follow from the arguments."""
        return (), False

    def get_impl_key(self, signature: Any) -> Any:
        """What implements a call: `run_plan`."""
        function = cpu_target.typing_context.resolve_value_type(run_plan)
        return function.get_impl_key(signature.as_function())


@register_model(PlanType)
class _PlanModel(models.StructModel):
    def __init__(self, manager: Any, plan_type: Any) -> None:
        # `meminfo` counts references to the plan, wherever compiled code keeps the value, such as in a list. `table` is
        # the address of the plan's table.
        members = [("meminfo", types.MemInfoPointer(types.voidptr)), ("table", types.intp)]
        super().__init__(manager, plan_type, members)


@typeof_impl.register(Plan)
@typeof_impl.register(BankPlan)
def _type_of(plan: Plan | BankPlan, context: Any) -> PlanType:
    x, compute, result = plan.dtype.newbyteorder("="), plan._stored_dtype, plan.result_dtype
    return PlanType(x.char, compute.char, result.char, len(plan.shape), len(plan.out_shape))


@unbox(PlanType)
def _to_compiled(plan_type: Any, plan: Any, c: Any) -> NativeValue:
    find = c.pyapi.unserialize(c.pyapi.serialize_object(_records.table_of))
    number = c.pyapi.call_function_objargs(find, [plan])
    value = cgutils.create_struct_proxy(plan_type)(c.context, c.builder)
    value.table = c.pyapi.long_as_longlong(number)
    nothing = ir.Constant(cgutils.voidptr_t, None)
    value.meminfo = c.pyapi.nrt_meminfo_new_from_pyobject(nothing, plan)
    c.pyapi.decref(number)
    c.pyapi.decref(find)
    return NativeValue(value._getvalue(), is_error=c.pyapi.c_api_error())


@box(PlanType)
def _to_python(plan_type: Any, value: Any, c: Any) -> Any:
    find = c.pyapi.unserialize(c.pyapi.serialize_object(_records.plan_at))
    number = c.pyapi.long_from_longlong(cgutils.create_struct_proxy(plan_type)(c.context, c.builder, value).table)
    plan = c.pyapi.call_function_objargs(find, [number])
    c.context.nrt.decref(c.builder, plan_type, value)
    c.pyapi.decref(number)
    c.pyapi.decref(find)
    return plan


@lower_constant(PlanType)
def _constant(context: Any, builder: Any, plan_type: Any, plan: Plan | BankPlan) -> Any:
    # The table's address is one of this process. Numba does not cache code with such an address, and warns of that.
    _constants.append(plan)
    pointer = context.add_dynamic_addr(builder, _records.table_of(plan), info="a convjit plan")
    value = cgutils.create_struct_proxy(plan_type)(context, builder)
    value.table = builder.ptrtoint(pointer, ir.IntType(64))
    value.meminfo = ir.Constant(value.meminfo.type, None)  # `_constants` holds the plan
    return value._getvalue()


def _table(context: Any, plan: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return cgutils.create_struct_proxy(plan)(context, builder, arguments[0]).table

    return types.intp(plan), generate


table: Any = intrinsic(_table)
"""``table(plan)``: the address of a plan's table, by which Python finds the plan."""


def run_plan(plan: Any, x: Any, out: Any = None) -> Any:
    """Run a plan within compiled code."""


@overload(run_plan, **OVERLOAD_OPTIONS)
def _run_plan(plan: Any, x: Any, out: Any = None) -> Callable[..., Any]:
    dtype = dtype_of("x", x)
    if x.ndim != plan.dims:
        raise errors.TypingError(f"`x` must have the planned {plan.dims} dimensions; got {x.ndim}.")
    if not np.can_cast(dtype, plan.x, "safe"):
        sentence = f"`x` must have a dtype that casts safely to the planned {plan.x}; got {dtype}."
        raise errors.TypingError(sentence)
    if plan.result.char not in COMPILED | {"?"}:
        raise errors.TypingError(f"`out_dtype` must be one that compiled code computes with; got {plan.result}.")
    if not absent(out):
        check_out(out, plan.out_dims, plan.result)
    compute, result = numba.from_dtype(plan.compute), numba.from_dtype(plan.result)
    char, dims, version = ord(dtype.char), plan.out_dims, stamp.name()

    def run(plan: Any, x: Any, out: Any = None) -> Any:
        place, key, info = table(plan), stack(KEY_BYTES), stack(INFO_BYTES)
        end = put(put(put(key, char), x.shape), x.strides)
        record = look(place, text(version), place, key, end, info)
        refuse(info)
        shape = numbers(shape_at(record, info), dims)
        call = Call(record, text(version), place, key, end, info)
        return fill(x, np.empty(0, compute), out, call, compute, result, shape)

    return run


cpu_target.typing_context.refresh()
