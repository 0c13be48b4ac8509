"""Overlap-save for a bank of kernels: the driver that transforms each tile of the array once for all kernels.

A set of turns is one worker's. The tiles of all channels are loaded and transformed, and their spectra kept in scratch.
Then for a few kernels at a time, their products with the spectra of the kernels are summed over the channels,
transformed back, and stored. A layout, `BANK_TILES` of `convjit._runtime.fourier_banks`, describes the work. Tiles,
turns and programs are those of `convjit._kernels.fourier.overlap_save`.

Source: M. Mathieu, M. Henaff and Y. LeCun, "Fast training of convolutional networks through FFTs", 2013, for sums over
channels of spectra.
"""

from convjit._kernels.compiler import inner
from convjit._kernels.fourier.overlap_save import AHEAD, BOX, load
from convjit._kernels.fourier.transform import pass_of, repeat, section_of, stage_of
from convjit._kernels.intrinsics import call, clear, copy, elements, fetch, inlined, least, record, rolled, stack, take
from convjit._runtime.fourier_banks import BANK_TILES
from convjit._runtime.layouts import LINE, PASS, SECTION, STAGE

bank_of = record(BANK_TILES)


@inner
def outputs_of(layout: int, box_at: int, number: int) -> None:
    """Write to a box where the outputs of a tile begin and end along all axes."""
    rolled()
    h = bank_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    for axis in range(h.outer, -1, -1):
        count = ints[h.counts + axis]
        end = ints[h.ends + axis] + number % count
        number //= count
        box[2 * axis], box[2 * axis + 1] = ints[end], ints[end + 1]


