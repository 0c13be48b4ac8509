"""Emitters of the loops in `convjit._kernels.missing`, for arrays and results of single or double precision."""

import math
from collections.abc import Callable
from typing import Any

from llvmlite import ir

from convjit._kernels.llvm import INT, INT32, place, shuffle, stack_slot_with, stepping
from convjit._kernels.vectors import Elements

Parts = dict[str, Callable[..., Any]]

DOUBLE = 8  # bytes


def separating(source: str) -> Parts:
    """For an array of the dtype `source`, which is "f" or "d"."""
    return {"split": _splitter(source)}


def dividing(dtype: str) -> Parts:
    """For quotients of the dtype "f" or "d"."""
    return {"element_bytes": lambda builder, *integers: INT(_SIZES[dtype]), "quotients": _divider(dtype)}


_SIZES = {"f": 4, "d": DOUBLE}


def _splitter(source: str) -> Any:
    """Make the emitter of the part that separates a stretch of numbers of the dtype `source`, which is "f" or "d"."""

    def emit(builder: Any, x: Any, values: Any, weights: Any, count: Any, shift: Any) -> Any:
        shift = _loaded(builder, shift, "d", 1)

        def body(lanes: int, j: Any) -> Any:
            number = _loaded(builder, place(builder, x, j, size), source, lanes)
            nothing = ir.Constant(number.type, [0.0] * lanes)
            one = ir.Constant(number.type, [1.0] * lanes)
            absent = builder.fcmp_unordered("uno", number, number)
            shifted = builder.fsub(number, _spread(builder, shift, lanes))
            _store(builder, builder.select(absent, nothing, shifted), place(builder, values, j, DOUBLE))
            _store(builder, builder.select(absent, nothing, one), place(builder, weights, j, DOUBLE))
            return absent

        return _counted(builder, count, body)

    size = _SIZES[source]
    return emit


def _divider(dtype: str) -> Any:
    """Make the emitter of the part that writes a stretch of quotients of the dtype "f" or "d"."""

    def emit(builder: Any, sums: Any, weights: Any, out: Any, count: Any, how: Any) -> Any:
        numbers = [_loaded(builder, place(builder, how, INT(n), DOUBLE), "d", 1) for n in range(3)]

        def body(lanes: int, j: Any) -> Any:
            total, weight = (_loaded(builder, place(builder, at, j, DOUBLE), "d", lanes) for at in (sums, weights))
            bound, sign, shift = (_spread(builder, number, lanes) for number in numbers)
            enough = builder.fcmp_ordered(">", builder.fmul(weight, sign), bound)
            nan = ir.Constant(total.type, [math.nan] * lanes)
            quotient = builder.select(enough, builder.fadd(builder.fdiv(total, weight), shift), nan)
            if dtype == "f":
                quotient = builder.fptrunc(quotient, ir.VectorType(ir.FloatType(), lanes))
            _store(builder, quotient, place(builder, out, j, size))
            return builder.not_(enough)

        return _counted(builder, count, body)

    size = _SIZES[dtype]
    return emit


def _counted(builder: Any, count: Any, body: Any) -> Any:
    """Emit `body` for all numbers, by vectors and then one by one; the number of flags that it returns set."""
    item = Elements("d")
    whole = builder.mul(builder.sdiv(count, INT(item.lanes)), INT(item.lanes))
    wide = ir.VectorType(INT, item.lanes)
    counts, total = stack_slot_with(builder, ir.Constant(wide, [0] * item.lanes)), stack_slot_with(builder, INT(0))
    with stepping(builder, INT(0), whole, INT(item.lanes)) as j:
        builder.store(builder.add(builder.load(counts), builder.zext(body(item.lanes, j), wide)), counts)
    with stepping(builder, whole, count, INT(1)) as j:
        flag = builder.extract_element(body(1, j), INT32(0))
        builder.store(builder.add(builder.load(total), builder.zext(flag, INT)), total)
    result, lanes = builder.load(total), builder.load(counts)
    for lane in range(item.lanes):
        result = builder.add(result, builder.extract_element(lanes, INT32(lane)))
    return result


def _loaded(builder: Any, address: Any, dtype: str, lanes: int) -> Any:
    """Emit a load of some numbers, as doubles."""
    double = ir.VectorType(ir.DoubleType(), lanes)
    stored = ir.VectorType(ir.FloatType(), lanes) if dtype == "f" else double
    number = builder.load(builder.inttoptr(address, stored.as_pointer()), align=1)
    return builder.fpext(number, double) if dtype == "f" else number


def _spread(builder: Any, number: Any, lanes: int) -> Any:
    """Emit a vector of one number in every lane."""
    return shuffle(builder, number, number, [0] * lanes)


def _store(builder: Any, value: Any, address: Any) -> None:
    builder.store(value, builder.inttoptr(address, value.type.as_pointer()), align=1)
