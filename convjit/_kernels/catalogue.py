"""Every kernel by its name: compiled when it is first asked for, or loaded where it was compiled before."""

from functools import cache
from typing import Any

from convjit._kernels import compiler
from convjit._kernels.compiler import native
from convjit._kernels.fourier.overlap_save import overlap, share, storer
from convjit._kernels.fourier.transform import blocker, passer
from convjit._kernels.means.blocks import averager
from convjit._kernels.tiles import ordered_sums, running_sums
from convjit._kernels.tiles import sweep as boxes
from convjit._kernels.tiles.bands import chain
from convjit._kernels.tiles.casting import caster
from convjit._kernels.tiles.packing import converter, packer
from convjit._kernels.tiles.short_rows import dealer
from convjit._kernels.tiles.sweep import counter_of, sweeper
from convjit._kernels.vectors import Elements, columns


@compiler.once
def row_of_tiles(kind: str, rows: int, line: bool) -> Any:
    """Compile the kernel that sweeps boxes of elements of one dtype; it has an ``address``."""
    return compiler.emitted(sweeper(kind, rows, columns(kind), line), 6)


@compiler.once
def pack(source: str, kind: str, lines: bool = False) -> Any:
    """Compile the kernel that packs elements of dtype `source` as dtype `kind`; it has an ``address``."""
    return compiler.native(packer(source, kind, lines), 4)


@compiler.once
def short_rows(kind: str) -> Any:
    """Compile the kernel that computes boxes of outputs that are apart; it has an ``address``."""
    return compiler.native(dealer(kind), 6)


@compiler.once
def convert(source: str, kind: str) -> Any:
    """Compile the kernel that fills an array of dtype `kind` from one of dtype `source`; it has an ``address``."""
    return compiler.native(converter(source, kind), 6)


@compiler.once
def bands() -> Any:
    """Compile the kernel that correlates along one axis after the other; it has an ``address``."""
    return compiler.native(chain, 6)


@compiler.once
def cast(kind: str, to: str, add: bool) -> Any:
    """Compile the kernel that stores sums of one dtype as another; it has an ``address``."""
    return compiler.emitted(caster(kind, to, add), 5)


@compiler.once
def sum_in_order(kind: str, order: str) -> Any:
    """Compile the kernel that sums a row in a given order; it has an ``address``."""
    return compiler.emitted(ordered_sums.summer(kind, order), 6)


@compiler.once
def run_down(kind: str) -> Any:
    """Compile the kernel of sums of integers that run from row to row; it has an ``address``."""
    return compiler.native(running_sums.down(kind), 6)


@compiler.once
def run_along(kind: str) -> Any:
    """Compile the kernel of sums of integers that run along a row; it has an ``address``."""
    return compiler.native(running_sums.along(kind), 6)


@compiler.once
def average(down: bool, parts: int) -> Any:
    """Compile the kernel that takes means of windows of doubles along an axis; it has an ``address``.

    Sums have two parts, or one where doubles hold them well enough: those of float32, and of small integers.
    """
    return compiler.native(averager(down, parts, Elements("d").lanes), 6)


@compiler.once
def overlap_tiles() -> Any:
    """Compile the kernel that convolves tiles of any dtype; it has an ``address``."""
    return compiler.native(overlap, 6)


@compiler.once
def overlap_phases() -> Any:
    """Compile the kernel of phases that workers share; it has an ``address``."""
    return compiler.native(share, 7)


@compiler.once
def store(kind: str, to: str, both: bool) -> Any:
    """Compile the kernel that stores rows of tiles of dtype `kind` as dtype `to`; it has an ``address``."""
    return compiler.native(storer(kind, to, both, Elements(kind).lanes), 6)


@compiler.once
def fourier_pass(kind: str, radix: int, forward: bool, turned: int) -> Any:
    """Compile the kernel of Fourier passes of one radix; it has an ``address``."""
    return compiler.emitted(passer(kind, radix, forward, turned), 4)


@compiler.once
def fourier_block(kind: str, keep: bool) -> Any:
    """Compile the kernel of the transforms within vectors; it has an ``address``."""
    return compiler.emitted(blocker(kind, keep), 4)


@cache
def sweep() -> Any:
    """Compile the kernel that sweeps boxes of elements of any dtype; it has an ``address``."""
    return native(boxes.sweep, 6)


@cache
def count_nonfinite(size: int) -> Any:
    """Compile the kernel that counts numbers of so many bytes that are not finite; it has an ``address``."""
    return native(counter_of(size), 2)
