"""What compiled code asks of Python: records of how to convolve arrays of some shapes, and what it cannot do itself.

It asks once for shapes and strides that it did not meet before, and again where a kernel's values, or the array's, call
for what only Python does. Each function here is called from any thread, by C, and returns whatever happens.
"""

import ctypes
import math
import weakref
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

import numpy as np

from convjit._calls.plan import Plan, planned
from convjit._choice import choose, current_profile
from convjit._choice.choose import among
from convjit._kernels import catalogue, numba_cache
from convjit._methods import separable
from convjit._methods.fourier import layout as _layout
from convjit._methods.fourier import search
from convjit._methods.tiles import axes, short_rows
from convjit._methods.tiles.passes import InBands
from convjit._problem import special_kernels
from convjit._problem.dtypes import COMPILED, dtypes, kind_of
from convjit._problem.options import Options
from convjit._problem.problem import Problem
from convjit._runtime import layouts
from convjit._runtime.types import Array, Shape
from convjit.jitted import _intrinsics, _lookup

# Methods that compiled code runs by itself, or Python for it without holding up other threads.
METHODS = ("direct", "overlap_save", "separable")

# Records are never freed, for compiled code may be reading them. Where there are so many, Python does the rest.
MOST_RECORDS = 4096
_records: dict[Any, Array] = {}
_held: list[Any] = []  # what records have addresses of

# Errors, by the number that tells compiled code which to raise.
ERRORS = (ValueError, TypeError, MemoryError, KeyboardInterrupt)

# How a number that lies outside is written down, by its kind.
FILLS = {"b": np.int64, "i": np.int64, "u": np.uint64, "f": np.float64, "c": np.complex128}


class Words(NamedTuple):
    """What is known of a call when it is compiled."""

    operation: str
    mode: str
    method: str
    boundary: str
    accuracy: str
    dtype: str
    kernel_dtype: str
    dims: str
    kernel_dims: str
    axes: str  # how many; "all" if none are named
    fill: str  # what kind of number
    version: str  # of the code that asks


class Asked(NamedTuple):
    """What a call asks."""

    shape: Shape
    strides: Shape
    kernel_shape: Shape
    dtype: np.dtype[Any]
    kernel_dtype: np.dtype[Any]
    options: Options


class Inside:
    """A plan's part in compiled code: its table of records, and what these need; gone with the plan."""

    def __init__(self, plan: Plan) -> None:
        self.table = np.zeros(_intrinsics.SLOTS, np.int64)
        self.alone = plan.alone()
        self.records: dict[Shape, Array] = {}
        self.held: list[Any] = []


_inside: weakref.WeakKeyDictionary[Plan, Inside] = weakref.WeakKeyDictionary()
_by_table: weakref.WeakValueDictionary[int, Plan] = weakref.WeakValueDictionary()


def table_of(plan: Plan) -> int:
    """Address by which compiled code knows a plan."""
    inside = _inside.get(plan)
    if inside is None:
        inside = _inside.setdefault(plan, Inside(plan))
        _by_table[inside.table.ctypes.data] = plan
    return int(inside.table.ctypes.data)


def plan_at(table: int) -> Plan:
    """The plan that compiled code knows so."""
    return _by_table[table]


def look(spec: int, plan: int, key: int, count: int, info: int) -> int:
    """Address of the record for a key; 0 if Python has to do it, or refuses; `info` says which."""
    try:
        numbers, words = _integers(key, count), ctypes.string_at(spec)
        if words.split()[-1].decode() != numba_cache.stamp():
            raise RuntimeError("a function was compiled with another version of convjit; clear Numba's cache of it.")
        if plan:
            return _look_for_plan(_inside[_by_table[plan]], numbers, info)
        name = words, numbers
        found = _records.get(name)
        if found is None:
            asked = _asked(*name)
            # Whether a kernel has factors is not known yet.
            wanted = asked.options.method
            options = replace(asked.options, method="auto") if wanted == "separable" else asked.options
            arrays = asked.shape, asked.kernel_shape, asked.dtype, asked.kernel_dtype
            problem, choice = choose.decide(*arrays, options)
            _integers_at(info, 2 + len(problem.out_shape))[2:] = problem.out_shape
            if len(_records) >= MOST_RECORDS:
                return 0
            chosen = wanted if wanted == "separable" else among(choice, METHODS).method
            fields = _fields(problem, chosen, asked.strides, asked.dtype, None, _held)
            found = _records.setdefault(name, _record(fields, numbers, problem.out_shape))
        return int(found.ctypes.data)
    except BaseException as error:  # none gets through compiled code
        return _tell(info, error)


