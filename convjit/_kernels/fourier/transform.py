"""Fourier transforms of a tile: kernels of passes, and the interpreter of the program that calls them.

A tile is two planes of memory, one of real and one of imaginary parts. The forward transform decimates in frequency,
the backward transform in time. So the spectrum in between stays in the order in which it comes out, as does that of the
kernel, and nothing is reordered. `convjit._methods.fourier.program` writes the programs. A program consists of stages,
each repeated along the tile; a stage of sections, each repeated within it; a section of passes.

Source: W. M. Gentleman and G. Sande, "Fast Fourier transforms: for fun and profit", 1966.
"""

from convjit._kernels.compiler import inner, jit
from convjit._kernels.intrinsics import call, record, rolled
from convjit._runtime.layouts import PASS, SECTION, STAGE

stage_of = record(STAGE)
section_of = record(SECTION)
pass_of = record(PASS)


@inner
def repeat(program: int, s: int, i: int, t: int, j: int, re: int, im: int, spectrum: int) -> None:
    """Run repetition `i` of the stage at `s`; or of it only repetition `j` of the section at `t`, where that is not 0.

    Repetitions of a stage are independent of each other, as are those of a section.
    """
    rolled()
    stage = stage_of(program + s)
    first, last = t, t + 8 * len(SECTION)
    if t == 0:
        first, last = stage.first, stage.last
    for each in range(first, last, 8 * len(SECTION)):
        section = section_of(program + each)
        begin, end = j, j + 1
        if t == 0:
            begin, end = 0, section.count
        for number in range(begin, end):
            at = i * stage.step + number * section.step
            frequencies = spectrum + i * stage.spectrum_step + number * section.spectrum_step
            for u in range(section.first, section.last, 8 * len(PASS)):
                p = pass_of(program + u)
                to = at + p.offset
                roots = program + p.roots + number * p.roots_step if p.roots else frequencies
                call(p.kernel, (re + to, im + to, roots, program + u))


@jit
def transform(program: int, first: int, last: int, re: int, im: int, spectrum: int) -> int:
    """Run the stages between two places of a program on the planes of a tile."""
    for s in range(first, last, 8 * len(STAGE)):
        for i in range(stage_of(program + s).count):
            repeat(program, s, i, 0, 0, re, im, spectrum)
    return 0
