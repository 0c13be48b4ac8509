"""The layouts of the Fourier tiles of a bank: arrays of integers that describe the work to the kernels of banks."""

import math
from functools import lru_cache
from itertools import pairwise, product
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.fourier.bank_search import SCRATCH, SET_BYTES, BankCut, dense_outputs, stated
from convjit._methods.fourier.costs import OPERATIONS_A_POINT
from convjit._methods.fourier.layout import ends_of, fields_of, grid_of, stored_name
from convjit._methods.fourier.program import BankProgram, bank_program
from convjit._methods.fourier.search import Cut
from convjit._methods.padding import Region
from convjit._methods.tiles.axes import Axis
from convjit._problem.bank import Bank
from convjit._runtime import loader
from convjit._runtime.fourier_banks import BANK_TILES
from convjit._runtime.launch import Job
from convjit._runtime.layouts import LINE, Tables
from convjit._runtime.types import Shape

# Sets and parts of the kernels that are tried for each further worker; the part of a task for which the others wait in
# the end; and what twice as many sets cost, because spectra and outputs of kernels leave the caches in between.
DIVIDED = 4
WAITING = 0.25
FURTHER_SET = 0.05

# Multiply-adds for a product of two points, all numbers being complex.
OPERATIONS_A_PRODUCT = 4


class BankJob(NamedTuple):
    """The job of a bank's Fourier tiles, or of the transforms of its kernels."""

    job: Job
    operations: int  # multiply-adds, or more
    program: BankProgram  # held, for the layout has its address


class BankOperands(NamedTuple):
    """Memory of the array (*batch, groups, channels, *lengths) and of the outputs (*batch, groups, kernels, *outputs).

    Strides are in bytes.
    """

    dtype: np.dtype[Any]  # of the array
    x_strides: Shape
    out_strides: Shape


