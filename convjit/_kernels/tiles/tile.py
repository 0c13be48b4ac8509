"""The register tile: a few rows of outputs by a few vectors, summed without leaving the registers.

Every vector of input that is loaded feeds up to `rows` rows of outputs, each with its own tap, so that loads do not
bound the loop as they do where every product loads its input (an unaligned load a product caps it at 70 % of the peak
rate). The idea is that of a matrix product's kernel: K. Goto and R. van de Geijn, "Anatomy of high-performance matrix
multiplication", ACM TOMS 34 (3), 2008.

Each output is the sum of its parts in order, of their tap rows from the top, of their taps from the left, one fused
or unfused multiply-add after the other: no bit depends on which tile computes it.
"""

from typing import Any, NamedTuple

from llvmlite import ir
from numba.core import cgutils

from convjit._kernels.vectors import INT, Elements, prefetch

# Rows of input that are asked for ahead of the one that is summed: 5x5x5 over 128x128x128 float64 gains 8 %, 3x3 over
# 2048x2048 float32 7 %. Past the end of the table there is no address, but asking does no harm.
AHEAD = 2

# Bytes of the least numbers of which vectors are shifted along a row: of smaller ones that takes several instructions.
SHIFTED_BYTES = 4


class Window(NamedTuple):
    """The rows of input under a tile, and the taps they are multiplied by, as LLVM integers; distances are in bytes."""

    table: Any  # address of the addresses of the rows, one after the other for each part
    parts: Any  # address of three integers for each part: its height, its width, and where its taps begin
    number: Any  # of parts
    taps: Any  # address
    tap_row: Any  # distance between their rows
    step: Any  # between the inputs of neighbouring taps


