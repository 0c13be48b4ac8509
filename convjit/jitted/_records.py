"""Records, by which compiled code convolves arrays of some shapes and strides without asking Python.

A record is an array of integers: fields that `_lookup.RECORD` names, and tables. It holds addresses of compiled kernels
and of layouts, and for a plan those of its prepared taps.
"""

import math
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from convjit._calls.bank import BankPlan
from convjit._calls.plan import Plan
from convjit._choice import banks, current_profile
from convjit._choice.banks import BankChoice
from convjit._choice.choose import Choice, among
from convjit._choice.decide import decide
from convjit._methods import separable
from convjit._methods.fourier import layout as _layout
from convjit._methods.fourier import search
from convjit._methods.tiles import axes, short_rows
from convjit._methods.tiles.passes import InBands
from convjit._problem import special_kernels
from convjit._problem.bank_options import BankOptions
from convjit._problem.dtypes import COMPILED, kind_of
from convjit._problem.problem import Problem
from convjit._runtime import layouts, loader
from convjit._runtime.types import Array, Shape
from convjit.jitted import _intrinsics, _lookup
from convjit.jitted._spec import Request

# Methods that compiled code runs by itself, or Python for it without holding up other threads.
METHODS = ("direct", "overlap_save", "separable")

# Records of calls by the texts of their specs and their keys. They are never freed, for compiled code may be reading
# them. No more than so many are made; Python computes what has none.
MOST_RECORDS = 4096
_records: dict[tuple[bytes, Shape], Array] = {}
_held: list[Any] = []  # objects that records have addresses of


class PlanRecords:
    """A plan's table for compiled code, its records, and what these have addresses of; it lives as long as the plan."""

    def __init__(self, plan: Plan | BankPlan) -> None:
        self.table = np.zeros(_intrinsics.SLOTS, np.int64)
        self.plan = plan.alone()  # a copy for one worker
        self.records: dict[Shape, Array] = {}
        self.held: list[Any] = []


class ArrayForm(NamedTuple):
    """What a plan's key says of `x`."""

    dtype: np.dtype[Any]
    shape: Shape
    strides: Shape  # in bytes


_by_plan: weakref.WeakKeyDictionary[Plan | BankPlan, PlanRecords] = weakref.WeakKeyDictionary()
_by_table: weakref.WeakValueDictionary[int, Plan | BankPlan] = weakref.WeakValueDictionary()


def table_of(plan: Plan | BankPlan) -> int:
    """Address of a plan's table, by which compiled code knows the plan."""
    records = _by_plan.get(plan)
    if records is None:
        records = _by_plan.setdefault(plan, PlanRecords(plan))
        _by_table[records.table.ctypes.data] = plan
    return int(records.table.ctypes.data)


def plan_at(table: int) -> Plan | BankPlan:
    """The plan whose table is at an address."""
    return _by_table[table]


def plan_and_array(table: int, key: Shape) -> tuple[Plan | BankPlan, ArrayForm]:
    """A plan, for one worker, by the address of its table, and the array that a key describes."""
    plan = _by_plan[_by_table[table]].plan
    dims = len(plan.shape)
    return plan, ArrayForm(np.dtype(chr(key[0])), key[1 : 1 + dims], key[1 + dims : 1 + 2 * dims])


def record_of_plan(table: int, key: Shape) -> Array:
    """The record for a plan and the array that a key describes."""
    records = _by_plan[_by_table[table]]
    record = records.records.get(key)
    if record is None:
        plan, (dtype, shape, strides) = plan_and_array(table, key)
        if shape != plan.shape:
            raise ValueError(f"`x` must have the planned shape {plan.shape}; got {shape}.")
        if isinstance(plan, BankPlan):
            made = _record(key, plan.out_shape, {"way": _lookup.LEFT})
        else:
            made = _Writer(plan._problem, dtype, strides, records.held, plan).record(plan.method, key)
        record = records.records.setdefault(key, made)
    return record


def known_record(text: bytes, key: Shape) -> Array | None:
    """The record of a call that was made before."""
    return _records.get((text, key))


def decided(request: Request) -> Choice | BankChoice:
    """Describe what a call asks and choose its method, before the kernel's values are known.

    Whether a kernel is separable is not known yet, so a call that forces this method is planned as any other.
    """
    shape, _, kernel_shape, dtype, kernel_dtype, options = request
    if isinstance(options, BankOptions):
        return banks.decide(shape, kernel_shape, dtype, kernel_dtype, options)
    if options.method == "separable":
        options = options.changed(method="auto")
    _, choice = decide(shape, kernel_shape, dtype, kernel_dtype, options)
    return choice


def new_record(text: bytes, key: Shape, request: Request, choice: Choice | BankChoice) -> Array | None:
    """Make the record of a call; None where there are too many already."""
    if len(_records) >= MOST_RECORDS:
        return None
    options = request.options
    if isinstance(choice, BankChoice) or isinstance(options, BankOptions):  # Python computes
        made = _record(key, choice.problem.out_shape, {"way": _lookup.LEFT})
    else:
        separable_only = options.method == "separable"
        method = "separable" if separable_only else among(choice, METHODS).method
        made = _Writer(choice.problem, request.dtype, request.strides, _held).record(method, key)
    return _records.setdefault((text, key), made)


def _record(key: Shape, shape: Shape, fields: dict[str, int]) -> Array:
    """Write the record for a key and a result of a shape."""
    tables = layouts.Tables(_lookup.RECORD)
    header = {"count": len(key), "key": tables.put(key), "shape": tables.put(shape)}
    return tables.build(header | fields | {"run": loader.address(_lookup.__name__, "runs")})


