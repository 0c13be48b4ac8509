"""Overlap-save: tiles are loaded, convolved with the kernel by their spectra, and stored as far as they are right.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966.
"""

from collections.abc import Callable

import numpy as np

from convjit._kernels.compiler import inner
from convjit._kernels.fourier.butterfly import finish
from convjit._kernels.fourier.transform import repeat
from convjit._kernels.intrinsics import call, elements, least, record, rolled, stack, take
from convjit._kernels.moves import clear, fetch
from convjit._runtime.layouts import CLEAR, PHASE, STORE, TILES, TRANSFORM

# Bytes for the start and stop of a box along as many axes as an array may have.
BOX = 1088

tiles_of = record(TILES)
phases = record(PHASE)

# Rows of outputs ahead whose cache lines are asked for.
SOON = 4


def storer(kind: str, to: str, both: bool, lanes: int) -> Callable[..., int]:
    """Make the kernel that stores a row: real outputs, rounded if they are integers, or with `both` complex ones."""
    whole = to not in ("f", "d")
    size = np.dtype(to).itemsize
    # A number is rounded to a whole one by what is added and taken away again.
    shift = 1.5 * 2.0**52

    def store(re: int, im: int, out: int, count: int, stride: int, layout: int) -> int:
        """Store `count` outputs; how many are not finite."""
        factor = elements(kind, layout + 8 * tiles_of(layout).factor)[0]
        real, imaginary = elements(kind, re), elements(kind, im)
        bad = 0
        if both:
            for j in range(count):
                a, b = real[j] * factor, imaginary[j] * factor
                one = elements(to, out + j * stride)
                one[0], one[1] = a, b
                bad += (a - a != 0) | (b - b != 0)
        elif whole:
            for j in range(count):
                elements(to, out + j * stride)[0] = np.int64((real[j] * factor + shift) - shift)
        elif stride == size and count >= lanes:
            bad = finish(kind, re, out, count, layout + 8 * tiles_of(layout).factor)
        else:
            for j in range(count):
                value = real[j] * factor
                elements(to, out + j * stride)[0] = value
                bad += value - value != 0
        return bad

    return store


@inner
def load(x: int, layout: int, read: int, box_at: int, plane: int, piece: int, pieces: int) -> None:
    """Fill one of so many pieces of a plane with what a tile reaches, by the layout at the position `read`."""
    rolled()
    h = tiles_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    for axis in range(h.outer):
        box[2 * axis + 1] = box[2 * axis] + ints[h.extents + axis]
    first, last = 0, h.chunks
    if h.chunks > 1:
        first, last = piece * h.chunks // pieces, (piece + 1) * h.chunks // pieces
    else:
        cut, step, size = 0, 0, h.pitch  # along the first axis along which the tile extends
        for axis in range(h.outer - 1, -1, -1):
            if ints[h.extents + axis] > 1:
                cut, step = axis, size
                size *= ints[h.extents + axis]
        extent, begin = ints[h.extents + cut], box[2 * cut]
        low, high = piece * extent // pieces, (piece + 1) * extent // pieces
        if low == high:
            return
        box[2 * cut], box[2 * cut + 1] = begin + low, begin + high
        plane += low * step
    start = box[2 * h.outer]
    for c in range(first, last):
        box[2 * h.outer] = start + c * h.chunk
        box[2 * h.outer + 1] = start + (c + 1) * h.chunk
        call(h.pack, (x, layout + 8 * read, box_at, plane + c * h.pitch))


@inner
def keep(out: int, layout: int, box_at: int, re: int, im: int, piece: int, pieces: int) -> int:
    """Store one of so many pieces of the outputs of a tile; how many are not finite."""
    rolled()
    h = tiles_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    rows = 1
    for axis in range(h.outer):
        rows *= box[2 * axis + 1] - box[2 * axis]
    start, width = box[2 * h.outer], box[2 * h.outer + 1] - box[2 * h.outer]
    bad = 0
    for row in range(piece * rows // pieces, (piece + 1) * rows // pieces):
        here, there, rest = 0, out + start * h.stride, row
        for axis in range(h.outer - 1, -1, -1):
            extent = box[2 * axis + 1] - box[2 * axis]
            place = rest % extent
            rest //= extent
            here += place * ints[h.steps + axis]
            there += (box[2 * axis] + place) * ints[h.strides + axis]
        soon = there + SOON * ints[h.strides + h.outer - 1]
        fetch(soon, width * h.stride if h.stride <= 16 else 0, True)
        for done in range(0, width, h.chunk):
            count = least(h.chunk, width - done)
            bad += call(h.store, (re + here, im + here, there + done * h.stride, count, h.stride, layout))
            here += h.pitch
    return bad


@inner
def work(x: int, out: int, spectrum: int, layout: int, planes: int, turn: int, phase_at: int, task: int) -> int:
    """Do one task of a phase of a turn; how many outputs are not finite."""
    rolled()
    h, phase = tiles_of(layout), phases(phase_at)
    kind, pieces = phase.kind, phase.pieces
    piece, other = task // phase.within, task % phase.within  # of the tile's planes, or of the tiles that travel
    if kind == TRANSFORM:
        repeat(h.program, phase.stage, piece, phase.section, other, planes, planes + h.plane, spectrum)
        return 0
    here, size, part = planes, h.clear, task  # what is to be cleared
    if kind != CLEAR:
        here, size, part = planes + other * h.plane, h.plane, piece
        read = h.second if other else h.first
        number = turn * h.together + (other if h.together > 1 else 0)
        there = number < h.tiles
        box_at = stack(BOX)
        ints, box = elements("i8", layout), elements("i8", box_at)
        for axis in range(h.outer, -1, -1):
            count = ints[h.counts + axis]
            end = ints[h.ends + axis] + number % count
            number //= count
            box[2 * axis], box[2 * axis + 1] = ints[end], ints[end + 1]
        if kind == STORE:
            stored = there and (other == 0 or h.together > 1)
            return keep(out, layout, box_at, here, planes + h.plane, piece, pieces) if stored else 0
        if there and read:
            load(x + other * h.parts, layout, read, box_at, here, piece, pieces)
            return 0
    lines = size // 64
    begin = part * lines // pieces
    clear(here + 64 * begin, 64 * ((part + 1) * lines // pieces - begin))
    return 0


def overlap(x: int, out: int, spectrum: int, layout: int, scratch: int, counter: int) -> int:
    """Compute the turns that are one worker's each until none is left; how many outputs are not finite."""
    rolled()
    h = tiles_of(layout)
    planes = (scratch + 63) // 64 * 64
    clear(planes, h.clear)
    bad = 0
    turn = take(counter)
    while turn < h.apart:
        for number in range(h.alone):
            phase_at = layout + 8 * (h.phase + number * len(PHASE))
            for task in range(phases(phase_at).tasks):
                bad += work(x, out, spectrum, layout, planes, turn, phase_at, task)
        turn = take(counter)
    return bad


def share(x: int, out: int, spectrum: int, layout: int, scratch: int, counter: int, number: int) -> int:
    """Do tasks of a phase of the turns that workers share until none is left; how many outputs are not finite.

    `number` counts the phases of all these turns; `scratch` is the same for all workers.
    """
    rolled()
    h = tiles_of(layout)
    planes = (scratch + 63) // 64 * 64
    turn = h.apart + number // h.phases
    phase_at = layout + 8 * (h.phase + (h.alone + number % h.phases) * len(PHASE))
    bad = 0
    task = take(counter)
    while task < phases(phase_at).tasks:
        bad += work(x, out, spectrum, layout, planes, turn, phase_at, task)
        task = take(counter)
    return bad