@inner
def forward(x: int, layout: int, first: int, last: int, planes: int, spectra: int) -> None:
    """Load and transform all channels of the turns of a set, from `first` up to `last`.

    Where the turns of some spectra that lie side by side are not there, the spectra are zero.
    """
    rolled()
    h = bank_of(layout)
    box_at = stack(BOX)
    for t in range((last - first + h.beside - 1) // h.beside * h.beside):
        for channel in range(h.channels):
            for other in range(2):
                read = h.second if other else h.first
                number = (first + t) * h.together + (other if h.together > 1 else 0)
                plane = planes + other * h.plane
                if number < h.tiles and read:
                    outputs_of(layout, box_at, number)
                    load(x + channel * h.x_channel + other * h.parts, layout, read, box_at, plane, 0, 1)
                else:
                    clear(plane, h.plane)
            place = spectra + t // h.beside * h.beside * h.channels * h.spectrum
            place += (channel * h.beside + t % h.beside) * h.vectors
            transform(h.program, h.forward, h.forward_end, planes, planes + h.plane, place)


@inner
def transform(program: int, first: int, last: int, re: int, im: int, spectrum: int) -> None:
    """Run the stages between two places of a program on a tile."""
    rolled()
    for s in range(first, last, 8 * len(STAGE)):
        for i in range(stage_of(program + s).count):
            repeat(program, s, i, 0, 0, re, im, spectrum)


@inner
def backward(layout: int, planes: int, spectra: int, taps: int, kernels: int, turns: int) -> None:
    """Sum the products of all channels for some kernels and some turns, and transform the sums back.

    Only the sums of so many `kernels` and `turns` are transformed, where there are fewer than are computed together.
    """
    rolled()
    h = bank_of(layout)
    program, channels, apart = h.program, h.channels, 2 * h.plane
    re, im = planes, planes + h.plane
    inputs, outputs = channels * h.beside, channels * h.block  # spectra that lie side by side
    for s in range(h.backward, h.backward_end, 8 * len(STAGE)):
        stage = stage_of(program + s)
        for i in range(stage.count):
            for each in range(stage.first, stage.last, 8 * len(SECTION)):
                section = section_of(program + each)
                for number in range(section.count):
                    at = i * stage.step + number * section.step
                    frequency = i * stage.spectrum_step + number * section.spectrum_step
                    first = section.first
                    p = pass_of(program + first)
                    if p.roots == 0:
                        a, b = spectra + frequency * inputs, taps + frequency * outputs
                        call(p.kernel, (re + at, im + at, a, b, channels, apart, program + first))
                        first += 8 * len(PASS)
                    for tile in range(kernels * h.beside):
                        if tile % h.beside < turns:
                            for u in range(first, section.last, 8 * len(PASS)):
                                p = pass_of(program + u)
                                to = at + p.offset + tile * apart
                                call(
                                    p.kernel, (re + to, im + to, program + p.roots + number * p.roots_step, program + u)
                                )


@inner
def store(out: int, layout: int, box_at: int, re: int, im: int) -> int:
    """Store the outputs of a tile that are wanted; not 0 if one of them is not finite."""
    rolled()
    h = bank_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    last, planes = h.outer - 1, 1
    for axis in range(last):
        step = ints[h.steps_of + axis]
        planes *= (box[2 * axis + 1] + step - 1) // step - (box[2 * axis] + step - 1) // step
    step, begin = ints[h.steps_of + last], box[2 * last]
    first, end = (begin + step - 1) // step, (box[2 * last + 1] + step - 1) // step
    row_offset, row_target = step * ints[h.steps + last], ints[h.strides + last]
    bad = 0
    for plane in range(planes):
        offset = (first * step - begin) * ints[h.steps + last]
        target, rest = out + first * row_target, plane
        for axis in range(last - 1, -1, -1):
            every = ints[h.steps_of + axis]
            start = (box[2 * axis] + every - 1) // every
            extent = (box[2 * axis + 1] + every - 1) // every - start
            place = start + rest % extent
            rest //= extent
            offset += (place * every - box[2 * axis]) * ints[h.steps + axis]
            target += place * ints[h.strides + axis]
        for _ in range(first, end):
            bad += store_row(target, layout, box_at, re + offset, im + offset)
            offset += row_offset
            target += row_target
    return bad


@inner
def store_row(out: int, layout: int, box_at: int, re: int, im: int) -> int:
    """Store the outputs of a row of a tile that are wanted; not 0 if one of them is not finite."""
    inlined()
    h = bank_of(layout)
    ints, box = elements("i8", layout), elements("i8", box_at)
    begin, stop, every = box[2 * h.outer], box[2 * h.outer + 1], ints[h.steps_of + h.outer]
    if every == 1:
        near = out + begin * h.stride + AHEAD * ints[h.strides + h.outer - 1]
        fetch(near, (stop - begin) * h.stride if h.stride <= 16 else 0, True)
    bad = 0
    while begin < stop:
        end = least(begin + h.chunk, stop)
        first, count = begin, end - begin
        if every > 1:
            first = (begin + every - 1) // every
            count = (end + every - 1) // every - first
            for j in range(count):
                place = ((first + j) * every - begin) * h.number
                copy(re + j * h.number, re + place, h.number)
                if h.together == 1:  # otherwise that plane is the other tile
                    copy(im + j * h.number, im + place, h.number)
        bad += call(h.store, (re, im, out + first * h.stride, count, h.stride, layout))
        begin = end
        re += h.pitch
        im += h.pitch
    return bad


@inner
def store_turns(out: int, layout: int, first: int, turns: int, planes: int) -> int:
    """Store the outputs of a kernel in some turns, of which `first` is the first; not 0 if one is not finite."""
    rolled()
    h = bank_of(layout)
    box_at = stack(BOX)
    bad = 0
    for tile in range(turns * h.together):
        number = first * h.together + tile
        if number < h.tiles:
            outputs_of(layout, box_at, number)
            re = planes + tile // h.together * 2 * h.plane
            bad += store(out, layout, box_at, re + tile % h.together * h.plane, re + h.plane)
    return bad


def bank_tiles(x: int, out: int, taps: int, layout: int, scratch: int, counter: int) -> int:
    """Compute sets of turns, each for a part of the kernels, until none is left; not 0 if an output is not finite."""
    rolled()
    h = bank_of(layout)
    planes = (scratch + LINE - 1) // LINE * LINE
    spectra = planes + 2 * h.plane * h.block * h.beside
    clear(planes, h.clear * h.block * h.beside)
    blocks = (h.kernels + h.block - 1) // h.block
    bad, held = 0, -1
    task = take(counter)
    while task < h.groups * h.sets * h.shares:
        number, share = task // h.shares, task % h.shares
        group, part = number // h.sets, number % h.sets
        first, last = part * h.set, least((part + 1) * h.set, h.turns)
        if number != held:
            forward(x + group * h.x_group, layout, first, last, planes, spectra)
            held = number
        for block in range(share * blocks // h.shares, (share + 1) * blocks // h.shares):
            kernels = least(h.block, h.kernels - block * h.block)
            own = taps + (group * blocks + block) * h.spectrum * h.channels * h.block
            to = out + group * h.out_group + block * h.block * h.out_kernel
            for turn in range(first, last, h.beside):
                turns = least(h.beside, last - turn)
                backward(layout, planes, spectra + (turn - first) * h.channels * h.spectrum, own, kernels, turns)
                for kernel in range(kernels):
                    sums = planes + kernel * h.beside * 2 * h.plane
                    bad += store_turns(to + kernel * h.out_kernel, layout, turn, turns, sums)
        task = take(counter)
    return bad


def bank_spectra(taps: int, out: int, unused: int, layout: int, scratch: int, counter: int) -> int:
    """Transform the taps of kernels, those of one kernel and channel each as one tile, until none is left."""
    rolled()
    h = bank_of(layout)
    planes = (scratch + LINE - 1) // LINE * LINE
    clear(planes, h.clear)
    box_at = stack(BOX)
    blocks = (h.kernels + h.block - 1) // h.block
    task = take(counter)
    while task < h.groups * blocks * h.block * h.channels:
        channel, number = task % h.channels, task // h.channels
        block, kernel = number // h.block, number % h.block
        group, place = block // blocks, block % blocks * h.block + kernel
        own = taps + ((group * h.kernels + place) * h.channels + channel) * h.taps_bytes
        for other in range(2):
            read = h.second if other else h.first
            plane = planes + other * h.plane
            if place < h.kernels and read and (other == 0 or h.together == 1):
                outputs_of(layout, box_at, 0)
                load(own + other * h.parts, layout, read, box_at, plane, 0, 1)
            else:
                clear(plane, h.plane)
        to = out + block * h.spectrum * h.channels * h.block + (channel * h.block + kernel) * h.vectors
        transform(h.program, h.forward, h.forward_end, planes, planes + h.plane, to)
        task = take(counter)
    return 0
