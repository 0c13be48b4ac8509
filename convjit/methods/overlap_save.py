"""Fourier tiles that overlap: each is loaded, convolved by its spectrum and stored, and none leaves the cache on the way.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966. The error of an output is at most
``2 eps log2(N) norm(x) norm(kernel)``, with the 2-norms of the data of one tile of N points.
"""

import math
from typing import Any, NamedTuple

import numpy as np

from convjit import _tiles, kernels
from convjit._problem import Array, Problem
from convjit.methods._method import InexactError, Region, Work, launch

ALWAYS_EXACT = False
CONTAINS_NONFINITE = True
ANY_LAYOUT = True


class Prepared(NamedTuple):
    """The kernel's spectrum, and for integers what bounds the error: its 2-norm and the sum of its magnitudes."""

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
    return {"calls": 1.0} if 0 in problem.out_shape else _tiles.work(problem)


def prepare(problem: Problem, taps: Array) -> Prepared:
    """Transform the kernel as one tile, in the order in which tiles are transformed."""
    chosen = _tiles.cut(problem)
    tile = chosen.tile
    room = _lined_up(2 * tile.plane)
    room[...] = 0
    kept = taps.reshape([taps.shape[a] for a in chosen.axes])
    # What is kept is the spectrum's conjugate: that of the taps as they are for a correlation, if they are real.
    for number, part in enumerate((kept.real, -kept.imag) if kept.dtype.kind == "c" else (kept,)):
        at = number * tile.plane
        if kept.ndim > 1:
            plane: Array = np.ndarray(tile.lengths, tile.kind, room, at, tile.steps)
            plane[tuple(map(slice, kept.shape))] = part
            continue
        plane = np.ndarray((tile.rows, tile.chunk), tile.kind, room, at, (tile.pitch, tile.size))
        rows, rest = divmod(kept.size, tile.chunk)
        plane[:rows] = part[: kept.size - rest].reshape(rows, tile.chunk)
        plane[rows : rows + 1, :rest] = part[kept.size - rest :]
    spectrum = _lined_up(tile.spectrum)
    program = _tiles.program(problem, chosen)
    here = room.ctypes.data
    stages = program.code.ctypes.data, *program.analyse
    kernels.fourier.transform(*stages, here, here + tile.plane, spectrum.ctypes.data)
    if problem.compute_dtype.kind not in "iu":
        return Prepared(spectrum, 0.0, 0.0)
    magnitudes = np.abs(taps.astype(np.float64))
    return Prepared(spectrum, float(np.sqrt(np.square(magnitudes).sum())), float(magnitudes.sum()))


def run(problem: Problem, prepared: Prepared, x: Array, out: Array) -> list[Region]:
    """Convolve all tiles in one launch; the regions of those that hold NaN or Inf are left to be computed."""
    batch = x.shape[: x.ndim - len(problem.taps)]
    filled = x.dtype.kind != "c" and problem.fill_value.imag != 0  # real numbers within, complex ones outside
    if not x.dtype.isnative or x.dtype.char == "e" or filled:
        x = x.astype(problem.compute_dtype)
    if problem.compute_dtype.kind in "iu":
        _check_exact(problem, prepared, x)
    cut = _tiles.geometry(problem, batch, x.dtype, x.strides, out.strides, out.dtype)
    bad = launch(cut.kernel, cut.layout, cut.room, min(problem.workers, cut.turns), x, out, prepared.spectrum)
    return _not_finite(problem, batch, out) if bad else []


def _lined_up(size: int) -> Array:
    """Memory that begins with a cache line."""
    room = np.empty(size + 64, np.uint8)
    start = -room.ctypes.data % 64
    return room[start : start + size]


def _not_finite(problem: Problem, batch: tuple[int, ...], out: Array) -> list[Region]:
    """Regions of tiles that were not finite throughout: one NaN in a tile reaches all outputs of both that travel."""
    regions = list(_tiles.regions(problem))
    return [
        (place, region)
        for place in np.ndindex(batch)
        for region in regions
        if not np.isfinite(out[(*place, *(slice(*ends) for ends in region))]).all()
    ]


def _check_exact(problem: Problem, prepared: Prepared, x: Array) -> None:
    """Refuse integers unless rounding the float64 result is sure to give them back."""
    points = math.prod(_tiles.cut(problem).tile.lengths)
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