def tile(
    builder: Any,
    kind: str,
    rows: int,
    most: int,
    line: bool,
    count: Any,
    window: Window,
    column: Any,
    out: Any,
    out_row: Any,
) -> None:
    """Emit the sums of a tile of `rows` by `count` vectors, of which there are `most` at most.

    With `line`, the vectors of a row lie `rows` vectors apart. The input is `column` from the addresses in the table,
    and rows of `out` are `out_row` apart. A part of height h takes h + rows - 1 entries of the table, and h may be no
    less than rows - 1.
    """
    elements = Elements(kind)
    planes = 2 if elements.complex else 1
    vector = elements.lanes * elements.bytes
    pitch = vector * (rows if line else 1)
    item = elements.bytes * planes
    shifts = rows == 1 and not line and elements.bytes >= SHIFTED_BYTES

    def emit(columns: int) -> None:
        """Sum a tile of so many vectors across."""
        table, parts, number, taps, tap_row, step = window

        def at(address: Any, offset: Any) -> Any:
            return builder.add(address, ir.Constant(INT, offset) if isinstance(offset, int) else offset)

        def times(value: Any, factor: Any) -> Any:
            return builder.mul(value, ir.Constant(INT, factor) if isinstance(factor, int) else factor)

        def integer(address: Any) -> Any:
            return builder.load(builder.inttoptr(address, INT.as_pointer()))

        places = [(r, c, p) for r in range(rows) for c in range(columns) for p in range(planes)]
        sums = {place: cgutils.alloca_once(builder, elements.sums) for place in places}  # LLVM makes registers of them
        for place in places:
            builder.store(elements.zero, sums[place])

        def add_row(entry: Any, tap: Any, width: Any, active: range) -> None:
            """Add one row of input, found in the table at `entry`, to some rows of outputs; `tap` is for row 0."""
            x = at(integer(entry), column)
            if rows > 1:  # else the rows of the table are not those of the array
                soon = at(integer(at(entry, 8 * AHEAD)), column)
                for c in range(columns + 1):
                    prefetch(builder, at(soon, c * pitch))
            with cgutils.for_range(builder, width) as loop:
                add_tap(at(x, times(loop.index, step)), at(tap, times(loop.index, item)), active)

        def add_tap(x: Any, tap: Any, active: range) -> None:
            """Add the inputs of one tap to some rows of outputs."""
            loaded = [elements.load(builder, at(x, c * pitch)) for c in range(columns)]
            for r in active:
                weight = builder.sub(tap, times(tap_row, r)) if r else tap
                for p in range(planes):
                    factor = elements.splat(builder, at(weight, p * elements.bytes))
                    for c in range(columns):
                        total = elements.multiply_add(builder, loaded[c], factor, builder.load(sums[r, c, p]))
                        builder.store(total, sums[r, c, p])

        def add_shifted(entry: Any, tap: Any, width: Any) -> None:
            """Add a row of input to the only row of outputs; each vector is loaded once, and shifted for every tap."""
            x = at(integer(entry), column)
            one = elements.together  # taps until the next vector
            last = builder.sdiv(builder.sub(width, ir.Constant(INT, 1)), ir.Constant(INT, one))
            vectors = [
                cgutils.alloca_once_value(builder, elements.load_bits(builder, at(x, c * vector)))
                for c in range(columns)
            ]
            beyond = cgutils.alloca_once(builder, elements.bits)

            def group(g: Any, count: Any) -> None:
                """Add `count` taps, or as many as a vector has elements, from tap ``g * one`` on."""
                inputs = [*(builder.load(v) for v in vectors), builder.load(beyond)]
                end = builder.append_basic_block("end")
                for p in range(one):
                    if count is not None and p:
                        more = builder.append_basic_block("more")
                        builder.cbranch(builder.icmp_signed("<", ir.Constant(INT, p), count), more, end)
                        builder.position_at_end(more)
                    weight = at(tap, times(builder.add(times(g, one), ir.Constant(INT, p)), item))
                    shifted = [elements.shift(builder, inputs[c], inputs[c + 1], p) for c in range(columns)]
                    for plane in range(planes):
                        factor = elements.splat(builder, at(weight, plane * elements.bytes))
                        for c in range(columns):
                            total = builder.load(sums[0, c, plane])
                            total = elements.multiply_add(builder, shifted[c], factor, total)
                            builder.store(total, sums[0, c, plane])
                builder.branch(end)
                builder.position_at_end(end)

            with cgutils.for_range(builder, last) as loop:
                following = at(x, times(builder.add(loop.index, ir.Constant(INT, columns)), vector))
                builder.store(elements.load_bits(builder, following), beyond)
                group(loop.index, None)
                for c in range(columns):
                    builder.store(builder.load(vectors[c + 1] if c + 1 < columns else beyond), vectors[c])
            rest = builder.sub(width, times(last, one))
            following = at(x, times(builder.add(last, ir.Constant(INT, columns)), vector))
            few = times(builder.sub(rest, ir.Constant(INT, 1)), item)
            builder.store(elements.load_some(builder, following, few), beyond)
            group(last, rest)

        entry = cgutils.alloca_once_value(builder, table)
        with cgutils.for_range(builder, number) as loop:
            part = at(parts, times(loop.index, 24))
            height, width = integer(part), integer(at(part, 8))
            tap = at(taps, integer(at(part, 16)))
            first = builder.load(entry)
            if rows == 1:
                # Taps by themselves have a loop of nothing else: a dilated 3x3 takes half as long.
                single = builder.icmp_signed("==", width, ir.Constant(INT, 1))
                with cgutils.for_range(builder, builder.select(single, height, ir.Constant(INT, 0))) as (q, _):
                    x = at(integer(at(first, times(q, 8))), column)
                    add_tap(x, at(tap, times(q, tap_row)), range(1))
                rest = builder.select(single, ir.Constant(INT, 0), height)
            else:
                rest = height
            for q in range(rows - 1):  # the first rows of input are above the window of the lower rows of outputs
                add_row(at(first, 8 * q), at(tap, times(tap_row, q)), width, range(q + 1))
            main = cgutils.for_range_slice(builder, ir.Constant(INT, rows - 1), rest, ir.Constant(INT, 1), INT)
            with main as (q, _):
                here, weights = at(first, times(q, 8)), at(tap, times(q, tap_row))
                if shifts:
                    alongside = builder.icmp_signed("==", step, ir.Constant(INT, item))
                    with builder.if_else(alongside) as (then, otherwise):
                        with then:
                            add_shifted(here, weights, width)
                        with otherwise:
                            add_row(here, weights, width, range(rows))
                else:
                    add_row(here, weights, width, range(rows))
            for e in range(rows - 1):  # and the last ones below that of the upper
                q = at(height, e)
                add_row(at(first, times(q, 8)), at(tap, times(q, tap_row)), width, range(e + 1, rows))
            builder.store(at(first, times(at(height, rows - 1), 8)), entry)
        for r in range(rows):
            for c in range(columns):
                total = builder.load(sums[r, c, 0])
                if elements.complex:
                    total = elements.combine(builder, total, builder.load(sums[r, c, 1]))
                elements.store(builder, total, at(out, at(times(out_row, r), c * pitch)))

    *fewer, widest = [builder.append_basic_block("columns") for _ in range(most)]
    end = builder.append_basic_block("end")
    chosen = builder.switch(count, widest)
    for columns, block in enumerate((*fewer, widest), 1):
        if block is not widest:
            chosen.add_case(ir.Constant(INT, columns), block)
        builder.position_at_end(block)
        emit(columns)
        builder.branch(end)
    builder.position_at_end(end)
