"""Overlap-save: the driver that computes Fourier tiles one after the other, for all dtypes.

A tile of inputs is loaded, transformed, multiplied by the spectrum of the kernel, and transformed back. Outputs for
which the circular convolution wraps around are dropped, and the others stored. A layout, `TILES` of
`convjit._runtime.layouts`, describes the work and names the kernels of a dtype: the one that packs inputs, those of the
passes, and the one that stores a row.

Two real tiles travel as the real and the imaginary part of one transform; that is a turn. The work on a turn is a list
of phases: clear, load, transform, store. The tasks of a phase are independent of each other. The first turns are one
worker's each; the last ones are shared by all workers, one phase after the other.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966.
"""

from convjit._kernels.compiler import inner
from convjit._kernels.fourier.transform import repeat
from convjit._kernels.intrinsics import call, clear, elements, fetch, least, record, rolled, stack, take
from convjit._runtime.layouts import CLEAR, LINE, PHASE, STORE, TILES, TRANSFORM

# Bytes for the start and stop of a box along 64 axes, as many as an array may have, and along the row: 65 pairs of
# integers, in whole cache lines.
BOX = 1088

tiles_of = record(TILES)
phase_of = record(PHASE)

# Rows of outputs between the one that is stored and the one that is prefetched.
AHEAD = 4


@inner
def load(x: int, layout: int, read: int, box_at: int, plane: int, piece: int, pieces: int) -> None:
    """Pack one of the pieces of the inputs of a tile into a plane, by the layout at the position `read`."""
    rolled()
    h = tiles_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    for axis in range(h.outer):
        box[2 * axis + 1] = box[2 * axis] + ints[h.extents + axis]
    first, last = 0, h.chunks
    if h.chunks > 1:
        first, last = piece * h.chunks // pieces, (piece + 1) * h.chunks // pieces
    else:
        divided, step, size = 0, 0, h.pitch  # the first axis along which the tile has several places
        for axis in range(h.outer - 1, -1, -1):
            if ints[h.extents + axis] > 1:
                divided, step = axis, size
                size *= ints[h.extents + axis]
        extent, begin = ints[h.extents + divided], box[2 * divided]
        low, high = piece * extent // pieces, (piece + 1) * extent // pieces
        if low == high:
            return
        box[2 * divided], box[2 * divided + 1] = begin + low, begin + high
        plane += low * step
    start = box[2 * h.outer]
    for c in range(first, last):
        box[2 * h.outer] = start + c * h.chunk
        box[2 * h.outer + 1] = start + (c + 1) * h.chunk
        call(h.pack, (x, layout + 8 * read, box_at, plane + c * h.pitch))


@inner
def store(out: int, layout: int, box_at: int, re: int, im: int, piece: int, pieces: int) -> int:
    """Store one of the pieces of the outputs of a tile; not 0 if one of them is not finite."""
    rolled()
    h = tiles_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    rows = 1
    for axis in range(h.outer):
        rows *= box[2 * axis + 1] - box[2 * axis]
    start, width = box[2 * h.outer], box[2 * h.outer + 1] - box[2 * h.outer]
    bad = 0
    for row in range(piece * rows // pieces, (piece + 1) * rows // pieces):
        offset, target, rest = 0, out + start * h.stride, row
        for axis in range(h.outer - 1, -1, -1):
            extent = box[2 * axis + 1] - box[2 * axis]
            place = rest % extent
            rest //= extent
            offset += place * ints[h.steps + axis]
            target += (box[2 * axis] + place) * ints[h.strides + axis]
        ahead = target + AHEAD * ints[h.strides + h.outer - 1]
        fetch(ahead, width * h.stride if h.stride <= 16 else 0, True)
        for done in range(0, width, h.chunk):
            count = least(h.chunk, width - done)
            bad += call(h.store, (re + offset, im + offset, target + done * h.stride, count, h.stride, layout))
            offset += h.pitch
    return bad


@inner
def work(x: int, out: int, spectrum: int, layout: int, planes: int, turn: int, phase_at: int, task: int) -> int:
    """Compute one task of a phase of a turn; not 0 if an output is not finite."""
    rolled()
    h, phase = tiles_of(layout), phase_of(phase_at)
    kind, pieces = phase.kind, phase.pieces
    piece, other = task // phase.within, task % phase.within  # `other` is a plane of the tile, or a tile of the turn
    if kind == TRANSFORM:
        repeat(h.program, phase.stage, piece, phase.section, other, planes, planes + h.plane, spectrum)
        return 0
    target, size, part = planes, h.clear, task  # the bytes that are cleared
    if kind != CLEAR:
        target, size, part = planes + other * h.plane, h.plane, piece
        read = h.second if other else h.first
        number = turn * h.together + (other if h.together > 1 else 0)
        exists = number < h.tiles
        box_at = stack(BOX)
        ints, box = elements("i8", layout), elements("i8", box_at)
        for axis in range(h.outer, -1, -1):
            count = ints[h.counts + axis]
            end = ints[h.ends + axis] + number % count
            number //= count
            box[2 * axis], box[2 * axis + 1] = ints[end], ints[end + 1]
        if kind == STORE:
            stored = exists and (other == 0 or h.together > 1)
            return store(out, layout, box_at, target, planes + h.plane, piece, pieces) if stored else 0
        if exists and read:
            load(x + other * h.parts, layout, read, box_at, target, piece, pieces)
            return 0
    lines = size // LINE
    begin = part * lines // pieces
    clear(target + LINE * begin, LINE * ((part + 1) * lines // pieces - begin))
    return 0


def overlap(x: int, out: int, spectrum: int, layout: int, scratch: int, counter: int) -> int:
    """Compute the turns that are one worker's each until none is left; not 0 if an output is not finite."""
    rolled()
    h = tiles_of(layout)
    planes = (scratch + LINE - 1) // LINE * LINE
    clear(planes, h.clear)
    bad = 0
    turn = take(counter)
    while turn < h.apart:
        for number in range(h.alone):
            phase_at = layout + 8 * (h.phase + number * len(PHASE))
            for task in range(phase_of(phase_at).tasks):
                bad += work(x, out, spectrum, layout, planes, turn, phase_at, task)
        turn = take(counter)
    return bad


def share(x: int, out: int, spectrum: int, layout: int, scratch: int, counter: int, number: int) -> int:
    """Compute tasks of a phase of a shared turn until none is left; not 0 if an output is not finite.

    `number` is that of the phase, counted over all shared turns; `scratch` is the same for all workers.
    """
    rolled()
    h = tiles_of(layout)
    planes = (scratch + LINE - 1) // LINE * LINE
    turn = h.apart + number // h.phases
    phase_at = layout + 8 * (h.phase + (h.alone + number % h.phases) * len(PHASE))
    bad = 0
    task = take(counter)
    while task < phase_of(phase_at).tasks:
        bad += work(x, out, spectrum, layout, planes, turn, phase_at, task)
        task = take(counter)
    return bad
