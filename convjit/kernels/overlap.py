"""Overlap-save: tiles are loaded, convolved with the kernel by their spectra, and stored as far as they are right.

Source: T. G. Stockham, "High-speed convolution and correlation", 1966.
"""

from collections.abc import Callable

import numpy as np

from convjit._jit import jit
from convjit.kernels.butterfly import finish
from convjit.kernels.fourier import transform
from convjit.kernels.layout import call, elements, fetch, record, take

# Two tiles of real numbers travel as the real and the imaginary parts of one; a complex tile has parts of its own.
TILES = (
    "tiles",  # number of tiles
    "together",  # how many travel together: two, or a complex one by itself
    "turns",  # number of times that so many are transformed
    "outer",  # number of outer axes
    "counts",  # position of: number of tiles along each outer axis and the row
    "ends",  # position of: position, for each of them, of where outputs of tiles end, and of the first begin
    "extents",  # position of: length of the tile along each outer axis
    "steps",  # position of: distance in the tile between neighbours along each outer axis
    "strides",  # position of: and in the outputs
    "stride",  # distance between outputs along the row
    "chunk",  # elements of the row that lie side by side
    "chunks",  # so many times, each in a row of its own
    "pitch",  # distance between rows
    "plane",  # distance between the planes of the tile
    "clear",  # bytes that are set to zero first, for sums of what was in memory may be slow
    "first",  # position of: the layout by which the first plane is packed
    "second",  # the second; 0 where it is empty
    "apart",  # distance in the array between what both take
    "pack",  # address of the kernel that packs
    "store",  # address of the kernel that stores a row
    "factor",  # position of: what outputs are multiplied by
    "program",  # address of the program of transforms
    "begin",  # where in it the stages of a convolution are
    "end",
    "box",  # bytes for a box
)

tiles_of = record(TILES)

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


@jit
def load(x: int, layout: int, number: int, read: int, box_at: int, plane: int) -> None:
    """Fill a plane with what a tile reaches; `read` is the position of the layout by which it is packed."""
    h = tiles_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    for axis in range(h.outer, -1, -1):
        count = ints[h.counts + axis]
        box[2 * axis] = ints[ints[h.ends + axis] + number % count]
        box[2 * axis + 1] = box[2 * axis] + ints[h.extents + axis]
        number //= count
    start = box[2 * h.outer]
    for c in range(h.chunks):
        box[2 * h.outer] = start + c * h.chunk
        box[2 * h.outer + 1] = start + (c + 1) * h.chunk
        call(h.pack, (x, layout + 8 * read, box_at, plane + c * h.pitch))


@jit
def keep(out: int, layout: int, number: int, box_at: int, re: int, im: int) -> int:
    """Store the outputs of a tile; how many are not finite."""
    h = tiles_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    rows = 1
    for axis in range(h.outer, -1, -1):
        count = ints[h.counts + axis]
        end = ints[h.ends + axis] + number % count
        number //= count
        box[2 * axis], box[2 * axis + 1] = ints[end], ints[end + 1] - ints[end]
        if axis < h.outer:
            rows *= box[2 * axis + 1]
    start, width = box[2 * h.outer], box[2 * h.outer + 1]
    bad = 0
    for row in range(rows):
        here, there, rest = 0, out + start * h.stride, row
        for axis in range(h.outer - 1, -1, -1):
            place = rest % box[2 * axis + 1]
            rest //= box[2 * axis + 1]
            here += place * ints[h.steps + axis]
            there += (box[2 * axis] + place) * ints[h.strides + axis]
        soon = there + SOON * ints[h.strides + h.outer - 1]
        for j in range(0, width * h.stride if h.stride <= 16 else 0, 64):
            fetch(soon + j, True)
        for done in range(0, width, h.chunk):
            count = min(h.chunk, width - done)
            bad += call(h.store, (re + here, im + here, there + done * h.stride, count, h.stride, layout))
            here += h.pitch
    return bad


@jit
def clear(address: int, size: int) -> None:
    """Set bytes to zero."""
    bytes_at = elements("i1", address)
    for j in range(size):
        bytes_at[j] = 0


def overlap(x: int, out: int, spectrum: int, layout: int, scratch: int, counter: int) -> int:
    """Compute tiles until none is left; how many outputs are not finite."""
    h = tiles_of(layout)
    box = (scratch + 63) // 64 * 64
    re = box + h.box
    im = re + h.plane
    clear(re, h.clear)
    bad = 0
    turn = take(counter)
    while turn < h.turns:
        first = turn * h.together
        second = first + h.together - 1
        load(x, layout, first, h.first, box, re)
        if h.second and second < h.tiles:
            load(x + h.apart, layout, second, h.second, box, im)
        else:
            clear(im, h.plane)
        transform(h.program, h.begin, h.end, re, im, spectrum)
        bad += keep(out, layout, first, box, re, im)
        if second > first and second < h.tiles:
            bad += keep(out, layout, second, box, im, im)
        turn = take(counter)
    return bad