def finish(spec: int, plan: int, key: int, count: int, x: int, kernel: int, out: int, info: int) -> int:
    """Compute what compiled code left, into memory that it gave; 0, and `info` says whether it went well."""
    try:
        numbers = _integers(key, count)
        if plan:
            inside = _inside[_by_table[plan]]
            dtype, shape, strides = _array(numbers, len(inside.alone._problem.shape))
            made = inside.alone
        else:
            asked = _asked(ctypes.string_at(spec), numbers)
            dtype, shape, strides = asked.dtype, asked.shape, asked.strides
            compute = dtypes(dtype.char, asked.kernel_dtype.char).compute
            taps = _view(kernel, asked.kernel_shape, compute)
            made = planned(taps, shape, dtype, asked.options)
        problem = made._problem
        made.run(_view(x, shape, dtype, strides), _view(out, problem.out_shape, problem.compute_dtype))
    except BaseException as error:
        return _tell(info, error)
    return 0


def misfit(dims: int, info: int) -> int:
    """Say that `out` does not fit: both shapes, which are where the result's is else, are `info`'s."""
    shapes = tuple(map(int, _integers_at(info, 2 + 2 * dims)[2:]))
    return _tell(info, ValueError(f"`out` must have shape {shapes[:dims]}; got {shapes[dims:]}."))


def _look_for_plan(inside: Inside, key: Shape, info: int) -> int:
    problem = inside.alone._problem
    found = inside.records.get(key)
    if found is None:
        dtype, shape, strides = _array(key, len(problem.shape))
        if shape != problem.shape:
            raise ValueError(f"`x` must have the planned shape {problem.shape}; got {shape}.")
        fields = _fields(problem, inside.alone.method, strides, dtype, inside.alone, inside.held)
        found = inside.records.setdefault(key, _record(fields, key, problem.out_shape))
    return int(found.ctypes.data)


def _array(key: Shape, dims: int) -> tuple[np.dtype[Any], Shape, Shape]:
    return np.dtype(chr(key[0])), key[1 : 1 + dims], key[1 + dims : 1 + 2 * dims]


@cache
def _words(spec: bytes) -> Words:
    return Words(*spec.decode().split())


def _asked(spec: bytes, key: Shape) -> Asked:
    """Read what compiled code wrote: shape and strides of `x`, the kernel's shape, axes, the fill value, workers."""
    words = _words(spec)
    numbers = iter(key)

    def take(count: str) -> Shape:
        return tuple(islice(numbers, int(count)))

    shape, strides, window = take(words.dims), take(words.dims), take(words.kernel_dims)
    axes = None if words.axes == "all" else take(words.axes)
    fill = np.array(take("2"), np.int64).view(FILLS[words.fill])[0].item()
    workers = take("1")[0]
    correlate = words.operation == "correlate"
    options = Options(words.mode, words.method, words.boundary, fill, axes, workers, words.accuracy, correlate)
    return Asked(shape, strides, window, np.dtype(words.dtype), np.dtype(words.kernel_dtype), options)


def _record(fields: dict[str, int], key: Shape, shape: Shape) -> Array:
    tables = layouts.Tables(_lookup.RECORD)
    return tables.build({"count": len(key), "key": tables.put(key), "shape": tables.put(shape), **fields})


def _fields(
    problem: Problem, method: str, strides: Shape, dtype: np.dtype[Any], plan: Plan | None, held: list[Any]
) -> dict[str, int]:
    """Fields of a record; for a plan, with its taps."""
    inside, kind = _lookup, problem.compute_dtype
    if 0 in problem.out_shape:
        return {"way": inside.EMPTY, "run": inside.runs().address}
    filled = dtype.kind != "c" and problem.fill_value.imag != 0
    if problem.swapped or filled or dtype.char not in COMPILED | {"?"}:
        return {"way": inside.LEFT, "run": inside.runs().address}
    contiguous = np.empty(problem.out_shape, kind).strides  # not written to
    moved = [tuple(array[axis] for axis in problem.order) for array in (strides, contiguous)]
    if not problem.axes:
        moved = [(*array, 0) for array in moved]
    if method == "direct":
        found = _tiles_fields(problem, moved, dtype, plan, held)
    elif method == "separable" and plan:
        found = _passes(problem, strides, dtype, plan, held)
    elif method == "overlap_save" and kind.kind in "fc":
        found = _spectra(problem, moved, dtype, plan, held)
    else:
        found = {}
    if not found:
        return {"way": inside.LEFT, "run": inside.runs().address}
    brief = found["way"] == inside.TILES and found["room"] <= layouts.BRIEF_ROOM - layouts.COUNTER
    length = math.prod(problem.window)
    memory = layouts.COUNTER + found["room"] + found.get("spectrum", 0) + 64 + length * kind.itemsize
    found |= {"run": inside.runs().address, "memory": 0 if brief else memory, "length": length}
    if plan:
        return found
    found |= {"finite": problem.zero_filled, "turned": not problem.correlate}
    return found | _to_look_at(problem) | {"analyse": inside.analyses(kind_of(kind)).address}