@lru_cache(maxsize=16)  # each holds a program, whose roots may take as much memory as a tile
def geometry(bank: Bank, chosen: BankCut, operands: BankOperands) -> BankJob:
    """Lay out a bank's tiles, for as many workers as it has."""
    tile, dtype, dims, code = chosen.cut.tile, bank.compute_dtype, len(bank.taps), _program(bank, chosen)
    x_strides, out_strides = operands.x_strides, operands.out_strides
    batch, tables = len(bank.batch_axes), Tables(BANK_TILES)
    outer = zip(bank.batch_shape, x_strides, out_strides, strict=False)
    around = [Axis(-1, n, 1, n, 0, x_stride, out_stride) for n, x_stride, out_stride in outer]
    strides = x_strides[-dims:], out_strides[-dims:]
    sliding = zip(range(dims), bank.lengths, bank.span, dense_outputs(bank), bank.before, *strides, strict=True)
    along = [Axis(*fields) for fields in sliding]
    grid = grid_of([*around, *along], chosen.cut)
    fields = fields_of(stated(bank), chosen.cut, grid, operands.dtype, tables)
    turns = -(-fields["tiles"] // fields["together"])
    # Where the outputs of kernels lie side by side, a set is one pair, for their cache lines to stay in cache: with 16
    # kernels of 15x15 over 3 channels of 512x512 it takes 11.8 instead of 18.4 ms, and 7.6 where they lie apart.
    kernels_first = abs(out_strides[batch + 1]) >= abs(out_strides[-1])
    set_, shares = _division(bank, chosen, turns, _most_pairs(bank, chosen) if kernels_first else 1)
    sets = -(-turns // set_)
    header = {
        "turns": turns,
        "set": set_,
        "sets": sets,
        "shares": shares,
        "x_group": x_strides[batch],
        "x_channel": x_strides[batch + 1],
        "out_group": out_strides[batch],
        "out_kernel": out_strides[batch + 1],
        "store": loader.kernel("store", tile.dtype, stored_name(dtype), dtype.kind == "c"),
        "forward": code.forward.first,
        "forward_end": code.forward.last,
        "backward": code.backward.first,
        "backward_end": code.backward.last,
        "steps_of": tables.put([bank.strides[axis.name] if axis.name >= 0 else 1 for axis in (*grid.outer, grid.row)]),
    }
    layout = tables.build(fields | _fields(bank, chosen, code) | header)
    sides, pairs = bank.channels + bank.kernels, bank.channels * bank.kernels
    a_turn = math.prod(tile.lengths) * (OPERATIONS_A_POINT * sides + OPERATIONS_A_PRODUCT * pairs)
    job = Job(loader.kernel("bank_tiles"), layout, scratch(bank, chosen, set_), bank.groups * sets * shares)
    return BankJob(job, bank.groups * turns * a_turn, code)


def regions(bank: Bank, chosen: BankCut) -> list[Region]:
    """Outputs of each tile, as start and stop along each sliding axis; those of a tile that has none are left out."""
    counts, ends = dict(zip(chosen.cut.axes, chosen.cut.counts, strict=True)), []
    for axis, (m, step) in enumerate(zip(dense_outputs(bank), bank.strides, strict=True)):
        places = -(-ends_of(m, counts.get(axis, m)) // step)
        ends.append([pair for pair in pairwise(places.tolist()) if pair[0] < pair[1]])
    return [list(region) for region in product(*ends)]


def _division(bank: Bank, chosen: BankCut, turns: int, most: int) -> tuple[int, int]:
    """How workers share a group: the turns of a set, at most `most` pairs, and the parts into which kernels are cut.

    Each part transforms the set again, unless its worker has just had another part of it. An output is the same in any
    division, so that no bit depends on the number of workers.
    """
    workers, together = threads(bank, chosen), chosen.turns * chosen.kernels
    pairs = -(-turns // chosen.turns)
    fewest = -(-pairs // most)

    def tiles(division: tuple[int, int]) -> float:
        """Tiles that the busiest worker transforms, and what sharing costs in addition."""
        sets, shares = division
        a_set = -(-pairs // sets)
        part = a_set * -(-blocks(bank, chosen) // shares) * together
        there = -(-bank.groups * sets * min(shares, workers) // workers) * a_set * bank.channels * chosen.turns
        back = -(-bank.groups * sets * shares // workers) * part
        waiting = WAITING * part if workers > 1 else 0.0
        return (there + back + waiting) * (1 + FURTHER_SET * (sets / fewest - 1))

    sets = _divisors(pairs, fewest, fewest + DIVIDED * (workers - 1))
    shares = _divisors(blocks(bank, chosen), 1, 1 + DIVIDED * (workers - 1))
    best, parts = min(product(sets, shares), key=tiles)
    return -(-pairs // best) * chosen.turns, parts


def _divisors(total: int, first: int, last: int) -> list[int]:
    """Numbers of parts from `first` to `last` into which a total may be cut: of those of one length, the fewest."""
    lengths = {-(-total // parts): parts for parts in range(min(total, last), first - 1, -1)}
    return sorted(lengths.values())


def _most_pairs(bank: Bank, chosen: BankCut) -> int:
    """The most turns of a set, counted in pairs, or as many as are computed together."""
    size = chosen.turns * bank.channels * chosen.cut.tile.spectrum
    return max(1, min(SET_BYTES, SCRATCH // bank.workers - _tiles_bytes(chosen)) // size)


@lru_cache(maxsize=16)
def analysis(bank: Bank, chosen: BankCut) -> BankJob:
    """Lay out the transform of the kernels (groups, kernels, channels, *span), contiguous and of the compute dtype."""
    dtype, span, code = bank.compute_dtype, bank.span, _program(bank, chosen)
    problem = stated(bank).within(span, dtype, tuple(range(len(span))), kernel_shape=(1,) * len(span))
    strides = [dtype.itemsize * math.prod(span[a + 1 :]) for a in range(len(span))]
    axes = [Axis(a, n, 1, n, 0, apart, apart) for a, (n, apart) in enumerate(zip(span, strides, strict=True))]
    whole = Cut(chosen.cut.tile, chosen.cut.axes, (1,) * len(chosen.cut.axes))
    tables = Tables(BANK_TILES)
    fields = fields_of(problem, whole, grid_of(axes, whole), dtype, tables)
    stages = {"forward": code.analyse.first, "forward_end": code.analyse.last}
    layout = tables.build(fields | _fields(bank, chosen, code) | stages)
    room, tasks = 2 * whole.tile.plane + 2 * LINE, bank.groups * blocks(bank, chosen) * chosen.kernels * bank.channels
    operations = OPERATIONS_A_POINT * tasks * math.prod(whole.tile.lengths)
    return BankJob(Job(loader.kernel("bank_spectra"), layout, room, tasks), operations, code)


def scratch(bank: Bank, chosen: BankCut, turns: int) -> int:
    """Bytes of scratch of a worker: the spectra of so many turns, and a tile for each sum that is computed together."""
    return turns * chosen.cut.tile.spectrum * bank.channels + _tiles_bytes(chosen)


def _tiles_bytes(chosen: BankCut) -> int:
    return 2 * chosen.cut.tile.plane * chosen.turns * chosen.kernels + 2 * LINE


def threads(bank: Bank, chosen: BankCut) -> int:
    """Number of threads to use, so that the scratch of all of them is bounded."""
    return max(1, min(bank.workers, SCRATCH // scratch(bank, chosen, chosen.turns)))


def spectra_bytes(bank: Bank, chosen: BankCut) -> int:
    """Bytes of the spectra of all kernels, in whole blocks of them."""
    return chosen.cut.tile.spectrum * bank.groups * blocks(bank, chosen) * chosen.kernels * bank.channels


def blocks(bank: Bank, chosen: BankCut) -> int:
    """Number of blocks of kernels whose sums are computed together."""
    return -(-bank.kernels // chosen.kernels)


def _program(bank: Bank, chosen: BankCut) -> BankProgram:
    taps = tuple([bank.span[a] for a in chosen.cut.axes])
    return bank_program(chosen.cut.tile, taps, bank.channels, chosen.kernels, chosen.turns)


def _fields(bank: Bank, chosen: BankCut, code: BankProgram) -> dict[str, int]:
    """Fields that say how spectra lie in memory."""
    tile = chosen.cut.tile
    return {
        "program": code.code.ctypes.data,
        "groups": bank.groups,
        "channels": bank.channels,
        "kernels": bank.kernels,
        "beside": chosen.turns,
        "block": chosen.kernels,
        "spectrum": tile.spectrum,
        "vectors": 2 * tile.lanes * tile.size,
        "number": tile.size,
        "taps_bytes": bank.compute_dtype.itemsize * math.prod(bank.span),
    }
