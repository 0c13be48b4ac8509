"""Kernels of passes: loops over butterflies, as the record of a pass says."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from convjit._kernels.fourier.butterfly import block, butterfly
from convjit._kernels.llvm import field, place, repeated
from convjit._runtime.layouts import PASS


def passer(dtype: str, radix: int, forward: bool, turned: int) -> Callable[..., None]:
    """Make the emitter of the kernel of passes of one radix, which takes planes, roots, and the record of the pass."""

    def passes(builder: Any, re: Any, im: Any, roots: Any, layout: Any) -> None:
        emit = partial(butterfly, builder, dtype, radix, forward, turned, field(builder, layout, PASS, "leg"))
        _emit_loops(builder, layout, ("outer", "middle", "inner"), emit, re, im, roots)

    return passes


def blocker(dtype: str, keep: bool) -> Callable[..., None]:
    """Make the emitter of the kernel of transforms within vectors, in the middle of a convolution."""

    def blocks(builder: Any, re: Any, im: Any, spectrum: Any, layout: Any) -> None:
        apart = field(builder, layout, PASS, "middle_roots") if keep else None
        emit = partial(block, builder, dtype, apart, field(builder, layout, PASS, "leg"))
        _emit_loops(builder, layout, ("inner",), emit, re, im, spectrum)

    return blocks


def _emit_loops(builder: Any, layout: Any, names: Sequence[str], body: Callable[..., None], *at: Any) -> None:
    """Emit nested loops of these names, and ``body(re, im, roots)`` in the innermost one."""
    if not names:
        body(*at)
        return
    count, *steps = (field(builder, layout, PASS, f"{names[0]}{end}") for end in ("", "_step", "_step", "_roots"))
    with repeated(builder, count) as number:
        moved = [place(builder, address, number, step) for address, step in zip(at, steps, strict=True)]
        _emit_loops(builder, layout, names[1:], body, *moved)
