"""The gate of a call that threads share: who is inside may touch the call's arrays, and nobody else may.

The leader, which is the caller's thread, opens the gate while it works, and returns when all others have left. All of
this happens in compiled code, where no signal handler runs: no exception comes between, and after it nobody is inside.
"""

import os
from typing import Any

from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import add, call, record
from convjit._runtime.gate import EVENT, GATE, UNOPENED, _event

STATUS = 8 * GATE.index("status")

_INT = ir.IntType(64)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_event.cache_clear)  # a thread that the child does not have may be using it


def _fetch(operation: str) -> Any:
    def fetch(context: Any, address: Any, number: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
            return builder.atomic_rmw(operation, pointer, arguments[1], "seq_cst")

        return types.intp(types.intp, types.intp), generate

    return intrinsic(fetch)


def _replace(context: Any, address: Any, known: Any, number: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], _INT.as_pointer())
        both = builder.cmpxchg(pointer, arguments[1], arguments[2], "seq_cst", "seq_cst")
        return builder.extract_value(both, 0)

    return types.intp(types.intp, types.intp, types.intp), generate


# Each returns the integer that was at an address that threads share: `exchange` puts a number there, `change` adds one,
# and `replace` puts one there if another, that is known, is there.
exchange: Any = _fetch("xchg")
change: Any = _fetch("add")
replace: Any = intrinsic(_replace)

gate_of: Any = record(GATE)
event_of: Any = record(EVENT)


@inner
def enter(gate: int, number: int) -> Any:
    """Go in: number 0, the leader, by opening the gate; the others if anybody is inside.

    What is not positive says why not.
    """
    if number == 0:
        e = event_of(gate_of(gate).event)
        if exchange(gate_of(gate).event, 1) == 0:  # else another call waits, or will: this one is made alone
            call(e.acquire, (e.lock, 0))  # without waiting: a new lock is not locked yet
            exchange(gate, 1)
        return 1
    known, inside = 0, change(gate, 0)
    while inside > 0 and inside != known:
        known = inside
        inside = replace(gate, known, known + 1)
    return inside


@inner
def leave(gate: int, number: int, status: int) -> Any:
    """Go out: the leader as the last one, and with the sum of what all give as their status."""
    g = gate_of(gate)
    if number == 0 and g.inside == UNOPENED:
        return status
    e = event_of(g.event)
    add(gate + STATUS, status)
    others = change(gate, -1) - 1
    if number:
        if others == 0:
            call(e.release, (e.lock,))
        return 1
    if others:
        call(e.acquire, (e.lock, 1))
    exchange(g.event, 0)
    return g.status
