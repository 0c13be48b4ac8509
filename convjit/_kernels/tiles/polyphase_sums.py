"""The sums of a polyphase filter: rows of outputs, each the sum of rows of inputs times taps of its own.

A group of outputs is summed by tiles of a few vectors. Their windows overlap: inputs that are under several of them are
loaded once. From the first input on, one output after the other joins, and towards the last one they leave one by one.
Each output is summed in the order of its inputs, by one multiply-add after the other, so that its bits do not depend on
the group or the tile that it is in.
"""

from typing import Any

from convjit._kernels.llvm import INT, field, integer, place, plus, repeated, stack_slot, stepping
from convjit._kernels.vectors import Elements
from convjit._runtime.cpu import vector_registers
from convjit._runtime.polyphase import GROUP, RECORD, RECORD_BYTES


def sum_rows(builder: Any, dtype: str, records: Any, count: Any, table: Any, apart: Any, width: Any) -> None:
    """Emit the sums of `count` rows of outputs, of `width` bytes, at least those of a vector; the last two may overlap.

    The address of input i is the i-th one in the table. `records` is the address of what `RECORD` names of each output.
    Taps of neighbouring inputs are `apart` bytes apart, in the reverse order of the inputs.
    """
    sums = _Sums(builder, dtype, records, count, table, apart)
    begin: Any = INT(0)
    for columns in sums.columns:
        size = columns * sums.vector
        with stepping(builder, begin, builder.sub(width, INT(size - 1)), INT(size)) as at:
            sums.emit(at, columns)
        whole = builder.sdiv(builder.sub(width, begin), INT(size))
        begin = place(builder, begin, whole, INT(size))
    last = builder.sub(width, INT(sums.vector))
    with stepping(builder, begin, width, INT(sums.vector)) as at:
        sums.emit(builder.select(builder.icmp_signed("<", at, last), at, last), 1)


class _Sums:
    """Emits the sums of a group of outputs, over vectors side by side."""

    def __init__(self, builder: Any, dtype: str, records: Any, count: Any, table: Any, apart: Any) -> None:
        self._builder, self._records, self._count, self._table = builder, records, count, table
        self._tap_step = builder.neg(apart)
        self._elements = Elements(dtype)
        self._planes = 2 if self._elements.complex else 1  # products with the real and the imaginary part of a tap
        self.vector = self._elements.lanes * self._elements.bytes
        most = (4 if vector_registers() >= 32 else 2) // self._planes
        self.columns = [columns for columns in (4, 2) if columns <= most]
        last_first, first_stop = self._of(GROUP - 1, "first"), self._of(0, "stop")
        full = builder.icmp_signed("==", count, INT(GROUP))
        # Records that a smaller group does not have are read, too, and not used.
        self._together = builder.and_(full, builder.icmp_signed("<=", last_first, first_stop))

    def _of(self, row: int, name: str) -> Any:
        return field(self._builder, plus(self._builder, self._records, row * RECORD_BYTES), RECORD, name)

    def emit(self, at: Any, columns: int) -> None:
        """Emit so many vectors of all outputs of the group, `at` bytes behind the beginning of their rows."""
        builder = self._builder
        with builder.if_else(self._together) as (then, otherwise):
            with then:
                self._emit_group(at, columns)
            with otherwise, repeated(builder, self._count) as row:
                record = place(builder, self._records, row, RECORD_BYTES)
                first, stop, tap, out = (field(builder, record, RECORD, name) for name in RECORD)
                sums = self._zeros(columns)
                self._add(first, stop, at, [tap], [sums])
                self._store(sums, plus(builder, out, at))

    def _emit_group(self, at: Any, columns: int) -> None:
        """Emit the outputs of a whole group, all of which are under some input or begin where the first one ends."""
        firsts, stops, taps, outs = ([self._of(row, name) for row in range(GROUP)] for name in RECORD)
        sums = [self._zeros(columns) for _ in range(GROUP)]
        for row in range(GROUP - 1):
            self._add(firsts[row], firsts[row + 1], at, taps[: row + 1], sums[: row + 1])
        self._add(firsts[-1], stops[0], at, taps, sums)
        for row in range(1, GROUP):
            self._add(stops[row - 1], stops[row], at, taps[row:], sums[row:])
        for out, row_of_sums in zip(outs, sums, strict=True):
            self._store(row_of_sums, plus(self._builder, out, at))

    def _zeros(self, columns: int) -> list[list[Any]]:
        """Emit sums of no products yet: places on the stack, which LLVM turns into registers."""
        sums = [[stack_slot(self._builder, self._elements.sums) for _ in range(self._planes)] for _ in range(columns)]
        for slot in (slot for planes in sums for slot in planes):
            self._builder.store(self._elements.zero, slot)
        return sums

    def _add(self, first: Any, stop: Any, at: Any, taps: list[Any], sums: list[list[list[Any]]]) -> None:
        """Emit a loop over inputs, whose products with the taps of some outputs are added to the sums of these."""
        builder, elements = self._builder, self._elements
        with stepping(builder, first, stop, INT(1)) as number:
            x = plus(builder, integer(builder, place(builder, self._table, number, 8)), at)
            inputs = [elements.load(builder, plus(builder, x, c * self.vector)) for c in range(len(sums[0]))]
            for tap, row in zip(taps, sums, strict=True):
                weight = place(builder, tap, number, self._tap_step)
                for p in range(self._planes):
                    factor = elements.splat(builder, plus(builder, weight, p * elements.bytes))
                    for value, slots in zip(inputs, row, strict=True):
                        total = elements.multiply_add(builder, value, factor, builder.load(slots[p]))
                        builder.store(total, slots[p])

    def _store(self, sums: list[list[Any]], out: Any) -> None:
        """Emit stores of the sums of an output."""
        builder, elements = self._builder, self._elements
        for c, planes in enumerate(sums):
            total, *imaginary = (builder.load(slot) for slot in planes)
            if imaginary:
                total = elements.combine(builder, total, imaginary[0])
            elements.store(builder, total, plus(builder, out, c * self.vector))
