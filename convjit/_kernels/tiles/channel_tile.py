"""The register tile of a bank: rows of outputs by vectors, each the sum of products over channels and taps.

It is the inner kernel of a matrix product (K. Goto and R. van de Geijn, "Anatomy of high-performance matrix
multiplication", ACM TOMS 34 (3), 2008), whose operands are found by tables of offsets instead of being copied, as in M.
Dukhan, "The indirect convolution algorithm", 2019. Each output is one chain of multiply-adds in the order of the terms,
whatever the tile, so that its bits do not depend on the shape of the tile.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from convjit._kernels.llvm import INT, integer, place, plus, repeated, stack_slot, stepping, times
from convjit._kernels.tiles.row_of_tiles import each_tile
from convjit._kernels.vectors import Elements
from convjit._runtime.channels import TERMS


class Operands(NamedTuple):
    """What a tile reads and writes, as LLVM integers: addresses of operands, of tables of offsets, and of outputs."""

    vectors: Any  # operand that is loaded as vectors
    vector_offsets: Any  # for each term
    numbers: Any  # operand that is loaded as single numbers
    number_offsets: Any  # for each term
    row_offsets: Any  # for each row of outputs: of its numbers, or of its vectors
    terms: Any  # number of terms
    out: Any
    out_offsets: Any  # for each row of outputs
    totals: Any  # scratch for the sums of a tile
    add: Any  # whether sums are added to what is there, 0 or 1


def channel_tiles(dtype: str, rows: int, columns: int, apart: bool, by_vectors: bool) -> Callable[..., None]:
    """Make the emitter of the kernel that computes tiles of `rows` by up to so many columns of vectors.

    Rows of a tile have numbers of their own and share vectors, or where they are `apart` the other way round. With
    `by_vectors`, they share vectors of neighbouring numbers instead of single ones.
    """
    elements = Elements(dtype)
    size = elements.bytes * elements.lanes // elements.together

    def tiles(
        builder: Any, vectors: Any, vector_offsets: Any, numbers: Any, number_offsets: Any, row_offsets: Any,
        terms: Any, out: Any, out_offsets: Any, length: Any, count: Any, totals: Any,
        add: Any,
    ) -> None:  # fmt: skip
        """Emit `count` tiles one below the other, of `length` elements; the last vector overlaps the one before."""
        with repeated(builder, count) as number:
            below = times(builder, number, 8 * rows)
            row_at, out_at = builder.add(row_offsets, below), builder.add(out_offsets, below)
            with each_tile(builder, length, elements.together, columns) as (start, across):
                at = builder.mul(start, INT(size))
                operands = Operands(
                    builder.add(vectors, at), vector_offsets, numbers, number_offsets, row_at, terms,
                    builder.add(out, at), out_at, totals, add,
                )  # fmt: skip
                _emit(_Shape(elements, rows, columns, apart, by_vectors), builder, across, operands)

    return tiles


class _Shape(NamedTuple):
    """What is known of a tile when it is compiled."""

    elements: Elements
    rows: int
    columns: int
    apart: bool
    by_vectors: bool


def _emit(shape: _Shape, builder: Any, across: Any, operands: Operands) -> None:
    """Emit a tile of up to this shape; its number of columns is known when the kernel runs."""
    *fewer, widest = [builder.append_basic_block("columns") for _ in range(shape.columns)]
    end = builder.append_basic_block("end")
    chosen = builder.switch(across, widest)
    for number, block in enumerate((*fewer, widest), 1):
        if block is not widest:
            chosen.add_case(INT(number), block)
        builder.position_at_end(block)
        _Tile(builder, shape._replace(columns=number)).emit(operands)
        builder.branch(end)
    builder.position_at_end(end)


class _Tile:
    """Emits the sums of a tile of so many rows and vectors."""

    def __init__(self, builder: Any, shape: _Shape) -> None:
        self._builder, self._elements, self._shape = builder, shape.elements, shape
        self._rows, self._columns = range(shape.rows), range(shape.columns)
        # Complex sums are two: products with the real part of a number, and with the imaginary part.
        self._planes = range(2 if shape.elements.complex else 1)
        self._vector = shape.elements.lanes * shape.elements.bytes
        # LLVM turns these places on the stack into registers.
        places = [(r, c, p) for r in self._rows for c in self._columns for p in self._planes]
        self._sums = {place: stack_slot(builder, shape.elements.sums) for place in places}

    def emit(self, operands: Operands) -> None:
        """Emit the whole tile."""
        builder = self._builder
        base = operands.vectors if self._shape.apart else operands.numbers
        bases = [builder.add(base, integer(builder, plus(builder, operands.row_offsets, 8 * r))) for r in self._rows]
        several = builder.icmp_signed(">", operands.terms, INT(TERMS))
        with builder.if_then(several):
            for number in range(len(self._sums)):
                self._elements.store(
                    builder, self._elements.zero, plus(builder, operands.totals, number * self._vector)
                )
        with stepping(builder, INT(0), operands.terms, INT(TERMS)) as first:
            left = builder.sub(operands.terms, first)
            last = builder.icmp_signed("<=", left, INT(TERMS))
            for slot in self._sums.values():
                builder.store(self._elements.zero, slot)
            with stepping(
                builder, first, builder.select(last, operands.terms, plus(builder, first, TERMS)), INT(1)
            ) as n:
                self._add_term(operands, bases, n)
            with builder.if_then(several):
                self._add_to_totals(operands.totals)
        for r in self._rows:
            out = builder.add(operands.out, integer(builder, plus(builder, operands.out_offsets, 8 * r)))
            self._store(r, out, operands.add)

    def _add_term(self, operands: Operands, bases: list[Any], term: Any) -> None:
        """Emit the addition of the products of one term to all sums; `bases` are addresses for each row."""
        builder = self._builder
        vector_at = integer(builder, place(builder, operands.vector_offsets, term, 8))
        number_at = integer(builder, place(builder, operands.number_offsets, term, 8))
        if self._shape.apart:
            numbers = self._numbers(builder.add(operands.numbers, number_at))
            for r in self._rows:
                self._multiply_add(r, self._vectors(builder.add(bases[r], vector_at)), numbers)
        else:
            vectors = self._vectors(builder.add(operands.vectors, vector_at))
            for r in self._rows:
                self._multiply_add(r, vectors, self._numbers(builder.add(bases[r], number_at)))

    def _add_to_totals(self, totals: Any) -> None:
        """Emit the addition of the sums of some terms to those of all terms before, which take their place."""
        builder, elements = self._builder, self._elements
        add = builder.fadd if elements.float else builder.add
        for number, slot in enumerate(self._sums.values()):
            at = plus(builder, totals, number * self._vector)
            total = add(elements.load(builder, at), builder.load(slot))
            elements.store(builder, total, at)
            builder.store(total, slot)

    def _vectors(self, address: Any) -> list[Any]:
        """Emit loads of neighbouring vectors."""
        return [
            self._elements.load(self._builder, plus(self._builder, address, c * self._vector)) for c in self._columns
        ]

    def _numbers(self, address: Any) -> list[Any]:
        """Emit loads of what vectors of all columns are multiplied by: for each plane a vector for each column.

        A number fills all lanes of a vector; the parts of a complex one fill two.
        """
        elements = self._elements
        if self._shape.by_vectors:
            return [self._vectors(address)]
        planes = [elements.splat(self._builder, plus(self._builder, address, p * elements.bytes)) for p in self._planes]
        return [[number] * len(self._columns) for number in planes]

    def _multiply_add(self, row: int, vectors: list[Any], numbers: list[Any]) -> None:
        """Emit the addition of products to the sums of a row."""
        builder = self._builder
        for p in self._planes:
            for c in self._columns:
                slot = self._sums[row, c, p]
                total = self._elements.multiply_add(builder, vectors[c], numbers[p][c], builder.load(slot))
                builder.store(total, slot)

    def _store(self, row: int, out: Any, add: Any) -> None:
        """Emit stores of the sums of a row, added to what is there if `add` is not 0."""
        builder, elements = self._builder, self._elements
        slots = [self._sums[row, c, 0] for c in self._columns]
        for c, slot in enumerate(slots):
            if elements.complex:
                total = elements.combine(builder, builder.load(slot), builder.load(self._sums[row, c, 1]))
                builder.store(total, slot)
        plus_there = builder.fadd if elements.float else builder.add
        with builder.if_then(builder.icmp_signed("!=", add, INT(0))):
            for c, slot in enumerate(slots):
                there = elements.load(builder, plus(builder, out, c * self._vector))
                builder.store(plus_there(there, builder.load(slot)), slot)
        for c, slot in enumerate(slots):
            elements.store(builder, builder.load(slot), plus(builder, out, c * self._vector))
