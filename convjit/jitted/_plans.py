"""Plans as Numba sees them: a value that holds one and has an address, and the code that stands for a call of it."""

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba.core import cgutils, errors, types
from numba.core.imputils import lower_constant
from numba.core.registry import cpu_target
from numba.extending import NativeValue, box, intrinsic, models, overload, register_model, typeof_impl, unbox

from convjit._calls.plan import Plan
from convjit._kernels import numba_cache
from convjit._kernels.intrinsics import stack
from convjit.jitted import _functions, _records
from convjit.jitted._intrinsics import numbers, put, text
from convjit.jitted._lookup import INFO_BYTES, KEY_BYTES, look, refuse, shape_at

# Plans that compiled code has as constants.
_constants: list[Plan] = []


class PlanType(types.Callable):
    """The type of plans for arrays of some dtype and number of dimensions."""

    def __init__(self, x: str, compute: str, result: str, dims: int) -> None:
        self.x, self.compute, self.result, self.dims = np.dtype(x), np.dtype(compute), np.dtype(result), dims
        super().__init__(f"convjit.plan({self.x}, {dims} dimensions, {self.compute} for {self.result})")

    def get_call_type(self, context: Any, args: Any, kws: Any) -> Any:
        """Type a call: that of a function of the plan and the arguments."""
        found = context.resolve_value_type(run_plan).get_call_type(context, (self, *args), dict(kws))
        parameters = list(found.pysig.parameters.values())[1:]
        return found.replace(args=found.args[1:], recvr=self, pysig=found.pysig.replace(parameters=parameters))

    def get_call_signatures(self) -> Any:
        """None that could be listed."""
        return (), False

    def get_impl_key(self, signature: Any) -> Any:
        """What implements a call: this function."""
        function = cpu_target.typing_context.resolve_value_type(run_plan)
        return function.get_impl_key(signature.as_function())


@register_model(PlanType)
class _PlanModel(models.StructModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        # The first holds the plan, wherever compiled code keeps the value: in a list, or in an object of its own.
        members = [("meminfo", types.MemInfoPointer(types.voidptr)), ("table", types.intp)]
        super().__init__(manager, kind, members)


@typeof_impl.register(Plan)
def _type_of(plan: Plan, context: Any) -> PlanType:
    problem = plan._problem
    kinds = problem.dtype.newbyteorder("="), problem.compute_dtype, problem.result_dtype
    x, compute, result = (kind.char for kind in kinds)
    return PlanType(x, compute, result, len(problem.shape))


@unbox(PlanType)
def _address_of(kind: Any, plan: Any, c: Any) -> NativeValue:
    find = c.pyapi.unserialize(c.pyapi.serialize_object(_records.table_of))
    number = c.pyapi.call_function_objargs(find, [plan])
    value = cgutils.create_struct_proxy(kind)(c.context, c.builder)
    value.table = c.pyapi.long_as_longlong(number)
    nothing = ir.Constant(cgutils.voidptr_t, None)
    value.meminfo = c.pyapi.nrt_meminfo_new_from_pyobject(nothing, plan)
    c.pyapi.decref(number)
    c.pyapi.decref(find)
    return NativeValue(value._getvalue(), is_error=c.pyapi.c_api_error())


@box(PlanType)
def _plan_at(kind: Any, value: Any, c: Any) -> Any:
    find = c.pyapi.unserialize(c.pyapi.serialize_object(_records.plan_at))
    number = c.pyapi.long_from_longlong(cgutils.create_struct_proxy(kind)(c.context, c.builder, value).table)
    plan = c.pyapi.call_function_objargs(find, [number])
    c.context.nrt.decref(c.builder, kind, value)
    c.pyapi.decref(number)
    c.pyapi.decref(find)
    return plan


@lower_constant(PlanType)
def _constant(context: Any, builder: Any, kind: Any, plan: Plan) -> Any:
    # A dynamic address: code that holds one is not kept for other processes, as Numba warns.
    _constants.append(plan)
    pointer = context.add_dynamic_addr(builder, _records.table_of(plan), info="a convjit plan")
    value = cgutils.create_struct_proxy(kind)(context, builder)
    value.table = builder.ptrtoint(pointer, ir.IntType(64))
    value.meminfo = ir.Constant(value.meminfo.type, None)  # it is held already
    return value._getvalue()


def _table(context: Any, plan: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return cgutils.create_struct_proxy(plan)(context, builder, arguments[0]).table

    return types.intp(plan), generate


table: Any = intrinsic(_table)
"""``table(plan)``: the address of a plan's table, by which Python knows the plan."""


def run_plan(plan: Any, x: Any, out: Any = None) -> Any:
    """Run a plan within compiled code."""


@overload(run_plan, **_functions.OPTIONS)
def _run_plan(plan: Any, x: Any, out: Any = None) -> Callable[..., Any]:
    dtype = _functions.dtype_of("x", x)
    if x.ndim != plan.dims:
        raise errors.TypingError(f"`x` must have the planned {plan.dims} dimensions; got {x.ndim}.")
    if not np.can_cast(dtype, plan.x, "safe"):
        words = f"`x` must have a dtype that casts safely to the planned {plan.x}; got {dtype}."
        raise errors.TypingError(words)
    if not _functions.absent(out):
        _functions.check_out(out, x.ndim, plan.result)
    compute, result = numba.from_dtype(plan.compute), numba.from_dtype(plan.result)
    char, dims, version = ord(dtype.char), plan.dims, numba_cache.stamp()

    def run(plan: Any, x: Any, out: Any = None) -> Any:
        known, key, info = table(plan), stack(KEY_BYTES), stack(INFO_BYTES)
        end = put(put(put(key, char), x.shape), x.strides)
        record = look(known, text(version), known, key, end, info)
        refuse(info)
        shape = numbers(shape_at(record, info), dims)
        asked = record, 0, known, key, end, info
        return _functions.fill_in(x, np.empty(0, compute), out, asked, compute, result, shape)

    return run


cpu_target.typing_context.refresh()
