"""Functions that Python calls without a wrapper: machine code that takes Python's objects as they lie in memory.

They have the form that CPython calls METH_FASTCALL: the object that the function belongs to, here an array with the
addresses of functions of Python and NumPy (`PYTHON` of `convjit._runtime.layouts`), the address of the arguments, and
their number. `convjit._runtime.python_calls` makes functions of them, where the assumptions hold that are named there.
"""

from typing import Any

from convjit._kernels.compiler import inner
from convjit._kernels.intrinsics import call, data, elements, inlined, record, rolled, set_counter, stack_room
from convjit._runtime.layouts import (
    ARGUMENT_BYTES,
    ARRAY,
    BRIEF_ROOM,
    COUNTER,
    END,
    HASH_FACTOR,
    HASH_SHIFT,
    HEADER,
    KEY_BYTES,
    MOST_AXES,
    PROBES,
    PYTHON,
    REPEATED,
    SLOTS_OF_CALLS,
)

# Where an object has its type.
TYPE = HEADER - 8

# The number of axes is an integer of 32 bits.
LOWER_HALF = 0xFFFFFFFF

python_of: Any = record(PYTHON)
array_of: Any = record(ARRAY)
repeated_of: Any = record(REPEATED)


@inner
def integer_at(address: int) -> Any:
    """The integer at an address."""
    inlined()
    return elements("i8", address)[0]


def run(functions: int, arguments: int, count: int) -> Any:
    """Call a function of integers with the arguments behind its address, without the GIL; what it returns.

    Arguments are integers, or arrays, which stand for the addresses of their elements. What is neither, such as one of
    NumPy's integers, is converted by Python, or refused with its error.
    """
    rolled()
    python, given = python_of(data(functions)), elements("i8", arguments)
    v = elements("i8", stack_room(ARGUMENT_BYTES))
    for n in range(count):
        kind = integer_at(given[n] + TYPE)
        array = kind == python.array_type
        if not array and kind != python.integer_type:
            array = call(python.is_subtype, (kind, python.array_type)) & LOWER_HALF != 0
        if array:
            v[n] = data(given[n])
        else:
            v[n] = call(python.from_integer, (given[n],))
            if v[n] == -1 and call(python.failed, (0,)) != 0:
                return 0
    state = call(python.release, (0,))
    result = call(
        v[0], (v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14], v[15])
    )
    call(python.acquire, (state,))
    return call(python.to_integer, (result,))


@inner
def append(key: int, source: int, count: int) -> int:
    """Copy so many integers to an address; return the address behind them."""
    inlined()
    to, given = elements("i8", key), elements("i8", source)
    for n in range(count):
        to[n] = given[n]
    return key + 8 * count


@inner
def find(table: int, none: int, key: int, count: int) -> Any:
    """The record, among those that a table has besides None, of the call with this key; 0 if there is none."""
    inlined()
    words, records = elements("i8", key), elements("i8", table)
    digest = 0
    for n in range(count):
        digest = (digest ^ words[n]) * HASH_FACTOR
    for probe in range(PROBES):
        found = records[((digest >> HASH_SHIFT) + probe) & (SLOTS_OF_CALLS - 1)]
        if found == none:
            return 0
        known, n = elements("i8", data(found) + 8 * len(REPEATED)), 0
        while n < count and known[n] == words[n]:
            n += 1
        if n == count:
            return found
    return 0


@inner
def compute(python_at: int, owner: int, x: int, kernel: int) -> Any:
    """The result, a new array, of the call that a record describes; None if it needs more than one kernel's run."""
    rolled()
    python, r = python_of(python_at), repeated_of(data(owner))
    # Another thread may forget the call while this one has released the GIL: the record is held meanwhile.
    run, layout, releases = r.kernel, r.layout, r.releases
    call(python.increment, (owner,))
    call(python.increment, (r.dtype,))
    out = call(python.new_array, (python.array_type, r.dtype, r.axes, r.shape, 0, 0, 0, 0))
    if out != 0:
        at = stack_room(BRIEF_ROOM)
        set_counter(at, 0, END)
        state = call(python.release, (0,)) if releases != 0 else 0
        status = call(run, (data(x), data(out), data(kernel), layout, at + COUNTER, at))
        if releases != 0:
            call(python.acquire, (state,))
        if status != 0:
            call(python.decrement, (out,))
            call(python.increment, (python.none,))
            out = python.none
    call(python.decrement, (owner,))
    return out


def repeat(functions: int, arguments: int, count: int) -> Any:
    """The result of a call with these arguments, if it is like one before; else None.

    The first two arguments are `x` and the kernel. Arrays are alike if their dtypes, shapes and strides are the same,
    other arguments if they are the same objects.
    """
    rolled()
    at, given = data(functions), elements("i8", arguments)
    python, x, kernel = python_of(at), given[0], given[1]
    if integer_at(x + TYPE) == python.array_type and integer_at(kernel + TYPE) == python.array_type:
        a, b = array_of(x + HEADER), array_of(kernel + HEADER)
        x_axes, axes = a.axes & LOWER_HALF, b.axes & LOWER_HALF
        if x_axes <= MOST_AXES and axes <= MOST_AXES:
            key = stack_room(KEY_BYTES)
            words = elements("i8", key)
            words[0], words[1], words[2], words[3] = a.dtype, b.dtype, x_axes, axes
            end = append(append(key + 32, a.shape, x_axes), a.strides, x_axes)
            end = append(append(append(end, b.shape, axes), b.strides, axes), arguments + 16, count - 2)
            found = find(python.table, python.none, key, (end - key) // 8)
            if found != 0:
                return compute(at, found, x, kernel)
    call(python.increment, (python.none,))
    return python.none
