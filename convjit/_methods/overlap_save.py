"""Fourier tiles that overlap: each is loaded, convolved by its spectrum, and stored before the next one is loaded.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966. The error of an output is at most
``2 eps log2(N) norm(x) norm(kernel)``, with the 2-norms of the data of one tile of N points.
"""

import math
from typing import NamedTuple

import numpy as np

from convjit._methods.fourier import layout as _layout
from convjit._methods.fourier import search
from convjit._methods.fourier.search import Cut
from convjit._methods.method import InexactError, Region
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime import cores, loader
from convjit._runtime.launch import launch, launch_phases
from convjit._runtime.layouts import LINE
from convjit._runtime.types import Array

ALWAYS_EXACT = False
CONTAINS_NONFINITE = True
ELEMENTWISE = False
ANY_LAYOUT = True
STORES_SINGLE = False


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


def work(problem: Problem, rates: Rates) -> Work:
    """Passes over points of tiles, and what comes with them."""
    return search.work(problem, rates) if problem.multiply_adds else Work({"calls": 1.0}, {}, 1)


def least_work(problem: Problem, rates: Rates) -> Work:
    """Less than the work, found more quickly: of endless outputs in ideal tiles."""
    return search.least_work(problem, rates) if problem.multiply_adds else work(problem, rates)


def most_work(problem: Problem, rates: Rates) -> Work:
    """More than the work, found more quickly: in tiles that are not looked for."""
    return search.most_work(problem, rates) if problem.multiply_adds else work(problem, rates)


def memory(problem: Problem, rates: Rates) -> int:
    """The kernel's spectrum and a worker's tile of two planes."""
    tile = search.points(problem, rates) if problem.multiply_adds else 0
    return 2 * tile * problem.compute_dtype.itemsize * (1 + cores.available())


def prepare(problem: Problem, taps: Array, rates: Rates) -> Prepared:
    """Transform the kernel as one tile, in the order in which tiles are transformed."""
    chosen = search.cut(problem, rates)
    tile = chosen.tile
    spectrum = np.empty(tile.spectrum + LINE, np.uint8)
    spectrum = spectrum[-spectrum.ctypes.data % LINE :][: tile.spectrum]
    # What is kept is the spectrum's conjugate: that of the taps as they are for a correlation, if they are real.
    kept = np.ascontiguousarray(taps.conj())
    shared, operations = search.shared_tiles(tile.lengths), OPERATIONS_A_POINT * math.prod(tile.lengths)
    _launch(_layout.analysis(problem, chosen, shared), problem.workers, operations, kept, kept, spectrum)
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
    tiles = _layout.geometry(problem, prepared.cut, batch, x.dtype, x.strides, out.strides, out.dtype, problem.workers)
    operations = OPERATIONS_A_POINT * (x.size + out.size)
    bad = _launch(tiles, problem.workers, operations, x, out, prepared.spectrum)
    return _not_finite(problem, prepared.cut, batch, out) if bad else []


def _launch(tiles: _layout.Geometry, workers: int, operations: int, *arrays: Array) -> int:
    """Compute the turns that are one worker's each, then those that workers share; how many are not finite."""
    bad, layout, room = 0, tiles.layout, tiles.room
    if tiles.apart:
        run = loader.kernel("overlap_tiles")
        bad += launch(run.address, layout, room, tiles.apart, min(tiles.apart, workers), operations, *arrays)
    if tiles.phases:
        run = loader.kernel("overlap_phases")
        bad += launch_phases(run.address, layout, room, tiles.phases, workers, operations, *arrays)
    return bad


def _not_finite(problem: Problem, cut: Cut, batch: tuple[int, ...], out: Array) -> list[Region]:
    """Regions of tiles that were not finite throughout: one NaN in a tile reaches all outputs of both that travel."""
    regions = list(_layout.regions(problem, cut))
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
