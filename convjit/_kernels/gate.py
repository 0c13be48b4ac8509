"""The gate of a call that several threads share: only threads that are inside may touch the arrays of the call.

`convjit._kernels.launch` enters and leaves it. The leader, which is the caller's thread, opens the gate while it works,
and returns when all other threads have left. All of this happens in compiled code, in which no signal handler runs. So
no exception comes in between, and when the call returns no thread is inside.
"""

from typing import Any

from numba.core import types
from numba.extending import intrinsic

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import add, call, record
from convjit._kernels.llvm import INT
from convjit._runtime.gate import EVENT, GATE, UNOPENED

STATUS = 8 * GATE.index("status")


def _fetch(operation: str) -> Any:
    def fetch(context: Any, address: Any, number: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            pointer = builder.inttoptr(arguments[0], INT.as_pointer())
            return builder.atomic_rmw(operation, pointer, arguments[1], "seq_cst")

        return types.intp(types.intp, types.intp), generate

    return intrinsic(fetch)


def _replace(context: Any, address: Any, known: Any, number: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = builder.inttoptr(arguments[0], INT.as_pointer())
        both = builder.cmpxchg(pointer, arguments[1], arguments[2], "seq_cst", "seq_cst")
        return builder.extract_value(both, 0)

    return types.intp(types.intp, types.intp, types.intp), generate


exchange: Any = _fetch("xchg")
"""``exchange(address, number)``: store a number at an address that threads share; what was there before."""

change: Any = _fetch("add")
"""``change(address, number)``: add a number to the integer at an address that threads share; what was there before."""

replace: Any = intrinsic(_replace)
"""``replace(address, known, number)``: store a number in the place of a known one, if it is there; what was there."""

gate_of: Any = record(GATE)
event_of: Any = record(EVENT)


@inner
def enter(gate: int, number: int) -> Any:
    """Enter the gate: number 0, the leader, opens it; other threads enter if a thread is inside.

    Return a positive number for a thread that has entered, otherwise `UNOPENED` or `CLOSED`.
    """
    if number == 0:
        e = event_of(gate_of(gate).event)
        if exchange(gate_of(gate).event, 1) == 0:  # otherwise another call uses the event, and this one runs alone
            call(e.acquire, (e.lock, 0))  # does not wait: the lock is free when it is new, and held later
            exchange(gate, 1)
        return 1
    known, inside = 0, change(gate, 0)
    while inside > 0 and inside != known:
        known = inside
        inside = replace(gate, known, known + 1)
    return inside


@inner
def leave(gate: int, number: int, status: int) -> Any:
    """Leave the gate: the leader waits for all other threads, and returns the sum of the status of all."""
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
