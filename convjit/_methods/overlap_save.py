"""Overlap-save: the array is cut into tiles that overlap, and each is convolved by Fourier transforms.

A tile is loaded, transformed, multiplied by the kernel's spectrum, transformed back and stored before the next one is
loaded, so that it stays in cache.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966. The error of an output is at most
``2 eps log2(N) norm(x) norm(kernel)``, with the 2-norms of the data of one tile of N points.
"""

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from convjit._methods import exactness
from convjit._methods.exactness import Norms
from convjit._methods.fourier import search
from convjit._methods.fourier import work as _work
from convjit._methods.fourier.costs import OPERATIONS_A_POINT, shared_tiles
from convjit._methods.fourier.search import Cut
from convjit._methods.method import BatchRegion, longdouble
from convjit._methods.tiles.axes import Operands
from convjit._methods.workload import Rates, Work
from convjit._problem.problem import Problem
from convjit._runtime import cores, lazy
from convjit._runtime.launch import launch, launch_phases
from convjit._runtime.layouts import LINE
from convjit._runtime.types import Array, Shape

if TYPE_CHECKING:
    from convjit._methods.fourier import layout as _layout
else:  # 1 ms that a choice of another method does without
    _layout = lazy.Later("convjit._methods.fourier.layout")

ALWAYS_EXACT = False
CONTAINS_NONFINITE = True
ELEMENTWISE = False
ANY_LAYOUT = True
STORES_SINGLE = False
STORES_ROUNDED = False
TAKES_STEPS = False


class Prepared(NamedTuple):
    """The kernel's spectrum in a tile, and for integers the kernel's norms, which bound the error."""

    cut: Cut
    spectrum: Array
    norms: Norms


def supports(problem: Problem) -> str:
    """Every dtype but extended precision; whether integers come out exact is seen from the data."""
    return f"loses digits of {problem.compute_dtype}" if longdouble(problem) else ""


def work(problem: Problem, rates: Rates) -> Work:
    """The work of Fourier tiles."""
    return _work.work(problem, rates) if problem.multiply_adds else Work({"calls": 1.0}, {}, 1)


def least_work(problem: Problem, rates: Rates) -> Work:
    """Lower bound of `work`, found more quickly: no borders, and ideal tiles."""
    return _work.least_work(problem, rates) if problem.multiply_adds else work(problem, rates)


def most_work(problem: Problem, rates: Rates) -> Work:
    """Upper bound of `work`, found more quickly: tiles that are not searched for."""
    return _work.most_work(problem, rates) if problem.multiply_adds else work(problem, rates)


def memory(problem: Problem, rates: Rates) -> int:
    """The kernel's spectrum, and a tile of two planes for each worker."""
    points = _work.tile_points(problem, rates) if problem.multiply_adds else 0
    return 2 * points * problem.compute_dtype.itemsize * (1 + cores.available())


def prepare(problem: Problem, taps: Array, rates: Rates) -> Prepared:
    """Transform the kernel as one tile, in the order in which tiles are transformed."""
    chosen = search.cut(problem, rates)
    tile = chosen.tile
    spectrum = np.empty(tile.spectrum + LINE, np.uint8)
    spectrum = spectrum[-spectrum.ctypes.data % LINE :][: tile.spectrum]
    # The spectrum is kept conjugated. For a correlation by real taps that is the spectrum of the taps as they are.
    conjugated = np.ascontiguousarray(taps.conj())
    jobs = _layout.analysis(problem, chosen, shared_tiles(tile.lengths))
    operations = OPERATIONS_A_POINT * math.prod(tile.lengths)
    _launch(jobs, problem.workers, operations, conjugated, conjugated, spectrum)
    return Prepared(chosen, spectrum, exactness.norms(problem, taps))


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> list[BatchRegion]:
    """Convolve all tiles in one launch; the regions of tiles that hold NaN or Inf are left uncomputed."""
    if x.dtype.kind != "c" and problem.fill_value.imag != 0:  # complex numbers outside of a real array
        x = x.astype(problem.compute_dtype)
    if problem.compute_dtype.kind in "iu":
        _check_exact(problem, prepared, x)
    batch = x.shape[: x.ndim - len(problem.taps)]
    operands = Operands(batch, x.dtype, x.strides, out.strides)
    jobs = _layout.geometry(problem, prepared.cut, operands, out.dtype, problem.workers)
    operations = OPERATIONS_A_POINT * (x.size + out.size)
    bad = _launch(jobs, problem.workers, operations, x, out, prepared.spectrum)
    return _not_finite(problem, prepared.cut, batch, out) if bad else []


def _launch(jobs: "_layout.TileJobs", workers: int, operations: int, x: Array, out: Array, spectrum: Array) -> int:
    """Compute the turns that one worker does by itself, then those that workers share; how many are not finite."""
    bad = 0
    if jobs.turns.tasks:
        bad += launch(jobs.turns, workers, operations, x, out, spectrum)
    if jobs.phases.tasks:
        bad += launch_phases(jobs.phases, workers, operations, x, out, spectrum)
    return bad


def _not_finite(problem: Problem, cut: Cut, batch: Shape, out: Array) -> list[BatchRegion]:
    """Regions of tiles that are not finite throughout: a NaN reaches all outputs of two tiles transformed as one."""
    regions = list(_layout.regions(problem, cut))
    return [
        BatchRegion(place, region)
        for place in np.ndindex(batch)
        for region in regions
        if not np.isfinite(out[(*place, *(slice(*ends) for ends in region))]).all()
    ]


def _check_exact(problem: Problem, prepared: Prepared, x: Array) -> None:
    """Refuse integers unless rounding the float64 result is sure to give exact ones."""
    points = math.prod(prepared.cut.tile.lengths)
    # Two real tiles are transformed as one complex tile: the error of each is relative to the norm of both.
    error = 4 * np.finfo(np.float64).eps * math.log2(max(2, points)) * math.sqrt(points) * prepared.norms.two
    largest_sum = 2.0**51 / max(1, prepared.norms.total)
    exactness.check("overlap_save", problem, x, error, largest_sum, abs(int(problem.fill_value)))