def _to_look_at(problem: Problem) -> dict[str, int]:
    """Fields that say which kernels may be special."""
    window = problem.window
    if not special_kernels.worth_looking(math.prod(problem.shape), window):
        return {}
    long = [math.prod(window[axis + 1 :]) * (k - 1) for axis, k in enumerate(window) if k > 1]
    most = min(special_kernels.MOST_TAPS, math.prod(window) // special_kernels.ZEROS)
    return {"look": 1, "several": len(long) > 1, "below": long[0], "right": long[-1], "most": most}


def _tiles_fields(
    problem: Problem, moved: list[Shape], dtype: np.dtype[Any], plan: Plan | None, held: list[Any]
) -> dict[str, int]:
    operands = axes.Operands(problem.batch_shape, dtype, *moved)
    job = short_rows.geometry(problem, operands, problem.workers, raw=plan is None)
    if job is None:
        return {}
    held.append(job)
    found = {"way": _lookup.TILES, "kernel": job.kernel, "layout": job.layout.ctypes.data, "room": job.room}
    return found | ({"taps": plan.prepared.ctypes.data} if plan else {})


def _passes(problem: Problem, strides: Shape, dtype: np.dtype[Any], plan: Plan, held: list[Any]) -> dict[str, int]:
    ready = separable.ready(problem, plan.prepared, dtype, strides)
    if not isinstance(ready, InBands):
        return {}
    held.append(ready)
    job, layout, taps = ready.job, ready.job.layout.ctypes.data, ready.taps.ctypes.data
    return {"way": _lookup.TILES, "kernel": job.kernel, "layout": layout, "room": job.room, "taps": taps}


def _spectra(
    problem: Problem, moved: Sequence[Shape], dtype: np.dtype[Any], plan: Plan | None, held: list[Any]
) -> dict[str, int]:
    rates = current_profile.in_force().rates(problem.dtype_class, len(problem.taps))
    chosen = plan.prepared.cut if plan else search.cut(problem, rates)
    kind, batch = problem.compute_dtype, problem.batch_shape
    tiles = _layout.geometry(problem, chosen, axes.Operands(batch, dtype, *moved), kind, problem.workers)
    analysis = _layout.analysis(problem, chosen, shared=True)  # by phases, which need no counter of turns
    held.append((tiles, analysis))
    found = {
        "way": _lookup.SPECTRA,
        "kernel": catalogue.overlap_tiles().address,
        "layout": tiles.turns.layout.ctypes.data,
        "room": max(tiles.turns.room, analysis.turns.room),
        "phased": catalogue.overlap_phases().address,
        "phases": tiles.phases.tasks,
    }
    if plan:
        return found | {"taps": plan.prepared.spectrum.ctypes.data}
    further = {"analysis": analysis.turns.layout.ctypes.data, "steps": analysis.phases.tasks}
    further |= {"spectrum": chosen.tile.spectrum + 64}
    return found | further


def _integers_at(address: int, count: int) -> Array:
    return np.ctypeslib.as_array((ctypes.c_int64 * count).from_address(address))


def _integers(address: int, count: int) -> Shape:
    return tuple((ctypes.c_int64 * count).from_address(address))


def _view(address: int, shape: Shape, dtype: np.dtype[Any], strides: Shape | None = None) -> Array:
    """See memory as an array."""

    class Memory:
        __array_interface__ = {  # noqa: RUF012, NumPy asks for it once
            "shape": shape, "typestr": dtype.str, "data": (address or 1, False), "strides": strides, "version": 3,
        }  # fmt: skip

    return np.asarray(Memory())


def _tell(info: int, error: BaseException) -> int:
    """Put an error where compiled code finds it."""
    said = str(error) or type(error).__name__
    words, room = said.encode("ascii", "replace"), _lookup.INFO_BYTES - _lookup.MESSAGE
    words = words[:room]
    status = next((n for n, kind in enumerate(ERRORS, 1) if isinstance(error, kind)), len(ERRORS) + 1)
    ctypes.memmove(info + _lookup.MESSAGE, words, len(words))
    _integers_at(info, 2)[:] = status, len(words)
    return 0
