"""Fourier transforms of a tile: a program of passes, run by compiled code.

A tile is two planes of memory, one of real and one of imaginary parts. Forward, frequencies are decimated, backward,
times; the spectrum in between stays in the order in which it falls, as does the kernel's, by which it is multiplied.

Source: W. M. Gentleman and G. Sande, "Fast Fourier transforms: for fun and profit", 1966.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from numba.core import cgutils

from convjit._kernels.compiler import inner, jit
from convjit._kernels.fourier.butterfly import block, butterfly
from convjit._kernels.intrinsics import call, field, record, rolled
from convjit._runtime.layouts import PASS, SECTION, STAGE

stage = record(STAGE)
section = record(SECTION)
steps = record(PASS)


def _nest(builder: Any, layout: Any, names: Sequence[str], body: Callable[..., None], *at: Any) -> None:
    """Emit loops within each other, of these names, and in the innermost a body, for its places in planes and roots.

    Of what is nothing but loops and vectors, Numba takes longer to infer the types than LLVM to compile it.
    """
    if not names:
        body(*at)
        return
    count, *steps = (field(builder, layout, PASS, f"{names[0]}{end}") for end in ("", "_step", "_step", "_roots"))
    with cgutils.for_range(builder, count) as loop:
        here = [builder.add(place, builder.mul(loop.index, step)) for place, step in zip(at, steps, strict=True)]
        _nest(builder, layout, names[1:], body, *here)


def passer(kind: str, radix: int, forward: bool, turned: int) -> Callable[..., None]:
    """Make what emits the kernel of passes of one radix: of planes, roots, and the record that says how."""

    def passes(builder: Any, re: Any, im: Any, roots: Any, layout: Any) -> None:
        one = partial(butterfly, builder, kind, radix, forward, turned, field(builder, layout, PASS, "leg"))
        _nest(builder, layout, ("outer", "middle", "inner"), one, re, im, roots)

    return passes


def blocker(kind: str, keep: bool) -> Callable[..., None]:
    """Make what emits the kernel of the transforms within vectors, in the middle of a convolution."""

    def blocks(builder: Any, re: Any, im: Any, spectrum: Any, layout: Any) -> None:
        one = partial(block, builder, kind, keep, field(builder, layout, PASS, "leg"))
        _nest(builder, layout, ("inner",), one, re, im, spectrum)

    return blocks


@inner
def repeat(program: int, s: int, i: int, t: int, j: int, re: int, im: int, spectrum: int) -> None:
    """Run a repetition of a stage, which may run side by side; or of it only that of a section, which may, too.

    The place `t` of the section is 0, where nothing is, for the whole stage.
    """
    rolled()
    outer = stage(program + s)
    first, last = t, t + 8 * len(SECTION)
    if t == 0:
        first, last = outer.first, outer.last
    for each in range(first, last, 8 * len(SECTION)):
        inner = section(program + each)
        begin, end = j, j + 1
        if t == 0:
            begin, end = 0, inner.count
        for number in range(begin, end):
            at = i * outer.step + number * inner.step
            here = spectrum + i * outer.spectrum_step + number * inner.spectrum_step
            for u in range(inner.first, inner.last, 8 * len(PASS)):
                p = steps(program + u)
                to = at + p.offset
                roots = program + p.roots + number * p.roots_step if p.roots else here
                call(p.kernel, (re + to, im + to, roots, program + u))


@jit
def transform(program: int, first: int, last: int, re: int, im: int, spectrum: int) -> int:
    """Run the stages between two places of a program on the planes of a tile."""
    for s in range(first, last, 8 * len(STAGE)):
        for i in range(stage(program + s).count):
            repeat(program, s, i, 0, 0, re, im, spectrum)
    return 0
