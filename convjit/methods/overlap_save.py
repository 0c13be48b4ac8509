"""Fourier tiles that overlap: each is loaded, convolved by its spectrum, and stored before the next one is loaded.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966. The error of an output is at most
``2 eps log2(N) norm(x) norm(kernel)``, with the 2-norms of the data of one tile of N points.
"""

import math
from typing import NamedTuple

import numpy as np

from convjit import _cut, _threads, _tiles, kernels
from convjit._cut import Cut
from convjit._launch import launch, launch_phases
from convjit._problem import Array, Problem
from convjit._profile import Work
from convjit.methods._method import InexactError, Region

ALWAYS_EXACT = False
CONTAINS_NONFINITE = True
ELEMENTWISE = False
ANY_LAYOUT = True
STORES_SINGLE = False

LINE = 64  # bytes of a cache line

# Multiply-adds for a point of a tile, there and back, and for what tiles overlap: more than there are.
OPERATIONS_A_POINT = 64


class Prepared(NamedTuple):
    """The kernel's spectrum in a tile; for integers its 2-norm and the sum of its magnitudes, which bound the error."""

    cut: Cut
    spectrum: Array
    norm: float
    total: float


def supports(problem: Problem) -> str:
    """Every dtype; whether integers come out exact is seen from the data."""
    if problem.compute_dtype.char in "gG":
        return f"loses digits of {problem.compute_dtype}"
    return ""


def work(problem: Problem) -> Work:
    """Passes over points of tiles, and what comes with them."""
    return _cut.work(problem) if problem.multiply_adds else Work({"calls": 1.0}, {}, 1)


def least_work(problem: Problem) -> Work:
    """Less than the work, found more quickly: of endless outputs in ideal tiles."""
    return _cut.least_work(problem) if problem.multiply_adds else work(problem)


def most_work(problem: Problem) -> Work:
    """More than the work, found more quickly: in tiles that are not looked for."""
    return _cut.most_work(problem) if problem.multiply_adds else work(problem)


def memory(problem: Problem) -> int:
    """The kernel's spectrum and a worker's tile of two planes."""
    tile = _cut.points(problem) if problem.multiply_adds else 0
    return 2 * tile * problem.compute_dtype.itemsize * (1 + _threads.available())


def prepare(problem: Problem, taps: Array) -> Prepared:
    """Transform the kernel as one tile, in the order in which tiles are transformed."""
    chosen = _cut.cut(problem)
    tile = chosen.tile
    spectrum = np.empty(tile.spectrum + LINE, np.uint8)
    spectrum = spectrum[-spectrum.ctypes.data % LINE :][: tile.spectrum]
    # What is kept is the spectrum's conjugate: that of the taps as they are for a correlation, if they are real.
    kept = np.ascontiguousarray(taps.conj())
    shared, operations = _cut.shared_tiles(tile.lengths), OPERATIONS_A_POINT * math.prod(tile.lengths)
    _launch(_tiles.analysis(problem, chosen, shared), problem.workers, operations, kept, kept, spectrum)
    if problem.compute_dtype.kind not in "iu":
        return Prepared(chosen, spectrum, 0.0, 0.0)
    magnitudes = np.abs(taps.astype(np.float64))
    return Prepared(chosen, spectrum, float(np.sqrt(np.square(magnitudes).sum())), float(magnitudes.sum()))


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> list[Region]:
    """Convolve all tiles in one launch; the regions of those that hold NaN or Inf are left to be computed."""
    batch = x.shape[: x.ndim - len(problem.taps)]
    filled = x.dtype.kind != "c" and problem.fill_value.imag != 0  # real numbers within, complex ones outside
    if filled:
        x = x.astype(problem.compute_dtype)
    if problem.compute_dtype.kind in "iu":
        _check_exact(problem, prepared, x)
    tiles = _tiles.geometry(problem, prepared.cut, batch, x.dtype, x.strides, out.strides, out.dtype, problem.workers)
    operations = OPERATIONS_A_POINT * (x.size + out.size)
    bad = _launch(tiles, problem.workers, operations, x, out, prepared.spectrum)
    return _not_finite(problem, prepared.cut, batch, out) if bad else []


def _launch(tiles: _tiles.Geometry, workers: int, operations: int, *arrays: Array) -> int:
    """Compute the turns that are one worker's each, then those that workers share; how many are not finite."""
    bad, layout, room = 0, tiles.layout, tiles.room
    if tiles.apart:
        run = kernels.launch.overlap_tiles()
        bad += launch(run.address, layout, room, tiles.apart, min(tiles.apart, workers), operations, *arrays)
    if tiles.phases:
        run = kernels.launch.overlap_phases()
        bad += launch_phases(run.address, layout, room, tiles.phases, workers, operations, *arrays)
    return bad


def _not_finite(problem: Problem, cut: Cut, batch: tuple[int, ...], out: Array) -> list[Region]:
    """Regions of tiles that were not finite throughout: one NaN in a tile reaches all outputs of both that travel."""
    regions = list(_tiles.regions(problem, cut))
    return [
        (place, region)
        for place in np.ndindex(batch)
        for region in regions
        if not np.isfinite(out[(*place, *(slice(*ends) for ends in region))]).all()
    ]


def _check_exact(problem: Problem, prepared: Prepared, x: Array) -> None:
    """Refuse integers unless rounding the float64 result is sure to give them back."""
    points = math.prod(prepared.cut.tile.lengths)
    # Two tiles travel together: the error of one is relative to the norm of both.
    error = 4 * np.finfo(np.float64).eps * math.log2(max(2, points)) * math.sqrt(points) * prepared.norm
    greatest = min(0.25 / error if error else math.inf, 2.0**51 / max(1, prepared.total))
    outside = abs(int(problem.fill_value))
    if x.dtype.kind in "iu" and max(np.iinfo(x.dtype).max + 1, outside) <= greatest:
        return
    largest = max(abs(int(x.max(initial=0))), abs(int(x.min(initial=0))), outside)
    if largest > greatest:
        raise InexactError(
            f"`method` 'overlap_save' cannot give exact {problem.result_dtype} for values up to {largest} and this "
            "kernel; use 'auto' or 'direct'."
        )