@dataclass(frozen=True)
class _Writer:
    """Writes records for arrays of one dtype and layout in memory."""

    problem: Problem
    dtype: np.dtype[Any]  # of `x`
    strides: Shape  # of `x`, in bytes
    held: list[Any]  # takes the objects that the record has addresses of
    plan: Plan | None = None  # whose prepared taps the record has; None where taps come with each call

    def record(self, method: str, key: Shape) -> Array:
        """Write the record for a method."""
        return _record(key, self.problem.out_shape, self._fields(method))

    def _fields(self, method: str) -> dict[str, int]:
        """Fields that say how to compute the result."""
        problem, compute = self.problem, self.problem.compute_dtype
        if 0 in problem.out_shape:
            return {"way": _lookup.EMPTY}
        fields = {} if self._needs_python() else self._method_fields(method)
        if not fields:
            return {"way": _lookup.LEFT}
        taps = math.prod(problem.window)
        brief = fields["way"] == _lookup.TILES and fields["room"] <= layouts.STACK_ROOM - layouts.COUNTER
        memory = layouts.COUNTER + fields["room"] + fields.get("spectrum", 0) + 64 + taps * compute.itemsize
        fields |= {"memory": 0 if brief else memory, "length": taps}
        if self.plan:
            return fields
        fields |= {"finite": problem.zero_filled, "turned": not problem.correlate}
        return (
            fields
            | _fields_of_special_kernels(problem)
            | {"analyse": loader.address(_lookup.__name__, "analyses", kind_of(compute))}
        )

    def _needs_python(self) -> bool:
        problem, dtype = self.problem, self.dtype
        complex_fill = dtype.kind != "c" and problem.fill_value.imag != 0  # which an array that is real cannot hold
        if not problem.plain or problem.out_dtype is not None:
            return True
        return problem.swapped or complex_fill or dtype.char not in COMPILED | {"?"}

    def _method_fields(self, method: str) -> dict[str, int]:
        """Fields of one method; none where compiled code does not run it by itself."""
        if method == "direct":
            return self._tiles()
        if method == "separable" and self.plan:
            return self._passes(self.plan)
        if method == "overlap_save" and self.problem.compute_dtype.kind in "fc":
            return self._spectra()
        return {}

    def _moved(self) -> Sequence[Shape]:
        """Strides of `x` and of a contiguous result, batch axes first, and at least one sliding axis behind them."""
        problem = self.problem
        contiguous = np.empty(problem.out_shape, problem.compute_dtype).strides  # not written to
        moved = [tuple(strides[axis] for axis in problem.order) for strides in (self.strides, contiguous)]
        return moved if problem.axes else [(*strides, 0) for strides in moved]

    def _tiles(self) -> dict[str, int]:
        """Fields of register tiles."""
        problem, plan = self.problem, self.plan
        operands = axes.Operands(problem.batch_shape, self.dtype, *self._moved())
        job = short_rows.geometry(problem, operands, problem.workers, raw=plan is None)
        if job is None:
            return {}
        self.held.append(job)
        layout = job.layout.ctypes.data
        fields = {"way": _lookup.TILES, "kernel": job.kernel, "layout": layout, "room": job.room}
        return fields | ({"taps": plan._prepared.ctypes.data} if plan else {})

    def _passes(self, plan: Plan) -> dict[str, int]:
        """Fields of a separable kernel's passes, where they run in bands."""
        ready = separable.ready(self.problem, plan._prepared, self.dtype, self.strides)
        if not isinstance(ready, InBands):
            return {}
        self.held.append(ready)
        return {
            "way": _lookup.TILES,
            "kernel": ready.job.kernel,
            "layout": ready.job.layout.ctypes.data,
            "room": ready.job.room,
            "taps": ready.taps.ctypes.data,
        }

    def _spectra(self) -> dict[str, int]:
        """Fields of Fourier tiles; where taps come with each call, also of the kernel's own transform."""
        problem, plan = self.problem, self.plan
        rates = current_profile.in_force().rates_for(problem)
        chosen = plan._prepared.cut if plan else search.cut(problem, rates)
        operands = axes.Operands(problem.batch_shape, self.dtype, *self._moved())
        tiles = _layout.geometry(problem, chosen, operands, problem.compute_dtype, problem.workers)
        analysis = _layout.analysis(problem, chosen, shared=True)  # by phases, which need no counter of turns
        self.held.append((tiles, analysis))
        fields = {
            "way": _lookup.SPECTRA,
            "kernel": loader.kernel("overlap_tiles"),
            "layout": tiles.turns.layout.ctypes.data,
            "room": max(tiles.turns.room, analysis.turns.room),
            "phased": loader.kernel("overlap_phases"),
            "phases": tiles.phases.tasks,
        }
        if plan:
            return fields | {"taps": plan._prepared.spectrum.ctypes.data}
        return fields | {
            "analysis": analysis.turns.layout.ctypes.data,
            "steps": analysis.phases.tasks,
            "spectrum": chosen.tile.spectrum + 64,
        }


def _fields_of_special_kernels(problem: Problem) -> dict[str, int]:
    """Fields by which compiled code tells kernels that may be outer products, or mostly zeros."""
    window = problem.window
    if not special_kernels.worth_looking(math.prod(problem.shape), window):
        return {}
    # Distances, counted in taps, from the first tap to the last one along each axis.
    ends = [math.prod(window[axis + 1 :]) * (k - 1) for axis, k in enumerate(window) if k > 1]
    most = min(special_kernels.MOST_TAPS, math.prod(window) // special_kernels.ZEROS)
    return {"look": 1, "several": len(ends) > 1, "below": ends[0], "right": ends[-1], "most": most}
