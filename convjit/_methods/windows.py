"""Windows of templates: what is laid out for the kernels that normalise products, and compute coefficients again.

Which coefficients are computed again is decided by a bound on their error. It consists of the rounding of products that
are summed one by one, in proportion to the root mean square of the window; of the noise of Fourier tiles, in
proportion to the root mean square of the loudest place of the array; and of the rounding of the window's sums.
"""

import math
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from convjit._methods.workload import tasks
from convjit._runtime import layouts, loader
from convjit._runtime.launch import Job, launch
from convjit._runtime.templates import AGAIN, WINDOWS
from convjit._runtime.types import Array, Shape

# Bytes of scratch that a block of windows takes, for it to stay in a second-level cache.
BLOCK_BYTES = 1 << 20

# Doubles of a row of sums, at most, and at least where the windows are short.
LONGEST_ROW = 4096
SHORTEST_ROW = 256

# Operations that an element and an output take, about, by which threads are worth their start.
OPERATIONS = 32

# Windows that are computed again as one task.
TOGETHER = 64

# Elements whose mean square tells how loud a place is.
PIECE = 64

# Pieces that are looked at to tell how many places are quiet.
PIECES = 256


class Bounds(NamedTuple):
    """What the squared deviation of a window, the sum over its elements, must exceed for its error to be small."""

    of_energy: float  # times the sum of its squares
    always: float
    of_squares: float  # times the sum of the squares of differences from an element nearby


def loudness(x: Array) -> float:
    """The largest mean square of a few neighbouring elements of a contiguous array."""
    flat = x.reshape(-1)
    whole = flat[: flat.size // PIECE * PIECE].reshape(-1, PIECE)
    rest = flat[whole.size :]
    loudest = float(np.einsum("ij,ij->i", whole, whole).max(initial=0.0)) / PIECE
    return max(loudest, float(np.dot(rest, rest)) / max(1, rest.size))


def quiet_share(x: Array, least: float) -> float:
    """The share of pieces of a contiguous array whose variance is less than `least`, but not 0, among a few of them."""
    flat = x.reshape(-1)
    pieces = flat[: flat.size // PIECE * PIECE].reshape(-1, PIECE)
    pieces = pieces[:: max(1, len(pieces) // PIECES) | 1]
    variance = (pieces - pieces[:, :1]).var(1)
    return float(((variance > 0) & (variance < least)).sum()) / max(1, len(pieces))


def normalise(x: Array, out: Array, window: Shape, bounds: Bounds, workers: int) -> int:
    """Divide products with templates, `out`, by the deviations of their windows in `x`, and clip them to [-1, 1].

    `x` is (batch, *lengths) and `out` (batch, templates, *outputs), contiguous and of one dtype, single or double.
    Coefficients of windows that do not keep to the bounds, as flat ones do not, are set to `DOUBTFUL`. Return the
    number of windows in doubt.
    """
    layout, room, count = _laid_out(x.shape, out.shape[1], window)
    numbers = np.array([math.prod(window), *bounds])
    job = Job(loader.kernel("normalise_windows", x.dtype.char), layout, room, count)
    operations = OPERATIONS * (x.size + out.size)
    return launch(job, min(workers, tasks(operations)), operations, x, out, numbers)


@lru_cache(maxsize=256)
def _laid_out(shape: Shape, templates: int, window: Shape) -> tuple[Array, int, int]:
    """The layout for arrays (batch, *lengths) and so many templates, the bytes of scratch, and the number of tasks."""
    batch, *lengths = shape
    if len(window) == 1:
        lengths, window = [1, *lengths], (1, *window)
    outputs = [n - k + 1 for n, k in zip(lengths, window, strict=True)]
    strides, out_strides = _strides(lengths), _strides(outputs)
    place, kept = strides[1], min(window[0], outputs[0])
    fitting = BLOCK_BYTES // (16 * (kept + 5))
    longest = max(min(fitting, LONGEST_ROW), SHORTEST_ROW, 4 * window[1] * place)
    strip = min(outputs[1], max(1, longest // place - window[1] + 1))
    pitch = ((strip + window[1] - 1) * place + 15) // 8 * 8
    blocks, strips = -(-outputs[0] // kept), -(-outputs[1] // strip)
    tables = layouts.Tables(WINDOWS)
    summed = [axis for axis in range(1, len(window)) if window[axis] > 1]
    outer = slice(1, -1)  # the last axis lies side by side
    header = {
        "batch": batch, "templates": templates, "window": window[0], "rows": outputs[0], "kept": kept,
        "row": strides[0], "array": math.prod(lengths), "blocks": blocks, "strips": strips, "strip": strip,
        "outputs": outputs[1], "place": place, "reach": window[1], "axes": len(summed),
        "lengths": tables.put([window[axis] for axis in summed]),
        "steps": tables.put([strides[axis] for axis in summed]),
        "outer": len(window) - 2, "extents": tables.put(outputs[outer]), "strides": tables.put(strides[outer]),
        "out_strides": tables.put(out_strides[outer]), "width": outputs[-1],
        "out_place": out_strides[1], "out_row": out_strides[0], "out_array": math.prod(outputs), "pitch": pitch,
    }  # fmt: skip
    room = (kept + 4) * 16 * pitch + max(8 * pitch, 128)
    return tables.build(header), -(-room // layouts.LINE) * layouts.LINE, batch * blocks * strips


def score(x: Array, places: Array, weights: Array, taps: Array, workers: int) -> Array:
    """Compute the coefficients of some windows of `x` by the definition, in two passes; return (windows, templates).

    `x` is (batch, *lengths), contiguous, of single or double precision. `places` are numbers of windows among all
    (batch, *outputs). The sum of `weights`, which have the shape of the window, is 1; `taps` (templates, *window) are
    deviations from the weighted mean times the weights, whose squared deviations have the weighted sum 1.
    """
    lengths, window = x.shape[1:], weights.shape
    strides = _strides(lengths)
    outputs = [n - k + 1 for n, k in zip(lengths, window, strict=True)]
    batch, *at = np.unravel_index(places, (x.shape[0], *outputs))
    starts = batch * math.prod(lengths) + sum(place * stride for place, stride in zip(at, strides, strict=True))
    begins = np.zeros(1, np.int64)
    for k, stride in zip(window[:-1], strides, strict=False):
        begins = (begins[:, None] + np.arange(k) * stride).ravel()
    result = np.empty((places.size, len(taps)))
    tables, count = layouts.Tables(AGAIN), -(-places.size // TOGETHER)
    header = {
        "positions": places.size, "tasks": count, "together": TOGETHER, "templates": len(taps), "taps": weights.size,
        "runs": begins.size, "run": window[-1], "begins": tables.put(begins), "starts": tables.put(starts),
    }  # fmt: skip
    numbers = np.concatenate([weights.ravel(), [np.argmax(weights > 0)], taps.ravel()], dtype=np.float64)
    room = -(-8 * weights.size // layouts.LINE) * layouts.LINE
    job = Job(loader.kernel("score_windows", x.dtype.char), tables.build(header), room, count)
    operations = places.size * weights.size * (3 + len(taps))
    launch(job, min(workers, tasks(operations)), operations, x, result, numbers)
    return result


def _strides(shape: Any) -> list[int]:
    """Distances between neighbours along the axes of a contiguous array, in elements."""
    return [math.prod(shape[axis + 1 :]) for axis in range(len(shape))]
