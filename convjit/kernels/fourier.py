"""Fourier transforms of a tile: a program of passes, run by compiled code.

A tile is two planes of memory, one of real and one of imaginary parts. Forward, frequencies are decimated, backward,
times; the spectrum in between stays in the order in which it falls, as does the kernel's, by which it is multiplied.

Source: W. M. Gentleman and G. Sande, "Fast Fourier transforms: for fun and profit", 1966.
"""

from collections.abc import Callable

from convjit._jit import jit
from convjit.kernels.butterfly import block, butterfly
from convjit.kernels.layout import call, record

# A program is made of stages, each repeated along the tile; a stage of sections, each repeated within it; a section of
# passes. All distances are in bytes, all places count from the program's beginning.
STAGE = ("count", "step", "spectrum_step", "first", "last")  # of its sections
SECTION = ("count", "step", "spectrum_step", "first", "last")  # of its passes
PASS = (
    "kernel",  # address
    "offset",  # where in the tile it begins
    "roots",  # where its roots of unity are; 0 where it takes the spectrum
    "roots_step",  # distance between the roots of repetitions of its section
    "inner",  # butterflies side by side, each with the next roots or the same
    "inner_step",
    "inner_roots",
    "middle",
    "middle_step",
    "middle_roots",
    "outer",
    "outer_step",
    "outer_roots",
    "leg",  # distance between the points of a butterfly
)

stage = record(STAGE)
section = record(SECTION)
steps = record(PASS)


def passer(kind: str, radix: int, forward: bool, turned: int) -> Callable[..., int]:
    """Make the kernel of passes of one radix."""

    def run(re: int, im: int, roots: int, layout: int) -> int:
        p = steps(layout)
        inner, inner_step, inner_roots, leg = p.inner, p.inner_step, p.inner_roots, p.leg
        middle, middle_step, middle_roots = p.middle, p.middle_step, p.middle_roots
        outer, outer_step, outer_roots = p.outer, p.outer_step, p.outer_roots
        for i in range(outer):
            for j in range(middle):
                at = i * outer_step + j * middle_step
                root = roots + i * outer_roots + j * middle_roots
                for k in range(inner):
                    here = at + k * inner_step
                    butterfly(kind, radix, forward, turned, re + here, im + here, root + k * inner_roots, leg)
        return 0

    return run


def blocker(kind: str, keep: bool) -> Callable[..., int]:
    """Make the kernel of the transforms within vectors, in the middle of a convolution."""

    def run(re: int, im: int, spectrum: int, layout: int) -> int:
        p = steps(layout)
        inner, inner_step, inner_roots, leg = p.inner, p.inner_step, p.inner_roots, p.leg
        for k in range(inner):
            here = k * inner_step
            block(kind, keep, re + here, im + here, leg, spectrum + k * inner_roots)
        return 0

    return run


@jit
def repeat(program: int, s: int, t: int, i: int, j: int, re: int, im: int, spectrum: int) -> None:
    """Run one repetition of a section in one of a stage: those of one section may run side by side."""
    outer, inner = stage(program + s), section(program + t)
    at = i * outer.step + j * inner.step
    here = spectrum + i * outer.spectrum_step + j * inner.spectrum_step
    for u in range(inner.first, inner.last, 8 * len(PASS)):
        p = steps(program + u)
        to = at + p.offset
        roots = program + p.roots + j * p.roots_step if p.roots else here
        call(p.kernel, (re + to, im + to, roots, program + u))


@jit
def repeat_stage(program: int, s: int, i: int, re: int, im: int, spectrum: int) -> None:
    """Run one repetition of a stage: they may run side by side."""
    outer = stage(program + s)
    for t in range(outer.first, outer.last, 8 * len(SECTION)):
        for j in range(section(program + t).count):
            repeat(program, s, t, i, j, re, im, spectrum)


@jit
def transform(program: int, first: int, last: int, re: int, im: int, spectrum: int) -> int:
    """Run the stages between two places of a program on the planes of a tile."""
    for s in range(first, last, 8 * len(STAGE)):
        for i in range(stage(program + s).count):
            repeat_stage(program, s, i, re, im, spectrum)
    return 0
